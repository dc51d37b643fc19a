// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/named_choice.h"

#include <QSignalBlocker>
#include <algorithm>

#include "widgets/base/text.h"

namespace quantoscope::panels {
namespace {

constexpr int shownCharacters = 14;

}  // namespace

NamedChoice::NamedChoice(base::PanelContext& context, std::string parameterId, QWidget* parent)
    : QComboBox(parent), m_context(context), m_id(std::move(parameterId)) {
  setObjectName(base::fromUtf8(m_id));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(shownCharacters);
  connect(this, &QComboBox::activated, this,
          [this](int index) { m_context.edit(m_id, m_items[static_cast<std::size_t>(index)].value); });
  retranslate();
}

void NamedChoice::setItems(std::vector<Item> items, std::size_t fallback) {
  const auto same = [](const Item& a, const Item& b) { return a.value == b.value && a.name == b.name; };
  const QSignalBlocker blocker(this);
  if (!std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), same)) {
    m_items = std::move(items);
    fill();
  }
  m_fallback = fallback;
  showValue();
}

void NamedChoice::showValue() {
  const QSignalBlocker blocker(this);
  const std::string wanted = m_context.parameters().text(m_id);
  const auto found = std::find_if(m_items.begin(), m_items.end(),
                                  [&wanted](const Item& item) { return item.value == wanted; });
  setCurrentIndex(static_cast<int>(
      found == m_items.end() ? m_fallback : static_cast<std::size_t>(found - m_items.begin())));
}

void NamedChoice::retranslate() {
  const QSignalBlocker blocker(this);
  const int current = currentIndex();
  fill();
  setCurrentIndex(current);
  setAccessibleName(base::parameterName(m_id));
  setToolTip(accessibleName());
}

void NamedChoice::fill() {
  clear();
  for (const Item& item : m_items) {
    addItem(base::translated(item.name));
  }
}

}  // namespace quantoscope::panels
