// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spectra_commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "app/cli/figure_converter.h"
#include "app/cli/progress_line.h"
#include "app/cli/ranks.h"
#include "app/cli/row_log.h"
#include "app/cli/spectra_plots.h"
#include "engine/core/file_io.h"
#include "engine/core/thread_budget.h"
#include "engine/model/weight_file.h"
#include "engine/quantization/plan.h"
#include "engine/spectra/result_record.h"
#include "engine/spectra/study_files.h"
#include "engine/spectra/study_runner.h"

namespace quantoscope::cli {
namespace {

using core::ErrorCode;

constexpr std::uint64_t largestResults = std::uint64_t{256} << 20;

constexpr const char* analyzeHelp = R"(
MODEL is a safetensors file or the index of a sharded one, an ONNX file, npy or npz, or a folder with one of them. Its
layers are the weights with at least two dimensions, seen as (first dimension, the rest), with at least two rows and
columns.

Each layer is cast to each precision, then its exact spectrum is found: lambda_i = sigma_i^2, descending, N of them.
  hill     alpha = 1 + k / sum_{i<=k} ln(lambda_i / lambda_(k+1)), k = max(10, k_frac N), at most N - 1;
           --reference kth divides by lambda_k
  median   the same from the median of the spectrum on; farms: that, on square windows of the matrix
  peak     from near the peak of the histogram of log lambda on; csn: from where the Kolmogorov-Smirnov distance is
           least
The estimators disagree on the same spectrum; every file names the one that was used.

Precisions: fp64, fp32, fp16, bf16, fp8_e4m3, fp8_e5m2 (rounded to nearest even), int8 to int2 (symmetric, one scale a
tensor), int4_channel, int4_group32, int4_group128 and so on. A cast that changes no bit shares the spectrum of another
precision; one that changes little is answered with the bound that Weyl's inequality proves. spectra.json tells which.

Files written to the folder (replaced as a whole or left untouched; others are left alone):
  precision_alpha_hill_results.csv   layer_name,category,out_features,in_features,alpha_<precision>...
  precision_summary_statistics.csv   precision,count,mean,std,min,median,max,q25,q75
  spectra.json                       errors, k, x_min, lambda_max, norms, stable rank, entropy, solver, seconds, reasons
  plots/                             with --plots: bars per layer, category and batch of 20 layers, distributions
  layers.pdf                         with --book: the bars of every layer, a page each
An alpha that is undefined is an empty field; spectra.json says why.
Meanwhile precision_alpha_hill_results.partial.csv grows by every layer that is finished; it goes when all are there.

Spectra are kept in the cache by content: a run that was stopped or killed goes on where it was. Under mpirun -n P the layers are
shared out over the processes, largest first; the first one writes the result, which is the same, at the end.

Examples:
  quantoscope-cli spectra analyze model.safetensors --out results
  quantoscope-cli spectra analyze llama/ --precisions fp32,bf16,int4_group32 --filter "q_proj|k_proj" --out results
  mpirun -n 4 quantoscope-cli spectra analyze llama/ --out results
)";

constexpr const char* recommendHelp = R"(
Reads a precision_alpha_hill_results.csv of spectra analyze and gives every layer a format by its mean alpha:
  above --upper (3)    16 bits        between: 8 bits        below --lower (2.5): 4 bits
Published work disagrees on which end needs protection. --direction reference protects large alpha, as above;
literature protects small alpha (heavy tails), the other way around. A layer whose alpha moves by more than
--variation between the precisions, or is undefined in one of them, gets one zone more.

The result is a quantization plan (schema quantoscope.plan/1) that the other labs read: for each layer format, bits,
group_size, alpha, variation, reason.

Examples:
  quantoscope-cli spectra recommend results/precision_alpha_hill_results.csv --out quantization_config.json
  quantoscope-cli spectra recommend results.csv --direction literature --lower 2 --upper 4
)";

struct AnalyzeOptions {
  std::string model;
  std::string precisions = "fp32,fp16,bf16";
  std::string filter;
  double kFraction = 0.1;
  std::string estimator = "hill";
  std::string reference = "next";
  std::string plots;
  std::string out;
  bool exact = false;
  bool noCache = false;
  bool book = false;
};

core::Error said(const char* text, std::vector<std::string> arguments, std::string file = {}) {
  return {ErrorCode::Usage, text, std::move(arguments), std::move(file)};
}

core::Result<spectra::StudyOptions> studyOptions(const AnalyzeOptions& options) {
  spectra::StudyOptions study;
  auto precisions = spectra::parsePrecisions(options.precisions);
  if (!precisions) {
    return core::Failure(precisions.error());
  }
  study.precisions = *std::move(precisions);
  study.estimator = *spectra::estimatorOf(options.estimator);
  study.hill = {options.kFraction,
                options.reference == "kth" ? spectra::HillReference::Kth : spectra::HillReference::Next};
  study.accuracy = options.exact ? spectra::Accuracy::Exact : spectra::Accuracy::Fast;
  study.filter = options.filter;
  return study;
}

