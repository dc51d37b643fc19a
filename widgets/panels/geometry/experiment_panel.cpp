// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/experiment_panel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QVBoxLayout>

#include "engine/present/geometry_views.h"
#include "widgets/base/definition_cards.h"
#include "widgets/base/matrix_editor.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/value_cell.h"
#include "widgets/panels/geometry/experiment_edits.h"
#include "widgets/panels/geometry/experiment_presets.h"
#include "widgets/panels/geometry/layer_list.h"
#include "widgets/panels/geometry/segmented.h"
#include "widgets/panels/geometry/shown_trace.h"
#include "widgets/panels/geometry/take_dialog.h"

namespace quantoscope::panels {
namespace {

constexpr const char* bitsId = "geometry.bits";
constexpr const char* ownBitsId = "geometry.bits_per_layer";
constexpr const char* modelId = "geometry.error_model";
constexpr const char* spaceId = "geometry.space";

/// Elides what does not fit; a plain combo box cuts it off.
class ElidingComboBox : public QComboBox {
 public:
  using QComboBox::QComboBox;

 protected:
  void paintEvent(QPaintEvent*) override {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
  }
};

/// Item texts in the present language; the full text is the tool tip, as narrow boxes elide it.
void nameChoices(QComboBox& box, const char* id) {
  const auto choices = core::findParameter(id)->spec->choices;
  for (int i = 0; i < box.count(); ++i) {
    const QString text = base::translated("Parameter", choices[static_cast<std::size_t>(i)].label);
    box.setItemText(i, text);
    box.setItemData(i, text, Qt::ToolTipRole);
  }
  box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + 2 * base::spacing::section);
  box.setAccessibleName(base::parameterName(id));
}

void showChoice(QComboBox& box, const std::string& value) {
  const QSignalBlocker blocker(box);
  box.setCurrentIndex(box.findData(base::fromUtf8(value)));
  box.setToolTip(box.currentText());
}

void showCells(base::MatrixEditor& editor, int columns, const core::ParameterSet& parameters) {
  bool changed = false;
  for (int column = 0; column < columns; ++column) {
    changed = changed || editor.cell(0, column)->value() != parameters.real(inputId(column));
  }
  if (changed) {
    editor.showValues();
  }
}

}  // namespace

ExperimentPanel::ExperimentPanel(base::PanelContext& context, QWidget* parent) : Panel(context, parent) {
  m_error = new QLabel(this);
  m_error->setObjectName(QStringLiteral("error"));
  m_error->setWordWrap(true);
  m_error->setForegroundRole(QPalette::BrightText);
  m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_error->hide();
  QLayout* settings = makeSettings();
  m_layers = new LayerList(context, this);
  m_add = new QToolButton(this);
  m_add->setObjectName(QStringLiteral("addLayer"));
  m_add->setIcon(base::icon(QStringLiteral("add-layer")));
  m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_add->setFocusPolicy(Qt::StrongFocus);
  m_take = new QToolButton(this);
  m_take->setObjectName(QStringLiteral("takeFromModel"));
  m_take->setFocusPolicy(Qt::StrongFocus);
  m_count = new QLabel(this);
  m_count->setForegroundRole(QPalette::PlaceholderText);
  auto* footer = new QHBoxLayout;
  footer->addWidget(m_add);
  footer->addWidget(m_take);
  footer->addStretch(1);
  footer->addWidget(m_count);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(base::spacing::normal, base::spacing::normal, base::spacing::normal,
                             base::spacing::normal);
  column->setSpacing(base::spacing::normal);
  column->addWidget(m_error);
  column->addLayout(settings);
  column->addWidget(m_layers, 1);
  column->addLayout(footer);
  setFocusProxy(m_preset);
  connectEdits();
  retranslate();
}

QComboBox* ExperimentPanel::makeChoice(const char* id) {
  auto* box = new ElidingComboBox(this);
  box->setObjectName(QLatin1String(id));
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(8);
  for (const core::ParameterChoice& choice : core::findParameter(id)->spec->choices) {
    box->addItem(QString(), base::fromUtf8(std::string(choice.id)));
  }
  connect(box, &QComboBox::activated, this,
          [this, box, id] { context().edit(id, box->currentData().toString().toStdString()); });
  return box;
}

