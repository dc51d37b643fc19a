// SPDX-License-Identifier: GPL-3.0-or-later
// A row of buttons of which one is down: a choice between few things that are all in sight. GUI thread.
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace quantoscope::panels {

class Segmented : public QWidget {
  Q_OBJECT

 public:
  explicit Segmented(int segments, QWidget* parent = nullptr);

  void setSegment(int index, const QString& text, const QString& toolTip);
  QAbstractButton* segment(int index) const { return m_group->button(index); }

  /// -1 when none is down. Setting it emits nothing.
  int current() const { return m_group->checkedId(); }
  void setCurrent(int index);

 Q_SIGNALS:
  /// The user chose a segment, perhaps the one that was down already.
  void chosen(int index);

 private:
  QButtonGroup* m_group;
};

}  // namespace quantoscope::panels
