// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/diffsupport.h"
#include "tests/ui/uitest.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/diff/overviewruler.h"
#include "ui/common/diff/valuelayout.h"
#include "ui/common/look.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace promptlab;

namespace {

/// Ten changes, thirty lines apart, with long lines.
std::shared_ptr<const DiffDocument> longDocument()
{
    QString left;
    QString right;
    for (int i = 1; i <= 300; ++i) {
        const QString line =
            QStringLiteral("%1 the quick brown fox jumps over the lazy dog and runs away into the dark forest")
                .arg(i, 3, 10, QLatin1Char('0'));
        left += line + QLatin1Char('\n');
        right +=
            (i % 30 == 0 ? QString(line).replace(QStringLiteral("quick brown"), QStringLiteral("slow and very red"))
                         : line)
            + QLatin1Char('\n');
    }
    return textDocument(left, right);
}

} // namespace

class TstDiffView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void changesAreWalked();
    void farWordsAreShown();
    void viewedGoesOn();
    void viewedSurvivesAReload();
    void foldsByKey();
    void cursorMovesByKey();
    void selectionIsCopied();
    void mouseSelectsOneSide();
    void mouseMarksViewed();
    void doubleClickTakesAWord();
    void unifiedKeepsTheChange();
    void wrappedRowsStayBesideEachOther();
    void changedValuesAreShownWhole();
    void goesToLines();
    void matchesAreRevealed();
    void rulerScrolls();
    void rulerHasTheColoursOfTheRows();
    void zoomKeepsThePlace();
    void rowsAreSaid();
    void nothingAndEmptyTexts();
    void colouredSides();

private:
    [[nodiscard]] QPoint pointOf(int row, TextSide side, int column = 0) const;
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view.get(), which, modifiers);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DiffView> m_view;
};

void TstDiffView::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstDiffView::init()
{
    failOnQtWarnings();
    m_view = std::make_unique<DiffView>(*m_theme);
    m_view->resize(1000, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    m_view->setDocument(longDocument());
}

void TstDiffView::cleanup()
{
    m_view.reset();
}

QPoint TstDiffView::pointOf(int row, TextSide side, int column) const
{
    const int index = m_view->rowLayout().indexOf(row);
    const int y = m_view->rowLayout().top(index) - m_view->verticalScrollBar()->value() + 5;
    return {m_view->columns().of(side).textLeft + int(column * m_view->charWidth()) + 1, y};
}

void TstDiffView::changesAreWalked()
{
    QSignalSpy current(m_view.get(), &DiffView::currentChangeChanged);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(m_view->nextChange());
        QCOMPARE(m_view->currentChange(), i);
        // The change is on the screen.
        const int row = m_view->document()->changes.at(size_t(i)).begin[0];
        const int top = m_view->rowLayout().top(m_view->rowLayout().indexOf(row));
        QVERIFY(top >= m_view->verticalScrollBar()->value());
        QVERIFY(top < m_view->verticalScrollBar()->value() + m_view->viewport()->height());
    }
    QCOMPARE(current.count(), 10);
    QVERIFY(!m_view->nextChange());
    QVERIFY(m_view->previousChange());
    QCOMPARE(m_view->currentChange(), 8);
}

void TstDiffView::farWordsAreShown()
{
    const QString far(300, QLatin1Char('x'));
    m_view->setDocument(textDocument(far + QStringLiteral(" old word\nnear old word\nthird line\n"),
                                     far + QStringLiteral(" new word\nthird line\nnear new word\n")));
    QVERIFY(m_view->nextChange());
    QCOMPARE(m_view->position().column, 302);
    const int x = int(301 * m_view->charWidth());
    const int from = m_view->horizontalScrollBar()->value();
    QVERIFY(from > 0 && x > from && x < from + m_view->columns().of(TextSide::Right).textWidth());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
}

void TstDiffView::viewedGoesOn()
{
    m_view->goToChange(2);
    m_view->toggleViewedAndGoOn();
    QVERIFY(m_view->isViewed(2));
    QCOMPARE(m_view->currentChange(), 3);
    m_view->setViewed(4, true);
    m_view->toggleViewedAndGoOn();
    QCOMPARE(m_view->currentChange(), 5); // what was viewed is passed over
    m_view->goToChange(2);
    m_view->toggleViewedAndGoOn();
    QVERIFY(!m_view->isViewed(2));
    QCOMPARE(m_view->viewedCount(), 2);
}

