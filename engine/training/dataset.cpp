// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/dataset.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/core/file_io.h"
#include "engine/training/idx_file.h"
#include "engine/training/shipped_digits.h"

namespace quantoscope::training {
namespace {

namespace fs = std::filesystem;

struct Pair {
  IdxArray images;
  IdxArray labels;
};

/// Whether there is a label for each image.
core::Result<Pair> checkedPair(IdxArray images, IdxArray labels, const std::string& imageFile,
                               const std::string& labelFile) {
  if (images.shape[0] != labels.shape[0]) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "has %1 labels, but %2 has %3 images; they do not belong together."),
        {std::to_string(labels.shape[0]), imageFile, std::to_string(images.shape[0])}, labelFile);
  }
  return Pair{std::move(images), std::move(labels)};
}

core::Result<Pair> readPair(const fs::path& images, const fs::path& labels) {
  auto pixels = readIdx(images, 3);
  if (!pixels) {
    return core::Failure(pixels.error());
  }
  auto classes = readIdx(labels, 1);
  if (!classes) {
    return core::Failure(classes.error());
  }
  return checkedPair(std::move(*pixels), std::move(*classes), images.string(), labels.string());
}

/// The last images become those for testing.
void splitOff(Images& train, Images& test, std::size_t imageSize) {
  const std::size_t kept = train.count() - train.count() / testFraction;
  test.labels.assign(train.labels.begin() + static_cast<std::ptrdiff_t>(kept), train.labels.end());
  test.pixels.assign(train.pixels.begin() + static_cast<std::ptrdiff_t>(kept * imageSize),
                     train.pixels.end());
  train.labels.resize(kept);
  train.pixels.resize(kept * imageSize);
}

core::Result<DatasetPtr> finished(Dataset dataset, const std::string& file) {
  if (dataset.test.count() == 0) {
    splitOff(dataset.train, dataset.test, dataset.shape.image.size());
  }
  auto fits = check(dataset.shape);
  if (!fits) {
    fits.error().file = file;
    return core::Failure(fits.error());
  }
  if (dataset.train.count() == 0 || dataset.test.count() == 0) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "has too few images to train and to test with."), {}, file);
  }
  return std::make_shared<const Dataset>(std::move(dataset));
}

core::Result<DatasetPtr> fromPairs(std::string name, Pair train, std::optional<Pair> test,
                                   const std::string& file) {
  Dataset dataset;
  dataset.name = std::move(name);
  dataset.shape.image = {1, train.images.shape[1], train.images.shape[2]};
  dataset.mean = {0};
  dataset.deviation = {1};
  std::uint8_t largest = *std::max_element(train.labels.values.begin(), train.labels.values.end());
  if (test) {
    if (test->images.shape[1] != train.images.shape[1] || test->images.shape[2] != train.images.shape[2]) {
      return core::fail(
          core::ErrorCode::BadInput,
          QUANTOSCOPE_TEXT("Error", "The images for testing have another size than those for training."), {},
          file);
    }
    largest = std::max(largest, *std::max_element(test->labels.values.begin(), test->labels.values.end()));
    dataset.test = {std::move(test->images.values), std::move(test->labels.values)};
  }
  dataset.shape.classes = std::size_t{largest} + 1;
  dataset.train = {std::move(train.images.values), std::move(train.labels.values)};
  return finished(std::move(dataset), file);
}

