// SPDX-License-Identifier: GPL-3.0-or-later
// Criticality against numbers of PyTorch and against first principles, and what is said about models that
// cannot be run.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>
#include <numbers>

#include "engine/core/file_io.h"
#include "engine/core/thread_budget.h"
#include "engine/criticality/analysis.h"
#include "engine/criticality/analysis_json.h"
#include "engine/criticality/attention.h"
#include "tests/engine/criticality/llama_files.h"

using namespace quantoscope;
using namespace quantoscope::criticality;
using namespace quantoscope::testing;

namespace {

const std::filesystem::path tinyLlama = SAMPLES_DIR "/models/tiny_llama";

LlamaModel tiny() {
  return LlamaModel::open(tinyLlama).value();
}

Prompt prompt(const LlamaModel& model, const std::string& text) {
  return makePrompt(model.tokenizer().value(), {text, {}}, usualFocus).value();
}

Prompt ids(std::vector<std::uint32_t> tokens) {
  return promptOfIds(std::move(tokens), nullptr, "").value();
}

std::vector<Prompt> somePrompts(const LlamaModel& model) {
  return {prompt(model, "You may convey 12 copies = 3 * 4"), prompt(model, "x"),
          prompt(model, "the licensee"),
          prompt(model, "7 + 5 = 12, and each contributor grants you a license")};
}

bool near(double a, double b, double relative, double absolute = 0) {
  return std::abs(a - b) <= relative * std::abs(b) + absolute;
}

/// Every number of two analyses is nearly the same.
void compare(const Analysis& a, const Analysis& b, double tolerance) {
  const auto same = [&](const std::optional<double>& x, const std::optional<double>& y) {
    QCOMPARE(x.has_value(), y.has_value());
    QVERIFY2(!x || near(*x, *y, tolerance, tolerance), qPrintable(QStringLiteral("%1 %2").arg(*x).arg(*y)));
  };
  same(a.meanLoss, b.meanLoss);
  QCOMPARE(a.layers.size(), b.layers.size());
  for (std::size_t i = 0; i < a.layers.size(); ++i) {
    const LayerStatistics& x = a.layers[i];
    const LayerStatistics& y = b.layers[i];
    for (const auto member :
         {&LayerStatistics::mean, &LayerStatistics::deviation, &LayerStatistics::magnitude,
          &LayerStatistics::largest, &LayerStatistics::kurtosis, &LayerStatistics::entropy,
          &LayerStatistics::specialization, &LayerStatistics::focus, &LayerStatistics::influence}) {
      same(x.*member, y.*member);
    }
    // Rounding may move a number across the limit of what is sparse.
    QVERIFY(near(*x.sparsity, *y.sparsity, 0, 2e-3));
    QCOMPARE(x.rounded.size(), y.rounded.size());
    for (std::size_t k = 0; k < x.rounded.size(); ++k) {
      same(x.rounded[k].divergence, y.rounded[k].divergence);
      same(x.rounded[k].loss, y.rounded[k].loss);
      same(x.rounded[k].measure->sameTop, y.rounded[k].measure->sameTop);
    }
  }
}

double divergenceOf(const LlamaModel& model, const quantization::PlanEntry& entry) {
  quantization::QuantizationPlan plan;
  plan.entries.push_back(entry);
  return measureVariant(model, somePrompts(model), planVariant(model, plan, {}).value(), {})
      .value()
      .plan.divergence;
}

}  // namespace

