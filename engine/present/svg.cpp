// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

#include "engine/present/color_spread.h"
#include "engine/present/label_field.h"
#include "engine/present/series.h"
#include "engine/present/table_text.h"

namespace quantoscope::present {
namespace {

constexpr double pixelsPerPt = 96.0 / 72.0;
constexpr double left = 74;
constexpr double right = 16;
constexpr double top = 34;
constexpr double bottom = 52;
constexpr double legendRow = 18;
constexpr double margin = 0.04;

std::string hex(const Color& color) {
  const Rgb rgb = resolve(color, Palette::Light);
  return fmt::format("#{:02x}{:02x}{:02x}", rgb.red, rgb.green, rgb.blue);
}

std::string strokeOf(const Stroke& stroke) {
  if (stroke.widthPt <= 0) {
    return "stroke=\"none\"";
  }
  const char* const dash = stroke.dash == Dash::Dashed   ? " stroke-dasharray=\"6 4\""
                           : stroke.dash == Dash::Dotted ? " stroke-dasharray=\"2 3\""
                                                         : "";
  return fmt::format("stroke=\"{}\" stroke-opacity=\"{:.2f}\" stroke-width=\"{:.2f}\"{}", hex(stroke.color),
                     stroke.color.alpha, stroke.widthPt * pixelsPerPt, dash);
}

/// About how wide text is: there are no fonts here.
double textWidth(std::string_view text, double fontSize) {
  const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
  return 0.56 * fontSize * static_cast<double>(letters);
}

/// `text`, or its two ends with an ellipsis between them if it would be wider than `width`: names of layers
/// differ at their ends.
std::string elided(const std::string& text, double fontSize, double width) {
  if (textWidth(text, fontSize) <= width) {
    return text;
  }
  std::vector<std::size_t> letters;  // where each begins
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((text[i] & 0xC0) != 0x80) {
      letters.push_back(i);
    }
  }
  const double room = width / textWidth("x", fontSize) - 1;
  const std::size_t kept = std::min(letters.size() - 1, static_cast<std::size_t>(std::max(1.0, room)));
  const std::size_t tail = kept / 2;
  return text.substr(0, letters[kept - tail]) + "\u2026" +
         (tail > 0 ? text.substr(letters[letters.size() - tail]) : std::string());
}

/// Data to pixels along one axis.
struct Scale {
  Range range;
  bool logarithmic = false;
  double from = 0;
  double to = 1;

  double at(double value) const {
    const double low = logarithmic ? std::log10(range.low) : range.low;
    const double high = logarithmic ? std::log10(range.high) : range.high;
    const double position = logarithmic ? std::log10(value) : value;
    return from + (to - from) * (position - low) / (high - low);
  }
  bool draws(double value) const { return std::isfinite(value) && (!logarithmic || value > 0); }
};

Range fitted(const Axis& axis, const std::optional<Range>& data) {
  if (axis.range) {
    return *axis.range;
  }
  Range range = data.value_or(Range{0, 1});
  if (axis.logarithmic) {
    range.low = range.low > 0 ? range.low : range.high > 0 ? range.high / 1000 : 0.1;
    range.high = range.high > range.low ? range.high : range.low * 10;
    const double factor = std::pow(range.high / range.low, margin);
    return {range.low / factor, range.high * factor};
  }
  const double extra = range.high > range.low ? margin * (range.high - range.low) : 0.5;
  return {range.low - extra, range.high + extra};
}

/// Round positions (1, 2 or 5 times a power of ten apart), about `wanted` of them; powers of ten when
/// logarithmic.
std::vector<Tick> roundTicks(const Axis& axis, const Range& range, double wanted) {
  std::vector<Tick> ticks;
  if (axis.logarithmic) {
    const auto first = static_cast<int>(std::ceil(std::log10(range.low) - 1e-9));
    const auto last = static_cast<int>(std::floor(std::log10(range.high) + 1e-9));
    const int step = std::max(1, (last - first) / static_cast<int>(wanted));
    for (int power = first; power <= last; power += step) {
      ticks.push_back({std::pow(10.0, power), Text::verbatim(fmt::format("1e{}", power))});
    }
    if (ticks.size() > 1) {
      return ticks;
    }
    ticks.clear();
  }
  const double rough = (range.high - range.low) / wanted;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  const double parts = rough / power;
  double step = power * (parts <= 1 ? 1 : parts <= 2 ? 2 : parts <= 5 ? 5 : 10);
  step = axis.integers ? std::max(1.0, std::round(step)) : step;
  for (double i = std::ceil(range.low / step); i * step <= range.high; ++i) {
    ticks.push_back({i * step, Text::verbatim(fmt::format("{:.6g}", i * step + 0.0))});
  }
  return ticks;
}

class Drawing {
 public:
  Drawing(const Plot& plot, const SvgSize& size) : m_plot(plot), m_size(size) {
    const std::optional<Extent> extent = dataExtent(plot);
    const auto rows = static_cast<double>(legendRows());
    m_x = {fitted(plot.x, extent ? std::optional(extent->x) : std::nullopt), plot.x.logarithmic, left,
           size.width - right};
    m_y = {fitted(plot.y, extent ? std::optional(extent->y) : std::nullopt), plot.y.logarithmic,
           size.height - bottom, top + rows * legendRow + (plot.notice.empty() ? 0.0 : legendRow)};
    if (plot.equalAspect) {
      const double side = std::min(m_x.to - m_x.from, m_y.from - m_y.to);
      const double middle = 0.5 * (m_x.from + m_x.to);
      m_x.from = middle - side / 2;
      m_x.to = middle + side / 2;
    }
    m_labels = LabelField({m_x.from, m_y.to, m_x.to - m_x.from, m_y.from - m_y.to});
  }

