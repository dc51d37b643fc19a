// SPDX-License-Identifier: GPL-3.0-or-later
// The error region of a three-channel experiment in space. GUI thread.
#pragma once

#include "engine/present/geometry_views.h"
#include "widgets/base/panel.h"
#include "widgets/panels/geometry/shown_trace.h"

namespace quantoscope::scene3d {
class SceneView;
}

namespace quantoscope::panels {

class OverlayButton;
class PartsBar;

class PolytopePanel : public base::Panel {
  Q_OBJECT

 public:
  explicit PolytopePanel(base::PanelContext& context, QWidget* parent = nullptr);

  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;
  present::Parts wantedParts() const override;

 private:
  /// What a scene is made from.
  struct Source {
    ShownTrace shown;
    present::RegionParts parts;
    present::TracePtr diagonalOnly;  ///< null where it is not shown
    present::TracePtr overlay;

    friend bool operator==(const Source&, const Source&) = default;
  };

  Source source(const present::GeometryStudies& studies) const;
  static present::ScenePtr scene(const Source& source);

  PartsBar* m_parts;
  OverlayButton* m_overlay;
  scene3d::SceneView* m_view;
  std::optional<Source> m_drawn;
};

}  // namespace quantoscope::panels
