# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by run.sh and test.sh: say what happens, install, configure, build. Sourced, not run.

# Lets ccache work with the precompiled header.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\033[1m[quantoscope]\033[0m %s\n' "$*"; }

# job_count: as many as there are cores, but no more than the free memory bears (the largest files take about 1 GiB).
job_count() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
  if [ -n "$memory" ] && [ "$memory" -lt "$cores" ]; then
    cores=$((memory > 0 ? memory : 1))
  fi
  echo "$cores"
}

# build_preset PRESET [TARGET...]: configures when needed and builds; stops with the compiler's words on failure.
build_preset() {
  local preset=$1 targets=()
  shift
  say "configuring ($preset)"
  mkdir -p "$root/build"
  cmake --preset "$preset" -S "$root" >"$root/build/$preset.configure.log" 2>&1 || {
    tail -30 "$root/build/$preset.configure.log" >&2
    echo "Configuring failed; the whole log is build/$preset.configure.log" >&2
    return 1
  }
  say "building ($preset, $(job_count) jobs); the first time takes a few minutes"
  [ $# -eq 0 ] || targets=(--target "$@")
  cmake --build "$root/build/$preset" -j "$(job_count)" ${targets[@]+"${targets[@]}"}
}

# has_display: there is an X server, or Wayland and Qt's plugin for it.
has_display() {
  [ -n "${DISPLAY:-}" ] ||
    { [ -n "${WAYLAND_DISPLAY:-}" ] && dpkg-query -W -f='${db:Status-Status}' qt6-wayland 2>/dev/null | grep -qx installed; }
}

# with_x COMMAND...: runs it on the present X display, or on a virtual one when there is none. Tests need X and not
# only Wayland: VTK speaks GLX, and the tests move the pointer.
with_x() {
  if [ -n "${DISPLAY:-}" ]; then
    "$@"
  else
    env -u WAYLAND_DISPLAY xvfb-run -a -s "-screen 0 1920x1200x24" "$@"
  fi
}
