// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/experiment_presets.h"

#include <QDir>
#include <algorithm>

#include "engine/geometry/experiment_file.h"
#include "resources/resources.h"

namespace quantoscope::panels {
namespace {

std::vector<ExperimentPreset> readPresets() {
  std::vector<ExperimentPreset> presets;
  initResources();
  const QDir folder(QStringLiteral(":/samples/experiments"));
  for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
      continue;
    }
    if (auto experiment = geometry::parseExperiment(file.readAll().toStdString())) {
      presets.push_back({info.completeBaseName(), std::move(*experiment)});
    }
  }
  std::stable_sort(presets.begin(), presets.end(), [](const ExperimentPreset& a, const ExperimentPreset& b) {
    return a.experiment.input.size() < b.experiment.input.size();
  });
  return presets;
}

}  // namespace

const std::vector<ExperimentPreset>& experimentPresets() {
  static const std::vector<ExperimentPreset> presets = readPresets();
  return presets;
}

const std::vector<present::TracePtr>& presetTraces(geometry::Space space) {
  static const auto make = [](geometry::Space seenFrom) {
    std::vector<present::TracePtr> made;
    for (const ExperimentPreset& preset : experimentPresets()) {
      if (auto trace = geometry::traceErrors(preset.experiment, seenFrom)) {
        made.push_back(*trace);
      }
    }
    return made;
  };
  static const std::vector<present::TracePtr> input = make(geometry::Space::Input);
  static const std::vector<present::TracePtr> output = make(geometry::Space::Output);
  return space == geometry::Space::Input ? input : output;
}

}  // namespace quantoscope::panels
