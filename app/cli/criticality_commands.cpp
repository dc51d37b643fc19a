// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/criticality_commands.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "app/cli/experiment_io.h"
#include "app/cli/progress_line.h"
#include "app/cli/standard_input.h"
#include "engine/core/file_io.h"
#include "engine/criticality/analysis.h"
#include "engine/criticality/analysis_json.h"
#include "engine/criticality/zones.h"
#include "engine/quantization/plan.h"

namespace quantoscope::cli {
namespace {

using namespace criticality;

constexpr std::uint64_t largestPrompts = 64U << 20U;
constexpr std::uint64_t largestAnalysis = 256U << 20U;

constexpr const char* modelHelp = R"(
The model is a folder in the layout of Hugging Face: config.json, weights as safetensors in one file or in shards, and
tokenizer.json (byte-level BPE, or BPE with byte fallback). It runs in fp32 whatever its weights are stored in; weights
are read layer by layer, so the model may be larger than the memory. Architectures: LlamaForCausalLM, and
MistralForCausalLM without a sliding window. Folders elsewhere and files that lead out of the folder are not opened.

Prompts are
  --text      one text
  --prompts   a file with one text a line, or with one object a line: {"text": "..", "focus": [[begin, end], ..]},
              where focus names bytes of the text
  --tokens    a file with the token ids of one prompt a line, or a JSON list of lists
Texts get the tokens that the tokenizer's template adds, such as the beginning of a text.
)";

constexpr const char* analyzeHelp = R"(
What is computed, for each layer, over all tokens of all prompts
  of the hidden state a after the layer
    mean, std, mean_abs, max_abs, excess_kurtosis
    sparsity             share of numbers with |a| < 0.1 std (--sparsity-factor)
    block_influence      1 - mean cosine of the states before and after the layer
  of its attention, heads in "heads" and their means
    attention_entropy    mean over queries of -sum p ln p, in nats
    head_specialization  mean over queries i >= 1 of 1 - H / ln(i + 1)
    focus_attention      what the last query gives to marked tokens: those with a character of --focus, or the
                         spans of the prompt
  fake_quantized         the layer's seven matrices rounded to a symmetric grid of 2, 4, 8 bits (--bits), everything
                         else as it is: kl of the next-token distributions (full precision to rounded, nats), nll,
                         nll_change, perplexity_change, same_top (share of positions whose most likely token stays);
                         *_error are standard errors over positions
  zones                  flags: sparsity above 0.15, attention entropy below 1.0, focus above 0.7, mean_abs above 4.0,
                         KL at 2 bits above 0.1; no flag is safe (2 bits), one transition, more critical. Thresholds
                         are options.
And for the model: tokens of the first prompt, mean_nll, perplexity, last_logits (the first 8 of the last position).

Examples
  quantoscope-cli criticality analyze Llama-3.2-1B --text "If 3 + 4 = 7 then" --out analysis.json
  quantoscope-cli criticality analyze model/ --prompts prompts.txt --bits 2,3,4 --granularity group --group-size 64
)";

struct Options {
  std::string model;
  std::string text;
  std::string promptFile;
  std::string tokenFile;
  std::string focus = std::string(usualFocus);
  AnalysisSettings settings;
  std::string granularity = "tensor";
  double memory = 1024;
  ZoneThresholds thresholds;
  PlanRules rules;
  std::string input;  ///< an analysis or a plan
  std::string out;
};

core::Result<std::string> readInput(const std::string& path, std::uint64_t limit,
                                    const std::stop_token& stop) {
  return path == "-" ? readStandardInput(limit, stop) : core::readFile(path, limit);
}

core::Error about(core::Error error, const std::string& input) {
  if (error.file.empty()) {
    error.file = shownName(input);
  }
  return error;
}

core::Result<std::vector<Prompt>> promptsOfIds(const LlamaModel& model, const Options& options,
                                               const std::stop_token& stop) {
  const auto ids =
      readInput(options.tokenFile, largestPrompts, stop).and_then([](const std::string& content) {
        return parseTokenIds(content);
      });
  if (!ids) {
    return core::Failure(about(ids.error(), options.tokenFile));
  }
  // Names of tokens are a help, not a need.
  const auto tokenizer = model.tokenizer();
  std::vector<Prompt> prompts;
  for (const auto& each : *ids) {
    auto prompt = promptOfIds(each, tokenizer ? &*tokenizer : nullptr, options.focus);
    if (!prompt) {
      return core::Failure(about(prompt.error(), options.tokenFile));
    }
    prompts.push_back(std::move(*prompt));
  }
  return prompts;
}

