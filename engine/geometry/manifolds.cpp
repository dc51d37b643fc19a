// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/manifolds.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <random>
#include <utility>
#include <vector>

#include "engine/core/file_io.h"

namespace quantoscope::geometry {
namespace {

constexpr std::array generated = {ManifoldKind::Circle, ManifoldKind::Ellipse,     ManifoldKind::Line,
                                  ManifoldKind::Spiral, ManifoldKind::FigureEight, ManifoldKind::TwoBlobs,
                                  ManifoldKind::Grid};
constexpr std::uint64_t maximumPointBytes = std::uint64_t{16} << 20;
constexpr double largestCoordinate = 1e9;

/// `count` numbers from `from` to `to`; the last one is `to` exactly if it belongs to them.
std::vector<double> spaced(double from, double to, int count, bool withEnd) {
  const int intervals = withEnd ? count - 1 : count;
  const double step = (to - from) / std::max(intervals, 1);
  std::vector<double> numbers(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    numbers[static_cast<std::size_t>(i)] = i * step + from;
  }
  if (withEnd && count > 1) {
    numbers.back() = to;
  }
  return numbers;
}

/// A point for each parameter.
template <typename PointAt>
Points curve(const std::vector<double>& parameters, PointAt&& pointAt) {
  Points points(static_cast<Eigen::Index>(parameters.size()), 2);
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    points.row(static_cast<Eigen::Index>(i)) = Eigen::Vector2d(pointAt(i, parameters[i])).transpose();
  }
  return points;
}

/// Standard normal numbers, two at a time.
class Normal {
 public:
  explicit Normal(std::uint64_t seed) : m_random(seed) {}

