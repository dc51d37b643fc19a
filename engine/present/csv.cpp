// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "engine/present/csv_stream.h"
#include "engine/present/min_max_pyramid.h"

namespace quantoscope::present {
namespace {

class Writer {
 public:
  Writer() = default;
  /// Hands on what it has in pieces.
  Writer(const core::ByteSink& sink, const core::ProgressSink& progress, std::size_t rows,
         std::stop_token stop)
      : m_sink(&sink), m_progress(&progress), m_rows(rows), m_stop(std::move(stop)) {}

  Writer& field(const std::string& text) {
    separate();
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
      m_out += text;
      return *this;
    }
    m_out += '"';
    for (const char c : text) {
      m_out += c;
      if (c == '"') {
        m_out += '"';
      }
    }
    m_out += '"';
    return *this;
  }
  Writer& field(double value) {
    separate();
    if (!std::isnan(value)) {
      fmt::format_to(std::back_inserter(m_out), "{}", value);
    }
    return *this;
  }
  void endRow() {
    m_out += "\r\n";
    m_first = true;
    ++m_written;
    if (m_sink != nullptr && m_out.size() >= pieceBytes) {
      flush();
    }
  }
  std::string take() { return std::move(m_out); }

  void flush() {
    m_broken = m_broken || !(*m_sink)(m_out);
    m_out.clear();
    if (*m_progress) {
      (*m_progress)({m_written, m_rows});
    }
  }
  bool isStopped() const { return m_broken || m_stop.stop_requested(); }

 private:
  void separate() {
    if (!m_first) {
      m_out += ',';
    }
    m_first = false;
  }

  static constexpr std::size_t pieceBytes = std::size_t{1} << 20;

  std::string m_out;
  bool m_first = true;
  const core::ByteSink* m_sink = nullptr;
  const core::ProgressSink* m_progress = nullptr;
  std::size_t m_rows = 0;
  std::size_t m_written = 0;
  bool m_broken = false;
  std::stop_token m_stop;
};

struct PlotRows {
  Writer& out;

  void point(const ElementInfo& info, const char* kind, double x, double y) {
    out.field(info.name.empty() ? info.id : info.name.english()).field(kind).field(x).field(y).endRow();
  }
  void points(const ElementInfo& info, const char* kind, const std::vector<double>& x,
              const std::vector<double>& y) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      point(info, kind, x[i], y[i]);
    }
  }
  void operator()(const Polygon& polygon) { points(polygon.info, "polygon", polygon.x, polygon.y); }
  void operator()(const Line& line) { points(line.info, "line", *line.x, *line.y); }
  void operator()(const Series& series) {
    std::vector<double> values;
    for (std::size_t i = 0; i < series.data->size(); ++i) {
      constexpr std::size_t atOnce = 4096;
      if (i % atOnce == 0) {
        if (out.isStopped()) {
          return;
        }
        values.resize(std::min(atOnce, series.data->size() - i));
        series.data->read(i, values);
      }
      point(series.info, "line", series.x0 + static_cast<double>(i) * series.dx, values[i % atOnce]);
    }
  }
  void operator()(const Points& marks) { points(marks.info, "point", *marks.x, *marks.y); }
  void operator()(const Bands& bands) {
    for (const Bands::Band& band : bands.bands) {
      point(bands.info, "band", band.range.low, band.range.high);
    }
  }
  void operator()(const Rule& rule) {
    const bool horizontal = rule.direction == Rule::Direction::Horizontal;
    const double none = std::nan("");
    point(rule.info, "rule", horizontal ? none : rule.position, horizontal ? rule.position : none);
  }
  void operator()(const Label& label) {
    out.field(label.text.english()).field("label").field(label.x).field(label.y).endRow();
  }
  void operator()(const Raster& raster) {
    for (int row = 0; row < raster.rows; ++row) {
      const double y = raster.y.low + (raster.y.high - raster.y.low) * (row + 0.5) / raster.rows;
      for (int column = 0; column < raster.columns; ++column) {
        const double x = raster.x.low + (raster.x.high - raster.x.low) * (column + 0.5) / raster.columns;
        const double value =
            (*raster.values)[static_cast<std::size_t>(row) * static_cast<std::size_t>(raster.columns) +
                             static_cast<std::size_t>(column)];
        out.field(raster.valueTitle.english()).field("cell").field(x).field(y).field(value).endRow();
      }
    }
  }
};

void write(Writer& out, const BarChart& bars) {
  out.field("category");
  for (const BarSet& set : bars.sets) {
    out.field(set.name.english());
  }
  out.endRow();
  for (std::size_t i = 0; i < bars.categories.size(); ++i) {
    out.field((bars.fullNames.empty() ? bars.categories : bars.fullNames)[i].english());
    for (const BarSet& set : bars.sets) {
      out.field(set.values[i]);
    }
    out.endRow();
  }
}

