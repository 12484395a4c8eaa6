// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows: nothing yet, loading, a comparison, equal sides, a failure; and what the session keeps.
#include "core/diff/diffreport.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/panesplitter.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/diff/difffindbar.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/loadingpage.h"
#include "ui/diff/outlinepanel.h"
#include "ui/diff/sidebar.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int leastColumnsBeside = 60; ///< a narrower side is hard to read: one below the other
constexpr int mostKeptViewed = 1000;

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

} // namespace

QString DiffPane::comparisonTitle() const
{
    const DiffChoices &choices = m_controller.choices();
    const auto name = [](const DiffChoice &choice) {
        return choice.kind == DiffChoice::Kind::File ? QFileInfo(choice.what).fileName() : choice.what;
    };
    return tr("Compare %1 with %2").arg(name(choices[0]), name(choices[1]));
}

void DiffPane::loadingStarted()
{
    m_message->clear();
    m_loading->showStage(DiffStage::ReadingLeft);
    if (!m_loadingDelay.isActive() && m_loading->isHidden())
        m_loadingDelay.start();
    if (m_job == 0 && !m_jobDelay.isActive())
        m_jobDelay.start();
    refreshCommands();
}

void DiffPane::loadingShown()
{
    if (m_controller.isLoading())
        m_loading->show();
}

QString DiffPane::jobSummary(JobOutcome outcome) const
{
    const std::shared_ptr<const DiffDocument> &document = m_controller.document();
    if (outcome != JobOutcome::Succeeded || !document)
        return {};
    return document->changes.empty() ? tr("no differences") : changesText(*document);
}

void DiffPane::loadingEnded(JobOutcome outcome)
{
    m_loadingDelay.stop();
    m_jobDelay.stop();
    m_loading->hide();
    if (const qint64 job = std::exchange(m_job, 0); job != 0)
        m_jobs.finish(job, outcome, jobSummary(outcome));
    refreshCommands();
}

/// Puts the page of words in place of the comparison.
void DiffPane::leaveView()
{
    m_view->setDocument(nullptr);
    m_outline->setDocument(nullptr);
    fitOutline();
    m_pages->setCurrentWidget(m_empty);
    alignSideBar();
}

void DiffPane::showNothing()
{
    leaveView();
    QAction *versions = action("diff.compareVersions");
    QAction *files = action("diff.compareFiles");
    const bool workspace = m_controller.hasWorkspace();
    m_empty->showEmpty(QStringLiteral("git-compare"), tr("Nothing to compare yet"),
                       tr("See what changed between two versions of a prompt, or between any two files, word by word."),
                       workspace ? versions : files, workspace ? files : versions);
    showSides();
    refreshCommands();
}

void DiffPane::showDocument()
{
    loadingEnded(JobOutcome::Succeeded);
    const DiffDocument &document = *m_controller.document();
    switch (document.outcome) {
    case DiffOutcome::Different:
        showView();
        focusShown();
        break;
    case DiffOutcome::Equal: showEqual(document); break;
    case DiffOutcome::BinaryEqual:
    case DiffOutcome::BinaryDifferent: showBinary(document); break;
    }
    showSides();
    showSummary();
    refreshCommands();
    if (!m_find->isHidden())
        m_search.find(m_view->document(), m_view->mode(), m_find->text(), m_find->sensitivity());
}

/// Keys of the view work at once. The focus only stands on a side, or on what stood in the place of the view, because
/// there was nothing better; from elsewhere it is not taken.
void DiffPane::focusShown()
{
    if (!std::exchange(m_opened, false))
        return;
    const QWidget *focus = window()->focusWidget();
    if (!focus || focus == this || m_sides->isAncestorOf(focus) || m_empty->isAncestorOf(focus))
        m_view->setFocus(Qt::OtherFocusReason);
}

bool DiffPane::isTooNarrowForTwo() const
{
    const DiffColumns columns =
        diffColumns(m_theme, DiffViewMode::SideBySide, m_pages->width(), 3, m_view->charWidth());
    return columns.of(TextSide::Left).textWidth() < leastColumnsBeside * m_view->charWidth();
}

