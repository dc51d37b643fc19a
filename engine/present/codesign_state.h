// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels of the Co-design lab show for the parameters of the moment: configurations and their costs
// on a piece of hardware, the allocation at the budget, the tensor on the bench. Computed from parameters and
// from what the lab's long work has left (codesign_data.h). Immutable; one thread at a time computes.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/codesign/allocation.h"
#include "engine/codesign/greedy.h"
#include "engine/codesign/hardware_cost.h"
#include "engine/core/parameter_set.h"
#include "engine/present/codesign_bench.h"
#include "engine/present/codesign_data.h"
#include "engine/present/lab_data.h"
#include "engine/quantization/plan.h"

namespace quantoscope::present {

/// An instance with the user's pins and ties, solved for all budgets.
struct SolvedInstance {
  CostTablePtr table;
  codesign::Allocator allocator;
  codesign::RulesOfThumb rules;
  /// Average bits and objective of every step of the exact front; empty when only single budgets can be
  /// solved.
  std::vector<std::pair<double, double>> front;
};
using SolvedInstancePtr = std::shared_ptr<const SolvedInstance>;

/// The answer at the budget of the moment.
struct BudgetedAllocation {
  double budget = 0;  ///< bits a parameter
  core::Result<codesign::Allocation> optimum;
  std::optional<codesign::Gap> reference;  ///< the reference's rule
  std::optional<codesign::Gap> steepest;   ///< steepest descent
};

/// What pictures of the lab are made from. A part that did not change keeps its revision from one state to
/// the next, so what was made from it need not be made again; no two different contents in a program share
/// one.
enum class CodesignPart : std::uint8_t {
  Training,  ///< data, configurations, chosen, running
  Hardware,  ///< profiles, networks and their costs
  Budget,    ///< the instance, its solution, the allocation
  Bench,
};
inline constexpr std::size_t codesignPartCount = 4;
using CodesignRevisions = std::array<std::uint64_t, codesignPartCount>;

struct CodesignState {
  CodesignRevisions revisions{};
  CodesignDataPtr data;  ///< null while there is nothing
  ModelPtr model;        ///< null while none is open
  std::vector<training::Precision> configurations;
  std::size_t chosen = 1;

  std::vector<codesign::HardwareProfile> profiles;
  std::optional<core::Error> profileError;  ///< of the user's file, or of the chosen name
  std::optional<codesign::HardwareProfile> profile;
  codesign::Network network;  ///< whose costs are shown, with its configurations
  bool ofModel = false;       ///< the network is the opened model
  std::optional<core::Error> networkError;
  std::vector<codesign::NetworkCost> costs;  ///< one a configuration of `network`
  /// The lab's own network at every configuration of the lab, on the same profile.
  std::vector<codesign::NetworkCost> labCosts;

  CostTablePtr table;                     ///< null with `tableError`
  std::optional<core::Error> tableError;  ///< why there are no costs, and what to do
  SolvedInstancePtr solved;               ///< null with `tableError`
  std::optional<BudgetedAllocation> allocation;

  core::Result<BenchResultPtr> bench = BenchResultPtr();
  std::set<std::string> running;

  bool isRunning(const char* task) const { return running.contains(task); }
  std::uint64_t revision(CodesignPart part) const { return revisions[static_cast<std::size_t>(part)]; }
};
using CodesignStatePtr = std::shared_ptr<const CodesignState>;

/// Keeps what does not change from one state to the next.
class CodesignComputer {
 public:
  /// Never null; nothing when `stop` was set meanwhile.
  CodesignStatePtr compute(const core::ParameterSet& parameters, const ModelPtr& model,
                           const LabResults& labs, const std::stop_token& stop);

 private:
  /// A file that was read, and when it was written.
  struct FileState {
    std::string path;
    std::filesystem::file_time_type time;
    friend bool operator==(const FileState&, const FileState&) = default;
  };
  static FileState stateOf(const std::string& path);

  void readProfiles(const std::string& path);
  core::Result<CostTablePtr> tableFor(const core::ParameterSet& parameters, const ModelPtr& model,
                                      const CodesignDataPtr& data);
  void solve(const CodesignState& state, const core::Result<CostTablePtr>& table,
             const core::ParameterSet& parameters, const std::stop_token& stop);
  /// Gives the parts that changed since the state before new revisions.
  void revise(CodesignState& state, const core::ParameterSet& parameters);

  core::ParameterSet m_parameters;
  ModelPtr m_model;
  CodesignDataPtr m_data;
  std::set<std::string> m_running;
  CodesignStatePtr m_state;
  bool m_otherSolution = false;  ///< than that of m_state
  bool m_otherProfiles = false;

  std::optional<FileState> m_profilesFile;
  core::Result<std::vector<codesign::HardwareProfile>> m_ownProfiles;
  std::optional<FileState> m_costsFile;
  ModelPtr m_costsModel;
  core::Result<CostTablePtr> m_fileTable = CostTablePtr();
  std::string m_measure;
  ModelCostsPtr m_modelCosts;
  CostTablePtr m_modelTable;
  CostTablePtr m_solvedTable;
  std::string m_constraints;
  core::Result<SolvedInstancePtr> m_solved = SolvedInstancePtr();
  BenchComputer m_bench;
};

/// The lab's network for images of this shape, with these configurations.
codesign::Network labNetwork(const training::NetworkShape& shape,
                             const std::vector<training::Precision>& configurations);
/// The layers of an opened model for so many tokens; convolutions count one position, for its file does not
/// say more.
codesign::Network modelNetwork(const ModelData& model, int tokens);

/// The costs in a file: an allocation instance, or a plan of another lab for the opened model. A plan's
/// layers cost alpha * 4^-bits for each weight, alpha being the plan's number of that name (1 without one).
/// `model` may be null for instances.
core::Result<CostTablePtr> costsFromFile(const std::filesystem::path& path, const ModelPtr& model);
/// What the layers of `model` do in an inference of so many tokens, where the instance does not tell: kind,
/// multiply-adds, numbers read and written. Nothing when the layers of the table are not the model's.
void addWork(codesign::AllocationInstance& instance, const CostTable& table, const ModelData& model,
             int tokens);
/// What rounding does to the weights of the opened model. `measure`: "relative", ||Q(W)-W||^2 / ||W||^2, or
/// "squared", without the division.
CostTablePtr costsFromModel(const ModelCosts& costs, const std::string& measure);

/// The optimum as a plan for the opened model or for the layers of the table; nothing without an optimum.
std::optional<quantization::QuantizationPlan> planOf(const CodesignState& state, const std::string& model);
/// The optimum as a configuration of the lab's network; nothing when the layers are others.
std::optional<training::Precision> configurationOf(const CodesignState& state);

}  // namespace quantoscope::present
