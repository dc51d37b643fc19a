// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/job_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {

struct JobStrip::Row : public QWidget {
  explicit Row(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(base::spacing::wide, base::spacing::tight, base::spacing::normal,
                             base::spacing::tight);
    line->setSpacing(base::spacing::normal);
    name = new QLabel(this);
    name->setTextFormat(Qt::PlainText);
    bar = new QProgressBar(this);
    bar->setMaximumWidth(260);
    bar->setTextVisible(true);
    left = new QLabel(this);
    left->setForegroundRole(QPalette::PlaceholderText);
    cancel = new QToolButton(this);
    cancel->setAutoRaise(true);
    cancel->setIcon(base::icon(QStringLiteral("cancel")));
    cancel->setToolTip(JobStrip::tr("Cancel this job"));
    cancel->setAccessibleName(cancel->toolTip());
    line->addWidget(name);
    line->addWidget(bar, 1);
    line->addWidget(left);
    line->addStretch(1);
    line->addWidget(cancel);
  }

  QLabel* name;
  QProgressBar* bar;
  QLabel* left;
  QToolButton* cancel;
};

JobStrip::JobStrip(JobBridge& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs) {
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  setAccessibleName(tr("Jobs"));
  hide();
  connect(&jobs, &JobBridge::statusChanged, this, &JobStrip::show);
}

void JobStrip::show(const execution::JobStatus& status) {
  const auto known = m_rows.find(status.id);
  if (execution::isOver(status.state)) {
    if (known != m_rows.end()) {
      known->second->deleteLater();
      m_rows.erase(known);
    }
    setVisible(!m_rows.empty());
    return;
  }
  Row* row = known != m_rows.end() ? known->second : nullptr;
  if (!row) {
    row = new Row(this);
    m_rows.emplace(status.id, row);
    m_column->addWidget(row);
    connect(row->cancel, &QToolButton::clicked, this, [this, id = status.id] { m_jobs.cancel(id); });
  }
  row->name->setText(base::fromUtf8(status.name));
  row->bar->setAccessibleName(row->name->text());
  const bool measurable = status.progress.total > 0;
  row->bar->setRange(0, measurable ? 1000 : 0);
  if (measurable) {
    const double share =
        static_cast<double>(status.progress.done) / static_cast<double>(status.progress.total);
    row->bar->setValue(static_cast<int>(std::lround(1000 * share)));
  }
  row->left->setText(status.remaining ? tr("%1 s left").arg(std::ceil(status.remaining->count()))
                                      : QString());
  setVisible(true);
}

}  // namespace quantoscope::app