void TstDiffView::viewedSurvivesAReload()
{
    m_view->setViewed(3, true);
    const QSet<quint64> keys = m_view->viewedKeys();
    m_view->setDocument(longDocument());
    QVERIFY(m_view->isViewed(3));
    QCOMPARE(m_view->viewedCount(), 1);
    m_view->setViewedKeys({});
    QCOMPARE(m_view->viewedCount(), 0);
    m_view->setViewedKeys(keys);
    QVERIFY(m_view->isViewed(3));
}

void TstDiffView::foldsByKey()
{
    const int folded = m_view->rowLayout().count();
    QVERIFY(m_view->rowLayout().at(0).isFold());
    key(Qt::Key_Return);
    QVERIFY(m_view->rowLayout().count() > folded);
    key(Qt::Key_Return);
    QCOMPARE(m_view->rowLayout().count(), folded);
    m_view->setAllUnfolded(true);
    QCOMPARE(m_view->rowLayout().count(), 300);
}

void TstDiffView::cursorMovesByKey()
{
    m_view->setAllUnfolded(true);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    QCOMPARE(m_view->position().line, 3);
    QCOMPARE(m_view->position().column, 2);
    QCOMPARE(m_view->position().side, TextSide::Right);
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_view->position().side, TextSide::Left);
    key(Qt::Key_End);
    QCOMPARE(m_view->position().column,
             int(m_view->document()->sections.front().text.a.line(LineNumber(2)).size()) + 1);
    key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->position().line, 300);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->position().line, 1);
    key(Qt::Key_PageDown);
    QVERIFY(m_view->position().line > 20);
}

void TstDiffView::selectionIsCopied()
{
    m_view->setAllUnfolded(true);
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Right);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QLatin1String("01 the quick brown")) && text.endsWith(QLatin1String("forest\n00")),
             qPrintable(text));
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), m_view->document()->left.text);
}

void TstDiffView::mouseSelectsOneSide()
{
    m_view->setAllUnfolded(true);
    QWidget *area = m_view->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, pointOf(0, TextSide::Right, 4));
    // The way goes over the other side; the selection stays on its own.
    QMouseEvent move(QEvent::MouseMove, QPointF(pointOf(1, TextSide::Left, 3)), QPointF(), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(area, &move);
    QMouseEvent last(QEvent::MouseMove, QPointF(pointOf(1, TextSide::Right, 7)), QPointF(), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(area, &last);
    QTest::mouseRelease(area, Qt::LeftButton, {}, pointOf(1, TextSide::Right, 7));
    QCOMPARE(m_view->state().selection.side, TextSide::Right);
    QVERIFY2(m_view->selectedText().endsWith(QLatin1String("forest\n002 the")), qPrintable(m_view->selectedText()));
}

void TstDiffView::mouseMarksViewed()
{
    const DiffChange &change = m_view->document()->changes.front();
    const int index = m_view->rowLayout().indexOf(change.begin[0]);
    const int middle = (m_view->columns().gutterLeft + m_view->columns().gutterRight) / 2;
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(middle, m_view->rowLayout().top(index) + 8));
    QVERIFY(m_view->isViewed(0));
    // A click on a fold opens it.
    const int before = m_view->rowLayout().count();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(200, 8));
    QVERIFY(m_view->rowLayout().count() > before);
}

void TstDiffView::doubleClickTakesAWord()
{
    m_view->setAllUnfolded(true);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointOf(0, TextSide::Left, 9));
    QCOMPARE(m_view->selectedText(), QStringLiteral("quick"));
}

void TstDiffView::unifiedKeepsTheChange()
{
    m_view->goToChange(5);
    m_view->setMode(DiffViewMode::Unified);
    QCOMPARE(m_view->currentChange(), 5);
    QCOMPARE(m_view->position().line, 180);
    m_view->setMode(DiffViewMode::SideBySide);
    QCOMPARE(m_view->currentChange(), 5);
}

