// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/fault_text.h"

#include <fmt/format.h>

#include <utility>

namespace quantoscope::runs {
namespace {

using core::ErrorCode;

std::string byteName(unsigned char byte) {
  return byte > 0x20 && byte < 0x7F ? fmt::format("'{}'", static_cast<char>(byte))
                                    : fmt::format("0x{:02X}", byte);
}

/// The sentence for a fault: %1 the byte, %2 the place in the document, %3 what stands there, %4 and %5 what
/// must.
const char* faultText(const ScanFault& fault, bool hasPlace) {
  switch (fault.kind) {
    case ScanFaultKind::Truncated:
      return hasPlace ? QUANTOSCOPE_TEXT(
                            "Error", "is cut off: it ends at byte %1, inside %2; copy or export it again.")
                      : QUANTOSCOPE_TEXT("Error", "is cut off: it ends at byte %1; copy or export it again.");
    case ScanFaultKind::UnexpectedByte:
      if (fault.wanted.size() == 1) {
        return hasPlace
                   ? QUANTOSCOPE_TEXT("Error",
                                      "is not valid JSON: byte %1, inside %2, is %3 where %4 must stand; "
                                      "correct it or export the file again.")
                   : QUANTOSCOPE_TEXT("Error",
                                      "is not valid JSON: byte %1 is %3 where %4 must stand; correct it "
                                      "or export the file again.");
      }
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: byte %1, inside %2, is %3 where %4 or %5 must "
                                    "stand; correct it or export the file again.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: byte %1 is %3 where %4 or %5 must stand; correct "
                                    "it or export the file again.");
    case ScanFaultKind::NoValue:
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: what begins with %3 at byte %1, inside %2, is no "
                                    "JSON value; correct it or export the file again.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not JSON: what begins with %3 at byte %1 is no JSON value; choose "
                                    "a training-statistics file.");
    case ScanFaultKind::BadNumber:
      return QUANTOSCOPE_TEXT(
          "Error",
          "is not valid JSON: the number inside %2 goes wrong at byte %1 with %3; correct "
          "it or export the file again.");
    case ScanFaultKind::LongNumber:
      return QUANTOSCOPE_TEXT("Error",
                              "has a number of more than 1024 characters at byte %1, inside %2; round it or "
                              "export the file again.");
    case ScanFaultKind::LongName:
      return QUANTOSCOPE_TEXT("Error",
                              "has a key of more than 65536 bytes at byte %1; choose a training-statistics "
                              "file.");
    case ScanFaultKind::ControlByte:
      return hasPlace ? QUANTOSCOPE_TEXT("Error",
                                         "is not valid JSON: byte %1, in a string inside %2, is the control "
                                         "character %3; escape it or export the file again.")
                      : QUANTOSCOPE_TEXT("Error",
                                         "is not valid JSON: byte %1, in a key, is the control character %3; "
                                         "escape it or export the file again.");
    case ScanFaultKind::BadEscape:
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: the escape sequence at byte %1, in a string inside "
                                    "%2, is broken; correct it or export the file again.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not valid JSON: the escape sequence at byte %1, in a key, is "
                                    "broken; correct it or export the file again.");
    case ScanFaultKind::BadUtf8:
      return hasPlace
                 ? QUANTOSCOPE_TEXT("Error",
                                    "is not UTF-8: byte %1, in a string inside %2, is %3; save the file as "
                                    "UTF-8.")
                 : QUANTOSCOPE_TEXT("Error",
                                    "is not UTF-8: byte %1, in a key, is %3; save the file as UTF-8.");
    case ScanFaultKind::TooDeep:
      return QUANTOSCOPE_TEXT("Error",
                              "nests deeper than 128 levels at byte %1, inside %2; choose a "
                              "training-statistics file.");
    case ScanFaultKind::Trailing:
      return QUANTOSCOPE_TEXT(
          "Error", "goes on with %3 at byte %1 after its JSON object has ended; remove what follows.");
    case ScanFaultKind::Source:
      break;
  }
  return QUANTOSCOPE_TEXT("Error", "cannot be read; check the file.");
}

}  // namespace

const char* kindName(JsonKind kind) {
  switch (kind) {
    case JsonKind::Number:
      return "number";
    case JsonKind::String:
      return "string";
    case JsonKind::Object:
      return "object";
    case JsonKind::Array:
      return "array";
    case JsonKind::Boolean:
      return "boolean";
    case JsonKind::Null:
      return "null";
  }
  return "";
}

core::Error faultError(const ScanFault& fault, std::string place) {
  if (fault.kind == ScanFaultKind::Source && fault.error) {
    return *fault.error;
  }
  const char* const text = faultText(fault, !place.empty());
  std::vector<std::string> arguments = {std::to_string(fault.byte), std::move(place), byteName(fault.found)};
  for (const char wanted : fault.wanted) {
    arguments.push_back(byteName(static_cast<unsigned char>(wanted)));
  }
  return {ErrorCode::BadInput, text, std::move(arguments), {}};
}

}  // namespace quantoscope::runs
