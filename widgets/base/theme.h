// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the program: two palettes on the Fusion style, one type scale, icons in the palette's ink. GUI
// thread.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace quantoscope::base {

enum class Theme { System, Light, Dark };

QString themeKey(Theme theme);
Theme themeFromKey(const QString& key);

/// Whether `theme` means dark now; System asks the desktop's palette as it was at start.
bool isDark(Theme theme);

/// Sets style, palette, font and style sheet of the whole program.
void applyTheme(QApplication& application, Theme theme);

QPalette themePalette(bool dark);

/// The icon resources/icons/<name>.svg drawn in the widget text color, crisp at any size, dimmed when
/// disabled.
QIcon icon(const QString& name);

/// Spacing steps in pixels.
namespace spacing {
inline constexpr int tight = 4;
inline constexpr int normal = 8;
inline constexpr int wide = 12;
inline constexpr int section = 16;
}  // namespace spacing

}  // namespace quantoscope::base
