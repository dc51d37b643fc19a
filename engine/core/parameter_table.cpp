// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/parameter_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace quantoscope::core {
namespace {

constexpr ParameterChoice errorModels[] = {
    {"diagonal", QUANTOSCOPE_TEXT("Parameter", "Diagonal (each weight acts on its own channel)")},
    {"full", QUANTOSCOPE_TEXT("Parameter", "Full (every weight acts on every channel)")},
};
constexpr ParameterChoice spaces[] = {
    {"input", QUANTOSCOPE_TEXT("Parameter", "Seen from the input")},
    {"output", QUANTOSCOPE_TEXT("Parameter", "Seen from the output")},
};
constexpr ParameterChoice smoothers[] = {
    {"none", QUANTOSCOPE_TEXT("Parameter", "No smoothing")},
    {"rolling_mean", QUANTOSCOPE_TEXT("Parameter", "Rolling mean")},
    {"exponential", QUANTOSCOPE_TEXT("Parameter", "Exponential average")},
    {"gaussian", QUANTOSCOPE_TEXT("Parameter", "Gaussian")},
    {"savitzky_golay", QUANTOSCOPE_TEXT("Parameter", "Savitzky–Golay")},
    {"median", QUANTOSCOPE_TEXT("Parameter", "Running median")},
    {"envelope", QUANTOSCOPE_TEXT("Parameter", "Envelope")},
};
constexpr ParameterChoice alignments[] = {
    {"iteration", QUANTOSCOPE_TEXT("Parameter", "By iteration")},
    {"fraction", QUANTOSCOPE_TEXT("Parameter", "By fraction of the run")},
};
constexpr ParameterChoice comparisons[] = {
    {"each", QUANTOSCOPE_TEXT("Parameter", "Every run")},
    {"difference", QUANTOSCOPE_TEXT("Parameter", "Difference to the shown run")},
    {"group", QUANTOSCOPE_TEXT("Parameter", "Mean and spread of all")},
};

constexpr ParameterChoice manifolds[] = {
    {"circle", QUANTOSCOPE_TEXT("Parameter", "Circle")},
    {"ellipse", QUANTOSCOPE_TEXT("Parameter", "Ellipse")},
    {"line", QUANTOSCOPE_TEXT("Parameter", "Line")},
    {"spiral", QUANTOSCOPE_TEXT("Parameter", "Spiral")},
    {"figure_eight", QUANTOSCOPE_TEXT("Parameter", "Figure eight")},
    {"two_blobs", QUANTOSCOPE_TEXT("Parameter", "Two blobs")},
    {"grid", QUANTOSCOPE_TEXT("Parameter", "Grid")},
    {"file", QUANTOSCOPE_TEXT("Parameter", "Points from a file")},
};

constexpr ParameterChoice estimators[] = {
    {"hill", QUANTOSCOPE_TEXT("Parameter", "Hill (top share)")},
    {"median", QUANTOSCOPE_TEXT("Parameter", "Median (upper half)")},
    {"peak", QUANTOSCOPE_TEXT("Parameter", "Peak (fix-finger)")},
    {"csn", QUANTOSCOPE_TEXT("Parameter", "CSN (best distance)")},
    {"farms", QUANTOSCOPE_TEXT("Parameter", "FARMS (square windows)")},
};
constexpr ParameterChoice hillReferences[] = {
    {"next", QUANTOSCOPE_TEXT("Parameter", "Divide by the next eigenvalue")},
    {"kth", QUANTOSCOPE_TEXT("Parameter", "Divide by the k-th eigenvalue")},
};
constexpr ParameterChoice accuracies[] = {
    {"fast", QUANTOSCOPE_TEXT("Parameter", "Fast (alpha within 1e-4)")},
    {"exact", QUANTOSCOPE_TEXT("Parameter", "Exact (fp64)")},
};
constexpr ParameterChoice directions[] = {
    {"reference", QUANTOSCOPE_TEXT("Parameter", "Protect large alpha")},
    {"literature", QUANTOSCOPE_TEXT("Parameter", "Protect small alpha")},
};
constexpr ParameterChoice layerGroupings[] = {
    {"block", QUANTOSCOPE_TEXT("Parameter", "By block")},
    {"category", QUANTOSCOPE_TEXT("Parameter", "By category")},
};
constexpr ParameterChoice weightScopes[] = {
    {"tensor", QUANTOSCOPE_TEXT("Parameter", "One scale for the tensor")},
    {"channel", QUANTOSCOPE_TEXT("Parameter", "A scale for each channel")},
    {"group32", QUANTOSCOPE_TEXT("Parameter", "A scale for 32 weights")},
    {"group128", QUANTOSCOPE_TEXT("Parameter", "A scale for 128 weights")},
};
constexpr ParameterChoice trainingSchedules[] = {
    {"fixed", QUANTOSCOPE_TEXT("Parameter", "Fixed bit-widths")},
    {"cyclic", QUANTOSCOPE_TEXT("Parameter", "Cyclic (cosine)")},
    {"random", QUANTOSCOPE_TEXT("Parameter", "Random switching")},
    {"progressive", QUANTOSCOPE_TEXT("Parameter", "Progressive (falling)")},
};
constexpr ParameterChoice costSources[] = {
    {"sample", QUANTOSCOPE_TEXT("Parameter", "Sample instance")},
    {"training", QUANTOSCOPE_TEXT("Parameter", "Trained network")},
    {"model", QUANTOSCOPE_TEXT("Parameter", "Opened model")},
    {"file", QUANTOSCOPE_TEXT("Parameter", "From a file")},
};
constexpr ParameterChoice weightMeasures[] = {
    {"relative", QUANTOSCOPE_TEXT("Parameter", "Noise to signal")},
    {"squared", QUANTOSCOPE_TEXT("Parameter", "Squared error")},
};
constexpr ParameterChoice costedNetworks[] = {
    {"lab", QUANTOSCOPE_TEXT("Parameter", "The lab's network")},
    {"model", QUANTOSCOPE_TEXT("Parameter", "Opened model")},
};
constexpr ParameterChoice paretoAxes[] = {
    {"memory", QUANTOSCOPE_TEXT("Parameter", "Memory")},
    {"average_bits", QUANTOSCOPE_TEXT("Parameter", "Average bit-width")},
    {"bops", QUANTOSCOPE_TEXT("Parameter", "Bit operations")},
    {"energy", QUANTOSCOPE_TEXT("Parameter", "Energy")},
    {"latency", QUANTOSCOPE_TEXT("Parameter", "Latency")},
};
constexpr ParameterChoice benchQuantizers[] = {
    {"symmetric", QUANTOSCOPE_TEXT("Parameter", "Symmetric")},
    {"symmetric_full", QUANTOSCOPE_TEXT("Parameter", "Symmetric, full range")},
    {"asymmetric", QUANTOSCOPE_TEXT("Parameter", "Asymmetric")},
    {"learned_step", QUANTOSCOPE_TEXT("Parameter", "Learned step (start)")},
    {"lloyd_max", QUANTOSCOPE_TEXT("Parameter", "Lloyd-Max levels")},
};
constexpr ParameterChoice rangeEstimators[] = {
    {"max", QUANTOSCOPE_TEXT("Parameter", "Extremes")},
    {"percentile", QUANTOSCOPE_TEXT("Parameter", "Percentile")},
    {"mse", QUANTOSCOPE_TEXT("Parameter", "Least squared error")},
    {"entropy", QUANTOSCOPE_TEXT("Parameter", "Entropy (KL)")},
    {"aciq_laplace", QUANTOSCOPE_TEXT("Parameter", "ACIQ, Laplace")},
    {"aciq_gauss", QUANTOSCOPE_TEXT("Parameter", "ACIQ, Gauss")},
};
constexpr ParameterChoice gridScopes[] = {
    {"tensor", QUANTOSCOPE_TEXT("Parameter", "One grid")},
    {"channel", QUANTOSCOPE_TEXT("Parameter", "Grid per channel")},
    {"group", QUANTOSCOPE_TEXT("Parameter", "Grid per group")},
};

constexpr ParameterChoice promptKinds[] = {
    {"text", QUANTOSCOPE_TEXT("Parameter", "One text")},
    {"lines", QUANTOSCOPE_TEXT("Parameter", "A prompt on each line (text or JSONL)")},
    {"tokens", QUANTOSCOPE_TEXT("Parameter", "Token ids")},
};
constexpr ParameterChoice activationNumbers[] = {
    {"mean", QUANTOSCOPE_TEXT("Parameter", "Mean")},
    {"deviation", QUANTOSCOPE_TEXT("Parameter", "Standard deviation")},
    {"magnitude", QUANTOSCOPE_TEXT("Parameter", "Mean magnitude")},
    {"largest", QUANTOSCOPE_TEXT("Parameter", "Largest magnitude")},
    {"sparsity", QUANTOSCOPE_TEXT("Parameter", "Sparsity")},
    {"kurtosis", QUANTOSCOPE_TEXT("Parameter", "Excess kurtosis")},
    {"influence", QUANTOSCOPE_TEXT("Parameter", "Block influence")},
};
constexpr ParameterChoice headNumbers[] = {
    {"entropy", QUANTOSCOPE_TEXT("Parameter", "Attention entropy")},
    {"specialization", QUANTOSCOPE_TEXT("Parameter", "Head specialization")},
    {"focus", QUANTOSCOPE_TEXT("Parameter", "Focus")},
};
constexpr ParameterChoice colorSpreads[] = {
    {"linear", QUANTOSCOPE_TEXT("Parameter", "Linear colors")},
    {"root", QUANTOSCOPE_TEXT("Parameter", "Square-root colors")},
    {"log", QUANTOSCOPE_TEXT("Parameter", "Logarithmic colors")},
};

const std::vector<ParameterSpec>& table() {
  static const std::vector<ParameterSpec> specs = {
      {"geometry.name", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "experiment name")},
      {"geometry.bits", ParameterKind::Integer, "bit", 1, 32, 1, 1, 16, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "bit-width")},
      {"geometry.layer.#.bits", ParameterKind::Integer, "bit", 1, 32, 1, 1, 16, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "layer %1 bit-width")},
      {"geometry.bits_per_layer", ParameterKind::Flag, "", 0, 0, 0, 0, 0, false,
       QUANTOSCOPE_TEXT("Parameter", "own bit-width for each layer")},
      {"geometry.error_model", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("full"),
       QUANTOSCOPE_TEXT("Parameter", "error model"), errorModels},
      {"geometry.space", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("input"),
       QUANTOSCOPE_TEXT("Parameter", "view"), spaces},
      {"geometry.layer_count", ParameterKind::Integer, "", 1, 64, 1, 1, 64, std::int64_t{1},
       QUANTOSCOPE_TEXT("Parameter", "number of layers")},
      {"geometry.width.#", ParameterKind::Integer, "", 2, 3, 1, 2, 3, std::int64_t{2},
       QUANTOSCOPE_TEXT("Parameter", "channels after layer %1")},
      {"geometry.input.#", ParameterKind::Real, "", -1e9, 1e9, 0.5, -50, 50, 1.0,
       QUANTOSCOPE_TEXT("Parameter", "input channel %1")},
      {"geometry.layer.#.weight.#.#", ParameterKind::Real, "", -1e6, 1e6, 0.01, -2, 2, 0.0,
       QUANTOSCOPE_TEXT("Parameter", "layer %1 weight (%2,%3)")},
      {"manifold.kind", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("circle"),
       QUANTOSCOPE_TEXT("Parameter", "manifold"), manifolds},
      {"manifold.points", ParameterKind::Integer, "", 2, 4096, 1, 8, 256, std::int64_t{48},
       QUANTOSCOPE_TEXT("Parameter", "points of the manifold")},
      {"manifold.scale", ParameterKind::Real, "", 0.001, 1000, 0.05, 0.1, 3, 1.0,
       QUANTOSCOPE_TEXT("Parameter", "size of the manifold")},
      {"manifold.file", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "file with points")},
      {"landscape.extent", ParameterKind::Real, "", 0.001, 1e6, 1, 1, 100, 30.0,
       QUANTOSCOPE_TEXT("Parameter", "extent of the landscape")},
      {"landscape.side", ParameterKind::Integer, "", 2, 1024, 1, 8, 256, std::int64_t{61},
       QUANTOSCOPE_TEXT("Parameter", "inputs along a side")},
      {"fakequant.bits", ParameterKind::Integer, "bit", 2, 32, 1, 2, 16, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "bits of the inference")},
      {"fakequant.activations", ParameterKind::Flag, "", 0, 0, 0, 0, 0, true,
       QUANTOSCOPE_TEXT("Parameter", "quantized activations")},
      {"fakequant.compared_bits", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string("2,3,4,6,8"),
       QUANTOSCOPE_TEXT("Parameter", "compared bit-widths")},
      {"overlay.experiment", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "overlaid experiment")},
      {"samples.count", ParameterKind::Integer, "", 10, 100000, 100, 100, 5000, std::int64_t{1000},
       QUANTOSCOPE_TEXT("Parameter", "sampled errors")},
      {"runs.range_only", ParameterKind::Flag, "", 0, 0, 0, 0, 0, false,
       QUANTOSCOPE_TEXT("Parameter", "distributions of the brushed range only")},
      {"runs.smoother", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("savitzky_golay"),
       QUANTOSCOPE_TEXT("Parameter", "smoother"), smoothers},
      {"runs.smoothing_window", ParameterKind::Integer, "", 1, 1000001, 2, 1, 301, std::int64_t{21},
       QUANTOSCOPE_TEXT("Parameter", "window of the smoother")},
      {"runs.log_trajectories", ParameterKind::Flag, "", 0, 0, 0, 0, 0, false,
       QUANTOSCOPE_TEXT("Parameter", "log scale")},
      {"runs.weight.efficiency", ParameterKind::Real, "", 0, 1, 0.05, 0, 1, 0.4,
       QUANTOSCOPE_TEXT("Parameter", "weight of efficiency")},
      {"runs.weight.stability", ParameterKind::Real, "", 0, 1, 0.05, 0, 1, 0.3,
       QUANTOSCOPE_TEXT("Parameter", "weight of stability")},
      {"runs.weight.performance", ParameterKind::Real, "", 0, 1, 0.05, 0, 1, 0.3,
       QUANTOSCOPE_TEXT("Parameter", "weight of performance")},
      {"runs.alignment", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("iteration"),
       QUANTOSCOPE_TEXT("Parameter", "alignment of the runs"), alignments},
      {"runs.comparison", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("each"),
       QUANTOSCOPE_TEXT("Parameter", "comparison of the runs"), comparisons},
      {"runs.follow", ParameterKind::Flag, "", 0, 0, 0, 0, 0, true,
       QUANTOSCOPE_TEXT("Parameter", "following of files that change")},
      {"spectra.precisions", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string("fp32,fp16,bf16"),
       QUANTOSCOPE_TEXT("Parameter", "precisions")},
      {"spectra.filter", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "filter of the layers")},
      {"spectra.accuracy", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("fast"),
       QUANTOSCOPE_TEXT("Parameter", "accuracy of the spectra"), accuracies},
      {"spectra.estimator", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("hill"),
       QUANTOSCOPE_TEXT("Parameter", "estimator of alpha"), estimators},
      {"spectra.k_frac", ParameterKind::Real, "", 0.001, 1, 0.01, 0.01, 1, 0.1,
       QUANTOSCOPE_TEXT("Parameter", "share of eigenvalues in the tail")},
      {"spectra.reference", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("next"),
       QUANTOSCOPE_TEXT("Parameter", "reference eigenvalue"), hillReferences},
      {"spectra.grouping", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("block"),
       QUANTOSCOPE_TEXT("Parameter", "order of the layers"), layerGroupings},
      {"spectra.direction", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("reference"),
       QUANTOSCOPE_TEXT("Parameter", "direction of alpha"), directions},
      {"spectra.threshold.lower", ParameterKind::Real, "", 1, 100, 0.05, 1, 8, 2.5,
       QUANTOSCOPE_TEXT("Parameter", "lower threshold of alpha")},
      {"spectra.threshold.upper", ParameterKind::Real, "", 1, 100, 0.05, 1, 8, 3.0,
       QUANTOSCOPE_TEXT("Parameter", "upper threshold of alpha")},
      {"spectra.sensitive", ParameterKind::Real, "", 0, 10, 0.01, 0, 1, 0.1,
       QUANTOSCOPE_TEXT("Parameter", "variation of a sensitive layer")},
      {"spectra.weight_bits", ParameterKind::Integer, "bit", 2, 8, 1, 2, 8, std::int64_t{4},
       QUANTOSCOPE_TEXT("Parameter", "bits of the weights")},
      {"spectra.weight_scope", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("group32"),
       QUANTOSCOPE_TEXT("Parameter", "scales of the weights"), weightScopes},
      {"codesign.own_count", ParameterKind::Integer, "", 0, 16, 1, 0, 16, std::int64_t{0},
       QUANTOSCOPE_TEXT("Parameter", "number of own configurations")},
      {"codesign.own.#.name", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "name of own configuration %1")},
      {"codesign.own.#.weight.#", ParameterKind::Integer, "bit", 2, 32, 1, 2, 16, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "own configuration %1: weight bits of layer %2")},
      {"codesign.own.#.activation.#", ParameterKind::Integer, "bit", 2, 32, 1, 2, 16, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "own configuration %1: activation bits of layer %2")},
      {"codesign.configuration", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string("int8_uniform"),
       QUANTOSCOPE_TEXT("Parameter", "configuration to train")},
      {"codesign.dataset", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string("digits"),
       QUANTOSCOPE_TEXT("Parameter", "training images")},
      {"codesign.epochs", ParameterKind::Integer, "", 1, 10000, 1, 1, 40, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "epochs")},
      {"codesign.batch", ParameterKind::Integer, "", 1, 4096, 8, 8, 512, std::int64_t{64},
       QUANTOSCOPE_TEXT("Parameter", "images in a batch")},
      {"codesign.learning_rate", ParameterKind::Real, "", 1e-7, 1, 1e-4, 1e-4, 0.01, 1e-3,
       QUANTOSCOPE_TEXT("Parameter", "learning rate")},
      {"codesign.seed", ParameterKind::Integer, "", 0, 2147483647, 1, 0, 100, std::int64_t{1},
       QUANTOSCOPE_TEXT("Parameter", "seed of the training")},
      {"codesign.augment", ParameterKind::Flag, "", 0, 0, 0, 0, 0, true,
       QUANTOSCOPE_TEXT("Parameter", "shifted and mirrored images")},
      {"codesign.schedule", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("fixed"),
       QUANTOSCOPE_TEXT("Parameter", "schedule of the bit-widths"), trainingSchedules},
      {"codesign.schedule.low", ParameterKind::Integer, "bit", 2, 16, 1, 2, 16, std::int64_t{4},
       QUANTOSCOPE_TEXT("Parameter", "lowest bit-width of the schedule")},
      {"codesign.schedule.high", ParameterKind::Integer, "bit", 2, 16, 1, 2, 16, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "highest bit-width of the schedule")},
      {"codesign.schedule.cycles", ParameterKind::Integer, "", 1, 10000, 1, 1, 32, std::int64_t{8},
       QUANTOSCOPE_TEXT("Parameter", "cycles of the schedule")},
      {"codesign.schedule.period", ParameterKind::Integer, "", 1, 1000000, 10, 1, 500, std::int64_t{50},
       QUANTOSCOPE_TEXT("Parameter", "iterations between random switches")},
      {"codesign.costs", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("sample"),
       QUANTOSCOPE_TEXT("Parameter", "source of the costs"), costSources},
      {"codesign.costs_file", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "file with costs")},
      {"codesign.measure", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("relative"),
       QUANTOSCOPE_TEXT("Parameter", "measure of the weight error"), weightMeasures},
      {"codesign.budget", ParameterKind::Real, "bit", 1, 32, 0.01, 2, 8, 4.0,
       QUANTOSCOPE_TEXT("Parameter", "budget")},
      {"codesign.limit.macs", ParameterKind::Real, "", 0, 1e30, 1e6, 0, 1e12, 0.0,
       QUANTOSCOPE_TEXT("Parameter", "most multiply-adds")},
      {"codesign.limit.bops", ParameterKind::Real, "", 0, 1e30, 1e6, 0, 1e15, 0.0,
       QUANTOSCOPE_TEXT("Parameter", "most bit operations")},
      {"codesign.limit.latency", ParameterKind::Real, "µs", 0, 1e30, 0.1, 0, 1e6, 0.0,
       QUANTOSCOPE_TEXT("Parameter", "longest latency (µs)")},
      {"codesign.limit.energy", ParameterKind::Real, "µJ", 0, 1e30, 0.1, 0, 1e6, 0.0,
       QUANTOSCOPE_TEXT("Parameter", "most energy (µJ)")},
      {"codesign.pins", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "pinned layers")},
      {"codesign.ties", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "tied layers")},
      {"codesign.tie_attention", ParameterKind::Flag, "", 0, 0, 0, 0, 0, false,
       QUANTOSCOPE_TEXT("Parameter", "tied query, key and value")},
      {"codesign.profile", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string("gpu"),
       QUANTOSCOPE_TEXT("Parameter", "hardware profile")},
      {"codesign.profiles_file", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "file with hardware profiles")},
      {"codesign.network", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("lab"),
       QUANTOSCOPE_TEXT("Parameter", "costed network"), costedNetworks},
      {"codesign.tokens", ParameterKind::Integer, "", 1, 1000000, 1, 1, 4096, std::int64_t{1},
       QUANTOSCOPE_TEXT("Parameter", "tokens of an inference")},
      {"codesign.pareto_axis", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("memory"),
       QUANTOSCOPE_TEXT("Parameter", "price in the trade-off"), paretoAxes},
      {"codesign.bench.tensor", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "tensor on the bench")},
      {"codesign.bench.bits", ParameterKind::Integer, "bit", 2, 8, 1, 2, 8, std::int64_t{4},
       QUANTOSCOPE_TEXT("Parameter", "bits of the grid")},
      {"codesign.bench.quantizer", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("symmetric"),
       QUANTOSCOPE_TEXT("Parameter", "quantizer"), benchQuantizers},
      {"codesign.bench.range", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("max"),
       QUANTOSCOPE_TEXT("Parameter", "range of the grid"), rangeEstimators},
      {"codesign.bench.percentile", ParameterKind::Real, "", 0, 1, 0.001, 0.9, 1, 0.999,
       QUANTOSCOPE_TEXT("Parameter", "percentile of the range")},
      {"codesign.bench.scope", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("tensor"),
       QUANTOSCOPE_TEXT("Parameter", "scope of a grid"), gridScopes},
      {"codesign.bench.group", ParameterKind::Integer, "", 1, 1048576, 16, 16, 512, std::int64_t{128},
       QUANTOSCOPE_TEXT("Parameter", "numbers that share a grid")},
      {"criticality.prompts", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("text"),
       QUANTOSCOPE_TEXT("Parameter", "kind of the prompts"), promptKinds},
      {"criticality.text", ParameterKind::Text, "", 0, 0, 0, 0, 0,
       std::string("Section 12. If 3 + 4 = 7 then the licensee may convey 12 copies"),
       QUANTOSCOPE_TEXT("Parameter", "prompts")},
      {"criticality.focus", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string("0123456789+-*/="),
       QUANTOSCOPE_TEXT("Parameter", "characters in focus")},
      {"criticality.sparsity_factor", ParameterKind::Real, "", 0.001, 10, 0.01, 0.01, 1, 0.1,
       QUANTOSCOPE_TEXT("Parameter", "sparse below this share of the deviation")},
      {"criticality.bits", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string("2,4,8"),
       QUANTOSCOPE_TEXT("Parameter", "measured bit-widths")},
      {"criticality.scope", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("tensor"),
       QUANTOSCOPE_TEXT("Parameter", "scales of the rounded layers"), weightScopes},
      {"criticality.threshold.sparsity", ParameterKind::Real, "", 0, 1, 0.01, 0, 1, 0.15,
       QUANTOSCOPE_TEXT("Parameter", "flag above sparsity")},
      {"criticality.threshold.entropy", ParameterKind::Real, "", 0, 20, 0.05, 0, 4, 1.0,
       QUANTOSCOPE_TEXT("Parameter", "flag below attention entropy")},
      {"criticality.threshold.focus", ParameterKind::Real, "", 0, 1, 0.01, 0, 1, 0.7,
       QUANTOSCOPE_TEXT("Parameter", "flag above focus")},
      {"criticality.threshold.magnitude", ParameterKind::Real, "", 0, 1e6, 0.05, 0, 10, 4.0,
       QUANTOSCOPE_TEXT("Parameter", "flag above mean magnitude")},
      {"criticality.threshold.divergence", ParameterKind::Real, "", 0, 1000, 0.01, 0, 2, 0.1,
       QUANTOSCOPE_TEXT("Parameter", "flag above KL at 2 bits")},
      {"criticality.activation", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("magnitude"),
       QUANTOSCOPE_TEXT("Parameter", "statistic of the activations"), activationNumbers},
      {"criticality.head_number", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("entropy"),
       QUANTOSCOPE_TEXT("Parameter", "number of the heads"), headNumbers},
      {"criticality.attention_colors", ParameterKind::Choice, "", 0, 0, 0, 0, 0, std::string("root"),
       QUANTOSCOPE_TEXT("Parameter", "colors of the attention map"), colorSpreads},
      {"criticality.safe_bits", ParameterKind::Integer, "bit", 2, 16, 1, 2, 8, std::int64_t{2},
       QUANTOSCOPE_TEXT("Parameter", "bits of safe layers")},
      {"criticality.critical_bits", ParameterKind::Integer, "bit", 2, 16, 1, 2, 16, std::int64_t{4},
       QUANTOSCOPE_TEXT("Parameter", "bits of critical layers")},
      {"criticality.layer.#.bits", ParameterKind::Integer, "bit", 0, 16, 1, 0, 16, std::int64_t{0},
       QUANTOSCOPE_TEXT("Parameter", "bits of layer %1 of the model")},
      {"criticality.plan", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "imported plan")},
      {"criticality.statistics", ParameterKind::Text, "", 0, 0, 0, 0, 0, std::string(),
       QUANTOSCOPE_TEXT("Parameter", "file with measured statistics")},
  };
  return specs;
}

