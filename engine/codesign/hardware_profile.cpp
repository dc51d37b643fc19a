// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codesign/hardware_profile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "engine/codesign/built_in_profiles.h"
#include "engine/core/file_io.h"

namespace quantoscope::codesign {
namespace {

constexpr std::size_t columns = 7;
constexpr std::array<std::string_view, columns> header = {"profile", "quantity", "kind",  "bits",
                                                          "value",   "unit",     "source"};
constexpr std::uint64_t largestTable = 4U << 20U;

struct Quantity {
  std::string_view name;
  std::string_view unit;
  bool byWidth;
};
constexpr std::array<Quantity, 5> quantities = {{{"mac_rate", "MAC/s", true},
                                                 {"mac_energy", "pJ", true},
                                                 {"memory_bandwidth", "B/s", false},
                                                 {"memory_energy", "pJ/B", false},
                                                 {"positions", "1", false}}};

core::Failure bad(const char* text, std::size_t line, std::vector<std::string> arguments = {}) {
  arguments.insert(arguments.begin(), std::to_string(line));
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

/// The fields of one line; a doubled quote inside quotes is a quote.
core::Result<std::vector<std::string>> fieldsOf(std::string_view text, std::size_t line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"') {
        fields.back() += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        fields.back() += '"';
        ++i;
      } else {
        quoted = false;
      }
    } else if (c == '"' && fields.back().empty()) {
      quoted = true;
    } else if (c == ',') {
      fields.emplace_back();
    } else {
      fields.back() += c;
    }
  }
  if (quoted) {
    return bad(QUANTOSCOPE_TEXT("Error", "line %1: a quote is not closed; close it in the same line."), line);
  }
  return fields;
}

std::optional<double> positiveNumber(std::string_view text) {
  double number = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc{} || end != text.data() + text.size() || !std::isfinite(number) || number <= 0) {
    return std::nullopt;
  }
  return number;
}

std::optional<int> width(std::string_view text) {
  int bits = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), bits);
  if (failed != std::errc{} || end != text.data() + text.size() || bits < 1 || bits > 64) {
    return std::nullopt;
  }
  return bits;
}

/// Puts one width-dependent number into a table; false when it is there already.
core::Result<bool> enter(WidthTable& table, const std::string& bits, double value, std::size_t line) {
  const auto cross = bits.find('x');
  if (cross != std::string::npos) {
    const auto weight = width(std::string_view(bits).substr(0, cross));
    const auto activation = width(std::string_view(bits).substr(cross + 1));
    if (weight && activation) {
      if (!table.empty()) {
        return false;
      }
      table.setProduct(*weight, *activation, value);
      return true;
    }
  } else if (const auto upTo = width(bits)) {
    if (table.has(*upTo) || table.hasProduct()) {
      return false;
    }
    table.setUpTo(*upTo, value);
    return true;
  }
  return bad(
      QUANTOSCOPE_TEXT("Error", "line %1: bits is \"%2\"; it must be a width such as 8, or two such as 8x8."),
      line, {bits});
}

core::Result<bool> enterByWidth(HardwareProfile& profile, const std::vector<std::string>& fields,
                                double value, std::size_t line) {
  auto& tables = fields[1] == "mac_rate" ? profile.macRate : profile.macEnergy;
  bool entered = true;
  for (const LayerKind kind : {LayerKind::Convolution, LayerKind::Linear}) {
    const std::string_view word = kind == LayerKind::Convolution ? "conv" : "linear";
    if (!fields[2].empty() && fields[2] != word) {
      continue;
    }
    auto done = enter(tables[static_cast<std::size_t>(kind)], fields[3], value, line);
    if (!done) {
      return done;
    }
    entered = entered && *done;
  }
  return entered;
}

bool enterPlain(HardwareProfile& profile, const std::string& quantity, double value) {
  std::optional<double>& target = quantity == "memory_bandwidth" ? profile.memoryBandwidth
                                  : quantity == "memory_energy"  ? profile.memoryEnergy
                                                                 : profile.convolutionPositions;
  if (target) {
    return false;
  }
  target = value;
  return true;
}

