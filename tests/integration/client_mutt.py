"""Usage: client_mutt.py PORT USER PASSWORD: what mutt does to a server, and gets back from it, with nobody at its keys."""
import imaplib
import os
import pathlib
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time

port, user, password = int(sys.argv[1]), sys.argv[2], sys.argv[3]
server = f"imap://127.0.0.1:{port}/"
home = tempfile.TemporaryDirectory()
os.environ.update(HOME=home.name, TERM="xterm")
settings = pathlib.Path(home.name) / "muttrc"
quoted = password.replace("\\", "\\\\").replace('"', '\\"')
settings.write_text(
    f'set folder = "{server}"\nset imap_user = "{user}"\nset imap_pass = "{quoted}"\n'
    "set ssl_starttls = no\nset ssl_force_tls = no\nset sendmail = /bin/true\nset from = ann@example.com\nset use_from = yes\n"
    "set delete = yes\nset quit = yes\nset copy = yes\nset confirmcreate = no\nset confirmappend = no\nset sleep_time = 0\n"
    "set wait_key = no\n"
)
mutt = ["mutt", "-n", "-F", str(settings)]


def send(subject, body):
    """Nothing is sent, but the copy of it is an APPEND."""
    subprocess.run(mutt + ["-e", 'set record = "=INBOX"', "-s", subject, "bob@example.com"], input=body.encode(), check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=20)


def type_keys(keys, mailbox):
    """Opens the mailbox, and does what the keys do; the last of them must leave."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp("mutt", mutt + ["-e", f'push "{keys}"', "-f", server + mailbox])
    shown, end = b"", time.monotonic() + 20
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            piece = b""
        if not piece:
            assert os.waitpid(pid, 0)[1] == 0, shown
            return
        shown += piece
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    raise SystemExit(f"mutt does not end: {shown!r}")


send("first", "sent by mutt {5}\n")
send("second", "again\n")
send("third", "é\n")
type_keys("<limit>~s first<enter><flag-message><copy-message>=copied<enter><quit>", "INBOX")
type_keys("<limit>~s second<enter><delete-message><quit>", "INBOX")
type_keys("<search>~b again<enter><limit>~s third<enter><save-message>=copied<enter><quit>", "INBOX")

imap = imaplib.IMAP4("127.0.0.1", port)
imap.login(user, password)


def subjects(mailbox):
    assert imap.select(mailbox, readonly=True)[0] == "OK", mailbox
    found = {}
    for item in imap.fetch("1:*", "(FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)] BODY.PEEK[TEXT])")[1]:
        if isinstance(item, tuple) and b"SUBJECT" in item[0].upper():
            found[item[1].decode().split(":")[1].strip()] = b"Flagged" in item[0]
    return found


inbox, copied = subjects("INBOX"), subjects("copied")
assert set(inbox) == {"first"}, inbox
assert set(copied) == {"first", "third"}, copied
assert inbox["first"], "the flag"
assert imap.select("copied", readonly=True)[1] == [b"2"]
text = imap.fetch("1", "(BODY.PEEK[TEXT])")[1][0]
assert b"sent by mutt {5}" in (text[1] if isinstance(text, tuple) else text), text
imap.logout()
