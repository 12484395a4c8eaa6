// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/common/theme.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace promptlab {

/// How much a message matters.
enum class MessageLevel {
    Info,    ///< something to know
    Warning, ///< it goes on, but look
    Error,   ///< it failed
    Offline  ///< grey: what still works
};

/// One button of a message bar. The likeliest repair is the primary one.
struct BarAction {
    QString text; ///< translated; names its effect
    std::function<void()> run;
    bool primary = false;
};

/// What a message bar says.
struct BarMessage {
    MessageLevel level = MessageLevel::Info;
    QString what;    ///< bold, plain text: "LangSmith refused the key"
    QString why;     ///< plain text: why, and what to do next
    QString details; ///< technical text behind "Copy details"; may be empty
    QList<BarAction> actions;
    bool closable = true;
    /// What it is about ("import", "plan 7"): settle() with the same takes it away. Empty: it stays until it is closed
    /// or another message comes.
    QString about = {};
};

/// @p what failed, said with the error's own words.
[[nodiscard]] BarMessage messageFromError(const QString &what, const Error &error);

/// The message at the top of a pane: mark, bold what, plain why, actions. Hidden until show(); one message at a time,
/// the newest wins. Never modal. Put it first into the pane's layout.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bar.
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MessageBar)

    void showMessage(const BarMessage &message);
    void clear();
    /// What @p about names went well now, or is not shown any more: a message about it goes; another stays.
    void settle(const QString &about);
    /// What the message is about; empty when there is none, or when nobody said.
    [[nodiscard]] QString about() const { return isHidden() ? QString() : m_message.about; }
    /// The text as shown, for tests and screen readers.
    [[nodiscard]] QString text() const;
    [[nodiscard]] MessageLevel level() const { return m_message.level; }
    /// What was shown last.
    [[nodiscard]] const BarMessage &message() const { return m_message; }

Q_SIGNALS:
    /// The person closed it, or clear() did.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuildActions();
    [[nodiscard]] const StatusColors &colors() const;

    const Theme &m_theme;
    BarMessage m_message;
    QLabel *m_text = nullptr;
    QWidget *m_mark = nullptr;
    QWidget *m_actions = nullptr;
    QBoxLayout *m_actionRow = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace promptlab
