// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text that other programs set: LaTeX and Markdown. CSV is in csv.h. English, UTF-8, the same bytes
// in every locale.
#pragma once

#include <string>
#include <string_view>

#include "engine/present/table.h"

namespace quantoscope::present {

/// A tabular with the rules of the booktabs package, without the float around it; notes follow as comments.
/// Numbers as shown; what TeX reads otherwise is escaped.
std::string toLatex(const Table& table);

/// A pipe table (as GitHub reads it) under the title as a heading; notes follow as lines.
std::string toMarkdown(const Table& table);

/// A <table> with its title as caption and notes as paragraphs behind it.
std::string toHtml(const Table& table);

/// `text` with &, <, > and " replaced.
std::string htmlEscaped(std::string_view text);

}  // namespace quantoscope::present
