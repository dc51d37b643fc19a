// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/measuring_strip.h"

#include <QHBoxLayout>
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

constexpr int progressWidth = 90;
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
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QToolButton(this)) {
  m_text->setObjectName(QStringLiteral("measuringText"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setForegroundRole(QPalette::PlaceholderText);
  m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_progress->setTextVisible(false);
  m_progress->setFixedSize(progressWidth, base::spacing::normal);
  m_button->setObjectName(QStringLiteral("measure"));
  m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_button->setAutoRaise(true);
  m_button->setFocusPolicy(Qt::StrongFocus);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::tight,
                          base::spacing::tight);
  row->setSpacing(base::spacing::normal);
  row->addWidget(m_text, 1);
  row->addWidget(m_progress);
  row->addWidget(m_button);
  connect(m_button, &QToolButton::clicked, this, [this, &context] { context.runAction(dueAction()); });
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
  m_button->setVisible(!due.isEmpty());
  m_button->setIcon(base::icon(due == QLatin1String("criticality.stop") ? QStringLiteral("cancel")
                                                                        : QStringLiteral("play")));
  if (due == QLatin1String("criticality.stop")) {
    m_button->setText(tr("Stop"));
    m_button->setToolTip(tr("Stop; what was measured stays"));
  } else if (due == QLatin1String("criticality.measured")) {
    m_button->setText(tr("Measure here instead"));
    m_button->setToolTip(tr("Put the imported statistics away and measure the opened model"));
  } else if (due == QLatin1String(present::roundingTask)) {
    m_button->setText(tr("Round single layers"));
    m_button->setToolTip(tr("Round one layer at a time and measure what it does to the next token"));
  } else if (due == QLatin1String(present::evaluateTask)) {
    m_button->setText(tr("Measure plan"));
    m_button->setToolTip(tr("Measure the plan as a whole beside uniform widths"));
  } else {
    m_button->setText(tr("Measure layers"));
    m_button->setToolTip(tr("Run the prompts through the model and measure activations and attention"));
  }
}

void MeasuringStrip::retranslate() {
  m_progress->setAccessibleName(tr("Progress of the measurement"));
  showButton();
  if (!m_state) {
    m_progress->hide();
    m_text->clear();
    return;
  }
  const auto layers = m_state->analysis ? m_state->analysis->layers.size() : 0;
  const bool known = m_state->analyzing || (m_state->rounding && layers > 0) || m_state->evaluating;
  m_progress->setVisible(known);
  m_progress->setRange(0, progressSteps);
  const double share = m_state->analyzing ? m_state->data->progress
                       : m_state->rounding && layers > 0
                           ? static_cast<double>(m_state->data->layersMeasured) / static_cast<double>(layers)
                           : static_cast<double>(m_state->data->plans.size()) / plansMeasured;
  m_progress->setValue(static_cast<int>(std::lround(share * progressSteps)));
  const QString progress = base::translated(present::criticalityProgress(*m_state));
  const bool waits = m_state->canMeasure() && !m_state->analysis && !m_state->analyzing &&
                     m_state->secondsNeeded > worthSaying;
  m_text->setText(waits ? tr("%1 It takes %2.").arg(progress, roughTime(m_state->secondsNeeded)) : progress);
  m_text->setToolTip(m_text->text());
}

}  // namespace quantoscope::panels
