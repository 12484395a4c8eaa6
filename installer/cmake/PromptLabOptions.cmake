# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every compile rule; every target of the project links it.
option(PROMPTLAB_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(PROMPTLAB_UNITY "Join source files of a target before compiling" ON)
option(PROMPTLAB_PCH "Use one shared precompiled header" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC_PATH_PREFIX ON)
# A package takes the programs that were built and does not build the tests first.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(PROMPTLAB_CCACHE ccache)
if(PROMPTLAB_CCACHE)
  # Precompiled headers need these two relaxations to be cacheable.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
      "CCACHE_PCH_EXTSUM=1" "${PROMPTLAB_CCACHE}")
endif()

add_library(promptlab_rules INTERFACE)
target_include_directories(promptlab_rules INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(promptlab_rules INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  # Lambdas in coroutine frames: the warning only knows the main file and is wrong in unity builds.
  $<$<CXX_COMPILER_ID:GNU>:$<$<BOOL:${PROMPTLAB_UNITY}>:-Wno-subobject-linkage>>
  -Werror -fvisibility=hidden -fno-strict-aliasing)
# Two warnings that look at optimised code are wrong for std::optional of a shared container, and for SpiderMonkey's
# roots, which are linked through the stack on purpose.
target_compile_options(promptlab_rules INTERFACE "$<$<CONFIG:Release>:-Wno-maybe-uninitialized;-Wno-dangling-pointer>")
target_compile_definitions(promptlab_rules INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  PROMPTLAB_VERSION="${PROJECT_VERSION}")
if(PROMPTLAB_SANITIZE)
  target_compile_options(promptlab_rules INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    # Left out: what the address sanitizer reports anyway; these four double the time to compile.
    -fno-sanitize=null,alignment,vptr,object-size
    -fno-omit-frame-pointer)
  target_link_options(promptlab_rules INTERFACE -fsanitize=address,undefined)
endif()

# Not mold: up to version 2.3 it writes programs that do not start (https://github.com/rui314/mold/issues/1151).
find_program(PROMPTLAB_LLD ld.lld)
if(PROMPTLAB_LLD)
  target_link_options(promptlab_rules INTERFACE -fuse-ld=lld)
endif()
