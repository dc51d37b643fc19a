// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/report_page.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "engine/core/file_io.h"
#include "engine/present/csv.h"
#include "engine/present/svg.h"
#include "engine/present/table_text.h"

namespace quantoscope::present {
namespace {

constexpr SvgSize halfSize{620, 350};
constexpr SvgSize fullSize{960, 340};

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --ink: #1b1f24; --muted: #5b6570; --line: #dde1e6; --paper: #fff; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --muted: #9ba5b0; --line: #343b44; --paper: #14171b; }
  figure > svg { filter: invert(0.915) hue-rotate(180deg); }
}
body { font: 15px/1.5 Inter, Helvetica, Arial, sans-serif; color: var(--ink); background: var(--paper);
  margin: 0 auto; max-width: 1180px; padding: 24px; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 21px; line-height: 1.25; margin: 48px 0 4px; padding-top: 16px;
  border-top: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 16px; margin: 32px 0 8px; }
.file, .note { color: var(--muted); font-size: 13px; margin: 2px 0; overflow-wrap: anywhere; }
.facts { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 16px 0; }
.facts dt { color: var(--muted); font-size: 12px; }
.facts dd { margin: 0; font-variant-numeric: tabular-nums; font-size: 17px; }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 480px), 1fr)); gap: 16px;
  margin-bottom: 16px; }
.row > * { margin: 0; min-width: 0; }
.row > div { overflow-x: auto; }
.full { grid-column: 1 / -1; }
figure > svg { display: block; width: 100%; height: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 8px 0 4px; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; overflow-wrap: anywhere; }
th, td { padding: 3px 0 3px 16px; text-align: right; vertical-align: baseline; }
th:first-child, td:first-child { padding-left: 0; }
th { font-size: 13px; vertical-align: bottom; }
th.text, td.text { text-align: left; overflow-wrap: anywhere; min-width: 9em; }
thead tr { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--ink); }
tbody { border-bottom: 2px solid var(--ink); }
@page { size: A4; margin: 12mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 13px; }
  h2 { break-before: page; border: 0; padding: 0; margin-top: 0; }
  h1 + .note + h2 { break-before: auto; margin-top: 24px; }
  h2, h3 { break-after: avoid; }
  h3 { margin-top: 16px; }
  .row { display: block; }
  .row > * { break-inside: avoid; margin: 0 auto 10px; }
  .row > figure { width: 76%; }
  .row > figure.full { width: 100%; }
  .row > div { overflow: visible; margin: 0 0 14px; }
}
)";

std::string element(std::string_view tag, std::string_view content) {
  return std::string("<").append(tag) + ">" + htmlEscaped(content) + std::string("</").append(tag) + ">\n";
}

}  // namespace

ReportPage::ReportPage(std::string_view title, std::string_view introduction) {
  m_page =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n";
  m_page += element("title", title);
  m_page.append("<style>").append(style).append("</style>\n</head>\n<body>\n");
  m_page += element("h1", title);
  m_page += "<p class=\"note\">" + htmlEscaped(introduction) + "</p>\n";
}

void ReportPage::openRow() {
  if (!std::exchange(m_inRow, true)) {
    m_page += "<div class=\"row\">\n";
  }
}

void ReportPage::closeRow() {
  if (std::exchange(m_inRow, false)) {
    m_page += "</div>\n";
  }
}

void ReportPage::chapter(std::string_view title, std::string_view subtitle) {
  closeRow();
  m_page += element("h2", title);
  if (!subtitle.empty()) {
    m_page += "<p class=\"file\">" + htmlEscaped(subtitle) + "</p>\n";
  }
}

void ReportPage::section(std::string_view title) {
  closeRow();
  m_page += element("h3", title);
}

void ReportPage::facts(const std::vector<std::pair<std::string, std::string>>& facts) {
  closeRow();
  m_page += "<dl class=\"facts\">\n";
  for (const auto& [name, value] : facts) {
    m_page += "<div><dt>" + htmlEscaped(name) + "</dt><dd>" + htmlEscaped(value) + "</dd></div>\n";
  }
  m_page += "</dl>\n";
}

void ReportPage::addFigure(const std::string& name, const std::string& svg, FigureWidth width) {
  openRow();
  m_page += width == FigureWidth::Full ? "<figure class=\"full\">\n" : "<figure>\n";
  m_page += svg + "</figure>\n";
  m_files.push_back({name + ".svg", svg});
}

void ReportPage::figure(const std::string& name, const Plot& plot, FigureWidth width) {
  addFigure(name, toSvg(plot, width == FigureWidth::Full ? fullSize : halfSize), width);
}

void ReportPage::figure(const std::string& name, const Chart& chart, FigureWidth width) {
  addFigure(name, toSvg(chart, width == FigureWidth::Full ? fullSize : halfSize), width);
}

void ReportPage::table(const std::string& name, const Table& table) {
  openRow();
  const bool narrow =
      table.columns.size() <= 6 && std::all_of(table.columns.begin(), table.columns.end(),
                                               [](const TableColumn& column) { return column.numeric; });
  m_page += narrow ? "<div>\n" : "<div class=\"full\">\n";
  m_page += toHtml(table) + "</div>\n";
  m_files.push_back({name + ".csv", toCsv(table)});
  m_files.push_back({name + ".tex", toLatex(table)});
  m_files.push_back({name + ".md", toMarkdown(table)});
}

std::vector<ReportFile> ReportPage::finish() {
  closeRow();
  m_page += "</body>\n</html>\n";
  m_files.insert(m_files.begin(), {"index.html", std::move(m_page)});
  return std::move(m_files);
}

core::Result<void> writeReport(const std::vector<ReportFile>& files, const std::filesystem::path& folder,
                               std::stop_token stop, const core::ProgressSink& progress) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) {
    return core::fail(core::ErrorCode::Failed,
                      QUANTOSCOPE_TEXT("Error", "cannot be made (%1); choose another folder for the report."),
                      {failed.message()}, folder.string());
  }
  std::uint64_t done = 0;
  for (auto file = files.rbegin(); file != files.rend(); ++file) {
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled,
                        QUANTOSCOPE_TEXT("Error", "holds a part of a report only; writing it was canceled."),
                        {}, folder.string());
    }
    if (auto written = core::writeFileAtomically(folder / file->name, file->content); !written) {
      return written;
    }
    if (progress) {
      progress({++done, files.size()});
    }
  }
  return {};
}

}  // namespace quantoscope::present
