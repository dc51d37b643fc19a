// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the long work of the Criticality lab: measures the opened language model, rounds its layers one at a
// time, measures plans, reads statistics that were measured elsewhere; puts results into the document as they
// come and stops. What a result looks like is engine/present/criticality_*. GUI thread.
#pragma once

#include <QObject>
#include <array>
#include <optional>

#include "app/document.h"
#include "app/job_bridge.h"
#include "app/labs/newest_value.h"
#include "engine/present/criticality_data.h"

namespace quantoscope::app {

class CriticalityLab : public QObject {
  Q_OBJECT

 public:
  /// Both outlive the lab but for the jobs, which end first.
  CriticalityLab(Document& document, JobBridge& jobs, QObject* parent = nullptr);

  /// What panels show now; never null.
  present::CriticalityStatePtr state() const;
  bool isRunning() const;
  bool hasAnalysis() const;
  /// There is a model, and nothing has refused it.
  bool canMeasure() const;

  /// Measures activations and attention of the opened model over the prompts; what runs is replaced. Nothing
  /// happens without a model.
  void analyze();
  /// Rounds one layer after the other. Nothing happens before the model was measured.
  void round();
  /// Measures the plan of the moment as a whole, and uniform widths where they are missing.
  void evaluate();
  void stop();

 Q_SIGNALS:
  void failed(const quantoscope::core::Error& error);
  void runningChanged();

 private:
  enum class Task { Analyze, Round, Evaluate };
  static constexpr std::size_t tasks = 3;
  /// What an analysis has come to, or why there is none: that is said in the panels and not as a message,
  /// for most models are opened for another lab.
  struct Outcome {
    present::AnalysisPtr analysis;
    std::optional<core::Error> error;
  };
  /// All layers that were rounded so far.
  struct Rounded {
    std::uint64_t run = 0;
    std::vector<std::vector<criticality::RoundedLayer>> layers;
  };
  struct Plans {
    std::uint64_t run = 0;
    std::vector<present::MeasuredPlan> plans;
  };
  struct Share {
    std::uint64_t run = 0;
    double share = 0;
  };

  void modelChanged();
  void parametersChanged();
  /// From nothing: reads the statistics that are asked for, measures a small model, or looks whether the
  /// model can be measured at all.
  void begin();
  void importStatistics(const std::string& file);
  void startAnalysis(bool onlyCheck);
  void takeOutcome(std::uint64_t run, const Outcome& outcome, bool imported);
  void takeRounded(const Rounded& rounded);
  void takePlans(const Plans& plans);
  void takeShare(const Share& share);
  void jobChanged(const execution::JobStatus& status);
  void stop(Task task);
  void setRunning(Task task, std::optional<execution::JobId> job);
  std::uint64_t& runOf(Task task) { return m_runs[static_cast<std::size_t>(task)]; }
  present::CriticalityData copyOfData() const;
  void publish(present::CriticalityData data);
  /// How long the prompts take through the model `runs` times.
  double secondsOf(double runs) const;

  Document& m_document;
  JobBridge& m_jobs;
  NewestValue<Rounded> m_newestRounded;
  NewestValue<Plans> m_newestPlans;
  NewestValue<Share> m_newestShare;
  std::array<std::optional<execution::JobId>, tasks> m_running;
  std::array<std::uint64_t, tasks> m_runs{};
  core::ParameterSet m_analyzed;  ///< the parameters of the statistics, as they were seen last
  core::ParameterSet m_rounded;   ///< the same of rounded layers
};

}  // namespace quantoscope::app
