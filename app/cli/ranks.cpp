// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ranks.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>

#ifdef QUANTOSCOPE_MPI
#define OMPI_SKIP_MPICXX 1
#define MPICH_SKIP_MPICXX 1
#include <mpi.h>
#endif

namespace quantoscope::cli {

#ifdef QUANTOSCOPE_MPI

namespace {

/// What Open MPI, MPICH and Slurm tell the processes they start.
bool startedTogether() {
  for (const char* name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE"}) {
    if (const char* value = std::getenv(name); value && std::atoi(value) > 1) {
      return true;
    }
  }
  return false;
}

}  // namespace

Ranks::Ranks() {
  if (!startedTogether()) {
    return;
  }
  int provided = 0;
  MPI_Init_thread(nullptr, nullptr, MPI_THREAD_FUNNELED, &provided);
  MPI_Comm_rank(MPI_COMM_WORLD, &m_rank);
  MPI_Comm_size(MPI_COMM_WORLD, &m_count);
  MPI_Comm here = MPI_COMM_NULL;
  MPI_Comm_split_type(MPI_COMM_WORLD, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &here);
  MPI_Comm_size(here, &m_countHere);
  MPI_Comm_free(&here);
}

Ranks::~Ranks() {
  if (m_count > 1) {
    MPI_Finalize();
  }
}

int Ranks::largest(int value) const {
  int result = value;
  if (m_count > 1) {
    MPI_Allreduce(&value, &result, 1, MPI_INT, MPI_MAX, MPI_COMM_WORLD);
  }
  return result;
}

core::Result<std::vector<std::string>> Ranks::gather(const std::string& text) const {
  if (m_count == 1) {
    return std::vector<std::string>{text};
  }
  const std::uint64_t size = text.size();
  std::vector<std::uint64_t> sizes(static_cast<std::size_t>(m_count));
  MPI_Allgather(&size, 1, MPI_UINT64_T, sizes.data(), 1, MPI_UINT64_T, MPI_COMM_WORLD);
  // One message holds what an int counts; longer texts come in pieces.
  constexpr std::uint64_t most = std::uint64_t{1} << 30;
  std::vector<std::string> texts;
  if (!first()) {
    for (std::uint64_t from = 0; from < size; from += most) {
      MPI_Send(text.data() + from, static_cast<int>(std::min(most, size - from)), MPI_CHAR, 0, 0,
               MPI_COMM_WORLD);
    }
    return texts;
  }
  texts.push_back(text);
  for (int rank = 1; rank < m_count; ++rank) {
    std::string& received = texts.emplace_back(sizes[static_cast<std::size_t>(rank)], '\0');
    for (std::uint64_t from = 0; from < received.size(); from += most) {
      MPI_Recv(received.data() + from, static_cast<int>(std::min(most, received.size() - from)), MPI_CHAR,
               rank, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    }
  }
  return texts;
}

#else

Ranks::Ranks() = default;
Ranks::~Ranks() = default;

int Ranks::largest(int value) const {
  return value;
}

core::Result<std::vector<std::string>> Ranks::gather(const std::string& text) const {
  return std::vector<std::string>{text};
}

#endif

}  // namespace quantoscope::cli
