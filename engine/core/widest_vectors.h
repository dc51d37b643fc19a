// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a loop with the widest vector instructions of the machine, from one source. What the loop computes
// must not depend on the width: sums keep a fixed number of lanes. Any thread.
#pragma once

namespace quantoscope::core {

#if defined(__x86_64__)
namespace detail {

template <typename Work>
[[gnu::target("avx2"), gnu::flatten]] void runWithAvx2(const Work& work) {
  work();
}

template <typename Work>
[[gnu::target("avx512f,avx512bw,avx512dq,avx512vl"), gnu::flatten]] void runWithAvx512(const Work& work) {
  work();
}

/// 0: what every machine of the architecture has, 1: AVX2, 2: AVX-512.
inline int vectorLevel() noexcept {
  static const int level = [] {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
      return 2;
    }
    return __builtin_cpu_supports("avx2") ? 1 : 0;
  }();
  return level;
}

}  // namespace detail
#endif

/// Calls `work` once. `work` is a lambda marked QUANTOSCOPE_INLINE whose loops the compiler turns into vector
/// instructions; what it calls must be inlined too, or it runs with the instructions it was compiled for.
template <typename Work>
void withWidestVectors(const Work& work) {
#if defined(__x86_64__)
  switch (detail::vectorLevel()) {
    case 2:
      return detail::runWithAvx512(work);
    case 1:
      return detail::runWithAvx2(work);
    default:
      break;
  }
#endif
  work();
}

/// After the parameters of a lambda, or before a function: inlined wherever it is called.
#define QUANTOSCOPE_INLINE __attribute__((always_inline))

}  // namespace quantoscope::core
