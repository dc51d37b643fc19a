// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices as people copy them: what numpy prints, lists of lists, or plain rows. Pure functions, safe from
// any thread.
#pragma once

#include <Eigen/Core>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::geometry {

/// The matrix in `text`: rows in brackets ([[0.9, 0.2], [0.1, 1.0]], with or without commas, array( ) around
/// it and a dtype after it), or a line or a semicolon for each row. At most 16 x 16 finite numbers. Errors
/// are BadInput, one sentence.
core::Result<Eigen::MatrixXd> parseMatrix(std::string_view text);

/// The matrix as a list of lists that parseMatrix() and Python read back as the same doubles.
std::string matrixText(const Eigen::MatrixXd& matrix);

}  // namespace quantoscope::geometry
