#!/bin/sh
# Usage: check_layers.sh INCLUDE-FOLDER
# The rules that every public header keeps: it includes only lower layers and the standard library (and the compilers'
# headers of vector instructions), it defines no macro but its own include guard, it opens no namespace to its user, what
# is matched often is said so where it is defined, and it is short enough to be read.
set -eu
cd "$1"
find imapwire -name '*.hpp' | LC_ALL=C sort | LC_ALL=C awk '
    function complain(what) { print "include/" file ":" number ": " what; bad = 1 }

    # A header belongs to the layer that its folder names; those outside the folders stand on top of all of them.
    function layer(path, parts, n) {
        n = split(path, parts, "/")
        if (n == 2) return path ~ /\/(command|response)\.hpp$/ ? "entry" : "top"
        return parts[2]
    }

    function check_include(path, from, to) {
        from = layer(file)
        to = layer(path)
        if (!(to in may) || !(path in headers)) complain("includes " path ", which is in no layer")
        else if (from == to && from != "entry") return
        else if (index(" " may[from] " ", " " to " ") == 0) complain(from " must not include " to ": " path)
    }

    function check(   line, guard, name, guarded) {
        guard = toupper(file)
        gsub(/[^A-Z0-9]/, "_", guard)
        number = 0
        if (!(layer(file) in may)) complain("is in no layer")
        while ((getline line < ("./" file)) > 0) {
            number++
            if (line ~ /^[ \t]*#/ && !guarded++ && line != "#ifndef " guard) complain("does not begin with #ifndef " guard)
            if (line ~ /^[ \t]*#[ \t]*include/) {
                name = line
                if (line ~ /^#include <imapwire\/[a-z0-9_\/]*\.hpp>$/) {
                    gsub(/^#include <|>$/, "", name)
                    check_include(name)
                } else if (line !~ /^#include <([a-z_0-9]+|emmintrin\.h|arm_neon\.h)>$/)
                    complain("is no header of this or the standard library: " line)
            }
            if (line ~ /^[ \t]*#[ \t]*define/ && line != "#define " guard) complain("defines a macro other than " guard)
            if (line ~ /^[^\/]*using[ \t]+namespace[ \t]/) complain("using namespace")
            if (line ~ /^(struct|class) [a-z0-9_]+/) {
                split(line, words, " ")
                defined[file, words[2]]
            }
            if (line ~ /matched_often<[a-z0-9_:]+> = true/) {
                name = line
                gsub(/.*matched_often<|>.*|.*::/, "", name)
                if (!((file, name) in defined)) complain("matched_often stands elsewhere than " name)
            }
        }
        close("./" file)
        if (number > 520) complain("is longer than 520 lines")
    }

    BEGIN {
        may["core"] = ""
        may["codec"] = "core"
        may["stream"] = "core"
        may["grammar"] = "core"
        may["token"] = "core codec grammar"
        may["message"] = may["token"] " token"
        may["extension"] = may["message"] " message"
        may["protocol"] = may["extension"] " extension"
        may["entry"] = may["protocol"] " protocol stream"
        may["print"] = may["message"]
        may["top"] = may["entry"] " entry print"
    }
    { headers[$0]; order[++count] = $0 }
    END {
        if (count == 0) { print "no header found"; exit 1 }
        for (i = 1; i <= count; i++) { file = order[i]; check() }
        exit bad
    }'
