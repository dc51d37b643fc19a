// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the geometry lab's panels share: the shipped experiments, controls by name, and panels
// with the real computation behind them but without a workbench.
#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QMouseEvent>
#include <QTest>

#include "engine/geometry/experiment_parameters.h"
#include "engine/present/snapshot.h"
#include "tests/support/fake_panel_context.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/panel.h"
#include "widgets/panels/geometry/experiment_presets.h"
#include "widgets/panels/geometry/geometry_panels.h"

namespace quantoscope::tests {

inline const geometry::Experiment& preset(const char* id) {
  for (const panels::ExperimentPreset& candidate : panels::experimentPresets()) {
    if (candidate.id == QLatin1String(id)) {
      return candidate.experiment;
    }
  }
  qFatal("no preset %s", id);
}

template <typename W>
W* child(const QWidget& parent, const QString& name) {
  W* found = parent.findChild<W*>(name);
  if (!found) {
    qFatal("no child %s", qPrintable(name));
  }
  return found;
}

/// The workbench's part: what is edited is computed, and a snapshot is presented when the test says so.
struct GeometryBench {
  FakePanelContext context;
  present::SnapshotComputer computer;
  present::ModelPtr model;

  explicit GeometryBench(const char* experiment = "full_matrices_2d") {
    context.set = geometry::parametersFromExperiment(preset(experiment));
  }

  std::unique_ptr<base::Panel> create(const char* id) {
    for (const base::PanelDescriptor& descriptor : panels::geometryPanels()) {
      if (descriptor.id == QLatin1String(id)) {
        return descriptor.create(context);
      }
    }
    return nullptr;
  }

  base::SnapshotPtr compute() {
    return computer
        .compute({.parameters = context.set, .runs = {}, .model = model, .wanted = context.wantedParts()}, {})
        .value();
  }

  void showNow(base::Panel& panel) {
    const int count = panel.refreshCount();
    panel.present(compute());
    QTRY_VERIFY(panel.refreshCount() > count);
  }
};

}  // namespace quantoscope::tests
