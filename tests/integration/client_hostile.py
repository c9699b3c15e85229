"""Usage: client_hostile.py PORT USER PASSWORD: sends a server all that the corpus has of clients, before and after a
login, and sees whether it is still there for others."""
import imaplib
import pathlib
import select
import socket
import sys

port, user, password = int(sys.argv[1]), sys.argv[2], sys.argv[3]
corpus = pathlib.Path(__file__).parent.parent / "data" / "corpus"
quoted = '"' + password.replace("\\", "\\\\").replace('"', '\\"') + '"'
LOGIN = f"login LOGIN {user} {quoted}\r\n".encode()


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
