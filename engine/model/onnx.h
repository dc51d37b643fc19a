// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX models (onnx.proto, IR versions 3 to 10): initializers and the values of Constant nodes, in the main
// graph, in the graphs of If, Loop and Scan, and in functions. The network itself is not looked at. Safe from
// any thread.
#pragma once

#include <stop_token>

#include "engine/model/stored_tensor.h"

namespace quantoscope::model {

/// The tensors, in the order of the file; elements stay where they are in it or in the external files, which
/// are opened through `folder`. An initializer has its own name, a constant that of its node's output; a name
/// that another graph had already is preceded by the names of the nodes around it. Texts, complex numbers and
/// types of less than 8 bits are left out. BadInput for damage and lies; Cancelled when `stop` was set.
core::Result<StoredTensors> readOnnx(const StorePtr& store, const ModelFolder& folder, std::stop_token stop);

}  // namespace quantoscope::model
