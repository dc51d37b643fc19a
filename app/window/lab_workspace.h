// SPDX-License-Identifier: GPL-3.0-or-later
// One lab: its panels as docks, in an arrangement of its own that is remembered. GUI thread.
#pragma once

#include <QMainWindow>
#include <map>

#include "app/workbench.h"

class QDockWidget;

namespace quantoscope::app {

class LabWorkspace : public QMainWindow {
  Q_OBJECT

 public:
  LabWorkspace(Workbench& workbench, base::Lab lab, QWidget* parent = nullptr);
  ~LabWorkspace() override;

  base::Lab lab() const { return m_lab; }

  void restoreDefaultLayout();
  QByteArray saveLayout() const;
  /// Panels the saved layout does not know keep their default place. False: the bytes are no layout; nothing
  /// changed.
  bool restoreLayout(const QByteArray& layout);

  base::Panel* panel(const QString& id) const;
  QDockWidget* dock(const QString& id) const;
  /// Shows the panel, brings its tab to the front and gives it the focus.
  void raisePanel(const QString& id);
  /// Brings `hidden` to the front where it waits behind `shown`; the focus stays.
  void showInstead(const QString& shown, const QString& hidden);
  /// The panel that has the focus, else the one in front; nothing if all are closed.
  QString focusedPanel() const;
  /// The docks, in the order of the registry.
  std::vector<QDockWidget*> docks() const;
  /// Shows the present snapshot anew, as after a change of how numbers are written.
  void presentAgain();

  std::map<QString, QJsonObject> viewStates() const;
  void restoreViewStates(const std::map<QString, QJsonObject>& states);

  void retranslate();

 Q_SIGNALS:
  void presented();

 protected:
  void showEvent(QShowEvent* event) override;
  void childEvent(QChildEvent* event) override;

 private:
  void nameTabs();
  struct Entry {
    const base::PanelDescriptor* descriptor;
    QDockWidget* dock;
    base::Panel* panel;
  };

  /// Gives the areas of the default layout their usual sizes, once.
  void shareSpace();
  void addPanel(const base::PanelDescriptor& descriptor);
  const Entry* entry(const QString& id) const;

  Workbench& m_workbench;
  base::Lab m_lab;
  std::vector<Entry> m_entries;
  bool m_sharePending = false;
};

}  // namespace quantoscope::app
