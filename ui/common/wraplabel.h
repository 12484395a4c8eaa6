// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace promptlab {

/// A label of several lines that remembers how high it is at a width. A selectable text is laid out anew for every
/// question otherwise, and nested layouts ask a dozen times.
class WrapLabel final : public QLabel
{
    Q_OBJECT

public:
    /// Plain text, wrapped.
    explicit WrapLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_measured; ///< the text that m_heights holds for
    mutable QHash<int, int> m_heights;
};

} // namespace promptlab
