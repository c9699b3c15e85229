#!/bin/sh
# compile_cost.sh COMPILER [HEADER...]: how many instructions COMPILER takes for a program that includes a header and parses one
# response, at -O2, in thousand million: imapwire.hpp and response.hpp, if no header is named. That is the same each time, so that
# it shows what a small change costs. Fails if it is more than what GCC 12 needs for as many as take 3 seconds on a machine that
# does 4.7 thousand million a second; exits with 77 where it can't be counted, or where another compiler counts otherwise.
compiler=$1
shift
[ $# -ne 0 ] || set -- imapwire.hpp response.hpp
command -v valgrind >/dev/null && "$compiler" --version 2>/dev/null | grep -q 'Free Software Foundation' || exit 77
[ "$("$compiler" -dumpmachine)" = x86_64-linux-gnu ] || exit 77
case $("$compiler" -dumpversion) in 12 | 12.*) ;; *) exit 77 ;; esac
cd "$(dirname "$0")/../.." || exit 2
log=$(mktemp) || exit 2
trap 'rm -f "$log"' EXIT

status=0
for header; do
    case $header in
        imapwire.hpp) limit=14 ;;
        response.hpp) limit=13.5 ;;
        *) echo "$0: no limit for $header" >&2 && exit 2 ;;
    esac
    # The driver says how it calls the compiler proper, which is what to count in.
    command=$("$compiler" -std=c++20 -O2 -Iinclude "-DIMAPWIRE_HEADER=<imapwire/$header>" -S -o /dev/null tests/bench/one_call.cpp \
        -### 2>&1 | grep -m1 cc1plus)
    eval "valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null $command" 2>"$log" || { cat "$log" && exit 2; }
    awk -v header="$header" -v limit="$limit" '/I *refs/ {
        gsub(/,/, "", $NF)
        count = $NF / 1e9
        printf "%-12s %5.2f thousand million instructions, at most %s\n", header, count, limit
    }
    END { exit !(count > 1 && count <= limit) }' "$log" || status=1
done
exit $status
