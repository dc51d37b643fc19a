// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing files whose content is too long to be held at once. Any thread.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::core {

/// Takes the next piece of a content; false when it could not be written and no more is of use.
using ByteSink = std::function<bool(std::string_view)>;

/// writeFileAtomically() for content that `make` gives piece by piece. If `make` fails, for example because
/// it was canceled, the file stays as it was and the error is passed on; an error of writing goes before it.
Result<void> streamFileAtomically(const std::filesystem::path& path,
                                  const std::function<Result<void>(const ByteSink&)>& make);

}  // namespace quantoscope::core
