// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bars3d/grid_figure.h"
#include "widgets/bars3d/grid_view.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/panels/geometry/segmented.h"
#include "widgets/panels/geometry/study_panels.h"

namespace quantoscope::panels {
namespace {

using present::GeometryStudies;
using present::PlotGrid;
using present::Snapshot;

const QString shapeKey = QStringLiteral("shape");
const QString surfaceName = QStringLiteral("surface");
const QString mapName = QStringLiteral("map");
const QString surfaceKey = QStringLiteral("surface");
const QString manifoldKey = QStringLiteral("manifold");

constexpr int mapSegment = 0;
constexpr int surfaceSegment = 1;
constexpr const char* extentId = "landscape.extent";
constexpr const char* sideId = "landscape.side";

base::ParameterSlider* slider(base::PanelContext& context, const char* id, QWidget* parent) {
  auto* made = new base::ParameterSlider(context, id, parent);
  made->setObjectName(QLatin1String(id));
  return made;
}

}  // namespace

LandscapePanel::LandscapePanel(base::PanelContext& context, QWidget* parent)
    : StudyPanel(context, QStringLiteral("geometry.landscape"),
                 present::Parts(present::Part::Landscape) | present::Part::Manifold, parent) {
  m_shape = new Segmented(2, this);
  m_shape->setObjectName(shapeKey);
  m_shape->setCurrent(mapSegment);
  m_manifold = new QToolButton(this);
  m_manifold->setObjectName(manifoldKey);
  m_manifold->setCheckable(true);
  m_manifold->setChecked(true);
  m_manifold->setAutoRaise(true);
  m_manifold->setFocusPolicy(Qt::StrongFocus);
  m_extent = slider(context, extentId, this);
  m_side = slider(context, sideId, this);
  addTool(m_shape);
  addTool(m_extent);
  addTool(m_side);
  addTool(m_manifold);
  m_surface = new bars3d::SurfaceView(view());
  m_surface->hide();
  connect(m_shape, &Segmented::chosen, this, [this] { setShowsSurface(showsSurface()); });
  connect(m_manifold, &QToolButton::toggled, this, &LandscapePanel::redraw);
  connect(m_surface, &bars3d::SurfaceView::exportRequested, view(), &PlotGridView::exportRequested);
  connect(m_surface, &bars3d::SurfaceView::subjectClicked, view(), &PlotGridView::subjectClicked);
  LandscapePanel::retranslate();
}

bool LandscapePanel::showsSurface() const {
  return m_shape->current() == surfaceSegment;
}

void LandscapePanel::setShowsSurface(bool surface) {
  m_shape->setCurrent(surface ? surfaceSegment : mapSegment);
  m_manifold->setEnabled(!surface);
  redraw();
}

LandscapePanel::Source LandscapePanel::source(const Snapshot&, const GeometryStudies& studies) const {
  return {studies.landscape.value, studies.manifold.error ? nullptr : studies.manifold.value,
          studies.landscape.error};
}

PlotGrid LandscapePanel::plots(const Snapshot&, const GeometryStudies& studies) const {
  const bool points = m_manifold->isChecked() && studies.manifold.value && !studies.manifold.error;
  return present::landscapeGrid(*studies.landscape.value,
                                points ? &studies.manifold.value->map->inputs : nullptr);
}

present::SurfacePtr LandscapePanel::surface(const PlotGrid& grid, const GeometryStudies& studies) const {
  if (!showsSurface() || !studies.landscape.value) {
    return nullptr;
  }
  auto surface = std::make_shared<present::Surface>(*present::landscapeSurface(*studies.landscape.value));
  surface->notice = grid.plots.front()->notice;
  return surface;
}

void LandscapePanel::showMore(const PlotGrid& grid, const Snapshot&, const GeometryStudies& studies) {
  const present::SurfacePtr surface = this->surface(grid, studies);
  m_points = studies.manifold.error ? nullptr : studies.manifold.value;
  m_surface->setSurface(surface);
  view()->setStandIns({surface ? m_surface : nullptr});
  m_marked.reset();
}

std::optional<Eigen::Vector2d> LandscapePanel::inputOf(const present::Subject& subject) const {
  if (!m_points || !subject.point || *subject.point < 0 || *subject.point >= m_points->map->inputs.rows()) {
    return std::nullopt;
  }
  return Eigen::Vector2d(m_points->map->inputs.row(*subject.point).head<2>().transpose());
}

void LandscapePanel::showSelection(const present::Subject& subject) {
  StudyPanel::showSelection(subject);
  if (m_marked == subject.point) {
    return;  // the pointer or a key may have moved on since
  }
  m_marked = subject.point;
  const std::optional<Eigen::Vector2d> input = inputOf(subject);
  if (m_surface->surface() && input) {
    m_surface->setCurrent(present::nearestNode(*m_surface->surface(), (*input)(0), (*input)(1)));
  }
}

base::FigurePtr LandscapePanel::figureOf(const PlotGrid& grid, const Snapshot&,
                                         const GeometryStudies& studies) const {
  const present::SurfacePtr surface = this->surface(grid, studies);
  std::vector<base::FigurePtr> standIns;
  if (surface) {
    standIns.push_back(bars3d::surfaceFigure(surface, m_surface->viewDirection()));
  }
  return gridFigure(grid, std::move(standIns));
}

void LandscapePanel::fit() {
  StudyPanel::fit();
  m_surface->fit();
}

void LandscapePanel::showTools() {
  m_extent->showValue();
  m_side->showValue();
}

QJsonObject LandscapePanel::viewState() const {
  QJsonObject state = StudyPanel::viewState();
  state[shapeKey] = showsSurface() ? surfaceName : mapName;
  state[surfaceKey] = m_surface->viewState();
  state[manifoldKey] = m_manifold->isChecked();
  return state;
}

void LandscapePanel::restoreViewState(const QJsonObject& state) {
  m_surface->restoreViewState(state[surfaceKey].toObject());
  m_manifold->setChecked(state[manifoldKey].toBool(true));
  setShowsSurface(state[shapeKey].toString() == surfaceName);
  StudyPanel::restoreViewState(state);
}

void LandscapePanel::retranslate() {
  StudyPanel::retranslate();
  m_shape->setAccessibleName(tr("Shape of the landscape"));
  m_shape->setSegment(mapSegment, tr("Map"), tr("Colors over the plane of inputs."));
  m_shape->setSegment(surfaceSegment, tr("Surface"),
                      tr("Heights over the plane of inputs: drag turns it, the wheel zooms."));
  m_manifold->setText(tr("Manifold"));
  m_manifold->setAccessibleName(m_manifold->text());
  m_manifold->setToolTip(tr("The points of the manifold on the map; pick one to find it in all panels."));
}

}  // namespace quantoscope::panels
