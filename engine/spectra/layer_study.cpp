// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/layer_study.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "engine/core/cache_directory.h"
#include "engine/spectra/result_record.h"
#include "engine/spectra/spectrum.h"

namespace quantoscope::spectra {
namespace {

using core::ErrorCode;
using Clock = std::chrono::steady_clock;

// A bound on what a cast does to alpha is an answer when it is tighter than the error that is allowed anyway.
constexpr double provenFast = 5e-5;
constexpr double provenExact = 2e-10;  // relative

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

core::Result<TailFit> fitBy(Estimator estimator, const Spectrum& spectrum, const HillOptions& hill,
                            const std::stop_token& stop) {
  switch (estimator) {
    case Estimator::Hill:
      return hillFit(spectrum.sigma, hill, spectrum.resolution);
    case Estimator::Median:
      return medianFit(spectrum.sigma, spectrum.resolution);
    case Estimator::Peak:
      return peakFit(spectrum.sigma, spectrum.resolution, stop);
    case Estimator::Csn:
      return csnFit(spectrum.sigma, spectrum.resolution, stop);
    case Estimator::Farms:
      break;
  }
  return core::fail(
      ErrorCode::Failed,
      QUANTOSCOPE_TEXT("Error",
                       "The farms estimator needs spectra of windows; choose it before the study "
                       "is run."));
}

constexpr Estimator kept[] = {Estimator::Median, Estimator::Peak, Estimator::Csn};

bool isCancelled(const core::Error& error) {
  return error.code == ErrorCode::Cancelled;
}

/// Spectra of one layer, from the cache where they are there.
class Shelf {
 public:
  Shelf(const LayerRequest& request, const linalg::Work& work)
      : m_request(request), m_work(work), m_cache(core::processCache()) {}

  core::Result<Survey> survey() {
    std::string formats;
    bool byRow = false;
    for (const Precision& precision : m_request.options.precisions) {
      byRow |= precision.isInteger() && precision.scope == ScaleScope::Channel;
      if (!precision.isInteger()) {
        formats += "-" + precision.name();
      }
    }
    const std::string key = this->key("survey" + formats + (byRow ? "-rows" : ""));
    if (const auto entry = find(key)) {
      if (auto survey = decodeSurvey(*entry)) {
        return *std::move(survey);
      }
    }
    auto survey = surveyOf(m_request.source, m_request.options.precisions, m_work);
    if (survey) {
      keep(key, encode(*survey));
    }
    return survey;
  }

  struct Found {
    SpectrumRecord record;
    bool fromCache = false;
  };

  /// No precision: the weights as they are.
  core::Result<Found> spectrum(const Survey& survey, const Precision* precision) {
    const bool exact = m_request.options.accuracy == Accuracy::Exact;
    const std::string name = precision ? precision->name() : std::string("stored");
    for (const char* accuracy : {"exact", "fast"}) {
      const auto entry = exact && accuracy[0] == 'f' ? std::nullopt : find(key(name + "-" + accuracy));
      auto record = entry ? decodeSpectrum(*entry) : std::nullopt;
      if (record && record->spectrum.rows == m_request.source.rows() &&
          accurateEnough(record->spectrum, m_request.options.hill, m_request.options.accuracy)) {
        return Found{*std::move(record), true};
      }
    }
    auto found = computeSpectrum(requestFor(survey, precision), m_work);
    if (!found) {
      return core::Failure(found.error());
    }
    SpectrumRecord record{std::move(found->spectrum), found->cast, {}};
    for (std::size_t i = 0; i < record.fits.size(); ++i) {
      const auto fit = fitBy(kept[i], record.spectrum, m_request.options.hill, m_work.stop);
      if (!fit && isCancelled(fit.error())) {
        return core::Failure(fit.error());
      }
      record.fits[i] = fit ? std::optional(*fit) : std::nullopt;
    }
    keep(key(name + (exact ? "-exact" : "-fast")), encode(record));
    return Found{std::move(record), false};
  }