std::optional<int> parseIndex(std::string_view part) {
  int value = 0;
  const auto [end, status] = std::from_chars(part.data(), part.data() + part.size(), value);
  const bool canonical = !part.empty() && (part.size() == 1 || part.front() != '0');
  if (status != std::errc() || end != part.data() + part.size() || value < 0 || !canonical) {
    return std::nullopt;
  }
  return value;
}

std::string_view takePart(std::string_view& rest) {
  const auto dot = rest.find('.');
  const std::string_view part = rest.substr(0, dot);
  rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
  return part;
}

std::optional<std::vector<int>> matchPattern(std::string_view pattern, std::string_view id) {
  if (std::count(pattern.begin(), pattern.end(), '.') != std::count(id.begin(), id.end(), '.')) {
    return std::nullopt;
  }
  std::vector<int> indices;
  while (!pattern.empty()) {
    const std::string_view wanted = takePart(pattern);
    const std::string_view found = takePart(id);
    if (wanted == "#") {
      const auto index = parseIndex(found);
      if (!index) {
        return std::nullopt;
      }
      indices.push_back(*index);
    } else if (wanted != found) {
      return std::nullopt;
    }
  }
  return indices;
}

Result<ParameterValue> checkNumber(const ParameterMatch& match, double number) {
  const ParameterSpec& spec = *match.spec;
  if (!std::isfinite(number) || number < spec.minimum || number > spec.maximum) {
    return fail(
        ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "%1 must lie between %2 and %3, but is %4; give a value in that range."),
        {parameterName(match), fmt::format("{}", spec.minimum), fmt::format("{}", spec.maximum),
         fmt::format("{}", number)});
  }
  return ParameterValue(number);
}

