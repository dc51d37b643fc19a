// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/weights_panel.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/present/snapshot.h"
#include "engine/present/spectra_live.h"
#include "widgets/base/figure_sheet.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/charts/chart_view.h"
#include "widgets/panels/spectra/no_model.h"

namespace quantoscope::panels {
namespace {

constexpr const char* bitsId = "spectra.weight_bits";
constexpr const char* scopeId = "spectra.weight_scope";

present::ChartPtr saying(const present::Text& sentence) {
  present::Chart chart;
  chart.title = {QUANTOSCOPE_PRESENT("Weights of a layer"), {}};
  chart.content = present::Histogram{};
  chart.emptyState = sentence;
  return std::make_shared<const present::Chart>(std::move(chart));
}

}  // namespace

WeightsPanel::WeightsPanel(base::PanelContext& context, QWidget* parent)
    : Panel(context, parent),
      m_whole(new QStackedWidget(this)),
      m_noModel(new NoModel(context, m_whole)),
      m_bits(new base::ParameterSlider(context, bitsId, this)),
      m_scope(new base::ChoiceBox(context, scopeId, this)),
      m_working(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_histogram(new charts::ChartView(m_splitter)),
      m_errors(new charts::ChartView(m_splitter)) {
  m_working->setForegroundRole(QPalette::PlaceholderText);
  m_working->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
  m_working->hide();
  m_splitter->setChildrenCollapsible(false);
  auto* content = new QWidget(m_whole);
  auto* row = new base::WrappingRow;
  row->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal, 0);
  row->addWidget(m_bits);
  row->addWidget(m_scope);
  m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_scope->setMinimumContentsLength(10);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  column->addWidget(m_working);
  column->addWidget(m_splitter, 1);
  m_whole->addWidget(m_noModel);
  m_whole->addWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_whole);
  setFocusProxy(m_histogram);
  for (charts::ChartView* view : {m_histogram, m_errors}) {
    connect(view, &charts::ChartView::exportRequested, this,
            [this] { this->context().exportFigure(QStringLiteral("spectra.weights")); });
  }
  // A click on a bit-width rounds the weights to it.
  connect(m_errors, &charts::ChartView::subjectClicked, this, [this](const present::Subject& subject) {
    if (subject.bitWidth) {
      this->context().edit(bitsId, std::int64_t{*subject.bitWidth});
    }
  });
  WeightsPanel::retranslate();
}

WeightsPanel::~WeightsPanel() = default;

void WeightsPanel::retranslate() {
  m_noModel->retranslate();
  m_scope->retranslate();
  m_working->setText(tr("Reading the layer…"));
  m_histogram->setAccessibleName(tr("Weights before and after rounding"));
  m_errors->setAccessibleName(tr("Error at every bit-width"));
}

std::optional<WeightsPanel::Wish> WeightsPanel::wish() const {
  if (!snapshot() || !snapshot()->model || snapshot()->model->layers.empty()) {
    return std::nullopt;
  }
  Wish wish;
  wish.model = snapshot()->model;
  const auto& layers = wish.model->layers;
  const std::optional<int>& selected = context().selection().subject().modelLayer;
  const auto found = std::find_if(layers.begin(), layers.end(), [&](const model::Layer& layer) {
    return selected && layer.tensor == static_cast<std::size_t>(*selected);
  });
  wish.tensor = found == layers.end() ? layers.front().tensor : found->tensor;
  wish.options.bits = static_cast<int>(context().parameters().integer(bitsId));
  wish.options.scope = context().parameters().text(scopeId);
  return wish;
}

WeightsPanel::Answer WeightsPanel::answer(const Wish& wish, const std::stop_token& stop) {
  const auto& layers = wish.model->layers;
  const auto layer = std::find_if(layers.begin(), layers.end(),
                                  [&](const model::Layer& known) { return known.tensor == wish.tensor; });
  return {wish, present::studyWeights(*wish.model, *layer, wish.options, stop)};
}

void WeightsPanel::ask(const Wish& wish) {
  if (m_asked == wish) {
    return;
  }
  m_asked = wish;
  if (!m_worker) {
    m_worker = std::make_unique<Worker>(
        [](const Wish& asked, execution::Quality,
           std::stop_token stop) -> core::Result<std::shared_ptr<const Answer>> {
          return std::make_shared<const Answer>(answer(asked, stop));
        },
        [this](const execution::Outcome<Answer>& outcome) {
          if (const auto made = outcome.result()) {
            // The panel outlives its worker, and what it has been sent is dropped with it.
            QMetaObject::invokeMethod(
                this, [this, made] { receive(made); }, Qt::QueuedConnection);
          }
        });
  }
  m_worker->submit(wish, execution::Quality::Final);
}

void WeightsPanel::receive(const std::shared_ptr<const Answer>& answer) {
  if (wish() == answer->wish) {
    m_answer = answer;
    scheduleRefresh();
  }
}

void WeightsPanel::refresh() {
  const std::optional<Wish> now = wish();
  m_whole->setCurrentIndex(now ? 1 : 0);
  if (!now) {
    m_answer.reset();
    m_asked.reset();
    return;
  }
  m_bits->showValue();
  m_scope->showValue();
  const bool ready = m_answer && m_answer->wish == *now;
  m_working->setVisible(!ready);
  if (ready) {
    showAnswer();
  } else {
    ask(*now);
  }
}

void WeightsPanel::showAnswer() {
  if (!m_answer->study) {
    m_histogram->setChart(saying({m_answer->study.error().text, m_answer->study.error().arguments, "Error"}));
    m_errors->setChart(nullptr);
    return;
  }
  m_histogram->setChart(present::weightHistogram(**m_answer->study));
  m_errors->setChart(present::weightErrors(**m_answer->study));
  m_errors->setHighlight(present::Subject{std::nullopt, m_answer->wish.options.bits});
}

base::FigurePtr WeightsPanel::figure() const {
  const std::optional<Wish> now = wish();
  if (!now) {
    return charts::chartFigure(saying(present::spectraEmptyState(nullptr)));
  }
  const bool ready = m_answer && m_answer->wish == *now;
  const Answer made = ready ? *m_answer : answer(*now, {});
  if (!made.study) {
    return charts::chartFigure(saying({made.study.error().text, made.study.error().arguments, "Error"}));
  }
  std::vector<base::FigurePtr> figures;
  figures.push_back(charts::chartFigure(present::weightHistogram(**made.study)));
  figures.push_back(charts::chartFigure(present::weightErrors(**made.study)));
  return std::make_unique<base::FigureSheet>(std::move(figures), tr("Weights"));
}

}  // namespace quantoscope::panels
