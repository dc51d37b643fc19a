// SPDX-License-Identifier: GPL-3.0-or-later
// What zooming into a long line costs, and writing one into a file. Drawn by software without a display. One
// thread.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>
#include <QJsonArray>
#include <cmath>
#include <memory>
#include <vector>

#include "engine/present/min_max_pyramid.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/theme.h"
#include "widgets/plot2d/plot_figure.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;

namespace {

/// A falling loss with noise that needs no generator: the same numbers in any language.
std::vector<double> losses(std::size_t count) {
  std::vector<double> values(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto at = static_cast<double>(i);
    values[i] = 2 * std::exp(-3 * at / static_cast<double>(count)) + 0.2 * std::sin(at * at * 1e-3) +
                0.1 * std::sin(at);
  }
  return values;
}

present::PlotPtr plotOf(std::vector<double> values) {
  present::Series series;
  series.info.id = "loss";
  series.data = std::make_shared<const present::MinMaxPyramid>(runs::Column<double>(std::move(values)));
  series.stroke = {{present::ColorRole::Series, 0}, 0.8, present::Dash::Solid};
  present::Plot plot;
  plot.title = present::Text::verbatim("Loss");
  plot.x.title = present::Text::verbatim("Iteration");
  plot.y.title = present::Text::verbatim("Loss");
  plot.elements.emplace_back(std::move(series));
  return std::make_shared<const present::Plot>(std::move(plot));
}

constexpr std::size_t longLine = 16'000'000;
constexpr int steps = 20;
constexpr double zoomFactor = 0.8;
constexpr double zoomCenter = 0.37;

/// The windows a wheel gives that is turned over one place.
present::Range windowAt(int step) {
  const double width = longLine * std::pow(zoomFactor, step);
  const double center = zoomCenter * longLine;
  return {center - zoomCenter * width, center + (1 - zoomCenter) * width};
}

/// Twenty zoom steps into 16 million points, each painted.
void zoomSteps(benchmark::State& state) {
  const present::PlotPtr plot = plotOf(losses(longLine));
  plot2d::PlotView view;
  view.resize(1000, 600);
  view.setPlot(plot);
  view.show();
  QCoreApplication::processEvents();
  const auto& series = std::get<present::Series>(plot->elements.front());
  QImage screen(view.size(), QImage::Format_ARGB32_Premultiplied);
  double answer = 0;
  for (auto round : state) {
    answer = 0;
    for (int step = 1; step <= steps; ++step) {
      const present::Range range = windowAt(step);
      view.restoreViewState({{QStringLiteral("x"), QJsonArray{range.low, range.high}},
                             {QStringLiteral("y"), QJsonArray{-0.5, 2.5}}});
      const int before = view.replotCount();
      QCoreApplication::processEvents();
      if (view.replotCount() == before || view.visibleExtent().x != range) {
        state.SkipWithError("the view did not zoom");
        return;
      }
      view.render(&screen);
      answer += series.data
                    ->over(static_cast<std::size_t>(std::ceil(range.low)),
                           static_cast<std::size_t>(std::floor(range.high)) + 1)
                    .high;
    }
  }
  state.counters["answer"] = answer;
}

void figure(benchmark::State& state, base::FigureFormat format) {
  const present::PlotPtr plot = plotOf(losses(1'000'000));
  const base::FigurePtr source = plot2d::plotFigure(plot);
  base::FigureSpec spec = *base::specForPreset(QStringLiteral("ieee-1"));
  spec.format = format;
  for (auto round : state) {
    const auto bytes = base::renderFigure(*source, spec);
    if (!bytes || bytes->size() < 4000) {
      state.SkipWithError("there is no figure");
      return;
    }
  }
  state.counters["answer"] = 1;
}

void pdf(benchmark::State& state) {
  figure(state, base::FigureFormat::Pdf);
}
void svg(benchmark::State& state) {
  figure(state, base::FigureFormat::Svg);
}
void png(benchmark::State& state) {
  figure(state, base::FigureFormat::Png);
}

BENCHMARK(zoomSteps)->Name("P1")->Unit(benchmark::kMicrosecond);
BENCHMARK(pdf)->Name("F1/pdf")->Unit(benchmark::kMicrosecond);
BENCHMARK(svg)->Name("F1/svg")->Unit(benchmark::kMicrosecond);
BENCHMARK(png)->Name("F1/png")->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  base::applyTheme(application, base::Theme::Light);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
