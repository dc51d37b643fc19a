// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text for papers and notes. What the cells say is taken as it stands; translate it before.
#pragma once

#include <string>

#include "engine/present/table.h"

namespace quantoscope::present {

/// A LaTeX tabular with the rules of the package booktabs, UTF-8. Everything special to LaTeX is escaped; the
/// minus sign (U+2212) becomes $-$, a star $\star$. Notes follow as comments. Ends with a line feed.
std::string toLatex(const Table& table);

/// A table as GitHub Flavored Markdown, numbers to the right, notes as lines below. Ends with a line feed.
std::string toMarkdown(const Table& table);

}  // namespace quantoscope::present
