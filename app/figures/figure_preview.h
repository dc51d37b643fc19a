// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a figure as it will be printed, at its size on paper or fitted into view. GUI thread.
#pragma once

#include <QScrollArea>
#include <QTimer>

#include "widgets/base/figure_writer.h"

class QLabel;

namespace quantoscope::app {

class FigurePreview : public QScrollArea {
  Q_OBJECT

 public:
  /// `figure` must outlive the preview.
  explicit FigurePreview(const base::FigureSource& figure, QWidget* parent = nullptr);

  /// Shows the figure like this soon: a burst of changes is painted once, after its last.
  void setSpec(const base::FigureSpec& spec);

  /// True: as large as fits (never larger than on paper). False: a millimeter is a millimeter of this screen.
  void setFitting(bool fitting);
  bool isFitting() const { return m_fitting; }

  /// How often the figure was painted.
  int renderCount() const { return m_renderCount; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void render();
  double pixelsPerInch() const;

  const base::FigureSource& m_figure;
  base::FigureSpec m_spec;
  QLabel* m_page;
  QTimer m_delay;
  bool m_fitting = true;
  int m_renderCount = 0;
};

}  // namespace quantoscope::app
