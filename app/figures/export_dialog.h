// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how a figure is to look, shows it at physical size, and writes it. GUI thread.
#pragma once

#include <QDialog>

#include "app/figures/figure_export.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace quantoscope::app {

class FigurePreview;

class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// `name` proposes the file's name. `initial` is how this figure was exported before, if it was; else the
  /// choices are those of the last export of any figure, at the height that suits this one. `session` travels
  /// inside the file.
  ExportDialog(base::FigurePtr figure, const QString& name, const std::optional<base::FigureSpec>& initial,
               QByteArray session, QWidget* parent = nullptr);
  ~ExportDialog() override;

  base::FigureSpec spec() const;
  /// Where the figure went; empty until it was written.
  QString writtenPath() const { return m_writtenPath; }
  /// What the dialog says is wrong; empty when nothing is.
  QString problem() const;

  /// Writes the figure and what is wanted beside it; the sentence of a failure is shown in the dialog.
  bool writeTo(const QString& path);

 private:
  QWidget* buildOptions();
  QWidget* buildPreview();
  void addSize(QFormLayout& form);
  void addLook(QFormLayout& form);
  void addFile(QFormLayout& form);
  void connectOptions();
  void applyPreset(int index);
  void sizeEdited(bool width);
  void lookEdited();
  void updateState();
  void choosePath();
  void copy();
  void showSpec(const base::FigureSpec& spec);
  QString warning(const base::FigureSpec& now) const;
  /// False if files beside `path` exist and the user wants to keep them.
  bool mayReplaceCompanions(const QString& path);

  base::FigurePtr m_figure;
  QString m_name;
  QByteArray m_session;
  QString m_writtenPath;
  QString m_failure;  ///< of the last attempt to write; gone with the next change
  bool m_showing = false;
  bool m_ownHeight = false;  ///< the height was chosen by hand
  double m_shape = 1;        ///< width per height to keep
  QComboBox* m_preset;
  QDoubleSpinBox* m_width;
  QDoubleSpinBox* m_height;
  QCheckBox* m_keepShape;
  QDoubleSpinBox* m_font;
  QFontComboBox* m_family;
  QComboBox* m_palette;
  QComboBox* m_format;
  QSpinBox* m_dpi;
  QCheckBox* m_title;
  QLineEdit* m_titleText;
  QComboBox* m_legend;
  QCheckBox* m_csv;
  QCheckBox* m_latex;
  QCheckBox* m_markdown;
  FigurePreview* m_preview;
  QLabel* m_sizeLine;
  QLabel* m_problem;
};

}  // namespace quantoscope::app
