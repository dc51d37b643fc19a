// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of everything a user can set: id, kind, unit, range, step, default and label.
// Slider limits, spin boxes, undo texts, session keys and validation messages all come from here.
// Values live in parameter_set.h.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::core {

enum class ParameterKind { Real, Integer, Choice, Flag, Text };

/// Real -> double, Integer -> int64, Choice and Text -> string, Flag -> bool.
using ParameterValue = std::variant<double, std::int64_t, bool, std::string>;

struct ParameterChoice {
  std::string_view id;
  const char* label;  ///< source text, context "Parameter"
};

struct ParameterSpec {
  /// Parts joined by dots; a part "#" stands for an index counted from 0, e.g. "geometry.layer.#.weight.#.#".
  std::string_view pattern;
  ParameterKind kind;
  std::string_view unit;     ///< "" when the value has none
  double minimum = 0;        ///< what is accepted, inclusive; Real and Integer only
  double maximum = 0;        ///< inclusive
  double step = 0;           ///< what one wheel notch or arrow key changes
  double sliderMinimum = 0;  ///< what a slider spans; values beyond it can be typed or come from files
  double sliderMaximum = 0;
  ParameterValue defaultValue;
  /// Source text, context "Parameter", as it stands inside a sentence; %1.. are the id's indices (see
  /// parameterLabel).
  const char* label;
  std::span<const ParameterChoice> choices = {};
};

/// A concrete id matched against the table.
struct ParameterMatch {
  const ParameterSpec* spec = nullptr;
  std::vector<int> indices;  ///< the values of the "#" parts, from 0
};

/// Every pattern of the program. Immutable; safe from any thread.
std::span<const ParameterSpec> parameterSpecs();

/// The entry `id` belongs to, or nothing if the table has none.
std::optional<ParameterMatch> findParameter(std::string_view id);

/// `value` if `id` may hold it (an Integer is accepted for a Real); otherwise an error that names the label,
/// the limits and the value. NaN and infinities are never accepted.
Result<ParameterValue> checkParameter(std::string_view id, const ParameterValue& value);

/// The label's source text and the indices to put into it: layers and channels counted from 1, as people
/// count; rows and columns of a matrix from 0, as arrays are addressed.
struct ParameterLabel {
  const char* text;
  std::vector<std::string> arguments;
};
ParameterLabel parameterLabel(const ParameterMatch& match);

/// The English label at the beginning of a sentence: "Layer 2 weight (1,0)".
std::string parameterName(const ParameterMatch& match);

}  // namespace quantoscope::core
