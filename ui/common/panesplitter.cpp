// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panesplitter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <numeric>

namespace promptlab {

namespace {

constexpr int splitterKeyStep = 16;

/// The line. Layouts see one pixel; the mouse finds the whole grip.
class PaneSplitterHandle final : public QSplitterHandle
{
public:
    PaneSplitterHandle(Qt::Orientation orientation, PaneSplitter *splitter)
        : QSplitterHandle(orientation, splitter), m_pane(splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(PaneSplitter::tr("Boundary between two areas"));
        setToolTip(PaneSplitter::tr("Drag to move, double click to put it back"));
    }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        const Theme &theme = m_pane->theme();
        const int margin = (theme.length(Length::SplitGrab) - theme.length(Length::SplitHandle)) / 2;
        setAttribute(Qt::WA_MouseNoMask, true);
        if (orientation() == Qt::Horizontal)
            setContentsMargins(margin, 0, margin, 0);
        else
            setContentsMargins(0, margin, 0, margin);
        setMask(QRegion(contentsRect()));
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool lively = m_dragged || hasFocus();
        painter.fillRect(contentsRect(), m_pane->theme().color(lively ? ColorRole::AccentMark : ColorRole::Border));
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_dragged = true;
        update();
        QSplitterHandle::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        m_dragged = false;
        update();
        QSplitterHandle::mouseReleaseEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { m_pane->resetSizes(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        const int place = (across ? x() : y()) + (across ? contentsMargins().left() : contentsMargins().top());
        if (event->key() == (across ? Qt::Key_Left : Qt::Key_Up))
            moveSplitter(place - splitterKeyStep);
        else if (event->key() == (across ? Qt::Key_Right : Qt::Key_Down))
            moveSplitter(place + splitterKeyStep);
        else if (event->key() == Qt::Key_Home)
            m_pane->resetSizes();
        else
            QSplitterHandle::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusOutEvent(event);
        update();
    }

private:
    PaneSplitter *m_pane;
    bool m_dragged = false;
};

} // namespace

PaneSplitter::PaneSplitter(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent), m_theme(theme)
{
    setHandleWidth(theme.length(Length::SplitHandle));
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new PaneSplitterHandle(orientation(), this);
}

void PaneSplitter::setDefaultSizes(const QList<int> &sizes)
{
    m_defaults = sizes;
    for (int i = 0; i < count() && i < sizes.size(); ++i)
        setStretchFactor(i, sizes.at(i) < 0 ? 1 : 0);
    if (!m_moved)
        resetSizes();
}

void PaneSplitter::resetSizes()
{
    m_moved = false;
    if (m_defaults.size() != count())
        return;
    int shown = 0;
    int fixed = 0;
    int flexible = 0;
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->isHidden())
            continue;
        ++shown;
        fixed += std::max(m_defaults.at(i), 0);
        flexible += m_defaults.at(i) < 0 ? 1 : 0;
    }
    const int whole = orientation() == Qt::Horizontal ? width() : height();
    const int room = std::max(0, whole - std::max(0, shown - 1) * handleWidth());
    // What takes the rest is what people look at: where there is little room, the others give way.
    const int rest = flexible == 0 ? 0 : std::max(room - fixed, room * flexible / (shown + 1));
    QList<int> sizes = m_defaults;
    for (int &size : sizes) {
        if (size < 0)
            size = std::max(1, rest / std::max(1, flexible));
        else if (fixed > room - rest && room > rest)
            size = int(qint64(size) * (room - rest) / fixed);
    }
    setSizes(sizes);
}

QJsonArray PaneSplitter::saveSizes() const
{
    QJsonArray saved;
    if (!m_moved)
        return saved;
    for (const int size : sizes())
        saved.append(size);
    return saved;
}

void PaneSplitter::restoreSizes(const QJsonArray &sizes)
{
    if (sizes.size() != count())
        return;
    QList<int> wanted;
    for (const QJsonValueConstRef size : sizes)
        wanted.append(std::max(0, size.toInt()));
    if (std::accumulate(wanted.begin(), wanted.end(), qint64(0)) <= 0)
        return;
    m_moved = true;
    setSizes(wanted);
}

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool across = orientation() == Qt::Horizontal;
    const auto length = [across](QSize size) { return across ? size.width() : size.height(); };
    if (!m_moved && length(event->oldSize()) != length(event->size()))
        resetSizes();
}

} // namespace promptlab
