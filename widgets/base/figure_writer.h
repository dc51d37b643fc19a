// SPDX-License-Identifier: GPL-3.0-or-later
// Writes figures to files: PDF and SVG as vectors with text as text, PNG at any resolution. The same figure
// and the same specification give the same bytes: no dates, no random identifiers. GUI thread (fonts).
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/core/error.h"
#include "widgets/base/figure.h"
#include "widgets/base/figure_sheet.h"

class QImage;

namespace quantoscope::base {

enum class FigureFormat { Pdf, Svg, Png };

/// "pdf", "svg", "png".
QString formatKey(FigureFormat format);
std::optional<FigureFormat> formatFromKey(const QString& key);

struct FigureSpec {
  QString preset;  ///< where size and font came from; empty: chosen by hand
  double widthMm = 89;
  double heightMm = 60;
  int dpi = 300;  ///< PNG only
  FigureFormat format = FigureFormat::Pdf;
  bool csv = false;       ///< the numbers in a file beside the figure
  bool latex = false;     ///< tables as LaTeX beside it
  bool markdown = false;  ///< tables as Markdown beside it
  FigureStyle style;
};

/// How sessions keep a specification. Missing or impossible values are read as the defaults.
QJsonObject specToJson(const FigureSpec& spec);
FigureSpec specFromJson(const QJsonObject& json);

/// Column widths of journals and conferences; heights follow the figure's shape.
struct FigurePreset {
  QString id;        ///< "nature-1"
  const char* name;  ///< source text, context "FigurePreset"; %1 is the venue, %2 the width
  QString venue;
  QString width;  ///< as people of that venue write it
  double widthMm;
  double fontPt;
};
const std::vector<FigurePreset>& figurePresets();
/// "IEEE, one column (3.5 in)" in the language of the program.
QString presetTitle(const FigurePreset& preset);
/// Width and font of the preset, height by the golden-like ratio 0.68 of the width; nothing for an unknown
/// id.
std::optional<FigureSpec> specForPreset(const QString& id);

/// True if the figure knows how high it has to be at the specification's width (tables, sheets).
bool hasOwnHeight(const FigureSource& figure, const FigureSpec& spec);
/// The height that suits the figure at the specification's width: its own, else that of the preset's shape.
/// To a tenth of a millimeter, within what figures may be.
double suitableHeightMm(const FigureSource& figure, const FigureSpec& spec);
/// How much smaller than the style's the figure's text is at the specification's width: 1 or less.
double textScale(const FigureSource& figure, const FigureSpec& spec);

/// The figure as the bytes of a file. `session` (may be empty) travels inside: as an attachment
/// "session.quantoscope" in PDF, in <metadata> in SVG, in a text chunk "Quantoscope-Session" in PNG.
core::Result<QByteArray> renderFigure(const FigureSource& figure, const FigureSpec& spec,
                                      const QByteArray& session = {});

/// Figures of one size as the pages of a PDF, one after the other, so that the program can stay awake in
/// between. The same figures give the same bytes.
class FigureBook {
 public:
  FigureBook(const FigureSpec& spec, const QString& title, const QByteArray& session = {});
  ~FigureBook();

  core::Result<void> add(const FigureSource& figure);
  /// The file; at least one page was added. The book is empty afterwards.
  core::Result<QByteArray> take();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

/// renderFigure() into `path`, atomically.
core::Result<void> writeFigure(const FigureSource& figure, const FigureSpec& spec, const QByteArray& session,
                               const std::filesystem::path& path);

/// The figure as an image at `pixelsPerInch`, for previews and the clipboard.
QImage renderImage(const FigureSource& figure, const FigureSpec& spec, double pixelsPerInch);

}  // namespace quantoscope::base
