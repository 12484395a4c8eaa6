// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/worddiff.h"
#include "ui/common/theme.h"

#include <QWidget>

class QLabel;
class QTextBrowser;

namespace promptlab {

/// How an output is shown against the baseline's.
enum class OutputMode {
    Diff, ///< one text, changed words marked
    Text, ///< as it came
    Both  ///< side by side, or one above the other where it is narrow
};

/// The output of a case, alone or against that of the baseline; grows with its text. Outputs are data: nothing in them
/// is read as markup, no link or picture is followed.
class OutputView final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the view.
    explicit OutputView(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OutputView)

    /// @p baselineName empty: there is none to compare with.
    void setTexts(const QString &output, const QString &name, const QString &baseline, const QString &baselineName);
    /// Another text than an output, which assistive technology is told as @p accessibleName.
    void setAlone(const QString &text, const QString &accessibleName);
    void setMode(OutputMode mode);
    [[nodiscard]] OutputMode mode() const { return m_mode; }
    /// What is shown, for tests and screen readers.
    [[nodiscard]] QString shownText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refill();
    void compare();
    void showPlain(QTextBrowser *view, const QString &text);
    void showDiff();
    void fitHeights();
    void dress();

    const Theme &m_theme;
    OutputMode m_mode = OutputMode::Diff;
    QString m_output;
    QString m_name;
    QString m_ownName; ///< in place of the words about an output
    QString m_baseline;
    QString m_baselineName;
    WordDiff m_diff;
    bool m_compared = false;
    int m_ticket = 0;
    QTextBrowser *m_first;
    QTextBrowser *m_second;
    QLabel *m_firstName;
    QLabel *m_secondName;
    QBoxLayout *m_layout;
};

} // namespace promptlab
