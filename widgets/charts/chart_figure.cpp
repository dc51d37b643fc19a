// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_figure.h"

#include <QPainter>

#include "engine/present/csv.h"
#include "widgets/base/fonts.h"
#include "widgets/base/text.h"
#include "widgets/charts/chart_scene.h"

namespace quantoscope::charts {
namespace {

class ChartFigure : public base::FigureSource {
 public:
  explicit ChartFigure(present::ChartPtr chart) : m_chart(std::move(chart)) {}

  void paint(QPainter& painter, const QRectF& area, const base::FigureStyle& style) const override {
    if (!m_chart) {
      return;
    }
    ChartStyle chartStyle;
    chartStyle.palette = style.palette;
    base::setFontFamily(chartStyle.font, style.fontFamily);
    // Hinted advances differ from device to device; a figure has the same line breaks everywhere.
    chartStyle.font.setHintingPreference(QFont::PreferNoHinting);
    chartStyle.fontPx = style.fontPt * 96.0 / 72.0;
    chartStyle.title = style.title;
    chartStyle.legend = style.legend;
    chartStyle.legendPlace = style.legendPlace;
    ChartScene scene;
    scene.setStyle(chartStyle);
    scene.setSize(area.size());
    scene.setChart(base::retitled(m_chart, style));
    scene.paint(painter, area.topLeft());
  }

  std::string csv() const override { return m_chart ? present::toCsv(*m_chart) : std::string(); }
  bool isEmpty() const override { return !m_chart || !hasMarks(*m_chart); }
  QString title() const override { return m_chart ? base::translated(m_chart->title) : QString(); }
  QStringList legendKeys() const override {
    QStringList keys;
    if (m_chart && m_chart->legend) {
      for (const LegendEntry& entry : legendEntries(*m_chart)) {
        keys << base::legendKey(present::Text::verbatim(entry.name.toStdString()), entry.color);
      }
    }
    return keys;
  }

 private:
  present::ChartPtr m_chart;
};

}  // namespace

base::FigurePtr chartFigure(present::ChartPtr chart) {
  return std::make_unique<ChartFigure>(std::move(chart));
}

}  // namespace quantoscope::charts
