// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/palette_delegate.h"

#include <QPainter>

#include "app/actions/palette_model.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr int rowHeight = 28;
constexpr int iconSize = 16;

/// Letters in runs of one weight, so that kerning inside a run stays; returns where the text ends.
int drawTitle(QPainter& painter, const QRect& area, const QString& title, const QList<int>& matched) {
  const QFont usual = painter.font();
  QFont strong = usual;
  strong.setBold(true);
  int x = area.left();
  for (int begin = 0; begin < title.size() && x < area.right();) {
    const bool bold = matched.contains(begin);
    int end = begin + 1;
    while (end < title.size() && matched.contains(end) == bold) {
      ++end;
    }
    painter.setFont(bold ? strong : usual);
    const QString run = title.mid(begin, end - begin);
    const QRect rest(x, area.top(), area.right() - x, area.height());
    const QString fitting = painter.fontMetrics().elidedText(run, Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, fitting);
    x += painter.fontMetrics().horizontalAdvance(fitting);
    begin = end;
  }
  painter.setFont(usual);
  return x;
}

}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, std::max(rowHeight, option.fontMetrics.height() + 2 * base::spacing::tight)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  const bool enabled = index.data(PaletteModel::EnabledRole).toBool();
  const QPalette& palette = option.palette;
  if (selected) {
    painter->fillRect(option.rect, palette.color(QPalette::Highlight));
  } else if (hovered) {
    painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
  }
  const QColor ink = palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
  QColor muted = selected ? ink : palette.color(QPalette::Active, QPalette::PlaceholderText);
  const QColor titleInk = enabled || selected ? ink : palette.color(QPalette::Disabled, QPalette::Text);
  painter->setOpacity(enabled ? 1.0 : 0.55);

  QRect area = option.rect.adjusted(base::spacing::normal, 0, -base::spacing::normal, 0);
  const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
  const QRect iconArea(area.left(), area.center().y() - iconSize / 2, iconSize, iconSize);
  icon.paint(painter, iconArea, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
  area.setLeft(iconArea.right() + base::spacing::normal);

  const QString keys = index.data(PaletteModel::ShortcutRole).toString();
  painter->setFont(option.font);
  painter->setPen(muted);
  painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, keys);
  const int keysWidth =
      keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + base::spacing::section;
  area.setRight(area.right() - keysWidth);

  painter->setPen(titleInk);
  const int end = drawTitle(*painter, area, index.data(Qt::DisplayRole).toString(),
                            index.data(PaletteModel::MatchedRole).value<QList<int>>());
  area.setLeft(end + base::spacing::wide);
  painter->setPen(muted);
  painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                    option.fontMetrics.elidedText(index.data(PaletteModel::CategoryRole).toString(),
                                                  Qt::ElideRight, std::max(0, area.width())));
  painter->restore();
}

}  // namespace quantoscope::app
