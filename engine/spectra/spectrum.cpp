// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/spectrum.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <mutex>

#include "engine/linalg/eigenvalues.h"
#include "engine/linalg/gram.h"
#include "engine/linalg/singular_values.h"

namespace quantoscope::spectra {
namespace {

// Up to this size fp64 takes milliseconds, so fp32 would save nothing.
constexpr std::size_t alwaysDouble = 512;
constexpr std::size_t panelNumbers = std::size_t{1} << 22;
// Errors of eigenvalues in units of u lambda_1; the largest one seen is below 3.
constexpr double solverUnits = 4;
// Eigenvalues of the Gram matrix below so many units are indistinguishable from 0.
constexpr double zeroUnits = 16;

double unitOf(Solver solver) {
  return solver == Solver::Gram32 ? 0x1p-24 : 0x1p-53;
}

struct Extent {
  std::size_t row = 0;
  std::size_t column = 0;
  std::size_t rows = 0;
  std::size_t columns = 0;
};

/// Reads, casts and hands panels of (a part of) the matrix to `take`, which says whether to go on.
template <class Raw, class Real>
class Panels {
 public:
  using Take = std::function<bool(const Real* panel, std::size_t count)>;

  Panels(const SpectrumRequest& request, const Extent& extent, const linalg::Work& work)
      : m_source(request.source),
        m_caster(request.source, request.survey, request.precision),
        m_extent(extent),
        m_work(work) {}

  /// Panels of whole rows of the extent.
  core::Result<Caster::Sums> byRows(const Take& take) {
    const std::size_t most = std::clamp<std::size_t>(panelNumbers / m_extent.columns, 1, 1024);
    return run(m_extent.rows, most, take, [this](std::size_t first, std::size_t count) {
      return Extent{m_extent.row + first, m_extent.column, count, m_extent.columns};
    });
  }

  /// Panels of whole columns, each row-major: extent.rows x count.
  core::Result<Caster::Sums> byColumns(const Take& take) {
    const std::size_t most = std::clamp<std::size_t>(panelNumbers / m_extent.rows / 128 * 128, 128, 1024);
    return run(m_extent.columns, most, take, [this](std::size_t first, std::size_t count) {
      return Extent{m_extent.row, m_extent.column + first, m_extent.rows, count};
    });
  }

 private:
  core::Result<Caster::Sums> run(std::size_t total, std::size_t most, const Take& take,
                                 const auto& extentAt) {
    Caster::Sums sums;
    for (std::size_t first = 0; first < total; first += most) {
      const std::size_t count = std::min(most, total - first);
      if (const auto done = fill(extentAt(first, count), sums); !done) {
        return core::Failure(done.error());
      }
      if (!take(m_panel.data(), count)) {
        return linalg::cancelled();
      }
    }
    return sums;
  }

  core::Result<void> fill(const Extent& part, Caster::Sums& sums) {
    constexpr std::size_t rowsAtOnce = 32;
    m_panel.resize(part.rows * part.columns);
    const std::size_t pieces = (part.rows + rowsAtOnce - 1) / rowsAtOnce;
    std::vector<Caster::Sums> parts(pieces);
    std::vector<core::Result<void>> results(pieces);
    const bool done = linalg::forPieces(m_work, pieces, [&](std::size_t piece) {
      const std::size_t first = piece * rowsAtOnce;
      results[piece] = fillRows(part, first, std::min(rowsAtOnce, part.rows - first), parts[piece]);
    });
    if (!done) {
      return linalg::cancelled();
    }
    for (std::size_t i = 0; i < pieces; ++i) {
      if (!results[i]) {
        return results[i];
      }
      sums += parts[i];
    }
    return {};
  }

  core::Result<void> fillRows(const Extent& part, std::size_t first, std::size_t count, Caster::Sums& sums) {
    // Whole rows lie behind one another and are read at once.
    const bool whole = part.columns == m_source.columns();
    std::vector<Raw> raw(part.columns * (whole ? count : 1));
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t row = part.row + first + i;
      if (!whole || i == 0) {
        const std::uint64_t at = std::uint64_t{row} * m_source.columns() + part.column;
        if (auto read = m_source.read(at, std::span<Raw>(raw)); !read) {
          return read;
        }
      }
      m_caster.apply(row, std::span<Raw>(raw).subspan(whole ? i * part.columns : 0, part.columns),
                     std::span<Real>(m_panel).subspan((first + i) * part.columns, part.columns), sums);
    }
    return {};
  }

