// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/training_setup_panel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/present/codesign_parameters.h"
#include "engine/present/codesign_state.h"
#include "engine/present/snapshot.h"
#include "engine/training/dataset.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/tool_buttons.h"
#include "widgets/base/value_cell.h"
#include "widgets/panels/codesign/named_choice.h"

namespace quantoscope::panels {
namespace {

/// Which cells matter for which schedule.
bool matters(const std::string& parameter, const std::string& schedule) {
  if (parameter == "codesign.schedule.low" || parameter == "codesign.schedule.high") {
    return schedule != "fixed";
  }
  if (parameter == "codesign.schedule.cycles") {
    return schedule == "cyclic";
  }
  return parameter != "codesign.schedule.period" || schedule == "random";
}

}  // namespace

TrainingSetupPanel::TrainingSetupPanel(base::PanelContext& context, QWidget* parent)
    : Panel(context, parent),
      m_form(new QFormLayout),
      m_configuration(new NamedChoice(context, "codesign.configuration", this)),
      m_dataset(new QLabel(this)),
      m_digits(new QToolButton(this)),
      m_folder(base::actionButton(context, "codesign.choose-images", "open", this)),
      m_schedule(new base::ChoiceBox(context, "codesign.schedule", this)),
      m_augment(new QCheckBox(this)),
      m_start(base::actionButton(context, "codesign.train", "play", this)) {
  m_digits->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_digits->setFocusPolicy(Qt::StrongFocus);
  m_dataset->setTextFormat(Qt::PlainText);
  m_dataset->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_form->setContentsMargins(base::spacing::normal, base::spacing::normal, base::spacing::normal,
                             base::spacing::normal);
  m_form->setSpacing(base::spacing::normal);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  auto* images = new QWidget(this);
  auto* column = new QVBoxLayout(images);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_digits);
  buttons->addWidget(m_folder);
  buttons->addStretch(1);
  column->addWidget(m_dataset);
  column->addLayout(buttons);
  addRow("codesign.configuration", m_configuration);
  addRow("codesign.dataset", images);
  for (const char* id : {"codesign.epochs", "codesign.batch", "codesign.learning_rate", "codesign.seed"}) {
    addCell(id);
  }
  addRow("codesign.schedule", m_schedule);
  for (const char* id : {"codesign.schedule.low", "codesign.schedule.high", "codesign.schedule.cycles",
                         "codesign.schedule.period"}) {
    addCell(id);
  }
  m_form->addRow(m_augment);
  m_form->addRow(m_start);
  auto* content = new QWidget;
  content->setLayout(m_form);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
  setFocusProxy(m_configuration);
  connect(m_digits, &QToolButton::clicked, this, [this] {
    this->context().edit("codesign.dataset", std::string(training::shippedDigits));
    scheduleRefresh();
  });
  connect(m_augment, &QCheckBox::clicked, this,
          [this](bool checked) { this->context().edit("codesign.augment", checked); });
  TrainingSetupPanel::retranslate();
}

void TrainingSetupPanel::addRow(const char* parameter, QWidget* field) {
  auto* name = new QLabel(this);
  name->setBuddy(field);
  m_form->addRow(name, field);
  m_rows.push_back({parameter, name, field});
}

base::ValueCell* TrainingSetupPanel::addCell(const char* parameter) {
  auto* cell = m_cells.emplace_back(new base::ValueCell(context(), parameter, this));
  addRow(parameter, cell);
  return cell;
}

void TrainingSetupPanel::wrapRows() {
  int widestName = 0;
  int widestField = fontMetrics().averageCharWidth() * 16;
  for (const Row& row : m_rows) {
    if (!row.field->isHidden()) {
      widestName = std::max(widestName, row.name->sizeHint().width());
      widestField = std::max(widestField, row.field->minimumSizeHint().width());
    }
  }
  const int around =
      3 * base::spacing::normal + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
  // WrapLongRows gives rows before hidden ones no height (Qt 6.4).
  m_form->setRowWrapPolicy(width() < widestName + widestField + around ? QFormLayout::WrapAllRows
                                                                       : QFormLayout::DontWrapRows);
}

