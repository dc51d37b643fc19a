#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs our benchmarks and their peers (numpy, scipy, matplotlib, python's json) in one go, interleaved, and prints how many times faster
ours are. Only ratios count: machines are noisy, so processor time is taken and each case is measured in pairs,
ours and the peer one after the other on one thread each, and the median ratio is given with its spread. Both
must give the same answer.

  cmake --build --preset release --target bench_codesign bench_geometry bench_runs
  tests/benchmarks/compare.py --build build/release [--pairs 7] [--only Z1,Z2/64] [--json ratios.json]

Needs python3-numpy, python3-scipy and, for Q2, python3-torch (packaging/install-deps.sh bench).
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources/samples/experiments"
GOALS = {"A1/4096x4096": 6, "A1/14336x4096": 6, "A1/4096x4096/single": 6, "A1/14336x4096/single": 6, "A2/1024x4096": 15, "A2/4096x4096": 15, "A2/14336x4096": 15, "A2": 15, "J1": 12, "J2": 200, "J3": 300, "Z1": 20, "Z2/64": 7, "Z2/256": 17, "Z2first/64": 7, "Z2first/256": 17,
         "Z3": 500, "Z4": 10,
         "Q1": 5, "Q1sweep": 25, "Q2/int8": 1.2, "Q2/mixed": 1.2, "Q2one/int8": 1.2, "Q2one/mixed": 1.2,
         "K1": 300, "P1": 50, "F1/pdf": 8, "F1/svg": 5, "F1/png": 8}
PROGRAMS = {}  # by the first letter of a case
THREADS = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}


def write_inputs(folder):
    """Random chains and generators, and the experiments that ship with the program."""
    for sample in SAMPLES.glob("*.json"):
        shutil.copy(sample, folder)
    random = np.random.default_rng(1)

    def write(name, layers, point):
        document = {"schema": "quantoscope.experiment/1", "name": name, "bits": 8, "input": point,
                    "error_model": "full", "layers": [layer.tolist() for layer in layers]}
        (folder / f"{name}.json").write_text(json.dumps(document))

    write("chain_2d_32", [np.eye(2) + random.uniform(-0.3, 0.3, (2, 2)) for _ in range(32)], [10.0, 20.0])
    for count in (64, 256):
        write(f"generators_{count}", random.uniform(-1, 1, (64, 3, 3)), [1.0, 2.0, 3.0])


def read(folder, name):
    document = json.loads((folder / f"{name}.json").read_text())
    return [np.array(layer) for layer in document["layers"]], np.array(document["input"]), document["error_model"]


def quantize(weights, bits=8):
    step = 2.0 ** (1 - bits)
    return np.round(weights / step) * step


def fields(layers, points):
    """Magnitudes and areas of the regions at all points at once: one array operation a step."""
    quantized = [quantize(layer) for layer in layers]
    directions, widths = [], []
    values, product = points, np.eye(2)
    for weights in quantized:
        half = 2.0 ** -8 * np.abs(values).sum(axis=1)
        values = values @ weights.T
        product = weights @ product
        inverse = np.linalg.inv(product)
        directions += [inverse[:, 0], inverse[:, 1]]
        widths += [half, half]
    directions = np.array(directions)
    flip = (directions[:, 0] < 0) | ((directions[:, 0] == 0) & (directions[:, 1] < 0))
    directions[flip] *= -1
    order = np.argsort(np.arctan2(directions[:, 1], directions[:, 0]))
    generators = np.array(widths).T[:, order, None] * directions[order]
    sums = np.cumsum(generators, axis=1)
    vertices = 2 * sums - sums[:, -1:, :]
    magnitudes = np.sqrt((vertices ** 2).sum(axis=2).max(axis=1))
    before = sums - generators
    areas = 4 * np.abs(before[:, :, 0] * generators[:, :, 1] - before[:, :, 1] * generators[:, :, 0]).sum(axis=1)
    return magnitudes, areas


def z1(folder):
    layers, _, _ = read(folder, "chain_2d_32")
    angle = np.arange(2000) * (2 * np.pi / 2000)
    points = 20 * np.column_stack([np.cos(angle), np.sin(angle)])

    def run():
        magnitudes, areas = fields(layers, points)
        return magnitudes.sum() + areas.sum()
    return run