core::Result<DatasetPtr> openShipped() {
  auto images = parseIdx(shippedDigitImages(), 3, "digits");
  auto labels = parseIdx(shippedDigitLabels(), 1, "digits");
  if (!images || !labels) {
    return core::Failure(images ? labels.error() : images.error());
  }
  return checkedPair(std::move(*images), std::move(*labels), "digits", "digits").and_then([](Pair pair) {
    return fromPairs("digits", std::move(pair), std::nullopt, "digits");
  });
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// The file with the labels of an image file, compressed or not; empty if there is none.
fs::path labelsOf(const fs::path& images) {
  std::string name = replaced(replaced(images.filename().string(), "images", "labels"), "idx3", "idx1");
  std::error_code ignored;
  for (const std::string& candidate :
       {name, name + ".gz", name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name}) {
    if (fs::is_regular_file(images.parent_path() / candidate, ignored)) {
      return images.parent_path() / candidate;
    }
  }
  return {};
}

struct IdxFolder {
  std::optional<fs::path> train;
  std::optional<fs::path> test;
};

IdxFolder imageFilesIn(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code failed;
  for (fs::directory_iterator entry(folder, failed); !failed && entry != fs::directory_iterator();
       entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (name.find("images") != std::string::npos && name.find("idx3") != std::string::npos) {
      found.push_back(entry->path());
    }
  }
  std::sort(found.begin(), found.end());
  IdxFolder files;
  for (const fs::path& path : found) {
    const std::string name = path.filename().string();
    const bool isTest = name.starts_with("t10k") || name.starts_with("test");
    (isTest ? files.test : files.train) = path;
  }
  if (!files.train) {
    std::swap(files.train, files.test);
  }
  return files;
}

core::Result<std::optional<Pair>> pairAt(const std::optional<fs::path>& images) {
  if (!images) {
    return std::nullopt;
  }
  const fs::path labels = labelsOf(*images);
  if (labels.empty()) {
    return core::fail(core::ErrorCode::NotFound,
                      QUANTOSCOPE_TEXT("Error", "There is no file of labels beside it; put one there."), {},
                      images->string());
  }
  return readPair(*images, labels).map([](Pair pair) { return std::optional<Pair>(std::move(pair)); });
}

core::Result<DatasetPtr> openIdx(const fs::path& folder, const IdxFolder& files) {
  auto train = pairAt(files.train);
  if (!train) {
    return core::Failure(train.error());
  }
  auto test = pairAt(files.test);
  if (!test) {
    return core::Failure(test.error());
  }
  return fromPairs(folder.filename().string(), std::move(**train), std::move(*test), folder.string());
}

constexpr std::size_t cifarImage = std::size_t{3} * 32 * 32;
constexpr std::size_t cifarRecord = cifarImage + 1;
constexpr std::size_t cifarClasses = 10;
constexpr std::uint64_t mostCifarBytes = std::uint64_t{1} << 28;

core::Result<void> addCifar(const fs::path& path, Images& images) {
  const auto bytes = core::readFile(path, mostCifarBytes);
  if (!bytes) {
    return core::Failure(bytes.error());
  }
  if (bytes->empty() || bytes->size() % cifarRecord != 0) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error", "ends at byte %1 in the middle of an image; images take %2 bytes each."),
        {std::to_string(bytes->size()), std::to_string(cifarRecord)}, path.string());
  }
  for (std::size_t at = 0; at < bytes->size(); at += cifarRecord) {
    const auto label = static_cast<std::uint8_t>((*bytes)[at]);
    if (label >= cifarClasses) {
      return core::fail(core::ErrorCode::BadInput,
                        QUANTOSCOPE_TEXT("Error", "byte %1 is the class %2, but there are only 0 to 9."),
                        {std::to_string(at), std::to_string(label)}, path.string());
    }
    images.labels.push_back(label);
    const auto begin = bytes->begin() + static_cast<std::ptrdiff_t>(at + 1);
    images.pixels.insert(images.pixels.end(), begin, begin + static_cast<std::ptrdiff_t>(cifarImage));
  }
  return {};
}

core::Result<DatasetPtr> openCifar(const fs::path& folder, const std::stop_token& stop) {
  Dataset dataset;
  dataset.name = "cifar10";
  dataset.shape = {{3, 32, 32}, cifarClasses};
  dataset.mean = {0.4914F, 0.4822F, 0.4465F};
  dataset.deviation = {0.2023F, 0.1994F, 0.2010F};
  dataset.natural = true;
  std::error_code ignored;
  for (int i = 1; i <= 5; ++i) {
    const fs::path path = folder / ("data_batch_" + std::to_string(i) + ".bin");
    if (stop.stop_requested()) {
      return core::fail(core::ErrorCode::Cancelled, QUANTOSCOPE_TEXT("Error", "Canceled."));
    }
    if (i > 1 && !fs::exists(path, ignored)) {
      break;
    }
    if (const auto added = addCifar(path, dataset.train); !added) {
      return core::Failure(added.error());
    }
  }
  if (const fs::path path = folder / "test_batch.bin"; fs::exists(path, ignored)) {
    if (const auto added = addCifar(path, dataset.test); !added) {
      return core::Failure(added.error());
    }
  }
  return finished(std::move(dataset), folder.string());
}

}  // namespace

core::Result<DatasetPtr> openDataset(const std::string& name, std::stop_token stop) {
  std::error_code ignored;
  fs::path folder = name;
  if (!fs::is_directory(folder, ignored)) {
    if (name == shippedDigits) {
      return openShipped();
    }
    return core::fail(
        core::ErrorCode::NotFound,
        QUANTOSCOPE_TEXT("Error", "is not a folder; name one with IDX or CIFAR-10 files, or \"digits\"."), {},
        name);
  }
  for (const fs::path& candidate : {folder, folder / "cifar-10-batches-bin"}) {
    if (fs::exists(candidate / "data_batch_1.bin", ignored)) {
      return openCifar(candidate, stop);
    }
  }
  const IdxFolder files = imageFilesIn(folder);
  if (!files.train) {
    return core::fail(
        core::ErrorCode::BadInput,
        QUANTOSCOPE_TEXT("Error",
                         "has neither IDX files (…images-idx3-ubyte, perhaps .gz) nor CIFAR-10's "
                         "data_batch_1.bin."),
        {}, name);
  }
  return openIdx(folder, files);
}

}  // namespace quantoscope::training
