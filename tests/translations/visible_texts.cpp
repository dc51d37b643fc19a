// SPDX-License-Identifier: GPL-3.0-or-later
#include "visible_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace {

QString placeOf(const QWidget& widget) {
  QString place;
  for (const QWidget* w = &widget; w; w = w->parentWidget()) {
    const QString type = QString::fromLatin1(w->metaObject()->className()).section(QStringLiteral("::"), -1);
    const QString name = w->objectName().isEmpty() ? type : type + QLatin1Char('#') + w->objectName();
    place = place.isEmpty() ? name : name + QLatin1Char('/') + place;
  }
  return place.section(QLatin1Char('/'), -4);
}

class Reader {
 public:
  void read(const QWidget& widget) {
    // Qt's own helpers inside of widgets, e.g. the button that unfolds a tool bar.
    if (widget.objectName().startsWith(QStringLiteral("qt_"))) {
      return;
    }
    m_place = placeOf(widget);
    add("tool tip", widget.toolTip());
    add("status tip", widget.statusTip());
    add("what's this", widget.whatsThis());
    add("accessible name", widget.accessibleName());
    add("accessible description", widget.accessibleDescription());
    if (widget.isWindow() || qobject_cast<const QDockWidget*>(&widget)) {
      add("title", widget.windowTitle());
    }
    readContent(widget);
    readEntries(widget);
    const auto actions = widget.actions();
    for (const QAction* action : actions) {
      add("action", action->text());
      add("action tool tip", action->toolTip());
      add("action status tip", action->statusTip());
    }
  }

  std::vector<VisibleText> texts;

 private:
  void add(const char* kind, const QString& text) {
    if (!text.trimmed().isEmpty()) {
      texts.push_back({m_place + QLatin1Char(' ') + QString::fromLatin1(kind), text});
    }
  }

  void readContent(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
      add("text", label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
      add("text", button->text());
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
      add("title", group->title());
    } else if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
      add("title", menu->title());
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
      add("placeholder", line->placeholderText());
    } else if (const auto* number = qobject_cast<const QAbstractSpinBox*>(&widget)) {
      add("special value", number->specialValueText());
      add("suffix", number->property("suffix").toString());
      add("prefix", number->property("prefix").toString());
    }
  }

  void readEntries(const QWidget& widget) {
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
      for (int i = 0; i < choice->count(); ++i) {
        add("item", choice->itemText(i));
      }
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
      for (int i = 0; i < tabs->count(); ++i) {
        add("tab", tabs->tabText(i));
        add("tab tool tip", tabs->tabToolTip(i));
      }
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
      readHeader(*header);
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
      readItems(*view->model());
    }
  }

  void readHeader(const QHeaderView& header) {
    for (int i = 0; header.model() && i < header.count(); ++i) {
      add("header", header.model()->headerData(i, header.orientation()).toString());
      add("header tool tip", header.model()->headerData(i, header.orientation(), Qt::ToolTipRole).toString());
    }
  }

  void readItems(const QAbstractItemModel& model) {
    constexpr int enough = 200;
    for (int row = 0; row < std::min(enough, model.rowCount()); ++row) {
      for (int column = 0; column < model.columnCount(); ++column) {
        add("cell", model.index(row, column).data().toString());
        add("cell tool tip", model.index(row, column).data(Qt::ToolTipRole).toString());
      }
    }
  }

  QString m_place;
};

QString withoutMnemonics(QString text) {
  static const QRegularExpression mnemonic(QStringLiteral("&(?=[^&\\s])"));
  return text.remove(mnemonic);
}

/// The room a single line of text of the widget needs, and the room it has; equal if it is not such a widget.
std::pair<int, int> neededAndGiven(const QWidget& widget) {
  const QFontMetrics metrics = widget.fontMetrics();
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
    if (label->text().isEmpty() || label->textFormat() == Qt::RichText ||
        Qt::mightBeRichText(label->text())) {
      return {0, 0};
    }
    if (label->wordWrap()) {
      return {label->heightForWidth(label->width()), label->height()};
    }
    return {metrics.size(Qt::TextShowMnemonic, label->text()).width(), label->contentsRect().width()};
  }
  if (const auto* tool = qobject_cast<const QToolButton*>(&widget);
      tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) {
    return {0, 0};
  }
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
    return {button->text().isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, button->text()).width(),
            button->width()};
  }
  if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
    QStyleOptionComboBox option;
    option.initFrom(choice);
    option.editable = choice->isEditable();
    const QRect field =
        choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
    return {metrics.horizontalAdvance(choice->currentText()), field.width()};
  }
  if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
    return {metrics.size(Qt::TextShowMnemonic, group->title()).width(), group->width()};
  }
  return {0, 0};
}

QString shownText(const QWidget& widget) {
  for (const char* name : {"text", "title", "currentText"}) {
    if (const QVariant value = widget.property(name); value.isValid()) {
      return value.toString();
    }
  }
  return {};
}

}  // namespace

std::vector<VisibleText> visibleTexts(const QWidget& root) {
  Reader reader;
  reader.read(root);
  const auto widgets = root.findChildren<QWidget*>();
  for (const QWidget* widget : widgets) {
    reader.read(*widget);
  }
  return std::move(reader.texts);
}

std::vector<VisibleText> clippedTexts(const QWidget& root) {
  std::vector<VisibleText> clipped;
  const auto widgets = root.findChildren<QWidget*>();
  for (const QWidget* widget : widgets) {
    if (!widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_"))) {
      continue;
    }
    const auto [needed, given] = neededAndGiven(*widget);
    if (needed > given && widget->toolTip().isEmpty()) {
      clipped.push_back({QStringLiteral("%1: needs %2, has %3").arg(placeOf(*widget)).arg(needed).arg(given),
                         shownText(*widget)});
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
      for (int i = 0; i < tabs->count(); ++i) {
        const int width = tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(i)).width();
        if (width > tabs->tabRect(i).width() && tabs->tabToolTip(i).isEmpty()) {
          clipped.push_back({placeOf(*widget) + QStringLiteral(" tab"), tabs->tabText(i)});
        }
      }
    }
  }
  return clipped;
}

QStringList plainWords(const QString& text) {
  static const QRegularExpression tags(QStringLiteral("<[^>]*>|&[a-z]+;|\\*\\.\\w+"));
  static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
  static const QRegularExpression accented(QStringLiteral("[^\\x00-\\x7f]"));
  static const QRegularExpression replaceable(QStringLiteral("[aceghijlnorstuyz]"));
  const QString rest = withoutMnemonics(text).remove(tags);
  QStringList plain;
  for (auto match = word.globalMatch(rest); match.hasNext();) {
    const QString found = match.next().captured();
    if (!found.contains(accented) && found.contains(replaceable)) {
      plain << found;
    }
  }
  return plain;
}
