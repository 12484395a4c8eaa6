// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/sectionheader.h"

namespace promptlab {

class PromptEditor;

/// Lays the headers over the lines that begin the messages, and carries their wishes to the editor. Owned by the
/// editor.
class SectionHeaders final : public QObject
{
    Q_OBJECT

public:
    SectionHeaders(const Theme &theme, PromptEditor *editor);
    Q_DISABLE_COPY_MOVE(SectionHeaders)

    /// One text a message, and what its tool tip explains.
    void setFigures(const QStringList &figures, const QStringList &toolTips);
    [[nodiscard]] SectionHeader *header(int message) const;
    void rebuild();
    void place();

private:
    void addHeader();
    void drag(int index, int y, bool dropped);
    [[nodiscard]] int targetAt(int y) const;

    const Theme &m_theme;
    PromptEditor *m_editor;
    QList<SectionHeader *> m_headers;
    QWidget *m_dropLine;
    QStringList m_figures;
    QStringList m_toolTips;
};

} // namespace promptlab