core::Result<std::vector<Prompt>> promptsOf(const LlamaModel& model, const Options& options,
                                            const std::stop_token& stop) {
  if (!options.tokenFile.empty()) {
    return promptsOfIds(model, options, stop);
  }
  std::vector<PromptText> texts = {{options.text, {}}};
  if (!options.promptFile.empty()) {
    auto read = readInput(options.promptFile, largestPrompts, stop).and_then([](const std::string& content) {
      return parsePrompts(content);
    });
    if (!read) {
      return core::Failure(about(read.error(), options.promptFile));
    }
    texts = std::move(*read);
  }
  const auto tokenizer = model.tokenizer();
  if (!tokenizer) {
    return core::Failure(tokenizer.error());
  }
  std::vector<Prompt> prompts;
  for (const PromptText& text : texts) {
    auto prompt = makePrompt(*tokenizer, text, options.focus);
    if (!prompt) {
      return core::Failure(options.promptFile.empty() ? prompt.error()
                                                      : about(prompt.error(), options.promptFile));
    }
    prompts.push_back(std::move(*prompt));
  }
  return prompts;
}

AnalysisSettings settingsOf(const Options& options, Environment& environment) {
  AnalysisSettings settings = options.settings;
  settings.sharing.granularity = options.granularity == "tensor"    ? quantization::Granularity::Tensor
                                 : options.granularity == "channel" ? quantization::Granularity::Channel
                                                                    : quantization::Granularity::Group;
  settings.memoryLimit = static_cast<std::uint64_t>(options.memory * 1048576);
  settings.stop = environment.stop;
  return settings;
}

ExitCode runAnalyze(const Options& options, Environment& environment) {
  AnalysisSettings settings = settingsOf(options, environment);
  std::sort(settings.bits.begin(), settings.bits.end());
  settings.bits.erase(std::unique(settings.bits.begin(), settings.bits.end()), settings.bits.end());
  const auto model = LlamaModel::open(options.model, environment.stop);
  if (!model) {
    return reportUnlessStopped(model.error(), environment);
  }
  const auto prompts = promptsOf(*model, options, environment.stop);
  if (!prompts) {
    return reportUnlessStopped(prompts.error(), environment);
  }
  const auto analysis = [&] {
    ProgressLine line(environment.err);
    settings.progress = [&](const core::Progress& progress) { line.show(progress, "Measuring layers"); };
    return analyze(*model, *prompts, settings);
  }();
  if (!analysis) {
    return reportUnlessStopped(analysis.error(), environment);
  }
  return deliver(analysisToJson(*analysis, options.thresholds, options.rules), options.out, environment);
}

void addPrompts(CLI::App& command, const std::shared_ptr<Options>& options) {
  CLI::Option_group* const group = command.add_option_group("Prompts", "What the model reads; one of them");
  group->add_option("--text", options->text, "A text");
  group->add_option("--prompts", options->promptFile, "A file of prompts, or - for standard input")
      ->type_name("FILE");
  group->add_option("--tokens", options->tokenFile, "A file of token ids, or - for standard input")
      ->type_name("FILE");
  group->require_option(1);
  command.add_option("--focus", options->focus, "Characters whose tokens count as marked (0123456789+-*/=)");
}

void addRunning(CLI::App& command, const std::shared_ptr<Options>& options) {
  command.add_option("--group-size", options->settings.sharing.groupSize, "Weights of a group (128)")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1} << 40));
  command.add_option("--memory", options->memory, "Most memory for states, in MiB (1024)")
      ->check(CLI::Range(1.0, 1e9));
}

void addOut(CLI::App& command, const std::shared_ptr<Options>& options) {
  command.add_option("--out", options->out, "File to write (replaced as a whole); else standard output")
      ->type_name("FILE");
}