void TstDiffView::wrappedRowsStayBesideEachOther()
{
    const int before = m_view->rowLayout().total();
    m_view->setWrapped(true);
    QVERIFY(m_view->rowLayout().total() > before);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    // Each row is as high as the longer of its two sides: nothing else decides about places.
    const int row = m_view->document()->changes.front().begin[0];
    const int index = m_view->rowLayout().indexOf(row);
    const int wide = m_view->rowLayout().height(index);
    m_view->resize(1600, 600);
    QVERIFY(m_view->rowLayout().height(index) < wide);
    m_view->setWrapped(false);
    QCOMPARE(m_view->rowLayout().total(), before);
}

void TstDiffView::changedValuesAreShownWhole()
{
    Variable variable;
    variable.name = QStringLiteral("subject");
    PromptContent left;
    left.variables = {variable};
    PromptContent right = left;
    right.variables.first().description =
        QStringLiteral("The first line of the ticket as the customer wrote it, before anybody of the desk changed it");
    m_view->setDocument(promptDocument(left, right));
    const auto &rows = m_view->document()->rowsOf(DiffViewMode::SideBySide);
    const auto value = std::find_if(rows.cbegin(), rows.cend(), [](const DocumentRow &row) {
        return row.type == DocumentRow::Type::Value && row.kind == RowKind::Changed;
    });
    QVERIFY(value != rows.cend());
    for (const DiffViewMode mode : {DiffViewMode::SideBySide, DiffViewMode::Unified}) {
        m_view->setMode(mode);
        for (const bool wrapped : {false, true}) {
            m_view->setWrapped(wrapped);
            const SideColumns &columns = m_view->columns().of(TextSide::Right);
            const QString text = shownValue(*m_view->document(), *value, mode, TextSide::Right);
            QVERIFY(text.contains(right.variables.first().description));
            const ValueLayout shown = layOutValue(text, *value, columns, *m_theme);
            QVERIFY(!shown.cut);
            const QFontMetrics metrics(m_theme->font(TextStyle::CodeSmall));
            const int width = columns.textWidth() - valueNameWidth(columns, *m_theme);
            for (int line = 0; line < int(shown.starts.size()); ++line) {
                const int start = shown.starts.at(size_t(line));
                QVERIFY(metrics.horizontalAdvance(text.mid(start, shown.endOf(line) - start).trimmed()) <= width + 1);
            }
            const int index = m_view->rowLayout().indexOf(m_view->document()->changes.front().begin[size_t(mode)]);
            const int lines = int(shown.starts.size());
            QVERIFY(lines > 1);
            const int height = m_view->rowLayout().height(index);
            QVERIFY2(height >= lines * m_theme->lineHeight(TextStyle::CodeSmall),
                     qPrintable(QStringLiteral("%1 lines in %2, mode %3").arg(lines).arg(height).arg(int(mode))));
            QVERIFY(!m_view->grab().isNull());
        }
    }
    // Wider, it needs fewer lines.
    m_view->setMode(DiffViewMode::SideBySide);
    const int index = m_view->rowLayout().indexOf(m_view->document()->changes.front().begin[0]);
    const int narrow = m_view->rowLayout().height(index);
    m_view->resize(2400, 600);
    QVERIFY(m_view->rowLayout().height(index) < narrow);
}

void TstDiffView::goesToLines()
{
    QVERIFY(m_view->goToLine(0, TextSide::Left, 100));
    QCOMPARE(m_view->position().line, 100);
    QCOMPARE(m_view->position().side, TextSide::Left);
    QVERIFY(m_view->rowLayout().isShown(99)); // it was folded away
    QVERIFY(!m_view->goToLine(0, TextSide::Left, 301));
    QVERIFY(!m_view->goToLine(7, TextSide::Left, 1));
    m_view->setMode(DiffViewMode::Unified);
    QVERIFY(m_view->goToLine(0, TextSide::Right, 30));
    QCOMPARE(m_view->position().line, 30);
}

void TstDiffView::matchesAreRevealed()
{
    const auto matches =
        findInDocument(*m_view->document(), m_view->mode(), QStringLiteral("100 the"), Qt::CaseSensitive);
    QVERIFY(matches.ok());
    QCOMPARE(matches->all.size(), 1);
    m_view->setMatches(*matches);
    QCOMPARE(m_view->matchFromCursor(), 0);
    m_view->goToMatch(0);
    QVERIFY(m_view->rowLayout().isShown(99));
    QVERIFY(m_view->state().currentMatch.has_value());
    m_view->setMatches({});
    QVERIFY(!m_view->state().currentMatch.has_value());
}

