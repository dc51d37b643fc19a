// SPDX-License-Identifier: GPL-3.0-or-later
// How a panel is announced. Menus, layouts, shortcuts, tests and command-line figures are made from these
// entries.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "widgets/base/panel.h"

namespace quantoscope::base {

enum class Lab { Geometry, Runs, Spectra, Codesign, Criticality };

/// Where a panel stands in its lab's default layout; panels of one place are tabs, the first on top.
enum class Place { Side, Main, Below, Right };

struct PanelDescriptor {
  QString id;         ///< "geometry.region"; stable, never translated: layouts, sessions and commands use it
  const char* title;  ///< source text, context "Panel"
  Lab lab;
  Place place;
  bool floatable = true;
  std::function<std::unique_ptr<Panel>(PanelContext&)> create;
  /// The definition cards of the numbers the panel shows (resources/cards), the most important first. At
  /// least one.
  std::vector<const char*> cards = {};
};

QString panelTitle(const PanelDescriptor& descriptor);
QString labTitle(Lab lab);
/// "geometry", "runs", ...: key of settings, sessions and icons.
QString labKey(Lab lab);

}  // namespace quantoscope::base
