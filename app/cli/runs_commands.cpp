// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs_commands.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/core/file_io.h"
#include "engine/present/runs_report.h"
#include "engine/runs/analysis_json.h"
#include "engine/runs/run_analysis.h"
#include "engine/runs/stats_reader.h"

namespace quantoscope::cli {
namespace {

constexpr const char* analyzeHelp = R"(
What is computed, per run:
  per_bit              samples, mean, std, min, max, final, quartiles at each bit-width; from losses_per_bit, else
                       from the two lists
  ranking              efficiency 1/(mean*bits), stability 1/(1+std), performance 1/mean, each scaled to 0..1 over the
                       bit-widths, and 0.4 / 0.3 / 0.3 of them as composite; best first
  transitions          switches between two known bit-widths and the change of the loss there; transition_pairs: the
                       same for each (from, to), with the iterations it takes the loss to come back
  usage                iterations, share and dwell times of each bit-width
  improvement_percent  (first - last) / first at each bit-width
  convergence          for more than 10 samples: mean of the first and last 5, decay rate, coefficient of variation of
                       the last quarter, convergence rate, and Savitzky-Golay smoothing for more than 20
  best, summary        which bit-width leads in what; the run in a few numbers
  notes, unknown_keys  what was left out and why; keys that were not understood

How: standard deviations are of the population, quartiles are interpolated linearly. null, NaN and Infinity are gaps:
left out, counted and said. Lists of different length are used up to the end of the shorter one. What cannot be
computed from a file is null or an empty list, never 0.

A file, whatever its name, is one of
  a JSON object with any of
    iteration_losses  [2.31, 2.28, NaN, ...]
    bit_width_usage   [8, 8, null, 4, ...]
    losses_per_bit    {"4": [...], "8": [...]}
  JSON lines with any of the keys: {"iteration": 0, "loss": 2.31, "bit_width": 8}
  CSV with a header that names any of the columns: iteration,loss,bit_width
A folder stands for all such files in it, newest first, qat_training_stats_* and cpt_training_stats_* before others.

The result is all or nothing: if one file cannot be used, every file at fault gets its sentence on standard error and
nothing else is written.

Examples:
  quantoscope-cli runs analyze qat_training_stats_20251104_101500.json
  quantoscope-cli runs analyze qat.json cpt.jsonl --out comparison.json
  quantoscope-cli runs analyze results/

Exit codes: 0 done, 1 the result could not be computed or written, 2 wrong usage, 3 a file is missing or holds the
wrong thing, 4 canceled.
)";

struct AnalyzeOptions {
  std::vector<std::string> files;
  std::string out;
};

ExitCode writeResult(const std::string& text, const std::string& out, Environment& environment) {
  if (!out.empty()) {
    const auto written = core::writeFileAtomically(out, text);
    return written ? ExitCode::Ok : report(written.error(), environment.err);
  }
  environment.out << text << std::flush;
  if (!environment.out) {
    return report({core::ErrorCode::Failed,
                   QUANTOSCOPE_TEXT("Error",
                                    "The result cannot be written to standard output; free some space or use "
                                    "--out."),
                   {},
                   {}},
                  environment.err);
  }
  return ExitCode::Ok;
}

/// The result must not take the place of what it was computed from.
bool isInput(const std::string& out, const std::vector<std::string>& files) {
  for (const std::string& file : files) {
    std::error_code ignored;
    if (std::filesystem::equivalent(out, file, ignored)) {
      return true;
    }
  }
  return false;
}

ExitCode cancelled(Environment& environment) {
  return report(
      {core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled; nothing was written."), {}, {}},
      environment.err);
}

/// Folders replaced by the runs in them.
core::Result<std::vector<std::string>> expandFolders(const std::vector<std::string>& named,
                                                     const std::stop_token& stop) {
  std::vector<std::string> files;
  for (const std::string& name : named) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(name, ignored)) {
      files.push_back(name);
      continue;
    }
    const auto found = runs::findRunFiles(name, stop);
    if (!found) {
      return core::Failure(found.error());
    }
    for (const std::filesystem::path& path : *found) {
      files.push_back(path.string());
    }
  }
  return files;
}

