// SPDX-License-Identifier: GPL-3.0-or-later
// The base of every dockable panel: it receives snapshots, paints them while it is visible, and offers a
// figure. GUI thread.
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "widgets/base/figure.h"
#include "widgets/base/panel_context.h"
#include "widgets/base/refresh_pacer.h"
#include "widgets/base/throttle.h"

namespace quantoscope::base {

class Panel : public QWidget {
  Q_OBJECT

 public:
  explicit Panel(PanelContext& context, QWidget* parent = nullptr);

  /// Stores the snapshot. A visible panel shows it within one display frame, a hidden one when it becomes
  /// visible.
  void present(SnapshotPtr snapshot);

  /// False while other panels that share its place cover it: it is hidden then as far as work goes.
  void setInFront(bool inFront);
  /// Visible and in front: it refreshes, and gets what it wants of the snapshot.
  bool isShown() const { return isVisible() && m_inFront; }

  /// How often the panel follows while something is dragged; Frame unless said otherwise.
  void setPace(Pace pace) { m_pace = pace; }

  /// What the panel shows of the newest snapshot, ready for export. Works without the panel ever being shown.
  virtual FigurePtr figure() const = 0;

  /// Zoom, choices and the like; not parameters. An empty object restores the defaults.
  virtual QJsonObject viewState() const { return {}; }
  virtual void restoreViewState(const QJsonObject& state) { Q_UNUSED(state) }

  /// How often refresh() ran: one per shown snapshot or change of selection.
  int refreshCount() const { return m_refreshCount; }

 Q_SIGNALS:
  /// A snapshot reached the screen.
  void presented(const quantoscope::base::SnapshotPtr& snapshot);

 protected:
  PanelContext& context() const { return m_context; }
  const SnapshotPtr& snapshot() const { return m_snapshot; }

  /// Brings the newest snapshot and selection to the screen. Never called while hidden or without a snapshot.
  virtual void refresh() = 0;
  /// What refresh() shows of the snapshot that is only computed for those who show it.
  virtual present::Parts wantedParts() const { return {}; }
  /// Tells the context when wantedParts() has changed.
  void updateWanted();
  /// Texts in the new language; refresh() follows.
  virtual void retranslate() {}

  /// Asks for a refresh in the next frame.
  void scheduleRefresh();

  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  /// Escape that no control of the panel needed clears the selection.
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refreshIfVisible();
  void refreshInTurn();

  PanelContext& m_context;
  SnapshotPtr m_snapshot;
  Throttle m_throttle;
  Pace m_pace = Pace::Frame;
  present::Parts m_wanted;
  bool m_dirty = false;
  bool m_inFront = true;
  int m_refreshCount = 0;
};

}  // namespace quantoscope::base
