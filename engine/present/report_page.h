// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a report: one HTML page with its figures in it, to be read on a screen of any width and to be
// printed, and beside it the figures as SVG and the tables as CSV, LaTeX and Markdown. What it is about is
// not known here. English; the same bytes for the same content. Any thread.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/progress.h"
#include "engine/present/charts.h"
#include "engine/present/plot.h"
#include "engine/present/table.h"

namespace quantoscope::present {

struct ReportFile {
  std::string name;  ///< without folder; letters, digits, "-" and "."
  std::string content;
};

enum class FigureWidth { Half, Full };

/// Builds a report from top to bottom. Figures and tables that follow each other stand side by side where
/// there is room. Names are those of the files, without ending, and must differ.
class ReportPage {
 public:
  ReportPage(std::string_view title, std::string_view introduction);

  void chapter(std::string_view title, std::string_view subtitle = {});
  void section(std::string_view title);
  /// Numbers with their names, in a row.
  void facts(const std::vector<std::pair<std::string, std::string>>& facts);
  void figure(const std::string& name, const Plot& plot, FigureWidth width = FigureWidth::Half);
  void figure(const std::string& name, const Chart& chart, FigureWidth width = FigureWidth::Half);
  void table(const std::string& name, const Table& table);
  void add(ReportFile file) { m_files.push_back(std::move(file)); }

  /// All files, index.html first. The page is used up.
  std::vector<ReportFile> finish();

 private:
  void openRow();
  void closeRow();
  void addFigure(const std::string& name, const std::string& svg, FigureWidth width);

  std::string m_page;
  std::vector<ReportFile> m_files;
  bool m_inRow = false;
};

/// Writes the files into `folder`, which is made if it is not there; files of these names are replaced, the
/// first one last: where it is, the report is complete. Calls `progress` with the number of written files.
/// Cancelled when `stop` is set in between.
core::Result<void> writeReport(const std::vector<ReportFile>& files, const std::filesystem::path& folder,
                               std::stop_token stop = {}, const core::ProgressSink& progress = {});

}  // namespace quantoscope::present
