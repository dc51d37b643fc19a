// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/svg_fonts.h"

#include <hb-subset.h>

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <QXmlStreamReader>
#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

#include "widgets/base/fonts.h"

namespace quantoscope::base {
namespace {

constexpr double anySize = 32;

/// As the attributes of <text> name it.
struct FontName {
  QString family;
  int weight = QFont::Normal;
  bool italic = false;

  friend bool operator<(const FontName& a, const FontName& b) {
    return std::tie(a.family, a.weight, a.italic) < std::tie(b.family, b.weight, b.italic);
  }
};

/// A font that draws some characters of a FontName.
struct Face {
  QRawFont font;
  std::set<char32_t> characters;
};

template <auto Destroy>
struct Destroyer {
  template <typename T>
  void operator()(T* held) const {
    Destroy(held);
  }
};
using HbFace = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using HbInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using HbBlob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;

std::map<FontName, std::set<QString>> textsByFont(const QByteArray& svg) {
  std::map<FontName, std::set<QString>> texts;
  QXmlStreamReader xml(svg);
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QStringLiteral("text")) {
      continue;
    }
    const QXmlStreamAttributes attributes = xml.attributes();
    const FontName name{attributes.value(QStringLiteral("font-family")).toString(),
                        attributes.value(QStringLiteral("font-weight")).toInt(),
                        attributes.value(QStringLiteral("font-style")) == QStringLiteral("italic")};
    texts[name].insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
  }
  return xml.hasError() ? std::map<FontName, std::set<QString>>() : texts;
}

QFont toFont(const FontName& name) {
  QFont font;
  setFontFamily(font, name.family);
  font.setWeight(static_cast<QFont::Weight>(std::clamp(name.weight, 1, 1000)));
  font.setItalic(name.italic);
  font.setPixelSize(static_cast<int>(anySize));
  return font;
}

/// The fonts that draw the texts: the named one first, then what the system puts in for missing characters.
std::vector<Face> facesOf(const FontName& name, const std::set<QString>& texts) {
  const QFont font = toFont(name);
  std::vector<Face> faces = {{QRawFont::fromFont(font), {}}};
  for (const QString& text : texts) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
      const bool known = std::any_of(faces.begin(), faces.end(),
                                     [&run](const Face& face) { return face.font == run.rawFont(); });
      if (!known) {
        faces.push_back({run.rawFont(), {}});
      }
    }
    for (const char32_t character : text.toUcs4()) {
      for (Face& face : faces) {
        if (face.font.supportsCharacter(character)) {
          face.characters.insert(character);
          break;
        }
      }
    }
  }
  return faces;
}

hb_blob_t* tableOf(hb_face_t*, hb_tag_t tag, void* userData) {
  const char name[] = {HB_UNTAG(tag)};
  const QByteArray table = static_cast<const QRawFont*>(userData)->fontTable(QByteArray(name, 4).constData());
  return hb_blob_create(table.constData(), static_cast<unsigned>(table.size()), HB_MEMORY_MODE_DUPLICATE,
                        nullptr, nullptr);
}

/// fsType of the OS/2 table: https://learn.microsoft.com/typography/opentype/spec/os2#fstype
bool allowsSubset(const QRawFont& font) {
  constexpr qsizetype at = 8;
  const QByteArray table = font.fontTable("OS/2");
  if (table.size() < at + 2) {
    return font.isValid();
  }
  const int type = (static_cast<unsigned char>(table[at]) << 8) | static_cast<unsigned char>(table[at + 1]);
  const bool restricted = (type & 0x000F) == 0x0002;
  const bool wholeOrBitmapsOnly = (type & 0x0300) != 0;
  return !restricted && !wholeOrBitmapsOnly;
}

QByteArray subset(const Face& face) {
  QRawFont source = face.font;
  const HbFace whole(hb_face_create_for_tables(tableOf, &source, nullptr));
  const HbInput input(hb_subset_input_create_or_fail());
  if (!input) {
    return {};
  }
  for (const char32_t character : face.characters) {
    hb_set_add(hb_subset_input_unicode_set(input.get()), character);
  }
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
  const HbFace part(hb_subset_or_fail(whole.get(), input.get()));
  if (!part) {
    return {};
  }
  const HbBlob blob(hb_face_reference_blob(part.get()));
  unsigned length = 0;
  const char* bytes = hb_blob_get_data(blob.get(), &length);
  return {bytes, static_cast<qsizetype>(length)};
}

QByteArray unicodeRange(const std::set<char32_t>& characters) {
  QByteArray range;
  for (const char32_t character : characters) {
    range +=
        (range.isEmpty() ? "U+" : ",U+") + QByteArray::number(static_cast<uint>(character), 16).toUpper();
  }
  return range;
}

QByteArray cssString(QString text) {
  text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
  return '"' + text.toUtf8() + '"';
}

QByteArray fontFace(const FontName& name, const Face& face) {
  const QByteArray font = allowsSubset(face.font) ? subset(face) : QByteArray();
  if (font.isEmpty()) {
    return {};
  }
  const bool openType = font.startsWith("OTTO");
  return "@font-face{font-family:" + cssString(name.family) +
         ";font-weight:" + QByteArray::number(name.weight) +
         ";font-style:" + (name.italic ? "italic" : "normal") +
         ";unicode-range:" + unicodeRange(face.characters) + ";src:url(data:font/" +
         (openType ? "otf" : "ttf") + ";base64," + font.toBase64() + ") format(\"" +
         (openType ? "opentype" : "truetype") + "\")}\n";
}

}  // namespace

QByteArray withEmbeddedFonts(const QByteArray& svg) {
  QByteArray css;
  for (const auto& [name, texts] : textsByFont(svg)) {
    for (const Face& face : facesOf(name, texts)) {
      if (!face.characters.empty()) {
        css += fontFace(name, face);
      }
    }
  }
  const auto defs = svg.indexOf("<defs>");
  if (css.isEmpty() || defs < 0) {
    return svg;
  }
  QByteArray out = svg;
  out.insert(defs + qsizetype(sizeof("<defs>")) - 1,
             "\n<style type=\"text/css\"><![CDATA[\n" + css + "]]></style>");
  return out;
}

bool canEmbed(const QString& family) {
  const QRawFont font = QRawFont::fromFont(toFont({family, QFont::Normal, false}));
  return QFontDatabase::isSmoothlyScalable(family) && font.isValid() && allowsSubset(font);
}

}  // namespace quantoscope::base
