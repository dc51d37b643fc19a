// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/runs/empty_state.h"

#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/base/theme.h"

namespace quantoscope::panels {
namespace {

constexpr int iconSide = 48;
constexpr int textWidth = 280;

/// Asks the icon anew for every paint, so that it follows the theme.
class IconView : public QWidget {
 public:
  explicit IconView(QIcon icon, QWidget* parent) : QWidget(parent), m_icon(std::move(icon)) {
    setFixedSize(iconSide, iconSide);
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setOpacity(0.6);
    m_icon.paint(&painter, rect());
  }

 private:
  QIcon m_icon;
};

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_open(new QPushButton(base::icon(QStringLiteral("open")), {}, this)),
      m_sample(new QPushButton(base::icon(QStringLiteral("file-json")), {}, this)) {
  QFont bold = m_heading->font();
  bold.setWeight(QFont::DemiBold);
  m_heading->setFont(bold);
  m_heading->setAlignment(Qt::AlignHCenter);
  m_sentence->setAlignment(Qt::AlignHCenter);
  m_sentence->setForegroundRole(QPalette::PlaceholderText);
  m_sentence->setWordWrap(true);
  m_sentence->setFixedWidth(textWidth);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(base::spacing::normal);
  column->addStretch(2);
  column->addWidget(new IconView(base::icon(QStringLiteral("lab-runs")), this), 0, Qt::AlignHCenter);
  column->addWidget(m_heading, 0, Qt::AlignHCenter);
  column->addWidget(m_sentence, 0, Qt::AlignHCenter);
  column->addSpacing(base::spacing::tight);
  for (QPushButton* button : {m_open, m_sample}) {
    button->setMinimumWidth(textWidth * 2 / 3);
    button->setAutoDefault(true);
    column->addWidget(button, 0, Qt::AlignHCenter);
  }
  column->addStretch(3);
  connect(m_open, &QPushButton::clicked, this, &EmptyState::openRequested);
  connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
  retranslate();
}

void EmptyState::retranslate() {
  m_heading->setText(tr("No run is loaded"));
  m_sentence->setText(
      tr("Open the statistics file of a training with changing bit-widths, or drop it on the window."));
  m_open->setText(tr("Open a stats file…"));
  m_open->setToolTip(tr("A JSON file with iteration_losses, bit_width_usage or losses_per_bit"));
  m_sample->setText(tr("Take the sample"));
  m_sample->setToolTip(tr("A recorded training of 1500 iterations at 2, 4, 8 and 16 bit"));
}

}  // namespace quantoscope::panels
