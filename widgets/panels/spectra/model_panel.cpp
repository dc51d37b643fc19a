// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/model_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "engine/present/model_views.h"
#include "engine/present/snapshot.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/panels/spectra/model_tree.h"
#include "widgets/panels/spectra/no_model.h"
#include "widgets/panels/spectra/precision_menu.h"
#include "widgets/panels/spectra/study_strip.h"

namespace quantoscope::panels {
namespace {

constexpr const char* filterId = "spectra.filter";

QToolButton* button(const QString& icon, const QString& name, QWidget* parent) {
  auto* made = new QToolButton(parent);
  made->setObjectName(name);
  made->setIcon(base::icon(icon));
  made->setAutoRaise(true);
  made->setFocusPolicy(Qt::TabFocus);
  return made;
}

/// The tensors of the layers that the filter lets through; nothing when it is empty or wrong: all are shown.
std::optional<std::set<std::size_t>> passing(const present::SpectraState& state, const std::string& filter) {
  if (filter.empty() || !state.study) {
    return std::nullopt;
  }
  std::set<std::size_t> tensors;
  for (const spectra::StudyLayer& layer : state.study->layers) {
    tensors.insert(layer.tensor);
  }
  return tensors;
}

}  // namespace

ModelPanel::ModelPanel(base::PanelContext& context, QWidget* parent)
    : Panel(context, parent),
      m_whole(new QStackedWidget(this)),
      m_noModel(new NoModel(context, m_whole)),
      m_name(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_use(button(QStringLiteral("lab-geometry"), QStringLiteral("useInGeometry"), this)),
      m_close(button(QStringLiteral("close"), QStringLiteral("close"), this)),
      m_precisions(new PrecisionMenu(context, this)),
      m_estimator(new base::ChoiceBox(context, "spectra.estimator", this)),
      m_accuracy(new base::ChoiceBox(context, "spectra.accuracy", this)),
      m_reference(new base::ChoiceBox(context, "spectra.reference", this)),
      m_filter(new QLineEdit(this)),
      m_problem(new QLabel(this)),
      m_tree(new ModelTree(this)),
      m_strip(new StudyStrip(context, this)) {
  m_whole->addWidget(m_noModel);
  m_whole->addWidget(makeContent());
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_whole);
  setFocusProxy(m_tree);
  connect(m_use, &QToolButton::clicked, this,
          [this] { this->context().runAction(QStringLiteral("spectra.use-in-geometry")); });
  connect(m_close, &QToolButton::clicked, this, [this] { this->context().closeModel(); });
  connect(m_filter, &QLineEdit::textEdited, this, &ModelPanel::editFilter);
  connect(m_filter, &QLineEdit::editingFinished, this, &ModelPanel::endFilter);
  connect(m_tree, &ModelTree::layerChosen, this, [this](int tensor) {
    present::Subject subject = this->context().selection().subject();
    subject.modelLayer = tensor;
    this->context().selection().setSubject(subject);
  });
  ModelPanel::retranslate();
}

QWidget* ModelPanel::makeContent() {
  QFont bold = m_name->font();
  bold.setWeight(QFont::DemiBold);
  m_name->setFont(bold);
  m_name->setTextInteractionFlags(Qt::NoTextInteraction);
  m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_facts->setForegroundRole(QPalette::PlaceholderText);
  m_facts->setWordWrap(true);
  m_filter->setObjectName(QStringLiteral("filter"));
  m_filter->setClearButtonEnabled(true);
  m_problem->setObjectName(QStringLiteral("filterProblem"));
  m_problem->setWordWrap(true);
  m_problem->hide();
  m_precisions->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  for (base::ChoiceBox* box : {m_estimator, m_accuracy, m_reference}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(17);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  auto* content = new QWidget(m_whole);
  auto* title = new QHBoxLayout;
  title->setSpacing(base::spacing::tight);
  title->addWidget(m_name, 1);
  title->addWidget(m_use);
  title->addWidget(m_close);
  auto* choices = new base::WrappingRow;
  choices->setContentsMargins(0, 0, 0, 0);
  choices->setSpacing(base::spacing::tight);
  for (QWidget* choice : {static_cast<QWidget*>(m_precisions), static_cast<QWidget*>(m_reference),
                          static_cast<QWidget*>(m_estimator), static_cast<QWidget*>(m_accuracy)}) {
    choices->addWidget(choice);
  }
  auto* head = new QVBoxLayout;
  head->setContentsMargins(base::spacing::normal, base::spacing::normal, base::spacing::normal,
                           base::spacing::tight);
  head->setSpacing(base::spacing::tight);
  head->addLayout(title);
  head->addWidget(m_facts);
  head->addLayout(choices);
  head->addWidget(m_filter);
  head->addWidget(m_problem);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_tree, 1);
  column->addWidget(m_strip);
  return content;
}

void ModelPanel::retranslate() {
  m_noModel->retranslate();
  m_precisions->retranslate();
  m_estimator->retranslate();
  m_accuracy->retranslate();
  m_reference->retranslate();
  m_tree->retranslate();
  m_strip->retranslate();
  m_filter->setPlaceholderText(tr("Filter layers by a regular expression"));
  m_filter->setAccessibleName(tr("Filter of the layers"));
  m_filter->setToolTip(
      tr("Only layers with a match in their name are analyzed and shown, for example attn|mlp"));
  m_use->setAccessibleName(tr("Use in Geometry"));
  m_use->setToolTip(
      tr("Choose a small block of the selected layer and add it to the chain of the Geometry lab"));
  m_close->setAccessibleName(tr("Close the model"));
  m_close->setToolTip(tr("Close the model; this can be undone"));
}

void ModelPanel::editFilter(const QString& text) {
  if (m_filterGesture == 0) {
    m_filterGesture = context().beginGesture();
  }
  context().edit(filterId, text.toStdString(), m_filterGesture);
}

void ModelPanel::endFilter() {
  if (m_filterGesture != 0) {
    context().endGesture(std::exchange(m_filterGesture, 0));
  }
}

void ModelPanel::showFilter(const present::SpectraState& state) {
  const QString value = base::fromUtf8(context().parameters().text(filterId));
  if (m_filter->text() != value && m_filterGesture == 0) {
    const QSignalBlocker blocker(m_filter);
    m_filter->setText(value);
  }
  m_problem->setVisible(state.error.has_value());
  m_problem->setText(state.error ? base::translated("Error", state.error->text, state.error->arguments)
                                 : QString());
}

void ModelPanel::refresh() {
  const present::SpectraStatePtr& state = snapshot()->spectra;
  const bool any = state && state->model;
  m_whole->setCurrentIndex(any ? 1 : 0);
  if (!any) {
    return;
  }
  const present::ModelData& model = *state->model;
  m_name->setText(base::fromUtf8(model.name));
  m_name->setToolTip(base::fromUtf8(model.file.string()));
  m_facts->setText(tr("%1 layers of %2 tensors, %3")
                       .arg(model.layers.size())
                       .arg(model.weights->tensors().size())
                       .arg(base::fromUtf8(present::sizeText(model.weights->bytes()))));
  m_precisions->showValue();
  m_estimator->showValue();
  m_accuracy->showValue();
  m_reference->showValue();
  showFilter(*state);
  m_tree->show(state->model, passing(*state, context().parameters().text(filterId)));
  const std::optional<int>& selected = context().selection().subject().modelLayer;
  m_tree->select(selected);
  m_use->setEnabled(selected.has_value());
  m_strip->show(state);
}

base::FigurePtr ModelPanel::figure() const {
  if (!snapshot() || !snapshot()->spectra || !snapshot()->spectra->model) {
    return base::tableFigure(present::modelTable(nullptr));
  }
  const present::SpectraState& state = *snapshot()->spectra;
  const auto shown = passing(state, context().parameters().text(filterId));
  return base::tableFigure(present::modelTable(state.model, shown ? &*shown : nullptr));
}

}  // namespace quantoscope::panels
