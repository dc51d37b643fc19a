// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/png_writer.h"

#include <zlib.h>

#include <QBuffer>
#include <QtEndian>
#include <vector>

namespace quantoscope::base {
namespace {

/// Where photographs begin; drawings with soft edges have some thousands.
constexpr std::size_t mostColors = 16384;
/// Of zlib: files are hardly larger than at its usual level, in half the time.
constexpr int compression = 4;

void addNumber(QByteArray& bytes, quint32 number) {
  const quint32 big = qToBigEndian(number);
  bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void addChunk(QByteArray& png, const QByteArray& type, const QByteArray& content) {
  addNumber(png, static_cast<quint32>(content.size()));
  const QByteArray checked = type + content;
  png += checked;
  addNumber(png, static_cast<quint32>(::crc32_z(0, reinterpret_cast<const Bytef*>(checked.constData()),
                                                static_cast<z_size_t>(checked.size()))));
}

bool isDrawing(const QImage& image) {
  std::vector<bool> seen(std::size_t{1} << 24);
  std::size_t colors = 0;
  for (int y = 0; y < image.height(); ++y) {
    const auto* const row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    QRgb before = ~row[0];
    for (int x = 0; x < image.width(); ++x) {
      if (row[x] == before) {
        continue;
      }
      before = row[x];
      const std::size_t color = before & RGB_MASK;
      colors += seen[color] ? 0 : 1;
      seen[color] = true;
    }
    if (colors > mostColors) {
      return false;
    }
  }
  return true;
}

/// Every row as it is, behind the 0 that says so.
QByteArray packedRows(const QImage& image) {
  QByteArray rows(qsizetype{image.height()} * (1 + 3 * qsizetype{image.width()}), '\0');
  char* out = rows.data();
  for (int y = 0; y < image.height(); ++y) {
    const auto* const row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    ++out;
    for (int x = 0; x < image.width(); ++x) {
      *out++ = static_cast<char>(qRed(row[x]));
      *out++ = static_cast<char>(qGreen(row[x]));
      *out++ = static_cast<char>(qBlue(row[x]));
    }
  }
  uLongf size = ::compressBound(static_cast<uLong>(rows.size()));
  QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
  const int done = ::compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                               reinterpret_cast<const Bytef*>(rows.constData()),
                               static_cast<uLong>(rows.size()), compression);
  packed.resize(done == Z_OK ? static_cast<qsizetype>(size) : 0);
  return packed;
}

QByteArray drawingOf(const QImage& image, const PngTexts& texts) {
  const QByteArray rows = packedRows(image);
  if (rows.isEmpty()) {
    return {};
  }
  QByteArray png("\x89PNG\r\n\x1a\n");
  QByteArray header;
  addNumber(header, static_cast<quint32>(image.width()));
  addNumber(header, static_cast<quint32>(image.height()));
  header +=
      QByteArray("\x08\x02\x00\x00\x00", 5);  // 8 bits of red, green and blue; usual methods, no interlace
  addChunk(png, "IHDR", header);
  QByteArray resolution;
  addNumber(resolution, static_cast<quint32>(image.dotsPerMeterX()));
  addNumber(resolution, static_cast<quint32>(image.dotsPerMeterY()));
  resolution += '\x01';  // dots per meter
  addChunk(png, "pHYs", resolution);
  for (const auto& [key, text] : texts) {
    // UTF-8, not compressed, of no language, key not translated.
    addChunk(png, "iTXt", key + QByteArray(5, '\0') + text.toUtf8());
  }
  addChunk(png, "IDAT", rows);
  addChunk(png, "IEND", {});
  return png;
}

}  // namespace

QByteArray pngOf(const QImage& image, const PngTexts& texts) {
  if (image.isNull()) {
    return {};
  }
  QImage opaque = image.convertToFormat(QImage::Format_RGB32);
  if (isDrawing(opaque)) {
    return drawingOf(opaque, texts);
  }
  for (const auto& [key, text] : texts) {
    opaque.setText(QString::fromLatin1(key), text);
  }
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  return opaque.save(&buffer, "PNG") ? bytes : QByteArray();
}

}  // namespace quantoscope::base
