#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the engine-only program and checks that neither it nor the command line loads a toolkit of the workbench.
set -euo pipefail
"$1"
for program in "$@"; do
  if ldd "$program" | grep -E 'libQt|libvtk|libQCustomPlot'; then
    echo "$program links the libraries above" >&2
    exit 1
  fi
done
