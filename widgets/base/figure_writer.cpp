// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/figure_writer.h"

#include "widgets/base/text.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <cmath>
#include <utility>

#include "engine/core/file_io.h"
#include "widgets/base/colors.h"
#include "widgets/base/png_writer.h"
#include "widgets/base/svg_fonts.h"

namespace quantoscope::base {
namespace {

constexpr double unitsPerInch = 96;  // the unit of FigureSource::paint
constexpr double mmPerInch = 25.4;
constexpr double smallestMm = 10;
constexpr double largestMm = 2000;
constexpr int lowestDpi = 30;
constexpr int highestDpi = 2400;
constexpr const char* sessionName = "session.quantoscope";

QSizeF sizeInUnits(const FigureSpec& spec) {
  return {spec.widthMm / mmPerInch * unitsPerInch, spec.heightMm / mmPerInch * unitsPerInch};
}

void paintPage(QPainter& painter, const FigureSource& figure, const FigureSpec& spec) {
  const QRectF page(QPointF(0, 0), sizeInUnits(spec));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(page, toQColor({present::ColorRole::Background}, spec.style.palette));
  figure.paint(painter, page, spec.style);
}

/// Qt rounds pages to whole points. The page box gets its exact size without moving a byte; the figure hangs
/// from the page's upper edge, so what is missing or too much is at the lower one.
void makePagesExact(QByteArray& pdf, const FigureSpec& spec) {
  constexpr double pointsPerInch = 72;
  const QByteArray key = "/MediaBox [";
  for (auto found = pdf.indexOf(key); found >= 0; found = pdf.indexOf(key, found + 1)) {
    const auto start = found + key.size();
    const auto end = pdf.indexOf(']', start);
    if (end < 0) {
      return;
    }
    const QList<QByteArray> box = pdf.mid(start, end - start).simplified().split(' ');
    if (box.size() != 4) {
      continue;
    }
    const double top = box[3].toDouble();
    const double bottom = top - spec.heightMm / mmPerInch * pointsPerInch;
    const QByteArray exact = "0 " + QByteArray::number(bottom, 'f', 4) + ' ' +
                             QByteArray::number(spec.widthMm / mmPerInch * pointsPerInch, 'f', 4) + ' ' +
                             QByteArray::number(top, 'f', 0);
    if (exact.size() <= end - start) {
      pdf.replace(start, end - start, exact.leftJustified(end - start, ' '));
    }
  }
}

/// Blanks what would differ between two runs without moving a byte, so that offsets inside the file stay
/// right.
void blank(QByteArray& bytes, const QRegularExpression& expression) {
  const QString text = QString::fromLatin1(bytes);
  for (auto match = expression.globalMatch(text); match.hasNext();) {
    const QRegularExpressionMatch found = match.next();
    bytes.replace(found.capturedStart(), found.capturedLength(), QByteArray(found.capturedLength(), ' '));
  }
}

/// CRC-32 as in PNG and zlib, of data small enough to take it bit by bit.
quint32 crc32(const QByteArray& bytes) {
  constexpr quint32 polynomial = 0xEDB88320;
  quint32 crc = 0xFFFFFFFF;
  for (const char byte : bytes) {
    crc ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) {
      crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0);
    }
  }
  return ~crc;
}

core::Failure cannotPaint(const FigureSpec& spec) {
  return core::fail(
      core::ErrorCode::Failed,
      QUANTOSCOPE_TEXT("Error", "The figure of %1 x %2 mm cannot be painted; choose another size."),
      {QString::number(spec.widthMm).toStdString(), QString::number(spec.heightMm).toStdString()});
}

core::Result<QByteArray> renderPdf(const FigureSource& figure, const FigureSpec& spec,
                                   const QByteArray& session) {
  FigureBook book(spec, figure.title(), session);
  if (auto added = book.add(figure); !added) {
    return core::Failure(std::move(added.error()));
  }
  return book.take();
}

core::Result<QByteArray> renderSvg(const FigureSource& figure, const FigureSpec& spec,
                                   const QByteArray& session) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    const QSizeF size = sizeInUnits(spec);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(figure.title());
    QPainter painter;
    if (!painter.begin(&generator)) {
      return cannotPaint(spec);
    }
    paintPage(painter, figure, spec);
    if (!painter.end()) {
      return cannotPaint(spec);
    }
  }
  // The generator only takes whole units; the page has to be exact.
  const QString text = QString::fromUtf8(bytes);
  static const QRegularExpression sizes(QStringLiteral(R"svg(<svg width="[^"]*" height="[^"]*")svg"));
  QString exact = text;
  exact.replace(sizes,
                QStringLiteral("<svg width=\"%1mm\" height=\"%2mm\"").arg(spec.widthMm).arg(spec.heightMm));
  if (!session.isEmpty()) {
    const QString metadata =
        QStringLiteral("<metadata id=\"quantoscope-session\" data-crc32=\"%1\">%2</metadata>\n")
            .arg(crc32(session), 8, 16, QLatin1Char('0'))
            .arg(QString::fromLatin1(session.toBase64()));
    const auto end = exact.lastIndexOf(QStringLiteral("</svg>"));
    if (end < 0) {
      return cannotPaint(spec);
    }
    exact.insert(end, metadata);
  }
  return withEmbeddedFonts(exact.toUtf8());
}

