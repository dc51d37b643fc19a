file(REMOVE_RECURSE
  "libquantoscope_charts.a"
)
