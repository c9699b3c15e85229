#!/usr/bin/env bash
# How long a program takes to compile that includes a header and parses one response: seconds of processor time, the
# best of five, at -O2. Where valgrind is installed also how many instructions GCC needs for that, in thousand million: that
# is the same each time, so that it shows what a small change costs. Usage: tests/bench/compile_time.sh [COMPILER...]
set -euo pipefail
cd "$(dirname "$0")/../.."

[ $# -ne 0 ] || set -- g++ clang++
TIMEFORMAT='%U'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for header in imapwire.hpp response.hpp; do
    printf '#include <imapwire/%s>\nbool parses(std::string_view bytes) { return imapwire::parse_response(bytes).has_value(); }\n' \
        "$header" >"$folder/one_call.cpp"
    for compiler; do
        best=$(for _ in 1 2 3 4 5; do
            { time "$compiler" -std=c++20 -O2 -Iinclude -c -o "$folder/one_call.o" "$folder/one_call.cpp"; } 2>&1
        done | sort -n | head -1)
        echo "$header $compiler $best s"
    done
    if command -v valgrind >/dev/null && command -v g++ >/dev/null; then
        # The driver says how it calls the compiler proper, which is what to count in.
        command=$(cd "$folder" && g++ -std=c++20 -O2 -I"$OLDPWD/include" -S -o /dev/null one_call.cpp -### 2>&1 | grep -m1 cc1plus)
        (cd "$folder" && eval "valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null $command") 2>&1 |
            awk -v header="$header" '/I *refs/ { gsub(/,/, "", $NF); printf "%s g++ %.2f thousand million instructions\n", header, $NF / 1e9 }'
    fi
done
