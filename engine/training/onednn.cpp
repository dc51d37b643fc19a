// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/onednn.h"

#include <algorithm>
#include <initializer_list>
#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <utility>
#include <vector>

namespace quantoscope::training {
namespace {

core::Failure failed(core::ErrorCode code, const std::string& reason) {
  return core::fail(
      code, QUANTOSCOPE_TEXT("Error", "oneDNN cannot compute the network on this machine (%1)."), {reason});
}

core::Result<void> checked(dnnl_status_t status) {
  if (status == dnnl_success) {
    return {};
  }
  // oneDNN's own messages are for its developers, as these are.
  return failed(core::ErrorCode::Failed, std::to_string(static_cast<int>(status)));
}

dnnl::engine& engine() {
  static dnnl::engine cpu(dnnl::engine::kind::cpu, 0);
  return cpu;
}

/// Memory described now whose place is told at each call.
dnnl::memory unplaced(const dnnl::memory::desc& description) {
  return {description, engine(), DNNL_MEMORY_NONE};
}

/// A primitive with its arguments, ready to be executed without building anything.
class Call {
 public:
  Call() = default;
  Call(dnnl::primitive primitive, std::initializer_list<std::pair<int, dnnl::memory>> arguments)
      : m_primitive(std::move(primitive)) {
    for (const auto& [index, memory] : arguments) {
      m_memories.push_back(memory);
      m_arguments.push_back({index, memory.get()});
    }
  }

  core::Result<void> operator()(const dnnl::stream& stream) const {
    return checked(dnnl_primitive_execute(m_primitive.get(), stream.get(),
                                          static_cast<int>(m_arguments.size()), m_arguments.data()));
  }

 private:
  dnnl::primitive m_primitive;
  std::vector<dnnl::memory> m_memories;
  std::vector<dnnl_exec_arg_t> m_arguments;
};

void place(const dnnl::memory& memory, const float* at) {
  // oneDNN's interface knows no const; inputs are not written to.
  dnnl_memory_set_data_handle(memory.get(), const_cast<float*>(at));
}

}  // namespace

class Convolution::Implementation {
 public:
  explicit Implementation(const ConvolutionShape& shape) : m_stream(engine()) {
    using dnnl::memory;
    using Tag = memory::format_tag;
    const auto dimension = [](std::size_t n) { return static_cast<memory::dim>(n); };
    const auto type = memory::data_type::f32;
    const memory::dims in = {dimension(shape.images), dimension(shape.inChannels), dimension(shape.height),
                             dimension(shape.width)};
    const memory::dims out = {in[0], dimension(shape.outChannels), in[2], in[3]};
    const memory::dims kernel = {out[1], in[1], 3, 3};
    const memory::dims ones = {1, 1};
    const memory::desc inDesc(in, type, Tag::nhwc);
    const memory::desc outDesc(out, type, Tag::nhwc);
    const memory::desc anyWeights(kernel, type, Tag::any);
    const memory::desc plainWeights(kernel, type, Tag::oihw);
    const memory::desc biasDesc({out[1]}, type, Tag::a);
    const auto direct = dnnl::algorithm::convolution_direct;
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);

    const dnnl::convolution_forward::primitive_desc forward(
        {dnnl::prop_kind::forward_training, direct, inDesc, anyWeights, outDesc, ones, ones, ones},
        attributes, engine());
    const dnnl::convolution_backward_weights::primitive_desc weights(
        {direct, inDesc, anyWeights, biasDesc, outDesc, ones, ones, ones}, attributes, engine(), forward);

