// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/spectra/spectra_page_panel.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/present/snapshot.h"
#include "engine/present/spectra_live.h"
#include "widgets/base/figure_sheet.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"
#include "widgets/panels/spectra/no_model.h"
#include "widgets/panels/spectra/spectra_view_widget.h"
#include "widgets/panels/spectra/study_strip.h"

namespace quantoscope::panels {
namespace {

constexpr QLatin1String pageKey("page");
constexpr QLatin1String viewsKey("views");
constexpr QLatin1String precisionKey("precision");

QString pageText(const char* text) {
  return base::translated("SpectraPage", text);
}

}  // namespace

/// One page: its views above one another.
class SpectraPagePanel::Page {
 public:
  Page(SpectraPagePanel& panel, const SpectraPage& page, QStackedWidget& stack)
      : m_splitter(new QSplitter(Qt::Vertical, &stack)) {
    m_splitter->setChildrenCollapsible(false);
    for (std::size_t i = 0; i < page.views.size(); ++i) {
      auto* view = new SpectraViewWidget(panel.context(), panel.m_spec.id, m_splitter);
      m_splitter->addWidget(view);
      m_splitter->setStretchFactor(static_cast<int>(i), i == 0 ? 3 : 2);
      m_views.push_back(view);
    }
    m_splitter->setFocusProxy(m_views.front());
    stack.addWidget(m_splitter);
  }

  bool shows(const SpectraInput& input) const { return m_input == input; }
  void show(std::vector<SpectraView> views, const SpectraInput& input) {
    for (std::size_t i = 0; i < views.size(); ++i) {
      m_views[i]->show(views[i]);
    }
    m_shown = std::move(views);
    m_input = input;
  }
  void forget() { m_input.reset(); }
  const std::vector<SpectraView>& shown() const { return m_shown; }
  const std::vector<SpectraViewWidget*>& views() const { return m_views; }

 private:
  QSplitter* m_splitter;
  std::vector<SpectraViewWidget*> m_views;
  std::vector<SpectraView> m_shown;
  std::optional<SpectraInput> m_input;
};

SpectraPagePanel::SpectraPagePanel(base::PanelContext& context, SpectraPanelSpec spec, QWidget* parent)
    : Panel(context, parent),
      m_spec(std::move(spec)),
      m_whole(new QStackedWidget(this)),
      m_noModel(new NoModel(context, m_whole)),
      m_tabs(new QTabBar(this)),
      m_precision(new QComboBox(this)) {
  build();
  connect(m_tabs, &QTabBar::currentChanged, this, &SpectraPagePanel::turnTo);
  turnTo(0);
  connect(m_precision, &QComboBox::activated, this, [this] {
    m_wantedPrecision = m_precision->currentData().toString();
    scheduleRefresh();
  });
  SpectraPagePanel::retranslate();
}

SpectraPagePanel::~SpectraPagePanel() = default;

void SpectraPagePanel::build() {
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->setVisible(m_spec.pages.size() > 1);
  m_precision->setVisible(m_spec.choosesPrecision);
  m_precision->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  auto* content = new QWidget(m_whole);
  auto* row = new base::WrappingRow;
  row->setContentsMargins(base::spacing::tight, base::spacing::tight, base::spacing::normal, 0);
  row->addWidget(m_tabs);
  row->addWidget(m_precision);
  for (const std::string& id : m_spec.choices) {
    row->addWidget(m_choices.emplace_back(new base::ChoiceBox(context(), id, content)));
    m_choices.back()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices.back()->setMinimumContentsLength(14);
  }
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(row);
  auto* sliders = new base::WrappingRow;
  sliders->setSpacing(base::spacing::section);
  for (const std::string& id : m_spec.sliders) {
    sliders->addWidget(m_sliders.emplace_back(new base::ParameterSlider(context(), id, content)));
  }
  column->addLayout(sliders);
  buildPages(*content);
  column->addWidget(m_stack, 1);
  column->addWidget(m_strip);
  m_whole->addWidget(m_noModel);
  m_whole->addWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_whole);
  setFocusProxy(m_stack);
}

void SpectraPagePanel::turnTo(int page) {
  m_stack->setCurrentIndex(page);
  m_followed.reset();
  scheduleRefresh();
}

/// The panel hands its focus to the pages, and they to what they show: a chain of proxies would let the Tab
/// key skip the controls above.
bool SpectraPagePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_stack && event->type() == QEvent::FocusIn) {
    m_stack->currentWidget()->setFocus(static_cast<QFocusEvent*>(event)->reason());
    return true;
  }
  return Panel::eventFilter(watched, event);
}

/// Made after the controls above them, so that the Tab key goes from top to bottom.
void SpectraPagePanel::buildPages(QWidget& content) {
  m_stack = new QStackedWidget(&content);
  m_stack->installEventFilter(this);
  for (const SpectraPage& page : m_spec.pages) {
    m_tabs->addTab({});
    m_pages.push_back(std::make_unique<Page>(*this, page, *m_stack));
  }
  m_strip = new StudyStrip(context(), &content);
}

