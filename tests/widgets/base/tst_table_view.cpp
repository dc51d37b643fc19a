// SPDX-License-Identifier: GPL-3.0-or-later
// A table on the screen: what changes is told at once, and columns have room for it.
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "widgets/base/table_view.h"

using namespace quantoscope;

namespace {

present::TablePtr tableOf(const std::vector<std::string>& names) {
  present::Table table;
  table.title = present::Text::verbatim("Layers");
  table.columns = {{present::Text::verbatim("Layer"), false}, {present::Text::verbatim("Bits"), true}};
  for (const std::string& name : names) {
    table.rows.push_back(
        {{present::textCell(present::Text::verbatim(name)), present::countCell(name.size())}, {}});
  }
  return std::make_shared<const present::Table>(std::move(table));
}

}  // namespace

class TestTableView : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void changesAreToldAtOnce() {
    base::TableView view;
    view.resize(400, 300);
    view.show();
    std::vector<std::string> names(300, "a");
    view.setTable(tableOf(names));
    auto* shown = view.findChild<QTableView*>();
    QSignalSpy changes(shown->model(), &QAbstractItemModel::dataChanged);
    view.setTable(tableOf(names));
    QCOMPARE(changes.count(), 0);
    for (std::size_t i = 7; i < 60; ++i) {
      names[i] = "bcd";
    }
    view.setTable(tableOf(names));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), shown->model()->index(7, 0));
    QCOMPARE(changes[0][1].toModelIndex(), shown->model()->index(59, 1));
    QCOMPARE(shown->model()->index(59, 1).data().toString(), QStringLiteral("3"));
  }

  void columnsHaveRoomForWhatTheyShow() {
    base::TableView view;
    view.resize(400, 300);
    view.show();
    view.setTable(tableOf({"conv1", "conv2"}));
    const QHeaderView* header = view.findChild<QTableView*>()->horizontalHeader();
    const int before = header->sectionSize(0);
    QVERIFY(before >= view.fontMetrics().horizontalAdvance(QStringLiteral("conv1")));
    const QString longer = QStringLiteral("model.layers.17.self_attn.q_proj.weight");
    view.setTable(tableOf({"conv1", longer.toStdString()}));
    QVERIFY(header->sectionSize(0) >= view.fontMetrics().horizontalAdvance(longer));
    // While numbers change nothing jumps; another table begins anew.
    const int wide = header->sectionSize(0);
    view.setTable(tableOf({"conv1", "conv2"}));
    QCOMPARE(header->sectionSize(0), wide);
    view.setTable(tableOf({"conv1", "conv2", "conv3"}));
    QCOMPARE(header->sectionSize(0), before);
  }
};

QTEST_MAIN(TestTableView)
#include "tst_table_view.moc"
