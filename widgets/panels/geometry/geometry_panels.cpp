// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/geometry_panels.h"

#include "widgets/panels/geometry/comparison_panels.h"
#include "widgets/panels/geometry/experiment_panel.h"
#include "widgets/panels/geometry/layer_bars_panel.h"
#include "widgets/panels/geometry/polytope_panel.h"
#include "widgets/panels/geometry/region_panel.h"
#include "widgets/panels/geometry/study_panels.h"
#include "widgets/panels/geometry/summary_panel.h"

namespace quantoscope::panels {
namespace {

template <typename P>
std::unique_ptr<base::Panel> make(base::PanelContext& context) {
  return std::make_unique<P>(context);
}

}  // namespace

std::vector<base::PanelDescriptor> geometryPanels() {
  using base::Lab;
  using base::Place;
  return {
      {QStringLiteral("geometry.experiment"),
       QUANTOSCOPE_TEXT("Panel", "Experiment"),
       Lab::Geometry,
       Place::Side,
       true,
       &make<ExperimentPanel>,
       {"step-delta", "bit-width", "error-model"}},
      {QStringLiteral("geometry.region"),
       QUANTOSCOPE_TEXT("Panel", "Error region"),
       Lab::Geometry,
       Place::Main,
       true,
       &make<RegionPanel>,
       {"error-region", "zonotope", "volume", "error-magnitude", "box-efficiency", "relative-error",
        "principal-axes", "containment"}},
      {QStringLiteral("geometry.polytope"),
       QUANTOSCOPE_TEXT("Panel", "Error polytope"),
       Lab::Geometry,
       Place::Main,
       true,
       &make<PolytopePanel>,
       {"error-region", "zonotope", "volume"}},
      {QStringLiteral("geometry.layers"),
       QUANTOSCOPE_TEXT("Panel", "Layers"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<LayerBarsPanel>,
       {"half-widths", "relative-error", "channel-sensitivity", "spectral-norm", "determinant",
        "condition-number", "volume", "error-magnitude", "box-efficiency"}},
      {QStringLiteral("geometry.manifolds"),
       QUANTOSCOPE_TEXT("Panel", "Manifolds"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<ManifoldPanel>,
       {"manifold", "error-magnitude", "error-transform", "stretch-directions", "variation-ratio",
        "norm-correlation"}},
      {QStringLiteral("geometry.landscape"),
       QUANTOSCOPE_TEXT("Panel", "Error landscape"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<LandscapePanel>,
       {"heat-map", "error-magnitude", "norm-correlation"}},
      {QStringLiteral("geometry.fakequant"),
       QUANTOSCOPE_TEXT("Panel", "Fake quantization"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<EvolutionPanel>,
       {"fake-quantization", "error-growth", "manifold"}},
      {QStringLiteral("geometry.bits"),
       QUANTOSCOPE_TEXT("Panel", "Bit-widths compared"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<BitsPanel>,
       {"fake-quantization", "bit-width", "error-growth"}},
      {QStringLiteral("geometry.shape"),
       QUANTOSCOPE_TEXT("Panel", "Region shape"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<ShapePanel>,
       {"volume-growth", "box-efficiency", "singular-values", "projection"}},
      {QStringLiteral("geometry.directions"),
       QUANTOSCOPE_TEXT("Panel", "Singular directions"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<DirectionsPanel>,
       {"singular-directions", "spectral-norm", "condition-number"}},
      {QStringLiteral("geometry.modes"),
       QUANTOSCOPE_TEXT("Panel", "Weights only and full"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<ModesPanel>,
       {"fake-quantization", "manifold"}},
      {QStringLiteral("geometry.bit-layers"),
       QUANTOSCOPE_TEXT("Panel", "Bit-widths by layer"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<BitLayersPanel>,
       {"fake-quantization", "bit-width"}},
      {QStringLiteral("geometry.manifold-layers"),
       QUANTOSCOPE_TEXT("Panel", "Manifolds by layer"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<ManifoldLayersPanel>,
       {"fake-quantization", "manifold"}},
      {QStringLiteral("geometry.manifold-statistics"),
       QUANTOSCOPE_TEXT("Panel", "Manifolds compared"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<ManifoldStatisticsPanel>,
       {"manifold", "error-magnitude", "variation-ratio", "norm-correlation", "error-growth"}},
      {QStringLiteral("geometry.experiments"),
       QUANTOSCOPE_TEXT("Panel", "Experiments compared"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<ExperimentsPanel>,
       {"error-region", "spectral-norm", "relative-error", "volume"}},
      {QStringLiteral("geometry.summary"),
       QUANTOSCOPE_TEXT("Panel", "All experiments"),
       Lab::Geometry,
       Place::Below,
       true,
       &make<SummaryPanel>,
       {"error-region", "volume", "error-magnitude", "relative-error", "box-efficiency", "spectral-norm"}},
  };
}

}  // namespace quantoscope::panels