/// Layers of this rank: the largest to the rank that has least to do so far.
std::vector<std::size_t> shareOf(const spectra::Study& study, const Ranks& ranks) {
  std::vector<double> load(static_cast<std::size_t>(ranks.count()));
  std::vector<std::size_t> mine;
  for (const std::size_t layer : spectra::largestFirst(study)) {
    const auto rank = std::min_element(load.begin(), load.end());
    const spectra::StudyLayer& one = study.layers[layer];
    const auto small = static_cast<double>(std::min(one.outFeatures, one.inFeatures));
    *rank += small * static_cast<double>(one.weights()) + 2 * small * small * small;
    if (rank - load.begin() == ranks.rank()) {
      mine.push_back(layer);
    }
  }
  return mine;
}

class Analysis {
 public:
  Analysis(const AnalyzeOptions& options, Environment& environment)
      : m_options(options), m_environment(environment) {}

  ExitCode run() {
    ExitCode code = compute();
    // All ranks or none: who failed says so, the others leave without a result.
    code = static_cast<ExitCode>(m_ranks.largest(static_cast<int>(code)));
    if (code != ExitCode::Ok) {
      return code;
    }
    if (m_ranks.count() > 1) {
      code = static_cast<ExitCode>(m_ranks.largest(static_cast<int>(exchange())));
    }
    if (code == ExitCode::Ok && m_ranks.first()) {
      code = write();
    }
    return static_cast<ExitCode>(m_ranks.largest(static_cast<int>(code)));
  }

 private:
  /// What every rank finds out for itself is said by the first one only.
  ExitCode reportOnce(const core::Error& error) {
    std::ostream silent(nullptr);
    return report(error, m_ranks.first() ? m_environment.err : silent);
  }

  ExitCode compute() {
    const auto options = studyOptions(m_options);
    if (!options) {
      return reportOnce(options.error());
    }
    for (const std::string& format : {m_options.plots, std::string(m_options.book ? "pdf" : "")}) {
      if (const auto possible = checkFigureFormat(format.empty() ? "svg" : format); !possible) {
        return reportOnce(possible.error());
      }
    }
    const auto file = model::openModel(m_options.model, m_environment.stop);
    if (!file) {
      return reportOnce(file.error());
    }
    auto planned = spectra::planStudy(**file, *options);
    if (!planned) {
      return reportOnce(planned.error());
    }
    // The folder is made before hours of work, not after.
    if (m_ranks.first()) {
      std::error_code failed;
      std::filesystem::create_directories(m_options.out, failed);
      if (failed) {
        return report(
            {ErrorCode::Failed,
             QUANTOSCOPE_TEXT("Error", "cannot be made (%1); choose another folder for the results."),
             {failed.message()},
             m_options.out},
            m_environment.err);
      }
    }
    // Alone this process sees every layer as it comes.
    if (m_ranks.count() == 1) {
      const auto begun = m_rows.open(std::filesystem::path(m_options.out) / spectra::partialFileName,
                                     spectra::resultsCsvHead(planned->options));
      if (!begun) {
        report(begun.error(), m_environment.err);
        return ExitCode::Failed;
      }
    }
    return runPlanned(*file, *std::move(planned));
  }

  ExitCode runPlanned(const std::shared_ptr<const model::WeightFile>& file, spectra::Study planned) {
    spectra::RunnerOptions runner;
    runner.useCache = !m_options.noCache;
    if (m_ranks.count() > 1) {
      runner.only = shareOf(planned, m_ranks);
      runner.memoryBytes /= static_cast<std::uint64_t>(m_ranks.countHere());
      core::setThreadBudget(std::max(1U, core::threadBudget() / static_cast<unsigned>(m_ranks.countHere())));
      if (runner.only.empty()) {
        m_study = std::make_shared<const spectra::Study>(std::move(planned));
        return ExitCode::Ok;
      }
    }
    std::ostream silent(nullptr);
    ProgressLine line(m_ranks.first() ? m_environment.err : silent);
    spectra::StudyProgress last;
    spectra::StudySink sink;
    sink.layer = [&](std::size_t, const spectra::LayerResultPtr& result) {
      m_rows.add(spectra::resultsCsvRow(*result));
    };
    sink.progress = [&](const spectra::StudyProgress& progress) {
      last = progress;
      line.show({progress.done, progress.total},
                std::to_string(progress.layersDone) + "/" + std::to_string(progress.layers) + " layers");
    };
    auto study = spectra::runStudy(file, std::move(planned), runner, sink, m_environment.stop);
    line.clear();
    if (!study) {
      if (study.error().code == ErrorCode::Cancelled) {
        return reportOnce(
            {ErrorCode::Cancelled,
             QUANTOSCOPE_TEXT("Error",
                              "Canceled after %1 of %2 layers. Started again, the analysis goes on where it "
                              "was."),
             {std::to_string(last.layersDone), std::to_string(last.layers)},
             {}});
      }
      return report(study.error(), m_environment.err);
    }
    if (last.layersCached > 0 && m_ranks.count() == 1) {
      m_environment.err << "quantoscope-cli: " << last.layersCached << " of " << last.layers
                        << " layers were in the cache and not computed again\n";
    }
    m_study = std::make_shared<const spectra::Study>(*std::move(study));
    return ExitCode::Ok;
  }

