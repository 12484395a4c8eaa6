// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/settings.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace promptlab {

class Theme;

/// One setting: its name, what it changes, a control of its type, and a way back to the standard.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the row.
    SettingRow(const Theme &theme, Settings &settings, SettingSpec spec, QWidget *parent);
    Q_DISABLE_COPY_MOVE(SettingRow)

    [[nodiscard]] const SettingSpec &spec() const { return m_spec; }
    /// Whether a search for @p text finds it (name, help, key).
    [[nodiscard]] bool matches(const QString &text) const;
    [[nodiscard]] QWidget *control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeControl();
    void makeChoice();
    void makeWhole();
    void makeFlag();
    void showValue();

    const Theme &m_theme;
    Settings &m_settings;
    SettingSpec m_spec;
    QWidget *m_control = nullptr;
    QPushButton *m_reset = nullptr;
    std::function<void(const QJsonValue &)> m_show;
};

} // namespace promptlab
