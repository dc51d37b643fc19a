// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/chrome.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "widgets/plot2d/artist.h"

namespace quantoscope::plot2d {
namespace {

constexpr double keyWidth = 18;
constexpr double keyGap = 6;
constexpr double columnGap = 14;
constexpr double blockGap = 6;
constexpr double noticeBar = 3;

struct PlacedEntry {
  QRectF key;
  QRectF text;
  QString name;
  const Artist* artist = nullptr;
};

}  // namespace

class Chrome::Private : public QCPLayerable {
 public:
  explicit Private(QCustomPlot& canvas) : QCPLayerable(&canvas, QStringLiteral("legend")) {}

  QRect layOut(QSize size, int plotLeft, int plotTop) {
    const int padding = style.pixels(style.padding);
    QRect rest = QRect(QPoint(), size).adjusted(padding, padding, -padding, -padding);
    placeTitle(rest);
    placeNotice(rest);
    m_entries.clear();
    m_emptyBox = {};
    if (!content.emptySentence.isEmpty()) {
      const double width = std::min(0.9 * rest.width(), 380 * style.unit);
      m_emptyBox = QRectF(rest);
      m_emptyBox.adjust((rest.width() - width) / 2, 0, -(rest.width() - width) / 2, 0);
    } else if (style.showLegend && !content.legend.empty()) {
      placeLegend(rest, plotLeft, plotTop);
    }
    return rest;
  }

  SceneStyle style;
  ChromeContent content;

 protected:
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }

