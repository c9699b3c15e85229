#!/usr/bin/env python3
"""Makes the streams that the benchmarks measure with, the same octets each time.

usage: streams.py FOLDER [--scale FACTOR]      8 MiB each (body: 16), times the factor

Each is valid IMAP4rev1 and IMAP4rev2, with CONDSTORE, QRESYNC, UIDPLUS, ESEARCH, NAMESPACE, ID and QUOTA, in its mixture like
what servers (.s2c) and clients (.c2s) send.
"""
import argparse
import base64
import os
import random

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
ZONES = ["+0000", "-0700", "+0200", "+0530", "-0500"]
FIRST = ("Alice Bob Carol Dave Erin Frank Grace Heidi Ivan Judy Mallory Niaj Olivia Peggy Rupert Sybil Trent Victor Wendy "
         "Zoe").split()
LAST = ("Anderson Brown Clark Davis Evans Fischer Garcia Hughes Ito Jensen Kim Lopez Mueller Nguyen Olsen Patel Quinn Rossi "
        "Smith Tanaka").split()
DOMAINS = ("example.com example.org mail.example.net lists.example.edu corp.example.co.uk gmail.example "
           "sub.domain.example.io").split()
WORDS = ("re meeting notes invoice quarterly report update weekly status build failed passed review request patch series "
         "lunch tomorrow travel itinerary password reset security alert newsletter digest release candidate issue comment "
         "merge pull branch deploy schedule interview candidate offer contract signed draft final version budget plan").split()
ENCODED = ["Überprüfung", "café", "日本語", "привет", "naïve", "señor", "größe"]
KEYWORDS = ["$Junk", "$NotJunk", "$Forwarded", "$MDNSent", "$Phishing", "NonJunk", "Label1", "important", "Work", "$label3"]
SYSTEM_FLAGS = ["\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft", "\\Recent"]
SPECIAL_USES = ["\\Sent", "\\Drafts", "\\Trash", "\\Junk", "\\Archive", "\\All", "\\Flagged"]
CAPABILITIES = (
    "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS THREAD=ORDEREDSUBJECT "
    "MULTIAPPEND URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH "
    "ESORT SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY STATUS=SIZE SAVEDATE LITERAL+ "
    "NOTIFY SPECIAL-USE QUOTA")


def chance(name):
    return random.Random("imap-bench-" + name)


def quoted(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flag_list(r):
    flags = [flag for flag, share in zip(SYSTEM_FLAGS, (.75, .2, .08, .03, .01, .05)) if r.random() < share]
    while r.random() < .25:
        keyword = r.choice(KEYWORDS)
        if keyword not in flags:
            flags.append(keyword)
    return "(" + " ".join(flags) + ")"


def flags_line(r, n, uid):
    return f"* {n} FETCH (UID {uid} FLAGS {flag_list(r)} MODSEQ ({r.randrange(10**5, 10**10)}))\r\n"


def subject(r):
    line = " ".join(r.choice(WORDS) for _ in range(r.randint(2, 9)))
    x = r.random()
    if x < .40:
        line = "Re: " + line
    elif x < .48:
        line = "Fwd: " + line
    elif x < .56:
        line = "[" + r.choice(WORDS) + "-dev] " + line
    if r.random() < .08:
        line = 'About "' + r.choice(WORDS) + '" ' + line
    if r.random() < .02:
        line = "C:\\temp\\" + line
    return line[:1].upper() + line[1:]


def encoded_word(r):
    raw = " ".join(r.choice(ENCODED) for _ in range(r.randint(1, 4))).encode()
    return "=?UTF-8?B?" + base64.b64encode(raw).decode() + "?="


def clock(r):
    return f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}:{r.randint(0, 59):02d} {r.choice(ZONES)}"


def message_date(r):
    return f"{r.choice(DAYS)}, {r.randint(1, 28):02d} {r.choice(MONTHS)} {r.randint(2010, 2025)} {clock(r)}"


def internal_date(r):
    return f'"{r.randint(1, 28):02d}-{r.choice(MONTHS)}-{r.randint(2010, 2025)} {clock(r)}"'


def address(r):
    first, last = r.choice(FIRST), r.choice(LAST)
    x = r.random()
    if x < .15:
        name = "NIL"
    elif x < .22:
        name = quoted(encoded_word(r))
    elif x < .26:
        name = quoted(f'{first} "{last[0]}" {last}')
    elif x < .36:
        name = quoted(f"{last}, {first}")
    else:
        name = quoted(f"{first} {last}")
    mailbox = quoted(r.choice([first.lower(), f"{first}.{last}".lower(), f"{first[0]}{last}".lower() + str(r.randint(1, 99)),
                               "no-reply", "list+tag" + str(r.randint(1, 999))]))
    return f"({name} NIL {mailbox} {quoted(r.choice(DOMAINS))})"


