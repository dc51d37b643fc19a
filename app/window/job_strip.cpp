// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/job_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/base/text.h"
#include "widgets/base/theme.h"

namespace quantoscope::app {
namespace {

using execution::JobState;

constexpr std::size_t mostShown = 4;
constexpr int endedMs = 8000;
constexpr int failedMs = 60000;
constexpr int shortestToldMs = 400;  // who ends sooner leaves no row: it would only flicker

}  // namespace

QString remainingWords(double seconds) {
  if (seconds < 10) {
    return JobStrip::tr("a few seconds left");
  }
  if (seconds < 55) {
    return JobStrip::tr("about %n second(s) left", nullptr, static_cast<int>(std::ceil(seconds / 10) * 10));
  }
  if (seconds < 55 * 60) {
    return JobStrip::tr("about %n minute(s) left", nullptr,
                        static_cast<int>(std::max(1L, std::lround(seconds / 60))));
  }
  return JobStrip::tr("about %n hour(s) left", nullptr,
                      static_cast<int>(std::max(1L, std::lround(seconds / 3600))));
}

/// One job. The button cancels it while it is not over and takes the row away afterwards; Escape and Delete
/// are the same by keyboard.
class JobStrip::Row : public QWidget {
 public:
  Row(JobStrip* strip, execution::JobStatus first) : QWidget(strip), m_status(std::move(first)) {
    m_sign = new QLabel(this);
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(this);
    m_bar->setMaximumWidth(260);
    m_result = new QLabel(this);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    m_result->setTextFormat(Qt::PlainText);
    m_button = new QToolButton(this);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(base::spacing::wide, base::spacing::tight, base::spacing::normal,
                             base::spacing::tight);
    line->setSpacing(base::spacing::normal);
    line->addWidget(m_sign);
    line->addWidget(m_name);
    line->addWidget(m_bar, 1);
    line->addWidget(m_result);
    line->addStretch(1);
    line->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, [this, strip] { press(*strip); });
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, strip, [this, strip] { strip->remove(m_status.id); });
    show(m_status);
  }

  const execution::JobStatus& status() const { return m_status; }
  bool isOver() const { return execution::isOver(m_status.state); }
  QString text() const { return m_name->text() + QStringLiteral(": ") + m_result->text(); }

  void show(const execution::JobStatus& status) {
    m_status = status;
    m_name->setText(base::fromUtf8(status.name));
    m_bar->setAccessibleName(m_name->text());
    m_bar->setVisible(status.state == JobState::Running);
    const bool measurable = status.progress.total > 0;
    m_bar->setRange(0, measurable ? 1000 : 0);
    if (measurable) {
      const double share =
          static_cast<double>(status.progress.done) / static_cast<double>(status.progress.total);
      m_bar->setValue(static_cast<int>(std::lround(1000 * share)));
    }
    if (isOver() && !m_leave.isActive()) {
      m_leave.start(status.state == JobState::Failed ? failedMs : endedMs);
    }
    retranslate();
  }

  void retranslate() {
    m_result->setText(resultText());
    const bool over = isOver();
    m_sign->setVisible(over);
    if (over) {
      const bool failed = m_status.state == JobState::Failed;
      m_sign->setPixmap(base::icon(failed ? QStringLiteral("error") : QStringLiteral("info")).pixmap(16, 16));
    }
    m_button->setIcon(base::icon(over ? QStringLiteral("close") : QStringLiteral("cancel")));
    m_button->setToolTip(over ? JobStrip::tr("Take this line away (Delete)")
                              : JobStrip::tr("Cancel this job (Delete)"));
    m_button->setAccessibleName(m_name->text() + QStringLiteral(": ") + m_button->toolTip());
  }

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Escape) {
      m_button->click();
      return;
    }
    QWidget::keyPressEvent(event);
  }

 private:
  QString resultText() const {
    switch (m_status.state) {
      case JobState::Queued:
        return JobStrip::tr("waiting");
      case JobState::Running:
        return m_status.remaining ? remainingWords(m_status.remaining->count()) : QString();
      case JobState::Done:
        return JobStrip::tr("done in %1 s")
            .arg(QLocale::c().toString(static_cast<double>(m_status.elapsed.count()) / 1e9, 'f', 1));
      case JobState::Cancelled:
        return JobStrip::tr("canceled");
      case JobState::Failed:
        return JobStrip::tr("failed: %1").arg(m_status.error ? base::translated(*m_status.error) : QString());
    }
    return {};
  }

  void press(JobStrip& strip) {
    if (isOver()) {
      strip.remove(m_status.id);
    } else {
      m_button->setEnabled(false);
      strip.m_jobs.cancel(m_status.id);
      m_button->setEnabled(true);
    }
  }

  execution::JobStatus m_status;
  QLabel* m_sign;
  QLabel* m_name;
  QProgressBar* m_bar;
  QLabel* m_result;
  QToolButton* m_button;
  QTimer m_leave;
};

