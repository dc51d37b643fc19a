// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the geometry lab that show studies: manifolds, landscape, inference and shape. GUI thread.
#pragma once

#include <QCheckBox>
#include <QLineEdit>

#include "engine/present/geometry_comparison_views.h"
#include "widgets/panels/geometry/study_panel.h"

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::base {
class ChoiceBox;
}
namespace quantoscope::bars3d {
class SurfaceView;
}

namespace quantoscope::panels {

class Segmented;

/// The inputs of a manifold, the errors they get and how large they could be, point by point.
class ManifoldPanel : public StudyPanel {
  Q_OBJECT

 public:
  explicit ManifoldPanel(base::PanelContext& context, QWidget* parent = nullptr);

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

  /// The points of a file become the manifold; one undo step.
  void choosePoints(const QString& path);

 protected:
  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  void showTools() override;
  void retranslate() override;

 private:
  void askForPoints();

  base::ChoiceBox* m_kind;
  QToolButton* m_open;
  base::ParameterSlider* m_points;
  base::ParameterSlider* m_scale;
  QToolButton* m_tubes;
};

/// The error magnitude over a square of inputs, as a map or as a surface, and over their L1 norm.
class LandscapePanel : public StudyPanel {
  Q_OBJECT

 public:
  explicit LandscapePanel(base::PanelContext& context, QWidget* parent = nullptr);

  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

  bool showsSurface() const;
  /// The choice of a person: a view, not a parameter.
  void setShowsSurface(bool surface);
  bars3d::SurfaceView* surfaceView() const { return m_surface; }

 protected:
  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  void showTools() override;
  void showMore(const present::PlotGrid& grid, const present::Snapshot& snapshot,
                const present::GeometryStudies& studies) override;
  void showSelection(const present::Subject& subject) override;
  base::FigurePtr figureOf(const present::PlotGrid& grid, const present::Snapshot& snapshot,
                           const present::GeometryStudies& studies) const override;
  void fit() override;
  void retranslate() override;

 private:
  /// Null while the map is shown or there is nothing to show.
  present::SurfacePtr surface(const present::PlotGrid& grid, const present::GeometryStudies& studies) const;
  /// The input of a manifold's point; null for none of its points.
  std::optional<Eigen::Vector2d> inputOf(const present::Subject& subject) const;

  Segmented* m_shape;
  QToolButton* m_manifold;
  base::ParameterSlider* m_extent;
  base::ParameterSlider* m_side;
  bars3d::SurfaceView* m_surface;
  std::shared_ptr<const present::ManifoldStudy> m_points;
  std::optional<int> m_marked;  ///< the point of the manifold whose place on the surface is read out
};

/// A manifold through integer inference.
class InferencePanel : public StudyPanel {
  Q_OBJECT

 protected:
  struct Setup {
    QString id;
    present::Part part;
    present::PlotGrid (*grid)(const present::InferenceStudy&);
    bool bits;         ///< one bit-width is chosen
    bool activations;  ///< whether activations are rounded is chosen
  };
  InferencePanel(base::PanelContext& context, const Setup& setup, QWidget* parent);

  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  void showTools() override;
  void retranslate() override;

 private:
  const present::Study<present::InferenceStudy>& study(const present::GeometryStudies& studies) const;

  Setup m_setup;
  base::ChoiceBox* m_kind;
  base::ParameterSlider* m_bits = nullptr;
  QCheckBox* m_activations = nullptr;
};

/// Layer by layer at one bit-width.
class EvolutionPanel : public InferencePanel {
  Q_OBJECT

 public:
  explicit EvolutionPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : InferencePanel(context,
                       {QStringLiteral("geometry.fakequant"), present::Part::Evolution,
                        &present::evolutionGrid, true, true},
                       parent) {}
};

/// Weights only in one row, weights and activations in the other.
class ModesPanel : public InferencePanel {
  Q_OBJECT

 public:
  explicit ModesPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : InferencePanel(
            context,
            {QStringLiteral("geometry.modes"), present::Part::Modes, &present::modesGrid, true, false},
            parent) {}
};

/// The output at several bit-widths.
class BitsPanel : public InferencePanel {
  Q_OBJECT

 public:
  explicit BitsPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : BitsPanel(context, QStringLiteral("geometry.bits"), &present::bitsGrid, parent) {}

 protected:
  BitsPanel(base::PanelContext& context, const QString& id,
            present::PlotGrid (*grid)(const present::InferenceStudy&), QWidget* parent);

  void showTools() override;
  void retranslate() override;

 private:
  /// What is in the field becomes the list, or the reason why not is said.
  void takeList();

  QLineEdit* m_list;
  std::optional<std::string> m_shown;  ///< the parameter's text
};

/// A row for each bit-width, a column for each layer.
class BitLayersPanel : public BitsPanel {
  Q_OBJECT

 public:
  explicit BitLayersPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : BitsPanel(context, QStringLiteral("geometry.bit-layers"), &present::bitLayersGrid, parent) {}
};

/// Growth, box efficiency, singular values and projections beside those without channel mixing.
class ShapePanel : public StudyPanel {
  Q_OBJECT

 public:
  explicit ShapePanel(base::PanelContext& context, QWidget* parent = nullptr);

 protected:
  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
};

}  // namespace quantoscope::panels
