// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/grid_figure.h"

#include "widgets/bars3d/grid_layout.h"
#include "widgets/base/text.h"

namespace quantoscope::bars3d {
namespace {

class GridFigure final : public base::FigureSource {
 public:
  GridFigure(ContentPtr content, const present::ViewDirection& direction)
      : m_content(std::move(content)), m_direction(axes3d::normalized(direction)) {}

  void paint(QPainter& painter, const QRectF& area, const base::FigureStyle& figureStyle) const override {
    const PictureStyle style = axes3d::pictureStyle(figureStyle);
    const GridLayout layout = layoutGrid(*m_content, m_direction, {}, area, style, *painter.device());
    painter.save();
    paintGrid(painter, *m_content, layout, style);
    painter.restore();
  }

  std::string csv() const override { return m_content->csv(); }
  bool isEmpty() const override { return m_content->isEmpty(); }
  QString title() const override { return base::translated(m_content->headings().title); }
  QStringList legendKeys() const override {
    QStringList keys;
    if (!m_content->isEmpty()) {
      for (const LegendEntry& entry : m_content->legend()) {
        keys << base::legendKey(entry.name, entry.color);
      }
    }
    return keys;
  }

 private:
  ContentPtr m_content;
  present::ViewDirection m_direction;
};

}  // namespace

base::FigurePtr surfaceFigure(present::SurfacePtr surface, const present::ViewDirection& direction) {
  return std::make_unique<GridFigure>(surfaceContent(std::move(surface)), direction);
}

base::FigurePtr barsFigure(present::Bars3dPtr bars, const present::ViewDirection& direction) {
  return std::make_unique<GridFigure>(barsContent(std::move(bars)), direction);
}

}  // namespace quantoscope::bars3d
