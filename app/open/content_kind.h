// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of file something is, told by its first bytes and never by its name. No Qt.
#pragma once

#include <filesystem>

#include "engine/core/error.h"

namespace quantoscope::app {

enum class ContentKind {
  Session,
  Experiment,
  TrainingStats,
  Model,        ///< a weight file or the index of a sharded one
  Criticality,  ///< measured statistics of a language model's layers
  Figure,       ///< a PDF, SVG or PNG; figures of this program carry their session (figure_session.h)
};

/// Looks at the beginning of the file. Text without a known schema counts as training statistics, whose
/// reader then says what is wrong with it. A folder that holds weight files is a model. Empty files, binary
/// files of unknown kinds, other folders, pipes and devices are refused with a sentence; none of them blocks.
core::Result<ContentKind> contentKind(const std::filesystem::path& path);

}  // namespace quantoscope::app
