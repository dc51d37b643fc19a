// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/wrapping_row.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <utility>

#include "widgets/base/theme.h"

namespace quantoscope::base {
namespace {

bool expands(const QLayoutItem& item) {
  return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What an item takes of a line as wide as `room`.
int widthOf(const QLayoutItem& item, int room) {
  return std::max(item.minimumSize().width(), std::min(item.sizeHint().width(), room));
}

int heightOf(const QLayoutItem& item, int width) {
  return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

}  // namespace

WrappingRow::WrappingRow(QWidget* parent) : QLayout(parent) {
  setSpacing(spacing::normal);
  setContentsMargins(spacing::normal, 0, spacing::normal, 0);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem* item) {
  m_items.emplace_back(item);
  invalidate();
}

int WrappingRow::count() const {
  return static_cast<int>(m_items.size());
}

QLayoutItem* WrappingRow::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int index) {
  if (index < 0 || index >= count()) {
    return nullptr;
  }
  const auto at = m_items.begin() + index;
  QLayoutItem* item = at->release();
  m_items.erase(at);
  invalidate();
  return item;
}

Qt::Orientations WrappingRow::expandingDirections() const {
  return Qt::Horizontal;
}

bool WrappingRow::hasHeightForWidth() const {
  return true;
}

int WrappingRow::heightForWidth(int width) const {
  const QMargins margins = contentsMargins();
  int height = margins.top() + margins.bottom();
  const auto lines = linesFor(width - margins.left() - margins.right());
  for (const Line& line : lines) {
    height += line.height;
  }
  return height + spacing::tight * std::max(0, static_cast<int>(lines.size()) - 1);
}

QSize WrappingRow::minimumSize() const {
  QSize size;
  for (const auto& item : m_items) {
    if (!item->isEmpty()) {
      size = size.expandedTo(item->minimumSize());
    }
  }
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize WrappingRow::sizeHint() const {
  const auto lines = linesFor(QWIDGETSIZE_MAX);
  const QMargins margins = contentsMargins();
  const QSize line = lines.empty() ? QSize() : QSize(lines.front().width, lines.front().height);
  return line + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void WrappingRow::setGeometry(const QRect& rectangle) {
  QLayout::setGeometry(rectangle);
  const QRect inner = rectangle.marginsRemoved(contentsMargins());
  int top = inner.top();
  for (const Line& line : linesFor(inner.width())) {
    place(line, {inner.left(), top, inner.width(), line.height});
    top += line.height + spacing::tight;
  }
}

std::vector<WrappingRow::Line> WrappingRow::linesFor(int width) const {
  std::vector<Line> lines;
  for (const auto& item : m_items) {
    if (item->isEmpty()) {
      continue;
    }
    const int wanted = widthOf(*item, width);
    const int height = heightOf(*item, wanted);
    if (lines.empty() || lines.back().width + spacing() + wanted > width) {
      lines.push_back({{item.get()}, wanted, height});
    } else {
      Line& line = lines.back();
      line.items.push_back(item.get());
      line.width += spacing() + wanted;
      line.height = std::max(line.height, height);
    }
  }
  return lines;
}

void WrappingRow::place(const Line& line, const QRect& where) const {
  const QWidget* parent = parentWidget();
  const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
  auto growing = static_cast<int>(std::count_if(line.items.begin(), line.items.end(),
                                                [](const QLayoutItem* item) { return expands(*item); }));
  int left = std::max(0, where.width() - line.width);
  int x = where.left();
  for (QLayoutItem* item : line.items) {
    int width = widthOf(*item, where.width());
    if (expands(*item)) {
      const int share = left / growing--;
      width += share;
      left -= share;
    }
    const int height = heightOf(*item, width);
    const QRect at(x, where.top() + (where.height() - height) / 2, width, height);
    item->setGeometry(QStyle::visualRect(direction, where, at));
    x += width + spacing();
  }
}

}  // namespace quantoscope::base
