// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/runs_report.h"

#include <fmt/format.h>

#include <utility>

#include "engine/present/csv.h"
#include "engine/present/runs_bits.h"
#include "engine/present/runs_curves.h"
#include "engine/present/runs_switches.h"
#include "engine/present/runs_views.h"
#include "engine/present/svg.h"
#include "engine/present/table_text.h"
#include "engine/runs/analysis_json.h"

namespace quantoscope::present {
namespace {

constexpr const char* pageHead =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Training runs</title>\n<style>\n"
    "body { font: 15px/1.45 Inter, Helvetica, Arial, sans-serif; color: #1b1f24; background: #fff; margin: 0 "
    "auto; "
    "max-width: 1180px; padding: 24px; }\n"
    "h1 { font-size: 26px; margin: 0 0 4px; } h2 { font-size: 20px; margin: 44px 0 4px; padding-top: 16px; "
    "border-top: 1px solid #dde1e6; } h3 { font-size: 15px; margin: 24px 0 8px; }\n"
    ".file, .note { color: #5b6570; font-size: 13px; margin: 2px 0; overflow-wrap: anywhere; }\n"
    ".facts { display: flex; flex-wrap: wrap; gap: 10px 32px; margin: 14px 0; } .facts dt { color: #5b6570; "
    "font-size: 12px; } .facts dd { margin: 0; font-variant-numeric: tabular-nums; font-size: 17px; }\n"
    ".figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(500px, 1fr)); gap: 16px; }\n"
    "figure { margin: 0; } figure > svg { width: 100%; height: auto; }\n"
    "table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 18px 0 4px; }\n"
    "caption { text-align: left; font-weight: 600; padding-bottom: 6px; }\n"
    "th, td { padding: 4px 14px 4px 0; text-align: right; } th.text, td.text { text-align: left; }\n"
    "thead tr { border-top: 2px solid #1b1f24; border-bottom: 1px solid #1b1f24; } tbody { border-bottom: "
    "2px solid "
    "#1b1f24; }\n"
    "@media print { h2 { break-before: page; border: 0; } figure, table { break-inside: avoid; } }\n"
    "</style>\n</head>\n<body>\n";

class Report {
 public:
  Report(const std::vector<RunPtr>& runs, const runs::RankingWeights& weights)
      : m_runs(runs), m_weights(weights) {}

  std::vector<ReportFile> make(const std::stop_token& stop) {
    m_page = pageHead;
    m_page += "<h1>Training runs</h1>\n<p class=\"note\">" +
              fmt::format(
                  "{} {}, analyzed with Quantoscope. All numbers: numbers.json; every table beside this page "
                  "as CSV, LaTeX and Markdown.",
                  m_runs.size(), m_runs.size() == 1 ? "run" : "runs") +
              "</p>\n";
    if (m_runs.size() > 1) {
      compare(stop);
    }
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
      addRun(m_runs[i], i + 1, stop);
      if (stop.stop_requested()) {
        return {};
      }
    }
    m_page += "</body>\n</html>\n";
    m_files.insert(m_files.begin(), {"index.html", std::move(m_page)});
    m_files.push_back({"numbers.json", runs::analysesToJson(m_runs)});
    return std::move(m_files);
  }

 private:
  void compare(const std::stop_token& stop) {
    m_page += "<h2>All runs</h2>\n";
    table("all-runs", *runsTable(m_runs));
    m_page += "<div class=\"figures\">\n";
    figure("all-by-iteration",
           *comparisonPlot(m_runs, {runs::Alignment::Iteration, std::nullopt, false}, stop));
    figure("all-by-fraction",
           *comparisonPlot(m_runs, {runs::Alignment::Fraction, std::nullopt, false}, stop));
    figure("all-differences", *comparisonPlot(m_runs, {runs::Alignment::Fraction, 0, false}, stop));
    figure("all-mean", *comparisonPlot(m_runs, {runs::Alignment::Fraction, std::nullopt, true}, stop));
    m_page += "</div>\n";
  }

  void addRun(const RunPtr& run, std::size_t number, const std::stop_token& stop) {
    m_prefix = std::to_string(number) + "-";
    m_page += "<h2>" + htmlEscaped(run->record->name) + "</h2>\n<p class=\"file\">" +
              htmlEscaped(run->record->file) + "</p>\n<dl class=\"facts\">\n";
    for (const Fact& fact : runFacts(run)) {
      m_page += "<div><dt>" + htmlEscaped(fact.name.english()) + "</dt><dd>" +
                htmlEscaped(fact.value.text.english()) + "</dd></div>\n";
    }
    m_page += "</dl>\n";
    table(m_prefix + "suggestions", *recommendationsTable(run, m_weights));
    m_page += "<div class=\"figures\">\n";
    figure(m_prefix + "loss", *lossPlot(run, {false, true}));
    figure(m_prefix + "timeline", *timelinePlot(run));
    figure(m_prefix + "trajectories", *trajectoriesPlot(run, {}, stop));
    figure(m_prefix + "convergence-rate", *convergenceRatePlot(run, stop));
    chart(m_prefix + "boxes", *lossBoxes(run));
    chart(m_prefix + "histogram", *lossHistogram(run));
    figure(m_prefix + "means", *meanLossPlot(run));
    chart(m_prefix + "usage", *usageChart(run));
    figure(m_prefix + "transitions", *transitionImpactPlot(run));
    figure(m_prefix + "transition-matrix", *transitionMatrixPlot(run));
    chart(m_prefix + "improvement", *improvementChart(run));
    chart(m_prefix + "composite", *compositeChart(run, m_weights));
    chart(m_prefix + "metrics", *metricsChart(run, m_weights));
    figure(m_prefix + "stability", *convergenceScatter(run));
    m_page += "</div>\n";
    table(m_prefix + "statistics", *statisticsTable(run));
    table(m_prefix + "ranking", *rankingTable(run, m_weights));
    table(m_prefix + "convergence", *convergenceTable(run));
    table(m_prefix + "usage", *usageTable(run));
    table(m_prefix + "transitions", *transitionTable(run));
  }

  void add(const std::string& name, const std::string& svg) {
    m_page += "<figure>\n" + svg + "</figure>\n";
    m_files.push_back({name + ".svg", svg});
  }
  void figure(const std::string& name, const Plot& plot) { add(name, toSvg(plot)); }
  void chart(const std::string& name, const Chart& content) { add(name, toSvg(content)); }

  void table(const std::string& name, const Table& content) {
    m_page += toHtml(content);
    m_files.push_back({name + ".csv", toCsv(content)});
    m_files.push_back({name + ".tex", toLatex(content)});
    m_files.push_back({name + ".md", toMarkdown(content)});
  }

  const std::vector<RunPtr>& m_runs;
  runs::RankingWeights m_weights;
  std::string m_page;
  std::string m_prefix;
  std::vector<ReportFile> m_files;
};

}  // namespace

std::vector<ReportFile> runsReport(const std::vector<RunPtr>& runs, const runs::RankingWeights& weights,
                                   std::stop_token stop) {
  if (runs.empty()) {
    return {};
  }
  return Report(runs, weights).make(stop);
}

}  // namespace quantoscope::present
