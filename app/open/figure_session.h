// SPDX-License-Identifier: GPL-3.0-or-later
// The session a figure carries, taken out of the picture's bytes. The bytes may come from anywhere: nothing
// in them is trusted, and no more than a session's size is ever unpacked. No Qt; any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::app {

enum class PictureFormat { Pdf, Svg, Png };

/// The format of a picture by the beginning of its bytes (the first 64 KiB are enough); nothing if it is none
/// of the three.
std::optional<PictureFormat> pictureFormat(std::string_view head);

/// The session inside a figure, as the JSON text that was put in: a text chunk (tEXt, zTXt or iTXt) of a PNG,
/// the metadata of an SVG, an attachment of a PDF. Finds it also after other programs rewrote the picture, as
/// long as they kept it. Pictures without a session and damaged sessions are refused with a sentence.
core::Result<std::string> sessionFromFigure(std::string_view bytes);

/// sessionFromFigure() of a file; errors name it.
core::Result<std::string> readFigureSession(const std::filesystem::path& path);

}  // namespace quantoscope::app