void TrainingSetupPanel::resizeEvent(QResizeEvent* event) {
  base::Panel::resizeEvent(event);
  wrapRows();
}

QString TrainingSetupPanel::datasetName() const {
  const std::string name = context().parameters().text("codesign.dataset");
  return name == training::shippedDigits ? tr("Handwritten digits")
                                         : QFileInfo(base::fromUtf8(name)).fileName();
}

void TrainingSetupPanel::refresh() {
  const core::ParameterSet& parameters = context().parameters();
  std::vector<NamedChoice::Item> items;
  for (const training::Precision& precision : present::configurationsOf(parameters)) {
    items.push_back({precision.name, present::Text::verbatim(precision.name)});
  }
  m_configuration->setItems(std::move(items), present::chosenConfiguration(parameters));
  m_dataset->setText(datasetName());
  m_dataset->setToolTip(base::fromUtf8(parameters.text("codesign.dataset")));
  m_schedule->showValue();
  const std::string schedule = parameters.text("codesign.schedule");
  for (const Row& row : m_rows) {
    const bool shown = matters(row.parameter, schedule);
    row.name->setVisible(shown);
    row.field->setVisible(shown);
  }
  wrapRows();
  for (base::ValueCell* cell : m_cells) {
    cell->showValue();
  }
  m_augment->setChecked(parameters.flag("codesign.augment"));
  const auto state = snapshot() ? snapshot()->codesign : nullptr;
  m_start->setEnabled(!state || !state->isRunning(present::trainTask));
}

void TrainingSetupPanel::retranslate() {
  for (const Row& row : m_rows) {
    row.name->setText(base::parameterName(row.parameter));
    row.field->setAccessibleName(row.name->text());
  }
  wrapRows();
  m_configuration->retranslate();
  m_schedule->retranslate();
  m_dataset->setText(datasetName());
  m_digits->setText(tr("Digits"));
  m_digits->setToolTip(tr("Train with the handwritten digits that ship with the program"));
  m_digits->setAccessibleName(m_digits->toolTip());
  m_folder->setText(tr("Folder…"));
  m_folder->setToolTip(tr("Train with a folder of CIFAR-10 or IDX files"));
  m_folder->setAccessibleName(m_folder->toolTip());
  m_augment->setText(base::parameterName("codesign.augment"));
  m_augment->setToolTip(tr("Photographs are shifted by up to four pixels and mirrored; digits are not"));
  m_start->setText(tr("Train"));
  m_start->setToolTip(tr("Train the chosen configuration"));
  m_start->setAccessibleName(m_start->toolTip());
}

present::TablePtr TrainingSetupPanel::table() const {
  present::Table table;
  table.title = {QUANTOSCOPE_PRESENT("Settings of the training"), {}};
  table.columns = {{{QUANTOSCOPE_PRESENT("Setting"), {}}, false},
                   {{QUANTOSCOPE_PRESENT("Value"), {}}, false}};
  const core::ParameterSet& parameters = context().parameters();
  const std::string schedule = parameters.text("codesign.schedule");
  for (const Row& row : m_rows) {
    if (!matters(row.parameter, schedule)) {
      continue;
    }
    const auto* spec = core::findParameter(row.parameter)->spec;
    const core::ParameterValue value = parameters.get(row.parameter);
    present::Cell cell;
    if (const auto* text = std::get_if<std::string>(&value)) {
      cell = present::textCell(present::Text::verbatim(*text));
      for (const core::ParameterChoice& choice : spec->choices) {
        if (choice.id == *text) {
          cell = present::textCell({choice.label, {}, "Parameter"});
        }
      }
    } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
      cell = present::textCell(present::Text::verbatim(std::to_string(*integer)));
    } else if (const auto* real = std::get_if<double>(&value)) {
      cell = present::numberCell(*real);
    }
    table.rows.push_back({{present::textCell({spec->label, {}, "Parameter"}), std::move(cell)}, {}});
  }
  return std::make_shared<const present::Table>(std::move(table));
}

base::FigurePtr TrainingSetupPanel::figure() const {
  return base::tableFigure(table());
}

}  // namespace quantoscope::panels
