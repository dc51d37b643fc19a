// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/fonts.h"

#include <QApplication>
#include <array>

namespace quantoscope::base {
namespace {

struct Fallbacks {
  QStringList families;
  QFont::StyleHint hint = QFont::AnyStyle;
};

Fallbacks& fallbacks() {
  static Fallbacks present;
  return present;
}

/// Qt keeps engines by first family and attributes and would go on with the fallbacks of the language before.
/// The style hint, which means nothing for a family that is installed, tells them apart.
QFont::StyleHint hintFor(const QStringList& families) {
  static std::vector<QStringList> known = {{}};
  constexpr std::array hints = {QFont::AnyStyle, QFont::SansSerif, QFont::System};
  auto found = std::find(known.begin(), known.end(), families);
  if (found == known.end()) {
    found = known.insert(known.end(), families);
  }
  return hints[static_cast<std::size_t>(found - known.begin()) % hints.size()];
}

}  // namespace

void setGlyphFallbacks(const QStringList& families) {
  if (families == fallbacks().families) {
    return;
  }
  fallbacks() = {families, hintFor(families)};
  if (qApp) {
    QFont font = QApplication::font();
    setFontFamily(font, font.family());
    QApplication::setFont(font);
  }
}

void setFontFamily(QFont& font, const QString& family) {
  font.setFamilies(QStringList{family} + fallbacks().families);
  font.setStyleHint(fallbacks().hint);
}

}  // namespace quantoscope::base
