// SPDX-License-Identifier: GPL-3.0-or-later
// What is clicked in one panel of the real window is seen in the others, and what is chosen in one lab is
// taken into another, from the mouse to the parameters.
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "engine/core/cache_directory.h"
#include "engine/present/spectra_data.h"
#include "widgets/base/theme.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/geometry/take_dialog.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::app;

class TestAcrossLabs : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("across_labs"));
    QVERIFY(m_cache.isValid());
    core::setProcessCache(m_cache.path().toStdString(), core::defaultCacheBytes);
    base::applyTheme(*qApp, base::Theme::Light);
  }
  void init() {
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_workbench->newSession();
    m_workbench->openSampleModel();
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_workbench->settle();
  }
  void cleanup() {
    m_workbench->undoStack().setClean();
    m_window.reset();
    m_workbench.reset();
  }

  void aClickedHeadIsMarkedInTheOtherPanels() {
    m_window->showLab(base::Lab::Criticality);
    base::Panel& grid = shown("criticality.heads");
    auto* cells = grid.findChild<plot2d::PlotView*>();
    QTRY_VERIFY(cells && cells->isVisible() && cells->replotCount() > 0);
    QTest::mouseClick(cells, Qt::LeftButton, {}, cells->toPixel(2, 1).toPoint());
    const present::Subject subject = m_workbench->selection().subject();
    QCOMPARE(subject.layer, std::optional<int>(2));
    QCOMPARE(subject.head, std::optional<int>(1));

    base::Panel& attention = shown("criticality.attention");
    QTRY_COMPARE(attention.findChild<QSpinBox*>(QStringLiteral("layer"))->value(), 2);
    QCOMPARE(attention.findChild<QSpinBox*>(QStringLiteral("head"))->value(), 1);

    base::Panel& numbers = shown("criticality.entropy");
    numbers.findChild<QTabBar*>()->setCurrentIndex(1);
    QTRY_VERIFY(numbers.findChild<QTableView*>());
    const QAbstractItemModel& rows = *numbers.findChild<QTableView*>()->model();
    const auto marked = [&rows] {
      QStringList found;
      for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data(Qt::BackgroundRole).isValid()) {
          found << rows.index(row, 0).data().toString() + QLatin1Char('.') +
                       rows.index(row, 1).data().toString();
        }
      }
      return found;
    };
    QTRY_COMPARE(marked(), QStringList{QStringLiteral("2.1")});
    QTest::keyClick(&numbers, Qt::Key_Escape);
    QTRY_VERIFY(marked().isEmpty());
  }

  void aClickedLayerBecomesOneOfGeometry() {
    m_window->showLab(base::Lab::Spectra);
    base::Panel& alphas = shown("spectra.alpha");
    auto* chart = alphas.findChild<charts::ChartView*>();
    QTRY_VERIFY(chart && chart->isVisible() && !chart->markRect(1, 0).isEmpty());
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(1, 0).center().toPoint());
    const auto study = m_workbench->engine().current()->spectra->study;
    const auto& layer = study->layers[1];
    QCOMPARE(m_workbench->selection().subject().modelLayer,
             std::optional<int>(static_cast<int>(layer.tensor)));

    const auto before = m_workbench->parameters();
    const auto layers = before.integer("geometry.layer_count");
    auto* use = shown("spectra.model").findChild<QToolButton*>(QStringLiteral("useInGeometry"));
    QTRY_VERIFY(use && use->isVisible() && use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    auto* dialog = m_window->findChild<panels::TakeDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->layerName(), QString::fromStdString(layer.name));
    const std::vector<double> block = dialog->numbers();
    QCOMPARE(block.size(), std::size_t{4});
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);

    QVERIFY(&m_window->currentWorkspace() == &m_window->workspace(base::Lab::Geometry));
    QCOMPARE(m_workbench->parameters().integer("geometry.layer_count"), layers + 1);
    for (int i = 0; i < 4; ++i) {
      const auto id = QStringLiteral("geometry.layer.%1.weight.%2.%3").arg(layers).arg(i / 2).arg(i % 2);
      QCOMPARE(m_workbench->parameters().real(id.toStdString()), block[static_cast<std::size_t>(i)]);
    }
    m_workbench->undoStack().undo();
    QVERIFY(m_workbench->parameters() == before);
  }

 private:
  /// The panel of the lab in front, brought into view.
  base::Panel& shown(const char* id) {
    const QString name = QString::fromLatin1(id);
    m_window->showPanel(name);
    return *m_window->currentWorkspace().panel(name);
  }

  QTemporaryDir m_cache;
  std::unique_ptr<Workbench> m_workbench;
  std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAcrossLabs)
#include "tst_across_labs.moc"
