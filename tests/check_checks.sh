#!/bin/sh
# Usage: check_checks.sh COMPILER
# The checks beside this file must find what they look for: a tree of headers and an object that break each rule once.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

header() {  # PATH LINE...: a header that breaks no rule but with the lines given
    mkdir -p "$(dirname "$1")"
    guard=$(printf '%s' "$1" | tr 'a-z/.' 'A-Z__')
    file=$1
    shift
    printf '%s\n' "// A header." "#ifndef $guard" "#define $guard" "$@" "#endif" >"$file"
}

finds() {  # WORDS COMMAND...: the command fails and says WORDS
    words=$1
    shift
    if "$@" >said 2>&1; then
        echo "accepted, but should be refused: $words"
        exit 1
    fi
    if ! grep -qF -- "$words" said; then
        echo "not said: $words"
        cat said
        exit 1
    fi
}

refuses() {  # WORDS PATH LINE...: the header is complained about in these words, and accepted again without its lines
    words=$1
    shift
    header "$@"
    finds "$words" sh "$here/check_layers.sh" .
    header "$1"
    sh "$here/check_layers.sh" .
    rm "$1"
}

finds "no header found" sh -c "mkdir imapwire && sh '$here/check_layers.sh' ."
header imapwire/core/a.hpp '#include <cstddef>'
header imapwire/token/b.hpp '#include <imapwire/core/a.hpp>'
header imapwire/command.hpp '#include <imapwire/token/b.hpp>'
header imapwire/all.hpp '#include <imapwire/command.hpp>'
sh "$here/check_layers.sh" .

refuses 'core must not include token' imapwire/core/c.hpp '#include <imapwire/token/b.hpp>'
refuses 'token must not include entry' imapwire/token/c.hpp '#include <imapwire/command.hpp>'
refuses 'stream must not include token' imapwire/stream/c.hpp '#include <imapwire/token/b.hpp>'
refuses 'entry must not include top' imapwire/response.hpp '#include <imapwire/all.hpp>'
refuses 'entry must not include entry' imapwire/response.hpp '#include <imapwire/command.hpp>'
refuses 'which is in no layer' imapwire/token/c.hpp '#include <imapwire/core/absent.hpp>'
refuses 'no header of this or the standard library' imapwire/token/c.hpp '#include "b.hpp"'
refuses 'no header of this or the standard library' imapwire/token/c.hpp '#include <sys/types.h>'
refuses 'defines a macro other than' imapwire/token/c.hpp '#define MAXIMUM 1'
refuses 'using namespace' imapwire/token/c.hpp '    using namespace std;'
refuses 'longer than 520 lines' imapwire/token/c.hpp "$(yes '//' | head -n 517)"

header imapwire/other/c.hpp
finds 'is in no layer' sh "$here/check_layers.sh" .
rm imapwire/other/c.hpp
mv imapwire/token/b.hpp imapwire/token/c.hpp
finds 'does not begin with #ifndef IMAPWIRE_TOKEN_C_HPP' sh "$here/check_layers.sh" .

echo '#include <cstring>
int size(const char* s) { return static_cast<int>(std::strlen(s)); }' >good.cpp
echo 'int* allocate() { return new int; }' >bad.cpp
"$1" -c good.cpp bad.cpp
sh "$here/check_symbols.sh" good.o
finds 'operator new' sh "$here/check_symbols.sh" good.o bad.o
finds 'absent.o' sh "$here/check_symbols.sh" absent.o
