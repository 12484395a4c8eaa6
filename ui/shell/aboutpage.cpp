// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutpage.h"

#include "ui/common/factlist.h"
#include "ui/common/sectionheading.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace promptlab {

namespace {

QString partTitle(const AboutPart &part)
{
    return part.version.isEmpty() ? part.name : part.name + QLatin1Char(' ') + part.version;
}

} // namespace

AboutPage::AboutPage(const Theme &theme, AboutFacts facts, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_facts(std::move(facts)),
      m_name(new QLabel(QStringLiteral("Prompt Lab"), this)), m_version(new QLabel(this)), m_licence(new QLabel(this)),
      m_parts(new FactList(theme, tr("Libraries"), this))
{
    setAccessibleName(tr("About Prompt Lab"));
    m_version->setText(tr("Version %1 · prompts are coloured by %2").arg(m_facts.version, m_facts.colours));
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later "
                          "(GPL-3.0-or-later). You may use, study, change and pass it on; it comes without any "
                          "warranty."));
    m_licence->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy versions"), this);
    copy->setAccessibleName(tr("Copy versions"));
    copy->setToolTip(tr("Copy all versions as text, for a report of a fault"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    QList<FactRow> rows;
    for (const AboutPart &part : qAsConst(m_facts.parts)) {
        FactRow row;
        row.title = partTitle(part);
        row.detail = part.purpose;
        row.right = part.licence;
        rows.append(row);
    }
    m_parts->setRows(rows);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(copy, 0, Qt::AlignTop);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme.grid(3), theme.grid(4), theme.grid(3), theme.grid(4));
    top->setSpacing(theme.grid(2));
    top->addLayout(head);
    top->addWidget(m_version);
    top->addWidget(m_licence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new SectionHeading(theme, tr("Made with"), this));
    column->addWidget(m_parts, 1);
    connect(&theme, &Theme::changed, this, &AboutPage::dress);
    dress();
}

void AboutPage::dress()
{
    m_name->setFont(m_theme.font(TextStyle::Headline));
}

QString AboutPage::asText() const
{
    QStringList lines{QStringLiteral("Prompt Lab ") + m_facts.version, tr("Colours: %1").arg(m_facts.colours)};
    for (const AboutPart &part : m_facts.parts)
        lines += partTitle(part) + QStringLiteral(" (") + part.licence + QLatin1Char(')');
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void AboutPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace promptlab
