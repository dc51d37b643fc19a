// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/table_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace quantoscope::present {
namespace {

using Replacement = std::pair<std::string_view, std::string_view>;

constexpr std::array<Replacement, 19> latexReplacements = {{
    {"\\", "\\textbackslash{}"},
    {"{", "\\{"},
    {"}", "\\}"},
    {"&", "\\&"},
    {"%", "\\%"},
    {"$", "\\$"},
    {"#", "\\#"},
    {"_", "\\_"},
    {"~", "\\textasciitilde{}"},
    {"^", "\\textasciicircum{}"},
    {"<", "$<$"},
    {">", "$>$"},
    {"\xE2\x88\x92", "$-$"},        // minus sign
    {"\xE2\x98\x85", "$\\star$"},   // star
    {"\xE2\x89\xA4", "$\\leq$"},    // less or equal
    {"\xE2\x89\xA5", "$\\geq$"},    // greater or equal
    {"\xC2\xB7", "$\\cdot$"},       // middle dot
    {"\xE2\x88\x9E", "$\\infty$"},  // infinity
    {"\xE2\x80\x93", "--"},         // en dash
}};

constexpr std::array<Replacement, 4> htmlReplacements = {{
    {"&", "&amp;"},
    {"<", "&lt;"},
    {">", "&gt;"},
    {"\"", "&quot;"},
}};

constexpr std::array<Replacement, 4> markdownReplacements = {{
    {"\\", "\\\\"},
    {"|", "\\|"},
    {"\n", " "},
    {"\r", ""},
}};

template <std::size_t N>
std::string escaped(std::string_view text, const std::array<Replacement, N>& replacements) {
  std::string out;
  while (!text.empty()) {
    std::string_view from = text.substr(0, 1);
    std::string_view to = from;
    for (const Replacement& replacement : replacements) {
      if (text.starts_with(replacement.first)) {
        std::tie(from, to) = replacement;
        break;
      }
    }
    out += to;
    text.remove_prefix(from.size());
  }
  return out;
}

std::string oneLine(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r') {
      c = ' ';
    }
  }
  return text;
}

/// `text` of every column of a row between `separator`s.
template <typename TextAt>
std::string joined(std::size_t columns, std::string_view separator, TextAt textAt) {
  std::string line;
  for (std::size_t i = 0; i < columns; ++i) {
    line += i == 0 ? std::string_view() : separator;
    line += textAt(i);
  }
  return line;
}

}  // namespace

std::string toLatex(const Table& table) {
  const auto latex = [](const Text& text) { return escaped(oneLine(text.english()), latexReplacements); };
  std::string out;
  if (!table.title.empty()) {
    out += "% " + oneLine(table.title.english()) + "\n";
  }
  out += "% needs \\usepackage{booktabs}\n\\begin{tabular}{";
  for (const TableColumn& column : table.columns) {
    out += column.numeric ? 'r' : 'l';
  }
  out += "}\n\\toprule\n";
  const std::size_t columns = table.columns.size();
  out += joined(columns, " & ", [&](std::size_t i) { return latex(table.columns[i].title); });
  out += " \\\\\n\\midrule\n";
  for (const Table::Row& row : table.rows) {
    out += joined(columns, " & ", [&](std::size_t i) { return latex(row.cells[i].text); }) + " \\\\\n";
  }
  out += "\\bottomrule\n\\end{tabular}\n";
  for (const Text& note : table.notes) {
    out += "% " + oneLine(note.english()) + "\n";
  }
  return out;
}

std::string toMarkdown(const Table& table) {
  const auto cell = [](const Text& text) { return escaped(text.english(), markdownReplacements); };
  const std::size_t columns = table.columns.size();
  const auto row = [columns](auto textAt) { return "| " + joined(columns, " | ", textAt) + " |\n"; };
  std::string out;
  if (!table.title.empty()) {
    out += "**" + oneLine(table.title.english()) + "**\n\n";
  }
  if (table.rows.empty()) {
    return out + cell(table.emptyState) + "\n";
  }
  out += row([&](std::size_t i) { return cell(table.columns[i].title); });
  out += row([&](std::size_t i) { return std::string(table.columns[i].numeric ? "---:" : ":---"); });
  for (const Table::Row& current : table.rows) {
    out += row([&](std::size_t i) { return cell(current.cells[i].text); });
  }
  for (const Text& note : table.notes) {
    out += "\n" + oneLine(note.english()) + "\n";
  }
  return out;
}

std::string htmlEscaped(std::string_view text) {
  return escaped(text, htmlReplacements);
}

std::string toHtml(const Table& table) {
  std::string out = "<table>\n<caption>" + htmlEscaped(table.title.english()) + "</caption>\n<thead><tr>";
  for (const TableColumn& column : table.columns) {
    out += (column.numeric ? "<th>" : "<th class=\"text\">") + htmlEscaped(column.title.english()) + "</th>";
  }
  out += "</tr></thead>\n<tbody>\n";
  for (const Table::Row& row : table.rows) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      out += (table.columns[i].numeric ? "<td>" : "<td class=\"text\">") +
             htmlEscaped(row.cells[i].text.english()) + "</td>";
    }
    out += "</tr>\n";
  }
  if (table.rows.empty()) {
    out += "<tr><td class=\"text\" colspan=\"" +
           std::to_string(std::max<std::size_t>(1, table.columns.size())) + "\">" +
           htmlEscaped(table.emptyState.english()) + "</td></tr>\n";
  }
  out += "</tbody>\n</table>\n";
  for (const Text& note : table.notes) {
    out += "<p class=\"note\">" + htmlEscaped(note.english()) + "</p>\n";
  }
  return out;
}

}  // namespace quantoscope::present
