// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geometry/experiment_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <numeric>

#include "engine/core/file_io.h"
#include "engine/core/json_document.h"

namespace quantoscope::geometry {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 6> knownKeys = {"schema", "name",        "bits",
                                                       "input",  "error_model", "layers"};

core::Failure bad(const char* text, std::vector<std::string> arguments = {}) {
  return core::fail(core::ErrorCode::BadInput, text, std::move(arguments));
}

std::string plain(std::string_view key) {
  std::string letters;
  for (const char c : key) {
    if (c != '_' && c != '-' && c != ' ') {
      letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  return letters;
}

/// Insertions, deletions, replacements and swaps of neighbors that lead from `a` to `b`.
std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
      }
    }
  }
  return cost[a.size()][b.size()];
}

core::Result<void> checkKeys(const json& document) {
  for (const auto& [key, value] : document.items()) {
    if (std::find(knownKeys.begin(), knownKeys.end(), key) != knownKeys.end() || key.size() > 64) {
      continue;
    }
    for (const std::string_view known : knownKeys) {
      // One slip in a short word, two in a longer one: "note" is not a misspelt "name".
      const std::size_t slips = known.size() > 5 ? 2 : 1;
      if (editDistance(plain(key), plain(known)) <= slips) {
        return bad(QUANTOSCOPE_TEXT("Error", "%1 is not a key of an experiment; did you mean %2?"),
                   {key, std::string(known)});
      }
    }
  }
  return {};
}

core::Result<const json*> member(const json& document, const char* key) {
  const auto found = document.find(key);
  if (found == document.end()) {
    return bad(QUANTOSCOPE_TEXT("Error", "%1 is missing; an experiment needs it."), {key});
  }
  return &*found;
}

/// A value as it stands in the file, so that a sentence about it needs no words for its kind.
std::string shown(const json& value) {
  constexpr std::size_t most = 80;
  switch (value.type()) {
    case json::value_t::string:
      return "\"" + value.get_ref<const std::string&>().substr(0, most) + "\"";
    case json::value_t::array:
      return value.empty() ? "[]" : "[…]";
    case json::value_t::object:
      return value.empty() ? "{}" : "{…}";
    default:
      return value.dump();
  }
}

/// `sentence` has the path and the value, and names what belongs there.
core::Failure wrongKind(const char* sentence, const std::string& path, const json& value) {
  return bad(sentence, {path, shown(value)});
}

core::Result<std::string> readText(const json& value, const std::string& path) {
  if (!value.is_string()) {
    return wrongKind(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be a text."), path, value);
  }
  return value.get<std::string>();
}

core::Result<Eigen::VectorXd> readNumbers(const json& value, const std::string& path) {
  if (!value.is_array()) {
    return wrongKind(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be a list of numbers."), path, value);
  }
  Eigen::VectorXd numbers(static_cast<Eigen::Index>(value.size()));
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (!value[i].is_number()) {
      return wrongKind(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be a number."),
                       fmt::format("{}[{}]", path, i), value[i]);
    }
    numbers(static_cast<Eigen::Index>(i)) = value[i].get<double>();
  }
  return numbers;
}

core::Result<Eigen::MatrixXd> readMatrix(const json& value, const std::string& path) {
  if (!value.is_array()) {
    return wrongKind(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be a matrix (a list of rows)."), path,
                     value);
  }
  Eigen::MatrixXd matrix;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const std::string rowPath = fmt::format("{}[{}]", path, i);
    const auto row = readNumbers(value[i], rowPath);
    if (!row) {
      return core::Failure(row.error());
    }
    if (i == 0) {
      matrix.resize(static_cast<Eigen::Index>(value.size()), row->size());
    } else if (row->size() != matrix.cols()) {
      return bad(QUANTOSCOPE_TEXT(
                     "Error", "%1 has %2 numbers, but the row before it has %3; rows must be of one length."),
                 {rowPath, std::to_string(row->size()), std::to_string(matrix.cols())});
    }
    matrix.row(static_cast<Eigen::Index>(i)) = row->transpose();
  }
  return matrix;
}

core::Result<int> readBits(const json& value, const std::string& path) {
  const double number = value.is_number() ? value.get<double>() : 0;
  if (!(number >= 1 && number <= 32 && number == std::floor(number))) {
    return bad(QUANTOSCOPE_TEXT("Error", "%1 is %2; a bit-width is a whole number from 1 to 32."),
               {path, shown(value)});
  }
  return static_cast<int>(number);
}

core::Result<void> readBitWidths(const json& value, Experiment& experiment) {
  experiment.bitsPerLayer = value.is_array();
  if (!experiment.bitsPerLayer) {
    return readBits(value, "bits").map([&](int bits) {
      experiment.bits.assign(experiment.layers.size(), bits);
    });
  }
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto bits = readBits(value[i], fmt::format("bits[{}]", i));
    if (!bits) {
      return core::Failure(bits.error());
    }
    experiment.bits.push_back(*bits);
  }
  return {};
}

