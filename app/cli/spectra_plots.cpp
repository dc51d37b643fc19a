// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spectra_plots.h"

#include <cerrno>
#include <cstdlib>
#include <optional>
#include <ostream>
#include <system_error>
#include <vector>

#include "app/cli/figure_converter.h"
#include "app/cli/progress_line.h"
#include "engine/core/file_io.h"
#include "engine/present/spectra_figures.h"

namespace quantoscope::cli {
namespace {

namespace fs = std::filesystem;

ExitCode canceled(Environment& environment) {
  return report(
      {core::ErrorCode::Cancelled,
       QUANTOSCOPE_TEXT("Error", "Canceled; the results and the rest of the figures were not written."),
       {},
       {}},
      environment.err);
}

ExitCode failed(const core::Error& error, Environment& environment) {
  report(error, environment.err);
  return ExitCode::Failed;
}

/// A folder of this process alone that goes with it.
class PageFolder {
 public:
  explicit PageFolder(const fs::path& beside) {
    std::string name = (beside.parent_path() / ".pages-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) {
      m_path = name;
    }
  }
  ~PageFolder() {
    std::error_code ignored;
    if (!m_path.empty()) {
      fs::remove_all(m_path, ignored);
    }
  }
  PageFolder(const PageFolder&) = delete;
  PageFolder& operator=(const PageFolder&) = delete;

  /// Empty if it could not be made.
  const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

}  // namespace

ExitCode writeSpectraPlots(const present::StudyPtr& study, const std::string& format, const fs::path& folder,
                           Environment& environment) {
  std::error_code ignored;
  fs::create_directories(folder / "individual_layers", ignored);
  std::optional<core::Error> error;
  ProgressLine line(environment.err);
  std::uint64_t done = 0;
  const bool all = present::writeSpectraFigures(
      study,
      [&](const std::string& name, const std::string& svg) {
        const auto written = writeFigure(svg, format, folder / (name + "." + format));
        if (!written) {
          error = written.error();
        }
        line.show({++done, 0}, std::to_string(done) + " figures");
        return written.has_value();
      },
      environment.stop);
  line.clear();
  if (error) {
    return failed(*error, environment);
  }
  return all ? ExitCode::Ok : canceled(environment);
}

ExitCode writeSpectraBook(const present::StudyPtr& study, const fs::path& file, Environment& environment) {
  const PageFolder pages(file);
  if (pages.path().empty()) {
    return failed({core::ErrorCode::Io,
                   QUANTOSCOPE_TEXT("Error", "cannot be made (%1); choose another folder for the results."),
                   {std::error_code(errno, std::generic_category()).message()},
                   file.string()},
                  environment);
  }
  const std::vector<std::size_t> layers = present::orderedLayers(*study, present::LayerOrder::Model);
  ProgressLine line(environment.err);
  for (std::size_t i = 0; i < layers.size(); ++i) {
    if (environment.stop.stop_requested()) {
      line.clear();
      return canceled(environment);
    }
    const std::string page = std::to_string(i + 1);
    const auto written =
        core::writeFileAtomically(pages.path() / (page + ".svg"), present::layerFigure(study, layers[i]));
    if (!written) {
      return failed(written.error(), environment);
    }
    line.show({i + 1, layers.size()}, page + "/" + std::to_string(layers.size()) + " pages");
  }
  const auto written = writeBook(pages.path(), layers.size(), file, environment.stop);
  line.clear();
  if (!written) {
    return written.error().code == core::ErrorCode::Cancelled ? canceled(environment)
                                                              : failed(written.error(), environment);
  }
  return ExitCode::Ok;
}

}  // namespace quantoscope::cli
