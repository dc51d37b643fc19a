// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/choice_box.h"

#include <QSignalBlocker>

#include "widgets/base/text.h"

namespace quantoscope::base {

ChoiceBox::ChoiceBox(PanelContext& context, std::string parameterId, QWidget* parent)
    : QComboBox(parent), m_context(context), m_id(std::move(parameterId)) {
  setObjectName(fromUtf8(m_id));
  for (const core::ParameterChoice& choice : core::findParameter(m_id)->spec->choices) {
    addItem(QString(), fromUtf8(std::string(choice.id)));
  }
  connect(this, &QComboBox::activated, this,
          [this] { m_context.edit(m_id, currentData().toString().toStdString()); });
  retranslate();
}

void ChoiceBox::showValue() {
  const QSignalBlocker blocker(this);
  setCurrentIndex(findData(fromUtf8(m_context.parameters().text(m_id))));
}

void ChoiceBox::retranslate() {
  const auto choices = core::findParameter(m_id)->spec->choices;
  for (int i = 0; i < count(); ++i) {
    setItemText(i, translated("Parameter", choices[static_cast<std::size_t>(i)].label));
  }
  setAccessibleName(parameterName(m_id.c_str()));
  setToolTip(accessibleName());
}

}  // namespace quantoscope::base
