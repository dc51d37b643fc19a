// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: opens its window, or renders figures without one.
#include <malloc.h>
#include <unistd.h>
#include <CLI/CLI.hpp>
#include <QApplication>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <cstdlib>
#include <iostream>

#include "app/cli/invocation.h"
#include "app/figures/figure_command.h"
#include "app/i18n/language.h"
#include "app/panel_registry.h"
#include "app/recovery/autosave.h"
#include "app/recovery/recovery_offers.h"
#include "app/settings/settings.h"
#include "app/window/main_window.h"
#include "app/window/screenshot.h"
#include "app/workbench.h"
#include "widgets/base/text.h"
#include "widgets/base/theme.h"
#include "widgets/scene3d/gl_setup.h"

namespace {

using namespace quantoscope;

struct Options {
  app::FigureCommand figure;
  std::vector<std::filesystem::path> files;
  bool sample = false;
  std::string theme;
  std::string language;
  std::string lab;
  std::filesystem::path screenshot;
  std::vector<int> windowSize;

  bool wantsFigure() const { return figure.list || !figure.panel.empty(); }
};

void describe(CLI::App& cli, Options& options) {
  cli.description(
      "Quantoscope, a workbench for quantization research.\n"
      "Opens the workbench with FILES (training statistics, experiments, sessions), told apart by their "
      "content.");
  cli.footer(
      "Figures without a window:\n"
      "  quantoscope --list-figures\n"
      "  quantoscope --figure geometry.region --out region.pdf\n"
      "  quantoscope --figure geometry --preset icml-2 --out geometry.pdf\n"
      "  quantoscope --figure runs.timeline --preset ieee-2 --out timeline.svg stats.json\n"
      "Without --session and files, figures show the sample workspace. Exit codes: 0 done, 1 failed, 2 "
      "usage, 3 bad "
      "input.\nNumbers instead of pictures: quantoscope-cli --help");
  cli.set_version_flag("--version", std::string("quantoscope ") + QUANTOSCOPE_VERSION);
  cli.add_option("files", options.files, "files to open");
  cli.add_flag("--sample", options.sample, "start with a sample experiment and a recorded training");
  cli.add_option("--theme", options.theme, "light, dark or system, for this start only")
      ->check(CLI::IsMember({"light", "dark", "system"}));
  std::vector<std::string> codes = {"system"};
  for (const app::Language& language : app::languages()) {
    codes.push_back(language.code.toStdString());
  }
  cli.add_option("--language", options.language,
                 "language of this start; figures without a window are English unless it is given")
      ->check(CLI::IsMember(codes));
  std::vector<std::string> labKeys;
  for (const base::Lab lab : app::labs()) {
    labKeys.push_back(base::labKey(lab).toStdString());
  }
  cli.add_option("--lab", options.lab, "the lab to start in")->check(CLI::IsMember(labKeys));
  cli.add_option("--window-size", options.windowSize, "width and height of the window in pixels")
      ->expected(2)
      ->allow_extra_args(false);  // what follows are files
  cli.add_option("--screenshot", options.screenshot, "write a picture of the window as PNG and exit");
  cli.add_option("--session", options.figure.session, "session to open");
  CLI::Option* figure = cli.add_option("--figure", options.figure.panel,
                                       "render this panel, or all panels of this lab, to a file and exit");
  cli.add_option("--preset", options.figure.preset,
                 "size and font of the figure (default: as the session exported it last, else nature-1, for "
                 "labs nature-2)")
      ->needs(figure);
  cli.add_option("--format", options.figure.format, "pdf, svg or png (default: the suffix of --out)")
      ->needs(figure);
  CLI::Option* out = cli.add_option("--out", options.figure.out, "where the figure goes")->needs(figure);
  figure->needs(out);
  cli.add_flag("--list-figures", options.figure.list,
               "list the panels and labs that can be rendered: id, tab, title")
      ->excludes(figure);
}

void nameApplication() {
  QCoreApplication::setApplicationName(QStringLiteral("quantoscope"));
  QCoreApplication::setOrganizationName(QStringLiteral("Quantoscope"));
  QCoreApplication::setApplicationVersion(QStringLiteral(QUANTOSCOPE_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("Quantoscope"));
  QGuiApplication::setDesktopFileName(QStringLiteral("org.quantoscope.Quantoscope"));
}

int renderFigure(int& argc, char** argv, Options options) {
  // Figures are painted, never shown; a display is neither needed nor used.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // Standard error is ours: one sentence when something is wrong, and no remarks of the toolkit about the
  // desktop.
  QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
  QApplication application(argc, argv);
  nameApplication();
  base::applyTheme(application, base::Theme::Light);
  // The same input gives the same bytes on every desktop.
  app::setLanguage(options.language.empty() ? QStringLiteral("en")
                                            : QString::fromStdString(options.language));
  options.figure.data = options.files;
  return app::runFigureCommand(options.figure, std::cout, std::cerr);
}

/// Where all running windows keep what is not saved yet.
std::filesystem::path unsavedWork() {
  return std::filesystem::path(
             QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString()) /
         "quantoscope" / "recovery";
}

/// Some libraries only listen to the environment, and only while they are loaded, so it is said to a second
/// start of this program. Threads of OpenMP are to sleep while they wait for one another: beside a window
/// that draws, busy loops take the cores from the very threads they wait for, and a training becomes several
/// times slower. OpenBLAS is not to start threads, which we do not use and which take 128 MB of address space
/// each.
void calmLibraries(char** argv) {
  constexpr const char* policy = "OMP_WAIT_POLICY";
  if (std::getenv(policy) == nullptr && ::setenv(policy, "passive", 0) == 0 &&
      ::setenv("OPENBLAS_NUM_THREADS", "1", 1) == 0) {
    ::execv("/proc/self/exe", argv);  // comes back only when it failed; then all works as before
  }
}

int openWorkbench(int& argc, char** argv, const Options& options) {
  scene3d::prepareApplication();
  QApplication application(argc, argv);
  nameApplication();
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.quantoscope.Quantoscope.svg")));
  const app::Settings settings = app::readSettings();
  app::applyToEngine(settings);
  base::applyTheme(application, options.theme.empty()
                                    ? settings.theme
                                    : base::themeFromKey(QString::fromStdString(options.theme)));
  app::setLanguage(options.language.empty() ? settings.language : QString::fromStdString(options.language));
  app::Workbench workbench;
  const std::filesystem::path unsaved = unsavedWork();
  app::Autosave autosave(workbench, unsaved, [] { return app::readSettings().autosaveSeconds; });
  app::RecoveryOffers offers(workbench, autosave, unsaved);
  app::MainWindow window(workbench);
  if (options.sample) {
    workbench.loadSample();
  } else {
    workbench.newSession();
  }
  std::vector<std::filesystem::path> files = options.files;
  if (!options.figure.session.empty()) {
    files.insert(files.begin(), options.figure.session);
  }
  if (options.windowSize.size() == 2) {
    window.resize(options.windowSize[0], options.windowSize[1]);
  }
  for (const base::Lab lab : app::labs()) {
    if (base::labKey(lab).toStdString() == options.lab) {
      window.showLab(lab);
    }
  }
  window.show();
  window.openPaths(files);
  if (options.screenshot.empty()) {
    QObject::connect(&autosave, &app::Autosave::failed, &workbench, [&workbench](const core::Error& error) {
      Q_EMIT workbench.messageRaised(app::Severity::Warning, base::translated(error));
    });
    window.offerRecovery(offers);
    offers.look();
    autosave.start();
  } else {
    app::takeScreenshot(workbench, window, options.screenshot);
  }
  const int code = QApplication::exec();
  autosave.finish();
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  calmLibraries(argv);
  // What a long run no longer needs goes back to the system at once.
  mallopt(M_MMAP_THRESHOLD, 16 << 20);
  // Qt writes the fonts of a PDF in the order of a hash table: the same figure has to give the same bytes.
  QHashSeed::setDeterministicGlobalSeed();
  Options options;
  CLI::App cli;
  describe(cli, options);
  try {
    cli.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return cli.exit(error) == 0 ? 0 : static_cast<int>(cli::ExitCode::Usage);
  }
  return options.wantsFigure() ? renderFigure(argc, argv, options) : openWorkbench(argc, argv, options);
}
