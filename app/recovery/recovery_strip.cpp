// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recovery_strip.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include "app/recovery/notice_row.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr std::size_t mostRows = 3;  // the next ones come when these are answered

}  // namespace

RecoveryStrip::RecoveryStrip(RecoveryOffers& offers, QWidget* parent) : QWidget(parent), m_offers(offers) {
  m_rows = new QVBoxLayout(this);
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(0);
  connect(&offers, &RecoveryOffers::changed, this, &RecoveryStrip::rebuild);
  rebuild();
}

QStringList RecoveryStrip::texts() const {
  QStringList found;
  for (int i = 0; i < m_rows->count(); ++i) {
    if (const auto* row = qobject_cast<NoticeRow*>(m_rows->itemAt(i)->widget())) {
      found << row->text();
    }
  }
  return found;
}

void RecoveryStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    rebuild();
  }
}

void RecoveryStrip::rebuild() {
  while (m_rows->count() > 0) {
    // Later: the click that led here may come from one of its buttons.
    QWidget* row = m_rows->takeAt(0)->widget();
    row->hide();
    row->deleteLater();
  }
  setAccessibleName(tr("Unsaved work"));
  const auto& offers = m_offers.offers();
  for (std::size_t i = 0; i < offers.size() && i < mostRows; ++i) {
    addRow(offers[i]);
  }
  if (offers.size() > mostRows) {
    auto* more = new QLabel(tr("And %n more.", nullptr, static_cast<int>(offers.size() - mostRows)), this);
    more->setContentsMargins(base::spacing::wide, 0, base::spacing::wide, base::spacing::tight);
    m_rows->addWidget(more);
  }
  setVisible(!offers.empty());
}

void RecoveryStrip::addRow(const RecoveryOfferPtr& offer) {
  const QString when =
      QLocale().toString(QDateTime::fromSecsSinceEpoch(offer->written), QLocale::ShortFormat);
  const QString host = base::fromUtf8(offer->meta.host);
  const QString where = host.isEmpty() || host == QSysInfo::machineHostName() ? QString() : host;
  const QString file =
      offer->meta.sessionFile.empty() ? tr("never saved") : base::fromUtf8(offer->meta.sessionFile.string());
  auto* row = new NoticeRow(offer->session ? QStringLiteral("info") : QStringLiteral("warning"), this);
  if (!offer->session) {
    row->setText(tr("Unsaved work from %1 (%2) is damaged and was kept as it is: %3")
                     .arg(when, file, base::translated(offer->session.error())));
  } else if (where.isEmpty()) {
    row->setText(
        tr("The program ended unexpectedly. Unsaved work from %1 can be recovered (%2).").arg(when, file));
  } else {
    row->setText(
        tr("The program ended unexpectedly on the computer %1. Unsaved work from %2 can be recovered (%3).")
            .arg(where, when, file));
  }
  if (offer->session) {
    QPushButton* recover = row->addButton([this, offer] { m_offers.recover(offer); });
    recover->setText(tr("Recover"));
    recover->setToolTip(tr("Continue with this session; saving it goes to its original file"));
  }
  QPushButton* copy = row->addButton([this, offer] { saveCopy(offer); });
  copy->setText(tr("Save as copy…"));
  copy->setToolTip(tr("Write it to a file of your choice and keep the present session"));
  QPushButton* discard = row->addButton([this, offer] { m_offers.discard(offer); });
  discard->setText(tr("Discard"));
  discard->setToolTip(tr("Delete this unsaved work for good"));
  QPushButton* later = row->addButton([this, offer] { m_offers.postpone(offer); });
  later->setText(tr("Later"));
  later->setToolTip(tr("Keep it and ask again at the next start"));
  m_rows->addWidget(row);
}

void RecoveryStrip::saveCopy(const RecoveryOfferPtr& offer) {
  QString path = QFileDialog::getSaveFileName(this, tr("Save unsaved work as"), QString(),
                                              tr("Quantoscope session (*.quantoscope)"));
  if (path.isEmpty()) {
    return;
  }
  if (!path.endsWith(QStringLiteral(".quantoscope"))) {
    path += QStringLiteral(".quantoscope");
  }
  m_offers.saveCopy(offer, path.toStdString());
}

}  // namespace quantoscope::app
