#!/bin/sh
# instructions.sh PROGRAM: how many instructions PROGRAM (built from instructions.cpp) takes for each octet that it parses.
# That is the same each time, whatever else the machine does. Fails if it is more than what the design allows, on x86-64;
# exits with 77 where it can't be counted.
program=$1
command -v valgrind >/dev/null && command -v python3 >/dev/null || exit 77
[ "$(uname -m)" = x86_64 ] || exit 77
folder=$(mktemp -d) || exit 2
trap 'rm -rf "$folder"' EXIT
python3 "$(dirname "$0")/streams.py" "$folder" --scale 0.0625 || exit 2

status=0
for limit in flags:12 envelope:9 list:10; do
    stream=${limit%:*}
    octets=$(valgrind --tool=callgrind --callgrind-out-file="$folder/out" --collect-atstart=no --toggle-collect=parse_all \
        "$program" "$folder/$stream.s2c" 2>"$folder/log") || { cat "$folder/log" && exit 2; }
    instructions=$(sed -n 's/.*Collected : \([0-9]*\).*/\1/p' "$folder/log")
    awk -v stream="$stream" -v limit="${limit#*:}" -v octets="$octets" -v instructions="$instructions" 'BEGIN {
        each = instructions / octets
        printf "%-10s %5.2f instructions for each octet, at most %d\n", stream, each, limit
        exit !(each > 1 && each <= limit)
    }' || status=1
done
exit $status