core::Result<QByteArray> renderPng(const FigureSource& figure, const FigureSpec& spec,
                                   const QByteArray& session) {
  QImage image = renderImage(figure, spec, spec.dpi);
  if (image.isNull()) {
    return cannotPaint(spec);
  }
  const int dotsPerMeter = static_cast<int>(std::lround(spec.dpi / mmPerInch * 1000));
  image.setDotsPerMeterX(dotsPerMeter);
  image.setDotsPerMeterY(dotsPerMeter);
  PngTexts texts = {{"Title", figure.title()}, {"Software", QStringLiteral("Quantoscope")}};
  if (!session.isEmpty()) {
    texts.append({"Quantoscope-Session", QString::fromUtf8(session)});
  }
  QByteArray bytes = pngOf(image, texts);
  if (bytes.isEmpty()) {
    return cannotPaint(spec);
  }
  return bytes;
}

}  // namespace

struct FigureBook::Private {
  FigureSpec spec;
  QByteArray bytes;
  QBuffer buffer{&bytes};
  std::unique_ptr<QPdfWriter> writer;
  QPainter painter;
  bool begun = false;
};

FigureBook::FigureBook(const FigureSpec& spec, const QString& title, const QByteArray& session)
    : d(std::make_unique<Private>()) {
  d->spec = spec;
  d->buffer.open(QIODevice::WriteOnly);
  d->writer = std::make_unique<QPdfWriter>(&d->buffer);
  d->writer->setResolution(static_cast<int>(unitsPerInch));
  d->writer->setPageSize(QPageSize(QSizeF(spec.widthMm, spec.heightMm), QPageSize::Millimeter, QString(),
                                   QPageSize::ExactMatch));
  d->writer->setPageMargins(QMarginsF());
  d->writer->setTitle(title);
  d->writer->setCreator(QStringLiteral("Quantoscope"));
  if (!session.isEmpty()) {
    d->writer->addFileAttachment(QString::fromLatin1(sessionName), session,
                                 QStringLiteral("application/x-quantoscope-session"));
  }
}

FigureBook::~FigureBook() {
  if (d->painter.isActive()) {
    d->painter.end();
  }
}

core::Result<void> FigureBook::add(const FigureSource& figure) {
  const bool ready = d->begun ? d->writer->newPage() : d->painter.begin(d->writer.get());
  if (!ready) {
    return cannotPaint(d->spec);
  }
  d->begun = true;
  d->painter.save();
  paintPage(d->painter, figure, d->spec);
  d->painter.restore();
  return {};
}

core::Result<QByteArray> FigureBook::take() {
  if (!d->begun || !d->painter.end()) {
    return cannotPaint(d->spec);
  }
  d->writer.reset();
  QByteArray bytes = std::exchange(d->bytes, {});
  blank(bytes, QRegularExpression(QStringLiteral(R"(/CreationDate \(D:[^)]*\))")));
  makePagesExact(bytes, d->spec);
  return bytes;
}

QString formatKey(FigureFormat format) {
  switch (format) {
    case FigureFormat::Pdf:
      return QStringLiteral("pdf");
    case FigureFormat::Svg:
      return QStringLiteral("svg");
    case FigureFormat::Png:
      return QStringLiteral("png");
  }
  return {};
}

std::optional<FigureFormat> formatFromKey(const QString& key) {
  for (const FigureFormat format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png}) {
    if (formatKey(format) == key.toLower()) {
      return format;
    }
  }
  return std::nullopt;
}

namespace {

QString legendPlaceKey(LegendPlace place) {
  switch (place) {
    case LegendPlace::Automatic:
      return QStringLiteral("automatic");
    case LegendPlace::Beside:
      return QStringLiteral("beside");
    case LegendPlace::Below:
      return QStringLiteral("below");
  }
  return {};
}

}  // namespace

