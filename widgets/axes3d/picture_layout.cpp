// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/axes3d/picture_layout.h"

#include <QFontMetricsF>
#include <algorithm>

#include "widgets/base/text.h"

namespace quantoscope::axes3d {
namespace {

constexpr int wrapped = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap;

// Text across the top of what is left of the plot; takes its height away.
void placeAcross(TextRole role, const QString& text, double indent, double em, const QFontMetricsF& metrics,
                 PictureLayout& layout) {
  QRectF& left = layout.plot;
  const QRectF room(0, 0, std::max(1.0, left.width() - 2 * indent), std::max(1.0, left.height()));
  const QRectF bounds = metrics.boundingRect(room, wrapped, text);
  // Titles stand at the left, as those of plots and charts do.
  const bool atLeft = role == TextRole::Title;
  const QSizeF size(atLeft ? std::min(room.width(), bounds.width() + 0.5 * em) : room.width(),
                    bounds.height());
  const double middle = atLeft ? left.left() + size.width() / 2 : left.center().x();
  layout.texts.push_back({role, text, {middle, left.top() + size.height() / 2}, size, 0});
  if (role == TextRole::Notice) {
    const double side = 1.15 * em;
    const double x = left.center().x() - bounds.width() / 2 - 1.35 * side;
    layout.noticeSign = QRectF(x, left.top() + (size.height() - side) / 2, side, side);
  }
  left.setTop(std::min(left.bottom(), left.top() + size.height() + 0.4 * em));
}

class LegendLayouter {
 public:
  LegendLayouter(double markWidth, double em, PictureLayout& layout)
      : m_markWidth(markWidth), m_em(em), m_layout(layout) {}

  void add(const QString& name, const QFontMetricsF& font) {
    const QString shown = font.elidedText(name, Qt::ElideMiddle, 24 * m_em);
    m_entries.push_back({shown, m_markWidth + markGap() + font.horizontalAdvance(shown)});
    m_widest = std::max(m_widest, m_entries.back().width);
  }

  std::vector<QRectF> run(base::LegendPlace place) {
    const QRectF& left = m_layout.plot;
    const bool fits = static_cast<double>(m_entries.size()) * line() < 0.9 * left.height();
    const bool roomy = left.width() > 1.3 * left.height() && m_widest < 0.3 * left.width();
    if (fits && place != base::LegendPlace::Below && (roomy || place == base::LegendPlace::Beside)) {
      placeColumn();
    } else {
      placeRows();
    }
    return std::move(m_marks);
  }

 private:
  struct Entry {
    QString name;
    double width;
  };

  double line() const { return 1.45 * m_em; }
  double markGap() const { return 0.5 * m_em; }

  void placeColumn() {
    QRectF& left = m_layout.plot;
    double y = left.top() + 0.2 * m_em;
    for (const Entry& entry : m_entries) {
      placeEntry(entry, {left.right() - m_widest, y});
      y += line();
    }
    left.setRight(left.right() - m_widest - m_em);
  }

  void placeRows() {
    QRectF& left = m_layout.plot;
    const double gap = 1.2 * m_em;
    std::size_t next = 0;
    double y = left.top();
    while (next < m_entries.size() && y + line() < left.top() + 0.3 * left.height()) {
      double width = m_entries[next].width;
      std::size_t end = next + 1;
      while (end < m_entries.size() && width + gap + m_entries[end].width <= left.width()) {
        width += gap + m_entries[end++].width;
      }
      double x = std::max(left.left(), left.center().x() - width / 2);
      for (; next < end; ++next) {
        placeEntry(m_entries[next], {x, y});
        x += m_entries[next].width + gap;
      }
      y += line();
    }
    left.setTop(y + 0.3 * m_em);
  }

  void placeEntry(const Entry& entry, const QPointF& topLeft) {
    const double markHeight = 0.8 * m_em;
    m_marks.emplace_back(topLeft.x(), topLeft.y() + (line() - markHeight) / 2, m_markWidth, markHeight);
    const double textWidth = entry.width - m_markWidth - markGap();
    const double textLeft = topLeft.x() + entry.width - textWidth;
    m_layout.texts.push_back({TextRole::Legend,
                              entry.name,
                              {textLeft + textWidth / 2, topLeft.y() + line() / 2},
                              {textWidth, line()},
                              0});
  }

  double m_markWidth;
  double m_em;
  PictureLayout& m_layout;
  std::vector<Entry> m_entries;
  std::vector<QRectF> m_marks;
  double m_widest = 0;
};

}  // namespace

void placeHeadings(const present::Text& title, const present::Text& notice, const PictureStyle& style,
                   const QPaintDevice& device, PictureLayout& layout) {
  const double em = style.figure.fontPt * unitsPerPoint;
  const auto metrics = [&](TextRole role) {
    return QFontMetricsF(fontOf(role, style, device), const_cast<QPaintDevice*>(&device));
  };
  const QString shown = style.figure.titleText.isEmpty() ? base::translated(title) : style.figure.titleText;
  if (style.figure.title && !shown.isEmpty()) {
    placeAcross(TextRole::Title, shown, 0, em, metrics(TextRole::Title), layout);
  }
  if (!notice.empty()) {
    placeAcross(TextRole::Notice, base::translated(notice), 2.2 * em, em, metrics(TextRole::Notice), layout);
  }
}

void placeEmptyState(const present::Text& sentence, const PictureStyle& style, PictureLayout& layout) {
  const double em = style.figure.fontPt * unitsPerPoint;
  const QString text = base::translated(sentence);
  const QSizeF size(std::min(layout.plot.width() - em, 36 * em), layout.plot.height());
  if (!text.isEmpty() && size.width() > 0 && size.height() > 0) {
    layout.texts.push_back({TextRole::EmptyState, text, layout.plot.center(), size, 0});
  }
}

std::vector<QRectF> placeLegend(const QStringList& names, double markWidth, const PictureStyle& style,
                                const QPaintDevice& device, PictureLayout& layout) {
  if (!style.figure.legend || names.isEmpty()) {
    return {};
  }
  const QFontMetricsF font(fontOf(TextRole::Legend, style, device), const_cast<QPaintDevice*>(&device));
  LegendLayouter layouter(markWidth, style.figure.fontPt * unitsPerPoint, layout);
  for (const QString& name : names) {
    layouter.add(name, font);
  }
  return layouter.run(style.figure.legendPlace);
}

QFont fontOf(TextRole role, const PictureStyle& style, const QPaintDevice& device) {
  switch (role) {
    case TextRole::Title:
      return pictureFont(style.figure, device, 1.08, QFont::DemiBold);
    case TextRole::Tick:
      return pictureFont(style.figure, device, 0.9);
    case TextRole::Notice:
    case TextRole::Legend:
      return pictureFont(style.figure, device, 0.92);
    case TextRole::AxisTitle:
      return pictureFont(style.figure, device);
    case TextRole::EmptyState:
      return pictureFont(style.figure, device, 1.15);
  }
  return pictureFont(style.figure, device);
}

}  // namespace quantoscope::axes3d
