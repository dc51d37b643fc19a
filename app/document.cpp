// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document.h"

#include "engine/runs/run_analysis.h"
#include "engine/runs/run_record.h"

namespace quantoscope::app {

void Document::apply(const std::vector<core::ParameterChange>& changes) {
  core::ParameterSet next = m_parameters;
  next.apply(changes);
  if (next != m_parameters) {
    m_parameters = std::move(next);
    Q_EMIT parametersChanged();
  }
}

void Document::setData(OpenedData data) {
  keep(std::move(data));
  Q_EMIT dataChanged();
}

void Document::updateRun(const std::string& file, const present::RunPtr& run) {
  OpenedData updated = m_data;
  for (RunSlot& slot : updated.runs) {
    if (slot.run && slot.run->record->file == file) {
      slot.run = run;
    }
  }
  if (updated != m_data) {
    setData(std::move(updated));
  }
}

void Document::replace(core::ParameterSet parameters, OpenedData data) {
  m_parameters = std::move(parameters);
  keep(std::move(data));
  Q_EMIT dataChanged();
}

void Document::setResults(present::LabResults results) {
  if (results != m_results) {
    m_results = std::move(results);
    Q_EMIT resultsChanged();
  }
}

void Document::keep(OpenedData data) {
  const bool otherModel = data.model.model != m_data.model.model;
  m_data = std::move(data);
  m_runs.clear();
  for (const RunSlot& slot : m_data.runs) {
    if (slot.run) {
      m_runs.push_back(slot.run);
    }
  }
  if (otherModel) {
    Q_EMIT modelChanged();
  }
}

}  // namespace quantoscope::app
