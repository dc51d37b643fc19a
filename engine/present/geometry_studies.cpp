// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/present/geometry_studies.h"

#include <initializer_list>

#include "engine/geometry/bit_list.h"
#include "engine/geometry/experiment_file.h"
#include "engine/geometry/experiment_parameters.h"

namespace quantoscope::present {
namespace {

using core::ParameterSet;
using geometry::Experiment;

constexpr Eigen::Index mostTubes = 24;
constexpr std::uint64_t sampleSeed = 1;

geometry::Space spaceOf(const ParameterSet& parameters) {
  return parameters.text("geometry.space") == "output" ? geometry::Space::Output : geometry::Space::Input;
}

ParameterSet subsets(const ParameterSet& parameters, std::initializer_list<std::string_view> prefixes) {
  ParameterSet all;
  for (const std::string_view prefix : prefixes) {
    for (const auto& [id, value] : parameters.values()) {
      if (id.starts_with(prefix)) {
        all.set(id, value);
      }
    }
  }
  // A name changes no number.
  all.erase("geometry.name");
  return all;
}

/// When the file of a manifold from a file was written last; the epoch for others.
std::filesystem::file_time_type fileTime(const ParameterSet& parameters) {
  if (parameters.text("manifold.kind") != "file") {
    return {};
  }
  std::error_code ignored;
  return std::filesystem::last_write_time(parameters.text("manifold.file"), ignored);
}

core::Result<geometry::Manifold> manifoldOf(const ParameterSet& parameters) {
  const auto kind =
      geometry::manifoldKindFromId(parameters.text("manifold.kind")).value_or(geometry::ManifoldKind::Circle);
  if (kind != geometry::ManifoldKind::File) {
    return geometry::makeManifold(kind, static_cast<int>(parameters.integer("manifold.points")),
                                  parameters.real("manifold.scale"));
  }
  const std::string path = parameters.text("manifold.file");
  if (path.empty()) {
    return core::fail(core::ErrorCode::BadInput,
                      QUANTOSCOPE_TEXT("Error", "No file with points is chosen; choose one."));
  }
  return geometry::readManifold(path).map([&](geometry::Manifold manifold) {
    manifold.points *= parameters.real("manifold.scale");
    return manifold;
  });
}

core::Result<std::shared_ptr<const ManifoldStudy>> computeManifold(const ParameterSet& parameters,
                                                                   const std::stop_token& stop) {
  return geometry::experimentFromParameters(parameters).and_then([&](Experiment experiment) {
    return manifoldOf(parameters)
        .and_then([&](const geometry::Manifold& manifold) {
          return geometry::mapManifold(experiment, spaceOf(parameters), manifold, stop);
        })
        .map([&](const geometry::ManifoldMapPtr& map) {
          auto study = std::make_shared<ManifoldStudy>();
          study->map = map;
          const Eigen::Index count = map->inputs.rows();
          const Eigen::Index tubes = std::min(count, mostTubes);
          for (Eigen::Index i = 0; map->shown == geometry::Space::Input && i < tubes; ++i) {
            const Eigen::Index point = i * count / tubes;
            experiment.input = map->inputs.row(point).transpose();
            if (const auto trace = geometry::traceErrors(experiment, geometry::Space::Input, stop)) {
              study->tubePoints.push_back(point);
              const geometry::CumulativeTrace& all = (*trace)->cumulative;
              study->tubes.push_back(
                  all.region.dimension() == 2 ? all.region : geometry::Region(all.generators.topRows(2)));
            }
          }
          return std::shared_ptr<const ManifoldStudy>(std::move(study));
        });
  });
}

core::Result<geometry::LandscapePtr> computeLandscape(const ParameterSet& parameters,
                                                      const std::stop_token& stop) {
  return geometry::experimentFromParameters(parameters).and_then([&](const Experiment& experiment) {
    return geometry::errorLandscape(experiment, spaceOf(parameters), parameters.real("landscape.extent"),
                                    static_cast<int>(parameters.integer("landscape.side")), stop);
  });
}

/// How one run of integer inference rounds.
struct Rounding {
  int bits = 8;
  geometry::Quantized quantized = geometry::Quantized::WeightsAndActivations;
};

geometry::Quantized quantizedOf(const ParameterSet& parameters) {
  return parameters.flag("fakequant.activations") ? geometry::Quantized::WeightsAndActivations
                                                  : geometry::Quantized::WeightsOnly;
}

int inferenceBits(const ParameterSet& parameters) {
  return static_cast<int>(parameters.integer("fakequant.bits"));
}

core::Result<InferenceStudy> infer(const Experiment& experiment, geometry::Manifold manifold,
                                   const std::vector<Rounding>& roundings, const std::stop_token& stop) {
  const auto inputs = geometry::liftPoints(manifold.points, experiment.input);
  if (!inputs) {
    return core::Failure(inputs.error());
  }
  InferenceStudy study;
  study.manifold = std::move(manifold);
  for (const Rounding& rounding : roundings) {
    const auto run = geometry::fakeQuantizeChain(experiment, *inputs,
                                                 std::vector<int>(experiment.layers.size(), rounding.bits),
                                                 rounding.quantized, stop);
    if (!run) {
      return core::Failure(run.error());
    }
    study.bits.push_back(rounding.bits);
    study.runs.push_back(*run);
  }
  return study;
}

core::Result<std::shared_ptr<const InferenceStudy>> computeInference(const ParameterSet& parameters,
                                                                     const std::vector<Rounding>& roundings,
                                                                     const std::stop_token& stop) {
  const auto experiment = geometry::experimentFromParameters(parameters);
  if (!experiment) {
    return core::Failure(experiment.error());
  }
  return manifoldOf(parameters)
      .and_then([&](geometry::Manifold manifold) {
        return infer(*experiment, std::move(manifold), roundings, stop);
      })
      .map([](InferenceStudy study) { return std::make_shared<const InferenceStudy>(std::move(study)); });
}

std::vector<Rounding> roundingsAt(const ParameterSet& parameters, const std::vector<int>& bits) {
  std::vector<Rounding> roundings;
  roundings.reserve(bits.size());
  for (const int width : bits) {
    roundings.push_back({width, quantizedOf(parameters)});
  }
  return roundings;
}

core::Result<std::shared_ptr<const ManifoldsStudy>> computeManifolds(const ParameterSet& parameters,
                                                                     const std::stop_token& stop) {
  const auto experiment = geometry::experimentFromParameters(parameters);
  if (!experiment) {
    return core::Failure(experiment.error());
  }
  auto study = std::make_shared<ManifoldsStudy>();
  for (const geometry::ManifoldKind kind : geometry::generatedManifolds()) {
    if (kind == geometry::ManifoldKind::Grid) {
      continue;  // it fills the plane and is no shape
    }
    const geometry::Manifold manifold = geometry::makeManifold(
        kind, static_cast<int>(parameters.integer("manifold.points")), parameters.real("manifold.scale"));
    auto map = geometry::mapManifold(*experiment, spaceOf(parameters), manifold, stop);
    if (!map) {
      return core::Failure(map.error());
    }
    auto runs = infer(*experiment, manifold, {{inferenceBits(parameters), quantizedOf(parameters)}}, stop);
    if (!runs) {
      return core::Failure(runs.error());
    }
    study->maps.push_back(std::move(*map));
    study->runs.push_back(std::move(*runs));
  }
  return study;
}

core::Result<TracePtr> computeDiagonalOnly(const ParameterSet& parameters, const std::stop_token& stop) {
  return geometry::experimentFromParameters(parameters).and_then([&](const Experiment& experiment) {
    return geometry::traceErrors(geometry::diagonalOnly(experiment), spaceOf(parameters), stop);
  });
}

core::Result<TracePtr> computeOverlay(const ParameterSet& parameters, const std::stop_token& stop) {
  const std::string text = parameters.text("overlay.experiment");
  if (text.empty()) {
    return TracePtr();
  }
  return geometry::parseExperiment(text).and_then([&](const Experiment& experiment) {
    return geometry::traceErrors(experiment, spaceOf(parameters), stop);
  });
}

}  // namespace

template <typename T, typename Compute>
void StudyComputer::update(Study<T>& study, Key& key, Key now, const std::stop_token& stop,
                           Compute&& compute) {
  now.valid = true;
  if (key == now || stop.stop_requested()) {
    return;
  }
  auto computed = compute();
  if (stop.stop_requested()) {
    return;
  }
  key = std::move(now);
  if (computed) {
    study.value = std::move(*computed);
    study.error.reset();
  } else {
    study.error = std::move(computed.error());
  }
}

const GeometryStudies& StudyComputer::compute(const ParameterSet& parameters, const TracePtr& trace,
                                              Parts wanted, const std::stop_token& stop) {
  const auto key = [&](std::initializer_list<std::string_view> prefixes) {
    return Key{subsets(parameters, prefixes), {}};
  };
  const auto manifoldKey = [&](std::initializer_list<std::string_view> prefixes) {
    return Key{subsets(parameters, prefixes), fileTime(parameters)};
  };
  if (wanted.has(Part::Manifold)) {
    update(m_studies.manifold, m_manifold, manifoldKey({"geometry.", "manifold."}), stop,
           [&] { return computeManifold(parameters, stop); });
  }
  if (wanted.has(Part::Landscape)) {
    update(m_studies.landscape, m_landscape, key({"geometry.", "landscape."}), stop,
           [&] { return computeLandscape(parameters, stop); });
  }
  if (wanted.has(Part::Evolution)) {
    const std::vector<Rounding> rounding{{inferenceBits(parameters), quantizedOf(parameters)}};
    update(m_studies.evolution, m_evolution, manifoldKey({"geometry.", "manifold.", "fakequant."}), stop,
           [&] { return computeInference(parameters, rounding, stop); });
  }
  if (wanted.has(Part::Modes)) {
    const int bits = inferenceBits(parameters);
    const std::vector<Rounding> both{{bits, geometry::Quantized::WeightsOnly},
                                     {bits, geometry::Quantized::WeightsAndActivations}};
    update(m_studies.modes, m_modes, manifoldKey({"geometry.", "manifold.", "fakequant.bits"}), stop,
           [&] { return computeInference(parameters, both, stop); });
  }
  if (wanted.has(Part::Manifolds)) {
    update(m_studies.manifolds, m_manifolds, key({"geometry.", "manifold.", "fakequant."}), stop,
           [&] { return computeManifolds(parameters, stop); });
  }
  if (wanted.has(Part::Bits)) {
    update(m_studies.bits, m_bits,
           manifoldKey({"geometry.", "manifold.", "fakequant.activations", "fakequant.compared_bits"}), stop,
           [&] {
             return geometry::parseBitList(parameters.text("fakequant.compared_bits"))
                 .and_then([&](const std::vector<int>& bits) {
                   return computeInference(parameters, roundingsAt(parameters, bits), stop);
                 });
           });
  }
  if (wanted.has(Part::DiagonalOnly)) {
    update(m_studies.diagonalOnly, m_diagonalOnly, key({"geometry."}), stop,
           [&] { return computeDiagonalOnly(parameters, stop); });
  }
  if (wanted.has(Part::Overlay)) {
    update(m_studies.overlay, m_overlay, key({"overlay.", "geometry.space"}), stop,
           [&] { return computeOverlay(parameters, stop); });
  }
  if (wanted.has(Part::Samples) && trace) {
    Key now = key({"samples."});
    if (m_sampled != trace) {
      m_samples.valid = false;
    }
    update(m_studies.samples, m_samples, std::move(now), stop, [&] {
      m_sampled = trace;
      return geometry::sampleErrors(*trace, static_cast<int>(parameters.integer("samples.count")), sampleSeed,
                                    stop);
    });
  }
  return m_studies;
}

}  // namespace quantoscope::present