QLayout* ExperimentPanel::makeSettings() {
  m_preset = new QComboBox(this);
  m_preset->setObjectName(QStringLiteral("preset"));
  m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_preset->setMinimumContentsLength(8);
  for (const ExperimentPreset& preset : experimentPresets()) {
    m_preset->addItem(base::fromUtf8(preset.experiment.name), preset.id);
  }
  m_dimension = new Segmented(2, this);
  m_dimension->setObjectName(QStringLiteral("dimension"));
  m_bits = new base::ParameterSlider(context(), bitsId, this);
  m_bits->setObjectName(QStringLiteral("bits"));
  m_ownBits = new QCheckBox(this);
  m_ownBits->setObjectName(QStringLiteral("ownBits"));
  m_model = makeChoice(modelId);
  m_space = makeChoice(spaceId);
  m_input = new base::MatrixEditor(
      context(), [](int, int column) { return inputId(column); }, this);
  m_input->setObjectName(QStringLiteral("input"));
  m_modelLabel = new QLabel(this);
  m_spaceLabel = new QLabel(this);
  m_inputLabel = new QLabel(this);
  m_modelLabel->setBuddy(m_model);
  m_spaceLabel->setBuddy(m_space);

  base::setDefinitionCard(*m_bits, QStringLiteral("bit-width"));
  base::setDefinitionCard(*m_ownBits, QStringLiteral("bit-width"));
  base::setDefinitionCard(*m_model, QStringLiteral("error-model"));
  base::setDefinitionCard(*m_space, QStringLiteral("error-region"));

  auto* first = new QHBoxLayout;
  first->setSpacing(base::spacing::normal);
  first->addWidget(m_preset, 1);
  first->addWidget(m_dimension);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(base::spacing::normal);
  grid->setVerticalSpacing(base::spacing::tight);
  grid->setColumnStretch(1, 1);
  grid->addWidget(m_bits, 0, 0, 1, 2);
  grid->addWidget(m_ownBits, 1, 0, 1, 2);
  grid->addWidget(m_modelLabel, 2, 0);
  grid->addWidget(m_model, 2, 1);
  grid->addWidget(m_spaceLabel, 3, 0);
  grid->addWidget(m_space, 3, 1);
  grid->addWidget(m_inputLabel, 4, 0);
  grid->addWidget(m_input, 4, 1);
  auto* settings = new QVBoxLayout;
  settings->setSpacing(base::spacing::normal);
  settings->addLayout(first);
  settings->addLayout(grid);
  return settings;
}

void ExperimentPanel::connectEdits() {
  connect(m_preset, &QComboBox::activated, this, &ExperimentPanel::applyPreset);
  connect(m_dimension, &Segmented::chosen, this, [this](int index) { changeDimension(index + 2); });
  connect(m_ownBits, &QCheckBox::clicked, this, [this](bool own) {
    context().editMany(
        [own] { return own ? tr("Own bit-width for each layer") : tr("One bit-width for all layers"); },
        setBitsPerLayer(context().parameters(), own));
  });
  connect(m_add, &QToolButton::clicked, this, [this] {
    const int added = layerCount(context().parameters());
    context().editMany([] { return tr("Add layer"); }, addLayer(context().parameters()));
    m_layers->reveal(added);
  });
  connect(m_take, &QToolButton::clicked, this, &ExperimentPanel::takeFromModel);
  connect(m_layers, &LayerList::moveRequested, this, &ExperimentPanel::moveLayer);
  connect(m_layers, &LayerList::removeRequested, this, &ExperimentPanel::removeLayer);
  connect(m_layers, &LayerList::pasteRequested, this, [this](int layer) {
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    if (const auto changes = pasteLayer(context().parameters(), layer, text)) {
      context().editMany([layer] { return tr("Paste the weights of layer %1").arg(layer + 1); }, *changes);
    } else {
      // Stays until the next result.
      m_error->setText(base::translated(changes.error()));
      m_error->show();
    }
  });
  connect(m_layers, &LayerList::layerTouched, this, [this](int layer) {
    present::Subject subject = context().selection().subject();
    subject.layer = layer;
    context().selection().setSubject(subject);
  });
  connect(m_layers, &LayerList::layerClicked, this, [this](int layer) {
    context().selection().toggle({layer, std::nullopt});
  });
}

