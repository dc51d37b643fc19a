// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/criticality/next_token.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace quantoscope::criticality {
namespace {

/// Sums over a part of the vocabulary, relative to the largest logit of the part.
struct Partial {
  float largest = -std::numeric_limits<float>::infinity();
  std::uint32_t top = 0;  ///< the token with the largest logit, the first of equals
  double sum = 0;         ///< of exp(z - largest)
  double cross = 0;       ///< of exp(z0 - largest0) (z0 - z), z0 being the logit at full precision
  float target = 0;       ///< the logit of the next token, if it is in the part
};

/// Blocks of vocabulary whose partial sums wait for their turn to be added up.
constexpr std::size_t blocksAtATime = 32;

void addBlock(const float* logits, std::size_t count, std::size_t first, Partial& partial) {
  for (std::size_t v = 0; v < count; ++v) {
    if (logits[v] > partial.largest) {
      partial.largest = logits[v];
      partial.top = static_cast<std::uint32_t>(first + v);
    }
  }
  for (std::size_t v = 0; v < count; ++v) {
    partial.sum += std::exp(double{logits[v]} - partial.largest);
  }
}

double crossOf(const float* base, const float* variant, std::size_t count, float largest) {
  double sum = 0;
  for (std::size_t v = 0; v < count; ++v) {
    sum += std::exp(double{base[v]} - largest) * (double{base[v]} - variant[v]);
  }
  return sum;
}

/// `part` comes after `total` in the vocabulary; `baseLargest` is that of the total's cross sum.
void join(Partial& total, const Partial& part) {
  if (part.largest > total.largest) {
    total.sum = total.sum * std::exp(double{total.largest} - part.largest) + part.sum;
    total.largest = part.largest;
    total.top = part.top;
  } else {
    total.sum += part.sum * std::exp(double{part.largest} - total.largest);
  }
}

/// The next token of every position, or none for the last of a prompt.
constexpr std::uint32_t noNext = std::numeric_limits<std::uint32_t>::max();
std::vector<std::uint32_t> nextTokens(const std::vector<TokenIds>& prompts) {
  std::vector<std::uint32_t> next;
  for (const TokenIds& prompt : prompts) {
    next.insert(next.end(), prompt.begin() + 1, prompt.end());
    next.push_back(noNext);
  }
  return next;
}

class Sums {
 public:
  Sums(std::size_t runs, std::vector<std::uint32_t> next)
      : m_runs(runs), m_next(std::move(next)), m_totals(runs * m_next.size()) {}

  std::size_t positions() const { return m_next.size(); }

  /// The partial sums of one block, for all rows.
  std::vector<Partial> ofBlock(const float* values, std::size_t first, std::size_t count) const {
    std::vector<Partial> parts(m_totals.size());
    for (std::size_t row = 0; row < parts.size(); ++row) {
      const std::size_t position = row % positions();
      const float* logits = values + row * count;
      addBlock(logits, count, first, parts[row]);
      if (row >= positions()) {
        parts[row].cross = crossOf(values + position * count, logits, count, parts[position].largest);
      }
      const std::uint32_t next = m_next[position];
      if (next != noNext && next >= first && next < first + count) {
        parts[row].target = logits[next - first];
      }
    }
    return parts;
  }

  void add(const std::vector<Partial>& parts, std::size_t first, std::size_t count) {
    for (std::size_t row = m_totals.size(); row-- > 0;) {
      Partial& total = m_totals[row];
      const std::size_t position = row % positions();
      if (row >= positions()) {
        // Rows of variants come first here, so that the base row still has its old maximum.
        const float before = m_totals[position].largest;
        const float now = std::max(before, parts[position].largest);
        total.cross = (std::isinf(before) ? 0 : total.cross * std::exp(double{before} - now)) +
                      parts[row].cross * std::exp(double{parts[position].largest} - now);
      }
      const std::uint32_t next = m_next[position];
      if (next != noNext && next >= first && next < first + count) {
        total.target = parts[row].target;
      }
      join(total, parts[row]);
    }
  }

  void write(ForwardOutput& output) const {
    const auto logOfSum = [](const Partial& p) { return p.largest + std::log(p.sum); };
    output.variants.resize(m_runs - 1);
    for (std::size_t row = 0; row < m_totals.size(); ++row) {
      const std::size_t run = row / positions();
      const std::size_t position = row % positions();
      const Partial& total = m_totals[row];
      const Partial& base = m_totals[position];
      const double loss = logOfSum(total) - total.target;
      const bool hasNext = m_next[position] != noNext;
      if (run == 0) {
        if (hasNext) {
          output.loss.push_back(loss);
        }
        continue;
      }
      VariantOutput& variant = output.variants[run - 1];
      // Rounding may leave a hair below zero.
      variant.divergence.push_back(std::max(0.0, total.cross / base.sum - logOfSum(base) + logOfSum(total)));
      variant.sameTop.push_back(total.top == base.top);
      if (hasNext) {
        variant.loss.push_back(loss);
      }
    }
  }

 private:
  std::size_t m_runs;
  std::vector<std::uint32_t> m_next;
  std::vector<Partial> m_totals;  ///< by run and position
};

}  // namespace

bool measureNextTokens(WeightStream& stream, std::size_t head, std::size_t vocabulary,
                       const std::vector<TokenIds>& prompts, std::span<const float> states,
                       const std::vector<RowGroup>& groups, std::size_t variants, std::size_t lastLogits,
                       ForwardOutput& output) {
  Sums sums(1 + variants, nextTokens(prompts));
  const std::size_t height = stream.blockRows(head);
  const std::size_t last = sums.positions() - 1;
  output.lastLogits.assign(std::min(lastLogits, vocabulary), 0);
  for (std::size_t from = 0; from < vocabulary; from += height * blocksAtATime) {
    const std::size_t rows = std::min(height * blocksAtATime, vocabulary - from);
    std::vector<std::vector<Partial>> parts((rows + height - 1) / height);
    const bool done = stream.multiplyBlocks(
        head, from, rows, states, groups, [&](std::size_t first, std::size_t count, const float* values) {
          parts[(first - from) / height] = sums.ofBlock(values, first, count);
          for (std::size_t v = 0; v < count && first + v < output.lastLogits.size(); ++v) {
            output.lastLogits[first + v] = values[last * count + v];
          }
        });
    if (!done) {
      return false;
    }
    for (std::size_t block = 0; block < parts.size(); ++block) {
      sums.add(parts[block], from + block * height, std::min(height, vocabulary - from - block * height));
    }
  }
  sums.write(output);
  return true;
}

}  // namespace quantoscope::criticality
