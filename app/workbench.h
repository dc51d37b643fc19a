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
#include "app/labs/spectra_lab.h"
#include "app/loading.h"
#include "app/run_following.h"
#include "app/workbench_state.h"
#include "widgets/base/figure_writer.h"
#include "widgets/base/panel_descriptor.h"

namespace quantoscope::app {

class CriticalityLab;

enum class Severity { Info, Warning, Error };

class CodesignLab;

class Workbench : public QObject, public base::PanelContext {
  Q_OBJECT

 public:
  explicit Workbench(QObject* parent = nullptr);
  ~Workbench() override;

  Document& document() { return m_document; }
  QUndoStack& undoStack() { return m_undo; }
  EngineBridge& engine() { return m_engine; }
  JobBridge& jobs() { return m_jobs; }
  SpectraLab& spectraLab() { return *m_spectra; }
  CodesignLab& codesignLab() { return *m_codesign; }
  CriticalityLab& criticalityLab() { return *m_criticality; }

  /// Opens files of any kind by their content, in this order, each for itself and off the GUI thread; what
  /// fails is said through messageRaised() and changes nothing. A session replaces everything and clears the
  /// undo history: mayReplaceSession is asked once before.
  void openFiles(const std::vector<std::filesystem::path>& paths);
  /// Asked before opened files replace a session; false keeps it, and none of the files is opened.
  std::function<bool()> mayReplaceSession;
  /// True if one of the files would replace the whole session.
  static bool replacesSession(const std::vector<std::filesystem::path>& paths);

  /// The start: the "Full matrices" experiment and no data.
  void newSession();
  /// What command-line figures show: a 3-D experiment, a recorded run and, as soon as it is opened, a model,
  /// so that every panel has something to show.
  void loadSample();
  /// Adds the recorded run that ships with the program; can be undone.
  void openSampleRun();
  /// Opens the language model that ships with the program; can be undone.
  void openSampleModel();
  /// Replaces the session by one whose program did not end well: it counts as changed, and saving it goes to
  /// `sessionFile`. `recovered` is called when that is done.
  void recoverSession(SessionData session, const std::filesystem::path& sessionFile,
                      std::function<void()> recovered);

  /// The files of the session's data that could not be read. They stay in the session until they are found or
  /// given up; both can be undone.
  std::vector<std::filesystem::path> missingFiles() const;
  /// True once something shows missingFiles(): files that do not exist are not said one by one then.
  bool missingFilesAreShown = false;
  /// `lost`, one of missingFiles(), is `found` now. Others that lie beside it, or at the same place relative
  /// to it, are found on this occasion.
  void locateFile(const std::filesystem::path& lost, const std::filesystem::path& found);
  void giveUpMissingFiles();

  WorkbenchState state() const;
  SessionData capture() const { return toSession(state()); }
  /// The session's file from now on; the history is clean.
  core::Result<void> save(const std::filesystem::path& path);
  /// Writes the session without making that file the session's.
  core::Result<void> saveCopy(const std::filesystem::path& path) const;
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

  /// The language has changed: says the undo history in the new one.
  void retranslate();

  // PanelContext
  const core::ParameterSet& parameters() const override { return m_document.parameters(); }
  int beginGesture() override;
  void endGesture(int gesture) override;
  void edit(const std::string& id, const core::ParameterValue& value, int gesture = 0) override;
  void editMany(base::TextMaker text, const std::vector<core::ParameterChange>& changes) override;
  base::Selection& selection() override { return m_selection; }
  void open(base::OpenRequest request) override;
  void exportFigure(const QString& panelId) override;
  void explain(const QString& cardId, const QString& panelId) override;
  void removeRun(std::size_t index) override;
  void runAction(const QString& actionId) override;
  void showInstead(const QString& shown, const QString& hidden) override;
  void closeModel() override;
  void want(QObject* who, present::Parts parts) override;

 Q_SIGNALS:
  void snapshotChanged(const quantoscope::present::SnapshotPtr& snapshot);
  void messageRaised(quantoscope::app::Severity severity, const QString& text);
  void openRequested(quantoscope::base::OpenRequest request);
  void exportRequested(const QString& panelId);
  /// A panel asks for an action of the window.
  void actionRequested(const QString& actionId);
  void panelSwapRequested(const QString& shown, const QString& hidden);
  /// A figure of the panel was written to a file.
  void figureWritten(const QString& panelId);
  /// Somebody asks what a number means; an empty id asks for the cards of the panel.
  void explanationRequested(const QString& cardId, const QString& panelId);
  /// A file was opened; its lab should come to the front.
  void labRequested(quantoscope::base::Lab lab);
  /// A session was opened or begun: view states and layout should follow.
  void sessionReplaced();
  void sessionPathChanged();
  void sessionSaved();
  void fileOpened(const QString& path);

 private:
  struct Recognized {
    std::filesystem::path path;
    core::Result<ContentKind> kind;
  };

  /// Follows the files of the runs as far as the user wants that.
  void followRuns();
  void openRecognized(const std::vector<Recognized>& files);
  void load(const std::filesystem::path& path, ContentKind kind);
  void take(LoadedSession loaded, const std::filesystem::path& path);
  void take(const LoadedExperiment& experiment, const std::filesystem::path& path);
  void take(const present::RunPtr& run, const std::filesystem::path& path);
  void take(const present::ModelPtr& model, const std::filesystem::path& path);
  void take(const LoadedStatistics& statistics, const std::filesystem::path& path);
  /// The lab in front, if it shows models, else the Spectra lab.
  base::Lab labForModels() const;
  void replaceBy(const LoadedSession& loaded, const std::filesystem::path& path);
  void sayOpened(const std::filesystem::path& path);
  void raise(const core::Error& error);
  void request(execution::Quality quality);
  void clearSelection();
  void setSessionPath(const std::filesystem::path& path);

  std::map<QObject*, present::Parts> m_wantedBy;  // what each panel on the screen shows beyond the trace
  present::Parts m_wanted;                        // all of it
  Document m_document;
  QUndoStack m_undo;
  base::Selection m_selection;
  std::filesystem::path m_sessionPath;
  std::shared_ptr<const std::string> m_unknownSessionKeys = std::make_shared<const std::string>("{}");
  std::map<QString, QJsonObject> m_viewStates;
  std::map<QString, QJsonObject> m_figureSpecs;
  int m_nextGesture = 1;
  int m_openGesture = 0;
  EngineBridge m_engine;
  RunFollowing m_following;
  std::unique_ptr<SpectraLab> m_spectra;
  std::unique_ptr<CodesignLab> m_codesign;
  std::unique_ptr<CriticalityLab> m_criticality;
  JobBridge m_jobs;
};

}  // namespace quantoscope::app
