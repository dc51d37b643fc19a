// SPDX-License-Identifier: GPL-3.0-or-later
// Plans as they are written and read, and every way in which one can be wrong.
#include <QTest>
#include <cmath>

#include "engine/quantization/plan.h"

using namespace quantoscope;
using quantization::PlanEntry;
using quantization::QuantizationPlan;

namespace {

QuantizationPlan sample() {
  return {"llama",
          "spectra",
          {{"model.layers.0.q", "int4", 4, 32, "alpha is 2.1", {{"alpha", 2.1}, {"variation", 0.25}}},
           {"model.layers.1.q", "bf16", 16, 0, "caf\xC3\xA9 \"quoted\"", {}}}};
}

core::Result<QuantizationPlan> read(const char* layer) {
  return quantization::planFromJson(std::string(R"({"schema":"quantoscope.plan/1","layers":{"a":)") + layer +
                                    "}}");
}

}  // namespace

class TestPlan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsRead() {
    const auto back = quantization::planFromJson(quantization::toJson(sample()));
    QVERIFY(back.has_value());
    QVERIFY(*back == sample());
    QVERIFY(back->find("model.layers.1.q") == &back->entries[1]);
    QVERIFY(back->find("model.layers.2.q") == nullptr);
  }

  void theDocumentHasTheKeysOfTheSchema() {
    QuantizationPlan plan = sample();
    plan.entries.pop_back();
    QCOMPARE(quantization::toJson(plan), std::string(R"({
  "schema": "quantoscope.plan/1",
  "model": "llama",
  "source": "spectra",
  "layers": {
    "model.layers.0.q": {
      "format": "int4",
      "bits": 4,
      "group_size": 32,
      "alpha": 2.1,
      "variation": 0.25,
      "reason": "alpha is 2.1"
    }
  }
}
)"));
  }

  void whatIsOptionalHasADefault() {
    const auto plan = read(R"({"format":"int8","note":"x","score":3})");
    QVERIFY(plan.has_value());
    const PlanEntry expected{"a", "int8", 8, 32, "", {{"score", 3.0}}};
    QVERIFY(plan->entries.front() == expected);
  }

  void wrongDocumentsAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* layer) {
      QTest::newRow(name) << QByteArray(R"({"schema":"quantoscope.plan/1","layers":{"a":)") + layer + "}}";
    };
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no schema") << QByteArray(R"({"layers":{}})");
    QTest::newRow("another schema") << QByteArray(R"({"schema":"quantoscope.plan/2","layers":{}})");
    QTest::newRow("no layers") << QByteArray(R"({"schema":"quantoscope.plan/1"})");
    QTest::newRow("layer twice") << QByteArray(
        R"({"schema":"quantoscope.plan/1","layers":{"a":{"format":"int8"},"a":{"format":"int4"}}})");
    QTest::newRow("nameless") << QByteArray(
        R"({"schema":"quantoscope.plan/1","layers":{"":{"format":"int8"}}})");
    row("no object", "3");
    row("no format", R"({"bits":8})");
    row("unknown format", R"({"format":"int1"})");
    row("format is a number", R"({"format":8})");
    row("bits of another format", R"({"format":"int8","bits":4})");
    row("half a bit", R"({"format":"int8","bits":8.5})");
    row("bits without end", R"({"format":"int8","bits":99999999999999999999})");
    row("negative group", R"({"format":"int8","group_size":-1})");
    row("huge group", R"({"format":"int8","group_size":4294967328})");
    row("reason is a list", R"({"format":"int8","reason":[]})");
  }
  void wrongDocumentsAreRefused() {
    QFETCH(QByteArray, text);
    const auto plan = quantization::planFromJson(text.toStdString());
    QVERIFY(!plan);
    QVERIFY(plan.error().code == core::ErrorCode::BadInput);
    QVERIFY(!core::describe(plan.error()).empty());
  }

  void plansMadeHereAreChecked() {
    QVERIFY(quantization::check(sample()).has_value());
    QuantizationPlan twice = sample();
    twice.entries.push_back(twice.entries.front());
    QVERIFY(!quantization::check(twice));
    QuantizationPlan infinite = sample();
    infinite.entries[0].numbers["alpha"] = NAN;
    QVERIFY(!quantization::check(infinite));
    QuantizationPlan field = sample();
    field.entries[0].numbers["bits"] = 4;
    QVERIFY(!quantization::check(field));
  }

  void formatsOfBits() {
    QCOMPARE(quantization::formatOfBits(32), std::string("fp32"));
    QCOMPARE(quantization::formatOfBits(16), std::string("fp16"));
    QCOMPARE(quantization::formatOfBits(4), std::string("int4"));
    for (int bits = 2; bits <= 16; ++bits) {
      QCOMPARE(quantization::bitsOfFormat(quantization::formatOfBits(bits)), std::optional<int>(bits));
    }
    QVERIFY(!quantization::bitsOfFormat("int17"));
  }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