def z2(folder, count):
    blocks, _, _ = read(folder, f"generators_{count}")
    columns = [blocks[k // 3 % 64][:, k % 3] + [0.37 * (k // 192) * blocks[k // 3 % 64][1, k % 3], 0, 0]
               for k in range(count)]
    generators = np.array(columns).T

    def run():
        first, second = np.triu_indices(count, 1)
        normals = np.cross(generators[:, first].T, generators[:, second].T)
        heights = normals @ generators
        index = np.arange(len(first))
        heights[index, first] = 0
        heights[index, second] = 0
        centers = np.sign(heights) @ generators.T
        corners = [centers + a * generators[:, first].T + b * generators[:, second].T
                   for a in (-1, 1) for b in (-1, 1)]
        volume = 2 * 4 * np.abs((normals * corners[0]).sum(axis=1)).sum() / 3
        # The corner lies in the facet's plane, so its height is the facet's.
        return volume
    return run


def hull_sum(a, b):
    sums = (a[:, None, :] + b[None, :, :]).reshape(-1, a.shape[1])
    try:
        return sums[ConvexHull(sums).vertices]
    except QhullError:
        return sums


def hull_region(layers, point, model):
    """The cumulative vertices by hulls of sums, layer by layer."""
    size = len(point)
    signs = np.array(np.meshgrid(*[[-1.0, 1.0]] * size)).reshape(size, -1).T
    value, product, region = point, np.eye(size), None
    for weights in layers:
        half = 2.0 ** -8 * (np.abs(value) if model == "diagonal" else np.full(size, np.abs(value).sum()))
        product = weights @ product
        own = (signs * half) @ np.linalg.inv(product).T
        region = own if region is None else hull_sum(region, own)
        value = weights @ value
    return region


def z3(folder):
    names = ["uniform_diagonal_2d", "nonuniform_diagonal_2d", "full_matrices_2d", "uniform_diagonal_3d",
             "nonuniform_diagonal_3d", "full_matrices_3d"]
    experiments = [read(folder, name) for name in names]

    def manifolds():
        angle = np.arange(48) * (2 * np.pi / 48)
        yield 20 * np.column_stack([np.cos(angle), np.sin(angle)])
        yield np.column_stack([25 * np.cos(angle), 10 * np.sin(angle)])
        yield np.linspace([-25, -10], [25, 10], 48)
        turns, radius = np.linspace(0, 4 * np.pi, 48), np.linspace(5, 25, 48)
        yield np.column_stack([radius * np.cos(turns), radius * np.sin(turns)])
        yield np.column_stack([15 * np.sin(angle), 15 * np.sin(angle) * np.cos(angle)])
        axis = np.linspace(-25, 25, 6)
        yield np.array([[x, y] for y in axis for x in axis])
        axis = np.linspace(-30, 30, 15)
        yield np.array([[x, y] for y in axis for x in axis])

    def run():
        answer = 0.0
        for layers, point, model in experiments:
            region = hull_region([quantize(layer) for layer in layers], point, model)
            answer += ConvexHull(region).volume
        layers = [quantize(layer) for layer in experiments[2][0]]
        for points in manifolds():
            for point in points:
                answer += np.linalg.norm(hull_region(layers, point, "full"), axis=1).max()
        return answer
    return run


def z4(folder):
    layers, _, _ = read(folder, "full_matrices_2d")
    axis = np.linspace(-30, 30, 512)
    x, y = np.meshgrid(axis, axis)
    points = np.column_stack([x.ravel(), y.ravel()])
    return lambda: fields(layers, points)[0].sum()


def write_run(folder):
    """The statistics of a run of a million iterations, as a training writes them."""
    random = np.random.default_rng(2)
    count = 1_000_000
    losses = (2.3 * np.exp(-np.arange(count) * 3 / count) + 0.5 * random.random(count)).tolist()
    bits = [(2, 4, 8)[i // 50 % 3] for i in range(count)]
    per_bit = {}
    for width, loss in zip(bits, losses):
        per_bit.setdefault(str(width), []).append(loss)
    with open(folder / "run_1m.json", "w") as file:
        json.dump({"iteration_losses": losses, "bit_width_usage": bits, "losses_per_bit": per_bit}, file)


def json_arrays(folder):
    def run():
        with open(folder / "run_1m.json") as file:
            stats = json.load(file)
        losses = np.array(stats["iteration_losses"])
        np.array(stats["bit_width_usage"], dtype=np.int8)
        for values in stats["losses_per_bit"].values():
            np.array(values)
        return losses.sum() + len(losses)
    return run


def whole_file_again(folder):
    """What a followed file would cost without following: our own reader on all of it."""
    return lambda: ours(PROGRAMS["J"], "J3/whole", folder)


def write_allocation(folder):
    """The layers of a model like Llama-3.1-8B, with made-up costs at seven widths."""
    random = np.random.default_rng(3)
    shapes = [("q", 4096 * 4096), ("k", 1024 * 4096), ("v", 1024 * 4096), ("o", 4096 * 4096),
              ("gate", 14336 * 4096), ("up", 14336 * 4096), ("down", 4096 * 14336)]
    widths = [2, 3, 4, 5, 6, 7, 8]
    layers = []
    for block in range(32):
        for name, parameters in shapes:
            level = np.exp(random.normal()) * (parameters / 4096 ** 2) ** 0.5
            cost = {str(b): level * 2.0 ** (-2 * b) * np.exp(0.1 * random.normal()) for b in widths}
            layers.append({"name": f"{block}.{name}", "parameters": parameters, "cost": cost})
    (folder / "allocation_224.json").write_text(json.dumps(
        {"schema": "quantoscope.allocation/1", "bit_widths": widths, "layers": layers}))


def k1(folder):
    """The same front as 100 mixed-integer linear programs (HiGHS), to optimality."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_matrix
    document = json.loads((folder / "allocation_224.json").read_text())
    widths, layers = document["bit_widths"], document["layers"]
    sizes = np.array([layer["parameters"] for layer in layers])
    unit = np.gcd.reduce(sizes)
    weights = np.outer(sizes // unit, widths).ravel().astype(float)
    costs = np.array([[layer["cost"][str(b)] for b in widths] for layer in layers]).ravel()
    count = len(costs)
    rows = np.repeat(np.arange(len(layers)), len(widths))
    one_each = csr_matrix((np.ones(count), (rows, np.arange(count))), shape=(len(layers), count))
    least, most = sizes.sum() // unit * widths[0], sizes.sum() // unit * widths[-1]

    def run():
        total = 0.0
        for i in range(100):
            budget = np.floor(least + (most - least) * i / 99)
            # HiGHS also stops at an absolute gap of 1e-6, which is made small this way.
            best = milp(costs * 1e6, integrality=np.ones(count), bounds=Bounds(0, 1), options={"mip_rel_gap": 0},
                        constraints=[LinearConstraint(one_each, 1, 1),
                                     LinearConstraint(csr_matrix(weights), -np.inf, budget)])
            total += costs[best.x > 0.5].sum()
        return total
    return run


def write_layers(folder):
    """Weights of bf16, as models have them: Gaussian, with columns of different size."""
    random = np.random.default_rng(4)
    for rows, columns in LAYER_COUNTS:
        weights = random.standard_normal((rows, columns), dtype=np.float32)
        weights *= 0.02 * np.exp(0.5 * random.standard_normal(columns, dtype=np.float32))
        bits = weights.view(np.uint32)
        codes = ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
        header = json.dumps({"w.weight": {"dtype": "BF16", "shape": [rows, columns],
                                          "data_offsets": [0, codes.nbytes]}}).encode()
        header += b" " * (-len(header) % 8)
        with open(folder / f"{rows}x{columns}.safetensors", "wb") as file:
            file.write(len(header).to_bytes(8, "little") + header)
            codes.tofile(file)


def read_layer(folder, rows, columns):
    """The weights as float32, which holds them exactly."""
    content = (folder / f"{rows}x{columns}.safetensors").read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    codes = np.frombuffer(content, dtype=np.uint16, offset=start).astype(np.uint32)
    return (codes << 16).view(np.float32).reshape(rows, columns)


def hill(weights):
    """Alpha of one matrix from its singular values, in its own precision."""
    from scipy.linalg import svdvals
    values = svdvals(weights, check_finite=False).astype(np.float64) ** 2
    k = max(10, len(values) // 10)
    return 1 + k / np.log(values[:k] / values[k]).sum()


def a1(folder, rows, columns, precision="float64"):
    """In float64, as reference values are made; "/single" is the harder race, against float32."""
    return lambda: hill(read_layer(folder, rows, columns).astype(precision))


def a2(folder, rows, columns):
    """Three casts of a bf16 model. What fp16 cannot hold exactly is rounded; numpy has no bf16."""
    def run():
        weights = read_layer(folder, rows, columns).astype(np.float64)
        return hill(weights) + hill(weights.astype(np.float16).astype(np.float64)) + hill(weights.copy())
    return run


# Of Llama-3.1-8B, embedding and head left out: how many layers have each shape.
LAYER_COUNTS = {(1024, 4096): 64, (4096, 4096): 64, (14336, 4096): 96}
CASES = {"A1/4096x4096": lambda folder: a1(folder, 4096, 4096),
         "A1/4096x4096/single": lambda folder: a1(folder, 4096, 4096, "float32"),
         "A1/14336x4096/single": lambda folder: a1(folder, 14336, 4096, "float32"),
         "A1/14336x4096": lambda folder: a1(folder, 14336, 4096),
         "A2/1024x4096": lambda folder: a2(folder, 1024, 4096), "A2/4096x4096": lambda folder: a2(folder, 4096, 4096),
         "A2/14336x4096": lambda folder: a2(folder, 14336, 4096), "K1": k1, "J1": json_arrays, "J2": json_arrays, "J3": whole_file_again, "Z1": z1, "Z2/64": lambda folder: z2(folder, 64), "Z2/256": lambda folder: z2(folder, 256), "Z3": z3,
         "Z4": z4,
         # Z2 is a slider tick, which keeps facets; Z2first finds them.
         "Z2first/64": lambda folder: z2(folder, 64), "Z2first/256": lambda folder: z2(folder, 256)}


def losses(count):
    """The line of bench_plots.cpp."""
    at = np.arange(count, dtype=float)
    return 2 * np.exp(-3 * at / count) + 0.2 * np.sin(at * at * 1e-3) + 0.1 * np.sin(at)


def axes_with(values, width, height, dpi):
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    figure = Figure(figsize=(width, height), dpi=dpi)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.plot(np.arange(len(values)), values, linewidth=0.8)
    axes.set(title="Loss", xlabel="Iteration", ylabel="Loss")
    return figure, axes


def p1(folder):
    values = losses(16_000_000)
    figure, axes = axes_with(values, 10, 6, 100)

    def run():
        answer = 0.0
        for step in range(1, 21):
            width, center = len(values) * 0.8 ** step, 0.37 * len(values)
            low, high = center - 0.37 * width, center + 0.63 * width
            axes.set(xlim=(low, high), ylim=(-0.5, 2.5))
            figure.canvas.draw()
            answer += values[int(np.ceil(low)):int(np.floor(high)) + 1].max()
        return answer
    return run


def f1(folder, kind):
    import io
    figure, _ = axes_with(losses(1_000_000), 3.5, 2.38, 300)

    def run():
        figure.savefig(io.BytesIO(), format=kind)
        return 1.0
    return run


CASES |= {"P1": p1, "F1/pdf": lambda folder: f1(folder, "pdf"), "F1/svg": lambda folder: f1(folder, "svg"),
          "F1/png": lambda folder: f1(folder, "png")}


def training_peer(name, *arguments):
    def prepared(folder):
        import training_peers
        return getattr(training_peers, name)(folder, *arguments)
    return prepared


# Q2 is measured by the clock, on two threads each; Q2one by processor time on one.
CASES |= {"Q1": training_peer("round_tensor"), "Q1sweep": training_peer("sweep_tensor")}
CASES |= {f"Q2{kind}/{bits}": training_peer("training_step", bits, threads)
          for kind, threads in (("", 2), ("one", 1)) for bits in ("int8", "mixed")}


def by_the_clock(case):
    return case.startswith("Q2/")


def ours(program, case, folder):
    """Microseconds and the answer of one run of our benchmark."""
    out = subprocess.run([program, f"--benchmark_filter=^{case}(/real_time)?$", "--benchmark_format=json",
                          "--benchmark_min_time=0.2"], capture_output=True, text=True, check=True,
                         env=os.environ | THREADS | {"QUANTOSCOPE_BENCH_DATA": str(folder)}).stdout
    entry = json.loads(out)["benchmarks"][0]
    if entry.get("error_occurred"):
        sys.exit(f"{case}: {entry['error_message']}")
    return entry["real_time" if by_the_clock(case) else "cpu_time"], entry["answer"]


def peer(run, now=time.process_time):
    """Microseconds of one run: as many as fill 0.2 s, at least one."""
    count, start = 0, now()
    while count == 0 or now() - start < 0.2:
        answer = run()
        count += 1
    return (now() - start) / count * 1e6, answer


def measure(program, case, folder, pairs):
    run = CASES[case](folder)
    run()
    rows = []
    for _ in range(pairs):
        our_time, our_answer = ours(program, case.removesuffix("/single"), folder)
        peer_time, peer_answer = (run() if case == "J3" else
                                  peer(run, time.perf_counter if by_the_clock(case) else time.process_time))
        # Alphas may differ by 1e-4 each, and losses by rounding; everything else is the same number.
        allowed = {"A1": 1e-4, "A2": 3e-4, "Q2": 1e-3}.get(case[:2], 1e-9 * abs(peer_answer))
        if abs(our_answer - peer_answer) > allowed:
            sys.exit(f"{case}: ours gives {our_answer}, the peer {peer_answer}")
        rows.append((our_time, peer_time, peer_time / our_time))
    ratios = sorted(row[2] for row in rows)
    return {"case": case, "ours_us": statistics.median(row[0] for row in rows),
            "peer_us": statistics.median(row[1] for row in rows), "ratio": statistics.median(ratios),
            "lowest": ratios[0], "highest": ratios[-1], "goal": GOALS[case], "pairs": pairs}


def whole_model(results):
    """A2 for all layers of the model, from the layers that were timed."""
    timed = {result["case"]: result for result in results}
    shapes = {f"A2/{rows}x{columns}": count for (rows, columns), count in LAYER_COUNTS.items()}
    if not all(case in timed for case in shapes):
        return
    ours_us, peer_us = (sum(count * timed[case][side] for case, count in shapes.items())
                        for side in ("ours_us", "peer_us"))
    results.append({"case": "A2", "ours_us": ours_us, "peer_us": peer_us, "ratio": peer_us / ours_us,
                    "lowest": min(timed[case]["lowest"] for case in shapes),
                    "highest": max(timed[case]["highest"] for case in shapes), "goal": GOALS["A2"], "pairs": 0})
    print(f"{'A2':20}{ours_us / 6e7:>8.1f} min{peer_us / 6e7:>8.1f} min{peer_us / ours_us:>8.1f}x  (224 layers, 3 casts, "
          f"extrapolated)")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", default=str(ROOT / "build/release"), help="the build folder with bin/bench_*")
    parser.add_argument("--pairs", type=int, default=7, help="how often ours and the peer run (default 7)")
    parser.add_argument("--only", default=",".join(CASES), help="cases separated by commas: " + ", ".join(CASES))
    parser.add_argument("--json", help="write the results to this file")
    options = parser.parse_args()
    global np, ConvexHull, QhullError
    os.environ.update(THREADS)
    try:
        import numpy as np
        from scipy.spatial import ConvexHull, QhullError
    except ImportError as error:
        sys.exit(f"compare.py: {error}; install python3-numpy and python3-scipy")
    wanted = options.only.split(",")
    for case in wanted:
        if case not in CASES:
            parser.error(f"there is no case {case}")
    for letter, target in (("A", "bench_spectra"), ("F", "bench_plots"), ("J", "bench_runs"), ("K", "bench_codesign"),
                           ("P", "bench_plots"), ("Q", "bench_training"), ("Z", "bench_geometry")):
        PROGRAMS[letter] = str(pathlib.Path(options.build) / "bin" / target)
        if any(case.startswith(letter) for case in wanted) and not pathlib.Path(PROGRAMS[letter]).exists():
            sys.exit(f"compare.py: {PROGRAMS[letter]} is not there; build the target {target}")
    results = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_inputs(folder)
        if any(case.startswith("A") for case in wanted):
            write_layers(folder)
        if any(case.startswith("Q") for case in wanted):
            import training_peers
            training_peers.write_tensor(folder)
            training_peers.write_batch(folder)
        if any(case.startswith("J") for case in wanted):
            write_run(folder)
        if "K1" in wanted:
            write_allocation(folder)
        print(f"{'case':20}{'ours':>12}{'peer':>12}{'ratio':>9}{'lowest':>9}{'highest':>9}{'goal':>7}")
        for case in wanted:
            result = measure(PROGRAMS[case[0]], case, folder, options.pairs)
            results.append(result)
            print(f"{case:20}{result['ours_us'] / 1e3:>9.3f} ms{result['peer_us'] / 1e3:>9.3f} ms"
                  f"{result['ratio']:>8.1f}x{result['lowest']:>8.1f}x{result['highest']:>8.1f}x"
                  f"{result['goal']:>6}x", flush=True)
        whole_model(results)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(results, indent=1) + "\n")


main()
