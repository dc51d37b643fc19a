// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undo/commands.h"

#include <QCoreApplication>

#include "app/document.h"
#include "engine/runs/run_record.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

QString changeText(const std::string& id) {
  return QCoreApplication::translate("Undo", "Change %1").arg(base::parameterPhrase(id));
}

QString runName(const present::RunPtr& run) {
  return base::fromUtf8(run->record->name);
}

}  // namespace

EditParameter::EditParameter(Document& document, std::string id, core::ParameterValue after, int gesture)
    : QUndoCommand(changeText(id)),
      m_document(document),
      m_id(std::move(id)),
      m_before(document.parameters().stored(m_id)),
      m_after(std::move(after)),
      m_gesture(gesture) {}

bool EditParameter::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const EditParameter*>(other);
  if (!next || m_gesture == 0 || next->m_gesture != m_gesture || next->m_id != m_id) {
    return false;
  }
  m_after = next->m_after;
  setObsolete(m_before == m_after);
  return true;
}

void EditParameter::undo() {
  m_document.apply({{m_id, m_before}});
}

void EditParameter::redo() {
  m_document.apply({{m_id, m_after}});
}

EditParameters::EditParameters(Document& document, const QString& text,
                               std::vector<core::ParameterChange> changes)
    : QUndoCommand(text), m_document(document), m_after(std::move(changes)) {
  for (const core::ParameterChange& change : m_after) {
    m_before.push_back({change.id, document.parameters().stored(change.id)});
  }
}

void EditParameters::undo() {
  m_document.apply(m_before);
}

void EditParameters::redo() {
  m_document.apply(m_after);
}

InsertRun::InsertRun(Document& document, std::size_t index, present::RunPtr run)
    : QUndoCommand(QCoreApplication::translate("Undo", "Open run %1").arg(runName(run))),
      m_document(document),
      m_index(index),
      m_run(std::move(run)) {}

void InsertRun::undo() {
  m_document.removeRun(m_index);
}

void InsertRun::redo() {
  m_document.insertRun(m_index, m_run);
}

RemoveRun::RemoveRun(Document& document, std::size_t index)
    : m_document(document), m_index(index), m_run(document.runs().at(index)) {
  setText(QCoreApplication::translate("Undo", "Remove run %1").arg(runName(m_run)));
}

void RemoveRun::undo() {
  m_document.insertRun(m_index, m_run);
}

void RemoveRun::redo() {
  m_document.removeRun(m_index);
}

}  // namespace quantoscope::app
