// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open/figure_session.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "app/open/inflate.h"
#include "engine/core/file_io.h"

namespace quantoscope::app {
namespace {

constexpr std::size_t sessionLimit = 64U << 20;
constexpr std::uint64_t pictureLimit = 512ULL << 20;
constexpr std::string_view pngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view pngKeyword = "Quantoscope-Session";
constexpr std::string_view svgId = "quantoscope-session";
constexpr std::string_view sessionSchemaStart = "quantoscope.session/";

core::Failure noSession() {
  return core::fail(core::ErrorCode::BadInput,
                    QUANTOSCOPE_TEXT("Error",
                                     "is a picture without a session in it; open a figure that "
                                     "Quantoscope has written, or the session file."));
}

core::Failure damagedSession() {
  return core::fail(core::ErrorCode::BadInput,
                    QUANTOSCOPE_TEXT("Error",
                                     "carries a session that is damaged; open another copy of the "
                                     "figure, or the session file."));
}

/// Session files begin with their schema.
bool startsLikeSession(std::string_view text) {
  const auto brace = text.find_first_not_of(" \t\r\n");
  if (brace == std::string_view::npos || text[brace] != '{') {
    return false;
  }
  const std::string_view start = text.substr(brace, 120);
  return start.find("\"schema\"") != std::string_view::npos &&
         start.find(sessionSchemaStart) != std::string_view::npos;
}

core::Result<std::string> checked(std::optional<std::string> session) {
  if (!session || session->size() > sessionLimit || !startsLikeSession(*session)) {
    return damagedSession();
  }
  return std::move(*session);
}

std::string utf8FromLatin1(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      out += c;
    } else {
      out += static_cast<char>(0xC0 | (byte >> 6));
      out += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return out;
}

// PNG: https://www.w3.org/TR/png/#11textinfo

std::uint32_t bigEndian(std::string_view four) {
  std::uint32_t value = 0;
  for (const char c : four.substr(0, 4)) {
    value = (value << 8) | static_cast<unsigned char>(c);
  }
  return value;
}

/// What follows the next zero byte; nothing if there is none.
std::optional<std::string_view> afterZero(std::string_view text) {
  const auto zero = text.find('\0');
  return zero == std::string_view::npos ? std::nullopt : std::optional(text.substr(zero + 1));
}

/// `data` is a text chunk's content after its keyword and zero.
std::optional<std::string> chunkText(std::string_view type, std::string_view data) {
  if (type == "tEXt") {
    return utf8FromLatin1(data);
  }
  if (type == "zTXt") {
    const auto unpacked =
        !data.empty() && data[0] == 0 ? inflated(data.substr(1), sessionLimit) : std::nullopt;
    return unpacked ? std::optional(utf8FromLatin1(*unpacked)) : std::nullopt;
  }
  if (data.size() < 2 || data[1] != 0 || (data[0] != 0 && data[0] != 1)) {
    return std::nullopt;
  }
  const auto keyword = afterZero(data.substr(2));  // after the language tag comes the translated keyword
  const auto text = keyword ? afterZero(*keyword) : std::nullopt;
  if (!text) {
    return std::nullopt;
  }
  return data[0] == 1 ? inflated(*text, sessionLimit) : std::optional(std::string(*text));
}

core::Result<std::string> sessionFromPng(std::string_view bytes) {
  constexpr std::size_t frame = 12;  // length, type and checksum of a chunk
  std::string_view rest = bytes.substr(pngSignature.size());
  while (rest.size() >= frame) {
    const std::size_t length = bigEndian(rest);
    const std::string_view type = rest.substr(4, 4);
    const bool isText = type == "tEXt" || type == "zTXt" || type == "iTXt";
    const std::string_view data = rest.substr(8, length);
    const bool ours = isText && data.starts_with(pngKeyword) && data.size() > pngKeyword.size() &&
                      data[pngKeyword.size()] == '\0';
    if (length > rest.size() - frame) {
      return ours ? damagedSession() : noSession();
    }
    if (ours) {
      if (crc32Of(rest.substr(4, 4 + length)) != bigEndian(rest.substr(8 + length))) {
        return damagedSession();
      }
      return checked(chunkText(type, data.substr(pngKeyword.size() + 1)));
    }
    if (type == "IEND") {
      break;
    }
    rest.remove_prefix(frame + length);
  }
  return noSession();
}

// SVG: <metadata id="quantoscope-session" data-crc32="...">base64</metadata>

std::array<int, 256> base64Digits() {
  std::array<int, 256> digits{};
  digits.fill(-1);
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < alphabet.size(); ++i) {
    digits[static_cast<unsigned char>(alphabet[i])] = static_cast<int>(i);
  }
  return digits;
}

std::optional<std::string> fromBase64(std::string_view text) {
  static const std::array<int, 256> digits = base64Digits();
  std::string out;
  std::uint32_t bits = 0;
  int held = 0;
  std::size_t padding = 0;
  for (const char c : text) {
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      continue;
    }
    if (c == '=') {
      ++padding;
      continue;
    }
    const int digit = digits[static_cast<unsigned char>(c)];
    if (digit < 0 || padding > 0) {
      return std::nullopt;
    }
    bits = (bits << 6) | static_cast<std::uint32_t>(digit);
    held += 6;
    if (held >= 8) {
      held -= 8;
      out += static_cast<char>((bits >> held) & 0xFF);
    }
  }
  return padding > 2 || held == 6 ? std::nullopt : std::optional(std::move(out));
}

