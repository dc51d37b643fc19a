// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_io.h"

#include <ostream>

#include "app/cli/standard_input.h"
#include "engine/core/file_io.h"
#include "engine/geometry/experiment_file.h"

namespace quantoscope::cli {

std::string shownName(const std::string& path) {
  return path == "-" ? "standard input" : path;
}

core::Result<geometry::Experiment> loadExperiment(const std::string& path, const std::stop_token& stop) {
  if (path != "-") {
    return geometry::readExperiment(path);
  }
  return readStandardInput(geometry::maximumExperimentBytes, stop)
      .and_then([](const std::string& text) { return geometry::parseExperiment(text); })
      .map_error([](core::Error error) {
        error.file = shownName("-");
        return error;
      });
}

ExitCode reportUnlessStopped(const core::Error& error, Environment& environment) {
  if (environment.stop.stop_requested()) {
    environment.err << "quantoscope-cli: stopped\n";
    return ExitCode::Cancelled;
  }
  return report(error, environment.err);
}

ExitCode deliver(const std::string& text, const std::string& path, Environment& environment) {
  if (path.empty() || path == "-") {
    environment.out << text;
    return ExitCode::Ok;
  }
  if (const auto written = core::writeFileAtomically(path, text); !written) {
    // The input was fine; that the result has no place to go is a failure of its own.
    report(written.error(), environment.err);
    return ExitCode::Failed;
  }
  return ExitCode::Ok;
}

}  // namespace quantoscope::cli
