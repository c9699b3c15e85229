#!/bin/sh
# Usage: clients.sh SERVER CLIENT [PROGRAM]: lets a client talk to the example server. The clients are curl, imaplib
# (Python's), imapflow (from npm), mbsync (Debian: isync), mutt, the example imap_client, which is the PROGRAM, and hostile, which
# sends what no client would.
# Exits with 77 if the client is not installed.
set -eu
cd "$(dirname "$0")"
server=$1 client=$2 program=${3-}

skip() {
    echo "SKIPPED, not tested: $1" >&2
    exit 77
}
need() { command -v "$1" >/dev/null || skip "$1 is not installed"; }

case $client in
    curl) need curl; set -- sh client_curl.sh ;;
    imaplib | hostile) need python3; set -- python3 "client_$client.py" ;;
    mbsync) need mbsync; set -- sh client_mbsync.sh ;;
    mutt) need mutt; need python3; set -- python3 client_mutt.py ;;
    imapflow)
        need node
        export NODE_PATH="$PWD/../../build/npm/node_modules${NODE_PATH:+:$NODE_PATH}"
        node -e 'require("imapflow")' 2>/dev/null || skip "imapflow is not installed (npm install --prefix build/npm imapflow@2)"
        set -- node client_imapflow.mjs
        ;;
    imap_client) need python3; set -- python3 client_example.py "$program" ;;
    *) echo "$0: no client '$client'" >&2; exit 2 ;;
esac

# A command line that is wrong starts no server.
for port in abc 1x ' 1' '' -1 65536 99999999999999999999 --frob; do
    timeout 5 "$server" "$port" >/dev/null 2>&1 && status=0 || status=$?
    [ $status -eq 2 ] || { echo "exit status $status, not 2: imap_server '$port'" >&2; exit 1; }
done
timeout 5 "$server" --help | grep -q '^usage: imap_server'
if [ -e /dev/full ] && timeout 5 "$server" --help >/dev/full; then
    echo 'exit status 0 when the output is full: imap_server --help' >&2
    exit 1
fi

log=$(mktemp)
"$server" 0 ann 'pass "word"' >"$log" &
pid=$!
trap 'kill $pid 2>/dev/null || :; rm -f "$log"' EXIT
while [ ! -s "$log" ]; do
    kill -0 $pid
    sleep 0.1
done
port=$(sed 's/.* port \([0-9]*\),.*/\1/' "$log")

timeout 50 "$@" "$port" ann 'pass "word"'
kill -0 $pid  # the server is still there
echo "$client: passed"
