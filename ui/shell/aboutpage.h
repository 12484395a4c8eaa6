// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QLabel;

namespace promptlab {

class FactList;

/// Something that the program is made of.
struct AboutPart {
    QString name;    ///< "Qt"
    QString version; ///< may be empty
    QString licence; ///< SPDX
    QString purpose; ///< translated: what it does here

    friend bool operator==(const AboutPart &, const AboutPart &) = default;
};

/// What the page tells.
struct AboutFacts {
    QString version;
    QString colours; ///< what colours the prompts: "KSyntaxHighlighting"
    QList<AboutPart> parts;
};

/// What this program is: version, licence, and what it is made of. A page of the settings.
class AboutPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the page.
    AboutPage(const Theme &theme, AboutFacts facts, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(AboutPage)

    /// Everything as plain text, for a report of a fault.
    [[nodiscard]] QString asText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    AboutFacts m_facts;
    QLabel *m_name;
    QLabel *m_version;
    QLabel *m_licence;
    FactList *m_parts;
};

} // namespace promptlab
