// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/criticality_actions.h"

#include <QFileDialog>
#include <algorithm>

#include "app/actions/action_registry.h"
#include "app/labs/criticality_lab.h"
#include "app/window/recent_files.h"
#include "engine/core/file_io.h"
#include "engine/criticality/analysis_json.h"
#include "widgets/base/text.h"

namespace quantoscope::app {
namespace {

constexpr QLatin1String submenuId("criticality");
constexpr int menuSection = 30;
/// Prompts become part of the session.
constexpr std::uint64_t largestPrompts = 1U << 20U;
constexpr std::uint64_t largestPlan = 16U << 20U;
constexpr const char* exampleStatistics = ":/samples/criticality/measured_layers.json";

QString reason(const char* source) {
  return base::translated("Action", source);
}

ActionState enabledIf(bool enabled, const char* why) {
  return {enabled, false, enabled ? QString() : reason(why)};
}

void addTo(ActionRegistry& registry, ActionSpec spec) {
  spec.group = ActionGroup::Labs;
  spec.section = menuSection;
  spec.submenu = submenuId;
  registry.add(std::move(spec));
}

QString shownName(const std::filesystem::path& file) {
  return base::fromUtf8(file.filename().string());
}

/// The changes that take back bits set by hand and the imported plan.
std::vector<core::ParameterChange> backToZones(const core::ParameterSet& parameters) {
  std::vector<core::ParameterChange> changes;
  for (const auto& [id, value] : parameters.values()) {
    if (id.starts_with("criticality.layer.") || id == "criticality.plan") {
      changes.push_back({id, std::nullopt});
    }
  }
  return changes;
}

/// How prompts are written in a file, by its beginning: lists of numbers are token ids.
std::string kindOfPrompts(const std::string& content) {
  const auto isOfIds = [](char c) {
    return (c >= '0' && c <= '9') || c == ' ' || c == ',' || c == '[' || c == ']' || c == '\n' || c == '\r' ||
           c == '\t';
  };
  return std::all_of(content.begin(), content.end(), isOfIds) ? "tokens" : "lines";
}

}  // namespace

bool CriticalityActions::isImported() const {
  return !m_workbench.parameters().text("criticality.statistics").empty();
}

CriticalityActions::CriticalityActions(Workbench& workbench, QWidget& window)
    : QObject(&window), m_workbench(workbench), m_window(window) {}

void CriticalityActions::declare(ActionRegistry& registry) {
  registry.addSubmenu(
      {submenuId, QUANTOSCOPE_TEXT("Action", "C&riticality"), ActionGroup::Labs, menuSection, {}});
  declareMeasuring(registry);
  declarePlans(registry);
  declareFiles(registry);
  connect(&m_workbench.document(), &Document::modelChanged, &registry, &ActionRegistry::scheduleRefresh);
  connect(&m_workbench.criticalityLab(), &CriticalityLab::runningChanged, &registry,
          &ActionRegistry::scheduleRefresh);
  connect(&m_workbench, &Workbench::snapshotChanged, &registry, &ActionRegistry::scheduleRefresh);
}

void CriticalityActions::declareMeasuring(ActionRegistry& registry) {
  CriticalityLab& lab = m_workbench.criticalityLab();
  addTo(registry, {.id = QString::fromLatin1(present::analyzeTask),
                   .text = QUANTOSCOPE_TEXT("Action", "&Measure layers"),
                   .description = QUANTOSCOPE_TEXT(
                       "Action", "Run the prompts through the model: activations and attention"),
                   .icon = QStringLiteral("play"),
                   .shortcuts = {QKeySequence(Qt::Key_F8)},
                   .run = [&lab] { lab.analyze(); },
                   .state =
                       [this] {
                         return enabledIf(m_workbench.document().modelSlot().model != nullptr,
                                          QUANTOSCOPE_TEXT("Action", "No model is open."));
                       }});
  addTo(registry, {.id = QString::fromLatin1(present::roundingTask),
                   .text = QUANTOSCOPE_TEXT("Action", "&Round single layers"),
                   .description = QUANTOSCOPE_TEXT(
                       "Action", "Round one layer at a time and measure what it does to the next token"),
                   .icon = QStringLiteral("play"),
                   .run = [&lab] { lab.round(); },
                   .state =
                       [this, &lab] {
                         return enabledIf(
                             lab.canMeasure() && lab.hasAnalysis() && !isImported(),
                             QUANTOSCOPE_TEXT("Action", "No language model has been measured yet."));
                       }});
  addTo(registry, {.id = QStringLiteral("criticality.stop"),
                   .text = QUANTOSCOPE_TEXT("Action", "&Stop measuring"),
                   .description = QUANTOSCOPE_TEXT("Action", "Stop; what was measured stays"),
                   .icon = QStringLiteral("cancel"),
                   .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
                   .run = [&lab] { lab.stop(); },
                   .state =
                       [&lab] {
                         return enabledIf(lab.isRunning(),
                                          QUANTOSCOPE_TEXT("Action", "Nothing is being measured."));
                       }});
  addTo(registry, {.id = QStringLiteral("criticality.open-prompts"),
                   .text = QUANTOSCOPE_TEXT("Action", "&Open prompts…"),
                   .description = QUANTOSCOPE_TEXT("Action", "Take prompts, JSONL or token ids from a file"),
                   .icon = QStringLiteral("open"),
                   .run = [this] {
                     const QString file =
                         QFileDialog::getOpenFileName(&m_window, tr("Open prompts"), QString(),
                                                      tr("Prompts (*.txt *.jsonl *.json);;All files (*)"));
                     if (!file.isEmpty()) {
                       takePrompts(toPath(file));
                     }
                   }});
}

void CriticalityActions::declarePlans(ActionRegistry& registry) {
  CriticalityLab& lab = m_workbench.criticalityLab();
  const auto hasAnalysis = [&lab] {
    return enabledIf(lab.hasAnalysis(),
                     QUANTOSCOPE_TEXT("Action", "No language model has been measured yet."));
  };
  addTo(registry,
        {.id = QString::fromLatin1(present::evaluateTask),
         .text = QUANTOSCOPE_TEXT("Action", "Measure the &plan"),
         .description = QUANTOSCOPE_TEXT("Action", "Measure the plan as a whole beside uniform widths"),
         .icon = QStringLiteral("play"),
         .run = [&lab] { lab.evaluate(); },
         .state =
             [&lab] {
               return enabledIf(lab.canMeasure() && lab.hasAnalysis(),
                                QUANTOSCOPE_TEXT("Action", "No language model has been measured yet."));
             }});
  addTo(registry, {.id = QStringLiteral("criticality.import-plan"),
                   .text = QUANTOSCOPE_TEXT("Action", "&Import plan…"),
                   .description = QUANTOSCOPE_TEXT("Action", "Take a plan that any lab has written"),
                   .icon = QStringLiteral("open"),
                   .run = [this] {
                     const QString file =
                         QFileDialog::getOpenFileName(&m_window, tr("Import a plan"), QString(),
                                                      tr("Quantization plan (*.json);;All files (*)"));
                     if (!file.isEmpty()) {
                       takePlan(toPath(file));
                     }
                   }});
  addTo(registry, {.id = QStringLiteral("criticality.follow-zones"),
                   .text = QUANTOSCOPE_TEXT("Action", "&Follow the zones"),
                   .description = QUANTOSCOPE_TEXT("Action", "Drop the imported plan and bits set by hand"),
                   .icon = QStringLiteral("reset"),
                   .run = [this] { followZones(); },
                   .state =
                       [this] {
                         return enabledIf(!backToZones(m_workbench.parameters()).empty(),
                                          QUANTOSCOPE_TEXT("Action", "The plan follows the zones already."));
                       }});
  addTo(registry, {.id = QStringLiteral("criticality.export-plan"),
                   .text = QUANTOSCOPE_TEXT("Action", "&Export plan…"),
                   .description = QUANTOSCOPE_TEXT("Action", "Write the bits of every layer for a quantizer"),
                   .icon = QStringLiteral("save-as"),
                   .run =
                       [this] {
                         const QString file = QFileDialog::getSaveFileName(
                             &m_window, tr("Export the plan"), QStringLiteral("quantization_config.json"),
                             tr("Quantization plan (*.json)"));
                         if (!file.isEmpty()) {
                           writePlan(toPath(file));
                         }
                       },
                   .state = hasAnalysis});
}

void CriticalityActions::declareFiles(ActionRegistry& registry) {
  CriticalityLab& lab = m_workbench.criticalityLab();
  addTo(registry,
        {.id = QStringLiteral("criticality.export-analysis"),
         .text = QUANTOSCOPE_TEXT("Action", "Export &all measurements…"),
         .description = QUANTOSCOPE_TEXT("Action", "Write every measured number as JSON"),
         .icon = QStringLiteral("file-json"),
         .run =
             [this] {
               const QString file = QFileDialog::getSaveFileName(&m_window, tr("Export all measurements"),
                                                                 QStringLiteral("criticality.json"),
                                                                 tr("Measurements (*.json)"));
               if (!file.isEmpty()) {
                 writeAnalysis(toPath(file));
               }
             },
         .state =
             [&lab] {
               return enabledIf(lab.hasAnalysis(),
                                QUANTOSCOPE_TEXT("Action", "No language model has been measured yet."));
             }});
  addTo(registry, {.id = QStringLiteral("criticality.import-statistics"),
                   .text = QUANTOSCOPE_TEXT("Action", "Import s&tatistics…"),
                   .description = QUANTOSCOPE_TEXT(
                       "Action", "Explore numbers that were measured elsewhere, say on a GPU"),
                   .icon = QStringLiteral("file-json"),
                   .run = [this] {
                     const QString file =
                         QFileDialog::getOpenFileName(&m_window, tr("Import measured statistics"), QString(),
                                                      tr("Measurements (*.json);;All files (*)"));
                     if (!file.isEmpty()) {
                       m_workbench.openFiles({toPath(file)});
                     }
                   }});
  addTo(registry,
        {.id = QStringLiteral("criticality.example"),
         .text = QUANTOSCOPE_TEXT("Action", "Show e&xample statistics"),
         .description = QUANTOSCOPE_TEXT("Action", "Open the example of statistics captured elsewhere"),
         .icon = QStringLiteral("table"),
         .run = [this] { showExample(); }});
  addTo(registry,
        {.id = QStringLiteral("criticality.measured"),
         .text = QUANTOSCOPE_TEXT("Action", "Measure &here instead"),
         .description =
             QUANTOSCOPE_TEXT("Action", "Put the imported statistics away and measure the opened model"),
         .icon = QStringLiteral("reset"),
         .run = [this] { measureHere(); },
         .state =
             [this] {
               return enabledIf(isImported(), QUANTOSCOPE_TEXT("Action", "No statistics are imported."));
             }});
}

void CriticalityActions::say(const core::Result<void>& result, const QString& success) {
  if (result) {
    Q_EMIT m_workbench.messageRaised(Severity::Info, success);
  } else {
    Q_EMIT m_workbench.messageRaised(Severity::Error, base::translated(result.error()));
  }
}

void CriticalityActions::takePrompts(const std::filesystem::path& file) {
  const auto content = core::readFile(file, largestPrompts);
  if (!content) {
    say(core::Failure(content.error()), {});
    return;
  }
  m_workbench.editMany([name = shownName(file)] { return tr("Take the prompts of %1").arg(name); },
                       {{"criticality.prompts", kindOfPrompts(*content)}, {"criticality.text", *content}});
}

void CriticalityActions::takePlan(const std::filesystem::path& file) {
  auto plan = core::readFile(file, largestPlan).and_then([](const std::string& text) {
    return quantization::planFromJson(text);
  });
  if (!plan) {
    plan.error().file = file.string();
    say(core::Failure(plan.error()), {});
    return;
  }
  std::vector<core::ParameterChange> changes = backToZones(m_workbench.parameters());
  std::erase_if(changes, [](const core::ParameterChange& change) { return change.id == "criticality.plan"; });
  changes.push_back({"criticality.plan", quantization::toJson(*plan)});
  m_workbench.editMany([name = shownName(file)] { return tr("Take the plan %1").arg(name); }, changes);
}

void CriticalityActions::writePlan(const std::filesystem::path& file) {
  const auto now = m_workbench.criticalityLab().state();
  if (now->analysis) {
    say(core::writeFileAtomically(file, quantization::toJson(now->plan)),
        tr("%1 was written.").arg(shownName(file)));
  }
}

void CriticalityActions::writeAnalysis(const std::filesystem::path& file) {
  const auto now = m_workbench.criticalityLab().state();
  if (now->analysis) {
    say(core::writeFileAtomically(file,
                                  criticality::analysisToJson(*now->analysis, now->thresholds, now->rules)),
        tr("%1 was written.").arg(shownName(file)));
  }
}

void CriticalityActions::followZones() {
  m_workbench.editMany([] { return tr("Follow the zones"); }, backToZones(m_workbench.parameters()));
}

void CriticalityActions::showExample() {
  m_workbench.editMany([] { return tr("Show example statistics"); },
                       {{"criticality.statistics", std::string(exampleStatistics)}});
  Q_EMIT m_workbench.labRequested(base::Lab::Criticality);
}

void CriticalityActions::measureHere() {
  m_workbench.editMany([] { return tr("Measure here instead"); }, {{"criticality.statistics", std::nullopt}});
}

}  // namespace quantoscope::app