QJsonObject specToJson(const FigureSpec& spec) {
  return {{QStringLiteral("preset"), spec.preset},
          {QStringLiteral("width_mm"), spec.widthMm},
          {QStringLiteral("height_mm"), spec.heightMm},
          {QStringLiteral("dpi"), spec.dpi},
          {QStringLiteral("format"), formatKey(spec.format)},
          {QStringLiteral("font_pt"), spec.style.fontPt},
          {QStringLiteral("palette"), static_cast<int>(spec.style.palette)},
          {QStringLiteral("font"), spec.style.fontFamily},
          {QStringLiteral("title"), spec.style.title},
          {QStringLiteral("title_text"), spec.style.titleText},
          {QStringLiteral("legend"), spec.style.legend},
          {QStringLiteral("legend_place"), legendPlaceKey(spec.style.legendPlace)},
          {QStringLiteral("csv"), spec.csv},
          {QStringLiteral("latex"), spec.latex},
          {QStringLiteral("markdown"), spec.markdown}};
}

FigureSpec specFromJson(const QJsonObject& json) {
  const FigureSpec defaults;
  const auto number = [&json](const char* key, double fallback, double low, double high) {
    const double value = json.value(QLatin1String(key)).toDouble(fallback);
    return value >= low && value <= high ? value : fallback;
  };
  FigureSpec spec;
  spec.preset = json.value(QStringLiteral("preset")).toString();
  spec.widthMm = number("width_mm", defaults.widthMm, smallestMm, largestMm);
  spec.heightMm = number("height_mm", defaults.heightMm, smallestMm, largestMm);
  spec.dpi = static_cast<int>(number("dpi", defaults.dpi, lowestDpi, highestDpi));
  spec.format = formatFromKey(json.value(QStringLiteral("format")).toString()).value_or(defaults.format);
  spec.style.fontPt = number("font_pt", defaults.style.fontPt, 4, 48);
  spec.style.palette = static_cast<present::Palette>(static_cast<int>(number("palette", 0, 0, 2)));
  spec.style.title = json.value(QStringLiteral("title")).toBool(true);
  spec.style.titleText = json.value(QStringLiteral("title_text")).toString();
  spec.style.legend = json.value(QStringLiteral("legend")).toBool(true);
  const QString place = json.value(QStringLiteral("legend_place")).toString();
  for (const LegendPlace known : {LegendPlace::Beside, LegendPlace::Below}) {
    spec.style.legendPlace = legendPlaceKey(known) == place ? known : spec.style.legendPlace;
  }
  // A session from a machine with other fonts keeps its look as far as this one's fonts allow.
  const QString family = json.value(QStringLiteral("font")).toString();
  spec.style.fontFamily = QFontDatabase::hasFamily(family) ? family : defaults.style.fontFamily;
  spec.csv = json.value(QStringLiteral("csv")).toBool(false);
  spec.latex = json.value(QStringLiteral("latex")).toBool(false);
  spec.markdown = json.value(QStringLiteral("markdown")).toBool(false);
  return spec;
}

const std::vector<FigurePreset>& figurePresets() {
  constexpr const char* oneColumn = QUANTOSCOPE_TEXT("FigurePreset", "%1, one column (%2)");
  constexpr const char* twoColumns = QUANTOSCOPE_TEXT("FigurePreset", "%1, two columns (%2)");
  constexpr const char* onlyWidth = QUANTOSCOPE_TEXT("FigurePreset", "%1 (%2)");
  static const std::vector<FigurePreset> presets = {
      {QStringLiteral("icml-1"), oneColumn, QStringLiteral("ICML"), QStringLiteral("3.25 in"),
       3.25 * mmPerInch, 8},
      {QStringLiteral("icml-2"), twoColumns, QStringLiteral("ICML"), QStringLiteral("6.75 in"),
       6.75 * mmPerInch, 8},
      {QStringLiteral("neurips"), onlyWidth, QStringLiteral("NeurIPS / ICLR"), QStringLiteral("5.5 in"),
       5.5 * mmPerInch, 8},
      {QStringLiteral("cvpr-1"), oneColumn, QStringLiteral("CVPR"), QStringLiteral("3.25 in"),
       3.25 * mmPerInch, 8},
      {QStringLiteral("cvpr-2"), twoColumns, QStringLiteral("CVPR"), QStringLiteral("6.875 in"),
       6.875 * mmPerInch, 8},
      {QStringLiteral("aaai-1"), oneColumn, QStringLiteral("AAAI"), QStringLiteral("3.3 in"), 3.3 * mmPerInch,
       8},
      {QStringLiteral("aaai-2"), twoColumns, QStringLiteral("AAAI"), QStringLiteral("6.975 in"),
       6.975 * mmPerInch, 8},
      {QStringLiteral("ieee-1"), oneColumn, QStringLiteral("IEEE"), QStringLiteral("3.5 in"), 3.5 * mmPerInch,
       8},
      {QStringLiteral("ieee-2"), twoColumns, QStringLiteral("IEEE"), QStringLiteral("7.16 in"),
       7.16 * mmPerInch, 8},
      {QStringLiteral("nature-1"), oneColumn, QStringLiteral("Nature"), QStringLiteral("89 mm"), 89, 7},
      {QStringLiteral("nature-2"), twoColumns, QStringLiteral("Nature"), QStringLiteral("183 mm"), 183, 7},
      {QStringLiteral("slide"), QUANTOSCOPE_TEXT("FigurePreset", "Slide, %1 (%2)"), QStringLiteral("16:9"),
       QStringLiteral("254 mm"), 254, 14},
  };
  return presets;
}

