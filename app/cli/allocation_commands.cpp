// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allocation_commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/experiment_io.h"
#include "app/cli/standard_input.h"
#include "engine/codesign/allocation.h"
#include "engine/codesign/allocation_json.h"
#include "engine/codesign/greedy.h"
#include "engine/codesign/pareto.h"
#include "engine/core/file_io.h"

namespace quantoscope::cli {
namespace {

using namespace codesign;

constexpr std::uint64_t largestInput = 256U << 20U;

constexpr const char* instanceHelp = R"(
The instance is a JSON file
  {"schema": "quantoscope.allocation/1", "bit_widths": [2, 4, 8],
   "layers": [{"name": "q_proj", "parameters": 4096, "cost": {"2": 0.2, "4": 0.01, "8": 0.0001}}, ...],
   "average_bits": [2.5, 4]}
  cost may leave out widths the layer cannot have. A layer may also have
    pinned           the width it must have
    tie              a name; layers of one name get one width
    macs             multiply-adds of one inference; kind "conv" or "linear"; activation_bits (8);
                     activations, the numbers it reads and writes beside its weights
    sensitivity      what losing two bits costs, for the reference's rule
  The instance may also have profile, and limits: {"macs", "bops", "latency_s", "energy_pj"}.
"-" reads it from standard input. Bits of an average are bits a parameter of all layers together.
)";

constexpr const char* allocateHelp = R"(
What is computed, for each budget: one width a layer with the least sum of costs among all choices whose size,
sum of parameters * bits, is at most average_bits * parameters.
  The optimum is exact. With the size as the only limit it is found by dynamic programming over all sizes; sizes
  that are too many for that (more than 6 million steps in all), and limits on BOPs, latency or energy (all at
  once), are searched with Lagrangian bounds. "proven" is false when that search had to be cut short; the optimum
  is then at least "lower_bound". MACs do not depend on widths: their limit holds or it does not.
  Layers run one after the other: latencies add up, each max(macs / rate, traffic / bandwidth).

The result is a list, one entry a budget
  average_bits, objective, used_average_bits, size_bits, proven, lower_bound, bits (by layer), and, where known,
  macs, bops, latency_s, energy_pj
  greedy: two rules of thumb at the same budget, each with its objective, the optimum of the size it used, and the
  gap between them
    reference   layers by descending sensitivity: 8 bits above 0.05, 6 above 0.02, else 4, while 8 bits are left of
                average_bits * layers; it counts layers, not parameters, so it can leave the budget. Sensitivity is
                as given, else the cost of the narrowest width less that of the widest
    steepest    from the narrowest widths, always the step that saves most a bit and still fits
  impossible    why no allocation fits, instead of the numbers; repeated on standard error
)";

struct AllocateOptions {
  std::string instance;
  std::vector<double> averages;
  std::vector<std::string> pins;
  std::vector<std::string> ties;
  double bops = 0, latency = 0, energy = 0, macs = 0;
  std::string profile;
  std::string profiles;
  std::string out;
  std::size_t points = 100;
  std::vector<std::string> least, most;
};

core::Result<std::string> readInput(const std::string& path, const std::stop_token& stop) {
  return path == "-" ? readStandardInput(largestInput, stop) : core::readFile(path, largestInput);
}