  core::Result<Spectrum> windows(const Survey& survey, const Precision* precision) {
    const bool exact = m_request.options.accuracy == Accuracy::Exact;
    const std::string key = this->key((precision ? precision->name() : std::string("stored")) + "-farms" +
                                      (exact ? "-exact" : ""));
    if (const auto entry = find(key)) {
      if (auto record = decodeSpectrum(*entry)) {
        return std::move(record->spectrum);
      }
    }
    auto spectrum = windowSpectrum(requestFor(survey, precision), m_work);
    if (spectrum) {
      keep(key, encode(SpectrumRecord{*spectrum, {}, {}}));
    }
    return spectrum;
  }

 private:
  SpectrumRequest requestFor(const Survey& survey, const Precision* precision) const {
    return {m_request.source, survey, precision, m_request.options.accuracy, m_request.options.hill};
  }

  std::string key(const std::string& what) const {
    return m_request.contentHash ? fmt::format("spectra1-{:016x}-{}x{}-{}", *m_request.contentHash,
                                               m_request.source.rows(), m_request.source.columns(), what)
                                 : std::string();
  }
  std::optional<std::string> find(const std::string& key) const {
    return key.empty() ? std::nullopt : m_cache.find(key);
  }
  void keep(const std::string& key, const std::string& content) const {
    if (!key.empty()) {
      // A result that cannot be kept is computed again next time.
      static_cast<void>(m_cache.store(key, content));
    }
  }

  const LayerRequest& m_request;
  const linalg::Work& m_work;
  core::CacheDirectory m_cache;
};

class LayerWork {
 public:
  LayerWork(const LayerRequest& request, const linalg::Work& work)
      : m_request(request), m_options(request.options), m_work(work), m_shelf(request, work) {}

  core::Result<std::vector<PrecisionResult>> run() {
    auto survey = m_shelf.survey();
    if (!survey) {
      return core::Failure(survey.error());
    }
    m_survey = *std::move(survey);
    m_results.resize(m_options.precisions.size());
    for (std::size_t i = 0; i < m_results.size(); ++i) {
      m_results[i].precision = m_options.precisions[i];
      const FormatEffect* const effect = m_survey.find(m_results[i].precision);
      if (!m_stored && effect && effect->effect.changed == 0) {
        m_stored = i;
      }
    }
    // First the weights as they are: what differs little from them is answered by them.
    std::vector<std::size_t> order(m_results.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (m_stored) {
      std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(*m_stored),
                  order.begin() + static_cast<std::ptrdiff_t>(*m_stored) + 1);
    }
    for (const std::size_t i : order) {
      const auto start = Clock::now();
      if (const auto done = fill(i); !done) {
        return core::Failure(done.error());
      }
      m_results[i].seconds = secondsSince(start);
      if (m_request.precisionDone) {
        m_request.precisionDone();
      }
    }
    return std::move(m_results);
  }

 private:
  static core::Result<void> undefined(PrecisionResult& result, const char* text,
                                      std::vector<std::string> arguments) {
    result.alpha = core::fail(ErrorCode::Failed, text, std::move(arguments));
    result.estimates.assign(std::size(allEstimators), result.alpha);
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    result.measures = {none, none, none, none, none, 0, none};
    return {};
  }

  core::Result<void> fill(std::size_t index) {
    PrecisionResult& result = m_results[index];
    if (m_survey.notFinite > 0) {
      return undefined(result,
                       m_survey.notFinite == 1
                           ? QUANTOSCOPE_TEXT("Error", "One weight is not finite (NaN or infinite).")
                           : QUANTOSCOPE_TEXT("Error", "%1 weights are not finite (NaN or infinite)."),
                       {std::to_string(m_survey.notFinite)});
    }
    const FormatEffect* const effect = m_survey.find(result.precision);
    if (!effect) {
      return compute(result, &result.precision);
    }
    result.cast = effect->effect;
    if (effect->effect.overflowed > 0) {
      return undefined(
          result, QUANTOSCOPE_TEXT("Error", "%1 weights are too large for %2 and became infinite or NaN."),
          {std::to_string(effect->effect.overflowed), result.precision.name()});
    }
    if (effect->effect.changed == 0) {
      if (index == *m_stored) {
        return compute(result, nullptr);
      }
      share(result, Origin::Identical);
      return {};
    }
    return answeredByBound(result, *effect) ? core::Result<void>() : compute(result, &result.precision);
  }

