#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed is complete and runs from where it was put: from a prefix, and out of the .deb.

Usage: check_package.py install BUILD_DIR      cmake --install to a folder whose name has a space
       check_package.py deb BUILD_DIR          cpack, its control fields, and the programs of the extracted package
"""
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ID = "org.quantoscope.Quantoscope"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILES = [
    "bin/quantoscope", "bin/quantoscope-cli",
    f"share/applications/{ID}.desktop", f"share/metainfo/{ID}.metainfo.xml", f"share/mime/packages/{ID}.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg", f"share/icons/hicolor/scalable/mimetypes/{ID}.session.svg",
    *[f"share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in SIZES],
    *[f"share/icons/hicolor/{size}x{size}/mimetypes/{ID}.session.png" for size in SIZES],
    "share/man/man1/quantoscope.1.gz", "share/man/man1/quantoscope-cli.1.gz",
    "share/doc/quantoscope/copyright", "share/doc/quantoscope/changelog.Debian.gz",
]
EXPERIMENT = {"schema": "quantoscope.experiment/1", "name": "One layer", "bits": 4, "input": [1, 2],
              "error_model": "full", "layers": [[[0.9, 0.2], [0.1, 1.0]]]}


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=120, **more)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}\nfailed with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def require(condition, words):
    if not condition:
        raise SystemExit(words)


def check_tree(prefix):
    found = {str(path.relative_to(prefix)) for path in prefix.rglob("*") if not path.is_dir()}
    require(found == set(FILES), f"missing: {sorted(set(FILES) - found)}; not expected: {sorted(found - set(FILES))}")
    for size in SIZES:
        png = (prefix / f"share/icons/hicolor/{size}x{size}/apps/{ID}.png").read_bytes()
        require(png[:8] == b"\x89PNG\r\n\x1a\n" and png[16:24] == size.to_bytes(4, "big") * 2,
                f"the icon of {size} pixels is not")
    for page in ("quantoscope", "quantoscope-cli"):
        text = gzip.decompress((prefix / f"share/man/man1/{page}.1.gz").read_bytes()).decode()
        require("@" not in text, f"the manual page {page} has a gap")


def check_programs(prefix, work):
    """Runs both programs with nothing of the build in their environment, and no display."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(work), "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(work)}
    for program in ("quantoscope", "quantoscope-cli"):
        binary = prefix / "bin" / program
        missing = [line for line in run("ldd", binary).splitlines() if "not found" in line]
        require(not missing, f"{program} lacks libraries: {missing}")
        require(not re.search("RUNPATH|RPATH", run("readelf", "-d", binary)), f"{program} looks for libraries itself")
        run(binary, "--version", env=environment, cwd=work)
    experiment = work / "one layer.json"
    experiment.write_text(json.dumps(EXPERIMENT))
    trace = json.loads(run(prefix / "bin/quantoscope-cli", "geometry", "trace", experiment, env=environment, cwd=work))
    require(trace["cumulative"]["volume"] > 0, "quantoscope-cli computes no volume")
    figure = work / "region.pdf"
    run(prefix / "bin/quantoscope", "--figure", "geometry.region", "--out", figure, experiment,
        env=environment, cwd=work)
    require(figure.read_bytes().startswith(b"%PDF-"), "quantoscope --figure wrote no PDF")


def check_install(build, work):
    prefix = work / "a prefix"
    run("cmake", "--install", build, "--prefix", prefix)
    check_tree(prefix)
    check_programs(prefix, work)


def check_deb(build, work):
    # With Ninja cpack packs what is built and builds nothing.
    run("cpack", "-G", "DEB", "-B", work / "deb", "--config",
        build / "CPackConfig.cmake", cwd=work)
    packages = list((work / "deb").glob("*.deb"))
    require(len(packages) == 1, f"one package was expected: {packages}")
    package = packages[0]
    field = {name: run("dpkg-deb", "--field", package, name).strip()
             for name in ("Package", "Section", "Maintainer", "Depends", "Description", "Version")}
    require(package.name.startswith(f"quantoscope_{field['Version']}_"), f"the package is named {package.name}")
    require(field["Package"] == "quantoscope" and field["Section"] == "science", f"wrong fields: {field}")
    require(field["Maintainer"].startswith("The Quantoscope developers"), field["Maintainer"])
    require(field["Description"].startswith("workbench for quantization research\n "), field["Description"])
    for dependency in ("libqt6widgets6", "libqt6svg6", "libqcustomplot", "libvtk9", "libc6", "fonts-inter"):
        require(dependency in field["Depends"], f"{dependency} is not in Depends: {field['Depends']}")
    control = work / "control"
    run("dpkg-deb", "--control", package, control)
    scripts = {path.name for path in control.iterdir()} - {"control", "md5sums"}
    require(not scripts, f"the package has maintainer scripts: {scripts}")
    owners = {line.split()[1] for line in run("dpkg-deb", "--contents", package).splitlines()}
    require(owners == {"root/root"}, f"files belong to {owners}")
    run("dpkg-deb", "--extract", package, work / "root")
    check_tree(work / "root/usr")
    check_programs(work / "root/usr", work)


def main():
    kind, build = sys.argv[1], pathlib.Path(sys.argv[2])
    os.umask(0o022)
    with tempfile.TemporaryDirectory(prefix="quantoscope-package-") as folder:
        {"install": check_install, "deb": check_deb}[kind](build, pathlib.Path(folder))


if __name__ == "__main__":
    main()
