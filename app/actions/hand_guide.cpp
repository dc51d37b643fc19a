// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/hand_guide.h"

#include "engine/core/error.h"

#define HANDS(text) QUANTOSCOPE_TEXT("Hands", text)

namespace quantoscope::app {

const std::vector<HandGroup>& handGuide() {
  static const std::vector<HandGroup> guide = {
      {HANDS("In plots"),
       {{HANDS("Zoom at the pointer; over an axis, that axis only"), HANDS("Wheel")},
        {HANDS("Pan"), HANDS("Drag")},
        {HANDS("Zoom to a box"), HANDS("Shift+drag")},
        {HANDS("Fit everything"), HANDS("Double click, 0, Home")},
        {HANDS("Select a range of iterations"), HANDS("Ctrl+drag, B")},
        {HANDS("Move the range"), HANDS("Ctrl+Left, Ctrl+Right")},
        {HANDS("Resize the range"), HANDS("Ctrl+Shift+Left, Ctrl+Shift+Right")},
        {HANDS("Pan by keys"), HANDS("Arrow keys")},
        {HANDS("Zoom by keys"), HANDS("+, -")},
        {HANDS("Give up a drag, clear the range"), HANDS("Escape")},
        {HANDS("Copy the picture"), HANDS("Ctrl+C")},
        {HANDS("Menu to copy and export"), HANDS("Right click")}}},
      {HANDS("In charts"),
       {{HANDS("Read a value"), HANDS("Hover")},
        {HANDS("From value to value"), HANDS("Arrow keys, Home, End")},
        {HANDS("Select what it stands for"), HANDS("Click, Enter")}}},
      {HANDS("In 3-D views"),
       {{HANDS("Turn"), HANDS("Drag, arrow keys")},
        {HANDS("Pan"), HANDS("Shift+drag, right drag, Shift+arrow keys")},
        {HANDS("Zoom"), HANDS("Wheel, +, -")},
        {HANDS("Look along an axis"), HANDS("X, Y, Z or 1, 2, 3")},
        {HANDS("Isometric view"), HANDS("I")},
        {HANDS("Fit everything"), HANDS("Double click, Home, 0")},
        {HANDS("Select a body"), HANDS("Click")}}},
      {HANDS("At sliders"),
       {{HANDS("Step"), HANDS("Arrow keys, wheel while it has the focus")},
        {HANDS("Fine step"), HANDS("Shift with arrow keys or wheel")},
        {HANDS("Coarse step"), HANDS("Alt with arrow keys or wheel")},
        {HANDS("Back to the default"), HANDS("Double click")}}},
      {HANDS("In matrices"),
       {{HANDS("Change a cell"), HANDS("Drag it sideways, or type")},
        {HANDS("Step"), HANDS("Up, Down, wheel while it has the focus")},
        {HANDS("Fine and coarse steps"), HANDS("Shift, Alt with the arrow keys")},
        {HANDS("From cell to cell"), HANDS("Tab, Shift+Tab")}}},
      {HANDS("In tables"),
       {{HANDS("Sort"), HANDS("Click on a heading")}, {HANDS("Copy rows"), HANDS("Ctrl+C")}}},
  };
  return guide;
}

}  // namespace quantoscope::app