void addThresholds(CLI::App& command, const std::shared_ptr<Options>& options) {
  ZoneThresholds& thresholds = options->thresholds;
  command.add_option("--max-sparsity", thresholds.sparsity, "Flag above this sparsity (0.15)");
  command.add_option("--min-entropy", thresholds.entropy, "Flag below this attention entropy (1.0)");
  command.add_option("--max-focus", thresholds.focus, "Flag above this focus (0.7)");
  command.add_option("--max-magnitude", thresholds.magnitude, "Flag above this mean |a| (4.0)");
  command.add_option("--max-kl", thresholds.divergence, "Flag above this KL at 2 bits (0.1)");
}

void addAnalyze(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("analyze", "Measures the layers of a language model, as JSON");
  const auto options = std::make_shared<Options>();
  command->add_option("MODEL", options->model, "The folder of the model")->required();
  addPrompts(*command, options);
  command->add_option("--bits", options->settings.bits, "Widths to round layers to (2,4,8)")
      ->delimiter(',')
      ->check(CLI::Range(2, 16));
  command->add_option("--granularity", options->granularity, "What shares a scale (tensor)")
      ->check(CLI::IsMember({"tensor", "channel", "group"}));
  addRunning(*command, options);
  command
      ->add_option("--sparsity-factor", options->settings.sparsityFactor,
                   "Sparse is below this share of std (0.1)")
      ->check(CLI::PositiveNumber);
  addThresholds(*command, options);
  addOut(*command, options);
  command->footer(std::string(analyzeHelp) + modelHelp + R"(
Exit codes: 0 done; 1 the result could not be computed or written; 2 the command line is wrong; 3 the model or a file
is wrong, missing or unreadable; 4 stopped by Ctrl+C)");
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runAnalyze(*options, environment); };
  });
}

constexpr const char* planHelp = R"(
Makes a plan from the zones of an analysis: safe layers get --safe-bits, critical ones --critical-bits; in layers of
the transition zone the two matrices that write into the residual stream (o_proj, down_proj) get --critical-bits, the
other five --safe-bits. The plan is of the schema quantoscope.plan/1 that all labs read; group_size 0 stands for one
scale a channel. Zones, and what they save, are said on standard error.

The analysis is what criticality analyze writes, or numbers measured elsewhere:
  {"schema": "quantoscope.criticality/1", "source": "captured on a GPU",
   "layers": [{"layer": 0, "sparsity": 0.153, "mean_abs": 0.4, "attention_entropy": 2.9, "focus_attention": 0.1,
               "parameters": 218103808, "fake_quantized": {"int2": {"kl": 0.02}}}, ...]}
  Only schema and the layers' numbers are needed; a layer may have any of
    mean, std, mean_abs, max_abs, sparsity, excess_kurtosis, attention_entropy, head_specialization,
    focus_attention, block_influence, parameters, matrices (seven counts), heads, fake_quantized
  What is absent raises no flag.

Examples
  quantoscope-cli criticality plan analysis.json --out plan.json
  quantoscope-cli criticality plan analysis.json --critical-bits 8 --max-kl 0.5 --group-size 64

Exit codes: 0 done; 1 the result could not be written; 2 the command line is wrong; 3 the analysis is wrong, missing or
unreadable; 4 stopped by Ctrl+C)";

ExitCode runPlan(const Options& options, Environment& environment) {
  const auto analysis =
      readInput(options.input, largestAnalysis, environment.stop).and_then([](const std::string& text) {
        return parseAnalysis(text);
      });
  if (!analysis) {
    return reportUnlessStopped(about(analysis.error(), options.input), environment);
  }
  const auto judgements = judge(*analysis, options.thresholds);
  for (const Advice& advice : recommendations(*analysis, judgements, options.rules)) {
    environment.err << "quantoscope-cli: note: " << core::substitute(advice.text, advice.arguments) << '\n';
  }
  return deliver(quantization::toJson(zonePlan(*analysis, judgements, options.rules)), options.out,
                 environment);
}

