// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <clocale>

#include "app/session/session_file.h"
#include "engine/core/file_io.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

SessionData sample() {
  SessionData session;
  session.parameters.set("geometry.bits", std::int64_t{4});
  session.parameters.set("geometry.layer.0.weight.0.1", 0.1);
  session.parameters.set("geometry.space", std::string("output"));
  session.parameters.set("runs.range_only", true);
  session.runs = {"/data/runs/a.json", "/elsewhere/b.json", ":/samples/runs/c.json"};
  session.views = {{"runs.loss", R"({"log":true})"}};
  session.figures = {{"runs.loss", R"({"width_mm":89.0})"}};
  session.lab = "runs";
  return session;
}

std::string sentence(const core::Result<SessionData>& result) {
  return result ? std::string("accepted") : core::describe(result.error());
}

}  // namespace

class TestSessionFile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsWrittenIsRead() {
    const std::string json = sessionToJson(sample(), "/data");
    QCOMPARE(sessionFromJson(json, "/data", "s").value(), sample());
    QCOMPARE(sessionToJson(sessionFromJson(json, "/data", "s").value(), "/data"), json);
  }
  void theSchemaComesFirst() {
    QVERIFY(sessionToJson(sample(), {}).find("\"schema\": \"quantoscope.session/1\"") < 8);
  }
  void dataBesideTheSessionIsReferredToRelatively() {
    const std::string json = sessionToJson(sample(), "/data");
    QVERIFY(json.find("\"runs/a.json\"") != std::string::npos);
    QVERIFY(json.find("\"/elsewhere/b.json\"") != std::string::npos);
    // The folder has moved together with its data.
    QCOMPARE(sessionFromJson(json, "/moved", "s")->runs.front(), std::filesystem::path("/moved/runs/a.json"));
  }
  void unknownKeysAreKept() {
    const std::string json = R"({"schema": "quantoscope.session/1", "future": {"a": [1, 2.5]},
      "parameters": {"geometry.bits": 3, "spectra.mode": "fast"}})";
    const auto session = sessionFromJson(json, {}, "s");
    QVERIFY(session.has_value());
    QCOMPARE(session->parameters.integer("geometry.bits"), std::int64_t{3});
    const std::string again = sessionToJson(*session, {});
    QVERIFY(again.find("\"future\"") != std::string::npos);
    QVERIFY(again.find("\"spectra.mode\": \"fast\"") != std::string::npos);
  }
  void damagedSessionsAreRefusedWithASentence_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("said");
    const auto add = [](const char* name, const char* json, const char* said) {
      QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(said);
    };
    add("empty", "", "The document is empty");
    add("list", "[]", "it has no schema");
    add("newer", R"({"schema": "quantoscope.session/9"})", "open it with a newer version");
    add("limits", R"({"schema": "quantoscope.session/1", "parameters": {"geometry.bits": 99}})",
        "between 1 and 32");
    add("kind", R"({"schema": "quantoscope.session/1", "parameters": {"geometry.bits": "8"}})",
        "a whole number");
    add("null", R"({"schema": "quantoscope.session/1", "parameters": {"geometry.bits": null}})",
        "is not a value");
    add("runs", R"({"schema": "quantoscope.session/1", "runs": [1]})", "has no path");
    add("views", R"({"schema": "quantoscope.session/1", "views": 3})", "\"views\"");
    add("parameters", R"({"schema": "quantoscope.session/1", "parameters": []})", "not an object");
  }
  void damagedSessionsAreRefusedWithASentence() {
    QFETCH(QString, json);
    QFETCH(QString, said);
    const std::string text = sentence(sessionFromJson(json.toStdString(), {}, "file.quantoscope"));
    QVERIFY2(text.find(said.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(text.starts_with("file.quantoscope: "), text.c_str());
  }
  void everyCutIsRefused() {
    const std::string json = sessionToJson(sample(), {});
    // The last byte is the line's end.
    for (std::size_t length = 0; length + 1 < json.size(); ++length) {
      QVERIFY2(!sessionFromJson(std::string_view(json).substr(0, length), {}, "s"),
               std::to_string(length).c_str());
    }
  }
  void deepNestingIsRefusedWithoutRecursion() {
    const std::string bomb = R"({"schema": "quantoscope.session/1", "x": )" + std::string(1'000'000, '[');
    QVERIFY(sentence(sessionFromJson(bomb, {}, "s")).find("nested deeper than 128 levels") !=
            std::string::npos);
  }
  void filesRoundTrip() {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "s.quantoscope";
    QVERIFY(writeSession(sample(), path).has_value());
    QCOMPARE(readSession(path).value(), sample());
    QVERIFY(!readSession(path.parent_path() / "missing.quantoscope").has_value());
  }
};

QTEST_APPLESS_MAIN(TestSessionFile)
#include "tst_session_file.moc"
