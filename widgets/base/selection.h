// SPDX-License-Identifier: GPL-3.0-or-later
// The one selection of the workbench, by meaning: a layer, a bit-width, a point of a
// manifold, a range of iterations, the run in view. Panels write what the user picks and highlight what
// others picked. GUI thread; not part of undo.
#pragma once

#include <QObject>
#include <cstddef>
#include <optional>

#include "engine/present/plot.h"

namespace quantoscope::base {

class Selection : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const present::Subject& subject() const { return m_subject; }
  const std::optional<present::Range>& iterations() const { return m_iterations; }
  /// Which of the snapshot's runs is in view; absent: the first. May point beyond the last one after runs
  /// were removed.
  const std::optional<std::size_t>& activeRun() const { return m_activeRun; }

  /// Selects what `subject` names and keeps the rest; if all of that is selected already, clears it. So from
  /// one row of a layer to another of the same layer, the layer stays.
  void toggle(const present::Subject& subject);
  void setSubject(const present::Subject& subject);
  void setIterations(const std::optional<present::Range>& range);
  void setActiveRun(std::optional<std::size_t> index);
  /// Nothing is selected afterwards; the run in view stays. False: nothing was.
  bool clear();

 Q_SIGNALS:
  void changed();

 private:
  present::Subject m_subject;
  std::optional<present::Range> m_iterations;
  std::optional<std::size_t> m_activeRun;
};

}  // namespace quantoscope::base
