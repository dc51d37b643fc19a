// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/study_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <cmath>

#include "engine/present/spectra_live.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {
QString roughTime(double seconds) {
  if (seconds < 1.5) {
    return StudyStrip::tr("about a second");
  }
  if (seconds < 90) {
    return StudyStrip::tr("about %1 s").arg(std::lround(seconds));
  }
  const double minutes = seconds / 60;
  return minutes < 90 ? StudyStrip::tr("about %1 min").arg(std::lround(minutes))
                      : StudyStrip::tr("about %1 h").arg(std::lround(minutes / 60));
}

StudyStrip::StudyStrip(base::PanelContext& context, QWidget* parent)
    : ProgressLine(QStringLiteral("studyText"), QStringLiteral("analyze"), parent), m_context(context) {
  connect(&button(), &QToolButton::clicked, this, [this] {
    const bool running = m_state && m_state->running;
    m_context.runAction(running ? QStringLiteral("spectra.stop") : QString::fromLatin1(present::spectraTask));
  });
  retranslate();
}

void StudyStrip::show(const present::SpectraStatePtr& state) {
  m_state = state;
  retranslate();
}

void StudyStrip::retranslate() {
  const bool running = m_state && m_state->running;
  const bool study = m_state && m_state->study;
  progress().setVisible(running && study);
  button().setVisible(running || (study && !m_state->complete));
  button().setText(running ? tr("Stop") : tr("Analyze spectra"));
  button().setIcon(base::icon(running ? QStringLiteral("cancel") : QStringLiteral("play")));
  button().setToolTip(running ? tr("Stop; what was found stays")
                              : tr("Compute the spectra that are missing (F5)"));
  progress().setAccessibleName(tr("Progress of the analysis"));
  if (!study) {
    text().clear();
    return;
  }
  progress().setRange(0, std::max(1, static_cast<int>(m_state->study->layers.size())));
  progress().setValue(static_cast<int>(m_state->layersDone));
  const QString said = base::translated(present::spectraProgress(*m_state));
  const bool waiting = !running && !m_state->complete;
  setText(waiting ? tr("%1 · the rest takes %2").arg(said, roughTime(m_state->secondsNeeded)) : said);
}

}  // namespace quantoscope::panels
