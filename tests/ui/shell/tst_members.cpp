// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellsupport.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/shell/memberform.h"
#include "ui/shell/memberspopup.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace promptlab;

/// The switcher of members: list, choice, form for a new one.
class TstMembers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void modelIsSound();
    void choosesByKeyAndMouse();
    void whoWentOnStaysThere();
    void nobodyWhileBusy();
    void formSubmitsNameAndRole();
    void formByKeyboard();
    void opensWithTheForm();
    void formWantsAName_data();
    void formWantsAName();
    void problemsStandWhereTheyBelong();
    void looksRight_data();
    void looksRight();

private:
    /// A popup over a window with a field that had the focus before.
    struct Shown {
        explicit Shown(Theme &theme, const QSize &size = {1'024, 700}) : field(&window), popup(theme, &window)
        {
            window.resize(size);
            window.show();
            field.setAccessibleName(QStringLiteral("Field"));
            field.setToolTip(QStringLiteral("Field"));
            popup.setMembers(people());
        }
        [[nodiscard]] bool open()
        {
            if (!QTest::qWaitForWindowActive(&window))
                return false;
            field.setFocus();
            popup.toggle();
            return popup.isOpen();
        }
        void press(const QString &name)
        {
            for (QPushButton *button : popup.findChildren<QPushButton *>()) {
                if (button->accessibleName() == name && button->isVisible())
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QWidget window;
        QLineEdit field;
        MembersPopup popup;
    };
    static QList<MemberRow> people();

    std::unique_ptr<Theme> m_theme;
};

QList<MemberRow> TstMembers::people()
{
    const SystemClock clock;
    static const QList<MemberRow> rows{
        {PersonId::create(clock), QStringLiteral("Ada Lovelace"), Role::Owner, true, true},
        {PersonId::create(clock), QStringLiteral("Lena Vogt"), Role::Admin, false, false},
        {PersonId::create(clock), QStringLiteral("Bartholomäus Schattenfroh-Wiesengrund von und zu Hohenlohe"),
         Role::Viewer, false, false}};
    return rows;
}

void TstMembers::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
}

void TstMembers::init()
{
    failOnQtWarnings();
}

void TstMembers::modelIsSound()
{
    MemberListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.actingRow(), -1);
    model.setRows(people());
    model.setRows(people());
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.actingRow(), 0);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Lena Vogt"));
    QCOMPARE(model.index(1).data(MemberListModel::RoleTextRole).toString(), QStringLiteral("Admin"));
    QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(QLatin1String("self-attested")));
    QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains(QLatin1String("self-attested")));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("acts now")));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TstMembers::choosesByKeyAndMouse()
{
    Shown shown(*m_theme);
    QSignalSpy wanted(&shown.popup, &MembersPopup::membersWanted);
    QSignalSpy chosen(&shown.popup, &MembersPopup::memberChosen);
    QVERIFY(shown.open());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(QApplication::focusWidget(), shown.popup.list());
    QCOMPARE(shown.popup.list()->currentIndex().row(), 0);
    QTest::keyClick(shown.popup.list(), Qt::Key_Down);
    QTest::keyClick(shown.popup.list(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<MemberRow>(), people().at(1));
    const QRect third = shown.popup.list()->visualRect(shown.popup.model().index(2));
    QTest::mouseClick(shown.popup.list()->viewport(), Qt::LeftButton, {}, third.center());
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().value<MemberRow>(), people().at(2));
    // Who acts already needs no change: it closes and gives the focus back.
    QTest::keyClick(shown.popup.list(), Qt::Key_Home);
    QTest::keyClick(shown.popup.list(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QVERIFY(!shown.popup.isOpen());
    QCOMPARE(QApplication::focusWidget(), &shown.field);
    QVERIFY(shown.open());
    QTest::keyClick(shown.popup.list(), Qt::Key_Escape);
    QVERIFY(!shown.popup.isOpen());
}

/// The list is shown as it was last known, and read again: that must not take anybody back.
void TstMembers::whoWentOnStaysThere()
{
    Shown shown(*m_theme);
    shown.popup.setMembers(people());
    shown.popup.toggle();
    QCOMPARE(shown.popup.list()->currentIndex().row(), 0); // who acts
    QTest::keyClick(shown.popup.list(), Qt::Key_Down);
    QCOMPARE(shown.popup.list()->currentIndex().row(), 1);
    shown.popup.setMembers(people());
    QCOMPARE(shown.popup.list()->currentIndex().row(), 1);
    QList<MemberRow> fewer = people();
    fewer.removeAt(0);
    shown.popup.setMembers(fewer);
    QCOMPARE(shown.popup.list()->currentIndex().data().toString(), QStringLiteral("Lena Vogt"));
    shown.popup.setMembers({people().first()});
    QCOMPARE(shown.popup.list()->currentIndex().row(), 0);
}

void TstMembers::nobodyWhileBusy()
{
    Shown shown(*m_theme);
    QSignalSpy chosen(&shown.popup, &MembersPopup::memberChosen);
    QVERIFY(shown.open());
    shown.popup.setBusy(true);
    QTest::keyClick(shown.popup.list(), Qt::Key_Down);
    QTest::keyClick(shown.popup.list(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(shown.popup.isOpen());
    shown.popup.setBusy(false);
    QTest::keyClick(shown.popup.list(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
}

void TstMembers::formSubmitsNameAndRole()
{
    Shown shown(*m_theme);
    QSignalSpy added(&shown.popup, &MembersPopup::addRequested);
    QVERIFY(shown.open());
    const int before = shown.popup.height();
    shown.press(QStringLiteral("Add a member"));
    QVERIFY(shown.popup.isOpen());
    QVERIFY(shown.popup.height() > before);
    QCOMPARE(QApplication::focusWidget(), shown.popup.form().nameField());
    QTest::keyClicks(shown.popup.form().nameField(), QStringLiteral("  Bo "));
    shown.popup.form().findChild<SegmentedControl *>()->setCurrent(roleName(Role::Admin));
    QTest::keyClick(shown.popup.form().nameField(), Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().at(0).toString(), QStringLiteral("Bo"));
    QCOMPARE(added.first().at(1).value<Role>(), Role::Admin);
    shown.popup.memberAdded();
    QVERIFY(shown.popup.isOpen());
    QCOMPARE(QApplication::focusWidget(), shown.popup.list());
    QVERIFY(shown.popup.form().isHidden());
    // The next one starts from nothing.
    shown.press(QStringLiteral("Add a member"));
    QVERIFY(shown.popup.form().nameField()->text().isEmpty());
    QCOMPARE(shown.popup.form().findChild<SegmentedControl *>()->current(), roleName(Role::Member));
    shown.press(QStringLiteral("Cancel"));
    QVERIFY(shown.popup.isOpen());
    QCOMPARE(added.count(), 1);
}

/// Who was told that somebody is missing comes to the form itself, with a role that helps.
void TstMembers::opensWithTheForm()
{
    Shown shown(*m_theme);
    QSignalSpy added(&shown.popup, &MembersPopup::addRequested);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.field.setFocus();
    shown.popup.startAdd(Role::Admin);
    QVERIFY(shown.popup.isOpen());
    QCOMPARE(QApplication::focusWidget(), shown.popup.form().nameField());
    const auto why = [&shown] {
        const auto labels = shown.popup.form().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("Admins and owners"));
        });
    };
    QVERIFY(why());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Aylin"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.first().at(0).toString(), QStringLiteral("Aylin"));
    QCOMPARE(added.first().at(1).value<Role>(), Role::Admin);
    shown.popup.memberAdded();
    shown.press(QStringLiteral("Add a member"));
    QVERIFY(!why()); // nothing is proposed here
}

void TstMembers::formByKeyboard()
{
    Shown shown(*m_theme);
    QSignalSpy added(&shown.popup, &MembersPopup::addRequested);
    QVERIFY(shown.open());
    const auto key = [](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    };
    const auto focused = [] { return QApplication::focusWidget()->accessibleName(); };
    key(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("Add a member"));
    key(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("Name"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bo"));
    // Round once: nothing leads out of the popup.
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        order += focused();
        key(Qt::Key_Tab);
        QVERIFY(shown.popup.isOpen());
    }
    QCOMPARE(order, (QStringList{QStringLiteral("Name"), QStringLiteral("Member"), QStringLiteral("Add member"),
                                 QStringLiteral("Cancel"), QStringLiteral("Members of the project")}));
    QCOMPARE(focused(), QStringLiteral("Name"));
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), QStringLiteral("Member"));
    key(Qt::Key_Right);
    QCOMPARE(focused(), QStringLiteral("Admin"));
    key(Qt::Key_Return); // from the role
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.last().at(0).toString(), QStringLiteral("Bo"));
    QCOMPARE(added.last().at(1).value<Role>(), Role::Admin);
    key(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("Add member"));
    key(Qt::Key_Return); // the button, once
    QCOMPARE(added.count(), 2);
    key(Qt::Key_Tab);
    key(Qt::Key_Return); // "Cancel" adds nobody
    QCOMPARE(added.count(), 2);
    QVERIFY(shown.popup.form().isHidden());
    QVERIFY(shown.popup.isOpen());
    // Esc leaves the form, then the popup.
    shown.press(QStringLiteral("Add a member"));
    key(Qt::Key_Escape);
    QVERIFY(shown.popup.form().isHidden());
    QVERIFY(shown.popup.isOpen());
    key(Qt::Key_Escape);
    QVERIFY(!shown.popup.isOpen());
    QCOMPARE(QApplication::focusWidget(), &shown.field);
    QCOMPARE(added.count(), 2);
}

void TstMembers::formWantsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << QStringLiteral("   ") << false;
    QTest::newRow("a letter") << QStringLiteral("B") << true;
}

