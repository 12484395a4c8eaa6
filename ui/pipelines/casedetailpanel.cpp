// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/casedetailpanel.h"

#include "ui/common/actionbutton.h"
#include "ui/common/badge.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/wraplabel.h"
#include "ui/pipelines/flowrow.h"
#include "ui/pipelines/runpanelheader.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>

#include <array>

namespace promptlab {

namespace {

constexpr int checkIconSide = 16;
constexpr int variableLongest = 1'500;

WrapLabel *wrappedLabel(const QString &text, QPalette::ColorRole color, QWidget *parent)
{
    auto *label = new WrapLabel(text, parent);
    label->setForegroundRole(color);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Preferred: its least height is one line, not what it would be if it were narrow.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

/// The mark of a check, with its word for those who cannot see it.
QLabel *toneMark(const Theme &theme, StatusTone tone, const QString &word, QWidget *parent)
{
    auto *mark = new QLabel(parent);
    mark->setPixmap(LabIcons(theme).status(tone).pixmap(checkIconSide, checkIconSide));
    mark->setFixedWidth(checkIconSide);
    mark->setAccessibleName(word);
    mark->setToolTip(word);
    return mark;
}

/// Long words, patterns of checks for one, may be broken anywhere.
QString breakableText(const QString &text)
{
    constexpr int longestWord = 24;
    QString broken;
    int run = 0;
    for (const QChar character : text) {
        run = character.isSpace() ? 0 : run + 1;
        broken += character;
        if (run == longestWord && !character.isHighSurrogate()) {
            broken += QChar(0x200B);
            run = 0;
        }
    }
    return broken;
}

bool hasLongWord(const QString &text)
{
    return breakableText(text).size() > text.size();
}

void dropChildren(QWidget *box)
{
    const QList<QWidget *> children = box->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        child->hide();
        child->setParent(nullptr);
        child->deleteLater();
    }
    if (QLayout *old = box->layout())
        delete old;
}

OutputMode modeNamed(const QString &name)
{
    if (name == QLatin1String("text"))
        return OutputMode::Text;
    return name == QLatin1String("both") ? OutputMode::Both : OutputMode::Diff;
}

} // namespace

CaseDetailPanel::CaseDetailPanel(const Theme &theme, QAction &previous, QAction &next, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_header(new RunPanelHeader(theme, this)), m_pages(new QStackedWidget(this)),
      m_nothing(wrappedLabel({}, QPalette::PlaceholderText, this))
{
    for (QAction *action : {&previous, &next}) {
        auto *button = new ActionButton(theme, *action, m_header);
        setButtonKind(button, ButtonKind::Flat);
        button->setShowsKey(false);
        button->setIconOnly(true);
        m_header->addControl(button);
    }
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setMargin(theme.grid(4));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The selected case"));
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setWidget(makeBody());
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    dress();
    connect(&theme, &Theme::changed, this, &CaseDetailPanel::dress);
}

/// Where there is little room the control goes below the title.
QWidget *CaseDetailPanel::sectionHeader(QWidget *title, QWidget *control)
{
    auto *header = new QWidget(this);
    auto *row = new FlowRow(m_theme.grid(2), header);
    row->setContentsMargins(0, m_theme.grid(2), 0, 0);
    row->addWidget(title);
    if (control)
        row->addWidget(control);
    return header;
}

QWidget *CaseDetailPanel::makeBody()
{
    auto *body = new QWidget(this);
    body->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never wider than what is seen of it
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    m_outcome = new Badge(m_theme, body);
    m_simulated = new Badge(m_theme, body);
    m_simulated->setStatus(StatusTone::Inconclusive, tr("SIMULATED"));
    m_simulated->setToolTip(tr("The answer was made by rules; no model was asked"));
    m_repeatBox = new QWidget(body); // the word stays beside its field
    m_repeat = new QSpinBox(m_repeatBox);
    m_repeat->setAccessibleName(tr("Repeat"));
    m_repeat->setToolTip(tr("Which of the repeats is shown"));
    auto *repeatLabel = new QLabel(tr("Repeat"), m_repeatBox);
    repeatLabel->setBuddy(m_repeat);
    auto *repeatRow = new QHBoxLayout(m_repeatBox);
    repeatRow->setContentsMargins(0, 0, 0, 0);
    repeatRow->setSpacing(m_theme.grid(2));
    repeatRow->addWidget(repeatLabel);
    repeatRow->addWidget(m_repeat);
    connect(m_repeat, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT repeatWanted(value - 1); });
    m_error = wrappedLabel({}, QPalette::WindowText, body);
    m_outputTitle = new ElidedLabel(m_theme, TextStyle::Strong, ColorRole::Text, body);
    m_modes = new SegmentedControl(m_theme, tr("How the output is shown"), body);
    m_modes->addSegment(QStringLiteral("diff"), tr("Diff"), tr("One text with the changed words marked"));
    m_modes->addSegment(QStringLiteral("text"), tr("Text"), tr("The output alone"));
    m_modes->addSegment(QStringLiteral("both"), tr("Both"), tr("Both outputs in full"));
    m_output = new OutputView(m_theme, body);
    connect(m_modes, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { m_output->setMode(modeNamed(id)); });
    m_checksTitle = wrappedLabel({}, QPalette::WindowText, body);
    m_checks = new QWidget(body);
    m_facts = new QWidget(body);
    m_variablesTitle = new QLabel(tr("Variables"), body);
    m_variables = new QWidget(body);

    auto *badges = new FlowRow(m_theme.grid(2));
    for (QWidget *part : {static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_simulated), m_repeatBox})
        badges->addWidget(part);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(m_theme.grid(3), m_theme.grid(3), m_theme.grid(3), m_theme.grid(3));
    column->setSpacing(m_theme.grid(2));
    column->addLayout(badges);
    column->addWidget(m_error);
    m_outputParts = {sectionHeader(m_outputTitle, m_modes), m_output};
    for (QWidget *part : qAsConst(m_outputParts))
        column->addWidget(part);
    column->addSpacing(m_theme.grid(2));
    column->addWidget(m_checksTitle);
    column->addWidget(m_checks);
    column->addWidget(m_facts);
    column->addWidget(sectionHeader(m_variablesTitle, nullptr));
    column->addWidget(m_variables);
    column->addStretch(1);
    return body;
}

