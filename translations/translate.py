#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands out what is left to translate and takes translations back, as JSON, for people and programs.

Usage: translate.py todo LANGUAGE [--context NAME] [--all]     prints a list to fill in (--all: finished ones as well)
       translate.py fill LANGUAGE FILE...                      writes the translations of such lists into the catalogue

An entry is {"context", "source", "comment", "note", "forms", "translation"}. "translation" is a text, or a list of
"forms" texts where "source" holds %n (German, French, Spanish: one, many; Chinese, Japanese: one form). `fill` leaves out
empty entries, writes what is right, names what is wrong (placeholders, spaces, keyboard mnemonics) and then exits with 1.
GLOSSARY.md has the terms. Run the CMake target update_translations first when texts in the sources have changed."""

import argparse
import json
import sys

import catalogue as cat


def known(code):
    if code not in cat.PLURAL_FORMS:
        raise cat.CatalogueError(f"There is no catalogue \"{code}\"; there are {', '.join(cat.PLURAL_FORMS)}.")
    return cat.read_ts(cat.path_of(code))


def todo(code, context=None, everything=False):
    entries = []
    for m in known(code):
        if (everything or not m.finished) and (context is None or m.context == context):
            forms = cat.PLURAL_FORMS[code] if m.numerus else 1
            filled = (m.forms + [""] * forms)[:forms]
            entries.append({"context": m.context, "source": m.source, "comment": m.comment, "note": m.note,
                            "forms": forms, "translation": filled if m.numerus else filled[0]})
    return entries


def fill(messages, entries, code):
    """Puts the entries' translations into the messages. Returns the number taken and a list of sentences about the
    others."""
    by_key = {m.key: m for m in messages}
    taken, wrong = 0, []
    for entry in entries:
        try:
            key = (entry["context"], entry["source"], entry.get("comment", ""))
            given = entry["translation"]
        except (TypeError, KeyError) as error:
            wrong.append(f"an entry without {error}: {json.dumps(entry, ensure_ascii=False)[:80]}")
            continue
        forms = given if isinstance(given, list) else [given]
        if not all(isinstance(form, str) for form in forms):
            wrong.append(f"{key[0]}: \"{key[1]}\" has a translation that is no text")
            continue
        if not any(form.strip() for form in forms):
            continue
        message = by_key.get(key)
        if message is None:
            wrong.append(f"{key[0]}: \"{key[1]}\" is not in the catalogue")
            continue
        faults = cat.problems(message, forms, code)
        if faults:
            wrong.append(f"{key[0]}: \"{key[1]}\" -> {' | '.join(forms)}: {'; '.join(faults)}")
            continue
        message.forms, message.finished = forms, True
        taken += 1
    return taken, wrong


def run():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    asking = commands.add_parser("todo")
    asking.add_argument("language")
    asking.add_argument("--context")
    asking.add_argument("--all", action="store_true")
    filling = commands.add_parser("fill")
    filling.add_argument("language")
    filling.add_argument("files", nargs="+")
    options = parser.parse_args()
    if options.command == "todo":
        json.dump(todo(options.language, options.context, options.all), sys.stdout, ensure_ascii=False, indent=1)
        print()
        return 0
    messages = known(options.language)
    all_wrong = []
    for name in options.files:
        try:
            with open(name, encoding="utf-8") as file:
                entries = json.load(file)
        except (OSError, ValueError) as error:
            raise cat.CatalogueError(f"{name}: cannot be read as JSON ({error}).") from error
        if not isinstance(entries, list):
            raise cat.CatalogueError(f"{name}: is not a list of entries as `todo` prints it.")
        taken, wrong = fill(messages, entries, options.language)
        print(f"{name}: {taken} translations taken, {len(wrong)} refused")
        all_wrong += [f"{name}: {sentence}" for sentence in wrong]
    cat.write_ts(cat.path_of(options.language), messages, options.language)
    for sentence in all_wrong:
        print(sentence, file=sys.stderr)
    return 1 if all_wrong else 0


if __name__ == "__main__":
    cat.main(run)
