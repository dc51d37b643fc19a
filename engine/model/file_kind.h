// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, told by its first bytes. Pure.
#pragma once

#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::model {

enum class FileKind {
  Unknown,
  Safetensors,
  ShardIndex,  ///< JSON with a "weight_map"
  Onnx,
  Npy,
  Zip,  ///< npz, or what PyTorch and others put into a ZIP archive
  Pickle,
  Gguf,
  Ggml,
  Hdf5,
  TensorFlowLite,
  Matlab,
  LfsPointer,  ///< what Git leaves in the place of a large file
};

/// Judged by the first bytes of a file; 64 KiB are plenty.
FileKind fileKind(std::string_view beginning);

/// Why a file of a kind that is not read here is refused, with advice.
core::Error refusal(FileKind kind, const std::string& file);

/// The same for pickles inside an archive.
core::Error pickleRefusal(const std::string& file);

}  // namespace quantoscope::model
