// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/previewpanel.h"

#include "ui/common/segmentedcontrol.h"
#include "ui/prompts/sectionheader.h"

#include <QLocale>
#include <QScrollBar>
#include <QTextBrowser>

namespace promptlab {

namespace {

// More is not read by anybody in a column, and laying it out would take the window's time.
constexpr qsizetype previewMostCharacters = 60'000;

} // namespace

PreviewPanel::PreviewPanel(const Theme &theme, QWidget *parent)
    : SidePanel(theme, tr("Preview"), parent), m_text(new QTextBrowser(this)),
      m_form(new SegmentedControl(theme, tr("Form of the preview"), this))
{
    m_form->addSegment(QStringLiteral("text"), tr("Text"), tr("The messages as text"));
    m_form->addSegment(QStringLiteral("json"), tr("JSON"), tr("The messages as they are sent"));
    m_form->setFixedHeight(theme.length(Length::ControlSmall) + theme.grid(1));
    addControl(m_form);
    connect(m_form, &SegmentedControl::currentChanged, this, &PreviewPanel::rebuild);
    m_text->setObjectName(QStringLiteral("preview"));
    m_text->setAccessibleName(tr("Preview of the messages"));
    m_text->setToolTip(tr("What the model gets with the values above"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(theme.grid(3));
    setContent(m_text);
    connect(&theme, &Theme::changed, this, &PreviewPanel::rebuild);
}

void PreviewPanel::show(const std::shared_ptr<const PromptAnalysis> &analysis)
{
    m_analysis = analysis;
    rebuild();
}

QString PreviewPanel::shownText() const
{
    return m_text->toPlainText();
}

void PreviewPanel::rebuild()
{
    const int place = m_text->verticalScrollBar()->value();
    if (!m_analysis) {
        m_text->clear();
        setNote({});
        return;
    }
    m_text->setFont(theme().font(TextStyle::Base));
    if (m_form->current() == QLatin1String("json")) {
        m_text->document()->setDefaultFont(theme().font(TextStyle::CodeSmall));
        m_text->setPlainText(QString::fromUtf8(m_analysis->json.left(previewMostCharacters)));
    } else {
        m_text->document()->setDefaultFont(theme().font(TextStyle::Base));
        m_text->setHtml(messagesHtml());
    }
    m_text->verticalScrollBar()->setValue(place);
    const QString time = QLocale().toString(m_analysis->milliseconds, 'f', m_analysis->milliseconds < 10 ? 1 : 0);
    setNote(m_analysis->tokens.isEmpty() ? QString() : tr("%1 sent", "tokens of a call").arg(m_analysis->tokens),
            tr("What a call sends with these values: %1 tokens of the texts below and %2 of roles and the form of a "
               "chat. Read, checked, rendered and counted in %3 ms")
                .arg(m_analysis->rendered, m_analysis->form, time));
}

QString PreviewPanel::messagesHtml() const
{
    const QString muted = theme().color(ColorRole::TextMuted).name();
    const QString wrong = theme().syntax(SyntaxTone::LintError).name();
    QString html;
    qsizetype left = previewMostCharacters;
    for (const MessageAnalysis &message : m_analysis->messages) {
        if (!html.isEmpty())
            html += QStringLiteral("<p style=\"margin:0;font-size:6px\">&nbsp;</p>");
        html +=
            QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td><span style=\"color:%1;"
                           "font-size:%4px;font-weight:600\">%2</span></td><td align=\"right\"><span style=\"color:"
                           "%1;font-size:%4px\">%3</span></td></tr></table>")
                .arg(muted, roleLabel(message.role).toHtmlEscaped(), message.tokens)
                .arg(theme().font(TextStyle::Small).pixelSize());
        if (message.failed) {
            html += QStringLiteral("<p style=\"color:%1;margin-top:4px;margin-bottom:0\">%2</p>")
                        .arg(wrong, tr("This message cannot be rendered: see the problems below.").toHtmlEscaped());
            continue;
        }
        QString text = message.rendered.left(std::max<qsizetype>(0, left)).toHtmlEscaped();
        left -= message.rendered.size();
        for (const QString &name : m_analysis->missing) {
            const QString stand = QChar(missingOpen) + name + QChar(missingClose);
            text.replace(stand, QStringLiteral("<span style=\"color:%1\">%2</span>").arg(wrong, stand));
        }
        html += QStringLiteral("<p style=\"white-space:pre-wrap;margin-top:4px;margin-bottom:0\">%1</p>").arg(text);
    }
    if (left < 0)
        html += QStringLiteral("<p style=\"color:%1\">%2</p>")
                    .arg(muted, tr("%n character(s) more are not shown here", nullptr, int(-left)).toHtmlEscaped());
    return html;
}

} // namespace promptlab