void ExperimentPanel::applyPreset(int index) {
  const ExperimentPreset& preset = experimentPresets()[static_cast<std::size_t>(index)];
  const Changes changes = applyExperiment(context().parameters(), preset.experiment);
  if (!changes.empty()) {
    const QString name = base::fromUtf8(preset.experiment.name);
    const int before = dimension();
    context().editMany([name] { return tr("Preset %1").arg(name); }, changes);
    showRegionFor(before);
  }
}

void ExperimentPanel::changeDimension(int dimension) {
  const Changes changes = setDimension(context().parameters(), dimension);
  if (!changes.empty()) {
    const int before = this->dimension();
    context().editMany([dimension] { return dimension == 2 ? tr("Switch to 2-D") : tr("Switch to 3-D"); },
                       changes);
    showRegionFor(before);
  }
}

int ExperimentPanel::dimension() {
  return commonDimension(channelWidths(context().parameters()));
}

void ExperimentPanel::showRegionFor(int dimensionBefore) {
  const QString plane = QStringLiteral("geometry.region");
  const QString space = QStringLiteral("geometry.polytope");
  if (const int now = dimension(); now != dimensionBefore) {
    context().showInstead(now == 3 ? plane : space, now == 3 ? space : plane);
  }
}

void ExperimentPanel::moveLayer(int layer, int by) {
  const Changes changes = panels::moveLayer(context().parameters(), layer, by);
  if (changes.empty()) {
    return;
  }
  context().editMany(
      [by, number = layer + 1] {
        return by < 0 ? tr("Move layer %1 up").arg(number) : tr("Move layer %1 down").arg(number);
      },
      changes);
  // The selection goes with the matrix, not with the place.
  if (context().selection().subject().layer == layer) {
    present::Subject subject = context().selection().subject();
    subject.layer = layer + by;
    context().selection().setSubject(subject);
  }
  m_layers->focusMove(layer + by, by);
  m_layers->reveal(layer + by);
}

void ExperimentPanel::removeLayer(int layer) {
  const Changes changes = panels::removeLayer(context().parameters(), layer);
  if (changes.empty()) {
    return;
  }
  context().editMany([number = layer + 1] { return tr("Remove layer %1").arg(number); }, changes);
  present::Subject subject = context().selection().subject();
  if (subject.layer && *subject.layer >= layer) {
    subject.layer = *subject.layer == layer ? std::nullopt : std::optional(*subject.layer - 1);
    context().selection().setSubject(subject);
  }
}

void ExperimentPanel::takeFromModel() {
  const std::vector<int> widths = channelWidths(context().parameters());
  auto* dialog = new TakeDialog(snapshot()->model, widths.back(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const int added = layerCount(context().parameters());
    const auto changes = addLayer(context().parameters(), dialog->numbers());
    if (changes) {
      context().editMany([name = dialog->layerName()] { return tr("Take a block of %1").arg(name); },
                         *changes);
      m_layers->reveal(added);
    } else {
      // Stays until the next result.
      m_error->setText(base::translated(changes.error()));
      m_error->show();
    }
  });
  dialog->open();
}

base::FigurePtr ExperimentPanel::figure() const {
  const ShownTrace shown = shownTrace(snapshot());
  return base::tableFigure(shown.trace ? present::experimentTable(*shown.trace)
                                       : emptyPicture<present::Table>(shown));
}

