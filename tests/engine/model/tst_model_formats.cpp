// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX, npy and npz: the same tensors as safetensors has, every way to store them, and the formats that are
// named and refused.
#include <QTest>
#include <random>

#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"
#include "tests/support/weight_files.h"

using namespace quantoscope;
using namespace quantoscope::model;
using test::Folder;
using test::littleEndian;
using test::message;
using test::number;
using test::onnxModel;
using test::onnxTensor;

namespace {

std::filesystem::path data(const char* name) {
  return std::filesystem::path(TEST_DATA_DIR) / "models" / name;
}

std::shared_ptr<const WeightFile> opened(const std::filesystem::path& path) {
  const auto file = openModel(path);
  if (!file) {
    qWarning("%s", core::describe(file.error()).c_str());
    return nullptr;
  }
  return *file;
}

template <typename T = double>
std::vector<T> numbers(const WeightFile& file, std::size_t index) {
  std::vector<T> values(file.tensors().at(index).elements());
  const auto read = file.read(index, std::span<T>(values));
  if (!read) {
    qWarning("%s", core::describe(read.error()).c_str());
    return {};
  }
  return values;
}

std::vector<double> numbersOf(const WeightFile& file, std::string_view name) {
  const auto index = file.find(name);
  return index ? numbers(file, *index) : std::vector<double>{};
}

std::vector<std::string> names(const WeightFile& file) {
  std::vector<std::string> all;
  for (const TensorInfo& info : file.tensors()) {
    all.push_back(info.name);
  }
  return all;
}

const std::vector<double> oneToSix{1, 2, 3, 4, 5, 6};
const std::string sixFloats = test::floats({1, 2, 3, 4, 5, 6});

std::string bigEndian(std::string bytes, std::size_t size) {
  for (std::size_t i = 0; i < bytes.size(); i += size) {
    std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                 bytes.begin() + static_cast<std::ptrdiff_t>(i + size));
  }
  return bytes;
}

}  // namespace

