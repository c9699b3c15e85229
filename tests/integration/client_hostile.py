"""Usage: client_hostile.py PORT USER PASSWORD: sends a server commands that are wrong and looks at the answers, then all
that the corpus has of clients, before and after a login, and sees whether it is still there for others."""
import imaplib
import pathlib
import select
import socket
import sys

port, user, password = int(sys.argv[1]), sys.argv[2], sys.argv[3]
corpus = pathlib.Path(__file__).parent.parent / "data" / "corpus"
quoted = '"' + password.replace("\\", "\\\\").replace('"', '\\"') + '"'
LOGIN = f"login LOGIN {user} {quoted}\r\n".encode()
LONG = b"A" * 5_000_000  # longer than any line may be

# What is sent, and the first two words of each line that answers.
ANSWERS = [
    # What can't be read of a command leaves its tag.
    (b'a LOGIN "x\r\n', ["a BAD"]),
    (b"a\r\n", ["a BAD"]),
    (b'a LOGIN {3+}\r\nabc"x\r\n', ["a BAD"]),
    (b"a LOGIN {999999999}\r\nb NOOP\r\n", ["a BAD", "b OK"]),
    (b"a LOGIN " + LONG + b"\r\nb NOOP\r\n", ["a BAD", "b OK"]),
    # What is no tag is not sent back.
    (b"\r\n", ["* BAD"]),
    (b"(a) NOOP\r\n", ["* BAD"]),
    (b"(a) LOGIN {999999999}\r\nb NOOP\r\n", ["* BAD", "b OK"]),
    (LONG + b"\r\nb NOOP\r\n", ["* BAD", "b OK"]),
    # A line within a command has no tag of its own, and ends the command where it is too large.
    (b"a AUTHENTICATE PLAIN\r\nx {999999999}\r\nb NOOP\r\n", ["+", "a BAD", "b OK"]),
    (b"a AUTHENTICATE PLAIN\r\n" + LONG + b"\r\nb NOOP\r\n", ["+", "a BAD", "b OK"]),
    (LOGIN + b"a IDLE\r\nx {999999999}\r\nb NOOP\r\n", ["login OK", "+ idling", "a BAD", "b OK"]),
    (LOGIN + b"a IDLE\r\nx {5000000000+}\r\n", ["login OK", "+ idling", "a BAD"]),
]


def exchange(octets):
    """Sends them, and gives all that comes back until the server closes the connection."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), 10) as server:
        while True:
            readable, writable, _ = select.select([server], [server] if octets else [], [], 10)
            assert readable or writable, "the server hangs"
            try:
                if writable:
                    octets = octets[server.send(octets[:65536]):]
                    if not octets:
                        server.shutdown(socket.SHUT_WR)
                if readable:
                    piece = server.recv(65536)
                    if not piece:
                        return answer
                    answer += piece
            except OSError:
                return answer  # it was logged out


for octets, wanted in ANSWERS:
    lines = exchange(octets).decode().splitlines()[1:]  # without the greeting
    answers = [" ".join(line.split()[:2]) for line in lines]
    assert answers == wanted, (octets[:80], answers)

assert b"login OK" in exchange(LOGIN)
files = sorted(corpus.rglob("*.c2s"))
assert len(files) > 20
for path in files:
    octets = path.read_bytes()
    assert exchange(octets).startswith(b"* OK"), path
    assert b"login OK" in exchange(LOGIN + b"s SELECT INBOX\r\n" + octets), path

imap = imaplib.IMAP4("127.0.0.1", port)
imap.login(user, password)
assert imap.select()[0] == "OK"
imap.logout()
