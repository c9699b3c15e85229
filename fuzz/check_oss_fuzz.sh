#!/usr/bin/env bash
# Runs oss-fuzz/build.sh in an environment that looks like OSS-Fuzz's, and checks what it made the way that they do:
# each target is instrumented, starts without a corpus, and runs on its seeds.
#
#     fuzz/check_oss_fuzz.sh [-m32] [SANITIZER...]      # address undefined, which is the default
#
# The memory sanitizer, which they use as well, needs a standard library that is compiled with it; their image has one.
# Needs Clang with libFuzzer (CXX, or clang++) and zip. TARGETS, if it is set, are the only ones that are built.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
architecture=x86_64
machine=()
if [ "${1:-}" = -m32 ]; then
    architecture=i386
    machine=(-m32)
    shift
fi
[ $# -gt 0 ] || set -- address undefined

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for sanitizer; do
    case $sanitizer in
        address) flags=(-fsanitize=address -fsanitize-address-use-after-scope) ;;
        undefined)
            checks="array-bounds,bool,builtin,enum,function,integer-divide-by-zero,null,object-size,return"
            checks+=",returns-nonnull-attribute,shift,signed-integer-overflow,unreachable,vla-bound,vptr"
            flags=("-fsanitize=$checks" "-fno-sanitize-recover=$checks")
            ;;
        *) echo "$0: no sanitizer '$sanitizer'" >&2; exit 2 ;;
    esac
    export FUZZING_ENGINE=libfuzzer SANITIZER=$sanitizer ARCHITECTURE=$architecture
    export SRC=$folder/src OUT=$folder/out/$sanitizer WORK=$folder/work/$sanitizer
    export CC=clang CXX=${CXX:-clang++} LIB_FUZZING_ENGINE=-fsanitize=fuzzer
    # Theirs has -O1, which takes three times as long and makes no difference to what is checked here.
    export CFLAGS="-O0 -fno-omit-frame-pointer -gline-tables-only -DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION ${machine[*]} ${flags[*]} -fsanitize=fuzzer-no-link"
    export CXXFLAGS=$CFLAGS
    mkdir -p "$SRC" "$OUT" "$WORK"
    # A copy, as their image has one, of what the build needs.
    mkdir -p "$SRC/imapwire"
    cp -R "$root/include" "$root/fuzz" "$root/tests" "$SRC/imapwire/"
    if [ -n "${TARGETS:-}" ]; then
        for source in $(cd "$SRC/imapwire" && grep -l LLVMFuzzerTestOneInput fuzz/*.cpp); do
            case " $TARGETS " in *" $(basename "$source" .cpp) "*) ;; *) rm "$SRC/imapwire/$source" ;; esac
        done
    fi
    (cd "$SRC" && bash -eu "$SRC/imapwire/fuzz/oss-fuzz/build.sh")

    count=0
    for program in "$OUT"/*; do
        [ -x "$program" ] || continue
        target=$(basename "$program")
        if ! grep -q LLVMFuzzerTestOneInput "$program"; then continue; fi
        fail() { echo "$sanitizer, $target: $1" >&2; cat "$folder/log" >&2; exit 1; }
        nm "$program" > "$folder/log"
        grep -q "__sanitizer_cov_8bit_counters_init\|__sanitizer_cov_trace_pc_guard" "$folder/log" || fail "is not instrumented"
        [ -s "$program.options" ] || fail "has no options"
        dictionary=()
        if [ -e "$program.dict" ]; then dictionary=(-dict="$program.dict"); fi
        mkdir -p "$folder/empty" "$folder/corpus"
        # Their programs run where nothing but $OUT is.
        (cd "$folder/empty" && "$program" -runs=4 -seed=1337 "${dictionary[@]}" > "$folder/log" 2>&1 < /dev/null) || fail "does not start without a corpus"
        grep -q "Done 4 runs" "$folder/log" || fail "does not run without a corpus"
        unzip -q "${program}_seed_corpus.zip" -d "$folder/corpus"
        seeds=$(find "$folder/corpus" -type f | wc -l)
        [ "$seeds" -gt 0 ] || fail "has no seeds"
        (cd "$folder/empty" && "$program" -runs=0 -max_len=4096 -timeout=10 "$folder/corpus" > "$folder/log" 2>&1 < /dev/null) || fail "fails on its seeds"
        grep -q "INITED cov: [0-9]" "$folder/log" || fail "covers nothing"
        printf '%-10s %-7s %-20s %6d seeds %6s edges\n' "$sanitizer" "$architecture" "$target" "$seeds" \
            "$(sed -n 's/.*INITED cov: \([0-9]*\) .*/\1/p' "$folder/log")"
        rm -rf "$folder/empty" "$folder/corpus"
        count=$((count + 1))
    done
    [ "$count" -gt 0 ] || { echo "$sanitizer: no targets" >&2; exit 1; }
done
