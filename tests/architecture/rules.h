// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcefile.h"

#include <QStringList>

namespace promptlab::architecture {

/// The modules of core/ from the ground floor up: each may include only itself and those before it.
QStringList moduleTable();

/// Where Qt's headers lie, to know which library a header belongs to.
struct QtHeaders {
    QString root; ///< folder that holds QtCore, QtGui, …

    /// True when <@p header> comes from the Qt library @p library ("QtGui"), with or without its name in front.
    [[nodiscard]] bool belongsTo(const QString &header, const QString &library) const;
};

// Each rule returns one line a breach: "core/diff/x.cpp:3: what is wrong and what the rule says".

/// core/ includes downward only; app, ui, translations and core keep to their arrows; project headers are named by
/// their path from the repository root.
QStringList brokenArrows(const SourceFile &file);
/// No Qt Gui or Widgets under core/, no Sql or Network under ui/.
QStringList misplacedQtHeaders(const SourceFile &file, const QtHeaders &qt);
/// Modules of values and functions know no objects, files, clocks, databases and networks. Programs (a main function in
/// the file) that prepare data at build time are outside of the rule.
QStringList impureValues(const SourceFile &file, const QtHeaders &qt);
/// Nested event loops, sleeps, clock waits and skipped tests, marks of unfinished work.
QStringList forbiddenWords(const SourceFile &file);
/// DEPENDS of promptlab_add_module() in core/<module>/CMakeLists.txt follow the table too.
QStringList brokenLinks(const QString &path, const QByteArray &cmake);
/// Two headers of the product that define a class of the same name: the linker would take either of its functions.
QStringList twinClasses(const QList<SourceFile> &files);
/// The licence line within the first three lines.
QStringList missingLicence(const QString &path, const QByteArray &text);

} // namespace promptlab::architecture
