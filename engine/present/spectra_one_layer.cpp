// SPDX-License-Identifier: GPL-3.0-or-later
// The views of spectra_views.h of one layer.
#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "engine/present/number_format.h"
#include "engine/present/spectra_common.h"

namespace quantoscope::present {
namespace {

constexpr std::size_t pointsOfHillPlot = 400;

const spectra::PrecisionResult& resultOf(const spectra::Study& study, const SpectrumView& view) {
  return study.results[view.layer]->precisions[view.precision];
}

Text viewTitle(const spectra::Study& study, const SpectrumView& view, const char* text) {
  return {text, {study.layers[view.layer].name, study.options.precisions[view.precision].name()}};
}

std::size_t hillK(const spectra::Study& study, const SpectrumView& view) {
  const std::size_t size = resultOf(study, view).spectrum->sigma.size();
  const std::size_t k = view.k.value_or(spectra::hillCount(size, study.options.hill.kFraction));
  return size < 2 ? 0 : std::clamp<std::size_t>(k, 1, size - 1);
}

/// What the view shows as the fit.
core::Result<spectra::TailFit> shownFit(const spectra::Study& study, const SpectrumView& view) {
  const spectra::PrecisionResult& result = resultOf(study, view);
  if (!view.k) {
    return result.alpha;
  }
  return spectra::hillFitWith(result.spectrum->sigma, hillK(study, view), study.options.hill.reference,
                              result.spectrum->resolution);
}

Rule verticalRule(const char* id, Text name, double position, const Color& color, Dash dash) {
  Rule rule;
  rule.info = {id, std::move(name), true, {}};
  rule.direction = Rule::Direction::Vertical;
  rule.position = position;
  rule.stroke = {color, 1.2, dash};
  return rule;
}

/// The fitted tail from x_min to the largest value: share (k / N) (lambda / x_min)^(1 - alpha).
Line fitLine(const spectra::TailFit& fit, double logTop, std::size_t size, Text name) {
  std::vector<double> x;
  std::vector<double> y;
  const double share = static_cast<double>(fit.k) / static_cast<double>(size);
  constexpr int steps = 32;
  for (int i = 0; i <= steps; ++i) {
    const double log = std::lerp(fit.logXMin, logTop, static_cast<double>(i) / steps);
    x.push_back(std::exp(log));
    y.push_back(share * std::exp((1 - fit.alpha) * (log - fit.logXMin)));
  }
  Line line;
  line.info = {"fit", std::move(name), true, {}};
  line.x = sharedValues(std::move(x));
  line.y = sharedValues(std::move(y));
  line.stroke = {{ColorRole::Highlight}, 1.8};
  return line;
}

Cell fitCell(const core::Result<spectra::TailFit>& fit, double value) {
  return numberCell(fit ? value : std::numeric_limits<double>::quiet_NaN(), 5);
}

Text originLabel(const spectra::Study& study, const spectra::PrecisionResult& result) {
  using spectra::Origin;
  if (!result.alpha) {
    return textOf(result.alpha.error());
  }
  const std::string other = result.sameAs ? study.options.precisions[*result.sameAs].name() : std::string();
  if (result.origin == Origin::Identical) {
    return {QUANTOSCOPE_PRESENT("Same bits as %1"), {other}};
  }
  if (result.origin == Origin::Bounded && result.proven) {
    return {QUANTOSCOPE_PRESENT("As %1; alpha proven within %2 to %3"),
            {other, formatNumber(result.proven->low, 8), formatNumber(result.proven->high, 8)}};
  }
  if (!result.spectrum) {
    return {};
  }
  switch (result.spectrum->solver) {
    case spectra::Solver::Gram32:
      return {QUANTOSCOPE_PRESENT("Cast, then eigenvalues in fp32"), {}};
    case spectra::Solver::Gram64:
      return {QUANTOSCOPE_PRESENT("Cast, then eigenvalues in fp64"), {}};
    case spectra::Solver::Svd64:
      return {QUANTOSCOPE_PRESENT("Cast, then singular values in fp64"), {}};
  }
  return {};
}

}  // namespace

PlotPtr spectrumPlot(const StudyPtr& study, const SpectrumView& view) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Spectrum of a layer"), {}};
  plot->emptyState = missingSpectrum(study, view);
  if (!plot->emptyState.empty()) {
    return plot;
  }
  const spectra::PrecisionResult& result = resultOf(*study, view);
  const std::vector<double>& sigma = result.spectrum->sigma;
  plot->title = viewTitle(*study, view, QUANTOSCOPE_PRESENT("Spectrum: %1, %2"));
  std::vector<double> x;
  std::vector<double> y;
  for (std::size_t i = sigma.size(); i-- > 0;) {
    const double lambda = sigma[i] * sigma[i];
    if (lambda > 0 && std::isfinite(lambda)) {
      x.push_back(lambda);
      y.push_back(static_cast<double>(i + 1) / static_cast<double>(sigma.size()));
    }
  }
  if (x.empty()) {
    plot->emptyState = result.alpha ? Text{QUANTOSCOPE_PRESENT("The layer has no spectrum."), {}}
                                    : textOf(result.alpha.error());
    return plot;
  }
  Points points;
  points.info = {
      "spectrum", {QUANTOSCOPE_PRESENT("Eigenvalues"), {}}, true, subjectOfLayer(*study, view.layer)};
  points.x = sharedValues(std::move(x));
  points.y = sharedValues(std::move(y));
  points.color = precisionColor(result.precision);
  points.sizePt = 3;
  plot->elements.emplace_back(std::move(points));

