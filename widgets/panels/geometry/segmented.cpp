// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/segmented.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace quantoscope::panels {
namespace {

/// The segment that is down must be told from the other in both themes at a glance.
const char* const look =
    "QToolButton { padding: 3px 8px; border: 1px solid palette(mid); background: palette(button); }"
    "QToolButton:hover { background: palette(midlight); }"
    "QToolButton:checked { border-color: palette(highlight); background: palette(highlight);"
    " color: palette(highlighted-text); }"
    "QToolButton:focus { border: 2px solid palette(text); padding: 2px 7px; }";

}  // namespace

Segmented::Segmented(int segments, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  for (int i = 0; i < segments; ++i) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(button, i);
    row->addWidget(button);
  }
  setStyleSheet(QLatin1String(look));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setSegment(int index, const QString& text, const QString& toolTip) {
  QAbstractButton* button = segment(index);
  button->setText(text);
  button->setToolTip(toolTip);
  button->setAccessibleName(text);
  button->setAccessibleDescription(toolTip);
}

void Segmented::setCurrent(int index) {
  if (QAbstractButton* button = segment(index)) {
    button->setChecked(true);
  } else if (QAbstractButton* down = m_group->checkedButton()) {
    m_group->setExclusive(false);
    down->setChecked(false);
    m_group->setExclusive(true);
  }
}

}  // namespace quantoscope::panels