def addresses(r, least, most):
    return "(" + "".join(address(r) for _ in range(r.randint(least, most))) + ")"


def message_id(r):
    return quoted("<%032x@%s>" % (r.getrandbits(128), r.choice(DOMAINS)))


def envelope(r, literals=True):
    x = r.random()
    if x < .02:
        topic = "NIL"
    elif x < .14:
        topic = quoted(encoded_word(r))
    elif x < .16 and literals:
        line = subject(r) + ' "quoted" and more'
        topic = "{%d}\r\n%s" % (len(line), line)
    else:
        topic = quoted(subject(r))
    author = addresses(r, 1, 1)
    sender = author if r.random() < .85 else addresses(r, 1, 1)
    reply_to = author if r.random() < .8 else addresses(r, 1, 2)
    to = addresses(r, 1, 5) if r.random() < .96 else "NIL"
    cc = addresses(r, 1, 4) if r.random() < .3 else "NIL"
    bcc = addresses(r, 1, 1) if r.random() < .02 else "NIL"
    in_reply_to = message_id(r) if r.random() < .45 else "NIL"
    return (f"({quoted(message_date(r))} {topic} {author} {sender} {reply_to} {to} {cc} {bcc} {in_reply_to} "
            f"{message_id(r)})")


def text_part(r, subtype):
    charset = r.choice(["UTF-8", "utf-8", "ISO-8859-1", "US-ASCII", "windows-1252"])
    encoding = r.choice(["7BIT", "8BIT", "QUOTED-PRINTABLE", "BASE64"])
    parameters = f'("CHARSET" "{charset}")' if r.random() < .7 else f'("CHARSET" "{charset}" "FORMAT" "flowed")'
    return (f'("TEXT" "{subtype}" {parameters} NIL NIL "{encoding}" {r.randint(20, 50000)} {r.randint(1, 900)} '
            "NIL NIL NIL NIL)")


def attachment(r):
    media_type, subtype, ending = r.choice([
        ("APPLICATION", "PDF", "pdf"), ("IMAGE", "PNG", "png"), ("IMAGE", "JPEG", "jpg"), ("APPLICATION", "ZIP", "zip"),
        ("APPLICATION", "VND.OPENXMLFORMATS-OFFICEDOCUMENT.WORDPROCESSINGML.DOCUMENT", "docx")])
    name = f"{r.choice(WORDS)}-{r.randint(1, 999)}.{ending}"
    body_id = quoted("<%08x@%s>" % (r.getrandbits(32), r.choice(DOMAINS))) if r.random() < .3 else "NIL"
    return (f'("{media_type}" "{subtype}" ("NAME" "{name}") {body_id} NIL "BASE64" {r.randint(1000, 5000000)} NIL '
            f'("ATTACHMENT" ("FILENAME" "{name}" "SIZE" "{r.randint(1000, 5000000)}")) NIL NIL)')


def multipart(r, subtype, *parts):
    boundary = "----=_Part_%d_%d.%d" % (r.randint(1, 99999), r.randint(1, 10**9), r.randint(1, 10**12))
    return "(" + "".join(parts) + f' "{subtype}" ("BOUNDARY" "{boundary}") NIL NIL NIL)'


def body_structure(r):
    def alternative():
        return multipart(r, "ALTERNATIVE", text_part(r, "PLAIN"), text_part(r, "HTML"))

    x = r.random()
    if x < .18:
        return text_part(r, "PLAIN")
    if x < .28:
        return text_part(r, "HTML")
    if x < .62:
        return alternative()
    if x < .80:
        return multipart(r, "MIXED", alternative(), *[attachment(r) for _ in range(r.randint(1, 3))])
    if x < .90:
        return multipart(r, "MIXED", text_part(r, "PLAIN"), attachment(r))
    if x < .96:
        return multipart(r, "MIXED", multipart(r, "RELATED", alternative(), attachment(r)), attachment(r))
    message = (f'("MESSAGE" "RFC822" NIL NIL NIL "7BIT" {r.randint(500, 9000)} {envelope(r, False)} {text_part(r, "PLAIN")} '
               f"{r.randint(10, 300)} NIL NIL NIL NIL)")
    return multipart(r, "MIXED", text_part(r, "PLAIN"), message)


