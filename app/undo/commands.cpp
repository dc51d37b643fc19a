// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undo/commands.h"

#include <QCoreApplication>
#include <QUndoStack>

#include "widgets/base/text.h"

namespace quantoscope::app {

EditParameter::EditParameter(Document& document, std::string id, core::ParameterValue after, int gesture)
    : Command(
          [id] { return QCoreApplication::translate("Undo", "Change %1").arg(base::parameterPhrase(id)); }),
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

EditParameters::EditParameters(Document& document, base::TextMaker text,
                               std::vector<core::ParameterChange> changes)
    : Command(std::move(text)), m_document(document), m_after(std::move(changes)) {
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

EditData::EditData(Document& document, base::TextMaker text, OpenedData after)
    : Command(std::move(text)), m_document(document), m_before(document.data()), m_after(std::move(after)) {}

void EditData::undo() {
  m_document.setData(m_before);
}

void EditData::redo() {
  m_document.setData(m_after);
}

void retranslate(QUndoStack& history) {
  for (int i = 0; i < history.count(); ++i) {
    // The stack hands out its own commands as constant; a text is all that changes.
    if (auto* command = dynamic_cast<Command*>(const_cast<QUndoCommand*>(history.command(i)))) {
      command->retranslate();
    }
  }
  Q_EMIT history.undoTextChanged(history.undoText());
  Q_EMIT history.redoTextChanged(history.redoText());
}

}  // namespace quantoscope::app