  std::string draw() {
    m_out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" "
        "role=\"img\" font-family=\"Inter, Helvetica, Arial, sans-serif\" "
        "font-size=\"12\">\n<title>{2}</title>\n",
        m_size.width, m_size.height, htmlEscaped(m_plot.title.english()));
    text(left, 18, elided(m_plot.title.english(), 14, m_size.width - left - right), "start", "#1b1f24", 14);
    if (!m_plot.emptyState.empty() || m_plot.elements.empty()) {
      text(m_size.width / 2.0, m_size.height / 2.0, m_plot.emptyState.english(), "middle", "#5b6570", 12);
      return m_out + "</svg>\n";
    }
    legend();
    if (!m_plot.bare) {
      axes();
    }
    m_out += fmt::format(
        "<svg x=\"{0:.1f}\" y=\"{1:.1f}\" width=\"{2:.1f}\" height=\"{3:.1f}\" "
        "viewBox=\"{0:.1f} {1:.1f} {2:.1f} {3:.1f}\">\n",
        m_x.from, m_y.to, m_x.to - m_x.from, m_y.from - m_y.to);
    for (const Element& element : m_plot.elements) {
      if (const auto* points = std::get_if<Points>(&element)) {
        block(*points);
      }
    }
    for (const Element& element : m_plot.elements) {
      std::visit(*this, element);
    }
    return m_out + "</svg>\n</svg>\n";
  }

  void operator()(const Polygon& polygon) {
    m_out += "<path d=\"";
    path(polygon.x, polygon.y);
    m_out += fmt::format("Z\" fill=\"{}\" fill-opacity=\"{:.2f}\" {}/>\n",
                         polygon.fill.alpha > 0 ? hex(polygon.fill) : "none", polygon.fill.alpha,
                         strokeOf(polygon.outline));
  }
  void operator()(const Line& line) {
    std::vector<double> x = *line.x;
    std::vector<double> y = *line.y;
    if (line.shape == LineShape::StepAfter) {
      std::vector<double> stepX;
      std::vector<double> stepY;
      for (std::size_t i = 0; i < x.size(); ++i) {
        if (i > 0) {
          stepX.push_back(x[i]);
          stepY.push_back(y[i - 1]);
        }
        stepX.push_back(x[i]);
        stepY.push_back(y[i]);
      }
      x = std::move(stepX);
      y = std::move(stepY);
    }
    polyline(x, y, line.stroke);
  }
  void operator()(const Series& series) {
    const SeriesPoints points = visiblePoints(series, m_x.range, static_cast<std::size_t>(m_x.to - m_x.from));
    polyline(points.x, points.y, series.stroke);
  }
  void operator()(const Points& points) {
    for (std::size_t i = 0; i < points.x->size(); ++i) {
      if (!m_x.draws((*points.x)[i]) || !m_y.draws((*points.y)[i])) {
        continue;
      }
      const Color& color = points.colors.empty() ? points.color : points.colors[i];
      marker(points.marker, m_x.at((*points.x)[i]), m_y.at((*points.y)[i]), points.sizePt * pixelsPerPt / 2,
             color);
    }
  }
  void operator()(const Bands& bands) {
    for (const Bands::Band& band : bands.bands) {
      const double from = m_x.at(band.range.low);
      m_out += fmt::format(
          "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\" "
          "fill-opacity=\"{:.2f}\"/>\n",
          from, m_y.to, m_x.at(band.range.high) - from, m_y.from - m_y.to, hex(band.color), band.color.alpha);
    }
  }
  void operator()(const Rule& rule) {
    const bool horizontal = rule.direction == Rule::Direction::Horizontal;
    const double at = horizontal ? m_y.at(rule.position) : m_x.at(rule.position);
    segment(horizontal ? m_x.from : at, horizontal ? at : m_y.from, horizontal ? m_x.to : at,
            horizontal ? at : m_y.to, strokeOf(rule.stroke));
  }
  void operator()(const Raster& raster) {
    const auto ends = colorEnds(raster, ColorSpread::Linear);
    if (!ends) {
      return;
    }
    for (int row = 0; row < raster.rows; ++row) {
      const auto at = [&](const Range& range, int index, int count) {
        return range.low + (range.high - range.low) * index / count;
      };
      const double upper = m_y.at(at(raster.y, row + 1, raster.rows));
      const double lower = m_y.at(at(raster.y, row, raster.rows));
      const std::size_t first = static_cast<std::size_t>(row) * static_cast<std::size_t>(raster.columns);
      for (int column = 0; column < raster.columns; ++column) {
        const double value = (*raster.values)[first + static_cast<std::size_t>(column)];
        if (!std::isfinite(value)) {
          continue;
        }
        const double from = m_x.at(at(raster.x, column, raster.columns));
        const double to = m_x.at(at(raster.x, column + 1, raster.columns));
        m_out += fmt::format(
            "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"/>\n", from, upper,
            to - from, lower - upper, hex(scaleColor(colorPlace(ColorSpread::Linear, ends->range, value))));
      }
    }
  }
  void operator()(const Label& label) {
    const double x = m_x.at(label.x);
    const double y = m_y.at(label.y);
    const std::string content = label.text.english();
    if (!label.beside) {
      text(x, y + 4, content, "middle", hex(label.color), 11);
      return;
    }
    const LabelBox box = m_labels.place(x, y, 7, textWidth(content, 11) + 4, 14);
    text(box.left + box.width / 2, box.top + 11, content, "middle", hex(label.color), 11);
  }

