#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the catalogue of a language that nobody speaks: every text in brackets, with accents, about 40 % longer. What
is on the screen without brackets was not marked for translation; what is cut off would be cut off in German.

Usage: pseudo_catalogue.py OUT.ts           the catalogue
       pseudo_catalogue.py OUT.qm LRELEASE  compiled by that program"""

import re
import subprocess
import sys
from pathlib import Path

import catalogue as cat

CODE = "pseudo"
_ACCENTS = str.maketrans("aceghijlnorstuyzACEGHIJLNORSTUYZ", "àçéĝĥíĵļñöŕšťüýžÀÇÉĜĤÍĴĻÑÖŔŠŤÜÝŽ")
# Placeholders, tags, entities, file suffixes and the letter of a keyboard mnemonic stay as they are.
_KEPT = re.compile(r"%L?(?:\d{1,2}|n)|</?\w[^>]*>|&(?:amp|lt|gt|nbsp);|\*\.\w+|&\w")


def pseudo(text):
    if not text.strip():
        return text
    return ";;".join(_one(part) for part in text.split(";;"))


def _one(text):
    lead = text[: len(text) - len(text.lstrip())]
    tail = text[len(text.rstrip()):]
    body = text.strip()
    letters, at = [], 0
    for kept in _KEPT.finditer(body):
        letters += [body[at : kept.start()].translate(_ACCENTS), kept.group(0)]
        at = kept.end()
    letters.append(body[at:].translate(_ACCENTS))
    visible = len(re.sub(r"<[^>]*>", "", body))
    padding = "~" * max(1, round(visible * 0.4) - 2)
    ellipsis = "…" if body.endswith("…") else ""
    return f"{lead}[{''.join(letters).removesuffix('…')} {padding}]{ellipsis}{tail}"


def catalogue():
    messages = cat.extract()
    for message in messages:
        message.forms = [pseudo(message.source)] * (2 if message.numerus else 1)
        message.finished = True
    return messages


def write():
    if len(sys.argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    out = Path(sys.argv[1])
    out.parent.mkdir(parents=True, exist_ok=True)
    source = out.with_suffix(".ts")
    # lrelease wants to know how many plural forms there are; those of English serve.
    source.write_text(cat.ts_text(catalogue(), "en"), encoding="utf-8")
    if len(sys.argv) == 3:
        return subprocess.run([sys.argv[2], "-silent", str(source), "-qm", str(out)], check=False).returncode
    return 0


if __name__ == "__main__":
    cat.main(write)