void TstMembers::formWantsAName()
{
    QFETCH(QString, name);
    QFETCH(bool, taken);
    MemberForm form(*m_theme);
    form.show();
    QSignalSpy submitted(&form, &MemberForm::submitted);
    form.nameField()->setText(name);
    QTest::keyClick(form.nameField(), Qt::Key_Return);
    QCOMPARE(submitted.count(), taken ? 1 : 0);
    QCOMPARE(form.findChild<QLabel *>()->isHidden(), taken);
}

void TstMembers::problemsStandWhereTheyBelong()
{
    Shown shown(*m_theme);
    QVERIFY(shown.open());
    const QString text = QStringLiteral("Only an admin may do that.");
    const auto labels = [&shown, &text] {
        QList<const QLabel *> found;
        for (const QLabel *label : shown.popup.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                found += label;
        }
        return found;
    };
    shown.popup.showProblem(text);
    QCOMPARE(labels().size(), 1);
    QVERIFY(!shown.popup.form().isAncestorOf(labels().first()));
    shown.press(QStringLiteral("Add a member"));
    QCOMPARE(labels().size(), 0);
    shown.popup.showProblem(text);
    QCOMPARE(labels().size(), 1);
    QVERIFY(shown.popup.form().isAncestorOf(labels().first()));
}

void TstMembers::looksRight_data()
{
    QTest::addColumn<bool>("form");
    QTest::addColumn<int>("scale");
    QTest::newRow("list") << false << 100;
    QTest::newRow("form") << true << 100;
    QTest::newRow("large list") << false << 130;
    QTest::newRow("large form") << true << 130;
}

void TstMembers::looksRight()
{
    QFETCH(bool, form);
    QFETCH(int, scale);
    m_theme->setFontScale(scale / 100.0);
    Shown shown(*m_theme);
    QVERIFY(shown.open());
    if (form) {
        shown.press(QStringLiteral("Add a member"));
        shown.popup.showProblem(QStringLiteral("There is a member \"Lena Vogt\" already; choose another name, one that "
                                               "nobody has and that is not too long"));
    }
    QCOMPARE(uiComplaints(shown.popup).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.window.rect().contains(shown.popup.geometry()));
    m_theme->setFontScale(1);
}

QTEST_MAIN(TstMembers)
#include "tst_members.moc"
