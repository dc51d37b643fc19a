// SPDX-License-Identifier: GPL-3.0-or-later
// Surfaces and bars as data: what counts as content, block means, colors, CSV.
#include <QTest>
#include <limits>

#include "engine/present/color_spread.h"
#include "engine/present/csv.h"
#include "engine/present/surface.h"

using namespace quantoscope::present;

namespace {

Surface grid(std::size_t columns, std::size_t rows) {
  Surface surface;
  std::vector<double> z;
  for (std::size_t i = 0; i < columns; ++i) {
    surface.x.values.push_back(static_cast<double>(i));
  }
  for (std::size_t j = 0; j < rows; ++j) {
    surface.y.values.push_back(10.0 * static_cast<double>(j));
    for (std::size_t i = 0; i < columns; ++i) {
      z.push_back(static_cast<double>(i + 100 * j));
    }
  }
  surface.z = std::make_shared<const std::vector<double>>(std::move(z));
  return surface;
}

void set(Surface& surface, std::size_t index, double value) {
  std::vector<double> z = *surface.z;
  z[index] = value;
  surface.z = std::make_shared<const std::vector<double>>(std::move(z));
}

}  // namespace

class SurfaceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void contentNeedsOneWholeCell() {
    QVERIFY(!hasContent(Surface{}));
    Surface surface = grid(2, 2);
    QVERIFY(hasContent(surface));
    set(surface, 3, std::numeric_limits<double>::infinity());
    QVERIFY(!hasContent(surface));
    Surface wider = grid(3, 2);
    set(wider, 0, std::nan(""));
    QVERIFY(hasContent(wider));
    wider.x.values[1] = wider.x.values[2];
    QVERIFY2(!hasContent(wider), "positions must ascend");
    Surface wrong = grid(3, 3);
    wrong.y.values.pop_back();
    QVERIFY2(!hasContent(wrong), "sizes must fit");
    Surface subjects = grid(3, 3);
    subjects.rowSubjects.resize(2);
    QVERIFY(!hasContent(subjects));
  }

  void barsStartAtZero() {
    Bars3d bars;
    QVERIFY(!hasContent(bars));
    bars.rows = {Text::verbatim("a"), Text::verbatim("b")};
    bars.columns = {Text::verbatim("c")};
    bars.values = {2, std::nan("")};
    QVERIFY(hasContent(bars));
    QCOMPARE(valueExtent(bars), (Range{0, 2}));
    bars.values = {-3, -1};
    QCOMPARE(valueExtent(bars), (Range{-3, 0}));
    bars.values = {std::nan(""), std::nan("")};
    QVERIFY(!hasContent(bars));
  }

  void displayAveragesBlocks() {
    const Surface surface = grid(10, 4);
    QCOMPARE(forDisplay(surface, 9).z->size(), std::size_t{40});
    const Surface display = forDisplay(surface, 3);  // at most 4 nodes each: blocks of 3 x 1
    QCOMPARE(display.x.values, (std::vector<double>{1, 4, 7, 9}));
    QCOMPARE(display.y.values, surface.y.values);
    for (std::size_t j = 0; j < 4; ++j) {
      for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE((*display.z)[4 * j + i], display.x.values[i] + 100 * static_cast<double>(j));
      }
    }
  }

  void displayKeepsTheMeanAndTheHoles() {
    Surface surface = grid(1024, 1024);
    set(surface, 0, std::nan(""));
    const Surface display = forDisplay(surface, 256);
    QVERIFY(display.x.values.size() <= 257 && display.x.values.size() > 128);
    QCOMPARE(display.z->size(), display.x.values.size() * display.y.values.size());
    // The mean of the other 15 nodes of the first block.
    double sum = 0;
    for (int j = 0; j < 4; ++j) {
      for (int i = 0; i < 4; ++i) {
        sum += i + 100 * j;
      }
    }
    QCOMPARE((*display.z)[0], sum / 15);
    Surface hollow = grid(8, 8);
    for (const std::size_t index : {0, 1, 8, 9}) {
      set(hollow, index, std::nan(""));
    }
    QVERIFY(std::isnan((*forDisplay(hollow, 3).z)[0]));
  }

  void nearestNodeIsNearest() {
    const Surface surface = grid(5, 3);
    QCOMPARE(nearestNode(surface, -7, 100), (Node{0, 2}));
    QCOMPARE(nearestNode(surface, 2.4, 4.9), (Node{2, 0}));
    QCOMPARE(nearestNode(surface, 2.6, 5.1), (Node{3, 1}));
    QCOMPARE(nearestNode(surface, 99, 20), (Node{4, 2}));
  }

  void colorScales() {
    QCOMPARE(limits({ColorMap::Viridis, {}}, {1, 3}), (Range{1, 3}));
    QCOMPARE(limits({ColorMap::Diverging, {}}, {-1, 3}), (Range{-3, 3}));
    QCOMPARE(limits({ColorMap::Diverging, Range{0, 1}}, {-1, 3}), (Range{0, 1}));
    const Range flat = limits({ColorMap::Viridis, {}}, {2, 2});
    QVERIFY(flat.low < 2 && flat.high > 2);
    QCOMPARE(position({-3, 3}, 0), 0.5);
    QCOMPARE(position({0, 1}, 7), 1.0);
    QVERIFY(sample(ColorMap::Diverging, 0, Palette::Light) ==
            resolve({ColorRole::Negative, 0, 1}, Palette::Light));
    QVERIFY(sample(ColorMap::Diverging, 1, Palette::Dark) ==
            resolve({ColorRole::Positive, 0, 1}, Palette::Dark));
    QVERIFY(sample(ColorMap::Viridis, 0.3, Palette::Light) == viridis(0.3));
    // Magnitude maps get brighter all the way, in gray too.
    for (const ColorMap map : {ColorMap::Viridis, ColorMap::Cividis}) {
      int last = -1;
      for (int i = 0; i <= 20; ++i) {
        const Rgb gray = sample(map, i / 20.0, Palette::Grayscale);
        QVERIFY(gray.red == gray.green && gray.green == gray.blue);
        QVERIFY(gray.red > last);
        last = gray.red;
      }
    }
  }

  void mapsSpreadTheirColors() {
    Raster raster;
    QVERIFY(!colorEnds(raster, ColorSpread::Linear));
    const double none = std::nan("");
    raster.values = std::make_shared<const std::vector<double>>(std::vector<double>{none, none});
    QVERIFY(!colorEnds(raster, ColorSpread::Linear));
    raster.values = std::make_shared<const std::vector<double>>(std::vector<double>{0.25, none, 0, 1, 1e-9});
    QCOMPARE(colorEnds(raster, ColorSpread::Linear)->range, (Range{0, 1}));
    QVERIFY(!colorEnds(raster, ColorSpread::Linear)->below);
    QCOMPARE(colorPlace(ColorSpread::Linear, {0, 1}, 0.25), 0.25);
    QCOMPARE(colorEnds(raster, ColorSpread::SquareRoot)->range, (Range{0, 1}));
    QCOMPARE(colorPlace(ColorSpread::SquareRoot, {0, 1}, 0.25), 0.5);
    // Four decades; what is less, and zeros, have the color of the low end.
    QCOMPARE(colorEnds(raster, ColorSpread::Logarithmic)->range, (Range{1e-4, 1}));
    QVERIFY(colorEnds(raster, ColorSpread::Logarithmic)->below);
    QCOMPARE(colorPlace(ColorSpread::Logarithmic, {1e-4, 1}, 1e-2), 0.5);
    QCOMPARE(colorPlace(ColorSpread::Logarithmic, {1e-4, 1}, 0), 0.0);
    raster.values = std::make_shared<const std::vector<double>>(std::vector<double>{0.1, 1});
    QCOMPARE(colorEnds(raster, ColorSpread::Logarithmic)->range, (Range{0.1, 1}));
    QVERIFY(!colorEnds(raster, ColorSpread::Logarithmic)->below);
    raster.values = std::make_shared<const std::vector<double>>(std::vector<double>{0, -1});
    QVERIFY(!colorEnds(raster, ColorSpread::Logarithmic));
    QCOMPARE(colorEnds(raster, ColorSpread::SquareRoot)->range, (Range{0, 0}));
    // All scales ascend from end to end, and one value alone is in the middle.
    for (const ColorSpread spread :
         {ColorSpread::Linear, ColorSpread::SquareRoot, ColorSpread::Logarithmic}) {
      QCOMPARE(colorPlace(spread, {0.5, 0.5}, 0.5), 0.5);
      double last = -1;
      for (int i = 0; i <= 10; ++i) {
        const double place = colorPlace(spread, {0.01, 4}, 0.01 + 0.399 * i);
        QVERIFY(place > last);
        last = place;
      }
      QVERIFY(std::abs(last - 1) < 1e-12);
    }
  }

  void subjectsJoinRowAndColumn() {
    Bars3d bars;
    bars.rowSubjects = {{4, {}}};
    bars.columnSubjects = {{{}, 2}, {{}, 8}};
    QCOMPARE(subjectOf(bars, 0, 1), (Subject{4, 8}));
    QCOMPARE(subjectOf(Surface{}, 0, 0), Subject{});
  }

  void csvHasEveryValue() {
    Surface surface = grid(2, 2);
    surface.x.title = Text::verbatim("w, 1");
    surface.y.title = Text::verbatim("y");
    surface.valueTitle = Text::verbatim("z");
    set(surface, 3, std::nan(""));
    QCOMPARE(toCsv(surface), std::string("\"w, 1\",y,z\r\n0,0,0\r\n1,0,1\r\n0,10,100\r\n1,10,\r\n"));
    Bars3d bars;
    bars.rowTitle = Text::verbatim("layer");
    bars.columnTitle = Text::verbatim("bits");
    bars.valueTitle = Text::verbatim("loss");
    bars.rows = {Text::verbatim("a"), Text::verbatim("b")};
    bars.columns = {Text::verbatim("4")};
    bars.values = {0.1, -2};
    QCOMPARE(toCsv(bars), std::string("layer,bits,loss\r\na,4,0.1\r\nb,4,-2\r\n"));
  }
};

QTEST_APPLESS_MAIN(SurfaceTest)
#include "tst_surface.moc"
