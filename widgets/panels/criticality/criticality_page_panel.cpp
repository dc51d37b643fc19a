// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/criticality_page_panel.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/present/criticality_views.h"
#include "engine/present/snapshot.h"
#include "widgets/base/figure_sheet.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/panels/criticality/criticality_start.h"
#include "widgets/panels/criticality/measuring_strip.h"

namespace quantoscope::panels {
namespace {

constexpr QLatin1String pageKey("page");
constexpr QLatin1String viewsKey("views");

QString pageText(const char* text) {
  return base::translated("CriticalityPage", text);
}

/// A selected tensor of a language model stands for its block.
present::Subject subjectFor(const present::Subject& selected, const present::ModelPtr& model) {
  present::Subject subject = selected;
  subject.modelLayer.reset();
  subject.point.reset();
  if (!subject.layer && selected.modelLayer && model) {
    for (const model::Layer& layer : model->layers) {
      if (layer.tensor == static_cast<std::size_t>(*selected.modelLayer) && layer.block != model::noBlock) {
        subject.layer = layer.block;
      }
    }
  }
  return subject;
}

/// A view that has nothing to show says why.
views::View explained(views::View view, const present::Text& sentence) {
  if (sentence.empty()) {
    return view;
  }
  return std::visit(
      [&](const auto& shown) -> views::View {
        auto copy = std::make_shared<std::decay_t<decltype(*shown)>>(*shown);
        copy->emptyState = sentence;
        return std::shared_ptr<const std::decay_t<decltype(*shown)>>(std::move(copy));
      },
      view);
}

}  // namespace

/// One page: its views above one another.
struct CriticalityPagePanel::Page {
  QSplitter* splitter = nullptr;
  std::vector<views::ViewHolder*> holders;
};

CriticalityPagePanel::CriticalityPagePanel(base::PanelContext& context, CriticalityPanelSpec spec,
                                           QWidget* parent)
    : Panel(context, parent),
      m_spec(std::move(spec)),
      m_whole(new QStackedWidget(this)),
      m_start(new CriticalityStart(context, m_whole)),
      m_tabs(new QTabBar(this)) {
  build();
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
    m_stack->setCurrentIndex(page);
    scheduleRefresh();
  });
  CriticalityPagePanel::retranslate();
}

CriticalityPagePanel::~CriticalityPagePanel() = default;

void CriticalityPagePanel::build() {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setVisible(m_spec.pages.size() > 1);
  auto* content = new QWidget(m_whole);
  auto* row = new base::WrappingRow;
  row->setContentsMargins(base::spacing::tight, base::spacing::tight, base::spacing::normal, 0);
  row->addWidget(m_tabs);
  for (const std::string& id : m_spec.choices) {
    auto* box = m_choices.emplace_back(new base::ChoiceBox(context(), id, content));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    row->addWidget(box);
  }
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  if (m_spec.strip) {
    m_strip = m_spec.strip(context(), content);
    column->addWidget(m_strip);
  }
  auto* sliders = new base::WrappingRow;
  sliders->setSpacing(base::spacing::section);
  for (const std::string& id : m_spec.sliders) {
    sliders->addWidget(m_sliders.emplace_back(new base::ParameterSlider(context(), id, content)));
  }
  column->addLayout(sliders);
  buildPages(*content);
  column->addWidget(m_stack, 1);
  column->addWidget(m_measuring);
  m_whole->addWidget(m_start);
  m_whole->addWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_whole);
  setFocusProxy(m_stack);
}

/// Made after the controls above them, so that the Tab key goes from top to bottom.
void CriticalityPagePanel::buildPages(QWidget& content) {
  m_stack = new QStackedWidget(&content);
  for (const CriticalityPage& page : m_spec.pages) {
    m_tabs->addTab({});
    auto made = std::make_unique<Page>();
    made->splitter = new QSplitter(Qt::Vertical, m_stack);
    made->splitter->setChildrenCollapsible(false);
    for (std::size_t i = 0; i < page.views.size(); ++i) {
      made->holders.push_back(new views::ViewHolder(context(), m_spec.id, made->splitter));
      made->splitter->addWidget(made->holders.back());
      made->splitter->setStretchFactor(static_cast<int>(i), i == 0 ? 3 : 2);
    }
    made->splitter->setFocusProxy(made->holders.front());
    m_stack->addWidget(made->splitter);
    m_pages.push_back(std::move(made));
  }
  m_measuring = new MeasuringStrip(context(), &content);
}

void CriticalityPagePanel::retranslate() {
  for (std::size_t i = 0; i < m_spec.pages.size(); ++i) {
    const auto index = static_cast<int>(i);
    m_tabs->setTabText(index, pageText(m_spec.pages[i].title));
    m_tabs->setTabToolTip(index, pageText(m_spec.pages[i].toolTip));
    for (views::ViewHolder* holder : m_pages[i]->holders) {
      holder->setName(pageText(m_spec.pages[i].title));
    }
  }
  m_tabs->setAccessibleName(tr("Kind of view"));
  m_start->retranslate();
  m_measuring->retranslate();
  for (base::ChoiceBox* box : m_choices) {
    box->retranslate();
  }
  if (m_strip) {
    m_strip->retranslate();
  }
}