void ExperimentPanel::refresh() {
  const auto& error = snapshot()->geometryError;
  m_error->setText(error ? base::translated(*error) : QString());
  m_error->setVisible(error.has_value());
  showPreset();
  const bool inputChanged = showSettings();
  const bool layersAdded = m_layers->showLayers(snapshot()->geometry);
  if (inputChanged || layersAdded) {
    orderTabs();
  }
}

void ExperimentPanel::orderTabs() {
  // Cells and cards are made late, so they would come last.
  QWidget* last = m_space;
  for (int channel = 0; channel < m_channels; ++channel) {
    QWidget* cell = m_input->cell(0, channel);
    setTabOrder(last, cell);
    last = cell;
  }
  setTabOrder(m_layers->orderTabs(last), m_add);
  setTabOrder(m_add, m_take);
}

void ExperimentPanel::showPreset() {
  const core::ParameterSet& parameters = context().parameters();
  const std::vector<ExperimentPreset>& presets = experimentPresets();
  const geometry::Experiment experiment = experimentOf(parameters);
  const auto found = std::find_if(presets.begin(), presets.end(), [&](const ExperimentPreset& preset) {
    return preset.experiment == experiment;
  });
  const QString name = base::fromUtf8(parameters.text("geometry.name"));
  m_preset->setPlaceholderText(name.isEmpty() ? tr("Own experiment") : tr("%1 (edited)").arg(name));
  const QSignalBlocker blocker(m_preset);
  m_preset->setCurrentIndex(found == presets.end() ? -1 : static_cast<int>(found - presets.begin()));
}

bool ExperimentPanel::showSettings() {
  const core::ParameterSet& parameters = context().parameters();
  const std::vector<int> widths = channelWidths(parameters);
  m_dimension->setCurrent(commonDimension(widths) - 2);
  const bool ownBits = parameters.flag(ownBitsId);
  m_bits->setEnabled(!ownBits);
  m_bits->showValue();
  m_ownBits->setChecked(ownBits);
  showChoice(*m_model, parameters.text(modelId));
  showChoice(*m_space, parameters.text(spaceId));
  const int channels = widths.front();
  const bool inputChanged = m_channels != channels;
  if (inputChanged) {
    m_input->setShape(1, channels);
    m_input->showValues();
    m_channels = channels;
  }
  showCells(*m_input, channels, parameters);
  const int layers = static_cast<int>(widths.size()) - 1;
  const bool room = layers < static_cast<int>(geometry::maximumLayers);
  m_add->setEnabled(room);
  m_take->setEnabled(room && snapshot()->model);
  m_take->setToolTip(snapshot()->model ? tr("Adds a small block of the open model's weights as a layer.")
                                       : tr("Open a model first: its weights can become a layer here."));
  m_count->setText(tr("%1 of %2 layers").arg(layers).arg(geometry::maximumLayers));
  return inputChanged;
}

void ExperimentPanel::retranslate() {
  m_preset->setAccessibleName(tr("Preset"));
  m_preset->setToolTip(tr("Replaces the experiment by one that ships with the program. Can be undone."));
  m_dimension->setSegment(0, tr("2-D"), tr("Two channels: third rows and columns are cut off."));
  m_dimension->setSegment(1, tr("3-D"), tr("Three channels: what is new comes from the identity."));
  m_ownBits->setText(base::parameterName(ownBitsId));
  m_ownBits->setToolTip(tr("Each layer starts at the shared bit-width; set it on the layer's card."));
  m_modelLabel->setText(base::parameterName(modelId));
  m_spaceLabel->setText(base::parameterName(spaceId));
  nameChoices(*m_model, modelId);
  nameChoices(*m_space, spaceId);
  m_inputLabel->setText(tr("Input"));
  m_inputLabel->setToolTip(tr("The value that enters the first layer, channel by channel."));
  m_add->setText(tr("Add layer"));
  m_add->setToolTip(
      tr("Adds an identity at the end of the chain, up to %1 layers.").arg(geometry::maximumLayers));
  m_take->setText(tr("Take from model…"));
  m_layers->setAccessibleName(tr("Layers"));
  m_layers->retranslate();
}

}  // namespace quantoscope::panels