  double next() {
    if (m_hasSpare) {
      m_hasSpare = false;
      return m_spare;
    }
    double u = 0;
    double v = 0;
    double square = 0;
    do {
      u = uniform();
      v = uniform();
      square = u * u + v * v;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    m_spare = v * factor;
    m_hasSpare = true;
    return u * factor;
  }

 private:
  double uniform() { return static_cast<double>(m_random() >> 11) * 0x1p-52 - 1; }

  std::mt19937_64 m_random;
  double m_spare = 0;
  bool m_hasSpare = false;
};

Points blobs(int count, const ManifoldShape& shape) {
  Normal normal(shape.blobSeed);
  Points points(count, 2);
  for (int i = 0; i < count; ++i) {
    const Eigen::Vector2d& center = i < count / 2 ? shape.firstBlob : shape.secondBlob;
    for (int j = 0; j < 2; ++j) {
      points(i, j) = normal.next() * shape.blobDeviation + center(j);
    }
  }
  return points;
}

Points grid(int count, double extent) {
  const int side = static_cast<int>(std::sqrt(static_cast<double>(count)));
  const std::vector<double> axis = spaced(-extent, extent, side, true);
  Points points(static_cast<Eigen::Index>(side) * side, 2);
  for (int i = 0; i < side; ++i) {
    for (int j = 0; j < side; ++j) {
      points(static_cast<Eigen::Index>(i) * side + j, 0) = axis[static_cast<std::size_t>(j)];
      points(static_cast<Eigen::Index>(i) * side + j, 1) = axis[static_cast<std::size_t>(i)];
    }
  }
  return points;
}

Points generatedPoints(ManifoldKind kind, int count, const ManifoldShape& shape) {
  constexpr double turn = 2 * std::numbers::pi;
  const std::vector<double> around = spaced(0, turn, count, false);
  switch (kind) {
    case ManifoldKind::Circle:
      return curve(around, [&](std::size_t, double t) {
        return Eigen::Vector2d(shape.circleRadius * std::cos(t), shape.circleRadius * std::sin(t));
      });
    case ManifoldKind::Ellipse:
      return curve(around, [&](std::size_t, double t) {
        return Eigen::Vector2d(shape.ellipseWidth * std::cos(t), shape.ellipseHeight * std::sin(t));
      });
    case ManifoldKind::Line:
      return curve(spaced(0, 1, count, true), [&](std::size_t, double t) {
        return Eigen::Vector2d(shape.lineStart + t * (shape.lineEnd - shape.lineStart));
      });
    case ManifoldKind::Spiral: {
      const std::vector<double> radii = spaced(shape.spiralInner, shape.spiralOuter, count, true);
      return curve(spaced(0, shape.spiralTurns * 2 * std::numbers::pi, count, true),
                   [&](std::size_t i, double t) {
                     return Eigen::Vector2d(radii[i] * std::cos(t), radii[i] * std::sin(t));
                   });
    }
    case ManifoldKind::FigureEight:
      return curve(around, [&](std::size_t, double t) {
        return Eigen::Vector2d(shape.eightScale * std::sin(t), shape.eightScale * std::sin(t) * std::cos(t));
      });
    case ManifoldKind::TwoBlobs:
      return blobs(count, shape);
    case ManifoldKind::Grid:
      return grid(count, shape.gridExtent);
    case ManifoldKind::File:
      break;
  }
  return Points(0, 2);
}

Connection connectionOf(ManifoldKind kind) {
  switch (kind) {
    case ManifoldKind::Circle:
    case ManifoldKind::Ellipse:
    case ManifoldKind::FigureEight:
      return Connection::Closed;
    case ManifoldKind::TwoBlobs:
      return Connection::Clusters;
    case ManifoldKind::Grid:
      return Connection::Area;
    case ManifoldKind::Line:
    case ManifoldKind::Spiral:
    case ManifoldKind::File:
      break;
  }
  return Connection::Open;
}

core::Failure bad(const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string_view takeUntil(std::string_view& rest, char separator) {
  const auto at = rest.find(separator);
  const std::string_view part = rest.substr(0, at);
  rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
  return part;
}

std::optional<double> numberIn(std::string_view field) {
  if (field.starts_with('+')) {
    field.remove_prefix(1);
  }
  double number = 0;
  const auto [end, status] = std::from_chars(field.data(), field.data() + field.size(), number);
  if (status != std::errc() || end != field.data() + field.size() || field.empty()) {
    return std::nullopt;
  }
  return number;
}

std::vector<std::string_view> fieldsOf(std::string_view line) {
  std::vector<std::string_view> fields;
  bool more = true;
  while (more) {
    more = line.find(',') != std::string_view::npos;
    fields.push_back(trimmed(takeUntil(line, ',')));
  }
  return fields;
}

core::Result<void> appendPoint(const std::vector<std::string_view>& fields, int line,
                               std::vector<double>& numbers) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto number = numberIn(fields[i]);
    if (!number) {
      return bad(QUANTOSCOPE_TEXT("Error", "Line %1, column %2 is \"%3\"; it must be a number."),
                 {std::to_string(line), std::to_string(i + 1), std::string(fields[i].substr(0, 40))});
    }
    if (!(std::abs(*number) <= largestCoordinate)) {
      return bad(QUANTOSCOPE_TEXT("Error", "Line %1, column %2 is %3; coordinates lie between -1e9 and 1e9."),
                 {std::to_string(line), std::to_string(i + 1), fmt::format("{}", *number)});
    }
    numbers.push_back(*number);
  }
  return {};
}

bool isHeading(const std::vector<std::string_view>& fields) {
  for (const std::string_view field : fields) {
    if (numberIn(field)) {
      return false;
    }
  }
  return true;
}

}  // namespace

std::span<const ManifoldKind> generatedManifolds() {
  return generated;
}

std::string_view idOf(ManifoldKind kind) {
  switch (kind) {
    case ManifoldKind::Circle:
      return "circle";
    case ManifoldKind::Ellipse:
      return "ellipse";
    case ManifoldKind::Line:
      return "line";
    case ManifoldKind::Spiral:
      return "spiral";
    case ManifoldKind::FigureEight:
      return "figure_eight";
    case ManifoldKind::TwoBlobs:
      return "two_blobs";
    case ManifoldKind::Grid:
      return "grid";
    case ManifoldKind::File:
      break;
  }
  return "file";
}

