#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Quantoscope with warnings as errors and runs all tests.
# Without a display the tests that draw with OpenGL run on a virtual one.
# Usage: packaging/test.sh [ctest arguments, e.g. -R runs]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

case "${1:-}" in
  -h | --help) sed -n '3,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac

"$root/packaging/install-deps.sh" build test
cd "$root"
build_preset ci
say "running the tests"
with_x ctest --preset ci -j "$(job_count)" "$@"
