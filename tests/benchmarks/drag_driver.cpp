// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth a drag is: moves the pointer over a slider of the real window while panels of the geometry lab
// are in sight, and measures from each tick of the slider to the pixels that show it. A second thread gives
// the moves at their times, whatever the window does meanwhile; moves that wait are merged, as a display
// server does. Needs a display (xvfb-run). See README.md beside this file.
#include <CLI/CLI.hpp>
#include <QApplication>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <deque>
#include <fstream>
#include <iostream>
#include <map>
#include <thread>

#include "app/panel_registry.h"
#include "app/window/lab_workspace.h"
#include "app/window/main_window.h"
#include "app/workbench.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/theme.h"
#include "widgets/scene3d/gl_setup.h"

namespace {

using namespace quantoscope;
using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration duration) {
  return std::chrono::duration<double, std::milli>(duration).count();
}

/// Processor time of the calling thread.
double threadMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

struct Options {
  double seconds = 10;
  double rate = 125;
  int width = 1280;
  int height = 720;
  std::string session;
  std::string slider = "geometry.layer.0.weight.0.0";
  std::string panels = "tiled";
  std::string theme = "light";
  std::string json;
  std::string picture;
};

/// Sorted values and what is asked of them.
class Sample {
 public:
  void add(double value) { m_values.push_back(value); }
  double quantile(double share) {
    if (m_values.empty()) {
      return 0;
    }
    std::sort(m_values.begin(), m_values.end());
    const auto last = static_cast<double>(m_values.size() - 1);
    return m_values[static_cast<std::size_t>(std::lround(share * last))];
  }
  double largest() { return quantile(1); }
  std::size_t size() const { return m_values.size(); }
  QJsonObject json() {
    return {{QStringLiteral("count"), static_cast<qint64>(size())},
            {QStringLiteral("p50"), quantile(0.5)},
            {QStringLiteral("p95"), quantile(0.95)},
            {QStringLiteral("p99"), quantile(0.99)},
            {QStringLiteral("max"), largest()}};
  }

 private:
  std::vector<double> m_values;
};

/// Tells how long each turn of the event loop holds the GUI thread, and when windows were painted.
class WatchedApplication final : public QApplication {
 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override {
    if (m_depth > 0 || !isWatching) {
      return QApplication::notify(receiver, event);
    }
    ++m_depth;
    const QEvent::Type type = event->type();
    const double busy = threadMilliseconds();
    const Clock::time_point begin = Clock::now();
    const bool result = QApplication::notify(receiver, event);
    const Clock::time_point end = Clock::now();
    --m_depth;
    work.add(threadMilliseconds() - busy);
    worked += threadMilliseconds() - busy;
    blocks.add(milliseconds(end - begin));
    if (milliseconds(end - begin) > longest) {
      longest = milliseconds(end - begin);
      longestType = type;
    }
    if (type == QEvent::UpdateRequest && painted) {
      paints.add(milliseconds(end - begin));
      painted(end);
    }
    return result;
  }

  bool isWatching = false;
  std::function<void(Clock::time_point)> painted;
  Sample blocks;
  Sample work;        ///< the same in processor time, which others on the machine do not lengthen
  double worked = 0;  ///< all of it together
  Sample paints;
  double longest = 0;
  QEvent::Type longestType = QEvent::None;

 private:
  int m_depth = 0;
};

/// A tick of the slider that is not on the screen yet.
struct Tick {
  Clock::time_point moved;  ///< when the pointer moved
  double value = 0;
};

class Drag : public QObject {
 public:
  Drag(app::Workbench& workbench, app::LabWorkspace& lab, base::ParameterSlider& slider,
       const Options& options, WatchedApplication& application)
      : m_workbench(workbench), m_slider(slider), m_options(options), m_application(application) {
    for (QDockWidget* dock : lab.docks()) {
      const QString id = dock->objectName();
      base::Panel* panel = lab.panel(id);
      if (panel && !panel->visibleRegion().isEmpty() && id != QLatin1String("geometry.experiment")) {
        m_shown[panel] = std::nan("");
        m_panels << id;
        if (id == QLatin1String("geometry.region") || id == QLatin1String("geometry.polytope")) {
          m_main[panel] = std::nan("");
        }
        connect(panel, &base::Panel::presented, this, [this, panel](const base::SnapshotPtr& snapshot) {
          const double value = snapshot->parameters.real(m_options.slider);
          m_shown[panel] = value;
          if (const auto main = m_main.find(panel); main != m_main.end()) {
            main->second = value;
          }
        });
      }
    }
    connect(&workbench, &app::Workbench::snapshotChanged, this, [this](const present::SnapshotPtr& snapshot) {
      if (m_application.isWatching) {
        computes.add(std::chrono::duration<double, std::milli>(snapshot->computeTime).count());
      }
    });
    application.painted = [this](Clock::time_point now) { paintedAt(now); };
  }

