// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/file_kind.h"

#include <algorithm>

#include "engine/model/weight_file.h"

namespace quantoscope::model {
namespace {

using core::ErrorCode;

bool isTextByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0x20 && byte != 0x7F) || c == '\n' || c == '\r' || c == '\t';
}

/// Eight bytes of a number that no text begins with, then the brace of the header.
bool looksLikeSafetensors(std::string_view head) {
  const auto brace = head.find_first_not_of(" \n\r\t", 8);
  return head.size() > 8 && brace != std::string_view::npos && head[brace] == '{' &&
         !std::all_of(head.begin(), head.begin() + 8, isTextByte);
}

bool looksLikeShardIndex(std::string_view head) {
  const auto first = head.find_first_not_of(" \n\r\t");
  return first != std::string_view::npos && head[first] == '{' &&
         head.find("\"weight_map\"") != std::string_view::npos;
}

/// A protobuf message whose first field is ONNX's version of the format, a small number, and whose second
/// has one of the tags that follow it.
bool looksLikeOnnx(std::string_view head) {
  constexpr std::string_view tags = "\x12\x1A\x22\x28\x32\x3A\x42\x72";
  return head.size() > 3 && head[0] == '\x08' && head[1] > 0 && head[1] < 0x40 &&
         tags.find(head[2]) != std::string_view::npos;
}

bool looksLikePickle(std::string_view head) {
  return head.size() > 2 && head[0] == '\x80' && head[1] >= 2 && head[1] <= 5;
}

constexpr const char* pickleText = QUANTOSCOPE_TEXT(
    "Error",
    "is a Python pickle, which can run any program when it is loaded and is never loaded here; convert it to "
    "safetensors where you trust it, e.g. with safetensors.torch.save_file(torch.load(file, "
    "weights_only=True), \"model.safetensors\").");

}  // namespace

FileKind fileKind(std::string_view head) {
  if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06")) {
    return FileKind::Zip;
  }
  if (head.starts_with("\x93NUMPY")) {
    return FileKind::Npy;
  }
  if (head.starts_with("GGUF")) {
    return FileKind::Gguf;
  }
  if (head.starts_with("lmgg") || head.starts_with("fmgg") || head.starts_with("tjgg")) {
    return FileKind::Ggml;
  }
  if (head.starts_with("\x89HDF\r\n\x1A\n")) {
    return FileKind::Hdf5;
  }
  if (head.substr(0, 8).ends_with("TFL3")) {
    return FileKind::TensorFlowLite;
  }
  if (head.starts_with("MATLAB 5.0 MAT-file")) {
    return FileKind::Matlab;
  }
  if (head.starts_with("version https://git-lfs.github.com/spec/")) {
    return FileKind::LfsPointer;
  }
  if (looksLikeSafetensors(head)) {
    return FileKind::Safetensors;
  }
  if (looksLikeShardIndex(head)) {
    return FileKind::ShardIndex;
  }
  if (looksLikePickle(head)) {
    return FileKind::Pickle;
  }
  return looksLikeOnnx(head) ? FileKind::Onnx : FileKind::Unknown;
}

core::Error refusal(FileKind kind, const std::string& file) {
  const auto unsupported = [&file](const char* text) {
    return core::Error{ErrorCode::Unsupported, text, {}, file};
  };
  switch (kind) {
    case FileKind::Pickle:
      return pickleRefusal(file);
    case FileKind::Gguf:
    case FileKind::Ggml:
      return unsupported(
          QUANTOSCOPE_TEXT("Error",
                           "is a GGUF or GGML file, whose weights are quantized already; choose the model it "
                           "was made from, as safetensors."));
    case FileKind::Hdf5:
      return unsupported(
          QUANTOSCOPE_TEXT("Error",
                           "is an HDF5 file (Keras?), which is not read here; export the model "
                           "as ONNX or its arrays with numpy.savez."));
    case FileKind::TensorFlowLite:
      return unsupported(QUANTOSCOPE_TEXT(
          "Error", "is a TensorFlow Lite file, which is not read here; export the model as ONNX."));
    case FileKind::Matlab:
      return unsupported(QUANTOSCOPE_TEXT(
          "Error", "is a MATLAB file, which is not read here; export its arrays with numpy.savez."));
    case FileKind::LfsPointer:
      return unsupported(QUANTOSCOPE_TEXT("Error",
                                          "is a Git LFS pointer in the place of the weights; fetch them with "
                                          "\"git lfs pull\"."));
    default:
      return unsupported(QUANTOSCOPE_TEXT("Error",
                                          "is no model that is read here; choose safetensors, the index of a "
                                          "sharded model, ONNX, npy or npz."));
  }
}

core::Error pickleRefusal(const std::string& file) {
  return {ErrorCode::Unsupported, pickleText, {}, file};
}

ModelKind modelKind(std::string_view beginning) {
  switch (fileKind(beginning)) {
    case FileKind::Unknown:
      return ModelKind::None;
    case FileKind::Safetensors:
    case FileKind::ShardIndex:
    case FileKind::Onnx:
    case FileKind::Npy:
    case FileKind::Zip:
      return ModelKind::Model;
    default:
      return ModelKind::Other;
  }
}

}  // namespace quantoscope::model
