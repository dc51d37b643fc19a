// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spectra/result_record.h"

#include <cstring>
#include <map>
#include <type_traits>

#include "engine/core/checksum.h"

namespace quantoscope::spectra {
namespace {

constexpr std::string_view spectrumKind = "QSPECTR1";
constexpr std::string_view surveyKind = "QSURVEY1";
constexpr std::string_view layerKind = "QSLAYER1";
constexpr std::size_t headSize = 8 + 16;

/// Fields one after the other as the processor has them; a record does not leave its kind of machine.
class Writer {
 public:
  template <class T>
  void put(const T& value) {
    static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T>);
    m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void put(const std::string& text) {
    put(std::uint64_t{text.size()});
    m_bytes += text;
  }
  void put(const std::vector<double>& values) {
    put(std::uint64_t{values.size()});
    m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(double));
  }
  template <class T, class Put>
  void optional(const std::optional<T>& value, Put&& putValue) {
    put(value.has_value());
    if (value) {
      putValue(*value);
    }
  }
  std::string finish(std::string_view kind) const {
    return std::string(kind) + core::crc64Text(m_bytes) + m_bytes;
  }

 private:
  std::string m_bytes;
};

/// Reads what Writer wrote; after the first thing that is not there everything reads as zero and ok() is
/// false.
class Reader {
 public:
  Reader(std::string_view bytes, std::string_view kind) {
    m_ok = bytes.size() >= headSize && bytes.substr(0, 8) == kind &&
           bytes.substr(8, 16) == core::crc64Text(bytes.substr(headSize));
    m_rest = m_ok ? bytes.substr(headSize) : std::string_view();
  }

  bool ok() const { return m_ok; }
  bool atEnd() const { return m_ok && m_rest.empty(); }

  template <class T>
  void get(T& value) {
    static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T>);
    if (const char* from = take(sizeof value)) {
      std::memcpy(&value, from, sizeof value);
    }
  }
  void get(std::string& text) {
    const std::size_t size = count(1);
    if (const char* from = take(size)) {
      text.assign(from, size);
    }
  }
  void get(std::vector<double>& values) {
    const std::size_t size = count(sizeof(double));
    if (const char* from = take(size * sizeof(double))) {
      values.resize(size);
      if (!values.empty()) {  // memcpy takes no null, of whatever size
        std::memcpy(values.data(), from, size * sizeof(double));
      }
    }
  }
  /// How many things of at least `each` bytes follow.
  std::size_t count(std::size_t each) {
    std::uint64_t value = 0;
    get(value);
    if (value > m_rest.size() / each) {
      m_ok = false;
      return 0;
    }
    return static_cast<std::size_t>(value);
  }
  template <class T, class Get>
  void optional(std::optional<T>& value, Get&& getValue) {
    bool there = false;
    get(there);
    if (there && m_ok) {
      getValue(value.emplace());
    }
  }

 private:
  const char* take(std::size_t size) {
    if (!m_ok || size > m_rest.size()) {
      m_ok = false;
      return nullptr;
    }
    const char* const from = m_rest.data();
    m_rest.remove_prefix(size);
    return from;
  }

  std::string_view m_rest;
  bool m_ok = false;
};

// One list of fields for both directions: `visit` is put or get.
void fields(auto&& visit, auto& fit, const TailFit* /*kind*/) {
  visit(fit.alpha);
  visit(fit.k);
  visit(fit.logXMin);
  visit(fit.standardError);
  visit(fit.distance);
}

void fields(auto&& visit, auto& cast, const CastEffect* /*kind*/) {
  visit(cast.changed);
  visit(cast.overflowed);
  visit(cast.vanished);
  visit(cast.relativeError);
}

void fields(auto&& visit, auto& spectrum, const Spectrum* /*kind*/) {
  visit(spectrum.sigma);
  visit(spectrum.rows);
  visit(spectrum.columns);
  visit(spectrum.solver);
  visit(spectrum.resolution);
  visit(spectrum.seconds);
}

