#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One id, one version, one MIME type: everything that names them has to agree.

Usage: check_ids.py ROOT       prints what disagrees and fails
"""
import configparser
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

import yaml

ID = "org.quantoscope.Quantoscope"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
# What a Flatpak module needs to be built from somewhere that can be checked.
PINS = {"git": ("tag", "commit"), "archive": ("sha256", "sha512"), "inline": ("contents",), "dir": ("path",)}

problems = []


def same(what, found, wanted):
    if found != wanted:
        problems.append(f"{what} is {found!r}, not {wanted!r}")


def desktop_file(packaging):
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str
    parser.read(packaging / f"{ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


def check_desktop_and_metainfo(packaging, version):
    desktop = desktop_file(packaging)
    component = ElementTree.parse(packaging / f"{ID}.metainfo.xml").getroot()
    mime = ElementTree.parse(packaging / f"{ID}.mime.xml").getroot().find(f"{MIME}mime-type")
    media_type = mime.get("type")

    same("icon in the desktop file", desktop["Icon"], ID)
    same("program in the desktop file", desktop["Exec"].split()[0], desktop["TryExec"])
    same("id in the metainfo", component.findtext("id"), ID)
    same("launchable in the metainfo", component.findtext("launchable"), f"{ID}.desktop")
    same("icon in the metainfo", component.findtext("icon"), ID)
    same("newest release in the metainfo", component.find("releases/release").get("version"), version)
    same("MIME type in the metainfo", component.findtext("provides/mediatype"), media_type)
    same("first MIME type in the desktop file", desktop["MimeType"].split(";")[0], media_type)
    same("categories in the metainfo", [c.text for c in component.findall("categories/category")],
         [c for c in desktop["Categories"].split(";") if c not in ("", "Qt")])
    same("languages of the summary",
         sorted(e.get("{http://www.w3.org/XML/1998/namespace}lang") or "" for e in component.findall("summary")),
         sorted(key[len("Comment"):].strip("[]") for key in desktop if key.startswith("Comment")))

    icon = mime.find(f"{MIME}icon").get("name")
    if not (packaging / "icons" / f"{icon}.svg").is_file():
        problems.append(f"there is no icon {icon}.svg for {media_type}")
    same("files of the MIME type", mime.find(f"{MIME}glob").get("pattern"), "*.quantoscope")
    return [match.get("value") for match in mime.iter(f"{MIME}match")]


def check_program(root, version, magic):
    main = (root / "app/main.cpp").read_text("utf-8")
    same("desktop file named by the program", re.findall(r'setDesktopFileName\(\w+\("([^"]+)"\)\)', main), [ID])
    schema = re.search(r'"(quantoscope\.session/\d+)"', (root / "app/session/session_file.h").read_text("utf-8"))
    for value in magic:
        if schema is None or f'"{schema[1]}"' not in value:
            problems.append(f"the MIME magic {value} is not the schema that sessions are written with")
    if not (root / f"resources/icons/{ID}.svg").is_file():
        problems.append(f"there is no icon resources/icons/{ID}.svg")


def check_flatpak(manifest):
    same("id in the Flatpak manifest", manifest["id"], ID)
    same("program in the Flatpak manifest", manifest["command"], "quantoscope")
    same("last Flatpak module", manifest["modules"][-1]["name"], "quantoscope")
    names = [module["name"] for module in manifest["modules"]]
    same("names of the Flatpak modules", names, list(dict.fromkeys(names)))
    for module in manifest["modules"]:
        if not module.get("sources"):
            problems.append(f"the Flatpak module {module['name']} has no source")
        for source in module["sources"]:
            if not any(source.get(pin) for pin in PINS.get(source["type"], ())):
                problems.append(f"a source of the Flatpak module {module['name']} is not pinned: {source}")
            if not source.get("url", "https://").startswith("https://"):
                problems.append(f"a source of the Flatpak module {module['name']} is not fetched over https: {source}")


def check_no_other_id(root):
    for folder in ("app", "packaging", "widgets", "resources", "engine", "cmake"):
        for path in (root / folder).rglob("*"):
            if path.suffix in (".cpp", ".h", ".xml", ".yml", ".txt", ".cmake", ".desktop", ".sh", ".qrc", ".md"):
                for found in re.findall(r"org\.quantoscope[.\w-]*", path.read_text("utf-8")):
                    if not re.match(re.escape(ID) + r"(?!\w)", found):
                        problems.append(f"{path.relative_to(root)} names {found}")


def main():
    root = pathlib.Path(sys.argv[1])
    packaging = root / "packaging"
    version = re.search(r"project\(quantoscope VERSION (\S+)", (root / "CMakeLists.txt").read_text("utf-8"))[1]
    magic = check_desktop_and_metainfo(packaging, version)
    check_program(root, version, magic)
    check_flatpak(yaml.safe_load((packaging / f"flatpak/{ID}.yml").read_text("utf-8")))
    check_no_other_id(root)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
