// SPDX-License-Identifier: GPL-3.0-or-later
// One TensorProto of an ONNX file: what it says, and where its elements are. Safe from any thread.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "engine/model/stored_tensor.h"
#include "engine/model/wire_reader.h"

namespace quantoscope::model {

/// The files of external data, each opened once.
class ExternalFiles {
 public:
  explicit ExternalFiles(const ModelFolder& folder) : m_folder(folder) {}
  core::Result<StorePtr> open(const std::string& location);

 private:
  const ModelFolder& m_folder;
  std::map<std::string, StorePtr> m_opened;
};

/// The tensor in `message`; nothing if its type is left out (texts, complex numbers, less than 8 bits). Its
/// name is `name`, or its own if that is empty. Elements in the typed fields are decoded as they are read.
core::Result<std::optional<StoredTensor>> readOnnxTensor(WireWindow& window, WireRange message,
                                                         std::string name, ExternalFiles& files);

/// The error for a message that broke off at `reader`'s place.
core::Failure brokenOff(const WireWindow& window, std::uint64_t place);

/// A text field of a message; at most 64 KiB of UTF-8.
core::Result<std::string> readOnnxText(const WireWindow& window, WireRange range);

}  // namespace quantoscope::model
