// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wraplabel.h"

namespace promptlab {

namespace {

constexpr int widthsKept = 16;

} // namespace

WrapLabel::WrapLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrapLabel::heightForWidth(int width) const
{
    if (m_measured != text() || m_heights.size() >= widthsKept) {
        m_heights.clear();
        m_measured = text();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

void WrapLabel::changeEvent(QEvent *event)
{
    m_heights.clear(); // another font, style or language
    QLabel::changeEvent(event);
}

} // namespace promptlab
