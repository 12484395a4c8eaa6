// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace promptlab::architecture {

/// One #include line. Lines are one based.
struct IncludeLine {
    int line = 0;
    QString path;
    bool quoted = false;
};

/// One function body with its head, measured in lines.
struct FunctionSize {
    QString name;
    int line = 0;
    int length = 0;
};

/// What the rules want to know of a C++ file.
struct SourceFile {
    QString path; ///< from the repository root, with slashes
    QByteArray text;
    int lineCount = 0;
    QList<IncludeLine> includes;
    QList<FunctionSize> functions;
};

/// @param text with comments, literals and preprocessor lines blanked out; same length, same line ends.
QByteArray codeOnly(const QByteArray &text);

/// Reads the includes and the functions of a C++ text. Functions are found by their braces: exact for the layout of
/// this project, an estimate for anything stranger.
SourceFile scanSource(const QString &path, const QByteArray &text);

} // namespace promptlab::architecture
