// SPDX-License-Identifier: GPL-3.0-or-later
// A drop-down list for one parameter that is a choice. GUI thread.
#pragma once

#include <QComboBox>
#include <string>

#include "widgets/base/panel_context.h"

namespace quantoscope::base {

class ChoiceBox : public QComboBox {
  Q_OBJECT

 public:
  ChoiceBox(PanelContext& context, std::string parameterId, QWidget* parent = nullptr);

  /// Shows the context's value without editing it.
  void showValue();
  void retranslate();

 private:
  PanelContext& m_context;
  std::string m_id;
};

}  // namespace quantoscope::base
