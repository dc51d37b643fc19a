// SPDX-License-Identifier: GPL-3.0-or-later
// quantoscope-cli: everything the workbench computes, without Qt, for scripts and servers.
// Results go to standard output, everything else to standard error; exit codes are in invocation.h.
#include <sys/resource.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/codesign_commands.h"
#include "app/cli/criticality_commands.h"
#include "app/cli/geometry_commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/invocation.h"
#include "app/cli/runs_commands.h"
#include "app/cli/spectra_commands.h"

namespace quantoscope::cli {
namespace {

constexpr const char* description =
    "Quantoscope on the command line: where the error of low-bit neural networks comes from.\n"
    "The numbers are those of the workbench. Weights of b bits are rounded to the step Delta = 2^(1 - b).";

constexpr const char* footer = R"(
Examples
  quantoscope-cli geometry trace full_matrices_2d.json
  quantoscope-cli geometry trace full_matrices_3d.json --space output --out trace.json
  quantoscope-cli geometry manifolds full_matrices_2d.json --manifold circle --manifold spiral
  quantoscope-cli runs analyze qat_training_stats.json
  quantoscope-cli spectra analyze model.safetensors --out results
  quantoscope-cli codesign allocate instance.json
  quantoscope-cli criticality analyze Llama-3.2-1B --text "3 + 4 = 7"
  quantoscope-cli geometry trace --help

Results go to standard output, errors and notices to standard error.
Exit codes
  0 done
  1 failed, for example when the result could not be written
  2 the command line is wrong
  3 the input is wrong, missing or unreadable
  4 stopped by Ctrl+C)";

/// Parses the command line; an exit code when there is nothing left to run.
std::optional<ExitCode> parse(CLI::App& app, int argc, char** argv) {
  try {
    app.parse(argc, argv);
    return std::nullopt;
  } catch (const CLI::Success& success) {
    app.exit(success, std::cout, std::cerr);
    return ExitCode::Ok;
  } catch (const CLI::RequiredError& error) {
    const CLI::App* innermost = &app;
    while (!innermost->get_subcommands().empty()) {
      innermost = innermost->get_subcommands().front();
    }
    const bool hasCommands = !innermost->get_subcommands([](const CLI::App*) { return true; }).empty();
    const std::vector<std::string> unknown = innermost->remaining();
    if (hasCommands && !unknown.empty()) {
      std::cerr << "quantoscope-cli: there is no command " << unknown.front() << "; try --help\n";
    } else if (hasCommands) {
      std::cerr << innermost->help();
    } else {
      std::cerr << "quantoscope-cli: " << error.what() << "; try --help\n";
    }
  } catch (const CLI::ParseError& error) {
    std::cerr << "quantoscope-cli: " << error.what() << "; try --help\n";
  }
  return ExitCode::Usage;
}

ExitCode flushed(ExitCode code) {
  errno = 0;
  std::cout.flush();
  if (std::cout) {
    return code;
  }
  std::cerr << "quantoscope-cli: standard output cannot be written";
  if (errno != 0) {
    std::cerr << " (" << std::strerror(errno) << ')';
  }
  std::cerr << '\n';
  return ExitCode::Failed;
}

ExitCode run(int argc, char** argv) {
  CLI::App app(description, "quantoscope-cli");
  app.set_version_flag("--version", "quantoscope-cli " QUANTOSCOPE_VERSION);
  app.require_subcommand(1);
  Invocation invocation;
  addGeometryCommands(app, invocation);
  addRunsCommands(app, invocation);
  addSpectraCommands(app, invocation);
  addCodesignCommands(app, invocation);
  addCriticalityCommands(app, invocation);
  // Set last: a command would inherit it.
  app.footer(footer);

  if (const auto code = parse(app, argc, argv)) {
    return flushed(*code);
  }
  Interrupt interrupt;
  Environment environment{std::cout, std::cerr, interrupt.token()};
  return flushed(invocation.run(environment));
}

/// While it is loaded OpenBLAS starts a thread for every core but one. We do not use them, but each takes 128
/// MB of address space, and where a limit (ulimit -v) forbids that, it tries again forever and keeps the
/// program from ending. The library listens to the environment only, so that is said to a second start.
void startWithoutSpareThreads(char** argv) {
  constexpr const char* threads = "OPENBLAS_NUM_THREADS";
  rlimit limit{};
  const bool limited = ::getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
  if (limited && std::getenv(threads) == nullptr && ::setenv(threads, "1", 1) == 0) {
    ::execv("/proc/self/exe", argv);  // comes back only when it failed; then all works as before
  }
}

}  // namespace
}  // namespace quantoscope::cli

int main(int argc, char** argv) {
  quantoscope::cli::startWithoutSpareThreads(argv);
  // A closed pipe is an error of writing like any other, not a reason to vanish.
  std::signal(SIGPIPE, SIG_IGN);
  std::ios::sync_with_stdio(false);
  try {
    return static_cast<int>(quantoscope::cli::run(argc, argv));
  } catch (const std::exception& error) {
    std::cerr << "quantoscope-cli: unexpected failure: " << error.what() << '\n';
    return static_cast<int>(quantoscope::cli::ExitCode::Failed);
  }
}