std::optional<ManifoldKind> manifoldKindFromId(std::string_view id) {
  for (const ManifoldKind kind : generated) {
    if (idOf(kind) == id) {
      return kind;
    }
  }
  return id == idOf(ManifoldKind::File) ? std::optional(ManifoldKind::File) : std::nullopt;
}

std::string_view idOf(Connection connection) {
  switch (connection) {
    case Connection::Closed:
      return "closed";
    case Connection::Open:
      return "open";
    case Connection::Clusters:
      return "clusters";
    case Connection::Area:
      break;
  }
  return "area";
}

Manifold makeManifold(ManifoldKind kind, int count, double scale, const ManifoldShape& shape) {
  Manifold manifold{std::string(idOf(kind)), kind, connectionOf(kind), generatedPoints(kind, count, shape)};
  manifold.points *= scale;
  return manifold;
}

core::Result<Points> parsePoints(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) {
    text.remove_prefix(3);
  }
  std::vector<double> numbers;
  std::size_t columns = 0;
  bool first = true;
  for (int line = 1; !text.empty(); ++line) {
    const std::string_view content = trimmed(takeUntil(text, '\n'));
    if (content.empty()) {
      continue;
    }
    const std::vector<std::string_view> fields = fieldsOf(content);
    if (std::exchange(first, false) && isHeading(fields)) {
      continue;
    }
    if (columns == 0) {
      columns = fields.size();
      if (columns != 2 && columns != 3) {
        return bad(QUANTOSCOPE_TEXT(
                       "Error", "Line %1 has %2 columns; a point has 2 or 3 numbers separated by commas."),
                   {std::to_string(line), std::to_string(columns)});
      }
    }
    if (fields.size() != columns) {
      return bad(QUANTOSCOPE_TEXT("Error", "Line %1 has %2 columns, but the lines before it have %3."),
                 {std::to_string(line), std::to_string(fields.size()), std::to_string(columns)});
    }
    if (auto added = appendPoint(fields, line, numbers); !added) {
      return core::Failure(added.error());
    }
    if (numbers.size() / columns > static_cast<std::size_t>(maximumManifoldPoints)) {
      return bad(QUANTOSCOPE_TEXT("Error", "There are more than %1 points; give fewer."),
                 {std::to_string(maximumManifoldPoints)});
    }
  }
  if (numbers.size() < 2 * columns || columns == 0) {
    return bad(QUANTOSCOPE_TEXT("Error", "There are fewer than 2 points; give a line for each point."));
  }
  const auto width = static_cast<Eigen::Index>(columns);
  return Points(
      Eigen::Map<const Points>(numbers.data(), static_cast<Eigen::Index>(numbers.size()) / width, width));
}

core::Result<Manifold> readManifold(const std::filesystem::path& path) {
  return core::readFile(path, maximumPointBytes)
      .and_then([](const std::string& text) { return parsePoints(text); })
      .map([&](Points points) {
        return Manifold{path.stem().string(), ManifoldKind::File, Connection::Open, std::move(points)};
      })
      .map_error([&](core::Error error) {
        error.file = path.string();
        return error;
      });
}

core::Result<Points> liftPoints(const Points& points, const Eigen::VectorXd& input) {
  if (points.cols() > input.size()) {
    return bad(QUANTOSCOPE_TEXT("Error",
                                "The points have %1 coordinates, but the experiment has %2 input channels."),
               {std::to_string(points.cols()), std::to_string(input.size())});
  }
  Points lifted(points.rows(), input.size());
  lifted.leftCols(points.cols()) = points;
  for (Eigen::Index j = points.cols(); j < input.size(); ++j) {
    lifted.col(j).setConstant(input(j));
  }
  return lifted;
}

}  // namespace quantoscope::geometry
