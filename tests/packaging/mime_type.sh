#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A session is told apart from other JSON by its name and by its content, with the desktop's own database.
# Usage: mime_type.sh MIME.xml
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_DATA_HOME=$folder/data XDG_DATA_DIRS=/usr/share XDG_CACHE_HOME=$folder/cache HOME=$folder
mkdir -p "$XDG_DATA_HOME/mime/packages"
cp "$1" "$XDG_DATA_HOME/mime/packages/"
update-mime-database "$XDG_DATA_HOME/mime" 2>"$folder/words"
if [ -s "$folder/words" ]; then
  cat "$folder/words"
  exit 1
fi
wanted=application/x-quantoscope-session
grep -qx "50:$wanted:\*.quantoscope" "$XDG_DATA_HOME/mime/globs2"
grep -qxF "<$wanted" <(tr -d '\0' <"$XDG_DATA_HOME/mime/magic" | grep -a "^\[60:" | sed 's/^\[60:/</; s/\]$//')
grep -qx "$wanted application/json" "$XDG_DATA_HOME/mime/subclasses"
grep -q "^$wanted:" "$XDG_DATA_HOME/mime/icons"
