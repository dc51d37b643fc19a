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

}  // namespace quantoscope::panels
