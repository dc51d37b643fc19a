// SPDX-License-Identifier: GPL-3.0-or-later
// The two channels a region in space is projected onto, as view states keep them. GUI thread.
#pragma once

#include <QJsonArray>

#include "engine/present/geometry_views.h"

namespace quantoscope::panels {

/// Two numbers from 1.
QJsonArray toJson(const present::ChannelPair& channels);
/// What is no pair of three channels is the first one.
present::ChannelPair channelPairFromJson(const QJsonValue& json);

/// The place of a pair among those of three channels.
int indexOf(const present::ChannelPair& channels);

}  // namespace quantoscope::panels
