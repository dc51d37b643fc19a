// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/summary_panel.h"

#include <QVBoxLayout>

#include "widgets/base/table_view.h"
#include "widgets/panels/geometry/experiment_presets.h"

namespace quantoscope::panels {
SummaryPanel::SummaryPanel(base::PanelContext& context, QWidget* parent) : Panel(context, parent) {
  m_table = new base::TableView(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_table);
  setFocusProxy(m_table);
  connect(m_table, &base::TableView::subjectClicked, this,
          [this](const present::Subject& subject) { this->context().selection().toggle(subject); });
  connect(m_table, &base::TableView::definitionRequested, this,
          [this](const QString& card) { this->context().explain(card, QStringLiteral("geometry.summary")); });
}

present::TablePtr SummaryPanel::table(const ShownTrace& shown) {
  if (!shown.trace) {
    return emptyPicture<present::Table>(shown);
  }
  std::vector<present::TracePtr> traces{shown.trace};
  const std::vector<present::TracePtr>& presets = presetTraces(geometry::Space::Input);
  traces.insert(traces.end(), presets.begin(), presets.end());
  const present::TablePtr all = present::experimentsTable(traces);
  if (shown.trouble.empty()) {
    return all;
  }
  auto marked = std::make_shared<present::Table>(*all);
  marked->notes.insert(marked->notes.begin(), shown.trouble);
  return marked;
}

base::FigurePtr SummaryPanel::figure() const {
  return base::tableFigure(table(shownTrace(snapshot())));
}

void SummaryPanel::refresh() {
  if (ShownTrace now = shownTrace(snapshot()); m_drawn != now) {
    m_table->setTable(table(now));
    m_drawn = std::move(now);
  }
  m_table->setHighlight({std::nullopt, context().selection().subject().bitWidth});
}

void SummaryPanel::retranslate() {
  m_drawn.reset();
}

}  // namespace quantoscope::panels
