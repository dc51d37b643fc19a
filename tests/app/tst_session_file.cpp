// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <clocale>

#include "app/session/session_file.h"
#include "app/session/session_upgrade.h"
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
  session.model = "/data/models/net.safetensors";
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
    QCOMPARE(sessionFromJson(json, "/moved", "s")->model,
             std::filesystem::path("/moved/models/net.safetensors"));
  }
  void unknownKeysAreKept() {
    const std::string json = R"({"schema": "quantoscope.session/1", "future": {"a": [1, 2.5]},
      "parameters": {"geometry.bits": 3, "someday.mode": "fast"}})";
    const auto session = sessionFromJson(json, {}, "s");
    QVERIFY(session.has_value());
    QCOMPARE(session->parameters.integer("geometry.bits"), std::int64_t{3});
    const std::string again = sessionToJson(*session, {});
    QVERIFY(again.find("\"future\"") != std::string::npos);
    QVERIFY(again.find("\"someday.mode\": \"fast\"") != std::string::npos);
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
    add("model", R"({"schema": "quantoscope.session/1", "model": "net.onnx"})", "\"model\" has no path");
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
  void everyFlippedBitIsRefusedOrChangesNothing() {
    SessionData small;
    small.parameters.set("geometry.bits", std::int64_t{4});
    small.parameters.set("geometry.layer.0.weight.0.1", -0.125);
    small.parameters.set("runs.range_only", true);
    small.runs = {"/data/a.json", "/data/b.json"};
    small.views = {{"runs.loss", R"({"log":true})"}};
    small.lab = "runs";
    const std::string whole = sessionToJson(small, "/data");
    QCOMPARE(sessionFromJson(whole, "/data", "s").value(), small);
    int refused = 0;
    for (std::size_t byte = 0; byte < whole.size(); ++byte) {
      for (unsigned bit = 0; bit < 8; ++bit) {
        std::string flipped = whole;
        flipped[byte] = static_cast<char>(static_cast<unsigned char>(flipped[byte]) ^ (1U << bit));
        auto session = sessionFromJson(flipped, "/data", "s");
        if (!session) {
          ++refused;
          QVERIFY(!core::describe(session.error()).empty());
          continue;
        }
        // Only the name of the checksum itself may be damaged unnoticed.
        session->unknown = "{}";
        QVERIFY2(*session == small, flipped.c_str());
      }
    }
    QVERIFY(refused > static_cast<int>(whole.size()) * 8 - 200);
  }
  void checksumsAreAboutTheContentOnly() {
    const std::string json = sessionToJson(sample(), {});
    std::string compact;
    for (const char c : json) {
      if (c != '\n') {
        compact += c;
      } else {
        compact += "\r\n\t ";
      }
    }
    QCOMPARE(sessionFromJson(compact, {}, "s").value(), sample());
    // A person changes a number: said, and said what to do about it.
    std::string edited = json;
    const auto at = edited.find("\"geometry.bits\": 4");
    QVERIFY(at != std::string::npos);
    edited[at + 17] = '6';
    const std::string text = sentence(sessionFromJson(edited, {}, "s"));
    QVERIFY2(text.find("remove the line \"checksum\"") != std::string::npos, text.c_str());
    const auto line = edited.find(" \"checksum\"");
    edited.erase(line, edited.find('\n', line) - line + 1);
    QCOMPARE(sessionFromJson(edited, {}, "s")->parameters.integer("geometry.bits"), std::int64_t{6});
  }
  void namesThatAreNotUtf8AreKept() {
    SessionData session;
    session.runs = {"/data/caf\xe9.json", "/data/caf\xc3\xa9.json"};
    for (const char* folder : {"", "/data"}) {
      QCOMPARE(sessionFromJson(sessionToJson(session, folder), "/data", "s").value(), session);
    }
    for (const char* hex : {"zz", "4", "2f00"}) {
      const std::string json = std::string(R"({"schema": "quantoscope.session/1", "runs": [{"path": "x",
        "path_hex": ")") + hex +
                               "\"}]}";
      QVERIFY2(!sessionFromJson(json, {}, "s").has_value(), hex);
    }
  }
  void olderSchemasAreUpgradedStepByStep() {
    using Json = nlohmann::json;
    const UpgradeStep steps[] = {[](Json& json) { json["second"] = json["first"]; },
                                 [](Json& json) { json["third"] = json["second"]; }};
    Json first{{"schema", "quantoscope.session/1"}, {"first", 7}};
    QVERIFY(upgradeSession(first, steps).has_value());
    QCOMPARE(first["third"].get<int>(), 7);
    QCOMPARE(first["schema"].get<std::string>(), std::string("quantoscope.session/3"));
    Json second{{"schema", "quantoscope.session/2"}, {"second", 8}};
    QVERIFY(upgradeSession(second, steps).has_value());
    QVERIFY(!second.contains("first"));
    QCOMPARE(second["third"].get<int>(), 8);
    for (const char* schema : {"quantoscope.session/4", "quantoscope.session/0", "quantoscope.session/-1",
                               "quantoscope.session/1x", "quantoscope.session/", "other/1"}) {
      Json newer{{"schema", schema}};
      QVERIFY2(!upgradeSession(newer, steps).has_value(), schema);
    }
    QCOMPARE(upgradeSteps().size() + 1, std::size_t{sessionVersion});
    QCOMPARE(sessionVersionOf(sessionSchema), std::optional<int>(sessionVersion));
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