ExitCode cancelled(Environment& environment) {
  return report(
      {core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled; nothing was written."), {}, {}},
      environment.err);
}

/// "q_proj=4" pins the layer q_proj.
core::Result<void> pin(AllocationInstance& instance, const std::string& text) {
  const auto equals = text.rfind('=');
  const auto layer =
      std::find_if(instance.layers.begin(), instance.layers.end(), [&](const AllocationLayer& l) {
        return equals != std::string::npos && l.name == text.substr(0, equals);
      });
  const std::string width = equals == std::string::npos ? "" : text.substr(equals + 1);
  if (layer == instance.layers.end() || width.empty() || width.size() > 2 ||
      width.find_first_not_of("0123456789") != std::string::npos) {
    return core::fail(core::ErrorCode::Usage,
                      QUANTOSCOPE_TEXT("Error", "--pin \"%1\" is not the name of a layer, = and a width."),
                      {text});
  }
  layer->pinned = std::stoi(width);
  return {};
}

/// "q,k,v" ties the three layers.
core::Result<void> tie(AllocationInstance& instance, const std::string& text) {
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(',', start), text.size());
    const std::string name = text.substr(start, end - start);
    const auto layer = std::find_if(instance.layers.begin(), instance.layers.end(),
                                    [&](const AllocationLayer& l) { return l.name == name; });
    if (layer == instance.layers.end()) {
      return core::fail(core::ErrorCode::Usage,
                        QUANTOSCOPE_TEXT("Error", "--tie names \"%1\", which is no layer of the instance."),
                        {name});
    }
    layer->tie = text;
    start = end + 1;
  }
  return {};
}

core::Result<AllocationInstance> instanceOf(const AllocateOptions& options, const std::string& text) {
  auto instance = parseInstance(text);
  if (!instance) {
    return instance;
  }
  for (const std::string& pinned : options.pins) {
    if (const auto done = pin(*instance, pinned); !done) {
      return core::Failure(done.error());
    }
  }
  for (const std::string& group : options.ties) {
    if (const auto done = tie(*instance, group); !done) {
      return core::Failure(done.error());
    }
  }
  const auto set = [](std::optional<double>& limit, double given) {
    if (given > 0) {
      limit = given;
    }
  };
  set(instance->limits.macs, options.macs);
  set(instance->limits.bops, options.bops);
  set(instance->limits.latency, options.latency);
  set(instance->limits.energy, options.energy);
  if (!options.profile.empty()) {
    instance->profile = options.profile;
  }
  if (!options.averages.empty()) {
    instance->averageBits = options.averages;
  }
  return instance;
}

core::Result<std::vector<HardwareProfile>> profilesOf(const std::string& file) {
  return file.empty() ? core::Result<std::vector<HardwareProfile>>(builtInProfiles()) : readProfiles(file);
}

core::Result<Allocator> allocatorOf(const AllocateOptions& options, const std::string& text,
                                    const std::stop_token& stop) {
  auto instance = instanceOf(options, text);
  if (!instance) {
    return core::Failure(instance.error());
  }
  std::optional<HardwareProfile> profile;
  if (!instance->profile.empty()) {
    auto found = profilesOf(options.profiles).and_then([&](const std::vector<HardwareProfile>& all) {
      return findProfile(all, instance->profile);
    });
    if (!found) {
      return core::Failure(found.error());
    }
    profile = std::move(*found);
  }
  return Allocator::make(std::move(*instance), std::move(profile), stop);
}

/// The error about the input named by the user.
core::Error about(core::Error error, const std::string& input) {
  if (error.file.empty() && error.code == core::ErrorCode::BadInput) {
    error.file = shownName(input);
  }
  return error;
}

BudgetAnswer answerAt(const Allocator& allocator, const RulesOfThumb& rules, double average,
                      const std::stop_token& stop) {
  const AllocationInstance& instance = allocator.instance();
  BudgetAnswer answer{average, allocator.atAverage(average, stop), {}, {}};
  const double budget = average * static_cast<double>(instance.parameters());
  if (answer.allocation) {
    answer.reference = gapOf(allocator, rules.reference(average), budget, stop);
    if (const auto bits = rules.steepest(budget)) {
      answer.steepest = gapOf(allocator, *bits, budget, stop);
    }
  }
  return answer;
}

