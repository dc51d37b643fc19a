// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that fail, for tests: a program that links this has its own write, fsync, rename, open and close in
// front of the system's. They pass everything on but the call a test has chosen.
#pragma once

namespace quantoscope::tests {

enum class Call { Write, Fsync, Rename, Open, Close };

/// From now on the `nth` call (from 1) of this kind, by any thread, fails once with `error`. A close that
/// fails has closed nevertheless, as on Linux.
void failNth(Call call, int nth, int error);
/// From now on every call of this kind fails.
void failAll(Call call, int error);
/// Everything works again. True if a call was made to fail since.
bool stopFailing();

}  // namespace quantoscope::tests