  void share(PrecisionResult& result, Origin origin) const {
    const PrecisionResult& stored = m_results[*m_stored];
    result.origin = origin;
    result.sameAs = m_stored;
    result.spectrum = stored.spectrum;
    result.fromCache = stored.fromCache;
    result.alpha = stored.alpha;
    result.estimates = stored.estimates;
    result.measures = stored.measures;
  }

  /// Whether Weyl's inequality says enough about a cast that changes little.
  bool answeredByBound(PrecisionResult& result, const FormatEffect& effect) const {
    if (!m_stored || m_options.estimator != Estimator::Hill || !m_results[*m_stored].alpha) {
      return false;
    }
    const PrecisionResult& stored = m_results[*m_stored];
    const auto interval = hillInterval(stored.spectrum->sigma, m_options.hill, effect.errorBound);
    const double alpha = stored.alpha->alpha;
    const double most = m_options.accuracy == Accuracy::Fast ? provenFast : provenExact * alpha;
    if (!interval || interval->high - alpha > most || alpha - interval->low > most) {
      return false;
    }
    share(result, Origin::Bounded);
    result.proven = interval;
    result.shift = effect.errorBound;
    // The others have no such bound.
    for (std::size_t i = 1; i < result.estimates.size(); ++i) {
      result.estimates[i] = noBound();
    }
    return true;
  }

 public:
  static core::Failure noBound() {
    return core::fail(
        ErrorCode::Failed,
        QUANTOSCOPE_TEXT("Error",
                         "The cast was answered by a bound, which says nothing about this estimate; "
                         "choose this estimate as alpha and analyze again."));
  }

 private:
  core::Result<void> compute(PrecisionResult& result, const Precision* precision) {
    auto found = m_shelf.spectrum(m_survey, precision);
    if (!found) {
      return core::Failure(found.error());
    }
    result.fromCache = found->fromCache;
    if (result.precision.isInteger()) {
      result.cast = found->record.cast;
    }
    result.spectrum = std::make_shared<const Spectrum>(std::move(found->record.spectrum));
    const Spectrum& spectrum = *result.spectrum;
    result.measures = measuresOf(spectrum.sigma, spectrum.rows, spectrum.columns);
    result.estimates.push_back(fitBy(Estimator::Hill, spectrum, m_options.hill, {}));
    for (std::size_t i = 0; i < found->record.fits.size(); ++i) {
      const auto& fit = found->record.fits[i];
      result.estimates.push_back(fit ? core::Result<TailFit>(*fit)
                                     : fitBy(kept[i], spectrum, m_options.hill, m_work.stop));
    }
    result.estimates.push_back(fitBy(Estimator::Farms, spectrum, m_options.hill, {}));
    if (m_options.estimator == Estimator::Farms) {
      const auto windows = m_shelf.windows(m_survey, precision);
      if (!windows) {
        return core::Failure(windows.error());
      }
      result.estimates.back() = medianFit(windows->sigma, windows->resolution);
    }
    result.alpha = result.estimates[static_cast<std::size_t>(m_options.estimator)];
    return {};
  }

  const LayerRequest& m_request;
  const StudyOptions& m_options;
  const linalg::Work& m_work;
  Shelf m_shelf;
  Survey m_survey;
  std::vector<PrecisionResult> m_results;
  std::optional<std::size_t> m_stored;  ///< the first precision that leaves the weights as they are
};

}  // namespace

core::Result<std::vector<PrecisionResult>> studyLayer(const LayerRequest& request, const linalg::Work& work) {
  return LayerWork(request, work).run();
}

PrecisionResult reestimated(const PrecisionResult& result, Estimator estimator, const HillOptions& hill) {
  PrecisionResult changed = result;
  if (!result.spectrum || result.estimates.empty()) {
    return changed;
  }
  changed.estimates[0] = fitBy(Estimator::Hill, *result.spectrum, hill, {});
  changed.alpha = changed.estimates[static_cast<std::size_t>(estimator)];
  if (result.origin == Origin::Bounded) {
    changed.proven = std::nullopt;
    if (estimator == Estimator::Hill) {
      changed.proven = hillInterval(result.spectrum->sigma, hill, result.shift);
    }
    if (!changed.proven) {
      changed.alpha = LayerWork::noBound();
    }
  }
  return changed;
}

}  // namespace quantoscope::spectra
