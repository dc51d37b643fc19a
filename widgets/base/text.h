// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that come from the engine, in the program's language.
#pragma once

#include <QString>

#include "engine/core/error.h"
#include "engine/core/parameter_table.h"
#include "engine/present/table.h"
#include "engine/present/text.h"

namespace quantoscope::base {

/// `source` from the catalogue's `context` with %1.. replaced by `arguments`.
QString translated(const char* context, const char* source, const std::vector<std::string>& arguments = {});
QString translated(const present::Text& text);
/// The table with all its texts in the program's language.
present::Table translated(const present::Table& table);
/// The whole sentence, the file in front.
QString translated(const core::Error& error);

/// The label of the parameter `id` as it stands inside a sentence ("layer 2 weight (1,0)"), and on its own
/// ("Layer 2 ..."). Empty for an id that is not in the table.
QString parameterPhrase(std::string_view id);
QString parameterName(std::string_view id);

inline QString fromUtf8(const std::string& text) {
  return QString::fromStdString(text);
}

}  // namespace quantoscope::base
