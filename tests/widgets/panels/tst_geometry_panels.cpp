// SPDX-License-Identifier: GPL-3.0-or-later
// What all panels of the geometry lab have in common: figures without a screen, rest while hidden, states of
// the view, linked selection, marked errors, named controls.
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QSlider>
#include <QTest>

#include "tests/widgets/panels/geometry_bench.h"
#include "widgets/base/theme.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::panels;
using tests::preset;

namespace {

bool paintsSomething(const base::FigureSource& figure) {
  const QImage image = base::renderImage(figure, *base::specForPreset(QStringLiteral("nature-1")), 96);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != image.pixel(0, 0)) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

class TestGeometryPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { base::applyTheme(*qApp, base::Theme::Light); }
  void init() { m_bench = std::make_unique<tests::GeometryBench>(); }
  void cleanup() { m_bench.reset(); }

  void figuresPaintForPanelsThatWereNeverShown_data() {
    QTest::addColumn<QString>("experiment");
    for (const ExperimentPreset& entry : experimentPresets()) {
      QTest::newRow(qPrintable(entry.id)) << entry.id;
    }
  }
  void figuresPaintForPanelsThatWereNeverShown() {
    QFETCH(QString, experiment);
    m_bench->context.set = geometry::parametersFromExperiment(preset(qPrintable(experiment)));
    const base::SnapshotPtr snapshot = m_bench->compute();
    for (const base::PanelDescriptor& descriptor : geometryPanels()) {
      const auto panel = descriptor.create(m_bench->context);
      QVERIFY2(paintsSomething(*panel->figure()), qPrintable(descriptor.id));  // before any snapshot
      panel->present(snapshot);
      const base::FigurePtr figure = panel->figure();
      QVERIFY2(paintsSomething(*figure), qPrintable(descriptor.id));
      const bool flat =
          descriptor.id == QStringLiteral("geometry.polytope") && snapshot->geometry->dimension() == 2;
      QCOMPARE(figure->isEmpty(), flat);
      QCOMPARE(panel->refreshCount(), 0);
    }
  }

  void hiddenPanelsDoNotRefresh() {
    for (const base::PanelDescriptor& descriptor : geometryPanels()) {
      const auto panel = descriptor.create(m_bench->context);
      panel->present(m_bench->compute());
      m_bench->context.theSelection.setSubject({1, std::nullopt});
      m_bench->context.theSelection.setSubject({});
      QCoreApplication::processEvents();
      QCOMPARE(panel->refreshCount(), 0);
      panel->resize(400, 300);
      panel->show();
      QCOMPARE(panel->refreshCount(), 1);
    }
  }

  void viewStatesRoundTrip() {
    m_bench->context.set = geometry::parametersFromExperiment(preset("full_matrices_3d"));
    for (const base::PanelDescriptor& descriptor : geometryPanels()) {
      const auto panel = descriptor.create(m_bench->context);
      const QJsonObject defaults = panel->viewState();
      panel->resize(420, 320);
      panel->show();
      panel->present(m_bench->compute());
      QJsonObject wanted = panel->viewState();
      if (wanted.contains(QStringLiteral("parts"))) {
        QJsonObject parts = wanted[QStringLiteral("parts")].toObject();
        parts[QStringLiteral("layers")] = false;
        wanted[QStringLiteral("parts")] = parts;
      }
      if (wanted.contains(QStringLiteral("channels"))) {
        wanted[QStringLiteral("channels")] = QJsonArray{1, 3};
      }
      if (wanted.contains(QStringLiteral("metric"))) {
        wanted[QStringLiteral("metric")] = QStringLiteral("spectral_norm");
        wanted[QStringLiteral("page")] = QStringLiteral("table");
      }
      const auto other = descriptor.create(m_bench->context);
      other->restoreViewState(wanted);
      QCOMPARE(other->viewState(), wanted);
      other->present(m_bench->compute());
      QVERIFY(!other->figure()->isEmpty());
      other->restoreViewState({{QStringLiteral("parts"), 3},
                               {QStringLiteral("channels"), QJsonArray{7, 7}},
                               {QStringLiteral("metric"), QStringLiteral("x")}});
      QCOMPARE(other->viewState(), defaults);
      other->restoreViewState({});
      QCOMPARE(other->viewState(), defaults);
    }
  }

  void theSelectedLayerIsHighlightedAndPicturesSelect() {
    const auto region = m_bench->create("geometry.region");
    region->resize(620, 420);
    region->show();
    m_bench->showNow(*region);
    // What the snapshot shows or hides among the tools is laid out in the next round of events.
    QCoreApplication::processEvents();
    const QImage before = region->grab().toImage();
    m_bench->context.theSelection.setSubject({2, std::nullopt});
    QTRY_VERIFY(region->grab().toImage() != before);

    m_bench->context.theSelection.setSubject({});
    QTRY_VERIFY(region->grab().toImage() == before);
    auto* view = region->findChild<plot2d::PlotView*>();
    const auto trace = m_bench->compute()->geometry;
    // A corner of the last layer, which is drawn above the others.
    const geometry::Points& corners = trace->layers.back().region.vertices();
    const QPoint corner = view->toPixel(corners(0, 0), corners(0, 1)).toPoint();
    QTest::mouseClick(view, Qt::LeftButton, Qt::NoModifier, corner);
    QCOMPARE(m_bench->context.theSelection.subject().layer, std::optional(3));
    QTRY_VERIFY(region->grab().toImage() != before);
    QTest::mouseClick(view, Qt::LeftButton, Qt::NoModifier, corner);
    QVERIFY(!m_bench->context.theSelection.subject().layer);
  }

  void theLastGoodPictureIsMarkedWhenTheExperimentIsWrong() {
    const auto region = m_bench->create("geometry.region");
    region->present(m_bench->compute());
    m_bench->context.set.set("geometry.error_model", std::string("diagonal"));
    m_bench->context.set.set("geometry.width.1", std::int64_t{3});
    const base::SnapshotPtr wrong = m_bench->compute();
    QVERIFY(wrong->geometryError && wrong->geometry);
    region->present(wrong);
    QVERIFY(!region->figure()->isEmpty());
    m_bench->computer = present::SnapshotComputer();
    region->present(m_bench->compute());
    QVERIFY(region->figure()->isEmpty());
  }

  void everyControlHasANameAndAToolTip() {
    for (const base::PanelDescriptor& descriptor : geometryPanels()) {
      const auto panel = m_bench->create(descriptor.id.toLatin1().constData());
      panel->resize(420, 420);
      panel->show();
      m_bench->showNow(*panel);
      for (const QWidget* widget : panel->findChildren<QWidget*>()) {
        const bool control =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QSlider*>(widget);
        if (!control || !widget->isVisibleTo(panel.get()) || widget->focusPolicy() == Qt::NoFocus) {
          continue;
        }
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(descriptor.id + QLatin1Char(' ') + widget->objectName()));
        QVERIFY2(!widget->toolTip().isEmpty(),
                 qPrintable(descriptor.id + QLatin1Char(' ') + widget->objectName()));
      }
    }
  }

 private:
  std::unique_ptr<tests::GeometryBench> m_bench;
};

QTEST_MAIN(TestGeometryPanels)
#include "tst_geometry_panels.moc"
