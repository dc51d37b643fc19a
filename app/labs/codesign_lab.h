// SPDX-License-Identifier: GPL-3.0-or-later
// Owns the long work of the Co-design lab: trainings that stream into the document and can be paused, stopped
// and gone on with, sensitivities of what was trained, and costs of the opened model's layers. GUI thread.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/document.h"
#include "app/job_bridge.h"
#include "app/labs/newest_value.h"
#include "engine/present/codesign_data.h"
#include "engine/training/pause.h"

namespace quantoscope::app {

class CodesignLab : public QObject {
  Q_OBJECT

 public:
  /// Both outlive the lab but for the jobs, which end first.
  CodesignLab(Document& document, JobBridge& jobs, QObject* parent = nullptr);
  ~CodesignLab() override;

  bool isTraining() const { return m_training.has_value(); }
  bool isPaused() const { return m_training && m_pause->isOn(); }
  /// A training was stopped before its end, and nothing trains now.
  bool canGoOn() const;
  bool hasTrainings() const;
  bool hasStatistics() const;
  bool hasWeights() const;

  /// The configuration that is chosen, with the settings of the moment; nothing happens while something
  /// trains.
  void train();
  /// The five named configurations, one after the other, as one job.
  void trainAll();
  void pause();
  /// Ends a pause, or goes on with what was stopped.
  void goOn();
  void stop();
  /// Of the newest training that has weights.
  void measureSensitivity();
  /// The layers of the opened model.
  void measureModel();
  /// Stops what measures.
  void stopMeasuring();

  /// What the newest training has recorded, for the Runs lab; nothing before its first batch.
  std::optional<std::string> statistics() const;
  core::Result<void> saveWeights(const std::filesystem::path& path) const;

  /// The recorded sample, in the place of what was there.
  void showSample();
  /// Takes the sample away again; what was trained stays.
  void hideSample();

 Q_SIGNALS:
  void failed(const quantoscope::core::Error& error);
  /// Something began or ended.
  void runningChanged();

 private:
  struct Session;
  using SessionPtr = std::shared_ptr<Session>;
  /// All trainings of a job as they are, so that the newest message says everything.
  struct Partial {
    std::uint64_t run = 0;
    std::vector<present::TrainingRecordPtr> records;
    std::string active;
  };

  void begin(std::vector<SessionPtr> sessions);
  void take(const Partial& partial);
  void endTraining(present::TrainingStage stage, const std::optional<core::Error>& error);
  void jobChanged(const execution::JobStatus& status);
  void modelChanged();
  /// If its costs are wanted and not known: small models are measured without asking, once.
  void measureIfSmall();
  /// The newest training if it is one of the recorded sample; else null.
  present::TrainingRecordPtr shippedRecord() const;
  /// The newest session of the data's active training; null if it was not trained here.
  SessionPtr newest() const;
  present::CodesignData copyOfData() const;
  void publish(present::CodesignData data);
  void setRunning(const char* task, bool running);

  Document& m_document;
  JobBridge& m_jobs;
  NewestValue<Partial> m_newest;
  std::shared_ptr<training::PauseSwitch> m_pause;
  std::optional<execution::JobId> m_training;
  std::optional<execution::JobId> m_sensitivity;
  std::optional<execution::JobId> m_modelCosts;
  present::ModelPtr m_tried;  ///< the model that was measured last, or was to be
  std::uint64_t m_run = 0;
  std::vector<SessionPtr> m_sessions;  ///< one a configuration; touched by a job only while m_training is set
};

}  // namespace quantoscope::app
