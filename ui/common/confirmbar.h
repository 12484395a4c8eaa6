// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace promptlab {

/// What is asked before something that runs is changed.
struct Confirmation {
    QString question;
    QString acting;                        ///< "acting for X (self-attested)"; may be empty
    QString button;                        ///< names effect, environment and version
    bool danger = false;                   ///< filled red
    bool wantsReason = false;              ///< a field for words
    bool reasonNeeded = false;             ///< the button waits for them
    QList<QPair<QString, QString>> places; ///< environments to choose from: id and text; empty: no choice
};

/// The bar at the foot of a pane that asks before something that runs is changed: the question, choices, a reason, and
/// a button that names environment and version. Escape closes it. Never a dialog.
class ConfirmBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bar. Hidden until ask().
    explicit ConfirmBar(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConfirmBar)

    void ask(const Confirmation &confirmation);
    /// Versions to choose from: id and text; the first one is chosen.
    void setTargets(const QList<QPair<QString, QString>> &targets);
    void setButtonText(const QString &text);
    void close();
    /// What it is about is not on the screen: it waits with everything that was typed, until resume().
    void suspend();
    void resume();
    /// Asking, seen or not.
    [[nodiscard]] bool isOpen() const { return !isHidden() || m_suspended; }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    void confirmed();
    void closed();
    void placeChanged(const QString &place);
    void targetChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();

    const Theme &m_theme;
    Confirmation m_confirmation;
    bool m_wantsTarget = false;
    bool m_suspended = false;
    QLabel *m_question;
    QLabel *m_acting;
    QComboBox *m_places;
    QComboBox *m_targets;
    QLineEdit *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};

} // namespace promptlab