class TestModelFormats : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void onnxAndSafetensorsAreTheSameModel() {
    const auto onnx = opened(data("silero_vad_v5.onnx"));
    const auto other = opened(data("silero_vad_v5.safetensors"));
    QVERIFY(onnx && other);
    QVERIFY(onnx->format() == ModelFormat::Onnx);
    const std::vector<Layer> layers = layerCatalogue(*onnx);
    const std::vector<Layer> otherLayers = layerCatalogue(*other);
    QCOMPARE(layers.size(), otherLayers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
      QCOMPARE(layers[i].name, otherLayers[i].name);
      QCOMPARE(layers[i].outFeatures, otherLayers[i].outFeatures);
      QCOMPARE(layers[i].inFeatures, otherLayers[i].inFeatures);
      QVERIFY(layers[i].category == otherLayers[i].category);
      QCOMPARE(layers[i].block, otherLayers[i].block);
    }
    for (std::size_t i = 0; i < other->tensors().size(); ++i) {
      const auto index = onnx->find(other->tensors()[i].name);
      QVERIFY(index);
      QCOMPARE(numbers<float>(*onnx, *index), numbers<float>(*other, i));
      QCOMPARE(*onnx->contentHash(*index), *other->contentHash(i));
    }
  }

  void onnxElementsMayBeInAnyField() {
    const auto packed = [](const std::vector<std::uint64_t>& values) {
      std::string bytes;
      for (const std::uint64_t value : values) {
        bytes += test::varint(value);
      }
      return bytes;
    };
    const std::uint64_t minusTwo = ~std::uint64_t{1};
    std::string unpacked;
    for (const float value : {1.5F, -2.0F}) {
      unpacked += test::varint(4U << 3U | 5U) + test::floats({value});
    }
    const std::string graph =
        message(5, onnxTensor("raw", 1, {2}, message(9, test::floats({1.5F, -2})))) +
        message(5, onnxTensor("floats", 1, {2}, message(4, test::floats({1.5F, -2})))) +
        message(5, onnxTensor("split", 1, {2},
                              message(4, test::floats({1.5F})) + message(4, test::floats({-2})))) +
        message(5, onnxTensor("unpacked", 1, {2}, unpacked)) +
        message(5, onnxTensor("doubles", 11, {2}, message(10, test::doubles({1.5, -2})))) +
        message(5, onnxTensor("half", 10, {2}, message(5, packed({0x3E00, 0xC000})))) +
        message(5, onnxTensor("brain", 16, {2}, message(5, packed({0x3FC0, 0xC000})))) +
        message(5, onnxTensor("eight", 17, {2}, message(5, packed({0x3C, 0xC0})))) +
        message(5, onnxTensor("bytes", 3, {2}, message(5, packed({2, minusTwo})))) +
        message(5, onnxTensor("ints", 6, {2}, number(5, 2) + number(5, minusTwo))) +
        message(5, onnxTensor("longs", 7, {2}, message(7, packed({2, minusTwo})))) +
        message(5, onnxTensor("unsigned", 13, {2}, message(11, packed({2, 5})))) +
        message(5, onnxTensor("texts", 8, {1}, message(6, "left out"))) +
        message(5, number(1, 2) + message(1, test::varint(1)) + number(2, 1) + message(8, "dims") +
                       message(9, test::floats({1.5F, -2})));
    const Folder folder;
    const auto file = opened(folder.write("m.onnx", onnxModel(graph)));
    QVERIFY(file != nullptr);
    QVERIFY(!file->find("texts"));
    const std::vector<double> fraction{1.5, -2};
    for (const char* name :
         {"raw", "floats", "split", "unpacked", "doubles", "half", "brain", "eight", "dims"}) {
      QCOMPARE(numbersOf(*file, name), fraction);
    }
    for (const char* name : {"bytes", "ints", "longs"}) {
      QCOMPARE(numbersOf(*file, name), (std::vector<double>{2, -2}));
    }
    QCOMPARE(numbersOf(*file, "unsigned"), (std::vector<double>{2, 5}));
    QCOMPARE(file->tensors()[*file->find("dims")].shape, (std::vector<std::uint64_t>{2, 1}));
    // Pieces in any order, forward and back.
    const std::size_t index = *file->find("longs");
    double one = 0;
    for (const std::uint64_t i : {1U, 0U, 1U}) {
      QVERIFY(file->read(index, i, 1, std::span<double>(&one, 1)));
      QCOMPARE(one, i == 0 ? 2.0 : -2.0);
    }
  }

  void onnxGraphsAreSearchedInsideOut() {
    const auto constant = [](const char* output, const std::string& tensor) {
      return message(1, message(2, output) + message(4, "Constant") +
                            message(5, message(1, "value") + message(5, tensor)));
    };
    const auto six = [](const char* name) { return onnxTensor(name, 1, {2, 3}, message(9, sixFloats)); };
    const std::string thenGraph = message(5, six("w")) + constant("c", six("ignored"));
    const std::string elseGraph = message(5, six("w"));
    const std::string ifNode = message(1, message(3, "If_0") + message(4, "If") +
                                              message(5, message(1, "then_branch") + message(6, thenGraph)) +
                                              message(5, message(1, "else_branch") + message(6, elseGraph)));
    const std::string other =
        message(1, message(2, "o") + message(4, "Transpose") +
                       message(5, message(1, "value") + message(5, six("no constant"))));
    const std::string function = message(7, message(2, "f") + message(4, "Constant") +
                                                message(5, message(1, "value") + message(5, six("")))) +
                                 message(1, "name of the function");
    const Folder folder;
    const auto file = opened(
        folder.write("m.onnx", onnxModel(message(5, six("w")) + ifNode + other) + message(25, function)));
    QVERIFY(file != nullptr);
    QCOMPARE(names(*file),
             (std::vector<std::string>{"w", "If_0/then_branch/w", "c", "If_0/else_branch/w", "f"}));
    for (std::size_t i = 0; i < file->tensors().size(); ++i) {
      QCOMPARE(numbers(*file, i), oneToSix);
    }
  }

  void onnxDataMayBeInFilesBeside() {
    const auto external = [](const std::string& location, const std::string& offset,
                             const std::string& length) {
      std::string entries = message(13, message(1, "location") + message(2, location));
      if (!offset.empty()) {
        entries += message(13, message(1, "offset") + message(2, offset));
      }
      if (!length.empty()) {
        entries += message(13, message(1, "length") + message(2, length));
      }
      return onnxModel(message(5, onnxTensor("w", 1, {2, 3}, entries + number(14, 1))));
    };
    const Folder folder;
    folder.write("weights/w.bin", "pad." + sixFloats + "more");
    const auto file = opened(folder.write("m.onnx", external("weights/w.bin", "4", "24")));
    QVERIFY(file != nullptr);
    QCOMPARE(numbers(*file, 0), oneToSix);
    folder.write("w.bin", sixFloats);
    QCOMPARE(numbers(*opened(folder.write("m.onnx", external("./w.bin", "", ""))), 0), oneToSix);

    const Folder elsewhere;
    const auto outside = elsewhere.write("secret.bin", sixFloats);
    std::filesystem::create_symlink(outside, folder.path() / "link.bin");
    std::filesystem::create_symlink(elsewhere.path(), folder.path() / "folder");
    std::filesystem::create_hard_link(outside, folder.path() / "hard.bin");
    const std::string climbing = std::string("../").append(elsewhere.path().filename()).append("/secret.bin");
    for (const std::string& location :
         {climbing, outside.string(), std::string("weights/../") + climbing, std::string("link.bin"),
          std::string("folder/secret.bin"), std::string("hard.bin"), std::string(), std::string("weights"),
          std::string("a\\b"), std::string("w.bin\0", 6)}) {
      const auto refused = openModel(folder.write("m.onnx", external(location, "", "")));
      QVERIFY2(!refused && refused.error().code == core::ErrorCode::BadInput, location.c_str());
    }
    QCOMPARE(openModel(folder.write("m.onnx", external("none.bin", "", ""))).error().code,
             core::ErrorCode::NotFound);
    for (const auto& [offset, length] : {std::pair("1", "24"),
                                         {"0", "20"},
                                         {"-1", "24"},
                                         {"18446744073709551615", ""},
                                         {"0", "99999999999999999999"},
                                         {"0x0", ""}}) {
      QCOMPARE(openModel(folder.write("m.onnx", external("w.bin", offset, length))).error().code,
               core::ErrorCode::BadInput);
    }
  }

  void arraysOfNumpyAreRead() {
    const Folder folder;
    const auto read = [&folder](const std::string& content) {
      const auto file = opened(folder.write("layer.npy", content));
      return file ? numbers(*file, 0) : std::vector<double>{};
    };
    QCOMPARE(read(test::npy("<f4", false, "(2, 3)", sixFloats)), oneToSix);
    QCOMPARE(read(test::npy(">f4", false, "(2, 3)", bigEndian(sixFloats, 4))), oneToSix);
    QCOMPARE(read(test::npy("<f8", false, "(6,)", test::doubles(oneToSix))), oneToSix);
    QCOMPARE(read(test::npy("|i1", false, "(6,)", "\x01\x02\x03\x04\x05\x06")), oneToSix);
    QCOMPARE(read(test::npy("<f4", true, "(2, 3)", test::floats({1, 4, 2, 5, 3, 6}))), oneToSix);
    QCOMPARE(read(test::npy("<f4", true, "(3L, 2L)", test::floats({1, 3, 5, 2, 4, 6}))), oneToSix);
    QCOMPARE(read(test::npy("<f4", false, "()", test::floats({7}))), std::vector<double>{7});
    const auto file = opened(folder.write("layer.npy", test::npy("<f4", false, "(2, 3)", sixFloats)));
    QCOMPARE(names(*file), std::vector<std::string>{"layer"});
    QVERIFY(file->format() == ModelFormat::Npy);
    // Versions 2 and 3 have a longer length.
    std::string second = test::npy("<f4", false, "(2, 3)", sixFloats);
    second[6] = '\x02';
    second.insert(10, 2, '\0');
    QCOMPARE(read(second), oneToSix);
  }

  void columnsFirstIsTurnedAround() {
    // Every element tells its place: 1000 i + 100 j + k.
    const std::vector<std::uint64_t> shape{7, 5, 9};
    std::vector<float> columns;
    for (std::uint64_t k = 0; k < shape[2]; ++k) {
      for (std::uint64_t j = 0; j < shape[1]; ++j) {
        for (std::uint64_t i = 0; i < shape[0]; ++i) {
          columns.push_back(static_cast<float>(1000 * i + 100 * j + k));
        }
      }
    }
    const Folder folder;
    const std::string array = test::npy("<f4", true, "(7, 5, 9)", test::floats(columns));
    folder.write("plain/a.npy", array);
    folder.write("packed/a.npz", test::zip({{.name = "a.npy", .content = array, .deflate = true}}));
    for (const char* name : {"plain", "packed"}) {
      const auto file = opened(folder.path() / name);
      QVERIFY(file != nullptr);
      const std::vector<float> rows = numbers<float>(*file, 0);
      std::size_t at = 0;
      for (std::uint64_t i = 0; i < shape[0]; ++i) {
        for (std::uint64_t j = 0; j < shape[1]; ++j) {
          for (std::uint64_t k = 0; k < shape[2]; ++k) {
            QCOMPARE(rows[at++], static_cast<float>(1000 * i + 100 * j + k));
          }
        }
      }
      std::mt19937 random(3);
      for (int piece = 0; piece < 200; ++piece) {
        const std::size_t first = random() % rows.size();
        std::vector<float> part(random() % (rows.size() - first + 1));
        QVERIFY(file->read(0, first, part.size(), std::span<float>(part)));
        QVERIFY(std::equal(part.begin(), part.end(), rows.begin() + static_cast<std::ptrdiff_t>(first)));
      }
    }
  }

  void archivesOfArraysAreRead() {
    std::vector<float> many(100000);
    for (std::size_t i = 0; i < many.size(); ++i) {
      many[i] = static_cast<float>(i % 977);
    }
    const std::string big = test::npy("<f4", false, "(1000, 100)", test::floats(many));
    const std::string small = test::npy("<f4", false, "(2, 3)", sixFloats);
    const Folder folder;
    for (const bool large : {false, true}) {
      for (const bool deflate : {false, true}) {
        const auto file = opened(folder.write(
            "m.npz", test::zip({{.name = "layers.0.weight.npy", .content = big, .deflate = deflate},
                                {.name = "b.npy", .content = small, .deflate = deflate}},
                               large)));
        QVERIFY(file != nullptr);
        QVERIFY(file->format() == ModelFormat::Npz);
        QCOMPARE(names(*file), (std::vector<std::string>{"layers.0.weight", "b"}));
        QCOMPARE(numbers<float>(*file, 0), many);
        QCOMPARE(numbers(*file, 1), oneToSix);
        std::vector<float> part(1000);
        for (const std::uint64_t first : {99000U, 0U, 500U, 1500U, 40000U}) {
          QVERIFY(file->read(0, first, part.size(), std::span<float>(part)));
          QVERIFY(std::equal(part.begin(), part.end(), many.begin() + static_cast<std::ptrdiff_t>(first)));
        }
      }
    }
  }

  void veryManyTensorsTakeLittleMemory() {
    // With a decoder kept for each, these would take gigabytes.
    std::vector<test::ZipEntry> members;
    std::string graph;
    const std::string one = test::npy("<f4", false, "(2, 3)", sixFloats);
    for (int i = 0; i < 20000; ++i) {
      members.push_back({.name = std::to_string(i) + ".npy", .content = one, .deflate = i < 2000});
      graph += message(5, onnxTensor(std::to_string(i), 7, {1}, number(7, 5)));
    }
    const auto residentPages = [] {
      long all = 0;
      long resident = 0;
      std::ifstream("/proc/self/statm") >> all >> resident;
      return resident;
    };
    const Folder folder;
    const auto archive = folder.write("m.npz", test::zip(members));
    const auto network = folder.write("m.onnx", onnxModel(graph));
    const long before = residentPages();
    const auto arrays = opened(archive);
    const auto tensors = opened(network);
    QVERIFY(arrays && tensors);
    for (std::size_t i = 0; i < tensors->tensors().size(); ++i) {
      QCOMPARE(numbers(*tensors, i), std::vector<double>{5});
    }
    QCOMPARE(numbers(*arrays, 0), oneToSix);
    QVERIFY(residentPages() - before < 100 * 256);  // 100 MiB
  }

  void aDamagedArchiveIsNoticedWhileReading() {
    const std::string array = test::npy("<f4", false, "(6,)", sixFloats);
    const Folder folder;
    const auto file = opened(folder.write(
        "m.npz", test::zip({{.name = "a.npy", .content = array, .deflate = true, .crc = 12345}})));
    QVERIFY(file != nullptr);
    std::vector<float> values(6);
    const auto read = file->read(0, std::span<float>(values));
    QVERIFY(!read && read.error().code == core::ErrorCode::BadInput);
  }

  void foldersAreOneModelOrSayWhy() {
    const Folder folder;
    folder.write("arrays/a.npy", test::npy("<f4", false, "(2, 3)", sixFloats));
    folder.write("arrays/b.npy", test::npy("<f4", false, "(3, 2)", sixFloats));
    folder.write("arrays/readme.txt", "text");
    QCOMPARE(names(*opened(folder.path() / "arrays")), (std::vector<std::string>{"a", "b"}));
    const std::string model = onnxModel(message(5, onnxTensor("w", 1, {2, 3}, message(9, sixFloats))));
    folder.write("one/anything.onnx", model);
    QCOMPARE(names(*opened(folder.path() / "one")), std::vector<std::string>{"w"});
    folder.write("two/a.onnx", model);
    folder.write("two/b.onnx", model);
    QVERIFY(core::describe(openModel(folder.path() / "two").error()).find("choose one of its files") !=
            std::string::npos);
    folder.write("none/readme.txt", "text");
    QVERIFY(isModelFolder(folder.path() / "two") && !isModelFolder(folder.path() / "none") &&
            !isModelFolder(folder.path() / "nothing"));
    QCOMPARE(openModel(folder.path() / "none").error().code, core::ErrorCode::BadInput);
    QCOMPARE(openModel(folder.path() / "nothing").error().code, core::ErrorCode::NotFound);
  }

  void otherFormatsAreNamedAndRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("advice");
    const auto row = [](const char* name, const std::string& content, const char* advice) {
      QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(advice);
    };
    const std::string gadget =
        std::string("\x80\x02") + "cposix\nsystem\nX\x04" + std::string(3, '\0') + "true\x85R.";
    row("pickle.pkl", gadget, "is a Python pickle");
    row("legacy.pt", std::string("\x80\x02\x8A\x0Al\xFC\x9C\x46\xF9 j\xA8P\x19.", 15), "is a Python pickle");
    row("pytorch_model.bin",
        test::zip({{.name = "archive/data.pkl", .content = gadget},
                   {.name = "archive/data/0", .content = sixFloats}}),
        "is a Python pickle");
    row("objects.npy", test::npy("|O", false, "(1,)", gadget), "is a Python pickle");
    row("objects.npz", test::zip({{.name = "a.npy", .content = test::npy("|O", false, "(1,)", gadget)}}),
        "is a Python pickle");
    row("model.gguf", "GGUF\x03" + std::string(20, '\0'), "GGUF");
    row("model.bin", "lmgg" + std::string(20, '\0'), "GGML");
    row("model.h5", "\x89HDF\r\n\x1A\n" + std::string(20, '\0'), "HDF5");
    row("model.tflite", std::string("\x1C\0\0\0", 4) + "TFL3" + std::string(20, '\0'), "TensorFlow Lite");
    row("model.mat", "MATLAB 5.0 MAT-file, Platform", "MATLAB");
    row("model.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4\n",
        "git lfs pull");
    row("document.docx", test::zip({{.name = "word/document.xml", .content = "<x/>"}}), "word/document.xml");
    row("text.txt", "Lorem ipsum dolor sit amet", "is no model that is read here");
    row("empty", "", "is no model that is read here");
  }

  void otherFormatsAreNamedAndRefused() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, advice);
    const Folder folder;
    const auto file = openModel(folder.write(QTest::currentDataTag(), content.toStdString()));
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, core::ErrorCode::Unsupported);
    QVERIFY2(core::describe(file.error()).find(advice.toStdString()) != std::string::npos,
             core::describe(file.error()).c_str());
  }
};

QTEST_APPLESS_MAIN(TestModelFormats)
#include "tst_model_formats.moc"
