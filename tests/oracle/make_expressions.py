#!/usr/bin/env python3
"""Asks `terraform console` what HCL expressions give and keeps the answers as golden data.

Usage: tests/oracle/make_expressions.py [--terraform PATH]
Writes tests/Onus.Hcl.Tests/Oracle/expressions.jsonl, one object a line:
  {"expression": "...", "json": "<jsonencode of the result>", "type": "<its type as Terraform prints it>"}
  {"expression": "...", "error": true}
Functions that read files see tests/Onus.Hcl.Tests/Oracle/files as `files`.
"""
import argparse
import base64
import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent / "Onus.Hcl.Tests" / "Oracle"


def read_expressions():
    """Expressions of all families: one a line, or several lines between lines of `---`; `#` begins a comment line."""
    seen = {}
    for path in sorted((HERE / "expressions").glob("*.txt")):
        block = None
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line == "---":
                if block is not None:
                    seen["\n".join(block) + "\n"] = None
                    block = None
                else:
                    block = []
            elif block is not None:
                block.append(line)
            elif line and not line.startswith("# "):
                seen[line] = None
    return list(seen)


def run(terraform, folder, expression):
    done = subprocess.run([terraform, "console"], cwd=folder, input=expression + "\n", capture_output=True, text=True, timeout=120)
    return done.stdout.strip() if done.returncode == 0 else None


def ask(terraform, expression):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(TARGET / "files", pathlib.Path(folder) / "files")
        subject = f"({expression})"
        if "\n" in expression:
            (pathlib.Path(folder) / "main.tf").write_text(f"locals {{\n  x = {expression}\n}}\n", encoding="utf-8")
            subject = "local.x"
        text = run(terraform, folder, f"base64encode(jsonencode({subject}))")
        if not text or not text.startswith('"'):
            return {"expression": expression, "error": True}
        kind = run(terraform, folder, f"type({subject})")
        return {
            "expression": expression,
            "json": base64.b64decode(text.strip('"')).decode("utf-8"),
            "type": " ".join((kind or "").split()),
        }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--terraform", default="terraform")
    terraform = parser.parse_args().terraform
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(lambda e: ask(terraform, e), read_expressions()))
    lines = [json.dumps(answer, ensure_ascii=False) for answer in answers]
    (TARGET / "expressions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(answers), "expressions,", sum("error" in answer for answer in answers), "errors")


if __name__ == "__main__":
    main()
