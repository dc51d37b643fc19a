// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/codesign_page_panel.h"

#include <QVBoxLayout>

#include "engine/present/snapshot.h"

namespace quantoscope::panels {

CodesignPagePanel::CodesignPagePanel(base::PanelContext& context, CodesignPanelSpec spec, QWidget* parent)
    : Panel(context, parent),
      m_spec(std::move(spec)),
      m_body(new views::PagedBody(context, bodySpec(), this)),
      m_made(m_spec.pages.size()) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_body);
  setFocusProxy(m_body);
  connect(m_body, &views::PagedBody::pageChanged, this, [this] { scheduleRefresh(); });
}

CodesignPagePanel::~CodesignPagePanel() = default;

views::BodySpec CodesignPagePanel::bodySpec() {
  views::BodySpec body{m_spec.id, "CodesignPage", {}, m_spec.choices, m_spec.sliders, 12};
  for (const CodesignPage& page : m_spec.pages) {
    body.pages.push_back({page.key, page.title, page.toolTip});
  }
  if (m_spec.strip) {
    body.abovePages = [this](QWidget* parent) { return m_strip = m_spec.strip(context(), parent); };
  }
  return body;
}

void CodesignPagePanel::retranslate() {
  m_body->retranslate();
  for (Made& made : m_made) {
    made.views.clear();
  }
  if (m_strip) {
    m_strip->retranslate();
  }
}

present::CodesignStatePtr CodesignPagePanel::state() const {
  return snapshot() ? snapshot()->codesign : nullptr;
}

const std::vector<views::View>& CodesignPagePanel::view() const {
  const std::size_t current = m_body->currentPage();
  const CodesignPage& page = m_spec.pages[current];
  const present::CodesignStatePtr now = state();
  std::vector<std::uint64_t> revisions;
  for (const present::CodesignPart part : page.parts) {
    revisions.push_back(now ? now->revision(part) : 0);
  }
  core::ParameterSet parameters;
  for (const std::string& prefix : page.parameters) {
    const core::ParameterSet some = context().parameters().subset(prefix);
    for (const auto& [id, value] : some.values()) {
      parameters.set(id, value);
    }
  }
  Made& made = m_made[current];
  if (made.views.empty() || made.revisions != revisions || made.parameters != parameters) {
    made.views = {page.make(now.get(), parameters)};
    made.revisions = std::move(revisions);
    made.parameters = std::move(parameters);
  }
  return made.views;
}

void CodesignPagePanel::refresh() {
  m_body->showValues();
  if (m_strip) {
    m_strip->showState(state());
  }
  m_body->show(view());
  const present::Subject& selected = context().selection().subject();
  views::ViewHolder& holder = *m_body->holders().front();
  holder.highlight(selected);
  if (!(selected == m_followed)) {
    m_followed = selected;
    holder.follow(selected);
  }
}

base::FigurePtr CodesignPagePanel::figure() const {
  return m_body->figure(view());
}

QJsonObject CodesignPagePanel::viewState() const {
  return m_body->viewState();
}

void CodesignPagePanel::restoreViewState(const QJsonObject& state) {
  m_body->restoreViewState(state);
}

}  // namespace quantoscope::panels