  /// The first rank gets the layers of all others. A text is a sequence of index, size and record.
  ExitCode exchange() {
    std::string text;
    for (std::size_t i = 0; i < m_study->results.size(); ++i) {
      if (m_study->results[i]) {
        const std::string record = spectra::encode(*m_study->results[i]);
        text += std::to_string(i) + " " + std::to_string(record.size()) + "\n" + record;
      }
    }
    const auto texts = m_ranks.gather(text);
    if (!texts) {
      return report(texts.error(), m_environment.err);
    }
    auto whole = std::make_shared<spectra::Study>(*m_study);
    for (std::size_t rank = 1; rank < texts->size(); ++rank) {
      if (!take((*texts)[rank], *whole)) {
        return report(
            {ErrorCode::Failed,
             QUANTOSCOPE_TEXT("Error",
                              "What another process sent cannot be read; use the same version of the "
                              "program everywhere."),
             {},
             {}},
            m_environment.err);
      }
    }
    m_study = std::move(whole);
    return ExitCode::Ok;
  }

  static bool take(std::string_view text, spectra::Study& study) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      if (end == std::string_view::npos) {
        return false;
      }
      const std::string head(text.substr(0, end));
      char* rest = nullptr;
      const std::size_t index = std::strtoull(head.c_str(), &rest, 10);
      const std::size_t size = std::strtoull(rest, nullptr, 10);
      text.remove_prefix(end + 1);
      if (index >= study.results.size() || size > text.size()) {
        return false;
      }
      auto layer = spectra::decodeLayer(text.substr(0, size));
      if (!layer) {
        return false;
      }
      study.results[index] = std::make_shared<const spectra::LayerResult>(*std::move(layer));
      text.remove_prefix(size);
    }
    return true;
  }

  ExitCode write() {
    sayUndefined();
    const std::filesystem::path folder = m_options.out;
    if (!m_options.plots.empty()) {
      const ExitCode code = writeSpectraPlots(m_study, m_options.plots, folder / "plots", m_environment);
      if (code != ExitCode::Ok) {
        return code;
      }
    }
    if (m_options.book) {
      const ExitCode code = writeSpectraBook(m_study, folder / "layers.pdf", m_environment);
      if (code != ExitCode::Ok) {
        return code;
      }
    }
    // The results last: where they are, everything else is complete.
    const std::pair<const char*, std::string> files[] = {
        {spectra::jsonFileName, spectra::studyJson(*m_study)},
        {spectra::summaryFileName, spectra::summaryCsv(*m_study)},
        {spectra::resultsFileName, spectra::resultsCsv(*m_study)},
    };
    for (const auto& [name, content] : files) {
      if (const auto written = core::writeFileAtomically(folder / name, content); !written) {
        report(written.error(), m_environment.err);
        return ExitCode::Failed;
      }
    }
    m_rows.remove();
    return ExitCode::Ok;
  }

  void sayUndefined() {
    for (const spectra::LayerResultPtr& result : m_study->results) {
      if (result->error) {
        m_environment.err << "quantoscope-cli: " << result->name << ": " << core::describe(*result->error)
                          << '\n';
        continue;
      }
      for (const spectra::PrecisionResult& precision : result->precisions) {
        if (!precision.alpha) {
          m_environment.err << "quantoscope-cli: " << result->name << ", " << precision.precision.name()
                            << ": undefined: " << core::describe(precision.alpha.error()) << '\n';
        }
      }
    }
  }

  const AnalyzeOptions& m_options;
  Environment& m_environment;
  Ranks m_ranks;
  RowLog m_rows;
  spectra::StudyPtr m_study;
};

struct RecommendOptions {
  std::string results;
  std::string direction = "reference";
  spectra::ZoneOptions zones;
  std::string model;
  std::string out;
};

