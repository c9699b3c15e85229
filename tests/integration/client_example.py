"""Usage: client_example.py PROGRAM PORT USER PASSWORD: what the example client shows."""
import imaplib
import subprocess
import sys

program, port, user, password = sys.argv[1:]
# The octets of a subject, and how the client shows it: nothing in it may command the terminal.
SUBJECTS = [
    (b"Lunch?", "Lunch?"),
    (b"caf\xc3\xa9 \xe2\x82\xac5 \xf0\x9f\x8d\x95", "caf\u00e9 \u20ac5 \U0001f355"),
    (b"\x1b[31m\x7f", "?[31m?"),
    (b"\xc2\x80 \xc2\x9b31m \xc2\x9f \xc2\xa1", "? ?31m ? \u00a1"),
    (b"\x9b31m caf\xe9 \xe2\x82", "?31m caf? ?"),
]


def client(password):
    return subprocess.run([program, "127.0.0.1", port, user, password], capture_output=True)


answer = client(password)
assert (answer.returncode, answer.stdout) == (0, b"INBOX\n"), answer
assert client("wrong").returncode != 0, "a wrong password was accepted"

imap = imaplib.IMAP4("127.0.0.1", int(port))
imap.login(user, password)
for octets, _ in SUBJECTS:
    imap.append("INBOX", None, None, b"From: ann@example.com\r\nSubject: " + octets + b"\r\n\r\n")
imap.logout()
shown = client(password).stdout.decode(errors="surrogateescape").split("\n")
assert len(shown) == len(SUBJECTS) + 2, shown
for (octets, wanted), line in zip(SUBJECTS, shown[1:]):
    assert line.endswith("ann@example.com" + " " * 17 + wanted), (octets, line)
