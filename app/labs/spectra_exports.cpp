// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/labs/spectra_exports.h"

#include <QTimer>
#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/core/file_io.h"
#include "engine/present/spectra_data.h"
#include "engine/present/spectra_figures.h"
#include "engine/present/spectra_views.h"
#include "engine/spectra/study_files.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/text.h"
#include "widgets/charts/chart_figure.h"
#include "widgets/panels/geometry/experiment_edits.h"
#include "widgets/panels/geometry/take_dialog.h"

namespace quantoscope::app {
namespace {

namespace fs = std::filesystem;

constexpr double bookWidthMm = 120;
constexpr double bookHeightMm = 80;

core::Result<void> makeFolder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) {
    return core::fail(core::ErrorCode::Io,
                      QUANTOSCOPE_TEXT("Error", "The folder cannot be made (%1); choose another one."),
                      {failed.message()}, folder.string());
  }
  return {};
}

core::Result<void> writeStudy(const spectra::Study& study, const fs::path& folder) {
  if (auto made = makeFolder(folder); !made) {
    return made;
  }
  // The results last: where they are, everything else is complete.
  const std::pair<const char*, std::string> files[] = {
      {spectra::jsonFileName, spectra::studyJson(study)},
      {spectra::summaryFileName, spectra::summaryCsv(study)},
      {spectra::resultsFileName, spectra::resultsCsv(study)}};
  for (const auto& [name, content] : files) {
    if (auto written = core::writeFileAtomically(folder / name, content); !written) {
      return written;
    }
  }
  return {};
}

core::Result<void> writeFigures(const present::StudyPtr& study, const fs::path& folder,
                                execution::JobContext& job) {
  core::Result<void> result;
  std::uint64_t done = 0;
  const bool all = present::writeSpectraFigures(
      study,
      [&](const std::string& name, const std::string& svg) {
        const fs::path file = folder / (name + ".svg");
        result =
            makeFolder(file.parent_path()).and_then([&] { return core::writeFileAtomically(file, svg); });
        job.progress({++done, study->layers.size()});
        return result.has_value();
      },
      job.stopToken());
  if (result && !all) {
    return core::fail(core::ErrorCode::Cancelled, "");
  }
  return result;
}

}  // namespace

class LayerBook {
 public:
  LayerBook(present::StudyPtr shown, fs::path target, const base::FigureSpec& spec, const QString& title)
      : study(std::move(shown)), file(std::move(target)), pages(spec, title) {}

  present::StudyPtr study;
  fs::path file;
  base::FigureBook pages;
  std::size_t next = 0;
};

SpectraExports::SpectraExports(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench) {}

SpectraExports::~SpectraExports() = default;

present::SpectraStatePtr SpectraExports::state() const {
  const present::SnapshotPtr snapshot = m_workbench.engine().current();
  return snapshot ? snapshot->spectra : nullptr;
}

bool SpectraExports::hasResults() const {
  const present::SpectraStatePtr now = state();
  return now && now->study && now->study->done() > 0;
}

void SpectraExports::say(const core::Result<void>& result, const QString& success) {
  if (result) {
    Q_EMIT m_workbench.messageRaised(Severity::Info, success);
  } else {
    Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(result.error()));
  }
}

execution::JobId SpectraExports::writeResults(const fs::path& folder) {
  const present::SpectraStatePtr now = state();
  return m_workbench.jobs().start<fs::path>(
      tr("Write the results of the spectra"),
      [study = now->study, folder](execution::JobContext&) -> core::Result<fs::path> {
        return writeStudy(*study, folder).map([&] { return folder; });
      },
      [this](const fs::path& written) {
        say({}, tr("Results written to %1").arg(base::fromUtf8(written.string())));
      });
}

