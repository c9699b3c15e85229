#!/bin/sh
# Usage: client_mbsync.sh PORT USER PASSWORD: mbsync (isync) copies a Maildir to the server and back into another one.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/here/new" "$folder/here/cur" "$folder/here/tmp" "$folder/there"
for n in 1 2 3; do
    printf 'From: mbsync@example.com\nSubject: number %s\nMessage-ID: <%s@example.com>\n\nline {3}\n\303\251 %s\n' $n $n $n \
        >"$folder/here/cur/$n.1.host:2,S"
done

# sync MAILDIR: between that and the mailbox "mbsync".
sync() {
    cat >"$folder/mbsyncrc" <<END
IMAPAccount server
Host 127.0.0.1
Port $port
User "$user"
PassCmd "cat '$folder/password'"
SSLType None
AuthMechs *

IMAPStore far
Account server

MaildirStore near
Path $folder/
Inbox $folder/$1

Channel both
Far :far:mbsync
Near :near:INBOX
Create Both
Expunge Both
SyncState *
END
    mbsync --quiet --config "$folder/mbsyncrc" both
}
port=$1 user=$2
printf '%s' "$3" >"$folder/password"
sync here
sync there
for n in 1 2 3; do
    # mbsync adds a field of its own.
    grep -hv '^X-TUID:' "$(grep -rl "number $n" "$folder/there")" | cmp - "$folder"/here/cur/$n.*
done

# What is deleted here goes away there.
rm "$folder"/here/cur/2.*
sync here
sync there
[ "$(find "$folder/there/new" "$folder/there/cur" -type f | wc -l)" -eq 2 ]