def envelope_line(r, n, uid):
    return (f"* {n} FETCH (UID {uid} RFC822.SIZE {r.randint(500, 9000000)} INTERNALDATE {internal_date(r)} "
            f"FLAGS {flag_list(r)} ENVELOPE {envelope(r)} BODYSTRUCTURE {body_structure(r)})\r\n")


def mailbox(r):
    path = ["INBOX"] if r.random() < .6 else [r.choice(["Archive", "Lists", "Work", "Personal", "Shared Folders"])]
    for _ in range(r.randint(0, 3)):
        path.append(r.choice(["Folder", "2023", "2024", "Projects", "&AOk-t&AOk-", "dev-list", "Kunden &- Partner", "todo"]) +
                    (f" {r.randint(1, 999)}" if r.random() < .5 else ""))
    return "/".join(path)


def list_line(r):
    attributes = [r.choice(["\\HasNoChildren", "\\HasChildren"])]
    if r.random() < .15:
        attributes.append(r.choice(SPECIAL_USES))
    if r.random() < .05:
        attributes.append("\\Noselect")
    if r.random() < .1:
        attributes.append("\\Marked")
    if r.random() < .1:
        attributes.append("\\UnMarked")
    name = mailbox(r)
    if " " in name or r.random() >= .3:
        name = quoted(name)
    return f'* LIST ({" ".join(attributes)}) "/" {name}\r\n'


def status_line(r):
    modseq = f" HIGHESTMODSEQ {r.randint(1, 10**10)}" if r.random() < .5 else ""
    return (f"* STATUS {quoted(mailbox(r))} (MESSAGES {r.randint(0, 99999)} UIDNEXT {r.randint(1, 999999)} "
            f"UIDVALIDITY {r.randint(10**9, 2 * 10**9)} UNSEEN {r.randint(0, 999)}{modseq})\r\n")


def search_line(r, count=1000):
    number, numbers = r.randint(1, 1000), []
    for _ in range(count):
        number += r.choice((1, 1, 1, 2, 3, 17, 120))
        numbers.append(str(number))
    return "* SEARCH " + " ".join(numbers) + "\r\n"


def sequence_set(r, count):
    number, ranges = r.randint(1, 50), []
    for _ in range(count):
        number += r.randint(2, 60)
        if r.random() < .45:
            last = number + r.randint(1, 40)
            ranges.append(f"{number}:{last}")
            number = last
        else:
            ranges.append(str(number))
    return ",".join(ranges)


def esearch_line(r):
    return f'* ESEARCH (TAG "A{r.randint(1, 9999)}") UID ALL {sequence_set(r, r.randint(50, 700))}\r\n'


def pool():
    """A megabyte of lines of words."""
    r, lines, size = chance("pool"), [], 0
    while size < 1 << 20:
        line = " ".join(r.choice(WORDS) for _ in range(r.randint(3, 11))) + "\r\n"
        lines.append(line)
        size += len(line)
    return "".join(lines)


POOL = pool()


def octets(r, count):
    begin = r.randrange(0, len(POOL) - count)
    return POOL[begin:begin + count]


def body_line(r, n):
    return "* %d FETCH (UID %d BODY[] {65536}\r\n%s)\r\n" % (n, n * 3, octets(r, 65536))


def header_line(r, n, uid):
    header = (f"Date: {message_date(r)}\r\nFrom: {r.choice(FIRST)} <{r.choice(FIRST).lower()}@{r.choice(DOMAINS)}>\r\n"
              f"Subject: {subject(r)}\r\nMessage-ID: {message_id(r)[1:-1]}\r\n\r\n")
    return (f"* {n} FETCH (UID {uid} FLAGS {flag_list(r)} BODY[HEADER.FIELDS (DATE FROM SUBJECT MESSAGE-ID)] "
            f"{{{len(header)}}}\r\n{header})\r\n")


def text_line(r, n, uid):
    size = r.randint(200, 3000)
    return f"* {n} FETCH (UID {uid} BODY[TEXT] {{{size}}}\r\n{octets(r, size)})\r\n"


def session(r):
    """A whole session as the client sees it."""
    lines = []
    tags = 0

    def add(line):
        lines.append(line)

    def done(text, time=True):
        nonlocal tags
        tags += 1
        add(f"A{tags:04d} {text}" + (f" ({r.random():.3f} + 0.000 secs).\r\n" if time else "\r\n"))

    add("* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN AUTH=LOGIN] Dovecot ready.\r\n")
    done(f"OK [CAPABILITY {CAPABILITIES}] Logged in", time=False)
    add(f"* CAPABILITY {CAPABILITIES}\r\n")
    done("OK Capability completed")
    add(f'* ID ("name" "Dovecot" "version" "2.3.{r.randint(1, 21)}")\r\n')
    done("OK ID completed")
    add("* ENABLED CONDSTORE QRESYNC\r\n")
    done("OK Enabled")
    add('* NAMESPACE (("" "/")) NIL (("Shared Folders/" "/"))\r\n')
    done("OK Namespace completed")
    for _ in range(r.randint(10, 40)):
        add(list_line(r))
    done("OK List completed")
    for _ in range(r.randint(2, 6)):
        add(status_line(r))
        done("OK Status completed")
    for _ in range(r.randint(1, 3)):
        selected(r, add, done)
    add("* BYE Logging out\r\n")
    done("OK Logout completed")
    return "".join(lines)


