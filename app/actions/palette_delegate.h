// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one row of the command palette: icon, title with its matched letters bold, category, keys at the
// right. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace quantoscope::app {

class PaletteDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace quantoscope::app
