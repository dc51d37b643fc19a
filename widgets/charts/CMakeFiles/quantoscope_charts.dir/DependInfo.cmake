
# Consider dependencies only in project.
set(CMAKE_DEPENDS_IN_PROJECT_ONLY OFF)

# The set of languages for which implicit dependencies are needed:
set(CMAKE_DEPENDS_LANGUAGES
  )

# The set of dependency files which are needed:
set(CMAKE_DEPENDS_DEPENDENCY_FILES
  "/tmp/pr-src/widgets/charts/axis_scale.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/axis_scale.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/axis_scale.cpp.o.d"
  "/tmp/pr-src/widgets/charts/category_labels.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/category_labels.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/category_labels.cpp.o.d"
  "/tmp/pr-src/widgets/charts/chart_content.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_content.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_content.cpp.o.d"
  "/tmp/pr-src/widgets/charts/chart_figure.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_figure.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_figure.cpp.o.d"
  "/tmp/pr-src/widgets/charts/chart_layout.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_layout.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_layout.cpp.o.d"
  "/tmp/pr-src/widgets/charts/chart_scene.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_scene.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_scene.cpp.o.d"
  "/tmp/pr-src/widgets/charts/chart_view.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_view.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/chart_view.cpp.o.d"
  "/tmp/pr-src/widgets/charts/mark_geometry.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/mark_geometry.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/mark_geometry.cpp.o.d"
  "/tmp/pr-src/widgets/charts/quantoscope_charts_autogen/mocs_compilation.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/quantoscope_charts_autogen/mocs_compilation.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/quantoscope_charts_autogen/mocs_compilation.cpp.o.d"
  "/tmp/pr-src/widgets/charts/series_filler.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/series_filler.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/series_filler.cpp.o.d"
  "/tmp/pr-src/widgets/charts/text_meter.cpp" "widgets/charts/CMakeFiles/quantoscope_charts.dir/text_meter.cpp.o" "gcc" "widgets/charts/CMakeFiles/quantoscope_charts.dir/text_meter.cpp.o.d"
  )

# Targets to which this target links.
set(CMAKE_TARGET_LINKED_INFO_FILES
  "/tmp/pr-src/widgets/base/CMakeFiles/quantoscope_base.dir/DependInfo.cmake"
  "/tmp/pr-src/engine/present/CMakeFiles/quantoscope_present.dir/DependInfo.cmake"
  "/tmp/pr-src/engine/runs/CMakeFiles/quantoscope_runs.dir/DependInfo.cmake"
  "/tmp/pr-src/engine/core/CMakeFiles/quantoscope_core.dir/DependInfo.cmake"
  )

# Fortran module output directory.
set(CMAKE_Fortran_TARGET_MODULE_DIR "")
