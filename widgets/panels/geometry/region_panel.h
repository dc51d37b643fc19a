// SPDX-License-Identifier: GPL-3.0-or-later
// The error region in the plane: each layer's contribution, the whole, its bounding box and its numbers.
// GUI thread.
#pragma once

#include <QComboBox>
#include <QLabel>

#include "engine/present/geometry_views.h"
#include "widgets/base/panel.h"
#include "widgets/base/steady_label.h"
#include "widgets/panels/geometry/shown_trace.h"

namespace quantoscope::plot2d {
class PlotView;
}

namespace quantoscope::panels {

class OverlayButton;
class PartsBar;

class RegionPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit RegionPanel(base::PanelContext& context, QWidget* parent = nullptr);

  base::FigurePtr figure() const override;
  QJsonObject viewState() const override;
  void restoreViewState(const QJsonObject& state) override;

 protected:
  void refresh() override;
  void retranslate() override;
  void changeEvent(QEvent* event) override;
  present::Parts wantedParts() const override;

 private:
  /// What a plot is made from.
  struct Source {
    ShownTrace shown;
    present::RegionParts parts;
    present::ChannelPair channels;
    present::TracePtr diagonalOnly;  ///< null where it is not shown
    std::shared_ptr<const geometry::MonteCarlo> samples;
    present::TracePtr overlay;

    friend bool operator==(const Source&, const Source&) = default;
  };

  /// With what `studies` know of it.
  Source source(const present::GeometryStudies& studies) const;
  static present::PlotPtr plot(const Source& source);
  void showChannelPairs(int dimension);
  void showNumbers(const Source& source);

  PartsBar* m_parts;
  QComboBox* m_pair;
  OverlayButton* m_overlay;
  plot2d::PlotView* m_view;
  base::SteadyLabel* m_numbers;
  present::ChannelPair m_channels{0, 1};
  std::optional<Source> m_drawn;
};

}  // namespace quantoscope::panels
