// SPDX-License-Identifier: GPL-3.0-or-later
// Opening models and reading their numbers: safetensors in one file and in shards, the layer catalogue, files
// that change under the reader.
#include <fcntl.h>
#include <unistd.h>

#include <QTest>
#include <atomic>
#include <cmath>
#include <nlohmann/json.hpp>
#include <thread>

#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"
#include "tests/support/weight_files.h"

using namespace quantoscope;
using namespace quantoscope::model;
using test::Folder;
using test::littleEndian;
using test::safetensors;

namespace {

std::filesystem::path data(const char* name) {
  return std::filesystem::path(TEST_DATA_DIR) / "models" / name;
}

std::shared_ptr<const WeightFile> opened(const std::filesystem::path& path) {
  const auto file = openModel(path);
  if (!file) {
    qWarning("%s", core::describe(file.error()).c_str());
    return nullptr;
  }
  return *file;
}

template <typename T>
std::vector<T> numbers(const WeightFile& file, std::size_t index) {
  std::vector<T> values(file.tensors().at(index).elements());
  return file.read(index, std::span<T>(values)) ? values : std::vector<T>{};
}

/// The header of a safetensors file, parsed by other code than the reader's.
nlohmann::json headerOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string size(8, '\0');
  file.read(size.data(), 8);
  std::uint64_t length = 0;
  for (int i = 7; i >= 0; --i) {
    length = length << 8U | static_cast<unsigned char>(size[static_cast<std::size_t>(i)]);
  }
  std::string header(length, '\0');
  file.read(header.data(), static_cast<std::streamsize>(length));
  return nlohmann::json::parse(header);
}

const std::string tinyHeader = test::header({test::entry("a", "F32", "[2,3]", 0, 24)});

}  // namespace

