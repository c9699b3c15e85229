#!/bin/sh
# linear.sh PROGRAM [SIZE]: how the instructions grow when an input doubles, for each family of inputs that PROGRAM (built
# from linear.cpp) knows. Fails if a ratio is not between 1.9 and 2.1; exits with 77 where there is no valgrind.
program=$1
command -v valgrind >/dev/null || exit 77
size=${2:-4000}
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT

# Copying by "rep movsb" would count as an instruction for each octet, but for large blocks as hardly any.
export GLIBC_TUNABLES=glibc.cpu.x86_rep_movsb_threshold=0x40000000:glibc.cpu.x86_rep_stosb_threshold=0x40000000:glibc.cpu.x86_non_temporal_threshold=0x40000000

count() {
    valgrind --tool=callgrind --callgrind-out-file="$folder/out" "$program" "$1" "$2" 2>&1 >/dev/null |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

nothing=$(count flags 1)
"$program" FAMILIES | {
    bad=0
    while IFS= read -r family; do
        one=$(count "$family" "$size" </dev/null)
        two=$(count "$family" $((2 * size)) </dev/null)
        ratio=$(awk "BEGIN { printf \"%.3f\", ($two - $nothing) / ($one - $nothing) }")
        printf '%-20s %12d %12d  %s\n' "$family" $((one - nothing)) $((two - nothing)) "$ratio"
        awk "BEGIN { exit !($ratio < 1.9 || $ratio > 2.1) }" && bad=1
    done
    exit $bad
}
