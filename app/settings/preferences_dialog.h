// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences. Every choice is applied and remembered at once; Cancel returns to how it was. GUI thread.
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

#include "app/settings/settings.h"

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace quantoscope::app {

class PreferencesDialog : public QDialog {
  Q_OBJECT

 public:
  explicit PreferencesDialog(QWidget* parent = nullptr);

  void reject() override;

 Q_SIGNALS:
  /// A choice was made and written: whoever shows something should follow.
  void changed(const quantoscope::app::Settings& settings);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildLooks();
  QWidget* buildEngine();
  QWidget* buildCache();
  void retranslate();
  void show(const Settings& settings);
  Settings chosen() const;
  void apply();
  void chooseFolder();
  void clearCache();
  void showUse();

  /// Names a field in its form and for people who listen to it.
  struct Field {
    QLabel* label;
    QWidget* field;
  };
  Field addField(QFormLayout& form, QWidget* field);
  static void name(const Field& field, const QString& text, const QString& tip);

  Settings m_before;
  bool m_showing = false;
  QGroupBox* m_looks;
  QGroupBox* m_engine;
  QGroupBox* m_cache;
  QComboBox* m_language;
  QComboBox* m_theme;
  QComboBox* m_digits;
  QSpinBox* m_threads;
  QSpinBox* m_autosave;
  QLineEdit* m_folder;
  QPushButton* m_browse;
  QSpinBox* m_size;
  QLabel* m_use;
  QPushButton* m_clear;
  QDialogButtonBox* m_buttons;
  Field m_languageField, m_themeField, m_digitsField, m_threadsField, m_autosaveField, m_folderField,
      m_sizeField, m_useField;
};

}  // namespace quantoscope::app