std::string hex(std::uint32_t value) {
  std::array<char, 8> digits{};
  digits.fill('0');
  std::array<char, 8> written{};
  const auto end = std::to_chars(written.data(), written.data() + written.size(), value, 16).ptr;
  std::copy_backward(written.data(), end, digits.data() + digits.size());
  return {digits.data(), digits.size()};
}

/// The value of an attribute inside a tag; nothing if the tag does not have it.
std::optional<std::string_view> attribute(std::string_view tag, std::string_view name) {
  constexpr std::string_view spaces = " \t\r\n";
  for (auto at = tag.find(name, 1); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    const std::string_view rest = tag.substr(at + name.size());
    if (spaces.find(tag[at - 1]) == std::string_view::npos || rest.size() < 3 || rest[0] != '=') {
      continue;
    }
    const auto end = rest.find(rest[1], 2);
    return end == std::string_view::npos ? std::nullopt : std::optional(rest.substr(2, end - 2));
  }
  return std::nullopt;
}

core::Result<std::string> sessionFromSvg(std::string_view bytes) {
  for (auto at = bytes.find("metadata"); at != std::string_view::npos; at = bytes.find("metadata", at + 8)) {
    const auto close = bytes.find('>', at);
    if (close == std::string_view::npos) {
      break;
    }
    const std::string_view tag = bytes.substr(at, close - at);
    if (attribute(tag, "id") != svgId) {
      continue;
    }
    const auto end = bytes.find('<', close);
    if (end == std::string_view::npos || end - close > 2 * sessionLimit) {
      return damagedSession();
    }
    auto session = fromBase64(bytes.substr(close + 1, end - close - 1));
    // Programs that rewrite pictures may drop the checksum, not change it.
    const auto checksum = attribute(tag, "data-crc32");
    if (session && checksum && *checksum != hex(crc32Of(*session))) {
      return damagedSession();
    }
    return checked(std::move(session));
  }
  return noSession();
}

// PDF: an attachment is a stream like any other; it is known by what it holds, so that it is found whatever
// the program that wrote the file last has done to names and objects around it.

bool startsLikeZlib(std::string_view bytes) {
  return bytes.size() > 4 && (bytes[0] & 0x0F) == 8 && (bigEndian(bytes) >> 16) % 31 == 0;
}

/// The unpacked content of an unfiltered stream that starts `rest`.
std::string_view plainStream(std::string_view rest) {
  std::string_view content = rest.substr(0, rest.find("endstream"));
  while (content.ends_with('\n') || content.ends_with('\r')) {
    content.remove_suffix(1);
  }
  return content;
}

core::Result<std::string> sessionFromPdf(std::string_view bytes) {
  constexpr std::string_view keyword = "stream";
  constexpr std::size_t headSize = 256;
  for (auto at = bytes.find(keyword); at != std::string_view::npos; at = bytes.find(keyword, at + 1)) {
    if (bytes.substr(0, at).ends_with("end")) {
      continue;
    }
    std::string_view rest = bytes.substr(at + keyword.size());
    if (rest.starts_with("\r\n")) {
      rest.remove_prefix(2);
    } else if (rest.starts_with('\n')) {
      rest.remove_prefix(1);
    } else {
      continue;
    }
    if (startsLikeSession(rest.substr(0, headSize))) {
      return checked(std::string(plainStream(rest)));
    }
    if (startsLikeZlib(rest) && startsLikeSession(inflatedHead(rest, headSize))) {
      return checked(inflated(rest, sessionLimit));
    }
  }
  return noSession();
}

bool isSvg(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) {
    head.remove_prefix(3);
  }
  const auto start = head.find_first_not_of(" \t\r\n");
  return start != std::string_view::npos && head[start] == '<' && head.find("<svg") != std::string_view::npos;
}

}  // namespace

std::optional<PictureFormat> pictureFormat(std::string_view head) {
  constexpr std::size_t pdfHeaderWithin = 1024;
  if (head.starts_with(pngSignature)) {
    return PictureFormat::Png;
  }
  if (head.substr(0, pdfHeaderWithin).find("%PDF-") != std::string_view::npos) {
    return PictureFormat::Pdf;
  }
  return isSvg(head) ? std::optional(PictureFormat::Svg) : std::nullopt;
}

core::Result<std::string> sessionFromFigure(std::string_view bytes) {
  constexpr std::size_t headSize = 65536;
  switch (pictureFormat(bytes.substr(0, headSize)).value_or(PictureFormat::Svg)) {
    case PictureFormat::Pdf:
      return sessionFromPdf(bytes);
    case PictureFormat::Svg:
      return sessionFromSvg(bytes);
    case PictureFormat::Png:
      return sessionFromPng(bytes);
  }
  return noSession();
}

core::Result<std::string> readFigureSession(const std::filesystem::path& path) {
  return core::readFile(path, pictureLimit).and_then([&path](const std::string& bytes) {
    return sessionFromFigure(bytes).map_error([&path](core::Error error) {
      error.file = path.string();
      return error;
    });
  });
}

}  // namespace quantoscope::app
