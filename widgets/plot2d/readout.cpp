// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot2d/readout.h"

#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

#include "engine/present/number_format.h"
#include "widgets/base/text.h"

namespace quantoscope::plot2d {
namespace {

QString valueText(const present::Axis& axis, double value, present::Range visible, double pixels) {
  for (const present::Tick& tick : axis.ticks) {
    if (tick.position == value) {
      return base::translated(tick.label);
    }
  }
  int digits = 4;
  const double perPixel = (visible.high - visible.low) / std::max(1.0, pixels);
  if (!axis.logarithmic && value != 0 && perPixel > 0) {
    // What is below a pixel's worth is noise of the pointer; what is above must be seen.
    const double size = std::ceil(std::log10(std::abs(value) / perPixel));
    digits = std::clamp(static_cast<int>(size) + 1, 3, 12);
    if (std::abs(value) < perPixel / 1000) {
      value = 0;
    }
  }
  return base::fromUtf8(present::formatNumber(value, present::shownDigits(digits)));
}

QString row(const present::Axis& axis, const QString& fallback, const QString& value) {
  const QString title = base::translated(axis.title);
  return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>")
      .arg((title.isEmpty() ? fallback : title).toHtmlEscaped(), value.toHtmlEscaped());
}

/// The middle of the cell of a map at `at`, where names of cells stand.
double middleOf(const present::Range& range, int count, double at) {
  if (count <= 0 || range.high <= range.low) {
    return at;
  }
  const double width = (range.high - range.low) / count;
  const double cell = std::clamp(std::floor((at - range.low) / width), 0.0, count - 1.0);
  return range.low + (cell + 0.5) * width;
}

const present::Raster* rasterOf(const present::Plot& plot, const present::ElementInfo& info) {
  for (const present::Element& element : plot.elements) {
    const auto* raster = std::get_if<present::Raster>(&element);
    if (raster && raster->info.id == info.id) {
      return raster;
    }
  }
  return nullptr;
}

/// What a map has at a place of it.
QString cellRow(const present::Raster& raster, double x, double y) {
  const auto index = [](const present::Range& range, int count, double at) {
    return std::clamp(static_cast<int>((at - range.low) / (range.high - range.low) * count), 0, count - 1);
  };
  const auto cell =
      static_cast<std::size_t>(index(raster.y, raster.rows, y)) * static_cast<std::size_t>(raster.columns) +
      static_cast<std::size_t>(index(raster.x, raster.columns, x));
  if (!raster.values || cell >= raster.values->size()) {
    return {};
  }
  present::Axis axis;
  axis.title = raster.valueTitle;
  return row(axis, QStringLiteral("z"), base::fromUtf8(present::formatNumber((*raster.values)[cell], 4)));
}

}  // namespace

QString readoutText(const present::Plot& plot, const present::ElementInfo& info, const Hit& hit,
                    const present::Extent& visible, QSizeF size) {
  QString text;
  if (!info.name.empty()) {
    text += QStringLiteral("<b>%1</b>").arg(base::translated(info.name).toHtmlEscaped());
  }
  QString rows;
  const present::Raster* const raster = hit.x && hit.y ? rasterOf(plot, info) : nullptr;
  const auto place = [](const present::Axis& axis, const present::Range* cells, int count, double at) {
    const bool named = cells != nullptr && (!axis.ticks.empty() || axis.integers);
    return named ? middleOf(*cells, count, at) : at;
  };
  if (hit.x) {
    const double x = place(plot.x, raster ? &raster->x : nullptr, raster ? raster->columns : 0, *hit.x);
    rows += row(plot.x, QStringLiteral("x"), valueText(plot.x, x, visible.x, size.width()));
  }
  if (hit.y) {
    const double y = place(plot.y, raster ? &raster->y : nullptr, raster ? raster->rows : 0, *hit.y);
    rows += row(plot.y, QStringLiteral("y"), valueText(plot.y, y, visible.y, size.height()));
  }
  if (raster) {
    rows += cellRow(*raster, *hit.x, *hit.y);
  }
  if (!rows.isEmpty()) {
    text += QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows);
  }
  return text;
}

QString spokenText(const QString& readout) {
  QString text = QTextDocumentFragment::fromHtml(readout).toPlainText();
  text.replace(QChar::Nbsp, QLatin1Char(' '));
  return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QStringLiteral(", ")).simplified();
}

}  // namespace quantoscope::plot2d
