// SPDX-License-Identifier: GPL-3.0-or-later
// What the next training is: images, configuration, epochs, batch, learning rate, seed, schedule of the
// bit-widths. GUI thread.
#pragma once

#include <string>
#include <vector>

#include "widgets/base/choice_box.h"
#include "widgets/base/panel.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace quantoscope::base {
class ValueCell;
}

namespace quantoscope::panels {

class NamedChoice;

class TrainingSetupPanel : public base::Panel {
  Q_OBJECT

 public:
  explicit TrainingSetupPanel(base::PanelContext& context, QWidget* parent = nullptr);

  /// The settings as a table.
  base::FigurePtr figure() const override;

 protected:
  void refresh() override;
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Row {
    std::string parameter;
    QLabel* name;
    QWidget* field;
  };

  void addRow(const char* parameter, QWidget* field);
  base::ValueCell* addCell(const char* parameter);
  /// Names above the fields where a field beside its name would be too narrow.
  void wrapRows();
  present::TablePtr table() const;
  QString datasetName() const;

  QFormLayout* m_form;
  NamedChoice* m_configuration;
  QLabel* m_dataset;
  QToolButton* m_digits;
  QToolButton* m_folder;
  base::ChoiceBox* m_schedule;
  QCheckBox* m_augment;
  std::vector<base::ValueCell*> m_cells;
  std::vector<Row> m_rows;
  QToolButton* m_start;
};

}  // namespace quantoscope::panels
