// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_study_parts.h"

#include <string_view>

#include "engine/present/geometry_parts.h"
#include "engine/present/number_format.h"

namespace quantoscope::present {
namespace {

constexpr int numberDigits = 4;

}  // namespace

Values values(std::vector<double> numbers) {
  return std::make_shared<const std::vector<double>>(std::move(numbers));
}

Values listOf(const Eigen::VectorXd& numbers) {
  return values(std::vector<double>(numbers.data(), numbers.data() + numbers.size()));
}

Values counted(std::size_t count, double first) {
  std::vector<double> numbers(count);
  for (std::size_t i = 0; i < count; ++i) {
    numbers[i] = first + static_cast<double>(i);
  }
  return values(std::move(numbers));
}

std::string shortNumber(double value) {
  return formatNumber(value, numberDigits);
}

Text bitsText(int bits) {
  return {bits == 1 ? QUANTOSCOPE_PRESENT("%1 bit") : QUANTOSCOPE_PRESENT("%1 bits"), {std::to_string(bits)}};
}

Text phrase(const char* source, std::vector<std::string> arguments) {
  return {source, std::move(arguments)};
}

Axis axis(const char* title, std::vector<std::string> arguments) {
  Axis result;
  result.title = {title, std::move(arguments)};
  return result;
}

Text noticeOf(const std::optional<geometry::Notice>& notice) {
  if (!notice) {
    return {};
  }
  // The engine's notices go into the middle of sentences of the command line; these stand alone.
  const std::string_view text = notice->text;
  if (text.find("not square") != std::string_view::npos) {
    return {QUANTOSCOPE_PRESENT("Layer %1 is not square: shown from the output."), notice->arguments};
  }
  if (text.find("not invertible") != std::string_view::npos) {
    return {QUANTOSCOPE_PRESENT("Layer %1 is not invertible: shown from the output."), notice->arguments};
  }
  return {QUANTOSCOPE_PRESENT(
              "The way back through layer %1 leaves the range of numbers: shown from the output."),
          notice->arguments};
}

Line growthLine(std::string id, Text name, std::vector<double> numbers, const Color& color, Dash dash,
                Subject subject) {
  const std::size_t count = numbers.size();
  return {{std::move(id), std::move(name), true, subject},
          counted(count, 1),
          values(std::move(numbers)),
          {color, 1.75, dash}};
}

void addLayerMarks(Plot& plot, std::size_t element) {
  // By value: the elements move while more are added.
  const Line line = std::get<Line>(plot.elements.at(element));
  for (std::size_t i = 0; i < line.y->size(); ++i) {
    plot.elements.push_back(
        Points{{line.info.id + ".layer." + std::to_string(i), layerName(i), false, layerSubject(i)},
               values({(*line.x)[i]}),
               values({(*line.y)[i]}),
               line.stroke.color,
               {},
               Marker::Circle,
               4.0});
  }
}

std::shared_ptr<Plot> layerPlot(Text title, Text valueTitle) {
  auto plot = std::make_shared<Plot>();
  plot->title = std::move(title);
  plot->x = axis(QUANTOSCOPE_PRESENT("Layer"));
  plot->x.integers = true;
  plot->y.title = std::move(valueTitle);
  return plot;
}

}  // namespace quantoscope::present
