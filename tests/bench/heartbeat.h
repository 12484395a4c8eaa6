// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace promptlab::bench {

/// A timer of 10 ms in the main thread that notes how late it came: what a person feels as a window that does not
/// answer.
class Heartbeat final : public QObject
{
    Q_OBJECT

public:
    explicit Heartbeat(QObject *parent = nullptr);

    void start();
    void stop();
    /// What has happened since the last call, for the report of the longest gap.
    void endStep(const QString &step);

    [[nodiscard]] double longestGapMs() const { return m_longestMs; }
    /// Processor time of the main thread within the longest gap, in ms; the rest of the gap it waited for a processor.
    [[nodiscard]] double workOfLongestMs() const { return m_workOfLongestMs; }
    /// The most processor time of the main thread between two beats, in ms.
    [[nodiscard]] double mostWorkMs() const { return m_mostWorkMs; }
    [[nodiscard]] const QString &worstStep() const { return m_worstStep; }
    /// Gaps of more than 50 ms.
    [[nodiscard]] int longGaps() const { return m_longGaps; }
    /// The longest gap of each step, in ms, by its name.
    [[nodiscard]] const QJsonObject &steps() const { return m_steps; }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_since;
    QString m_worstStep;
    QJsonObject m_steps;
    double m_longestMs = 0;
    double m_longestOfStepMs = 0;
    double m_workedMs = 0;
    double m_workOfLongestMs = 0;
    double m_mostWorkMs = 0;
    int m_longGaps = 0;
    int m_beats = 0;
};

} // namespace promptlab::bench
