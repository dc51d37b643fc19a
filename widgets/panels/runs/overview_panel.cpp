// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/overview_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>

#include "engine/present/runs_range.h"
#include "engine/present/runs_views.h"
#include "engine/present/snapshot.h"
#include "widgets/base/table_view.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/panels/runs/active_run.h"
#include "widgets/panels/runs/empty_state.h"
#include "widgets/panels/runs/view_maker.h"

namespace quantoscope::panels {
namespace {

constexpr const char* followId = "runs.follow";
constexpr QLatin1String compareKey("compare_runs");
constexpr int emptyPage = 0;
constexpr int contentPage = 1;
constexpr int allRunsTab = 1;
constexpr int factColumns = 2;

}  // namespace

class OverviewPanel::Background : public ViewMaker<RangeOf, present::Text> {
 public:
  using ViewMaker::ViewMaker;
};

OverviewPanel::OverviewPanel(base::PanelContext& context, QWidget* parent)
    : Panel(context, parent),
      m_empty(new EmptyState(this)),
      m_run(new QComboBox(this)),
      m_growing(new QLabel(this)),
      m_follow(new QToolButton(this)),
      m_report(new QToolButton(this)),
      m_remove(new QToolButton(this)),
      m_facts(new QGridLayout),
      m_scope(new QTabBar(this)),
      m_table(new base::TableView(this)),
      m_range(new QLabel(this)),
      m_pages(new QStackedLayout(this)),
      m_background(std::make_unique<Background>(*this, [this](const RangeOf& source, const auto& text) {
        if (text && isSameRun(source.run, activeRun(this->context().selection(), snapshot()))) {
          m_shownRange = source;
          showRangeText(*text);
          scheduleRefresh();
        }
      })) {
  m_pages->addWidget(m_empty);
  m_pages->addWidget(makeContent());
  m_pages->setCurrentIndex(emptyPage);
  setFocusProxy(m_run);
  connectAll();
  OverviewPanel::retranslate();
}

OverviewPanel::~OverviewPanel() = default;

QWidget* OverviewPanel::makeContent() {
  m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_run->setMinimumContentsLength(12);
  m_growing->setObjectName(QStringLiteral("growing"));
  m_growing->setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
  m_growing->setContentsMargins(base::spacing::tight, 0, base::spacing::tight, 0);
  m_growing->hide();
  m_follow->setObjectName(QStringLiteral("follow"));
  m_follow->setCheckable(true);
  m_follow->setAutoRaise(true);
  m_follow->setFocusPolicy(Qt::TabFocus);
  m_report->setIcon(base::icon(QStringLiteral("report")));
  m_report->setObjectName(QStringLiteral("report"));
  m_report->setAutoRaise(true);
  m_report->setFocusPolicy(Qt::TabFocus);
  m_remove->setIcon(base::icon(QStringLiteral("close")));
  m_remove->setObjectName(QStringLiteral("remove"));
  m_remove->setAutoRaise(true);
  m_remove->setFocusPolicy(Qt::TabFocus);
  m_scope->addTab({});
  m_scope->addTab({});
  m_scope->setDrawBase(false);
  m_scope->setExpanding(false);
  m_range->setWordWrap(true);
  m_range->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal,
                              base::spacing::normal);
  m_range->hide();

  auto* row = new QHBoxLayout;
  row->setContentsMargins(base::spacing::normal, base::spacing::normal, base::spacing::normal,
                          base::spacing::normal);
  row->setSpacing(base::spacing::tight);
  row->addWidget(m_run, 1);
  row->addWidget(m_growing);
  row->addWidget(m_follow);
  row->addWidget(m_report);
  row->addWidget(m_remove);
  m_facts->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, base::spacing::wide);
  m_facts->setHorizontalSpacing(base::spacing::normal);
  m_facts->setVerticalSpacing(base::spacing::tight);

  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  column->addLayout(m_facts);
  column->addWidget(m_scope);
  column->addWidget(m_table, 1);
  column->addWidget(m_range);
  return content;
}

void OverviewPanel::connectAll() {
  connect(m_empty, &EmptyState::openRequested, this,
          [this] { context().open(base::OpenRequest::StatsFile); });
  connect(m_empty, &EmptyState::sampleRequested, this,
          [this] { context().open(base::OpenRequest::SampleRun); });
  connect(m_run, &QComboBox::activated, this,
          [this](int index) { context().selection().setActiveRun(static_cast<std::size_t>(index)); });
  connect(m_follow, &QToolButton::clicked, this, [this](bool checked) { context().edit(followId, checked); });
  connect(m_report, &QToolButton::clicked, this,
          [this] { context().runAction(QStringLiteral("runs.report")); });
  connect(m_remove, &QToolButton::clicked, this, [this] {
    if (const auto index = activeRunIndex(context().selection(), snapshot())) {
      context().removeRun(*index);
    }
  });
  connect(m_scope, &QTabBar::currentChanged, this, &OverviewPanel::scheduleRefresh);
  connect(m_table, &base::TableView::subjectClicked, this,
          [this](const present::Subject& subject) { context().selection().toggle(subject); });
  connect(m_table, &base::TableView::definitionRequested, this,
          [this](const QString& card) { context().explain(card, QStringLiteral("runs.overview")); });
}

