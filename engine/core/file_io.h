// SPDX-License-Identifier: GPL-3.0-or-later
// Reading whole small files and replacing files atomically. Data files of any size have readers of their own.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace quantoscope::core {

/// The content of a regular file of at most `limit` bytes. Errors name the file and the reason.
Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t limit);

/// At most the first `most` bytes of a regular file of any size.
Result<std::string> readBeginning(const std::filesystem::path& path, std::size_t most);

/// Replaces the regular file `path` with `content` or leaves it untouched; a link is written through. A
/// temporary file in the same folder (unguessable name) is written, fsynced and renamed, then the folder is
/// fsynced. The new file has the permissions of the old one, and its owner and group if the user may set
/// them; else the user's usual ones. A file the user may not write, a folder or a device is refused. On
/// failure the temporary is removed. One error comes after the replacement and says so: the disk did not
/// confirm the folder's new content. What killed programs left in the folder is removed on this occasion.
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view content);

/// Removes the temporaries of writeFileAtomically() whose programs died while writing: files of this user
/// with exactly such a name, which nobody holds locked. A running writer, of this or of another process,
/// holds its temporary locked until it has its final name. File systems whose locks may not reach every user
/// of a folder (network, FUSE) are left alone. Returns how many are gone.
int removeStaleTemporaries(const std::filesystem::path& folder);

}  // namespace quantoscope::core
