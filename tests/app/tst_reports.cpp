// SPDX-License-Identifier: GPL-3.0-or-later
// Reports from the workbench: the dialog, the job with its progress, cancel and errors, and the files.
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <future>

#include "app/report/report_actions.h"
#include "app/report/report_dialog.h"
#include "app/workbench.h"
#include "engine/present/runs_report.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

std::filesystem::path recorded(const char* name) {
  return std::filesystem::path(TEST_DATA_DIR) / "runs" / (std::string(name) + ".json");
}

void openBoth(Workbench& workbench) {
  workbench.newSession();
  workbench.openFiles(
      {recorded("cpt_training_stats_20251104_113000"), recorded("qat_training_stats_20251104_101500")});
  workbench.settle();
  workbench.settle();
  QCOMPARE(workbench.document().runs().size(), std::size_t{2});
}

QByteArray content(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestReports : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTest"));
    QCoreApplication::setApplicationName(QStringLiteral("reports"));
    QSettings().clear();
  }

  void theJobWritesWhatTheEngineMakes() {
    QTemporaryDir folder;
    Workbench workbench;
    openBoth(workbench);
    workbench.edit("runs.weight.efficiency", 0.1);
    QWidget window;
    ReportActions reports(workbench, window);
    QVERIFY(reports.canWrite());
    QSignalSpy said(&workbench, &Workbench::messageRaised);
    std::vector<core::Progress> seen;
    QObject::connect(&workbench.jobs(), &JobBridge::statusChanged, &window,
                     [&seen](const execution::JobStatus& status) { seen.push_back(status.progress); });
    const QString target = folder.filePath(QStringLiteral("deep/report"));
    QString page;
    reports.write(workbench.document().runs(), target.toStdString(),
                  [&page](const QString& path) { page = path; });
    workbench.settle();
    QCOMPARE(page, target + QStringLiteral("/index.html"));
    const auto expected = present::runsReport(workbench.document().runs(), {0.1, 0.3, 0.3});
    QCOMPARE(QDir(target).entryList(QDir::Files | QDir::Hidden).size(), static_cast<int>(expected.size()));
    for (const present::ReportFile& file : expected) {
      QCOMPARE(content(QDir(target).filePath(QString::fromStdString(file.name))).toStdString(), file.content);
    }
    QVERIFY(expected.front().content != present::runsReport(workbench.document().runs()).front().content);
    QCOMPARE(seen.back().done, seen.back().total);
    QVERIFY(seen.back().total > 0);
    QVERIFY(said.last().at(1).toString().contains(page));
  }

  void aCancelledJobWritesNothing() {
    QTemporaryDir folder;
    Workbench workbench;
    openBoth(workbench);
    QWidget window;
    ReportActions reports(workbench, window);
    std::promise<void> gate;
    workbench.jobs().start<int>(
        QStringLiteral("before"),
        [opened = gate.get_future().share()](execution::JobContext&) -> core::Result<int> {
          opened.wait();
          return 0;
        },
        [](int) {});
    bool written = false;
    const auto job =
        reports.write(workbench.document().runs(), folder.filePath(QStringLiteral("report")).toStdString(),
                      [&written](const QString&) { written = true; });
    QSignalSpy said(&workbench, &Workbench::messageRaised);
    workbench.jobs().cancel(job);
    gate.set_value();
    workbench.settle();
    QVERIFY(!written);
    QVERIFY(said.isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("report"))));
  }

  void aFolderThatCannotBeMadeIsSaidInOneSentence() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("taken")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Workbench workbench;
    openBoth(workbench);
    QWidget window;
    ReportActions reports(workbench, window);
    QSignalSpy said(&workbench, &Workbench::messageRaised);
    reports.write(workbench.document().runs(), folder.filePath(QStringLiteral("taken/report")).toStdString());
    workbench.settle();
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<Severity>(), Severity::Error);
    QVERIFY(said.first().at(1).toString().contains(QStringLiteral("taken/report")));
  }

  void theDialogSaysWhatIsWrong() {
    QTemporaryDir folder;
    Workbench workbench;
    openBoth(workbench);
    ReportDialog dialog(workbench.document().runs());
    QVERIFY(dialog.problem().isEmpty());
    QCOMPARE(dialog.chosenRuns(), workbench.document().runs());
    QCOMPARE(dialog.folder().filename(), std::filesystem::path("report"));
    dialog.setFolder({});
    QVERIFY(!dialog.problem().isEmpty());
    QFile page(folder.filePath(QStringLiteral("index.html")));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.close();
    dialog.setFolder(page.fileName());
    QVERIFY(dialog.problem().contains(page.fileName()));
    dialog.setFolder(folder.path());
    QVERIFY(dialog.problem().contains(QStringLiteral("index.html")));
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>()) {
      box->setChecked(true);
    }
    QVERIFY(dialog.problem().isEmpty());
    auto* list = dialog.findChild<QListWidget*>();
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.chosenRuns(), std::vector{workbench.document().runs().back()});
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!dialog.problem().isEmpty());
    list->item(1)->setCheckState(Qt::Checked);
    dialog.accept();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    // The next report goes beside this one.
    ReportDialog next({workbench.document().runs().front()});
    QCOMPARE(next.folder().parent_path(), dialog.folder().parent_path());
    QVERIFY(next.folder().filename().string().starts_with("report-qat"));
  }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
