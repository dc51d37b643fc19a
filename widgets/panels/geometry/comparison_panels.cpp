// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/comparison_panels.h"

#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/panels/geometry/experiment_presets.h"

namespace quantoscope::panels {
namespace {

using present::GeometryStudies;
using present::PlotGrid;
using present::Snapshot;

constexpr const char* bitsId = "fakequant.bits";
constexpr const char* activationsId = "fakequant.activations";
constexpr const char* pointsId = "manifold.points";
constexpr const char* scaleId = "manifold.scale";

}  // namespace

ExperimentsPanel::Source ExperimentsPanel::source(const Snapshot& snapshot, const GeometryStudies&) const {
  return {snapshot.geometry, nullptr, snapshot.geometryError};
}

PlotGrid ExperimentsPanel::plots(const Snapshot& snapshot, const GeometryStudies&) const {
  std::vector<present::TracePtr> traces{snapshot.geometry};
  const std::vector<present::TracePtr>& presets = presetTraces(snapshot.geometry->shown);
  traces.insert(traces.end(), presets.begin(), presets.end());
  return present::experimentsGrid(traces);
}

DirectionsPanel::Source DirectionsPanel::source(const Snapshot& snapshot, const GeometryStudies&) const {
  return {snapshot.geometry, nullptr, snapshot.geometryError};
}

PlotGrid DirectionsPanel::plots(const Snapshot& snapshot, const GeometryStudies&) const {
  return present::directionsGrid(*snapshot.geometry);
}

ManifoldErrorsPanel::ManifoldErrorsPanel(base::PanelContext& context, QWidget* parent)
    : StudyPanel(context, QStringLiteral("geometry.manifold-errors"), present::Part::Manifolds, parent) {
  m_points = new base::ParameterSlider(context, pointsId, this);
  m_points->setObjectName(QLatin1String(pointsId));
  m_scale = new base::ParameterSlider(context, scaleId, this);
  m_scale->setObjectName(QLatin1String(scaleId));
  addTool(m_points);
  addTool(m_scale);
}

ManifoldErrorsPanel::Source ManifoldErrorsPanel::source(const Snapshot&,
                                                        const GeometryStudies& studies) const {
  return {studies.manifolds.value, nullptr, studies.manifolds.error};
}

PlotGrid ManifoldErrorsPanel::plots(const Snapshot&, const GeometryStudies& studies) const {
  return present::manifoldErrorsGrid(*studies.manifolds.value);
}

void ManifoldErrorsPanel::showTools() {
  m_points->showValue();
  m_scale->showValue();
}

ManifoldsPanel::ManifoldsPanel(base::PanelContext& context, const QString& id, Grid grid, QWidget* parent)
    : StudyPanel(context, id, present::Part::Manifolds, parent), m_grid(grid) {
  m_bits = new base::ParameterSlider(context, bitsId, this);
  m_bits->setObjectName(QLatin1String(bitsId));
  m_activations = new QCheckBox(this);
  m_activations->setObjectName(QLatin1String(activationsId));
  addTool(m_bits);
  addTool(m_activations);
  connect(m_activations, &QCheckBox::clicked, this,
          [this](bool on) { this->context().edit(activationsId, on); });
  ManifoldsPanel::retranslate();
}

ManifoldsPanel::Source ManifoldsPanel::source(const Snapshot&, const GeometryStudies& studies) const {
  return {studies.manifolds.value, nullptr, studies.manifolds.error};
}

PlotGrid ManifoldsPanel::plots(const Snapshot&, const GeometryStudies& studies) const {
  return m_grid(*studies.manifolds.value);
}

void ManifoldsPanel::showTools() {
  m_bits->showValue();
  m_activations->setChecked(context().parameters().flag(activationsId));
}

void ManifoldsPanel::retranslate() {
  StudyPanel::retranslate();
  m_activations->setText(base::parameterName(activationsId));
  m_activations->setToolTip(
      tr("Activations are rounded after each layer with one scale for all points; off: weights only."));
}

}  // namespace quantoscope::panels
