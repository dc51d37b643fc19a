// SPDX-License-Identifier: GPL-3.0-or-later
// A training writes its statistics while the real window shows them: appended or written anew, cut at random
// places. Nothing is ever an error, what the user looks at stays, and in the end the window shows what the
// file holds.
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <fstream>
#include <random>

#include "app/actions/action_registry.h"
#include "app/report/report_dialog.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "engine/runs/analysis_json.h"
#include "engine/runs/stats_reader.h"
#include "widgets/plot2d/plot_view.h"
#include "widgets/scene3d/gl_setup.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

constexpr int iterations = 2400;

double lossAt(int i) {
  return 2.0 / (1 + 0.01 * i) + 0.2 * ((i * 7919) % 101) / 101.0;
}
int bitsAt(int i) {
  return 2 << (i / 40 % 3);
}

QByteArray asObject() {
  QByteArray losses;
  QByteArray bits;
  for (int i = 0; i < iterations; ++i) {
    losses += (i > 0 ? ", " : "") + QByteArray::number(lossAt(i), 'g', 17);
    bits += (i > 0 ? ", " : "") + QByteArray::number(bitsAt(i));
  }
  return "{\"iteration_losses\": [" + losses + "], \"bit_width_usage\": [" + bits + "]}";
}

QByteArray asLines() {
  QByteArray lines;
  for (int i = 0; i < iterations; ++i) {
    lines += "{\"iteration\": " + QByteArray::number(i) +
             ", \"loss\": " + QByteArray::number(lossAt(i), 'g', 17) +
             ", \"bit_width\": " + QByteArray::number(bitsAt(i)) + "}\n";
  }
  return lines;
}

/// One that writes pieces of random length without waiting for anybody.
class Writer {
 public:
  Writer(std::filesystem::path path, QByteArray content)
      : m_path(std::move(path)), m_content(std::move(content)) {}

  void truncate() {
    std::ofstream(m_path, std::ios::binary | std::ios::trunc).flush();
    m_written = 0;
  }
  void write(qsizetype bytes) {
    bytes = std::min(bytes, m_content.size() - m_written);
    std::ofstream(m_path, std::ios::binary | std::ios::app).write(m_content.constData() + m_written, bytes);
    m_written += bytes;
  }
  bool isDone() const { return m_written == m_content.size(); }

 private:
  std::filesystem::path m_path;
  QByteArray m_content;
  qsizetype m_written = 0;
};

}  // namespace

class TestFollowing : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
      QSKIP("a display is needed: run through packaging/test.sh or xvfb-run");
    }
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("following"));
    QSettings().clear();
  }

  void theWindowFollowsAFile_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("rewritten");
    QTest::addRow("lines appended") << asLines() << false;
    QTest::addRow("object appended") << asObject() << false;
    QTest::addRow("object written anew") << asObject() << true;
    QTest::addRow("lines written anew") << asLines() << true;
  }
  void theWindowFollowsAFile() {
    QFETCH(QByteArray, content);
    QFETCH(bool, rewritten);
    std::mt19937 random(20251104);
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("training.json")).toStdString();
    Writer writer(path, content);
    writer.truncate();
    writer.write(content.size() / 3);

    Workbench workbench;
    MainWindow window(workbench);
    workbench.newSession();
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy said(&workbench, &Workbench::messageRaised);
    QObject::connect(&workbench, &Workbench::messageRaised, &window,
                     [](Severity severity, const QString& text) {
                       if (severity == Severity::Error) {
                         qWarning("said: %s", qPrintable(text));
                       }
                     });
    const auto errors = [&said] {
      return std::count_if(said.begin(), said.end(), [](const QList<QVariant>& message) {
        return message.first().value<Severity>() == Severity::Error;
      });
    };
    window.openPaths({path});
    QTRY_COMPARE(workbench.document().runs().size(), std::size_t{1});
    QVERIFY(workbench.document().runs().front()->record->growing);

    // Somebody looks at a part of it.
    LabWorkspace& lab = window.workspace(base::Lab::Runs);
    auto* loss = lab.panel(QStringLiteral("runs.loss"))->findChild<plot2d::PlotView*>();
    auto* badge = lab.panel(QStringLiteral("runs.overview"))->findChild<QLabel*>(QStringLiteral("growing"));
    QTRY_VERIFY(badge->isVisible());
    QTRY_VERIFY(!loss->plot()->elements.empty());
    loss->setFocus();
    QTest::keyClick(loss, Qt::Key_Plus);
    QTest::keyClick(loss, Qt::Key_Plus);
    QTRY_VERIFY(loss->isZoomed());
    const QJsonObject zoom = loss->viewState();
    workbench.selection().setSubject({std::nullopt, 4});
    workbench.selection().setIterations(present::Range{100, 300});
    const auto kept = [&] {
      return loss->viewState() == zoom && workbench.selection().subject().bitWidth == 4 &&
             workbench.selection().iterations() == present::Range{100, 300};
    };

    if (rewritten) {
      writer.truncate();
    }
    std::size_t longest = 0;
    while (!writer.isDone()) {
      writer.write(static_cast<qsizetype>(1 + random() % static_cast<unsigned>(content.size() / 12)));
      QTest::qWait(static_cast<int>(random() % 60));
      QVERIFY(kept());
      const std::size_t length = workbench.document().runs().front()->record->losses.size();
      QVERIFY(length >= longest);
      longest = length;
    }
    QTRY_VERIFY_WITH_TIMEOUT(!workbench.document().runs().front()->record->growing &&
                                 workbench.document().runs().front()->record->losses.size() == iterations,
                             15000);
    QTRY_VERIFY(!badge->isVisible());
    QVERIFY(kept());
    QCOMPARE(errors(), 0);
    const auto whole = runs::readStatsFile(path);
    QVERIFY(whole);
    QCOMPARE(runs::analysesToJson(workbench.document().runs()),
             runs::analysesToJson(std::vector{runs::analyzeRun(*whole)}));
    // The picture has followed, and fitting shows all of it.
    loss->fit();
    QTRY_VERIFY(loss->visibleExtent().x.high >= iterations - 1);
  }

  void theReportIsAnActionOfTheLab() {
    Workbench workbench;
    MainWindow window(workbench);
    workbench.newSession();
    window.show();
    window.actions().refreshStates();
    QVERIFY(!window.actions().action(QStringLiteral("runs.report"))->isEnabled());
    workbench.openSampleRun();
    workbench.settle();
    QTRY_VERIFY(window.actions().action(QStringLiteral("runs.report"))->isEnabled());
    bool asked = false;
    QTimer::singleShot(0, &window, [&asked] {
      auto* dialog = qobject_cast<ReportDialog*>(QApplication::activeModalWidget());
      asked = dialog && dialog->chosenRuns().size() == 1;
      if (dialog) {
        dialog->reject();
      }
    });
    window.workspace(base::Lab::Runs)
        .panel(QStringLiteral("runs.overview"))
        ->findChild<QToolButton*>(QStringLiteral("report"))
        ->click();
    QVERIFY(asked);
  }
};

int main(int argc, char** argv) {
  scene3d::prepareApplication();
  QApplication application(argc, argv);
  TestFollowing test;
  return QTest::qExec(&test, argc, argv);
}

#include "tst_following.moc"