void DiffPane::showView()
{
    const std::shared_ptr<const DiffDocument> &document = m_controller.document();
    const bool fresh = !m_view->document();
    m_pages->setCurrentWidget(m_view);
    if (!m_modeChosen && fresh) { // never while somebody reads
        const DiffViewMode mode = isTooNarrowForTwo() ? DiffViewMode::Unified : DiffViewMode::SideBySide;
        chooseMode(mode);
        m_modeChosen = false;
    }
    m_view->setUnfoldKey(action("diff.unfold")->shortcut().toString(QKeySequence::NativeText));
    m_view->setDocument(document);
    m_outline->setDocument(document);
    applyViewedState();
    m_outline->setViewed(m_view->state().viewed);
    fitOutline();
    fitWrapping();
    check("diff.unfoldAll", false);
    alignSideBar();
    if (document->limits) {
        BarMessage message;
        message.level = MessageLevel::Info;
        message.what = tr("This comparison is limited.");
        message.why = limitsText(document->limits);
        m_message->showMessage(message);
    }
}

void DiffPane::showEqual(const DiffDocument &document)
{
    leaveView();
    QString sentence =
        tr("%1 and %2 are equal, character by character.").arg(document.left.title, document.right.title);
    QAction *other = action(m_controller.hasWorkspace() ? "diff.compareVersions" : "diff.compareFiles");
    if (!document.ignored.isEmpty()) {
        sentence = tr("%1 and %2 are equal but for what was not compared: %3.")
                       .arg(document.left.title, document.right.title, document.ignored.join(QStringLiteral(", ")));
        const bool blanks = document.options.whitespace != WhitespaceMode::Exact;
        other = blanks ? action("diff.ignoreBlanks") : action("diff.ignore");
    }
    m_empty->showEmpty(QStringLiteral("circle-check"), tr("No differences"), sentence, nullptr, other);
}

void DiffPane::showBinary(const DiffDocument &document)
{
    leaveView();
    const bool equal = document.outcome == DiffOutcome::BinaryEqual;
    QString sentence = tr("These files are no text. Every byte is equal (%1).").arg(bytesText(document.left.bytes));
    if (!equal)
        sentence = tr("At least one of them is no text. Left: %1, right: %2; the first difference is at byte %3.")
                       .arg(bytesText(std::max<qint64>(0, document.left.bytes)),
                            bytesText(std::max<qint64>(0, document.right.bytes)),
                            QLocale().toString(document.firstDifference + 1));
    m_empty->showEmpty(equal ? QStringLiteral("circle-check") : QStringLiteral("file-diff"),
                       equal ? tr("No differences") : tr("The files differ"), sentence, nullptr,
                       action("diff.compareFiles"));
}

void DiffPane::showFailure(const Error &error)
{
    loadingEnded(JobOutcome::Failed);
    BarMessage message = messageFromError(tr("These two cannot be compared."), error);
    message.actions.append({tr("Try again"), [this] { m_controller.load(); }, true});
    message.actions.append(
        {tr("Choose another left side\u2026"), [this] { openPicker(TextSide::Left, false); }, false});
    message.actions.append(
        {tr("Choose another right side\u2026"), [this] { openPicker(TextSide::Right, false); }, false});
    m_message->showMessage(message);
    // What is shown stays when it is the same two that could not be read again.
    if (!m_controller.documentIsOf(TextSide::Left) || !m_controller.documentIsOf(TextSide::Right)) {
        m_controller.forget();
        leaveView();
        m_empty->showEmpty(
            QStringLiteral("file-diff"), tr("Not compared"),
            tr("The comparison appears here as soon as both sides can be read; choose others, or try again above."),
            nullptr, action(m_controller.hasWorkspace() ? "diff.compareVersions" : "diff.compareFiles"));
    }
    showSides();
    refreshCommands();
}

void DiffPane::showSides()
{
    const DiffChoices &choices = m_controller.choices();
    const std::shared_ptr<const DiffDocument> &document = m_controller.document();
    for (const TextSide side : {TextSide::Left, TextSide::Right}) {
        const DiffChoice &choice = choices.at(size_t(side));
        SideLabel label;
        if (choice.kind == DiffChoice::Kind::File) {
            const QFileInfo info(choice.what);
            label.title = info.fileName();
            label.note = info.path();
            label.toolTip = choice.what;
        } else if (choice.kind == DiffChoice::Kind::Version) {
            label.title = choice.what;
            label.chips = m_controller.environmentsOf(choice.what);
        }
        // What was read says more than what was asked for, as long as it is the same.
        if (choice.isChosen() && m_controller.documentIsOf(side)) {
            const DiffSideFacts &facts = document->side(side);
            label.title = facts.title;
            label.note = facts.note;
            if (choice.kind == DiffChoice::Kind::Version)
                label.chips = m_controller.environmentsOf(facts.name);
            else if (!facts.encoding.isEmpty() && facts.encoding != QLatin1String("UTF-8"))
                label.chips = {facts.encoding};
        }
        m_sides->button(side)->setLabel(label);
    }
}