class TestAnalysis : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { core::setThreadBudget(0); }

  void numbersAreThoseOfPyTorch() {
    const auto expected = nlohmann::json::parse(
        core::readFile(TEST_DATA_DIR "/criticality/tiny_llama.criticality.golden.json", 1U << 20U).value());
    const LlamaModel model = tiny();
    const auto analysis = analyze(model, {prompt(model, expected["text"])}, {});
    QVERIFY2(analysis.has_value(), analysis ? "" : core::describe(analysis.error()).c_str());
    const auto found = nlohmann::json::parse(analysisToJson(*analysis, {}, {}));
    QVERIFY(found["tokens"] == expected["tokens"]);
    int compared = 0;
    const auto check = [&](const nlohmann::json& ours, const nlohmann::json& theirs, const std::string& key) {
      QVERIFY2(
          near(ours.get<double>(), theirs.get<double>(), key == "kl" ? 0 : 1e-4, key == "kl" ? 1e-5 : 1e-6),
          (key + " " + ours.dump() + " " + theirs.dump()).c_str());
      ++compared;
    };
    check(found["mean_nll"], expected["mean_nll"], "mean_nll");
    check(found["perplexity"], expected["perplexity"], "perplexity");
    for (std::size_t i = 0; i < 8; ++i) {
      check(found["last_logits"][i], expected["last_logits"][i], "last_logits");
    }
    for (std::size_t layer = 0; layer < expected["layers"].size(); ++layer) {
      for (const auto& [key, value] : expected["layers"][layer].items()) {
        if (key != "fake_quantized") {
          check(found["layers"][layer][key], value, key);
          continue;
        }
        for (const auto& [format, numbers] : value.items()) {
          for (const auto& [name, number] : numbers.items()) {
            check(found["layers"][layer][key][format][name], number, name);
          }
        }
      }
    }
    QCOMPARE(compared, 2 + 8 + 6 * (11 + 6));
  }

  void threadsAndBatchesDoNotMatter() {
    const LlamaModel model = tiny();
    core::setThreadBudget(1);
    AnalysisSettings settings;
    settings.bits = {2, 4};
    const auto one = analyze(model, somePrompts(model), settings);
    QVERIFY(one.has_value());
    core::setThreadBudget(5);
    compare(analyze(model, somePrompts(model), settings).value(), *one, 0);
    // Prompts one after the other, and then the variants in parts as well.
    for (const std::uint64_t positions : {900U, 150U}) {
      settings.memoryLimit = positions * bytesPerPosition(model.config());
      const auto batches = analyze(model, somePrompts(model), settings);
      QVERIFY2(batches.has_value(), batches ? "" : core::describe(batches.error()).c_str());
      compare(*batches, *one, 1e-5);
    }
    settings.memoryLimit = 20 * bytesPerPosition(model.config());
    const auto tight = analyze(model, somePrompts(model), settings);
    QVERIFY(!tight.has_value());
    QVERIFY(core::describe(tight.error()).ends_with("Allow more, or shorten the prompt."));
  }

  void shardsDoNotMatter() {
    const LlamaModel model = tiny();
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    for (const char* name : {"config.json", "tokenizer.json"}) {
      std::filesystem::copy(tinyLlama / name, path / name);
    }
    nlohmann::ordered_json header;
    std::string data;
    for (std::size_t i = 0; i < model.weights().tensors().size(); ++i) {
      const model::TensorInfo& info = model.weights().tensors()[i];
      std::vector<float> values(info.elements());
      QVERIFY(model.weights().read(i, values).has_value());
      header[info.name] = {{"dtype", "F32"},
                           {"shape", info.shape},
                           {"data_offsets", {data.size(), data.size() + 4 * values.size()}}};
      data.append(reinterpret_cast<const char*>(values.data()), 4 * values.size());
    }
    const std::string text = header.dump();
    const std::uint64_t length = text.size();
    std::ofstream file(path / "model.safetensors", std::ios::binary);
    file.write(reinterpret_cast<const char*>(&length), 8);
    file << text << data;
    file.close();
    const LlamaModel whole = LlamaModel::open(path).value();
    compare(analyze(whole, somePrompts(whole), {}).value(), analyze(model, somePrompts(model), {}).value(),
            0);
  }

  void planOfOneLayerIsThatLayer() {
    const LlamaModel model = tiny();
    AnalysisSettings settings;
    settings.bits = {3};
    settings.sharing = {quantization::Granularity::Channel, 1};
    const Analysis analysis = analyze(model, somePrompts(model), settings).value();
    quantization::QuantizationPlan plan;
    plan.entries.push_back({"model.layers.2", "int3", 3, 0, "test", {}});
    const auto variant = planVariant(model, plan, {});
    QCOMPARE(variant->size(), std::size_t{7});
    const auto measured = measureVariant(model, somePrompts(model), *variant, {});
    QVERIFY(near(measured->plan.divergence, analysis.layers[2].rounded[0].divergence, 1e-5));
    QVERIFY(near(measured->plan.loss, *analysis.layers[2].rounded[0].loss, 1e-5));
    QVERIFY(near(*measured->meanLoss, *analysis.meanLoss, 1e-6));
    QVERIFY(measured->plan.divergenceError > 0);
    QVERIFY(near(measured->plan.lossChange, measured->plan.loss - *measured->meanLoss, 1e-9, 1e-12));
    QVERIFY(
        near(measured->plan.perplexityChange, std::exp(measured->plan.loss) - measured->perplexity, 1e-9));
  }

  void formatsOfPlansAreMeasured() {
    const LlamaModel model = tiny();
    // The weights are bf16, so this changes nothing, nor does fp32.
    QVERIFY(divergenceOf(model, {"model.layers.1", "bf16", 16, 0, "", {}}) < 1e-9);
    QVERIFY(divergenceOf(model, {"model.layers.1", "fp32", 32, 0, "", {}}) < 1e-9);
    const double fp8 = divergenceOf(model, {"model.layers.1", "fp8_e4m3", 8, 0, "", {}});
    const double fp4 = divergenceOf(model, {"model.layers.1", "fp4", 4, 32, "", {}});
    const double int2 = divergenceOf(model, {"model.layers.1", "int2", 2, 32, "", {}});
    QVERIFY(fp8 > 0 && fp8 < fp4 && fp4 < int2);
    QVERIFY(divergenceOf(model, {"lm_head.weight", "int3", 3, 0, "", {}}) > 0);
    QVERIFY(divergenceOf(model, {"model.embed_tokens.weight", "int3", 3, 0, "", {}}) > 0);
    quantization::QuantizationPlan wrong;
    wrong.entries.push_back({"model.layers.99", "int4", 4, 0, "", {}});
    QCOMPARE(
        core::describe(planVariant(model, wrong, {}).error()),
        std::string("The plan names \"model.layers.99\", which is no matrix of the model; was it made for "
                    "another model?"));
  }

  void fp4HasItsLevels() {
    MatrixRounding rounding;
    rounding.kind = MatrixRounding::Kind::Fp4;
    rounding.sharing = {quantization::Granularity::Channel, 1};
    std::vector<float> row = {6,     5.1F,  5,     4.9F, 3.5F, 2.5F,  2.4F, 1.75F,
                              1.25F, 0.75F, 0.25F, 0.2F, -3,   -0.3F, 0};
    rounding.apply(row, row.size());
    QCOMPARE(row, (std::vector<float>{6, 6, 4, 4, 4, 2, 2, 2, 1, 1, 0, 0, -3, -0.5F, 0}));
  }

  void attentionOfEqualScoresIsTheMean() {
    const std::size_t length = 130;
    const std::size_t size = 4;
    const std::vector<float> queries(length * size, 0);
    const std::vector<float> keys(length * size, 1);
    std::vector<float> values(length * size);
    for (std::size_t i = 0; i < length; ++i) {
      values[i * size] = static_cast<float>(i);
    }
    std::vector<float> out(length * size);
    std::vector<float> map(length * length);
    std::vector<bool> marked(length, false);
    marked[3] = marked[7] = true;
    AttentionSums sums;
    attend({queries.data(), size, keys.data(), values.data(), size, out.data(), length, size}, &marked, &sums,
           map.data(), {});
    double entropy = 0;
    for (std::size_t i = 0; i < length; ++i) {
      QVERIFY(near(out[i * size], static_cast<double>(i) / 2, 1e-5, 1e-6));
      QVERIFY(near(map[i * length], 1.0 / static_cast<double>(i + 1), 1e-5));
      QVERIFY(i + 1 == length || map[i * length + i + 1] == 0);
      entropy += std::log(static_cast<double>(i + 1));
    }
    QVERIFY(near(sums.entropy, entropy, 1e-5));
    QVERIFY(near(sums.normalizedEntropy, static_cast<double>(length - 1), 1e-5));
    QVERIFY(near(sums.focus, 2.0 / static_cast<double>(length), 1e-5));
  }

  void rotaryFrequenciesAreStretched() {
    LlamaConfig config;
    config.headSize = 64;
    config.ropeTheta = 500000;
    const auto plain = rotaryFrequencies(config);
    config.ropeScaling = RopeScaling{8, 1, 4, 8192};
    const auto scaled = rotaryFrequencies(config);
    QCOMPARE(plain.size(), std::size_t{32});
    for (std::size_t i = 0; i < plain.size(); ++i) {
      const double turns = 8192 * double{plain[i]} / (2 * std::numbers::pi);
      const double blend = std::clamp((turns - 1) / 3, 0.0, 1.0);
      QVERIFY(near(scaled[i], plain[i] * ((1 - blend) / 8 + blend), 1e-5));
    }
    QVERIFY(scaled.back() < plain.back() && scaled.front() == plain.front());
    // Products of turned rows depend on the distance of their positions alone.
    std::vector<float> b(64, -0.25F);
    b[3] = 2;
    const auto product = [&](std::size_t i, std::size_t j) {
      std::vector<float> x(64, 0.5F);
      std::vector<float> y = b;
      rotate(x, i, plain);
      rotate(y, j, plain);
      double sum = 0;
      for (std::size_t k = 0; k < x.size(); ++k) {
        sum += double{x[k]} * y[k];
      }
      return sum;
    };
    QVERIFY(near(product(3, 1), product(12, 10), 1e-4));
    QVERIFY(!near(product(3, 1), product(3, 2), 1e-3));
  }

  void attentionMapsAreKept() {
    const LlamaModel model = tiny();
    AnalysisSettings settings;
    settings.bits = {};
    settings.keepAttention = true;
    const auto prompts = somePrompts(model);
    const Analysis analysis = analyze(model, prompts, settings).value();
    QVERIFY(analysis.attention != nullptr);
    const std::size_t length = prompts[0].tokens.size();
    QCOMPARE(analysis.attention->layers.size(), std::size_t{6});
    QCOMPARE(analysis.attention->names[0], std::string("Y"));
    for (std::size_t row = 0; row < 8 * length; ++row) {
      double sum = 0;
      for (std::size_t k = 0; k < length; ++k) {
        sum += analysis.attention->layers[5][row * length + k];
      }
      QVERIFY(near(sum, 1, 1e-5));
    }
  }

  void oneTokenHasNoLoss() {
    const LlamaModel model = tiny();
    const Analysis analysis = analyze(model, {prompt(model, "x")}, {}).value();
    QVERIFY(!analysis.meanLoss.has_value());
    QVERIFY(!analysis.layers[0].specialization.has_value());
    QVERIFY(analysis.layers[0].rounded[0].divergence > 0);
    QVERIFY(!analysis.layers[0].rounded[0].loss.has_value());
    QVERIFY(parseAnalysis(analysisToJson(analysis, {}, {})).has_value());
  }

  void stoppedWorkEnds() {
    const LlamaModel model = tiny();
    std::stop_source source;
    AnalysisSettings settings;
    settings.stop = source.get_token();
    int reports = 0;
    settings.progress = [&](const core::Progress& progress) {
      QVERIFY(progress.done <= progress.total);
      if (++reports == 2) {
        source.request_stop();
      }
    };
    const auto stopped = analyze(model, somePrompts(model), settings);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(reports, 2);
  }

  void promptsMustFitTheModel() {
    const LlamaModel model = tiny();
    const auto said = [&](const std::vector<Prompt>& prompts) {
      return core::describe(analyze(model, prompts, {}).error());
    };
    QCOMPARE(said({}), std::string("There are no prompts; give a text, a file of prompts or token ids."));
    QCOMPARE(said({prompt(model, "ok"), prompt(model, std::string(129, 'a'))}),
             std::string("Prompt 2 has 129 tokens; the model has 128 positions. Shorten or split it."));
    QCOMPARE(said({ids({1, 256})}),
             std::string("Prompt 1 has the token 256; the model's vocabulary ends at 255."));
  }

  void headsMayBeTied() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    auto config = configOf({});
    config["tie_word_embeddings"] = true;
    TensorSizes tensors = tensorsOf({});
    tensors.erase("lm_head.weight");
    writeLlama(path, config, tensors);
    const LlamaModel model = LlamaModel::open(path).value();
    QCOMPARE(model.head(), model.embedding());
    QVERIFY(analyze(model, {ids({1, 2, 3, 4, 5})}, {}).has_value());
  }

  void weightsThatAreNotFiniteAreSaid() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeLlama(path, configOf({}), tensorsOf({}), Weights::NotFinite);
    const auto analysis = analyze(LlamaModel::open(path).value(), {ids({1, 2, 3})}, {});
    QVERIFY(!analysis.has_value());
    QVERIFY2(core::describe(analysis.error()).find("The numbers after layer 0 are not finite") !=
                 std::string::npos,
             core::describe(analysis.error()).c_str());
  }

  void modelsThatCannotRunAreSaid_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* key, const char* value, const char* sentence) {
      QTest::addRow("%s %s", key, value) << QByteArray(key) << QByteArray(value) << QByteArray(sentence);
    };
    row("architectures", R"(["GPT2LMHeadModel"])",
        "The architecture is \"GPT2LMHeadModel\"; this analysis runs models of the Llama architecture "
        "(LlamaForCausalLM, MistralForCausalLM).");
    row("architectures", R"([5])", "architectures[0] is 5; it must be a text.");
    row("hidden_size", "0", "hidden_size is 0; it must be a whole number from 1 to 131072.");
    row("hidden_size", "null", "hidden_size is missing; this file needs it.");
    row("num_hidden_layers", "1.5", "num_hidden_layers is 1.5; it must be a whole number from 1 to 10000.");
    row("num_hidden_layers", "3",
        "The model has no tensor \"model.layers.2.self_attn.q_proj.weight\", which a Llama model of this "
        "configuration has; are all its files there?");
    row("num_key_value_heads", "3",
        "The attention has 4 heads of size 4 and 3 of keys; the size must be even and the number of heads a "
        "multiple of that of keys.");
    row("head_dim", "3",
        "The attention has 4 heads of size 3 and 2 of keys; the size must be even and the number of heads a "
        "multiple of that of keys.");
    row("vocab_size", "31",
        "The tensor \"model.embed_tokens.weight\" is 32 x 16; the configuration says 31 x 16.");
    row("intermediate_size", "\"x\"", "intermediate_size is \"x\"; it must be a whole number.");
    row("hidden_act", "\"gelu\"", "The activation is \"gelu\"; only silu (SwiGLU) is supported.");
    row("attention_bias", "true",
        "The configuration sets attention_bias; layers with biases are not supported.");
    row("attention_bias", "1", "attention_bias is 1; it must be true or false.");
    row("sliding_window", "4096",
        "The attention has a sliding window of 4096 positions, which is not supported.");
    row("rope_scaling", R"({"rope_type": "yarn", "factor": 2})",
        "The rotary scaling is \"yarn\"; only llama3 is supported.");
    row("rope_scaling", R"({"rope_type": "llama3", "factor": 8})",
        "rope_scaling.low_freq_factor is missing; this file needs it.");
    row("rope_scaling",
        R"({"rope_type": "llama3", "factor": 8, "low_freq_factor": 4, "high_freq_factor": 4,)"
        R"( "original_max_position_embeddings": 8192})",
        "rope_scaling.high_freq_factor must be larger than low_freq_factor.");
    row("quantization_config", "{}",
        "The weights are stored quantized (quantization_config); open the model in 16 or 32 bits.");
    row("rms_norm_eps", "-1", "rms_norm_eps is -1; it must be from 0 to 1.");
  }
  void modelsThatCannotRunAreSaid() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, sentence);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    auto config = configOf({});
    config[key.toStdString()] = nlohmann::json::parse(value.toStdString());
    writeLlama(path, config, tensorsOf({}));
    const auto model = LlamaModel::open(path);
    QVERIFY(!model.has_value());
    const std::string said = core::describe(model.error());
    QVERIFY2(said.starts_with(path.string()) && said.ends_with(sentence.toStdString()), said.c_str());
  }

  void foldersWithoutAModelAreSaid() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QVERIFY(!LlamaModel::open(path).has_value());
    QVERIFY(!LlamaModel::open("/nonexistent").has_value());
    writeLlama(path, configOf({}), tensorsOf({}));
    const LlamaModel model = LlamaModel::open(path).value();
    QVERIFY(!model.tokenizer().has_value());
    std::filesystem::create_symlink("/etc/hostname", path / "tokenizer.json");
    QVERIFY(!model.tokenizer().has_value());
  }

  void measuredNumbersAreRead() {
    const auto analysis = parseAnalysis(
        R"({"schema": "quantoscope.criticality/1", "source": "a GPU", "layers": [)"
        R"({"layer": 16, "sparsity": 0.155, "attention_entropy": 0.38},)"
        R"({"layer": 0, "sparsity": 0.1, "fake_quantized": {"int2": {"kl": 0.01}}},)"
        R"({"layer": 31, "mean_abs": 4.67, "focus_attention": 0.777}, {"layer": 8, "attention_entropy": 0.5}]})");
    QVERIFY2(analysis.has_value(), analysis ? "" : core::describe(analysis.error()).c_str());
    const auto judged = judge(*analysis, {});
    QCOMPARE(judged.size(), std::size_t{4});
    QCOMPARE(judged[0].zone, Zone::Safe);
    QCOMPARE(judged[1].zone, Zone::Transition);
    QCOMPARE(judged[1].reason, std::string("attention entropy 0.5 < 1"));
    QCOMPARE(judged[2].zone, Zone::Critical);
    QCOMPARE(judged[3].flags, (std::vector<Flag>{Flag::Focus, Flag::Magnitude}));
    ZoneThresholds loose;
    loose.focus = 0.9;
    loose.entropy = 0.3;
    QCOMPARE(judge(*analysis, loose)[3].zone, Zone::Transition);
    QCOMPARE(judge(*analysis, loose)[1].zone, Zone::Safe);
    const auto plan = zonePlan(*analysis, judged, {2, 4, 0});
    QCOMPARE(plan.entries.size(), std::size_t{28});
    QVERIFY(quantization::check(plan).has_value());
    QCOMPARE(plan.find("model.layers.0.mlp.down_proj.weight")->bits, 2);
    QCOMPARE(plan.find("model.layers.8.mlp.down_proj.weight")->bits, 4);
    QCOMPARE(plan.find("model.layers.8.mlp.up_proj.weight")->bits, 2);
    QCOMPARE(plan.find("model.layers.16.self_attn.q_proj.weight")->bits, 4);
  }

  void memoryOfZonesIsCounted() {
    const LlamaModel model = tiny();
    AnalysisSettings settings;
    settings.bits = {2};
    const Analysis analysis = analyze(model, {prompt(model, "12")}, settings).value();
    // 64 x 64 twice, 32 x 64 twice and 176 x 64 three times.
    const double each = 2 * 64 * 64 + 2 * 32 * 64 + 3 * 176 * 64;
    QCOMPARE(*analysis.layers[0].parameters, each);
    ZoneThresholds never{9, -1, 9, 1e9, 1e9};
    const ZoneMemory safe = zoneMemory(analysis, judge(analysis, never), {});
    QCOMPARE(safe.full, 6 * each * 2);
    QCOMPARE(safe.plan, 6 * each * 2 / 8);
    never.entropy = 1e9;
    const ZoneMemory mixed = zoneMemory(analysis, judge(analysis, never), {});
    QCOMPARE(mixed.plan, 6 * (each * 2 + (64 * 64 + 176 * 64) * 2) / 8);
  }

  void badAnalysesAreSaidInOneSentence_data() {
    QTest::addColumn<QByteArray>("layers");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* layers, const char* sentence) {
      QTest::addRow("%s", layers) << QByteArray(layers) << QByteArray(sentence);
    };
    row("[]", "layers has 0 elements; give 1 to 100000.");
    row("[{}]", "layers[0].layer is missing; this file needs it.");
    row("[{\"layer\": -1}]", "layers[0].layer is -1; it must be a whole number from 0 to 100000.");
    row("[{\"layer\": 1}, {\"layer\": 1}]", "layers[1].layer repeats layer 1; give every layer once.");
    row("[{\"layer\": 1, \"sparcity\": 1}]",
        "layers[0].sparcity is not a key of this file; remove it or correct its name.");
    row("[{\"layer\": 1, \"sparsity\": \"5 %\"}]", "layers[0].sparsity is \"5 %\"; it must be a number.");
    row("[{\"layer\": 1, \"fake_quantized\": {\"2\": {}}}]",
        "layers[0].fake_quantized.2 is not a format such as int2, int4 or int8.");
    row("[{\"layer\": 1, \"fake_quantized\": {\"int2\": {}}}]",
        "layers[0].fake_quantized.int2.kl is missing; this file needs it.");
    row("[{\"layer\": 1, \"fake_quantized\": {\"int2\": {\"kl\": -1}}}]",
        "layers[0].fake_quantized.int2.kl is -1; it must be from 0 to 1.7976931348623157e+308.");
    row("[{\"layer\": 1, \"matrices\": [1, 2]}]", "layers[0].matrices has 2 elements; give 7 to 7.");
  }
  void badAnalysesAreSaidInOneSentence() {
    QFETCH(QByteArray, layers);
    QFETCH(QByteArray, sentence);
    const auto analysis =
        parseAnalysis(R"({"schema": "quantoscope.criticality/1", "layers": )" + layers.toStdString() + "}");
    QVERIFY(!analysis.has_value());
    QCOMPARE(QByteArray::fromStdString(core::describe(analysis.error())), sentence);
  }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
