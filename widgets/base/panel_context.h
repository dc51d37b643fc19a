// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel may ask of the workbench around it. The workbench implements it; tests fake it. GUI thread.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/present/parts.h"
#include "widgets/base/selection.h"

namespace quantoscope::present {
struct Snapshot;
}

namespace quantoscope::base {

using SnapshotPtr = std::shared_ptr<const present::Snapshot>;

/// Something a panel offers to open, e.g. from its empty state.
enum class OpenRequest { AnyFile, StatsFile, SampleRun, Model, SampleModel };

/// Makes a text in the program's present language; called again when the language changes. Holds values only,
/// for it outlives the panel it comes from.
using TextMaker = std::function<QString()>;

class PanelContext {
 public:
  virtual ~PanelContext() = default;

  virtual const core::ParameterSet& parameters() const = 0;

  /// Opens a drag: all edits with the returned number become one undo step. Never 0.
  virtual int beginGesture() = 0;
  /// Closes the drag; the final result is computed.
  virtual void endGesture(int gesture) = 0;

  /// Changes one parameter. `gesture` 0: an edit of its own. Values the table refuses are ignored and
  /// reported.
  virtual void edit(const std::string& id, const core::ParameterValue& value, int gesture = 0) = 0;
  /// Changes several parameters as one undo step called `text`: [] { return tr("Add layer"); }.
  virtual void editMany(TextMaker text, const std::vector<core::ParameterChange>& changes) = 0;

  virtual Selection& selection() = 0;

  virtual void open(OpenRequest request) = 0;
  /// Opens the export dialog for the panel with this id.
  virtual void exportFigure(const QString& panelId) = 0;
  /// Shows the definition card `cardId` (resources/cards), as one of those of the panel `panelId`.
  virtual void explain(const QString& cardId, const QString& panelId) = 0;
  /// Removes the run at `index` of the snapshot's runs; can be undone.
  virtual void removeRun(std::size_t index) = 0;
  /// Closes the opened model; can be undone.
  virtual void closeModel() {}

  /// Does what the program's action with this id does, e.g. "runs.report"; nothing if there is none.
  virtual void runAction(const QString& actionId) { Q_UNUSED(actionId) }

  /// Where the panel `hidden` waits behind `shown` at the same place of the window, it comes to the front
  /// instead. The keyboard stays where it is; closed panels stay closed.
  virtual void showInstead(const QString& shown, const QString& hidden) {
    Q_UNUSED(shown)
    Q_UNUSED(hidden)
  }

  /// The panel `who` shows these parts of the snapshot now, and nothing else of what is computed on demand;
  /// no parts when it is hidden. Parts that were not computed so far come with a later snapshot.
  virtual void want(QObject* who, present::Parts parts) {
    static_cast<void>(who);
    static_cast<void>(parts);
  }
};

}  // namespace quantoscope::base