  const auto fit = shownFit(*study, view);
  if (fit) {
    const spectra::Estimator estimator = view.k ? spectra::Estimator::Hill : study->options.estimator;
    Text name{QUANTOSCOPE_PRESENT("%1: alpha = %2 ± %3"),
              {std::string(spectra::nameOf(estimator)), formatNumber(fit->alpha, 4),
               formatNumber(fit->standardError, 2)}};
    // The windows of farms have a spectrum of their own, which is not drawn.
    if (estimator != spectra::Estimator::Farms) {
      plot->elements.emplace_back(fitLine(*fit, 2 * std::log(sigma.front()), sigma.size(), std::move(name)));
      plot->elements.emplace_back(
          verticalRule("x-min", {QUANTOSCOPE_PRESENT("x_min, k = %1"), {std::to_string(fit->k)}},
                       std::exp(fit->logXMin), {ColorRole::Highlight}, Dash::Dashed));
    }
  } else {
    plot->notice = textOf(fit.error());
  }
  const double edge = result.measures.noiseEdge;
  if (edge > 0) {
    plot->elements.emplace_back(verticalRule("noise-edge", {QUANTOSCOPE_PRESENT("Edge of noise"), {}},
                                             edge * edge, {ColorRole::Muted}, Dash::Dotted));
  }
  plot->x.title = {QUANTOSCOPE_PRESENT("Eigenvalue λ"), {}};
  plot->x.logarithmic = true;
  plot->y.title = {QUANTOSCOPE_PRESENT("Share of eigenvalues ≥ λ"), {}};
  plot->y.logarithmic = true;
  return plot;
}

PlotPtr hillPlot(const StudyPtr& study, const SpectrumView& view) {
  auto plot = std::make_shared<Plot>();
  plot->title = {QUANTOSCOPE_PRESENT("Alpha by the length of the tail"), {}};
  plot->emptyState = missingSpectrum(study, view);
  if (!plot->emptyState.empty()) {
    return plot;
  }
  const spectra::Spectrum& spectrum = *resultOf(*study, view).spectrum;
  const std::size_t size = spectrum.sigma.size();
  std::vector<double> k;
  std::vector<double> alpha;
  std::vector<double> low;
  std::vector<double> high;
  const std::size_t step = std::max<std::size_t>(1, size / pointsOfHillPlot);
  for (std::size_t i = std::min<std::size_t>(2, size - 1); i + 1 <= size && i < size; i += step) {
    const auto fit =
        spectra::hillFitWith(spectrum.sigma, i, study->options.hill.reference, spectrum.resolution);
    if (fit) {
      k.push_back(static_cast<double>(i));
      alpha.push_back(fit->alpha);
      low.push_back(fit->low());
      high.push_back(fit->high());
    }
  }
  if (k.empty()) {
    const auto fit = shownFit(*study, view);
    plot->emptyState =
        fit ? Text{QUANTOSCOPE_PRESENT("The layer has no spectrum."), {}} : textOf(fit.error());
    return plot;
  }
  plot->title = viewTitle(*study, view, QUANTOSCOPE_PRESENT("Alpha by the length of the tail: %1, %2"));
  Polygon band;
  band.info = {"band", {QUANTOSCOPE_PRESENT("95 % band"), {}}, true, {}};
  band.x = k;
  band.y = high;
  band.x.insert(band.x.end(), k.rbegin(), k.rend());
  band.y.insert(band.y.end(), low.rbegin(), low.rend());
  band.fill = precisionColor(resultOf(*study, view).precision);
  band.fill.alpha = 0.18;
  band.outline = {band.fill, 0.0};
  plot->elements.emplace_back(std::move(band));
  Line line;
  line.info = {"alpha", {QUANTOSCOPE_PRESENT("Alpha (hill)"), {}}, true, subjectOfLayer(*study, view.layer)};
  line.x = sharedValues(std::move(k));
  line.y = sharedValues(std::move(alpha));
  line.stroke = {precisionColor(resultOf(*study, view).precision), 1.6};
  plot->elements.emplace_back(std::move(line));
  const std::size_t used = hillK(*study, view);
  plot->elements.emplace_back(verticalRule("k", {QUANTOSCOPE_PRESENT("k = %1"), {std::to_string(used)}},
                                           static_cast<double>(used), {ColorRole::Highlight}, Dash::Dashed));
  plot->x.title = {QUANTOSCOPE_PRESENT("Eigenvalues in the tail k"), {}};
  plot->x.integers = true;
  plot->y.title = {QUANTOSCOPE_PRESENT("Alpha (hill)"), {}};
  return plot;
}

