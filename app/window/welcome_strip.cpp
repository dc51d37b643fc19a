// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome_strip.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/actions/action_registry.h"
#include "app/settings/settings.h"
#include "app/window/recent_files.h"

namespace quantoscope::app {
namespace {

constexpr int mostRecent = 5;
constexpr int longestName = 150;  // pixels

QToolButton* button(QWidget* parent) {
  auto* made = new QToolButton(parent);
  made->setAutoRaise(true);
  made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  made->setFocusPolicy(Qt::StrongFocus);
  return made;
}

}  // namespace

bool WelcomeStrip::isWantedAtStart() {
  return readSettings().welcome;
}

WelcomeStrip::WelcomeStrip(ActionRegistry& registry, RecentFiles& recent, QWidget* parent)
    : QFrame(parent), m_registry(registry), m_recent(recent) {
  setObjectName(QStringLiteral("welcome"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  m_title = new QLabel(this);
  QFont strong = m_title->font();
  strong.setWeight(QFont::DemiBold);
  m_title->setFont(strong);
  m_stats = button(this);
  m_stats->setIcon(base::icon(QStringLiteral("open")));
  connect(m_stats, &QToolButton::clicked, this, &WelcomeStrip::statsFileRequested);
  m_atStart = new QCheckBox(this);
  m_atStart->setChecked(isWantedAtStart());
  connect(m_atStart, &QCheckBox::toggled, this, [](bool wanted) {
    Settings settings = readSettings();
    settings.welcome = wanted;
    writeSettings(settings);
  });
  m_close = button(this);
  m_close->setIcon(base::icon(QStringLiteral("close")));
  connect(m_close, &QToolButton::clicked, this, &WelcomeStrip::closed);

  auto* offers = new QHBoxLayout;
  offers->setSpacing(base::spacing::tight);
  offers->addWidget(m_title);
  offers->addSpacing(base::spacing::normal);
  offers->addWidget(m_stats);
  for (const char* id : {"file.open-model", "file.sample", "help.tour"}) {
    m_offers << offer(QLatin1String(id));
    offers->addWidget(m_offers.back());
  }
  offers->addStretch(1);
  offers->addWidget(m_atStart);
  offers->addWidget(m_close);

  m_recentRow = new QWidget(this);
  m_recentTitle = new QLabel(m_recentRow);
  m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
  m_recentLayout = new QHBoxLayout;
  m_recentLayout->setSpacing(base::spacing::tight);
  auto* recentLine = new QHBoxLayout(m_recentRow);
  recentLine->setContentsMargins(0, 0, 0, 0);
  recentLine->addWidget(m_recentTitle);
  recentLine->addLayout(m_recentLayout);
  recentLine->addStretch(1);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(base::spacing::wide, base::spacing::tight, base::spacing::normal,
                             base::spacing::tight);
  column->setSpacing(0);
  column->addLayout(offers);
  column->addWidget(m_recentRow);
  connect(&recent, &RecentFiles::changed, this, &WelcomeStrip::showRecent);
  connect(&registry, &ActionRegistry::actionsChanged, this, &WelcomeStrip::retranslate);
  retranslate();
}

QToolButton* WelcomeStrip::offer(const QString& actionId) {
  QToolButton* made = button(this);
  made->setProperty("action", actionId);
  connect(made, &QToolButton::clicked, this, [this, actionId] { m_registry.run(actionId); });
  return made;
}

void WelcomeStrip::showRecent() {
  while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  int shown = 0;
  for (const QString& path : m_recent.paths()) {
    const QFileInfo file(path);
    if (!file.exists() || shown == mostRecent) {
      continue;
    }
    ++shown;
    QToolButton* entry = button(m_recentRow);
    entry->setToolButtonStyle(Qt::ToolButtonTextOnly);
    entry->setText(fontMetrics()
                       .elidedText(file.fileName(), Qt::ElideMiddle, longestName)
                       .replace(QLatin1Char('&'), QStringLiteral("&&")));
    entry->setToolTip(path);
    entry->setAccessibleName(tr("Open %1").arg(path));
    connect(entry, &QToolButton::clicked, this, [this, path] { Q_EMIT m_recent.chosen(path); });
    m_recentLayout->addWidget(entry);
  }
  m_recentRow->setVisible(shown > 0);
}

void WelcomeStrip::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closed();
    return;
  }
  QFrame::keyPressEvent(event);
}

void WelcomeStrip::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void WelcomeStrip::retranslate() {
  setAccessibleName(tr("Welcome"));
  m_title->setText(tr("Welcome"));
  m_stats->setText(tr("Open a stats file"));
  m_stats->setToolTip(tr("Statistics of a training, one JSON file per run"));
  for (QToolButton* offered : m_offers) {
    const ActionSpec* spec = m_registry.find(offered->property("action").toString());
    offered->setVisible(spec);
    if (spec) {
      offered->setText(spec->id == QStringLiteral("help.tour")     ? tr("Getting started")
                       : spec->id == QStringLiteral("file.sample") ? tr("Take a sample")
                                                                   : tr("Open a model"));
      offered->setIcon(spec->id == QStringLiteral("help.tour")     ? base::icon(QStringLiteral("help"))
                       : spec->id == QStringLiteral("file.sample") ? base::icon(QStringLiteral("preset"))
                                                                   : base::icon(QStringLiteral("open")));
      offered->setToolTip(m_registry.description(*spec));
    }
  }
  m_recentTitle->setText(tr("Recent:"));
  m_atStart->setText(tr("Show at start"));
  m_close->setToolTip(tr("Close; Help > Welcome brings it back"));
  m_close->setAccessibleName(m_close->toolTip());
  showRecent();
}

}  // namespace quantoscope::app
