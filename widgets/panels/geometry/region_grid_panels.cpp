// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/region_grid_panels.h"

#include <QSignalBlocker>
#include <algorithm>

#include "widgets/panels/geometry/channel_pair.h"
#include "widgets/panels/geometry/experiment_presets.h"
#include "widgets/panels/geometry/segmented.h"
#include "widgets/scene3d/scene_painter.h"
#include "widgets/scene3d/scene_view.h"

namespace quantoscope::panels {
namespace {

using present::GeometryStudies;
using present::PlotGrid;
using present::ScenePtr;
using present::Snapshot;

constexpr int smallestScene = 250;
constexpr int spaceSegment = 0;
constexpr int planeSegment = 1;

const QString sceneKey = QStringLiteral("scene");
const QString shapeKey = QStringLiteral("shape");
const QString spaceName = QStringLiteral("space");
const QString planeName = QStringLiteral("plane");
const QString pairKey = QStringLiteral("channels");
const QString sameScaleKey = QStringLiteral("same_scale");

}  // namespace

SceneGridPanel::SceneGridPanel(base::PanelContext& context, const QString& id, QWidget* parent)
    : StudyPanel(context, id, {}, parent) {}

SceneGridPanel::Source SceneGridPanel::source(const Snapshot& snapshot, const GeometryStudies&) const {
  return {snapshot.geometry, nullptr, snapshot.geometryError};
}

std::vector<ScenePtr> SceneGridPanel::markedScenes(const PlotGrid& grid, const Snapshot& snapshot) const {
  if (!snapshot.geometry) {
    return {};
  }
  std::vector<ScenePtr> made = scenes(*snapshot.geometry);
  if (!made.empty() && made.front()) {
    auto first = std::make_shared<present::Scene>(*made.front());
    first->notice = grid.plots.front()->notice;
    made.front() = std::move(first);
  }
  return made;
}

scene3d::SceneView* SceneGridPanel::makeView() {
  // Many small pictures: one context of OpenGL for each would cost more than it draws faster.
  auto* made = new scene3d::SceneView(view(), scene3d::SceneView::Drawing::Painter);
  // Below this a body with its axes, title and legend has no place; the panel scrolls rather than lose it.
  made->setMinimumHeight(smallestScene);
  made->setViewDirection(m_direction);
  connect(made, &scene3d::SceneView::viewDirectionChanged, this, [this, made] { turnAll(*made); });
  connect(made, &scene3d::SceneView::exportRequested, view(), &PlotGridView::exportRequested);
  connect(made, &scene3d::SceneView::subjectClicked, view(), &PlotGridView::subjectClicked);
  return made;
}

void SceneGridPanel::turnAll(const scene3d::SceneView& like) {
  m_direction = like.viewDirection();
  for (scene3d::SceneView* each : m_views) {
    each->setViewDirection(m_direction);
  }
}

void SceneGridPanel::showMore(const PlotGrid& grid, const Snapshot& snapshot, const GeometryStudies&) {
  const std::vector<ScenePtr> made = markedScenes(grid, snapshot);
  while (m_views.size() < made.size()) {
    m_views.push_back(makeView());
  }
  m_shown.assign(m_views.begin(), m_views.begin() + static_cast<std::ptrdiff_t>(made.size()));
  for (std::size_t i = 0; i < m_views.size(); ++i) {
    m_views[i]->setScene(i < made.size() ? made[i] : nullptr);
  }
  view()->setStandIns({m_shown.begin(), m_shown.end()});
}

void SceneGridPanel::showSelection(const present::Subject& subject) {
  StudyPanel::showSelection(subject);
  for (scene3d::SceneView* each : m_shown) {
    each->setHighlight(subject.layer ? std::optional(present::Subject{subject.layer, std::nullopt})
                                     : std::nullopt);
  }
}

base::FigurePtr SceneGridPanel::figureOf(const PlotGrid& grid, const Snapshot& snapshot,
                                         const GeometryStudies&) const {
  std::vector<base::FigurePtr> standIns;
  for (const ScenePtr& scene : markedScenes(grid, snapshot)) {
    standIns.push_back(scene3d::sceneFigure(scene, m_direction));
  }
  return gridFigure(grid, std::move(standIns));
}

void SceneGridPanel::fit() {
  StudyPanel::fit();
  for (scene3d::SceneView* each : m_views) {
    each->fit();
  }
}

QJsonObject SceneGridPanel::viewState() const {
  QJsonObject state = StudyPanel::viewState();
  state[sceneKey] = axes3d::toJson(m_direction);
  return state;
}

void SceneGridPanel::restoreViewState(const QJsonObject& state) {
  m_direction = axes3d::directionFromJson(state[sceneKey].toObject(), {});
  for (scene3d::SceneView* each : m_views) {
    each->setViewDirection(m_direction);
  }
  StudyPanel::restoreViewState(state);
}

LayerRegionsPanel::LayerRegionsPanel(base::PanelContext& context, QWidget* parent)
    : SceneGridPanel(context, QStringLiteral("geometry.layer-regions"), parent) {
  m_space = new Segmented(2, this);
  m_space->setObjectName(shapeKey);
  m_space->setCurrent(spaceSegment);
  m_pair = new QComboBox(this);
  m_pair->setObjectName(QStringLiteral("channelPair"));
  for (std::size_t i = 0; i < present::channelPairs(3).size(); ++i) {
    m_pair->addItem(QString());
  }
  m_sameScale = new QToolButton(this);
  m_sameScale->setObjectName(QStringLiteral("sameScale"));
  m_sameScale->setCheckable(true);
  m_sameScale->setChecked(true);
  m_sameScale->setAutoRaise(true);
  m_sameScale->setFocusPolicy(Qt::StrongFocus);
  addTool(m_space);
  addTool(m_pair);
  addTool(m_sameScale);
  connect(m_space, &Segmented::chosen, this, &LayerRegionsPanel::redraw);
  connect(m_pair, &QComboBox::activated, this, [this] {
    view()->fit();
    redraw();
  });
  connect(m_sameScale, &QToolButton::toggled, this, &LayerRegionsPanel::redraw);
  LayerRegionsPanel::retranslate();
}

bool LayerRegionsPanel::showsPlane() const {
  return m_space->current() == planeSegment;
}

present::LayerRegionLook LayerRegionsPanel::look() const {
  const auto pair = static_cast<std::size_t>(std::max(0, m_pair->currentIndex()));
  return {m_sameScale->isChecked(), present::channelPairs(3)[pair]};
}

PlotGrid LayerRegionsPanel::plots(const Snapshot& snapshot, const GeometryStudies&) const {
  return present::layerRegionsGrid(*snapshot.geometry, look());
}

std::vector<ScenePtr> LayerRegionsPanel::scenes(const geometry::ErrorTrace& trace) const {
  return showsPlane() ? std::vector<ScenePtr>() : present::layerRegionScenes(trace, look());
}

void LayerRegionsPanel::showTools() {
  const bool space = snapshot()->geometry && snapshot()->geometry->dimension() > 2;
  m_space->setVisible(space);
  m_pair->setVisible(space && showsPlane());
}

QJsonObject LayerRegionsPanel::viewState() const {
  QJsonObject state = SceneGridPanel::viewState();
  state[shapeKey] = showsPlane() ? planeName : spaceName;
  state[pairKey] = toJson(look().channels);
  state[sameScaleKey] = m_sameScale->isChecked();
  return state;
}

void LayerRegionsPanel::restoreViewState(const QJsonObject& state) {
  m_space->setCurrent(state[shapeKey].toString() == planeName ? planeSegment : spaceSegment);
  m_pair->setCurrentIndex(indexOf(channelPairFromJson(state[pairKey])));
  const QSignalBlocker blocker(m_sameScale);
  m_sameScale->setChecked(state[sameScaleKey].toBool(true));
  SceneGridPanel::restoreViewState(state);
}

void LayerRegionsPanel::retranslate() {
  SceneGridPanel::retranslate();
  m_space->setAccessibleName(tr("Space or plane"));
  m_space->setSegment(spaceSegment, tr("Space"), tr("Polytopes: drag one and all turn."));
  m_space->setSegment(planeSegment, tr("Plane"), tr("Their exact projections onto two channels."));
  for (int i = 0; i < m_pair->count(); ++i) {
    const present::ChannelPair& pair = present::channelPairs(3)[static_cast<std::size_t>(i)];
    m_pair->setItemText(i, tr("Channels %1 and %2").arg(pair[0] + 1).arg(pair[1] + 1));
  }
  m_pair->setAccessibleName(tr("Channels"));
  m_pair->setToolTip(tr("The two channels that the regions are projected onto, exactly."));
  m_sameScale->setText(tr("Same scale"));
  m_sameScale->setAccessibleName(m_sameScale->text());
  m_sameScale->setToolTip(tr("One scale for all layers; off: each picture is filled."));
}

PlotGrid BoxPanel::plots(const Snapshot& snapshot, const GeometryStudies&) const {
  std::vector<present::TracePtr> traces{snapshot.geometry};
  const std::vector<present::TracePtr>& presets = presetTraces(snapshot.geometry->shown);
  traces.insert(traces.end(), presets.begin(), presets.end());
  return present::boxGrid(traces);
}

std::vector<ScenePtr> BoxPanel::scenes(const geometry::ErrorTrace& trace) const {
  const ScenePtr scene = present::boxScene(trace);
  return scene ? std::vector<ScenePtr>{scene} : std::vector<ScenePtr>();
}

}  // namespace quantoscope::panels