ExitCode runAllocate(const AllocateOptions& options, Environment& environment) {
  const auto text = readInput(options.instance, environment.stop);
  if (!text) {
    return reportUnlessStopped(text.error(), environment);
  }
  const auto allocator = allocatorOf(options, *text, environment.stop);
  if (!allocator) {
    return report(about(allocator.error(), options.instance), environment.err);
  }
  const AllocationInstance& instance = allocator->instance();
  if (instance.averageBits.empty()) {
    return report(
        {core::ErrorCode::Usage,
         QUANTOSCOPE_TEXT("Error", "No budget is given; name one with --average-bits or in the instance."),
         {},
         {}},
        environment.err);
  }
  const RulesOfThumb rules(instance);
  std::vector<BudgetAnswer> answers;
  bool possible = false;
  for (const double average : instance.averageBits) {
    answers.push_back(answerAt(*allocator, rules, average, environment.stop));
    if (environment.stop.stop_requested()) {
      return cancelled(environment);
    }
    if (answers.back().allocation) {
      possible = true;
    } else {
      environment.err << "quantoscope-cli: note: " << core::describe(answers.back().allocation.error())
                      << '\n';
    }
  }
  const ExitCode written = deliver(answersToJson(instance, answers), options.out, environment);
  return written != ExitCode::Ok ? written : possible ? ExitCode::Ok : ExitCode::BadInput;
}

void addLimits(CLI::App& command, const std::shared_ptr<AllocateOptions>& options) {
  command.add_option("INSTANCE", options->instance, "The instance, or - for standard input")->required();
  command.add_option("--pin", options->pins, "LAYER=BITS: the width a layer must have; may be repeated");
  command.add_option("--tie", options->ties, "LAYER,LAYER,..: layers that get one width; may be repeated");
  command.add_option("--max-macs", options->macs, "Most multiply-adds")->check(CLI::PositiveNumber);
  command.add_option("--max-bops", options->bops, "Most bit operations")->check(CLI::PositiveNumber);
  command.add_option("--max-latency", options->latency, "Longest time in seconds")
      ->check(CLI::PositiveNumber);
  command.add_option("--max-energy", options->energy, "Most energy in picojoules")
      ->check(CLI::PositiveNumber);
  command.add_option("--profile", options->profile, "Hardware profile of latency and energy");
  command.add_option("--profiles", options->profiles, "A table of profiles of your own")->type_name("CSV");
  command.add_option("--out", options->out, "File to write (replaced as a whole); else standard output")
      ->type_name("FILE");
}

void addAllocate(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("allocate", "Finds the best width of every layer for a budget, exactly, as JSON");
  const auto options = std::make_shared<AllocateOptions>();
  addLimits(*command, options);
  command
      ->add_option("--average-bits", options->averages,
                   "Budgets in bits a parameter, instead of those of the instance")
      ->delimiter(',')
      ->check(CLI::Range(0.0, 64.0));
  command->footer(std::string(allocateHelp) + instanceHelp + R"(
Examples
  quantoscope-cli codesign allocate instance_a.json
  quantoscope-cli codesign allocate instance_a.json --average-bits 3,3.5 --pin layer00=8 --tie layer01,layer02

Exit codes: 0 done; 1 the result could not be computed or written; 2 the command line is wrong; 3 the instance is
wrong, missing or unreadable, or no budget is possible; 4 stopped by Ctrl+C)");
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runAllocate(*options, environment); };
  });
}

constexpr const char* paretoHelp = R"(
Of an instance of codesign allocate, the exact front of size and cost: "points" are the optima of evenly spaced
budgets from the smallest to the largest size (see codesign allocate for their keys), "steps" every step of the front
as [average bits, objective], where the size is the only limit.

Of a list of results, [{"name": "int8", "accuracy": 0.91, "memory": 2.1}, ...], the results that no other one
equals or betters in all quantities named by --least and --most: "front", their names in the order of the first
quantity, and "points" with the quantities and whether each is on the front.
)";

ExitCode runPointsPareto(const AllocateOptions& options, const std::string& text, Environment& environment) {
  std::vector<std::string> wanted = options.least;
  wanted.insert(wanted.end(), options.most.begin(), options.most.end());
  std::vector<Aim> aims(options.least.size(), Aim::Least);
  aims.resize(wanted.size(), Aim::Most);
  const auto named = parsePoints(text, wanted);
  if (!named) {
    return report(about(named.error(), options.instance), environment.err);
  }
  return deliver(paretoToJson(*named, paretoFront(named->points, aims)), options.out, environment);
}

