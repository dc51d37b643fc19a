// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/long_write.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>
#include <atomic>
#include <optional>
#include <thread>

#include "engine/execution/guarded.h"

namespace quantoscope::app {

core::Result<void> waitForNumbers(QWidget& parent, const LongWork& work) {
  constexpr int steps = 1000;
  constexpr int everyMs = 40;
  const QString sentence = QCoreApplication::translate("LongWrite", "Writing the numbers…");
  QProgressDialog dialog(&parent);
  dialog.setObjectName(QStringLiteral("longWrite"));
  dialog.setWindowTitle(parent.windowTitle());
  dialog.setLabelText(sentence);
  dialog.setAccessibleName(sentence);
  dialog.setWindowModality(Qt::WindowModal);
  dialog.setRange(0, steps);
  dialog.setAutoClose(false);
  dialog.setAutoReset(false);
  dialog.setValue(0);
  dialog.show();

  std::atomic<int> reached{0};
  std::atomic<bool> over{false};
  std::optional<core::Result<void>> result;
  std::stop_source stop;
  // Ends before what it writes to is gone.
  std::jthread worker([&] {
    result = execution::guarded([&] {
      return work(stop.get_token(), [&reached](const core::Progress& progress) {
        reached = progress.total > 0 ? static_cast<int>(progress.done * steps / progress.total) : 0;
      });
    });
    over = true;
  });
  QEventLoop loop;
  QTimer tick;
  QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
    if (over) {
      loop.quit();
    } else if (dialog.wasCanceled()) {
      stop.request_stop();
    } else {
      dialog.setValue(reached);
    }
  });
  tick.start(everyMs);
  loop.exec();
  worker.join();
  return *result;
}

}  // namespace quantoscope::app
