#!/bin/sh
# Usage: client_example.sh PROGRAM PORT USER PASSWORD: what the example client shows.
set -eu
list=$("$1" 127.0.0.1 "$2" "$3" "$4")
[ "$list" = INBOX ]
if "$1" 127.0.0.1 "$2" "$3" wrong 2>/dev/null; then
    echo 'a wrong password was accepted' >&2
    exit 1
fi
