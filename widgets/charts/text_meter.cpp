// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/text_meter.h"

#include <algorithm>
#include <cmath>

namespace quantoscope::charts {

SizedFont sizedFont(const QFont& family, double pixels, bool wholePixels) {
  const double size = std::max(1.0, pixels);
  const int whole = std::max(1, static_cast<int>(std::lround(size)));
  SizedFont result{family, wholePixels ? 1.0 : size / whole};
  result.font.setPixelSize(whole);
  return result;
}

TextMeter::TextMeter(const SizedFont& font) : m_metrics(font.font), m_scale(font.scale) {}

double TextMeter::width(const QString& text) const {
  return m_metrics.horizontalAdvance(text) * m_scale;
}

QString TextMeter::elided(const QString& text, double width, Qt::TextElideMode mode) const {
  if (this->width(text) <= width) {
    return text;
  }
  return width < this->width(QString(QChar(0x2026))) ? QString()
                                                     : m_metrics.elidedText(text, mode, width / m_scale);
}

QStringList TextMeter::wrapped(const QString& text, double width, int maxLines) const {
  QStringList lines;
  QString line;
  const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (qsizetype i = 0; i < words.size(); ++i) {
    const QString longer = line.isEmpty() ? words[i] : line + QLatin1Char(' ') + words[i];
    if (line.isEmpty() || this->width(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.size() + 1 >= maxLines) {
      line += QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
      break;
    }
    lines << elided(line, width);
    line = words[i];
  }
  lines << elided(line, width);
  return lines;
}

}  // namespace quantoscope::charts