  const WeightSource& m_source;
  Caster m_caster;
  Extent m_extent;
  const linalg::Work& m_work;
  std::vector<Real> m_panel;
};

template <class Raw, class Real, class Accumulator>
core::Result<Caster::Sums> accumulate(const SpectrumRequest& request, const Extent& extent,
                                      Accumulator& accumulator, const linalg::Work& work) {
  Panels<Raw, Real> panels(request, extent, work);
  if (extent.rows >= extent.columns) {
    return panels.byRows(
        [&](const Real* panel, std::size_t count) { return accumulator.addRows(panel, count, work); });
  }
  return panels.byColumns(
      [&](const Real* panel, std::size_t count) { return accumulator.addColumns(panel, count, work); });
}

template <class Real, class Accumulator>
core::Result<Caster::Sums> accumulate(const SpectrumRequest& request, const Extent& extent,
                                      Accumulator& accumulator, const linalg::Work& work) {
  return request.source.needsDouble() ? accumulate<double, Real>(request, extent, accumulator, work)
                                      : accumulate<float, Real>(request, extent, accumulator, work);
}

struct Values {
  std::vector<double> sigma;  ///< of the scaled matrix
  Caster::Sums sums;
};

template <class Real>
core::Result<Values> byGram(const SpectrumRequest& request, const Extent& extent, const linalg::Work& work) {
  const std::size_t size = std::min(extent.rows, extent.columns);
  linalg::Gram<Real> gram(size);
  const auto sums = accumulate<Real>(request, extent, gram, work);
  if (!sums) {
    return core::Failure(sums.error());
  }
  auto lambda = linalg::symmetricEigenvalues(gram.take(), size, work);
  if (!lambda) {
    return core::Failure(lambda.error());
  }
  for (double& value : *lambda) {
    value = std::sqrt(std::max(value, 0.0));
  }
  return Values{*std::move(lambda), *sums};
}

core::Result<Values> withoutSquaring(const SpectrumRequest& request, const Extent& extent,
                                     const linalg::Work& work) {
  // Takes three times the memory of the others: one at a time.
  static std::mutex mutex;
  const std::scoped_lock lock(mutex);
  linalg::TriangularFactor factor(std::min(extent.rows, extent.columns));
  const auto sums = accumulate<double>(request, extent, factor, work);
  if (!sums) {
    return core::Failure(sums.error());
  }
  auto sigma = factor.singularValues(work);
  if (!sigma) {
    return core::Failure(sigma.error());
  }
  return Values{*std::move(sigma), *sums};
}

double resolutionOf(Solver solver, std::size_t rows, std::size_t columns) {
  if (solver != Solver::Svd64) {
    return zeroUnits * unitOf(solver);
  }
  // The usual numerical rank: singular values above max(M, N) epsilon sigma_1 count.
  const double relative = static_cast<double>(std::max(rows, columns)) * 0x1p-52;
  return relative * relative;
}

core::Result<Values> valuesBy(Solver solver, const SpectrumRequest& request, const Extent& extent,
                              const linalg::Work& work) {
  switch (solver) {
    case Solver::Gram32:
      return byGram<float>(request, extent, work);
    case Solver::Gram64:
      return byGram<double>(request, extent, work);
    case Solver::Svd64:
      break;
  }
  return withoutSquaring(request, extent, work);
}

using Clock = std::chrono::steady_clock;

/// The spectrum of a part of the matrix, by the first solver that is accurate enough.
core::Result<SpectrumFound> spectrumOf(const SpectrumRequest& request, const Extent& extent,
                                       const linalg::Work& work) {
  const auto start = Clock::now();
  const std::size_t size = std::min(extent.rows, extent.columns);
  SpectrumFound found;
  found.spectrum.rows = extent.rows;
  found.spectrum.columns = extent.columns;
  for (const Solver solver : {Solver::Gram32, Solver::Gram64, Solver::Svd64}) {
    if (solver == Solver::Gram32 && (request.accuracy == Accuracy::Exact || size <= alwaysDouble)) {
      continue;
    }
    auto values = valuesBy(solver, request, extent, work);
    if (!values) {
      return core::Failure(values.error());
    }
    found.spectrum.solver = solver;
    found.spectrum.resolution = resolutionOf(solver, extent.rows, extent.columns);
    found.spectrum.sigma = std::move(values->sigma);
    const double norm = request.survey.frobenius;
    found.cast = {values->sums.changed, 0, values->sums.vanished,
                  norm > 0 ? std::sqrt(values->sums.squaredError) / norm : 0.0};
    if (solver == Solver::Svd64 || accurateEnough(found.spectrum, request.hill, request.accuracy)) {
      break;
    }
  }
  for (double& sigma : found.spectrum.sigma) {
    sigma = std::ldexp(sigma, request.survey.exponent);
  }
  found.spectrum.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  return found;
}

}  // namespace

