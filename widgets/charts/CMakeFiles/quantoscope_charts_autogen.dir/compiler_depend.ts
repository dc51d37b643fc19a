# CMAKE generated file: DO NOT EDIT!
# Timestamp file for custom commands dependencies management for quantoscope_charts_autogen.
