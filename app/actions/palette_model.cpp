// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/palette_model.h"

#include <QSettings>
#include <algorithm>

namespace quantoscope::app {
namespace {

constexpr int mostRecent = 12;
// Below the worth of a single better letter: use decides between equals, it does not overrule what was typed.
constexpr int recentPoints = 40;
// A match that needs the category's name is worth less than one within the title.
constexpr int categoryCost = 200;

const QString settingsKey = QStringLiteral("palette/recent");

}  // namespace

void PaletteModel::noteUse(const QString& id) {
  QSettings settings;
  QStringList recent = settings.value(settingsKey).toStringList();
  recent.removeAll(id);
  recent.prepend(id);
  settings.setValue(settingsKey, recent.mid(0, mostRecent));
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries) {
  m_entries = std::move(entries);
  rank();
}

void PaletteModel::setQuery(const QString& query) {
  m_query = query;
  rank();
}

std::optional<PaletteModel::Ranked> PaletteModel::ranked(std::size_t index, const QStringList& recent) const {
  const PaletteEntry& entry = m_entries[index];
  const auto used = recent.indexOf(entry.id);
  const int bonus = used < 0 ? 0 : recentPoints - static_cast<int>(used);
  if (const auto match = fuzzyMatch(m_query, entry.title)) {
    return Ranked{index, match->score + bonus, QList<int>(match->positions.begin(), match->positions.end())};
  }
  const QString prefix = entry.category + QLatin1Char(' ');
  if (const auto match = fuzzyMatch(m_query, prefix + entry.title)) {
    Ranked found{index, match->score + bonus - categoryCost, {}};
    for (const int position : match->positions) {
      if (position >= prefix.size()) {
        found.positions << position - static_cast<int>(prefix.size());
      }
    }
    return found;
  }
  return std::nullopt;
}

void PaletteModel::rank() {
  beginResetModel();
  m_ranked.clear();
  const QStringList recent = QSettings().value(settingsKey).toStringList();
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    if (auto found = ranked(i, recent)) {
      m_ranked.push_back(std::move(*found));
    }
  }
  std::stable_sort(m_ranked.begin(), m_ranked.end(),
                   [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
  endResetModel();
}

const PaletteEntry* PaletteModel::entry(int row) const {
  return row >= 0 && row < rowCount() ? &m_entries[m_ranked[static_cast<std::size_t>(row)].entry] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ranked.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  const PaletteEntry* found = entry(index.row());
  if (!found) {
    return {};
  }
  switch (role) {
    case Qt::DisplayRole:
      return found->title;
    case Qt::DecorationRole:
      return found->icon;
    case Qt::ToolTipRole:
    case DetailRole:
      return found->detail;
    case Qt::AccessibleTextRole: {
      QStringList parts{found->title, found->category, found->shortcut, found->detail};
      parts.removeAll(QString());
      return parts.join(QStringLiteral(", ")) +
             (found->enabled ? QString() : QStringLiteral(", ") + tr("cannot be used now"));
    }
    case CategoryRole:
      return found->category;
    case ShortcutRole:
      return found->shortcut;
    case EnabledRole:
      return found->enabled;
    case MatchedRole:
      return QVariant::fromValue(m_ranked[static_cast<std::size_t>(index.row())].positions);
    default:
      return {};
  }
}

}  // namespace quantoscope::app