void CaseDetailPanel::dress()
{
    for (QLabel *title : {m_checksTitle, m_variablesTitle})
        title->setFont(m_theme.font(TextStyle::Strong));
    fillChecks();
    fillFacts();
    fillVariables();
}

void CaseDetailPanel::showNothing(const QString &sentence)
{
    m_detail = CaseDetail();
    m_header->setTitle(tr("Case"));
    m_nothing->setText(sentence);
    m_pages->setCurrentIndex(0);
}

void CaseDetailPanel::showCase(const CaseDetail &detail)
{
    m_detail = detail;
    m_header->setTitle(detail.title);
    m_outcome->setStatus(detail.tone, detail.outcome);
    m_simulated->setVisible(detail.simulated);
    m_repeatBox->setVisible(detail.repeats > 1);
    {
        const QSignalBlocker quiet(m_repeat);
        m_repeat->setRange(1, std::max(1, detail.repeats));
        m_repeat->setSuffix(tr(" of %1").arg(QLocale().toString(detail.repeats)));
        m_repeat->setValue(detail.repeat + 1);
    }
    m_error->setText(breakableText(detail.error));
    m_error->setVisible(!detail.error.isEmpty());
    const bool compared = !detail.baselineName.isEmpty();
    m_outputTitle->setText(!compared ? tr("Output")
                                     : (detail.baseline == detail.output
                                            ? tr("Output, the same as %1").arg(detail.baselineName)
                                            : tr("Output against %1").arg(detail.baselineName)));
    m_modes->setVisible(compared && detail.baseline != detail.output);
    for (QWidget *part : qAsConst(m_outputParts))
        part->setVisible(detail.answered);
    if (detail.answered)
        m_output->setTexts(detail.output, detail.candidateName, detail.baseline, detail.baselineName);
    fillChecks();
    fillFacts();
    fillVariables();
    m_pages->setCurrentIndex(1);
}

void CaseDetailPanel::fillChecks()
{
    dropChildren(m_checks);
    m_checksTitle->setText(
        m_detail.checks.isEmpty()
            ? tr("No check looks at this answer")
            : (m_detail.failedChecks == 0
                   ? tr("%n check(s)", nullptr, int(m_detail.checks.size()))
                   : tr("%1 of %n check(s) failed", nullptr, int(m_detail.checks.size())).arg(m_detail.failedChecks)));
    m_checksTitle->setVisible(m_detail.answered);
    m_checks->setVisible(m_detail.answered && !m_detail.checks.isEmpty());
    auto *grid = new QGridLayout(m_checks);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.grid(2));
    grid->setVerticalSpacing(m_theme.grid(1));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CheckLine &check : qAsConst(m_detail.checks)) {
        const QString word = check.tone == StatusTone::Pass
                               ? tr("passed")
                               : (check.tone == StatusTone::Fail ? tr("failed") : tr("not scored"));
        QLabel *mark = toneMark(m_theme, check.tone, word, m_checks);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        auto *name =
            wrappedLabel(breakableText(check.kind.isEmpty() ? check.name : tr("%1 (%2)").arg(check.name, check.kind)),
                         QPalette::WindowText, m_checks);
        name->setFont(m_theme.font(TextStyle::Strong));
        grid->addWidget(name, row, 1);
        auto *score = new QLabel(check.score, m_checks);
        score->setFont(m_theme.font(TextStyle::Figure));
        grid->addWidget(score, row, 2, Qt::AlignTop | Qt::AlignRight);
        if (!check.reason.isEmpty() && check.tone != StatusTone::Pass) {
            auto *reason = wrappedLabel(breakableText(check.reason), QPalette::PlaceholderText, m_checks);
            reason->setFont(m_theme.font(TextStyle::Small));
            grid->addWidget(reason, ++row, 1, 1, 2);
        } else {
            name->setToolTip(check.reason);
        }
        ++row;
    }
}

