// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include "resources/resources.h"
#include "widgets/base/fonts.h"
#include "widgets/base/workbench_style.h"

namespace quantoscope::base {
namespace {

/// Paints an icon in the current palette's text color, so that a theme change needs no new icons.
class InkIconEngine : public QIconEngine {
 public:
  explicit InkIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const QPalette palette = QApplication::palette();
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
    QByteArray colored = m_svg;
    colored.replace("#000000", palette.color(group, role).name().toLatin1());
    QSvgRenderer renderer(colored);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new InkIconEngine(m_svg); }

 private:
  QByteArray m_svg;
};

QColor rgb(QRgb value) {
  return QColor::fromRgb(value);
}

bool desktopIsDark() {
  static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  return dark;
}

QString styleSheet(const QPalette& palette) {
  const QString line = palette.color(QPalette::Mid).name();
  const QString panel = palette.color(QPalette::Base).name();
  const QString muted = palette.color(QPalette::PlaceholderText).name();
  const QString accent = palette.color(QPalette::Highlight).name();
  return QStringLiteral(
             "QToolTip { padding: 4px 6px; }"
             "QMainWindow::separator { background: %1; width: 1px; height: 1px; }"
             "QMainWindow::separator:hover { background: %4; }"
             "QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }"
             "QStatusBar { border-top: 1px solid %1; } QStatusBar::item { border: none; }"
             "QStatusBar QLabel { color: %3; padding: 0 8px; }"
             "QToolBar { border: none; spacing: 4px; padding: 4px; }"
             "QToolBar#labs { border-right: 1px solid %1; }"
             "QToolBar#labs QToolButton { padding: 6px 2px; border: none; border-left: 2px solid "
             "transparent; min-width: 66px; }"
             "QToolBar#labs QToolButton:hover { background: %2; }"
             "QToolBar#labs QToolButton:checked { border-left: 2px solid %4; background: %2; }"
             "QToolBar#labs QToolButton:focus { border: 2px solid %4; }")
      .arg(line, panel, muted, accent);
}

}  // namespace

QString themeKey(Theme theme) {
  switch (theme) {
    case Theme::System:
      return QStringLiteral("system");
    case Theme::Light:
      return QStringLiteral("light");
    case Theme::Dark:
      return QStringLiteral("dark");
  }
  return {};
}

Theme themeFromKey(const QString& key) {
  for (const Theme theme : {Theme::Light, Theme::Dark}) {
    if (themeKey(theme) == key) {
      return theme;
    }
  }
  return Theme::System;
}

bool isDark(Theme theme) {
  return theme == Theme::Dark || (theme == Theme::System && desktopIsDark());
}

QPalette themePalette(bool dark) {
  const QColor window = rgb(dark ? 0x23282E : 0xF3F4F6);
  const QColor base = rgb(dark ? 0x1B1F24 : 0xFFFFFF);
  const QColor text = rgb(dark ? 0xE6E9ED : 0x1B1F24);
  const QColor muted = rgb(dark ? 0x9DA7B2 : 0x5B6570);
  const QColor button = rgb(dark ? 0x2E353D : 0xFFFFFF);
  const QColor line = rgb(dark ? 0x3C444D : 0xD3D8DE);
  const QColor accent = rgb(dark ? 0x4C9BE0 : 0x0B63A8);

  QPalette palette(button, window);
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, rgb(dark ? 0x20252B : 0xF7F8FA));
  palette.setColor(QPalette::Button, button);
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    palette.setColor(role, text);
  }
  palette.setColor(QPalette::ToolTipBase, rgb(dark ? 0x343B43 : 0xFFFFFF));
  palette.setColor(QPalette::PlaceholderText, muted);
  palette.setColor(QPalette::Mid, line);
  palette.setColor(QPalette::Midlight, line.lighter(dark ? 120 : 104));
  palette.setColor(QPalette::Light, rgb(dark ? 0x3C444D : 0xFFFFFF));
  palette.setColor(QPalette::Dark, rgb(dark ? 0x15181C : 0xA9B1BA));
  palette.setColor(QPalette::Shadow, rgb(dark ? 0x0F1114 : 0x7C858F));
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, rgb(dark ? 0x0F1114 : 0xFFFFFF));
  palette.setColor(QPalette::Link, accent);
  palette.setColor(QPalette::LinkVisited, accent);
  palette.setColor(QPalette::BrightText, rgb(dark ? 0xF4846F : 0xB2182B));
  const QColor disabled = rgb(dark ? 0x6C7680 : 0x9AA4AF);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, disabled);
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
  return palette;
}

void applyTheme(QApplication& application, Theme theme) {
  const bool dark = isDark(theme);  // asks the desktop's palette before ours replaces it
  application.setStyle(new WorkbenchStyle);
  const QPalette palette = themePalette(dark);
  application.setPalette(palette);
  QFont font;
  setFontFamily(font, QStringLiteral("Inter"));
  font.setPointSizeF(9);
  application.setFont(font);
  application.setStyleSheet(styleSheet(palette));
}

QIcon icon(const QString& name) {
  initResources();
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) {
    return {};
  }
  return QIcon(new InkIconEngine(file.readAll()));
}

}  // namespace quantoscope::base
