// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/convergence_rate.h"

#include <algorithm>
#include <utility>

#include "engine/runs/convergence.h"
#include "engine/runs/smoothing.h"

namespace quantoscope::runs {
namespace {

class ConvergenceRate final : public DerivedValues {
 public:
  explicit ConvergenceRate(Column<double> losses)
      : m_window(convergenceWindow(losses.size())),
        m_size(losses.size() - m_window + 1),
        m_means(rollingMeanOf(std::move(losses), m_window)) {}

  std::size_t size() const override { return m_size; }
  bool isCheap() const override { return true; }
  void read(std::size_t first, std::span<double> out) const override {
    if (out.empty()) {
      return;
    }
    // The means at both sides, as far as there are any.
    const std::size_t begin = first - (first > 0 ? 1 : 0);
    const std::size_t end = std::min(first + out.size() + 1, m_size);
    std::vector<double> means(end - begin);
    m_means->read(begin + m_window / 2, means);
    const auto at = [&](std::size_t i) { return means[i - begin]; };
    for (std::size_t i = first; i < first + out.size(); ++i) {
      const double slope = i == 0            ? at(1) - at(0)
                           : i + 1 == m_size ? at(i) - at(i - 1)
                                             : (at(i + 1) - at(i - 1)) / 2;
      out[i - first] = -slope;
    }
  }

 private:
  std::size_t m_window;
  std::size_t m_size;
  DerivedPtr m_means;
};

}  // namespace

DerivedPtr convergenceRateOf(Column<double> losses) {
  constexpr std::size_t mostWithoutConvergence = 10;
  if (losses.size() <= mostWithoutConvergence) {
    return nullptr;
  }
  return std::make_shared<const ConvergenceRate>(std::move(losses));
}

}  // namespace quantoscope::runs
