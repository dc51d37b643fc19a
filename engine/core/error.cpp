// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

namespace quantoscope::core {

Failure fail(ErrorCode code, const char* text, std::vector<std::string> arguments, std::string file) {
  return Failure(Error{code, text, std::move(arguments), std::move(file)});
}

std::string substitute(std::string_view text, const std::vector<std::string>& arguments) {
  std::string sentence;
  sentence.reserve(text.size() + 32);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9') {
      const auto index = static_cast<std::size_t>(text[i + 1] - '1');
      if (index < arguments.size()) {
        sentence += arguments[index];
        ++i;
        continue;
      }
    }
    sentence += text[i];
  }
  return sentence;
}

std::string describe(const Error& error) {
  const std::string sentence = substitute(error.text, error.arguments);
  return error.file.empty() ? sentence : error.file + ": " + sentence;
}

}  // namespace quantoscope::core
