// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/cast.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "engine/quantization/fake_quantize.h"

namespace quantoscope::spectra {
namespace {

constexpr std::size_t chunk = std::size_t{1} << 19;  // numbers read at once: some milliseconds
constexpr std::size_t lanes = 8;
constexpr int largestExponent = 1000;

double sum(const std::array<double, lanes>& lane) {
  double total = 0;
  for (const double part : lane) {
    total += part;
  }
  return total;
}

/// Sums of |e| over the columns and the largest one over a row, for the numbers that a cast changes.
struct ErrorSums {
  std::vector<double> columns;
  std::vector<double> rows;  ///< of the rows that the chunk touches
  double squares = 0;
};

struct FormatPart {
  quantization::CastReport report;
  ErrorSums errors;
};

struct Part {
  std::uint64_t notFinite = 0;
  double largest = 0;
  double squares = 0;
  std::vector<double> rowLargest;
  std::vector<FormatPart> formats;
};

template <class Real>
void addErrors(std::span<const Real> before, std::span<const Real> after, std::uint64_t first,
               std::size_t columns, ErrorSums& sums) {
  const std::uint64_t firstRow = first / columns;
  sums.columns.assign(columns, 0.0);
  sums.rows.assign((first + before.size() - 1) / columns - firstRow + 1, 0.0);
  std::uint64_t row = 0;
  std::uint64_t column = first % columns;
  for (std::size_t i = 0; i < before.size();) {
    const std::size_t end = std::min<std::size_t>(before.size(), i + columns - column);
    for (; i < end; ++i, ++column) {
      const double error = std::abs(static_cast<double>(after[i]) - static_cast<double>(before[i]));
      if (error != 0) {
        sums.columns[column] += error;
        sums.rows[row] += error;
        sums.squares += error * error;
      }
    }
    column = 0;
    ++row;
  }
}

template <class Real>
void measure(std::span<const Real> values, std::uint64_t first, std::size_t columns, bool byRow, Part& part) {
  std::array<double, lanes> squares{};
  double largest = 0;
  std::uint64_t notFinite = 0;
  for (std::size_t i = 0; i < values.size(); i += lanes) {
    const std::size_t count = std::min(lanes, values.size() - i);
    for (std::size_t k = 0; k < count; ++k) {
      const auto value = static_cast<double>(values[i + k]);
      const double magnitude = std::abs(value);
      const bool finite = magnitude <= std::numeric_limits<double>::max();
      notFinite += finite ? 0 : 1;
      largest = finite ? std::max(largest, magnitude) : largest;
      squares[k] += value * value;
    }
  }
  part.largest = largest;
  part.notFinite = notFinite;
  part.squares = sum(squares);
  if (byRow) {
    const std::uint64_t firstRow = first / columns;
    part.rowLargest.assign((first + values.size() - 1) / columns - firstRow + 1, 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
      double& most = part.rowLargest[(first + i) / columns - firstRow];
      most = std::max(most, std::abs(static_cast<double>(values[i])));
    }
  }
}

class Surveyor {
 public:
  Surveyor(const WeightSource& source, std::span<const Precision> precisions)
      : m_source(source),
        m_count(std::uint64_t{source.rows()} * source.columns()),
        m_wide(source.needsDouble()) {
    for (const Precision& precision : precisions) {
      m_byRow |= precision.isInteger() && precision.scope == ScaleScope::Channel;
      if (!precision.isInteger()) {
        m_formats.push_back(precision);
      }
    }
  }

  core::Result<Survey> run(const linalg::Work& work) {
    const auto chunks = static_cast<std::size_t>((m_count + chunk - 1) / chunk);
    Survey survey;
    survey.rowLargest.assign(m_byRow ? m_source.rows() : 0, 0.0);
    std::vector<Totals> totals(m_formats.size());
    // In batches, so that what chunks leave behind does not pile up.
    constexpr std::size_t batch = 16;
    for (std::size_t first = 0; first < chunks; first += batch) {
      const std::size_t count = std::min(batch, chunks - first);
      std::vector<core::Result<Part>> parts(count);
      if (!linalg::forPieces(work, count, [&](std::size_t i) { parts[i] = partOf(first + i); })) {
        return linalg::cancelled();
      }
      for (std::size_t i = 0; i < count; ++i) {
        if (!parts[i]) {
          return core::Failure(parts[i].error());
        }
        add(*parts[i], (first + i) * chunk, survey, totals);
      }
    }
    finish(survey, totals);
    return survey;
  }

