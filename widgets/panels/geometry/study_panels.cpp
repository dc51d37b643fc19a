// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/study_panels.h"

#include <QFileDialog>

#include "engine/geometry/bit_list.h"
#include "widgets/base/choice_box.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::panels {
namespace {

using present::GeometryStudies;
using present::Part;
using present::PlotGrid;
using present::Snapshot;

const QString tubesKey = QStringLiteral("tubes");

constexpr const char* kindId = "manifold.kind";
constexpr const char* fileId = "manifold.file";
constexpr const char* listId = "fakequant.compared_bits";
constexpr int longestList = 200;
constexpr const char* activationsId = "fakequant.activations";

base::ParameterSlider* slider(base::PanelContext& context, const char* id, QWidget* parent) {
  auto* made = new base::ParameterSlider(context, id, parent);
  made->setObjectName(QLatin1String(id));
  return made;
}

}  // namespace

ManifoldPanel::ManifoldPanel(base::PanelContext& context, QWidget* parent)
    : StudyPanel(context, QStringLiteral("geometry.manifolds"), Part::Manifold, parent) {
  m_kind = new base::ChoiceBox(context, kindId, this);
  m_open = new QToolButton(this);
  m_open->setObjectName(QStringLiteral("openPoints"));
  m_open->setIcon(base::icon(QStringLiteral("open")));
  m_open->setAutoRaise(true);
  m_open->setFocusPolicy(Qt::StrongFocus);
  m_points = slider(context, "manifold.points", this);
  m_scale = slider(context, "manifold.scale", this);
  m_tubes = new QToolButton(this);
  m_tubes->setObjectName(QStringLiteral("tubes"));
  m_tubes->setCheckable(true);
  m_tubes->setChecked(true);
  m_tubes->setAutoRaise(true);
  m_tubes->setFocusPolicy(Qt::StrongFocus);
  addTool(m_kind);
  addTool(m_open);
  addTool(m_points);
  addTool(m_scale);
  addTool(m_tubes);
  connect(m_kind, &QComboBox::activated, this, [this] {
    if (this->context().parameters().text(kindId) == "file" &&
        this->context().parameters().text(fileId).empty()) {
      askForPoints();
    }
  });
  connect(m_open, &QToolButton::clicked, this, &ManifoldPanel::askForPoints);
  connect(m_tubes, &QToolButton::toggled, this, &ManifoldPanel::redraw);
  ManifoldPanel::retranslate();
}

void ManifoldPanel::askForPoints() {
  const QString path = QFileDialog::getOpenFileName(
      this, tr("Open points"), QString(), tr("Comma-separated points (*.csv *.txt);;All files (*)"));
  if (!path.isEmpty()) {
    choosePoints(path);
  }
}

void ManifoldPanel::choosePoints(const QString& path) {
  context().editMany([] { return tr("Points from a file"); },
                     {{kindId, std::string("file")}, {fileId, path.toStdString()}});
}

ManifoldPanel::Source ManifoldPanel::source(const Snapshot&, const GeometryStudies& studies) const {
  return {studies.manifold.value, nullptr, studies.manifold.error};
}

PlotGrid ManifoldPanel::plots(const Snapshot&, const GeometryStudies& studies) const {
  return present::manifoldGrid(*studies.manifold.value, m_tubes->isChecked());
}

void ManifoldPanel::showTools() {
  m_kind->showValue();
  m_points->showValue();
  m_scale->showValue();
  m_points->setEnabled(context().parameters().text(kindId) != "file");
}

QJsonObject ManifoldPanel::viewState() const {
  QJsonObject state = StudyPanel::viewState();
  state[tubesKey] = m_tubes->isChecked();
  return state;
}

void ManifoldPanel::restoreViewState(const QJsonObject& state) {
  m_tubes->setChecked(state[tubesKey].toBool(true));
  StudyPanel::restoreViewState(state);
}

void ManifoldPanel::retranslate() {
  StudyPanel::retranslate();
  m_kind->retranslate();
  m_open->setToolTip(tr("Take points from a file: a line for each point, numbers separated by commas."));
  m_open->setAccessibleName(tr("Open points"));
  m_tubes->setText(tr("Tubes"));
  m_tubes->setAccessibleName(m_tubes->text());
  m_tubes->setToolTip(tr("The error regions around some of the inputs, at their true size."));
}

