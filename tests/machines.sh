#!/usr/bin/env bash
# Builds and runs the tests for other machines and with other compilers and libraries than tests/run.sh does.
#
#     tests/machines.sh [-j JOBS] [-b FOLDER] [MACHINE...]
#
#     i386        32-bit x86, without SSE2, GCC; run by QEMU where the kernel does not run it
#     s390x       big-endian, 64 bits, GCC; run by QEMU
#     clang-19    Clang 19, with what the compiler evaluates
#     libc++      Clang 19 with libc++
#     memory      Clang's memory sanitizer: the fuzz targets over their seeds and tests/regressions. The tests themselves
#                 are not run, for Catch2 uses the streams of the C++ library, which would have to be built with the
#                 sanitizer too.
#
# All of them are the default. Installs what is missing, on Debian 12. Builds into FOLDER/MACHINE (build/machines).
# Ends with a line for each machine, and with 1 if a test of one failed.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/tests/support/install.sh"
folder=$root/build/machines
jobs=$(nproc)
while getopts j:b: option; do
    case $option in
        j) jobs=$OPTARG ;;
        b) folder=$OPTARG ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || set -- i386 s390x clang-19 libc++ memory

missing=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }
need cmake cmake
need make make
[ -e /usr/include/catch2/catch.hpp ] || missing+=(catch2)
for machine; do
    case $machine in
        i386)
            need i686-linux-gnu-g++ g++-i686-linux-gnu
            need qemu-i386 qemu-user
            ;;
        s390x)
            need s390x-linux-gnu-g++ g++-s390x-linux-gnu
            need qemu-s390x qemu-user
            ;;
        clang-19) need clang++-19 clang-19 ;;
        memory)
            need clang++-19 clang-19
            # Its runtime is a package of its own, which is not there because Clang is.
            echo 'int main() {}' | clang++-19 -fsanitize=memory -x c++ -o /dev/null - 2>/dev/null || missing+=(libclang-rt-19-dev)
            ;;
        libc++)
            need clang++-19 clang-19
            [ -e /usr/lib/llvm-19/include/c++/v1/version ] || missing+=(libc++-19-dev libc++abi-19-dev)
            ;;
        *)
            echo "$0: no machine '$machine': there are i386, s390x, clang-19, libc++ and memory" >&2
            exit 2
            ;;
    esac
done
install_missing "${missing[@]}"

# Optimizing takes longer than it saves; what is the same for every machine is left to tests/run.sh.
warnings='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror'
configure() {
    local machine=$1 compiler=$2
    shift 2
    cmake -S "$root" -B "$folder/$machine" -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=None -DIMAPWIRE_UNITY_TESTS=ON \
        -DIMAPWIRE_CHECK_PACKAGING=OFF -DIMAPWIRE_CHECK_GENERATED=OFF -DIMAPWIRE_INSTALL=OFF "$@" > "$folder/$machine.log" 2>&1
}

build_and_test() {
    local machine=$1
    cmake --build "$folder/$machine" --parallel "$jobs" -- -k > "$folder/$machine.log" 2>&1 || return 1
    ctest --test-dir "$folder/$machine" -j "$jobs" --output-on-failure > "$folder/$machine.log" 2>&1
}

# For programs that QEMU runs.
configure_emulated() {
    local machine=$1 compiler=$2
    shift 2
    configure "$machine" "$compiler" -DCMAKE_EXE_LINKER_FLAGS=-static -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR="$machine" \
        -DCMAKE_CROSSCOMPILING_EMULATOR="qemu-$machine" -DIMAPWIRE_BUILD_EXAMPLES=OFF "$@"
}

kernel_runs_i386() {
    echo 'int main() {}' | i686-linux-gnu-g++ -static -x c++ -o "$folder/i386.program" - && "$folder/i386.program" 2>/dev/null
}

run() {
    local machine=$1 how=configure
    case $machine in
        i386)
            kernel_runs_i386 || how=configure_emulated
            # Folders have numbers of 64 bits where QEMU passes them on.
            "$how" "$machine" i686-linux-gnu-g++ -DCMAKE_CXX_FLAGS="-O0 -D_FILE_OFFSET_BITS=64 $warnings" \
                -DIMAPWIRE_CHECK_CONSTANTS=OFF && build_and_test "$machine"
            ;;
        s390x)
            configure_emulated "$machine" s390x-linux-gnu-g++ -DCMAKE_CXX_FLAGS="-O0 $warnings" -DIMAPWIRE_CHECK_CONSTANTS=OFF &&
                build_and_test "$machine"
            ;;
        clang-19) configure "$machine" clang++-19 -DCMAKE_CXX_FLAGS="-O0 $warnings" && build_and_test "$machine" ;;
        libc++)
            configure "$machine" clang++-19 -DCMAKE_CXX_FLAGS="-O0 -stdlib=libc++ $warnings" -DIMAPWIRE_CHECK_CONSTANTS=OFF &&
                build_and_test "$machine"
            ;;
        memory) memory ;;
    esac
}

# The programs that replay files, without the C++ library; what the targets use of it is templates, which are compiled with
# the sanitizer as they are, those of std::string too when the library is told not to rely on its own copies.
memory() {
    configure memory clang++-19 -DIMAPWIRE_BUILD_EXAMPLES=OFF -DIMAPWIRE_CHECK_CONSTANTS=OFF -DIMAPWIRE_CHECK_FUZZ_TARGETS=ON \
        -DCMAKE_CXX_FLAGS="-O1 -g -fsanitize=memory -D_GLIBCXX_EXTERN_TEMPLATE=0" &&
        make -C "$folder/memory/fuzz" -j "$jobs" > "$folder/memory.log" 2>&1 &&
        ctest --test-dir "$folder/memory" -j "$jobs" -R '^replay_' --output-on-failure > "$folder/memory.log" 2>&1
}

mkdir -p "$folder"
status=0
for machine; do
    if run "$machine"; then
        result=$(sed -n 's/^\([0-9]*% tests passed, .*\)$/\1/p' "$folder/$machine.log")
        printf '%-10s %s\n' "$machine" "${result:-passed}"
    else
        status=1
        tail -n 40 "$folder/$machine.log" >&2
        printf '%-10s failed: %s\n' "$machine" "$folder/$machine.log"
    fi
done
exit "$status"
