#!/bin/sh
# Usage: cyrus.sh PROGRAM [RECORDS]: starts Debian's Cyrus on loopback with a configuration and mail store of its own, runs
# PROGRAM cyrus PORT USER PASSWORD against it, and stops it. Exits with 77 if Cyrus is not installed.
# With RECORDS, a folder, what was sent both ways is kept there.
# Debian's cyrus-imapd can't be installed beside Dovecot: its programs may be unpacked to build/cyrus instead.
set -eu

skip() {
    echo "SKIPPED, not tested: $1" >&2
    exit 77
}
bin=/usr/lib/cyrus/bin imap_bin=/usr/lib/cyrus/bin
[ -x $imap_bin/imapd ] || imap_bin=$(dirname "$0")/../../build/cyrus/usr/lib/cyrus/bin
[ -x $bin/master ] && [ -x "$imap_bin/imapd" ] || skip "Cyrus is not installed (Debian: cyrus-common and cyrus-imapd)"
saslpasswd=$(PATH=$PATH:/usr/sbin command -v saslpasswd2) || skip "saslpasswd2 is not installed (Debian: sasl2-bin)"

# Mail belongs to whoever runs this, but never to root, which Cyrus does not stay.
me=$(id -un)
[ "$me" != root ] || me=cyrus
folder=$(mktemp -d)
master=
stop() {
    [ -z "$master" ] || kill "$master" 2>/dev/null || :
    [ -z "$master" ] || wait "$master" 2>/dev/null || :
    rm -rf "$folder"
}
trap stop EXIT
mkdir -p "$folder/bin" "$folder/run" "$folder/spool" "$folder/proc" "$folder/lock"
cp "$imap_bin/imapd" "$imap_bin/idled" "$folder/bin"  # where whoever Cyrus becomes can reach them
for name in db log msg proc ptclient socket sync; do mkdir -p "$folder/conf/$name"; done

cat >"$folder/imapd.conf" <<END
cyrus_user: $me
servername: localhost
configdirectory: $folder/conf
partition-default: $folder/spool
proc_path: $folder/proc
mboxname_lockpath: $folder/lock
idlesocket: $folder/run/idle
allowplaintext: yes
sasl_mech_list: PLAIN
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: $folder/sasldb
altnamespace: yes
unixhierarchysep: yes
autocreate_quota: 1000000
autocreate_inbox_folders: Sent | Drafts
xlist-sent: Sent
xlist-drafts: Drafts
conversations: yes
expunge_mode: immediate
annotation_allow_undefined: yes
END
for user in ann bob; do printf %s 'se"cret' | "$saslpasswd" -p -c -f "$folder/sasldb" -u localhost $user; done
[ "$(id -u)" -ne 0 ] || chown -R "$me" "$folder"
chmod 755 "$folder"

# Cyrus can't be asked for any free port: try some.
start() {
    for port in $(awk -v seed=$$ 'BEGIN { srand(seed); for (i = 0; i < 10; ++i) print 20000 + int(rand() * 12000) }'); do
        cat >"$folder/cyrus.conf" <<END
START {
  recover cmd="$bin/ctl_cyrusdb -C $folder/imapd.conf -r"
  idled cmd="$folder/bin/idled -C $folder/imapd.conf"
}
SERVICES {
  imap cmd="$folder/bin/imapd -C $folder/imapd.conf -U 30" listen="127.0.0.1:$port" proto="tcp4" prefork=1
}
EVENTS {
}
END
        "$bin/master" -C "$folder/imapd.conf" -M "$folder/cyrus.conf" -p "$folder/run/master.pid" >>"$folder/errors" 2>&1 </dev/null &
        master=$!
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            sleep 0.3
            kill -0 "$master" 2>/dev/null || break
            if greets; then return; fi
        done
        kill "$master" 2>/dev/null || :
        wait "$master" 2>/dev/null || :
        master=
    done
    cat "$folder/errors" >&2
    skip "Cyrus does not start"
}
# Whether somebody listens at the port.
greets() { grep -q " 0100007F:$(printf %04X "$port") 00000000:0000 0A " /proc/net/tcp; }
start

status=0
IMAPWIRE_RECORDS=${2-} timeout 50 "$1" cyrus "$port" ann 'se"cret' || status=$?
[ $status -eq 0 ] || cat "$folder/errors" >&2
exit $status
