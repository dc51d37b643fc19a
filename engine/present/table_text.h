// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text that other programs set: LaTeX, Markdown, HTML. CSV is in csv.h. What the cells say is taken
// as it stands (translate it before), in UTF-8, the same bytes in every locale.
#pragma once

#include <string>
#include <string_view>

#include "engine/present/table.h"

namespace quantoscope::present {

/// A LaTeX tabular with the rules of the package booktabs, without the float around it. Everything special to
/// LaTeX is escaped; the minus sign (U+2212) becomes $-$, a star $\star$. Notes follow as comments. Ends with
/// a line feed.
std::string toLatex(const Table& table);

/// A table as GitHub Flavored Markdown under its title, numbers to the right, notes as lines below; the
/// sentence of the empty state in place of a table without rows. Ends with a line feed.
std::string toMarkdown(const Table& table);

/// A <table> with its title as caption and notes as paragraphs behind it.
std::string toHtml(const Table& table);

/// `text` with &, <, > and " replaced.
std::string htmlEscaped(std::string_view text);

}  // namespace quantoscope::present
