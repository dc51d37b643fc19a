// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/runs_report.h"

#include <fmt/format.h>

#include <functional>
#include <utility>
#include <variant>

#include "engine/present/runs_bits.h"
#include "engine/present/runs_curves.h"
#include "engine/present/runs_switches.h"
#include "engine/present/runs_views.h"
#include "engine/runs/analysis_json.h"

namespace quantoscope::present {
namespace {

using Content = std::variant<PlotPtr, ChartPtr, TablePtr>;

struct Part {
  std::string name;
  std::function<Content(const std::stop_token&)> make;
  FigureWidth width = FigureWidth::Half;
};

struct Section {
  std::string title;  ///< empty: none
  std::vector<Part> parts;
};

struct Chapter {
  std::string title;
  std::string subtitle;
  std::vector<std::pair<std::string, std::string>> facts;
  std::vector<Section> sections;
};

/// A part that one function of the run makes.
template <typename View>
Part part(const RunPtr& run, std::string name, View (*make)(const RunPtr&)) {
  return {std::move(name), [run, make](const std::stop_token&) -> Content { return make(run); }};
}

Chapter comparisonChapter(const std::vector<RunPtr>& runs) {
  const auto compared = [&runs](const char* name, const ComparisonOptions& options) {
    return Part{name, [&runs, options](const std::stop_token& stop) -> Content {
                  return comparisonPlot(runs, options, stop);
                }};
  };
  using runs::Alignment;
  const Part table{"all-runs", [&runs](const std::stop_token&) -> Content { return runsTable(runs); }};
  return {"All runs",
          {},
          {},
          {{"",
            {table, compared("all-by-iteration", {Alignment::Iteration, std::nullopt, false}),
             compared("all-by-fraction", {Alignment::Fraction, std::nullopt, false}),
             compared("all-differences", {Alignment::Fraction, 0, false}),
             compared("all-mean", {Alignment::Fraction, std::nullopt, true})}}}};
}

std::vector<Section> runSections(const RunPtr& run, const std::string& prefix,
                                 const runs::RankingWeights& weights) {
  const auto plain = [&](const char* name, auto make) { return part(run, prefix + name, make); };
  const auto weighted = [&](const char* name, auto make) {
    return Part{prefix + name,
                [run, make, weights](const std::stop_token&) -> Content { return make(run, weights); }};
  };
  const auto stoppable = [&](const char* name, auto make, FigureWidth width = FigureWidth::Half) {
    return Part{prefix + name,
                [run, make](const std::stop_token& stop) -> Content { return make(run, stop); }, width};
  };
  const auto loss = [](const RunPtr& of, const std::stop_token&) { return lossPlot(of, {false, true}); };
  const auto timeline = [](const RunPtr& of, const std::stop_token&) { return timelinePlot(of); };
  const auto trajectories = [](const RunPtr& of, const std::stop_token& stop) {
    return trajectoriesPlot(of, {}, stop);
  };
  const auto boxes = [](const RunPtr& of, const std::stop_token&) { return lossBoxes(of); };
  const auto histogram = [](const RunPtr& of, const std::stop_token&) { return lossHistogram(of); };
  return {{"", {weighted("suggestions", recommendationsTable)}},
          {"Over the training",
           {stoppable("loss", loss, FigureWidth::Full), stoppable("timeline", timeline, FigureWidth::Full)}},
          {"Loss at each bit-width",
           {stoppable("trajectories", trajectories), plain("means", meanLossPlot), stoppable("boxes", boxes),
            stoppable("histogram", histogram), plain("statistics", statisticsTable)}},
          {"Switches",
           {plain("transitions", transitionImpactPlot), plain("transition-matrix", transitionMatrixPlot),
            plain("transitions", transitionTable)}},
          {"Use", {plain("usage", usageChart), plain("usage", usageTable)}},
          {"Convergence",
           {stoppable("convergence-rate", convergenceRatePlot), plain("stability", convergenceScatter),
            plain("improvement", improvementChart), plain("convergence", convergenceTable)}},
          {"Ranking",
           {weighted("composite", compositeChart), weighted("metrics", metricsChart),
            weighted("ranking", rankingTable)}}};
}

Chapter runChapter(const RunPtr& run, std::size_t number, const runs::RankingWeights& weights) {
  Chapter chapter{run->record->name, run->record->file, {}, {}};
  for (const Fact& fact : runFacts(run)) {
    chapter.facts.emplace_back(fact.name.english(), fact.value.text.english());
  }
  chapter.sections = runSections(run, std::to_string(number) + "-", weights);
  return chapter;
}

void addPart(ReportPage& page, const Part& part, const Content& content) {
  if (const auto* plot = std::get_if<PlotPtr>(&content)) {
    page.figure(part.name, **plot, part.width);
  } else if (const auto* chart = std::get_if<ChartPtr>(&content)) {
    page.figure(part.name, **chart, part.width);
  } else {
    page.table(part.name, *std::get<TablePtr>(content));
  }
}

std::size_t partsOf(const std::vector<Chapter>& chapters) {
  std::size_t count = 0;
  for (const Chapter& chapter : chapters) {
    for (const Section& section : chapter.sections) {
      count += section.parts.size();
    }
  }
  return count;
}

/// Progress of a step that takes the job from one share of its time to another.
core::ProgressSink stepOf(const core::ProgressSink& whole, double from, double to) {
  if (!whole) {
    return {};
  }
  return [whole, from, to](const core::Progress& step) {
    constexpr double all = 1000;
    const double done = step.total > 0 ? static_cast<double>(step.done) / static_cast<double>(step.total) : 0;
    whole({static_cast<std::uint64_t>(all * (from + (to - from) * done)), static_cast<std::uint64_t>(all)});
  };
}

}  // namespace

std::vector<ReportFile> runsReport(const std::vector<RunPtr>& runs, const runs::RankingWeights& weights,
                                   std::stop_token stop, const core::ProgressSink& progress) {
  if (runs.empty()) {
    return {};
  }
  std::vector<Chapter> chapters;
  if (runs.size() > 1) {
    chapters.push_back(comparisonChapter(runs));
  }
  for (std::size_t i = 0; i < runs.size(); ++i) {
    chapters.push_back(runChapter(runs[i], i + 1, weights));
  }
  ReportPage page(
      "Training runs",
      fmt::format("{} {}, analyzed with Quantoscope. Beside this page: every figure as SVG, every "
                  "table as CSV, LaTeX and Markdown, all numbers in numbers.json.",
                  runs.size(), runs.size() == 1 ? "run" : "runs"));
  const std::size_t total = partsOf(chapters);
  std::size_t done = 0;
  for (const Chapter& chapter : chapters) {
    page.chapter(chapter.title, chapter.subtitle);
    if (!chapter.facts.empty()) {
      page.facts(chapter.facts);
    }
    for (const Section& section : chapter.sections) {
      if (!section.title.empty()) {
        page.section(section.title);
      }
      for (const Part& part : section.parts) {
        const Content content = part.make(stop);
        if (stop.stop_requested()) {
          return {};
        }
        addPart(page, part, content);
        if (progress) {
          progress({++done, total});
        }
      }
    }
  }
  page.add({"numbers.json", runs::analysesToJson(runs)});
  return page.finish();
}

core::Result<void> writeRunsReport(const std::vector<RunPtr>& runs, const runs::RankingWeights& weights,
                                   const std::filesystem::path& folder, std::stop_token stop,
                                   const core::ProgressSink& progress) {
  constexpr double making = 0.7;
  const std::vector<ReportFile> files = runsReport(runs, weights, stop, stepOf(progress, 0, making));
  if (stop.stop_requested()) {
    return core::fail(core::ErrorCode::Cancelled,
                      QUANTOSCOPE_TEXT("Error", "Canceled; nothing was written."));
  }
  return writeReport(files, folder, stop, stepOf(progress, making, 1));
}

}  // namespace quantoscope::present