ExitCode runPareto(const AllocateOptions& options, Environment& environment) {
  const auto text = readInput(options.instance, environment.stop);
  if (!text) {
    return reportUnlessStopped(text.error(), environment);
  }
  if (!options.least.empty() || !options.most.empty()) {
    return runPointsPareto(options, *text, environment);
  }
  const auto allocator = allocatorOf(options, *text, environment.stop);
  if (!allocator) {
    return report(about(allocator.error(), options.instance), environment.err);
  }
  const auto front = allocator->front(options.points, environment.stop);
  if (!front) {
    return cancelled(environment);
  }
  if (front->empty()) {
    return report(about(allocator->at(allocator->largestBits()).error(), options.instance), environment.err);
  }
  return deliver(frontToJson(allocator->instance(), *front, allocator->steps()), options.out, environment);
}

void addPareto(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("pareto", "What is not beaten: the front of an instance or of results, as JSON");
  const auto options = std::make_shared<AllocateOptions>();
  addLimits(*command, options);
  command->add_option("--points", options->points, "Budgets of the front (100)")
      ->check(CLI::Range(std::size_t{2}, std::size_t{100000}));
  command->add_option("--least", options->least, "Quantities of a list of results that should be small")
      ->delimiter(',');
  command->add_option("--most", options->most, "Quantities of a list of results that should be large")
      ->delimiter(',');
  command->footer(std::string(paretoHelp) + R"(
Examples
  quantoscope-cli codesign pareto instance_a.json --points 50
  quantoscope-cli codesign pareto results.json --most accuracy,compression

Exit codes: 0 done; 1 the result could not be computed or written; 2 the command line is wrong; 3 the file is wrong,
missing or unreadable, or no budget is possible; 4 stopped by Ctrl+C)");
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runPareto(*options, environment); };
  });
}

constexpr const char* costHelp = R"(
What is computed, for each configuration and layer
  macs            multiply-adds; bops: weight bits * activation bits * macs
  operations      operations of the profile's model * weight bits * activation bits / 64
  code_bytes      parameters * bits / 8; weight_bytes: with scales and zero points as set by --granularity
  memory_bytes    code_bytes and the biases as fp32
  traffic_bytes   weights once, inputs and outputs at the activation width, biases as fp32
  energy_pj       operations * energy of one at these widths, and traffic * energy of a byte where known
  latency_s       max(operations / rate, traffic / bandwidth)
  roofline        operations a byte, attainable and peak operations a second
  compression     32 * sum(n) / sum(n * b)
What a profile does not know is null.

Profiles are lines of a table: profile,quantity,kind,bits,value,unit,source. Quantities are mac_rate (MAC/s),
mac_energy (pJ), memory_bandwidth (B/s), memory_energy (pJ/B), positions (1: the simple model, which counts every
convolution at so many positions and without its input channels). bits 8 stands for factors of up to 8 bits, 8x8 for
values in proportion to the product of the widths. --list-profiles prints the table that ships with the program.

The network is a JSON file
  {"schema": "quantoscope.network/1",
   "layers": [{"name": "conv1", "kind": "conv", "inputs": 3, "outputs": 32, "kernel": 3, "positions": 1024,
               "biases": 32}, ...],
   "configurations": [{"name": "int8", "weight_bits": 8, "activation_bits": [8, 8, ...]}]}
Without one it is the lab's convolutional network for 3 x 32 x 32 images, with fp32, int8_uniform,
mixed_conservative, mixed_aggressive and ultra_low.

Examples
  quantoscope-cli codesign cost --profile reference
  quantoscope-cli codesign cost network.json --profile gpu --config int8 --granularity group --group-size 64