void write(Writer& out, const BoxChart& chart) {
  for (const char* column :
       {"name", "samples", "whisker_low", "q1", "median", "q3", "whisker_high", "mean", "outliers"}) {
    out.field(column);
  }
  out.endRow();
  for (const Box& box : chart.boxes) {
    out.field(box.name.english()).field(static_cast<double>(box.samples)).field(box.whiskerLow).field(box.q1);
    out.field(box.median).field(box.q3).field(box.whiskerHigh).field(box.mean);
    out.field(static_cast<double>(box.outliers)).endRow();
  }
}

void write(Writer& out, const Histogram& histogram) {
  out.field("bin_low").field("bin_high");
  for (const Histogram::Set& set : histogram.sets) {
    out.field(set.name.english());
  }
  out.endRow();
  for (std::size_t bin = 0; bin + 1 < histogram.edges.size(); ++bin) {
    out.field(histogram.edges[bin]).field(histogram.edges[bin + 1]);
    for (const Histogram::Set& set : histogram.sets) {
      out.field(set.counts[bin]);
    }
    out.endRow();
  }
}

}  // namespace

namespace {

void write(Writer& out, const Plot& plot) {
  out.field("element").field("kind").field(plot.x.title.english()).field(plot.y.title.english()).endRow();
  for (const Element& element : plot.elements) {
    std::visit(PlotRows{out}, element);
  }
}

}  // namespace

std::string toCsv(const Plot& plot) {
  Writer out;
  write(out, plot);
  return out.take();
}

std::size_t seriesRows(const Plot& plot) {
  std::size_t rows = 0;
  for (const Element& element : plot.elements) {
    const auto* const series = std::get_if<Series>(&element);
    rows += series != nullptr ? series->data->size() : 0;
  }
  return rows;
}

core::Result<void> writeCsv(const Plot& plot, const core::ByteSink& sink, const std::stop_token& stop,
                            const core::ProgressSink& progress) {
  Writer out(sink, progress, seriesRows(plot), stop);
  write(out, plot);
  if (stop.stop_requested()) {
    return core::fail(core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled."));
  }
  out.flush();
  return {};
}

std::string toCsv(const Chart& chart) {
  Writer out;
  std::visit([&out](const auto& content) { write(out, content); }, chart.content);
  return out.take();
}

std::string toCsv(const Scene& scene) {
  Writer out;
  out.field("element").field("facet").field("vertex");
  for (const Text& title : scene.axisTitles) {
    out.field(title.english());
  }
  out.endRow();
  for (const Polytope& polytope : scene.polytopes) {
    for (std::size_t facet = 0; facet < polytope.facets.size(); ++facet) {
      for (const int vertex : polytope.facets[facet]) {
        const Point3& point = polytope.vertices[static_cast<std::size_t>(vertex)];
        out.field(polytope.info.name.english()).field(static_cast<double>(facet)).field(vertex);
        out.field(point[0]).field(point[1]).field(point[2]).endRow();
      }
    }
  }
  return out.take();
}

std::string toCsv(const Surface& surface) {
  Writer out;
  out.field(surface.x.title.english()).field(surface.y.title.english());
  out.field(surface.valueTitle.english()).endRow();
  const std::size_t columns = surface.x.values.size();
  if (!surface.z || surface.z->size() != columns * surface.y.values.size()) {
    return out.take();
  }
  for (std::size_t i = 0; i < surface.z->size(); ++i) {
    out.field(surface.x.values[i % columns])
        .field(surface.y.values[i / columns])
        .field((*surface.z)[i])
        .endRow();
  }
  return out.take();
}

std::string toCsv(const Bars3d& bars) {
  Writer out;
  out.field(bars.rowTitle.english())
      .field(bars.columnTitle.english())
      .field(bars.valueTitle.english())
      .endRow();
  const std::size_t columns = bars.columns.size();
  if (bars.values.size() != columns * bars.rows.size()) {
    return out.take();
  }
  for (std::size_t i = 0; i < bars.values.size(); ++i) {
    out.field(bars.rows[i / columns].english()).field(bars.columns[i % columns].english());
    out.field(bars.values[i]).endRow();
  }
  return out.take();
}

std::string toCsv(const Table& table) {
  Writer out;
  for (const TableColumn& column : table.columns) {
    out.field(column.title.english());
  }
  out.endRow();
  for (const Table::Row& row : table.rows) {
    for (const Cell& cell : row.cells) {
      if (cell.isNumber) {
        out.field(cell.number);
      } else {
        out.field(cell.text.english());
      }
    }
    out.endRow();
  }
  return out.take();
}

}  // namespace quantoscope::present