void OverviewPanel::retranslate() {
  m_shownRange.reset();
  m_empty->retranslate();
  m_run->setAccessibleName(tr("Run"));
  m_run->setToolTip(tr("The run that all panels of this lab show"));
  m_growing->setText(tr("growing"));
  m_growing->setToolTip(
      tr("The file of this run is still being written; what is shown is what it holds so far"));
  m_follow->setText(tr("Follow"));
  m_follow->setAccessibleName(tr("Follow files that change"));
  m_follow->setToolTip(tr("Show what a training writes while it runs; zoom and selection stay"));
  m_report->setAccessibleName(tr("Write a report"));
  m_report->setToolTip(tr("Write all figures, tables and numbers of the runs into a folder"));
  m_remove->setAccessibleName(tr("Remove this run"));
  m_remove->setToolTip(tr("Remove this run; can be undone"));
  m_scope->setAccessibleName(tr("Contents of the table"));
  m_scope->setTabText(0, tr("Bit-widths"));
  m_scope->setTabToolTip(0, tr("The losses of the shown run at each bit-width"));
  m_scope->setTabText(allRunsTab, tr("All runs"));
  m_scope->setTabToolTip(allRunsTab, tr("The loaded runs side by side"));
}

bool OverviewPanel::comparesRuns() const {
  return m_scope->currentIndex() == allRunsTab && snapshot() && snapshot()->runs.size() > 1;
}

present::TablePtr OverviewPanel::table() const {
  return comparesRuns() ? present::runsTable(snapshot()->runs)
                        : present::statisticsTable(activeRun(context().selection(), snapshot()));
}

void OverviewPanel::refresh() {
  const present::RunPtr run = activeRun(context().selection(), snapshot());
  m_pages->setCurrentIndex(run ? contentPage : emptyPage);
  if (!run) {
    m_shownRuns.clear();
    return;
  }
  m_growing->setVisible(run->record->growing);
  m_follow->setChecked(context().parameters().flag(followId));
  showRuns();
  showFacts(run);
  showRange(run);
  m_table->setTable(table());
  m_table->setHighlight(context().selection().subject());
}

void OverviewPanel::showRuns() {
  const QSignalBlocker blocker(m_run);
  if (m_shownRuns != snapshot()->runs) {
    m_shownRuns = snapshot()->runs;
    m_run->clear();
    for (const present::RunPtr& run : m_shownRuns) {
      m_run->addItem(base::fromUtf8(run->record->name));
      m_run->setItemData(m_run->count() - 1, base::fromUtf8(run->record->file), Qt::ToolTipRole);
    }
  }
  m_run->setCurrentIndex(static_cast<int>(*activeRunIndex(context().selection(), snapshot())));
  m_scope->setVisible(m_shownRuns.size() > 1);
}

void OverviewPanel::showFacts(const present::RunPtr& run) {
  const std::vector<present::Fact> facts = present::runFacts(run);
  for (std::size_t i = m_factNames.size(); i < facts.size(); ++i) {
    auto* name = new QLabel(this);
    auto* value = new QLabel(this);
    name->setForegroundRole(QPalette::PlaceholderText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int place = static_cast<int>(i);
    m_facts->addWidget(name, place / factColumns, 2 * (place % factColumns));
    m_facts->addWidget(value, place / factColumns, 2 * (place % factColumns) + 1);
    m_facts->setColumnStretch(2 * (place % factColumns) + 1, 1);
    m_factNames.push_back(name);
    m_factValues.push_back(value);
  }
  for (std::size_t i = 0; i < facts.size(); ++i) {
    m_factNames[i]->setText(base::translated(facts[i].name));
    m_factValues[i]->setText(base::translated(facts[i].value.text));
  }
}

void OverviewPanel::showRange(const present::RunPtr& run) {
  const std::optional<present::Range>& range = context().selection().iterations();
  m_range->setVisible(range.has_value());
  if (!range) {
    m_shownRange.reset();
    return;
  }
  const RangeOf source{run, *range};
  if (!isLong(run)) {
    m_shownRange = source;
    showRangeText(present::rangeSentence(*run, *range));
  } else if (m_shownRange != source) {
    if (!m_shownRange || !isSameRun(m_shownRange->run, run)) {
      m_range->setText(tr("Computing…"));
    }
    m_background->wish(source, [](const RangeOf& wanted, const std::stop_token&) {
      return present::rangeSentence(*wanted.run, wanted.range);
    });
  }
}

void OverviewPanel::showRangeText(const present::Text& text) {
  m_range->setText(base::translated(text));
}

base::FigurePtr OverviewPanel::figure() const {
  return base::tableFigure(table());
}

QJsonObject OverviewPanel::viewState() const {
  QJsonObject state;
  if (m_scope->currentIndex() == allRunsTab) {
    state[compareKey] = true;
  }
  return state;
}

void OverviewPanel::restoreViewState(const QJsonObject& state) {
  m_scope->setCurrentIndex(state[compareKey].toBool() ? allRunsTab : 0);
}

}  // namespace quantoscope::panels
