# Empty custom commands generated dependencies file for quantoscope_charts_autogen.
# This may be replaced when dependencies are built.
