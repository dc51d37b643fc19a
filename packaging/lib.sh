# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh: say what happens, install, configure, build. Sourced, not run.

# Lets ccache work with the precompiled header.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\033[1m[quantoscope]\033[0m %s\n' "$*"; }

# build_preset PRESET [TARGET...]: configures when needed and builds; stops with the compiler's words on failure.
build_preset() {
  local preset=$1
  shift
  say "configuring ($preset)"
  cmake --preset "$preset" -S "$root" >"$root/build/$preset.configure.log" 2>&1 || {
    tail -30 "$root/build/$preset.configure.log" >&2
    echo "Configuring failed; the whole log is build/$preset.configure.log" >&2
    return 1
  }
  say "building ($preset, $(nproc) jobs); the first time takes a few minutes"
  local targets=()
  [ $# -eq 0 ] || targets=(--target "$@")
  cmake --build "$root/build/$preset" -j "$(nproc)" "${targets[@]}"
}

# with_display COMMAND...: runs it on the present display, or on a virtual one when there is none.
with_display() {
  if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    "$@"
  else
    xvfb-run -a -s "-screen 0 1920x1200x24" "$@"
  fi
}
