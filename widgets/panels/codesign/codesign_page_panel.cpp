// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/codesign/codesign_page_panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

#include "engine/present/snapshot.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::panels {
namespace {

constexpr QLatin1String pageKey("page");
constexpr QLatin1String viewsKey("views");
constexpr int choiceCharacters = 12;
constexpr int smallestView = 60;

QString pageText(const char* text) {
  return base::translated("CodesignPage", text);
}

}  // namespace

/// One page: where it is shown, and what was made last and of what.
struct CodesignPagePanel::Page {
  views::ViewHolder* holder;
  present::CodesignStatePtr state;
  core::ParameterSet parameters;
  std::optional<views::View> view;
};

CodesignPagePanel::CodesignPagePanel(base::PanelContext& context, CodesignPanelSpec spec, QWidget* parent)
    : Panel(context, parent),
      m_spec(std::move(spec)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)) {
  for (std::size_t i = 0; i < m_spec.pages.size(); ++i) {
    m_tabs->addTab({});
    auto* holder = new views::ViewHolder(context, m_spec.id, m_stack);
    m_stack->addWidget(holder);
    m_pages.push_back(std::make_unique<Page>(Page{holder, nullptr, {}, std::nullopt}));
  }
  build();
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
    m_stack->setCurrentIndex(page);
    scheduleRefresh();
  });
  CodesignPagePanel::retranslate();
}

CodesignPagePanel::~CodesignPagePanel() = default;

void CodesignPagePanel::build() {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setVisible(m_spec.pages.size() > 1);
  auto* row = new base::WrappingRow;
  row->setContentsMargins(base::spacing::tight, base::spacing::tight, base::spacing::normal, 0);
  row->addWidget(m_tabs);
  for (const std::string& id : m_spec.choices) {
    auto* box = m_choices.emplace_back(new base::ChoiceBox(context(), id, this));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(choiceCharacters);
    row->addWidget(box);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  if (m_spec.strip) {
    m_strip = m_spec.strip(context(), this);
    column->addWidget(m_strip);
  }
  for (const std::string& id : m_spec.sliders) {
    auto* slider = m_sliders.emplace_back(new base::ParameterSlider(context(), id, this));
    slider->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
    column->addWidget(slider);
  }
  // Where there is little height, plots give way before sentences are cut.
  m_stack->setMinimumHeight(smallestView);
  column->addWidget(m_stack, 1);
  setFocusProxy(m_stack);
}

void CodesignPagePanel::retranslate() {
  for (std::size_t i = 0; i < m_spec.pages.size(); ++i) {
    const auto index = static_cast<int>(i);
    m_tabs->setTabText(index, pageText(m_spec.pages[i].title));
    m_tabs->setTabToolTip(index, pageText(m_spec.pages[i].toolTip));
    m_pages[i]->holder->setName(pageText(m_spec.pages[i].title));
    m_pages[i]->view.reset();
  }
  m_tabs->setAccessibleName(tr("Kind of view"));
  for (base::ChoiceBox* box : m_choices) {
    box->retranslate();
  }
  if (m_strip) {
    m_strip->retranslate();
  }
}

std::size_t CodesignPagePanel::currentPage() const {
  return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

present::CodesignStatePtr CodesignPagePanel::state() const {
  return snapshot() ? snapshot()->codesign : nullptr;
}

const views::View& CodesignPagePanel::view() const {
  Page& page = *m_pages[currentPage()];
  const present::CodesignStatePtr now = state();
  core::ParameterSet parameters = context().parameters().subset("codesign.");
  if (!page.view || page.state != now || page.parameters != parameters) {
    page.state = now;
    page.parameters = std::move(parameters);
    page.view = m_spec.pages[currentPage()].make(now.get(), page.parameters);
  }
  return *page.view;
}

void CodesignPagePanel::refresh() {
  for (base::ChoiceBox* box : m_choices) {
    box->showValue();
  }
  for (base::ParameterSlider* slider : m_sliders) {
    slider->showValue();
  }
  if (m_strip) {
    m_strip->showState(state());
  }
  views::ViewHolder& holder = *m_pages[currentPage()]->holder;
  holder.show(view());
  const present::Subject& selected = context().selection().subject();
  holder.highlight(selected);
  if (!(selected == m_followed)) {
    m_followed = selected;
    holder.follow(selected);
  }
}

base::FigurePtr CodesignPagePanel::figure() const {
  return m_pages[currentPage()]->holder->figure(view());
}

QJsonObject CodesignPagePanel::viewState() const {
  QJsonObject state;
  if (currentPage() > 0) {
    state[pageKey] = QLatin1String(m_spec.pages[currentPage()].key);
  }
  QJsonObject views;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    if (const QJsonObject one = m_pages[i]->holder->viewState(); !one.isEmpty()) {
      views[QLatin1String(m_spec.pages[i].key)] = one;
    }
  }
  if (!views.isEmpty()) {
    state[viewsKey] = views;
  }
  return state;
}

void CodesignPagePanel::restoreViewState(const QJsonObject& state) {
  const QString key = state[pageKey].toString();
  const QJsonObject views = state[viewsKey].toObject();
  int current = 0;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const QLatin1String own(m_spec.pages[i].key);
    current = key == own ? static_cast<int>(i) : current;
    m_pages[i]->holder->restoreViewState(views[own].toObject());
  }
  m_tabs->setCurrentIndex(current);
  m_stack->setCurrentIndex(current);
}

}  // namespace quantoscope::panels