void addPlan(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("plan", "Makes a plan of bit-widths from an analysis, as JSON");
  const auto options = std::make_shared<Options>();
  command->add_option("ANALYSIS", options->input, "The analysis, or - for standard input")->required();
  command->add_option("--safe-bits", options->rules.safeBits, "Bits of safe layers (2)")
      ->check(CLI::Range(2, 16));
  command->add_option("--critical-bits", options->rules.criticalBits, "Bits of critical layers (4)")
      ->check(CLI::Range(2, 16));
  command->add_option("--group-size", options->rules.groupSize, "Weights that share a scale (0: a channel)")
      ->check(CLI::Range(0, 1 << 30));
  addThresholds(*command, options);
  addOut(*command, options);
  command->footer(planHelp);
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runPlan(*options, environment); };
  });
}

constexpr const char* evaluateHelp = R"(
Rounds every matrix the plan names, all at once, and measures against full precision: kl, nll, nll_change,
perplexity_change, same_top with standard errors, see criticality analyze. A plan of any lab will do; its layers are
names of tensors, or model.layers.N for the seven matrices of a layer. Formats are int2 to int16 (symmetric), fp16, bf16,
fp8_e4m3, fp8_e5m2, fp4 (E2M1) and fp32 (untouched). Scales are shared as the plan's group_size says, or as
--granularity says.

Examples
  quantoscope-cli criticality evaluate Llama-3.2-1B plan.json --prompts prompts.txt
  quantoscope-cli criticality evaluate model/ plan.json --text "If 3 + 4 = 7 then" --granularity tensor
)";

ExitCode runEvaluate(const Options& options, Environment& environment) {
  const auto plan =
      readInput(options.input, largestAnalysis, environment.stop).and_then([](const std::string& text) {
        return quantization::planFromJson(text);
      });
  if (!plan) {
    return reportUnlessStopped(about(plan.error(), options.input), environment);
  }
  const auto model = LlamaModel::open(options.model, environment.stop);
  if (!model) {
    return reportUnlessStopped(model.error(), environment);
  }
  AnalysisSettings settings = settingsOf(options, environment);
  auto variant = planVariant(*model, *plan,
                             options.granularity == "plan" ? std::nullopt : std::optional(settings.sharing));
  if (!variant) {
    return report(about(variant.error(), options.input), environment.err);
  }
  const auto prompts = promptsOf(*model, options, environment.stop);
  if (!prompts) {
    return reportUnlessStopped(prompts.error(), environment);
  }
  const auto measure = [&] {
    ProgressLine line(environment.err);
    settings.progress = [&](const core::Progress& progress) { line.show(progress, "Measuring the plan"); };
    return measureVariant(*model, *prompts, std::move(*variant), settings);
  }();
  if (!measure) {
    return reportUnlessStopped(measure.error(), environment);
  }
  return deliver(planMeasureToJson(*measure, *plan, *prompts), options.out, environment);
}

void addEvaluate(CLI::App& group, Invocation& invocation) {
  CLI::App* const command =
      group.add_subcommand("evaluate", "Measures what a plan does to a model, as a whole, as JSON");
  const auto options = std::make_shared<Options>();
  options->granularity = "plan";
  command->add_option("MODEL", options->model, "The folder of the model")->required();
  command->add_option("PLAN", options->input, "The plan, or - for standard input")->required();
  addPrompts(*command, options);
  command->add_option("--granularity", options->granularity, "What shares a scale (plan: as the plan says)")
      ->check(CLI::IsMember({"plan", "tensor", "channel", "group"}));
  addRunning(*command, options);
  addOut(*command, options);
  command->footer(std::string(evaluateHelp) + modelHelp + R"(
Exit codes: 0 done; 1 the result could not be computed or written; 2 the command line is wrong; 3 the model, the plan
or a file is wrong, missing or unreadable; 4 stopped by Ctrl+C)");
  command->callback([options, &invocation] {
    invocation.run = [options](Environment& environment) { return runEvaluate(*options, environment); };
  });
}

}  // namespace

void addCriticalityCommands(CLI::App& root, Invocation& invocation) {
  CLI::App* const group =
      root.add_subcommand("criticality", "Which layers of a language model can go to 2 bits");
  group->require_subcommand(1);
  addAnalyze(*group, invocation);
  addPlan(*group, invocation);
  addEvaluate(*group, invocation);
}

}  // namespace quantoscope::cli
