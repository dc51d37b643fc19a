// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of the document as a command that can be taken back. Commands address parameters by id and
// hold values, so they survive closed panels and reloaded data.
#pragma once

#include <QUndoCommand>
#include <string>
#include <vector>

#include "engine/core/parameter_set.h"
#include "engine/present/snapshot.h"

namespace quantoscope::app {

class Document;

/// One parameter. Edits of the same id with the same gesture number merge into one step; number 0 never
/// merges. A gesture that ends where it began leaves no step.
class EditParameter : public QUndoCommand {
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
class EditParameters : public QUndoCommand {
 public:
  EditParameters(Document& document, const QString& text, std::vector<core::ParameterChange> changes);

  void undo() override;
  void redo() override;

 private:
  Document& m_document;
  std::vector<core::ParameterChange> m_before;
  std::vector<core::ParameterChange> m_after;
};

class InsertRun : public QUndoCommand {
 public:
  InsertRun(Document& document, std::size_t index, present::RunPtr run);

  void undo() override;
  void redo() override;

 private:
  Document& m_document;
  std::size_t m_index;
  present::RunPtr m_run;
};

class RemoveRun : public QUndoCommand {
 public:
  RemoveRun(Document& document, std::size_t index);

  void undo() override;
  void redo() override;

 private:
  Document& m_document;
  std::size_t m_index;
  present::RunPtr m_run;
};

}  // namespace quantoscope::app
