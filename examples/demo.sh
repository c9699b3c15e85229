#!/usr/bin/env bash
# Usage: examples/demo.sh [IMAPDUMP-OPTION...]
# Installs a C++ compiler if there is none, builds imapdump, and shows with it what a server said in a sample session.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/support/install.sh

compiler=${CXX:-}
for name in c++ g++ clang++; do
    [ -n "$compiler" ] || ! command -v "$name" >/dev/null || compiler=$name
done
if [ -z "$compiler" ]; then
    install_missing g++
    compiler=g++
fi

program=build/demo/imapdump
if [ ! -x "$program" ] || [ -n "$(find include examples/imapdump.cpp examples/imapdump -newer "$program" -print -quit)" ]; then
    echo "Building $program" >&2
    mkdir -p build/demo
    "$compiler" -std=c++20 -O2 -I include -o "$program" examples/imapdump.cpp
fi

"$program" "$@" examples/session.txt
