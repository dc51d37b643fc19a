# Empty dependencies file for quantoscope_geometry.
# This may be replaced when dependencies are built.
