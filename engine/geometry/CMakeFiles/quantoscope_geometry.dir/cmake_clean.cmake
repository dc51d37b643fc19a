file(REMOVE_RECURSE
  "CMakeFiles/quantoscope_geometry.dir/error_trace.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/error_trace.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/exact_sign.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/exact_sign.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/experiment.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/experiment.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/experiment_file.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/experiment_file.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/experiment_parameters.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/experiment_parameters.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/generator_frame.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/generator_frame.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/generators.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/generators.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/json_document.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/json_document.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/membership.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/membership.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/region.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/region.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/small_matrix.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/small_matrix.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/trace_json.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/trace_json.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/zone_walk.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/zone_walk.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/zonogon.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/zonogon.cpp.o.d"
  "CMakeFiles/quantoscope_geometry.dir/zonotope3d.cpp.o"
  "CMakeFiles/quantoscope_geometry.dir/zonotope3d.cpp.o.d"
  "libquantoscope_geometry.a"
  "libquantoscope_geometry.pdb"
)

# Per-language clean rules from dependency scanning.
foreach(lang CXX)
  include(CMakeFiles/quantoscope_geometry.dir/cmake_clean_${lang}.cmake OPTIONAL)
endforeach()
