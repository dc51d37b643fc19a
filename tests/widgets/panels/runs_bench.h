// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the runs lab's panels share: recorded and made runs, and all panels around one selection.
#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/present/snapshot.h"
#include "engine/runs/stats_reader.h"
#include "tests/support/fake_panel_context.h"
#include "widgets/base/figure_writer.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/runs/runs_panels.h"

namespace quantoscope::tests {

/// The panels with a class of their own; the others are described ones.
inline const QStringList runPanelIds = {QStringLiteral("runs.overview"), QStringLiteral("runs.loss"),
                                        QStringLiteral("runs.timeline"),
                                        QStringLiteral("runs.distributions")};

inline present::RunPtr recorded(const char* name) {
  const auto record = runs::readStatsFile(std::string(TEST_DATA_DIR "/runs/") + name + ".json");
  return record ? runs::analyzeRun(*record) : nullptr;
}

inline present::RunPtr qat() {
  static const present::RunPtr run = recorded("qat_training_stats_20251104_101500");
  return run;
}

inline present::RunPtr cpt() {
  static const present::RunPtr run = recorded("cpt_training_stats_20251104_113000");
  return run;
}

inline present::RunPtr made(std::vector<double> losses, std::vector<std::int8_t> bits) {
  runs::RunRecord record;
  record.name = "made";
  record.file = "made-" + std::to_string(losses.size()) + ".json";
  record.losses = std::move(losses);
  record.bitWidths = std::move(bits);
  return runs::analyzeRun(std::make_shared<const runs::RunRecord>(std::move(record)));
}

inline base::SnapshotPtr snapshotOf(std::vector<present::RunPtr> runs,
                                    const core::ParameterSet& parameters = {}) {
  auto snapshot = std::make_shared<present::Snapshot>();
  snapshot->runs = std::move(runs);
  snapshot->parameters = parameters;
  return snapshot;
}

/// All panels around one selection.
struct RunsBench {
  FakePanelContext context;
  std::map<QString, std::unique_ptr<base::Panel>> panels;

  RunsBench() {
    for (const base::PanelDescriptor& descriptor : panels::runsPanels()) {
      panels[descriptor.id] = descriptor.create(context);
      panels[descriptor.id]->resize(460, 360);
    }
  }
  base::Panel& operator[](const char* id) { return *panels.at(QString::fromLatin1(id)); }
  template <typename T>
  T* find(const char* id) {
    return (*this)[id].template findChild<T*>();
  }
  QToolButton* button(const char* id, const char* name) {
    return (*this)[id].findChild<QToolButton*>(QString::fromLatin1(name));
  }
  void present(const base::SnapshotPtr& snapshot) {
    for (const auto& [id, panel] : panels) {
      panel->present(snapshot);
    }
  }
  void show() {
    for (const auto& [id, panel] : panels) {
      panel->show();
      QCoreApplication::processEvents();
    }
  }
  /// Clicks the row of the overview's table with this bit-width.
  void clickRow(int row) {
    auto* table = find<QTableView>("runs.overview");
    const QRect cell = table->visualRect(table->model()->index(row, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
  }
};

inline QImage painted(const base::FigureSource& figure) {
  return base::renderImage(figure, base::FigureSpec(), 96);
}

inline bool hasInk(const QImage& image) {
  const QRgb background = image.pixel(0, 0);
  int different = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      different += image.pixel(x, y) != background ? 1 : 0;
    }
  }
  return different > 500;
}

}  // namespace quantoscope::tests
