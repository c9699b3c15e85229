#!/usr/bin/env bash
# Usage: tests/run.sh [PRESET...]
# Installs what is missing, then configures, builds and runs all tests with each PRESET of CMakePresets.json:
# development (the default), release, gcc, clang or sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."
. tests/support/install.sh

[ $# -gt 0 ] || set -- development

missing=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }
need cmake cmake
need make make
for preset; do
    case $preset in
        development | release) need "${CXX:-c++}" g++ ;;
        gcc) need g++ g++ ;;
        clang | sanitizers) need clang++ clang ;;
        *)
            echo "$0: no preset '$preset': there are development, release, gcc, clang and sanitizers" >&2
            exit 2
            ;;
    esac
    case $preset in
        release | gcc) [ -e /usr/include/benchmark/benchmark.h ] || missing+=(libbenchmark-dev) ;;
        sanitizers)
            # Their runtime is a package of its own, which is not there because clang is.
            echo 'int main() {}' | clang++ -fsanitize=address,undefined -x c++ -o /dev/null - 2>/dev/null ||
                missing+=(libclang-rt-dev)
            ;;
    esac
done
if [ -z "$(find /usr/include/catch2 /usr/local/include/catch2 -name 'catch*.hpp' 2>/dev/null)" ]; then
    if can_install; then
        missing+=(catch2)
    else
        echo "Catch2 is not installed (Debian: catch2): CMake will try to fetch it." >&2
    fi
fi
install_missing "${missing[@]}"

# What tests/integration runs the library against, and what counts instructions. A test whose program is missing is
# skipped, and says so.
missing=()
need curl curl
need mbsync isync
need mutt mutt
need python3 python3
need valgrind valgrind
# Not where systemd would start them as mail servers.
if [ ! -d /run/systemd/system ]; then
    need dovecot dovecot-imapd
    need /usr/lib/cyrus/bin/master cyrus-common
    need saslpasswd2 sasl2-bin
fi
if can_install && ! RUNLEVEL=1 install_missing "${missing[@]}"; then
    echo "Could not install ${missing[*]}: their tests will be skipped." >&2
fi
# Debian has one IMAP server installed at most: of the other one only the programs are unpacked.
if can_install && [ -x /usr/lib/cyrus/bin/master ] && [ ! -x /usr/lib/cyrus/bin/imapd ] && [ ! -d build/cyrus ]; then
    mkdir -p build/cyrus
    (cd build/cyrus && apt-get -qq download cyrus-imapd 2>/dev/null && dpkg-deb -x cyrus-imapd_*.deb .) || {
        rm -rf build/cyrus
        echo "Could not unpack cyrus-imapd: its test will be skipped." >&2
    }
fi
if command -v npm >/dev/null && [ ! -d build/npm/node_modules/imapflow ]; then
    npm install --silent --no-fund --no-audit --fetch-retries=1 --prefix build/npm imapflow@2 ||
        echo "Could not install imapflow: its test will be skipped." >&2
fi

for preset; do
    echo "== $preset"
    cmake --preset "$preset"
    cmake --build --preset "$preset" -j "$(nproc)"
    ctest --preset "$preset" -j "$(nproc)"
done
