// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/program_language.h"

namespace quantoscope::base {
namespace {

QString& stored() {
  static QString code = QStringLiteral("en");
  return code;
}

}  // namespace

QString programLanguage() {
  return stored();
}

void setProgramLanguage(const QString& code) {
  stored() = code;
}

}  // namespace quantoscope::base
