// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lie. Each is refused with its one sentence, before anything large is allocated; then every cut
// and every flipped bit of one small file of each format: whatever comes of it, nothing is read out of
// bounds.
#include <QTest>

#include "engine/model/layer_catalogue.h"
#include "engine/model/weight_file.h"
#include "tests/support/weight_files.h"

using namespace quantoscope;
using namespace quantoscope::model;
using test::entry;
using test::Folder;
using test::header;
using test::littleEndian;
using test::message;
using test::number;
using test::onnxModel;
using test::onnxTensor;
using test::safetensors;

namespace {

const std::string sixFloats = test::floats({1, 2, 3, 4, 5, 6});
const std::string sixNumbers(24, 'x');

std::string good() {
  return safetensors(header({entry("a", "F32", "[2,3]", 0, 24)}), sixNumbers);
}

/// One entry as it stands, whatever it says.
std::string oneEntry(const std::string& body) {
  return safetensors("{\"a\":" + body + "}", sixNumbers);
}

std::string oneTensor(const std::string& fields) {
  return onnxModel(message(5, fields));
}

std::string nestedGraphs(int depth) {
  std::string graph = message(5, onnxTensor("w", 1, {2, 3}, message(9, sixFloats)));
  for (int i = 0; i < depth; ++i) {
    graph = message(1, message(4, "If") + message(5, message(1, "then_branch") + message(6, graph)));
  }
  return graph;
}

std::string npyHeader(const std::string& text, const std::string& data = sixFloats) {
  return std::string("\x93NUMPY\x01")
      .append(1, '\0')
      .append(littleEndian(text.size(), 2))
      .append(text)
      .append(data);
}

const std::string array = test::npy("<f4", false, "(2, 3)", sixFloats);

/// Reads everything that can be read of a model, for the sanitizers to see.
void readAll(const WeightFile& file) {
  static_cast<void>(layerCatalogue(file));
  for (std::size_t i = 0; i < file.tensors().size(); ++i) {
    if (file.tensors()[i].elements() <= 100000) {
      std::vector<float> values(file.tensors()[i].elements());
      static_cast<void>(file.read(i, std::span<float>(values)));
      static_cast<void>(file.contentHash(i));
    }
  }
}

}  // namespace

