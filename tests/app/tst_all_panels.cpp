// SPDX-License-Identifier: GPL-3.0-or-later
// What every registered panel promises, whichever lab it belongs to.
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "app/panel_registry.h"
#include "app/workbench.h"
#include "widgets/base/figure_writer.h"

using namespace quantoscope;
using namespace quantoscope::app;

class TestAllPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_workbench = std::make_unique<Workbench>();
    m_workbench->loadSample();
    m_workbench->settle();
  }
  void cleanup() { m_workbench.reset(); }

  void idsAreUniqueAndStable() {
    QSet<QString> ids;
    for (const base::PanelDescriptor& panel : allPanels()) {
      QVERIFY(!ids.contains(panel.id));
      ids.insert(panel.id);
      QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+\\.[a-z0-9-]+$")).match(panel.id).hasMatch(),
               qPrintable(panel.id));
      QVERIFY2(panel.id.startsWith(base::labKey(panel.lab) + QLatin1Char('.')), qPrintable(panel.id));
      QVERIFY(!base::panelTitle(panel).isEmpty());
    }
    // Layouts, sessions and scripts of users name these.
    for (const char* id : {"geometry.experiment", "geometry.region", "geometry.polytope", "geometry.layers",
                           "runs.overview", "runs.loss", "runs.timeline", "runs.distributions"}) {
      QVERIFY2(ids.contains(QLatin1String(id)), id);
    }
  }
  void figuresNeedNoWindowAndRepeatByteForByte() {
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      const auto panel = descriptor.create(*m_workbench);
      panel->present(m_workbench->engine().current());
      const base::FigurePtr figure = panel->figure();
      QVERIFY2(figure && !figure->isEmpty(), qPrintable(descriptor.id));
      QVERIFY2(!figure->csv().empty(), qPrintable(descriptor.id));
      QVERIFY2(!figure->title().isEmpty(), qPrintable(descriptor.id));
      for (const base::FigureFormat format :
           {base::FigureFormat::Pdf, base::FigureFormat::Svg, base::FigureFormat::Png}) {
        base::FigureSpec spec = *base::specForPreset(QStringLiteral("nature-1"));
        spec.format = format;
        const auto first = base::renderFigure(*figure, spec);
        QVERIFY2(first.has_value(), qPrintable(descriptor.id));
        QVERIFY2(*first == base::renderFigure(*panel->figure(), spec).value(), qPrintable(descriptor.id));
        if (format == base::FigureFormat::Pdf) {
          QVERIFY2(!first->contains("/Subtype /Image"), qPrintable(descriptor.id));
        }
      }
      QCOMPARE(panel->refreshCount(), 0);
    }
  }
  void panelsFitIntoASmallWindow() {
    QStringList wide;
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      const auto panel = descriptor.create(*m_workbench);
      panel->present(m_workbench->engine().current());
      panel->show();
      QCoreApplication::processEvents();
      // Three beside one another in 1280 pixels.
      if (panel->minimumSizeHint().width() > 400) {
        wide << QStringLiteral("%1: %2").arg(descriptor.id).arg(panel->minimumSizeHint().width());
      }
    }
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join(QStringLiteral(", "))));
  }
  void hiddenPanelsDoNoWork() {
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      const auto panel = descriptor.create(*m_workbench);
      for (int i = 0; i < 5; ++i) {
        panel->present(m_workbench->engine().current());
      }
      QCoreApplication::processEvents();
      QCOMPARE(panel->refreshCount(), 0);
    }
  }
  void viewStatesRoundTripAndEmptyRestoresDefaults() {
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      const auto panel = descriptor.create(*m_workbench);
      const QJsonObject defaults = panel->viewState();
      panel->restoreViewState(defaults);
      QVERIFY2(panel->viewState() == defaults, qPrintable(descriptor.id));
      panel->restoreViewState({});
      QVERIFY2(panel->viewState() == defaults, qPrintable(descriptor.id));
    }
  }
  void emptyWorkspacesPaintTheirSentence() {
    Workbench empty;
    empty.newSession();
    empty.settle();
    for (const base::PanelDescriptor& descriptor : allPanels()) {
      const auto panel = descriptor.create(empty);
      panel->present(empty.engine().current());
      const base::FigurePtr figure = panel->figure();
      const QImage image = base::renderImage(*figure, *base::specForPreset(QStringLiteral("nature-1")), 96);
      QVERIFY2(image != QImage(image.size(), image.format()), qPrintable(descriptor.id));
      bool painted = false;
      for (int y = 0; y < image.height() && !painted; ++y) {
        for (int x = 0; x < image.width() && !painted; ++x) {
          painted = image.pixel(x, y) != image.pixel(0, 0);
        }
      }
      QVERIFY2(painted, qPrintable(descriptor.id));
    }
  }

 private:
  std::unique_ptr<Workbench> m_workbench;
};

QTEST_MAIN(TestAllPanels)
#include "tst_all_panels.moc"
