// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard can ask of a plot.
#pragma once

class QKeyEvent;

namespace quantoscope::plot2d {

enum class Command {
  None,
  PanLeft,
  PanRight,
  PanUp,
  PanDown,
  ZoomIn,
  ZoomOut,
  Fit,
  StartBrush,
  BrushLeft,
  BrushRight,
  ShrinkBrush,
  GrowBrush,
  ExtendLeft,   ///< pans where nothing can be brushed
  ExtendRight,  ///< pans where nothing can be brushed
  NextPlace,
  PreviousPlace,
  NextElement,
  PreviousElement,
  Select,
  Cancel,
  Copy
};

Command commandFor(const QKeyEvent& event);

}  // namespace quantoscope::plot2d
