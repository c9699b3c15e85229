#!/bin/sh
# Usage: client_curl.sh PORT USER PASSWORD: what curl does to a server, and gets back from it.
set -eu
url=imap://127.0.0.1:$1
login=$2:$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
imap() { curl --silent --show-error --max-time 20 --user "$login" "$@"; }

printf 'From: curl@example.com\r\nSubject: by curl\r\n\r\nsent by curl\r\n' >"$folder/sent"
imap "$url" -X 'CREATE curl' >/dev/null
imap "$url" | grep -q 'curl'
imap --upload-file "$folder/sent" "$url/curl"
imap "$url/curl?SUBJECT%20curl" | grep -q 'SEARCH 1'
imap "$url/curl;UID=1" >"$folder/fetched"
cmp "$folder/sent" "$folder/fetched"
imap "$url/curl;UID=1;SECTION=TEXT" | grep -q '^sent by curl'
imap "$url/curl" -X 'STORE 1 +Flags \Deleted' | grep -q Deleted
imap "$url/curl" -X EXPUNGE >/dev/null
imap "$url/curl" -X 'EXAMINE curl' | grep -q '0 EXISTS'
if imap --user "$2:wrong" "$url" 2>/dev/null; then
    echo 'a wrong password was accepted' >&2
    exit 1
fi
