// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/codesign_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>

#include "engine/codesign/sample_instance.h"
#include "engine/present/codesign_parameters.h"

namespace quantoscope::present {
namespace {

namespace fs = std::filesystem;
using core::ErrorCode;

/// Parameters that other labs own do not matter here.
core::ParameterSet ownParameters(const core::ParameterSet& parameters) {
  return parameters.subset("codesign.");
}

CostTablePtr sampleTable() {
  static const CostTablePtr table = [] {
    auto sample = std::make_shared<CostTable>();
    sample->name = "instance_a";
    sample->measure = {QUANTOSCOPE_PRESENT("Cost"), {}};
    sample->instance = codesign::sampleInstance();
    return sample;
  }();
  return table;
}

/// What makes two constrained instances of one table the same.
std::string constraintsKey(const core::ParameterSet& parameters) {
  return fmt::format("{}\n\n{}\n\n{} {} {} {} {} {}\n{}", parameters.text("codesign.pins"),
                     parameters.text("codesign.ties"), parameters.flag("codesign.tie_attention"),
                     parameters.real("codesign.limit.macs"), parameters.real("codesign.limit.bops"),
                     parameters.real("codesign.limit.latency"), parameters.real("codesign.limit.energy"),
                     parameters.integer("codesign.tokens"), parameters.text("codesign.profile"));
}

/// The profile that an instance names, if it is known; else that of the lab.
std::optional<codesign::HardwareProfile> profileFor(const codesign::AllocationInstance& instance,
                                                    const CodesignState& state) {
  if (auto named = codesign::findProfile(state.profiles, instance.profile); named) {
    return std::move(*named);
  }
  return state.profile;
}

std::vector<codesign::NetworkCost> costsOf(const codesign::Network& network,
                                           const codesign::HardwareProfile& profile) {
  std::vector<codesign::NetworkCost> costs;
  for (const codesign::Configuration& configuration : network.configurations) {
    costs.push_back(codesign::networkCost(network, configuration, profile));
  }
  return costs;
}

codesign::Configuration uniform(const char* name, std::size_t layers, int weights, int activations) {
  return {name, std::vector<codesign::LayerPrecision>(layers, {weights, activations})};
}

/// The present optimum as a configuration of the model's network: layers that it does not have stay at 16
/// bits.
std::optional<codesign::Configuration> allocated(const CodesignState& state, const ModelData& model) {
  if (!state.allocation || !state.allocation->optimum || state.table->modelLayers.empty()) {
    return std::nullopt;
  }
  std::vector<int> bits(model.layers.size(), 16);
  for (std::size_t i = 0; i < state.table->modelLayers.size(); ++i) {
    const auto layer = static_cast<std::size_t>(state.table->modelLayers[i]);
    if (layer < bits.size()) {
      bits[layer] = state.allocation->optimum->bits[i];
    }
  }
  codesign::Configuration configuration;
  configuration.name = "allocation";
  for (std::size_t i = 0; i < model.layers.size(); ++i) {
    if (model.layers[i].category != model::LayerCategory::Other) {
      configuration.layers.push_back({bits[i], 16});
    }
  }
  return configuration;
}

training::NetworkShape shapeOf(const CodesignData* data) {
  return data && !data->trainings.empty() ? data->trainings.front()->shape : training::NetworkShape{};
}

void findProfile(CodesignState& state, const std::string& name,
                 const core::Result<std::vector<codesign::HardwareProfile>>& own) {
  state.profiles = codesign::builtInProfiles();
  if (!own) {
    state.profileError = own.error();
  } else {
    for (const codesign::HardwareProfile& profile : *own) {
      std::erase_if(state.profiles, [&profile](const auto& other) { return other.name == profile.name; });
      state.profiles.push_back(profile);
    }
  }
  auto found = codesign::findProfile(state.profiles, name);
  if (found) {
    state.profile = std::move(*found);
    return;
  }
  if (!state.profileError) {
    state.profileError = found.error();
  }
  state.profile = state.profiles.front();
}

void costNetworks(CodesignState& state, const core::ParameterSet& parameters, const ModelPtr& model) {
  state.network = labNetwork(shapeOf(state.data.get()), state.configurations);
  state.labCosts = costsOf(state.network, *state.profile);
  state.ofModel = parameters.text("codesign.network") == "model";
  if (!state.ofModel) {
    state.costs = state.labCosts;
    return;
  }
  if (!model) {
    state.networkError =
        core::Error{ErrorCode::NotFound,
                    QUANTOSCOPE_TEXT("Error", "No model is open. Open one, or show the lab's own network."),
                    {},
                    {}};
    state.network = {};
    return;
  }
  state.network = modelNetwork(*model, static_cast<int>(parameters.integer("codesign.tokens")));
  const std::size_t layers = state.network.layers.size();
  state.network.configurations = {uniform("fp32", layers, 32, 32), uniform("fp16", layers, 16, 16),
                                  uniform("int8", layers, 8, 8), uniform("int4", layers, 4, 16)};
  if (auto chosen = allocated(state, *model)) {
    state.network.configurations.push_back(std::move(*chosen));
  }
  state.costs = costsOf(state.network, *state.profile);
}

bool sameError(const core::Error& a, const core::Error& b) {
  return a.text == b.text && a.arguments == b.arguments && a.file == b.file;
}

/// Costs of the trained layers only fit where a training has been measured.
core::Result<CostTablePtr> trainedTable(const CodesignDataPtr& data) {
  if (data && data->trainedCosts) {
    return data->trainedCosts;
  }
  return core::fail(ErrorCode::NotFound,
                    QUANTOSCOPE_TEXT("Error",
                                     "The trained network has not been measured. Train one, then measure its "
                                     "sensitivities."));
}

BudgetedAllocation answerAt(const SolvedInstance& solved, double budget, const std::stop_token& stop) {
  const codesign::AllocationInstance& instance = solved.allocator.instance();
  const double bits = budget * static_cast<double>(instance.parameters());
  BudgetedAllocation answer{budget, solved.allocator.atAverage(budget, stop), std::nullopt, std::nullopt};
  answer.reference = codesign::gapOf(solved.allocator, solved.rules.reference(budget), bits, stop);
  if (const auto steepest = solved.rules.steepest(bits)) {
    answer.steepest = codesign::gapOf(solved.allocator, *steepest, bits, stop);
  }
  return answer;
}

}  // namespace

codesign::Network labNetwork(const training::NetworkShape& shape,
                             const std::vector<training::Precision>& configurations) {
  codesign::Network network = codesign::convolutionalNetwork(shape);
  network.configurations.clear();
  for (const training::Precision& precision : configurations) {
    network.configurations.push_back(codesign::configurationOf(precision));
  }
  return network;
}

codesign::Network modelNetwork(const ModelData& model, int tokens) {
  codesign::Network network;
  for (const model::Layer& layer : model.layers) {
    if (layer.category == model::LayerCategory::Other) {
      continue;
    }
    codesign::LayerShape shape;
    shape.name = layer.name;
    const bool convolution = layer.category == model::LayerCategory::Conv;
    shape.kind = convolution ? codesign::LayerKind::Convolution : codesign::LayerKind::Linear;
    shape.inputs = static_cast<std::int64_t>(layer.inFeatures);
    shape.outputs = static_cast<std::int64_t>(layer.outFeatures);
    shape.positions = convolution ? 1 : tokens;
    shape.inputPositions = shape.positions;
    network.layers.push_back(std::move(shape));
  }
  return network;
}

CodesignComputer::FileState CodesignComputer::stateOf(const std::string& path) {
  std::error_code problem;
  FileState state{path, {}};
  if (!path.empty()) {
    state.time = fs::last_write_time(path, problem);
  }
  return state;
}

void CodesignComputer::readProfiles(const std::string& path) {
  const FileState now = stateOf(path);
  if (m_profilesFile != now) {
    m_profilesFile = now;
    m_otherProfiles = true;
    m_ownProfiles =
        path.empty() ? core::Result<std::vector<codesign::HardwareProfile>>() : codesign::readProfiles(path);
  }
}

core::Result<CostTablePtr> CodesignComputer::tableFor(const core::ParameterSet& parameters,
                                                      const ModelPtr& model, const CodesignDataPtr& data) {
  const std::string source = parameters.text("codesign.costs");
  if (source == "training") {
    return trainedTable(data);
  }
  if (source == "model") {
    if (!model) {
      return core::fail(ErrorCode::NotFound,
                        QUANTOSCOPE_TEXT("Error", "No model is open. Open one, or take other costs."));
    }
    if (!data || !data->modelCosts || data->modelCosts->model != model) {
      return core::fail(
          ErrorCode::NotFound,
          QUANTOSCOPE_TEXT("Error",
                           "The layers of the opened model have not been measured. Measure them "
                           "with the button above."));
    }
    const std::string measure = parameters.text("codesign.measure");
    if (data->modelCosts != m_modelCosts || measure != m_measure) {
      m_modelCosts = data->modelCosts;
      m_measure = measure;
      m_modelTable = costsFromModel(*m_modelCosts, measure);
    }
    return m_modelTable;
  }
  if (source == "file") {
    const std::string path = parameters.text("codesign.costs_file");
    if (path.empty()) {
      return core::fail(
          ErrorCode::NotFound,
          QUANTOSCOPE_TEXT("Error",
                           "No file with costs is chosen. Open an allocation instance, or a plan "
                           "for the opened model."));
    }
    const FileState now = stateOf(path);
    if (m_costsFile != now || m_costsModel != model) {
      m_costsFile = now;
      m_costsModel = model;
      m_fileTable = costsFromFile(path, model);
    }
    return m_fileTable;
  }
  return sampleTable();
}

void CodesignComputer::solve(const CodesignState& state, const core::Result<CostTablePtr>& table,
                             const core::ParameterSet& parameters, const std::stop_token& stop) {
  if (!table) {
    m_otherSolution = m_otherSolution || m_solved || !sameError(m_solved.error(), table.error());
    m_solvedTable = nullptr;
    m_solved = core::Failure(table.error());
    return;
  }
  const std::string constraints = constraintsKey(parameters);
  if (m_solvedTable == *table && m_constraints == constraints && !m_otherProfiles) {
    return;
  }
  m_otherSolution = true;
  m_solvedTable = *table;
  m_constraints = constraints;
  codesign::AllocationInstance instance = constrained((*table)->instance, parameters);
  if (state.model) {
    addWork(instance, **table, *state.model, static_cast<int>(parameters.integer("codesign.tokens")));
  }
  const auto profile = profileFor(instance, state);
  auto allocator = codesign::Allocator::make(std::move(instance), profile, stop);
  if (!allocator) {
    m_solved = core::Failure(allocator.error());
    return;
  }
  codesign::RulesOfThumb rules(allocator->instance());
  auto solved =
      std::make_shared<SolvedInstance>(SolvedInstance{*table, std::move(*allocator), std::move(rules), {}});
  solved->front = solved->allocator.steps().value_or(std::vector<std::pair<double, double>>());
  m_solved = SolvedInstancePtr(std::move(solved));
}

void CodesignComputer::revise(CodesignState& state, const core::ParameterSet& parameters) {
  static std::atomic<std::uint64_t> newest = 0;
  const auto revise = [&](CodesignPart part, bool changed) {
    state.revisions[static_cast<std::size_t>(part)] = changed ? ++newest : m_state->revision(part);
  };
  const auto isOther = [&](std::string_view id) { return parameters.stored(id) != m_parameters.stored(id); };
  const bool first = !m_state;
  const bool otherModel = first || state.model != m_model;
  const bool otherTraining = first || state.data != m_data || state.running != m_running ||
                             state.configurations != m_state->configurations ||
                             state.chosen != m_state->chosen;
  const bool otherBudget =
      otherModel || m_otherSolution || state.table != m_state->table || isOther("codesign.budget");
  revise(CodesignPart::Training, otherTraining);
  revise(CodesignPart::Budget, otherBudget);
  revise(CodesignPart::Hardware, otherModel || otherTraining || m_otherProfiles ||
                                     isOther("codesign.profile") || isOther("codesign.network") ||
                                     isOther("codesign.tokens") || (state.ofModel && otherBudget));
  const bool sameBench =
      !first && (state.bench ? m_state->bench && *state.bench == *m_state->bench
                             : !m_state->bench && sameError(state.bench.error(), m_state->bench.error()));
  revise(CodesignPart::Bench, otherModel || !sameBench);
  m_otherSolution = false;
  m_otherProfiles = false;
}

CodesignStatePtr CodesignComputer::compute(const core::ParameterSet& parameters, const ModelPtr& model,
                                           const LabResults& labs, const std::stop_token& stop) {
  core::ParameterSet own = ownParameters(parameters);
  if (m_state && own == m_parameters && model == m_model && labs.codesign == m_data &&
      labs.running == m_running) {
    return m_state;
  }
  auto state = std::make_shared<CodesignState>();
  state->data = labs.codesign;
  state->model = model;
  state->running = labs.running;
  state->configurations = configurationsOf(own);
  state->chosen = chosenConfiguration(own);
  const core::Result<CostTablePtr> table = tableFor(own, model, labs.codesign);
  readProfiles(own.text("codesign.profiles_file"));
  findProfile(*state, own.text("codesign.profile"), m_ownProfiles);
  solve(*state, table, own, stop);
  if (stop.stop_requested()) {
    m_solvedTable = nullptr;
    return nullptr;
  }
  if (m_solved) {
    state->table = *table;
    state->solved = *m_solved;
    state->allocation = answerAt(**m_solved, own.real("codesign.budget"), stop);
  } else {
    state->tableError = m_solved.error();
  }
  costNetworks(*state, own, model);
  state->bench = m_bench.compute(own, labs.codesign, model);
  if (stop.stop_requested()) {
    return nullptr;
  }
  revise(*state, own);
  m_parameters = std::move(own);
  m_model = model;
  m_data = labs.codesign;
  m_running = labs.running;
  m_state = state;
  return m_state;
}

std::optional<quantization::QuantizationPlan> planOf(const CodesignState& state, const std::string& model) {
  if (!state.allocation || !state.allocation->optimum) {
    return std::nullopt;
  }
  const codesign::AllocationInstance& instance = state.solved->allocator.instance();
  const codesign::Allocation& optimum = *state.allocation->optimum;
  quantization::QuantizationPlan plan;
  plan.model = model;
  plan.source = "codesign";
  for (std::size_t i = 0; i < instance.layers.size(); ++i) {
    const codesign::AllocationLayer& layer = instance.layers[i];
    quantization::PlanEntry entry;
    entry.layer = layer.name;
    entry.format = quantization::formatOfBits(optimum.bits[i]);
    entry.bits = quantization::bitsOfFormat(entry.format).value_or(optimum.bits[i]);
    entry.groupSize = 0;
    entry.reason = layer.pinned ? "The width was pinned."
                                : fmt::format("Part of the least cost at {} bits a parameter.",
                                              state.allocation->budget);
    const auto width = std::find(instance.bitWidths.begin(), instance.bitWidths.end(), optimum.bits[i]);
    if (const auto index = static_cast<std::size_t>(width - instance.bitWidths.begin());
        width != instance.bitWidths.end() && layer.cost[index]) {
      entry.numbers["cost"] = *layer.cost[index];
    }
    plan.entries.push_back(std::move(entry));
  }
  return plan;
}

std::optional<training::Precision> configurationOf(const CodesignState& state) {
  if (!state.allocation || !state.allocation->optimum || !state.table->ofLabNetwork ||
      state.allocation->optimum->bits.size() != training::layerCount) {
    return std::nullopt;
  }
  training::Precision precision;
  precision.name = fmt::format("allocation_{:.2f}", state.allocation->budget);
  for (std::size_t i = 0; i < training::layerCount; ++i) {
    precision.layers[i] = {state.allocation->optimum->bits[i], 8};
  }
  return precision;
}

}  // namespace quantoscope::present
