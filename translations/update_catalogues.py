#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings all catalogues to the texts of the sources: new texts come in as unfinished, texts that are gone go, finished
translations stay. The CMake target update_translations runs this."""

import catalogue as cat


def plurals_only(texts):
    return [t for t in texts if t.numerus]


def update():
    texts = cat.extract()
    for code in [cat.ENGLISH, *cat.LANGUAGES]:
        path = cat.path_of(code)
        wanted = plurals_only(texts) if code == cat.ENGLISH else texts
        merged = cat.merge(wanted, cat.read_ts(path) if path.exists() else [])
        changed = cat.write_ts(path, merged, code)
        open_texts = sum(not m.finished for m in merged)
        print(f"{path.name}: {len(merged)} texts, {open_texts} unfinished{'' if changed else ' (unchanged)'}")
    return 0


if __name__ == "__main__":
    cat.main(update)
