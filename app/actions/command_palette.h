// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette: a line to type in and the ranked list below it, at the top center of the window. GUI
// thread.
#pragma once

#include <QFrame>
#include <QPointer>

#include "app/actions/palette_model.h"

class QLabel;
class QLineEdit;
class QListView;

namespace quantoscope::app {

/// Driven by the keyboard alone: type, Up, Down, Page Up, Page Down, Enter runs, Escape closes and the focus
/// returns to where it was. Entries that cannot be used now are dimmed and not run.
class CommandPalette : public QFrame {
  Q_OBJECT

 public:
  explicit CommandPalette(QWidget& window);

  void addProvider(PaletteProvider provider);
  /// Asks the providers and shows what they offer.
  void open();
  void close();

  QLineEdit& line() { return *m_line; }
  QListView& list() { return *m_list; }
  PaletteModel& model() { return *m_model; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void retranslate();
  void search(const QString& text);
  void showDetail();
  void move(int rows);
  void runCurrent();
  void place();
  bool handleKey(int key);

  QWidget& m_window;
  QLineEdit* m_line;
  QListView* m_list;
  QLabel* m_nothing;
  QLabel* m_detail;
  PaletteModel* m_model;
  std::vector<PaletteProvider> m_providers;
  QPointer<QWidget> m_focusBefore;
};

}  // namespace quantoscope::app
