// SPDX-License-Identifier: GPL-3.0-or-later
// Hardware costs against numbers worked out by hand, and what is said about tables and networks that make no
// sense.
#include <QTest>
#include <cmath>

#include "engine/codesign/hardware_cost.h"

using namespace quantoscope;
using namespace quantoscope::codesign;

namespace {

bool near(double a, double b) {
  return std::abs(a - b) <= 1e-12 * std::abs(b);
}

HardwareProfile builtIn(const char* name) {
  return findProfile(builtInProfiles(), name).value();
}

NetworkCost costOf(std::size_t configuration, const HardwareProfile& profile,
                   const WeightStorage& storage = {}) {
  const Network network = convolutionalNetwork();
  return networkCost(network, network.configurations[configuration], profile, storage);
}

std::string tableText(const char* line) {
  return std::string("profile,quantity,kind,bits,value,unit,source\n") + line;
}

}  // namespace

class TestHardware : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void simpleModelCountsAsTheReference() {
    // Convolutions: 1024 positions x 9 x outputs; linear layers: inputs x outputs.
    const double convolutions = 1024.0 * 9 * (32 + 64 + 128);
    const double linear = 2048.0 * 256 + 256 * 10;
    const NetworkCost int8 = costOf(1, builtIn("reference"));
    QVERIFY(near(int8.total.operations, convolutions + linear));
    QVERIFY(near(*int8.total.energy, convolutions * 0.1 + linear * 0.05));
    QVERIFY(near(int8.total.codeBytes, 864 + 18432 + 73728 + 2048.0 * 256 + 2560));
    QVERIFY(!int8.total.latency.has_value());
    // ultra_low: 4, 3, 3, 2, 4 bits against activations of 8.
    const NetworkCost low = costOf(4, builtIn("reference"));
    const double operations =
        1024 * 9 * (32 * 4 + 64 * 3 + 128 * 3) / 8.0 + 2048.0 * 256 * 2 / 8 + 2560 * 4 / 8.0;
    QVERIFY(near(low.total.operations, operations));
  }

  void compressionAndMemoryAreExact() {
    const double weights = 864 + 18432 + 73728 + 524288 + 2560;
    const double biases = 32 + 64 + 128 + 256 + 10;
    const NetworkCost full = costOf(0, builtIn("reference"));
    QVERIFY(near(full.compression, 1));
    QVERIFY(near(full.total.memoryBytes, 4 * (weights + biases)));
    QVERIFY(near(full.total.weightBytes, 4 * weights));
    const NetworkCost mixed = costOf(2, builtIn("reference"));
    const double bits = 864 * 8 + 18432 * 6 + 73728 * 6 + 524288 * 4 + 2560 * 8;
    QVERIFY(near(mixed.compression, 32 * weights / bits));
    QVERIFY(near(mixed.averageBits, bits / weights));
    QVERIFY(near(mixed.total.memoryBytes, bits / 8 + 4 * biases));
  }

  void scalesAndZeroPointsAreCounted() {
    const LayerShape layer{"fc", LayerKind::Linear, 100, 10, 1, 1, 1, 0};
    const HardwareProfile profile = builtIn("reference");
    WeightStorage storage;
    QCOMPARE(layerCost(layer, {4, 8}, profile, storage).weightBytes, 500 + 10 * 4.0);
    storage.granularity = WeightStorage::Granularity::Tensor;
    storage.zeroPointBits = 8;
    QCOMPARE(layerCost(layer, {4, 8}, profile, storage).weightBytes, 500 + 5.0);
    storage.granularity = WeightStorage::Granularity::Group;
    storage.groupSize = 64;
    storage.scaleBits = 16;
    QCOMPARE(layerCost(layer, {4, 8}, profile, storage).weightBytes, 500 + 20 * 3.0);
    QCOMPARE(layerCost(layer, {32, 32}, profile, storage).weightBytes, 4000.0);
  }

  void timeIsTheLargerOfComputingAndMoving() {
    const auto profile =
        parseProfiles(tableText("p,mac_rate,,8,1000,MAC/s,x\np,mac_rate,conv,32,10,MAC/s,x\n"
                                "p,memory_bandwidth,,,100,B/s,x\np,memory_energy,,,2,pJ/B,x\n"
                                "p,mac_energy,linear,16,3,pJ,x\n"))
            .value()
            .front();
    const LayerShape layer{"fc", LayerKind::Linear, 100, 10, 1, 5, 5, 0};
    WeightStorage storage;
    storage.scaleBits = 0;
    // 5000 multiply-adds take 5 s; 1000 + 5 * (100 + 10) bytes take 15.5 s.
    const LayerCost cost = layerCost(layer, {8, 8}, profile, storage);
    QVERIFY(near(*cost.latency, 15.5));
    QVERIFY(cost.memoryBound);
    QVERIFY(near(*cost.energy, 5000 * 3 + 1550 * 2));
    const auto point = rooflinePoint(layer, {8, 8}, profile, storage);
    QVERIFY(near(point->intensity, 10000.0 / 1550));
    QVERIFY(near(point->attainable, 100 * 10000.0 / 1550));
    QVERIFY(near(point->peak, 2000));
    // Wider than the table: not known, and never guessed.
    QVERIFY(!layerCost(layer, {8, 16}, profile, storage).latency.has_value());
    QVERIFY(!layerCost(layer, {32, 32}, profile, storage).energy.has_value());
  }

  void widthsAreWidenedToWhatTheHardwareHas() {
    const HardwareProfile gpu = builtIn("gpu");
    QCOMPARE(*gpu.macRate[1].at(3, 4), 6.24e14);
    QCOMPARE(*gpu.macRate[1].at(4, 5), 3.12e14);
    QCOMPARE(*gpu.macRate[0].at(9, 2), 1.56e14);
    QVERIFY(!gpu.macRate[0].at(33, 2).has_value());
    QVERIFY(near(*builtIn("reference").macEnergy[0].at(4, 8), 0.05));
  }

  void everyLineOfTheTableHasASource() {
    QVERIFY(builtInProfiles().size() >= 5);
    for (const HardwareProfile& profile : builtInProfiles()) {
      for (const HardwareProfile::Row& row : profile.rows) {
        QVERIFY2(row.source.size() > 20, profile.name.c_str());
      }
    }
    const auto missing = findProfile(builtInProfiles(), "abacus");
    QCOMPARE(
        core::describe(missing.error()),
        std::string("There is no hardware profile \"abacus\"; there are: reference, asic_45nm, mobile_cpu, "
                    "edge_tpu, gpu."));
  }

  void badTablesAreSaidInOneSentence_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("sentence");
    const auto line = [](const char* text, const char* sentence) {
      QTest::addRow("%s", text) << QByteArray::fromStdString(tableText(text)) << QByteArray(sentence);
    };
    QTest::addRow("no header") << QByteArray("p,mac_rate,,8,1,MAC/s,x\n")
                               << QByteArray(
                                      "line 1 must be the header "
                                      "\"profile,quantity,kind,bits,value,unit,source\".");
    QTest::addRow("empty") << QByteArray()
                           << QByteArray("The table has no profile; it needs at least one line of numbers.");
    line("", "The table has no profile; it needs at least one line of numbers.");
    line("p,mac_rate,,8,1,MAC/s", "line 2 has 6 fields; there must be 7.");
    line(
        "p,speed,,8,1,MAC/s,x",
        "line 2: \"speed\" is not a quantity of a named profile; use mac_rate, mac_energy, memory_bandwidth, "
        "memory_energy or positions.");
    line("p,mac_rate,,8,1,GMAC/s,x", "line 2: the unit is \"GMAC/s\"; mac_rate is given in MAC/s.");
    line("p,mac_rate,pool,8,1,MAC/s,x", "line 2: kind is \"pool\"; it must be conv, linear or empty.");
    line("p,mac_rate,,8,-1,MAC/s,x", "line 2: the value \"-1\" is not a positive number.");
    line("p,mac_rate,,8,\"1,5\",MAC/s,x", "line 2: the value \"1,5\" is not a positive number.");
    line("p,mac_rate,,8,inf,MAC/s,x", "line 2: the value \"inf\" is not a positive number.");
    line("p,mac_rate,,,1,MAC/s,x", "line 2: bits is \"\"; it must be a width such as 8, or two such as 8x8.");
    line("p,mac_rate,,8x,1,MAC/s,x",
         "line 2: bits is \"8x\"; it must be a width such as 8, or two such as 8x8.");
    line("p,mac_rate,,8,1,MAC/s,x\np,mac_rate,conv,8,2,MAC/s,x",
         "line 3: mac_rate of p is given twice; keep one of the two.");
    line("p,mac_rate,,8x8,1,MAC/s,x\np,mac_rate,conv,8,2,MAC/s,x",
         "line 3: mac_rate of p is given twice; keep one of the two.");
    line("p,memory_energy,,,1,pJ/B,x\np,memory_energy,,,1,pJ/B,y",
         "line 3: memory_energy of p is given twice; keep one of the two.");
    line("p,mac_rate,,8,1,MAC/s,\"x", "line 2: a quote is not closed; close it in the same line.");
  }
  void badTablesAreSaidInOneSentence() {
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, sentence);
    const auto profiles = parseProfiles(table.toStdString());
    QVERIFY(!profiles.has_value());
    QCOMPARE(QByteArray::fromStdString(core::describe(profiles.error())), sentence);
  }

  void networksAreRead() {
    const auto network = parseNetwork(
        R"({"schema": "quantoscope.network/1", "layers": [{"name": "a", "kind": "conv", "inputs": 3, "outputs": 8,)"
        R"( "kernel": 3, "positions": 100, "biases": 8}, {"name": "b", "kind": "linear", "inputs": 8, "outputs": 2}],)"
        R"( "configurations": [{"name": "x", "weight_bits": [4, 2], "activation_bits": 8}]})");
    QVERIFY2(network.has_value(), network ? "" : core::describe(network.error()).c_str());
    QCOMPARE(network->layers[0].macs(), 3.0 * 8 * 9 * 100);
    QVERIFY(network->configurations[0].layers == (std::vector<LayerPrecision>{{4, 8}, {2, 8}}));
    const auto wrong = parseNetwork(
        R"({"schema": "quantoscope.network/1", "layers": [{"name": "a", "kind": "linear", "inputs": 3, "outputs": 8}],)"
        R"( "configurations": [{"name": "x", "weight_bits": [4, 2], "activation_bits": 8}]})");
    QCOMPARE(core::describe(wrong.error()),
             std::string("configurations[0].weight_bits has 2 elements; give 1 to 1."));
    const auto nothing = parseNetwork(R"({"schema": "quantoscope.network/1", "layers": []})");
    QCOMPARE(core::describe(nothing.error()), std::string("layers has 0 elements; give 1 to 100000."));
  }
};

QTEST_GUILESS_MAIN(TestHardware)
#include "tst_hardware.moc"
