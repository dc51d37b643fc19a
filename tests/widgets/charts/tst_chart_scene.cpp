// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QTest>

#include "tests/widgets/charts/chart_samples.h"
#include "widgets/base/colors.h"
#include "widgets/charts/chart_scene.h"

using namespace quantoscope;
using namespace chart_samples;
using charts::ChartScene;
using charts::ChartStyle;
using charts::PlacedText;
using charts::TextRole;
using Rows = std::vector<std::vector<double>>;

namespace {

void prepare(ChartScene& scene, present::ChartPtr chart, const QSizeF& size = {420, 300}) {
  ChartStyle style;
  style.font.setFamily(QStringLiteral("Inter"));
  scene.setStyle(style);
  scene.setSize(size);
  scene.setChart(std::move(chart));
}

std::vector<PlacedText> textsOf(ChartScene& scene, TextRole role) {
  std::vector<PlacedText> result;
  for (const PlacedText& text : scene.layout().texts) {
    if (text.role == role) {
      result.push_back(text);
    }
  }
  return result;
}

QImage paint(ChartScene& scene, const QSize& size) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QPainter painter(&image);
  scene.paint(painter, {0, 0});
  return image;
}

}  // namespace

class TestChartScene : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void barsReachTheSeries() {
    ChartScene scene;
    prepare(scene, bars({{0.5, 1.25, -0.75}, {2, NAN, 0.25}}));
    QCOMPARE(scene.series().values(), (Rows{{0.5, 1.25, -0.75}, {2, 0, 0.25}}));
    QVERIFY(scene.markRect({1, 1}).isNull());
    QVERIFY(scene.markRect({1, 0}).height() > 0);
  }
  void boxesReachTheSeries() {
    ChartScene scene;
    prepare(scene, boxes());
    const Rows values = scene.series().values();
    QCOMPARE(values.size(), std::size_t{3});
    QCOMPARE(values[0], (std::vector<double>{0.5 - 0.2, 0.5 - 0.1, 0.5, 0.5 + 0.15, 0.5 + 0.4}));
  }
  void histogramIsAStepLine() {
    ChartScene scene;
    prepare(scene, histogram());
    QCOMPARE(scene.series().values()[0], (std::vector<double>{1, 1, 8, 8, 6, 6, 0, 0}));
    QCOMPARE(scene.layout().value.low, 0.0);
  }
  // The pixels are where markRect says: Qt Charts and the layout agree on the geometry.
  void barsAreDrawnWhereTheLayoutSays() {
    for (const bool ownColors : {false, true}) {
      ChartScene scene;
      prepare(scene, ownColors ? coloredBars({4, -2, 3}, {2, 4, 2}) : bars({{4, -2, 3}, {1, 2, -3}}),
              {600, 400});
      const QImage image = paint(scene, {600, 400});
      for (int category = 0; category < 3; ++category) {
        for (int set = 0; set < (ownColors ? 1 : 2); ++set) {
          const QRectF rect = scene.markRect({category, set});
          const QColor expected =
              base::toQColor(charts::colorOf(*scene.chart(), {category, set}), present::Palette::Light);
          const QRectF inner = rect.adjusted(2, 2, -2, -2);
          for (const QPointF& point : {inner.topLeft(), inner.bottomRight(), inner.center()}) {
            QCOMPARE(image.pixelColor(point.toPoint()), expected);
          }
          QVERIFY(image.pixelColor(QPointF(rect.center().x(), rect.top() - 3).toPoint()) != expected);
          QVERIFY(image.pixelColor(QPointF(rect.center().x(), rect.bottom() + 3).toPoint()) != expected);
        }
      }
    }
  }
  void sameStructureIsUpdatedInPlace_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("bars") << 0;
    QTest::newRow("colored bars") << 1;
    QTest::newRow("boxes") << 2;
    QTest::newRow("histogram") << 3;
  }
  void sameStructureIsUpdatedInPlace() {
    QFETCH(int, kind);
    const auto make = [kind](double factor) -> present::ChartPtr {
      switch (kind) {
        case 0:
          return bars({{1 * factor, 2}, {3, 4}});
        case 1:
          // Another set of colors is no other structure.
          return coloredBars({1 * factor, 2, 3}, factor > 1 ? std::vector{2, 4, 8} : std::vector{2, 2, 2});
        case 2: {
          auto chart = boxes();
          std::get<present::BoxChart>(chart->content).boxes[0].whiskerHigh *= factor;
          return chart;
        }
        default: {
          auto chart = histogram();
          std::get<present::Histogram>(chart->content).sets[0].counts[0] *= factor;
          return chart;
        }
      }
    };
    ChartScene scene;
    prepare(scene, make(1));
    const QObject* series = scene.series().firstSeries();
    const Rows before = scene.series().values();
    scene.setChart(make(2));
    QVERIFY(scene.series().values() != before);
    QCOMPARE(scene.series().firstSeries(), series);
    QCOMPARE(scene.series().buildCount(), 1);
    scene.setChart(bars({{1, 2, 3, 4}}));
    QCOMPARE(scene.series().buildCount(), 2);
  }
  void logarithmicBarsKeepTheirOrder() {
    auto chart = bars({{0.001, 0.1, 10}});
    chart->value.logarithmic = true;
    ChartScene scene;
    prepare(scene, chart);
    QVERIFY(scene.layout().value.logarithmic);
    const double first = scene.markRect({0, 0}).height();
    const double second = scene.markRect({1, 0}).height();
    const double third = scene.markRect({2, 0}).height();
    QVERIFY(first > 1);
    QVERIFY(std::abs((second - first) - (third - second)) < 1e-6);
    auto withZero = bars({{0.0, 0.1, 10}});
    withZero->value.logarithmic = true;
    scene.setChart(withZero);
    QVERIFY(!scene.layout().value.logarithmic);
  }
  void valuesBeyondAGivenRangeStayInside() {
    auto chart = bars({{5, 0.5, INFINITY}});
    chart->value.range = present::Range{0.25, 1};
    ChartScene scene;
    prepare(scene, chart);
    for (int category = 0; category < 3; ++category) {
      QVERIFY(scene.layout().plot.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(scene.markRect({category, 0})));
    }
    QCOMPARE(scene.series().values()[0], (std::vector<double>{0.75, 0.25, 0.75}));
  }
  void categoryLabelsNeverOverlap_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("64 short") << 64 << QStringLiteral("L") << QString();
    QTest::newRow("64 long") << 64 << QStringLiteral("model.layers.") << QStringLiteral(".mlp.down_proj");
    QTest::newRow("64 long without common parts")
        << 64 << QString() << QStringLiteral("averylongnamewithoutparts");
    QTest::newRow("500") << 500 << QStringLiteral("L") << QString();
    QTest::newRow("7 words") << 7 << QStringLiteral("Convolution") << QString();
    QTest::newRow("1 very long") << 1 << QString(200, QLatin1Char('x')) << QString();
  }
  void categoryLabelsNeverOverlap() {
    QFETCH(int, count);
    QFETCH(QString, before);
    QFETCH(QString, after);
    for (const QSizeF& size : {QSizeF(420, 300), QSizeF(900, 600), QSizeF(240, 170)}) {
      ChartScene scene;
      prepare(scene, manyBars(count, before.toStdString(), after.toStdString()), size);
      const std::vector<PlacedText> labels = textsOf(scene, TextRole::CategoryTick);
      QVERIFY(!labels.empty());
      QVERIFY(count < 8 || labels.size() >= 3);
      for (std::size_t i = 1; i < labels.size(); ++i) {
        if (labels[i].angle == -45) {
          const double between = (labels[i].bounds.right() - labels[i - 1].bounds.right()) / std::sqrt(2.0);
          QVERIFY2(between >= 10, "slanted lines of text are closer than their height");
        } else {
          QVERIFY(!labels[i].bounds.intersects(labels[i - 1].bounds));
        }
        QVERIFY(labels[i].text != labels[i - 1].text);
      }
    }
  }
  void nothingLeavesTheArea() {
    for (const QSizeF& size :
         {QSizeF(420, 300), QSizeF(900, 600), QSizeF(200, 140), QSizeF(60, 40), QSizeF(5, 5), QSizeF(0, 0)}) {
      for (const present::ChartPtr& chart :
           {present::ChartPtr(bars({{1, 2}, {3, NAN}})), present::ChartPtr(manyBars(64, "a.", ".b")),
            present::ChartPtr(boxes()), present::ChartPtr(histogram()), present::ChartPtr(empty()),
            present::ChartPtr(bars({{-1e-9, -2e-9}}))}) {
        ChartScene scene;
        prepare(scene, chart, size);
        const QRectF area = QRectF(QPointF(0, 0), size).adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const PlacedText& text : scene.layout().texts) {
          QVERIFY2(area.contains(text.bounds), qPrintable(text.text));
        }
        QVERIFY(scene.layout().plot.isNull() || area.contains(scene.layout().plot));
      }
    }
  }
  void legendNeverCoversThePlot() {
    std::vector<std::vector<double>> values(20, {1, 2, 3});
    for (const QSizeF& size : {QSizeF(420, 300), QSizeF(900, 600), QSizeF(300, 600)}) {
      ChartScene scene;
      prepare(scene, bars(values), size);
      QVERIFY(!textsOf(scene, TextRole::LegendText).empty());
      for (const PlacedText& text : textsOf(scene, TextRole::LegendText)) {
        QVERIFY(!text.bounds.intersects(scene.layout().plot));
      }
    }
  }
  void valueLabelsOnlyWithRoom() {
    ChartScene scene;
    prepare(scene, bars({{1, 2, -3}}));
    QCOMPARE(textsOf(scene, TextRole::ValueLabel).size(), std::size_t{3});
    QCOMPARE(textsOf(scene, TextRole::ValueLabel)[2].text, QStringLiteral("\u22123"));
    scene.setChart(manyBars(64, "L", ""));
    QVERIFY(textsOf(scene, TextRole::ValueLabel).empty());
  }
  void emptyChartSaysWhy() {
    ChartScene scene;
    prepare(scene, empty());
    QVERIFY(scene.layout().plot.isNull());
    QCOMPARE(textsOf(scene, TextRole::Empty).front().text,
             QStringLiteral("Nothing measured yet. Start a sweep."));
    scene.setChart(bars({{NAN, NAN}}));
    QVERIFY(!textsOf(scene, TextRole::Empty).empty());
    scene.setChart(nullptr);
    QVERIFY(scene.layout().texts.empty());
  }
  void highlightFadesTheOthers() {
    const auto redOf = [](ChartScene& scene, int category) {
      const QImage image = paint(scene, {420, 300});
      // Off the grid line that shows through a faint bar.
      return image.pixelColor((scene.markRect({category, 0}).center() + QPointF(0, 7)).toPoint()).red();
    };
    ChartScene scene;
    prepare(scene, coloredBars({2, 2}, {2, 2}));
    const int strong = redOf(scene, 0);
    QCOMPARE(redOf(scene, 1), strong);
    scene.setHighlight(present::Subject{1, 8});
    QCOMPARE(redOf(scene, 1), strong);
    QVERIFY(redOf(scene, 0) > strong + 10);
    // A subject nothing here stands for leaves the chart as it is.
    scene.setHighlight(present::Subject{std::nullopt, 8});
    QCOMPARE(redOf(scene, 0), strong);
    scene.setHighlight(std::nullopt);
    QCOMPARE(redOf(scene, 0), strong);
  }
  void kindsFollowOneAnother() {
    ChartScene scene;
    prepare(scene, histogram());
    int builds = 0;
    for (const present::ChartPtr& chart :
         {present::ChartPtr(histogram()), present::ChartPtr(bars({{1, 2}})), present::ChartPtr(boxes()),
          present::ChartPtr(histogram()), present::ChartPtr(coloredBars({1, 2}, {2, 4}))}) {
      scene.setChart(chart);
      const QImage image = paint(scene, {420, 300});
      QCOMPARE(scene.series().buildCount(), ++builds);
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
      QCOMPARE(paint(scene, {420, 300}), image);
      // Nothing to draw in between leaves the series alone.
      scene.setChart(empty());
      QVERIFY(paint(scene, {420, 300}) != image);
      QCOMPARE(scene.series().buildCount(), builds);
    }
  }
  void duplicateCategoryNamesStayApart() {
    auto chart = bars({{1, 2, 3}});
    for (present::Text& name : std::get<present::BarChart>(chart->content).categories) {
      name = text("same");
    }
    ChartScene scene;
    prepare(scene, chart);
    QCOMPARE(textsOf(scene, TextRole::CategoryTick).size(), std::size_t{3});
    QVERIFY(scene.markRect({2, 0}).left() > scene.markRect({1, 0}).right());
  }
};

QTEST_MAIN(TestChartScene)
#include "tst_chart_scene.moc"
