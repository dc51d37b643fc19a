// SPDX-License-Identifier: GPL-3.0-or-later
// The ranked list inside the command palette: what fits the typed letters, best first; with nothing typed,
// what was used recently first. No painting. GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include "app/actions/fuzzy_match.h"
#include "app/actions/palette_entry.h"

namespace quantoscope::app {

class PaletteModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    CategoryRole = Qt::UserRole,
    DetailRole,
    ShortcutRole,
    EnabledRole,
    MatchedRole,  ///< QList<int>: indices of matched letters in the title
  };

  using QAbstractListModel::QAbstractListModel;

  void setEntries(std::vector<PaletteEntry> entries);
  void setQuery(const QString& query);
  /// The entry in that row; null outside.
  const PaletteEntry* entry(int row) const;
  /// Remembers, across starts, that the entry was used just now.
  static void noteUse(const QString& id);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Ranked {
    std::size_t entry;
    int score;
    QList<int> positions;
  };

  void rank();
  std::optional<Ranked> ranked(std::size_t index, const QStringList& recent) const;

  std::vector<PaletteEntry> m_entries;
  std::vector<Ranked> m_ranked;
  QString m_query;
};

}  // namespace quantoscope::app