InferencePanel::InferencePanel(base::PanelContext& context, const Setup& setup, QWidget* parent)
    : StudyPanel(context, setup.id, setup.part, parent), m_setup(setup) {
  m_kind = new base::ChoiceBox(context, kindId, this);
  addTool(m_kind);
  if (setup.bits) {
    m_bits = slider(context, "fakequant.bits", this);
    addTool(m_bits);
  }
  if (setup.activations) {
    m_activations = new QCheckBox(this);
    m_activations->setObjectName(QLatin1String(activationsId));
    addTool(m_activations);
    connect(m_activations, &QCheckBox::clicked, this,
            [this](bool on) { this->context().edit(activationsId, on); });
  }
  InferencePanel::retranslate();
}

const present::Study<present::InferenceStudy>& InferencePanel::study(const GeometryStudies& studies) const {
  switch (m_setup.part) {
    case Part::Evolution:
      return studies.evolution;
    case Part::Modes:
      return studies.modes;
    default:
      return studies.bits;
  }
}

InferencePanel::Source InferencePanel::source(const Snapshot&, const GeometryStudies& studies) const {
  return {study(studies).value, nullptr, study(studies).error};
}

PlotGrid InferencePanel::plots(const Snapshot&, const GeometryStudies& studies) const {
  return m_setup.grid(*study(studies).value);
}

void InferencePanel::showTools() {
  m_kind->showValue();
  if (m_bits) {
    m_bits->showValue();
  }
  if (m_activations) {
    m_activations->setChecked(context().parameters().flag(activationsId));
  }
}

void InferencePanel::retranslate() {
  StudyPanel::retranslate();
  m_kind->retranslate();
  if (m_activations) {
    m_activations->setText(base::parameterName(activationsId));
    m_activations->setToolTip(
        tr("Activations are rounded after each layer with one scale for all points; off: weights only."));
  }
}

BitsPanel::BitsPanel(base::PanelContext& context, const QString& id,
                     PlotGrid (*grid)(const present::InferenceStudy&), QWidget* parent)
    : InferencePanel(context, {id, Part::Bits, grid, false, true}, parent) {
  m_list = new QLineEdit(this);
  m_list->setObjectName(QLatin1String(listId));
  m_list->setMaxLength(longestList);
  addTool(m_list);
  connect(m_list, &QLineEdit::editingFinished, this, &BitsPanel::takeList);
  connect(m_list, &QLineEdit::textEdited, this, [this] { complain({}); });
  BitsPanel::retranslate();
}

void BitsPanel::takeList() {
  const std::string text = m_list->text().trimmed().toStdString();
  if (text == context().parameters().text(listId)) {
    complain({});
    return;
  }
  if (const auto bits = geometry::parseBitList(text); !bits) {
    complain(base::translated(bits.error()));
    return;
  }
  complain({});
  context().edit(listId, text);
}

void BitsPanel::showTools() {
  InferencePanel::showTools();
  const std::string text = context().parameters().text(listId);
  if (m_shown != text) {
    m_shown = text;
    m_list->setText(base::fromUtf8(text));
    complain({});
  }
}

void BitsPanel::retranslate() {
  InferencePanel::retranslate();
  m_list->setAccessibleName(base::parameterName(listId));
  m_list->setPlaceholderText(QStringLiteral("2,3,4-8"));
  m_list->setToolTip(tr("The bit-widths that are compared: numbers and ranges such as 2,3,4-8."));
}

ShapePanel::ShapePanel(base::PanelContext& context, QWidget* parent)
    : StudyPanel(context, QStringLiteral("geometry.shape"), Part::DiagonalOnly, parent) {}

ShapePanel::Source ShapePanel::source(const Snapshot& snapshot, const GeometryStudies& studies) const {
  return {snapshot.geometry, studies.diagonalOnly.value, snapshot.geometryError};
}

PlotGrid ShapePanel::plots(const Snapshot& snapshot, const GeometryStudies& studies) const {
  return present::shapeGrid(*snapshot.geometry, studies.diagonalOnly.value.get());
}

}  // namespace quantoscope::panels
