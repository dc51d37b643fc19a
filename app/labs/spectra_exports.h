// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the Spectra lab: the files of the command line, the recommended plan, plots of every layer; and
// a small block of a layer as a layer of the Geometry lab. GUI thread.
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "app/workbench.h"

namespace quantoscope::app {

/// Writes figures page by page, so that the program stays awake. Gone when it is finished or canceled.
class LayerBook;

class SpectraExports : public QObject {
  Q_OBJECT

 public:
  explicit SpectraExports(Workbench& workbench, QObject* parent = nullptr);
  ~SpectraExports() override;

  /// There is a layer with a result.
  bool hasResults() const;

  /// precision_alpha_hill_results.csv, precision_summary_statistics.csv and spectra.json, as a job. Says so
  /// when they are written.
  execution::JobId writeResults(const std::filesystem::path& folder);
  /// quantization_config.json or whatever `file` is called.
  void writePlan(const std::filesystem::path& file);
  /// The figures of the command line, as SVG in `folder`, as a job.
  execution::JobId writePlots(const std::filesystem::path& folder);
  /// One page a layer. `finished` is emitted when the file is written or could not be.
  void writeBook(const std::filesystem::path& file);
  void cancelBook();
  bool isWritingBook() const { return m_book != nullptr; }

  /// Lets the user choose a block of the selected layer, in a dialog above `parent`, which becomes a new
  /// layer at the end of the Geometry lab's chain in one undo step. Without a selected layer or room in the
  /// chain it says so.
  void useInGeometry(QWidget* parent);

 Q_SIGNALS:
  void bookProgressed(int done, int total);
  void bookFinished(bool written);

 private:
  present::SpectraStatePtr state() const;
  void stepBook();
  void addToChain(const std::vector<double>& weights, const QString& name);
  void say(const core::Result<void>& result, const QString& success);

  Workbench& m_workbench;
  std::unique_ptr<LayerBook> m_book;
};

}  // namespace quantoscope::app
