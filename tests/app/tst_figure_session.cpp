// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions out of pictures: every way a session may be stored, and pictures of every kind of damage.
#include <zlib.h>

#include <QByteArray>
#include <QTest>
#include <random>

#include "app/open/figure_session.h"
#include "app/open/inflate.h"

using namespace quantoscope;
using namespace quantoscope::app;

namespace {

const std::string session =
    "{\n \"schema\": \"quantoscope.session/1\",\n \"lab\": \"geometry\",\n \"note\": \"\xC3\xA4 "
    "endstream <x> "
    "%PDF-\"\n}\n";

std::string packed(const std::string& text) {
  uLongf size = compressBound(text.size());
  std::string out(size, '\0');
  compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
            text.size(), 9);
  out.resize(size);
  return out;
}

std::string four(std::uint32_t value) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) {
    out += static_cast<char>((value >> shift) & 0xFF);
  }
  return out;
}

std::string chunk(const std::string& type, const std::string& data) {
  return four(static_cast<std::uint32_t>(data.size())) + type + data + four(crc32Of(type + data));
}

std::string png(const std::string& textChunks) {
  const std::string header = chunk("IHDR", four(1) + four(1) + std::string("\x08\0\0\0\0", 5));
  return std::string("\x89PNG\r\n\x1a\n", 8) + header + textChunks +
         chunk("IDAT", packed(std::string(2, '\0'))) + chunk("IEND", "");
}

const std::string key = std::string("Quantoscope-Session") + '\0';

std::string svg(const std::string& inside) {
  return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"/>" + inside +
         "</svg>\n";
}

std::string base64(const std::string& text) {
  return QByteArray::fromStdString(text).toBase64().toStdString();
}

std::string crcHex(const std::string& text) {
  return QByteArray::number(crc32Of(text), 16).rightJustified(8, '0').toStdString();
}

std::string metadata(const std::string& text) {
  return "<metadata id=\"quantoscope-session\" data-crc32=\"" + crcHex(text) + "\">" + base64(text) +
         "</metadata>";
}

std::string pdf(const std::string& stream) {
  return "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n2 0 obj\n<</Length 5>>\nstream\nq 1 "
         "w\nendstream\nendobj\n"
         "3 0 obj\n<</Filter/FlateDecode/Length 4 0 R>>\nstream\n" +
         stream + "\nendstream\nendobj\nstartxref\n0\n%%EOF\n";
}

bool isOneSentence(const core::Error& error) {
  const std::string text = core::describe(error);
  return error.code == core::ErrorCode::BadInput && text.size() > 20 && text.back() == '.' &&
         text.find('\n') == std::string::npos;
}

/// Every damage gives the session as it was, or a sentence.
void holds(const std::string& bytes) {
  const auto read = sessionFromFigure(bytes);
  QVERIFY2(read ? *read == session : isOneSentence(read.error()),
           read ? read->c_str() : core::describe(read.error()).c_str());
}

}  // namespace

