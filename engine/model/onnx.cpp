// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/onnx.h"

#include <string>
#include <unordered_map>
#include <utility>

#include "engine/core/quotable.h"
#include "engine/model/onnx_tensor.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

// Numbers of the fields of ModelProto, GraphProto, NodeProto and AttributeProto.
constexpr std::uint32_t modelGraph = 7;
constexpr std::uint32_t modelFunction = 25;
constexpr std::uint32_t graphNode = 1;
constexpr std::uint32_t graphInitializer = 5;
constexpr std::uint32_t functionNode = 7;
constexpr std::uint32_t nodeOutput = 2;
constexpr std::uint32_t nodeName = 3;
constexpr std::uint32_t nodeOperator = 4;
constexpr std::uint32_t nodeAttribute = 5;
constexpr std::uint32_t attributeName = 1;
constexpr std::uint32_t attributeTensor = 5;
constexpr std::uint32_t attributeGraph = 6;
constexpr std::uint32_t attributeGraphs = 11;

/// Deeper nesting of graphs than anybody makes.
constexpr int deepest = 64;

struct Node {
  std::string name;
  std::string firstOutput;
  std::string operation;
  std::vector<WireRange> attributes;
};

class OnnxWalk {
 public:
  OnnxWalk(const StorePtr& store, const ModelFolder& folder, std::stop_token stop)
      : m_window(store), m_files(folder), m_stop(std::move(stop)) {}

  core::Result<StoredTensors> run() {
    bool found = false;
    const auto walked = fields({0, m_window.store()->size()}, [&](const WireField& field) {
      if (field.type != WireType::Bytes || (field.number != modelGraph && field.number != modelFunction)) {
        return core::Result<void>();
      }
      found = found || field.number == modelGraph;
      ++m_graph;
      return graph(field.range, field.number == modelFunction, {}, 1);
    });
    if (!walked) {
      return core::Failure(walked.error());
    }
    if (!found) {
      return core::fail(ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error", "has no ONNX graph in it; choose a model."), {},
                        m_window.store()->name());
    }
    return std::move(m_tensors);
  }

 private:
  /// Calls work(field) for every field of `message` until it fails.
  template <typename Work>
  core::Result<void> fields(WireRange message, const Work& work) {
    WireReader reader(m_window, message);
    WireField field;
    while (reader.next(field)) {
      if (m_stop.stop_requested()) {
        return core::fail(ErrorCode::Cancelled,
                          QUANTOSCOPE_TEXT("Error", "reading was canceled; nothing was changed."), {},
                          m_window.store()->name());
      }
      if (auto done = work(field); !done) {
        return done;
      }
    }
    return reader.good() ? core::Result<void>() : brokenOff(m_window, reader.place());
  }

  core::Result<void> graph(WireRange message, bool isFunction, const std::string& around, int depth) {
    if (depth > deepest) {
      return core::fail(ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error",
                                         "nests graphs deeper than %1 levels at byte %2; export the model "
                                         "again."),
                        {std::to_string(deepest), std::to_string(message.begin)}, m_window.store()->name());
    }
    const int own = m_graph;
    return fields(message, [&](const WireField& field) {
      if (field.type != WireType::Bytes) {
        return core::Result<void>();
      }
      if (field.number == (isFunction ? functionNode : graphNode)) {
        return node(field.range, around, depth, own);
      }
      if (field.number == graphInitializer && !isFunction) {
        return tensor(field.range, {}, around, own);
      }
      return core::Result<void>();
    });
  }

  core::Result<void> node(WireRange message, const std::string& around, int depth, int graphNumber) {
    Node node;
    auto read = fields(message, [&](const WireField& field) {
      if (field.type != WireType::Bytes) {
        return core::Result<void>();
      }
      if (field.number == nodeAttribute) {
        node.attributes.push_back(field.range);
      }
      std::string* const text = field.number == nodeName                                 ? &node.name
                                : field.number == nodeOperator                           ? &node.operation
                                : field.number == nodeOutput && node.firstOutput.empty() ? &node.firstOutput
                                                                                         : nullptr;
      return text ? take(field.range, *text) : core::Result<void>();
    });
    if (!read) {
      return read;
    }
    for (const WireRange attribute : node.attributes) {
      if (auto walked = this->attribute(attribute, node, around, depth, graphNumber); !walked) {
        return walked;
      }
    }
    return {};
  }

  core::Result<void> attribute(WireRange message, const Node& node, const std::string& around, int depth,
                               int graphNumber) {
    std::string name;
    std::vector<WireRange> graphs;
    std::optional<WireRange> value;
    auto read = fields(message, [&](const WireField& field) {
      if (field.type == WireType::Bytes && field.number == attributeName) {
        return take(field.range, name);
      }
      if (field.type == WireType::Bytes &&
          (field.number == attributeGraph || field.number == attributeGraphs)) {
        graphs.push_back(field.range);
      }
      if (field.type == WireType::Bytes && field.number == attributeTensor) {
        value = field.range;
      }
      return core::Result<void>();
    });
    if (!read) {
      return read;
    }
    if (value && node.operation == "Constant" && name == "value") {
      return tensor(*value, node.firstOutput, around, graphNumber);
    }
    std::string inside = around;
    inside.append(node.name.empty() ? node.firstOutput : node.name).append("/").append(name).append("/");
    for (const WireRange nested : graphs) {
      ++m_graph;
      if (auto walked = graph(nested, false, inside, depth + 1); !walked) {
        return walked;
      }
    }
    return {};
  }

  core::Result<void> take(WireRange range, std::string& text) {
    return readOnnxText(m_window, range).map([&text](std::string&& read) { text = std::move(read); });
  }

  core::Result<void> tensor(WireRange message, const std::string& name, const std::string& around,
                            int graphNumber) {
    auto read = readOnnxTensor(m_window, message, name, m_files);
    if (!read) {
      return core::Failure(read.error());
    }
    if (!*read) {
      return {};
    }
    std::string& own = (*read)->info.name;
    const auto [known, isNew] = m_graphOfName.try_emplace(own, graphNumber);
    if (!isNew &&
        (known->second == graphNumber || !m_graphOfName.try_emplace(around + own, graphNumber).second)) {
      return core::fail(
          ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "has two tensors with the name \"%1\"; copy or download it again."),
          {core::quotable(own)}, m_window.store()->name());
    }
    if (!isNew) {
      own.insert(0, around);
    }
    m_tensors.push_back(std::move(**read));
    return {};
  }

  WireWindow m_window;
  ExternalFiles m_files;
  std::stop_token m_stop;
  StoredTensors m_tensors;
  std::unordered_map<std::string, int> m_graphOfName;  // names given out, and by which graph
  int m_graph = 0;                                     // graphs are counted as they are met
};

}  // namespace

core::Result<StoredTensors> readOnnx(const StorePtr& store, const ModelFolder& folder, std::stop_token stop) {
  return OnnxWalk(store, folder, std::move(stop)).run();
}

}  // namespace quantoscope::model