    m_in = unplaced(inDesc);
    m_out = unplaced(outDesc);
    m_bias = unplaced(biasDesc);
    m_plain = unplaced(plainWeights);
    const memory forForward(forward.weights_desc(), engine());
    const memory gradient(weights.diff_weights_desc(), engine());
    const auto scratch = [](const dnnl::memory::desc& description) { return memory(description, engine()); };
    m_toForward =
        Call(dnnl::reorder(m_plain, forForward), {{DNNL_ARG_FROM, m_plain}, {DNNL_ARG_TO, forForward}});
    m_fromGradient =
        Call(dnnl::reorder(gradient, m_plain), {{DNNL_ARG_FROM, gradient}, {DNNL_ARG_TO, m_plain}});
    m_forward =
        Call(dnnl::convolution_forward(forward), {{DNNL_ARG_SRC, m_in},
                                                  {DNNL_ARG_WEIGHTS, forForward},
                                                  {DNNL_ARG_DST, m_out},
                                                  {DNNL_ARG_SCRATCHPAD, scratch(forward.scratchpad_desc())}});
    m_weightGradient = Call(dnnl::convolution_backward_weights(weights),
                            {{DNNL_ARG_SRC, m_in},
                             {DNNL_ARG_DIFF_DST, m_out},
                             {DNNL_ARG_DIFF_WEIGHTS, gradient},
                             {DNNL_ARG_DIFF_BIAS, m_bias},
                             {DNNL_ARG_SCRATCHPAD, scratch(weights.scratchpad_desc())}});
    if (!shape.needsInputGradient) {
      return;
    }
    const dnnl::convolution_backward_data::primitive_desc data(
        {direct, inDesc, anyWeights, outDesc, ones, ones, ones}, attributes, engine(), forward);
    const memory forData(data.weights_desc(), engine());
    m_toData = Call(dnnl::reorder(m_plain, forData), {{DNNL_ARG_FROM, m_plain}, {DNNL_ARG_TO, forData}});
    m_dataGradient =
        Call(dnnl::convolution_backward_data(data), {{DNNL_ARG_DIFF_DST, m_out},
                                                     {DNNL_ARG_WEIGHTS, forData},
                                                     {DNNL_ARG_DIFF_SRC, m_in},
                                                     {DNNL_ARG_SCRATCHPAD, scratch(data.scratchpad_desc())}});
  }

  core::Result<void> forward(const float* input, const float* weights, float* output) {
    place(m_in, input);
    place(m_plain, weights);
    place(m_out, output);
    return m_toForward(m_stream).and_then([this] { return m_forward(m_stream); });
  }

  core::Result<void> weightGradient(const float* input, const float* outputGradient, float* weights,
                                    float* bias) {
    place(m_in, input);
    place(m_out, outputGradient);
    place(m_bias, bias);
    place(m_plain, weights);
    return m_weightGradient(m_stream).and_then([this] { return m_fromGradient(m_stream); });
  }

  core::Result<void> inputGradient(const float* outputGradient, const float* weights, float* input) {
    place(m_out, outputGradient);
    place(m_plain, weights);
    place(m_in, input);
    return m_toData(m_stream).and_then([this] { return m_dataGradient(m_stream); });
  }

 private:
  dnnl::stream m_stream;
  dnnl::memory m_in;
  dnnl::memory m_out;
  dnnl::memory m_bias;
  dnnl::memory m_plain;
  Call m_toForward;
  Call m_toData;
  Call m_fromGradient;
  Call m_forward;
  Call m_dataGradient;
  Call m_weightGradient;
};

Convolution::Convolution(std::unique_ptr<Implementation> implementation)
    : m_implementation(std::move(implementation)) {}

Convolution::~Convolution() = default;

core::Result<std::unique_ptr<Convolution>> Convolution::make(const ConvolutionShape& shape) {
  try {
    return std::unique_ptr<Convolution>(new Convolution(std::make_unique<Implementation>(shape)));
  } catch (const dnnl::error& error) {
    return failed(core::ErrorCode::Unsupported, error.what());
  }
}

core::Result<void> Convolution::forward(const float* input, const float* weights, float* output) {
  return m_implementation->forward(input, weights, output);
}

core::Result<void> Convolution::weightGradient(const float* input, const float* outputGradient,
                                               float* weights, float* bias) {
  return m_implementation->weightGradient(input, outputGradient, weights, bias);
}

core::Result<void> Convolution::inputGradient(const float* outputGradient, const float* weights,
                                              float* input) {
  return m_implementation->inputGradient(outputGradient, weights, input);
}

core::Result<void> multiply(Side a, Side b, std::size_t m, std::size_t n, std::size_t k, const float* A,
                            const float* B, float* C) {
  const auto dimension = [](std::size_t size) { return static_cast<dnnl_dim_t>(size); };
  const auto letter = [](Side side) { return side == Side::Plain ? 'N' : 'T'; };
  const std::size_t lda = a == Side::Plain ? k : m;
  const std::size_t ldb = b == Side::Plain ? n : k;
  return checked(dnnl_sgemm(letter(a), letter(b), dimension(m), dimension(n), dimension(k), 1.0F, A,
                            dimension(lda), B, dimension(ldb), 0.0F, C, dimension(n)));
}

}  // namespace quantoscope::training
