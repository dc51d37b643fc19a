// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses from the engine thread to whoever shows it: one immutable picture of everything computed from
// one set of parameters and data, and the request it answers. Parts are shared: an unchanged part is the same
// object in the next snapshot, so panels compare pointers to skip work.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/geometry/error_trace.h"
#include "engine/present/geometry_studies.h"
#include "engine/present/lab_data.h"
#include "engine/present/run_ptr.h"

namespace quantoscope::present {

struct SpectraState;  // see spectra_data.h
class SpectraComputer;
struct CodesignState;  // see codesign_state.h
class CodesignComputer;

struct Request {
  core::ParameterSet parameters;
  std::vector<RunPtr> runs;
  ModelPtr model = {};  ///< null while none is open
  LabResults labs = {};
  Parts wanted = {};  ///< what is on the screen beyond the trace
};

struct Snapshot {
  core::ParameterSet parameters;
  /// Absent only while no trace could ever be computed; with `geometryError` set it is the last good one.
  TracePtr geometry;
  std::optional<core::Error> geometryError;
  GeometryStudies studies;
  std::vector<RunPtr> runs;
  ModelPtr model;
  LabResults labs;
  /// The results of the Spectra lab as the parameters want them shown.
  std::shared_ptr<const SpectraState> spectra;
  /// What the Co-design lab shows for these parameters.
  std::shared_ptr<const CodesignState> codesign;
  std::chrono::nanoseconds computeTime{0};
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Computes snapshots one after the other and reuses the parts whose inputs did not change. One thread at a
/// time.
class SnapshotComputer {
 public:
  core::Result<SnapshotPtr> compute(const Request& request, std::stop_token stop);

 private:
  core::ParameterSet m_geometryParameters;
  TracePtr m_geometry;
  std::optional<core::Error> m_geometryError;
  geometry::FacetCache m_facets;
  StudyComputer m_studies;
  std::shared_ptr<SpectraComputer> m_spectra;
  std::shared_ptr<CodesignComputer> m_codesign;
};

}  // namespace quantoscope::present
