// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/criticality_page_panel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "engine/present/criticality_views.h"
#include "engine/present/snapshot.h"
#include "widgets/panels/criticality/criticality_start.h"
#include "widgets/panels/criticality/measuring_strip.h"

namespace quantoscope::panels {
namespace {

constexpr int choiceCharacters = 16;

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

CriticalityPagePanel::CriticalityPagePanel(base::PanelContext& context, CriticalityPanelSpec spec,
                                           QWidget* parent)
    : Panel(context, parent),
      m_spec(std::move(spec)),
      m_whole(new QStackedWidget(this)),
      m_start(new CriticalityStart(context, m_whole)),
      m_body(new views::PagedBody(context, bodySpec(), m_whole)) {
  m_whole->addWidget(m_start);
  m_whole->addWidget(m_body);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_whole);
  setFocusProxy(m_body);
  connect(m_body, &views::PagedBody::pageChanged, this, [this] { scheduleRefresh(); });
}

CriticalityPagePanel::~CriticalityPagePanel() = default;

views::BodySpec CriticalityPagePanel::bodySpec() {
  views::BodySpec body{m_spec.id, "CriticalityPage", {}, m_spec.choices, m_spec.sliders, choiceCharacters};
  for (const CriticalityPage& page : m_spec.pages) {
    body.pages.push_back({page.key, page.title, page.toolTip, page.views.size()});
  }
  if (m_spec.strip) {
    body.abovePages = [this](QWidget* parent) { return m_strip = m_spec.strip(context(), parent); };
  }
  body.belowPages = [this](QWidget* parent) { return m_measuring = new MeasuringStrip(context(), parent); };
  return body;
}

void CriticalityPagePanel::retranslate() {
  m_body->retranslate();
  m_start->retranslate();
  m_measuring->retranslate();
  if (m_strip) {
    m_strip->retranslate();
  }
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

std::vector<views::View> CriticalityPagePanel::viewsOf(const CriticalityInput& input) const {
  const present::Text sentence = present::criticalityEmptyState(*input.state);
  std::vector<views::View> made;
  for (const auto& make : m_spec.pages[m_body->currentPage()].views) {
    made.push_back(explained(make(input), sentence));
  }
  return made;
}

void CriticalityPagePanel::spreadColors() const {
  if (m_spec.colors) {
    for (views::ViewHolder* holder : m_body->holders()) {
      holder->setColorSpread(m_spec.colors(context().parameters()));
    }
  }
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
  m_body->showValues();
  if (m_strip) {
    m_strip->showInput(now);
  }
  m_measuring->show(now.state);
  const std::vector<views::View> made = viewsOf(now);
  spreadColors();
  m_body->show(made);
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
    views::ViewHolder& holder = *m_body->holders()[i];
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
  spreadColors();
  return m_body->figure(viewsOf(input()));
}

QJsonObject CriticalityPagePanel::viewState() const {
  return m_body->viewState();
}

void CriticalityPagePanel::restoreViewState(const QJsonObject& state) {
  m_body->restoreViewState(state);
  scheduleRefresh();
}

}  // namespace quantoscope::panels
