// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/card_text.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <algorithm>

#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr double formulaSize = 1.15;
constexpr double headingSize = 1.55;
constexpr double columnGap = 18;

/// Two spaces or more part the columns of a formula.
const QRegularExpression& columnBreak() {
  static const QRegularExpression expression(QStringLiteral("\\s{2,}"));
  return expression;
}

qsizetype endOfParenthesis(const QString& text, qsizetype open) {
  int depth = 0;
  for (qsizetype i = open; i < text.size(); ++i) {
    depth += text[i] == QLatin1Char('(') ? 1 : 0;
    depth -= text[i] == QLatin1Char(')') ? 1 : 0;
    if (depth == 0) {
      return i;
    }
  }
  return -1;
}

QTextCharFormat formatOf(FormulaRun::Level level, const QTextCharFormat& onLine) {
  QTextCharFormat format = onLine;
  if (level == FormulaRun::Level::Subscript) {
    format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
  } else if (level == FormulaRun::Level::Superscript) {
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
  }
  return format;
}

void insertRuns(QTextCursor& cursor, const QString& line, const QTextCharFormat& format) {
  for (const FormulaRun& run : formulaRuns(line)) {
    cursor.insertText(run.text, formatOf(run.level, format));
  }
}

QFont formulaFont(const QFont& text) {
  QFont font = text;
  font.setFamilies({QStringLiteral("STIX Two Text"), QStringLiteral("DejaVu Serif"), text.family()});
  font.setPointSizeF(text.pointSizeF() * formulaSize);
  return font;
}

/// Where the columns after the first begin.
QList<QTextOption::Tab> columnStops(const QStringList& lines, const QFont& font) {
  const QFontMetricsF metrics(font);
  std::vector<double> widths;
  for (const QString& line : lines) {
    const QStringList cells = line.split(columnBreak());
    for (qsizetype i = 0; i + 1 < cells.size(); ++i) {
      widths.resize(std::max(widths.size(), static_cast<std::size_t>(i) + 1));
      double& width = widths[static_cast<std::size_t>(i)];
      width = std::max(width, metrics.horizontalAdvance(cells[i]));
    }
  }
  QList<QTextOption::Tab> stops;
  double position = 0;
  for (const double width : widths) {
    position += width + columnGap;
    stops << QTextOption::Tab(position, QTextOption::LeftTab);
  }
  return stops;
}

bool isFormula(const QTextBlock& block) {
  // Qt sets this for every block of code, fenced or indented.
  return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

/// A frame stands between two paragraphs; one that is empty shall take no room.
void flatten(const QTextBlock& block) {
  if (block.isValid() && block.text().isEmpty()) {
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    QTextCursor(block).setBlockFormat(format);
  }
}

/// Sets the formula that begins at `block` and returns the block after it.
QTextBlock setFormula(QTextDocument& document, const QTextBlock& block, const QFont& font,
                      const QPalette& palette) {
  QStringList lines;
  QTextBlock last = block;
  for (QTextBlock each = block; isFormula(each); each = each.next()) {
    lines << each.text();
    last = each;
  }
  QTextCursor cursor(&document);
  cursor.setPosition(block.position());
  cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
  QTextFrameFormat ground;
  ground.setBackground(palette.color(QPalette::AlternateBase));
  ground.setBorder(1);
  ground.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
  ground.setBorderBrush(palette.color(QPalette::Mid));
  ground.setPadding(base::spacing::wide);
  ground.setTopMargin(base::spacing::tight);
  ground.setBottomMargin(base::spacing::wide);
  QTextBlockFormat lineFormat;
  lineFormat.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
  lineFormat.setTabPositions(columnStops(lines, font));
  QTextCharFormat format;
  format.setFont(font);
  format.setForeground(palette.color(QPalette::Text));
  cursor.removeSelectedText();
  cursor.setBlockFormat(QTextBlockFormat());
  const QTextFrame* frame = cursor.insertFrame(ground);
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (i > 0) {
      cursor.insertBlock();
    }
    cursor.setBlockFormat(lineFormat);
    QString line = lines[i];
    insertRuns(cursor, line.replace(columnBreak(), QStringLiteral("\t")), format);
  }
  const QTextBlock after = frame->lastCursorPosition().block().next();
  flatten(frame->firstCursorPosition().block().previous());
  flatten(after);
  return after;
}

/// T_l in running text; names in code font stay as they are.
void lowerIndices(QTextDocument& document) {
  static const QRegularExpression index(QStringLiteral("(?<=\\w)[_^](\\([^)]*\\)|\\w+)"));
  for (QTextCursor at = document.find(index); !at.isNull(); at = document.find(index, at)) {
    const QTextCharFormat format = at.charFormat();
    if (format.font().family() != document.defaultFont().family() || isFormula(at.block())) {
      at.setPosition(at.selectionEnd());
      continue;
    }
    const QString text = at.selectedText();
    at.removeSelectedText();
    insertRuns(at, text, format);
  }
}

void setHeadings(QTextDocument& document, const QFont& font) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (isFormula(block)) {
      continue;
    }
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (block.blockFormat().headingLevel() > 0) {
      QTextCharFormat format;
      format.setFontPointSize(font.pointSizeF() * headingSize);
      format.setFontWeight(QFont::DemiBold);
      cursor.setCharFormat(format);
    }
    QTextBlockFormat format = block.blockFormat();
    format.setBottomMargin(block.textList() ? base::spacing::tight : base::spacing::normal);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
  }
}

void setLinkColor(QTextDocument& document, const QColor& color) {
  QList<std::pair<int, int>> links;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      if (fragment.charFormat().isAnchor()) {
        links << std::pair(fragment.position(), fragment.length());
      }
    }
  }
  for (const auto& [position, length] : links) {
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setForeground(color);
    cursor.mergeCharFormat(format);
  }
}

}  // namespace

std::vector<FormulaRun> formulaRuns(const QString& line) {
  using Level = FormulaRun::Level;
  std::vector<FormulaRun> runs;
  QString plain;
  for (qsizetype i = 0; i < line.size(); ++i) {
    const bool lowered = line[i] == QLatin1Char('_');
    if ((!lowered && line[i] != QLatin1Char('^')) || i + 1 == line.size()) {
      plain += line[i];
      continue;
    }
    QString moved;
    qsizetype end = i;
    if (line[i + 1] == QLatin1Char('(')) {
      end = endOfParenthesis(line, i + 1);
      moved = end < 0 ? QString() : line.mid(i + 2, end - i - 2);
    } else {
      while (end + 1 < line.size() && line[end + 1].isLetterOrNumber()) {
        ++end;
      }
      moved = line.mid(i + 1, end - i);
    }
    if (moved.isEmpty()) {
      plain += line[i];
      continue;
    }
    if (!plain.isEmpty()) {
      runs.push_back({std::exchange(plain, {}), Level::Line});
    }
    runs.push_back({moved, lowered ? Level::Subscript : Level::Superscript});
    i = end;
  }
  if (!plain.isEmpty()) {
    runs.push_back({plain, Level::Line});
  }
  return runs;
}

void setCardText(QTextDocument& document, const QString& markdown, const QFont& font,
                 const QPalette& palette) {
  document.clear();
  document.setDefaultFont(font);
  document.setMarkdown(markdown);
  lowerIndices(document);
  setHeadings(document, font);
  for (QTextBlock block = document.begin(); block.isValid();) {
    block = isFormula(block) ? setFormula(document, block, formulaFont(font), palette) : block.next();
  }
  setLinkColor(document, palette.color(QPalette::Link));
  document.setModified(false);
}

}  // namespace quantoscope::app
