// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/table_text.h"

#include <algorithm>
#include <utility>

namespace quantoscope::present {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
  return text;
}

std::string latexEscaped(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '\\') {
      escaped += "\\textbackslash{}";
    } else if (c == '~' || c == '^') {
      escaped += std::string("\\") + c + "{}";
    } else {
      if (std::string_view("&%$#_{}").find(c) != std::string_view::npos) {
        escaped += '\\';
      }
      escaped += c;
    }
  }
  escaped = replaced(std::move(escaped), "\u2212", "$-$");
  escaped = replaced(std::move(escaped), "\u2013", "--");
  escaped = replaced(std::move(escaped), "\u221E", "$\\infty$");
  return replaced(std::move(escaped), "★", "$\\star$");
}

std::string markdownEscaped(const std::string& text) {
  return replaced(replaced(replaced(text, "\\", "\\\\"), "|", "\\|"), "\n", " ");
}

/// Rows of cells between `begin`, `between` and `end`.
template <typename Escape>
void addRow(std::string& out, const std::vector<std::string>& cells, const char* begin, const char* between,
            const char* end, Escape escape) {
  out += begin;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    out += (i > 0 ? between : "") + escape(cells[i]);
  }
  out += end;
}

std::vector<std::string> titles(const Table& table) {
  std::vector<std::string> texts;
  for (const TableColumn& column : table.columns) {
    texts.push_back(column.title.english());
  }
  return texts;
}

std::vector<std::string> texts(const Table::Row& row) {
  std::vector<std::string> cells;
  for (const Cell& cell : row.cells) {
    cells.push_back(cell.text.english());
  }
  return cells;
}

}  // namespace

std::string htmlEscaped(std::string_view text) {
  std::string escaped = replaced(std::string(text), "&", "&amp;");
  escaped = replaced(std::move(escaped), "<", "&lt;");
  escaped = replaced(std::move(escaped), ">", "&gt;");
  return replaced(std::move(escaped), "\"", "&quot;");
}

std::string toLatex(const Table& table) {
  std::string out = "% " + replaced(table.title.english(), "\n", " ") + "\n\\begin{tabular}{";
  for (const TableColumn& column : table.columns) {
    out += column.numeric ? 'r' : 'l';
  }
  out += "}\n\\toprule\n";
  addRow(out, titles(table), "", " & ", " \\\\\n", latexEscaped);
  out += "\\midrule\n";
  for (const Table::Row& row : table.rows) {
    addRow(out, texts(row), "", " & ", " \\\\\n", latexEscaped);
  }
  out += "\\bottomrule\n\\end{tabular}\n";
  for (const Text& note : table.notes) {
    out += "% " + replaced(note.english(), "\n", " ") + "\n";
  }
  return out;
}

std::string toMarkdown(const Table& table) {
  std::string out = "## " + markdownEscaped(table.title.english()) + "\n\n";
  if (table.rows.empty()) {
    return out + markdownEscaped(table.emptyState.english()) + "\n";
  }
  addRow(out, titles(table), "| ", " | ", " |\n", markdownEscaped);
  out += '|';
  for (const TableColumn& column : table.columns) {
    out += column.numeric ? " ---: |" : " --- |";
  }
  out += '\n';
  for (const Table::Row& row : table.rows) {
    addRow(out, texts(row), "| ", " | ", " |\n", markdownEscaped);
  }
  for (const Text& note : table.notes) {
    out += "\n" + markdownEscaped(note.english()) + "\n";
  }
  return out;
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
