#!/bin/sh
# Usage: imapdump.sh IMAPDUMP DATA-FOLDER
# What imapdump prints, and its exit status, for streams given as formats of printf.
set -eu
export LC_ALL=C
program=$1
data=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

run() {  # STATUS ARGUMENT...: reads standard input; what is printed goes to the files `got` and `said`
    status=$1
    shift
    "$program" "$@" >got 2>said && was=0 || was=$?
    [ "$was" = "$status" ] || { cat got said >&2; fail "exit status $was, not $status: imapdump $*"; }
}

prints() {  # STATUS STREAM ARGUMENT...: the standard input is what is expected
    cat >wanted
    printf "$2" >stream
    status=$1
    shift 2
    run "$status" "$@" <stream
    cmp -s wanted got || { diff wanted got >&2; fail "imapdump $*"; }
    [ ! -s said ] || { cat said >&2; fail "said something: imapdump $*"; }
}

complains() {  # WORDS ARGUMENT...: exit status 2, and WORDS on standard error
    words=$1
    shift
    run 2 "$@" </dev/null
    grep -qF -- "$words" said || { cat said >&2; fail "does not say '$words': imapdump $*"; }
}

# Trees.
prints 0 '* 23 EXISTS\r\nA1 OK [READ-WRITE] done\r\n' <<'END'
@0+13 data::exists
  number: 23
@13+25 tagged::ok
  tag: A1
  text:
    code: read_write
    text: "done"
END
prints 0 'A1 OK\r\n' --lenient --text <<'END'
@0+7 tagged::ok, missing_text
  tag: A1
  text:
    text: ""
END

# Errors, and going on behind them.
prints 1 '* 1 EXISTS\r\n* 2 EXIST\r\n* 3 EXISTS\r\n' <<'END'
@0+12 data::exists
  number: 1
@12+11 rejected: this keyword is not known here, in response, at offset 4
  * 2 EXIST\r\n
      ^
@23+12 data::exists
  number: 3
END
prints 1 '* 1 FETCH (RFC822 {3}\r\na\nb UID 0)\r\n* 3 EXISTS\r\n' <<'END'
@0+35 rejected: zero is not allowed here, in uid, at offset 31
  b UID 0)\r\n
        ^
@35+12 data::exists
  number: 3
END

# JSON.
prints 1 '* 23 EXISTS\r\nA1 OK\r\n* FLAGS (\\Seen \377)\r\n* BYE \r\n' --json <<'END'
{"offset":0,"size":13,"kind":"data::exists","quirks":[],"value":{"number":23}}
{"offset":13,"size":7,"error":{"code":"expected_space","at":5,"production":"resp_text","message":"expected a space"}}
{"offset":20,"size":19,"error":{"code":"expected_flag","at":15,"production":"flags","message":"expected a flag"}}
{"offset":39,"size":8,"kind":"data::bye","quirks":[],"value":{"text":{"text":""}}}
END
prints 0 'A1 OK\r\n* OK  \377 \n' --json --lenient <<'END'
{"offset":0,"size":7,"kind":"tagged::ok","quirks":["missing_text"],"value":{"tag":"A1","text":{"text":""}}}
{"offset":7,"size":9,"kind":"data::ok","quirks":["bare_line_feed","eight_bit"],"value":{"text":{"text":{"bytes":"IP8g"}}}}
END
prints 0 '* 1 FETCH (UID 7 ODD (\377) INTERNALDATE (oops) FLAGS ())\r\n' --lenient --json <<'END'
{"offset":0,"size":56,"kind":"data::fetch","quirks":["unparsed_item"],"unparsed":[{"unparsed":{"raw":{"bytes":"T0REICj/KQ=="},"error":{"code":"unknown_keyword","at":0,"production":"msg_att","message":"this keyword is not known here"}}},{"unparsed":{"raw":"INTERNALDATE (oops)","error":{"code":"expected_date","at":13,"production":"date_time","message":"expected a date"}}}],"value":{"number":1,"items":[{"uid":{"uniqueid":7}},{"unparsed":{"raw":{"bytes":"T0REICj/KQ=="},"error":{"code":"unknown_keyword","at":0,"production":"msg_att","message":"this keyword is not known here"}}},{"unparsed":{"raw":"INTERNALDATE (oops)","error":{"code":"expected_date","at":13,"production":"date_time","message":"expected a date"}}},{"flags":{"flags":[]}}]}}
END
# What has no place in the value is shown, too.
prints 0 '* NAMESPACE (("" "/")("x")) NIL NIL\r\n' --lenient --json <<'END'
{"offset":0,"size":37,"kind":"data::namespace","quirks":["unparsed_item"],"unparsed":[{"unparsed":{"raw":"(\"x\")","error":{"code":"expected_space","at":4,"production":"namespace_descr","message":"expected a space"}}}],"value":{"personal":[{"prefix":"","delimiter":"/","extensions":[]}],"other_users":[],"shared":[]}}
END
prints 0 '* NAMESPACE (("" "/")("x")) NIL NIL\r\n' --lenient <<'END'
@0+37 data::namespace, unparsed_item
  personal:
    - prefix: ""
      delimiter: "/"
      extensions: ()
  other_users: ()
  shared: ()
