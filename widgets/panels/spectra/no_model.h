// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where the spectra of a model will be: a sentence and the two ways to get one. GUI thread.
#pragma once

#include "widgets/base/start_card.h"

namespace quantoscope::base {
class PanelContext;
}

namespace quantoscope::panels {

class NoModel : public base::StartCard {
  Q_OBJECT

 public:
  explicit NoModel(base::PanelContext& context, QWidget* parent = nullptr);

  void retranslate();

 private:
  QPushButton* m_open;
  QPushButton* m_sample;
};

}  // namespace quantoscope::panels