Exit codes: 0 done; 1 the result could not be written; 2 the command line is wrong; 3 a file is wrong, missing or
unreadable; 4 stopped by Ctrl+C)";

struct CostOptions {
  std::string network;
  std::string profile = "reference";
  std::string profiles;
  std::vector<std::string> configurations;
  std::string granularity = "channel";
  WeightStorage storage;
  bool list = false;
  std::string out;
};

core::Result<std::vector<Configuration>> chosenConfigurations(const Network& network,
                                                              const std::vector<std::string>& names) {
  if (network.configurations.empty()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "The network has no configurations; give it one at least."));
  }
  if (names.empty()) {
    return network.configurations;
  }
  std::vector<Configuration> chosen;
  for (const std::string& name : names) {
    const auto found = std::find_if(network.configurations.begin(), network.configurations.end(),
                                    [&](const Configuration& known) { return known.name == name; });
    if (found == network.configurations.end()) {
      return core::fail(core::ErrorCode::Usage,
                        QUANTOSCOPE_TEXT("Error", "There is no configuration \"%1\" in the network."),
                        {name});
    }
    chosen.push_back(*found);
  }
  return chosen;
}

ExitCode runCost(const CostOptions& options, Environment& environment) {
  if (options.list) {
    return deliver(std::string(builtInProfileTable()), options.out, environment);
  }
  const auto profile = profilesOf(options.profiles).and_then([&](const std::vector<HardwareProfile>& all) {
    return findProfile(all, options.profile);
  });
  if (!profile) {
    return report(profile.error(), environment.err);
  }
  const auto network =
      options.network.empty()
          ? core::Result<Network>(convolutionalNetwork())
          : readInput(options.network, environment.stop).and_then([](const std::string& text) {
              return parseNetwork(text);
            });
  if (!network) {
    return reportUnlessStopped(about(network.error(), options.network), environment);
  }
  const auto configurations = chosenConfigurations(*network, options.configurations);
  if (!configurations) {
    return report(about(configurations.error(), options.network), environment.err);
  }
  WeightStorage storage = options.storage;
  storage.granularity = options.granularity == "tensor"  ? WeightStorage::Granularity::Tensor
                        : options.granularity == "group" ? WeightStorage::Granularity::Group
                                                         : WeightStorage::Granularity::Channel;
  return deliver(costsToJson(*network, *configurations, *profile, storage), options.out, environment);
}

void addCost(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("cost", "Operations, memory, energy and time of a network on hardware, as JSON");
  const auto options = std::make_shared<CostOptions>();
  command->add_option("NETWORK", options->network, "The network, or - for standard input");
  command->add_option("--profile", options->profile, "Hardware profile (reference)");
  command->add_option("--profiles", options->profiles, "A table of profiles of your own")->type_name("CSV");
  command->add_option("--config", options->configurations, "Configurations by name (all)")->delimiter(',');
  command->add_option("--granularity", options->granularity, "What shares a scale (channel)")
      ->check(CLI::IsMember({"tensor", "channel", "group"}));
  command->add_option("--group-size", options->storage.groupSize, "Weights of a group (128)")
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1} << 40));
  command->add_option("--scale-bits", options->storage.scaleBits, "Bits of a scale (32)")
      ->check(CLI::Range(0, 64));
  command
      ->add_option("--zero-point-bits", options->storage.zeroPointBits, "Bits of a zero point (0: symmetric)")
      ->check(CLI::Range(0, 64));
  command->add_flag("--list-profiles", options->list, "Print the table of hardware profiles");
  command->add_option("--out", options->out, "File to write (replaced as a whole); else standard output")
      ->type_name("FILE");
  command->footer(costHelp);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runCost(*options, environment); };
  });
}

}  // namespace

void addAllocationCommands(CLI::App& codesign, Invocation& invocation) {
  addAllocate(codesign, invocation);
  addCost(codesign, invocation);
  addPareto(codesign, invocation);
}

}  // namespace quantoscope::cli
