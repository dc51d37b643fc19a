// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>

// The macros have to stand outside of any namespace.
static void registerFiles() {
  Q_INIT_RESOURCE(resources);
  Q_INIT_RESOURCE(cards);
}

namespace quantoscope {

void initResources() {
  static const bool once = (registerFiles(), true);
  static_cast<void>(once);
}

}  // namespace quantoscope
