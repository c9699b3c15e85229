#!/usr/bin/env bash
# Which changes of the headers the tests notice (needs Clang, CMake, and libclang for Python 3).
#
#     tests/mutate.sh [-j JOBS] [-b FOLDER] [-k] [--sample N] [--seed S] [--only HEADERS] [--longest SECONDS]
#                     [--again] [--bounds]
#
# Copies the project into FOLDER (build/mutants), writes all mutants into the headers of the copy, builds its tests with
# the address sanitizer, and runs them with N mutants (all) that S (1) chooses, of headers whose path below include/ begins
# with HEADERS. Tests that take longer than SECONDS (600) are left out. What was found is kept, so that a run that was
# stopped goes on, until the copy is made anew; -k keeps the copy and its programs as they are. --again tries those again
# that the tests did not notice; --bounds tries those only that move or turn a bound: < as <= and as >=, and so on.
# Prints the mutants that survive, and the share of those that were noticed. What a mutant is: support/mutants.py.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tests/support/install.sh"
folder=$root/build/mutants
jobs=$(nproc)
keep=
options=()
while [ $# -gt 0 ]; do
    case $1 in
        -j) jobs=$2; shift ;;
        -b) folder=$2; shift ;;
        -k) keep=yes ;;
        --sample | --seed | --only | --longest) options+=("$1" "$2"); shift ;;
        --again | --bounds) options+=("$1") ;;
        *) sed -n '2,/^set/{/^#/p}' "$0" >&2; exit 2 ;;
    esac
    shift
done

missing=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }
need cmake cmake
need make make
need clang++ clang
need /usr/bin/python3 python3
/usr/bin/python3 -c 'import clang.cindex' 2>/dev/null || missing+=(python3-clang-14)
install_missing "${missing[@]}"

if [ -z "$keep" ] || [ ! -e "$folder/built" ]; then
    rm -rf "$folder"
    mkdir -p "$folder/tree"
    (cd "$root" && tar -cf - --exclude=./build --exclude=./.git .) | tar -xf - -C "$folder/tree"
    /usr/bin/python3 "$root/tests/support/mutants.py" write "$folder/tree"
    cmake -S "$folder/tree" -B "$folder/programs" -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=None -DIMAPWIRE_UNITY_TESTS=ON \
        -DIMAPWIRE_CHECK_CONSTANTS=OFF -DIMAPWIRE_CHECK_PACKAGING=OFF -DIMAPWIRE_CHECK_GENERATED=OFF -DIMAPWIRE_INSTALL=OFF \
        -DIMAPWIRE_BUILD_EXAMPLES=OFF -DIMAPWIRE_CHECK_FUZZ_TARGETS=ON -DCMAKE_CXX_FLAGS="-std=c++20 -O0 -fsanitize=address -w -Wno-narrowing -include $folder/tree/mutants.hpp" \
        > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    # A program that the mutants do not compile in is missing, and said to be.
    cmake --build "$folder/programs" --parallel "$jobs" -- -k > "$folder/log" 2>&1 ||
        grep -E 'error:|Error' "$folder/log" | cut -c 1-200 | head -n 20 >&2
    touch "$folder/built"
fi
/usr/bin/python3 "$root/tests/support/mutants.py" run "$folder/tree" "$folder/programs" --jobs "$jobs" "${options[@]}"
