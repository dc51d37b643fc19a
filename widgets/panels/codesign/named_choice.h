// SPDX-License-Identifier: GPL-3.0-or-later
// A drop-down list for a parameter that is a name, out of a list that changes: configurations, profiles,
// tensors. GUI thread.
#pragma once

#include <QComboBox>
#include <string>
#include <utility>
#include <vector>

#include "engine/present/text.h"
#include "widgets/base/panel_context.h"

namespace quantoscope::panels {

class NamedChoice : public QComboBox {
  Q_OBJECT

 public:
  struct Item {
    std::string value;
    present::Text name;
  };

  NamedChoice(base::PanelContext& context, std::string parameterId, QWidget* parent = nullptr);

  /// Shows these items and the context's value; one that is not among them shows as `fallback`.
  void setItems(std::vector<Item> items, std::size_t fallback);
  /// Shows the context's value among the items there are.
  void showValue();
  void retranslate();

 private:
  void fill();

  base::PanelContext& m_context;
  std::string m_id;
  std::vector<Item> m_items;
  std::size_t m_fallback = 0;
};

}  // namespace quantoscope::panels
