// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/criticality/prompt_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/base/panel_context.h"
#include "widgets/base/parameter_slider.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/base/wrapping_row.h"

namespace quantoscope::panels {
namespace {

constexpr const char* textId = "criticality.text";
constexpr const char* focusId = "criticality.focus";
constexpr int shownLines = 5;

}  // namespace

PromptStrip::PromptStrip(base::PanelContext& context, QWidget* parent)
    : CriticalityStrip(parent),
      m_context(context),
      m_kind(new base::ChoiceBox(context, "criticality.prompts", this)),
      m_open(new QToolButton(this)),
      m_text(new QPlainTextEdit(this)),
      m_apply(new QToolButton(this)),
      m_focusLabel(new QLabel(this)),
      m_focus(new QLineEdit(this)),
      m_sparsity(new base::ParameterSlider(context, "criticality.sparsity_factor", this)) {
  build();
  m_text->installEventFilter(this);
  connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
    m_apply->setEnabled(m_text->toPlainText().toStdString() != m_context.parameters().text(textId));
  });
  connect(m_apply, &QToolButton::clicked, this, &PromptStrip::apply);
  connect(m_open, &QToolButton::clicked, this,
          [this] { m_context.runAction(QStringLiteral("criticality.open-prompts")); });
  connect(m_focus, &QLineEdit::editingFinished, this,
          [this] { m_context.edit(focusId, m_focus->text().toStdString()); });
  PromptStrip::retranslate();
  showValue();
}

void PromptStrip::build() {
  m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_kind->setMinimumContentsLength(12);
  m_open->setObjectName(QStringLiteral("openPrompts"));
  m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_open->setFocusPolicy(Qt::StrongFocus);
  m_open->setIcon(base::icon(QStringLiteral("open")));
  m_text->setObjectName(QStringLiteral("promptText"));
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 2 * base::spacing::normal);
  m_apply->setObjectName(QStringLiteral("applyPrompts"));
  m_apply->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_apply->setFocusPolicy(Qt::StrongFocus);
  m_apply->setEnabled(false);
  m_focus->setObjectName(QStringLiteral("focusCharacters"));
  m_focusLabel->setBuddy(m_focus);
  auto* first = new base::WrappingRow;
  first->setContentsMargins(0, 0, 0, 0);
  m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  first->addWidget(m_kind);
  first->addWidget(m_open);
  first->addWidget(m_apply);
  auto* second = new QHBoxLayout;
  second->setSpacing(base::spacing::normal);
  second->addWidget(m_focusLabel);
  second->addWidget(m_focus, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(base::spacing::normal, 0, base::spacing::normal, 0);
  column->setSpacing(base::spacing::tight);
  column->addLayout(first);
  column->addWidget(m_text);
  column->addLayout(second);
  column->addWidget(m_sparsity);
}

bool PromptStrip::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_text && event->type() == QEvent::FocusOut) {
    apply();
  }
  if (watched == m_text && event->type() == QEvent::KeyPress) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isReturn && key.modifiers().testFlag(Qt::ControlModifier)) {
      apply();
      return true;
    }
    if (key.key() == Qt::Key_Escape && m_apply->isEnabled()) {
      m_apply->setEnabled(false);
      showValue();
      return true;
    }
  }
  return CriticalityStrip::eventFilter(watched, event);
}

void PromptStrip::apply() {
  const std::string text = m_text->toPlainText().toStdString();
  if (text != m_context.parameters().text(textId)) {
    m_apply->setEnabled(false);
    m_context.edit(textId, text);
  }
}

void PromptStrip::showValue() {
  const QString text = base::fromUtf8(m_context.parameters().text(textId));
  if (!m_apply->isEnabled() && m_text->toPlainText() != text) {
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
  }
  if (!m_focus->hasFocus()) {
    m_focus->setText(base::fromUtf8(m_context.parameters().text(focusId)));
  }
  m_kind->showValue();
  m_sparsity->showValue();
}

void PromptStrip::showInput(const CriticalityInput& input) {
  static_cast<void>(input);
  showValue();
}

void PromptStrip::retranslate() {
  m_kind->retranslate();
  m_open->setText(tr("Open…"));
  m_open->setToolTip(tr("Take prompts or token ids from a file"));
  m_open->setAccessibleName(tr("Open prompts"));
  m_apply->setText(tr("Apply"));
  m_apply->setToolTip(tr("Use these prompts (Ctrl+Return)"));
  m_text->setAccessibleName(tr("Prompts"));
  m_text->setToolTip(tr("What the model reads; Ctrl+Return applies, Escape gives up"));
  m_focusLabel->setText(tr("In focus"));
  m_focus->setAccessibleName(tr("Characters in focus"));
  m_focus->setToolTip(tr("Tokens with one of these characters count as focus of the last token's attention"));
}

}  // namespace quantoscope::panels
