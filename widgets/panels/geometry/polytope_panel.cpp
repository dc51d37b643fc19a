// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/polytope_panel.h"

#include <QVBoxLayout>

#include "widgets/panels/geometry/overlay_button.h"
#include "widgets/panels/geometry/parts_bar.h"
#include "widgets/scene3d/scene_painter.h"
#include "widgets/scene3d/scene_view.h"

namespace quantoscope::panels {
namespace {

const QString partsKey = QStringLiteral("parts");
const QString sceneKey = QStringLiteral("scene");

}  // namespace

PolytopePanel::PolytopePanel(base::PanelContext& context, QWidget* parent) : Panel(context, parent) {
  m_parts = new PartsBar(false, this);
  m_overlay = new OverlayButton(context, this);
  m_parts->addTool(m_overlay);
  m_view = new scene3d::SceneView(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_parts);
  column->addWidget(m_view, 1);
  setFocusProxy(m_view);

  connect(m_parts, &PartsBar::changed, this, [this] {
    updateWanted();
    scheduleRefresh();
  });
  connect(m_parts, &PartsBar::fitRequested, m_view, &scene3d::SceneView::fit);
  connect(m_view, &scene3d::SceneView::subjectClicked, this,
          [this](const present::Subject& subject) { this->context().selection().toggle(subject); });
  connect(m_view, &scene3d::SceneView::exportRequested, this,
          [this] { this->context().exportFigure(QStringLiteral("geometry.polytope")); });
  retranslate();
}

PolytopePanel::Source PolytopePanel::source(const present::GeometryStudies& studies) const {
  const present::RegionParts parts = m_parts->parts();
  return {withOverlayTrouble(shownTrace(snapshot()), studies), parts,
          parts.comparison ? studies.diagonalOnly.value : nullptr,
          studies.overlay.error ? nullptr : studies.overlay.value};
}

present::Parts PolytopePanel::wantedParts() const {
  const present::Parts overlay = present::Part::Overlay;
  return m_parts->parts().comparison ? overlay | present::Part::DiagonalOnly : overlay;
}

present::ScenePtr PolytopePanel::scene(const Source& source) {
  const ShownTrace& shown = source.shown;
  return shown.trace
             ? withTrouble(present::polytopeScene(*shown.trace, source.parts,
                                                  {source.diagonalOnly.get(), nullptr, source.overlay.get()}),
                           shown)
             : emptyPicture<present::Scene>(shown);
}

base::FigurePtr PolytopePanel::figure() const {
  return scene3d::sceneFigure(scene(source(studiesFor(*this, snapshot(), wantedParts()))),
                              m_view->viewDirection());
}

void PolytopePanel::refresh() {
  m_overlay->showValue();
  Source now = source(snapshot()->studies);
  if (m_drawn != now) {
    m_view->setScene(scene(now));
    m_drawn = std::move(now);
  }
  const std::optional<int> layer = context().selection().subject().layer;
  m_view->setHighlight(layer ? std::optional(present::Subject{layer, std::nullopt}) : std::nullopt);
}

QJsonObject PolytopePanel::viewState() const {
  return {{partsKey, m_parts->state()}, {sceneKey, m_view->viewState()}};
}

void PolytopePanel::restoreViewState(const QJsonObject& state) {
  m_parts->restoreState(state[partsKey].toObject());
  m_view->restoreViewState(state[sceneKey].toObject());
  scheduleRefresh();
}

void PolytopePanel::retranslate() {
  m_drawn.reset();
  m_parts->retranslate();
  m_overlay->retranslate();
}

}  // namespace quantoscope::panels
