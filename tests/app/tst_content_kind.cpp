// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "app/open/content_kind.h"
#include "engine/core/file_io.h"

using namespace quantoscope;
using namespace quantoscope::app;

class TestContentKind : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void kindIsToldByContentNotByName() {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "anything.txt";
    const auto kindOf = [&path](const char* content) {
      [&] { QVERIFY(core::writeFileAtomically(path, content).has_value()); }();
      return contentKind(path).value();
    };
    QCOMPARE(kindOf("{\"schema\": \"quantoscope.session/1\"}"), ContentKind::Session);
    QCOMPARE(kindOf("{\"name\": \"x\", \"schema\":\"quantoscope.experiment/1\"}"), ContentKind::Experiment);
    QCOMPARE(kindOf("{\"schema\": \"quantoscope.criticality/1\"}"), ContentKind::Criticality);
    QCOMPARE(kindOf("{\"iteration_losses\": [1]}"), ContentKind::TrainingStats);
    QCOMPARE(kindOf("not json"), ContentKind::TrainingStats);
    QCOMPARE(kindOf("{\"schema"), ContentKind::TrainingStats);
    QCOMPARE(kindOf("%PDF-1.4\n"), ContentKind::Figure);
    QCOMPARE(kindOf("\x89PNG\r\n\x1a\n"), ContentKind::Figure);
    QCOMPARE(kindOf("<?xml version=\"1.0\"?>\n<svg/>"), ContentKind::Figure);
  }
  void whatCannotBeOpenedIsSaid() {
    const auto missing = contentKind("/no/such/file.json");
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().file, std::string("/no/such/file.json"));
    QVERIFY(core::describe(contentKind("/tmp").error()).find("is a folder") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(TestContentKind)
#include "tst_content_kind.moc"
