#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completes a manual page with the options and commands that the program itself names.

A page is written by hand in mdoc; the lines ".\\" @OPTIONS@" and ".\\" @COMMANDS@" stand for what --help says, asked from
the program that was just built, command by command. Version and date come from the first release in the metainfo.

Usage: make_man.py PROGRAM TEMPLATE METAINFO OUT.gz
"""
import gzip
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from datetime import date

# CLI11 starts descriptions in this column, or on the next line when the name is longer.
COLUMN = 30
SECTIONS = {"Options:": "options", "Positionals:": "positionals", "Subcommands:": "commands"}
TYPES = {"TEXT": "text", "INT": "number", "UINT": "number", "FLOAT": "number", "NUMBER": "number"}


class Help:
    """One --help, taken apart. An entry is (name, description)."""

    def __init__(self, text):
        self.description = []
        self.usage = ""
        self.options, self.positionals, self.commands = [], [], []
        section = None
        before = True
        indent = 0  # of a group of options
        for line in text.splitlines():
            if line.startswith("Usage: "):
                self.usage, before = line[len("Usage: "):], False
            elif before:
                self.description += [line.strip()] if line.strip() else []
            elif line[indent:] in SECTIONS:
                section = getattr(self, SECTIONS[line[indent:]])
            elif line.startswith("[Option Group: "):
                section, indent = None, 2
            elif not line.strip():
                section = section if section == [] else None
            elif section is not None:
                self._entry(section, line[indent:])

    @staticmethod
    def _entry(section, line):
        if line.startswith(" " * COLUMN):
            name, words = section.pop()
            section.append((name, (words + " " + line.strip()).strip()))
        elif len(line) >= COLUMN and line[COLUMN - 1] == " " and not is_name(line.strip()):
            section.append((line[:COLUMN].strip(), line[COLUMN:].strip()))
        else:
            section.append((line.strip(), ""))


NAME = re.compile(
    r"(?P<flags>-{1,2}[\w-]+(?:,-{1,2}[\w-]+)*|[\w-]+)"
    r"(?: (?P<type>[A-Z]+(?::(?:[A-Z]+ in \[[^\]]*\]|[^\s=]+))?(?: x \d+)?)(?:=(?P<default>\S+))?)?(?P<more> \.\.\.)?(?P<required> REQUIRED)?"
    r"(?P<relations>(?: (?:Needs|Excludes): \S+)*)$")


def is_name(text):
    return NAME.match(text) is not None


def escape(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def prose(text):
    """Running text: one sentence a line, as mdoc wants it, with an end."""
    if text and text[-1] not in ".!?":
        text += "."
    if not text.split(" ")[0].endswith(","):
        text = text[:1].upper() + text[1:]
    return [escape(line) for line in re.split(r"(?<=[.!?]) (?=[A-Z])", text)] if text else []


def argument(kind):
    """The words after an option: 'TEXT:{a,b}' is the choice a | b, 'INT x 2' is said twice."""
    kind, _, count = kind.partition(" x ")
    base, _, choices = kind.partition(":")
    if choices.startswith("{"):
        words = " \\*(Ba ".join(f"{escape(choice)}" for choice in choices.strip("{}").split(","))
    else:
        words = TYPES.get(base, base.lower())
    return " ".join([words] * int(count or 1))


def item(name, words):
    match = NAME.match(name)
    if not match:
        raise SystemExit(f"make_man.py: cannot read the option '{name}'")
    flags, kind = match["flags"].split(","), match["type"]
    if flags[0].startswith("-"):
        heads = [f"Fl {escape(flag[1:])}" + (f" Ar {argument(kind)}" if kind else "") for flag in flags]
    else:
        heads = [f"Ar {escape(flags[0].lower())}" + (" ..." if match["more"] else "")]
    default = [f"Default: {escape(match['default'])}."] if match["default"] else []
    lines = [".It " + " , ".join(heads), *prose(words), *default]
    relations = re.findall(r"(Needs|Excludes): (\S+)", match["relations"])
    for relation, other in relations:
        lines += ["Goes with" if relation == "Needs" else "Not together with"]
        lines += [f".Fl {escape(other[1:])} ."]
    return lines


def items(entries):
    if not entries:
        return []
    return [".Bl -tag -width Ds"] + [line for entry in entries for line in item(*entry)] + [".El"]


def ask(program, path):
    done = subprocess.run([program, *path, "--help"], capture_output=True, text=True, check=True, timeout=60)
    return Help(done.stdout)


def own(entries):
    """The options of a command without the help flag that every command has."""
    return [entry for entry in entries if "--help" not in entry[0]]


def commands(program, path=()):
    found = ask(program, path)
    lines = []
    if path and not found.commands:
        lines += [f".Ss {escape(' '.join(path))}"]
        for paragraph in found.description:
            lines += prose(paragraph)
        lines += items(found.positionals + own(found.options))
    for name, _ in found.commands:
        lines += commands(program, (*path, name))
    return lines


def complete(template, program, version, day):
    whole = ask(program, ())
    lines = []
    for line in template.splitlines():
        if line == '.\\" @OPTIONS@':
            lines += items(whole.options + whole.positionals)
        elif line == '.\\" @COMMANDS@':
            lines += commands(program)
        else:
            lines.append(line.replace("@VERSION@", version).replace("@DATE@", f"{day:%B} {day.day}, {day.year}"))
    return "\n".join(lines) + "\n"


def main():
    program, template, metainfo, out = sys.argv[1:]
    release = ElementTree.parse(metainfo).find("releases/release")
    page = complete(pathlib.Path(template).read_text("utf-8"), program, release.get("version"),
                    date.fromisoformat(release.get("date")))
    pathlib.Path(out).write_bytes(gzip.compress(page.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
