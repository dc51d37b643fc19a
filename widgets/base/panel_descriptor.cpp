// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/panel_descriptor.h"

#include <QCoreApplication>

#include "widgets/base/text.h"

namespace quantoscope::base {

QString panelTitle(const PanelDescriptor& descriptor) {
  return translated("Panel", descriptor.title);
}

QString labTitle(Lab lab) {
  switch (lab) {
    case Lab::Geometry:
      return QCoreApplication::translate("Lab", "Geometry");
    case Lab::Runs:
      return QCoreApplication::translate("Lab", "Runs");
    case Lab::Spectra:
      return QCoreApplication::translate("Lab", "Spectra");
    case Lab::Codesign:
      return QCoreApplication::translate("Lab", "Co-design");
    case Lab::Criticality:
      return QCoreApplication::translate("Lab", "Criticality");
  }
  return {};
}

QString labKey(Lab lab) {
  switch (lab) {
    case Lab::Geometry:
      return QStringLiteral("geometry");
    case Lab::Runs:
      return QStringLiteral("runs");
    case Lab::Spectra:
      return QStringLiteral("spectra");
    case Lab::Codesign:
      return QStringLiteral("codesign");
    case Lab::Criticality:
      return QStringLiteral("criticality");
  }
  return {};
}

}  // namespace quantoscope::base
