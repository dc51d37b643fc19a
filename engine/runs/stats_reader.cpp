// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/stats_reader.h"

#include <algorithm>
#include <new>
#include <string>
#include <utility>

#include "engine/runs/run_parser.h"

namespace quantoscope::runs {
namespace {

constexpr std::size_t headBytes = std::size_t{1} << 16;

core::Failure inFile(core::Error error, const std::filesystem::path& file) {
  error.file = file.string();
  return core::Failure(std::move(error));
}

/// As much of the beginning as formatOf() wants to see.
core::Result<std::string> readHead(ByteSource& source) {
  std::string head(headBytes, '\0');
  std::size_t held = 0;
  while (held < head.size()) {
    const auto got = source.read({head.data() + held, head.size() - held});
    if (!got) {
      return core::Failure(got.error());
    }
    if (*got == 0) {
      break;
    }
    held += *got;
  }
  head.resize(held);
  return head;
}

enum class Ending { Needed, MayBeMissing };

core::Result<std::shared_ptr<const RunRecord>> readWhole(RunFormat format, ByteSource& source,
                                                         const std::filesystem::path& file,
                                                         const ReadControl& control,
                                                         Ending ending = Ending::Needed) {
  try {
    const std::unique_ptr<RunParser> parser = makeRunParser(format);
    core::Result<bool> whole = parser->advance(source, control);
    if (whole && !*whole) {
      whole = parser->finish();
    }
    if (!whole) {
      return inFile(std::move(whole.error()), file);
    }
    if (*whole) {
      return buildRecord(parser->raw(), file.stem().string(), file.string());
    }
    if (ending == Ending::MayBeMissing) {
      auto sofar = buildRecord(parser->raw(), file.stem().string(), file.string(), true);
      if (sofar) {
        auto growing = std::make_shared<RunRecord>(**sofar);
        growing->growing = true;
        return growing;
      }
    }
    return inFile(parser->cutOff(), file);
  } catch (const std::bad_alloc&) {
    return core::fail(core::ErrorCode::Failed,
                      QUANTOSCOPE_TEXT("Error",
                                       "holds more numbers than fit into memory; close other programs or cut "
                                       "the file."),
                      {}, file.string());
  }
}

}  // namespace

core::Result<RunFormat> formatOfFile(const std::filesystem::path& path) {
  const auto source = openFile(path);
  if (!source) {
    return core::Failure(source.error());
  }
  return readHead(**source).map([](const std::string& head) { return formatOf(head); });
}

bool isRunFile(const std::filesystem::path& path) {
  const auto source = openFile(path);
  if (!source) {
    return false;
  }
  const auto head = readHead(**source);
  return head && recognizeRun(*head);
}

namespace {

core::Result<std::shared_ptr<const RunRecord>> readFile(const std::filesystem::path& path,
                                                        std::stop_token stop,
                                                        const core::ProgressSink& progress, Ending ending) {
  const auto format = formatOfFile(path);
  if (!format) {
    return core::Failure(format.error());
  }
  const auto source = openFile(path);
  if (!source) {
    return core::Failure(source.error());
  }
  return readWhole(*format, **source, path, {std::move(stop), progress}, ending);
}

}  // namespace

core::Result<std::shared_ptr<const RunRecord>> readStatsFile(const std::filesystem::path& path,
                                                             std::stop_token stop,
                                                             const core::ProgressSink& progress) {
  return readFile(path, std::move(stop), progress, Ending::Needed);
}

core::Result<std::shared_ptr<const RunRecord>> readStatsSoFar(const std::filesystem::path& path,
                                                              std::stop_token stop,
                                                              const core::ProgressSink& progress) {
  return readFile(path, std::move(stop), progress, Ending::MayBeMissing);
}

core::Result<std::shared_ptr<const RunRecord>> parseStats(std::string_view text,
                                                          const std::filesystem::path& file,
                                                          std::stop_token stop,
                                                          const core::ProgressSink& progress,
                                                          std::size_t blockBytes) {
  const auto source = readFrom(text);
  return readWhole(formatOf(text.substr(0, headBytes)), *source, file,
                   {std::move(stop), progress, blockBytes});
}

}  // namespace quantoscope::runs