void SpectraExports::writePlan(const fs::path& file) {
  const present::SpectraStatePtr now = state();
  const auto plan = spectra::planOf(spectra::recommend(spectra::alphasOf(*now->study), now->zones),
                                    now->study->model, now->zones);
  say(core::writeFileAtomically(file, quantization::toJson(plan)),
      tr("Plan written to %1").arg(base::fromUtf8(file.string())));
}

execution::JobId SpectraExports::writePlots(const fs::path& folder) {
  const present::SpectraStatePtr now = state();
  return m_workbench.jobs().start<fs::path>(
      tr("Write a plot of every layer"),
      [study = now->study, folder](execution::JobContext& job) -> core::Result<fs::path> {
        return writeFigures(study, folder, job).map([&] { return folder; });
      },
      [this](const fs::path& written) {
        say({}, tr("Plots written to %1").arg(base::fromUtf8(written.string())));
      },
      JobKind::Computation);
}

void SpectraExports::writeBook(const fs::path& file) {
  const present::SpectraStatePtr now = state();
  base::FigureSpec spec;
  spec.widthMm = bookWidthMm;
  spec.heightMm = bookHeightMm;
  m_book = std::make_unique<LayerBook>(now->study, file, spec,
                                       tr("Alpha of every layer: %1").arg(base::fromUtf8(now->model->name)));
  stepBook();
}

void SpectraExports::cancelBook() {
  if (m_book) {
    m_book.reset();
    Q_EMIT bookFinished(false);
  }
}

void SpectraExports::stepBook() {
  if (!m_book) {
    return;
  }
  LayerBook& book = *m_book;
  const std::size_t layers = book.study->layers.size();
  while (book.next < layers && !book.study->results[book.next]) {
    ++book.next;
  }
  core::Result<void> result;
  if (book.next < layers) {
    result = book.pages.add(*charts::chartFigure(present::layerAlphaChart(book.study, book.next)));
    ++book.next;
    Q_EMIT bookProgressed(static_cast<int>(book.next), static_cast<int>(layers));
    if (result) {
      QTimer::singleShot(0, this, &SpectraExports::stepBook);
      return;
    }
  } else {
    result = book.pages.take().and_then([&](const QByteArray& bytes) {
      return core::writeFileAtomically(
          book.file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    });
  }
  const QString name = base::fromUtf8(book.file.string());
  m_book.reset();
  say(result, tr("Plots written to %1").arg(name));
  Q_EMIT bookFinished(result.has_value());
}

void SpectraExports::useInGeometry(QWidget* parent) {
  const present::ModelPtr& model = m_workbench.document().modelSlot().model;
  const std::optional<int>& selected = m_workbench.selection().subject().modelLayer;
  if (!model || !selected) {
    Q_EMIT m_workbench.messageRaised(Severity::Warning, tr("Select a layer of the model first."));
    return;
  }
  const core::ParameterSet& parameters = m_workbench.parameters();
  if (panels::addLayer(parameters).empty()) {
    Q_EMIT m_workbench.messageRaised(Severity::Warning,
                                     tr("The chain of the Geometry lab has no room for another layer."));
    return;
  }
  auto* dialog = new panels::TakeDialog(model, panels::channelWidths(parameters).back(), parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  for (std::size_t i = 0; i < model->layers.size(); ++i) {
    if (model->layers[i].tensor == static_cast<std::size_t>(*selected)) {
      dialog->chooseLayer(i);
    }
  }
  connect(dialog, &QDialog::accepted, this,
          [this, dialog] { addToChain(dialog->numbers(), dialog->layerName()); });
  dialog->open();
}

void SpectraExports::addToChain(const std::vector<double>& weights, const QString& name) {
  const auto changes = panels::addLayer(m_workbench.parameters(), weights);
  if (!changes) {
    Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(changes.error()));
    return;
  }
  m_workbench.editMany([name] { return tr("Use %1 in Geometry").arg(name); }, *changes);
  Q_EMIT m_workbench.labRequested(base::Lab::Geometry);
}

}  // namespace quantoscope::app
