// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uichecks.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QTimer>

namespace promptlab {

namespace {

constexpr double leastTextContrast = 4.5;
/// What is still coming (a task's answer, a layout of a layout) has this long to take its place.
constexpr int settleTimeoutMs = 3'000;

/// Lists and layouts put their parts in place with the next turn of the loop; what is looked at has to be in place now.
void settle(const QWidget &root)
{
    for (int pass = 0; pass < 3; ++pass) {
        QCoreApplication::sendPostedEvents();
        const auto views = root.findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                static_cast<void>(view->visualRect(view->model()->index(0, 0)));
        }
    }
}

QString describedWidget(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return QStringLiteral("%1 %2 \"%3\" %4x%5")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             text.isEmpty() ? widget.accessibleName() : text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

bool isPartOf(const QWidget &widget, const QWidget *owner)
{
    return owner && owner != &widget;
}

/// Parts that Qt makes inside of its own controls.
bool isInnerPart(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QHeaderView *>(parent))
            return isPartOf(widget, parent);
    }
    return qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget)
        || widget.objectName().startsWith(QLatin1String("qt_")) || widget.inherits("QTableCornerButton");
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget);
}

QString nameOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name) : QString();
}

/// One of a group is reached by Tab, the others from it by arrow keys.
bool isReachable(const QWidget &widget)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0)
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const QList<QAbstractButton *> group = button->group()->buttons();
    return std::any_of(group.cbegin(), group.cend(),
                       [](const QAbstractButton *other) { return (other->focusPolicy() & Qt::TabFocus) != 0; });
}

QString clippedText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                              : label->sizeHint().width() > label->width() + 1)
            return QStringLiteral("text is clipped: ") + describedWidget(widget);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
            return QStringLiteral("text is clipped: ") + describedWidget(widget);
    }
    return {};
}

/// Texts and controls that stick out of their parent are cut off there; what scrolls is allowed to.
QString cutByParent(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool matters = isControl(widget) || qobject_cast<const QLabel *>(&widget);
    if (!parent || !matters || widget.isWindow())
        return {};
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (area && area->viewport() == parent)
        return {};
    if (parent->rect().contains(widget.geometry()))
        return {};
    return QStringLiteral("sticks out of its parent: ") + describedWidget(widget);
}

/// What of @p widget can be seen at all: what a view scrolls can be brought into it, but only where it has a bar for
/// that.
QRect reachablePart(const QWidget &widget)
{
    QRect box(QPoint(0, 0), widget.size());
    QPoint offset(0, 0); // of the widget in the one that is looked at
    for (const QWidget *at = &widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        offset += at->pos();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool scrolls = area && area->viewport() == parent;
        const QRect room = parent->rect().translated(-offset);
        if (!scrolls || area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) {
            box.setLeft(std::max(box.left(), room.left()));
            box.setRight(std::min(box.right(), room.right()));
        }
        if (!scrolls) {
            box.setTop(std::max(box.top(), room.top()));
            box.setBottom(std::min(box.bottom(), room.bottom()));
        } else {
            return box; // further out it is the view that has to fit
        }
    }
    return box;
}

/// Texts and controls that are laid out beyond the edge of their window, or of a view without a bar to scroll there,
/// cannot be read, however well they fit into their parent.
QString cutByWindow(const QWidget &widget)
{
    const bool matters = isControl(widget) || qobject_cast<const QLabel *>(&widget);
    if (!matters || widget.isWindow() || widget.size().isEmpty())
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->text().isEmpty())
        return {};
    if (reachablePart(widget) == QRect(QPoint(0, 0), widget.size()))
        return {};
    return QStringLiteral("cut by its window: ") + describedWidget(widget);
}

/// The colour that is most seen in the place of @p widget: what its text stands on.
QColor groundBehind(const QImage &picture, const QWidget &root, const QWidget &widget)
{
    const QRect box = QRect(widget.mapTo(&root, QPoint(0, 0)), widget.size()).intersected(picture.rect());
    QHash<QRgb, int> seen;
    QRgb most = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (++seen[pixel] > seen.value(most))
                most = pixel;
        }
    }
    return QColor(most);
}

QStringList overlaps(const QWidget &parent)
{
    QStringList complaints;
    QList<const QWidget *> texts;
    const auto children = parent.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (child->isVisible() && !isInnerPart(*child) && !child->isWindow()
            && (isControl(*child) || qobject_cast<const QLabel *>(child)))
            texts.append(child);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts.at(i)->geometry().intersects(texts.at(j)->geometry()))
                complaints += QStringLiteral("overlap: %1 and %2")
                                  .arg(describedWidget(*texts.at(i)), describedWidget(*texts.at(j)));
        }
    }
    return complaints;
}

/// What is wrong at this moment.
QStringList complaintsNow(const QWidget &root)
{
    settle(root);
    QStringList complaints = overlaps(root);
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || isInnerPart(*widget))
            continue;
        for (const QString &complaint : {clippedText(*widget), cutByParent(*widget), cutByWindow(*widget)}) {
            if (!complaint.isEmpty())
                complaints += complaint;
        }
        complaints += overlaps(*widget);
        if (!isControl(*widget))
            continue;
        if (nameOf(*widget).isEmpty())
            complaints += QStringLiteral("no accessible name: ") + describedWidget(*widget);
        if (widget->toolTip().isEmpty() && !qobject_cast<const QAbstractItemView *>(widget))
            complaints += QStringLiteral("no tool tip: ") + describedWidget(*widget);
        if (widget->isEnabled() && !isReachable(*widget))
            complaints += QStringLiteral("no way by keyboard: ") + describedWidget(*widget);
    }
    return complaints;
}

} // namespace

QStringList uiComplaints(const QWidget &root)
{
    const QPointer<const QWidget> alive(&root);
    const QDeadlineTimer deadline(settleTimeoutMs);
    QStringList complaints = complaintsNow(root);
    while (!complaints.isEmpty() && !deadline.hasExpired()) {
        QEventLoop turn;
        QTimer::singleShot(20, &turn, &QEventLoop::quit);
        turn.exec();
        if (!alive)
            return {QStringLiteral("what is looked at went away")};
        complaints = complaintsNow(root);
    }
    return complaints;
}

QStringList contrastComplaints(const QWidget &root)
{
    settle(root);
    const QImage picture = const_cast<QWidget &>(root).grab().toImage();
    QStringList complaints;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        const bool texts = label ? !label->text().isEmpty() : field != nullptr;
        if (!texts || !widget->isVisible() || !widget->isEnabled() || widget->size().isEmpty())
            continue;
        const QColor ground = groundBehind(picture, root, *widget);
        QList<QPalette::ColorRole> inks{label ? label->foregroundRole() : QPalette::Text};
        if (field)
            inks.append(QPalette::PlaceholderText);
        for (const QPalette::ColorRole ink : qAsConst(inks)) {
            const double ratio = contrastRatio(widget->palette().color(ink), ground);
            if (ratio < leastTextContrast)
                complaints += QStringLiteral("contrast %1 of %2 on %3: %4")
                                  .arg(ratio, 0, 'f', 2)
                                  .arg(widget->palette().color(ink).name(), ground.name(), describedWidget(*widget));
        }
    }
    return complaints;
}

void savePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PROMPTLAB_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    settle(widget);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace promptlab
