// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/study_panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/panels/geometry/shown_trace.h"

namespace quantoscope::panels {
namespace {

const QString plotsKey = QStringLiteral("plots");

constexpr QSize smallestView(180, 110);

present::PlotGrid emptyGrid(present::Text text) {
  auto plot = std::make_shared<present::Plot>();
  plot->emptyState = std::move(text);
  present::PlotGrid grid;
  grid.plots = {plot};
  grid.columns = 1;
  return grid;
}

}  // namespace

StudyPanel::StudyPanel(base::PanelContext& context, QString id, present::Parts wanted, QWidget* parent)
    : Panel(context, parent), m_id(std::move(id)), m_wanted(wanted) {
  m_tools = new base::WrappingRow;
  m_tools->setContentsMargins(base::spacing::normal, base::spacing::tight, base::spacing::normal,
                              base::spacing::tight);
  m_fit = new QToolButton(this);
  m_fit->setIcon(base::icon(QStringLiteral("fit-view")));
  m_fit->setAutoRaise(true);
  m_fit->setFocusPolicy(Qt::StrongFocus);
  m_tools->addWidget(m_fit);
  m_complaint = new QLabel(this);
  m_complaint->setObjectName(QStringLiteral("complaint"));
  m_complaint->setWordWrap(true);
  m_complaint->setForegroundRole(QPalette::BrightText);
  m_complaint->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, base::spacing::tight);
  m_complaint->hide();
  m_view = new PlotGridView(this);
  m_numbers = new base::SteadyLabel(this);
  m_numbers->label().setObjectName(QStringLiteral("numbers"));
  m_numbers->label().setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_numbers->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(m_tools);
  column->addWidget(m_complaint);
  // Several plots ask for more height than a place below others has: they scroll rather than take it.
  auto* frame = new QScrollArea(this);
  frame->setFrameShape(QFrame::NoFrame);
  frame->setWidgetResizable(true);
  frame->setFocusPolicy(Qt::NoFocus);
  frame->setMinimumSize(smallestView);
  frame->setWidget(m_view);
  column->addWidget(frame, 1);
  column->addWidget(m_numbers);
  setFocusProxy(m_view);
  connect(m_fit, &QToolButton::clicked, this, [this] { fit(); });
  connect(m_view, &PlotGridView::subjectClicked, this,
          [this](const present::Subject& subject) { this->context().selection().toggle(subject); });
  connect(m_view, &PlotGridView::exportRequested, this, [this] { this->context().exportFigure(m_id); });
  StudyPanel::retranslate();
}

void StudyPanel::addTool(QWidget* tool) {
  m_tools->removeWidget(m_fit);
  m_tools->addWidget(tool);
  m_tools->addWidget(m_fit);
  setTabOrder(tool, m_fit);
}

void StudyPanel::redraw() {
  m_drawn = false;
  scheduleRefresh();
}

present::PlotGrid StudyPanel::gridOf(const present::Snapshot& snapshot,
                                     const present::GeometryStudies& studies) const {
  const Source from = source(snapshot, studies);
  const std::string trouble = from.error ? base::translated(*from.error).toStdString() : std::string();
  if (!from.first) {
    return emptyGrid(from.error ? present::Text::verbatim(trouble)
                                : present::Text{QUANTOSCOPE_PRESENT("This has not been computed yet."), {}});
  }
  present::PlotGrid grid = plots(snapshot, studies);
  if (from.error && !grid.plots.empty()) {
    auto marked = std::make_shared<present::Plot>(*grid.plots.front());
    marked->notice = {QUANTOSCOPE_PRESENT("The last valid experiment is shown. %1"), {trouble}};
    grid.plots.front() = marked;
  }
  return grid;
}

base::FigurePtr StudyPanel::figure() const {
  if (!snapshot()) {
    return gridFigure(emptyGrid({QUANTOSCOPE_PRESENT("The experiment has not been computed yet."), {}}));
  }
  const present::GeometryStudies studies = studiesFor(*this, snapshot(), m_wanted);
  return figureOf(gridOf(*snapshot(), studies), *snapshot(), studies);
}

base::FigurePtr StudyPanel::figureOf(const present::PlotGrid& grid, const present::Snapshot&,
                                     const present::GeometryStudies&) const {
  return gridFigure(grid);
}

void StudyPanel::showMore(const present::PlotGrid&, const present::Snapshot&,
                          const present::GeometryStudies&) {}

void StudyPanel::showSelection(const present::Subject& subject) {
  m_view->setHighlight(subject == present::Subject{} ? std::nullopt : std::optional(subject));
}

void StudyPanel::fit() {
  m_view->fit();
}

void StudyPanel::complain(const QString& sentence) {
  m_complaint->setText(sentence);
  m_complaint->setVisible(!sentence.isEmpty());
}

void StudyPanel::refresh() {
  showTools();
  const Source now = source(*snapshot(), snapshot()->studies);
  const QString trouble = now.error ? base::translated(*now.error) : QString();
  if (!m_drawn || now.first != m_first || now.second != m_second || trouble != m_trouble) {
    const present::PlotGrid grid = gridOf(*snapshot(), snapshot()->studies);
    m_view->setGrid(grid);
    QStringList numbers;
    for (const present::Text& number : grid.numbers) {
      // Each phrase stays on one line.
      numbers << base::translated(number).replace(QLatin1Char(' '), QChar::Nbsp);
    }
    showMore(grid, *snapshot(), snapshot()->studies);
    m_numbers->setText(numbers.join(QStringLiteral("    ")));
    m_numbers->setVisible(!numbers.isEmpty());
    m_first = now.first;
    m_second = now.second;
    m_trouble = trouble;
    m_drawn = true;
  }
  showSelection(context().selection().subject());
}

QJsonObject StudyPanel::viewState() const {
  return {{plotsKey, m_view->viewState()}};
}

void StudyPanel::restoreViewState(const QJsonObject& state) {
  m_view->restoreViewState(state[plotsKey].toObject());
  redraw();
}

void StudyPanel::retranslate() {
  m_drawn = false;
  m_fit->setToolTip(tr("Fit everything into the view"));
  m_fit->setAccessibleName(tr("Fit view"));
}

}  // namespace quantoscope::panels
