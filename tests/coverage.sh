#!/usr/bin/env bash
# How much of include/ the tests run, by line and by branch (needs Clang and its llvm-cov, llvm-profdata; Python 3).
#
#     tests/coverage.sh [-u] [-k] [-j JOBS] [-b FOLDER]
#
# Builds all tests with Clang's source-based coverage into FOLDER (build/coverage), and the fuzz targets, which replay
# their seeds and tests/regressions. Runs them; prints what is covered of each header, and with -u what is not. With -k
# programs that are already built are run and counted without building. How it is counted: coverage_report.py.
# Exits with 1 if less than 99 % of the lines or 97 % of the branches are covered.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tests/support/install.sh"
folder=$root/build/coverage
jobs=$(nproc)
report=()
build=yes
while getopts ukj:b: option; do
    case $option in
        u) report+=(--uncovered) ;;
        k) build= ;;
        j) jobs=$OPTARG ;;
        b) folder=$OPTARG ;;
        *) exit 2 ;;
    esac
done

compiler=${CXX:-clang++}
missing=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }
need cmake cmake
need make make
need "$compiler" clang
need llvm-cov llvm
need python3 python3
install_missing "${missing[@]}"
# Tools of the compiler's own version, if there are some.
tool() { command -v "$("$compiler" -print-prog-name="$1")" || command -v "$1"; }

# build_and_run NAME FLAGS TARGET...: builds the targets, runs those of their tests that are there, and leaves what
# llvm-cov says in FOLDER/NAME.json. The tests that look at the object code of others see instrumented code: they, and what
# runs programs of others, are left out.
build_and_run() {
    local name=$1 flags=$2 into=$folder/$1
    shift 2
    if [ -n "$build" ]; then
        mkdir -p "$folder"
        cmake -S "$root" -B "$into" -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=None -DIMAPWIRE_UNITY_TESTS=ON \
            -DIMAPWIRE_CHECK_CONSTANTS=OFF -DIMAPWIRE_CHECK_PACKAGING=OFF -DIMAPWIRE_CHECK_FUZZ_TARGETS=ON \
            -DCMAKE_CXX_FLAGS="-O0 -fprofile-instr-generate -fcoverage-mapping $flags" > "$into.log" 2>&1 ||
            { cat "$into.log" >&2; exit 1; }
        cmake --build "$into" --parallel "$jobs" --target "$@" > "$into.log" 2>&1 || { tail -n 50 "$into.log" >&2; exit 1; }
    fi
    rm -rf "$into.profiles"
    local tests=()
    if [ "$*" != all ]; then
        # Each test is named like its program, or is one of the sources of it.
        tests=(-R "^($(printf '%s\n' "$@" | sed 's/^test_//' | paste -sd '|'))$")
    fi
    LLVM_PROFILE_FILE="$into.profiles/%m.profraw" ctest --test-dir "$into" -j "$jobs" --output-on-failure "${tests[@]}" \
        -E '^(symbols|layers|checks|integration_.*|document_.*)$' > "$into.log" 2>&1 ||
        { grep -E 'Failed|tests passed' "$into.log" >&2; tested=1; }
    "$(tool llvm-profdata)" merge -sparse "$into.profiles"/*.profraw -o "$into.profdata"
    rm -rf "$into.profiles"
    local objects=() program
    for program in "$into"/tests/* "$into"/fuzz/replay_* "$into"/examples/imapdump; do
        if [ -f "$program" ] && [ -x "$program" ]; then objects+=(-object "$program"); fi
    done
    "$(tool llvm-cov)" export -skip-functions -skip-expansions -instr-profile "$into.profdata" "${objects[@]:1}" \
        "$root/include" > "$into.json"
}

tested=0
build_and_run all "" all
python3 "$root/tests/support/coverage_report.py" "${report[@]}" --lines 99 --branches 97 "$root/include/imapwire" "$folder/all.json"
exit "$tested"
