// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of an allocation beside its budget: multiply-adds, bit operations, latency, energy. Each is off,
// or a number. GUI thread.
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "engine/present/codesign_state.h"

class QCheckBox;

namespace quantoscope::base {
class PanelContext;
class ValueCell;
}  // namespace quantoscope::base

namespace quantoscope::panels {

class LimitRow : public QWidget {
  Q_OBJECT

 public:
  LimitRow(base::PanelContext& context, QWidget* parent);

  void showState(const present::CodesignState* state);
  void retranslate();
  /// Some limit is set.
  bool isAnySet() const;

 protected:
  /// Keeps the height that its lines need where the panel has too little.
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Limit {
    const char* parameter;
    double unit;  ///< what 1 of the parameter is in the allocation's unit
    std::optional<double> codesign::Allocation::*use;
    QCheckBox* isOn = nullptr;
    base::ValueCell* most = nullptr;
    std::optional<double> used = {};  ///< by the optimum of the moment, in the parameter's unit
  };

  void toggle(const Limit& limit, bool on);
  void explain(const Limit& limit) const;

  base::PanelContext& m_context;
  std::array<Limit, 4> m_limits;
};

}  // namespace quantoscope::panels
