# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library in one place.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Concurrent Gui Widgets Svg LinguistTools)
find_package(Qt6 6.4 QUIET COMPONENTS Test)
find_package(QCoro6 REQUIRED COMPONENTS Core)
find_package(CURL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(spdlog REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(PkgConfig REQUIRED)
# These ship no (or a broken) CMake config.
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(prometheus REQUIRED IMPORTED_TARGET prometheus-cpp-core)
pkg_check_modules(mozjs REQUIRED IMPORTED_TARGET mozjs-102)
find_path(DTL_INCLUDE_DIR dtl/dtl.hpp REQUIRED)

# Built by the set-up where the distribution has it only for Qt 5; its absence is no error (only the desktop needs it).
find_package(KF6SyntaxHighlighting QUIET)
if(NOT KF6SyntaxHighlighting_FOUND)
  find_package(KF5SyntaxHighlighting QUIET)
endif()
if(KF6SyntaxHighlighting_FOUND OR KF5SyntaxHighlighting_FOUND)
  message(STATUS "Syntax highlighting: KSyntaxHighlighting")
else()
  message(STATUS "Syntax highlighting: KSyntaxHighlighting not found, the editor's own Markdown lexer will be used")
endif()

# The editor of prompts. QScintilla ships neither a CMake nor a pkg-config file for Qt 6.
find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h
  HINTS ${Qt6Widgets_INCLUDE_DIRS} PATH_SUFFIXES qt6 REQUIRED)
find_library(QSCINTILLA_LIBRARY NAMES qscintilla2_qt6 REQUIRED)
