// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/codesign_strips.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "engine/present/codesign_views.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/tool_buttons.h"
#include "widgets/base/value_cell.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/panels/codesign/named_choice.h"

namespace quantoscope::panels {
namespace {

present::TrainingRecordPtr newestOf(const present::CodesignStatePtr& state) {
  if (!state || !state->data || state->data->trainings.empty()) {
    return nullptr;
  }
  const auto active = state->data->find(state->data->active);
  return active ? active : state->data->trainings.back();
}

void label(QLabel& name, QWidget& field, const char* parameter) {
  name.setText(base::parameterName(parameter));
  name.setBuddy(&field);
}

}  // namespace

OpenModelButtons::OpenModelButtons(base::PanelContext& context, QWidget* parent)
    : QWidget(parent), m_open(new QToolButton(this)), m_sample(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(base::spacing::normal);
  m_open->setIcon(base::icon(QStringLiteral("open")));
  m_sample->setIcon(base::icon(QStringLiteral("table")));
  for (QToolButton* button : {m_open, m_sample}) {
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
  }
  connect(m_open, &QToolButton::clicked, this, [&context] { context.open(base::OpenRequest::Model); });
  connect(m_sample, &QToolButton::clicked, this,
          [&context] { context.open(base::OpenRequest::SampleModel); });
}

void OpenModelButtons::retranslate() {
  base::say(*m_open, tr("Open a model…"), tr("Open a weight file: safetensors, ONNX, npy or npz"));
  base::say(*m_sample, tr("Sample model"), tr("Open the small language model that ships with the program"));
}

TrainingStrip::TrainingStrip(base::PanelContext& context, QWidget* parent)
    : CodesignStrip(parent),
      m_start(base::actionButton(context, "codesign.train", "play", this)),
      m_all(base::actionButton(context, "codesign.train-all", "play", this)),
      m_sample(base::actionButton(context, "codesign.sample", "lab-codesign", this)),
      m_pause(base::actionButton(context, "codesign.pause", "pause", this)),
      m_resume(base::actionButton(context, "codesign.resume", "play", this)),
      m_stop(base::actionButton(context, "codesign.stop", "cancel", this)),
      m_runs(base::actionButton(context, "codesign.open-in-runs", "lab-runs", this)),
      m_spectra(base::actionButton(context, "codesign.open-in-spectra", "lab-spectra", this)),
      m_line(new QLabel(this)) {
  auto* row = new base::WrappingRow;
  for (QToolButton* button : {m_start, m_all, m_pause, m_resume, m_stop, m_sample}) {
    row->addWidget(button);
  }
  for (QToolButton* button : {m_runs, m_spectra}) {
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row->addWidget(button);
  }
  m_line->setTextFormat(Qt::PlainText);
  m_line->setForegroundRole(QPalette::PlaceholderText);
  m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_line->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  column->addWidget(m_line);
  TrainingStrip::retranslate();
}

void TrainingStrip::showState(const present::CodesignStatePtr& state) {
  m_state = state;
  const auto record = newestOf(state);
  const bool running = state && state->isRunning(present::trainTask);
  const bool paused = running && record && record->stage == present::TrainingStage::Paused;
  const bool stopped = !running && record && record->stage == present::TrainingStage::Stopped;
  const std::array<std::pair<QToolButton*, bool>, 6> shown = {{{m_start, !running && !stopped},
                                                               {m_all, !running},
                                                               {m_pause, running && !paused},
                                                               {m_resume, paused || stopped},
                                                               {m_stop, running},
                                                               {m_sample, !record}}};
  const bool losesFocus =
      std::ranges::any_of(shown, [](const auto& each) { return each.first->hasFocus() && !each.second; });
  // Left to itself the focus would go on to the next button: a space after "Pause" would stop the training.
  if (losesFocus) {
    QToolButton* next = paused || stopped ? m_resume : running ? m_pause : m_start;
    next->show();
    next->setFocus(Qt::OtherFocusReason);
  }
  for (const auto& [button, isShown] : shown) {
    button->setVisible(isShown);
  }
  m_runs->setEnabled(!running && record && !record->history.losses.empty());
  // Weights are written as they are, also those of an epoch that is not over; the sample ships without.
  m_spectra->setEnabled(!running && record && !record->shipped && !record->history.losses.empty());
  m_line->setText(base::translated(present::trainingLine(state.get())));
  m_line->setToolTip(m_line->text());
}

void TrainingStrip::retranslate() {
  base::say(*m_start, tr("Train"), tr("Train the chosen configuration"));
  base::say(*m_all, tr("Train all five"),
            tr("Train the five named configurations one after the other and compare them"));
  base::say(*m_sample, tr("Sample"),
            tr("Show five trainings on handwritten digits that ship with the program"));
  base::say(*m_pause, tr("Pause"), tr("Wait after this batch"));
  base::say(*m_resume, tr("Go on"), tr("Go on where the training was left"));
  base::say(*m_stop, tr("Stop"), tr("Stop after this batch; it can go on later"));
  base::say(*m_runs, tr("Open in Runs"),
            tr("Save what the training has recorded and open it in the Runs lab"));
  base::say(*m_spectra, tr("Open in Spectra"),
            tr("Save the weights as safetensors and open them in the Spectra lab"));
  m_line->setAccessibleName(tr("State of the training"));
  m_line->setText(base::translated(present::trainingLine(m_state.get())));
}

SensitivityStrip::SensitivityStrip(base::PanelContext& context, QWidget* parent)
    : CodesignStrip(parent),
      m_measure(base::actionButton(context, "codesign.sensitivity", "play", this)),
      m_use(new QToolButton(this)),
      m_context(context) {
  m_use->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_use->setFocusPolicy(Qt::StrongFocus);
  connect(m_use, &QToolButton::clicked, this,
          [this] { m_context.edit("codesign.costs", std::string("training")); });
  auto* row = new base::WrappingRow;
  row->addWidget(m_measure);
  row->addWidget(m_use);
  setLayout(row);
  SensitivityStrip::retranslate();
}

void SensitivityStrip::showState(const present::CodesignStatePtr& state) {
  const auto record = newestOf(state);
  m_measure->setEnabled(record && record->weights && !state->isRunning(present::trainTask) &&
                        !state->isRunning(present::sensitivityTask));
  m_use->setEnabled(state && state->data && state->data->trainedCosts);
}

void SensitivityStrip::retranslate() {
  base::say(*m_measure, tr("Measure"), tr("Measure how much accuracy each layer loses with two bits less"));
  base::say(*m_use, tr("Allocate with these"), tr("Take the measured costs for the bit allocation"));
}

HardwareStrip::HardwareStrip(base::PanelContext& context, QWidget* parent)
    : CodesignStrip(parent),
      m_profile(new NamedChoice(context, "codesign.profile", this)),
      m_open(base::actionButton(context, "codesign.open-profiles", "open", this)),
      m_models(new OpenModelButtons(context, this)),
      m_context(context),
      m_tokensName(new QLabel(this)),
      m_tokens(new base::ValueCell(context, "codesign.tokens", this)) {
  auto* row = new base::WrappingRow;
  row->addWidget(m_models);
  row->addWidget(m_profile);
  row->addWidget(m_open);
  row->addWidget(m_tokensName);
  row->addWidget(m_tokens);
  setLayout(row);
  HardwareStrip::retranslate();
}

void HardwareStrip::showState(const present::CodesignStatePtr& state) {
  m_tokens->showValue();
  const bool noModel = m_context.parameters().text("codesign.network") == "model" && state && !state->model;
  m_models->setVisible(noModel);
  m_profile->setVisible(!noModel);
  m_open->setVisible(!noModel);
  const bool tokens = state && state->ofModel && !noModel;
  m_tokensName->setVisible(tokens);
  m_tokens->setVisible(tokens);
  if (state) {
    std::vector<NamedChoice::Item> items;
    for (const auto& profile : state->profiles) {
      items.push_back({profile.name, present::Text::verbatim(profile.name)});
    }
    m_profile->setItems(std::move(items), 0);
  }
}

void HardwareStrip::retranslate() {
  m_profile->retranslate();
  m_models->retranslate();
  base::say(*m_open, tr("Own profiles…"), tr("Open a table of hardware profiles (CSV)"));
  label(*m_tokensName, *m_tokens, "codesign.tokens");
  m_tokens->setAccessibleName(m_tokensName->text());
}

BenchStrip::BenchStrip(base::PanelContext& context, QWidget* parent)
    : CodesignStrip(parent),
      m_context(context),
      m_tensor(new NamedChoice(context, "codesign.bench.tensor", this)),
      m_percentileName(new QLabel(this)),
      m_percentile(new base::ValueCell(context, "codesign.bench.percentile", this)),
      m_groupName(new QLabel(this)),
      m_group(new base::ValueCell(context, "codesign.bench.group", this)) {
  auto* row = new base::WrappingRow;
  m_tensor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  row->addWidget(m_tensor);
  for (QWidget* widget : {static_cast<QWidget*>(m_percentileName), static_cast<QWidget*>(m_percentile),
                          static_cast<QWidget*>(m_groupName), static_cast<QWidget*>(m_group)}) {
    row->addWidget(widget);
  }
  setLayout(row);
  BenchStrip::retranslate();
}

void BenchStrip::showState(const present::CodesignStatePtr& state) {
  m_percentile->showValue();
  m_group->showValue();
  const bool percentile = m_context.parameters().text("codesign.bench.range") == "percentile";
  const bool group = m_context.parameters().text("codesign.bench.scope") == "group";
  m_percentileName->setVisible(percentile);
  m_percentile->setVisible(percentile);
  m_groupName->setVisible(group);
  m_group->setVisible(group);
  std::pair now(state ? state->data : nullptr, state ? state->model : nullptr);
  if (m_listed != now) {
    std::vector<NamedChoice::Item> items;
    for (present::BenchTensor& tensor : present::benchTensors(now.first.get(), now.second.get())) {
      items.push_back({std::move(tensor.id), std::move(tensor.name)});
    }
    m_listed = std::move(now);
    m_tensor->setItems(std::move(items), 0);
  } else {
    m_tensor->showValue();
  }
}

void BenchStrip::retranslate() {
  m_tensor->retranslate();
  label(*m_percentileName, *m_percentile, "codesign.bench.percentile");
  label(*m_groupName, *m_group, "codesign.bench.group");
  m_percentile->setAccessibleName(m_percentileName->text());
  m_group->setAccessibleName(m_groupName->text());
}

}  // namespace quantoscope::panels
