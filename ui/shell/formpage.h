// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace promptlab {

/// A page with one question, instead of a dialog: headline, sentence, fields, a message when something is wrong, and
/// buttons at the end.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the page.
    FormPage(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FormPage)

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    [[nodiscard]] MessageBar &message() { return *m_message; }
    /// Where the focus goes when the page is shown.
    [[nodiscard]] virtual QWidget *firstField() const = 0;

protected:
    /// A field under its label; the label is its buddy and its accessible name. @p focus: the part of it that the
    /// label's key leads to, when it has several.
    void addField(const QString &label, QWidget *field, const QString &help = {}, QWidget *focus = nullptr);
    void addWide(QWidget *widget);
    /// Buttons stand at the right end of the fields, as in every form; the primary one is added first and stands last.
    QPushButton *addButton(const QString &text, const QString &tip, bool primary);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_sentence;
    MessageBar *m_message;
    QVBoxLayout *m_fields;
    QHBoxLayout *m_buttons;
};

} // namespace promptlab
