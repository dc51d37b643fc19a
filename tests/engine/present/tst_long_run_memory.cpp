// SPDX-License-Identifier: GPL-3.0-or-later
// What a long run takes of memory, counted byte by byte: the views add little to the run itself, all of them
// at once and while they are made.
#include <malloc.h>

#include <QTest>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <new>

#include "engine/present/runs_curves.h"
#include "engine/present/runs_views.h"
#include "engine/runs/run_analysis.h"

namespace {

std::atomic<std::size_t> live{0};
std::atomic<std::size_t> most{0};

void* counted(void* memory) {
  if (memory == nullptr) {
    throw std::bad_alloc();
  }
  const std::size_t now = live += ::malloc_usable_size(memory);
  std::size_t before = most;
  while (now > before && !most.compare_exchange_weak(before, now)) {
  }
  return memory;
}

void forgotten(void* memory) {
  live -= memory == nullptr ? 0 : ::malloc_usable_size(memory);
  std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) {
  return counted(std::malloc(size));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
  const auto step = static_cast<std::size_t>(alignment);
  return counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}
void operator delete(void* memory) noexcept {
  forgotten(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  forgotten(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
  forgotten(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
  forgotten(memory);
}

using namespace quantoscope;

class TestLongRunMemory : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void viewsAddLittleToTheRun() {
    // Above longestKept at each bit-width.
    constexpr std::size_t count = 4'800'000;
    constexpr double lossBytes = count * sizeof(double);
    auto record = std::make_shared<runs::RunRecord>();
    {
      std::vector<double> losses(count);
      std::vector<std::int8_t> bits(count);
      for (std::size_t i = 0; i < count; ++i) {
        losses[i] = 2 + std::sin(static_cast<double>(i));
        bits[i] = i / 200 % 3 == 0 ? 4 : 8;
      }
      record->losses = std::move(losses);
      record->bitWidths = std::move(bits);
    }
    const std::size_t before = live;
    most = before;
    const auto share = [&](std::size_t bytes) { return (static_cast<double>(bytes) - before) / lossBytes; };
    const present::RunPtr run = runs::analyzeRun(std::move(record));
    // The losses of each bit-width, once; on the way those of two of them in order of size.
    QVERIFY2(share(live) < 1.1, qPrintable(QString::number(share(live))));
    QVERIFY2(share(most) < 2.2, qPrintable(QString::number(share(most))));

    most = live.load();
    const auto loss = present::lossPlot(run, {});
    const auto timeline = present::timelinePlot(run);
    const auto rate = present::convergenceRatePlot(run);
    const auto trajectories = present::trajectoriesPlot(run, {runs::Smoother::SavitzkyGolay, 21, false});
    const auto envelope = present::trajectoriesPlot(run, {runs::Smoother::Envelope, 101, false});
    QVERIFY(loss && timeline && rate && trajectories && envelope);
    // A line that is kept is 1, a pyramid 1/14.
    QVERIFY2(share(live) < 1.1 + 0.7, qPrintable(QString::number(share(live))));
    QVERIFY2(share(most) < 1.1 + 0.8, qPrintable(QString::number(share(most))));
  }
};

QTEST_APPLESS_MAIN(TestLongRunMemory)
#include "tst_long_run_memory.moc"
