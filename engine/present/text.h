// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of text that can still be translated: an English source with %1.. and its arguments.
// Who shows it decides the language.
#pragma once

#include <string>
#include <vector>

#include "engine/core/error.h"

#define QUANTOSCOPE_PRESENT(text) QUANTOSCOPE_TEXT("Present", text)

namespace quantoscope::present {

struct Text {
  const char* source = "";  ///< static storage
  std::vector<std::string> arguments;
  const char* context = "Present";  ///< of the catalogue; texts of other modules keep their own

  bool empty() const { return *source == '\0'; }
  /// The English sentence.
  std::string english() const { return core::substitute(source, arguments); }

  /// Text that needs no translation: a name from a file, a number.
  static Text verbatim(std::string text) { return {"%1", {std::move(text)}, "Present"}; }

  friend bool operator==(const Text& a, const Text& b) { return a.english() == b.english(); }
};

}  // namespace quantoscope::present
