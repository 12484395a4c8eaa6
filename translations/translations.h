// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace promptlab {

/// Codes of the languages that the program carries, sorted: {"de", "en"}.
QStringList availableLanguages();

/// Makes the first language of @p wanted that the program carries the language of @p application (texts of tr(), and Qt's
/// own), and
/// English where none is carried (its plural forms need a catalog too).
/// @param wanted language codes as QLocale::uiLanguages() gives them ("de-AT", "de"), best first.
/// @return the code of the language in use.
QString installTranslations(QCoreApplication &application, const QStringList &wanted);

/// The languages that the environment asks for: PROMPTLAB_LANGUAGE when set, else those of the system's locale.
QStringList wantedLanguages();

} // namespace promptlab
