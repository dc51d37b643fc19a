// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/present/csv.h"
#include "engine/present/table_text.h"

using namespace quantoscope::present;

namespace {

Table sample() {
  Table table;
  table.title = Text::verbatim("Loss_per bit & more");
  table.columns = {{Text::verbatim("Name"), false}, {Text::verbatim("Mean 50%"), true}};
  table.rows.push_back({{textCell(Text::verbatim("a|b_{1} \\ ~^#$")), numberCell(-0.5)}, {}});
  table.rows.push_back({{textCell(Text::verbatim("\xE2\x98\x85 <best>")), numberCell(1234.5)}, {}});
  table.notes = {Text::verbatim("first\nline")};
  return table;
}

}  // namespace

class TestTableText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void latexIsBooktabsAndEscaped() {
    const Table table = sample();
    const QString number = QString::fromStdString(table.rows[1].cells[1].text.english());
    QVERIFY(table.rows[0].cells[1].text.english().starts_with("\xE2\x88\x92"));
    const QString negative = QString::fromStdString(table.rows[0].cells[1].text.english().substr(3));
    QCOMPARE(QString::fromStdString(toLatex(table)),
             QStringLiteral("% Loss_per bit & more\n"
                            "% needs \\usepackage{booktabs}\n"
                            "\\begin{tabular}{lr}\n"
                            "\\toprule\n"
                            "Name & Mean 50\\% \\\\\n"
                            "\\midrule\n"
                            "a|b\\_\\{1\\} \\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\#\\$ & "
                            "$-$@ \\\\\n"
                            "$\\star$ $<$best$>$ & # \\\\\n"
                            "\\bottomrule\n"
                            "\\end{tabular}\n"
                            "% first line\n")
                 .replace(QLatin1Char('@'), negative)
                 .replace(QStringLiteral("& #"), QStringLiteral("& ") + number));
  }
  void markdownKeepsItsColumns() {
    const QStringList lines = QString::fromStdString(toMarkdown(sample())).split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("**Loss_per bit & more**"));
    QCOMPARE(lines[2], QStringLiteral("| Name | Mean 50% |"));
    QCOMPARE(lines[3], QStringLiteral("| :--- | ---: |"));
    QVERIFY(lines[4].startsWith(QStringLiteral("| a\\|b_{1} \\\\ ")));
    QCOMPARE(lines[7], QStringLiteral("first line"));
    QVERIFY(lines.last().isEmpty());
  }
  void textsHaveAsManyRowsAsTheTable() {
    Table table = sample();
    for (int i = 0; i < 40; ++i) {
      table.rows.push_back(table.rows.front());
    }
    const QString latex = QString::fromStdString(toLatex(table));
    QCOMPARE(latex.count(QStringLiteral(" \\\\\n")), 1 + static_cast<int>(table.rows.size()));
    const QString markdown = QString::fromStdString(toMarkdown(table));
    QCOMPARE(markdown.count(QStringLiteral("\n| ")), 2 + static_cast<int>(table.rows.size()));
    QCOMPARE(QString::fromStdString(toCsv(table)).count(QStringLiteral("\r\n")),
             1 + static_cast<int>(table.rows.size()));
  }
};

QTEST_APPLESS_MAIN(TestTableText)
#include "tst_table_text.moc"
