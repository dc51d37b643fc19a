# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is made: language level, warnings, sanitizers, aliases, ccache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(QUANTOSCOPE_CCACHE ccache)
if(QUANTOSCOPE_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${QUANTOSCOPE_CCACHE}")
endif()

# A linker that takes a fraction of the time on the test programs, where it is installed.
find_program(QUANTOSCOPE_MOLD mold)
if(QUANTOSCOPE_MOLD AND NOT QUANTOSCOPE_SANITIZE)
  add_link_options(-fuse-ld=mold)
endif()

add_library(quantoscope_options INTERFACE)
target_compile_options(quantoscope_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  $<$<BOOL:${QUANTOSCOPE_WERROR}>:-Werror>)
# GCC 12 reports overlaps inside std::string that cannot happen (GCC bug 105651).
target_compile_options(quantoscope_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
# Contraction of a*b+c into one rounding would make numbers differ between machines.
target_compile_options(quantoscope_options INTERFACE -ffp-contract=off)
target_include_directories(quantoscope_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(QUANTOSCOPE_SANITIZE)
  target_compile_options(quantoscope_options INTERFACE
    -fsanitize=${QUANTOSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  # The address sanitizer stops at null pointers by itself; the check before every access is a third of the build's time.
  if(QUANTOSCOPE_SANITIZE MATCHES "address")
    target_compile_options(quantoscope_options INTERFACE -fno-sanitize=null)
  endif()
  target_link_options(quantoscope_options INTERFACE -fsanitize=${QUANTOSCOPE_SANITIZE})
endif()

# With QUANTOSCOPE_PCH every target that uses Qt Widgets shares one precompiled header: builds from scratch (CI) gain what
# incremental builds with ccache would lose.
function(quantoscope_use_pch target)
  if(NOT QUANTOSCOPE_PCH)
    return()
  endif()
  if(NOT TARGET quantoscope_qt_pch)
    file(WRITE "${CMAKE_BINARY_DIR}/quantoscope_qt_pch.cpp" "")
    add_library(quantoscope_qt_pch STATIC "${CMAKE_BINARY_DIR}/quantoscope_qt_pch.cpp")
    target_link_libraries(quantoscope_qt_pch PRIVATE quantoscope_options Qt6::Widgets)
    target_compile_definitions(quantoscope_qt_pch PRIVATE ${QUANTOSCOPE_QT_DEFINITIONS})
    target_precompile_headers(quantoscope_qt_pch PRIVATE
      <QAction> <QApplication> <QComboBox> <QDialog> <QFile> <QJsonObject> <QLabel> <QPainter> <QSettings> <QString>
      <QToolButton> <QUndoStack> <QVBoxLayout> <QWidget>
      <algorithm> <filesystem> <functional> <map> <memory> <optional> <string> <variant> <vector> <tl/expected.hpp>)
  endif()
  target_precompile_headers(${target} REUSE_FROM quantoscope_qt_pch)
endfunction()

# quantoscope_library(<name> SOURCES ... [PUBLIC lib...] [PRIVATE lib...])
# A static library quantoscope_<name> with the alias quantoscope::<name>.
function(quantoscope_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(quantoscope_${name} STATIC ${ARG_SOURCES})
  add_library(quantoscope::${name} ALIAS quantoscope_${name})
  target_link_libraries(quantoscope_${name}
    PUBLIC quantoscope_options ${ARG_PUBLIC}
    PRIVATE ${ARG_PRIVATE})
endfunction()

set(QUANTOSCOPE_QT_DEFINITIONS
  QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# quantoscope_qt_library(...): the same for code that uses Qt.
function(quantoscope_qt_library name)
  quantoscope_library(${name} ${ARGN})
  set_target_properties(quantoscope_${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(quantoscope_${name} PUBLIC ${QUANTOSCOPE_QT_DEFINITIONS})
  quantoscope_use_pch(quantoscope_${name})
endfunction()
