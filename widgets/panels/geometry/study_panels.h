// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the geometry lab that show studies: manifolds, landscape, inference and shape. GUI thread.
#pragma once

#include <QCheckBox>

#include "widgets/panels/geometry/study_panel.h"

namespace quantoscope::base {
class ParameterSlider;
}

namespace quantoscope::panels {

class ChoiceBox;

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

  ChoiceBox* m_kind;
  QToolButton* m_open;
  base::ParameterSlider* m_points;
  base::ParameterSlider* m_scale;
  QToolButton* m_tubes;
};

/// The error magnitude over a square of inputs, and over their L1 norm.
class LandscapePanel : public StudyPanel {
  Q_OBJECT

 public:
  explicit LandscapePanel(base::PanelContext& context, QWidget* parent = nullptr);

 protected:
  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  void showTools() override;

 private:
  base::ParameterSlider* m_extent;
  base::ParameterSlider* m_side;
};

/// A manifold through integer inference: layer by layer at one bit-width, or the output at several.
class InferencePanel : public StudyPanel {
  Q_OBJECT

 protected:
  InferencePanel(base::PanelContext& context, const QString& id, present::Part part, QWidget* parent);

  Source source(const present::Snapshot& snapshot, const present::GeometryStudies& studies) const override;
  present::PlotGrid plots(const present::Snapshot& snapshot,
                          const present::GeometryStudies& studies) const override;
  void showTools() override;
  void retranslate() override;

 private:
  const present::Study<present::InferenceStudy>& study(const present::GeometryStudies& studies) const;

  present::Part m_part;
  ChoiceBox* m_kind;
  base::ParameterSlider* m_bits = nullptr;
  QCheckBox* m_activations;
};

class EvolutionPanel : public InferencePanel {
  Q_OBJECT

 public:
  explicit EvolutionPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : InferencePanel(context, QStringLiteral("geometry.fakequant"), present::Part::Evolution, parent) {}
};

class BitsPanel : public InferencePanel {
  Q_OBJECT

 public:
  explicit BitsPanel(base::PanelContext& context, QWidget* parent = nullptr)
      : InferencePanel(context, QStringLiteral("geometry.bits"), present::Part::Bits, parent) {}
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
