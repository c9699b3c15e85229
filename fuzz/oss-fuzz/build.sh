#!/bin/bash -eu
# Builds every fuzz target into $OUT, with its seeds, dictionary and options, the way that OSS-Fuzz and ClusterFuzzLite
# want it: $CXX, $CXXFLAGS, $LIB_FUZZING_ENGINE, $OUT, $WORK and $SRC come from their environment.
cd "$SRC/imapwire"

# The programs that make the seeds and dictionaries run here and now: without sanitizers and fuzzers' instrumentation,
# whose runtime wants to be set up.
plain=(-std=c++20 -O1 -Iinclude)
for flag in $CXXFLAGS; do
    case $flag in
        -stdlib=* | -m32 | --target=*) plain+=("$flag") ;;
    esac
done
for tool in seeds dictionary; do
    $CXX "${plain[@]}" "fuzz/$tool.cpp" -o "$WORK/make_$tool"
done
rm -rf "$WORK/seeds"
"$WORK/make_seeds" "$WORK/seeds" tests/data
for side in response command; do
    "$WORK/make_dictionary" "$side" > "$WORK/$side.dict"
done

build_one() {
    source=$1
    target=$(basename "$source" .cpp)
    sources=("$source")
    if [ -e "fuzz/support/$target.cpp" ]; then sources+=("fuzz/support/$target.cpp"); fi
    # shellcheck disable=SC2086 # the environment's flags are words
    $CXX $CXXFLAGS -std=c++20 -Iinclude "${sources[@]}" $LIB_FUZZING_ENGINE -o "$OUT/$target"
    folders=("$WORK/seeds/$target")
    if [ -d "tests/regressions/$target" ]; then folders+=("tests/regressions/$target"); fi
    rm -f "$OUT/${target}_seed_corpus.zip"
    find "${folders[@]}" -type f -print0 | xargs -0 zip -jq "$OUT/${target}_seed_corpus.zip"
    options=fuzz/$target.options
    [ -e "$options" ] || options=fuzz/default.options
    cp "$options" "$OUT/$target.options"
    case $target in
        *command) cp "$WORK/command.dict" "$OUT/$target.dict" ;;
        *response | blocks | framer | lenient_superset | print) cp "$WORK/response.dict" "$OUT/$target.dict" ;;
    esac
}
export -f build_one
export CXX CXXFLAGS LIB_FUZZING_ENGINE OUT WORK
grep -l LLVMFuzzerTestOneInput fuzz/*.cpp | xargs -P "$(nproc)" -I {} bash -euc 'build_one {}'
