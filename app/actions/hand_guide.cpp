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
        {HANDS("Make a range or extend it"), HANDS("Shift+Left, Shift+Right")},
        {HANDS("Pan by keys"), HANDS("Arrow keys")},
        {HANDS("Read value after value"), HANDS("Page Down, Page Up")},
        {HANDS("Go to the next line or region"), HANDS("Shift+Page Down, Shift+Page Up")},
        {HANDS("Select what is read out"), HANDS("Enter")},
        {HANDS("Zoom by keys"), HANDS("+, -")},
        {HANDS("Give up a drag, clear the range"), HANDS("Escape")},
        {HANDS("Copy the picture"), HANDS("Ctrl+C")},
        {HANDS("Menu to copy and export"), HANDS("Right click, Shift+F10")}}},
      {HANDS("In charts"),
       {{HANDS("Read a value"), HANDS("Hover")},
        {HANDS("From value to value"), HANDS("Arrow keys, Home, End")},
        {HANDS("Select what it stands for"), HANDS("Click, Enter")}}},
      {HANDS("In 3-D views"),
       {{HANDS("Turn"), HANDS("Drag, arrow keys")},
        {HANDS("Pan"), HANDS("Shift+drag, right drag, Shift+arrow keys")},
        {HANDS("Zoom"), HANDS("Wheel, +, -")},
        {HANDS("Look along an axis"), HANDS("X, Y, Z or 1, 2, 3")},
        {HANDS("Look along it from the other side"), HANDS("4, 5, 6")},
        {HANDS("Read body after body"), HANDS("Page Down, Page Up")},
        {HANDS("Isometric view"), HANDS("I")},
        {HANDS("Fit everything"), HANDS("Double click, Home, 0")},
        {HANDS("Select a body"), HANDS("Click, Enter on what is read out")}}},
      {HANDS("At sliders"),
       {{HANDS("Step"), HANDS("Arrow keys, wheel while it has the focus")},
        {HANDS("Fine step"), HANDS("Shift with arrow keys or wheel")},
        {HANDS("Coarse step"), HANDS("Alt with arrow keys or wheel")},
        {HANDS("Back to the default"), HANDS("Double click, Delete")}}},
      {HANDS("In matrices"),
       {{HANDS("Change a cell"), HANDS("Drag it sideways, or type")},
        {HANDS("Step"), HANDS("Up, Down, wheel while it has the focus")},
        {HANDS("Fine and coarse steps"), HANDS("Shift, Alt with the arrow keys")},
        {HANDS("From cell to cell"), HANDS("Tab, Shift+Tab")},
        {HANDS("To the cell beside"), HANDS("Ctrl+arrow keys")},
        {HANDS("Give up what was typed"), HANDS("Escape")}}},
      {HANDS("In tables"),
       {{HANDS("Sort"), HANDS("Click on a heading, Shift+F10")},
        {HANDS("What a column means"), HANDS("Right click on it, Shift+F1")},
        {HANDS("Select the row everywhere"), HANDS("Click, Enter")},
        {HANDS("Copy rows"), HANDS("Ctrl+C")}}},
  };
  return guide;
}

}  // namespace quantoscope::app
