// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/loadedrun.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace promptlab {

class Badge;
class ForestPlot;

/// What is compared.
struct ComparisonData {
    QString id; ///< of the run, or of both: the same one keeps the chosen pair
    QList<ComparedPair> pairs;
    bool simulated = false;
    bool unfinished = false; ///< not all cases have an answer yet
    QString problem;         ///< why there is no pair; empty: there is only one version
};

/// What the comparison of two versions says: a headline, both verdicts and the sentences behind them at the left, the
/// differences with their intervals at the right.
class ComparisonPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit ComparisonPanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ComparisonPanel)

    /// Keeps the chosen pair when the id is the same one.
    void setData(const ComparisonData &compared);
    /// Nothing is said.
    void clear();
    /// Index of the pair shown, or -1.
    [[nodiscard]] int pair() const;
    [[nodiscard]] ForestPlot *plot() const { return m_plot; }
    /// The headline as shown.
    [[nodiscard]] QString headline() const;
    /// Both verdicts and the sentences behind them, as shown.
    [[nodiscard]] QString reasons() const;

Q_SIGNALS:
    void pairChanged(int index);
    /// A person asked for the rows that changed.
    void rowsWanted(bool improved);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeWords();
    QWidget *makeIntervals();
    void showIntervals(bool shown);
    void showPair();
    void veil();
    void unveil();
    void showLinks(const PairSummary &pair);
    void dress();

    const Theme &m_theme;
    std::optional<ComparisonData> m_data;
    QComboBox *m_choice = nullptr;
    QLabel *m_headline = nullptr;
    Badge *m_superiority = nullptr;
    Badge *m_nonInferiority = nullptr;
    Badge *m_simulated = nullptr;
    QLabel *m_sentences = nullptr;
    QLabel *m_links = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_bound = nullptr;
    QTimer m_unveiling;
    bool m_drawn = false; ///< there are intervals to show
    QWidget *m_words = nullptr;
    QWidget *m_readingRow = nullptr;
    QWidget *m_intervals = nullptr;
    ForestPlot *m_plot = nullptr;
};

} // namespace promptlab