bool accurateEnough(const Spectrum& spectrum, const HillOptions& hill, Accuracy accuracy) {
  if (spectrum.solver == Solver::Svd64) {
    return true;
  }
  const auto fit = hillFit(spectrum.sigma, hill, spectrum.resolution);
  if (!fit) {
    // Undefined, perhaps only for want of accuracy; but zeros have no more to tell.
    return spectrum.sigma.empty() || spectrum.sigma.front() == 0;
  }
  const double lambdaRatio = std::exp(2 * std::log(spectrum.sigma.front()) - fit->logXMin);
  const double error =
      (fit->alpha - 1) * (fit->alpha - 1) * solverUnits * unitOf(spectrum.solver) * lambdaRatio;
  return error <= (accuracy == Accuracy::Fast ? 1.6e-4 : 2e-10 * fit->alpha);
}

std::uint64_t memoryFor(std::size_t rows, std::size_t columns) {
  const std::uint64_t size = std::min(rows, columns);
  // The Gram matrix, the blocks of its reduction, and the band; panels and what is read into them.
  constexpr std::uint64_t block = 64;
  return 8 * (size * (size + 7 * block) + std::uint64_t{2} * panelNumbers);
}

core::Result<SpectrumFound> computeSpectrum(const SpectrumRequest& request, const linalg::Work& work) {
  return spectrumOf(request, {0, 0, request.source.rows(), request.source.columns()}, work);
}

core::Result<Spectrum> windowSpectrum(const SpectrumRequest& request, const linalg::Work& work) {
  const auto start = Clock::now();
  const std::size_t rows = request.source.rows();
  const std::size_t columns = request.source.columns();
  const std::size_t side = std::max<std::size_t>(2, std::min(rows, columns) / 2);
  const auto windows = [side](std::size_t length) {
    return length == side
               ? 1
               : std::max<std::size_t>(2, (length - side) / std::max<std::size_t>(side / 2, 1) + 1);
  };
  const auto place = [side](std::size_t index, std::size_t count, std::size_t length) {
    return count == 1 ? 0 : (length - side) * index / (count - 1);
  };
  // Groups of weights that share a scale are not cut.
  const bool grouped = request.precision && request.precision->scope == ScaleScope::Group;
  const std::size_t step = grouped ? request.precision->groupSize : 1;
  Spectrum joint;
  joint.rows = rows;
  joint.columns = columns;
  joint.solver = Solver::Gram32;
  bool first = true;
  for (std::size_t i = 0; i < windows(rows); ++i) {
    for (std::size_t j = 0; j < windows(columns); ++j) {
      const std::size_t column = place(j, windows(columns), columns) / step * step;
      const Extent extent{place(i, windows(rows), rows), column, side, side};
      auto found = spectrumOf(request, extent, work);
      if (!found) {
        return core::Failure(found.error());
      }
      joint.sigma.insert(joint.sigma.end(), found->spectrum.sigma.begin(), found->spectrum.sigma.end());
      joint.solver = first ? found->spectrum.solver : std::min(joint.solver, found->spectrum.solver);
      joint.resolution = std::max(joint.resolution, found->spectrum.resolution);
      first = false;
    }
  }
  std::sort(joint.sigma.begin(), joint.sigma.end(), std::greater<>());
  joint.seconds = std::chrono::duration<double>(Clock::now() - start).count();
  return joint;
}

}  // namespace quantoscope::spectra
