// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dock_title_bar.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

QToolButton* button(QWidget* parent, const QString& iconName) {
  auto* made = new QToolButton(parent);
  made->setAutoRaise(true);
  made->setIcon(base::icon(iconName));
  made->setIconSize(QSize(16, 16));
  return made;
}

}  // namespace

DockTitleBar::DockTitleBar(QDockWidget& dock) : QWidget(&dock), m_dock(dock) {
  m_title = new QLabel(this);
  QFont font = m_title->font();
  font.setWeight(QFont::DemiBold);
  m_title->setFont(font);
  m_title->setTextFormat(Qt::PlainText);
  m_title->setAttribute(Qt::WA_TransparentForMouseEvents);  // so that the dock can be dragged by its title
  m_explain = button(this, QStringLiteral("info"));
  m_explain->setObjectName(QStringLiteral("explain"));
  m_export = button(this, QStringLiteral("export-figure"));
  m_export->setObjectName(QStringLiteral("exportFigure"));
  m_float = button(this, QStringLiteral("float-panel"));
  m_close = button(this, QStringLiteral("close"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(base::spacing::wide, base::spacing::tight, base::spacing::tight,
                          base::spacing::tight);
  row->setSpacing(2);
  row->addWidget(m_title, 1);
  row->addWidget(m_explain);
  row->addWidget(m_export);
  row->addWidget(m_float);
  row->addWidget(m_close);
  m_float->setVisible(dock.features().testFlag(QDockWidget::DockWidgetFloatable));
  connect(&dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
  connect(m_explain, &QToolButton::clicked, this, &DockTitleBar::explanationRequested);
  connect(m_export, &QToolButton::clicked, this, &DockTitleBar::exportRequested);
  connect(m_float, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
  connect(m_close, &QToolButton::clicked, &dock, &QDockWidget::close);
  retranslate();
}

void DockTitleBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void DockTitleBar::retranslate() {
  m_explain->setToolTip(tr("What do these numbers mean?"));
  m_export->setToolTip(tr("Export this panel as a figure"));
  m_float->setToolTip(tr("Float or dock this panel"));
  m_close->setToolTip(tr("Close this panel; the View menu brings it back"));
  for (QToolButton* each : {m_explain, m_export, m_float, m_close}) {
    each->setAccessibleName(each->toolTip());
  }
}

}  // namespace quantoscope::app
