// SPDX-License-Identifier: GPL-3.0-or-later
// What a piece of hardware can do, from a table that people edit: one quantity a line, with its unit and
// where it is from. What a network costs on it is computed in hardware_cost.h. Values, safe from any thread.
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"

namespace quantoscope::codesign {

enum class LayerKind { Convolution, Linear };

/// A quantity that depends on the widths of the two factors of a multiplication.
class WidthTable {
 public:
  /// At factors of up to `bits` bits: both are widened to the next width of the table.
  void setUpTo(int bits, double value) { m_upTo[bits] = value; }
  /// At `weight` x `activation` bits; other widths in proportion to the product of the widths.
  void setProduct(int weight, int activation, double value) {
    m_perBitProduct = value / (weight * activation);
  }
  bool empty() const { return m_upTo.empty() && !m_perBitProduct; }
  bool has(int bits) const { return m_upTo.contains(bits); }
  bool hasProduct() const { return m_perBitProduct.has_value(); }

  /// Nothing where the table has no width that is large enough: the hardware cannot do it.
  std::optional<double> at(int weightBits, int activationBits) const;

 private:
  std::map<int, double> m_upTo;
  std::optional<double> m_perBitProduct;
};

struct HardwareProfile {
  std::string name;
  std::array<WidthTable, 2> macRate;      ///< multiply-adds a second, by LayerKind
  std::array<WidthTable, 2> macEnergy;    ///< picojoules a multiply-add, by LayerKind
  std::optional<double> memoryBandwidth;  ///< bytes a second
  std::optional<double> memoryEnergy;     ///< picojoules a byte
  /// The simple model: convolutions count this many positions, and their input channels are left out.
  std::optional<double> convolutionPositions;
  struct Row {
    std::string quantity, kind, bits, value, unit, source;
  };
  std::vector<Row> rows;  ///< the lines of the table, for people to look at
};

/// Reads the table: a header "profile,quantity,kind,bits,value,unit,source", then one quantity a line. Fields
/// may stand in double quotes. Quantities: mac_rate (MAC/s), mac_energy (pJ), memory_bandwidth (B/s),
/// memory_energy (pJ/B), positions (1); kind is conv, linear or empty for both; bits is "8" (widths up to 8)
/// or "8x8" (in proportion to the product of the widths). Errors name the line.
core::Result<std::vector<HardwareProfile>> parseProfiles(std::string_view csv);
core::Result<std::vector<HardwareProfile>> readProfiles(const std::filesystem::path& path);

/// The table that ships with the program (resources/hardware/profiles.csv).
std::string_view builtInProfileTable();
const std::vector<HardwareProfile>& builtInProfiles();

/// The profile of that name, or a sentence with the names there are.
core::Result<HardwareProfile> findProfile(const std::vector<HardwareProfile>& profiles,
                                          std::string_view name);

}  // namespace quantoscope::codesign
