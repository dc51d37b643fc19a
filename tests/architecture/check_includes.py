#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include against the arrows of the architecture (CONTRIBUTING.md draws them).

Usage: check_includes.py ROOT       checks the tree
       check_includes.py --self-test  proves that each rule can fail
"""
import pathlib
import re
import sys

# Folder -> the folders its files may include from, besides itself. The longest matching folder counts.
ALLOWED = {
    "engine/core": [],
    "engine/execution": ["engine/core"],
    "engine/quantization": ["engine/core"],
    "engine/geometry": ["engine/core", "engine/quantization"],
    "engine/runs": ["engine/core"],
    "engine/linalg": ["engine/core"],
    "engine/model": ["engine/core", "engine/quantization"],
    "engine/spectra": ["engine/core", "engine/execution", "engine/linalg", "engine/model", "engine/quantization"],
    "engine/training": ["engine/core", "engine/linalg", "engine/model", "engine/quantization", "engine/runs"],
    "engine/codesign": ["engine/core", "engine/linalg", "engine/model", "engine/quantization", "engine/training"],
    "engine/criticality": ["engine/core", "engine/linalg", "engine/model", "engine/quantization"],
    "engine/present": ["engine/core", "engine/geometry", "engine/runs", "engine/model", "engine/spectra", "engine/quantization",
                       "engine/training", "engine/codesign", "engine/criticality"],
    "widgets/base": ["engine/core", "engine/present", "resources"],
    "widgets/plot2d": ["engine/core", "engine/present", "widgets/base"],
    "widgets/charts": ["engine/core", "engine/present", "widgets/base"],
    "widgets/axes3d": ["engine/core", "engine/present", "widgets/base"],
    "widgets/scene3d": ["engine/core", "engine/present", "widgets/base", "widgets/axes3d"],
    "widgets/bars3d": ["engine/core", "engine/present", "widgets/base", "widgets/axes3d"],
    "widgets/views": ["engine/core", "engine/present", "widgets/base", "widgets/plot2d", "widgets/charts"],
    "widgets/panels/geometry": ["resources", "engine/core", "engine/present", "engine/geometry", "widgets/base", "widgets/plot2d",
                                "widgets/charts", "widgets/axes3d", "widgets/scene3d", "widgets/bars3d"],
    "widgets/panels/runs": ["engine/core", "engine/execution", "engine/present", "engine/runs", "widgets/base", "widgets/plot2d",
                            "widgets/charts"],
    "widgets/panels/spectra": ["resources", "engine/core", "engine/execution", "engine/present", "engine/model", "engine/spectra",
                               "engine/quantization", "widgets/base", "widgets/plot2d", "widgets/charts", "widgets/axes3d",
                               "widgets/bars3d"],
    "widgets/panels/codesign": ["resources", "engine/core", "engine/execution", "engine/present", "engine/model", "engine/training",
                                "engine/codesign", "engine/quantization", "widgets/base", "widgets/views"],
    "widgets/panels/criticality": ["resources", "engine/core", "engine/execution", "engine/present", "engine/model",
                                   "engine/criticality", "engine/quantization", "widgets/base", "widgets/views"],
    "app/session": ["engine/core"],
    "app/open": ["engine/core", "engine/model", "app/session"],
    "app/cli": ["engine"],
    "app": ["engine", "widgets", "resources"],
}

# Third-party headers and the only folders whose .cpp files (or, where said, headers) may include them.
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w*/.*|q[a-z]+\.h)$")
CHARTS = re.compile(r"^(QtCharts/.*|Q(Chart|ChartView|AbstractAxis|AbstractBarSeries|AbstractSeries|AreaSeries|Bar\w*|"
                    r"BoxPlot\w*|BoxSet|CategoryAxis|DateTimeAxis|HorizontalBar\w*|Legend\w*|LineSeries|LogValueAxis|"
                    r"Pie\w*|PolarChart|ScatterSeries|SplineSeries|StackedBarSeries|ValueAxis|XYSeries))$")
SURFACES = re.compile(r"^(QtDataVisualization/.*|Q3D\w+|QAbstract3D\w+|QBar3D\w+|QSurface3D\w+|QScatter3D\w+)$")
TOOLKITS = {
    "VTK": (re.compile(r"^vtk\w*\.h$"), "widgets/scene3d"),
    "QCustomPlot": (re.compile(r"^qcustomplot\.h$"), "widgets/plot2d"),
    "simdjson": (re.compile(r"^simdjson\.h$"), "engine/model"),
    "protobuf": (re.compile(r"^(google/protobuf/.*|onnx/.*)$"), "engine/model"),
    "oneDNN": (re.compile(r"^(oneapi/.*|dnnl\w*\.(h|hpp))$"), "engine/training"),
    "BLAS and LAPACK": (re.compile(r"^(cblas|lapacke?)(\.h|_\w+\.h)$"), "engine/linalg"),
    "MPI": (re.compile(r"^mpi\.h$"), "app/cli"),
    "HarfBuzz": (re.compile(r"^hb[\w-]*\.h$"), "widgets/base"),
    "Qt Charts": (CHARTS, "widgets/charts"),
    "Qt Data Visualization": (SURFACES, "widgets/bars3d"),
}
WITHOUT_QT = ("engine/", "app/cli/", "app/session/", "app/open/")
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def rule_of(folder):
    fits = [known for known in ALLOWED if folder == known or folder.startswith(known + "/")]
    return max(fits, key=len, default=None)


def violations(root):
    root = pathlib.Path(root)
    for top in ("engine", "widgets", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            name = path.relative_to(root).as_posix()
            yield from violations_of(name, path.read_text(encoding="utf-8"))


def violations_of(name, text):
    folder = name.rsplit("/", 1)[0]
    rule = rule_of(folder)
    if rule is None:
        yield f"{name}: the folder {folder} has no rule; add it to tests/architecture/check_includes.py"
        return
    for number, line in enumerate(text.splitlines(), 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        header = found.group(1)
        where = f"{name}:{number}"
        if header.startswith(("engine/", "widgets/", "app/", "tests/", "resources/")):
            target = rule_of(header.rsplit("/", 1)[0]) or header
            if target != rule and not any(target == ok or target.startswith(ok + "/") for ok in ALLOWED[rule]) \
                    and not (rule == "app" and target.startswith("app")):
                yield f"{where}: {rule} may not include {header}"
        elif name.startswith(WITHOUT_QT) and QT.match(header):
            yield f"{where}: no Qt here, but it includes <{header}>"
        for toolkit, (pattern, home) in TOOLKITS.items():
            if pattern.match(header) and (not name.startswith(home + "/") or name.endswith(".h")):
                yield f"{where}: {toolkit} belongs into the .cpp files of {home}, but <{header}> is included"


def self_test():
    bad = {
        "engine/core/a.h": "#include <QString>",
        "engine/geometry/a.cpp": '#include "engine/runs/run_record.h"',
        "engine/core/b.h": '#include "engine/present/plot.h"',
        "widgets/base/a.cpp": '#include "widgets/plot2d/plot_view.h"',
        "widgets/plot2d/a.h": "#include <qcustomplot.h>",
        "widgets/panels/runs/a.cpp": "#include <vtkActor.h>",
        "widgets/panels/geometry/a.cpp": '#include "widgets/panels/runs/loss_panel.h"',
        "widgets/base/b.cpp": "#include <QBarSeries>",
        "app/cli/a.cpp": "#include <QCoreApplication>",
        "app/session/a.cpp": '#include "app/workbench.h"',
        "engine/unknown/a.h": "",
    }
    good = {
        "widgets/plot2d/b.cpp": "#include <qcustomplot.h>\n#include <QWidget>",
        "engine/present/a.cpp": '#include "engine/geometry/region.h"\n#include <vector>',
        "app/window/a.cpp": '#include "widgets/base/panel.h"\n#include "app/workbench.h"\n#include <QMainWindow>',
    }
    for name, text in bad.items():
        if not list(violations_of(name, text)):
            sys.exit(f"self-test: {name} breaks a rule, but nothing was said")
    for name, text in good.items():
        said = list(violations_of(name, text))
        if said:
            sys.exit(f"self-test: {name} is fine, but: {said}")


def main():
    if sys.argv[1:] == ["--self-test"]:
        self_test()
        return
    found = list(violations(sys.argv[1]))
    print("\n".join(found))
    if found:
        sys.exit(f"{len(found)} includes against the architecture")


main()
