// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench without its window: document, undo, selection, engine and jobs tied together. The window, the
// command-line figures and the tests all drive this. GUI thread.
#pragma once

#include <QJsonObject>
#include <QUndoStack>
#include <filesystem>
#include <map>

#include "app/document.h"
#include "app/engine_bridge.h"
#include "app/job_bridge.h"
#include "app/session/session_file.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/panel_descriptor.h"

namespace quantoscope::app {

enum class Severity { Info, Warning, Error };

class Workbench : public QObject, public base::PanelContext {
  Q_OBJECT

 public:
  explicit Workbench(QObject* parent = nullptr);
  ~Workbench() override;

  Document& document() { return m_document; }
  QUndoStack& undoStack() { return m_undo; }
  EngineBridge& engine() { return m_engine; }
  JobBridge& jobs() { return m_jobs; }

  /// Opens files of any kind by their content, each for itself; what fails is said through messageRaised().
  /// A session replaces everything and clears the undo history; the caller asks about unsaved work first.
  void openFiles(const std::vector<std::filesystem::path>& paths);
  /// True if one of the files would replace the whole session.
  static bool replacesSession(const std::vector<std::filesystem::path>& paths);

  /// The start: the "Full matrices" experiment and no data.
  void newSession();
  /// What command-line figures show: a 3-D experiment and a recorded run, so that every panel has something
  /// to show.
  void loadSample();
  /// Adds the recorded run that ships with the program; can be undone.
  void openSampleRun();
  /// Applies a session as read; its runs load as one job, and only then the present ones go.
  void applySession(SessionData session, const std::filesystem::path& path);

  SessionData capture() const;
  core::Result<void> save(const std::filesystem::path& path);
  /// The file of the session; empty while it was never saved.
  const std::filesystem::path& sessionPath() const { return m_sessionPath; }

  /// Whoever owns panels tells and receives their view states through these.
  std::function<std::map<QString, QJsonObject>()> collectViewStates;
  std::function<QString()> currentLab;
  /// How the figure of a panel was exported last in this session; nothing if it never was.
  std::optional<base::FigureSpec> figureSpec(const QString& panelId) const;
  void rememberFigureSpec(const QString& panelId, const base::FigureSpec& spec);

  /// The view states of the session that was opened last.
  const std::map<QString, QJsonObject>& restoredViewStates() const { return m_viewStates; }

  /// Waits until all jobs are done and the last request is shown; command line and tests only.
  void settle();

  // PanelContext
  const core::ParameterSet& parameters() const override { return m_document.parameters(); }
  int beginGesture() override;
  void endGesture(int gesture) override;
  void edit(const std::string& id, const core::ParameterValue& value, int gesture = 0) override;
  void editMany(const QString& text, const std::vector<core::ParameterChange>& changes) override;
  base::Selection& selection() override { return m_selection; }
  void open(base::OpenRequest request) override;
  void exportFigure(const QString& panelId) override;
  void explain(const QString& cardId, const QString& panelId) override;
  void removeRun(std::size_t index) override;

 Q_SIGNALS:
  void snapshotChanged(const quantoscope::present::SnapshotPtr& snapshot);
  void messageRaised(quantoscope::app::Severity severity, const QString& text);
  void openRequested(quantoscope::base::OpenRequest request);
  void exportRequested(const QString& panelId);
  /// A figure of the panel was written to a file.
  void figureWritten(const QString& panelId);
  /// Somebody asks what a number means; an empty id asks for the cards of the panel.
  void explanationRequested(const QString& cardId, const QString& panelId);
  /// A file was opened; its lab should come to the front.
  void labRequested(quantoscope::base::Lab lab);
  /// A session was opened or begun: view states and layout should follow.
  void sessionReplaced();
  void sessionPathChanged();
  void fileOpened(const QString& path);

 private:
  void openOne(const std::filesystem::path& path);
  void openExperiment(const std::filesystem::path& path);
  void openRun(const std::filesystem::path& path);
  void raise(const core::Error& error);
  void request(execution::Quality quality);
  void clearSelection();
  void setSessionPath(const std::filesystem::path& path);

  Document m_document;
  QUndoStack m_undo;
  base::Selection m_selection;
  std::filesystem::path m_sessionPath;
  std::string m_unknownSessionKeys = "{}";
  std::map<QString, QJsonObject> m_viewStates;
  std::map<QString, QJsonObject> m_figureSpecs;
  int m_nextGesture = 1;
  int m_openGesture = 0;
  EngineBridge m_engine;
  JobBridge m_jobs;
};

/// The samples that ship with the program, as bytes.
QByteArray sampleFile(const QString& name);

}  // namespace quantoscope::app
