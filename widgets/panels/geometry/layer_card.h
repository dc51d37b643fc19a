// SPDX-License-Identifier: GPL-3.0-or-later
// One layer of the experiment: its color, its weights as draggable cells, a slider for the active one, and
// what can be done with the layer. Cards stand for a position in the chain, not for a matrix. GUI thread.
#pragma once

#include <Eigen/Core>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QSize>
#include <QToolButton>
#include <optional>

namespace quantoscope::base {
class MatrixEditor;
class PanelContext;
class ParameterSlider;
class ValueCell;
}  // namespace quantoscope::base

namespace quantoscope::panels {

class BasisEditor;

class LayerCard : public QFrame {
  Q_OBJECT

 public:
  struct State {
    int rows = 0;
    int columns = 0;
    bool ownBits = false;
    bool canMoveUp = false;
    bool canMoveDown = false;
    bool canRemove = false;
    bool selected = false;

    friend bool operator==(const State&, const State&) = default;
  };

  LayerCard(base::PanelContext& context, int layer, QWidget* parent = nullptr);

  int layer() const { return m_layer; }
  const State& state() const { return m_state; }
  void setState(const State& state);

  /// The editors are made when they are first needed: a chain of 64 layers has hundreds.
  void build();
  bool isBuilt() const { return m_matrix != nullptr; }

  /// Shows the context's values in a built card; cells that show theirs already are left alone.
  void showValues();
  /// The weights after rounding, quietly beside the cells where there is room and always as a tool tip;
  /// absent while they are not known.
  void showQuantized(const std::optional<Eigen::MatrixXd>& quantized);

  /// Focuses the button for moving by -1 or 1, or the other one where the layer cannot go that way.
  void focusMove(int by);

  /// Lines the card's controls up for the Tab key, after `before` when it is given, and returns the last of
  /// them.
  QWidget* orderTabs(QWidget* before = nullptr);

  void retranslate();

  QSize sizeHint() const override;

 Q_SIGNALS:
  /// The user works on this layer.
  void touched(int layer);
  /// The user clicked the card itself.
  void clicked(int layer);
  void moveRequested(int layer, int by);
  void removeRequested(int layer);
  /// The clipboard's text should become the weights.
  void pasteRequested(int layer);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  /// The menu with the clipboard and the basis vectors.
  void addMenu();
  QToolButton* addButton(const QString& iconName, const QString& name);
  void follow(const std::string& parameterId);
  void applyState();
  void applyShape();
  QLabel* quantizedCell(int row, int column);

  base::PanelContext& m_context;
  int m_layer;
  State m_state;
  QLabel* m_title;
  base::ValueCell* m_bits = nullptr;
  QLabel* m_bitsUnit;
  QToolButton* m_more;
  BasisEditor* m_basis;
  QAction* m_paste;
  QAction* m_copy;
  QToolButton* m_up;
  QToolButton* m_down;
  QToolButton* m_remove;
  QSize m_shape;  ///< of the cells that are there
  base::MatrixEditor* m_matrix = nullptr;
  QWidget* m_quantized = nullptr;
  QGridLayout* m_quantizedCells = nullptr;
  QLabel* m_followed = nullptr;
  base::ParameterSlider* m_slider = nullptr;
};

}  // namespace quantoscope::panels
