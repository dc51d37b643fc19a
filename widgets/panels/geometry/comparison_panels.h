// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the geometry lab that set experiments, manifolds and matrices side by side. GUI thread.
#pragma once

#include <QCheckBox>

#include "engine/present/geometry_comparison_views.h"
#include "widgets/panels/geometry/study_panel.h"

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::panels {

/// The experiment in view beside those that come with the program.
class ExperimentsPanel : public StudyPanel {
  Q_OBJECT

 public:
  explicit ExperimentsPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : StudyPanel(context, QStringLiteral("geometry.experiments"), {}, parent) {}

 protected:
  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
};

/// What each matrix does to the unit circle.
class DirectionsPanel : public StudyPanel {
  Q_OBJECT

 public:
  explicit DirectionsPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : StudyPanel(context, QStringLiteral("geometry.directions"), {}, parent) {}

 protected:
  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
};

/// All manifolds at once.
class ManifoldsPanel : public StudyPanel {
  Q_OBJECT

 protected:
  using Grid = present::PlotGrid (*)(const present::ManifoldsStudy&);
  ManifoldsPanel(base::PanelContext& context, const QString& id, Grid grid, QWidget* parent);

  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  void showTools() override;
  void retranslate() override;

 private:
  Grid m_grid;
  base::ParameterSlider* m_bits;
  QCheckBox* m_activations;
};

class ManifoldStatisticsPanel : public ManifoldsPanel {
  Q_OBJECT

 public:
  explicit ManifoldStatisticsPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : ManifoldsPanel(context, QStringLiteral("geometry.manifold-statistics"),
                       &present::manifoldStatisticsGrid, parent) {}
};

/// Each manifold with the errors on it.
class ManifoldErrorsPanel : public StudyPanel {
  Q_OBJECT

 public:
  explicit ManifoldErrorsPanel(base::PanelContext& context, QWidget* parent = nullptr);

 protected:
  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  void showTools() override;

 private:
  base::ParameterSlider* m_points;
  base::ParameterSlider* m_scale;
};

/// A row for each manifold, a column for each layer.
class ManifoldLayersPanel : public ManifoldsPanel {
  Q_OBJECT

 public:
  explicit ManifoldLayersPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : ManifoldsPanel(context, QStringLiteral("geometry.manifold-layers"), &present::manifoldLayersGrid,
                       parent) {}
};

}  // namespace quantoscope::panels