unparsed: expected a space, in namespace_descr, at offset 4
    ("x")
        ^
END
prints 0 '* 1 FETCH (UID 7 INTERNALDATE (oops) FLAGS ())\r\n' --lenient <<'END'
@0+48 data::fetch, unparsed_item
  number: 1
  items:
    - uid
      uniqueid: 7
    - unparsed: expected a date, in date_time, at offset 13
        INTERNALDATE (oops)
                     ^
    - flags
      flags: ()
END

# UTF-8 and any other octets.
prints 0 '* OK caf\303\251\r\n' --utf8 --json <<'END'
{"offset":0,"size":12,"kind":"data::ok","quirks":[],"value":{"text":{"text":"café"}}}
END
prints 1 '* OK caf\303\251\r\n' <<'END'
@0+12 rejected: this octet is not allowed here, in resp_text, at offset 8
  * OK caf\xc3\xa9\r\n
          ^
END
prints 0 '* 1 FETCH (RFC822 {4}\r\na\377\033b)\r\n' --json <<'END'
{"offset":0,"size":30,"kind":"data::fetch","quirks":[],"value":{"number":1,"items":[{"rfc822":{"content":{"bytes":"Yf8bYg=="}}}]}}
END
prints 0 '* 1 FETCH (RFC822 {4}\r\na\377\033b)\r\n' <<'END'
@0+30 data::fetch
  number: 1
  items:
    - rfc822
      content: "a\xff\x1bb"
END

# Summaries.
prints 1 '* 1 EXISTS\r\n* 2 EXISTS\r\nA1 OK\r\n* FROB\r\n* 1 FETCH (FROB 1)\r\n* 0 EXPUNGE\r\n' --summary --lenient <<'END'
6 messages, 5 accepted, 3 with quirks, 2 with unparsed parts, 1 rejected
         2  data::exists
         1  data::fetch
         1  tagged::ok
         1  unparsed
END
prints 0 '' --summary <<'END'
0 messages, 0 accepted, 0 with quirks, 0 with unparsed parts, 0 rejected
END
prints 0 '' </dev/null
prints 0 '' --json </dev/null

