// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the offers of unsaved work above the panels, without blocking anything. GUI thread.
#pragma once

#include <QWidget>

#include "app/recovery/recovery_offers.h"

class QVBoxLayout;

namespace quantoscope::app {

class RecoveryStrip : public QWidget {
  Q_OBJECT

 public:
  explicit RecoveryStrip(RecoveryOffers& offers, QWidget* parent = nullptr);

  /// The sentences shown, from top to bottom.
  QStringList texts() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void addRow(const RecoveryOfferPtr& offer);
  void saveCopy(const RecoveryOfferPtr& offer);

  RecoveryOffers& m_offers;
  QVBoxLayout* m_rows;
};

}  // namespace quantoscope::app
