#!/usr/bin/env python3
"""Coverage of headers by source location, out of what `llvm-cov export` says of many programs.

    coverage_report.py [--uncovered] [--lines PERCENT] [--branches PERCENT] ROOT FILE...

llvm-cov counts a template once for each instantiation of it, and each program for itself. What a reader of a header wants
to know is whether a line was ever run, and whether a condition was ever true and ever false. So here a line is covered if
any instantiation in any program ran it, and each condition counts twice, as true and as false, wherever it was that.
A condition that the compiler decides (`if constexpr`, the parameters of a template, whether it is evaluating a constant) is
none, and neither is what it makes itself (`= default`).

Prints a line for each header under ROOT, and their sum; with --uncovered, what is not covered. Exits with 1 if less than
PERCENT of all lines or branches are covered.
"""
import argparse
import collections
import json
import os
import sys


def covered_lines(segments):
    """The lines with code in a file, and how often each was run: the way of llvm-cov's LineCoverageStats."""
    lines = {}
    wrapped = None  # the segment that reaches into the line from above
    at = 0
    while at < len(segments):
        line = segments[at][0]
        here = []
        while at < len(segments) and segments[at][0] == line:
            here.append(segments[at])
            at += 1
        begins = [s for s in here if s[3] and s[4] and not (len(s) > 5 and s[5])]
        skipped = here[0][4] and not here[0][3]
        mapped = not skipped and ((wrapped is not None and wrapped[3]) or bool(begins))
        if mapped:
            counts = [s[2] for s in begins]
            if wrapped is not None and wrapped[3]:
                counts.append(wrapped[2])
            lines[line] = max(counts)
        wrapped = here[-1]
        # Lines without a segment of their own belong to the one that reaches into them.
        end = segments[at][0] if at < len(segments) else line + 1
        if wrapped[3]:
            for between in range(line + 1, end):
                lines[between] = wrapped[2]
    return lines


def count_at(segments, line, column):
    """How often the code at a place was run."""
    count = 0
    for segment in segments:
        if (segment[0], segment[1]) > (line, column):
            break
        count = segment[2] if segment[3] else 0
    return count


class Header:
    def __init__(self):
        self.lines = collections.Counter()
        self.branches = collections.defaultdict(lambda: [0, 0])
        self.decided = set()
        self.left_out = set()

    def add(self, file):
        segments = file["segments"]
        lines = covered_lines(segments)
        running = False
        for line in range(min(lines, default=1), max(lines, default=0) + 1):
            if line in lines:
                self.lines[line] += lines[line]
                running = lines[line] > 0
            elif running:
                self.left_out.add(line)
        branches = collections.defaultdict(lambda: [0, 0])
        for branch in file.get("branches", []):
            counts = branches[tuple(branch[:4])]
            counts[0] += branch[4]
            counts[1] += branch[5]
        for place, (true, false) in branches.items():
            # Run, but neither true nor false: the compiler has decided it.
            if true == 0 and false == 0 and count_at(segments, place[0], place[1]) > 0:
                self.decided.add(place)
            self.branches[place][0] += true
            self.branches[place][1] += false


def is_constant(source, place):
    line = source[place[0] - 1]
    before = line[: place[1] - 1].rstrip()
    if "is_constant_evaluated" in line[place[1] - 1 : place[3] - 1] or "= default;" in line[: place[3]]:
        return True
    return "if constexpr" in line and before.endswith(("(", "&&", "||", "!"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--uncovered", action="store_true")
    parser.add_argument("--lines", type=float, default=0)
    parser.add_argument("--branches", type=float, default=0)
    parser.add_argument("root")
    parser.add_argument("exports", nargs="+")
    options = parser.parse_args()

    root = os.path.realpath(options.root)
    headers = collections.defaultdict(Header)
    for name in options.exports:
        with open(name) as export:
            data = json.load(export)["data"]
        for file in (file for part in data for file in part["files"]):
            path = os.path.realpath(file["filename"])
            if path.startswith(root + os.sep):
                headers[os.path.relpath(path, root)].add(file)

    total = [0, 0, 0, 0]
    missing = []
    print(f"{'':52} {'lines':>14} {'':>7} {'branches':>14}")
    for name in sorted(headers):
        header = headers[name]
        with open(os.path.join(root, name)) as file:
            source = file.read().split("\n")
        branches = {
            place: counts
            for place, counts in header.branches.items()
            if (any(counts) or place not in header.decided) and not is_constant(source, place)
        }
        # Where a program does not run a function, its comments and what the preprocessor leaves out of it seem to be code.
        lines = {n: count for n, count in header.lines.items() if count or n not in header.left_out}
        covered = sum(count > 0 for count in lines.values())
        ways = sum((true > 0) + (false > 0) for true, false in branches.values())
        row = [covered, len(lines), ways, 2 * len(branches)]
        total = [a + b for a, b in zip(total, row)]
        print(f"{name:52} {figures(row)}")
        for line in sorted(line for line, count in lines.items() if count == 0):
            missing.append(f"{name}:{line}: not run: {source[line - 1].strip()}")
        for place, (true, false) in sorted(branches.items()):
            if true and false:
                continue
            never = "neither true nor false" if not true and not false else "never true" if not true else "never false"
            first, last = place[0], place[2]
            text = source[first - 1][place[1] - 1 : place[3] - 1 if first == last else None]
            missing.append(f"{name}:{first}:{place[1]}: {never}: {text}")
    print(f"{'all':52} {figures(total)}")
    if options.uncovered:
        print()
        print("\n".join(missing))
    if percent(total[0], total[1]) < options.lines or percent(total[2], total[3]) < options.branches:
        sys.exit(1)


def percent(part, whole):
    return 100 * part / whole if whole else 100.0


def figures(row):
    parts = []
    for part, whole in ((row[0], row[1]), (row[2], row[3])):
        parts.append(f"{part:>6}/{whole:<6} {percent(part, whole):6.2f}%")
    return "  ".join(parts)


if __name__ == "__main__":
    main()
