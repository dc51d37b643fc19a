// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of layers as a scrolling column of cards. Cards stay while the number of layers stays, whatever
// happens to their values; only those in sight are filled and kept up to date. GUI thread.
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>
#include <vector>

#include "engine/present/snapshot.h"

namespace quantoscope::base {
class PanelContext;
}

namespace quantoscope::panels {

class LayerCard;

class LayerList : public QScrollArea {
  Q_OBJECT

 public:
  explicit LayerList(base::PanelContext& context, QWidget* parent = nullptr);

  /// Shows the context's layers and selection; `trace` (may be null or of other parameters) has the quantized
  /// weights. True when cards were added, which stand last in the order of tabs then.
  bool showLayers(const present::TracePtr& trace);
  /// Brings a card into sight once its place is known.
  void reveal(int layer);
  /// Lines the cards up for the Tab key after `before` and returns the last control of the last card.
  QWidget* orderTabs(QWidget* before);
  void retranslate();

  LayerCard* card(int layer) const;
  /// Puts the keyboard focus on the button that moves `layer` further, or back where it cannot go further.
  void focusMove(int layer, int by);

 Q_SIGNALS:
  void layerTouched(int layer);
  void layerClicked(int layer);
  void moveRequested(int layer, int by);
  void removeRequested(int layer);
  void pasteRequested(int layer);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Whether cards were added.
  bool setCount(int count);
  void fillVisible();

  base::PanelContext& m_context;
  QWidget* m_content;
  QVBoxLayout* m_column;
  std::vector<LayerCard*> m_cards;
  present::TracePtr m_trace;
  bool m_placed = false;  ///< all cards have their places
  int m_generation = 0;   ///< counts what makes places unknown
};

}  // namespace quantoscope::panels
