# SPDX-License-Identifier: GPL-3.0-or-later

# Four shared precompiled headers: product code and tests (which add QtTest), each without and with Qt Widgets.
add_library(promptlab_pch OBJECT "${PROJECT_SOURCE_DIR}/core/base/pch.cpp")
target_link_libraries(promptlab_pch PRIVATE promptlab_rules Qt6::Core QCoro6::Core)
if(PROMPTLAB_PCH)
  target_precompile_headers(promptlab_pch PRIVATE "${PROJECT_SOURCE_DIR}/core/base/pch.h")
endif()

add_library(promptlab_ui_pch OBJECT "${PROJECT_SOURCE_DIR}/core/base/pch.cpp")
target_link_libraries(promptlab_ui_pch PRIVATE promptlab_rules Qt6::Widgets QCoro6::Core)
if(PROMPTLAB_PCH)
  target_precompile_headers(promptlab_ui_pch PRIVATE "${PROJECT_SOURCE_DIR}/ui/common/uipch.h")
endif()

# The precompiled header of another target, or the same header as text (tools that read the sources want that).
function(promptlab_share_header target owner)
  if(PROMPTLAB_PCH)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  else()
    target_compile_options(${target} PRIVATE "SHELL:-include ${PROJECT_SOURCE_DIR}/core/base/pch.h")
  endif()
endfunction()

# promptlab_configure_target(target [WIDGETS]): the rules that libraries and programs share.
function(promptlab_configure_target target)
  cmake_parse_arguments(ARG "WIDGETS" "" "" ${ARGN})
  target_link_libraries(${target} PRIVATE promptlab_rules)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  if(ARG_WIDGETS)
    promptlab_share_header(${target} promptlab_ui_pch)
  else()
    promptlab_share_header(${target} promptlab_pch)
  endif()
  if(PROMPTLAB_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
  endif()
endfunction()

# Generated code of qt_add_resources() that is not ours to mend: no warnings from it.
function(promptlab_quiet_resources target)
  foreach(number RANGE 1 4)
    if(TARGET ${target}_resources_${number})
      target_compile_options(${target}_resources_${number} PRIVATE -w)
    endif()
  endforeach()
endfunction()

# promptlab_add_module(name
#   SOURCES …            .cpp files (headers are found by moc through them)
#   DEPENDS …            modules above this one in the table
#   LIBRARIES …          outside libraries that only the .cpp files show
#   PUBLIC_LIBRARIES …   outside libraries that the headers show
#   WIDGETS)             a module of ui/
function(promptlab_add_module name)
  cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;DEPENDS;LIBRARIES;PUBLIC_LIBRARIES" ${ARGN})
  set(target promptlab_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  if(ARG_WIDGETS)
    promptlab_configure_target(${target} WIDGETS)
    target_link_libraries(${target} PUBLIC Qt6::Widgets)
  else()
    promptlab_configure_target(${target})
  endif()
  list(TRANSFORM ARG_DEPENDS PREPEND promptlab_)
  target_link_libraries(${target} PUBLIC Qt6::Core ${ARG_DEPENDS} ${ARG_PUBLIC_LIBRARIES} PRIVATE ${ARG_LIBRARIES})
endfunction()

# Qt6::Test defines two folders that differ from target to target, and a precompiled header is shared only between equal
# definitions. Tests find their data by PROMPTLAB_TEST_DATA.
function(promptlab_drop_test_folders target)
  target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
endfunction()

# promptlab_add_test(tst_name DEPENDS modules… [LIBRARIES …] [SOURCES …] [LABELS …] [TIMEOUT seconds] [WIDGETS])
# builds tst_name.cpp (plus SOURCES) in the current folder and registers it with CTest.
function(promptlab_add_test name)
  cmake_parse_arguments(ARG "WIDGETS" "TIMEOUT" "DEPENDS;LIBRARIES;SOURCES;LABELS" ${ARGN})
  add_executable(${name} ${name}.cpp ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE promptlab_rules Qt6::Core Qt6::Test)
  promptlab_drop_test_folders(${name})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  if(ARG_WIDGETS)
    promptlab_share_header(${name} promptlab_ui_test_pch)
  else()
    promptlab_share_header(${name} promptlab_test_pch)
  endif()
  # Classes with signals in a test's own file are compiled with that file; what is left for this one is next to nothing,
  # and reading the precompiled header for it is most of the work.
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
    PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  list(TRANSFORM ARG_DEPENDS PREPEND promptlab_)
  target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} ${ARG_LIBRARIES})
  target_compile_definitions(${name} PRIVATE
    PROMPTLAB_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data" PROMPTLAB_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  # What ./lab prove runs, and nothing else, is built for it.
  if(ARG_LABELS MATCHES "prove|e2e")
    if(NOT TARGET promptlab_proofs)
      add_custom_target(promptlab_proofs)
    endif()
    add_dependencies(promptlab_proofs ${name})
  endif()
  # A home of its own: two tests at once do not meet in one, and nobody's real one is written into.
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/tests/home/${name}")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "HOME=${CMAKE_BINARY_DIR}/tests/home/${name};QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;PROMPTLAB_BIN=${CMAKE_BINARY_DIR}/bin;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
