// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/category_labels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope::charts {
namespace {

// Fewer categories than this are worth turning their names; more are a sequence that can be thinned out.
constexpr int sequenceLength = 16;
constexpr double diagonal = 0.7071067811865476;

// Every how many categories there is a label, in steps that are easy to count.
int thinning(double needed, double slot) {
  for (const int every : std::array{1, 2, 4, 5, 8, 10, 16, 20, 25, 32, 50, 64, 100, 128, 200, 256, 500}) {
    if (every * slot >= needed) {
      return every;
    }
  }
  return slot > 0 ? std::max(1, static_cast<int>(std::ceil(needed / slot))) : 1000;
}

void keepEvery(QStringList& texts, int every) {
  for (qsizetype i = 0; i < texts.size(); ++i) {
    if (i % every != 0) {
      texts[i].clear();
    }
  }
}

double longest(const QStringList& texts, const TextMeter& meter) {
  double width = 0;
  for (const QString& text : texts) {
    width = std::max(width, meter.width(text));
  }
  return width;
}

bool isSeparator(QChar c) {
  return c == QLatin1Char('.') || c == QLatin1Char('/') || c == QLatin1Char('_') || c == QLatin1Char(' ') ||
         c == QLatin1Char(':') || c == QLatin1Char('-');
}

// How many leading characters all names share, up to and with a separator.
qsizetype sharedStart(const QStringList& names) {
  const QString& first = names.first();
  qsizetype shared = first.size();
  for (const QString& name : names) {
    const auto end = std::mismatch(first.begin(), first.begin() + shared, name.begin(), name.end()).first;
    shared = end - first.begin();
  }
  while (shared > 0 && !isSeparator(first[shared - 1])) {
    --shared;
  }
  return shared;
}

qsizetype sharedEnd(QStringList names) {
  for (QString& name : names) {
    std::reverse(name.begin(), name.end());
  }
  return sharedStart(names);
}

// Long names are told apart by what they do not share: "model.layers.3.mlp" becomes "3.mlp", then "3".
QStringList shortened(const QStringList& names, double limit, const TextMeter& meter) {
  QStringList result = names;
  if (names.size() < 2 || longest(result, meter) <= limit) {
    return result;
  }
  const qsizetype start = sharedStart(result);
  for (QString& name : result) {
    name = name.mid(start);
  }
  if (longest(result, meter) > limit) {
    const qsizetype end = sharedEnd(result);
    for (QString& name : result) {
      name.chop(end);
    }
  }
  const bool nameless =
      std::any_of(result.begin(), result.end(), [](const QString& s) { return s.isEmpty(); });
  return nameless ? names : result;
}

void slant(CategoryLabels& labels, double slot, double maxHeight, double leftRoom, const TextMeter& meter) {
  labels.angle = -45;
  const double limit = maxHeight / diagonal - meter.height();
  for (qsizetype i = 0; i < labels.texts.size(); ++i) {
    const double room = (leftRoom + static_cast<double>(i) * slot) / diagonal;
    labels.texts[i] = meter.elided(labels.texts[i], std::min(limit, room), Qt::ElideMiddle);
  }
  labels.height = (longest(labels.texts, meter) + meter.height()) * diagonal;
}

void stand(CategoryLabels& labels, double slot, double maxHeight, const TextMeter& meter) {
  labels.angle = -90;
  keepEvery(labels.texts, thinning(meter.height(), slot));
  for (QString& text : labels.texts) {
    text = meter.elided(text, maxHeight, Qt::ElideMiddle);
  }
  labels.height = longest(labels.texts, meter);
}

}  // namespace

CategoryLabels planCategoryLabels(const QStringList& names, double slot, double maxHeight, double leftRoom,
                                  const TextMeter& meter) {
  CategoryLabels labels;
  const bool level = longest(names, meter) + 0.5 * meter.height() <= slot;
  // Where names cannot be slanted, short ones that lie level read best.
  const double limit =
      slot < 1.5 * meter.height() ? 4.5 * meter.height() : std::min(maxHeight, 9 * meter.height());
  labels.texts = level ? names : shortened(names, limit, meter);
  const double widest = longest(labels.texts, meter);
  const double needed = widest + 0.5 * meter.height();
  if (needed <= slot || names.size() == 1) {
    labels.height = meter.height();
    for (QString& text : labels.texts) {
      text = meter.elided(text, slot, Qt::ElideMiddle);
    }
  } else if (names.size() > sequenceLength && widest <= 4.5 * meter.height()) {
    labels.height = meter.height();
    keepEvery(labels.texts, thinning(needed, slot));
  } else if (slot >= 1.5 * meter.height()) {
    slant(labels, slot, maxHeight, leftRoom, meter);
  } else {
    stand(labels, slot, maxHeight, meter);
  }
  return labels;
}

QPointF labelBaseline(const CategoryLabels& labels, const QString& text, double x, double top,
                      const TextMeter& meter) {
  const double width = meter.width(text);
  const double descent = meter.height() - meter.ascent();
  if (labels.angle == 0) {
    return {x - width / 2, top + meter.ascent()};
  }
  if (labels.angle < -60) {
    return {x + (meter.ascent() - descent) / 2, top + width};
  }
  return {x + (meter.ascent() / 2 - width) * diagonal, top + (meter.ascent() + width) * diagonal};
}

}  // namespace quantoscope::charts
