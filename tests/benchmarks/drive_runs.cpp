// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window with a long training, as a person would: opens it, cancels, opens it again, looks at
// every panel of the Runs lab, zooms and pans. Measures how long the event loop was held by single events,
// from wheel and drag to paint, and the memory. Needs a display: xvfb-run drive_runs FILE [--json OUT].
#include <malloc.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

#include "app/i18n/language.h"
#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "widgets/plot2d/plot_view.h"
#include "widgets/scene3d/gl_setup.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

/// Processor time of this thread: what others do on the machine does not count.
double threadMs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// Knows how long each event from the loop took and which one took longest.
class TimedApplication : public QApplication {
 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override {
    if (m_depth > 0) {
      return QApplication::notify(receiver, event);
    }
    const QString what =
        QStringLiteral("%1 to %2 %3")
            .arg(static_cast<int>(event->type()))
            .arg(QString::fromLatin1(receiver->metaObject()->className()), receiver->objectName());
    ++m_depth;
    const double begin = threadMs();
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double took = threadMs() - begin;
    if (took > m_longest) {
      m_longest = took;
      m_culprit = what;
    }
    return handled;
  }

  double takeLongest() { return std::exchange(m_longest, 0.0); }
  const QString& culprit() const { return m_culprit; }

 private:
  int m_depth = 0;
  double m_longest = 0;
  QString m_culprit;
};

double memoryMb(const char* key) {
  QFile file(QStringLiteral("/proc/self/status"));
  if (!file.open(QIODevice::ReadOnly)) {
    return 0;
  }
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith(key)) {
      return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
  }
  return 0;
}

void spinUntil(const std::function<bool()>& done, int mostMs) {
  QElapsedTimer clock;
  clock.start();
  QTimer tick;
  tick.start(5);
  while (!done() && clock.elapsed() < mostMs) {
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
}

bool isComputing(const QWidget& window) {
  const auto labels = window.findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return !label->visibleRegion().isEmpty() && label->text() == QStringLiteral("Computing…");
  });
}

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0
                        : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

class Drive {
 public:
  Drive(TimedApplication& application, std::filesystem::path file)
      : m_application(application), m_file(std::move(file)), m_window(m_workbench) {
    m_workbench.newSession();
    m_window.resize(1280, 720);
    m_window.showLab(base::Lab::Runs);
    m_window.show();
    settle(500);
    step(QStringLiteral("start"));
    QObject::connect(&m_workbench.jobs(), &JobBridge::statusChanged, &m_window,
                     [this](const execution::JobStatus& status) { m_status = status; });
  }

  QJsonObject run() {
    cancelHalfway();
    open();
    for (const base::PanelDescriptor* panel : panelsOf(base::Lab::Runs)) {
      m_window.showPanel(panel->id);
      settle(300);
      step(panel->id);
    }
    zoom(QStringLiteral("runs.loss"));
    zoom(QStringLiteral("runs.timeline"));
    brush(QStringLiteral("runs.timeline"));
    m_result[QStringLiteral("peak_mb")] = memoryMb("VmHWM");
    return m_result;
  }

 private:
  void settle(int calmMs) {
    QElapsedTimer calm;
    calm.start();
    spinUntil(
        [&] {
          if (isComputing(m_window)) {
            calm.restart();
          }
          return calm.elapsed() > calmMs;
        },
        120000);
  }

  void step(const QString& name) {
    QJsonObject entry;
    entry[QStringLiteral("longest_block_ms")] = m_application.takeLongest();
    entry[QStringLiteral("by")] = m_application.culprit();
    entry[QStringLiteral("resident_mb")] = memoryMb("VmRSS");
    m_result[name] = entry;
    QTextStream(stdout) << name << ": longest block " << entry[QStringLiteral("longest_block_ms")].toDouble()
                        << " ms (" << m_application.culprit() << "), resident " << memoryMb("VmRSS")
                        << " MB\n";
  }

  void cancelHalfway() {
    m_status = {};
    m_window.openPaths({m_file});
    spinUntil(
        [this] {
          return m_status.progress.total > 0 && 10 * m_status.progress.done > 3 * m_status.progress.total;
        },
        120000);
    QElapsedTimer clock;
    clock.start();
    m_workbench.jobs().cancel(m_status.id);
    spinUntil([this] { return execution::isOver(m_status.state); }, 120000);
    m_result[QStringLiteral("cancel_ms")] = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    m_result[QStringLiteral("cancelled")] = m_status.state == execution::JobState::Cancelled;
    settle(200);
    step(QStringLiteral("cancel"));
  }

