// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/shortcuts_dialog.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/actions/hand_guide.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

constexpr int idRole = Qt::UserRole;

QString keysText(const QList<QKeySequence>& keys) {
  return QKeySequence::listToString(keys, QKeySequence::NativeText)
      .replace(QStringLiteral("; "), QStringLiteral(", "));
}

QPushButton* button(QWidget* parent) {
  auto* made = new QPushButton(parent);
  made->setAutoDefault(false);
  return made;
}

/// Hides rows that do not contain the text; true if any row below `item` is left.
bool filter(QTreeWidgetItem& item, const QString& text) {
  bool any = false;
  for (int i = 0; i < item.childCount(); ++i) {
    QTreeWidgetItem& child = *item.child(i);
    const bool fits = child.childCount() > 0 ? filter(child, text)
                                             : child.text(0).contains(text, Qt::CaseInsensitive) ||
                                                   child.text(1).contains(text, Qt::CaseInsensitive);
    child.setHidden(!fits);
    any = any || fits;
  }
  return any;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(ActionRegistry& registry, QWidget* parent)
    : QDialog(parent), m_registry(registry) {
  setObjectName(QStringLiteral("shortcuts"));
  resize(680, 560);
  m_search = new QLineEdit(this);
  m_search->setClearButtonEnabled(true);
  m_tree = new QTreeWidget(this);
  m_tree->setColumnCount(2);
  m_tree->setUniformRowHeights(true);
  m_tree->setRootIsDecorated(true);
  m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  m_tree->header()->setStretchLastSection(false);
  m_resetAll = button(this);
  m_close = button(this);
  auto* ends = new QHBoxLayout;
  ends->addWidget(m_resetAll);
  ends->addStretch(1);
  ends->addWidget(m_close);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(base::spacing::normal);
  column->addWidget(m_search);
  column->addWidget(m_tree, 1);
  column->addWidget(buildEditor());
  column->addLayout(ends);
  connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
  connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
  connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  retranslate();
}

QWidget* ShortcutsDialog::buildEditor() {
  auto* editor = new QFrame(this);
  auto* column = new QVBoxLayout(editor);
  column->setContentsMargins(0, 0, 0, 0);
  m_name = new QLabel(this);
  m_name->setTextFormat(Qt::PlainText);
  m_keys = new QKeySequenceEdit(this);
  m_keys->setMinimumWidth(180);
  m_name->setBuddy(m_keys);
  m_none = button(this);
  m_reset = button(this);
  auto* line = new QHBoxLayout;
  line->addWidget(m_name, 1);
  line->addWidget(m_keys);
  line->addWidget(m_none);
  line->addWidget(m_reset);
  column->addLayout(line);
  m_conflict = new QWidget(this);
  m_conflictText = new QLabel(m_conflict);
  m_conflictText->setTextFormat(Qt::PlainText);
  m_conflictText->setWordWrap(true);
  auto* sign = new QLabel(m_conflict);
  sign->setPixmap(base::icon(QStringLiteral("warning")).pixmap(18, 18));
  m_take = button(m_conflict);
  m_keep = button(m_conflict);
  auto* question = new QHBoxLayout(m_conflict);
  question->setContentsMargins(0, 0, 0, 0);
  question->addWidget(sign);
  question->addWidget(m_conflictText, 1);
  question->addWidget(m_take);
  question->addWidget(m_keep);
  m_conflict->hide();
  column->addWidget(m_conflict);
  connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
    if (!m_keys->keySequence().isEmpty()) {
      propose({m_keys->keySequence()});
    }
  });
  connect(m_none, &QPushButton::clicked, this, [this] { assign({}); });
  connect(m_reset, &QPushButton::clicked, this, [this] {
    if (const ActionSpec* spec = m_registry.find(currentId())) {
      propose(spec->shortcuts);
    }
  });
  connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::take);
  connect(m_keep, &QPushButton::clicked, this, &ShortcutsDialog::keep);
  return editor;
}

void ShortcutsDialog::fill() {
  const QString current = currentId();
  const QSignalBlocker quiet(m_tree);
  m_tree->clear();
  m_rows.clear();
  for (const ActionGroup group : {ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Labs,
                                  ActionGroup::Panels, ActionGroup::Help}) {
    auto* head = new QTreeWidgetItem(m_tree, {ActionRegistry::plainGroupTitle(group)});
    head->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    head->setFont(0, bold);
    for (const auto& spec : m_registry.actions()) {
      if (spec->group == group) {
        const QString title =
            spec->ownCategory
                ? QStringLiteral("%1  –  %2").arg(m_registry.title(*spec), m_registry.category(*spec))
                : m_registry.title(*spec);
        auto* row = new QTreeWidgetItem(head, {title, QString()});
        row->setToolTip(0, m_registry.description(*spec));
        row->setData(0, idRole, spec->id);
        m_rows.insert(spec->id, row);
        showRow(spec->id);
      }
    }
    head->setHidden(head->childCount() == 0);
    head->setExpanded(true);
  }
  addHands();
  search(m_search->text());
  select(current.isEmpty() && !m_registry.actions().empty() ? m_registry.actions().front()->id : current);
  if (current.isEmpty()) {
    m_tree->scrollToTop();
  }
}

