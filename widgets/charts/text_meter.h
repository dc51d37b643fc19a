// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts and text sizes in units of 1/96 inch, the same on a screen, in an image and on paper. GUI thread.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace quantoscope::charts {

/// A font of any size: Qt's fonts are a whole number of pixels high, the painter is scaled for the rest.
struct SizedFont {
  QFont font;
  double scale = 1;
};

/// A font of `family`, `pixels` painter units high whatever the device. `wholePixels` rounds the size instead
/// of scaling, which is crisper on a screen.
SizedFont sizedFont(const QFont& family, double pixels, bool wholePixels);

/// Measures text in one font.
class TextMeter {
 public:
  explicit TextMeter(const SizedFont& font);

  double width(const QString& text) const;
  double ascent() const { return m_metrics.ascent() * m_scale; }
  /// From the top of the tallest letter to the lowest descender.
  double height() const { return (m_metrics.ascent() + m_metrics.descent()) * m_scale; }
  QString elided(const QString& text, double width, Qt::TextElideMode mode = Qt::ElideRight) const;
  /// The text broken at spaces into lines not wider than `width`, at most `maxLines`, the last one elided.
  QStringList wrapped(const QString& text, double width, int maxLines) const;

 private:
  QFontMetricsF m_metrics;
  double m_scale;
};

}  // namespace quantoscope::charts
