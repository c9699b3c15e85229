#!/usr/bin/env python3
"""Makes mutants of the headers, and runs the tests against them. mutate.sh is how to start it.

    mutants.py write TREE             rewrites the headers of TREE, a copy of the project
    mutants.py run TREE BUILD ...     runs the tests of BUILD, which was built of TREE, with one mutant after the other

All mutants are in one program, and a number chooses one when it starts: the tests are compiled once, and each mutant costs
no more than running those that reach it. `a < b` becomes

    ::mutants::less(17, a, b)         which is a < b, a <= b for mutant 17, and a >= b for 18

and what the compiler evaluates is left as it is. A mutant is

    comparison    == and != for each other; < as <= and as >=, and so on
    operand       an operand of && that is true, of || that is false: a dropped check
    dropped       a condition that is always false
    negated       a condition turned round
    constant      an integer or character that is one more, or one less

of what stands in the bodies of functions. Where the compiler decides (if constexpr, static_assert, constexpr variables,
arguments of templates) there is none, for a build that has been compiled has decided.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import random
import subprocess
import sys
import time

SUPPORT = """\
#ifndef IMAPWIRE_TESTS_MUTANTS
#define IMAPWIRE_TESTS_MUTANTS
#include <cstdio>
#include <cstdlib>
namespace mutants {
inline constexpr unsigned count = @COUNT@;
/// Which mutants were reached, written when the program ends.
struct reached_mutants {
    unsigned char seen[count + 2];
    ~reached_mutants() {
        const char* folder = std::getenv("MUTANTS_REACHED");
        if (folder == nullptr) return;
        char name[512];
        std::snprintf(name, sizeof name, "%s/%p-%d", folder, static_cast<void*>(this), std::rand());
        std::FILE* file = nullptr;
        for (int n = 0; file == nullptr && n != 1000; ++n) {
            std::snprintf(name, sizeof name, "%s/%d", folder, n);
            file = std::fopen(name, "wx");
        }
        if (file == nullptr) return;
        std::fwrite(seen, 1, sizeof seen, file);
        std::fclose(file);
    }
};
inline unsigned chosen() noexcept {
    const char* number = std::getenv("MUTANT");
    return number == nullptr ? 0 : static_cast<unsigned>(std::atol(number));
}
inline reached_mutants reached;
inline unsigned active = chosen();
[[gnu::always_inline, gnu::no_sanitize_address]] inline bool is_active(unsigned id) noexcept {
    reached.seen[id] = 1;
    return active == id;
}
[[gnu::always_inline]] constexpr bool on(unsigned id) noexcept { return !__builtin_is_constant_evaluated() && is_active(id); }
constexpr int change(unsigned id) noexcept { return on(id) ? 1 : on(id + 1) ? -1 : 0; }
template <class A, class B> constexpr auto equal(unsigned id, const A& a, const B& b) noexcept(noexcept(a == b)) { return on(id) ? a != b : a == b; }
template <class A, class B> constexpr auto unequal(unsigned id, const A& a, const B& b) noexcept(noexcept(a != b)) { return on(id) ? a == b : a != b; }
template <class A, class B> constexpr auto less(unsigned id, const A& a, const B& b) noexcept(noexcept(a < b)) { return on(id) ? a <= b : on(id + 1) ? a >= b : a < b; }
template <class A, class B> constexpr auto at_most(unsigned id, const A& a, const B& b) noexcept(noexcept(a <= b)) { return on(id) ? a < b : on(id + 1) ? a > b : a <= b; }
template <class A, class B> constexpr auto greater(unsigned id, const A& a, const B& b) noexcept(noexcept(a > b)) { return on(id) ? a >= b : on(id + 1) ? a <= b : a > b; }
template <class A, class B> constexpr auto at_least(unsigned id, const A& a, const B& b) noexcept(noexcept(a >= b)) { return on(id) ? a > b : on(id + 1) ? a < b : a >= b; }
}  // namespace mutants
#endif
"""

COMPARISONS = {
    "==": ("equal", ["!="]),
    "!=": ("unequal", ["=="]),
    "<": ("less", ["<=", ">="]),
    "<=": ("at_most", ["<", ">"]),
    ">": ("greater", [">=", "<="]),
    ">=": ("at_least", [">", "<"]),
}


class File:
    """A header, and what is to be written into it: at each offset what ends there before what begins there."""

    def __init__(self, path):
        self.path = path
        with open(path, "rb") as file:
            self.text = file.read()
        self.opening = collections.defaultdict(list)
        self.closing = collections.defaultdict(list)
        self.replaced = {}
        self.seen = set()

    def wrap(self, begin, end, before, after):
        """Outer ones are wrapped first."""
        self.opening[begin].append(before)
        self.closing[end].insert(0, after)

    def written(self):
        out, at = [], 0
        stops = sorted(set(self.opening) | set(self.closing) | set(self.replaced))
        for stop in stops:
            if stop < at:
                raise ValueError(f"{self.path}: what is replaced at {stop} overlaps")
            out.append(self.text[at:stop])
            at = stop
            out += [s.encode() for s in self.closing.get(stop, [])]
            out += [s.encode() for s in self.opening.get(stop, [])]
            if stop in self.replaced:
                size, by = self.replaced[stop]
                out.append(by.encode())
                at = stop + size
        out.append(self.text[at:])
        return b"".join(out)


class Writer:
    def __init__(self, tree):
        import clang.cindex as ci

        self.ci = ci
        self.kind = ci.CursorKind
        self.include = os.path.join(os.path.realpath(tree), "include")
        self.files = {}
        self.mutants = []

    def file(self, path):
        path = os.path.realpath(path)
        if path not in self.files:
            self.files[path] = File(path)
        return self.files[path]

    def new(self, file, offset, kind, text, variants):
        first = len(self.mutants) + 1
        line = file.text.count(b"\n", 0, offset) + 1
        begin = file.text.rfind(b"\n", 0, offset) + 1
        code = file.text[begin : file.text.index(b"\n", offset)].decode().strip()
        name = os.path.relpath(file.path, self.include)
        for variant in variants:
            self.mutants.append([name, line, offset - begin + 1, kind, " ".join(text.split()), variant, code])
        return first

    def extent(self, cursor):
        return cursor.extent.start.offset, cursor.extent.end.offset

    def visit(self, cursor, in_body):
        k = self.kind
        kind = cursor.kind
        if kind in (k.STATIC_ASSERT, k.PARM_DECL, k.TYPE_REF, k.TEMPLATE_REF, k.TEMPLATE_NON_TYPE_PARAMETER,
                    k.TEMPLATE_TYPE_PARAMETER, k.ENUM_DECL, k.TYPE_ALIAS_DECL, k.CONCEPT_DECL if hasattr(k, "CONCEPT_DECL") else k.ENUM_DECL):
            return
        location = cursor.extent.start
        if location.file is None:
            return
        path = os.path.realpath(location.file.name)
        if not path.startswith(self.include + os.sep):
            return
        file = self.file(path)
        begin, end = self.extent(cursor)
        text = file.text[begin:end].decode()
        if kind == k.VAR_DECL and "constexpr" in text.split("=")[0].split("{")[0].split():
            return
        children = list(cursor.get_children())
        if kind == k.COMPOUND_STMT:
            in_body = True
        if not in_body:
            for child in children:
                self.visit(child, child.kind == k.COMPOUND_STMT)
            return
        key = (kind, begin, end)
        if key in file.seen:
            return
        file.seen.add(key)
        if kind == k.IF_STMT and text[2:].lstrip().startswith("constexpr"):
            for child in children[1:]:
                self.visit(child, True)
            return
        if kind in (k.IF_STMT, k.WHILE_STMT, k.CONDITIONAL_OPERATOR) and children and children[0].kind.is_expression():
            self.condition(file, children[0], kind == k.IF_STMT)
        elif kind == k.BINARY_OPERATOR and len(children) == 2:
            self.binary(file, children, begin, end, text)
        elif kind == k.INTEGER_LITERAL and text[:1].isdigit():
            # The first character may be -, which is an operator.
            at = self.new(file, begin, "constant", text, ["+ 1", "- 1"])
            file.wrap(begin, end, "(", f" + static_cast<decltype({text})>(::mutants::change({at})))")
        elif kind == k.CHARACTER_LITERAL and text.startswith("'"):
            at = self.new(file, begin, "constant", text, ["+ 1", "- 1"])
            file.wrap(begin, end, "static_cast<char>(", f" + ::mutants::change({at}))")
        for child in children:
            self.visit(child, True)

    def can_wrap(self, file, begin, text):
        """Not what only the compiler can decide, nor a name without its namespace, as some expressions are told."""
        return text and "is_constant_evaluated" not in text and "requires" not in text and not file.text[:begin].endswith(b"::")

    def operator(self, file, cursor):
        left, right = cursor.get_children()
        return file.text[self.extent(left)[1] : self.extent(right)[0]].decode().strip()

    def condition(self, file, cursor, drop):
        begin, end = self.extent(cursor)
        text = file.text[begin:end].decode()
        if not self.can_wrap(file, begin, text):
            return
        if not (cursor.kind == self.kind.BINARY_OPERATOR and self.operator(file, cursor) in ("==", "!=")):  # it has that mutant
            at = self.new(file, begin, "negated", text, ["negated"])
            file.wrap(begin, end, "(static_cast<bool>(", f") != ::mutants::on({at}))")
        if drop:
            at = self.new(file, begin, "dropped", text, ["false"])
            file.wrap(begin, end, "(", f" && !::mutants::on({at}))")
            file.wrap(begin, end, "(", ")")

    def binary(self, file, children, begin, end, text):
        left, right = children
        between = self.extent(left)[1], self.extent(right)[0]
        operator = file.text[between[0] : between[1]].decode()
        name = operator.strip()
        # A parenthesis stays with the operand that it closes.
        if name in COMPARISONS:
            function, variants = COMPARISONS[name]
            at = self.new(file, begin, "comparison", text, variants)
            file.wrap(begin, end, f"::mutants::{function}({at}, ", ")")
            start = between[0] + operator.index(name)
            file.replaced[start] = (len(name), ",")
        elif name in ("&&", "||"):
            for operand in children:
                from_, to = self.extent(operand)
                operand_text = file.text[from_:to].decode()
                if not self.can_wrap(file, from_, operand_text):
                    continue
                if name == "&&":
                    at = self.new(file, from_, "operand", operand_text, ["true"])
                    file.wrap(from_, to, "(static_cast<bool>(", f") || ::mutants::on({at}))")
                else:
                    at = self.new(file, from_, "operand", operand_text, ["false"])
                    file.wrap(from_, to, "(static_cast<bool>(", f") && !::mutants::on({at}))")

    def write(self, tree):
        index = self.ci.Index.create()
        for header in ("imapwire.hpp", "print.hpp", "owned.hpp", "literals.hpp", "codec/imap_url_write.hpp", "codec/imap_url.hpp",
                       "codec/utf7.hpp", "codec/base64.hpp", "client_line.hpp"):
            path = os.path.join(self.include, "imapwire", header)
            unit = index.parse(path, args=["-x", "c++", "-std=c++20", "-I" + self.include])
            errors = [d for d in unit.diagnostics if d.severity >= 3]
            if errors:
                sys.exit("\n".join(map(str, errors)))
            for cursor in unit.cursor.get_children():
                self.visit(cursor, False)
        for file in self.files.values():
            with open(file.path, "wb") as target:
                target.write(file.written())
        with open(os.path.join(tree, "mutants.hpp"), "w") as target:
            target.write(SUPPORT.replace("@COUNT@", str(len(self.mutants))))
        with open(os.path.join(tree, "mutants.json"), "w") as target:
            json.dump(self.mutants, target)
        print(f"{len(self.mutants)} mutants in {len(self.files)} headers")


class Runner:
    def __init__(self, tree, build, jobs):
        self.build, self.jobs = build, jobs
        with open(os.path.join(tree, "mutants.json")) as file:
            self.mutants = json.load(file)
        self.results_file = os.path.join(build, "results.tsv")
        listed = json.loads(subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1", "-E", NOT_RUN], check=True,
                                           capture_output=True, text=True).stdout)
        self.tests = []
        for test in listed["tests"]:
            if "command" not in test or not os.path.exists(test["command"][0]):
                print(f"left out, for it is not built: {test['name']}", file=sys.stderr)
                continue
            properties = {p["name"]: p["value"] for p in test.get("properties", [])}
            command = test["command"]
            if os.path.basename(command[0]).startswith("test_"):
                command = command + ["--abort"]
            self.tests.append({"name": test["name"], "command": command, "folder": properties.get("WORKING_DIRECTORY", build)})

    def one(self, test, mutant, timeout, reached=None):
        environment = dict(os.environ, MUTANT=str(mutant), UBSAN_OPTIONS="", ASAN_OPTIONS="detect_leaks=0")
        if reached:
            environment["MUTANTS_REACHED"] = reached
        process = subprocess.Popen(test["command"], cwd=test["folder"], env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            return process.wait(timeout) == 0
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
            return False

    def find_reached(self, longest):
        """Which tests reach which mutants: the cheapest first, for each."""
        kept = []
        for test in self.tests:
            folder = os.path.join(self.build, "reached", test["name"])
            done = folder + ".seconds"
            passed = os.path.exists(done)
            if passed:
                with open(done) as file:
                    test["seconds"] = float(file.read())
            else:
                subprocess.run(["rm", "-rf", folder], check=True)
                os.makedirs(folder)
                begin = time.monotonic()
                passed = self.one(test, 0, longest, folder)
                test["seconds"] = time.monotonic() - begin
                if passed:
                    with open(done, "w") as file:
                        file.write(str(test["seconds"]))
            if not passed:
                print(f"left out, for it fails without a mutant, or takes too long: {test['name']}", file=sys.stderr)
                continue
            seen = bytearray(len(self.mutants) + 2)
            for name in os.listdir(folder):
                with open(os.path.join(folder, name), "rb") as file:
                    seen = bytearray(a | b for a, b in zip(seen, file.read()))
            test["seen"] = seen
            kept.append(test)
        self.tests = sorted(kept, key=lambda t: t["seconds"])

    def noticed_by(self, mutant):
        reaching = [t for t in self.tests if t["seen"][mutant]]
        if not reaching:
            return "not reached"
        for test in reaching:
            if not self.one(test, mutant, 5 + 10 * test["seconds"]):
                return test["name"]
        return "survived"

    def run(self, options):
        self.find_reached(options.longest)
        chosen = [n for n in range(1, len(self.mutants) + 1) if self.mutants[n - 1][0].startswith(options.only)]
        if options.bounds:
            chosen = [n for n in chosen if self.mutants[n - 1][3] == "comparison" and self.mutants[n - 1][5] not in ("==", "!=")]
        if options.sample and options.sample < len(chosen):
            chosen = sorted(random.Random(options.seed).sample(chosen, options.sample))
        known = {}
        if os.path.exists(self.results_file):
            with open(self.results_file) as file:
                known = {int(line.split("\t")[0]): line.rstrip("\n").split("\t")[1] for line in file if line.endswith("\n")}
        if options.again:
            known = {n: result for n, result in known.items() if result not in ("survived", "not reached")}
        todo = [n for n in chosen if n not in known]
        with open(self.results_file, "a") as file, concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            for n, result in zip(todo, pool.map(self.noticed_by, todo)):
                known[n] = result
                file.write("\t".join([str(n), result] + [str(x) for x in self.mutants[n - 1]]) + "\n")
                file.flush()
        self.report(chosen, known)

    def report(self, chosen, known):
        equivalent = {}
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "mutants.tsv")) as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    name, code, text, variant, _ = line.rstrip("\n").split("\t")
                    equivalent[(name, code, text, variant)] = True
        kinds = collections.defaultdict(lambda: [0, 0])
        survivors, unreached, same = [], [], 0
        for n in chosen:
            name, line, column, kind, text, variant, code = self.mutants[n - 1]
            row = f"{name}:{line}:{column}: {kind}: {text}: {variant}"
            if known[n] == "not reached":
                unreached.append(row)
                continue
            if known[n] == "survived" and (name, code, text, variant) in equivalent:
                same += 1
                continue
            kinds[kind][1] += 1
            if known[n] == "survived":
                survivors.append(row)
            else:
                kinds[kind][0] += 1
        noticed, ran = sum(k[0] for k in kinds.values()), sum(k[1] for k in kinds.values())
        print("\n".join(["survived:"] + survivors + ["", "not reached when the tests run, only when they are compiled, or not at all:"] + unreached))
        print()
        for kind, (some, all_) in sorted(kinds.items()):
            print(f"{kind:12} {some:5} of {all_:5} noticed  {100 * some / all_:6.2f} %")
        print(f"{'all':12} {noticed:5} of {ran:5} noticed  {100 * noticed / max(ran, 1):6.2f} %")
        print(f"{len(unreached)} not reached; {same} that change nothing that could be seen (tests/support/mutants.tsv)")


NOT_RUN = "^(symbols|layers|checks|integration_.*)$"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["write", "run"])
    parser.add_argument("tree")
    parser.add_argument("build", nargs="?")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--longest", type=float, default=600)
    parser.add_argument("--only", default="")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--bounds", action="store_true")
    options = parser.parse_args()
    if options.what == "write":
        Writer(options.tree).write(options.tree)
    else:
        Runner(options.tree, options.build, options.jobs).run(options)


if __name__ == "__main__":
    main()
