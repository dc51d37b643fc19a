// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_model.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <vector>

#include "engine/core/cache_directory.h"
#include "engine/core/file_io.h"
#include "resources/resources.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

/// Where samples may be put, the best place first: a cache that cannot be written is no reason to have none.
std::vector<fs::path> places() {
  static const QTemporaryDir temporary;
  const fs::path cache = core::processCache().folder();
  std::vector<fs::path> found;
  if (!cache.empty()) {
    found.push_back(cache / "samples");
  }
  found.push_back(fs::path(temporary.path().toStdString()) / "samples");
  return found;
}

bool isThere(const fs::path& file, const QByteArray& content) {
  const auto present = core::readFile(file, static_cast<std::uint64_t>(content.size()));
  return present && *present == content.toStdString();
}

core::Result<fs::path> unpacked(const QDir& inside, const QStringList& names, const fs::path& folder) {
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
  core::Result<fs::path> folder;
  for (const fs::path& place : places()) {
    folder = unpacked(inside, names, place / sample.filename());
    if (folder) {
      break;
    }
  }
  return folder;
}

}  // namespace quantoscope::app