ExitCode recommend(const RecommendOptions& options, Environment& environment) {
  spectra::ZoneOptions zones = options.zones;
  zones.direction = *spectra::directionOf(options.direction);
  if (zones.lower > zones.upper) {
    return report(said(QUANTOSCOPE_TEXT("Error", "--lower must not be above --upper; exchange them."), {}),
                  environment.err);
  }
  std::error_code ignored;
  if (!options.out.empty() && std::filesystem::equivalent(options.out, options.results, ignored)) {
    return report(said(QUANTOSCOPE_TEXT(
                           "Error", "--out names the file that is read; give the result a name of its own."),
                       {}, options.out),
                  environment.err);
  }
  const auto text = core::readFile(options.results, largestResults);
  if (!text) {
    return report(text.error(), environment.err);
  }
  auto layers = spectra::alphasFromCsv(*text);
  if (!layers) {
    core::Error error = layers.error();
    error.file = options.results;
    return report(error, environment.err);
  }
  const auto plan = spectra::planOf(spectra::recommend(*layers, zones), options.model, zones);
  if (const auto sound = quantization::check(plan); !sound) {
    core::Error error = sound.error();
    error.file = options.results;
    return report(error, environment.err);
  }
  const std::string json = quantization::toJson(plan);
  if (options.out.empty()) {
    environment.out << json;
    return ExitCode::Ok;
  }
  if (const auto written = core::writeFileAtomically(options.out, json); !written) {
    report(written.error(), environment.err);
    return ExitCode::Failed;
  }
  return ExitCode::Ok;
}

void addAnalyze(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("analyze", "Computes the tail exponent of every layer in several precisions");
  const auto options = std::make_shared<AnalyzeOptions>();
  command->add_option("MODEL", options->model, "File or folder with weights")->required();
  command->add_option("--precisions", options->precisions, "Names joined by commas")->capture_default_str();
  command
      ->add_option("--filter", options->filter, "Only layers whose names contain a match of this expression")
      ->type_name("REGEX");
  command
      ->add_option("--k-frac", options->kFraction,
                   "Share of the eigenvalues in the tail of the hill estimator")
      ->capture_default_str()
      ->check(CLI::Range(1e-6, 1.0));
  command->add_option("--estimator", options->estimator, "The one that alpha stands for")
      ->capture_default_str()
      ->check(CLI::IsMember({"hill", "median", "peak", "csn", "farms"}));
  command->add_option("--reference", options->reference, "What the hill estimator divides by")
      ->capture_default_str()
      ->check(CLI::IsMember({"next", "kth"}));
  command->add_flag("--exact", options->exact, "Errors of alpha below 1e-9 instead of 1e-4; slower");
  command->add_flag("--no-cache", options->noCache, "Neither use nor keep spectra in the cache");
  command->add_option("--plots", options->plots, "Write figures, too; pdf and png need rsvg-convert")
      ->check(CLI::IsMember({"pdf", "svg", "png"}));
  command->add_flag("--book", options->book,
                    "Write one PDF with a page for every layer, too; needs rsvg-convert");
  command->add_option("--out", options->out, "Folder to write to; it is made if it is not there")
      ->required()
      ->type_name("DIR");
  command->footer(analyzeHelp);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return Analysis(*options, environment).run(); };
  });
}

void addRecommend(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("recommend", "Makes a quantization plan from the alphas of an analysis");
  const auto options = std::make_shared<RecommendOptions>();
  command->add_option("RESULTS", options->results, "The CSV file of spectra analyze")->required();
  command->add_option("--direction", options->direction, "Which end of alpha is protected")
      ->capture_default_str()
      ->check(CLI::IsMember({"reference", "literature"}));
  command->add_option("--lower", options->zones.lower, "Alphas below are one end")->capture_default_str();
  command->add_option("--upper", options->zones.upper, "Alphas above are the other end")
      ->capture_default_str();
  command
      ->add_option("--variation", options->zones.sensitiveVariation,
                   "More than this between precisions is sensitive")
      ->capture_default_str()
      ->check(CLI::NonNegativeNumber);
  command->add_option("--group-size", options->zones.groupSize, "Weights that share a scale in the plan")
      ->capture_default_str()
      ->check(CLI::Range(0, 1 << 24));
  command->add_option("--model", options->model, "The model that the plan names")->type_name("NAME");
  command
      ->add_option("--out", options->out,
                   "File to write, e.g. quantization_config.json; else standard output")
      ->type_name("FILE");
  command->footer(recommendHelp);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return recommend(*options, environment); };
  });
}

}  // namespace

void addSpectraCommands(CLI::App& root, Invocation& invocation) {
  CLI::App* const group = root.add_subcommand("spectra", "Heavy tails of weight matrices under precision");
  group->require_subcommand(1);
  addAnalyze(*group, invocation);
  addRecommend(*group, invocation);
}

}  // namespace quantoscope::cli