 private:
  std::size_t legendRows() const {
    double width = 0;
    std::size_t rows = 0;
    for (const Element& element : m_plot.elements) {
      if (infoOf(element).inLegend) {
        const double each = legendWidth(infoOf(element).name.english());
        if (rows == 0 || width + each > m_size.width - left - right) {
          ++rows;
          width = 0;
        }
        width += each;
      }
    }
    return rows;
  }

  static double legendWidth(const std::string& name) { return 34 + textWidth(name, 12); }

  void block(const Points& points) {
    constexpr std::size_t most = 500;
    const double size = points.sizePt * pixelsPerPt;
    for (std::size_t i = 0; i < std::min(points.x->size(), most); ++i) {
      if (m_x.draws((*points.x)[i]) && m_y.draws((*points.y)[i])) {
        m_labels.block({m_x.at((*points.x)[i]) - size / 2, m_y.at((*points.y)[i]) - size / 2, size, size});
      }
    }
  }

  /// Triangles point where they point on the screen; every other shape is a circle here.
  void marker(Marker shape, double x, double y, double radius, const Color& color) {
    if (shape == Marker::TriangleUp || shape == Marker::TriangleDown) {
      const double down = shape == Marker::TriangleUp ? 1 : -1;
      m_out += fmt::format(
          "<path d=\"M{:.1f} {:.1f}L{:.1f} {:.1f}L{:.1f} {:.1f}Z\" fill=\"{}\" fill-opacity=\"{:.2f}\"/>\n",
          x, y - 1.3 * down * radius, x + 1.2 * radius, y + 0.8 * down * radius, x - 1.2 * radius,
          y + 0.8 * down * radius, hex(color), color.alpha);
      return;
    }
    m_out += fmt::format(
        "<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{:.1f}\" fill=\"{}\" fill-opacity=\"{:.2f}\"/>\n", x, y,
        radius, hex(color), color.alpha);
  }

  static std::string keyColor(const Element& element) {
    struct Visitor {
      Color operator()(const Polygon& polygon) const { return polygon.fill; }
      Color operator()(const Line& line) const { return line.stroke.color; }
      Color operator()(const Series& series) const { return series.stroke.color; }
      Color operator()(const Points& points) const { return points.color; }
      Color operator()(const Bands& bands) const {
        return bands.bands.empty() ? Color{} : bands.bands[0].color;
      }
      Color operator()(const Rule& rule) const { return rule.stroke.color; }
      Color operator()(const Label& label) const { return label.color; }
      Color operator()(const Raster&) const { return scaleColor(0.5); }
    };
    return hex(std::visit(Visitor{}, element));
  }

