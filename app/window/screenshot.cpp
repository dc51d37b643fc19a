// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshot.h"

#include <QApplication>
#include <QBuffer>
#include <QTimer>
#include <iostream>

#include "app/window/main_window.h"
#include "engine/core/file_io.h"

namespace quantoscope::app {
namespace {

constexpr int paintMs = 400;  // panels paint within a frame or two; generous for software rendering

int write(MainWindow& window, const std::filesystem::path& path) {
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  window.grab().save(&buffer, "PNG");
  const auto written = core::writeFileAtomically(
      path, std::string_view(png.constData(), static_cast<std::size_t>(png.size())));
  if (!written) {
    std::cerr << "quantoscope: " << core::describe(written.error()) << '\n';
    return 1;
  }
  return 0;
}

}  // namespace

void takeScreenshot(Workbench& workbench, MainWindow& window, const std::filesystem::path& path) {
  QTimer::singleShot(paintMs, &window, [&workbench, &window, path] {
    workbench.settle();
    QTimer::singleShot(paintMs, &window, [&window, path] { QCoreApplication::exit(write(window, path)); });
  });
}

}  // namespace quantoscope::app
