// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how a figure is to look, shows it at physical size, and writes it. GUI thread.
#pragma once

#include <QDialog>

#include "widgets/base/figure_writer.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace quantoscope::app {

class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// `name` proposes the file's name. `initial` is how this figure was exported before, if it was; else the
  /// choices are those of the last export of any figure. `session` travels inside the file.
  ExportDialog(base::FigurePtr figure, const QString& name, const std::optional<base::FigureSpec>& initial,
               QByteArray session, QWidget* parent = nullptr);
  ~ExportDialog() override;

  base::FigureSpec spec() const;
  /// Where the figure went; empty until it was written.
  QString writtenPath() const { return m_writtenPath; }

  /// Writes figure (and its CSV if chosen) to `path`; the sentence of a failure is shown in the dialog.
  bool writeTo(const QString& path);

 private:
  QWidget* buildOptions();
  void applyPreset(int index);
  void updatePreview();
  void choosePath();
  void copyImage();
  void showSpec(const base::FigureSpec& spec);

  base::FigurePtr m_figure;
  QString m_name;
  QByteArray m_session;
  QString m_writtenPath;
  bool m_applyingPreset = false;
  QComboBox* m_preset;
  QDoubleSpinBox* m_width;
  QDoubleSpinBox* m_height;
  QDoubleSpinBox* m_font;
  QComboBox* m_palette;
  QComboBox* m_format;
  QSpinBox* m_dpi;
  QCheckBox* m_title;
  QCheckBox* m_legend;
  QCheckBox* m_csv;
  QLabel* m_preview;
  QLabel* m_problem;
};

}  // namespace quantoscope::app
