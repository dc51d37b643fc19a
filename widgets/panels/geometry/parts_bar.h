// SPDX-License-Identifier: GPL-3.0-or-later
// The row of switches above an error region: which of its parts are drawn. GUI thread.
#pragma once

#include <QJsonObject>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "engine/present/geometry_views.h"

namespace quantoscope::panels {

class PartsBar : public QWidget {
  Q_OBJECT

 public:
  /// `axes`: whether there are switches for what only plots of the plane show, axes and samples.
  explicit PartsBar(bool axes, QWidget* parent = nullptr);

  present::RegionParts parts() const;

  /// Adds a widget at the end of the row, before the fit button.
  void addTool(QWidget* tool);

  QJsonObject state() const;
  /// What is missing or no boolean takes its default.
  void restoreState(const QJsonObject& state);

  void retranslate();

 Q_SIGNALS:
  void changed();
  void fitRequested();

 private:
  struct Switch {
    const char* key;
    bool present::RegionParts::*part;
    QToolButton* button;
  };

  std::vector<Switch> m_switches;
  QToolButton* m_fit;
};

}  // namespace quantoscope::panels
