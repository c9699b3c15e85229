#!/bin/sh
# Usage: dovecot.sh PROGRAM [RECORDS]: starts Debian's Dovecot on loopback with a configuration and mail store of its own,
# runs PROGRAM dovecot PORT USER PASSWORD against it, and stops it. Exits with 77 if Dovecot is not installed.
# With RECORDS, a folder, what was sent both ways is kept there.
set -eu

skip() {
    echo "SKIPPED, not tested: $1" >&2
    exit 77
}
dovecot=$(PATH=$PATH:/usr/sbin command -v dovecot) || skip "Dovecot is not installed (Debian: dovecot-imapd)"

folder=$(mktemp -d)
# Mail belongs to whoever runs this, but never to root, which Dovecot refuses.
me=$(id -un) login_user=$(id -un) group=$(id -gn)
[ "$me" != root ] || { me=nobody login_user=dovenull group=nogroup; }
mkdir "$folder/run" "$folder/mail"
[ "$(id -u)" -ne 0 ] || chown "$me:$group" "$folder/mail"
chmod 755 "$folder"

stop() {
    [ ! -s "$folder/run/master.pid" ] || "$dovecot" -c "$folder/dovecot.conf" stop 2>/dev/null || :
    rm -rf "$folder"
}
trap stop EXIT

# Dovecot can't be asked for any free port: try some.
start() {
    for port in $(awk -v seed=$$ 'BEGIN { srand(seed); for (i = 0; i < 10; ++i) print 20000 + int(rand() * 12000) }'); do
        sed "s#@port@#$port#; s#@folder@#$folder#; s#@me@#$me#; s#@group@#$group#; s#@login_user@#$login_user#" \
            "$(dirname "$0")/dovecot.conf.in" >"$folder/dovecot.conf"
        "$dovecot" -c "$folder/dovecot.conf" 2>>"$folder/errors" && return
    done
    cat "$folder/errors" >&2
    skip "Dovecot does not start"
}
start

status=0
IMAPWIRE_RECORDS=${2-} timeout 50 "$1" dovecot "$port" ann 'se"cret' || status=$?
[ $status -eq 0 ] || cat "$folder/log" >&2
exit $status
