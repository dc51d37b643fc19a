// SPDX-License-Identifier: GPL-3.0-or-later
// Controls in a row that goes on in the next line where a panel is too narrow for it. GUI thread only.
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace quantoscope::base {

/// Lays its items out from the leading edge, each as wide as it wants to be, line under line; items that
/// expand share what is left of their line. Never wider than its widest item has to be. Hidden widgets take
/// no room.
class WrappingRow : public QLayout {
  Q_OBJECT
 public:
  /// Without a parent it can be put into another layout.
  explicit WrappingRow(QWidget* parent = nullptr);
  ~WrappingRow() override;

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override;
  bool hasHeightForWidth() const override;
  int heightForWidth(int width) const override;
  QSize minimumSize() const override;
  QSize sizeHint() const override;
  void setGeometry(const QRect& rectangle) override;

 private:
  struct Line {
    std::vector<QLayoutItem*> items;
    int width = 0;
    int height = 0;
  };
  std::vector<Line> linesFor(int width) const;
  void place(const Line& line, const QRect& where) const;

  std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

}  // namespace quantoscope::base