/// Reads and analyzes every file; all or nothing. What has to be said goes to standard error.
ExitCode analyzeAll(const std::vector<std::string>& named,
                    std::vector<std::shared_ptr<const runs::RunAnalysis>>& analyses,
                    Environment& environment) {
  const auto files = expandFolders(named, environment.stop);
  if (!files) {
    return report(files.error(), environment.err);
  }
  ExitCode firstFailure = ExitCode::Ok;
  for (const std::string& file : *files) {
    const auto record = runs::readStatsFile(file, environment.stop);
    if (!record) {
      const ExitCode code = report(record.error(), environment.err);
      if (record.error().code == core::ErrorCode::Cancelled) {
        return code;
      }
      firstFailure = firstFailure == ExitCode::Ok ? code : firstFailure;
      continue;
    }
    if (firstFailure != ExitCode::Ok) {
      continue;
    }
    auto analysis = runs::analyzeRun(*record, environment.stop);
    if (!analysis) {
      return cancelled(environment);
    }
    analyses.push_back(std::move(analysis));
  }
  if (firstFailure != ExitCode::Ok) {
    return firstFailure;
  }
  for (const auto& analysis : analyses) {
    for (const runs::Note& note : analysis->notes) {
      environment.err << "quantoscope-cli: " << analysis->record->file << ": " << note.english() << '\n';
    }
  }
  return ExitCode::Ok;
}

ExitCode analyze(const AnalyzeOptions& options, Environment& environment) {
  if (!options.out.empty() && isInput(options.out, options.files)) {
    return report(
        {core::ErrorCode::Usage,
         QUANTOSCOPE_TEXT("Error", "--out names a file that is read; give the result a name of its own."),
         {},
         options.out},
        environment.err);
  }
  std::vector<std::shared_ptr<const runs::RunAnalysis>> analyses;
  if (const ExitCode code = analyzeAll(options.files, analyses, environment); code != ExitCode::Ok) {
    return code;
  }
  const std::string text = runs::analysesToJson(analyses);
  if (environment.stop.stop_requested()) {
    return cancelled(environment);
  }
  return writeResult(text, options.out, environment);
}

constexpr const char* reportHelp = R"(
Writes into the folder, which is made if it is not there:
  index.html           everything on one page, to be opened in a browser or printed
  *.svg                the figures one by one
  *.csv, *.tex, *.md   every table, for spreadsheets, LaTeX (with booktabs) and Markdown
  numbers.json         what runs analyze prints
Files of these names are replaced, others are left alone. The same runs give the same bytes.

What is read and computed is that of runs analyze, see there. The ranking can be weighed anew with --weights.

Examples:
  quantoscope-cli runs report qat.json cpt.json --out report
  quantoscope-cli runs report results/ --out report --weights 0.2 0.3 0.5
)";

struct ReportOptions {
  std::vector<std::string> files;
  std::string out;
  std::vector<double> weights;
};

ExitCode writeReport(const ReportOptions& options, Environment& environment) {
  std::vector<std::shared_ptr<const runs::RunAnalysis>> analyses;
  if (const ExitCode code = analyzeAll(options.files, analyses, environment); code != ExitCode::Ok) {
    return code;
  }
  runs::RankingWeights weights;
  if (!options.weights.empty()) {
    weights = {options.weights[0], options.weights[1], options.weights[2]};
  }
  const auto written = present::writeRunsReport(analyses, weights, options.out, environment.stop);
  return written ? ExitCode::Ok : report(written.error(), environment.err);
}

void addReportCommand(CLI::App& commands, Invocation& invocation) {
  CLI::App* const command =
      commands.add_subcommand("report", "Writes figures, tables and numbers of runs into a folder");
  const auto options = std::make_shared<ReportOptions>();
  command->add_option("FILE", options->files, "Files of training statistics or folders with them")
      ->required();
  command->add_option("--out", options->out, "Folder to write to")->required()->type_name("DIR");
  command
      ->add_option("--weights", options->weights,
                   "Weights of efficiency, stability and performance, each 0 to 1")
      ->expected(3)
      ->check(CLI::Range(0.0, 1.0));
  command->footer(reportHelp);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return writeReport(*options, environment); };
  });
}

}  // namespace

void addRunsCommands(CLI::App& root, Invocation& invocation) {
  CLI::App* const commands = root.add_subcommand("runs", "Training runs at changing bit-widths");
  commands->require_subcommand(1);

  CLI::App* const command =
      commands->add_subcommand("analyze", "Computes what training did at each bit-width, as JSON");
  const auto options = std::make_shared<AnalyzeOptions>();
  command
      ->add_option("FILE", options->files,
                   "Files of training statistics or folders with them; several give several runs")
      ->required();
  command
      ->add_option("--out", options->out,
                   "File to write (replaced as a whole or left untouched); else standard output")
      ->type_name("FILE");
  command->footer(analyzeHelp);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return analyze(*options, environment); };
  });
  addReportCommand(*commands, invocation);
}

}  // namespace quantoscope::cli
