// SPDX-License-Identifier: GPL-3.0-or-later
// A checksum against damage on disks and wires, not against people. Safe from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace quantoscope::core {

/// CRC-64/XZ (ECMA-182 polynomial, reflected, all bits inverted at both ends) of `bytes`: finds every error
/// of up to 64 neighboring bits, any other but with a chance of 2^-64.
std::uint64_t crc64(std::string_view bytes);

/// The same as 16 lower-case hexadecimal digits.
std::string crc64Text(std::string_view bytes);

}  // namespace quantoscope::core