  void legend() {
    double x = left;
    double y = top;
    for (const Element& element : m_plot.elements) {
      const ElementInfo& info = infoOf(element);
      if (!info.inLegend) {
        continue;
      }
      const double each = legendWidth(info.name.english());
      if (x > left && x + each > m_size.width - right) {
        x = left;
        y += legendRow;
      }
      if (const auto* points = std::get_if<Points>(&element)) {
        marker(points->marker, x + 7, y + 4, 4, {points->color.role, points->color.index});
      } else {
        m_out += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"14\" height=\"4\" fill=\"{}\"/>\n", x,
                             y + 2, keyColor(element));
      }
      text(x + 19, y + 8, info.name.english(), "start", "#5b6570", 12);
      x += each;
    }
    if (!m_plot.notice.empty()) {
      text(left, m_y.to - 6, m_plot.notice.english(), "start", "#5b6570", 11);
    }
  }

  void axes() {
    const double width = m_x.to - m_x.from;
    const double height = m_y.from - m_y.to;
    double free = -left;  // where the labels of the ticks before have ended
    for (const Tick& tick :
         m_plot.x.ticks.empty() ? roundTicks(m_plot.x, m_x.range, width / 90) : m_plot.x.ticks) {
      const double at = m_x.at(tick.position);
      if (at >= m_x.from - 0.5 && at <= m_x.to + 0.5) {
        segment(at, m_y.from, at, m_y.to, "stroke=\"#dde1e6\" stroke-width=\"1\"");
        const std::string label = tick.label.english();
        const double half = textWidth(label, 11) / 2;
        if (at - half > free + 4) {
          text(at, m_y.from + 16, label, "middle", "#5b6570", 11);
          free = at + half;
        }
      }
    }
    double labeled = -m_size.height;  // the last tick on y whose label has been written
    for (const Tick& tick :
         m_plot.y.ticks.empty() ? roundTicks(m_plot.y, m_y.range, height / 48) : m_plot.y.ticks) {
      const double at = m_y.at(tick.position);
      if (at <= m_y.from + 0.5 && at >= m_y.to - 0.5) {
        segment(m_x.from, at, m_x.to, at, "stroke=\"#dde1e6\" stroke-width=\"1\"");
        if (std::abs(at - labeled) > 12) {
          text(m_x.from - 7, at + 4, tick.label.english(), "end", "#5b6570", 11);
          labeled = at;
        }
      }
    }
    m_out += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"none\" "
        "stroke=\"#5b6570\"/>\n",
        m_x.from, m_y.to, width, height);
    text(0.5 * (m_x.from + m_x.to), m_size.height - 12.0, m_plot.x.title.english(), "middle", "#1b1f24", 12);
    // A long title may use the whole height of the figure, and smaller letters.
    const std::string title = m_plot.y.title.english();
    const double room = m_size.height - 24.0;
    const double fontSize = std::clamp(12 * room / std::max(1.0, textWidth(title, 12)), 9.0, 12.0);
    const double half = std::min(textWidth(title, fontSize), room) / 2;
    const double middle = std::clamp(0.5 * (m_y.from + m_y.to), 12 + half, m_size.height - 12 - half);
    m_out += fmt::format(
        "<text transform=\"translate(16 {:.1f}) rotate(-90)\" text-anchor=\"middle\" fill=\"#1b1f24\" "
        "font-size=\"{:.1f}\">{}</text>\n",
        middle, fontSize, htmlEscaped(elided(title, fontSize, room)));
  }

  void text(double x, double y, const std::string& content, const char* anchor, std::string_view color,
            int size) {
    m_out += fmt::format(
        "<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" fill=\"{}\" font-size=\"{}\">{}</text>\n", x, y,
        anchor, color, size, htmlEscaped(content));
  }

  void segment(double x1, double y1, double x2, double y2, std::string_view stroke) {
    m_out += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" {}/>\n", x1, y1, x2,
                         y2, stroke);
  }

  void polyline(const std::vector<double>& x, const std::vector<double>& y, const Stroke& stroke) {
    m_out += "<path d=\"";
    path(x, y);
    m_out += fmt::format("\" fill=\"none\" stroke-linejoin=\"round\" {}/>\n", strokeOf(stroke));
  }

  void path(const std::vector<double>& x, const std::vector<double>& y) {
    bool down = false;
    for (std::size_t i = 0; i < x.size(); ++i) {
      const bool draws = m_x.draws(x[i]) && m_y.draws(y[i]);
      if (draws) {
        fmt::format_to(std::back_inserter(m_out), "{}{:.1f} {:.1f}", down ? 'L' : 'M', m_x.at(x[i]),
                       m_y.at(y[i]));
      }
      down = draws;
    }
  }

  const Plot& m_plot;
  SvgSize m_size;
  Scale m_x;
  Scale m_y;
  LabelField m_labels{{}};
  std::string m_out;
};

}  // namespace

std::string toSvg(const Plot& plot, const SvgSize& size) {
  return Drawing(plot, size).draw();
}

std::string toSvg(const Chart& chart, const SvgSize& size) {
  return toSvg(asPlot(chart), size);
}

}  // namespace quantoscope::present
