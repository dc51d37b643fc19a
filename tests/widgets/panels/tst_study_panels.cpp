// SPDX-License-Identifier: GPL-3.0-or-later
// The panels that show studies: they want their parts while they are on the screen, show them, and make
// figures even when they were never shown.
#include <QComboBox>
#include <QImage>
#include <QMouseEvent>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "engine/geometry/experiment_parameters.h"
#include "engine/present/snapshot.h"
#include "tests/support/fake_panel_context.h"
#include "widgets/panels/geometry/basis_editor.h"
#include "widgets/panels/geometry/experiment_edits.h"
#include "widgets/panels/geometry/experiment_presets.h"
#include "widgets/panels/geometry/geometry_panels.h"
#include "widgets/panels/geometry/study_panels.h"
#include "widgets/plot2d/plot_view.h"

using namespace quantoscope;
using namespace quantoscope::panels;
using tests::FakePanelContext;

namespace {

/// The workbench's part in it: what is wanted is computed.
struct Bench {
  FakePanelContext context;
  present::SnapshotComputer computer;

  Bench() {
    for (const ExperimentPreset& preset : experimentPresets()) {
      if (preset.id == QLatin1String("full_matrices_2d")) {
        context.set = geometry::parametersFromExperiment(preset.experiment);
      }
    }
  }

  base::SnapshotPtr snapshot() {
    return computer.compute({context.set, {}, context.wantedParts()}, {}).value();
  }
};

const QStringList studies = {QStringLiteral("geometry.manifolds"), QStringLiteral("geometry.landscape"),
                             QStringLiteral("geometry.fakequant"), QStringLiteral("geometry.bits"),
                             QStringLiteral("geometry.shape")};

std::unique_ptr<base::Panel> make(const QString& id, base::PanelContext& context) {
  for (const base::PanelDescriptor& descriptor : geometryPanels()) {
    if (descriptor.id == id) {
      return descriptor.create(context);
    }
  }
  qFatal("no panel %s", qPrintable(id));
}

int colorsIn(const QWidget& widget) {
  const QImage image = const_cast<QWidget&>(widget).grab().toImage();
  QSet<QRgb> colors;
  for (int y = 0; y < image.height(); y += 3) {
    for (int x = 0; x < image.width(); x += 3) {
      colors.insert(image.pixel(x, y));
    }
  }
  return static_cast<int>(colors.size());
}

}  // namespace

class TestStudyPanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void panelsWantTheirPartsWhileTheyAreShown() {
    for (const QString& id : studies) {
      Bench bench;
      const auto panel = make(id, bench.context);
      QVERIFY(bench.context.wantedParts() == present::Parts());
      panel->resize(900, 500);
      panel->show();
      QVERIFY(bench.context.wantedParts() != present::Parts());
      panel->hide();
      QVERIFY(bench.context.wantedParts() == present::Parts());
    }
  }

  void panelsShowWhatTheyWanted() {
    for (const QString& id : studies) {
      Bench bench;
      const auto panel = make(id, bench.context);
      panel->resize(1100, 600);
      panel->show();
      panel->present(bench.snapshot());
      auto* view = static_cast<StudyPanel&>(*panel).view();
      QTRY_VERIFY2(view->plotCount() > 1, qPrintable(id));
      for (int i = 0; i < view->plotCount(); ++i) {
        QVERIFY2(view->plotView(i)->plot()->emptyState.empty(), qPrintable(id));
      }
      QVERIFY2(colorsIn(*panel) > 20, qPrintable(id));
    }
  }

  void figuresNeedNoScreen() {
    for (const QString& id : studies) {
      Bench bench;
      const auto panel = make(id, bench.context);
      QVERIFY(panel->figure()->isEmpty());
      panel->present(bench.snapshot());
      const base::FigurePtr figure = panel->figure();
      QVERIFY2(!figure->isEmpty(), qPrintable(id));
      QVERIFY(figure->csv().size() > 100);
      QVERIFY(!figure->title().isEmpty());
    }
  }

  void aPointPickedInOnePlotIsMarkedInAll() {
    Bench bench;
    const auto panel = make(QStringLiteral("geometry.manifolds"), bench.context);
    panel->resize(1200, 500);
    panel->show();
    panel->present(bench.snapshot());
    auto* view = static_cast<StudyPanel&>(*panel).view();
    QTRY_COMPARE(view->plotCount(), 3);
    present::Subject subject;
    subject.point = 7;
    Q_EMIT view->plotView(0)->subjectClicked(subject);
    QCOMPARE(bench.context.selection().subject().point, std::optional<int>(7));
  }

  void pointsFromAFileAreOneEdit() {
    Bench bench;
    ManifoldPanel panel(bench.context);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("points.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x,y\n1,2\n3,4\n-5,6\n");
    file.close();
    panel.resize(1000, 400);
    panel.show();
    panel.choosePoints(path);
    QCOMPARE(bench.context.set.text("manifold.kind"), std::string("file"));
    panel.present(bench.snapshot());
    QTRY_COMPARE(panel.view()->plotCount(), 3);
    const auto& points = std::get<present::Points>(panel.view()->plotView(1)->plot()->elements.at(1));
    QCOMPARE(points.x->size(), std::size_t{3});
    bench.context.set.set("manifold.file", path.toStdString() + "x");
    panel.present(bench.snapshot());
    QTRY_VERIFY(!panel.view()->plotView(0)->plot()->notice.empty());
  }

  void choicesOfTheViewAreRemembered() {
    Bench bench;
    ManifoldPanel panel(bench.context);
    auto* tubes = panel.findChild<QToolButton*>(QStringLiteral("tubes"));
    QVERIFY(tubes->isChecked());
    tubes->setChecked(false);
    const QJsonObject state = panel.viewState();
    ManifoldPanel other(bench.context);
    other.restoreViewState(state);
    QVERIFY(!other.findChild<QToolButton*>(QStringLiteral("tubes"))->isChecked());
    other.restoreViewState({});
    QVERIFY(other.findChild<QToolButton*>(QStringLiteral("tubes"))->isChecked());
  }

  void matricesArePastedAndBasisVectorsDragged() {
    Bench bench;
    const auto changes = pasteLayer(bench.context.set, 1, "array([[1, 2], [3, 4]])");
    QVERIFY(changes.has_value());
    bench.context.set.apply(*changes);
    QCOMPARE(bench.context.set.real(weightId(1, 1, 0)), 3.0);
    QVERIFY(!pasteLayer(bench.context.set, 0, "1 2 3\n4 5 6").has_value());
    QVERIFY(!pasteLayer(bench.context.set, 0, "1 2\n3 1e9").has_value());
    BasisEditor editor(bench.context);
    editor.resize(300, 300);
    editor.setLayer(1, 2, 2);
    editor.show();
    const QPoint from = editor.tip(0).toPoint();
    QTest::mousePress(&editor, Qt::LeftButton, Qt::NoModifier, from);
    const QPoint to = from + QPoint(-30, 0);
    QMouseEvent move(QEvent::MouseMove, to, editor.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&editor, &move);
    QTest::mouseRelease(&editor, Qt::LeftButton, Qt::NoModifier, to);
    QVERIFY(bench.context.set.real(weightId(1, 0, 0)) < 1);
    QCOMPARE(bench.context.set.real(weightId(1, 1, 0)), 3.0);
    QCOMPARE(bench.context.endedGestures, std::vector<int>{1});
    QTest::keyClick(&editor, Qt::Key_Space);
    QTest::keyClick(&editor, Qt::Key_Up);
    QCOMPARE(bench.context.set.real(weightId(1, 1, 1)), 4.01);
  }

  void toolsEditParameters() {
    Bench bench;
    ManifoldPanel panel(bench.context);
    auto* kind = panel.findChild<QComboBox*>(QStringLiteral("manifold.kind"));
    kind->setCurrentIndex(3);
    Q_EMIT kind->activated(3);
    QCOMPARE(bench.context.set.text("manifold.kind"), std::string("spiral"));
  }
};

QTEST_MAIN(TestStudyPanels)
#include "tst_study_panels.moc"