/// What the names and values may take.
int CaseDetailPanel::factsRoom() const
{
    return width() - 2 * m_theme.grid(3) - m_theme.length(Length::ScrollBar);
}

/// Two facts in a line where both have room, else one.
void CaseDetailPanel::fillFacts()
{
    dropChildren(m_facts);
    m_facts->setVisible(!m_detail.facts.isEmpty());
    const QFontMetrics names(m_theme.font(TextStyle::Small));
    const QFontMetrics figures(m_theme.font(TextStyle::Figure));
    std::array<int, 2> widestName{};
    std::array<int, 2> widestValue{};
    for (int i = 0; i < m_detail.facts.size(); ++i) {
        int &name = widestName.at(size_t(i % 2));
        int &value = widestValue.at(size_t(i % 2));
        name = std::max(name, names.horizontalAdvance(m_detail.facts.at(i).name));
        value = std::max(value, figures.horizontalAdvance(m_detail.facts.at(i).value));
    }
    const int gap = m_theme.grid(2);
    const int both = widestName[0] + widestName[1] + widestValue[0] + widestValue[1] + 4 * gap + m_theme.grid(3);
    const int perLine = both <= factsRoom() ? 2 : 1;
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, gap, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(m_theme.grid(1));
    grid->setColumnStretch(1, 1);
    if (perLine == 2) {
        grid->setColumnStretch(4, 1);
        grid->setColumnMinimumWidth(2, m_theme.grid(3));
    }
    int row = 0;
    for (int i = 0; i < m_detail.facts.size(); ++i) {
        const DetailFact &fact = m_detail.facts.at(i);
        const int column = 3 * (i % perLine);
        const int nameWidth = names.horizontalAdvance(fact.name);
        grid->addWidget(factName(fact), row, column);
        if (perLine == 2 || nameWidth + gap + figures.horizontalAdvance(fact.value) <= factsRoom())
            grid->addWidget(factValue(fact, factsRoom()), row, column + 1, Qt::AlignRight);
        else // below its name
            grid->addWidget(factValue(fact, factsRoom()), ++row, column, 1, 2, Qt::AlignRight);
        if (column > 0 || perLine == 1)
            ++row;
    }
}

QLabel *CaseDetailPanel::factName(const DetailFact &fact)
{
    auto *name = new QLabel(fact.name, m_facts);
    name->setFont(m_theme.font(TextStyle::Small));
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setToolTip(fact.toolTip);
    return name;
}

QLabel *CaseDetailPanel::factValue(const DetailFact &fact, int room)
{
    const QFont font = m_theme.font(TextStyle::Figure);
    const QString shown = QFontMetrics(font).elidedText(fact.value, Qt::ElideRight, std::max(room, 1));
    auto *value = new QLabel(shown, m_facts);
    value->setTextFormat(Qt::PlainText);
    value->setFont(font);
    value->setToolTip(shown == fact.value ? fact.toolTip : fact.value);
    value->setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
    return value;
}

void CaseDetailPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fillFacts();
}

void CaseDetailPanel::fillVariables()
{
    dropChildren(m_variables);
    auto *column = new QVBoxLayout(m_variables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!m_detail.variablesProblem.isEmpty())
        column->addWidget(wrappedLabel(m_detail.variablesProblem, QPalette::PlaceholderText, m_variables));
    for (const DetailFact &variable : qAsConst(m_detail.variables)) {
        auto *name = new QLabel(variable.name, m_variables);
        name->setTextFormat(Qt::PlainText);
        name->setFont(m_theme.font(TextStyle::Small));
        name->setForegroundRole(QPalette::PlaceholderText);
        const bool cut = variable.value.size() > variableLongest;
        const QString text = cut ? variable.value.left(variableLongest) + QStringLiteral(" …") : variable.value;
        column->addWidget(name);
        if (hasLongWord(text)) { // a label would stick out, and invisible signs in it would be copied
            auto *view = new OutputView(m_theme, m_variables);
            view->setAlone(text, tr("%1: %2").arg(variable.name, text));
            column->addWidget(view);
        } else {
            auto *value = wrappedLabel(text, QPalette::WindowText, m_variables);
            value->setAccessibleName(tr("%1: %2").arg(variable.name, text));
            column->addWidget(value);
        }
        column->addSpacing(m_theme.grid(2));
    }
}

OutputMode CaseDetailPanel::outputMode() const
{
    return m_output->mode();
}

void CaseDetailPanel::setOutputMode(OutputMode mode)
{
    m_modes->setCurrent(mode == OutputMode::Text
                            ? QStringLiteral("text")
                            : (mode == OutputMode::Both ? QStringLiteral("both") : QStringLiteral("diff")));
}

} // namespace promptlab