class TestWeightFile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyTypeIsReadAsItsNumbers() {
    struct Case {
      const char* type;
      std::string bytes;
      std::vector<double> expected;
    };
    const std::vector<Case> cases{
        {"F64", test::doubles({1.5, -0.1}), {1.5, -0.1}},
        {"F32", test::floats({1.5F, -2.25F}), {1.5, -2.25}},
        {"F16", littleEndian(0x3C00, 2) + littleEndian(0xC001, 2), {1.0, -2.001953125}},
        {"BF16", littleEndian(0x3F80, 2) + littleEndian(0xC040, 2), {1.0, -3.0}},
        {"F8_E4M3", "\x38\xC0", {1.0, -2.0}},
        {"F8_E5M2", "\x3C\xC0", {1.0, -2.0}},
        {"I8", "\x7F\x80", {127, -128}},
        {"U8", "\x7F\x80", {127, 128}},
        {"I16", littleEndian(0x7FFF, 2) + littleEndian(0x8000, 2), {32767, -32768}},
        {"U16", littleEndian(0x7FFF, 2) + littleEndian(0x8000, 2), {32767, 32768}},
        {"I32", littleEndian(0x7FFFFFFF, 4) + littleEndian(0x80000000, 4), {2147483647.0, -2147483648.0}},
        {"U32", littleEndian(0x7FFFFFFF, 4) + littleEndian(0x80000000, 4), {2147483647.0, 2147483648.0}},
        {"I64", littleEndian(1ULL << 52U, 8) + littleEndian(~0ULL, 8), {0x1p52, -1}},
        {"U64", littleEndian(1ULL << 63U, 8) + littleEndian(5, 8), {0x1p63, 5}},
        {"BOOL", std::string("\x00\x01", 2), {0, 1}},
    };
    const Folder folder;
    for (const Case& one : cases) {
      const std::string header = test::header({test::entry("t", one.type, "[2]", 0, one.bytes.size())});
      const auto file = opened(folder.write("t.safetensors", safetensors(header, one.bytes)));
      QVERIFY(file != nullptr);
      QCOMPARE(numbers<double>(*file, 0), one.expected);
      const std::vector<float> narrow(one.expected.begin(), one.expected.end());
      QCOMPARE(numbers<float>(*file, 0), narrow);
      QVERIFY(typeName(file->tensors()[0].type) == one.type);
    }
  }

  void aRangeIsAPieceOfTheWhole() {
    const auto file = opened(data("silero_vad_v5.safetensors"));
    QVERIFY(file != nullptr);
    const auto index = file->find("If_0_else_branch__Inline_0__decoder.rnn.weight_ih");
    QVERIFY(index);
    const std::vector<float> whole = numbers<float>(*file, *index);
    QCOMPARE(whole.size(), std::size_t{512 * 128});
    for (const auto& [first, count] : {std::pair(0, 1), {5, 40000}, {65535, 1}, {65536, 0}, {12345, 6789}}) {
      std::vector<double> piece(static_cast<std::size_t>(count));
      const auto begin = static_cast<std::uint64_t>(first);
      QVERIFY(file->read(*index, begin, piece.size(), std::span<double>(piece)));
      for (std::size_t i = 0; i < piece.size(); ++i) {
        QCOMPARE(piece[i], static_cast<double>(whole[begin + i]));
      }
    }
    std::vector<float> one(1);
    QCOMPARE(file->read(*index, 65536, 1, std::span<float>(one)).error().code, core::ErrorCode::Usage);
    QCOMPARE(file->read(*index, 0, 2, std::span<float>(one)).error().code, core::ErrorCode::Usage);
    QCOMPARE(file->read(*index, ~0ULL, 2, std::span<float>(one)).error().code, core::ErrorCode::Usage);
  }

  void headersAreReadInTheirOrder() {
    const auto file = opened(data("silero_vad_v5.safetensors"));
    QVERIFY(file != nullptr);
    QCOMPARE(file->tensors().size(), std::size_t{28});
    const nlohmann::json header = headerOf(data("silero_vad_v5.safetensors"));
    for (const TensorInfo& info : file->tensors()) {
      QVERIFY(header.contains(info.name));
      QCOMPARE(header[info.name]["shape"].get<std::vector<std::uint64_t>>(), info.shape);
      QCOMPARE(file->tensors()[*file->find(info.name)].name, info.name);
    }
    QCOMPARE(file->bytes(), std::uint64_t{2181120});
    QVERIFY(file->format() == ModelFormat::Safetensors);
    QVERIFY(!file->find("nothing"));
  }

  void shardsAreOneModel() {
    const auto folder = opened(data("tiny_llama"));
    const auto index = opened(data("tiny_llama") / "model.safetensors.index.json");
    QVERIFY(folder && index);
    QCOMPARE(folder->bytes(), std::uint64_t{620160});
    QCOMPARE(folder->tensors().size(), index->tensors().size());
    std::size_t inShards = 0;
    for (const char* name : {"model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"}) {
      const auto shard = opened(data("tiny_llama") / name);
      QVERIFY(shard != nullptr);
      inShards += shard->tensors().size();
      for (std::size_t i = 0; i < shard->tensors().size(); ++i) {
        const auto there = folder->find(shard->tensors()[i].name);
        QVERIFY(there);
        QCOMPARE(numbers<float>(*folder, *there), numbers<float>(*shard, i));
        QCOMPARE(*folder->contentHash(*there), *shard->contentHash(i));
      }
    }
    QCOMPARE(folder->tensors().size(), inShards);
  }

  void shardsWithoutAnIndexAreOneModelToo() {
    const Folder folder;
    for (const char* name : {"model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"}) {
      std::filesystem::copy(data("tiny_llama") / name, folder.path() / name);
    }
    const auto file = opened(folder.path());
    QVERIFY(file != nullptr);
    QCOMPARE(file->tensors().size(), opened(data("tiny_llama"))->tensors().size());
  }

  void theHubsCacheIsAModelFolder() {
    const Folder cache;
    const std::string one = test::header({test::entry("a", "F32", "[2,3]", 0, 24)});
    cache.write("models--x--y/blobs/0123abcd", safetensors(one, std::string(24, '\0')));
    cache.write("models--x--y/blobs/89ef", "{\"weight_map\":{\"a\":\"model-1.safetensors\"}}");
    const auto snapshot = cache.path() / "models--x--y/snapshots/main";
    std::filesystem::create_directories(snapshot);
    std::filesystem::create_symlink("../../blobs/0123abcd", snapshot / "model-1.safetensors");
    std::filesystem::create_symlink("../../blobs/89ef", snapshot / "model.safetensors.index.json");
    QVERIFY(opened(snapshot) != nullptr);
    // The same links elsewhere lead out of the folder.
    const auto elsewhere = cache.path() / "other--x--y/snapshots/main";
    std::filesystem::create_directories(elsewhere);
    std::filesystem::create_symlink("../../../models--x--y/blobs/0123abcd", elsewhere / "model.safetensors");
    QCOMPARE(openModel(elsewhere).error().code, core::ErrorCode::BadInput);
  }

  void layersAreThoseOfTheGoldenFile() {
    const auto golden = [](const char* name) {
      std::ifstream file(data(name));
      return nlohmann::json::parse(file);
    };
    for (const auto& [model, reference] :
         {std::pair("silero_vad_v5.safetensors", "silero_vad_v5.layers.json"),
          {"tiny_llama", "tiny_llama.layers.json"}}) {
      const auto file = opened(data(model));
      QVERIFY(file != nullptr);
      const std::vector<Layer> layers = layerCatalogue(*file);
      const nlohmann::json expected = golden(reference);
      QCOMPARE(layers.size(), expected.size());
      for (std::size_t i = 0; i < layers.size(); ++i) {
        QCOMPARE(layers[i].name, expected[i]["layer_name"].get<std::string>());
        QCOMPARE(layers[i].outFeatures, expected[i]["out_features"].get<std::uint64_t>());
        QCOMPARE(layers[i].inFeatures, expected[i]["in_features"].get<std::uint64_t>());
        QCOMPARE(file->tensors()[layers[i].tensor].name, layers[i].name);
      }
    }
  }

  void blocksComeInOrderOfTheirNumbers() {
    std::vector<std::string> entries;
    std::uint64_t end = 0;
    for (const char* name :
         {"lm_head.weight", "model.layers.0.mlp.up_proj.weight", "model.layers.10.mlp.up_proj.weight",
          "model.layers.2.mlp.up_proj.weight", "model.norm.weight", "model.embed_tokens.weight"}) {
      entries.push_back(test::entry(name, "F32", "[2,2]", end, end + 16));
      end += 16;
    }
    const Folder folder;
    const auto file =
        opened(folder.write("m.safetensors", safetensors(test::header(entries), std::string(end, '\0'))));
    QVERIFY(file != nullptr);
    std::vector<std::string> names;
    for (const Layer& layer : layerCatalogue(*file)) {
      names.push_back(layer.name);
    }
    QCOMPARE(names, (std::vector<std::string>{
                        "model.embed_tokens.weight", "model.layers.0.mlp.up_proj.weight",
                        "model.layers.2.mlp.up_proj.weight", "model.layers.10.mlp.up_proj.weight",
                        "model.norm.weight", "lm_head.weight"}));
  }

  void whatIsNoLayerIsLeftOut() {
    const std::string header = test::header(
        {test::entry("one", "F32", "[4]", 0, 16), test::entry("row", "F32", "[1,4]", 16, 32),
         test::entry("column", "F32", "[4,1]", 32, 48), test::entry("ids", "I32", "[2,2]", 48, 64),
         test::entry("empty", "F32", "[0,4]", 64, 64), test::entry("codes", "I8", "[2,2]", 64, 68),
         test::entry("kernel", "F32", "[2,1,2]", 68, 84)});
    const Folder folder;
    const auto file = opened(folder.write("m.safetensors", safetensors(header, std::string(84, '\0'))));
    QVERIFY(file != nullptr);
    const std::vector<Layer> layers = layerCatalogue(*file);
    QCOMPARE(layers.size(), std::size_t{2});
    QCOMPARE(layers[0].name, std::string("codes"));
    QCOMPARE(layers[1].name, std::string("kernel"));
    QCOMPARE(layers[1].outFeatures, std::uint64_t{2});
    QCOMPARE(layers[1].inFeatures, std::uint64_t{2});
  }

  void namesSayWhatLayersAre_data() {
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<int>("block");
    QTest::addColumn<int>("dimensions");
    const auto row = [](const char* name, const char* category, int block = noBlock, int dimensions = 2) {
      QTest::newRow(name) << QByteArray(category) << block << dimensions;
    };
    row("model.layers.3.self_attn.q_proj.weight", "attn_q", 3);
    row("model.layers.3.self_attn.k_proj.weight", "attn_k", 3);
    row("model.layers.31.self_attn.v_proj.weight", "attn_v", 31);
    row("model.layers.3.self_attn.o_proj.weight", "attn_o", 3);
    row("model.layers.3.mlp.gate_proj.weight", "mlp_gate", 3);
    row("model.layers.3.mlp.up_proj.weight", "mlp_up", 3);
    row("model.layers.3.mlp.down_proj.weight", "mlp_down", 3);
    row("model.embed_tokens.weight", "embedding");
    row("lm_head.weight", "lm_head");
    row("layers.3.attention.wq.weight", "attn_q", 3);
    row("layers.3.feed_forward.w2.weight", "mlp_down", 3);
    row("output.weight", "lm_head");
    row("tok_embeddings.weight", "embedding");
    row("model.layers.4.block_sparse_moe.experts.7.w1.weight", "mlp_gate", 4);
    row("model.layers.4.block_sparse_moe.gate.weight", "linear", 4);
    row("h.0.attn.c_attn.weight", "linear", 0);
    row("h.0.attn.c_proj.weight", "attn_o", 0);
    row("transformer.h.11.mlp.c_fc.weight", "mlp_up", 11);
    row("transformer.h.11.mlp.c_proj.weight", "mlp_down", 11);
    row("transformer.wte.weight", "embedding");
    row("wpe.weight", "embedding");
    row("bert.embeddings.word_embeddings.weight", "embedding");
    row("bert.encoder.layer.2.attention.self.query.weight", "attn_q", 2);
    row("bert.encoder.layer.2.attention.self.key.weight", "attn_k", 2);
    row("bert.encoder.layer.2.attention.output.dense.weight", "attn_o", 2);
    row("bert.encoder.layer.2.intermediate.dense.weight", "mlp_up", 2);
    row("bert.encoder.layer.2.output.dense.weight", "mlp_down", 2);
    row("bert.pooler.dense.weight", "linear");
    row("classifier.weight", "linear");
    row("vit.embeddings.patch_embeddings.projection.weight", "conv", noBlock, 4);
    row("blocks.5.attn.qkv.weight", "linear", 5);
    row("blocks.5.attn.proj.weight", "attn_o", 5);
    row("blocks.5.mlp.fc1.weight", "mlp_up", 5);
    row("blocks.5.mlp.fc2.weight", "mlp_down", 5);
    row("decoder.block.0.layer.0.SelfAttention.q.weight", "attn_q", 0);
    row("decoder.block.0.layer.0.SelfAttention.o.weight", "attn_o", 0);
    row("decoder.block.0.layer.1.DenseReluDense.wo.weight", "mlp_down", 0);
    row("shared.weight", "embedding");
    row("model.decoder.layers.1.fc1.weight", "mlp_up", 1);
    row("gpt_neox.layers.6.attention.query_key_value.weight", "linear", 6);
    row("gpt_neox.layers.6.attention.dense.weight", "attn_o", 6);
    row("gpt_neox.layers.6.mlp.dense_4h_to_h.weight", "mlp_down", 6);
    row("embed_out.weight", "lm_head");
    row("blk.9.ffn_gate.weight", "mlp_gate", 9);
    row("token_embd.weight", "embedding");
    row("conv1.weight", "conv", noBlock, 4);
    row("layer1.0.conv2.weight", "conv", 0, 4);
    row("fc1.weight", "linear");
    row("fc.weight", "linear");
    row("decoder.rnn.weight_ih", "linear");
    row("/model/layers.12/self_attn/q_proj/MatMul", "attn_q", 12);
    row("model.layers.12.attn.o_proj.MatMul.weight", "attn_o", 12);
    row("onnx::MatMul_2317", "linear");
    row("If_0_else_branch__Inline_0__encoder.3.reparam_conv.weight", "conv", 3, 3);
    row("If_0_else_branch__Inline_0__stft.forward_basis_buffer", "other", noBlock, 3);
    row("block12/mlp/up_proj/kernel", "mlp_up", 12);
    row("unet.up_blocks.1.attentions.0.to_out.0.weight", "attn_o", 1);
    row("layers.99999999999999999999.weight", "linear");
  }

  void namesSayWhatLayersAre() {
    QFETCH(QByteArray, category);
    QFETCH(int, block);
    QFETCH(int, dimensions);
    const std::string name = QTest::currentDataTag();
    QCOMPARE(QByteArray::fromStdString(
                 std::string(categoryName(categoryOf(name, static_cast<std::size_t>(dimensions))))),
             category);
    QCOMPARE(blockOf(name), block);
    QVERIFY(categoryOfName(category.toStdString()));
  }

  void hashesAreOfTheContent() {
    const Folder folder;
    const auto hashOf = [&folder](const std::string& header, const std::string& bytes) {
      const auto file = opened(folder.write("m.safetensors", safetensors(header, bytes)));
      return file ? *file->contentHash(0) : 0;
    };
    std::string bytes(24, 'x');
    const std::uint64_t hash = hashOf(tinyHeader, bytes);
    QCOMPARE(hashOf(test::header({test::entry("other name", "F32", "[2,3]", 0, 24)}), bytes), hash);
    QVERIFY(hashOf(test::header({test::entry("a", "F32", "[3,2]", 0, 24)}), bytes) != hash);
    QVERIFY(hashOf(test::header({test::entry("a", "I32", "[2,3]", 0, 24)}), bytes) != hash);
    bytes[23] = 'y';
    QVERIFY(hashOf(tinyHeader, bytes) != hash);
  }

  void aFileThatWasWrittenToIsSaidSo() {
    const Folder folder;
    const auto path = folder.write("m.safetensors", safetensors(tinyHeader, std::string(24, 'x')));
    const auto file = opened(path);
    QVERIFY(file != nullptr);
    std::vector<float> values(6);
    QVERIFY(file->read(0, std::span<float>(values)));
    std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) + std::chrono::seconds(2));
    const auto read = file->read(0, std::span<float>(values));
    QVERIFY(!read && read.error().code == core::ErrorCode::Io);
    QVERIFY(core::describe(read.error())
                .ends_with("m.safetensors: was changed after it was opened; open it again."));
    QVERIFY(!file->contentHash(0));
  }

  void aReplacedFileIsStillTheOneThatWasOpened() {
    const Folder folder;
    const auto path =
        folder.write("m.safetensors", safetensors(tinyHeader, test::floats({1, 2, 3, 4, 5, 6})));
    const auto file = opened(path);
    std::filesystem::rename(folder.write("new", safetensors(tinyHeader, std::string(24, 'x'))), path);
    QCOMPARE(numbers<float>(*file, 0), (std::vector<float>{1, 2, 3, 4, 5, 6}));
  }

  void truncationWhileReadingIsAnErrorAndNoCrash() {
    const Folder folder;
    constexpr std::uint64_t count = 400000;
    const std::string header = test::header({test::entry("a", "F32", "[400000]", 0, 1600000)});
    const std::string bytes = safetensors(header, std::string(count * 4, '\x01'));
    int failures = 0;
    for (int race = 0; race < 200; ++race) {
      const auto path = folder.write("m.safetensors", bytes);
      const auto file = opened(path);
      QVERIFY(file != nullptr);
      std::atomic<bool> started = false;
      std::thread cutter([&] {
        while (!started) {
        }
        for (int i = 0; i < race * 20; ++i) {
          started = true;
        }
        QVERIFY(::truncate(path.c_str(), race % 3 == 0 ? 0 : static_cast<off_t>(bytes.size() / 2)) == 0);
      });
      std::vector<float> values(count);
      started = true;
      const auto read = file->read(0, std::span<float>(values));
      cutter.join();
      if (read) {
        // Not one number of a result may come from the hole.
        for (const float value : values) {
          QCOMPARE(std::bit_cast<std::uint32_t>(value), 0x01010101U);
        }
      } else {
        ++failures;
        QCOMPARE(read.error().code, core::ErrorCode::Io);
      }
      QVERIFY(!file->read(0, std::span<float>(values)));
      QVERIFY(!file->contentHash(0));
    }
    QVERIFY(failures > 0);
  }

  void manyThreadsReadAtOnce() {
    const auto file = opened(data("tiny_llama"));
    QVERIFY(file != nullptr);
    std::vector<std::vector<float>> expected;
    for (std::size_t i = 0; i < file->tensors().size(); ++i) {
      expected.push_back(numbers<float>(*file, i));
    }
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (int t = 0; t < 4; ++t) {
      readers.emplace_back([&] {
        for (std::size_t i = 0; i < expected.size(); ++i) {
          wrong += numbers<float>(*file, i) == expected[i] ? 0 : 1;
        }
      });
    }
    for (std::thread& reader : readers) {
      reader.join();
    }
    QCOMPARE(wrong.load(), 0);
  }

  void cancelledIsSaid() {
    std::stop_source source;
    source.request_stop();
    QCOMPARE(openModel(data("tiny_llama"), source.get_token()).error().code, core::ErrorCode::Cancelled);
    const auto file = opened(data("tiny_llama"));
    QCOMPARE(file->contentHash(0, source.get_token()).error().code, core::ErrorCode::Cancelled);
    std::vector<std::uint64_t> progress;
    QVERIFY(openModel(data("tiny_llama"), {},
                      [&progress](const core::Progress& p) { progress.push_back(p.done); }));
    QCOMPARE(progress, (std::vector<std::uint64_t>{1, 2}));
  }

  void aHundredThousandTensorsAreFine() {
    std::vector<std::string> entries;
    for (std::uint64_t i = 0; i < 100000; ++i) {
      entries.push_back(
          test::entry("model.layers." + std::to_string(i) + ".weight", "F32", "[2,2]", 16 * i, 16 * i + 16));
    }
    const Folder folder;
    const auto file =
        opened(folder.write("m.safetensors", safetensors(test::header(entries), std::string(1600000, '\0'))));
    QVERIFY(file != nullptr);
    QCOMPARE(layerCatalogue(*file).size(), std::size_t{100000});
  }
  void amongManyTheOneThatIsWrongIsNamed() {
    // In no order of their places, as some programs write them.
    constexpr std::uint64_t count = 5003;
    const auto entries = [](std::uint64_t wrong, const std::string& name, std::uint64_t shift) {
      std::vector<std::string> all;
      for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t place = i * 2000 % count;
        const std::uint64_t from = 4 * (place - (place == wrong ? shift : 0));
        all.push_back(test::entry(place == wrong && !name.empty() ? name : "t" + std::to_string(place), "F32",
                                  "[]", from, from + 4));
      }
      return test::safetensors(test::header(all), std::string(4 * count, '\0'));
    };
    const Folder folder;
    const auto file = opened(folder.write("right.safetensors", entries(count, {}, 0)));
    QVERIFY(file != nullptr);
    QCOMPARE(file->tensors().size(), static_cast<std::size_t>(count));
    QCOMPARE(file->tensors()[1].name, std::string("t2000"));
    const auto sentence = [&](const std::string& content) {
      const auto refused = openModel(folder.write("wrong.safetensors", content));
      return refused ? std::string() : core::describe(refused.error());
    };
    QVERIFY(sentence(entries(4000, "t77", 0)).find("two tensors with the name \"t77\"") != std::string::npos);
    const std::string overlap = sentence(entries(4000, {}, 1));
    QVERIFY(overlap.find("in the same place") != std::string::npos);
    QVERIFY(overlap.find("\"t3999\"") != std::string::npos && overlap.find("\"t4000\"") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(TestWeightFile)
#include "tst_weight_file.moc"
