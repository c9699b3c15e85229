#!/usr/bin/env bash
# How compile time grows with the grammar: a program with 50, 100, ... 250 made-up productions in one choice, which it
# reads and writes. Seconds of processor time, the best of three, at -O2. Usage: tests/bench/compile_growth.sh [COMPILER...]
set -euo pipefail
cd "$(dirname "$0")/../.."

[ $# -ne 0 ] || set -- g++ clang++
TIMEFORMAT='%U'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

program() {
    echo '#include <imapwire/imapwire.hpp>'
    echo 'namespace imapwire {'
    for ((i = 0; i != $1; ++i)); do
        echo "struct made_up_$i { number first; astring second; list_of<flag> third;"
        echo "using grammar = sequence<\"MADE-UP-$i\", &made_up_$i::first, &made_up_$i::second, &made_up_$i::third>; };"
    done
    echo "struct made_up : one_of<made_up_0"
    for ((i = 1; i != $1; ++i)); do echo ", made_up_$i"; done
    echo '> { using one_of::one_of; using grammar = choice<made_up>; };'
    echo '}'
    echo 'const char* copy(const char* at, imapwire::input& in, imapwire::output& out) {'
    echo '    imapwire::made_up value;'
    echo '    at = imapwire::read<imapwire::made_up>(at, in, value);'
    echo '    imapwire::write(out, value);'
    echo '    return at;'
    echo '}'
}

for compiler; do
    for productions in 2 50 100 150 200 250; do
        program "$productions" >"$folder/growth.cpp"
        best=$(for _ in 1 2 3; do
            { time "$compiler" -std=c++20 -O2 -Iinclude -c -o "$folder/growth.o" "$folder/growth.cpp"; } 2>&1
        done | sort -n | head -1)
        echo "$compiler $productions productions $best s"
    done
done
