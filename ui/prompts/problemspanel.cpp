// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/problemspanel.h"

#include "ui/common/labicons.h"
#include "ui/prompts/promptlistdelegate.h"

#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace promptlab {

namespace {

constexpr int problemIcon = 16;
constexpr int problemLines = 2;

/// Mark, bold subject, text in at most two lines, place at the right.
class ProblemDelegate final : public QStyledItemDelegate
{
public:
    ProblemDelegate(const Theme &theme, const ProblemsModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PromptProblem &problem = m_model.problem(index.row());
        painter->save();
        paintListRow(*painter, option, m_theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.color(ColorRole::Border));
        QRect inner = option.rect.adjusted(m_theme.grid(3), m_theme.grid(1), -m_theme.grid(3), -m_theme.grid(1));
        const QString place = index.data(ProblemsModel::PlaceTextRole).toString();
        painter->setFont(m_theme.font(TextStyle::Figure));
        const int placeWidth = painter->fontMetrics().horizontalAdvance(place);
        const int left = problemIcon + m_theme.grid(2);
        const int right = place.isEmpty() ? 0 : placeWidth + m_theme.grid(2);
        QTextLayout layout;
        const int lines = layOutText(layout, problem, inner.width() - left - right);
        // In the middle of the row, however many lines there are; mark and place beside the first.
        const int line = m_theme.lineHeight(TextStyle::Small);
        inner.setTop(option.rect.y() + (option.rect.height() - lines * line) / 2);
        const QRect mark(inner.x(), inner.y() + (line - problemIcon) / 2, problemIcon, problemIcon);
        LabIcons(m_theme).paint(*painter, mark,
                                problem.error ? QStringLiteral("circle-alert") : QStringLiteral("triangle-alert"),
                                m_theme.syntax(problem.error ? SyntaxTone::LintError : SyntaxTone::LintWarning));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(QRect(inner.x(), inner.y(), inner.width(), line), Qt::AlignRight | Qt::AlignVCenter, place);
        painter->setPen(m_theme.color(ColorRole::Text));
        painter->setClipRect(inner.adjusted(left, 0, -right, 0));
        layout.draw(painter, inner.topLeft() + QPoint(left, 0));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.grid(20), problemLines * m_theme.lineHeight(TextStyle::Small) + m_theme.grid(3)};
    }

private:
    /// @return how many lines it takes.
    int layOutText(QTextLayout &layout, const PromptProblem &problem, int width) const
    {
        layout.setText(problem.subject.isEmpty() ? problem.text : problem.subject + QLatin1Char(' ') + problem.text);
        layout.setFont(m_theme.font(TextStyle::Small));
        QTextLayout::FormatRange bold;
        bold.start = 0;
        bold.length = int(problem.subject.size());
        bold.format.setFontWeight(QFont::DemiBold);
        layout.setFormats({bold});
        int number = 0;
        layout.beginLayout();
        for (; number < problemLines; ++number) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, number * m_theme.lineHeight(TextStyle::Small)));
        }
        layout.endLayout();
        return number;
    }

    const Theme &m_theme;
    const ProblemsModel &m_model;
};

} // namespace

ProblemsPanel::ProblemsPanel(const Theme &theme, QWidget *parent)
    : SidePanel(theme, tr("Problems"), parent), m_model(new ProblemsModel(this)), m_view(new QListView(this)),
      m_none(new QLabel(tr("Nothing wrong was found."), this))
{
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setAccessibleName(tr("Problems of the prompt"));
    m_view->setToolTip(tr("A click goes to the place, Enter or a double click repairs; F8 and Shift+F8 walk through "
                          "them, Ctrl+. offers every repair"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProblemDelegate(theme, *m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    auto *content = new QWidget(this);
    auto *pages = new QStackedLayout(content);
    pages->addWidget(m_view);
    pages->addWidget(m_none);
    setContent(content);
    const auto go = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT problemChosen(m_model->problem(index.row()));
    };
    connect(m_view, &QAbstractItemView::clicked, this, go);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT fixRequested(m_model->problem(index.row()));
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = m_view->indexAt(at); index.isValid())
            Q_EMIT menuRequested(m_model->problem(index.row()), m_view->viewport()->mapToGlobal(at));
    });
    connect(&theme, &Theme::changed, this, [this] { m_view->doItemsLayout(); });
    showCounts();
}

void ProblemsPanel::setProblems(const QList<PromptProblem> &problems, const QStringList &places)
{
    m_model->setProblems(problems, places);
    showCounts();
}

void ProblemsPanel::showCounts()
{
    static_cast<QStackedLayout *>(m_view->parentWidget()->layout())
        ->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_none);
    QStringList parts;
    if (m_model->errors() > 0)
        parts.append(tr("%n error(s)", nullptr, m_model->errors()));
    if (m_model->warnings() > 0)
        parts.append(tr("%n warning(s)", nullptr, m_model->warnings()));
    setNote(parts.join(QStringLiteral(" · ")));
}

std::optional<PromptProblem> ProblemsPanel::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return {};
    const QModelIndex current = m_view->currentIndex();
    const int from = current.isValid() ? current.row() : (by > 0 ? -1 : 0);
    const QModelIndex next = m_model->index((from + by + count) % count);
    m_view->setCurrentIndex(next);
    return m_model->problem(next.row());
}

std::optional<PromptProblem> ProblemsPanel::current() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return {};
    return m_model->problem(current.row());
}

} // namespace promptlab