 private:
  struct Totals {
    quantization::CastReport report;
    double squares = 0;
    std::vector<double> columns;
    std::vector<double> rows;
  };

  core::Result<Part> partOf(std::size_t index) const {
    return m_wide ? partOf<double>(index) : partOf<float>(index);
  }

  template <class Real>
  core::Result<Part> partOf(std::size_t index) const {
    const std::uint64_t first = std::uint64_t{index} * chunk;
    std::vector<Real> values(static_cast<std::size_t>(std::min<std::uint64_t>(chunk, m_count - first)));
    if (const auto done = m_source.read(first, std::span<Real>(values)); !done) {
      return core::Failure(done.error());
    }
    Part part;
    measure(std::span<const Real>(values), first, m_source.columns(), m_byRow, part);
    std::vector<Real> after;
    for (const Precision& precision : m_formats) {
      FormatPart& format = part.formats.emplace_back();
      if (m_source.stored() && quantization::includes(*precision.format, *m_source.stored())) {
        continue;
      }
      after.resize(values.size());
      format.report =
          quantization::cast(*precision.format, std::span<const Real>(values), std::span<Real>(after));
      if (format.report.changed > 0) {
        addErrors(std::span<const Real>(values), std::span<const Real>(after), first, m_source.columns(),
                  format.errors);
      }
    }
    return part;
  }

  void add(const Part& part, std::uint64_t first, Survey& survey, std::vector<Totals>& totals) const {
    survey.notFinite += part.notFinite;
    survey.largest = std::max(survey.largest, part.largest);
    survey.frobenius += part.squares;
    const auto row = static_cast<std::size_t>(first / m_source.columns());
    for (std::size_t i = 0; i < part.rowLargest.size(); ++i) {
      survey.rowLargest[row + i] = std::max(survey.rowLargest[row + i], part.rowLargest[i]);
    }
    for (std::size_t f = 0; f < totals.size(); ++f) {
      const FormatPart& format = part.formats[f];
      totals[f].report += format.report;
      if (format.report.changed == 0) {
        continue;
      }
      totals[f].squares += format.errors.squares;
      totals[f].columns.resize(m_source.columns());
      totals[f].rows.resize(m_source.rows());
      for (std::size_t i = 0; i < format.errors.columns.size(); ++i) {
        totals[f].columns[i] += format.errors.columns[i];
      }
      for (std::size_t i = 0; i < format.errors.rows.size(); ++i) {
        totals[f].rows[row + i] += format.errors.rows[i];
      }
    }
  }

  void finish(Survey& survey, const std::vector<Totals>& totals) const {
    survey.exponent = survey.largest > 0
                          ? std::clamp(std::ilogb(survey.largest) + 1, -largestExponent, largestExponent)
                          : 0;
    // Squares of doubles may overflow or vanish: then the norm, which only serves relative errors, is not
    // known.
    const double norm = std::sqrt(survey.frobenius);
    survey.frobenius = std::ldexp(norm, -survey.exponent);
    for (std::size_t f = 0; f < totals.size(); ++f) {
      const Totals& total = totals[f];
      FormatEffect& effect = survey.formats.emplace_back();
      effect.precision = m_formats[f];
      effect.effect = {total.report.changed, total.report.overflowed, total.report.vanished, 0};
      if (total.report.overflowed > 0) {
        effect.errorBound = std::numeric_limits<double>::infinity();
        effect.effect.relativeError = std::numeric_limits<double>::quiet_NaN();
      } else if (total.report.changed > 0) {
        const double product = *std::max_element(total.columns.begin(), total.columns.end()) *
                               *std::max_element(total.rows.begin(), total.rows.end());
        // Sums of rounding errors are rounded themselves; a part in a thousand covers that.
        // Squares that overflow or vanish bound nothing.
        const bool usable = total.squares > 1e-250 && total.squares < 1e250;
        effect.errorBound = usable ? 1.001 * std::sqrt(std::min(total.squares, product))
                                   : std::numeric_limits<double>::infinity();
        effect.effect.relativeError = std::sqrt(total.squares) / norm;
      }
    }
  }

