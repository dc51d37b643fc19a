// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled images: the digits of the program, IDX and CIFAR-10 folders, batches, and what damaged files are
// told.
#include <zlib.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "engine/training/batches.h"
#include "engine/training/dataset.h"
#include "engine/training/idx_file.h"

using namespace quantoscope;
using namespace quantoscope::training;

namespace {

std::string idx(std::vector<std::uint32_t> shape, std::size_t size) {
  std::string bytes = {0, 0, 8, static_cast<char>(shape.size())};
  for (const std::uint32_t extent : shape) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.push_back(static_cast<char>(extent >> shift & 0xFFU));
    }
  }
  for (std::size_t i = 0; i < size; ++i) {
    bytes.push_back(static_cast<char>(shape.size() == 1 ? i % 3 : i * 7));
  }
  return bytes;
}

std::string gzip(const std::string& plain) {
  z_stream stream{};
  if (deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    return {};
  }
  std::string packed(plain.size() + 1000, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

}  // namespace

class TestDatasets : public QObject {
  Q_OBJECT

  static void write(const QDir& folder, const char* name, const std::string& bytes) {
    QFile file(folder.filePath(QString::fromUtf8(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
  }

  static std::string said(const QTemporaryDir& folder) {
    const auto opened = openDataset(folder.path().toStdString());
    return opened ? "opened" : core::describe(opened.error());
  }

 private Q_SLOTS:
  void theDigitsAreInTheProgram() {
    const auto digits = openDataset("digits");
    QVERIFY(digits.has_value());
    QCOMPARE((*digits)->train.count(), std::size_t{8000});
    QCOMPARE((*digits)->test.count(), std::size_t{2000});
    QCOMPARE((*digits)->shape, NetworkShape{});
    const std::vector<std::uint8_t> first((*digits)->train.labels.begin(),
                                          (*digits)->train.labels.begin() + 8);
    QCOMPARE(first, (std::vector<std::uint8_t>{5, 3, 0, 1, 4, 5, 3, 0}));
    std::vector<int> counts(10);
    for (const std::uint8_t label : (*digits)->test.labels) {
      ++counts[label];
    }
    QVERIFY(*std::min_element(counts.begin(), counts.end()) > 100);
  }

  void idxFoldersWithAndWithoutTests() {
    for (const bool packed : {false, true}) {
      const auto file = [packed](const std::string& bytes) { return packed ? gzip(bytes) : bytes; };
      QTemporaryDir folder;
      const QDir dir(folder.path());
      write(dir, packed ? "train-images-idx3-ubyte.gz" : "train-images-idx3-ubyte",
            file(idx({10, 5, 6}, 300)));
      write(dir, "train-labels-idx1-ubyte.gz", gzip(idx({10}, 10)));
      auto opened = openDataset(folder.path().toStdString());
      QVERIFY(opened.has_value());
      QCOMPARE((*opened)->train.count(), std::size_t{8});
      QCOMPARE((*opened)->test.count(), std::size_t{2});
      QCOMPARE((*opened)->shape, (NetworkShape{{1, 5, 6}, 3}));
      QCOMPARE((*opened)->test.pixels.size(), std::size_t{60});
      QCOMPARE((*opened)->test.pixels[0], static_cast<std::uint8_t>(240 * 7));
      write(dir, "t10k-images-idx3-ubyte", idx({4, 5, 6}, 120));
      write(dir, "t10k-labels-idx1-ubyte", idx({4}, 4));
      opened = openDataset(folder.path().toStdString());
      QVERIFY(opened.has_value());
      QCOMPARE((*opened)->train.count(), std::size_t{10});
      QCOMPARE((*opened)->test.count(), std::size_t{4});
      // Other sizes do not belong together.
      write(dir, "t10k-images-idx3-ubyte", idx({4, 6, 6}, 144));
      QVERIFY(said(folder).find("another size") != std::string::npos);
      write(dir, "t10k-images-idx3-ubyte", idx({5, 5, 6}, 150));
      QVERIFY(said(folder).find("t10k-labels-idx1-ubyte: has 4 labels") != std::string::npos);
    }
  }

  void damagedIdxFilesAreToldByTheByte() {
    const std::string good = idx({10, 5, 6}, 300);
    const auto told = [](const std::string& bytes) {
      const auto parsed = parseIdx(bytes, 3, "x.idx");
      return parsed ? std::string("fine") : core::describe(parsed.error());
    };
    QCOMPARE(told(good), std::string("fine"));
    QCOMPARE(told(gzip(good)), std::string("fine"));
    for (std::size_t size = 0; size < good.size(); ++size) {
      QVERIFY(told(good.substr(0, size)).starts_with("x.idx: ends at byte " + std::to_string(size)));
    }
    QVERIFY(told(good + "x").find("goes on after byte 316") != std::string::npos);
    for (const std::size_t at : {0U, 1U, 2U, 3U}) {
      std::string bad = good;
      bad[at] = 77;
      QVERIFY(told(bad).find("byte " + std::to_string(at) + " is 77") != std::string::npos);
    }
    std::string huge = good;
    huge[4] = '\x7f';
    QVERIFY(told(huge).find("byte") != std::string::npos);
    QVERIFY(told(idx({0, 5, 6}, 0)).find("byte 4 begins a dimension of 0") != std::string::npos);
    const std::string packed = gzip(good);
    for (std::size_t size = 2; size < packed.size(); ++size) {
      QVERIFY(told(packed.substr(0, size)).find("ends at byte " + std::to_string(size)) != std::string::npos);
    }
    for (std::size_t at = 10; at < packed.size(); ++at) {
      std::string bad = packed;
      bad[at] = static_cast<char>(bad[at] ^ 0x10);
      const std::string text = told(bad);
      QVERIFY2(text != "fine" && text.starts_with("x.idx: "), text.c_str());
    }
  }

  void cifarFolders() {
    QTemporaryDir folder;
    const QDir dir(folder.path());
    QVERIFY(dir.mkdir(QStringLiteral("cifar-10-batches-bin")));
    const QDir inner(dir.filePath(QStringLiteral("cifar-10-batches-bin")));
    std::string record(3073, '\x40');
    record[1] = '\x7f';        // red, first row and column
    record[1 + 1024] = '\x3';  // green
    std::string batch;
    for (char label = 0; label < 10; ++label) {
      record[0] = label;
      batch += record;
    }
    write(inner, "data_batch_1.bin", batch);
    write(inner, "test_batch.bin", batch);
    const auto opened = openDataset(folder.path().toStdString());
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->train.count(), std::size_t{10});
    QCOMPARE((*opened)->shape, (NetworkShape{{3, 32, 32}, 10}));
    QVERIFY((*opened)->natural);
    Batch made;
    const std::vector<std::uint32_t> third = {3};
    made.fill(**opened, (*opened)->train, third, std::nullopt);
    QCOMPARE(made.labels()[0], std::uint8_t{3});
    // Channels of a pixel are neighbours, normalized.
    QVERIFY(std::abs(made.images()[0] - (127.0F / 255 - 0.4914F) / 0.2023F) < 1e-6F);
    QVERIFY(std::abs(made.images()[1] - (3.0F / 255 - 0.4822F) / 0.1994F) < 1e-6F);
    write(inner, "data_batch_2.bin", batch.substr(0, 5000));
    QVERIFY(said(folder).find("data_batch_2.bin: ends at byte 5000") != std::string::npos);
    batch[3073 * 4] = 11;
    write(inner, "data_batch_2.bin", batch);
    QVERIFY(said(folder).find("byte 12292 is the class 11") != std::string::npos);
  }

  void whatIsNoDatasetIsSaid() {
    QTemporaryDir folder;
    QVERIFY(said(folder).find("neither IDX files") != std::string::npos);
    write(QDir(folder.path()), "train-images-idx3-ubyte", idx({10, 5, 6}, 300));
    QVERIFY(said(folder).find("no file of labels") != std::string::npos);
    const auto missing = openDataset("/no/such/folder");
    QVERIFY(!missing && missing.error().code == core::ErrorCode::NotFound);
  }

  void ordersAreShuffledBySeedAndEpoch() {
    const auto order = epochOrder(100, 1, 0, true);
    QCOMPARE(std::set<std::uint32_t>(order.begin(), order.end()).size(), std::size_t{100});
    QVERIFY(order == epochOrder(100, 1, 0, true));
    QVERIFY(order != epochOrder(100, 1, 1, true));
    QVERIFY(order != epochOrder(100, 2, 0, true));
    QVERIFY(order != epochOrder(100, 1, 0, false));
  }

  void augmentationShiftsAndMirrors() {
    Dataset dataset;
    dataset.shape = {{1, 12, 12}, 2};
    dataset.mean = {0};
    dataset.deviation = {1};
    dataset.train.pixels.assign(144, 0);
    dataset.train.pixels[5 * 12 + 4] = 255;
    dataset.train.labels = {1};
    Batch batch;
    std::set<int> places;
    const std::vector<std::uint32_t> one = {0};
    for (std::uint64_t stream = 0; stream < 2000; ++stream) {
      batch.fill(dataset, dataset.train, one, stream);
      const auto found = std::find(batch.images().begin(), batch.images().end(), 1.0F);
      if (found != batch.images().end()) {
        places.insert(static_cast<int>(found - batch.images().begin()));
      }
    }
    // Nine rows; columns 0..8, and mirrored (from column 7) 3..11.
    QCOMPARE(places.size(), std::size_t{9 * 12});
    QCOMPARE(*places.begin() / 12, 1);
    QCOMPARE(*places.rbegin() / 12, 9);
  }
};

QTEST_APPLESS_MAIN(TestDatasets)
#include "tst_datasets.moc"