void DiffPane::showSummary()
{
    const std::shared_ptr<const DiffDocument> &document = m_controller.document();
    if (!document) {
        Q_EMIT statusTextChanged({});
        return;
    }
    QString text = document->outcome == DiffOutcome::Different ? changesText(*document) : m_empty->title();
    if (document->options.whitespace != WhitespaceMode::Exact || document->options.ignoreCase)
        text += QStringLiteral(" \u00B7 ") + tr("not exact");
    if (document->limits)
        text += QStringLiteral(" \u00B7 ") + tr("limited");
    Q_EMIT statusTextChanged(text);
    QString tokens;
    if (document->left.tokens && document->right.tokens) {
        const qint64 more = document->right.tokens->tokens - document->left.tokens->tokens;
        tokens = more == 0 ? tr("same tokens")
                           : tr("%1 tok", "difference of tokens")
                                 .arg((more > 0 ? QLatin1Char('+') : QChar(0x2212)) + QString::number(std::abs(more)));
    }
    Q_EMIT tokensTextChanged(tokens);
}

void DiffPane::showPosition()
{
    const DiffPosition position = m_view->position();
    QStringList parts;
    if (m_view->currentChange() >= 0)
        parts.append(tr("Change %1 of %2")
                         .arg(m_view->currentChange() + 1)
                         .arg(m_view->document() ? m_view->document()->changes.size() : 0));
    if (position.line > 0)
        parts.append(position.side == TextSide::Left
                         ? tr("Left, Ln %1, Col %2").arg(position.line).arg(position.column)
                         : tr("Right, Ln %1, Col %2").arg(position.line).arg(position.column));
    Q_EMIT positionTextChanged(parts.join(QStringLiteral(" \u00B7 ")));
}

void DiffPane::showMatches(const DiffMatches &matches)
{
    if (m_find->isHidden())
        return;
    m_matchCount = int(matches.all.size());
    m_moreMatches = matches.more;
    m_view->setMatches(matches);
    m_match = m_view->matchFromCursor();
    if (m_match >= 0)
        m_view->goToMatch(m_match);
    m_find->showCount(m_match, m_matchCount, m_moreMatches);
}

void DiffPane::setServices(DiffServices services)
{
    m_controller.setServices(std::move(services));
    refreshCommands();
    if (!m_controller.document() && !m_controller.isLoading())
        showNothing();
    if (m_loadWhenShown && isVisible())
        activated();
}

Task<void> DiffPane::releaseServices()
{
    co_await m_controller.finish();
    refreshCommands();
    if (m_pages->currentWidget() == m_empty && !m_controller.document())
        showNothing();
}

Task<void> DiffPane::finish()
{
    co_await m_controller.finish();
}

void DiffPane::activated()
{
    if (!std::exchange(m_loadWhenShown, false))
        return;
    const DiffChoices &choices = m_controller.choices();
    const bool versions = choices[0].kind == DiffChoice::Kind::Version || choices[1].kind == DiffChoice::Kind::Version;
    if (versions && !m_controller.hasWorkspace())
        m_loadWhenShown = true; // until there is one
    else
        m_controller.load();
}

bool DiffPane::open(const Place &place)
{
    if (place.kind.isEmpty())
        return true;
    DiffChoices choices;
    if (!choicesOfPlace(place, choices))
        return false;
    m_loadWhenShown = false;
    m_opened = true;
    m_controller.choose(choices);
    return true;
}

