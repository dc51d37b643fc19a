// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/text_ruler.h"

#include <QTextLayout>

namespace quantoscope::plot2d {
namespace {

/// Labels with changing numbers must not fill the memory.
constexpr qsizetype mostRemembered = 2000;

template <typename Cache>
void makeRoom(Cache& cache) {
  if (cache.size() >= mostRemembered) {
    cache.clear();
  }
}

/// Where the lines of the text end at this width; at most one line more than `most`.
QList<int> lineEnds(QTextLayout& layout, double width, int most) {
  QList<int> ends;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid() && ends.size() <= most;
       line = layout.createLine()) {
    line.setLineWidth(width);
    ends << line.textStart() + line.textLength();
  }
  layout.endLayout();
  return ends;
}

/// The lines are of about the same length: a last word that stands alone reads badly.
QString brokenAt(const QString& text, const QFont& font, const QFontMetricsF& metrics, double width, int most,
                 Qt::TextElideMode mode) {
  constexpr int halvings = 6;
  QTextLayout layout(text, font);
  QList<int> ends = lineEnds(layout, width, most);
  const bool fits = ends.size() <= most;
  double low = width / 2;
  double high = width;
  for (int i = 0; fits && i < halvings; ++i) {
    const double middle = (low + high) / 2;
    const QList<int> narrower = lineEnds(layout, middle, most);
    const bool isGood = narrower.size() == ends.size();
    (isGood ? high : low) = middle;
    ends = isGood ? narrower : ends;
  }
  QStringList lines;
  for (int start = 0; const int end : ends) {
    if (lines.size() + 1 == most) {
      lines << metrics.elidedText(text.mid(start), mode, width);
      break;
    }
    lines << text.mid(start, end - start).trimmed();
    start = end;
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

void TextRuler::setFont(const QFont& font) {
  if (font != m_font) {
    m_font = font;
    m_metrics = QFontMetricsF(font);
    m_widths.clear();
    m_fitted.clear();
  }
}

double TextRuler::width(const QString& text) const {
  const auto known = m_widths.constFind(text);
  if (known != m_widths.constEnd()) {
    return *known;
  }
  makeRoom(m_widths);
  return *m_widths.insert(text, m_metrics.horizontalAdvance(text));
}

QString TextRuler::elided(const QString& text, double width) const {
  return broken(text, width, 1);
}

QString TextRuler::broken(const QString& text, double width, int most) const {
  if (this->width(text) <= width) {
    return text;
  }
  const Fitted::key_type key{text, {width, most}};
  const auto known = m_fitted.constFind(key);
  if (known != m_fitted.constEnd()) {
    return *known;
  }
  makeRoom(m_fitted);
  return *m_fitted.insert(key, most == 1 ? m_metrics.elidedText(text, m_mode, width)
                                         : brokenAt(text, m_font, m_metrics, width, most, m_mode));
}

}  // namespace quantoscope::plot2d
