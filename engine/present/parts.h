// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a snapshot somebody wants beyond those that are always there. What nobody wants is not
// computed. A value type.
#pragma once

#include <cstdint>

namespace quantoscope::present {

enum class Part : std::uint32_t {
  Manifold = 1,       ///< errors over the chosen manifold
  Landscape = 2,      ///< the error magnitude over a square of inputs
  Evolution = 4,      ///< fake quantization, layer by layer, at one bit-width
  Bits = 8,           ///< the same at several bit-widths
  Samples = 16,       ///< errors of random roundings
  DiagonalOnly = 32,  ///< the trace of the chain without channel mixing
  Overlay = 64,       ///< the trace of the experiment that is laid over the present one
  Manifolds = 128,    ///< all manifolds: their errors, and fake quantization layer by layer
  Modes = 256,        ///< fake quantization of the weights only beside that of activations too
};

class Parts {
 public:
  constexpr Parts() = default;
  constexpr Parts(Part part) : m_bits(static_cast<std::uint32_t>(part)) {}

  constexpr bool has(Part part) const { return (m_bits & static_cast<std::uint32_t>(part)) != 0; }
  constexpr Parts& operator|=(Parts other) {
    m_bits |= other.m_bits;
    return *this;
  }
  friend constexpr Parts operator|(Parts a, Parts b) { return a |= b; }
  friend constexpr bool operator==(Parts, Parts) = default;

 private:
  std::uint32_t m_bits = 0;
};

}  // namespace quantoscope::present
