// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/editorcolumn.h"

#include "ui/common/actionbutton.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/statuschip.h"
#include "ui/prompts/editorruler.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/prompteditor.h"

#include <QToolButton>

namespace promptlab {

namespace {

/// A row on the tone of chrome or content with a line at one edge.
class EditorStrip final : public QWidget
{
public:
    EditorStrip(const Theme &theme, ColorRole ground, bool lineBelow, QWidget *parent)
        : QWidget(parent), m_theme(theme), m_ground(ground), m_lineBelow(lineBelow)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(m_ground));
        painter.fillRect(QRect(0, m_lineBelow ? height() - 1 : 0, width(), 1), m_theme.color(ColorRole::Border));
    }

private:
    const Theme &m_theme;
    ColorRole m_ground;
    bool m_lineBelow;
};

} // namespace

EditorColumn::EditorColumn(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_strip(new EditorStrip(theme, ColorRole::Window, true, this)),
      m_chips(new QWidget(m_strip)), m_tags(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, m_strip)),
      m_model(new QToolButton(m_strip)), m_editor(new PromptEditor(theme, this)),
      m_addRow(new EditorStrip(theme, ColorRole::Surface, false, this)), m_find(new FindBar(theme, *m_editor, this)),
      m_ruler(new EditorRuler(theme, *m_editor, this))
{
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(theme.grid(1));
    m_model->setAutoRaise(true);
    m_model->setFocusPolicy(Qt::TabFocus);
    m_model->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_model->setIcon(LabIcons(theme).icon(QStringLiteral("sliders-horizontal"), ColorRole::TextMuted));
    m_model->setLayoutDirection(Qt::RightToLeft);
    m_model->setToolTip(tr("How the model is asked (Ctrl+Alt+M)"));
    connect(m_model, &QToolButton::clicked, this, &EditorColumn::modelRequested);
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(theme.grid(3), 0, theme.grid(1), 1);
    strip->setSpacing(theme.grid(2));
    strip->addWidget(m_chips);
    strip->addWidget(m_tags, 1);
    strip->addWidget(m_model);

    auto *row = new QHBoxLayout(m_addRow);
    row->setContentsMargins(theme.grid(2), 1, theme.grid(2), 0);
    row->addStretch(1);

    connect(m_find, &FindBar::matchesChanged, this, [this] { m_ruler->setMatches(m_find->matchPositions()); });
    auto *text = new QHBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_editor, 1);
    text->addWidget(m_ruler);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addLayout(text, 1);
    column->addWidget(m_addRow);
    column->addWidget(m_find);
    const auto dress = [this] {
        m_strip->setFixedHeight(m_theme.length(Length::TabBar));
        m_addRow->setFixedHeight(m_theme.length(Length::ToolBar));
        m_model->setFont(m_theme.font(TextStyle::Small));
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
}

void EditorColumn::setAddAction(QAction *action)
{
    auto *button = new ActionButton(m_theme, *action, m_addRow);
    setButtonKind(button, ButtonKind::Flat);
    static_cast<QHBoxLayout *>(m_addRow->layout())->insertWidget(0, button);
}

void EditorColumn::setPlaces(const QList<EnvironmentPlace> &places, const QStringList &tags)
{
    qDeleteAll(m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const EnvironmentPlace &place : places) {
        const bool production = place.name == QLatin1String("production");
        auto *chip = new StatusChip(m_theme, production ? ChipKind::Production : ChipKind::Environment,
                                    tr("%1 %2", "environment and version").arg(place.name, place.versions), m_chips);
        chip->setToolTip(tr("%1 runs %2").arg(place.name, place.versions));
        m_chips->layout()->addWidget(chip);
    }
    m_chips->setVisible(!places.isEmpty());
    m_tags->setText(tags.join(QStringLiteral(" · ")));
}

void EditorColumn::setModelSummary(const QString &summary)
{
    m_model->setText(summary);
    m_model->setAccessibleName(tr("Model and response: %1").arg(summary));
}

} // namespace promptlab
