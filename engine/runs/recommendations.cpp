// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/recommendations.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "engine/runs/numbers.h"

namespace quantoscope::runs {
namespace {

constexpr std::size_t fewestRecoveries = 5;
constexpr std::size_t fewestForTrend = 40;

std::string digits(double value) {
  return fmt::format("{:.4g}", value);
}

std::string whole(double value) {
  return fmt::format("{:.0f}", value);
}

class Adviser {
 public:
  Adviser(const RunAnalysis& run, const RankingWeights& weights)
      : m_run(run), m_ranking(rankBits(run.perBit, weights)) {}

  std::vector<Recommendation> advise() {
    tradeOff();
    lowestLoss();
    smallestEnough();
    warmUp();
    harmfulSwitch();
    for (const BitSamples& samples : m_run.samples->all()) {
      stillFalling(samples);
    }
    for (const BitStatistics& statistics : m_run.perBit) {
      if (statistics.samples < fewSamples && m_run.perBit.size() > 1) {
        say(Topic::FewSamples,
            statistics.samples == 1
                ? QUANTOSCOPE_TEXT("Runs", "Treat %1 bit with caution: its numbers stand on a single loss.")
                : QUANTOSCOPE_TEXT("Runs", "Treat %1 bit with caution: its numbers stand on %2 losses only."),
            {std::to_string(statistics.bits), std::to_string(statistics.samples)});
      }
    }
    return std::move(m_said);
  }

 private:
  void say(Topic topic, const char* text, std::vector<std::string> arguments) {
    m_said.push_back({topic, {text, std::move(arguments)}});
  }

  void tradeOff() {
    if (m_ranking.size() < 2) {
      return;
    }
    say(Topic::BestTradeOff,
        QUANTOSCOPE_TEXT(
            "Runs",
            "Use %1 bit for the best balance of loss, steadiness and cost: its composite score is "
            "%2, the next is %3 bit with %4."),
        {std::to_string(m_ranking[0].bits), digits(m_ranking[0].composite), std::to_string(m_ranking[1].bits),
         digits(m_ranking[1].composite)});
  }

  void lowestLoss() {
    const auto best = std::min_element(m_run.perBit.begin(), m_run.perBit.end(),
                                       [](const auto& a, const auto& b) { return a.mean < b.mean; });
    if (m_run.perBit.size() < 2 || m_ranking.empty() || best->bits == m_ranking.front().bits) {
      return;
    }
    const auto ranked = std::find_if(m_run.perBit.begin(), m_run.perBit.end(), [this](const auto& entry) {
      return entry.bits == m_ranking.front().bits;
    });
    say(Topic::LowestLoss,
        QUANTOSCOPE_TEXT("Runs",
                         "If only the loss counts, use %1 bit: its mean loss is %2, that of %3 bit is %4."),
        {std::to_string(best->bits), digits(best->mean), std::to_string(ranked->bits), digits(ranked->mean)});
  }

  void smallestEnough() {
    const auto& all = m_run.convergence;
    const auto best = std::min_element(all.begin(), all.end(),
                                       [](const auto& a, const auto& b) { return a.final < b.final; });
    if (all.size() < 2 || !(best->final > 0)) {
      return;
    }
    const auto enough = std::find_if(all.begin(), all.end(), [best](const BitConvergence& entry) {
      return entry.final <= nearFinalLoss * best->final;
    });
    if (enough != best) {
      say(Topic::SmallestEnough,
          QUANTOSCOPE_TEXT("Runs",
                           "%1 bit is enough: its final loss is %2, within 5 % of the best, %3 at %4 bit."),
          {std::to_string(enough->bits), digits(enough->final), digits(best->final),
           std::to_string(best->bits)});
    }
  }

  void warmUp() {
    if (!m_run.transitions) {
      return;
    }
    std::vector<double> lengths;
    for (const Transition& transition : m_run.transitions->all) {
      if (transition.recovery) {
        lengths.push_back(static_cast<double>(*transition.recovery));
      }
    }
    const std::size_t recovered = lengths.size();
    if (recovered < fewestRecoveries) {
      return;
    }
    const std::size_t all = m_run.transitions->all.size();
    const std::string enough = whole(std::ceil(quantile(lengths, 0.9)));
    if (recovered == all) {
      say(Topic::WarmUp,
          QUANTOSCOPE_TEXT("Runs",
                           "Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of "
                           "the %2 switches had recovered, and all did before the next one."),
          {enough, std::to_string(all)});
      return;
    }
    say(Topic::WarmUp,
        QUANTOSCOPE_TEXT("Runs",
                         "Allow a warm-up after a switch of this many iterations: %1. By then 9 of 10 of the "
                         "%2 switches that recovered had done so; %3 of %4 switches did not recover before "
                         "the next one."),
        {enough, std::to_string(recovered), std::to_string(all - recovered), std::to_string(all)});
  }

  void harmfulSwitch() {
    if (!m_run.transitions) {
      return;
    }
    const TransitionPair* worst = nullptr;
    for (const TransitionPair& pair : m_run.transitions->pairs) {
      if (pair.count >= 2 && pair.meanChange > 0 && (!worst || pair.meanChange > worst->meanChange)) {
        worst = &pair;
      }
    }
    if (worst) {
      say(Topic::HarmfulSwitch,
          QUANTOSCOPE_TEXT(
              "Runs",
              "Switch from %1 to %2 bit with care: the loss rose by %3 on average, at %4 of %5 such "
              "switches."),
          {std::to_string(worst->from), std::to_string(worst->to), digits(worst->meanChange),
           std::to_string(worst->increases), std::to_string(worst->count)});
    }
  }

  void stillFalling(const BitSamples& samples) {
    const std::size_t quarter = samples.losses.size() / 4;
    if (samples.losses.size() < fewestForTrend) {
      return;
    }
    const auto last = samples.losses.last(quarter);
    const auto before = samples.losses.last(2 * quarter).first(quarter);
    const double lastMean = mean(last);
    const double beforeMean = mean(before);
    const double error = std::hypot(populationStd(last, lastMean), populationStd(before, beforeMean)) /
                         std::sqrt(static_cast<double>(quarter));
    if (beforeMean - lastMean > 2 * error && beforeMean > 0) {
      say(Topic::StillFalling,
          QUANTOSCOPE_TEXT(
              "Runs",
              "Train longer at %1 bit: over its last quarter the mean loss is %2, %3 % below the "
              "quarter before."),
          {std::to_string(samples.bits), digits(lastMean),
           fmt::format("{:.1f}", 100 * (beforeMean - lastMean) / beforeMean)});
    }
  }

  const RunAnalysis& m_run;
  std::vector<RankedBits> m_ranking;
  std::vector<Recommendation> m_said;
};

}  // namespace

std::vector<Recommendation> recommend(const RunAnalysis& run, const RankingWeights& weights) {
  return Adviser(run, weights).advise();
}

}  // namespace quantoscope::runs
