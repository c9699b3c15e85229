#!/usr/bin/env bash
# Runs fuzz targets with the address and undefined-behaviour sanitizers.
#
#     fuzz/run.sh [-s SECONDS] [-j JOBS] [-b FOLDER] [TARGET...]
#
# Each target runs for SECONDS (20), JOBS of them (1) at a time. FOLDER (build/fuzz) keeps the corpora from one run to
# the next, minimised, and what was found, in FOLDER/findings/TARGET. Needs Clang with libFuzzer: CXX, or clang++.
# Prints a line for each target; exits with 1 if there were findings.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
seconds=20
jobs=1
folder=$root/build/fuzz
while getopts s:j:b: option; do
    case $option in
        s) seconds=$OPTARG ;;
        j) jobs=$OPTARG ;;
        b) folder=$OPTARG ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
targets=("$@")
if [ ${#targets[@]} = 0 ]; then
    for source in "$root"/fuzz/*.cpp; do
        if grep -q LLVMFuzzerTestOneInput "$source"; then targets+=("$(basename "$source" .cpp)"); fi
    done
fi

mkdir -p "$folder"
cmake -S "$root" -B "$folder" -DCMAKE_CXX_COMPILER="${CXX:-clang++}" -DCMAKE_BUILD_TYPE=None -DIMAPWIRE_BUILD_FUZZERS=ON \
    -DIMAPWIRE_BUILD_TESTS=OFF -DIMAPWIRE_BUILD_EXAMPLES=OFF -DIMAPWIRE_INSTALL=OFF > "$folder.configure.log" 2>&1 ||
    { cat "$folder.configure.log"; exit 1; }
cmake --build "$folder" --parallel "$jobs" --target fuzz_seed_files fuzz_dictionary "${targets[@]/#/fuzz_}" > "$folder.build.log" 2>&1 ||
    { cat "$folder.build.log"; exit 1; }
"$folder/fuzz/fuzz_dictionary" response > "$folder/response.dict"
"$folder/fuzz/fuzz_dictionary" command > "$folder/command.dict"

run_one() {
    target=$1
    corpus=$folder/corpus/$target
    found=$folder/findings/$target
    log=$folder/log/$target
    mkdir -p "$corpus" "$found" "$folder/log"
    known=$(find "$found" -type f | wc -l)
    own=$root/fuzz/$target.options
    [ -e "$own" ] || own=$root/fuzz/default.options
    mapfile -t options < <(sed -n 's/^\([a-z_]*\) = \([0-9]*\)$/-\1=\2/p' "$own")
    case $target in
        *command) options+=(-dict="$folder/command.dict") ;;
        *response | blocks | framer | lenient_superset | print) options+=(-dict="$folder/response.dict") ;;
    esac
    regressions=()
    if [ -d "$root/tests/regressions/$target" ]; then regressions+=("$root/tests/regressions/$target"); fi
    status=0
    "$folder/fuzz/fuzz_$target" "${options[@]}" -print_final_stats=1 -max_total_time="$seconds" -artifact_prefix="$found/" \
        "$corpus" "$folder/fuzz/seeds/$target" "${regressions[@]}" > "$log" 2>&1 || status=$?
    number() { sed -n "s/^stat::$1: *//p" "$log"; }
    coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    findings=$(($(find "$found" -type f | wc -l) - known))
    if [ "$status" != 0 ] && [ "$findings" = 0 ]; then findings="exit $status"; fi
    if [ "$status" = 0 ]; then
        # Keeps the smallest corpus that covers the same.
        mkdir "$corpus.smaller"
        if "$folder/fuzz/fuzz_$target" -merge=1 "${options[@]}" "$corpus.smaller" "$corpus" "$folder/fuzz/seeds/$target" >> "$log" 2>&1; then
            rm -r "$corpus"
            mv "$corpus.smaller" "$corpus"
        else
            rm -r "$corpus.smaller"
        fi
    fi
    printf '%-20s %12s %10s %10s %8s %9s\n' "$target" "$(number number_of_executed_units)" "$(number average_exec_per_sec)" \
        "$coverage" "$(find "$corpus" -type f | wc -l)" "$findings"
    [ "$findings" = 0 ]
}
export -f run_one
export root folder seconds

printf '%-20s %12s %10s %10s %8s %9s\n' target executions per-second edges corpus findings
printf '%s\n' "${targets[@]}" | xargs -P "$jobs" -I {} bash -euc 'run_one {}'
