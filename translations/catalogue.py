# SPDX-License-Identifier: GPL-3.0-or-later
"""Translation catalogues (.ts) as Python values, and what the sources want translated.

read_ts() and write_ts() keep one byte-stable form: sorted by context and source, no locations, so that a change of one
text is a change of a few lines. extract() asks Qt's lupdate, after turning the project's own macros into ones lupdate
knows, and holds the answer against marked_texts(), an independent reading of the sources."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(__file__).resolve().parent
SOURCE_FOLDERS = ("app", "engine", "widgets")
SUFFIXES = (".cpp", ".h")

# Code, name for people, number of plural forms. English has a catalogue for its plurals only.
LANGUAGES = {
    "de": ("German", 2),
    "fr": ("French", 2),
    "es": ("Spanish", 2),
    "zh_CN": ("Simplified Chinese", 1),
    "ja": ("Japanese", 1),
}
ENGLISH = "en"
PLURAL_FORMS = {ENGLISH: 2, **{code: forms for code, (_, forms) in LANGUAGES.items()}}


class CatalogueError(Exception):
    """Something a person has to repair; its text is one sentence."""


@dataclass
class Message:
    context: str
    source: str
    comment: str = ""  # tells equal sources apart; part of the key
    note: str = ""  # for the translator only
    numerus: bool = False
    forms: list = field(default_factory=list)  # one translation, or one for each plural form
    finished: bool = False

    @property
    def key(self):
        return (self.context, self.source, self.comment)


def path_of(code, folder=FOLDER):
    return Path(folder) / f"quantoscope_{code}.ts"


# --- files ------------------------------------------------------------------------------------------------------------


def read_ts(path):
    try:
        root = ET.parse(path).getroot()
    except (OSError, ET.ParseError) as error:
        raise CatalogueError(f"{path}: cannot be read as a catalogue ({error}).") from error
    messages = []
    for context in root.findall("context"):
        name = context.findtext("name") or ""
        for item in context.findall("message"):
            translation = item.find("translation")
            numerus = item.get("numerus") == "yes"
            kind = translation.get("type", "") if translation is not None else "unfinished"
            if kind in ("vanished", "obsolete"):
                continue
            if translation is None:
                forms = []
            elif numerus:
                forms = [form.text or "" for form in translation.findall("numerusform")]
            else:
                forms = [translation.text or ""]
            messages.append(Message(name, item.findtext("source") or "", item.findtext("comment") or "",
                                    item.findtext("extracomment") or "", numerus, forms, kind == ""))
    return messages


def _xml(text):
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def ts_text(messages, code):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{code}" sourcelanguage="en">']
    by_context = {}
    for message in sorted(messages, key=lambda m: m.key):
        by_context.setdefault(message.context, []).append(message)
    for context, entries in by_context.items():
        lines += ["<context>", f"    <name>{_xml(context)}</name>"]
        for m in entries:
            lines.append('    <message numerus="yes">' if m.numerus else "    <message>")
            lines.append(f"        <source>{_xml(m.source)}</source>")
            if m.comment:
                lines.append(f"        <comment>{_xml(m.comment)}</comment>")
            if m.note:
                lines.append(f"        <extracomment>{_xml(m.note)}</extracomment>")
            mark = "" if m.finished else ' type="unfinished"'
            if m.numerus:
                lines.append(f"        <translation{mark}>")
                forms = (m.forms + [""] * PLURAL_FORMS.get(code, 1))[: max(len(m.forms), PLURAL_FORMS.get(code, 1))]
                lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in forms]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{mark}>{_xml(m.forms[0] if m.forms else '')}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    return "\n".join(lines + ["</TS>", ""])


def write_ts(path, messages, code):
    """Returns whether the file changed."""
    path = Path(path)
    text = ts_text(messages, code)
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8")
    return True


# --- sources ----------------------------------------------------------------------------------------------------------

_LITERAL = r'(?:u8)?"(?:[^"\\\n]|\\.)*"'
_LITERALS = rf"{_LITERAL}(?:\s*{_LITERAL})*"
_DEFINE = re.compile(r'^[ \t]*#[ \t]*define[ \t]+(\w+)\((\w+)\)[ \t]+QUANTOSCOPE_TEXT\(("[^"]*"),[ \t]*\2\)[ \t]*$', re.M)
_COMMENT_OR_LITERAL = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\((?:.*?)\)\1"|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'', re.S)
_ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'", "?": "?", "0": "\0"}


def _value(literals):
    """The text of adjacent string literals."""
    def unescape(match):
        body = match.group(1)
        if body[0] in "uUx":
            return chr(int(body[1:], 16))
        return _ESCAPES.get(body, body)

    parts = re.findall(r'(?:u8)?"((?:[^"\\\n]|\\.)*)"', literals)
    return "".join(re.sub(r"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]+|.)", unescape, part) for part in parts)


def without_comments(text):
    """Comments become blanks of the same length; literals stay."""
    def blank(match):
        found = match.group(0)
        if found.startswith(("//", "/*")):
            return re.sub(r"[^\n]", " ", found)
        return found

    return _COMMENT_OR_LITERAL.sub(blank, text)


def source_files(root=ROOT):
    for top in SOURCE_FOLDERS:
        for path in sorted((Path(root) / top).rglob("*")):
            if path.suffix in SUFFIXES:
                yield path


def shorthands(root=ROOT):
    """Macros with one argument that stand for QUANTOSCOPE_TEXT with a fixed context: name -> literal of the context."""
    found = {}
    for path in source_files(root):
        for name, _, context in _DEFINE.findall(path.read_text(encoding="utf-8")):
            found[name] = context
    return found


def marked_texts(root=ROOT):
    """Every text the sources mark, read without lupdate: list of (context or None, source, place). The context of tr()
    is that of its class, which only lupdate knows. Texts that are no literals are a CatalogueError: nobody could
    translate them."""
    short = shorthands(root)
    names = "|".join(["QUANTOSCOPE_TEXT", *map(re.escape, short)])
    macro = re.compile(rf"\b({names})\s*\(")
    call = re.compile(rf"(?<![\w])(?:tr|translate)\s*\(\s*({_LITERALS})\s*(?:,\s*({_LITERALS}))?")
    two = re.compile(rf"\s*({_LITERAL})\s*,\s*({_LITERALS})\s*\)")
    one = re.compile(rf"\s*({_LITERALS})\s*\)")
    texts = []
    for path in source_files(root):
        raw = without_comments(path.read_text(encoding="utf-8"))
        code = re.sub(r"^[ \t]*#[ \t]*define[^\n]*", lambda m: " " * len(m.group(0)), raw, flags=re.M)

        def place(at):
            return f"{path.relative_to(root)}:{code.count(chr(10), 0, at) + 1}"

        for match in macro.finditer(code):
            if match.group(1) == "QUANTOSCOPE_TEXT":
                body = two.match(code, match.end())
                context = _value(body.group(1)) if body else None
                source = body.group(2) if body else None
            else:
                body = one.match(code, match.end())
                context, source = _value(short[match.group(1)]), body.group(1) if body else None
            if source is None:
                raise CatalogueError(f"{place(match.start())}: {match.group(1)} needs string literals; nothing else "
                                     "can be found for the catalogue.")
            texts.append((context, _value(source), place(match.start())))
        for match in call.finditer(code):
            function = match.group(0).lstrip()
            if function.startswith("translate"):
                if match.group(2) is not None:
                    texts.append((_value(match.group(1)), _value(match.group(2)), place(match.start())))
            else:
                texts.append((None, _value(match.group(1)), place(match.start())))
    return texts


def find_lupdate():
    candidates = [Path("/usr/lib/qt6/bin/lupdate"), shutil.which("lupdate6"), shutil.which("lupdate-qt6"),
                  shutil.which("lupdate")]
    for candidate in candidates:
        if candidate and Path(candidate).exists():
            run = subprocess.run([str(candidate), "-version"], capture_output=True, text=True, check=False)
            if run.returncode == 0 and re.search(r"version 6\.", run.stdout):
                return str(candidate)
    raise CatalogueError("lupdate of Qt 6 is not installed; install the package qt6-l10n-tools.")


_COUNTED = re.compile(rf"(?<!\w)(?:tr\s*\(|translate\s*\(\s*{_LITERALS}\s*,)\s*{_LITERALS}\s*,"
                      rf"\s*(?:nullptr|0|{_LITERALS})\s*,")


def _with_plain_counts(text):
    """Counts of plural texts as the number 1: lupdate overlooks a call, or never ends, where the count is an expression
    with casts and operators."""
    parts, at = [], 0
    for match in _COUNTED.finditer(text):
        end, depth = match.end(), 0
        while end < len(text) and (depth > 0 or text[end] != ")"):
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        if match.end() >= at:
            parts += [text[at : match.end()], " 1"]
            at = end
    return "".join(parts) + text[at:]


def _mirror(root, target):
    """The sources with the project's macros written as QT_TRANSLATE_NOOP, and calls in the form lupdate understands."""
    short = shorthands(root)
    for path in source_files(root):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"^[ \t]*#[ \t]*define[ \t]+(?:QUANTOSCOPE_TEXT|" + "|".join(map(re.escape, short)) +
                      r")\b[^\n]*", "", text, flags=re.M)
        for name, context in short.items():
            text = re.sub(rf"\b{name}\s*\(", lambda _, c=context: f"QT_TRANSLATE_NOOP({c}, ", text)
        text = re.sub(r"\bQUANTOSCOPE_TEXT\s*\(", "QT_TRANSLATE_NOOP(", text)
        text = _with_plain_counts(text)
        copy = target / path.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text, encoding="utf-8")


