// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/loss_panel.h"

#include <QToolButton>

#include "engine/present/runs_views.h"
#include "widgets/plot2d/plot_view.h"

namespace quantoscope::panels {
namespace {

constexpr QLatin1String logKey("log");
constexpr QLatin1String rollingMeanKey("rolling_mean");

}  // namespace

LossPanel::LossPanel(base::PanelContext& context, QWidget* parent)
    : RunPlotPanel(context, QStringLiteral("runs.loss"), parent),
      m_logarithmic(addToggle()),
      m_rollingMean(addToggle()) {
  LossPanel::retranslate();
}

void LossPanel::retranslate() {
  RunPlotPanel::retranslate();
  view().setAccessibleName(tr("Loss by iteration"));
  m_logarithmic->setText(tr("Log scale"));
  m_logarithmic->setAccessibleName(tr("Log scale"));
  m_logarithmic->setToolTip(tr("Logarithmic loss axis; needs losses above zero"));
  m_rollingMean->setText(tr("Rolling mean"));
  m_rollingMean->setAccessibleName(tr("Rolling mean"));
  m_rollingMean->setToolTip(
      tr("Mean over a window centered at each iteration, a fiftieth of the run long (5 to 101)"));
}

LossPanel::Maker LossPanel::plotMaker() const {
  const present::LossPlotOptions options{m_logarithmic->isChecked(), m_rollingMean->isChecked()};
  return [options](const present::RunPtr& run) { return present::lossPlot(run, options); };
}

QJsonObject LossPanel::viewState() const {
  QJsonObject state = RunPlotPanel::viewState();
  if (m_logarithmic->isChecked()) {
    state[logKey] = true;
  }
  if (m_rollingMean->isChecked()) {
    state[rollingMeanKey] = true;
  }
  return state;
}

void LossPanel::restoreViewState(const QJsonObject& state) {
  m_logarithmic->setChecked(state[logKey].toBool());
  m_rollingMean->setChecked(state[rollingMeanKey].toBool());
  RunPlotPanel::restoreViewState(state);
}

}  // namespace quantoscope::panels
