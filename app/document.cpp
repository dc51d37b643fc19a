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

void Document::setRunSlots(std::vector<RunSlot> runSlots) {
  keep(std::move(runSlots));
  Q_EMIT dataChanged();
}

void Document::updateRun(const std::string& file, const present::RunPtr& run) {
  std::vector<RunSlot> updated = m_slots;
  for (RunSlot& slot : updated) {
    if (slot.run && slot.run->record->file == file) {
      slot.run = run;
    }
  }
  if (updated != m_slots) {
    setRunSlots(std::move(updated));
  }
}

void Document::replace(core::ParameterSet parameters, std::vector<RunSlot> runSlots) {
  m_parameters = std::move(parameters);
  keep(std::move(runSlots));
  Q_EMIT dataChanged();
}

void Document::keep(std::vector<RunSlot> runSlots) {
  m_slots = std::move(runSlots);
  m_runs.clear();
  for (const RunSlot& slot : m_slots) {
    if (slot.run) {
      m_runs.push_back(slot.run);
    }
  }
}

}  // namespace quantoscope::app
