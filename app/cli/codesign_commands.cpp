// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codesign_commands.h"

#include <CLI/CLI.hpp>

#include "app/cli/allocation_commands.h"
#include "app/cli/sensitivity_commands.h"
#include "app/cli/train_commands.h"

namespace quantoscope::cli {

void addCodesignCommands(CLI::App& root, Invocation& invocation) {
  CLI::App* const group = root.add_subcommand("codesign", "Mixed precision against the limits of hardware");
  group->require_subcommand(1);
  addAllocationCommands(*group, invocation);
  addTrainCommand(*group, invocation);
  addSensitivityCommand(*group, invocation);
}

}  // namespace quantoscope::cli