# The client's side.
prints 0 'a LOGIN ann {3}\r\nb c\r\na AUTHENTICATE PLAIN\r\nAGFubgB4\r\n\r\n*\r\nb IDLE\r\nDONE\r\nc NOOP\r\n' --client --json <<'END'
{"offset":0,"size":22,"kind":"command::login","quirks":[],"value":{"tag":"a","userid":"ann","password":"b c"}}
{"offset":22,"size":22,"kind":"command::authenticate","quirks":[],"value":{"tag":"a","auth_type":"PLAIN"}}
{"offset":44,"size":10,"kind":"line::base64","quirks":[],"value":{"data":"AGFubgB4"}}
{"offset":54,"size":2,"kind":"line::base64","quirks":[],"value":{"data":""}}
{"offset":56,"size":3,"kind":"line::cancel","quirks":[],"value":{}}
{"offset":59,"size":8,"kind":"command::idle","quirks":[],"value":{"tag":"b"}}
{"offset":67,"size":6,"kind":"line::done","quirks":[],"value":{}}
{"offset":73,"size":8,"kind":"command::noop","quirks":[],"value":{"tag":"c"}}
END
prints 1 'DONE\r\na IDLE\r\ndone\r\nDONE\r\nb NOOP\r\n*\r\n' --client <<'END'
@0+6 rejected: expected a space, in command, at offset 4
  DONE\r\n
      ^
@6+8 command::idle
  tag: a
@14+6 line::done
@20+6 rejected: expected a space, in command, at offset 4
  DONE\r\n
      ^
@26+8 command::noop
  tag: b
@34+3 rejected: expected a tag, in command, at offset 0
  *\r\n
  ^
END
prints 1 'a AUTHENTICATE PLAIN\r\nAGF\r\nb NOOP\r\nAGFubgB4\r\n' --client <<'END'
@0+22 command::authenticate
  tag: a
  auth_type: PLAIN
@22+5 rejected: expected base64, in client_line, at offset 3
  AGF\r\n
     ^
@27+8 command::noop
  tag: b
@35+10 rejected: expected a space, in command, at offset 8
  AGFubgB4\r\n
          ^
END
prints 0 'a NOOP\r\n\r\na FROB\r\n' --client --lenient --summary <<'END'
3 messages, 3 accepted, 1 with quirks, 1 with unparsed parts, 0 rejected
         1  command::noop
         1  line::base64
         1  unparsed
END

# The end of the input within a message.
prints 1 '* 1 EXISTS\r\n* 2 EXI' <<'END'
@0+12 data::exists
  number: 1
@12+7 rejected: the message is cut short, in response, at offset 7
  * 2 EXI
         ^
END
prints 1 '* 1 FETCH (RFC822 {9}\r\nab' --json --lenient <<'END'
{"offset":0,"size":25,"error":{"code":"incomplete","at":25,"production":"response","message":"the message is cut short"}}
END
prints 1 'a LOGIN b {9}\r\n' --client --json <<'END'
{"offset":0,"size":15,"error":{"code":"incomplete","at":15,"production":"command","message":"the message is cut short"}}
END

# Limits: what was given up is skipped, literals included; a client waits before it sends one that is too large.
prints 1 '* 1 FETCH (RFC822 {999999999999}\r\n)\r\n* 1 EXISTS\r\n' --json <<'END'
{"offset":0,"size":49,"error":{"code":"limit_literal","at":34,"production":"response","message":"the literal is larger than the limit"}}
END
prints 1 'a APPEND b {999999999999}\r\nb NOOP\r\n' --client --json <<'END'
{"offset":0,"size":27,"error":{"code":"limit_literal","at":27,"production":"command","message":"the literal is larger than the limit"}}
{"offset":27,"size":8,"kind":"command::noop","quirks":[],"value":{"tag":"b"}}
END
{
    printf '* OK '
    head -c 5000000 /dev/zero | tr '\0' 'x'
    printf '\r\n* 1 EXISTS\r\n'
} >long-line
run 1 --json <long-line
cat >wanted <<'END'
{"offset":0,"size":5000007,"error":{"code":"limit_line","at":4194304,"production":"response","message":"the line is longer than the limit"}}
{"offset":5000007,"size":12,"kind":"data::exists","quirks":[],"value":{"number":1}}
END
cmp wanted got || fail "a line that is too long"
run 1 <long-line
[ "$(wc -c <got)" -lt 500 ] || fail "a long line is not cut in its error"

