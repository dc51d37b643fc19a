// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_export.h"

#include <QImage>

#include "engine/core/file_io.h"
#include "engine/core/file_stream.h"
#include "engine/present/table_text.h"
#include "widgets/base/streamed_csv.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr int clipboardDpi = 300;
/// More take longer than a frame or two and go to the disk in pieces.
constexpr std::size_t mostRowsAtOnce = 50000;

enum class Companion { Csv, Latex, Markdown };

struct CompanionFile {
  fs::path path;
  Companion kind;
  const base::FigureSource* source;
};

fs::path beside(const fs::path& path, const std::string& ending) {
  fs::path made = path;
  made.replace_extension();
  made += ending;
  return made;
}

void addCompanions(std::vector<CompanionFile>& files, const base::FigureSource& figure,
                   const base::FigureSpec& spec, const fs::path& path, const std::string& mark) {
  if (spec.csv) {
    files.push_back({beside(path, mark + ".csv"), Companion::Csv, &figure});
  }
  if (spec.latex && figure.table()) {
    files.push_back({beside(path, mark + ".tex"), Companion::Latex, &figure});
  }
  if (spec.markdown && figure.table()) {
    files.push_back({beside(path, mark + ".md"), Companion::Markdown, &figure});
  }
}

std::vector<CompanionFile> companions(const base::FigureSource& figure, const base::FigureSpec& spec,
                                      const fs::path& path) {
  std::vector<CompanionFile> files;
  const std::vector<const base::FigureSource*> parts = figure.parts();
  if (parts.empty()) {
    addCompanions(files, figure, spec, path, {});
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const QString label = base::partLabel(i);
    addCompanions(files, *parts[i], spec, path,
                  (QLatin1Char('-') + label.mid(1, label.size() - 2)).toStdString());
  }
  return files;
}

std::string content(const CompanionFile& file) {
  switch (file.kind) {
    case Companion::Csv:
      return file.source->csv();
    case Companion::Latex:
      return present::toLatex(base::translated(*file.source->table()));
    case Companion::Markdown:
      return present::toMarkdown(base::translated(*file.source->table()));
  }
  return {};
}

/// Null unless the file is one of very many numbers.
const base::StreamedCsv* longNumbers(const CompanionFile& file) {
  const auto* const streamed = dynamic_cast<const base::StreamedCsv*>(file.source);
  const bool many =
      file.kind == Companion::Csv && streamed != nullptr && streamed->csvRows() > mostRowsAtOnce;
  return many ? streamed : nullptr;
}

}  // namespace

std::vector<fs::path> filesOfExport(const base::FigureSource& figure, const base::FigureSpec& spec,
                                    const fs::path& path) {
  std::vector<fs::path> paths = {path};
  for (const CompanionFile& file : companions(figure, spec, path)) {
    paths.push_back(file.path);
  }
  return paths;
}

core::Result<void> exportFigure(const base::FigureSource& figure, const base::FigureSpec& spec,
                                const QByteArray& session, const fs::path& path, const Wait& wait) {
  const std::vector<CompanionFile> files = companions(figure, spec, path);
  core::Result<void> written;
  // Those one may get tired of come first: canceled, nothing was changed.
  for (const CompanionFile& file : files) {
    if (const base::StreamedCsv* const numbers = longNumbers(file); written && numbers != nullptr) {
      const LongWork work = [&](const std::stop_token& stop, const core::ProgressSink& progress) {
        return core::streamFileAtomically(
            file.path, [&](const core::ByteSink& sink) { return numbers->writeCsv(sink, stop, progress); });
      };
      written = wait ? wait(work) : work({}, {});
    }
  }
  if (written) {
    written = base::writeFigure(figure, spec, session, path);
  }
  for (const CompanionFile& file : files) {
    if (written && longNumbers(file) == nullptr) {
      written = core::writeFileAtomically(file.path, content(file));
    }
  }
  return written;
}

QString proposedFileName(const QString& id, base::FigureFormat format) {
  QString name = id;
  name.replace(QLatin1Char('.'), QLatin1Char('-'));
  return name + QLatin1Char('.') + base::formatKey(format);
}

core::Result<std::unique_ptr<QMimeData>> clipboardFigure(const base::FigureSource& figure,
                                                         const base::FigureSpec& spec,
                                                         const QByteArray& session) {
  auto data = std::make_unique<QMimeData>();
  base::FigureSpec copied = spec;
  copied.dpi = clipboardDpi;
  for (const auto& [format, type] : {std::pair{base::FigureFormat::Png, "image/png"},
                                     {base::FigureFormat::Svg, "image/svg+xml"},
                                     {base::FigureFormat::Pdf, "application/pdf"}}) {
    copied.format = format;
    const auto bytes = base::renderFigure(figure, copied, session);
    if (!bytes) {
      return core::Failure(bytes.error());
    }
    data->setData(QLatin1String(type), *bytes);
    if (format == base::FigureFormat::Png) {
      data->setImageData(QImage::fromData(*bytes));
    }
  }
  return data;
}

}  // namespace quantoscope::app