def selected(r, add, done):
    """What is done with one mailbox."""
    exists = r.randint(20, 90000)
    uid_next = exists + r.randint(1, 9999)
    add("* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Forwarded $Junk NonJunk)\r\n")
    add("* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $Forwarded $Junk NonJunk \\*)] Flags permitted.\r\n")
    add(f"* {exists} EXISTS\r\n* {r.randint(0, 9)} RECENT\r\n")
    if r.random() < .7:
        add(f"* OK [UNSEEN {r.randint(1, exists)}] First unseen.\r\n")
    add(f"* OK [UIDVALIDITY {r.randint(10**9, 2 * 10**9)}] UIDs valid\r\n* OK [UIDNEXT {uid_next}] Predicted next UID\r\n"
        f"* OK [HIGHESTMODSEQ {r.randint(1, 10**7)}] Highest\r\n")
    done("OK [READ-WRITE] Select completed")
    first = r.randint(1, max(1, exists - 60))
    for make, least, most in ((flags_line, 20, 120), (envelope_line, 5, 30), (header_line, 3, 15)):
        for i in range(r.randint(least, most)):
            add(make(r, first + i, first + i + 500))
        done("OK Fetch completed")
    if r.random() < .6:
        add(search_line(r, r.randint(1, 80)))
        done("OK Search completed")
    for i in range(r.randint(1, 5)):
        add(text_line(r, first + i, first + i + 500))
        add(f"* {first + i} FETCH (FLAGS (\\Seen))\r\n")
        done("OK Fetch completed")
    if r.random() < .5:
        add(f"* {r.randint(1, exists)} EXPUNGE\r\n* {exists - 1} EXISTS\r\n")
        done("OK Expunge completed")
    if r.random() < .5:
        add("+ OK\r\n")
        done(f"OK [APPENDUID {r.randint(10**9, 2 * 10**9)} {r.randint(1, 99999)}] Append completed")
    if r.random() < .4:
        done(f"OK [COPYUID {r.randint(10**9, 2 * 10**9)} {first + 500}:{first + 505},{first + 510} {uid_next}:{uid_next + 6}] "
             "Copy completed")
    if r.random() < .2:
        done("NO [TRYCREATE] Mailbox doesn't exist: foo")
    if r.random() < .1:
        done("BAD Error in IMAP command FOO: Unknown command")


def search_key(r, depth=0):
    x = r.random()
    if depth < 3 and x < .10:
        return f"OR {search_key(r, depth + 1)} {search_key(r, depth + 1)}"
    if depth < 3 and x < .18:
        return "(" + " ".join(search_key(r, depth + 1) for _ in range(r.randint(2, 3))) + ")"
    if depth < 3 and x < .26:
        return "NOT " + search_key(r, depth + 1)
    return r.choice([
        lambda: r.choice(["SEEN", "UNSEEN", "FLAGGED", "UNDELETED", "ANSWERED", "ALL", "RECENT", "NEW", "DRAFT"]),
        lambda: (f"{r.choice(['SINCE', 'BEFORE', 'ON', 'SENTSINCE', 'SENTBEFORE'])} "
                 f"{r.randint(1, 28)}-{r.choice(MONTHS)}-{r.randint(2010, 2025)}"),
        lambda: (f"{r.choice(['FROM', 'TO', 'CC', 'SUBJECT', 'BODY', 'TEXT'])} "
                 f"{quoted(r.choice(FIRST) + ' ' + r.choice(LAST))}"),
        lambda: f"{r.choice(['LARGER', 'SMALLER'])} {r.randint(1000, 10**7)}",
        lambda: f"UID {sequence_set(r, r.randint(1, 5))}",
        lambda: f"KEYWORD {r.choice(KEYWORDS)}",
        lambda: (f'HEADER {r.choice(["Message-ID", "List-Id", "X-Spam-Flag"])} '
                 f'{quoted("<%016x@%s>" % (r.getrandbits(64), r.choice(DOMAINS)))}'),
    ])()


