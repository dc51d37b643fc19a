#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes Debian's changelog from the releases in the metainfo, so that no release is described twice.

Usage: make_changelog.py METAINFO REVISION MAINTAINER OUT.gz
"""
import gzip
import pathlib
import sys
import textwrap
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timezone
from email.utils import format_datetime


def entry(release, revision, maintainer):
    day = datetime.fromisoformat(release.get("date")).replace(hour=12, tzinfo=timezone.utc)
    lines = [f"quantoscope ({release.get('version')}-{revision}) unstable; urgency=medium", ""]
    for said in release.iterfind("description//*"):
        if said.tag in ("p", "li") and not any("lang" in key for key in said.attrib):
            words = " ".join((said.text or "").split())
            lines += textwrap.wrap(words, 76, initial_indent="  * ", subsequent_indent="    ")
    return "\n".join([*lines, "", f" -- {maintainer}  {format_datetime(day)}", ""])


def main():
    metainfo, revision, maintainer, out = sys.argv[1:]
    releases = ElementTree.parse(metainfo).findall("releases/release")
    text = "\n".join(entry(release, revision, maintainer) for release in releases)
    pathlib.Path(out).write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
