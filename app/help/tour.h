// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the getting-started tour over the main window: a card that says what to do and a frame around the
// control it talks about. Nothing is modal: the user does the real thing, and the tour follows. GUI thread.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include "app/help/tour_steps.h"

class QLabel;
class QPushButton;

namespace quantoscope::app {

/// A frame around a widget that follows it; it takes neither mouse nor focus.
class TourFrame : public QWidget {
  Q_OBJECT

 public:
  explicit TourFrame(QWidget* parent);

  /// Null takes the frame away.
  void setTarget(QWidget* target);
  QWidget* target() const { return m_target; }

 Q_SIGNALS:
  /// The target moved, was resized, shown or hidden.
  void moved();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow();

  QPointer<QWidget> m_target;
  QList<QPointer<QObject>> m_watched;
};

class Tour : public QFrame {
  Q_OBJECT

 public:
  Tour(MainWindow& window, Workbench& workbench);
  ~Tour() override;

  /// From the beginning, whatever the tour showed before; what is done already is passed over.
  void start();
  bool isRunning() const { return m_step >= 0; }
  /// The id of the step in front; empty while the tour does not run.
  QString currentStep() const;
  /// Null after the window it was in has gone.
  const TourFrame* frame() const { return m_frame; }

  /// Also for the keyboard: Alt with the letter of the button, Escape closes.
  void next();
  void back();
  void stop();

 Q_SIGNALS:
  void stepChanged(const QString& id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void build();
  void connectEvidence();
  void enter(int step, int direction);
  void pointAt(QWidget* target);
  /// Goes on if the step was done.
  void look();
  void retranslate();
  void showTexts();
  void place();
  const TourStep& step() const { return m_steps[static_cast<std::size_t>(m_step)]; }
  TourState state() const { return tourState(m_window, m_workbench, m_figures); }

  MainWindow& m_window;
  Workbench& m_workbench;
  std::vector<TourStep> m_steps;
  int m_step = -1;
  TourState m_before;
  int m_figures = 0;
  QTimer m_settled;
  QPointer<TourFrame> m_frame;
  QPointer<QWidget> m_focusBefore;
  QLabel* m_task;
  QLabel* m_title;
  QLabel* m_text;
  QPushButton* m_help;
  QPushButton* m_back;
  QPushButton* m_next;
  QPushButton* m_close;
};

}  // namespace quantoscope::app
