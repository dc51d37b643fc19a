// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/measuring_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <cmath>

#include "engine/present/criticality_views.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {
namespace {

constexpr int progressSteps = 1000;
constexpr int plansMeasured = 5;
constexpr double worthSaying = 1.5;  // seconds

QString roughTime(double seconds) {
  if (seconds < 90) {
    return MeasuringStrip::tr("about %1 s").arg(std::lround(seconds));
  }
  const double minutes = seconds / 60;
  return minutes < 90 ? MeasuringStrip::tr("about %1 min").arg(std::lround(minutes))
                      : MeasuringStrip::tr("about %1 h").arg(std::lround(minutes / 60));
}

}  // namespace

MeasuringStrip::MeasuringStrip(base::PanelContext& context, QWidget* parent)
    : ProgressLine(QStringLiteral("measuringText"), QStringLiteral("measure"), parent) {
  connect(&button(), &QToolButton::clicked, this, [this, &context] { context.runAction(dueAction()); });
  retranslate();
}

void MeasuringStrip::show(const present::CriticalityStatePtr& state) {
  m_state = state;
  retranslate();
}

QString MeasuringStrip::dueAction() const {
  if (!m_state) {
    return {};
  }
  if (m_state->analyzing || m_state->rounding || m_state->evaluating) {
    return QStringLiteral("criticality.stop");
  }
  if (!m_state->canMeasure()) {
    return {};
  }
  if (!m_state->analysis || m_state->analysisIsOld) {
    return QString::fromLatin1(present::analyzeTask);
  }
  if (m_state->data->imported) {
    return QStringLiteral("criticality.measured");
  }
  if (m_state->roundingIsOld) {
    return QString::fromLatin1(present::roundingTask);
  }
  return m_state->plansAreOld ? QString::fromLatin1(present::evaluateTask) : QString();
}

void MeasuringStrip::showButton() {
  const QString due = dueAction();
  button().setVisible(!due.isEmpty());
  button().setIcon(base::icon(due == QLatin1String("criticality.stop") ? QStringLiteral("cancel")
                                                                       : QStringLiteral("play")));
  if (due == QLatin1String("criticality.stop")) {
    button().setText(tr("Stop"));
    button().setToolTip(tr("Stop; what was measured stays"));
  } else if (due == QLatin1String("criticality.measured")) {
    button().setText(tr("Measure here instead"));
    button().setToolTip(tr("Put the imported statistics away and measure the opened model"));
  } else if (due == QLatin1String(present::roundingTask)) {
    button().setText(tr("Round single layers"));
    button().setToolTip(tr("Round one layer at a time and measure what it does to the next token"));
  } else if (due == QLatin1String(present::evaluateTask)) {
    button().setText(tr("Measure plan"));
    button().setToolTip(tr("Measure the plan as a whole beside uniform widths"));
  } else {
    button().setText(tr("Measure layers"));
    button().setToolTip(tr("Run the prompts through the model and measure activations and attention"));
  }
}

void MeasuringStrip::retranslate() {
  progress().setAccessibleName(tr("Progress of the measurement"));
  showButton();
  if (!m_state) {
    progress().hide();
    text().clear();
    return;
  }
  const auto layers = m_state->analysis ? m_state->analysis->layers.size() : 0;
  const bool known = m_state->analyzing || (m_state->rounding && layers > 0) || m_state->evaluating;
  progress().setVisible(known);
  progress().setRange(0, progressSteps);
  const double share = m_state->analyzing ? m_state->data->progress
                       : m_state->rounding && layers > 0
                           ? static_cast<double>(m_state->data->layersMeasured) / static_cast<double>(layers)
                           : static_cast<double>(m_state->data->plans.size()) / plansMeasured;
  progress().setValue(static_cast<int>(std::lround(share * progressSteps)));
  const QString said = base::translated(present::criticalityProgress(*m_state));
  const bool waits = m_state->canMeasure() && !m_state->analysis && !m_state->analyzing &&
                     m_state->secondsNeeded > worthSaying;
  setText(waits ? tr("%1 It takes %2.").arg(said, roughTime(m_state->secondsNeeded)) : said);
}

}  // namespace quantoscope::panels
