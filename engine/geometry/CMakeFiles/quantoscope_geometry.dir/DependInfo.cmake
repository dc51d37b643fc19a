
# Consider dependencies only in project.
set(CMAKE_DEPENDS_IN_PROJECT_ONLY OFF)

# The set of languages for which implicit dependencies are needed:
set(CMAKE_DEPENDS_LANGUAGES
  )

# The set of dependency files which are needed:
set(CMAKE_DEPENDS_DEPENDENCY_FILES
  "/tmp/pr-src/engine/geometry/error_trace.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/error_trace.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/error_trace.cpp.o.d"
  "/tmp/pr-src/engine/geometry/exact_sign.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/exact_sign.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/exact_sign.cpp.o.d"
  "/tmp/pr-src/engine/geometry/experiment.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/experiment.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/experiment.cpp.o.d"
  "/tmp/pr-src/engine/geometry/experiment_file.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/experiment_file.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/experiment_file.cpp.o.d"
  "/tmp/pr-src/engine/geometry/experiment_parameters.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/experiment_parameters.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/experiment_parameters.cpp.o.d"
  "/tmp/pr-src/engine/geometry/generator_frame.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/generator_frame.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/generator_frame.cpp.o.d"
  "/tmp/pr-src/engine/geometry/generators.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/generators.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/generators.cpp.o.d"
  "/tmp/pr-src/engine/geometry/json_document.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/json_document.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/json_document.cpp.o.d"
  "/tmp/pr-src/engine/geometry/membership.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/membership.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/membership.cpp.o.d"
  "/tmp/pr-src/engine/geometry/region.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/region.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/region.cpp.o.d"
  "/tmp/pr-src/engine/geometry/small_matrix.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/small_matrix.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/small_matrix.cpp.o.d"
  "/tmp/pr-src/engine/geometry/trace_json.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/trace_json.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/trace_json.cpp.o.d"
  "/tmp/pr-src/engine/geometry/zone_walk.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/zone_walk.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/zone_walk.cpp.o.d"
  "/tmp/pr-src/engine/geometry/zonogon.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/zonogon.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/zonogon.cpp.o.d"
  "/tmp/pr-src/engine/geometry/zonotope3d.cpp" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/zonotope3d.cpp.o" "gcc" "engine/geometry/CMakeFiles/quantoscope_geometry.dir/zonotope3d.cpp.o.d"
  )

# Targets to which this target links.
set(CMAKE_TARGET_LINKED_INFO_FILES
  "/tmp/pr-src/engine/core/CMakeFiles/quantoscope_core.dir/DependInfo.cmake"
  "/tmp/pr-src/engine/quantization/CMakeFiles/quantoscope_quantization.dir/DependInfo.cmake"
  )

# Fortran module output directory.
set(CMAKE_Fortran_TARGET_MODULE_DIR "")
