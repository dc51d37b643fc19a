// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, killed in the middle of a drag that never ends: what is recovered is at most five seconds
// old. QUANTOSCOPE_LONG_TESTS=1 kills fifty times.
#include <QApplication>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <random>

#include "app/recovery/autosave.h"
#include "app/recovery/recovery_offers.h"
#include "app/window/main_window.h"
#include "tests/app/crash_parent.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/theme.h"
#include "widgets/scene3d/gl_setup.h"

using namespace quantoscope;
using namespace quantoscope::app;
using tests::say;
namespace fs = std::filesystem;

namespace {

constexpr long long promiseMs = 5000;

QPoint handleOf(const QSlider& slider) {
  QStyleOptionSlider option;
  option.initFrom(&slider);
  option.orientation = slider.orientation();
  option.minimum = slider.minimum();
  option.maximum = slider.maximum();
  option.sliderPosition = slider.sliderPosition();
  option.sliderValue = slider.sliderPosition();
  return slider.style()
      ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
      .center();
}

void prepareSettings() {
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
  QCoreApplication::setApplicationName(QStringLiteral("crash_window"));
  QSettings().clear();
}

/// "<number> <time>" for every edit, until it is killed. The number is part of the session as a view.
int dragForEver(int argc, char** argv, const fs::path& root) {
  scene3d::prepareApplication();
  QApplication application(argc, argv);
  prepareSettings();
  base::applyTheme(application, base::Theme::Light);
  Workbench workbench;
  Autosave autosave(workbench, root, [] { return 1; });
  MainWindow window(workbench);
  workbench.newSession();
  window.resize(1280, 720);
  window.show();
  if (!QTest::qWaitForWindowExposed(&window)) {
    return 1;
  }
  long edits = 0;
  workbench.collectViewStates = [&edits, others = workbench.collectViewStates] {
    auto states = others();
    states[QStringLiteral("test.edits")] = {{QStringLiteral("count"), static_cast<qint64>(edits)}};
    return states;
  };
  autosave.start();
  base::ParameterSlider* follower = nullptr;  // there as soon as the first snapshot is shown
  if (!QTest::qWaitFor([&] {
        follower = window.findChild<base::ParameterSlider*>(QStringLiteral("layerSlider.1"));
        return follower != nullptr;
      })) {
    return 1;
  }
  QObject::connect(&workbench.document(), &Document::parametersChanged,
                   [&edits] { say(std::to_string(++edits) + " " + std::to_string(tests::monotonicMs())); });
  QSlider& slider = *follower->slider();
  const QPoint from = handleOf(slider);
  QTest::mousePress(&slider, Qt::LeftButton, Qt::NoModifier, from);
  for (int step = 0;; ++step) {
    const int phase = step % 160;
    QTest::mouseMove(&slider, from + QPoint((phase < 80 ? phase : 160 - phase) * slider.width() / 320, 0));
    QTest::qWait(5);
  }
}

}  // namespace

class TestCrashWindow : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
      QSKIP("a display is needed: run through packaging/test.sh or xvfb-run");
    }
    prepareSettings();
  }
  void killedInTheMiddleOfADrag() {
    const QTemporaryDir folder;
    const fs::path root = fs::path(folder.path().toStdString()) / "recovery";
    const int kills = std::getenv("QUANTOSCOPE_LONG_TESTS") ? 50 : 6;
    std::minstd_rand random(5);
    for (int i = 0; i < kills; ++i) {
      const auto killed =
          tests::startAndKill({"--drag", root.string()}, static_cast<long>(random() % 2'600'000));
      QVERIFY(killed.started);
      auto claimed = RecoveryFolder::claimAbandoned(root);
      long recovered = 0;
      if (!claimed.empty()) {
        QCOMPARE(claimed.size(), std::size_t{1});
        const auto session = claimed[0].read();
        QVERIFY2(session.has_value(), session ? "" : core::describe(session.error()).c_str());
        const std::string& view = session->views.at("test.edits");
        recovered = std::atol(view.c_str() + view.find(':') + 1);
        QVERIFY(recovered > 0);
        QVERIFY(claimed[0].remove().has_value());
      }
      QVERIFY2(lostMs(killed, recovered) <= promiseMs,
               qPrintable(QString::number(lostMs(killed, recovered))));
    }
  }
  void theNextStartOffersIt() {
    const QTemporaryDir folder;
    const fs::path root = fs::path(folder.path().toStdString()) / "recovery";
    const auto killed = tests::startAndKill({"--drag", root.string()}, 2'500'000);
    QVERIFY(killed.started);
    Workbench workbench;
    Autosave autosave(workbench, root);
    RecoveryOffers offers(workbench, autosave, root);
    MainWindow window(workbench);
    workbench.newSession();
    window.offerRecovery(offers);
    window.show();
    offers.look();
    QTRY_COMPARE(offers.offers().size(), std::size_t{1});
    QVERIFY(!QApplication::activeModalWidget());
    offers.recover(offers.offers().front());
    QTRY_VERIFY(window.isWindowModified());
    QVERIFY(offers.offers().empty());
    workbench.undoStack().setClean();
    autosave.finish();
  }

 private:
  /// The age at the kill of the first edit after `recovered`.
  static long long lostMs(const tests::Killed& killed, long recovered) {
    for (const std::string& line : killed.lines) {
      std::istringstream words(line);
      long number = 0;
      long long time = 0;
      if (words >> number >> time && number == recovered + 1) {
        return killed.at - time;
      }
    }
    return 0;
  }
};

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "--drag") {
    return dragForEver(argc, argv, argv[2]);
  }
  scene3d::prepareApplication();
  QApplication application(argc, argv);
  TestCrashWindow test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_crash_window.moc"
