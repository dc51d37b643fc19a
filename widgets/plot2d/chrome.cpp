// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/chrome.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/plot2d/artist.h"
#include "widgets/plot2d/text_ruler.h"

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

  void forgetArtists() {
    content.legend.clear();
    for (PlacedEntry& entry : m_entries) {
      entry.artist = nullptr;
    }
  }

  SceneStyle style;
  ChromeContent content;
  TextRuler small;
  /// Names of layers, which titles have at their ends, differ there.
  TextRuler title{QFont(), Qt::ElideMiddle};

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
    const bool isNarrow = rest.width() < 12 * title.height();
    m_title = title.broken(content.title, rest.width(), isNarrow ? 3 : 2);
    const double height = textHeight(m_title, title);
    m_titleBox = QRectF(rest.left(), rest.top(), rest.width(), height);
    rest.setTop(rest.top() + static_cast<int>(std::ceil(height)) + style.gap(blockGap));
  }

  void placeNotice(QRect& rest) {
    m_notice.clear();
    if (content.notice.isEmpty()) {
      return;
    }
    const double inset = style.gap(noticeBar + 7);
    m_notice = small.broken(content.notice, rest.width() - inset - style.gap(6), 3);
    const double height = textHeight(m_notice, small) + style.gap(6);
    m_noticeBox = QRectF(rest.left(), rest.top(), rest.width(), height);
    rest.setTop(rest.top() + static_cast<int>(std::ceil(height)) + style.gap(blockGap));
  }

  void drawNotice(QCPPainter* painter) const {
    painter->setPen(Qt::NoPen);
    painter->setBrush(style.color(present::ColorRole::Bound, 0.14));
    painter->drawRect(m_noticeBox);
    painter->setBrush(style.color(present::ColorRole::Bound));
    painter->drawRect(QRectF(m_noticeBox.topLeft(), QSizeF(style.gap(noticeBar), m_noticeBox.height())));
    painter->setPen(style.color(present::ColorRole::Foreground));
    painter->setFont(style.small);
    const QRectF text = m_noticeBox.adjusted(style.gap(noticeBar + 7), 0, 0, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_notice);
  }

  static double textHeight(const QString& text, const TextRuler& ruler) {
    return ruler.lineSpacing() * static_cast<double>(1 + text.count(QLatin1Char('\n')));
  }

  struct Grid {
    int columns = 1;
    int rows = 1;
    double entryWidth = 0;
    double rowHeight = 0;

    double width(double gap) const { return columns * (entryWidth + gap) - gap; }
  };

  double keySpace() const { return style.gap(keyWidth) + style.gap(keyGap); }

  double widestEntry() const {
    double widest = 0;
    for (const LegendEntry& entry : content.legend) {
      widest = std::max(widest, small.width(entry.name));
    }
    return keySpace() + std::ceil(widest) + 1;
  }

  double rowHeight() const { return std::ceil(small.height() * 1.2); }

  Grid gridBeside(const QRect& rest, int plotTop) const {
    Grid grid;
    grid.rowHeight = rowHeight();
    grid.entryWidth = std::min(widestEntry(), keySpace() + 0.45 * rest.width());
    const int count = static_cast<int>(content.legend.size());
    grid.rows = std::clamp(static_cast<int>((rest.bottom() - plotTop) / grid.rowHeight), 1, count);
    grid.columns = (count + grid.rows - 1) / grid.rows;
    return grid;
  }

  Grid gridBelow(double width) const {
    Grid grid;
    grid.rowHeight = rowHeight();
    grid.entryWidth = std::min(widestEntry(), width);
    const int count = static_cast<int>(content.legend.size());
    const double gap = style.gap(columnGap);
    grid.columns = std::clamp(static_cast<int>((width + gap) / (grid.entryWidth + gap)), 1, count);
    grid.rows = (count + grid.columns - 1) / grid.columns;
    return grid;
  }

  /// The rows of entries one after the other, each as wide as it is.
  std::vector<std::vector<const LegendEntry*>> flowedRows(double width) const {
    std::vector<std::vector<const LegendEntry*>> rows;
    double left = 0;
    for (const LegendEntry& entry : content.legend) {
      if (rows.empty() || left + ownWidth(entry) > width) {
        rows.emplace_back();
        left = 0;
      }
      rows.back().push_back(&entry);
      left += ownWidth(entry) + style.gap(columnGap);
    }
    return rows;
  }

  int rowsBelow(double width) const {
    return std::min(gridBelow(width).rows, static_cast<int>(flowedRows(width).size()));
  }

  /// Beside the plot when that leaves more room for it, or more than enough, and rather not where names would
  /// be cut; else below. Whatever the data are, so that it stays put.
  void placeLegend(QRect& rest, int plotLeft, int plotTop) {
    const double gap = style.gap(columnGap);
    const Grid beside = gridBeside(rest, plotTop);
    const double besideWidth = beside.width(gap) + gap;
    const double axesWidth = style.gap(48);
    const double axesHeight = style.gap(42);
    const QSizeF plotBeside(rest.width() - besideWidth - axesWidth, rest.height() - axesHeight);
    const QSizeF plotBelow(rest.width() - axesWidth,
                           rest.height() - axesHeight - rowsBelow(rest.width() - axesWidth) * rowHeight());
    const auto worth = [this](const QSizeF& size) {
      const double side = std::max(0.0, std::min(size.width(), size.height()));
      return content.squarePlot ? side * side : std::max(0.0, size.width()) * std::max(0.0, size.height());
    };
    if (style.legendPlace == base::LegendPlace::Below) {
      placeBelow(rest, plotLeft);
      return;
    }
    const bool wanted = style.legendPlace == base::LegendPlace::Beside;
    const bool cutsNames = beside.entryWidth < widestEntry() && widestEntry() <= rest.width();
    const bool roomy =
        !cutsNames && plotBeside.width() >= style.gap(380) && besideWidth <= 0.35 * rest.width();
    const bool larger = worth(plotBeside) > (cutsNames ? 2 : 1.1) * worth(plotBelow);
    if (wanted || roomy || larger) {
      placeGrid(QPointF(rest.right() + 1 - beside.width(gap), plotTop), beside);
      rest.setRight(rest.right() - static_cast<int>(std::ceil(besideWidth)));
    } else {
      placeBelow(rest, plotLeft);
    }
  }

  /// Lined up with the plot; from the canvas's edge when that saves a row. In columns, unless rows of their
  /// own widths need less height.
  void placeBelow(QRect& rest, int plotLeft) {
    const double gap = style.gap(columnGap);
    double left = std::clamp(plotLeft, rest.left(), rest.right());
    if (rowsBelow(rest.width()) < rowsBelow(rest.right() + 1 - left)) {
      left = rest.left();
    }
    const double width = rest.right() + 1 - left;
    Grid grid = gridBelow(width);
    grid.rows = std::clamp(static_cast<int>(0.4 * rest.height() / grid.rowHeight), 1, grid.rows);
    const auto flowed = flowedRows(width);
    const bool flows = flowed.size() == 1 || (static_cast<int>(flowed.size()) < gridBelow(width).rows &&
                                              static_cast<int>(flowed.size()) <= grid.rows);
    const double height = (flows ? static_cast<double>(flowed.size()) : grid.rows) * grid.rowHeight;
    double top = rest.bottom() + 1 - height;
    rest.setBottom(static_cast<int>(std::floor(top)) - style.gap(blockGap));
    if (!flows) {
      placeGrid(QPointF(left, top), grid);
      return;
    }
    for (const std::vector<const LegendEntry*>& row : flowed) {
      double x = left;
      for (const LegendEntry* entry : row) {
        place(*entry, QRectF(x, top, std::min(ownWidth(*entry), width), rowHeight()));
        x += ownWidth(*entry) + gap;
      }
      top += rowHeight();
    }
  }

  double ownWidth(const LegendEntry& entry) const {
    return keySpace() + std::ceil(small.width(entry.name)) + 1;
  }

  /// Entries there is no room for are counted in the last place.
  void placeGrid(QPointF origin, const Grid& grid) {
    const int count = static_cast<int>(content.legend.size());
    const int room = grid.rows * grid.columns;
    const int shown = count <= room ? count : room - 1;
    const auto box = [&](int i) {
      return QRectF(origin.x() + (i % grid.columns) * (grid.entryWidth + style.gap(columnGap)),
                    origin.y() + (i / grid.columns) * grid.rowHeight, grid.entryWidth, grid.rowHeight);
    };
    for (int i = 0; i < shown; ++i) {
      place(content.legend[static_cast<std::size_t>(i)], box(i));
    }
    if (shown < count) {
      place({QCoreApplication::translate("quantoscope::plot2d::PlotView", "+ %1 more").arg(count - shown),
             nullptr},
            box(shown));
    }
  }

  void place(const LegendEntry& entry, const QRectF& box) {
    PlacedEntry placed;
    const double size = style.gap(10);
    placed.key = QRectF(box.left(), box.center().y() - size / 2, style.gap(keyWidth), size);
    placed.text = box.adjusted(keySpace(), 0, 0, 0);
    placed.name = small.elided(entry.name, placed.text.width());
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

void Chrome::forgetArtists() {
  d->forgetArtists();
}

void Chrome::setStyle(const SceneStyle& style) {
  d->style = style;
  d->small.setFont(style.small);
  d->title.setFont(style.title);
}

QRect Chrome::layOut(QSize size, int plotLeft, int plotTop) {
  return d->layOut(size, plotLeft, plotTop);
}

}  // namespace quantoscope::plot2d
