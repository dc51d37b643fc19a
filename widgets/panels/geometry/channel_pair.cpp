// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/geometry/channel_pair.h"

#include <algorithm>

namespace quantoscope::panels {

QJsonArray toJson(const present::ChannelPair& channels) {
  return {channels[0] + 1, channels[1] + 1};
}

present::ChannelPair channelPairFromJson(const QJsonValue& json) {
  const QJsonArray numbers = json.toArray();
  const present::ChannelPair wanted{numbers.at(0).toInt(-1) - 1, numbers.at(1).toInt(-1) - 1};
  const auto known = present::channelPairs(3);
  return std::find(known.begin(), known.end(), wanted) == known.end() ? known.front() : wanted;
}

int indexOf(const present::ChannelPair& channels) {
  const auto known = present::channelPairs(3);
  return static_cast<int>(std::find(known.begin(), known.end(), channels) - known.begin());
}

}  // namespace quantoscope::panels