TablePtr estimatorsTable(const StudyPtr& study, const SpectrumView& view) {
  auto table = std::make_shared<Table>();
  table->title = {QUANTOSCOPE_PRESENT("Estimators side by side"), {}};
  table->columns = {{{QUANTOSCOPE_PRESENT("Estimator"), {}}, false, "alpha-estimators"},
                    {{QUANTOSCOPE_PRESENT("Alpha"), {}}},
                    {{QUANTOSCOPE_PRESENT("Standard error"), {}}},
                    {{QUANTOSCOPE_PRESENT("95 % from"), {}}},
                    {{QUANTOSCOPE_PRESENT("to"), {}}},
                    {{QUANTOSCOPE_PRESENT("k"), {}}},
                    {{QUANTOSCOPE_PRESENT("x_min"), {}}},
                    {{QUANTOSCOPE_PRESENT("KS distance"), {}}},
                    {{QUANTOSCOPE_PRESENT("Why there is none"), {}}, false}};
  table->emptyState = missingSpectrum(study, view);
  if (!table->emptyState.empty()) {
    return table;
  }
  const spectra::PrecisionResult& result = resultOf(*study, view);
  for (std::size_t i = 0; i < result.estimates.size(); ++i) {
    const spectra::Estimator estimator = spectra::allEstimators[i];
    const bool moved = view.k && estimator == spectra::Estimator::Hill;
    const auto fit = moved ? shownFit(*study, view) : result.estimates[i];
    Table::Row row;
    row.cells = {textCell(estimatorLabel(estimator)),
                 fitCell(fit, fit ? fit->alpha : 0),
                 fitCell(fit, fit ? fit->standardError : 0),
                 fitCell(fit, fit ? fit->low() : 0),
                 fitCell(fit, fit ? fit->high() : 0),
                 fit ? countCell(fit->k) : fitCell(fit, 0),
                 fitCell(fit, fit ? std::exp(fit->logXMin) : 0),
                 fitCell(fit, fit ? fit->distance : 0),
                 textCell(fit ? Text{} : textOf(fit.error()))};
    table->rows.push_back(std::move(row));
  }
  return table;
}

TablePtr precisionsTable(const StudyPtr& study, std::size_t layer) {
  auto table = std::make_shared<Table>();
  table->title = {QUANTOSCOPE_PRESENT("The layer in each precision"), {}};
  table->columns = {{{QUANTOSCOPE_PRESENT("Precision"), {}}, false},
                    {{QUANTOSCOPE_PRESENT("Alpha"), {}}},
                    {{QUANTOSCOPE_PRESENT("± standard error"), {}}},
                    {{QUANTOSCOPE_PRESENT("Spectral norm"), {}}, true, "spectral-norm"},
                    {{QUANTOSCOPE_PRESENT("Log norm"), {}}},
                    {{QUANTOSCOPE_PRESENT("Stable rank"), {}}},
                    {{QUANTOSCOPE_PRESENT("Entropy"), {}}},
                    {{QUANTOSCOPE_PRESENT("Above the edge of noise"), {}}},
                    {{QUANTOSCOPE_PRESENT("Weights changed"), {}}},
                    {{QUANTOSCOPE_PRESENT("Relative error"), {}}, true, "relative-error"},
                    {{QUANTOSCOPE_PRESENT("How"), {}}, false}};
  table->emptyState = missingStudy(study);
  if (table->emptyState.empty() && (layer >= study->layers.size() || !study->results[layer])) {
    table->emptyState = {
        QUANTOSCOPE_PRESENT("This layer has not been analyzed yet. Wait for it or select another one."), {}};
  }
  if (!table->emptyState.empty()) {
    return table;
  }
  table->title = {QUANTOSCOPE_PRESENT("The layer in each precision: %1"), {study->layers[layer].name}};
  for (const spectra::PrecisionResult& result : study->results[layer]->precisions) {
    const spectra::Measures& measures = result.measures;
    Table::Row row;
    row.subject = subjectOfLayer(*study, layer);
    row.cells = {textCell(precisionLabel(result.precision)),
                 numberCell(result.value(), 6),
                 fitCell(result.alpha, result.alpha ? result.alpha->standardError : 0),
                 numberCell(measures.spectralNorm, 4),
                 numberCell(measures.logNorm, 4),
                 numberCell(measures.stableRank, 4),
                 numberCell(measures.entropy, 4),
                 result.spectrum ? countCell(measures.aboveEdge)
                                 : numberCell(std::numeric_limits<double>::quiet_NaN()),
                 countCell(result.cast.changed),
                 numberCell(result.cast.relativeError, 3),
                 textCell(originLabel(*study, result))};
    table->rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace quantoscope::present
