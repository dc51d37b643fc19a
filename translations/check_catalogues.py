#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the catalogues against the sources and against the rules of good translations.

Usage: check_catalogues.py              everything that is translated is sound, every marked text can be found
       check_catalogues.py --complete   and nothing is missing, unfinished or left over
       check_catalogues.py --self-test  proves that each rule can fail"""

import sys
import tempfile
from pathlib import Path

import catalogue as cat
import pseudo_catalogue
import translate

# Longer texts that are the same in two languages were probably forgotten.
LONGEST_EQUAL = 12
# Names and formulas that stay as they are in every language.
SAME_EVERYWHERE = {
    "Quantoscope",
    "%1[*] – Quantoscope",
    "%1 (%2)",
    "%1 × %2 × %3",
    "Savitzky–Golay",
}
# And in single languages: (language, source).
SAME_IN = {
    ("fr", "Configuration"),
    ("fr", "Transitions"),
    ("fr", "Transition"),
    ("fr", "Distribution"),
}


def letters(text):
    return sum(c.isalpha() for c in cat.re.sub(r"%L?(?:\d{1,2}|n)", "", text))


def check_one(code, messages, texts, complete):
    """Sentences about what is wrong in the catalogue `code`."""
    name = cat.path_of(code).name
    found = []
    have = {m.key: m for m in messages}
    if len(have) != len(messages):
        found.append(f"{name}: holds the same text twice")
    if complete:
        wanted = {t.key for t in texts if code != cat.ENGLISH or t.numerus}
        found += [f"{name}: missing {key[0]}: \"{key[1]}\"" for key in sorted(wanted - set(have))]
        found += [f"{name}: left over {key[0]}: \"{key[1]}\"" for key in sorted(set(have) - wanted)]
    for m in messages:
        where = f"{name}: {m.context}: \"{m.source}\""
        if not m.finished:
            if complete:
                found.append(f"{where} is unfinished")
            continue
        found += [f"{where} {problem}" for problem in cat.problems(m, m.forms, code)]
        same = not m.numerus and m.forms == [m.source] and code != cat.ENGLISH
        if (same and letters(m.source) > LONGEST_EQUAL and m.source not in SAME_EVERYWHERE and
                (code, m.source) not in SAME_IN):
            found.append(f"{where} is the same as in English; add it to the list in {Path(__file__).name} if it must be")
    return found


def check(complete):
    texts = cat.extract()
    found = []
    for code in [cat.ENGLISH, *cat.LANGUAGES]:
        path = cat.path_of(code)
        messages = cat.read_ts(path)
        found += check_one(code, messages, texts, complete)
        if path.read_text(encoding="utf-8") != cat.ts_text(messages, code):
            found.append(f"{path.name}: is not in the project's form; run update_translations")
    for sentence in found:
        print(sentence, file=sys.stderr)
    if found and complete:
        print("Run the CMake target update_translations, then see \"How to translate\" in CONTRIBUTING.md.", file=sys.stderr)
    return 1 if found else 0


# --- proofs that the rules can fail -----------------------------------------------------------------------------------


def expect(condition, what):
    if not condition:
        raise cat.CatalogueError(f"self-test: {what}")


def message(source, *forms, numerus=False, finished=True):
    return cat.Message("C", source, numerus=numerus, forms=list(forms), finished=finished)


def test_rules():
    def faults(source, *forms, code="de", numerus=False):
        return cat.problems(message(source, numerus=numerus), list(forms), code)

    expect(faults("Open %1", "%1 öffnen") == [], "a good translation is refused")
    for bad in ("öffnen", "%1 %1 öffnen", "%2 öffnen", "", " ", " %1 öffnen", "%1 öffnen ", "%1 &öffnen"):
        expect(faults("Open %1", bad), f"\"{bad}\" is accepted for \"Open %1\"")
    expect(faults("&Open…", "Öffnen…"), "a lost mnemonic is accepted")
    expect(faults("&Open…", "&Öffnen"), "a lost … is accepted")
    expect(faults("Black && white", "Schwarz && weiß") == [], "a literal & is taken for a mnemonic")
    expect(faults(" mm", "mm"), "a lost leading space is accepted")
    expect(faults("<b>A</b>", "<i>A</i>"), "other tags are accepted")
    expect(faults("Sessions (*.quantoscope);;All (*)", "Alle (*)"), "a lost file kind is accepted")
    expect(faults("%n rows", "eine Zeile", "%n Zeilen", numerus=True) == [], "good plurals are refused")
    expect(faults("%n rows", "eine Zeile", "Zeilen", numerus=True), "a plural without number is accepted")
    expect(faults("%n rows", "%n Zeilen", numerus=True), "a missing plural form is accepted")
    expect(faults("%n rows", "%n 行", numerus=True, code="ja") == [], "one form is refused for Japanese")
    expect(faults("%n rows", "行", numerus=True, code="ja"), "a lost number is accepted for Japanese")


def test_completeness():
    texts = [message("One"), message("A text of some length")]

    def found(messages, complete=True):
        return check_one("de", messages, texts, complete)

    good = [message("One", "Eins"), message("A text of some length", "Ein längerer Text")]
    expect(found(good) == [], "a complete catalogue is refused")
    expect(found(good[:1]), "a missing text is accepted")
    expect(found(good + [message("Gone", "Weg")]), "a text that is gone is accepted")
    expect(found(good + good[:1]), "a doubled text is accepted")
    expect(found([message("One", "", finished=False), good[1]]), "an unfinished text is accepted")
    expect(found([message("One", "", finished=False), good[1]], complete=False) == [], "unfinished ones are no fault yet")
    expect(found([good[0], message("A text of some length", "A text of some length")]), "an English text is accepted")
    expect(found([message("One", "One"), good[1]]) == [], "a short equal text is refused")


SOURCES = {
    "engine/text.h": '#define QUANTOSCOPE_TEXT(context, text) text\n'
                     '#define QUANTOSCOPE_SHORT(text) QUANTOSCOPE_TEXT("Short", text)\n',
    "widgets/a.h": '#pragma once\nnamespace q {\nclass A : public QObject {\n  Q_OBJECT\n  void f(int n);\n};\n}\n',
    "widgets/a.cpp": '#include "widgets/a.h"\nnamespace q {\n'
                     'const char* e = QUANTOSCOPE_TEXT("Error", "split in "\n  "two \\"parts\\"");\n'
                     'const char* s = QUANTOSCOPE_SHORT("a short one");  // QUANTOSCOPE_SHORT("not me")\n'
                     'void A::f(int n) { g(tr("of a class")); g(tr("%n rows", nullptr, static_cast<int>(n + 1)));\n'
                     '  g(QCoreApplication::translate("T", "%n times", nullptr, static_cast<int>(n - 1))); }\n}\n',
}


def in_tree(changes, run):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in {**SOURCES, **changes}.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for top in cat.SOURCE_FOLDERS:
            (Path(folder) / top).mkdir(exist_ok=True)
        return run(folder)


def refuses(changes):
    try:
        in_tree(changes, cat.extract)
    except cat.CatalogueError:
        return True
    return False


def test_extraction():
    keys = [(m.context, m.source, m.numerus) for m in in_tree({}, cat.extract)]
    expect(keys == [("Error", 'split in two "parts"', False), ("Short", "a short one", False), ("T", "%n times", True),
                    ("q::A", "%n rows", True), ("q::A", "of a class", False)], f"extraction finds {keys}")
    expect(refuses({"engine/x.cpp": 'auto t = QUANTOSCOPE_SHORT(variable);'}), "a text that is no literal is accepted")
    expect(refuses({"app/x.cpp": 'void f() { g(tr("without a class")); }'}), "tr() outside of a class is accepted")
    expect(refuses({"app/x.cpp": 'void f() { g(QT_TR_NOOP("a"), other->tr("of whom?")); }'}), "a lost text is accepted")


def test_files():
    messages = [message("a < b & \"c\"", "ä < b & \"c\""), message("%n x", "ein x", "%n x", numerus=True),
                message("open", "", finished=False)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.ts"
        expect(cat.write_ts(path, messages, "de"), "a new file counts as unchanged")
        back = cat.read_ts(path)
        expect(sorted(m.key for m in back) == sorted(m.key for m in messages), "texts do not survive a file")
        expect(not cat.write_ts(path, back, "de"), "reading and writing changes a file")
        expect({m.source: (m.forms, m.finished) for m in back} ==
               {m.source: (m.forms, m.finished) for m in messages}, "translations do not survive a file")
    merged = cat.merge([message("open"), message("new")], [message("open", "offen"), message("old", "alt")])
    expect([(m.source, m.forms, m.finished) for m in merged] == [("open", ["offen"], True), ("new", [], False)],
           "merging loses or invents translations")


def test_exchange():
    messages = [message("Open %1", finished=False), message("Done", "Fertig")]
    taken, wrong = translate.fill(messages, [
        {"context": "C", "source": "Open %1", "comment": "", "translation": "öffnen"},
        {"context": "C", "source": "Nothing", "translation": "Nichts"},
        {"context": "C", "source": "Done", "translation": ""},
        {"source": "Done"}], "de")
    expect((taken, len(wrong)) == (0, 3) and not messages[0].finished, "bad translations are taken")
    taken, wrong = translate.fill(messages, [{"context": "C", "source": "Open %1", "translation": "%1 öffnen"}], "de")
    expect((taken, wrong) == (1, []) and messages[0].finished, "a good translation is refused")


def test_pseudo():
    for source in ("&Open…", "Area: %1", " mm", "Quantoscope session (*.quantoscope);;All files (*)", "<b>%1</b> rows",
                   "A &amp; b"):
        text = pseudo_catalogue.pseudo(source)
        expect(cat.problems(message(source), [text], "de") == [], f"the pseudo text of \"{source}\" is \"{text}\"")
        expect(len(text) > len(source) and "[" in text, f"\"{text}\" is not longer than \"{source}\"")


def self_test():
    for test in (test_rules, test_completeness, test_extraction, test_files, test_exchange, test_pseudo):
        test()
    print("every rule can fail")
    return 0


def run():
    arguments = sys.argv[1:]
    if arguments == ["--self-test"]:
        return self_test()
    if arguments in ([], ["--complete"]):
        return check(bool(arguments))
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    cat.main(run)
