// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/shipped_digits.h"

#include <cstddef>

// The build names the files; the assembler takes them in byte by byte.
__asm__(
    ".pushsection .rodata\n"
    ".balign 16\n"
    ".globl quantoscope_digit_images\n"
    "quantoscope_digit_images: .incbin \"" DIGIT_IMAGES
    "\"\n"
    ".globl quantoscope_digit_images_end\n"
    "quantoscope_digit_images_end: .byte 0\n"
    ".globl quantoscope_digit_labels\n"
    "quantoscope_digit_labels: .incbin \"" DIGIT_LABELS
    "\"\n"
    ".globl quantoscope_digit_labels_end\n"
    "quantoscope_digit_labels_end: .byte 0\n"
    ".popsection\n");

extern "C" {
extern const char quantoscope_digit_images[];
extern const char quantoscope_digit_images_end[];
extern const char quantoscope_digit_labels[];
extern const char quantoscope_digit_labels_end[];
}

namespace quantoscope::training {

std::string_view shippedDigitImages() {
  return {quantoscope_digit_images,
          static_cast<std::size_t>(quantoscope_digit_images_end - quantoscope_digit_images)};
}

std::string_view shippedDigitLabels() {
  return {quantoscope_digit_labels,
          static_cast<std::size_t>(quantoscope_digit_labels_end - quantoscope_digit_labels)};
}

}  // namespace quantoscope::training
