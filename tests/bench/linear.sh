#!/bin/sh
# linear.sh PROGRAM [SIZE]: how the instructions grow when an input doubles, for each family of inputs that PROGRAM (built
# from linear.cpp) knows. Fails if a ratio is not between 1.9 and 2.1; exits with 77 where there is no valgrind.
program=$1
command -v valgrind >/dev/null || exit 77
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT

# Copying by "rep movsb" would count as an instruction for each octet, but for large blocks as hardly any.
export GLIBC_TUNABLES=glibc.cpu.x86_rep_movsb_threshold=0x40000000:glibc.cpu.x86_rep_stosb_threshold=0x40000000:glibc.cpu.x86_non_temporal_threshold=0x40000000

# Each input's count is in a file of its own, numbered from 1.
valgrind --tool=callgrind --callgrind-out-file="$folder/count" --collect-atstart=no --toggle-collect=handle_one \
    --dump-after=handle_one "$program" "${2:-4000}" >"$folder/families" 2>"$folder/log" || { cat "$folder/log" && exit 2; }
count() { sed -n 's/^summary: //p' "$folder/count.$1"; }

number=0
bad=0
while IFS= read -r family; do
    one=$(count $((number + 1)))
    two=$(count $((number + 2)))
    number=$((number + 2))
    awk -v family="$family" -v one="$one" -v two="$two" 'BEGIN {
        printf "%-20s %12d %12d  %.3f\n", family, one, two, two / one
        exit !(two >= 1.9 * one && two <= 2.1 * one)
    }' || bad=1
done <"$folder/families"
[ "$number" -ne 0 ] || bad=1
exit $bad
