#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes tokenizers.json: three small tokenizer files, texts, and the ids a plain reading of the format gives for them.

The encoder here is written for clarity: the regular expressions of the files run as such (with Unicode's classes
spelled out, because Python's re has no \\p{}), and merges are applied one by one. Python's Unicode tables must be
version 14, those of the program.

Usage: make_tokenizers.py > tokenizers.json
"""
import collections
import json
import re
import sys
import unicodedata

assert unicodedata.unidata_version == "14.0.0"
GPT2 = r"""'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"""
LLAMA3 = (r"""(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+"""
          r"""|\s+(?!\S)|\s+""")
CORPUS = ("Each contributor grants you a licence to make, use and convey the contributor version. You may copy 12 or 144 "
          "copies; it's the licensee's duty, we'll see. Für alle größeren Fälle: 3 + 4 = 7, 2026-11-22. ") * 3
TEXTS = ["", "a", "The licensee may convey 12 copies", "it's we'll WE'LL I'Ve 'tis", "  two spaces  and\n\nnewlines \r\n end  ",
         "12345 1 22 333 4444", "größer Fälle über αβγ", "日本語のテキスト 中文", "emoji 😀👍🏽 ok", "x\u00a0y\u2003z\u3000w",
         "tab\tand\x0bvt\x1cfs", "½ ² Ⅷ ٣٤", "don't—stop…", "a<|end|>b <|end|> c", "<s>literal", "'ſ long s", "\n\n\n", "   ",
         "e\u0301 combining", "trailing ", "under_score __init__", "A.B,C;D:E!F?", "per cent 5% of $3.50 + 2*7/1=14"]


def ranges(kind):
    text, start, previous = "", None, None
    for code in [*range(sys.maxunicode + 1), None]:
        inside = code is not None and unicodedata.category(chr(code))[0] == kind
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            text += f"\\U{start:08x}-\\U{previous:08x}"
            start = None
        previous = code
    return text


SPACE = "\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
CLASSES = {r"\p{L}": ranges("L"), r"\p{N}": ranges("N"), r"\s": SPACE}


def compiled(pattern):
    """The pattern with \\p{L}, \\p{N}, \\s and \\S spelled out, inside and outside of brackets."""
    out, at, bracket = "", 0, False
    while at < len(pattern):
        token = next((t for t in (r"\p{L}", r"\p{N}", r"\s", r"\S") if pattern.startswith(t, at)), None)
        if token == r"\S":
            out += f"[^{SPACE}]"
        elif token:
            out += CLASSES[token] if bracket else f"[{CLASSES[token]}]"
        else:
            token = pattern[at:at + 2] if pattern[at] == "\\" else pattern[at]
            bracket = {"[": True, "]": False}.get(token, bracket)
            out += token
        at += len(token)
    return re.compile(out)


def byte_characters():
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    table, extra = {}, 0
    for byte in range(256):
        table[byte] = chr(byte) if byte in printable else chr(256 + extra)
        extra += byte not in printable
    return table


BYTES = byte_characters()


def merge(symbols, ranks):
    while True:
        pairs = [(ranks.get((a, b), 1 << 30), i) for i, (a, b) in enumerate(zip(symbols, symbols[1:]))]
        rank, at = min(pairs, default=(1 << 30, 0))
        if rank == 1 << 30:
            return symbols
        symbols = symbols[:at] + [symbols[at] + symbols[at + 1]] + symbols[at + 2:]


def learn(pieces, count):
    merges, words = [], collections.Counter(tuple(piece) for piece in pieces)
    for _ in range(count):
        pairs = collections.Counter()
        for word, times in words.items():
            for pair in zip(word, word[1:]):
                pairs[pair] += times
        if not pairs:
            break
        best = max(sorted(pairs), key=lambda pair: pairs[pair])
        merges.append(best)
        ranks = {best: 0}
        words = collections.Counter({tuple(merge(list(word), ranks)): times for word, times in words.items()})
    return merges


def split_added(text, added):
    if not added:
        return [(text, False)]
    pattern = "(" + "|".join(re.escape(a) for a in sorted(added, key=len, reverse=True)) + ")"
    return [(part, part in added) for part in re.split(pattern, text) if part]


def byte_level(pattern, merges_count, added, bos, ignore_merges):
    expression = compiled(pattern)
    pieces = ["".join(BYTES[b] for b in piece.encode()) for piece in expression.findall(CORPUS)]
    merges = learn(pieces, merges_count)
    vocabulary = {c: i for i, c in enumerate(BYTES.values())}
    for a, b in merges:
        vocabulary.setdefault(a + b, len(vocabulary))
    if ignore_merges:
        # A word that merges do not lead to, but the vocabulary has.
        vocabulary["Ġliteral"] = len(vocabulary)
        vocabulary["literal"] = len(vocabulary)
    ids = {a: len(vocabulary) + i for i, a in enumerate(added)}
    ranks = {pair: i for i, pair in enumerate(merges)}

    def encode(text):
        out = [ids[bos]] if bos else []
        for part, special in split_added(text, added):
            if special:
                out.append(ids[part])
                continue
            assert "".join(expression.findall(part)) == part
            for piece in expression.findall(part):
                symbols = "".join(BYTES[b] for b in piece.encode())
                whole = ignore_merges and symbols in vocabulary
                out += [vocabulary[s] for s in ([symbols] if whole else merge(list(symbols), ranks))]
        return out

    split = [{"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False},
             {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]
    file = {"version": "1.0",
            "added_tokens": [{"id": ids[a], "content": a, "single_word": False, "lstrip": False, "rstrip": False,
                              "normalized": False, "special": True} for a in added],
            "normalizer": None,
            "pre_tokenizer": {"type": "Sequence", "pretokenizers": split} if bos else
                             {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True},
            "post_processor": {"type": "Sequence", "processors": [
                {"type": "ByteLevel", "trim_offsets": False},
                {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": bos, "type_id": 0}},
                                                          {"Sequence": {"id": "A", "type_id": 0}}],
                 "special_tokens": {bos: {"id": bos, "ids": [ids[bos]], "tokens": [bos]}}}]} if bos else None,
            "decoder": {"type": "ByteLevel"},
            "model": {"type": "BPE", "dropout": None, "unk_token": None, "byte_fallback": False,
                      "ignore_merges": ignore_merges, "vocab": vocabulary,
                      "merges": [[a, b] if bos else f"{a} {b}" for a, b in merges]}}
    return file, encode


def byte_fallback():
    normal = lambda text: ("▁" + text.replace(" ", "▁")) if text else ""
    merges = learn(re.findall("▁[^▁]*", normal(CORPUS)), 60)
    vocabulary = {"<unk>": 0, "<s>": 1, "</s>": 2}
    for byte in range(256):
        vocabulary[f"<0x{byte:02X}>"] = len(vocabulary)
    for c in sorted(set(normal(CORPUS))):
        vocabulary[c] = len(vocabulary)
    for a, b in merges:
        vocabulary.setdefault(a + b, len(vocabulary))
    ranks = {pair: i for i, pair in enumerate(merges)}

    def encode(text):
        out = [1]
        for part, special in split_added(text, ["<s>"]):
            if special:
                out.append(1)
                continue
            symbols = merge(list(normal(part)), ranks)
            for s in symbols:
                out += [vocabulary[s]] if s in vocabulary else [vocabulary[f"<0x{b:02X}>"] for b in s.encode()]
        return out

    file = {"version": "1.0",
            "added_tokens": [{"id": 1, "content": "<s>", "single_word": False, "lstrip": False, "rstrip": False,
                              "normalized": False, "special": True}],
            "normalizer": {"type": "Sequence", "normalizers": [
                {"type": "Prepend", "prepend": "▁"},
                {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]},
            "pre_tokenizer": None,
            "post_processor": {"type": "TemplateProcessing",
                               "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}},
                                          {"Sequence": {"id": "A", "type_id": 0}}],
                               "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}}},
            "model": {"type": "BPE", "unk_token": "<unk>", "fuse_unk": True, "byte_fallback": True,
                      "vocab": vocabulary, "merges": [f"{a} {b}" for a, b in merges]}}
    return file, encode


def main():
    cases = {"gpt2": byte_level(GPT2, 120, ["<|end|>"], None, False),
             "llama3": byte_level(LLAMA3, 120, ["<|begin|>", "<|end|>"], "<|begin|>", True),
             "byte_fallback": byte_fallback()}
    json.dump({name: {"tokenizer": file, "texts": [{"text": t, "ids": encode(t)} for t in TEXTS]}
               for name, (file, encode) in cases.items()}, sys.stdout, ensure_ascii=False)


main()
