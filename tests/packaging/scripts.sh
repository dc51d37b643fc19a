#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The scripts people start first: they parse, explain themselves, and say in one sentence what they cannot do.
# Usage: scripts.sh PACKAGING_DIR
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/a path with spaces"
cp "$1"/*.sh "$folder/a path with spaces/"
cd "$folder"
for script in "a path with spaces"/*.sh; do bash -n "$script"; done
for script in run test install-deps try-deb; do
  "a path with spaces/$script.sh" --help | grep -q "^Usage: packaging/$script.sh"
done

code=0
"a path with spaces/run.sh" "no such file.json" 2>words >/dev/null || code=$?
[ "$code" -eq 3 ] && grep -qx "run.sh: there is no file or folder no such file.json" words
code=0
"a path with spaces/install-deps.sh" everything 2>words >/dev/null || code=$?
[ "$code" -eq 2 ] && grep -q "unknown group 'everything'" words