template <class T>
void put(Writer& writer, const T& value) {
  fields([&](const auto& field) { writer.put(field); }, value, static_cast<const T*>(nullptr));
}

template <class T>
void get(Reader& reader, T& value) {
  fields([&](auto& field) { reader.get(field); }, value, static_cast<const T*>(nullptr));
}

bool sound(const Spectrum& spectrum) {
  return spectrum.solver <= Solver::Svd64;
}

void putPrecision(Writer& writer, const Precision& precision) {
  writer.put(precision.name());
}

void getPrecision(Reader& reader, Precision& precision, bool& known) {
  std::string name;
  reader.get(name);
  const auto found = precisionOf(name);
  known &= found.has_value();
  precision = found.value_or(Precision{});
}

void putError(Writer& writer, const core::Error& error) {
  writer.put(error.code);
  writer.put(core::substitute(error.text, error.arguments));
  writer.put(error.file);
}

core::Error getError(Reader& reader) {
  core::Error error;
  std::string sentence;
  reader.get(error.code);
  reader.get(sentence);
  reader.get(error.file);
  error.text = "%1";
  error.arguments = {std::move(sentence)};
  return error;
}

void putFit(Writer& writer, const core::Result<TailFit>& fit) {
  writer.put(fit.has_value());
  if (fit) {
    put(writer, *fit);
  } else {
    putError(writer, fit.error());
  }
}

core::Result<TailFit> getFit(Reader& reader) {
  bool there = false;
  reader.get(there);
  if (!there) {
    return core::Failure(getError(reader));
  }
  TailFit fit;
  get(reader, fit);
  return fit;
}

void putResult(Writer& writer, const PrecisionResult& result,
               const std::map<SpectrumPtr, std::uint64_t>& spectra) {
  putPrecision(writer, result.precision);
  writer.put(result.origin);
  writer.optional(result.sameAs, [&](std::size_t index) { writer.put(index); });
  writer.put(result.fromCache);
  writer.put(result.spectrum ? spectra.at(result.spectrum) : std::uint64_t{0});
  put(writer, result.cast);
  putFit(writer, result.alpha);
  writer.optional(result.proven, [&](const Interval& interval) {
    writer.put(interval.low);
    writer.put(interval.high);
  });
  writer.put(result.shift);
  writer.put(std::uint64_t{result.estimates.size()});
  for (const auto& fit : result.estimates) {
    putFit(writer, fit);
  }
  writer.put(result.seconds);
}

PrecisionResult getResult(Reader& reader, const std::vector<SpectrumPtr>& spectra, bool& known) {
  PrecisionResult result;
  getPrecision(reader, result.precision, known);
  reader.get(result.origin);
  reader.optional(result.sameAs, [&](std::size_t& index) { reader.get(index); });
  reader.get(result.fromCache);
  std::uint64_t spectrum = 0;
  reader.get(spectrum);
  known &= spectrum < spectra.size();
  result.spectrum = spectrum < spectra.size() ? spectra[static_cast<std::size_t>(spectrum)] : nullptr;
  get(reader, result.cast);
  result.alpha = getFit(reader);
  reader.optional(result.proven, [&](Interval& interval) {
    reader.get(interval.low);
    reader.get(interval.high);
  });
  reader.get(result.shift);
  const std::size_t fits = reader.count(1);
  for (std::size_t i = 0; i < fits && reader.ok(); ++i) {
    result.estimates.push_back(getFit(reader));
  }
  reader.get(result.seconds);
  if (result.spectrum) {
    const Spectrum& found = *result.spectrum;
    result.measures = measuresOf(found.sigma, found.rows, found.columns);
  }
  return result;
}

}  // namespace

std::string encode(const SpectrumRecord& record) {
  Writer writer;
  put(writer, record.spectrum);
  put(writer, record.cast);
  for (const auto& fit : record.fits) {
    writer.optional(fit, [&](const TailFit& value) { put(writer, value); });
  }
  return writer.finish(spectrumKind);
}