def fetch_set(r):
    x = r.random()
    if x < .2:
        return f"{r.randint(1, 99999)}:*"
    if x < .5:
        return str(r.randint(1, 99999))
    return sequence_set(r, r.randint(1, 12))


FETCH_ATTS = [
    "(UID FLAGS)", "(FLAGS)", "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)",
    "(UID RFC822.SIZE FLAGS BODY.PEEK[HEADER.FIELDS (From To Cc Bcc Subject Date Message-ID Priority X-Priority References "
    "Newsgroups In-Reply-To Content-Type Reply-To)])",
    "(UID BODYSTRUCTURE)", "(UID RFC822.SIZE BODY.PEEK[])", "(BODY.PEEK[1.2]<0.20480>)", "(UID BODY.PEEK[HEADER])", "ALL",
    "FAST", "(UID FLAGS MODSEQ)", "BODY[TEXT]"]


def command(r):
    x = r.random()
    if x < .02:
        user, password = r.choice(FIRST).lower() + "@example.com", "p@ss\\w\"ord%d" % r.randint(1, 999)
        if r.random() < .3:
            return f"LOGIN {{{len(user)}+}}\r\n{user} {{{len(password)}+}}\r\n{password}"
        return f"LOGIN {quoted(user)} {quoted(password)}"
    if x < .05:
        return r.choice(["NOOP", "CAPABILITY", "CHECK", "CLOSE", "EXPUNGE", "LOGOUT", "NAMESPACE", "UNSELECT"])
    if x < .13:
        return f"{r.choice(['SELECT', 'SELECT', 'EXAMINE'])} {quoted(mailbox(r))}"
    if x < .20:
        return f"STATUS {quoted(mailbox(r))} (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)"
    if x < .24:
        return f"""{r.choice(["LIST", "LSUB"])} "" {r.choice(['"*"', "%", '"INBOX/%"'])}"""
    if x < .52:
        return f"UID FETCH {fetch_set(r)} {r.choice(FETCH_ATTS)}"
    if x < .58:
        return f"FETCH {fetch_set(r)} {r.choice(FETCH_ATTS)}"
    if x < .74:
        return (f"UID STORE {fetch_set(r)} {r.choice(['+', '-', ''])}FLAGS{r.choice(['.SILENT', ''])} "
                f"({' '.join(r.sample(SYSTEM_FLAGS[:5] + KEYWORDS, r.randint(1, 3)))})")
    if x < .86:
        return (f"{r.choice(['UID ', ''])}SEARCH {r.choice(['', '', 'CHARSET UTF-8 '])}"
                f"{' '.join(search_key(r) for _ in range(r.randint(1, 4)))}")
    if x < .92:
        return f"UID {r.choice(['COPY', 'MOVE'])} {fetch_set(r)} {quoted(mailbox(r))}"
    if x < .95:
        size = r.randint(200, 2000)
        return f"APPEND {quoted(mailbox(r))} ({r.choice(SYSTEM_FLAGS[:5])}) {internal_date(r)} {{{size}+}}\r\n{octets(r, size)}"
    if x < .98:
        return f"{r.choice(['CREATE', 'DELETE', 'SUBSCRIBE', 'UNSUBSCRIBE'])} {quoted(mailbox(r))}"
    return f"RENAME {quoted(mailbox(r))} {quoted(mailbox(r))}"


# The name of a stream, and what makes its message number i.
STREAMS = {
    "flags.s2c": lambda r, i: flags_line(r, i + 1, 1000 + i * 2),
    "envelope.s2c": lambda r, i: envelope_line(r, i + 1, 1000 + i * 2),
    "list.s2c": lambda r, i: status_line(r) if i % 3 == 2 else list_line(r),
    "search.s2c": lambda r, i: search_line(r),
    "esearch.s2c": lambda r, i: esearch_line(r),
    "body.s2c": lambda r, i: body_line(r, i + 1),
    "mixed.s2c": lambda r, i: session(r),
    "cmds.c2s": lambda r, i: f"A{i % 100000:05d} {command(r)}\r\n",
}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder")
    arguments.add_argument("--scale", type=float, default=1.0)
    chosen = arguments.parse_args()
    os.makedirs(chosen.folder, exist_ok=True)
    for name, make in STREAMS.items():
        r = chance(name.split(".")[0])
        least = int((16 if name == "body.s2c" else 8) * 2**20 * chosen.scale)
        size = i = 0
        with open(os.path.join(chosen.folder, name), "wb") as stream:
            while size < least:
                size += stream.write(make(r, i).encode("ascii"))
                i += 1


main()
