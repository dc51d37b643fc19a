// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document.h"

namespace quantoscope::app {

void Document::apply(const std::vector<core::ParameterChange>& changes) {
  core::ParameterSet next = m_parameters;
  next.apply(changes);
  if (next != m_parameters) {
    m_parameters = std::move(next);
    Q_EMIT parametersChanged();
  }
}

void Document::insertRun(std::size_t index, present::RunPtr run) {
  m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(index), std::move(run));
  Q_EMIT dataChanged();
}

void Document::removeRun(std::size_t index) {
  m_runs.erase(m_runs.begin() + static_cast<std::ptrdiff_t>(index));
  Q_EMIT dataChanged();
}

void Document::updateRun(const std::string& file, const present::RunPtr& run) {
  bool found = false;
  for (present::RunPtr& known : m_runs) {
    if (known->record->file == file) {
      known = run;
      found = true;
    }
  }
  if (found) {
    Q_EMIT dataChanged();
  }
}

void Document::replace(core::ParameterSet parameters, std::vector<present::RunPtr> runs) {
  m_parameters = std::move(parameters);
  m_runs = std::move(runs);
  Q_EMIT dataChanged();
}

}  // namespace quantoscope::app