std::size_t CriticalityPagePanel::currentPage() const {
  return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

CriticalityInput CriticalityPagePanel::input() const {
  CriticalityInput input;
  input.parameters = &context().parameters();
  const present::LabResults none;
  input.state = present::criticalityState(*input.parameters, snapshot() ? snapshot()->model : nullptr,
                                          snapshot() ? snapshot()->labs : none);
  input.selected = subjectFor(context().selection().subject(), input.state->model);
  return input;
}

std::vector<views::View> CriticalityPagePanel::viewsOf(const CriticalityPage& page,
                                                       const CriticalityInput& input) const {
  const present::Text sentence = present::criticalityEmptyState(*input.state);
  std::vector<views::View> made;
  for (const auto& make : page.views) {
    made.push_back(explained(make(input), sentence));
  }
  return made;
}

void CriticalityPagePanel::refresh() {
  const CriticalityInput now = input();
  const present::CriticalityState& state = *now.state;
  const bool begun = state.analysis || (state.model && !state.data->error) || state.data->imported;
  const bool usable = begun || (m_spec.stripWithoutData && state.model);
  m_start->show(now.state);
  m_whole->setCurrentIndex(usable ? 1 : 0);
  if (!usable) {
    return;
  }
  for (base::ChoiceBox* box : m_choices) {
    box->showValue();
  }
  for (base::ParameterSlider* slider : m_sliders) {
    slider->showValue();
  }
  if (m_strip) {
    m_strip->showInput(now);
  }
  m_measuring->show(now.state);
  const std::vector<views::View> made = viewsOf(m_spec.pages[currentPage()], now);
  present::Subject wanted;
  wanted.layer = now.selected.layer;
  wanted.bitWidth = m_spec.parts.bits ? now.selected.bitWidth : std::nullopt;
  wanted.head = m_spec.parts.head ? now.selected.head : std::nullopt;
  wanted.token = m_spec.parts.token ? now.selected.token : std::nullopt;
  if (m_spec.parts.token) {
    wanted.layer.reset();
    wanted.head.reset();
  }
  for (std::size_t i = 0; i < made.size(); ++i) {
    views::ViewHolder& holder = *m_pages[currentPage()]->holders[i];
    holder.show(made[i]);
    present::Subject marked = wanted;
    if (std::holds_alternative<present::PlotPtr>(made[i])) {
      // Plots by layer know no heads; grids frame the selected one themselves.
      marked.head.reset();
    }
    holder.highlight(marked);
    if (!(wanted == m_followed)) {
      holder.follow(wanted);
    }
  }
  m_followed = wanted;
}

base::FigurePtr CriticalityPagePanel::figure() const {
  const std::vector<views::View> made = viewsOf(m_spec.pages[currentPage()], input());
  std::vector<base::FigurePtr> figures;
  for (std::size_t i = 0; i < made.size(); ++i) {
    figures.push_back(m_pages[currentPage()]->holders[i]->figure(made[i]));
  }
  if (figures.size() == 1) {
    return std::move(figures.front());
  }
  return std::make_unique<base::FigureSheet>(std::move(figures), pageText(m_spec.pages[currentPage()].title));
}

QJsonObject CriticalityPagePanel::viewState() const {
  QJsonObject state;
  if (currentPage() > 0) {
    state[pageKey] = QLatin1String(m_spec.pages[currentPage()].key);
  }
  QJsonObject views;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    for (std::size_t v = 0; v < m_pages[i]->holders.size(); ++v) {
      if (const QJsonObject one = m_pages[i]->holders[v]->viewState(); !one.isEmpty()) {
        views[QStringLiteral("%1.%2").arg(QLatin1String(m_spec.pages[i].key)).arg(v)] = one;
      }
    }
  }
  if (!views.isEmpty()) {
    state[viewsKey] = views;
  }
  return state;
}

void CriticalityPagePanel::restoreViewState(const QJsonObject& state) {
  const QString key = state[pageKey].toString();
  const QJsonObject views = state[viewsKey].toObject();
  int current = 0;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const QLatin1String own(m_spec.pages[i].key);
    current = key == own ? static_cast<int>(i) : current;
    for (std::size_t v = 0; v < m_pages[i]->holders.size(); ++v) {
      m_pages[i]->holders[v]->restoreViewState(views[QStringLiteral("%1.%2").arg(own).arg(v)].toObject());
    }
  }
  m_tabs->setCurrentIndex(current);
  m_stack->setCurrentIndex(current);
  scheduleRefresh();
}

}  // namespace quantoscope::panels
