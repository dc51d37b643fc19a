// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the geometry lab that show the error region several times: after each layer, and beside its
// bounding box. Pictures in space turn together. GUI thread.
#pragma once

#include <QComboBox>
#include <QToolButton>
#include <vector>

#include "engine/present/geometry_region_grids.h"
#include "widgets/panels/geometry/study_panel.h"

namespace quantoscope::scene3d {
class SceneView;
}

namespace quantoscope::panels {

class Segmented;

/// A study panel whose first plots are scenes where there are any.
class SceneGridPanel : public StudyPanel {
  Q_OBJECT

 public:
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

  /// Those that are in sight, in the order of their plots.
  const std::vector<scene3d::SceneView*>& sceneViews() const { return m_shown; }

 protected:
  SceneGridPanel(base::PanelContext& context, const QString& id, QWidget* parent);

  /// The scenes in the places of the first plots.
  virtual std::vector<present::ScenePtr> scenes(const geometry::ErrorTrace& trace) const = 0;

  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  void showMore(const present::PlotGrid& grid, const present::Snapshot& snapshot,
                const present::GeometryStudies& studies) override;
  void showSelection(const present::Subject& subject) override;
  base::FigurePtr figureOf(const present::PlotGrid& grid, const present::Snapshot& snapshot,
                           const present::GeometryStudies& studies) const override;
  void fit() override;

 private:
  /// With what must be said on top of the first picture.
  std::vector<present::ScenePtr> markedScenes(const present::PlotGrid& grid,
                                              const present::Snapshot& snapshot) const;
  scene3d::SceneView* makeView();
  void turnAll(const scene3d::SceneView& like);

  std::vector<scene3d::SceneView*> m_views;  ///< made when they were first needed, kept from then on
  std::vector<scene3d::SceneView*> m_shown;
  present::ViewDirection m_direction;
};

/// Small multiples: the region after each layer.
class LayerRegionsPanel : public SceneGridPanel {
  Q_OBJECT

 public:
  explicit LayerRegionsPanel(base::PanelContext& context, QWidget* parent = nullptr);

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  std::vector<present::ScenePtr> scenes(const geometry::ErrorTrace& trace) const override;
  void showTools() override;
  void retranslate() override;

 private:
  present::LayerRegionLook look() const;
  bool showsPlane() const;

  Segmented* m_space;
  QComboBox* m_pair;
  QToolButton* m_sameScale;
};

/// The region in its box, and how much of it the experiments fill.
class BoxPanel : public SceneGridPanel {
  Q_OBJECT

 public:
  explicit BoxPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : SceneGridPanel(context, QStringLiteral("geometry.box"), parent) {}

 protected:
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  std::vector<present::ScenePtr> scenes(const geometry::ErrorTrace& trace) const override;
};

}  // namespace quantoscope::panels