std::optional<SpectrumRecord> decodeSpectrum(std::string_view bytes) {
  Reader reader(bytes, spectrumKind);
  SpectrumRecord record;
  get(reader, record.spectrum);
  get(reader, record.cast);
  for (auto& fit : record.fits) {
    reader.optional(fit, [&](TailFit& value) { get(reader, value); });
  }
  return reader.atEnd() && sound(record.spectrum) ? std::optional(std::move(record)) : std::nullopt;
}

std::string encode(const Survey& survey) {
  Writer writer;
  writer.put(survey.notFinite);
  writer.put(survey.largest);
  writer.put(survey.frobenius);
  writer.put(survey.exponent);
  writer.put(survey.rowLargest);
  writer.put(std::uint64_t{survey.formats.size()});
  for (const FormatEffect& effect : survey.formats) {
    putPrecision(writer, effect.precision);
    put(writer, effect.effect);
    writer.put(effect.errorBound);
  }
  return writer.finish(surveyKind);
}

std::optional<Survey> decodeSurvey(std::string_view bytes) {
  Reader reader(bytes, surveyKind);
  Survey survey;
  bool known = true;
  reader.get(survey.notFinite);
  reader.get(survey.largest);
  reader.get(survey.frobenius);
  reader.get(survey.exponent);
  reader.get(survey.rowLargest);
  const std::size_t formats = reader.count(1);
  for (std::size_t i = 0; i < formats && reader.ok(); ++i) {
    FormatEffect& effect = survey.formats.emplace_back();
    getPrecision(reader, effect.precision, known);
    get(reader, effect.effect);
    reader.get(effect.errorBound);
  }
  return reader.atEnd() && known ? std::optional(std::move(survey)) : std::nullopt;
}

std::string encode(const LayerResult& result) {
  Writer writer;
  writer.put(result.tensor);
  writer.put(result.name);
  writer.put(result.category);
  writer.optional(result.block, [&](int block) { writer.put(block); });
  writer.put(result.outFeatures);
  writer.put(result.inFeatures);
  writer.optional(result.error, [&](const core::Error& error) { putError(writer, error); });
  std::map<SpectrumPtr, std::uint64_t> spectra;
  std::vector<SpectrumPtr> order;
  for (const PrecisionResult& precision : result.precisions) {
    if (precision.spectrum && spectra.emplace(precision.spectrum, order.size() + 1).second) {
      order.push_back(precision.spectrum);
    }
  }
  writer.put(std::uint64_t{order.size()});
  for (const SpectrumPtr& spectrum : order) {
    put(writer, *spectrum);
  }
  writer.put(std::uint64_t{result.precisions.size()});
  for (const PrecisionResult& precision : result.precisions) {
    putResult(writer, precision, spectra);
  }
  return writer.finish(layerKind);
}

std::optional<LayerResult> decodeLayer(std::string_view bytes) {
  Reader reader(bytes, layerKind);
  LayerResult result;
  reader.get(result.tensor);
  reader.get(result.name);
  reader.get(result.category);
  reader.optional(result.block, [&](int& block) { reader.get(block); });
  reader.get(result.outFeatures);
  reader.get(result.inFeatures);
  bool failed = false;
  reader.get(failed);
  if (failed) {
    result.error = getError(reader);
  }
  std::vector<SpectrumPtr> spectra{nullptr};
  bool known = true;
  const std::size_t count = reader.count(1);
  for (std::size_t i = 0; i < count && reader.ok(); ++i) {
    Spectrum spectrum;
    get(reader, spectrum);
    known &= sound(spectrum);
    spectra.push_back(std::make_shared<const Spectrum>(std::move(spectrum)));
  }
  const std::size_t precisions = reader.count(1);
  for (std::size_t i = 0; i < precisions && reader.ok(); ++i) {
    result.precisions.push_back(getResult(reader, spectra, known));
  }
  return reader.atEnd() && known ? std::optional(std::move(result)) : std::nullopt;
}

}  // namespace quantoscope::spectra
