// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/snapshot.h"

#include "engine/geometry/experiment_parameters.h"
#include "engine/present/codesign_state.h"
#include "engine/present/spectra_data.h"

namespace quantoscope::present {
namespace {

core::Result<TracePtr> trace(const core::ParameterSet& parameters, std::stop_token stop,
                             geometry::FacetCache& facets) {
  const geometry::Space space =
      parameters.text("geometry.space") == "output" ? geometry::Space::Output : geometry::Space::Input;
  return geometry::experimentFromParameters(parameters).and_then([&](const geometry::Experiment& experiment) {
    return geometry::traceErrors(experiment, space, stop, &facets);
  });
}

}  // namespace

core::Result<SnapshotPtr> SnapshotComputer::compute(const Request& request, std::stop_token stop) {
  const auto begin = std::chrono::steady_clock::now();
  core::ParameterSet geometryParameters = request.parameters.subset("geometry.");
  const bool known = m_geometry || m_geometryError;
  if (!known || geometryParameters != m_geometryParameters) {
    core::Result<TracePtr> traced = trace(geometryParameters, stop, m_facets);
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled, "");
    }
    m_geometryParameters = std::move(geometryParameters);
    if (traced) {
      m_geometry = std::move(*traced);
      m_geometryError.reset();
    } else {
      m_geometryError = std::move(traced.error());
    }
  }
  const GeometryStudies& studies = m_studies.compute(request.parameters, m_geometry, request.wanted, stop);
  if (stop.stop_requested()) {
    return core::fail(core::ErrorCode::Cancelled, "");
  }
  if (!m_spectra) {
    m_spectra = std::make_shared<SpectraComputer>();
  }
  if (!m_codesign) {
    m_codesign = std::make_shared<CodesignComputer>();
  }
  CodesignStatePtr codesign = m_codesign->compute(request.parameters, request.model, request.labs, stop);
  if (!codesign) {
    return core::fail(core::ErrorCode::Cancelled, "");
  }
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->spectra = m_spectra->compute(request.parameters, request.model, request.labs);
  snapshot->codesign = std::move(codesign);
  snapshot->studies = studies;
  snapshot->parameters = request.parameters;
  snapshot->geometry = m_geometry;
  snapshot->geometryError = m_geometryError;
  snapshot->runs = request.runs;
  snapshot->model = request.model;
  snapshot->labs = request.labs;
  snapshot->computeTime = std::chrono::steady_clock::now() - begin;
  return snapshot;
}

}  // namespace quantoscope::present
