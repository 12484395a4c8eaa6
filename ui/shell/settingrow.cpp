// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingrow.h"

#include "ui/common/labstyle.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace promptlab {

SettingRow::SettingRow(const Theme &theme, Settings &settings, SettingSpec spec, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_settings(settings), m_spec(std::move(spec))
{
    setObjectName(QStringLiteral("setting.") + m_spec.key);
    auto *name = new QLabel(m_spec.label, this);
    name->setFont(theme.font(TextStyle::Strong));
    auto *help = new QLabel(m_spec.help, this);
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setFont(theme.font(TextStyle::Small));
    connect(&theme, &Theme::changed, this, [this, name, help] {
        name->setFont(m_theme.font(TextStyle::Strong));
        help->setFont(m_theme.font(TextStyle::Small));
    });
    makeControl();
    name->setBuddy(m_control);
    m_control->setAccessibleName(m_spec.label);
    m_control->setAccessibleDescription(m_spec.help);
    m_control->setToolTip(m_spec.help);
    m_reset = new QPushButton(tr("Standard"), this);
    setButtonKind(m_reset, ButtonKind::Flat);
    m_reset->setAccessibleName(tr("Standard value of %1").arg(m_spec.label));
    m_reset->setToolTip(tr("Back to the standard value"));
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the controls of all rows stay in one line
    m_reset->setSizePolicy(kept);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_control->setFocus();
        m_settings.reset(m_spec.key);
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.grid(1) / 2);
    words->addWidget(name);
    words->addWidget(help);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.grid(3), 0, theme.grid(3));
    row->setSpacing(theme.grid(3));
    row->addLayout(words, 1);
    row->addWidget(m_reset, 0, Qt::AlignVCenter);
    row->addWidget(m_control, 0, Qt::AlignVCenter);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == m_spec.key)
            showValue();
    });
    showValue();
}

void SettingRow::makeControl()
{
    switch (m_spec.type) {
    case SettingType::Flag: makeFlag(); break;
    case SettingType::Whole: makeWhole(); break;
    case SettingType::Choice: makeChoice(); break;
    }
    m_control->setMinimumWidth(m_theme.grid(40));
}

// The controls only offer what the table takes, so set() cannot refuse.

void SettingRow::makeFlag()
{
    auto *box = new QCheckBox(tr("On"), this);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { (void)m_settings.set(m_spec.key, on); });
    m_show = [box](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        box->setChecked(value.toBool());
    };
    m_control = box;
}

void SettingRow::makeWhole()
{
    auto *box = new QSpinBox(this);
    box->setRange(m_spec.least, m_spec.most);
    box->setSuffix(QLatin1Char(' ') + m_spec.unit);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { (void)m_settings.set(m_spec.key, value); });
    m_show = [box](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toInt());
    };
    m_control = box;
}

void SettingRow::makeChoice()
{
    auto *box = new QComboBox(this);
    for (const SettingChoice &choice : m_spec.choices)
        box->addItem(choice.label, choice.value);
    connect(box, &QComboBox::activated, this,
            [this, box](int index) { (void)m_settings.set(m_spec.key, box->itemData(index).toString()); });
    m_show = [box](const QJsonValue &value) { box->setCurrentIndex(box->findData(value.toString())); };
    m_control = box;
}

void SettingRow::showValue()
{
    m_show(m_settings.value(m_spec.key));
    m_reset->setVisible(m_settings.isChanged(m_spec.key));
}

bool SettingRow::matches(const QString &text) const
{
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!m_spec.label.contains(word, Qt::CaseInsensitive) && !m_spec.help.contains(word, Qt::CaseInsensitive)
            && !m_spec.key.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
