// SPDX-License-Identifier: GPL-3.0-or-later
// A workbench for panels under test: keeps the parameters and records what panels ask for. No engine behind
// it; tests present snapshots themselves. GUI thread.
#pragma once

#include <QStringList>
#include <map>
#include <vector>

#include "widgets/base/panel_context.h"

namespace quantoscope::tests {

class FakePanelContext : public base::PanelContext {
 public:
  struct Edit {
    std::string id;
    core::ParameterValue value;
    int gesture = 0;
  };

  const core::ParameterSet& parameters() const override { return set; }

  int beginGesture() override { return ++gesturesBegun; }
  void endGesture(int gesture) override { endedGestures.push_back(gesture); }

  void edit(const std::string& id, const core::ParameterValue& value, int gesture = 0) override {
    edits.push_back({id, value, gesture});
    if (const auto checked = core::checkParameter(id, value)) {
      set.set(id, *checked);
    }
  }
  void editMany(base::TextMaker text, const std::vector<core::ParameterChange>& changes) override {
    editTexts << text();
    set.apply(changes);
  }

  base::Selection& selection() override { return theSelection; }

  void open(base::OpenRequest request) override { opened.push_back(request); }
  void exportFigure(const QString& panelId) override { exported << panelId; }
  void explain(const QString& cardId, const QString& panelId) override {
    explained << cardId + QLatin1Char('@') + panelId;
  }
  void removeRun(std::size_t index) override { removedRuns.push_back(index); }
  void runAction(const QString& actionId) override { actions << actionId; }
  void showInstead(const QString& shown, const QString& hidden) override {
    swaps << shown + QLatin1Char('>') + hidden;
  }
  void closeModel() override { ++closedModels; }
  void want(QObject* who, present::Parts parts) override { wanted[who] = parts; }

  /// What all panels want now.
  present::Parts wantedParts() const {
    present::Parts all;
    for (const auto& [who, parts] : wanted) {
      all |= parts;
    }
    return all;
  }

  QStringList swaps;
  core::ParameterSet set;
  base::Selection theSelection;
  std::vector<Edit> edits;
  QStringList editTexts;
  int gesturesBegun = 0;
  std::vector<int> endedGestures;
  std::vector<base::OpenRequest> opened;
  QStringList exported;
  QStringList explained;  ///< "card@panel"
  std::vector<std::size_t> removedRuns;
  QStringList actions;
  int closedModels = 0;
  std::map<QObject*, present::Parts> wanted;
};

}  // namespace quantoscope::tests
