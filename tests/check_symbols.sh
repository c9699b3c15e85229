#!/bin/sh
# Usage: check_symbols.sh OBJECT-FILE...
# Fails if an object file needs anything at run time but what a compiler calls by itself in a program that neither
# allocates nor throws.
set -eu

allowed='mem(cpy|move|set|cmp|chr)|strlen|bcmp'          # what loops and comparisons become
allowed="$allowed|_GLOBAL_OFFSET_TABLE_"                 # position-independent code
allowed="$allowed|__stack_chk_fail"                      # -fstack-protector
allowed="$allowed|__(popcount|clz|ctz)[ds]i2"            # <bit>, on processors without the instruction
allowed="$allowed|__(multi3|u(div|mod)[dt]i3)"           # wide arithmetic
allowed="$allowed|abort"                                 # std::visit: no value, which only an exception could cause

undefined=$(nm -A -u "$@")
needed=$(printf '%s\n' "$undefined" | grep -vE "^\$|:\$| [Uw] ($allowed)\$" || true)
if [ -n "$needed" ]; then
    printf '%s\n' "$needed" | c++filt
    exit 1
fi
