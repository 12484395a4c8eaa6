// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace promptlab {

class PromptEditor;

/// Find and replace in all messages of the prompt. Lines between the messages are never touched.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    FindBar(const Theme &theme, PromptEditor &editor, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FindBar)

    /// Opens with the selected words, if they are in one line.
    void open(bool replace);
    void leave();
    void findNext(int by);
    void replaceCurrent();
    void replaceAll();
    [[nodiscard]] int matches() const { return int(m_found.size()); }
    /// Byte offsets of all matches in the editor, in order; none while the bar is closed.
    [[nodiscard]] QList<int> matchPositions() const;
    [[nodiscard]] QLineEdit *findField() const { return m_find; }
    [[nodiscard]] QLineEdit *replaceField() const { return m_replace; }

Q_SIGNALS:
    void matchesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Range {
        int begin = 0;
        int end = 0;
    };
    void layOut();
    QToolButton *addToggle(const QString &text, const QString &name);
    void dressEditor();
    void search();
    void mark();
    void clearMarks();
    void show(int index);
    [[nodiscard]] int flags() const;

    const Theme &m_theme;
    PromptEditor &m_editor;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_regex = nullptr;
    QList<Range> m_found;
    int m_current = -1;
    bool m_badPattern = false;
    QTimer m_again;
};

} // namespace promptlab