  const WeightSource& m_source;
  std::uint64_t m_count;
  bool m_wide;
  bool m_byRow = false;
  std::vector<Precision> m_formats;
};

}  // namespace

const FormatEffect* Survey::find(const Precision& precision) const {
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [&](const FormatEffect& effect) { return effect.precision == precision; });
  return found == formats.end() ? nullptr : &*found;
}

core::Result<Survey> surveyOf(const WeightSource& source, std::span<const Precision> precisions,
                              const linalg::Work& work) {
  return Surveyor(source, precisions).run(work);
}

Caster::Caster(const WeightSource& source, const Survey& survey, const Precision* precision)
    : m_survey(survey), m_precision(precision), m_scale(std::ldexp(1.0, -survey.exponent)) {
  if (m_precision && !m_precision->isInteger() && source.stored() &&
      quantization::includes(*m_precision->format, *source.stored())) {
    m_precision = nullptr;
  }
}

template <class Raw, class To>
void Caster::run(std::size_t row, std::span<Raw> raw, std::span<To> to, Sums& sums) const {
  if (m_precision && m_precision->isInteger()) {
    quantize(row, std::span<const Raw>(raw), to, sums);
    return;
  }
  if (m_precision) {
    quantization::cast(*m_precision->format, std::span<const Raw>(raw), raw);
  }
  for (std::size_t i = 0; i < raw.size(); ++i) {
    to[i] = static_cast<To>(static_cast<double>(raw[i]) * m_scale);
  }
}

template <class Raw, class To>
void Caster::quantize(std::size_t row, std::span<const Raw> raw, std::span<To> to, Sums& sums) const {
  constexpr std::size_t piece = 1024;
  std::array<double, piece> before;
  std::array<double, piece> after;
  const std::size_t step = m_precision->scope == ScaleScope::Group ? m_precision->groupSize : piece;
  // Rounding decisions are made in doubles: a tie that floats see where there is none moves a weight by a
  // step.
  double largest =
      (m_precision->scope == ScaleScope::Channel ? m_survey.rowLargest[row] : m_survey.largest) * m_scale;
  for (std::size_t first = 0; first < raw.size(); first += step) {
    const std::size_t count = std::min(step, raw.size() - first);
    for (std::size_t i = 0; i < count; ++i) {
      before[i] = static_cast<double>(raw[first + i]) * m_scale;
    }
    const std::span<const double> from(before.data(), count);
    if (m_precision->scope == ScaleScope::Group) {
      largest = quantization::largestMagnitude(from);
    }
    quantization::roundToGrid(from, std::span<double>(after.data(), count),
                              quantization::symmetricGrid(largest, m_precision->bits));
    std::array<double, lanes> squares{};
    for (std::size_t i = 0; i < count; ++i) {
      const double error = after[i] - before[i];
      squares[i % lanes] += error * error;
      sums.changed += error != 0 ? 1 : 0;
      sums.vanished += after[i] == 0 && before[i] != 0 ? 1 : 0;
      to[first + i] = static_cast<To>(after[i]);
    }
    sums.squaredError += sum(squares);
  }
}

void Caster::apply(std::size_t row, std::span<float> raw, std::span<float> to, Sums& sums) const {
  run(row, raw, to, sums);
}
void Caster::apply(std::size_t row, std::span<float> raw, std::span<double> to, Sums& sums) const {
  run(row, raw, to, sums);
}
void Caster::apply(std::size_t row, std::span<double> raw, std::span<float> to, Sums& sums) const {
  run(row, raw, to, sums);
}
void Caster::apply(std::size_t row, std::span<double> raw, std::span<double> to, Sums& sums) const {
  run(row, raw, to, sums);
}

}  // namespace quantoscope::spectra
