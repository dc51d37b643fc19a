file(REMOVE_RECURSE
  "libquantoscope_geometry.a"
)