QString presetTitle(const FigurePreset& preset) {
  return translated("FigurePreset", preset.name, {preset.venue.toStdString(), preset.width.toStdString()});
}

std::optional<FigureSpec> specForPreset(const QString& id) {
  for (const FigurePreset& preset : figurePresets()) {
    if (preset.id == id) {
      constexpr double heightPerWidth = 0.68;
      FigureSpec spec;
      spec.preset = id;
      spec.widthMm = preset.widthMm;
      spec.heightMm =
          std::round(preset.widthMm * (id == QStringLiteral("slide") ? 9.0 / 16.0 : heightPerWidth) * 10) /
          10;
      spec.style.fontPt = preset.fontPt;
      return spec;
    }
  }
  return std::nullopt;
}

bool hasOwnHeight(const FigureSource& figure, const FigureSpec& spec) {
  return figure.naturalHeight(sizeInUnits(spec).width(), spec.style) > 0;
}

double suitableHeightMm(const FigureSource& figure, const FigureSpec& spec) {
  const double natural = figure.naturalHeight(sizeInUnits(spec).width(), spec.style);
  double height = spec.heightMm;
  if (natural > 0) {
    height = std::ceil(natural / unitsPerInch * mmPerInch * 10) / 10;
  } else if (const auto preset = specForPreset(spec.preset)) {
    height = preset->heightMm;
  }
  return std::clamp(height, smallestMm, largestMm);
}

double textScale(const FigureSource& figure, const FigureSpec& spec) {
  return figure.textScale(sizeInUnits(spec).width(), spec.style);
}

QImage renderImage(const FigureSource& figure, const FigureSpec& spec, double pixelsPerInch) {
  const QSizeF units = sizeInUnits(spec);
  const double scale = pixelsPerInch / unitsPerInch;
  const QSize pixels(static_cast<int>(std::lround(units.width() * scale)),
                     static_cast<int>(std::lround(units.height() * scale)));
  QImage image(pixels, QImage::Format_RGB32);
  if (image.isNull()) {
    return image;
  }
  // The page may end inside the last row and column of pixels.
  image.fill(toQColor({present::ColorRole::Background}, spec.style.palette));
  // Fonts in points follow the image's resolution, so it must be that of the painter's unit while painting.
  const int unitDotsPerMeter = static_cast<int>(std::lround(unitsPerInch / mmPerInch * 1000));
  image.setDotsPerMeterX(unitDotsPerMeter);
  image.setDotsPerMeterY(unitDotsPerMeter);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::TextAntialiasing);
  painter.scale(scale, scale);
  paintPage(painter, figure, spec);
  return image;
}

core::Result<QByteArray> renderFigure(const FigureSource& figure, const FigureSpec& spec,
                                      const QByteArray& session) {
  const bool sane = spec.widthMm >= smallestMm && spec.widthMm <= largestMm && spec.heightMm >= smallestMm &&
                    spec.heightMm <= largestMm && spec.dpi >= lowestDpi && spec.dpi <= highestDpi;
  if (!sane) {
    return core::fail(
        core::ErrorCode::Usage,
        QUANTOSCOPE_TEXT("Error",
                         "A figure is 10 to 2000 mm wide and high at 30 to 2400 dpi; change the size."));
  }
  switch (spec.format) {
    case FigureFormat::Pdf:
      return renderPdf(figure, spec, session);
    case FigureFormat::Svg:
      return renderSvg(figure, spec, session);
    case FigureFormat::Png:
      return renderPng(figure, spec, session);
  }
  return cannotPaint(spec);
}

core::Result<void> writeFigure(const FigureSource& figure, const FigureSpec& spec, const QByteArray& session,
                               const std::filesystem::path& path) {
  return renderFigure(figure, spec, session).and_then([&path](const QByteArray& bytes) {
    return core::writeFileAtomically(
        path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  });
}

}  // namespace quantoscope::base