JobStrip::JobStrip(JobBridge& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs) {
  m_column = new QVBoxLayout(this);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
  m_more = new QLabel(this);
  m_more->setForegroundRole(QPalette::PlaceholderText);
  m_more->setContentsMargins(base::spacing::wide, 0, base::spacing::wide, base::spacing::tight);
  m_column->addWidget(m_more);
  setAccessibleName(tr("Jobs"));
  hide();
  connect(&jobs, &JobBridge::statusChanged, this, &JobStrip::receive);
}

void JobStrip::receive(const execution::JobStatus& status) {
  const auto known = m_rows.find(status.id);
  if (known != m_rows.end()) {
    const bool quick =
        status.state == JobState::Done && status.elapsed < std::chrono::milliseconds(shortestToldMs);
    if (quick) {
      remove(status.id);
    } else {
      known->second->show(status);
      arrange();
    }
  } else if (!execution::isOver(status.state) || status.state == JobState::Failed) {
    m_rows.emplace(status.id, new Row(this, status));
    arrange();
  }
  if (status.state != JobState::Running || status.progress.done == 0) {
    Q_EMIT unfinishedChanged();
  }
}

void JobStrip::remove(execution::JobId id) {
  if (const auto row = m_rows.extract(id)) {
    m_column->removeWidget(row.mapped());
    row.mapped()->hide();
    row.mapped()->deleteLater();
    arrange();
  }
}

void JobStrip::arrange() {
  // Those at work first, then those that wait, then what is over; within each in the order of their start.
  std::multimap<int, Row*> order;
  for (const auto& [id, row] : m_rows) {
    const JobState state = row->status().state;
    order.emplace(state == JobState::Running ? 0 : state == JobState::Queued ? 1 : 2, row);
  }
  std::size_t place = 0;
  for (const auto& [rank, row] : order) {
    m_column->removeWidget(row);
    m_column->insertWidget(static_cast<int>(place), row);
    row->setVisible(place < mostShown);
    ++place;
  }
  const int hidden = static_cast<int>(m_rows.size()) - static_cast<int>(mostShown);
  m_more->setText(tr("%n more job(s)", nullptr, std::max(0, hidden)));
  m_more->setVisible(hidden > 0);
  setVisible(!m_rows.empty());
}

bool JobStrip::hasUnfinished() const {
  return std::any_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return !row.second->isOver(); });
}

void JobStrip::cancelAll() {
  // The newest first, so that no waiting job begins only because the one before it was cancelled.
  for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
    if (!row->second->isOver()) {
      m_jobs.cancel(row->first);
    }
  }
}

QStringList JobStrip::texts() const {
  QStringList found;
  for (const auto& [id, row] : m_rows) {
    found << row->text();
  }
  return found;
}

void JobStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("Jobs"));
    for (const auto& [id, row] : m_rows) {
      row->retranslate();
    }
    arrange();
  }
}

}  // namespace quantoscope::app