class TestMalformedModels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyLieIsRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sentence");
    safetensorsRows();
    jsonRows();
    shardRows();
    npyRows();
    npzRows();
    onnxRows();
  }

  void everyLieIsRefused() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sentence);
    const Folder folder;
    const std::filesystem::path path = folder.write(suffixOfRow(), content.toStdString());
    const auto file = openModel(path);
    QVERIFY2(!file.has_value(), "it was opened");
    const std::string said = core::describe(file.error());
    QVERIFY2(said.find(sentence.toStdString()) != std::string::npos, said.c_str());
    QVERIFY2(said.find(folder.path().string()) == 0, said.c_str());
    QVERIFY2((said.ends_with('.') || said.ends_with('?')) && said.find("%1") == std::string::npos &&
                 said.find('\n') == std::string::npos,
             said.c_str());
    QVERIFY(file.error().code == core::ErrorCode::BadInput ||
            file.error().code == core::ErrorCode::Unsupported ||
            file.error().code == core::ErrorCode::NotFound);
  }

  void headersAreNotAllocatedBeforeTheyAreChecked() {
    // No machine could allocate these.
    const Folder folder;
    const auto lie = folder.write("a.safetensors", littleEndian(1ULL << 62U, 8) + "{\"a\":");
    const auto shape =
        folder.write("b.safetensors", oneEntry("{\"dtype\":\"F64\",\"shape\":[576460752303423487],"
                                               "\"data_offsets\":[0,24]}"));
    const auto dimensions =
        folder.write("c.npy", test::npy("<f8", false, "(4611686018427387904, 2)", sixFloats));
    for (const auto& path : {lie, shape, dimensions}) {
      QCOMPARE(openModel(path).error().code, core::ErrorCode::BadInput);
    }
  }

  void everyCutAndEveryFlippedBitIsSurvived_data() {
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const std::string& content) {
      QTest::newRow(name) << QByteArray::fromStdString(content);
    };
    row("a.safetensors", good());
    row("two.safetensors",
        safetensors(header({entry("a", "BF16", "[2,2]", 0, 8), entry("b", "I8", "[1,8]", 8, 16)}),
                    sixNumbers.substr(8)));
    row("model.safetensors.index.json",
        "{\"metadata\":{\"total_size\":24},\"weight_map\":{\"a\":\"a.safetensors\"}}");
    row("c.npy", test::npy("<f4", true, "(2, 3)", sixFloats));
    row("stored.npz", test::zip({{.name = "a.npy", .content = array}, {.name = "b.npy", .content = array}}));
    row("deflated.npz", test::zip({{.name = "a.npy", .content = array, .deflate = true}}));
    row("large.npz", test::zip({{.name = "a.npy", .content = array, .deflate = true}}, true));
    row("raw.onnx", oneTensor(onnxTensor("w", 1, {2, 3}, message(9, sixFloats))));
    row("typed.onnx", oneTensor(onnxTensor("w", 7, {3}, message(7, "\x01\x80\x02\x03"))));
    row("nested.onnx", onnxModel(nestedGraphs(2)));
    row("external.onnx",
        oneTensor(onnxTensor("w", 1, {2, 3},
                             message(13, message(1, "location") + message(2, "w.bin")) +
                                 message(13, message(1, "length") + message(2, "24")) + number(14, 1))));
  }

  void everyCutAndEveryFlippedBitIsSurvived() {
    QFETCH(QByteArray, content);
    const Folder folder;
    folder.write("a.safetensors", good());
    folder.write("w.bin", sixFloats);
    const std::string whole = content.toStdString();
    // In memory where the format allows it; models of several files need their folder.
    const bool alone = suffixOfRow().find("index") == std::string::npos && suffixOfRow() != "external.onnx";
    const auto open = [&](const std::string& bytes) {
      return alone ? parseModel(bytes, suffixOfRow()) : openModel(folder.write(suffixOfRow(), bytes));
    };
    const auto intact = open(whole);
    QVERIFY2(intact.has_value(), intact ? "" : core::describe(intact.error()).c_str());
    std::size_t refused = 0;
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const auto file = open(whole.substr(0, size));
      if (file) {
        readAll(**file);
      }
      refused += file ? 0 : 1;
    }
    // Nothing that was cut off counts as whole, but for trailing parts without meaning.
    QVERIFY2(refused + 8 >= whole.size(), std::to_string(whole.size() - refused).c_str());
    for (std::size_t bit = 0; bit < 8 * whole.size(); ++bit) {
      std::string flipped = whole;
      flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
      if (const auto file = open(flipped)) {
        readAll(**file);
      }
    }
  }

 private:
  /// The name of a row is that of its file, behind what the row is about.
  static std::string suffixOfRow() {
    const std::string tag = QTest::currentDataTag();
    return tag.substr(tag.rfind(' ') + 1);
  }

  static void row(const char* name, const std::string& content, const char* sentence) {
    QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(sentence);
  }

  static void safetensorsRows() {
    std::string ones;
    for (int i = 0; i < 64; ++i) {
      ones += ",1";
    }
    row("empty m.safetensors", "", "is cut off: it has 0 bytes");
    row("seven bytes m.safetensors", "1234567", "is cut off: it has 7 bytes");
    row("header longer than file m.safetensors", littleEndian(100, 8) + "{}",
        "header should have 100 bytes, but only 2");
    row("header of 2^63 m.safetensors", littleEndian(1ULL << 63U, 8) + "{}",
        "9223372036854775808 bytes, but only 2");
    row("header of 17 MiB m.safetensors",
        littleEndian(17U << 20U, 8) + "{" + std::string((17U << 20U) - 1, ' '),
        "header of 17825792 bytes, more than the 16777216");
    row("no tensors m.safetensors", safetensors("{}", ""), "has no tensors");
    row("only metadata m.safetensors", safetensors("{\"__metadata__\":{\"a\":\"b\"}}", ""), "has no tensors");
    row("cut off data m.safetensors", good().substr(0, good().size() - 1),
        "should be at bytes 0 to 24 of its data, which have 23");
    row("longer m.safetensors", good() + "x", "goes on for 1 bytes after its last tensor");
    row("hole m.safetensors",
        safetensors(header({entry("a", "F32", "[2]", 0, 8), entry("b", "F32", "[2]", 16, 24)}), sixNumbers),
        "has 8 bytes before the tensor \"b\"");
    row("hole at the front m.safetensors",
        safetensors(header({entry("a", "F32", "[2]", 16, 24)}), sixNumbers),
        "has 16 bytes before the tensor \"a\"");
    row("overlap m.safetensors",
        safetensors(header({entry("a", "F32", "[4]", 0, 16), entry("b", "F32", "[4]", 8, 24)}), sixNumbers),
        "has the tensors \"a\" and \"b\" in the same place");
    row("the same place twice m.safetensors",
        safetensors(header({entry("a", "F32", "[6]", 0, 24), entry("b", "F32", "[6]", 0, 24)}), sixNumbers),
        "in the same place");
    row("empty tensor inside another m.safetensors",
        safetensors(header({entry("a", "F32", "[6]", 0, 24), entry("b", "F32", "[0]", 8, 8)}), sixNumbers),
        "in the same place");
    row("backwards m.safetensors", oneEntry("{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[24,0]}"),
        "bytes 24 to 0");
    row("shape and size differ m.safetensors",
        safetensors(header({entry("a", "F32", "[2,2]", 0, 24)}), sixNumbers),
        "gives the tensor \"a\" 24 bytes, but its shape and type make 16");
    row("shape beyond 2^64 m.safetensors",
        safetensors(header({entry("a", "F32", "[4294967296,4294967296]", 0, 24)}), sixNumbers),
        "a shape that no memory holds");
    row("shape that wraps to 24 bytes m.safetensors",
        safetensors(header({entry("a", "I8", "[4294967296,4294967296,24]", 0, 24)}), sixNumbers),
        "a shape that no memory holds");
    row("place beyond 2^64 m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[0,99999999999999999999]}"),
        "value of the wrong kind");
    row("unknown type m.safetensors", safetensors(header({entry("a", "F31", "[6]", 0, 24)}), sixNumbers),
        "has the tensor \"a\" of type \"F31\"");
    row("complex type m.safetensors", safetensors(header({entry("a", "C64", "[3]", 0, 24)}), sixNumbers),
        "of type \"C64\"");
    row("name twice m.safetensors",
        safetensors(header({entry("a", "F32", "[3]", 0, 12), entry("a", "F32", "[3]", 12, 24)}), sixNumbers),
        "has two tensors with the name \"a\"");
    row("escaped name twice m.safetensors",
        safetensors(header({entry("a", "F32", "[3]", 0, 12), entry("\\u0061", "F32", "[3]", 12, 24)}),
                    sixNumbers),
        "has two tensors with the name \"a\"");
    row("65 dimensions m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"data_offsets\":[0,24],\"shape\":[6" + ones + "]}"),
        "a list of more than 64 numbers");
  }

  static void jsonRows() {
    row("no JSON m.safetensors", safetensors("{\"a\" 1}", sixNumbers), "is not valid JSON near its byte");
    row("a list m.safetensors", safetensors("[1,2,3]   ", sixNumbers), "value of the wrong kind");
    row("unclosed m.safetensors", safetensors("{\"a\":{\"dtype\":\"F32\"", sixNumbers), "is not valid JSON");
    row("goes on m.safetensors", safetensors(header({entry("a", "F32", "[6]", 0, 24)}) + "{}", sixNumbers),
        "goes on after its JSON object");
    row("bad UTF-8 m.safetensors", safetensors(header({entry("\xFF", "F32", "[6]", 0, 24)}), sixNumbers),
        "is not valid JSON");
    row("control character m.safetensors",
        safetensors(header({entry("a\nb", "F32", "[6]", 0, 24)}), sixNumbers), "is not valid JSON");
    row("deep m.safetensors", safetensors("{\"a\":" + std::string(1000000, '['), ""), "is not valid JSON");
    row("no shape m.safetensors", oneEntry("{\"dtype\":\"F32\",\"data_offsets\":[0,24]}"),
        "describes the tensor \"a\" without \"shape\"");
    row("no type m.safetensors", oneEntry("{\"shape\":[6],\"data_offsets\":[0,24]}"), "without \"dtype\"");
    row("no place m.safetensors", oneEntry("{\"dtype\":\"F32\",\"shape\":[6]}"), "without \"data_offsets\"");
    row("shape twice m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"shape\":[6],\"shape\":[6],\"data_offsets\":[0,24]}"),
        "describes the tensor \"a\" with \"shape\" twice");
    row("unknown key m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[0,24],\"x\":1}"),
        "with \"x\", which safetensors does not have");
    row("one place m.safetensors", oneEntry("{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[0]}"),
        "gives the tensor \"a\" no place");
    row("three places m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"shape\":[6],\"data_offsets\":[0,24,24]}"),
        "a list of more than 2 numbers");
    row("a text for a shape m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"shape\":\"6\",\"data_offsets\":[0,24]}"), "wrong kind");
    row("a negative extent m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"shape\":[-6],\"data_offsets\":[0,24]}"), "wrong kind");
    row("half an extent m.safetensors",
        oneEntry("{\"dtype\":\"F32\",\"shape\":[6.5],\"data_offsets\":[0,24]}"), "wrong kind");
    row("a number for a type m.safetensors", oneEntry("{\"dtype\":32,\"shape\":[6],\"data_offsets\":[0,24]}"),
        "wrong kind");
    row("an entry that is none m.safetensors", oneEntry("[6]"), "wrong kind");
    row("metadata of numbers m.safetensors",
        safetensors("{\"__metadata__\":{\"a\":1}," + header({entry("a", "F32", "[6]", 0, 24)}).substr(1),
                    sixNumbers),
        "wrong kind");
    row("metadata twice m.safetensors", safetensors("{\"__metadata__\":{},\"__metadata__\":{}}", ""),
        "has \"__metadata__\" twice");
  }

  static void shardRows() {
    row("missing shard model.safetensors.index.json",
        "{\"weight_map\":{\"a\":\"model-00001-of-00002.safetensors\"}}",
        "model-00001-of-00002.safetensors: is a part of the model, but missing");
    row("climbs model.safetensors.index.json", "{\"weight_map\":{\"a\":\"../m.safetensors\"}}",
        "may lie outside its folder");
    row("absolute model.safetensors.index.json", "{\"weight_map\":{\"a\":\"/etc/passwd\"}}",
        "may lie outside its folder");
    row("empty shard name model.safetensors.index.json", "{\"weight_map\":{\"a\":\"\"}}",
        "may lie outside its folder");
    row("no map model.safetensors.index.json", "{\"weight_map\":{}}", "lists no weights");
    row("a list for a map model.safetensors.index.json", "{\"weight_map\":[1]}", "wrong kind");
    row("number for a shard model.safetensors.index.json", "{\"weight_map\":{\"a\":1}}", "wrong kind");
    row("two maps model.safetensors.index.json", "{\"weight_map\":{\"a\":\"b\"},\"weight_map\":{}}",
        "has \"weight_map\" twice");
    row("itself model.safetensors.index.json", "{\"weight_map\":{\"a\":\"model.safetensors.index.json\"}}",
        "is cut off or not safetensors");
  }

  static void npyRows() {
    row("cut off magic m.npy", "\x93NUMPY", "is cut off");
    row("cut off header m.npy", array.substr(0, 40), "is cut off");
    row("cut off data m.npy", array.substr(0, array.size() - 1),
        "the array needs 24 bytes, but there are 23");
    row("longer m.npy", array + "xx", "goes on for 2 bytes after its array");
    row("version 9 m.npy", std::string(array).replace(6, 1, "\x09"), "has no header of a NumPy array");
    row("header of 4 GiB m.npy", std::string("\x93NUMPY\x02\0\xFF\xFF\xFF\xFF", 12), "is cut off");
    row("shape beyond 2^64 m.npy", test::npy("<f4", false, "(4294967296, 4294967296)", sixFloats),
        "a shape that no memory holds");
    row("negative shape m.npy", test::npy("<f4", false, "(-6,)", sixFloats),
        "has no header of a NumPy array");
    row("structured m.npy", npyHeader("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (6,)}"),
        "of type \"structured\"");
    row("complex m.npy", test::npy("<c8", false, "(3,)", sixFloats), "of type \"<c8\"");
    row("long double m.npy", test::npy("<f16", false, "(1,)", sixFloats), "of type \"<f16\"");
    row("program for a header m.npy", npyHeader("__import__('os').system('true')"),
        "has no header of a NumPy array");
    row("key twice m.npy",
        npyHeader("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (6,)}"),
        "has no header of a NumPy array");
    row("key missing m.npy", npyHeader("{'descr': '<f4', 'shape': (6,)}"), "has no header of a NumPy array");
    row("goes on m.npy", npyHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (6,)} or 1"),
        "has no header of a NumPy array");
    row("unclosed m.npy", npyHeader("{'descr': [('a', '<f4'), 'fortran_order': False, 'shape': (6,)}"),
        "has no header of a NumPy array");
  }

  static void npzRows() {
    using test::zip;
    row("cut off m.npz", zip({{.name = "a.npy", .content = array}}).substr(0, 100),
        "is no complete ZIP archive");
    row("empty archive m.npz", zip({}), "has no tensors");
    row("only a local header m.npz", std::string("PK\x03\x04"), "is no complete ZIP archive");
    row("name twice m.npz", zip({{.name = "a.npy", .content = array}, {.name = "a.npy", .content = array}}),
        "has two members with the name \"a.npy\"");
    row("the same bytes twice m.npz",
        zip({{.name = "a.npy", .content = array},
             {.name = "b.npy", .content = {}, .size = array.size(), .packed = array.size(), .place = 0}}),
        "has two members in the same place");
    row("bomb m.npz",
        zip({{.name = "a.npy", .content = array, .deflate = true, .size = 10'000'000'000}}, true),
        "unpack to 10000000000");
    row("bomb that is honest m.npz",
        zip({{.name = "a.npy",
              .content = test::npy("<f4", false, "(20000000,)", std::string(80000000, '\0')),
              .deflate = true}}),
        "no weights do that");
    row("stored with two sizes m.npz", zip({{.name = "a.npy", .content = array, .size = 10000}}),
        "is no complete ZIP archive");
    row("beyond the file m.npz", zip({{.name = "a.npy", .content = array, .place = 100000}}),
        "is no complete ZIP archive");
    row("encrypted m.npz", zip({{.name = "a.npy", .content = array, .flags = 1}}),
        "encrypted or packed in a way");
    row("other packing m.npz", zip({{.name = "a.npy", .content = array, .method = 12}}),
        "encrypted or packed in a way");
    row("not deflated m.npz", zip({{.name = "a.npy", .content = array, .method = 8}}),
        "damaged: it does not unpack");
    row("shorter than it says m.npz",
        zip({{.name = "a.npy", .content = array, .deflate = true, .size = array.size() + 4}}),
        "the array \"a\"");
    row("cut off array m.npz", zip({{.name = "a.npy", .content = array.substr(0, array.size() - 4)}}),
        "has the array \"a\" cut off");
    row("foreign member m.npz",
        zip({{.name = "a.npy", .content = array}, {.name = "notes.txt", .content = "x"}}),
        "\"notes.txt\" is no array of NumPy");
    row("name that is no text m.npz", zip({{.name = "\xFF.npy", .content = array}}), "is no array of NumPy");
  }

  static void onnxRows() {
    const auto tensor = [](const std::vector<std::uint64_t>& shape, std::uint64_t type,
                           const std::string& data) { return oneTensor(onnxTensor("w", type, shape, data)); };
    row("no graph m.onnx", number(1, 8) + message(2, "test"), "has no ONNX graph");
    row("no tensors m.onnx", onnxModel(""), "has no tensors");
    row("graph longer than file m.onnx", number(1, 8) + message(2, "test") + "\x3A\xFF\xFF\xFF\xFF\x0F",
        "breaks off at byte");
    row("length beyond 2^63 m.onnx", number(1, 8) + message(2, "t") + "\x3A" + test::varint(~0ULL),
        "breaks off at byte");
    row("endless varint m.onnx", number(1, 8) + "\x3A" + std::string(11, '\xFF'), "breaks off at byte");
    row("field 0 m.onnx", number(1, 8) + message(2, "test") + message(0, "x"), "breaks off at byte");
    row("group m.onnx", number(1, 8) + message(2, "test") + "\x3B", "breaks off at byte");
    row("too few raw bytes m.onnx", tensor({2, 3}, 1, message(9, "1234")),
        "gives the tensor \"w\" 4 bytes, but its shape and type make 24");
    row("too few floats m.onnx", tensor({2, 3}, 1, message(4, test::floats({1, 2}))),
        "gives the tensor \"w\" 8 bytes");
    row("half a float m.onnx", tensor({1}, 1, message(4, "123")), "breaks off at byte");
    row("no elements m.onnx", tensor({2, 3}, 1, ""), "gives the tensor \"w\" 0 bytes");
    row("shape beyond 2^64 m.onnx", tensor({1ULL << 32U, 1ULL << 32U}, 1, message(9, sixFloats)),
        "a shape that no memory holds");
    row("negative shape m.onnx", tensor({~0ULL}, 1, message(9, sixFloats)), "a shape that no memory holds");
    row("65 dimensions m.onnx", tensor(std::vector<std::uint64_t>(65, 1), 1, message(9, "1234")),
        "a shape that no memory holds");
    row("byte out of range m.onnx", tensor({1}, 3, number(5, 200)),
        "has a number in the tensor \"w\" that its type does not have");
    row("half out of range m.onnx", tensor({1}, 10, number(5, 65536)), "that its type does not have");
    row("name that is no text m.onnx", oneTensor(number(2, 1) + message(8, "\xFF\xFE")),
        "has a name at byte");
    row("name of 100 KB m.onnx", oneTensor(number(2, 1) + message(8, std::string(100000, 'a'))),
        "has a name at byte");
    row("name twice m.onnx",
        onnxModel(message(5, onnxTensor("w", 1, {2, 3}, message(9, sixFloats))) +
                  message(5, onnxTensor("w", 1, {2, 3}, message(9, sixFloats)))),
        "has two tensors with the name \"w\"");
    row("100 graphs deep m.onnx", onnxModel(nestedGraphs(100)), "nests graphs deeper than 64 levels");
  }
};

QTEST_APPLESS_MAIN(TestMalformedModels)
#include "tst_malformed_models.moc"
