// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/paged_body.h"

#include <QFocusEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/base/figure_sheet.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::views {
namespace {

constexpr QLatin1String pageKey("page");
constexpr QLatin1String viewsKey("views");
constexpr int smallestView = 60;

QString viewKey(const char* page, std::size_t view) {
  return QStringLiteral("%1.%2").arg(QLatin1String(page)).arg(view);
}

}  // namespace

struct PagedBody::Page {
  std::vector<ViewHolder*> holders;
  std::vector<View> shown;
};

PagedBody::PagedBody(base::PanelContext& context, BodySpec spec, QWidget* parent)
    : QWidget(parent), m_context(context), m_spec(std::move(spec)), m_tabs(new QTabBar(this)) {
  buildControls();
  buildPages();
  connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
    m_stack->setCurrentIndex(page);
    Q_EMIT pageChanged();
  });
  retranslate();
}

PagedBody::~PagedBody() = default;

void PagedBody::buildControls() {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setVisible(m_spec.pages.size() > 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  auto* row = new base::WrappingRow;
  row->setContentsMargins(base::spacing::tight, base::spacing::tight, base::spacing::normal, 0);
  row->addWidget(m_tabs);
  if (m_spec.besidePages) {
    row->addWidget(m_spec.besidePages(this));
  }
  for (const std::string& id : m_spec.choices) {
    auto* box = m_choices.emplace_back(new base::ChoiceBox(m_context, id, this));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(m_spec.choiceCharacters);
    row->addWidget(box);
  }
  column->addLayout(row);
  if (m_spec.abovePages) {
    column->addWidget(m_spec.abovePages(this));
  }
  auto* sliders = new base::WrappingRow;
  sliders->setSpacing(base::spacing::section);
  for (const std::string& id : m_spec.sliders) {
    sliders->addWidget(m_sliders.emplace_back(new base::ParameterSlider(m_context, id, this)));
  }
  column->addLayout(sliders);
}

void PagedBody::buildPages() {
  m_stack = new QStackedWidget(this);
  m_stack->installEventFilter(this);
  for (const BodyPage& page : m_spec.pages) {
    m_tabs->addTab({});
    auto made = std::make_unique<Page>();
    auto* splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    for (std::size_t i = 0; i < page.views; ++i) {
      made->holders.push_back(new ViewHolder(m_context, m_spec.panelId, splitter));
      splitter->addWidget(made->holders.back());
      splitter->setStretchFactor(static_cast<int>(i), i == 0 ? 3 : 2);
    }
    splitter->setFocusProxy(made->holders.front());
    m_stack->addWidget(splitter);
    m_pages.push_back(std::move(made));
  }
  // Where there is little height, plots give way before sentences are cut.
  m_stack->setMinimumHeight(smallestView);
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->addWidget(m_stack, 1);
  if (m_spec.belowPages) {
    column->addWidget(m_spec.belowPages(this));
  }
  setFocusProxy(m_stack);
}

/// Who gives the focus to the body means what is shown: a chain of proxies down to it would let the Tab key
/// skip the controls above.
bool PagedBody::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_stack && event->type() == QEvent::FocusIn) {
    m_stack->currentWidget()->setFocus(static_cast<QFocusEvent*>(event)->reason());
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

QString PagedBody::text(const char* source) const {
  return base::translated(m_spec.context, source);
}

void PagedBody::retranslate() {
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const auto index = static_cast<int>(i);
    const QString title = text(m_spec.pages[i].title);
    m_tabs->setTabText(index, title);
    m_tabs->setTabToolTip(index, text(m_spec.pages[i].toolTip));
    for (ViewHolder* holder : m_pages[i]->holders) {
      holder->setName(title);
    }
    m_pages[i]->shown.clear();
  }
  m_tabs->setAccessibleName(tr("Kind of view"));
  for (base::ChoiceBox* box : m_choices) {
    box->retranslate();
  }
}

std::size_t PagedBody::currentPage() const {
  return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

const std::vector<ViewHolder*>& PagedBody::holders() const {
  return m_pages[currentPage()]->holders;
}

void PagedBody::showValues() {
  for (base::ChoiceBox* box : m_choices) {
    box->showValue();
  }
  for (base::ParameterSlider* slider : m_sliders) {
    slider->showValue();
  }
}

void PagedBody::show(const std::vector<View>& views) {
  Page& page = *m_pages[currentPage()];
  page.shown.resize(page.holders.size());
  for (std::size_t i = 0; i < page.holders.size(); ++i) {
    if (page.shown[i] != views[i]) {
      page.holders[i]->show(views[i]);
      page.shown[i] = views[i];
    }
  }
}

base::FigurePtr PagedBody::figure(const std::vector<View>& views) const {
  const Page& page = *m_pages[currentPage()];
  std::vector<base::FigurePtr> figures;
  for (std::size_t i = 0; i < page.holders.size(); ++i) {
    figures.push_back(page.holders[i]->figure(views[i]));
  }
  if (figures.size() == 1) {
    return std::move(figures.front());
  }
  return std::make_unique<base::FigureSheet>(std::move(figures), text(m_spec.pages[currentPage()].title));
}

QJsonObject PagedBody::viewState() const {
  QJsonObject state;
  if (currentPage() > 0) {
    state[pageKey] = QLatin1String(m_spec.pages[currentPage()].key);
  }
  QJsonObject views;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    for (std::size_t v = 0; v < m_pages[i]->holders.size(); ++v) {
      if (const QJsonObject one = m_pages[i]->holders[v]->viewState(); !one.isEmpty()) {
        views[viewKey(m_spec.pages[i].key, v)] = one;
      }
    }
  }
  if (!views.isEmpty()) {
    state[viewsKey] = views;
  }
  return state;
}

void PagedBody::restoreViewState(const QJsonObject& state) {
  const QString key = state[pageKey].toString();
  const QJsonObject views = state[viewsKey].toObject();
  int current = 0;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const QLatin1String own(m_spec.pages[i].key);
    current = key == own ? static_cast<int>(i) : current;
    for (std::size_t v = 0; v < m_pages[i]->holders.size(); ++v) {
      // Sessions of before have single views under the key of their page.
      const auto known = views.constFind(viewKey(m_spec.pages[i].key, v));
      const QJsonValue one = known != views.constEnd() ? *known : v == 0 ? views[own] : QJsonValue();
      m_pages[i]->holders[v]->restoreViewState(one.toObject());
    }
  }
  m_tabs->setCurrentIndex(current);
  m_stack->setCurrentIndex(current);
}

}  // namespace quantoscope::views