void TstDiffView::rulerScrolls()
{
    m_view->setAllUnfolded(true);
    auto *ruler = m_view->findChild<OverviewRuler *>();
    QVERIFY(ruler && ruler->isVisible());
    QCOMPARE(ruler->width(), m_theme->length(Length::OverviewRuler));
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(5, ruler->height() - 2));
    QVERIFY(m_view->verticalScrollBar()->value() > m_view->verticalScrollBar()->maximum() * 9 / 10);
    m_view->setRulerShown(false);
    QVERIFY(!ruler->isVisible());
    QCOMPARE(m_view->verticalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
}

void TstDiffView::rulerHasTheColoursOfTheRows()
{
    PromptContent before;
    before.messages = {Message::ofText(MessageRole::User, QStringLiteral("{{ ticket }}"))};
    PromptContent after = before;
    Variable ticket;
    ticket.name = QStringLiteral("ticket");
    after.variables = {ticket};
    const auto rulerHas = [this](DiffTone tone) {
        auto *ruler = m_view->findChild<OverviewRuler *>();
        const QImage image = ruler->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == m_theme->diff(tone).mark)
                    return true;
            }
        }
        return false;
    };
    m_view->setDocument(promptDocument(before, after));
    QVERIFY(rulerHas(DiffTone::Added));
    QVERIFY(!rulerHas(DiffTone::Changed));
    m_view->setDocument(promptDocument(after, before));
    QVERIFY(rulerHas(DiffTone::Removed));
    QVERIFY(!rulerHas(DiffTone::Changed));
}

void TstDiffView::zoomKeepsThePlace()
{
    m_view->setAllUnfolded(true);
    m_view->verticalScrollBar()->setValue(m_view->rowLayout().top(100));
    m_view->setZoom(2);
    QCOMPARE(m_view->rowLayout().indexAt(m_view->verticalScrollBar()->value()), 100);
    m_view->setZoom(100);
    QCOMPARE(m_view->zoom(), 3.0);
}

void TstDiffView::rowsAreSaid()
{
    m_view->goToChange(0);
    QVERIFY2(m_view->accessibleDescription().startsWith(QLatin1String("Changed, line 30, was: 030 the quick")),
             qPrintable(m_view->accessibleDescription()));
    QVERIFY(m_view->accessibleName().contains(QLatin1String("right.md")));
}

void TstDiffView::nothingAndEmptyTexts()
{
    m_view->setDocument(nullptr);
    QVERIFY(!m_view->nextChange());
    QVERIFY(!m_view->previousChange());
    m_view->toggleViewedAndGoOn();
    m_view->toggleFold();
    m_view->switchSide();
    m_view->selectAll();
    key(Qt::Key_Down);
    key(Qt::Key_A, Qt::ControlModifier);
    m_view->grab();
    m_view->setDocument(textDocument(QString(), QString()));
    key(Qt::Key_Down);
    m_view->grab();
    m_view->setDocument(textDocument(QString(), QStringLiteral("one\ntwo")));
    QVERIFY(m_view->nextChange());
    key(Qt::Key_End, Qt::ControlModifier);
    m_view->grab();
    QCOMPARE(m_view->selectedText(), QString());
}

void TstDiffView::colouredSides()
{
    // The two sides of a changed row have the colours of the theme, the missing side has none of them.
    m_view->setDocument(
        textDocument(QStringLiteral("same\nold words here\n"), QStringLiteral("same\nnew words here\nadded\n")));
    const QImage picture = m_view->viewport()->grab().toImage();
    const auto colourAt = [&](int row, TextSide side) {
        const QPoint point(m_view->columns().of(side).textRight - 3, pointOf(row, side).y());
        return picture.pixelColor(point);
    };
    QCOMPARE(colourAt(1, TextSide::Left), m_theme->diff(DiffTone::Removed).line);
    QCOMPARE(colourAt(1, TextSide::Right), m_theme->diff(DiffTone::Added).line);
    QCOMPARE(colourAt(2, TextSide::Right), m_theme->diff(DiffTone::Added).line);
    QVERIFY(colourAt(2, TextSide::Left) != m_theme->diff(DiffTone::Removed).line);
    QCOMPARE(colourAt(0, TextSide::Left), m_theme->color(ColorRole::Surface));
}

QTEST_MAIN(TstDiffView)
#include "tst_diffview.moc"
