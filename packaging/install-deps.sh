#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Quantoscope needs on Debian 12, in groups, and only what is missing:
#   build   compile and run the workbench and the command line
#   test    run every test (virtual display, PDF tools, validators)
#   bench   Google Benchmark, and numpy, scipy, matplotlib and torch as peers
#   lint    clang-format, clang-tidy and the compiler of the fuzzers
# Usage: packaging/install-deps.sh [build] [test] [lint] [bench]      (default: build test)
set -euo pipefail

build=(g++ mold cmake ninja-build ccache pkg-config python3 librsvg2-bin
  qt6-base-dev qt6-charts-dev qt6-datavisualization-dev qt6-svg-dev qt6-declarative-dev libqt6opengl6-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl-dev libegl-dev libvulkan-dev
  libqcustomplot-dev libqcustomplot2.1-qt6 libvtk9-dev libopenmpi-dev openmpi-bin
  libeigen3-dev libopenblas-pthread-dev liblapacke-dev libdnnl-dev
  nlohmann-json3-dev libsimdjson-dev libexpected-dev libcli11-dev libfmt-dev libxxhash-dev zlib1g-dev
  libharfbuzz-dev
  fonts-inter fonts-dejavu-core fonts-noto-cjk
  libgl1-mesa-dri xvfb xauth)
test=(poppler-utils desktop-file-utils appstream git
  shared-mime-info libxml2-utils mandoc python3-yaml dpkg-dev)
lint=(clang-format clang-tidy clang libclang-rt-dev)
bench=(libbenchmark-dev python3-numpy python3-scipy python3-matplotlib python3-torch)

say() { printf '\033[1m[deps]\033[0m %s\n' "$*"; }

groups=("$@")
[ ${#groups[@]} -gt 0 ] || groups=(build test)
wanted=()
for group in "${groups[@]}"; do
  case "$group" in
    build) wanted+=("${build[@]}") ;;
    test) wanted+=("${test[@]}") ;;
    lint) wanted+=("${lint[@]}") ;;
    bench) wanted+=("${bench[@]}") ;;
    -h | --help) sed -n '3,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "install-deps.sh: unknown group '$group' (build, test, lint, bench)" >&2; exit 2 ;;
  esac
done

missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
  say "all ${#wanted[@]} packages are installed"
  exit 0
fi

if ! command -v apt-get >/dev/null; then
  echo "install-deps.sh: this machine has no apt-get; install the equivalents of: ${missing[*]}" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null; then
    as_root=(sudo)
  else
    echo "install-deps.sh: run as root (or install sudo) to add: ${missing[*]}" >&2
    exit 1
  fi
fi
say "installing ${#missing[@]} missing packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"${as_root[@]}" apt-get update -qq >"$log" 2>&1 || say "the package lists could not be refreshed; using those at hand"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  -o Dpkg::Use-Pty=0 "${missing[@]}" >>"$log" 2>&1 || {
  tail -20 "$log" >&2
  echo "install-deps.sh: apt-get could not install the packages above" >&2
  exit 1
}
say "done"
