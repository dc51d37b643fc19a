file(REMOVE_RECURSE
  "CMakeFiles/quantoscope_charts_autogen.dir/AutogenUsed.txt"
  "CMakeFiles/quantoscope_charts_autogen.dir/ParseCache.txt"
  "quantoscope_charts_autogen"
  "CMakeFiles/quantoscope_charts.dir/axis_scale.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/axis_scale.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/category_labels.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/category_labels.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/chart_content.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/chart_content.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/chart_figure.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/chart_figure.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/chart_layout.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/chart_layout.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/chart_scene.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/chart_scene.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/chart_view.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/chart_view.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/mark_geometry.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/mark_geometry.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/quantoscope_charts_autogen/mocs_compilation.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/quantoscope_charts_autogen/mocs_compilation.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/series_filler.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/series_filler.cpp.o.d"
  "CMakeFiles/quantoscope_charts.dir/text_meter.cpp.o"
  "CMakeFiles/quantoscope_charts.dir/text_meter.cpp.o.d"
  "libquantoscope_charts.a"
  "libquantoscope_charts.pdb"
)

# Per-language clean rules from dependency scanning.
foreach(lang CXX)
  include(CMakeFiles/quantoscope_charts.dir/cmake_clean_${lang}.cmake OPTIONAL)
endforeach()
