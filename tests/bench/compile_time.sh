#!/usr/bin/env bash
# How long a program takes to compile that includes a header and parses one response: seconds of processor time, the
# best of five, at -O2; and how many instructions GCC takes for that, see compile_cost.sh. Usage:
# tests/bench/compile_time.sh [COMPILER...]
set -euo pipefail
cd "$(dirname "$0")/../.."

[ $# -ne 0 ] || set -- g++ clang++
TIMEFORMAT='%U'
object=$(mktemp)
trap 'rm -f "$object"' EXIT

for header in imapwire.hpp response.hpp; do
    for compiler; do
        best=$(for _ in 1 2 3 4 5; do
            { time "$compiler" -std=c++20 -O2 -Iinclude "-DIMAPWIRE_HEADER=<imapwire/$header>" -c -o "$object" tests/bench/one_call.cpp; } 2>&1
        done | sort -n | head -1)
        echo "$header $compiler $best s"
    done
done
# It exits with 77 where that can't be counted.
tests/bench/compile_cost.sh g++ || [ $? -eq 77 ]
