// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of the document as a command that can be taken back. Commands address parameters by id and
// hold values, so they survive closed panels and reloaded data; they know how to say their text again in
// another language. GUI thread.
#pragma once

#include <QUndoCommand>
#include <string>
#include <vector>

#include "app/document.h"
#include "engine/core/parameter_set.h"
#include "widgets/base/panel_context.h"

class QUndoStack;

namespace quantoscope::app {

/// A command whose text can be made anew. All commands of the workbench's history derive from it.
class Command : public QUndoCommand {
 public:
  explicit Command(base::TextMaker text) : QUndoCommand(text()), m_makeText(std::move(text)) {}

  void retranslate() { setText(m_makeText()); }

 private:
  base::TextMaker m_makeText;
};

/// One parameter. Edits of the same id with the same gesture number merge into one step; number 0 never
/// merges. A gesture that ends where it began leaves no step.
class EditParameter : public Command {
 public:
  EditParameter(Document& document, std::string id, core::ParameterValue after, int gesture);

  int id() const override { return m_gesture == 0 ? -1 : 1; }
  bool mergeWith(const QUndoCommand* other) override;
  void undo() override;
  void redo() override;

 private:
  Document& m_document;
  std::string m_id;
  std::optional<core::ParameterValue> m_before;
  core::ParameterValue m_after;
  int m_gesture;
};

/// Several parameters as one step.
class EditParameters : public Command {
 public:
  EditParameters(Document& document, base::TextMaker text, std::vector<core::ParameterChange> changes);

  void undo() override;
  void redo() override;

 private:
  Document& m_document;
  std::vector<core::ParameterChange> m_before;
  std::vector<core::ParameterChange> m_after;
};

/// What is open: runs or a model opened, removed or found again. Holds both states, whose entries share their
/// data.
class EditData : public Command {
 public:
  EditData(Document& document, base::TextMaker text, OpenedData after);

  void undo() override;
  void redo() override;

 private:
  Document& m_document;
  OpenedData m_before;
  OpenedData m_after;
};

/// Says the texts of the whole history, and of the undo and redo actions, in the present language.
void retranslate(QUndoStack& history);

}  // namespace quantoscope::app