# Messages that are spread over many chunks, and many in one.
{
    printf '* 1 FETCH (RFC822 {1000000}\r\n'
    head -c 1000000 /dev/zero | tr '\0' '\n'
    printf ' UID 7)\r\n* 1 EXISTS\r\n'
} >long-literal
run 0 --json long-literal
[ "$(cut -c1-60 got)" = '{"offset":0,"size":1000038,"kind":"data::fetch","quirks":[],
{"offset":1000038,"size":12,"kind":"data::exists","quirks":[' ] || fail "a long literal"
[ "$(wc -c <got)" -gt 2000000 ] || fail "not all of a long literal is printed"
run 0 --roundtrip --summary long-literal
run 0 --text long-literal
grep -q '\.\.\. 1000000 octets' got || fail "a long string is not cut off in the tree"
cp "$data/corpus/live/dovecot/05-pipelined.s2c" stream
"$program" --json --lenient stream >whole || fail "05-pipelined.s2c"
for size in 1 7 100; do
    dd bs=$size if=stream 2>/dev/null | run 0 --json --lenient
    cmp -s whole got || fail "in chunks of $size octets"
done

# A round trip: what is spelled in another way stays the same. What was read with a quirk need not be writable.
prints 0 '* 1 FETCH (RFC822 {2}\r\nab RFC822.TEXT "\\"" FLAGS (\\seen))\r\n' --roundtrip --summary <<'END'
1 messages, 1 accepted, 0 with quirks, 0 with unparsed parts, 0 rejected
         1  data::fetch
END
prints 0 'A1 OK\r\n* FROB\r\n* 1 FETCH (FROB 1)\r\n' --roundtrip --lenient --summary <<'END'
3 messages, 3 accepted, 3 with quirks, 2 with unparsed parts, 0 rejected
         1  data::fetch
         1  tagged::ok
         1  unparsed
END
prints 0 '* OK \377\r\nx+ OK done\r\n* FLAGS (a]b)\r\n' --roundtrip --lenient --summary <<'END'
3 messages, 3 accepted, 3 with quirks, 0 with unparsed parts, 0 rejected
         1  data::flags
         1  data::ok
         1  tagged::ok
END
prints 0 'a AUTHENTICATE PLAIN =\r\nDonE\r\n*\r\nb IDLE\r\ndone\r\n' --client --roundtrip --summary <<'END'
5 messages, 5 accepted, 0 with quirks, 0 with unparsed parts, 0 rejected
         2  line::done
         1  command::authenticate
         1  command::idle
         1  line::cancel
END

# Files.
printf '* 1 EXISTS\r\n' >one
printf '* 2 EXISTS\r\n' >./--two
prints 0 '* 3 EXISTS\r\n' one - -- --two <<'END'
== one
@0+12 data::exists
  number: 1
== -
@0+12 data::exists
  number: 3
== --two
@0+12 data::exists
  number: 2
END
prints 0 '* 3 EXISTS\r\n' --summary one - <<'END'
2 messages, 2 accepted, 0 with quirks, 0 with unparsed parts, 0 rejected
         2  data::exists
END
# A command that goes on at the end of a file does not go on in the next.
printf 'a AUTHENTICATE PLAIN\r\n' >authenticate
printf 'a IDLE\r\n' >idle
printf 'DONE\r\n' >line
prints 1 '' --client authenticate line idle line <<'END'
== authenticate
@0+22 command::authenticate
  tag: a
  auth_type: PLAIN
== line
@0+6 rejected: expected a space, in command, at offset 4
  DONE\r\n
      ^
== idle
@0+8 command::idle
  tag: a
== line
@0+6 rejected: expected a space, in command, at offset 4
  DONE\r\n
      ^
END
run 2 absent one </dev/null
grep -q "can't read absent: No such file" said || fail "an absent file is not named"
grep -q 'number: 1' got || fail "a file behind an absent one is not read"
complains "can't read ." .

# The command line.
complains 'unknown option --frob' --frob
complains 'Usage: imapdump [--server|--client]' -x
complains '--text and --json exclude each other' --text --json
complains '--summary and --text exclude each other' --summary --text
complains '--server and --client exclude each other' --server --client
complains '--lenient and --strict exclude each other' --lenient --strict
prints 0 '' --server --strict --text --no-colour --utf8 --roundtrip --text </dev/null
run 0 --help </dev/null
for option in server client strict lenient utf8 text json summary roundtrip no-colour; do
    grep -q -- "^  --$option " got || fail "--help does not explain --$option"
done
if [ -e /dev/full ]; then
    for argument in one --help; do
        "$program" $argument >/dev/full 2>said && was=0 || was=$?
        [ "$was" = 2 ] || fail "exit status $was when the output is full: imapdump $argument"
        grep -q "can't write" said || fail "no word about a full output: imapdump $argument"
    done
    yes '* 1 EXISTS' | timeout 10 "$program" >/dev/full 2>said && was=0 || was=$?
    [ "$was" = 2 ] || fail "exit status $was when the output is full and the input has no end"
fi

# On a terminal: colour, and a word about how far it is when that takes long.
if script --version 2>/dev/null | grep -q util-linux; then
    escape=$(printf '\033')
    script -qec "'$program' one" typescript >/dev/null
    grep -qF "$escape[1mdata::exists$escape[0m" typescript || fail "no colour on a terminal"
    script -qec "'$program' --no-colour one" typescript >/dev/null
    ! grep -qF "$escape[" typescript || fail "colour in spite of --no-colour"
    script -qec "'$program' --summary one" typescript >/dev/null
    ! grep -qF ' MB, ' typescript || fail "a progress line for what takes no time"
    script -qec "{ cat one; sleep 1.1; cat one; } | '$program' --summary" typescript >/dev/null
    grep -qF 'imapdump: 0 MB, 2 messages' typescript || fail "no progress line on a terminal"
    script -qec "{ cat one; sleep 1.1; cat one; } | '$program' --summary 2>said" typescript >/dev/null
    [ ! -s said ] || fail "a progress line in a file"
fi

# Every example of RFC 3501 and RFC 9051 is one message that keeps to them and stays the same. Lines within commands
# have no context here.
tab=$(printf '\t')
grep -E "^[^$tab]*$tab[^$tab]*$tab[^$tab]*(3501|9051)" "$data/registry.tsv" | grep -v "${tab}client-line$tab" | cut -f 5,6 |
    sed 's/\\/\\\\/g; s/%/%%/g; s/<CRLF>/\\r\\n/g; s/<NUL>/\\000/g; s/<SP>/ /g; s/<TAB>/\\t/g; s/<LF>/\\n/g' >examples
[ "$(wc -l <examples)" -gt 300 ] || fail "not enough examples in registry.tsv"
while IFS=$tab read -r side example; do
    case $example in
        *[!\ -~]*) utf8=--utf8 ;;
        *) utf8=--strict ;;
    esac
    printf "$example\\r\\n" >stream
    run 0 --$side $utf8 --roundtrip --summary <stream
    grep -qx '1 messages, 1 accepted, 0 with quirks, 0 with unparsed parts, 0 rejected' got || fail "$example"
done <examples

# Every recorded session is accepted, and the hostile inputs do no harm.
for file in "$data"/corpus/live/*/*.s2c; do run 0 --lenient --json "$file"; done
for file in "$data"/corpus/live/*/*.c2s; do run 0 --client --lenient --json "$file"; done
for file in "$data"/corpus/hostile/*.[cs]2[cs]; do
    side=--server
    [ "${file%.c2s}" = "$file" ] || side=--client
    for mode in --strict --lenient; do
        "$program" $side $mode --roundtrip "$file" >got 2>said && was=0 || was=$?
        [ "$was" -lt 2 ] && [ ! -s said ] || { cat said >&2; fail "exit status $was: $file"; }
    done
done
