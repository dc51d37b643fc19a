// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/study_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <cmath>

#include "engine/present/spectra_live.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {
namespace {

constexpr int progressWidth = 90;

}  // namespace

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
    : QWidget(parent),
      m_context(context),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_button(new QToolButton(this)) {
  m_text->setObjectName(QStringLiteral("studyText"));
  m_text->setForegroundRole(QPalette::PlaceholderText);
  m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_progress->setTextVisible(false);
  m_progress->setFixedSize(progressWidth, base::spacing::normal);
  m_button->setObjectName(QStringLiteral("analyze"));
  m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_button->setAutoRaise(true);
  m_button->setFocusPolicy(Qt::TabFocus);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::tight,
                          base::spacing::tight);
  row->setSpacing(base::spacing::normal);
  row->addWidget(m_text, 1);
  row->addWidget(m_progress);
  row->addWidget(m_button);
  connect(m_button, &QToolButton::clicked, this, [this] {
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
  m_progress->setVisible(running && study);
  m_button->setVisible(running || (study && !m_state->complete));
  m_button->setText(running ? tr("Stop") : tr("Analyze spectra"));
  m_button->setIcon(base::icon(running ? QStringLiteral("cancel") : QStringLiteral("play")));
  m_button->setToolTip(running ? tr("Stop; what was found stays")
                               : tr("Compute the spectra that are missing (F5)"));
  m_progress->setAccessibleName(tr("Progress of the analysis"));
  if (!study) {
    m_text->setText(QString());
    return;
  }
  m_progress->setRange(0, std::max(1, static_cast<int>(m_state->study->layers.size())));
  m_progress->setValue(static_cast<int>(m_state->layersDone));
  const QString progress = base::translated(present::spectraProgress(*m_state));
  const bool waiting = !running && !m_state->complete;
  m_text->setText(waiting ? tr("%1 · the rest takes %2").arg(progress, roughTime(m_state->secondsNeeded))
                          : progress);
  m_text->setToolTip(m_text->text());
}

}  // namespace quantoscope::panels