QJsonObject DiffPane::saveState() const
{
    const Place place = placeOfChoices(m_controller.choices());
    QJsonObject state{{QStringLiteral("kind"), place.kind},
                      {QStringLiteral("sides"), place.detail},
                      {QStringLiteral("words"), m_view->state().words},
                      {QStringLiteral("ruler"), action("diff.ruler")->isChecked()},
                      {QStringLiteral("whitespace"), int(m_controller.options().whitespace)},
                      {QStringLiteral("zoom"), m_view->zoom()},
                      {QStringLiteral("viewed"), viewedState()},
                      {QStringLiteral("splitter"), m_splitter->saveSizes()}};
    if (m_modeChosen)
        state.insert(QStringLiteral("unified"), m_view->mode() == DiffViewMode::Unified);
    if (m_outlineChosen)
        state.insert(QStringLiteral("outline"), action("diff.outline")->isChecked());
    if (m_wrapChosen)
        state.insert(QStringLiteral("wrap"), m_view->isWrapped());
    return state;
}

/// Which changes of which two versions were viewed, by number: a session holds nothing that is made of their text.
/// Files may be others by the next time; theirs are not kept.
QJsonObject DiffPane::viewedState() const
{
    const std::shared_ptr<const DiffDocument> &document = m_view->document();
    if (!document || !document->prompt)
        return m_viewedState;
    QJsonArray viewed;
    for (int i = 0; i < int(document->changes.size()) && viewed.size() < mostKeptViewed; ++i) {
        if (m_view->isViewed(i))
            viewed.append(i);
    }
    return {{QStringLiteral("left"), document->left.name},
            {QStringLiteral("right"), document->right.name},
            {QStringLiteral("changes"), int(document->changes.size())},
            {QStringLiteral("viewed"), viewed}};
}

void DiffPane::applyViewedState()
{
    const std::shared_ptr<const DiffDocument> &document = m_view->document();
    const QJsonObject kept = std::exchange(m_viewedState, {});
    if (!document->prompt || kept.value(QStringLiteral("left")).toString() != document->left.name
        || kept.value(QStringLiteral("right")).toString() != document->right.name
        || kept.value(QStringLiteral("changes")).toInt() != int(document->changes.size()))
        return;
    for (const QJsonValueConstRef change : kept.value(QStringLiteral("viewed")).toArray()) {
        if (const int number = change.toInt(-1); number >= 0 && number < int(document->changes.size()))
            m_view->setViewed(number, true);
    }
}

void DiffPane::restoreChoices(const QJsonObject &state)
{
    DiffChoices choices;
    Place place;
    place.kind = state.value(QStringLiteral("kind")).toString();
    place.detail = state.value(QStringLiteral("sides")).toObject();
    if (m_controller.isLoading() || m_controller.document() || !choicesOfPlace(place, choices))
        return; // what is shown was asked for after the session was left
    m_controller.remember(choices);
    m_loadWhenShown = true;
    m_opened = true;
    if (isVisible())
        activated();
}

void DiffPane::restoreState(const QJsonObject &state)
{
    if (const QJsonValue unified = state.value(QStringLiteral("unified")); unified.isBool())
        chooseMode(unified.toBool() ? DiffViewMode::Unified : DiffViewMode::SideBySide);
    chooseWords(state.value(QStringLiteral("words")).toBool(true));
    if (const QJsonValue wrap = state.value(QStringLiteral("wrap")); wrap.isBool()) {
        m_wrapChosen = true;
        check("diff.wrap", wrap.toBool());
        m_view->setWrapped(wrap.toBool());
    }
    check("diff.ruler", state.value(QStringLiteral("ruler")).toBool(true));
    m_view->setRulerShown(state.value(QStringLiteral("ruler")).toBool(true));
    m_view->setZoom(state.value(QStringLiteral("zoom")).toDouble(1));
    const int whitespace = state.value(QStringLiteral("whitespace")).toInt();
    if (whitespace >= int(WhitespaceMode::Exact) && whitespace <= int(WhitespaceMode::IgnoreAll))
        chooseWhitespace(WhitespaceMode(whitespace));
    if (const QJsonValue outline = state.value(QStringLiteral("outline")); outline.isBool()) {
        m_outlineChosen = true;
        check("diff.outline", outline.toBool());
        fitOutline();
    }
    m_viewedState = state.value(QStringLiteral("viewed")).toObject();
    m_splitter->restoreSizes(state.value(QStringLiteral("splitter")).toArray());
    restoreChoices(state);
}

} // namespace promptlab
