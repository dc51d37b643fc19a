// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drop_hint.h"

#include <QFileInfo>
#include <QPainter>

#include "widgets/base/theme.h"

namespace quantoscope::app {

DropHint::DropHint(QWidget& window) : QWidget(&window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void DropHint::cover(const QStringList& files) {
  m_sentence = files.size() == 1 ? tr("Drop to open %1").arg(QFileInfo(files.front()).fileName())
                                 : tr("Drop to open %n file(s)", nullptr, static_cast<int>(files.size()));
  setAccessibleName(m_sentence);
  setGeometry(parentWidget()->rect());
  show();
  raise();
}

void DropHint::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor veil = palette().color(QPalette::Window);
  veil.setAlpha(215);
  painter.fillRect(rect(), veil);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
  constexpr int margin = base::spacing::section;
  painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), 8, 8);
  QFont font = painter.font();
  font.setPointSizeF(font.pointSizeF() * 1.6);
  painter.setFont(font);
  painter.setPen(palette().color(QPalette::WindowText));
  const QRect text = rect().adjusted(3 * margin, 0, -3 * margin, 0);
  painter.drawText(text, Qt::AlignCenter,
                   painter.fontMetrics().elidedText(m_sentence, Qt::ElideMiddle, text.width()));
}

}  // namespace quantoscope::app
