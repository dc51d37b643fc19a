#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables of unicode_ranges.cpp: letters (L*) and numbers (N*) of the Unicode version of this Python.

Usage: make_unicode_ranges.py > unicode_ranges.cpp
"""
import sys
import unicodedata


def ranges(kind):
    found = []
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code))[0] != kind:
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def table(name, kind):
    entries = [f"{{0x{a:X}, 0x{b:X}}}" for a, b in ranges(kind)]
    lines, line = [], "   "
    for entry in entries:
        if len(line) + len(entry) + 2 > 108:
            lines.append(line)
            line = "   "
        line += f" {entry},"
    lines.append(line)
    body = "\n".join(lines)
    return f"constexpr CodeRange {name}[] = {{\n{body}\n}};\n"


print(f"""// SPDX-License-Identifier: GPL-3.0-or-later
// Made by make_unicode_ranges.py from Unicode {unicodedata.unidata_version}; do not edit.
#include "engine/criticality/unicode_classes.h"

namespace quantoscope::criticality {{
namespace {{

// clang-format off
{table("letters", "L")}
{table("numbers", "N")}// clang-format on

}}  // namespace

std::span<const CodeRange> letterRanges() {{ return letters; }}
std::span<const CodeRange> numberRanges() {{ return numbers; }}

}}  // namespace quantoscope::criticality""")
