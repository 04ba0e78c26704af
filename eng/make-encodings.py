#!/usr/bin/env python3
"""Makes src/Onus.Hcl/Functions/SingleByteTable.cs: which character each byte is in the encodings that textencodebase64 and textdecodebase64 know, as the Terraform of this machine answers.
Which names it is asked for comes of Python's list of codecs and their aliases, in the spellings of IANA. usage: eng/make-encodings.py, with terraform on the search path."""
import base64
import encodings.aliases
import json
import pathlib
import subprocess

TARGET = pathlib.Path(__file__).resolve().parent.parent / "src" / "Onus.Hcl" / "Functions" / "SingleByteTable.cs"
BUILT_IN = {"utf-8", "utf8", "utf-16", "utf-16le", "utf-16be"}
# Several bytes a character, although they are those of ASCII.
WIDE = {"hz-gb-2312"}
EXTRA = {f"iso-8859-{n}" for n in range(1, 17)} | {f"windows-{n}" for n in (874, *range(1250, 1259))} | {"iso-8859-6-e", "iso-8859-6-i", "iso-8859-8-e", "iso-8859-8-i", "koi8-r", "koi8-u", "macintosh", "x-mac-cyrillic", "ibm00858", "ibm01140", "ibm1047", "ibm037"}


def candidates():
    words = set(encodings.aliases.aliases) | set(encodings.aliases.aliases.values())
    spelt = words | {word.replace("_", "-") for word in words} | {word.replace("cp", "ibm") for word in words if word.startswith("cp")} | {f"iso_8859-{n}" for n in range(1, 17)}
    return sorted({word.lower() for word in spelt | EXTRA} - BUILT_IN)


def ask(expression):
    done = subprocess.run(["terraform", "console"], input=f"base64encode(jsonencode({expression}))\n", capture_output=True, text=True, check=True, cwd="/")
    return json.loads(base64.b64decode(json.loads(done.stdout)))


def main():
    names = candidates()
    a, han = base64.b64encode(b"abcabcabcabcabcabc").decode(), base64.b64encode("漢".encode("utf-8")).decode()
    known = ask("[for n in %s : can(textdecodebase64(\"%s\", n))]" % (json.dumps(names), a))
    known = [name for name, is_known in zip(names, known) if is_known]
    # An encoding of many bytes a character writes what none of one byte can.
    is_wide_asked = ask("[for n in %s : can(textencodebase64(base64decode(\"%s\"), n))]" % (json.dumps(known), han))
    wide = [name for name, is_wide in zip(known, is_wide_asked) if is_wide or name in WIDE]
    bytes_ = [base64.b64encode(bytes([b])).decode() for b in range(256)]
    tables = {}
    for name in (name for name in known if name not in wide):
        told = ask("[for b in %s : try(textdecodebase64(b, \"%s\"), null)]" % (json.dumps(bytes_), name))
        tables.setdefault("".join("\ufffd" if c is None or len(c) != 1 else c for c in told), []).append(name)
    lines = [
        "namespace Onus.Hcl.Functions;", "",
        "/// <summary>Encodings of one byte a character, as Terraform has them: which character each byte is, and the names. Made by eng/make-encodings.py.</summary>",
        "internal static class SingleByteTable", "{",
        "    /// <summary>The characters of the bytes, in their order, by the names of the encoding; U+FFFD where a byte is none.</summary>",
        "    public static (string Names, string Characters)[] All { get; } =", "    [",
    ]
    for characters, own in sorted(tables.items(), key=lambda item: item[1]):
        # The lower half is mostly that of ASCII.
        lower = characters[:128] == "".join(map(chr, range(128)))
        shown = "".join(f"\\u{ord(c):04x}" if not (c.isprintable() and c not in '"\\') or ord(c) in range(0x590, 0x6ff) else c for c in (characters[128:] if lower else characters))
        lines.append(f"        (\"{' '.join(own)}\", \"{shown}\"),")
    lines += ["    ];", "",
              "    /// <summary>Encodings of several bytes a character, which Terraform knows and Onus does not.</summary>",
              f"    public static string Wide => \"{' '.join(name for name in wide if not name.startswith('utf'))}\";", "}", ""]
    TARGET.write_text("\n".join(lines), encoding="utf-8")
    print(f"{len(tables)} encodings of one byte, {len(wide)} names of wide ones")


main()
