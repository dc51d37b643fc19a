// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives (APPNOTE.TXT, ZIP64 among it) as far as npz files need them: the directory, members that are
// stored or deflated. Nothing is ever extracted into a folder. Safe from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/byte_store.h"

namespace quantoscope::model {

struct ZipMember {
  std::string name;
  std::uint64_t begin = 0;   ///< of its (packed) bytes in the archive
  std::uint64_t packed = 0;  ///< how many they are
  std::uint64_t size = 0;    ///< unpacked
  std::uint32_t crc = 0;     ///< of the unpacked bytes
  bool deflated = false;
};

/// The members, in the order of the directory. BadInput for damage and for what is made to harm: members
/// that overlap, names given twice, more than 200 times as many bytes unpacked as packed (beyond 64 MiB);
/// Unsupported for encryption and other packings.
core::Result<std::vector<ZipMember>> readZipDirectory(const StorePtr& archive);

/// The unpacked bytes of a member. Deflated ones are unpacked as they are read, never as a whole; reading on
/// from where the last read ended is fast, reading what came before begins anew. At their end they are held
/// against their checksum and size.
StorePtr openMember(const StorePtr& archive, const ZipMember& member);

}  // namespace quantoscope::model
