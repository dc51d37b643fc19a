// SPDX-License-Identifier: GPL-3.0-or-later
// Measures texts in one font and remembers what it measured: shaping text is what a layout spends its time
// on, and from one frame of a drag to the next almost all texts are the same. GUI thread.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <utility>

namespace quantoscope::plot2d {

class TextRuler {
 public:
  /// `mode`: where what does not fit is left out.
  explicit TextRuler(const QFont& font = {}, Qt::TextElideMode mode = Qt::ElideRight)
      : m_font(font), m_metrics(font), m_mode(mode) {}

  /// Forgets what it measured if the font is another one.
  void setFont(const QFont& font);
  double width(const QString& text) const;
  double height() const { return m_metrics.height(); }
  double lineSpacing() const { return m_metrics.lineSpacing(); }
  QString elided(const QString& text, double width) const;
  /// `text` in at most `most` lines of `width`, about as long as one another; what does not fit is elided.
  QString broken(const QString& text, double width, int most) const;

 private:
  using Fitted = QHash<std::pair<QString, std::pair<double, int>>, QString>;

  QFont m_font;
  QFontMetricsF m_metrics;
  Qt::TextElideMode m_mode;
  mutable QHash<QString, double> m_widths;
  mutable Fitted m_fitted;
};

}  // namespace quantoscope::plot2d
