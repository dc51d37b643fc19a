#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manual page is well formed and names every command and option that the program's --help names, and no others.

Usage: check_man.py PROGRAM PAGE.gz
"""
import gzip
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--[a-z][\w-]*")


def words_of_help(program, path=()):
    """All options and commands below `path`. Only lines that define something count, not prose."""
    text = subprocess.run([program, *path, "--help"], capture_output=True, text=True, check=True, timeout=60).stdout
    options, commands, inside = set(), set(), ""
    for line in text.splitlines():
        if re.match(r"\S", line) or not line:
            inside = line
        elif inside == "Options:" and line.startswith("  -"):
            options.update(OPTION.findall(line.split(" Needs:")[0].split(" Excludes:")[0][:30]))
        elif inside.startswith("[Option Group: ") and line.startswith("    -"):
            options.update(OPTION.findall(line[:32]))
        elif inside == "Subcommands:" and re.match(r"  \S", line):
            name = line.split()[0]
            more, below = words_of_help(program, (*path, name))
            options |= more
            commands |= below or {" ".join((*path, name))}
    return options, commands


def rendered(page):
    text = subprocess.run(["mandoc", "-Tutf8", "-Owidth=200"], input=page, capture_output=True, check=True).stdout
    return re.sub(".\b", "", text.decode())


def differences(options, commands, text):
    named = set(OPTION.findall(text))
    headings = set(re.findall(r"^   (\S.*)$", text, re.MULTILINE))
    return ([f"{option} is missing in the manual page" for option in sorted(options - named)]
            + [f"{option} is in the manual page but not in --help" for option in sorted(named - options)]
            + [f"the command {name} is missing in the manual page" for name in sorted(commands - headings)])


def main():
    program, path = sys.argv[1:]
    page = gzip.decompress(open(path, "rb").read())
    # Long lines are a matter of style, and the other page is not installed while this runs.
    lint = subprocess.run(["mandoc", "-Tlint", "-Wwarning"], input=page, capture_output=True, text=False)
    problems = lint.stdout.decode().splitlines()
    options, commands = words_of_help(program)
    text = rendered(page)
    problems += differences(options, commands, text)
    if len(options) < 2:
        problems.append("--help names no options: it is not read as it is written")
    # The comparison itself has to see a gap.
    if not differences(options | {"--no-such-option"}, commands | {"no such command"}, text)[-2:]:
        problems.append("a missing option would not be noticed")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