void ShortcutsDialog::addHands() {
  for (const HandGroup& group : handGuide()) {
    auto* head = new QTreeWidgetItem(m_tree, {base::translated("Hands", group.title)});
    head->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    head->setFont(0, bold);
    for (const HandEntry& entry : group.entries) {
      new QTreeWidgetItem(head,
                          {base::translated("Hands", entry.what), base::translated("Hands", entry.how)});
    }
    head->setExpanded(true);
  }
}

void ShortcutsDialog::search(const QString& text) {
  for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
    QTreeWidgetItem& head = *m_tree->topLevelItem(i);
    head.setHidden(!filter(head, text.trimmed()));
  }
}

QString ShortcutsDialog::currentId() const {
  const QTreeWidgetItem* item = m_tree->currentItem();
  return item ? item->data(0, idRole).toString() : QString();
}

void ShortcutsDialog::select(const QString& id) {
  if (QTreeWidgetItem* row = m_rows.value(id)) {
    m_tree->setCurrentItem(row);
    m_tree->scrollToItem(row);
  }
  showCurrent();
}

void ShortcutsDialog::showRow(const QString& id) {
  QTreeWidgetItem* row = m_rows.value(id);
  row->setText(1, keysText(m_registry.shortcuts(id)));
  QFont font = m_tree->font();
  font.setBold(m_registry.hasOwnShortcuts(id));
  row->setFont(1, font);
  row->setToolTip(1, m_registry.hasOwnShortcuts(id) ? tr("Changed by you") : QString());
}

void ShortcutsDialog::showCurrent() {
  setConflict({}, nullptr);
  const ActionSpec* spec = m_registry.find(currentId());
  for (QWidget* part : std::initializer_list<QWidget*>{m_keys, m_none, m_reset}) {
    part->setEnabled(spec);
  }
  const QList<QKeySequence> keys = spec ? m_registry.shortcuts(spec->id) : QList<QKeySequence>();
  const QSignalBlocker quiet(m_keys);
  m_keys->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.front());
  m_none->setEnabled(!keys.isEmpty());
  m_reset->setEnabled(spec && m_registry.hasOwnShortcuts(spec->id));
  m_name->setText(spec ? tr("New keys for “%1”:").arg(m_registry.title(*spec))
                       : tr("Choose an action to change its keys."));
}

void ShortcutsDialog::propose(const QList<QKeySequence>& keys) {
  m_wanted = keys;
  for (const QKeySequence& wanted : keys) {
    if (const ActionSpec* other = m_registry.conflict(wanted, currentId())) {
      setConflict(wanted, other);
      return;
    }
  }
  assign(keys);
}

void ShortcutsDialog::setConflict(const QKeySequence& keys, const ActionSpec* other) {
  m_conflict->setVisible(other);
  if (other) {
    m_conflictText->setText(tr("%1 already starts “%2”. Take it away from there?")
                                .arg(keys.toString(QKeySequence::NativeText), m_registry.title(*other)));
    m_take->setFocus();
  }
}

void ShortcutsDialog::assign(const QList<QKeySequence>& keys) {
  const QString id = currentId();
  m_registry.setShortcuts(id, keys);
  showRow(id);
  showCurrent();
}

void ShortcutsDialog::take() {
  const QList<QKeySequence> wanted = m_wanted;
  for (const QKeySequence& keys : wanted) {
    // Several actions may be in the way, each with several keys of which only these have to go.
    while (const ActionSpec* other = m_registry.conflict(keys, currentId())) {
      QList<QKeySequence> left = m_registry.shortcuts(other->id);
      left.removeIf([&keys](const QKeySequence& taken) {
        return taken.matches(keys) != QKeySequence::NoMatch || keys.matches(taken) != QKeySequence::NoMatch;
      });
      m_registry.setShortcuts(other->id, left);
      showRow(other->id);
    }
  }
  assign(wanted);
}

void ShortcutsDialog::keep() {
  showCurrent();
  m_keys->setFocus();
}

void ShortcutsDialog::resetAll() {
  const auto answer = QMessageBox::question(
      this, tr("Reset all shortcuts"), tr("Give all actions the keys they had at first? Your own are lost."),
      QMessageBox::Reset | QMessageBox::Cancel, QMessageBox::Cancel);
  if (answer != QMessageBox::Reset) {
    return;
  }
  m_registry.resetAllShortcuts();
  for (auto row = m_rows.keyBegin(); row != m_rows.keyEnd(); ++row) {
    showRow(*row);
  }
  showCurrent();
}

void ShortcutsDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
  }
}

void ShortcutsDialog::retranslate() {
  setWindowTitle(tr("Shortcuts"));
  m_search->setPlaceholderText(tr("Search by name or keys"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
  m_tree->setAccessibleName(tr("Actions and their keys"));
  m_keys->setAccessibleName(tr("New keys"));
  m_none->setText(tr("&No keys"));
  m_none->setToolTip(tr("The action stays in menus and palette"));
  m_reset->setText(tr("&Reset"));
  m_reset->setToolTip(tr("Back to the keys this action had at first"));
  m_resetAll->setText(tr("Reset &all…"));
  m_take->setText(tr("&Take it"));
  m_keep->setText(tr("&Keep it there"));
  m_close->setText(tr("&Close"));
  fill();
}

}  // namespace quantoscope::app