core::Result<void> readLine(std::string_view text, std::size_t line, std::vector<HardwareProfile>& profiles) {
  const auto fields = fieldsOf(text, line);
  if (!fields) {
    return core::Failure(fields.error());
  }
  if (fields->size() != columns) {
    return bad(QUANTOSCOPE_TEXT("Error", "line %1 has %2 fields; there must be %3."), line,
               {std::to_string(fields->size()), std::to_string(columns)});
  }
  const auto& row = *fields;
  const auto quantity = std::find_if(quantities.begin(), quantities.end(),
                                     [&](const Quantity& known) { return known.name == row[1]; });
  if (row[0].empty() || quantity == quantities.end()) {
    return bad(
        QUANTOSCOPE_TEXT("Error",
                         "line %1: \"%2\" is not a quantity of a named profile; use mac_rate, mac_energy, "
                         "memory_bandwidth, memory_energy or positions."),
        line, {row[1]});
  }
  if (row[5] != quantity->unit) {
    return bad(QUANTOSCOPE_TEXT("Error", "line %1: the unit is \"%2\"; %3 is given in %4."), line,
               {row[5], row[1], std::string(quantity->unit)});
  }
  if (!row[2].empty() && row[2] != "conv" && row[2] != "linear") {
    return bad(QUANTOSCOPE_TEXT("Error", "line %1: kind is \"%2\"; it must be conv, linear or empty."), line,
               {row[2]});
  }
  const auto value = positiveNumber(row[4]);
  if (!value) {
    return bad(QUANTOSCOPE_TEXT("Error", "line %1: the value \"%2\" is not a positive number."), line,
               {row[4]});
  }
  auto profile = std::find_if(profiles.begin(), profiles.end(),
                              [&](const HardwareProfile& known) { return known.name == row[0]; });
  if (profile == profiles.end()) {
    profiles.emplace_back().name = row[0];
    profile = std::prev(profiles.end());
  }
  const auto entered = quantity->byWidth ? enterByWidth(*profile, row, *value, line)
                                         : core::Result<bool>(enterPlain(*profile, row[1], *value));
  if (!entered) {
    return core::Failure(entered.error());
  }
  if (!*entered) {
    return bad(QUANTOSCOPE_TEXT("Error", "line %1: %2 of %3 is given twice; keep one of the two."), line,
               {row[1], row[0]});
  }
  profile->rows.push_back({row[1], row[2], row[3], row[4], row[5], row[6]});
  return {};
}

}  // namespace

std::optional<double> WidthTable::at(int weightBits, int activationBits) const {
  if (m_perBitProduct) {
    return *m_perBitProduct * weightBits * activationBits;
  }
  const auto found = m_upTo.lower_bound(std::max(weightBits, activationBits));
  return found == m_upTo.end() ? std::nullopt : std::optional(found->second);
}

core::Result<std::vector<HardwareProfile>> parseProfiles(std::string_view csv) {
  std::vector<HardwareProfile> profiles;
  std::size_t line = 0;
  for (std::size_t start = 0; start < csv.size();) {
    const std::size_t end = std::min(csv.find('\n', start), csv.size());
    std::string_view text = csv.substr(start, end - start);
    start = end + 1;
    ++line;
    if (text.ends_with('\r')) {
      text.remove_suffix(1);
    }
    if (line == 1) {
      const auto names = fieldsOf(text, line);
      if (!names || !std::equal(names->begin(), names->end(), header.begin(), header.end())) {
        return bad(
            QUANTOSCOPE_TEXT("Error",
                             "line %1 must be the header \"profile,quantity,kind,bits,value,unit,source\"."),
            line);
      }
    } else if (!text.empty()) {
      if (const auto read = readLine(text, line, profiles); !read) {
        return core::Failure(read.error());
      }
    }
  }
  if (profiles.empty()) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "The table has no profile; it needs at least one line of numbers."));
  }
  return profiles;
}

core::Result<std::vector<HardwareProfile>> readProfiles(const std::filesystem::path& path) {
  return core::readFile(path, largestTable).and_then(parseProfiles).map_error([&](core::Error error) {
    error.file = path.string();
    return error;
  });
}

std::string_view builtInProfileTable() {
  return builtInProfileCsv;
}

const std::vector<HardwareProfile>& builtInProfiles() {
  static const std::vector<HardwareProfile> profiles = parseProfiles(builtInProfileCsv).value();
  return profiles;
}

core::Result<HardwareProfile> findProfile(const std::vector<HardwareProfile>& profiles,
                                          std::string_view name) {
  std::string names;
  for (const HardwareProfile& profile : profiles) {
    if (profile.name == name) {
      return profile;
    }
    names += (names.empty() ? "" : ", ") + profile.name;
  }
  return core::fail(core::ErrorCode::Usage,
                    QUANTOSCOPE_TEXT("Error", "There is no hardware profile \"%1\"; there are: %2."),
                    {std::string(name), names});
}

}  // namespace quantoscope::codesign
