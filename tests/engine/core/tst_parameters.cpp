// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <limits>
#include <set>

#include "engine/core/parameter_set.h"

using namespace quantoscope::core;

class TestParameters : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void idsMatchTheirPatternAndYieldIndices() {
    const auto match = findParameter("geometry.layer.2.weight.1.0");
    QVERIFY(match.has_value());
    QCOMPARE(match->indices, (std::vector<int>{2, 1, 0}));
    QVERIFY(!findParameter("geometry.layer.02.weight.1.0"));
    QVERIFY(!findParameter("geometry.layer.-1.weight.1.0"));
    QVERIFY(!findParameter("geometry.layer.2.weight.1"));
    QVERIFY(!findParameter("geometry.layer.2.weight.1.0.0"));
    QVERIFY(!findParameter(""));
  }
  void everyDefaultPassesItsOwnCheck() {
    for (const ParameterSpec& spec : parameterSpecs()) {
      std::string id(spec.pattern);
      for (auto at = id.find('#'); at != std::string::npos; at = id.find('#')) {
        id.replace(at, 1, "0");
      }
      QVERIFY2(checkParameter(id, spec.defaultValue).has_value(), id.c_str());
      QVERIFY(spec.sliderMinimum >= spec.minimum && spec.sliderMaximum <= spec.maximum);
    }
  }
  void checkRefusesWhatDoesNotFitAndSaysWhy() {
    const auto tooMany = checkParameter("geometry.bits", std::int64_t{33});
    QVERIFY(!tooMany.has_value());
    QCOMPARE(describe(tooMany.error()),
             std::string("Bit-width must lie between 1 and 32, but is 33; give a value in that range."));
    QVERIFY(!checkParameter("geometry.bits", 8.0).has_value());
    QVERIFY(!checkParameter("geometry.input.0", std::numeric_limits<double>::quiet_NaN()).has_value());
    QVERIFY(!checkParameter("geometry.error_model", std::string("diagnoal")).has_value());
    QVERIFY(!checkParameter("geometry.bitz", std::int64_t{8}).has_value());
  }
  void absentValuesAreDefaults() {
    ParameterSet set;
    QCOMPARE(set.integer("geometry.bits"), std::int64_t{8});
    set.set("geometry.bits", std::int64_t{4});
    QCOMPARE(set.integer("geometry.bits"), std::int64_t{4});
    set.erase("geometry.bits");
    QCOMPARE(set, ParameterSet());
  }
  void differenceLeadsFromBeforeToAfter() {
    ParameterSet before;
    before.set("geometry.bits", std::int64_t{4});
    before.set("geometry.input.0", 1.0);
    ParameterSet after;
    after.set("geometry.input.0", 2.0);
    after.set("geometry.input.1", 3.0);
    const auto changes = ParameterSet::difference(before, after);
    QCOMPARE(changes.size(), std::size_t{3});
    before.apply(changes);
    QCOMPARE(before, after);
  }
  void labelsCountAsPeopleDo() {
    const ParameterLabel label = parameterLabel(*findParameter("geometry.layer.1.weight.1.0"));
    QCOMPARE(substitute(label.text, label.arguments), std::string("layer 2 weight (1,0)"));
    QCOMPARE(parameterName(*findParameter("geometry.layer.1.weight.1.0")),
             std::string("Layer 2 weight (1,0)"));
    QCOMPARE(parameterName(*findParameter("geometry.input.0")), std::string("Input channel 1"));
  }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "tst_parameters.moc"
