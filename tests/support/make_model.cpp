// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a model of the Llama architecture's shapes with random weights in bf16, in shards with their index,
// as large as wanted: for measuring what models of billions of parameters take. The same arguments give the
// same bytes. No test runs it.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/quantization/number_format.h"

namespace {

namespace fs = std::filesystem;
using Shape = std::vector<std::uint64_t>;

struct Tensor {
  std::string name;
  Shape shape;

  std::uint64_t elements() const {
    std::uint64_t product = 1;
    for (const std::uint64_t extent : shape) {
      product *= extent;
    }
    return product;
  }
};

/// xorshift64*: fast, and the same on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : m_state(seed * 2 + 1) {}
  std::uint64_t next() {
    m_state ^= m_state >> 12U;
    m_state ^= m_state << 25U;
    m_state ^= m_state >> 27U;
    return m_state * 0x2545F4914F6CDD1D;
  }
  /// Nearly normal with variance 1: the sum of four uniform numbers.
  float normal() {
    const std::uint64_t bits = next();
    const auto sum = static_cast<float>((bits & 0xFFFFU) + (bits >> 16U & 0xFFFFU) + (bits >> 32U & 0xFFFFU) +
                                        (bits >> 48U));
    return (sum - 131070.0F) * (1.7320508F / 65536.0F);
  }

 private:
  std::uint64_t m_state;
};

/// The width whose usual number of blocks comes nearest to `parameters`.
struct Architecture {
  std::uint64_t hidden = 0;
  std::uint64_t blocks = 0;
  static constexpr std::uint64_t vocabulary = 32000;

  std::uint64_t keys() const { return hidden / 4; }
  std::uint64_t inner() const { return (hidden * 7 / 2) / 256 * 256; }
  std::uint64_t perBlock() const { return 2 * hidden * hidden + 2 * hidden * keys() + 3 * hidden * inner(); }
};

Architecture architectureFor(double parameters) {
  Architecture best;
  for (const std::uint64_t hidden : {512U, 1024U, 2048U, 3072U, 4096U, 5120U, 8192U}) {
    Architecture candidate{hidden, 1};
    const double rest = parameters - static_cast<double>(2 * Architecture::vocabulary * hidden);
    candidate.blocks = static_cast<std::uint64_t>(
        std::max(1.0, std::round(rest / static_cast<double>(candidate.perBlock()))));
    if (best.hidden == 0 || candidate.blocks >= 12) {
      best = candidate;
    }
  }
  return best;
}

std::vector<Tensor> tensorsOf(const Architecture& net) {
  std::vector<Tensor> tensors{{"model.embed_tokens.weight", {Architecture::vocabulary, net.hidden}}};
  for (std::uint64_t i = 0; i < net.blocks; ++i) {
    const std::string block = "model.layers." + std::to_string(i) + ".";
    const auto add = [&](const char* name, Shape shape) {
      tensors.push_back({block + name, std::move(shape)});
    };
    add("input_layernorm.weight", {net.hidden});
    add("self_attn.q_proj.weight", {net.hidden, net.hidden});
    add("self_attn.k_proj.weight", {net.keys(), net.hidden});
    add("self_attn.v_proj.weight", {net.keys(), net.hidden});
    add("self_attn.o_proj.weight", {net.hidden, net.hidden});
    add("post_attention_layernorm.weight", {net.hidden});
    add("mlp.gate_proj.weight", {net.inner(), net.hidden});
    add("mlp.up_proj.weight", {net.inner(), net.hidden});
    add("mlp.down_proj.weight", {net.hidden, net.inner()});
  }
  tensors.push_back({"model.norm.weight", {net.hidden}});
  tensors.push_back({"lm_head.weight", {Architecture::vocabulary, net.hidden}});
  return tensors;
}

/// Rows of different size, as trained weights have, so that spectra have a tail.
void writeNumbers(std::ofstream& file, const Tensor& tensor, Random& random) {
  const std::uint64_t columns = tensor.shape.back();
  const float size = 1 / std::sqrt(static_cast<float>(columns));
  std::vector<float> row(columns);
  std::vector<std::uint16_t> codes(columns);
  for (std::uint64_t i = 0; i < tensor.elements() / columns; ++i) {
    const float scale = size * std::exp(0.7F * random.normal());
    for (float& number : row) {
      number = scale * random.normal();
    }
    quantoscope::quantization::encodeBf16(row, codes);
    file.write(reinterpret_cast<const char*>(codes.data()), static_cast<std::streamsize>(columns * 2));
  }
}

void writeShard(const fs::path& path, const std::vector<Tensor>& tensors, Random& random) {
  nlohmann::ordered_json header;
  header["__metadata__"] = {{"format", "pt"}};
  std::uint64_t end = 0;
  for (const Tensor& tensor : tensors) {
    header[tensor.name] = {
        {"dtype", "BF16"}, {"shape", tensor.shape}, {"data_offsets", {end, end + 2 * tensor.elements()}}};
    end += 2 * tensor.elements();
  }
  std::string text = header.dump();
  text.append((8 - text.size() % 8) % 8, ' ');
  std::ofstream file(path, std::ios::binary);
  for (unsigned i = 0; i < 8; ++i) {
    file.put(static_cast<char>(text.size() >> (8 * i)));
  }
  file << text;
  for (const Tensor& tensor : tensors) {
    writeNumbers(file, tensor, random);
  }
  if (!file.flush()) {
    std::cerr << path.string() << ": cannot be written\n";
    std::exit(1);
  }
}

std::string shardName(std::size_t number, std::size_t count) {
  const auto digits = [](std::size_t n) {
    const std::string text = std::to_string(n);
    return std::string(text.size() < 5 ? 5 - text.size() : 0, '0').append(text);
  };
  return "model-" + digits(number) + "-of-" + digits(count) + ".safetensors";
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: make_model FOLDER PARAMETERS [SEED]     e.g. make_model /tmp/net 2e9\n";
    return 2;
  }
  const fs::path folder = arguments[1];
  const Architecture net = architectureFor(std::atof(arguments[2]));
  Random random(count > 3 ? std::strtoull(arguments[3], nullptr, 10) : 1);
  fs::create_directories(folder);

  constexpr std::uint64_t shardElements = 500'000'000;
  std::vector<std::vector<Tensor>> shards(1);
  std::uint64_t filled = 0;
  std::uint64_t all = 0;
  for (Tensor& tensor : tensorsOf(net)) {
    if (filled + tensor.elements() > shardElements && filled > 0) {
      shards.emplace_back();
      filled = 0;
    }
    filled += tensor.elements();
    all += tensor.elements();
    shards.back().push_back(std::move(tensor));
  }
  nlohmann::ordered_json index;
  index["metadata"] = {{"total_size", 2 * all}};
  for (std::size_t i = 0; i < shards.size(); ++i) {
    const std::string name = shardName(i + 1, shards.size());
    writeShard(folder / name, shards[i], random);
    for (const Tensor& tensor : shards[i]) {
      index["weight_map"][tensor.name] = name;
    }
  }
  std::ofstream(folder / "model.safetensors.index.json") << index.dump(1) << '\n';
  std::cout << all << " parameters, hidden " << net.hidden << ", " << net.blocks << " blocks, "
            << shards.size() << " shards\n";
  return 0;
}
