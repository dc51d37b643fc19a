#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Quantoscope and opens it: on the files given, else on sample data.
# Without a display it renders the sample workspace to PNG and PDF instead and says where.
# Usage: packaging/run.sh [FILE...]
set -euo pipefail
source "$(dirname "$0")/lib.sh"

case "${1:-}" in
  -h | --help) sed -n '3,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
esac
files=()
for file in "$@"; do
  if [ ! -e "$file" ]; then
    echo "run.sh: there is no file or folder $file" >&2
    exit 3
  fi
  files+=("$(realpath -- "$file")")
done

"$root/packaging/install-deps.sh" build
cd "$root"
build_preset release
bin=$root/build/release/bin

if has_display; then
  say "opening the workbench"
  if [ ${#files[@]} -gt 0 ]; then
    exec "$bin/quantoscope" "${files[@]}"
  fi
  exec "$bin/quantoscope" --sample
fi

figures=$root/build/sample-figures
mkdir -p "$figures"
say "no display: rendering the sample workspace under a virtual one"
list=$("$bin/quantoscope" --list-figures)
count=0
while IFS=$'\t' read -r id _; do
  for format in png pdf; do
    "$bin/quantoscope" --figure "$id" --preset nature-2 --out "$figures/$id.$format" ${files[@]+"${files[@]}"}
    count=$((count + 1))
  done
  say "  $id"
done <<<"$list"
shown=(--sample)
[ ${#files[@]} -eq 0 ] || shown=("${files[@]}")
with_x "$bin/quantoscope" --window-size 1920 1080 --screenshot "$figures/workbench.png" "${shown[@]}"
say "wrote $count figures and a picture of the window to $figures"
