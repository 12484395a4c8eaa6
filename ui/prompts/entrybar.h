// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace promptlab {

/// One field of an entry bar.
struct EntryField {
    QString name;        ///< translated; for screen readers and as placeholder
    QString value;       ///< what stands there first
    bool needed = false; ///< the bar cannot be confirmed while it is empty
    int stretch = 1;
    QString label = {}; ///< stands before the field; may be empty
    /// Makes the text from that of the first field for as long as nobody writes here; may be empty.
    std::function<QString(const QString &)> derive = {};
};

/// A question in the pane instead of a dialog: a sentence, a few fields, a button that names the effect. Enter
/// confirms, Esc leaves; what was typed stays until the next question.
class EntryBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bar.
    explicit EntryBar(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EntryBar)

    /// Shows the bar and puts the focus into its first field. @p confirmed gets the texts in the order of the fields.
    void ask(const QString &question, const QList<EntryField> &fields, const QString &confirm,
             std::function<void(QStringList)> confirmed);
    /// Says under the fields why the answer was not taken.
    void showFault(const QString &fault);
    void leave();
    /// As if the button had been pressed.
    void confirm();
    [[nodiscard]] QLineEdit *field(int index) const { return m_fields.value(index); }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    QLineEdit *addField(const EntryField &spec);

    const Theme &m_theme;
    QLabel *m_question;
    QWidget *m_fieldRow;
    QLabel *m_fault;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
    QList<QLineEdit *> m_fields;
    QList<EntryField> m_specs;
    std::function<void(QStringList)> m_confirmed;
    QPointer<QWidget> m_before; ///< had the focus when it was asked
};

} // namespace promptlab
