// SPDX-License-Identifier: GPL-3.0-or-later
// Several figures as one: a grid of parts labeled (a), (b), (c) that share fonts and palette. GUI thread.
#pragma once

#include <vector>

#include "widgets/base/figure.h"
#include "widgets/base/figure_sheet_layout.h"

namespace quantoscope::base {

class FigureSheet : public FigureSource {
 public:
  /// `parts` in reading order; those that are empty are left out. `columns` above 0: the parts are rows of so
  /// many that belong together, and empty ones keep their places (rowLayout).
  FigureSheet(std::vector<FigurePtr> parts, QString title, int columns = 0);

  SheetLayout layout(double width, const FigureStyle& style) const;

  void paint(QPainter& painter, const QRectF& area, const FigureStyle& style) const override;
  /// The parts' numbers, each below a line with its label and title, with an empty line in between. Beside a
  /// file every part gets a file of its own (parts()).
  std::string csv() const override;
  bool isEmpty() const override { return m_parts.empty(); }
  QString title() const override { return m_title; }
  double naturalHeight(double width, const FigureStyle& style) const override;
  double textScale(double width, const FigureStyle& style) const override;
  std::vector<const FigureSource*> parts() const override;

 private:
  std::vector<FigurePtr> m_parts;
  int m_columns;
  QString m_title;
};

/// "(a)", "(b)", ... "(z)", "(aa)" for parts from 0; "(a1)", "(a2)", ... for those of the part "a", and
/// "(a1.1)" for those of the part "a1".
QString partLabel(std::size_t index, const QString& partOf = {});

}  // namespace quantoscope::base
