// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/plot_commands.h"

#include <QKeyEvent>

namespace quantoscope::plot2d {
namespace {

Command withControl(int key, bool shift) {
  switch (key) {
    case Qt::Key_Left:
      return shift ? Command::ShrinkBrush : Command::BrushLeft;
    case Qt::Key_Right:
      return shift ? Command::GrowBrush : Command::BrushRight;
    default:
      return Command::None;
  }
}

}  // namespace

Command commandFor(const QKeyEvent& event) {
  if (event.matches(QKeySequence::Copy)) {
    return Command::Copy;
  }
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  if (modifiers & Qt::ControlModifier) {
    return withControl(event.key(), modifiers & Qt::ShiftModifier);
  }
  if (modifiers & ~Qt::ShiftModifier) {
    return Command::None;
  }
  const bool shift = modifiers & Qt::ShiftModifier;
  switch (event.key()) {
    case Qt::Key_Left:
      return shift ? Command::ExtendLeft : Command::PanLeft;
    case Qt::Key_Right:
      return shift ? Command::ExtendRight : Command::PanRight;
    case Qt::Key_BracketRight:
    case Qt::Key_BraceRight:
    case Qt::Key_PageDown:
      return shift ? Command::NextElement : Command::NextPlace;
    case Qt::Key_BracketLeft:
    case Qt::Key_BraceLeft:
    case Qt::Key_PageUp:
      return shift ? Command::PreviousElement : Command::PreviousPlace;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return Command::Select;
    case Qt::Key_Up:
      return Command::PanUp;
    case Qt::Key_Down:
      return Command::PanDown;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return Command::ZoomIn;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
      return Command::ZoomOut;
    case Qt::Key_0:
    case Qt::Key_Home:
      return Command::Fit;
    case Qt::Key_B:
      return Command::StartBrush;
    case Qt::Key_Escape:
      return Command::Cancel;
    default:
      return Command::None;
  }
}

}  // namespace quantoscope::plot2d
