// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_model.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "engine/core/cache_directory.h"
#include "engine/core/file_io.h"
#include "resources/resources.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

fs::path place() {
  static const QTemporaryDir temporary;
  const fs::path cache = core::processCache().folder();
  return (cache.empty() ? fs::path(temporary.path().toStdString()) : cache) / "samples";
}

bool isThere(const fs::path& file, const QByteArray& content) {
  const auto present = core::readFile(file, static_cast<std::uint64_t>(content.size()));
  return present && *present == content.toStdString();
}

}  // namespace

core::Result<fs::path> sampleModelFolder(const fs::path& sample) {
  initResources();
  const QDir inside(base::fromUtf8(sample.string()));
  const QStringList names = inside.entryList(QDir::Files);
  if (names.isEmpty()) {
    return core::fail(core::ErrorCode::NotFound,
                      QUANTOSCOPE_TEXT("Error", "is not a sample of this program; open a file instead."), {},
                      sample.string());
  }
  const fs::path folder = place() / sample.filename();
  std::error_code problem;
  fs::create_directories(folder, problem);
  for (const QString& name : names) {
    QFile file(inside.filePath(name));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const fs::path target = folder / name.toStdString();
    if (isThere(target, content)) {
      continue;
    }
    if (auto written = core::writeFileAtomically(target, content.toStdString()); !written) {
      return core::Failure(std::move(written.error()));
    }
  }
  return folder;
}

}  // namespace quantoscope::app