  const QStringList& panels() const { return m_panels; }

  void run() {
    QSlider* handle = m_slider.slider();
    const QPoint start = handleCenter(*handle);
    send(QEvent::MouseButtonPress, start);
    m_application.isWatching = true;
    const Clock::time_point begin = Clock::now();
    std::thread mover([&] { move(begin, start); });
    while (!m_done) {
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    mover.join();
    // The last ticks reach the screen.
    for (const Clock::time_point end = Clock::now();
         (!m_ticks.empty() || !m_mainTicks.empty()) && Clock::now() - end < std::chrono::seconds(2);) {
      QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    m_application.isWatching = false;
    send(QEvent::MouseButtonRelease, m_last);
  }

  Sample latencies;      ///< until every panel shows the tick
  Sample mainLatencies;  ///< until the main panels, the region and the polytope, show it
  Sample computes;
  std::size_t moves = 0;        ///< of the pointer
  std::size_t ticks = 0;        ///< of the slider
  std::size_t frames = 0;       ///< that brought something new to the screen
  std::size_t deepest = 0;      ///< most requests that waited for the engine at once
  std::size_t outstanding = 0;  ///< most ticks on their way to the screen at once

 private:
  static QPoint handleCenter(const QSlider& slider) {
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.orientation = slider.orientation();
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    return slider.style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
        .center();
  }

  /// On the second thread: where the pointer is, at its times.
  void move(Clock::time_point begin, QPoint start) {
    const auto steps = static_cast<std::int64_t>(m_options.seconds * m_options.rate);
    const int reach = m_slider.slider()->width() / 4;
    for (std::int64_t step = 1; step <= steps; ++step) {
      const auto due = begin + std::chrono::duration_cast<Clock::duration>(
                                   std::chrono::duration<double>(static_cast<double>(step) / m_options.rate));
      std::this_thread::sleep_until(due);
      // To and fro, a pixel or two at each move.
      const double phase = static_cast<double>(step) / m_options.rate;
      m_x = start.x() + static_cast<int>(std::lround(reach * std::sin(2 * 3.14159265358979 * phase / 2.5)));
      if (m_moved == 0) {
        m_moved = due.time_since_epoch().count();
        QMetaObject::invokeMethod(
            this, [this, y = start.y()] { deliver(y); }, Qt::QueuedConnection);
      }
    }
    m_done = true;
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection);
  }

  /// On the GUI thread: the newest place of the pointer, since the first move that waited for it.
  void deliver(int y) {
    const Clock::time_point moved{Clock::duration(m_moved.exchange(0))};
    ++moves;
    const double before = m_workbench.parameters().real(m_options.slider);
    send(QEvent::MouseMove, QPoint(m_x, y));
    const double after = m_workbench.parameters().real(m_options.slider);
    if (after != before) {
      ++ticks;
      m_ticks.push_back({moved, after});
      m_mainTicks.push_back({moved, after});
      const auto activity = m_workbench.engine().activity();
      const std::uint64_t done =
          activity.replaced + activity.outdated + activity.results + activity.cancelled + activity.failures;
      // One of those that are not done is being computed.
      deepest = std::max(deepest,
                         static_cast<std::size_t>(std::max<std::uint64_t>(1, activity.submitted - done) - 1));
      outstanding = std::max(outstanding, m_ticks.size());
    }
  }

  void send(QEvent::Type type, QPoint at) {
    QSlider* slider = m_slider.slider();
    m_last = at;
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, slider->mapToGlobal(QPointF(at)), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(slider, &event);
  }

  /// A window was painted: ticks up to the oldest value that any panel shows are on the screen.
  void paintedAt(Clock::time_point now) {
    take(m_ticks, m_shown, now, latencies);
    frames += take(m_mainTicks, m_main, now, mainLatencies) ? 1 : 0;
  }

  using Shown = std::map<base::Panel*, double>;

  static bool take(std::deque<Tick>& ticks, const Shown& shown, Clock::time_point now, Sample& latencies) {
    std::size_t done = ticks.size();
    for (const auto& [panel, value] : shown) {
      std::size_t here = ticks.size();
      while (here > 0 && ticks[here - 1].value != value) {
        --here;
      }
      done = std::min(done, here);
    }
    const bool any = done > 0;
    for (; done > 0; --done) {
      latencies.add(milliseconds(now - ticks.front().moved));
      ticks.pop_front();
    }
    return any;
  }

  app::Workbench& m_workbench;
  base::ParameterSlider& m_slider;
  const Options& m_options;
  WatchedApplication& m_application;
  QStringList m_panels;
  Shown m_shown;
  Shown m_main;
  std::deque<Tick> m_ticks;
  std::deque<Tick> m_mainTicks;
  QPoint m_last;
  std::atomic<int> m_x = 0;
  std::atomic<Clock::rep> m_moved = 0;
  std::atomic<bool> m_done = false;
};

/// All panels side by side in the window, in rows beside the experiment.
void tile(app::LabWorkspace& lab) {
  std::vector<QDockWidget*> others;
  for (QDockWidget* dock : lab.docks()) {
    // The window keeps its size: what has no room is cut off.
    dock->widget()->setMinimumSize(1, 1);
    lab.panel(dock->objectName())->setMinimumSize(1, 1);
    dock->setMinimumSize(1, 1);
    dock->show();
    if (dock->objectName() != QLatin1String("geometry.experiment")) {
      others.push_back(dock);
    }
  }
  constexpr std::size_t columns = 3;
  for (std::size_t i = 0; i < others.size(); ++i) {
    lab.removeDockWidget(others[i]);
  }
  for (std::size_t i = 0; i < others.size(); i += columns) {
    lab.addDockWidget(Qt::RightDockWidgetArea, others[i], Qt::Vertical);
    others[i]->show();
  }
  for (std::size_t i = 0; i < others.size(); ++i) {
    if (i % columns != 0) {
      lab.splitDockWidget(others[i - 1], others[i], Qt::Horizontal);
      others[i]->show();
    }
  }
}

base::ParameterSlider* findSlider(QWidget& window, const std::string& id) {
  for (base::ParameterSlider* slider : window.findChildren<base::ParameterSlider*>()) {
    if (slider->parameterId() == id && slider->isVisible()) {
      return slider;
    }
  }
  return nullptr;
}

std::string load() {
  std::ifstream file("/proc/loadavg");
  std::string first;
  file >> first;
  return first;
}

int drive(Options& options, WatchedApplication& application) {
  app::Workbench workbench;
  app::MainWindow window(workbench);
  workbench.newSession();
  if (!options.session.empty()) {
    workbench.openFiles({options.session});
    workbench.settle();
  }
  window.resize(options.width, options.height);
  window.show();
  if (!QTest::qWaitForWindowExposed(&window)) {
    std::cerr << "drag_driver: the window is not shown\n";
    return 1;
  }
  app::LabWorkspace& lab = window.currentWorkspace();
  if (options.panels == "tiled") {
    tile(lab);
  }
  QTest::qWait(500);
  workbench.settle();
  QTest::qWait(500);
  base::ParameterSlider* slider = findSlider(window, options.slider);
  if (!slider) {
    std::cerr << "drag_driver: there is no slider for " << options.slider << " in sight\n";
    return 1;
  }
  const std::string loadBefore = load();
  Drag drag(workbench, lab, *slider, options, application);
  drag.run();
  if (!options.picture.empty()) {
    window.grab().save(QString::fromStdString(options.picture));
  }

  const QSize size = window.size();
  std::printf("%d x %d, %lld panels, load %s\n", size.width(), size.height(),
              static_cast<long long>(drag.panels().size()), loadBefore.c_str());
  std::printf("main panels     p50 %.1f  p95 %.1f  p99 %.1f  max %.1f ms from tick to pixels\n",
              drag.mainLatencies.quantile(0.5), drag.mainLatencies.quantile(0.95),
              drag.mainLatencies.quantile(0.99), drag.mainLatencies.largest());
  std::printf(
      "all panels      p50 %.1f  p95 %.1f  p99 %.1f  max %.1f ms (%zu ticks of %zu moves, %zu frames)\n",
      drag.latencies.quantile(0.5), drag.latencies.quantile(0.95), drag.latencies.quantile(0.99),
      drag.latencies.largest(), drag.ticks, drag.moves, drag.frames);
  std::printf("compute         p50 %.1f  p95 %.1f  max %.1f ms\n", drag.computes.quantile(0.5),
              drag.computes.quantile(0.95), drag.computes.largest());
  std::printf("paint           p50 %.1f  p95 %.1f  max %.1f ms\n", application.paints.quantile(0.5),
              application.paints.quantile(0.95), application.paints.largest());
  std::printf(
      "GUI thread      longest %.1f ms (event type %d), p99 %.1f ms; ticks under way at once: %zu, requests "
      "waiting: %zu\n",
      application.longest, static_cast<int>(application.longestType), application.blocks.quantile(0.99),
      drag.outstanding, drag.deepest);
  const double perFrame = drag.frames > 0 ? application.worked / static_cast<double>(drag.frames) : 0;
  std::printf("processor       GUI thread %.1f ms a frame; one turn p99 %.1f  max %.1f ms\n", perFrame,
              application.work.quantile(0.99), application.work.largest());
  if (!options.json.empty()) {
    const QJsonObject result{{QStringLiteral("width"), size.width()},
                             {QStringLiteral("height"), size.height()},
                             {QStringLiteral("panels"), QJsonArray::fromStringList(drag.panels())},
                             {QStringLiteral("slider"), QString::fromStdString(options.slider)},
                             {QStringLiteral("load_before"), QString::fromStdString(loadBefore)},
                             {QStringLiteral("moves"), static_cast<qint64>(drag.moves)},
                             {QStringLiteral("ticks"), static_cast<qint64>(drag.ticks)},
                             {QStringLiteral("frames"), static_cast<qint64>(drag.frames)},
                             {QStringLiteral("main_tick_to_pixels_ms"), drag.mainLatencies.json()},
                             {QStringLiteral("tick_to_pixels_ms"), drag.latencies.json()},
                             {QStringLiteral("compute_ms"), drag.computes.json()},
                             {QStringLiteral("paint_ms"), application.paints.json()},
                             {QStringLiteral("gui_block_ms"), application.blocks.json()},
                             {QStringLiteral("gui_processor_ms"), application.work.json()},
                             {QStringLiteral("gui_processor_ms_per_frame"), perFrame},
                             {QStringLiteral("requests_waiting"), static_cast<qint64>(drag.deepest)},
                             {QStringLiteral("ticks_under_way"), static_cast<qint64>(drag.outstanding)}};
    std::ofstream(options.json) << QJsonDocument(result).toJson().toStdString();
  }
  return drag.latencies.size() > 0 ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  CLI::App cli("Measures how smooth a drag of a slider is in the real window.");
  cli.add_option("--seconds", options.seconds, "how long the drag lasts")->check(CLI::Range(0.1, 600.0));
  cli.add_option("--rate", options.rate, "moves of the pointer in a second")->check(CLI::Range(1.0, 1000.0));
  cli.add_option("--width", options.width, "of the window in pixels");
  cli.add_option("--height", options.height, "of the window in pixels");
  cli.add_option("--session", options.session, "session or experiment to open");
  cli.add_option("--slider", options.slider, "parameter whose slider is dragged");
  cli.add_option("--panels", options.panels, "tiled: all of the lab in sight; default: the usual layout")
      ->check(CLI::IsMember({"tiled", "default"}));
  cli.add_option("--theme", options.theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
  cli.add_option("--json", options.json, "write the numbers to this file");
  cli.add_option("--picture", options.picture, "write the window as PNG after the drag");
  CLI11_PARSE(cli, argc, argv);
  scene3d::prepareApplication();
  WatchedApplication application(argc, argv);
  // Nobody's settings are touched or used.
  QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeBenchmarks"));
  QCoreApplication::setApplicationName(QStringLiteral("drag_driver"));
  base::applyTheme(application, base::themeFromKey(QString::fromStdString(options.theme)));
  return drive(options, application);
}