  void open() {
    QElapsedTimer clock;
    clock.start();
    m_window.openPaths({m_file});
    spinUntil([this] { return !m_workbench.document().runs().empty(); }, 120000);
    m_result[QStringLiteral("open_ms")] = static_cast<double>(clock.elapsed());
    settle(300);
    m_result[QStringLiteral("all_shown_ms")] = static_cast<double>(clock.elapsed() - 300);
    step(QStringLiteral("open"));
  }

  /// One input event to the end of the paint that shows it.
  template <typename Send>
  double toPaint(plot2d::PlotView& view, Send send) {
    const int before = view.replotCount();
    const double begin = threadMs();
    send();
    spinUntil([&] { return view.replotCount() > before; }, 1000);
    view.repaint();
    return threadMs() - begin;
  }

  void zoom(const QString& id) {
    m_window.showPanel(id);
    settle(300);
    m_application.takeLongest();
    auto* view = m_window.currentWorkspace().panel(id)->findChild<plot2d::PlotView*>();
    std::vector<double> times;
    const QPointF at = view->plotArea().center();
    for (int i = 0; i < 120; ++i) {
      const int turn = i < 60 ? 120 : -120;
      times.push_back(toPaint(*view, [&] {
        QWheelEvent event(at, view->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view, &event);
      }));
    }
    QJsonObject entry;
    entry[QStringLiteral("p50_ms")] = quantile(times, 0.5);
    entry[QStringLiteral("p95_ms")] = quantile(times, 0.95);
    entry[QStringLiteral("p99_ms")] = quantile(times, 0.99);
    m_result[QStringLiteral("zoom ") + id] = entry;
    QTextStream(stdout) << "zoom " << id << ": p50 " << quantile(times, 0.5) << " ms, p95 "
                        << quantile(times, 0.95) << " ms, p99 " << quantile(times, 0.99) << " ms\n";
    view->fit();
    settle(200);
    step(QStringLiteral("zoomed ") + id);
  }

  void brush(const QString& id) {
    auto* view = m_window.currentWorkspace().panel(id)->findChild<plot2d::PlotView*>();
    const QRectF area = view->plotArea();
    for (int i = 0; i <= 60; ++i) {
      const QPointF at(area.left() + area.width() * (0.1 + 0.8 * i / 60), area.center().y());
      QMouseEvent event(i == 0    ? QEvent::MouseButtonPress
                        : i == 60 ? QEvent::MouseButtonRelease
                                  : QEvent::MouseMove,
                        at, view->mapToGlobal(at), Qt::LeftButton, i == 60 ? Qt::NoButton : Qt::LeftButton,
                        Qt::ControlModifier);
      QCoreApplication::sendEvent(view, &event);
      QElapsedTimer frame;
      frame.start();
      spinUntil([&] { return frame.elapsed() >= 16; }, 100);
    }
    settle(300);
    step(QStringLiteral("brushed"));
  }

  TimedApplication& m_application;
  std::filesystem::path m_file;
  Workbench m_workbench;
  MainWindow m_window;
  execution::JobStatus m_status;
  QJsonObject m_result;
};

}  // namespace

int main(int argc, char** argv) {
  scene3d::prepareApplication();
  mallopt(M_MMAP_THRESHOLD, 16 << 20);  // as the program does
  TimedApplication application(argc, argv);
  QStandardPaths::setTestModeEnabled(true);
  QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeBench"));
  QCoreApplication::setApplicationName(QStringLiteral("drive_runs"));
  base::applyTheme(application, base::Theme::Light);
  setLanguage(QStringLiteral("en"));
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() < 2) {
    QTextStream(stderr) << "drive_runs FILE [--json OUT]\n";
    return 2;
  }
  const QJsonObject result = Drive(application, arguments[1].toStdString()).run();
  QTextStream(stdout) << "open " << result[QStringLiteral("open_ms")].toDouble() << " ms, cancel "
                      << result[QStringLiteral("cancel_ms")].toDouble() << " ms, peak "
                      << result[QStringLiteral("peak_mb")].toDouble() << " MB\n";
  if (const qsizetype at = arguments.indexOf(QStringLiteral("--json")); at > 0) {
    QFile out(arguments.value(at + 1));
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(result).toJson()) < 0) {
      return 1;
    }
  }
  return 0;
}