  void draw(QCPPainter* painter) override {
    painter->setPen(style.color(present::ColorRole::Foreground));
    if (!m_title.isEmpty()) {
      painter->setFont(style.title);
      painter->drawText(m_titleBox, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, m_title);
    }
    if (!m_notice.isEmpty()) {
      drawNotice(painter);
    }
    if (!m_emptyBox.isNull()) {
      painter->setPen(style.color(present::ColorRole::Muted));
      painter->setFont(style.text);
      painter->drawText(m_emptyBox, Qt::AlignCenter | Qt::TextWordWrap, content.emptySentence);
    }
    for (const PlacedEntry& entry : m_entries) {
      if (entry.artist != nullptr) {
        painter->save();
        entry.artist->paintKey(*painter, entry.key);
        painter->restore();
      }
      painter->setPen(style.color(present::ColorRole::Foreground));
      painter->setFont(style.small);
      painter->drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.name);
    }
  }

 private:
  void placeTitle(QRect& rest) {
    m_title.clear();
    if (!style.showTitle || content.title.isEmpty()) {
      return;
    }
    m_title = brokenText(content.title, style.title, rest.width(), 2);
    const double height = textHeight(m_title, style.title);
    m_titleBox = QRectF(rest.left(), rest.top(), rest.width(), height);
    rest.setTop(rest.top() + static_cast<int>(std::ceil(height)) + style.pixels(blockGap));
  }

  void placeNotice(QRect& rest) {
    m_notice.clear();
    if (content.notice.isEmpty()) {
      return;
    }
    const double inset = (noticeBar + 7) * style.unit;
    m_notice = brokenText(content.notice, style.small, rest.width() - inset - 6 * style.unit, 3);
    const double height = textHeight(m_notice, style.small) + 6 * style.unit;
    m_noticeBox = QRectF(rest.left(), rest.top(), rest.width(), height);
    rest.setTop(rest.top() + static_cast<int>(std::ceil(height)) + style.pixels(blockGap));
  }

  void drawNotice(QCPPainter* painter) const {
    painter->setPen(Qt::NoPen);
    painter->setBrush(style.color(present::ColorRole::Bound, 0.14));
    painter->drawRect(m_noticeBox);
    painter->setBrush(style.color(present::ColorRole::Bound));
    painter->drawRect(QRectF(m_noticeBox.topLeft(), QSizeF(noticeBar * style.unit, m_noticeBox.height())));
    painter->setPen(style.color(present::ColorRole::Foreground));
    painter->setFont(style.small);
    const QRectF text = m_noticeBox.adjusted((noticeBar + 7) * style.unit, 0, 0, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_notice);
  }

  double textHeight(const QString& text, const QFont& font) const {
    return QFontMetricsF(font).lineSpacing() * static_cast<double>(1 + text.count(QLatin1Char('\n')));
  }

  /// Beside the plot when there is room for it, else below; whatever the data are, so that it stays put.
  void placeLegend(QRect& rest, int plotLeft, int plotTop) {
    const double rowHeight = std::ceil(QFontMetricsF(style.small).height() * 1.2);
    double widest = 0;
    for (const LegendEntry& entry : content.legend) {
      widest = std::max(widest, QFontMetricsF(style.small).horizontalAdvance(entry.name));
    }
    const double entryWidth = (keyWidth + keyGap) * style.unit + std::min(widest, 0.3 * rest.width());
    const int count = static_cast<int>(content.legend.size());
    const int rowsBeside = std::max(1, static_cast<int>((rest.bottom() - plotTop) / rowHeight));
    const int columnsBeside = (count + rowsBeside - 1) / rowsBeside;
    const double widthBeside = columnsBeside * (entryWidth + columnGap * style.unit);
    const bool wideEnough = rest.width() - widthBeside >= 380 * style.unit;
    const bool squareFits = content.squarePlot && rest.width() - widthBeside >= 0.9 * rest.height();
    if (widthBeside <= 0.4 * rest.width() && (wideEnough || squareFits)) {
      const double left = rest.right() + 1 - widthBeside + columnGap * style.unit;
      placeColumns(QPointF(left, plotTop), entryWidth, rowHeight, columnsBeside, count);
      rest.setRight(rest.right() - static_cast<int>(std::ceil(widthBeside)));
      return;
    }
    placeBelow(rest, plotLeft, entryWidth, rowHeight, count);
  }

  void placeBelow(QRect& rest, int plotLeft, double entryWidth, double rowHeight, int count) {
    const QFontMetricsF metrics(style.small);
    const double gap = columnGap * style.unit;
    double left = plotLeft;
    double inOneRow = -gap;
    for (const LegendEntry& entry : content.legend) {
      inOneRow += (keyWidth + keyGap) * style.unit + metrics.horizontalAdvance(entry.name) + gap;
    }
    if (inOneRow > rest.right() - left && inOneRow <= rest.width()) {
      left = rest.right() - inOneRow;
    }
    const bool oneRow = inOneRow <= rest.right() - left + 0.5;
    const double width = rest.right() - left;
    const int columns = std::clamp(static_cast<int>((width + gap) / (entryWidth + gap)), 1, count);
    const int rowsWanted = oneRow ? 1 : (count + columns - 1) / columns;
    const int rowsMost = std::max(1, static_cast<int>(0.35 * rest.height() / rowHeight));
    const int rows = std::min(rowsWanted, rowsMost);
    const double top = rest.bottom() + 1 - rows * rowHeight;
    if (oneRow) {
      for (const LegendEntry& entry : content.legend) {
        const double own = (keyWidth + keyGap) * style.unit + metrics.horizontalAdvance(entry.name);
        place(entry, QRectF(left, top, own + 1, rowHeight));
        left += own + gap;
      }
    } else {
      placeColumns(QPointF(left, top), entryWidth, rowHeight, columns, rows * columns);
    }
    rest.setBottom(static_cast<int>(std::floor(top)) - style.pixels(blockGap));
  }

  /// Row by row below the plot, column by column beside it comes out the same for one column. Entries beyond
  /// `room` are counted in the last place.
  void placeColumns(QPointF origin, double entryWidth, double rowHeight, int columns, int room) {
    const int count = static_cast<int>(content.legend.size());
    const bool all = count <= room;
    const int shown = all ? count : room - 1;
    for (int i = 0; i < shown + (all ? 0 : 1); ++i) {
      const QRectF box(origin.x() + (i % columns) * (entryWidth + columnGap * style.unit),
                       origin.y() + (i / columns) * rowHeight, entryWidth + 1, rowHeight);
      if (i < shown) {
        place(content.legend[static_cast<std::size_t>(i)], box);
      } else {
        place({QCoreApplication::translate("PlotView", "+ %1 more").arg(count - shown), nullptr}, box);
      }
    }
  }

  void place(const LegendEntry& entry, const QRectF& box) {
    PlacedEntry placed;
    const double size = 10 * style.unit;
    placed.key = QRectF(box.left(), box.center().y() - size / 2, keyWidth * style.unit, size);
    placed.text = box.adjusted((keyWidth + keyGap) * style.unit, 0, 0, 0);
    placed.name = QFontMetricsF(style.small).elidedText(entry.name, Qt::ElideRight, placed.text.width());
    placed.artist = entry.artist;
    m_entries.push_back(placed);
  }

  QString m_title;
  QRectF m_titleBox;
  QString m_notice;
  QRectF m_noticeBox;
  QRectF m_emptyBox;
  std::vector<PlacedEntry> m_entries;
};

Chrome::Chrome(QCustomPlot& canvas) : d(std::make_unique<Private>(canvas)) {}
Chrome::~Chrome() = default;

void Chrome::setContent(ChromeContent content) {
  d->content = std::move(content);
}

void Chrome::setStyle(const SceneStyle& style) {
  d->style = style;
}

QRect Chrome::layOut(QSize size, int plotLeft, int plotTop) {
  return d->layOut(size, plotLeft, plotTop);
}

QString brokenText(const QString& text, const QFont& font, double width, int most) {
  const QFontMetricsF metrics(font);
  if (metrics.horizontalAdvance(text) <= width) {
    return text;
  }
  QStringList lines;
  QTextLayout layout(text, font);
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    if (lines.size() + 1 == most) {
      lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
      break;
    }
    lines << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines.join(QLatin1Char('\n'));
}

}  // namespace quantoscope::plot2d
