# SPDX-License-Identifier: GPL-3.0-or-later
# Third-party packages, all from the distribution. packaging/install-deps.sh installs them.

find_package(Threads REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(fmt REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenMP REQUIRED COMPONENTS CXX)
find_package(simdjson REQUIRED)
find_path(XXHASH_INCLUDE_DIR xxhash.h REQUIRED)
# The package's own configuration asks for OpenCL headers that only its GPU engine needs.
find_library(DNNL_LIBRARY dnnl REQUIRED)
find_path(DNNL_INCLUDE_DIR oneapi/dnnl/dnnl.hpp REQUIRED)
find_library(OPENBLAS_LIBRARY openblas REQUIRED)
find_library(LAPACKE_LIBRARY lapacke REQUIRED)
find_path(LAPACKE_INCLUDE_DIR lapacke.h REQUIRED)

# The command line shares sweeps out over machines where MPI is there.
find_package(MPI QUIET COMPONENTS C CXX)

if(QUANTOSCOPE_WORKBENCH)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg PrintSupport OpenGL Charts DataVisualization
    LinguistTools)
  if(QUANTOSCOPE_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
  endif()
  # Where VTK was built with MPI (as in Debian), MPI must be known with its C wrapper (above) before VTK is looked for.
  find_package(VTK 9.1 REQUIRED COMPONENTS
    CommonCore CommonDataModel RenderingCore RenderingOpenGL2 InteractionStyle RenderingAnnotation RenderingFreeType)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(HARFBUZZ_SUBSET REQUIRED IMPORTED_TARGET harfbuzz-subset)
  find_library(QCUSTOMPLOT_QT6_LIBRARY QCustomPlotQt6 REQUIRED)
  find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h REQUIRED)
endif()
