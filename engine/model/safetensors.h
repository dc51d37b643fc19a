// SPDX-License-Identifier: GPL-3.0-or-later
// Safetensors: 8 bytes of header size (little-endian), a JSON header, then the tensors' bytes without gaps
// (https://huggingface.co/docs/safetensors). Sharded models: an index that names the file of every tensor.
// Safe from any thread.
#pragma once

#include <stop_token>

#include "engine/core/progress.h"
#include "engine/model/stored_tensor.h"

namespace quantoscope::model {

/// A longer header is refused before anything is allocated; 100,000 tensors take some 13 MB.
inline constexpr std::uint64_t mostHeaderBytes = std::uint64_t{16} << 20U;

/// The tensors of one file, in the order of its header. Refused as BadInput: headers longer than the file or
/// mostHeaderBytes, other JSON than the format's, names given twice, element types that are not known, shapes
/// whose size is not that of their data or beyond 2^63 bytes, data that overlap, leave holes or end elsewhere
/// than the file.
core::Result<StoredTensors> readSafetensors(const StorePtr& store);

/// The tensors of a sharded model, in the order of its index. Shards are opened through `folder`; tensors
/// that the index does not list are not part of the model.
core::Result<StoredTensors> readShardedSafetensors(const StorePtr& index, const ModelFolder& folder,
                                                   std::stop_token stop, const core::ProgressSink& progress);

/// Fails if two tensors have the same name.
core::Result<void> checkNames(const StoredTensors& tensors, const std::string& file);

}  // namespace quantoscope::model