/// `sentence` names what the parameter takes; whole sentences, because kinds have a gender elsewhere.
Failure wrongKind(const ParameterMatch& match, const char* sentence) {
  return fail(ErrorCode::BadInput, sentence, {parameterName(match)});
}

}  // namespace

std::span<const ParameterSpec> parameterSpecs() {
  return table();
}

std::optional<ParameterMatch> findParameter(std::string_view id) {
  for (const ParameterSpec& spec : table()) {
    if (auto indices = matchPattern(spec.pattern, id)) {
      return ParameterMatch{&spec, std::move(*indices)};
    }
  }
  return std::nullopt;
}

Result<ParameterValue> checkParameter(std::string_view id, const ParameterValue& value) {
  const auto match = findParameter(id);
  if (!match) {
    return fail(ErrorCode::BadInput, QUANTOSCOPE_TEXT("Error", "There is no parameter called %1."),
                {std::string(id)});
  }
  switch (match->spec->kind) {
    case ParameterKind::Real:
      if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return checkNumber(*match, static_cast<double>(*integer));
      }
      if (const auto* real = std::get_if<double>(&value)) {
        return checkNumber(*match, *real);
      }
      return wrongKind(*match, QUANTOSCOPE_TEXT("Error", "%1 takes a number; give one."));
    case ParameterKind::Integer:
      if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        return checkNumber(*match, static_cast<double>(*integer)).map([&](const ParameterValue&) {
          return value;
        });
      }
      return wrongKind(*match, QUANTOSCOPE_TEXT("Error", "%1 takes a whole number; give one."));
    case ParameterKind::Flag:
      if (std::holds_alternative<bool>(value)) {
        return value;
      }
      return wrongKind(*match, QUANTOSCOPE_TEXT("Error", "%1 is either true or false; give one of them."));
    case ParameterKind::Choice:
      if (const auto* text = std::get_if<std::string>(&value)) {
        for (const ParameterChoice& choice : match->spec->choices) {
          if (choice.id == *text) {
            return value;
          }
        }
      }
      return wrongKind(*match, QUANTOSCOPE_TEXT("Error", "%1 takes one of its named choices; give one."));
    case ParameterKind::Text:
      if (std::holds_alternative<std::string>(value)) {
        return value;
      }
      return wrongKind(*match, QUANTOSCOPE_TEXT("Error", "%1 takes a text; give one."));
  }
  return wrongKind(*match, QUANTOSCOPE_TEXT("Error", "%1 takes a text; give one."));
}

ParameterLabel parameterLabel(const ParameterMatch& match) {
  ParameterLabel label{match.spec->label, {}};
  const bool isWeight = match.spec->pattern == "geometry.layer.#.weight.#.#";
  const bool isWidth = match.spec->pattern == "geometry.width.#";
  // Layers of language models are counted from 0, as their files name them.
  const bool isModelLayer = match.spec->pattern == "criticality.layer.#.bits";
  for (std::size_t i = 0; i < match.indices.size(); ++i) {
    // Widths are counted from the input (0), so their index already is the number of the layer before them.
    const bool asItIs = isWidth || isModelLayer || (isWeight && i > 0);
    label.arguments.push_back(std::to_string(match.indices[i] + (asItIs ? 0 : 1)));
  }
  return label;
}

std::string parameterName(const ParameterMatch& match) {
  const ParameterLabel label = parameterLabel(match);
  std::string name = substitute(label.text, label.arguments);
  name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return name;
}

}  // namespace quantoscope::core