class TestFigureSession : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void formatsAreToldByContent() {
    QCOMPARE(pictureFormat(png({})), PictureFormat::Png);
    QCOMPARE(pictureFormat("junk\n" + pdf({})), PictureFormat::Pdf);
    QCOMPARE(pictureFormat("\xEF\xBB\xBF" + svg({})), PictureFormat::Svg);
    for (const char* other : {"", "{\"schema\": 1}", "plain <svg", "<html></html>", "%PD", "\x89PNG"}) {
      QVERIFY2(!pictureFormat(other), other);
    }
  }
  void everyStorageIsRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char* name, const std::string& bytes) {
      QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    const std::string latin1 = QString::fromStdString(session).toLatin1().toStdString();
    add("tEXt", png(chunk("tEXt", "Title\0x") + chunk("tEXt", key + latin1)));
    add("zTXt", png(chunk("zTXt", key + '\0' + packed(latin1))));
    add("iTXt", png(chunk("iTXt", key + std::string("\0\0en\0Sitzung\0", 13) + session)));
    add("iTXt packed", png(chunk("iTXt", key + std::string("\1\0\0\0", 4) + packed(session))));
    add("metadata", svg(metadata(session)));
    add("metadata of an editor", svg("<metadata\n   data-x-id=\"1\"\n   id='quantoscope-session'>\n " +
                                     base64(session).insert(40, "\n ") + "\n</metadata>"));
    add("second metadata", svg("<metadata id=\"other\"><a/></metadata>" + metadata(session)));
    add("attachment", pdf(packed(session)));
    add("attachment after CRLF", [] {
      std::string bytes = pdf(packed(session));
      return bytes.replace(bytes.rfind("stream\n", bytes.rfind("endstream") - 1), 7, "stream\r\n");
    }());
  }
  void everyStorageIsRead() {
    QFETCH(QByteArray, bytes);
    const auto read = sessionFromFigure(bytes.toStdString());
    QVERIFY2(read, read ? "" : core::describe(read.error()).c_str());
    QCOMPARE(*read, session);
  }
  void unpackedAttachmentsAreRead() {
    const std::string plain = "{\"schema\": \"quantoscope.session/1\"}";
    QCOMPARE(sessionFromFigure(pdf(plain)).value(), plain);
  }
  void picturesWithoutSessionSaySo() {
    for (const std::string& bytes : {png({}), png(chunk("tEXt", "Title\0x")), svg({}), svg("<metadata/>"),
                                     pdf(packed("something else")), std::string("%PDF-")}) {
      const auto read = sessionFromFigure(bytes);
      QVERIFY(!read);
      QVERIFY(core::describe(read.error()).find("without a session") != std::string::npos);
    }
  }
  void damagedSessionsSaySo() {
    std::string flipped = metadata(session);
    flipped[flipped.find('>') + 30] ^= 1;
    std::string wrongSum = png(chunk("tEXt", key + session));
    wrongSum[wrongSum.find("geometry")] = 'G';
    const std::string other = "{\"schema\": \"quantoscope.experiment/1\"}";
    for (const std::string& bytes :
         {svg(flipped), wrongSum, png(chunk("zTXt", key + '\0' + packed(session).substr(0, 30))),
          png(chunk("zTXt", key + '\1' + packed(session))), png(chunk("iTXt", key + '\1')),
          png(chunk("tEXt", key + other)), svg(metadata(other)),
          svg("<metadata id=\"quantoscope-session\">%</metadata>"), pdf(packed(session).substr(0, 60))}) {
      const auto read = sessionFromFigure(bytes);
      QVERIFY(!read);
      QVERIFY2(core::describe(read.error()).find("damaged") != std::string::npos,
               core::describe(read.error()).c_str());
    }
  }
  void bombsAreNotUnpacked() {
    const std::string bomb =
        packed("{\"schema\": \"quantoscope.session/1\"" + std::string(80 << 20, ' ') + "}");
    QVERIFY(bomb.size() < 200000);
    for (const std::string& bytes : {png(chunk("zTXt", key + '\0' + bomb)), pdf(bomb)}) {
      const auto read = sessionFromFigure(bytes);
      QVERIFY(!read);
      QVERIFY(isOneSentence(read.error()));
    }
    QVERIFY(!inflated(bomb, 1 << 20));
  }
  void everyTruncationAndEveryFlippedBitIsHandled() {
    const std::string latin1 = QString::fromStdString(session).toLatin1().toStdString();
    const std::string samples[] = {png(chunk("zTXt", key + '\0' + packed(latin1))),
                                   png(chunk("iTXt", key + std::string("\0\0\0\0", 4) + session)),
                                   svg(metadata(session)), pdf(packed(session))};
    for (const std::string& whole : samples) {
      for (std::size_t length = 0; length < whole.size(); ++length) {
        holds(whole.substr(0, length));
      }
      for (std::size_t bit = 0; bit < 8 * whole.size(); ++bit) {
        std::string flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto read = sessionFromFigure(flipped);
        // A tag's own name is not under its checksum: damage there may only take the checksum away.
        QVERIFY(read ? *read == session : isOneSentence(read.error()));
      }
    }
  }
  void noiseIsHandled() {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
      std::string bytes = round % 3 == 0   ? "%PDF-1.4\nstream\n"
                          : round % 3 == 1 ? "<svg><metadata "
                                           : png({}).substr(0, 8);
      for (int i = 0; i < 300; ++i) {
        bytes += static_cast<char>(random() & 0xFF);
      }
      QVERIFY(!sessionFromFigure(bytes));
    }
  }
  void filesAreNamedInErrors() {
    const auto read = readFigureSession("/no/such/figure.png");
    QVERIFY(!read);
    QCOMPARE(read.error().file, std::string("/no/such/figure.png"));
  }
};

QTEST_APPLESS_MAIN(TestFigureSession)
#include "tst_figure_session.moc"
