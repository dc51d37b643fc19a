// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where the measurements of a language model will be: a sentence and the ways to get some. GUI
// thread.
#pragma once

#include "engine/present/criticality_data.h"
#include "widgets/base/start_card.h"

namespace quantoscope::base {
class PanelContext;
}

namespace quantoscope::panels {

class CriticalityStart : public base::StartCard {
  Q_OBJECT

 public:
  explicit CriticalityStart(base::PanelContext& context, QWidget* parent = nullptr);

  /// Says why the opened model cannot be measured, if there is one.
  void show(const present::CriticalityStatePtr& state);
  void retranslate();

 private:
  present::CriticalityStatePtr m_state;
  QPushButton* m_open;
  QPushButton* m_sample;
  QPushButton* m_import;
};

}  // namespace quantoscope::panels
