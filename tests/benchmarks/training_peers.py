# SPDX-License-Identifier: GPL-3.0-or-later
"""The peers of bench_training: rounding with NumPy, and a step of quantization-aware training with PyTorch."""
import gzip
import pathlib
import shutil

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "tests/data/training/mixed_precision_cnn.safetensors"
DIGITS = ROOT / "resources/samples/digits"
BITS = {"int8": [8, 8, 8, 8, 8], "mixed": [8, 4, 4, 3, 6]}


def write_tensor(folder):
    """16 M normal numbers."""
    np.random.default_rng(3).standard_normal(1 << 24, dtype=np.float32).tofile(folder / "normal_16m.f32")


def write_batch(folder):
    """The network's weights and 64 digits."""
    shutil.copy(WEIGHTS, folder)
    images = gzip.open(DIGITS / "digits-images-idx3-ubyte.gz").read()[16:16 + 64 * 784]
    (np.frombuffer(images, np.uint8).astype(np.float32) / np.float32(255)).tofile(folder / "digits_64.f32")
    (folder / "digits_64.u8").write_bytes(gzip.open(DIGITS / "digits-labels-idx1-ubyte.gz").read()[8:72])


def rounded(values, bits):
    highest = np.float32(2 ** (bits - 1) - 1)
    scale = np.abs(values).max() / highest
    return np.clip(np.rint(values / scale), -highest - 1, highest) * scale


def round_tensor(folder):
    values = np.fromfile(folder / "normal_16m.f32", np.float32)
    answer = np.square(rounded(values, 8), dtype=np.float64).sum()

    def run():
        rounded(values, 8)
        return answer
    return run


def sweep_tensor(folder):
    values = np.fromfile(folder / "normal_16m.f32", np.float32)
    return lambda: sum(np.square(rounded(values, bits) - values, dtype=np.float64).mean() for bits in range(2, 9))


def training_step(folder, name, threads):
    import json
    import struct

    import torch
    import torch.nn.functional as F
    torch.set_num_threads(threads)

    class Round(torch.autograd.Function):
        @staticmethod
        def forward(context, x, scale, zero, lowest, highest):
            level = torch.round(x / scale + zero)
            context.save_for_backward((level >= lowest) & (level <= highest))
            return (level.clamp(lowest, highest) - zero) * scale

        @staticmethod
        def backward(context, gradient):
            return gradient * context.saved_tensors[0], None, None, None, None

    def weights(tensor, bits):
        largest = tensor.detach().abs().flatten(1).max(1)[0].reshape([-1] + [1] * (tensor.dim() - 1))
        scale = (largest / (2 ** (bits - 1) - 1)).clamp(min=1e-8)
        return Round.apply(tensor, scale, 0, -2 ** (bits - 1), 2 ** (bits - 1) - 1)

    def activations(tensor):
        low, high = torch.aminmax(tensor.detach())
        scale = ((high - low) / 255).clamp(min=1e-8)
        return Round.apply(tensor, scale, -torch.round(low / scale), 0, 255)

    raw = WEIGHTS.read_bytes()
    length = struct.unpack("<Q", raw[:8])[0]
    p = {}
    for key, entry in json.loads(raw[8:8 + length]).items():
        begin, end = entry["data_offsets"]
        values = np.frombuffer(raw[8 + length + begin:8 + length + end], np.float32).reshape(entry["shape"])
        p[key] = torch.tensor(values.copy(), requires_grad=True)
    images = torch.tensor(np.fromfile(folder / "digits_64.f32", np.float32).reshape(64, 1, 28, 28))
    labels = torch.tensor(np.fromfile(folder / "digits_64.u8", np.uint8).astype(np.int64))
    running = [[torch.zeros(c), torch.ones(c)] for c in (32, 64, 128)]
    optimizer = torch.optim.Adam(list(p.values()), lr=1e-3, weight_decay=1e-4)
    bits = BITS[name]

    def loss_of(dropout):
        x = images
        for i, layer in enumerate(("conv1", "conv2", "conv3")):
            x = F.conv2d(activations(x), weights(p[f"{layer}.weight"], bits[i]), p[f"{layer}.bias"], padding=1)
            x = F.relu(F.batch_norm(x, *running[i], p[f"bn{i + 1}.weight"], p[f"bn{i + 1}.bias"], True))
            x = F.max_pool2d(x, 2) if i < 2 else F.adaptive_avg_pool2d(x, (4, 4))
        x = F.relu(F.linear(activations(x.flatten(1)), weights(p["fc1.weight"], bits[3]), p["fc1.bias"]))
        x = F.dropout(x, 0.5, dropout)
        return F.cross_entropy(F.linear(activations(x), weights(p["fc2.weight"], bits[4]), p["fc2.bias"]), labels)

    answer = loss_of(False).item()

    def run():
        optimizer.zero_grad()
        loss_of(True).backward()
        torch.nn.utils.clip_grad_norm_(p.values(), 1.0)
        optimizer.step()
        return answer
    return run