core::Result<void> checkSchema(const json& document) {
  return member(document, "schema")
      .and_then([](const json* value) { return readText(*value, "schema"); })
      .and_then([](const std::string& schema) -> core::Result<void> {
        if (schema != experimentSchema) {
          return bad(QUANTOSCOPE_TEXT("Error", "schema is \"%1\"; this program reads \"%2\"."),
                     {schema.substr(0, 80), std::string(experimentSchema)});
        }
        return {};
      });
}

core::Result<void> readErrorModel(const json& value, Experiment& experiment) {
  for (const ErrorModel model : {ErrorModel::Diagonal, ErrorModel::Full}) {
    if (value.is_string() && value.get_ref<const std::string&>() == idOf(model)) {
      experiment.errorModel = model;
      return {};
    }
  }
  return bad(QUANTOSCOPE_TEXT("Error", "error_model is %1; it must be \"diagonal\" or \"full\"."),
             {shown(value)});
}

core::Result<void> readLayers(const json& value, Experiment& experiment) {
  if (!value.is_array()) {
    return wrongKind(QUANTOSCOPE_TEXT("Error", "%1 is %2; it must be a list of matrices."), "layers", value);
  }
  if (value.empty() || value.size() > maximumLayers) {
    return bad(QUANTOSCOPE_TEXT("Error", "layers has %1 matrices; give 1 to %2."),
               {std::to_string(value.size()), std::to_string(maximumLayers)});
  }
  for (std::size_t i = 0; i < value.size(); ++i) {
    auto layer = readMatrix(value[i], fmt::format("layers[{}]", i));
    if (!layer) {
      return core::Failure(layer.error());
    }
    experiment.layers.push_back(std::move(*layer));
  }
  return {};
}

core::Result<Experiment> readDocument(const json& document) {
  if (!document.is_object()) {
    return bad(
        QUANTOSCOPE_TEXT("Error", "The file holds %1; it must be an object with the keys of an experiment."),
        {shown(document)});
  }
  Experiment experiment;
  const auto read = [&](const char* key, core::Result<void> (*reader)(const json&, Experiment&)) {
    return member(document, key).and_then([&](const json* value) { return reader(*value, experiment); });
  };
  const auto readName = [&]() -> core::Result<void> {
    const auto found = document.find("name");
    if (found == document.end()) {
      return {};
    }
    return readText(*found, "name").map([&](std::string name) { experiment.name = std::move(name); });
  };
  const auto readInput = [](const json& value, Experiment& into) -> core::Result<void> {
    return readNumbers(value, "input").map([&](Eigen::VectorXd input) { into.input = std::move(input); });
  };
  return checkKeys(document)
      .and_then([&] { return checkSchema(document); })
      .and_then(readName)
      .and_then([&] { return read("input", readInput); })
      .and_then([&] { return read("error_model", readErrorModel); })
      .and_then([&] { return read("layers", readLayers); })
      .and_then([&] { return read("bits", readBitWidths); })
      .and_then([&] { return checkExperiment(experiment); })
      .map([&] { return std::move(experiment); });
}

nlohmann::ordered_json numbersOf(const Eigen::VectorXd& numbers) {
  return nlohmann::ordered_json(std::vector<double>(numbers.data(), numbers.data() + numbers.size()));
}

}  // namespace

core::Result<Experiment> parseExperiment(std::string_view text) {
  return core::parseDocument(text).and_then([](const json& document) { return readDocument(document); });
}

core::Result<Experiment> readExperiment(const std::filesystem::path& path) {
  return core::readFile(path, maximumExperimentBytes)
      .and_then([](const std::string& text) { return parseExperiment(text); })
      .map_error([&](core::Error error) {
        error.file = path.string();
        return error;
      });
}

std::string experimentText(const Experiment& experiment) {
  nlohmann::ordered_json document;
  document["schema"] = experimentSchema;
  document["name"] = experiment.name;
  if (experiment.bitsPerLayer) {
    document["bits"] = experiment.bits;
  } else {
    document["bits"] = experiment.bits.front();
  }
  document["input"] = numbersOf(experiment.input);
  document["error_model"] = idOf(experiment.errorModel);
  for (const Eigen::MatrixXd& layer : experiment.layers) {
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    for (Eigen::Index i = 0; i < layer.rows(); ++i) {
      rows.push_back(numbersOf(layer.row(i).transpose()));
    }
    document["layers"].push_back(std::move(rows));
  }
  // A name with bytes that are not UTF-8 must not break the file; they become replacement characters.
  return document.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace quantoscope::geometry
