file(REMOVE_RECURSE
  "CMakeFiles/quantoscope_charts_autogen"
  "quantoscope_charts_autogen/mocs_compilation.cpp"
)

# Per-language clean rules from dependency scanning.
foreach(lang )
  include(CMakeFiles/quantoscope_charts_autogen.dir/cmake_clean_${lang}.cmake OPTIONAL)
endforeach()