void SpectraPagePanel::retranslate() {
  for (std::size_t i = 0; i < m_spec.pages.size(); ++i) {
    const auto index = static_cast<int>(i);
    m_tabs->setTabText(index, pageText(m_spec.pages[i].title));
    m_tabs->setTabToolTip(index, pageText(m_spec.pages[i].toolTip));
    for (SpectraViewWidget* view : m_pages[i]->views()) {
      view->setName(pageText(m_spec.pages[i].title));
    }
    m_pages[i]->forget();
  }
  m_tabs->setAccessibleName(tr("Kind of view"));
  m_precision->setAccessibleName(tr("Precision in view"));
  m_precision->setToolTip(tr("The precision whose spectrum is shown"));
  m_noModel->retranslate();
  m_strip->retranslate();
  for (base::ChoiceBox* box : m_choices) {
    box->retranslate();
  }
}

std::size_t SpectraPagePanel::currentPage() const {
  return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

SpectraInput SpectraPagePanel::input() const {
  static const auto nothing = std::make_shared<const present::SpectraState>();
  SpectraInput input;
  input.state = snapshot() && snapshot()->spectra ? snapshot()->spectra : nothing;
  input.layer = context().selection().subject().modelLayer;
  if (input.state->study && !input.state->placeOf(input.layer)) {
    const auto& study = *input.state->study;
    input.layer = static_cast<int>(study.layers.front().tensor);
  }
  if (m_spec.choosesPrecision) {
    input.precision = m_wantedPrecision.toStdString();
  }
  return input;
}

std::vector<SpectraView> SpectraPagePanel::viewsOf(const SpectraPage& page, const SpectraInput& input) const {
  std::vector<SpectraView> views;
  for (const auto& make : page.views) {
    views.push_back(make(input, context().parameters()));
  }
  return views;
}

void SpectraPagePanel::showPrecisions(const present::SpectraState& state) {
  if (!m_spec.choosesPrecision || !state.study) {
    return;
  }
  const QSignalBlocker blocker(m_precision);
  m_precision->clear();
  for (const spectra::Precision& precision : state.study->options.precisions) {
    m_precision->addItem(base::translated(present::precisionLabel(precision)),
                         base::fromUtf8(precision.name()));
  }
  m_precision->setCurrentIndex(std::max(0, m_precision->findData(m_wantedPrecision)));
}

void SpectraPagePanel::refresh() {
  const SpectraInput now = input();
  m_whole->setCurrentIndex(now.state->model ? 1 : 0);
  if (!now.state->model) {
    return;
  }
  showPrecisions(*now.state);
  for (base::ChoiceBox* box : m_choices) {
    box->showValue();
  }
  for (base::ParameterSlider* slider : m_sliders) {
    slider->showValue();
  }
  m_strip->show(now.state);
  Page& page = *m_pages[currentPage()];
  if (!page.shows(now)) {
    page.show(viewsOf(m_spec.pages[currentPage()], now), now);
  }
  const present::Subject& selected = context().selection().subject();
  for (SpectraViewWidget* view : page.views()) {
    view->highlight(selected);
    if (selected.modelLayer && selected.modelLayer != m_followed) {
      view->follow(selected);
    }
  }
  m_followed = selected.modelLayer;
}

base::FigurePtr SpectraPagePanel::figure() const {
  const SpectraInput now = input();
  const Page& page = *m_pages[currentPage()];
  const std::vector<SpectraView> views =
      page.shows(now) ? page.shown() : viewsOf(m_spec.pages[currentPage()], now);
  std::vector<base::FigurePtr> figures;
  for (std::size_t i = 0; i < views.size(); ++i) {
    figures.push_back(page.views()[i]->figure(views[i]));
  }
  if (figures.size() == 1) {
    return std::move(figures.front());
  }
  return std::make_unique<base::FigureSheet>(std::move(figures), pageText(m_spec.pages[currentPage()].title));
}

QJsonObject SpectraPagePanel::viewState() const {
  QJsonObject state;
  if (currentPage() > 0) {
    state[pageKey] = QLatin1String(m_spec.pages[currentPage()].key);
  }
  if (!m_wantedPrecision.isEmpty()) {
    state[precisionKey] = m_wantedPrecision;
  }
  QJsonObject views;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    for (std::size_t v = 0; v < m_pages[i]->views().size(); ++v) {
      if (const QJsonObject view = m_pages[i]->views()[v]->viewState(); !view.isEmpty()) {
        views[QStringLiteral("%1.%2").arg(QLatin1String(m_spec.pages[i].key)).arg(v)] = view;
      }
    }
  }
  if (!views.isEmpty()) {
    state[viewsKey] = views;
  }
  return state;
}

void SpectraPagePanel::restoreViewState(const QJsonObject& state) {
  const QString key = state[pageKey].toString();
  const QJsonObject views = state[viewsKey].toObject();
  m_wantedPrecision = state[precisionKey].toString();
  int current = 0;
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const QLatin1String own(m_spec.pages[i].key);
    current = key == own ? static_cast<int>(i) : current;
    for (std::size_t v = 0; v < m_pages[i]->views().size(); ++v) {
      m_pages[i]->views()[v]->restoreViewState(views[QStringLiteral("%1.%2").arg(own).arg(v)].toObject());
    }
  }
  m_tabs->setCurrentIndex(current);
  scheduleRefresh();
}

}  // namespace quantoscope::panels