def extract(root=ROOT, lupdate=None):
    """What the sources want translated, as unfinished messages sorted by key. CatalogueError if lupdate missed a marked
    text or attributes one to a namespace instead of a class."""
    root = Path(root).resolve()
    marked = marked_texts(root)
    with tempfile.TemporaryDirectory(prefix="quantoscope-texts-") as temporary:
        mirror = Path(temporary) / "src"
        _mirror(root, mirror)
        result = Path(temporary) / "texts.ts"
        command = [lupdate or find_lupdate(), ".", "-I", ".", "-extensions", "cpp,h", "-no-obsolete", "-locations", "none",
                   "-source-language", "en", "-target-language", "de", "-ts", str(result)]
        try:
            run = subprocess.run(command, cwd=mirror, capture_output=True, text=True, check=False, timeout=120,
                                 stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired as error:  # some expressions as arguments of translate() make it spin
            raise CatalogueError("lupdate did not finish; look for a call of translate() whose count is no plain "
                                 "expression.") from error
        if run.returncode != 0 or not result.exists():
            raise CatalogueError(f"lupdate failed: {run.stderr.strip() or run.stdout.strip()}")
        complaints = [line for line in run.stderr.splitlines() if line.strip()]
        if complaints:
            raise CatalogueError("lupdate does not understand the sources: " +
                                 "; ".join(line.replace(str(mirror) + "/", "") for line in complaints))
        messages = read_ts(result)
    for message in messages:
        message.forms, message.finished = [], False
    keys = {(m.context, m.source) for m in messages}
    sources = {m.source for m in messages}
    missed = [f"{place}: \"{source}\"" for context, source, place in marked
              if (source not in sources if context is None else (context, source) not in keys)]
    if missed:
        raise CatalogueError("lupdate does not find these texts: " + "; ".join(missed))
    return sorted(messages, key=lambda m: m.key)


def merge(texts, known):
    """The texts of the sources with the translations that `known` has for them."""
    have = {m.key: m for m in known}
    merged = []
    for text in texts:
        old = have.get(text.key)
        same = old is not None and old.numerus == text.numerus
        merged.append(Message(text.context, text.source, text.comment, text.note, text.numerus,
                              list(old.forms) if same else [], old.finished if same else False))
    return merged


# --- rules for one translation ----------------------------------------------------------------------------------------


def placeholders(text):
    return sorted(re.findall(r"%L?(?:\d{1,2}|n)", text))


def _tags(text):
    return sorted(re.findall(r"</?\w+", text))


def _has_mnemonic(text):
    return re.search(r"&(?!&)\S", text.replace("&&", "").replace("&amp;", "").replace("&lt;", "").replace("&gt;", "")
                     ) is not None


def problems(message, forms, code):
    """What is wrong with the translation `forms` of the message, as short sentences; empty if nothing is."""
    wanted = PLURAL_FORMS.get(code, 1) if message.numerus else 1
    found = []
    if len(forms) != wanted:
        found.append(f"has {len(forms)} plural forms instead of {wanted}" if message.numerus else
                     f"has {len(forms)} texts instead of one")
    for index, form in enumerate(forms):
        if not form.strip():
            found.append("is empty")
            continue
        expected, actual = placeholders(message.source), placeholders(form)
        # "one layer" may do without its number.
        if expected != actual and not (message.numerus and index == 0 and wanted > 1 and
                                       [p for p in expected if p != "%n"] == actual):
            found.append(f"has the placeholders {' '.join(actual) or 'none'} instead of {' '.join(expected) or 'none'}")
        for side, name in ((lambda t: t[: len(t) - len(t.lstrip())], "leading"),
                           (lambda t: t[len(t.rstrip()):], "trailing")):
            if side(form) != side(message.source):
                found.append(f"differs in {name} white space")
        if _tags(form) != _tags(message.source):
            found.append("has other markup tags")
        if _has_mnemonic(message.source) and "<" not in message.source and not _has_mnemonic(form):
            found.append("lost its & for the keyboard")
        if not _has_mnemonic(message.source) and _has_mnemonic(form):
            found.append("has a & that the source has not")
        # Closing dots make a sentence a sentence and an item one that opens a dialog.
        if message.source.endswith("…") and not form.endswith("…"):
            found.append("lost its closing …")
        if message.source.count(";;") != form.count(";;"):
            found.append("has another number of file kinds (;;)")
        if re.findall(r"\*\.\w+", message.source) != re.findall(r"\*\.\w+", form):
            found.append("has other file suffixes")
    return found


def main(function):
    """Runs a tool: prints the sentence of a CatalogueError instead of a trace."""
    try:
        sys.exit(function())
    except CatalogueError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
