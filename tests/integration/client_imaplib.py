"""Usage: client_imaplib.py PORT USER PASSWORD: what Python's imaplib does to a server, and gets back from it."""
import imaplib
import re
import sys

port, user, password = int(sys.argv[1]), sys.argv[2], sys.argv[3]
MESSAGE = (
    b"From: Ann <ann@example.com>\r\nTo: Bob <bob@example.com>\r\nSubject: Lunch?\r\n"
    b"Date: Tue, 24 Nov 2026 12:00:00 +0000\r\nMessage-ID: <lunch@example.com>\r\n\r\nAt noon, {5}\r\nAnn\r\n"
)
MULTIPART = (
    b'From: Bob <bob@example.com>\r\nSubject: Two parts\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/plain\r\n\r\nfirst part\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>second</p>\r\n--b--\r\n"
)


def ok(answer):
    status, data = answer
    assert status == "OK", answer
    return data


imap = imaplib.IMAP4("127.0.0.1", port)
assert "IMAP4REV1" in imap.capabilities
try:
    imap.login(user, "wrong")
    raise SystemExit("a wrong password was accepted")
except imaplib.IMAP4.error as refused:
    assert "AUTHENTICATIONFAILED" in str(refused)
ok(imap.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode()))
ok(imap.append("INBOX", r"(\Seen)", imaplib.Time2Internaldate(1795521600), MESSAGE))
ok(imap.append("INBOX", None, None, MULTIPART))
ok(imap.enable("UTF8=ACCEPT"))  # behind the APPENDs: imaplib breaks messages after it

ok(imap.create("Work/2026"))
ok(imap.create('"Entw\u00fcrfe"'))
names = b" ".join(ok(imap.list()))
assert b"Work/2026" in names and "Entw\u00fcrfe".encode() in names and b'(\\HasChildren) "/" Work' in names, names
ok(imap.subscribe("Work"))
assert ok(imap.lsub())[0].endswith(b"Work")
ok(imap.rename("Work", "Play"))
assert b"Play/2026" in b" ".join(ok(imap.list('""', "*")))
ok(imap.delete("Play/2026"))
assert ok(imap.namespace())[0] == b'(("" "/")) NIL NIL'

assert ok(imap.select())[0] == b"2"
assert b"MESSAGES 2" in ok(imap.status("INBOX", "(MESSAGES UNSEEN UIDNEXT UIDVALIDITY)"))[0]
assert ok(imap.search(None, 'SUBJECT "lunch"'))[0] == b"1"
assert ok(imap.search(None, "NOT", "SEEN"))[0] == b"2"
assert ok(imap.uid("SEARCH", "OR", "FROM", "ann", "LARGER", "100000"))[0] == b"1"

assert ok(imap.fetch("1", "(RFC822)"))[0][1] == MESSAGE
assert ok(imap.fetch("2", "(BODY.PEEK[])"))[0][1] == MULTIPART
assert b'BODY[2] "<p>second</p>"' in ok(imap.fetch("2", "(BODY.PEEK[2])"))[0]
assert b'BODY[TEXT]<3> "noon"' in ok(imap.fetch("1", "(BODY.PEEK[TEXT]<3.4>)"))[0]
fields = ok(imap.fetch("1", "(BODY.PEEK[HEADER.FIELDS (SUBJECT DATE)])"))[0][1]
assert fields == b"Subject: Lunch?\r\nDate: Tue, 24 Nov 2026 12:00:00 +0000\r\n\r\n", fields
envelope = ok(imap.fetch("1", "(ENVELOPE INTERNALDATE RFC822.SIZE)"))[0]
assert b'"Lunch?" (("Ann" NIL "ann" "example.com"))' in envelope and f"RFC822.SIZE {len(MESSAGE)}".encode() in envelope
structure = ok(imap.fetch("2", "(BODYSTRUCTURE)"))[0]
assert b'("TEXT" "plain" NIL NIL NIL "7BIT" 10 0' in structure and b'"mixed" ("boundary" "b")' in structure, structure

ok(imap.store("2", "+FLAGS", r"(\Flagged Later)"))
flags = set(re.search(rb"FLAGS \((.*?)\)", ok(imap.fetch("2", "FLAGS"))[0])[1].split())
assert flags == {rb"\Flagged", b"Later"}, flags
ok(imap.copy("1:2", "Play"))
ok(imap.uid("MOVE", "2", '"Entw\u00fcrfe"'))
ok(imap.store("1", "+FLAGS.SILENT", r"\Deleted"))
assert ok(imap.expunge()) == [b"2", b"1"]  # 2: what MOVE took away
ok(imap.unselect())
assert ok(imap.select("Play", readonly=True))[0] == b"2"
assert imap.store("1", "FLAGS", r"\Seen")[0] == "NO"
ok(imap.close())
imap.logout()
