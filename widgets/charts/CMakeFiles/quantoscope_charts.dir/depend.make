# Empty dependencies file for quantoscope_charts.
# This may be replaced when dependencies are built.
