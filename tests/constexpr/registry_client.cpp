// Made by tests/tools/registry_constants.cpp. The numbers are lines of tests/data/registry.tsv, and of quirks.tsv.
#include "constexpr/registry.hpp"

using namespace std::string_view_literals;

static_assert(test::holds(test::command, "a1 CAPABILITY\r\n"sv, false));  // 2
static_assert(test::refuses(test::command, "a1 CAPABILITY foo\r\n"sv, false));  // 2
static_assert(test::holds(test::command, "a2 NOOP\r\n"sv, false));  // 3
static_assert(test::refuses(test::command, " NOOP\r\n"sv, false));  // 3
static_assert(test::holds(test::command, "a3 LOGOUT\r\n"sv, false));  // 4
static_assert(test::refuses(test::command, "a3 LOGOUT)\r\n"sv, false));  // 4
static_assert(test::holds(test::command, "a4 STARTTLS\r\n"sv, false));  // 5
static_assert(test::refuses(test::command, "a4 STARTTLS \r\n"sv, false));  // 5
static_assert(test::holds(test::command, "a5 LOGIN fred \"sesame street\"\r\n"sv, false));  // 6
static_assert(test::refuses(test::command, "a5 LOGIN fred\r\n"sv, false));  // 6
static_assert(test::holds(test::command, "a6 AUTHENTICATE PLAIN\r\n"sv, false));  // 7
static_assert(test::refuses(test::command, "a6 AUTHENTICATE \"PLAIN\"\r\n"sv, false));  // 7
static_assert(test::holds(test::command, "a7 SELECT INBOX\r\n"sv, false));  // 8
static_assert(test::refuses(test::command, "a7 SELECT\r\n"sv, false));  // 8
static_assert(test::holds(test::command, "a8 EXAMINE \"Old Mail\"\r\n"sv, false));  // 9
static_assert(test::refuses(test::command, "a8 EXAMINE \"Old Mail\r\n"sv, false));  // 9
static_assert(test::holds(test::command, "a9 CREATE Work/Todo\r\n"sv, false));  // 10
static_assert(test::refuses(test::command, "a9 CREATE %Work/Todo\r\n"sv, false));  // 10
static_assert(test::holds(test::command, "a10 DELETE Work/Todo\r\n"sv, false));  // 11
static_assert(test::refuses(test::command, "a10 DELETE  Work/Todo\r\n"sv, false));  // 11
static_assert(test::holds(test::command, "a11 RENAME \"Old Mail\" Archive/2025\r\n"sv, false));  // 12
static_assert(test::refuses(test::command, "a11 RENAME \"Old Mail\"\r\n"sv, false));  // 12
static_assert(test::holds(test::command, "a12 SUBSCRIBE #news.comp.mail.mime\r\n"sv, false));  // 13
static_assert(test::refuses(test::command, "a12 SUBSCRIBE #news.comp.mail.*\r\n"sv, false));  // 13
static_assert(test::holds(test::command, "a13 UNSUBSCRIBE #news.comp.mail.mime\r\n"sv, false));  // 14
static_assert(test::refuses(test::command, "a13 UNSUBSCRIBE (#news.comp.mail.mime\r\n"sv, false));  // 14
static_assert(test::holds(test::command, "a14 LIST \"\" *\r\n"sv, false));  // 15
static_assert(test::refuses(test::command, "a14 LIST \"\"\r\n"sv, false));  // 15
static_assert(test::holds(test::command, "a15 STATUS \"Sent Items\" (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)\r\n"sv, false));  // 16
static_assert(test::refuses(test::command, "a15 STATUS \"Sent Items\" ()\r\n"sv, false));  // 16
static_assert(test::holds(test::command, "a16 APPEND Drafts (\\Draft \\Seen) \" 7-Feb-2025 21:52:25 -0800\" {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 17
static_assert(test::refuses(test::command, "a16 APPEND Drafts (\\Draft \\Seen) \" 7-Feb-2025 21:52:25-0800\" {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 17
static_assert(test::holds(test::command, "a17 CLOSE\r\n"sv, false));  // 18
static_assert(test::refuses(test::command, "a17 CLOSED\r\n"sv, false));  // 18
static_assert(test::holds(test::command, "a18 EXPUNGE\r\n"sv, false));  // 19
static_assert(test::refuses(test::command, "a18 EXPUNGE 1\r\n"sv, false));  // 19
static_assert(test::holds(test::command, "a19 SEARCH UNSEEN FROM \"ann\"\r\n"sv, "a19 SEARCH UNSEEN FROM ann\r\n"sv, false));  // 20
static_assert(test::refuses(test::command, "a19 SEARCH UNSEEN FROM\r\n"sv, false));  // 20
static_assert(test::holds(test::command, "a20 FETCH 2:4 (FLAGS BODY[HEADER.FIELDS (DATE FROM)])\r\n"sv, false));  // 21
static_assert(test::refuses(test::command, "a20 FETCH 2:4 (FLAGS BODY[HEADER.FIELDS ()])\r\n"sv, false));  // 21
static_assert(test::holds(test::command, "a21 STORE 2:4 +FLAGS (\\Deleted)\r\n"sv, false));  // 22
static_assert(test::refuses(test::command, "a21 STORE 2:4 +FLAGS (\\)\r\n"sv, false));  // 22
static_assert(test::holds(test::command, "a22 COPY 2:4 Archive\r\n"sv, false));  // 23
static_assert(test::refuses(test::command, "a22 COPY 2: Archive\r\n"sv, false));  // 23
static_assert(test::holds(test::command, "a23 UID COPY 330:* Archive\r\n"sv, false));  // 24
static_assert(test::refuses(test::command, "a23 UID COPY 330:*:5 Archive\r\n"sv, false));  // 24
static_assert(test::holds(test::command, "a24 UID FETCH 4827313:4828442 FLAGS\r\n"sv, "a24 UID FETCH 4827313:4828442 (FLAGS)\r\n"sv, false));  // 25
static_assert(test::refuses(test::command, "a24 UID FETCH 4827313:4294967296 FLAGS\r\n"sv, false));  // 25
static_assert(test::holds(test::command, "a25 UID STORE 7 FLAGS.SILENT (\\Seen $Forwarded)\r\n"sv, false));  // 26
static_assert(test::refuses(test::command, "a25 UID STORE 7 FLAGS.QUIET (\\Seen $Forwarded)\r\n"sv, false));  // 26
static_assert(test::holds(test::command, "a26 UID SEARCH 1:100 UID 443:557\r\n"sv, false));  // 27
static_assert(test::refuses(test::command, "a26 UID SEARCH 1:100 UID 0:557\r\n"sv, false));  // 27
static_assert(test::holds(test::command, "b1 CHECK\r\n"sv, false));  // 28
static_assert(test::refuses(test::command, "b1 CHECK INBOX\r\n"sv, false));  // 28
static_assert(test::holds(test::command, "b2 LSUB \"#news.\" \"comp.mail.*\"\r\n"sv, "b2 LSUB #news. comp.mail.*\r\n"sv, false));  // 29
static_assert(test::refuses(test::command, "b2 LSUB \"#news.\"\r\n"sv, false));  // 29
static_assert(test::holds(test::command, "b3 IDLE\r\n"sv, false));  // 30
static_assert(test::refuses(test::command, "b3 IDLE DONE\r\n"sv, false));  // 30
static_assert(test::holds(test::command, "b4 NAMESPACE\r\n"sv, false));  // 31
static_assert(test::refuses(test::command, "b4 NAMESPACE \"\"\r\n"sv, false));  // 31
static_assert(test::holds(test::command, "b5 ID (\"name\" \"imapwire\" \"version\" \"0.1\")\r\n"sv, false));  // 32
static_assert(test::refuses(test::command, "b5 ID (\"name\" \"imapwire\" \"version\")\r\n"sv, false));  // 32
static_assert(test::holds(test::command, "b6 ID NIL\r\n"sv, false));  // 33
static_assert(test::refuses(test::command, "b6 ID NULL\r\n"sv, false));  // 33
static_assert(test::holds(test::command, "b7 RLIST \"\" %\r\n"sv, false));  // 34
static_assert(test::refuses(test::command, "b7 RLIST \"\"%\r\n"sv, false));  // 34
static_assert(test::holds(test::command, "b8 RLSUB \"\" *\r\n"sv, false));  // 35
static_assert(test::refuses(test::command, "b8 RLSUB \"\" * x\r\n"sv, false));  // 35
static_assert(test::holds(test::command, "b9 APPEND Saved (\\Seen) {5+}\r\nOne\r\n \"14-Jul-2025 02:44:25 +0200\" {5+}\r\nTwo\r\n\r\n"sv, "b9 APPEND Saved (\\Seen) {5}\r\nOne\r\n \"14-Jul-2025 02:44:25 +0200\" {5}\r\nTwo\r\n\r\n"sv, false));  // 36
static_assert(test::refuses(test::command, "b9 APPEND Saved (\\Seen) {5+}\r\nOne\r\n\"14-Jul-2025 02:44:25 +0200\" {5+}\r\nTwo\r\n\r\n"sv, false));  // 36
static_assert(test::holds(test::command, "b10 UNSELECT\r\n"sv, false));  // 37
static_assert(test::refuses(test::command, "b10 UNSELECT INBOX\r\n"sv, false));  // 37
static_assert(test::holds(test::command, "b11 SETACL INBOX/Drafts ann -x\r\n"sv, false));  // 38
static_assert(test::refuses(test::command, "b11 SETACL INBOX/Drafts ann\r\n"sv, false));  // 38
static_assert(test::holds(test::command, "b12 SETACL INBOX/Drafts bob lrswi\r\n"sv, false));  // 39
static_assert(test::refuses(test::command, "b12 SETACL INBOX/Drafts bob (lrswi)\r\n"sv, false));  // 39
static_assert(test::holds(test::command, "b13 SETACL \"Shared Box\" \"group:eng\" +rswte\r\n"sv, "b13 SETACL \"Shared Box\" group:eng +rswte\r\n"sv, false));  // 40
static_assert(test::refuses(test::command, "b13 SETACL \"Shared Box\"  +rswte\r\n"sv, false));  // 40
static_assert(test::holds(test::command, "b14 SETACL INBOX -mallory lrs\r\n"sv, false));  // 41
static_assert(test::refuses(test::command, "b14 SETACL INBOX -mallory lr{s\r\n"sv, false));  // 41
static_assert(test::holds(test::command, "b15 DELETEACL INBOX ann\r\n"sv, false));  // 42
static_assert(test::refuses(test::command, "b15 DELETEACL INBOX\r\n"sv, false));  // 42
static_assert(test::holds(test::command, "b16 GETACL INBOX\r\n"sv, false));  // 43
static_assert(test::refuses(test::command, "b16 GETACL INBOX ann\r\n"sv, false));  // 43
static_assert(test::holds(test::command, "b17 LISTRIGHTS ~/Mail/saved smith\r\n"sv, false));  // 44
static_assert(test::refuses(test::command, "b17 LISTRIGHTS ~/Mail/saved\r\n"sv, false));  // 44
static_assert(test::holds(test::command, "b18 MYRIGHTS INBOX\r\n"sv, false));  // 45
static_assert(test::refuses(test::command, "b18 MYRIGHTS\r\n"sv, false));  // 45
static_assert(test::holds(test::command, "b19 UID EXPUNGE 3000:3002\r\n"sv, false));  // 46
static_assert(test::refuses(test::command, "b19 UID EXPUNGE\r\n"sv, false));  // 46
static_assert(test::holds(test::command, "c1 GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred\" INTERNAL\r\n"sv, "c1 GENURLAUTH imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred INTERNAL\r\n"sv, false));  // 47
static_assert(test::refuses(test::command, "c1 GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred\"\r\n"sv, false));  // 47
static_assert(test::holds(test::command, "c2 GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous\" INTERNAL \"imap://joe@example.com/INBOX/;uid=21;urlauth=authuser\" INTERNAL\r\n"sv, "c2 GENURLAUTH imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous INTERNAL imap://joe@example.com/INBOX/;uid=21;urlauth=authuser INTERNAL\r\n"sv, false));  // 48
static_assert(test::refuses(test::command, "c2 GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous\" INTERNAL\"imap://joe@example.com/INBOX/;uid=21;urlauth=authuser\" INTERNAL\r\n"sv, false));  // 48
static_assert(test::holds(test::command, "c3 RESETKEY\r\n"sv, false));  // 49
static_assert(test::refuses(test::command, "c3 RESETKEY \r\n"sv, false));  // 49
static_assert(test::holds(test::command, "c4 RESETKEY INBOX\r\n"sv, false));  // 50
static_assert(test::refuses(test::command, "c4 RESETKEY %\r\n"sv, false));  // 50
static_assert(test::holds(test::command, "c5 RESETKEY INBOX INTERNAL XSAMPLE\r\n"sv, false));  // 51
static_assert(test::refuses(test::command, "c5 RESETKEY INBOX \"INTERNAL\" XSAMPLE\r\n"sv, false));  // 51
static_assert(test::holds(test::command, "c6 URLFETCH \"imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred:internal:91354a473744909de610943775f92038\"\r\n"sv, "c6 URLFETCH imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred:internal:91354a473744909de610943775f92038\r\n"sv, false));  // 52
static_assert(test::refuses(test::command, "c6 URLFETCH\r\n"sv, false));  // 52
static_assert(test::holds(test::command, "c7 URLFETCH (\"imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=anonymous:internal:91354a473744909de610943775f92038\" BODYPARTSTRUCTURE BINARY)\r\n"sv, "c7 URLFETCH (imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=anonymous:internal:91354a473744909de610943775f92038 BODYPARTSTRUCTURE BINARY)\r\n"sv, false));  // 53
static_assert(test::refuses(test::command, "c7 URLFETCH (\"imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=anonymous:internal:91354a473744909de610943775f92038\" BODYPARTSTRUCTURE BINARY\r\n"sv, false));  // 53
static_assert(test::holds(test::command, "c8 URLFETCH (\"imap://joe@example.com/INBOX/;uid=21;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\")\r\n"sv, "c8 URLFETCH (imap://joe@example.com/INBOX/;uid=21;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef)\r\n"sv, false));  // 54
static_assert(test::refuses(test::command, "c8 URLFETCH ()\r\n"sv, false));  // 54
static_assert(test::holds(test::command, "c9 APPEND Drafts (\\Seen \\Draft $MDNSent) CATENATE (URL \"/Drafts;UIDVALIDITY=385759045/;UID=20/;SECTION=HEADER\" TEXT {7+}\r\n\r\n--b\r\n URL \"/Drafts;UIDVALIDITY=385759045/;UID=30\")\r\n"sv, "c9 APPEND Drafts (\\Seen \\Draft $MDNSent) CATENATE (URL /Drafts;UIDVALIDITY=385759045/;UID=20/;SECTION=HEADER TEXT {7}\r\n\r\n--b\r\n URL /Drafts;UIDVALIDITY=385759045/;UID=30)\r\n"sv, false));  // 55
static_assert(test::refuses(test::command, "c9 APPEND Drafts (\\Seen \\Draft $MDNSent) CATENATE (URL \"/Drafts;UIDVALIDITY=385759045/;UID=20/;SECTION=HEADER\" TXT {7+}\r\n\r\n--b\r\n URL \"/Drafts;UIDVALIDITY=385759045/;UID=30\")\r\n"sv, false));  // 55
static_assert(test::holds(test::command, "c10 COMPRESS DEFLATE\r\n"sv, false));  // 56
static_assert(test::refuses(test::command, "c10 COMPRESS\r\n"sv, false));  // 56
static_assert(test::holds(test::command, "c11 ENABLE CONDSTORE UTF8=ACCEPT\r\n"sv, false));  // 57
static_assert(test::refuses(test::command, "c11 ENABLE CONDSTORE UTF8=\"ACCEPT\"\r\n"sv, false));  // 57
static_assert(test::holds(test::command, "c12 CONVERT 2 (\"image/jpeg\" (\"pix-x\" \"128\" \"pix-y\" \"96\")) BINARY[3]\r\n"sv, "c12 CONVERT 2 (\"image/jpeg\" (pix-x 128 pix-y 96)) BINARY[3]\r\n"sv, false));  // 58
static_assert(test::refuses(test::command, "c12 CONVERT 2 (\"image/jpeg\" (\"pix-x\" \"128\" \"pix-y\")) BINARY[3]\r\n"sv, false));  // 58
static_assert(test::holds(test::command, "c13 CONVERT 3:4 (NIL) (BODYPARTSTRUCTURE[2] BINARY.SIZE[2] BINARY[2])\r\n"sv, false));  // 59
static_assert(test::refuses(test::command, "c13 CONVERT 3:4 () (BODYPARTSTRUCTURE[2] BINARY.SIZE[2] BINARY[2])\r\n"sv, false));  // 59
static_assert(test::holds(test::command, "c14 UID CONVERT 100 (\"text/plain\" (\"charset\" \"utf-8\")) BINARY[1]<0.1000>\r\n"sv, "c14 UID CONVERT 100 (\"text/plain\" (charset utf-8)) BINARY[1]<0.1000>\r\n"sv, false));  // 60
static_assert(test::refuses(test::command, "c14 UID CONVERT 100 (\"text/plain\" (\"charset\" \"utf-8\")) BINARY[1]<0.0>\r\n"sv, false));  // 60
static_assert(test::holds(test::command, "c15 CONVERSIONS \"text/html\" \"*\"\r\n"sv, "c15 CONVERSIONS text/html \"*\"\r\n"sv, false));  // 61
static_assert(test::refuses(test::command, "c15 CONVERSIONS \"text/html\" *\r\n"sv, false));  // 61
static_assert(test::holds(test::command, "c16 LANGUAGE de-AT de en\r\n"sv, false));  // 62
static_assert(test::refuses(test::command, "c16 LANGUAGE de-AT  de en\r\n"sv, false));  // 62
static_assert(test::holds(test::command, "c17 LANGUAGE\r\n"sv, false));  // 63
static_assert(test::refuses(test::command, "c17 LANGUAGE \r\n"sv, false));  // 63
static_assert(test::holds(test::command, "c18 COMPARATOR \"cz;*\" i;basic\r\n"sv, false));  // 64
static_assert(test::refuses(test::command, "c18 COMPARATOR cz;* i;basic\r\n"sv, false));  // 64
static_assert(test::holds(test::command, "c19 COMPARATOR\r\n"sv, false));  // 65
static_assert(test::refuses(test::command, "c19 COMPARATOR(i;octet)\r\n"sv, false));  // 65
static_assert(test::holds(test::command, "c20 SORT (SUBJECT REVERSE DATE) UTF-8 ALL\r\n"sv, false));  // 66
static_assert(test::refuses(test::command, "c20 SORT (SUBJECT REVERSE DATE) UTF-8\r\n"sv, false));  // 66
static_assert(test::holds(test::command, "c21 UID SORT (SIZE) US-ASCII TEXT \"not in mailbox\"\r\n"sv, false));  // 67
static_assert(test::refuses(test::command, "c21 UID SORT SIZE US-ASCII TEXT \"not in mailbox\"\r\n"sv, false));  // 67
static_assert(test::holds(test::command, "c22 THREAD ORDEREDSUBJECT UTF-8 SINCE 5-Mar-2024\r\n"sv, false));  // 68
static_assert(test::refuses(test::command, "c22 THREAD ORDEREDSUBJECT\r\n"sv, false));  // 68
static_assert(test::holds(test::command, "c23 UID THREAD REFERENCES US-ASCII TEXT gewp\r\n"sv, false));  // 69
static_assert(test::refuses(test::command, "c23 UID THREAD (REFERENCES) US-ASCII TEXT gewp\r\n"sv, false));  // 69
static_assert(test::holds(test::command, "c24 CANCELUPDATE \"B01\" \"B02\"\r\n"sv, false));  // 70
static_assert(test::refuses(test::command, "c24 CANCELUPDATE \"B01\" B02\r\n"sv, false));  // 70
static_assert(test::holds(test::command, "c25 UID SORT RETURN (COUNT ALL) (REVERSE ARRIVAL) UTF-8 UNDELETED\r\n"sv, false));  // 71
static_assert(test::refuses(test::command, "c25 UID SORT RETURN COUNT (REVERSE ARRIVAL) UTF-8 UNDELETED\r\n"sv, false));  // 71
static_assert(test::holds(test::command, "c26 GETMETADATA INBOX /private/comment\r\n"sv, false));  // 72
static_assert(test::refuses(test::command, "c26 GETMETADATA INBOX\r\n"sv, false));  // 72
static_assert(test::holds(test::command, "c27 GETMETADATA INBOX (/shared/comment /private/comment)\r\n"sv, false));  // 73
static_assert(test::refuses(test::command, "c27 GETMETADATA INBOX ()\r\n"sv, false));  // 73
static_assert(test::holds(test::command, "c28 GETMETADATA (MAXSIZE 1024 DEPTH 1) INBOX (/private/filters/values)\r\n"sv, false));  // 74
static_assert(test::refuses(test::command, "c28 GETMETADATA (MAXSIZE -1 DEPTH 1) INBOX (/private/filters/values)\r\n"sv, false));  // 74
static_assert(test::holds(test::command, "c29 GETMETADATA INBOX (DEPTH 1) (/private/filters/values)\r\n"sv, "c29 GETMETADATA (DEPTH 1) INBOX (/private/filters/values)\r\n"sv, false));  // 75
static_assert(test::refuses(test::command, "c29 GETMETADATA INBOX (DEPTH 2) (/private/filters/values)\r\n"sv, false));  // 75
static_assert(test::holds(test::command, "c31 SETMETADATA INBOX (/private/comment \"My new comment\" /shared/comment NIL)\r\n"sv, false));  // 76
static_assert(test::refuses(test::command, "c31 SETMETADATA INBOX (/private/comment \"My new comment\" /shared/comment)\r\n"sv, false));  // 76
static_assert(test::holds(test::command, "c32 SETMETADATA INBOX (/private/vendor/example/blob ~{3+}\r\na\000b)\r\n"sv, "c32 SETMETADATA INBOX (/private/vendor/example/blob ~{3}\r\na\000b)\r\n"sv, false));  // 77
static_assert(test::refuses(test::command, "c32 SETMETADATA INBOX (/private/vendor/example/blob ~{+}\r\na\000b)\r\n"sv, false));  // 77
static_assert(test::holds(test::command, "c30 GETMETADATA \"\" /shared/admin\r\n"sv, false));  // 78
static_assert(test::refuses(test::command, "c30 GETMETADATA  /shared/admin\r\n"sv, false));  // 78
static_assert(test::holds(test::command, "c33 NOTIFY SET (SELECTED (MessageNew (UID FLAGS) MessageExpunge FlagChange)) (PERSONAL (MessageNew MessageExpunge))\r\n"sv, "c33 NOTIFY SET (SELECTED (MESSAGENEW (UID FLAGS) MESSAGEEXPUNGE FLAGCHANGE)) (PERSONAL (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 79
static_assert(test::refuses(test::command, "c33 NOTIFY SET (SELECTED (MessageNew (UID FLAGS) MessageExpunge FlagChange) (PERSONAL (MessageNew MessageExpunge))\r\n"sv, false));  // 79
static_assert(test::holds(test::command, "c34 NOTIFY SET STATUS (SELECTED-DELAYED (MessageNew MessageExpunge)) (SUBTREE Lists (MessageNew MessageExpunge))\r\n"sv, "c34 NOTIFY SET STATUS (SELECTED-DELAYED (MESSAGENEW MESSAGEEXPUNGE)) (SUBTREE Lists (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 80
static_assert(test::refuses(test::command, "c34 NOTIFY STATUS (SELECTED-DELAYED (MessageNew MessageExpunge)) (SUBTREE Lists (MessageNew MessageExpunge))\r\n"sv, false));  // 80
static_assert(test::holds(test::command, "c35 NOTIFY NONE\r\n"sv, false));  // 81
static_assert(test::refuses(test::command, "c35 NOTIFY NONE (SELECTED NONE)\r\n"sv, false));  // 81
static_assert(test::holds(test::command, "c36 MOVE 42:69 Trash\r\n"sv, false));  // 82
static_assert(test::refuses(test::command, "c36 MOVE 42:69\r\n"sv, false));  // 82
static_assert(test::holds(test::command, "c37 UID MOVE 42:69 \"Deleted Items\"\r\n"sv, false));  // 83
static_assert(test::refuses(test::command, "c37 UID MOVE 42;69 \"Deleted Items\"\r\n"sv, false));  // 83
static_assert(test::holds(test::command, "c38 ESEARCH IN (MAILBOXES INBOX SUBTREE Work) RETURN (ALL) UNSEEN\r\n"sv, false));  // 84
static_assert(test::refuses(test::command, "c38 ESEARCH IN (MAILBOXES INBOX SUBTREE Work) RETURN (ALL)\r\n"sv, false));  // 84
static_assert(test::holds(test::command, "c39 ESEARCH RETURN (MIN MAX) SUBJECT \"chad\"\r\n"sv, "c39 ESEARCH RETURN (MIN MAX) SUBJECT chad\r\n"sv, false));  // 85
static_assert(test::refuses(test::command, "c39 ESEARCH IN () SUBJECT \"chad\"\r\n"sv, false));  // 85
static_assert(test::holds(test::command, "c40 UNAUTHENTICATE\r\n"sv, false));  // 86
static_assert(test::refuses(test::command, "c40 UNAUTHENTICATE x\r\n"sv, false));  // 86
static_assert(test::holds(test::command, "c41 REPLACE 4 Drafts (\\Seen \\Draft) {23+}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, "c41 REPLACE 4 Drafts (\\Seen \\Draft) {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 87
static_assert(test::refuses(test::command, "c41 REPLACE 0 Drafts (\\Seen \\Draft) {23+}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 87
static_assert(test::holds(test::command, "c42 UID REPLACE 2000 Drafts (\\Seen \\Draft $MDNSent) \"12-Jan-2025 10:00:00 +0000\" {23+}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, "c42 UID REPLACE 2000 Drafts (\\Seen \\Draft $MDNSent) \"12-Jan-2025 10:00:00 +0000\" {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 88
static_assert(test::refuses(test::command, "c42 UID REPLACE 2000:2001 Drafts (\\Seen \\Draft $MDNSent) \"12-Jan-2025 10:00:00 +0000\" {23+}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 88
static_assert(test::holds(test::command, "c43 GETJMAPACCESS\r\n"sv, false));  // 89
static_assert(test::refuses(test::command, "c43 GETJMAPACCESS 1\r\n"sv, false));  // 89
static_assert(test::holds(test::command, "c44 UIDBATCHES 2000\r\n"sv, false));  // 90
static_assert(test::refuses(test::command, "c44 UIDBATCHES 0\r\n"sv, false));  // 90
static_assert(test::holds(test::command, "c45 UIDBATCHES 2000 10:20\r\n"sv, false));  // 91
static_assert(test::refuses(test::command, "c45 UIDBATCHES 2000 10\r\n"sv, false));  // 91
static_assert(test::holds(test::command, "d1 XLIST \"\" *\r\n"sv, false));  // 92
static_assert(test::refuses(test::command, "d1 XLIST \"\"\r\n"sv, false));  // 92
static_assert(test::holds(test::command, "d2 XAPPLEPUSHSERVICE aps-version 2 aps-account-id 0715A26B-CA09-4730-A419-793000CA982E aps-device-token 2918390218931890821908309283098109381029309829018310983092892829 aps-subtopic com.apple.mobilemail mailboxes (INBOX Notes)\r\n"sv, false));  // 93
static_assert(test::refuses(test::command, "d2 XAPPLEPUSHSERVICE aps-version 2 aps-account-id 0715A26B-CA09-4730-A419-793000CA982E aps-device-token 2918390218931890821908309283098109381029309829018310983092892829 aps-subtopic com.apple.mobilemail mailboxes (INBOX Notes\r\n"sv, false));  // 93
static_assert(test::holds(test::command, "d3 CLIENTID TB-UUID 23bf83be-aad4-46aa-9e7f-39191ccf402f\r\n"sv, false));  // 94
static_assert(test::refuses(test::command, "d3 CLIENTID TB-UUID\r\n"sv, false));  // 94
static_assert(test::holds(test::command, "d4 GETANNOTATION INBOX \"/comment\" \"value.priv\"\r\n"sv, false));  // 95
static_assert(test::refuses(test::command, "d4 GETANNOTATION INBOX \"/comment\"\r\n"sv, false));  // 95
static_assert(test::holds(test::command, "d5 SETANNOTATION INBOX \"/comment\" (\"value.priv\" \"Note\")\r\n"sv, false));  // 96
static_assert(test::refuses(test::command, "d5 SETANNOTATION INBOX \"/comment\" (\"value.priv\")\r\n"sv, false));  // 96
static_assert(test::holds(test::command, "d6 PROXYAUTH ann\r\n"sv, false));  // 97
static_assert(test::refuses(test::command, "d6 PROXYAUTH\r\n"sv, false));  // 97
static_assert(test::holds(test::command, "d7 SCAN \"\" \"*\" \"needle\"\r\n"sv, "d7 SCAN \"\" * needle\r\n"sv, false));  // 98
static_assert(test::refuses(test::command, "d7 SCAN \"\" \"*\"\r\n"sv, false));  // 98
static_assert(test::holds(test::command, "d8 XYZZY (1 2) \"three\" {4+}\r\nfour\r\n"sv, "d8 XYZZY (1 2) \"three\" \"four\"\r\n"sv, false));  // 99
static_assert(test::refuses(test::command, "d8 XYZZY (1 2) \"three\" {x}\r\nfour\r\n"sv, false));  // 99
static_assert(test::holds(test::command, "d9 PARTIAL 3 BODY[1] 1 1000\r\n"sv, false));  // 100
static_assert(test::refuses(test::command, "d9 PARTIAL 3 BODY[1] 1\r\n"sv, false));  // 100
static_assert(test::holds(test::command, "d10 UID PARTIAL 3 RFC822.TEXT 1 1000\r\n"sv, false));  // 101
static_assert(test::refuses(test::command, "d10 UID PARTIAL 3 RFC822.TEXT x 1000\r\n"sv, false));  // 101
static_assert(test::holds(test::command, "d11 FIND ALL.MAILBOXES *\r\n"sv, false));  // 102
static_assert(test::refuses(test::command, "d11 FIND MAIL *\r\n"sv, false));  // 102
static_assert(test::holds(test::command, "d12 SUBSCRIBE MAILBOX foo\r\n"sv, false));  // 103
static_assert(test::refuses(test::command, "d12 SUBSCRIBE MAILBOX foo bar\r\n"sv, false));  // 103
static_assert(test::holds(test::command, "c50 REPLACE 4 Drafts (\\Draft) CATENATE (URL \"/Drafts;UIDVALIDITY=1/;UID=9\" TEXT {1+}\r\nx)\r\n"sv, "c50 REPLACE 4 Drafts (\\Draft) CATENATE (URL /Drafts;UIDVALIDITY=1/;UID=9 TEXT {1}\r\nx)\r\n"sv, false));  // 104
static_assert(test::refuses(test::command, "c50 REPLACE 4 Drafts (\\Draft) CATENATE (URL \"/Drafts;UIDVALIDITY=1/;UID=9\" TEXT {1+}\r\nx\r\n"sv, false));  // 104
static_assert(test::holds(test::command, "c51 APPEND Drafts CATENATE (TEXT {1+}\r\na) (\\Seen) CATENATE (URL \"/INBOX;UIDVALIDITY=1/;UID=2\")\r\n"sv, "c51 APPEND Drafts CATENATE (TEXT {1}\r\na) (\\Seen) CATENATE (URL /INBOX;UIDVALIDITY=1/;UID=2)\r\n"sv, false));  // 105
static_assert(test::refuses(test::command, "c51 APPEND Drafts CATENATE (TEXT {1+}\r\na)(\\Seen) CATENATE (URL \"/INBOX;UIDVALIDITY=1/;UID=2\")\r\n"sv, false));  // 105
static_assert(test::holds(test::command, "c52 APPEND x ~{2+}\r\na\000 {1+}\r\nb\r\n"sv, "c52 APPEND x ~{2}\r\na\000 {1}\r\nb\r\n"sv, false));  // 106
static_assert(test::refuses(test::command, "c52 APPEND x ~{2+}\r\na\000 \"b\"\r\n"sv, false));  // 106
static_assert(test::holds(test::command, "c53 UID SORT RETURN (PARTIAL 1:100) (DATE) UTF-8 ALL\r\n"sv, false));  // 107
static_assert(test::refuses(test::command, "c53 UID SORT RETURN (PARTIAL 1) (DATE) UTF-8 ALL\r\n"sv, false));  // 107
static_assert(test::holds(test::command, "c54 SORT RETURN (CONTEXT UPDATE COUNT) (DATE) UTF-8 ALL\r\n"sv, false));  // 108
static_assert(test::refuses(test::command, "c54 SORT RETURN (CONTEXT  UPDATE COUNT) (DATE) UTF-8 ALL\r\n"sv, false));  // 108
static_assert(test::holds(test::command, "c55 UID FETCH $ (FLAGS)\r\n"sv, false));  // 109
static_assert(test::refuses(test::command, "c55 UID FETCH $,1 (FLAGS)\r\n"sv, false));  // 109
static_assert(test::holds(test::command, "c56 UID STORE $ +FLAGS (\\Deleted)\r\n"sv, false));  // 110
static_assert(test::refuses(test::command, "c56 UID STORE $+FLAGS (\\Deleted)\r\n"sv, false));  // 110
static_assert(test::holds(test::command, "c57 UID MOVE $ Trash\r\n"sv, false));  // 111
static_assert(test::refuses(test::command, "c57 UID MOVE $$ Trash\r\n"sv, false));  // 111
static_assert(test::holds(test::command, "c58 UID EXPUNGE $\r\n"sv, false));  // 112
static_assert(test::refuses(test::command, "c58 UID EXPUNGE $:*\r\n"sv, false));  // 112
static_assert(test::holds(test::command, "c59 UID SEARCH RETURN (SAVE ALL) MODSEQ 5\r\n"sv, false));  // 113
static_assert(test::refuses(test::command, "c59 UID SEARCH RETURN (SAVE ALL) MODSEQ x\r\n"sv, false));  // 113
static_assert(test::holds(test::command, "c60 LIST (SUBSCRIBED REMOTE RECURSIVEMATCH SPECIAL-USE) \"\" (INBOX \"Sent*\") RETURN (SUBSCRIBED CHILDREN SPECIAL-USE MYRIGHTS STATUS (MESSAGES SIZE HIGHESTMODSEQ MAILBOXID))\r\n"sv, "c60 LIST (SUBSCRIBED REMOTE RECURSIVEMATCH SPECIAL-USE) \"\" (INBOX Sent*) RETURN (SUBSCRIBED CHILDREN SPECIAL-USE MYRIGHTS STATUS (MESSAGES SIZE HIGHESTMODSEQ MAILBOXID))\r\n"sv, false));  // 114
static_assert(test::refuses(test::command, "c60 LIST (SUBSCRIBED REMOTE RECURSIVEMATCH SPECIAL-USE) \"\" (INBOX \"Sent*\") RETURN (SUBSCRIBED CHILDREN SPECIAL-USE MYRIGHTS STATUS ())\r\n"sv, false));  // 114
static_assert(test::holds(test::command, "c61 UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE MODSEQ EMAILID THREADID SAVEDATE PREVIEW (LAZY)) (CHANGEDSINCE 5 PARTIAL -1:-50)\r\n"sv, false));  // 115
static_assert(test::refuses(test::command, "c61 UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE MODSEQ EMAILID THREADID SAVEDATE PREVIEW (LAZY)) (CHANGEDSINCE -5 PARTIAL -1:-50)\r\n"sv, false));  // 115
static_assert(test::holds(test::command, "e1 AUTHENTICATE CRAM-MD5\r\n"sv, false));  // 116
static_assert(test::refuses(test::command, "e1 AUTHENTICATE (CRAM-MD5)\r\n"sv, false));  // 116
static_assert(test::holds(test::command, "e2 AUTHENTICATE PLAIN AGZyZWQAc2VzYW1l\r\n"sv, false));  // 117
static_assert(test::refuses(test::command, "e2 AUTHENTICATE PLAIN AGZyZWQAc2VzYW1\r\n"sv, false));  // 117
static_assert(test::holds(test::command, "e3 AUTHENTICATE EXTERNAL =\r\n"sv, false));  // 118
static_assert(test::refuses(test::command, "e3 AUTHENTICATE EXTERNAL ==\r\n"sv, false));  // 118
static_assert(test::holds(test::client_line, "ZnJlZCAwYTFiMmMzZDRlNWY=\r\n"sv, false));  // 119
static_assert(test::refuses(test::client_line, "ZnJlZCAwYTFi!MmMzZDRlNWY=\r\n"sv, false));  // 119
static_assert(test::holds(test::client_line, "\r\n"sv, false));  // 120
static_assert(test::refuses(test::client_line, " \r\n"sv, false));  // 120
static_assert(test::holds(test::client_line, "*\r\n"sv, false));  // 121
static_assert(test::refuses(test::client_line, "**\r\n"sv, false));  // 121
static_assert(test::holds(test::client_line, "DONE\r\n"sv, false));  // 122
static_assert(test::refuses(test::client_line, "DONE now\r\n"sv, false));  // 122
static_assert(test::holds(test::command, "e10 AUTHENTICATE PLAIN\r\n"sv, false));  // 123
static_assert(test::refuses(test::command, "e10 AUTHENTICATE \"PLAIN\"\r\n"sv, false));  // 123
static_assert(test::holds(test::command, "e11 AUTHENTICATE LOGIN\r\n"sv, false));  // 124
static_assert(test::refuses(test::command, "e11 AUTHENTICATE LOGIN  \r\n"sv, false));  // 124
static_assert(test::holds(test::command, "e12 AUTHENTICATE CRAM-MD5\r\n"sv, false));  // 125
static_assert(test::refuses(test::command, "e12 AUTHENTICATE  CRAM-MD5\r\n"sv, false));  // 125
static_assert(test::holds(test::command, "e13 AUTHENTICATE DIGEST-MD5\r\n"sv, false));  // 126
static_assert(test::refuses(test::command, "e13 AUTHENTICATE DIGEST-MD5*\r\n"sv, false));  // 126
static_assert(test::holds(test::command, "e14 AUTHENTICATE GSSAPI\r\n"sv, false));  // 127
static_assert(test::refuses(test::command, "e14 AUTHENTICATE GSSAPI abc\r\n"sv, false));  // 127
static_assert(test::holds(test::command, "e15 AUTHENTICATE EXTERNAL\r\n"sv, false));  // 128
static_assert(test::refuses(test::command, "e15 AUTHENTICATE EXTERNAL YQ=A\r\n"sv, false));  // 128
static_assert(test::holds(test::command, "e16 AUTHENTICATE ANONYMOUS\r\n"sv, false));  // 129
static_assert(test::refuses(test::command, "e16 AUTHENTICATE ANONYMOUS AGZy ZWQA\r\n"sv, false));  // 129
static_assert(test::holds(test::command, "e17 AUTHENTICATE NTLM\r\n"sv, false));  // 130
static_assert(test::refuses(test::command, "e17 AUTHENTICATE {5}\r\nNTLM\r\n"sv, false));  // 130
static_assert(test::holds(test::command, "e18 AUTHENTICATE KERBEROS_V4\r\n"sv, false));  // 131
static_assert(test::refuses(test::command, "e18 AUTHENTICATE\r\n"sv, false));  // 131
static_assert(test::holds(test::command, "e19 AUTHENTICATE SKEY\r\n"sv, false));  // 132
static_assert(test::refuses(test::command, "e19 AUTHENTICATE SKEY%\r\n"sv, false));  // 132
static_assert(test::holds(test::command, "e20 AUTHENTICATE SCRAM-SHA-1\r\n"sv, false));  // 133
static_assert(test::refuses(test::command, "e20 AUTHENTICATE (SCRAM-SHA-1)\r\n"sv, false));  // 133
static_assert(test::holds(test::command, "e21 AUTHENTICATE SCRAM-SHA-1-PLUS\r\n"sv, false));  // 134
static_assert(test::refuses(test::command, "e21 AUTHENTICATE \"SCRAM-SHA-1-PLUS\"\r\n"sv, false));  // 134
static_assert(test::holds(test::command, "e22 AUTHENTICATE SCRAM-SHA-256\r\n"sv, false));  // 135
static_assert(test::refuses(test::command, "e22 AUTHENTICATE SCRAM-SHA-256  \r\n"sv, false));  // 135
static_assert(test::holds(test::command, "e23 AUTHENTICATE SCRAM-SHA-256-PLUS\r\n"sv, false));  // 136
static_assert(test::refuses(test::command, "e23 AUTHENTICATE  SCRAM-SHA-256-PLUS\r\n"sv, false));  // 136
static_assert(test::holds(test::command, "e24 AUTHENTICATE SCRAM-SHA-512\r\n"sv, false));  // 137
static_assert(test::refuses(test::command, "e24 AUTHENTICATE SCRAM-SHA-512*\r\n"sv, false));  // 137
static_assert(test::holds(test::command, "e25 AUTHENTICATE GSS-SPNEGO\r\n"sv, false));  // 138
static_assert(test::refuses(test::command, "e25 AUTHENTICATE GSS-SPNEGO abc\r\n"sv, false));  // 138
static_assert(test::holds(test::command, "e26 AUTHENTICATE OAUTHBEARER\r\n"sv, false));  // 139
static_assert(test::refuses(test::command, "e26 AUTHENTICATE OAUTHBEARER YQ=A\r\n"sv, false));  // 139
static_assert(test::holds(test::command, "e27 AUTHENTICATE XOAUTH2\r\n"sv, false));  // 140
static_assert(test::refuses(test::command, "e27 AUTHENTICATE XOAUTH2 AGZy ZWQA\r\n"sv, false));  // 140
static_assert(test::holds(test::command, "e28 AUTHENTICATE XOAUTH\r\n"sv, false));  // 141
static_assert(test::refuses(test::command, "e28 AUTHENTICATE {5}\r\nXOAUTH\r\n"sv, false));  // 141
static_assert(test::holds(test::command, "e29 AUTHENTICATE OPENID20\r\n"sv, false));  // 142
static_assert(test::refuses(test::command, "e29 AUTHENTICATE\r\n"sv, false));  // 142
static_assert(test::holds(test::command, "e30 AUTHENTICATE SAML20\r\n"sv, false));  // 143
static_assert(test::refuses(test::command, "e30 AUTHENTICATE SAML20%\r\n"sv, false));  // 143
static_assert(test::holds(test::command, "f1 ENABLE CONDSTORE\r\n"sv, false));  // 144
static_assert(test::refuses(test::command, "f1 ENABLE\r\n"sv, false));  // 144
static_assert(test::holds(test::command, "f2 ENABLE QRESYNC\r\n"sv, false));  // 145
static_assert(test::refuses(test::command, "f2 ENABLE (QRESYNC)\r\n"sv, false));  // 145
static_assert(test::holds(test::command, "f3 ENABLE UTF8=ACCEPT\r\n"sv, false));  // 146
static_assert(test::refuses(test::command, "f3 ENABLE UTF8=\"ACCEPT\"\r\n"sv, false));  // 146
static_assert(test::holds(test::command, "f4 ENABLE IMAP4rev2\r\n"sv, false));  // 147
static_assert(test::refuses(test::command, "f4 ENABLE IMAP4rev2*\r\n"sv, false));  // 147
static_assert(test::holds(test::command, "f5 ENABLE UIDONLY\r\n"sv, false));  // 148
static_assert(test::refuses(test::command, "f5 ENABLE UIDONLY \r\n"sv, false));  // 148
static_assert(test::holds(test::command, "f6 ENABLE METADATA\r\n"sv, false));  // 149
static_assert(test::refuses(test::command, "f6 ENABLE  METADATA\r\n"sv, false));  // 149
static_assert(test::holds(test::command, "f7 ENABLE METADATA-SERVER\r\n"sv, false));  // 150
static_assert(test::refuses(test::command, "f7 ENABLE METADATA-SERVER%\r\n"sv, false));  // 150
static_assert(test::holds(test::command, "f8 ENABLE OBJECTID+\r\n"sv, false));  // 151
static_assert(test::refuses(test::command, "f8 ENABLE OBJECTID+\\\r\n"sv, false));  // 151
static_assert(test::holds(test::command, "f9 ENABLE X-GOOD-IDEA\r\n"sv, false));  // 152
static_assert(test::refuses(test::command, "f9 ENABLE X-GOOD{IDEA\r\n"sv, false));  // 152
static_assert(test::holds(test::command, "g1 SELECT INBOX (CONDSTORE)\r\n"sv, false));  // 153
static_assert(test::refuses(test::command, "g1 SELECT INBOX ()\r\n"sv, false));  // 153
static_assert(test::holds(test::command, "g2 SELECT INBOX (QRESYNC (67890007 20050715194045000))\r\n"sv, false));  // 154
static_assert(test::refuses(test::command, "g2 SELECT INBOX (QRESYNC (67890007))\r\n"sv, false));  // 154
static_assert(test::holds(test::command, "g3 EXAMINE INBOX (QRESYNC (67890007 90060115194045000 41,43:211,214:541))\r\n"sv, false));  // 155
static_assert(test::refuses(test::command, "g3 EXAMINE INBOX (QRESYNC (67890007 90060115194045000 41,,43:211,214:541))\r\n"sv, false));  // 155
static_assert(test::holds(test::command, "g4 SELECT INBOX (QRESYNC (67890007 90060115194045000 1:29997 (5000,7500,9000 15000,22500,27000)))\r\n"sv, false));  // 156
static_assert(test::refuses(test::command, "g4 SELECT INBOX (QRESYNC (67890007 90060115194045000 1:29997 (5000,7500,9000)))\r\n"sv, false));  // 156
static_assert(test::holds(test::command, "g5 SELECT INBOX (QRESYNC (67890007 90060115194045000 (5000 15000)))\r\n"sv, false));  // 157
static_assert(test::refuses(test::command, "g5 SELECT INBOX (QRESYNC (0 90060115194045000 (5000 15000)))\r\n"sv, false));  // 157
static_assert(test::holds(test::command, "g6 SELECT INBOX (ANNOTATE)\r\n"sv, false));  // 158
static_assert(test::refuses(test::command, "g6 SELECT INBOX (ANNOTATE 1)\r\n"sv, false));  // 158
static_assert(test::holds(test::command, "g7 SELECT Work (OBJECTID (MAILBOXID F29d0a2 ACCOUNTID u1))\r\n"sv, false));  // 159
static_assert(test::refuses(test::command, "g7 SELECT Work (OBJECTID (MAILBOXID))\r\n"sv, false));  // 159
static_assert(test::holds(test::command, "g8 SELECT INBOX (UTF8)\r\n"sv, false));  // 160
static_assert(test::refuses(test::command, "g8 SELECT INBOX UTF8\r\n"sv, false));  // 160
static_assert(test::holds(test::command, "g9 SELECT INBOX (X-FOO 12 CONDSTORE X-BAR (a (b c)))\r\n"sv, false));  // 161
static_assert(test::refuses(test::command, "g9 SELECT INBOX (X-FOO 12 CONDSTORE X-BAR (a (b c))\r\n"sv, false));  // 161
static_assert(test::holds(test::command, "g10 CREATE MyDrafts (USE (\\Drafts))\r\n"sv, false));  // 162
static_assert(test::refuses(test::command, "g10 CREATE MyDrafts (USE \\Drafts)\r\n"sv, false));  // 162
static_assert(test::holds(test::command, "g11 CREATE Plain (USE ())\r\n"sv, false));  // 163
static_assert(test::refuses(test::command, "g11 CREATE Plain (USE (\\))\r\n"sv, false));  // 163
static_assert(test::holds(test::command, "g12 CREATE Work (X-PART (ssd fast) USE (\\Sent))\r\n"sv, false));  // 164
static_assert(test::refuses(test::command, "g12 CREATE Work (X-PART (ssd \\fast) USE (\\Sent))\r\n"sv, false));  // 164
static_assert(test::holds(test::command, "g13 CREATE user.ann default\r\n"sv, false));  // 165
static_assert(test::refuses(test::command, "g13 CREATE user.ann default x\r\n"sv, false));  // 165
static_assert(test::holds(test::command, "g14 RENAME a b (X-RECURSIVE (yes))\r\n"sv, false));  // 166
static_assert(test::refuses(test::command, "g14 RENAME a b (X-RECURSIVE \\yes)\r\n"sv, false));  // 166
static_assert(test::holds(test::command, "g15 APPEND INBOX (\\Seen) X-TAGS (red blue) {1}\r\nx\r\n"sv, false));  // 167
static_assert(test::refuses(test::command, "g15 APPEND INBOX (\\Seen) X-TAGS (red \\blue) {1}\r\nx\r\n"sv, false));  // 167
static_assert(test::holds(test::command, "g16 APPEND Drafts (\\Seen) ANNOTATION (\"/comment\" (\"value.priv\" \"later\")) {1+}\r\nx\r\n"sv, "g16 APPEND Drafts (\\Seen) ANNOTATION (/comment (value.priv \"later\")) {1}\r\nx\r\n"sv, false));  // 168
static_assert(test::refuses(test::command, "g16 APPEND Drafts (\\Seen) ANNOTATION (\"/comment\" (\"value.priv\")) {1+}\r\nx\r\n"sv, false));  // 168
static_assert(test::holds(test::command, "g17 APPEND INBOX {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 169
static_assert(test::refuses(test::command, "g17 APPEND INBOX {}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 169
static_assert(test::holds(test::command, "g18 APPEND INBOX {23+}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, "g18 APPEND INBOX {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 170
static_assert(test::refuses(test::command, "g18 APPEND INBOX {23-}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 170
static_assert(test::holds(test::command, "g19 APPEND INBOX (\\Seen) ~{3}\r\na\000b\r\n"sv, false));  // 171
static_assert(test::refuses(test::command, "g19 APPEND INBOX (\\Seen) ~\"abc\"\r\n"sv, false));  // 171
static_assert(test::holds(test::command, "g20 APPEND INBOX ~{3+}\r\na\000b\r\n"sv, "g20 APPEND INBOX ~{3}\r\na\000b\r\n"sv, false));  // 172
static_assert(test::refuses(test::command, "g20 APPEND INBOX ~{3+\r\na\000b\r\n"sv, false));  // 172
static_assert(test::holds(test::command, "g21 APPEND INBOX (\\Seen) UTF8 (~{16+}\r\nSubject: h\303\251\r\n\r\n)\r\n"sv, "g21 APPEND INBOX (\\Seen) UTF8 (~{16}\r\nSubject: h\303\251\r\n\r\n)\r\n"sv, true));  // 173
static_assert(test::refuses(test::command, "g21 APPEND INBOX (\\Seen) UTF8 ~{16+}\r\nSubject: h\303\251\r\n\r\n)\r\n"sv, true));  // 173
static_assert(test::holds(test::command, "g22 APPEND Drafts CATENATE (TEXT {23}\r\nFrom: a@example.com\r\n\r\n)\r\n"sv, false));  // 174
static_assert(test::refuses(test::command, "g22 APPEND Drafts CATENATE (TEXT \"From: a@example.com\")\r\n"sv, false));  // 174
static_assert(test::holds(test::command, "g23 APPEND Drafts CATENATE (URL \"imap://joe@example.com/INBOX;UIDVALIDITY=785799047/;UID=113330/;SECTION=1.5.9\")\r\n"sv, "g23 APPEND Drafts CATENATE (URL imap://joe@example.com/INBOX;UIDVALIDITY=785799047/;UID=113330/;SECTION=1.5.9)\r\n"sv, false));  // 175
static_assert(test::refuses(test::command, "g23 APPEND Drafts CATENATE (URL\"imap://joe@example.com/INBOX;UIDVALIDITY=785799047/;UID=113330/;SECTION=1.5.9\")\r\n"sv, false));  // 175
static_assert(test::holds(test::command, "g24 APPEND Drafts CATENATE (TEXT ~{2+}\r\na\000)\r\n"sv, "g24 APPEND Drafts CATENATE (TEXT ~{2}\r\na\000)\r\n"sv, false));  // 176
static_assert(test::refuses(test::command, "g24 APPEND Drafts CATENATE (TEXT {2+}\r\na\000)\r\n"sv, false));  // 176
static_assert(test::holds(test::command, "g25 APPEND INBOX X-DATA (12 34)\r\n"sv, false));  // 177
static_assert(test::refuses(test::command, "g25 APPEND INBOX X-DATA (12 34\r\n"sv, false));  // 177
static_assert(test::holds(test::command, "h1 FETCH 1 ALL\r\n"sv, false));  // 178
static_assert(test::refuses(test::command, "h1 FETCH 1 ALLX\r\n"sv, false));  // 178
static_assert(test::holds(test::command, "h2 FETCH 1 FAST\r\n"sv, false));  // 179
static_assert(test::refuses(test::command, "h2 FETCH 1 (FAST)\r\n"sv, false));  // 179
static_assert(test::holds(test::command, "h3 FETCH 1 FULL\r\n"sv, false));  // 180
static_assert(test::refuses(test::command, "h3 FETCH 1 FULL UID\r\n"sv, false));  // 180
static_assert(test::holds(test::command, "h4 FETCH 1 ENVELOPE\r\n"sv, "h4 FETCH 1 (ENVELOPE)\r\n"sv, false));  // 181
static_assert(test::refuses(test::command, "h4 FETCH 1 ENVELOPE[1]\r\n"sv, false));  // 181
static_assert(test::holds(test::command, "h5 FETCH 1 FLAGS\r\n"sv, "h5 FETCH 1 (FLAGS)\r\n"sv, false));  // 182
static_assert(test::refuses(test::command, "h5 FETCH 1 \\FLAGS\r\n"sv, false));  // 182
static_assert(test::holds(test::command, "h6 FETCH 1 INTERNALDATE\r\n"sv, "h6 FETCH 1 (INTERNALDATE)\r\n"sv, false));  // 183
static_assert(test::refuses(test::command, "h6 FETCH 1 INTERNAL\r\n"sv, false));  // 183
static_assert(test::holds(test::command, "h7 FETCH 1 RFC822.SIZE\r\n"sv, "h7 FETCH 1 (RFC822.SIZE)\r\n"sv, false));  // 184
static_assert(test::refuses(test::command, "h7 FETCH 1 RFC822.SIZE<0.1>\r\n"sv, false));  // 184
static_assert(test::holds(test::command, "h8 FETCH 1 BODY\r\n"sv, "h8 FETCH 1 (BODY)\r\n"sv, false));  // 185
static_assert(test::refuses(test::command, "h8 FETCH 1 BODY[1\r\n"sv, false));  // 185
static_assert(test::holds(test::command, "h9 FETCH 1 BODYSTRUCTURE\r\n"sv, "h9 FETCH 1 (BODYSTRUCTURE)\r\n"sv, false));  // 186
static_assert(test::refuses(test::command, "h9 FETCH 1 BODYSTRUCTURE[1]\r\n"sv, false));  // 186
static_assert(test::holds(test::command, "h10 FETCH 1 UID\r\n"sv, "h10 FETCH 1 (UID)\r\n"sv, false));  // 187
static_assert(test::refuses(test::command, "h10 FETCH 1 UID FLAGS\r\n"sv, false));  // 187
static_assert(test::holds(test::command, "h11 FETCH 1 BODY[]\r\n"sv, "h11 FETCH 1 (BODY[])\r\n"sv, false));  // 188
static_assert(test::refuses(test::command, "h11 FETCH 1 BODY[FOO]\r\n"sv, false));  // 188
static_assert(test::holds(test::command, "h12 FETCH 1 BODY.PEEK[]\r\n"sv, "h12 FETCH 1 (BODY.PEEK[])\r\n"sv, false));  // 189
static_assert(test::refuses(test::command, "h12 FETCH 1 BODY.PEEK\r\n"sv, false));  // 189
static_assert(test::holds(test::command, "h13 FETCH 1 BODY.PEEK[]<0.2048>\r\n"sv, "h13 FETCH 1 (BODY.PEEK[]<0.2048>)\r\n"sv, false));  // 190
static_assert(test::refuses(test::command, "h13 FETCH 1 BODY.PEEK[]<0.0>\r\n"sv, false));  // 190
static_assert(test::holds(test::command, "h14 FETCH 1 (UID FLAGS)\r\n"sv, false));  // 191
static_assert(test::refuses(test::command, "h14 FETCH 1 (UID FLAGS\r\n"sv, false));  // 191
static_assert(test::holds(test::command, "h15 FETCH 1 RFC822\r\n"sv, "h15 FETCH 1 (RFC822)\r\n"sv, false));  // 192
static_assert(test::refuses(test::command, "h15 FETCH 1 RFC822[]\r\n"sv, false));  // 192
static_assert(test::holds(test::command, "h16 FETCH 1 RFC822.HEADER\r\n"sv, "h16 FETCH 1 (RFC822.HEADER)\r\n"sv, false));  // 193
static_assert(test::refuses(test::command, "h16 FETCH 1 RFC822.HEADERS\r\n"sv, false));  // 193
static_assert(test::holds(test::command, "h17 FETCH 1 RFC822.TEXT\r\n"sv, "h17 FETCH 1 (RFC822.TEXT)\r\n"sv, false));  // 194
static_assert(test::refuses(test::command, "h17 FETCH 1 RFC822.TEXT \r\n"sv, false));  // 194
static_assert(test::holds(test::command, "i1 FETCH 1 BODY[HEADER]\r\n"sv, "i1 FETCH 1 (BODY[HEADER])\r\n"sv, false));  // 195
static_assert(test::refuses(test::command, "i1 FETCH 1 BODY[HEAD]\r\n"sv, false));  // 195
static_assert(test::holds(test::command, "i2 FETCH 1 BODY[HEADER.FIELDS (Subject \"X-Odd(Name\")]\r\n"sv, "i2 FETCH 1 (BODY[HEADER.FIELDS (Subject \"X-Odd(Name\")])\r\n"sv, false));  // 196
static_assert(test::refuses(test::command, "i2 FETCH 1 BODY[HEADER.FIELDS (Subject X-Odd(Name)]\r\n"sv, false));  // 196
static_assert(test::holds(test::command, "i3 FETCH 1 BODY[HEADER.FIELDS.NOT (Received)]\r\n"sv, "i3 FETCH 1 (BODY[HEADER.FIELDS.NOT (Received)])\r\n"sv, false));  // 197
static_assert(test::refuses(test::command, "i3 FETCH 1 BODY[HEADER.FIELDS.NOT]\r\n"sv, false));  // 197
static_assert(test::holds(test::command, "i4 FETCH 1 BODY[TEXT]\r\n"sv, "i4 FETCH 1 (BODY[TEXT])\r\n"sv, false));  // 198
static_assert(test::refuses(test::command, "i4 FETCH 1 BODY[TEXT.1]\r\n"sv, false));  // 198
static_assert(test::holds(test::command, "i5 FETCH 1 BODY[3]\r\n"sv, "i5 FETCH 1 (BODY[3])\r\n"sv, false));  // 199
static_assert(test::refuses(test::command, "i5 FETCH 1 BODY[0]\r\n"sv, false));  // 199
static_assert(test::holds(test::command, "i6 FETCH 1 BODY[4.2.1]\r\n"sv, "i6 FETCH 1 (BODY[4.2.1])\r\n"sv, false));  // 200
static_assert(test::refuses(test::command, "i6 FETCH 1 BODY[4.2.]\r\n"sv, false));  // 200
static_assert(test::holds(test::command, "i7 FETCH 1 BODY[4.1.HEADER]\r\n"sv, "i7 FETCH 1 (BODY[4.1.HEADER])\r\n"sv, false));  // 201
static_assert(test::refuses(test::command, "i7 FETCH 1 BODY[4.1HEADER]\r\n"sv, false));  // 201
static_assert(test::holds(test::command, "i8 FETCH 1 BODY.PEEK[2.HEADER.FIELDS (From To)]<0.100>\r\n"sv, "i8 FETCH 1 (BODY.PEEK[2.HEADER.FIELDS (From To)]<0.100>)\r\n"sv, false));  // 202
static_assert(test::refuses(test::command, "i8 FETCH 1 BODY.PEEK[2.HEADER.FIELDS From To]<0.100>\r\n"sv, false));  // 202
static_assert(test::holds(test::command, "i8b FETCH 1 BODY.PEEK[2.HEADER.FIELDS.NOT (From To)]\r\n"sv, "i8b FETCH 1 (BODY.PEEK[2.HEADER.FIELDS.NOT (From To)])\r\n"sv, false));  // 203
static_assert(test::refuses(test::command, "i8b FETCH 1 BODY.PEEK[2.HEADER.FIELDS.NOT (From  To)]\r\n"sv, false));  // 203
static_assert(test::holds(test::command, "i9 FETCH 1 BODY[4.1.TEXT]\r\n"sv, "i9 FETCH 1 (BODY[4.1.TEXT])\r\n"sv, false));  // 204
static_assert(test::refuses(test::command, "i9 FETCH 1 BODY[.TEXT]\r\n"sv, false));  // 204
static_assert(test::holds(test::command, "i10 FETCH 1 BODY[4.1.MIME]\r\n"sv, "i10 FETCH 1 (BODY[4.1.MIME])\r\n"sv, false));  // 205
static_assert(test::refuses(test::command, "i10 FETCH 1 BODY[MIME]\r\n"sv, false));  // 205
static_assert(test::holds(test::command, "i11 FETCH 1 BODY[HEADER.FIELDS ({3+}\r\nX-A To)]\r\n"sv, "i11 FETCH 1 (BODY[HEADER.FIELDS (X-A To)])\r\n"sv, false));  // 206
static_assert(test::refuses(test::command, "i11 FETCH 1 BODY[HEADER.FIELDS ({+}\r\nX-A To)]\r\n"sv, false));  // 206
static_assert(test::holds(test::command, "j1 FETCH 1 BINARY[2]\r\n"sv, "j1 FETCH 1 (BINARY[2])\r\n"sv, false));  // 207
static_assert(test::refuses(test::command, "j1 FETCH 1 BINARY[2.TEXT]\r\n"sv, false));  // 207
static_assert(test::holds(test::command, "j2 FETCH 1 BINARY.PEEK[1.2]<100.500>\r\n"sv, "j2 FETCH 1 (BINARY.PEEK[1.2]<100.500>)\r\n"sv, false));  // 208
static_assert(test::refuses(test::command, "j2 FETCH 1 BINARY.PEEK[1.2]<100>\r\n"sv, false));  // 208
static_assert(test::holds(test::command, "j3 FETCH 1 BINARY[]\r\n"sv, "j3 FETCH 1 (BINARY[])\r\n"sv, false));  // 209
static_assert(test::refuses(test::command, "j3 FETCH 1 BINARY[0]\r\n"sv, false));  // 209
static_assert(test::holds(test::command, "j4 FETCH 1 BINARY.SIZE[1]\r\n"sv, "j4 FETCH 1 (BINARY.SIZE[1])\r\n"sv, false));  // 210
static_assert(test::refuses(test::command, "j4 FETCH 1 BINARY.SIZE[1]<0.5>\r\n"sv, false));  // 210
static_assert(test::holds(test::command, "j5 UID FETCH 1 (MODSEQ)\r\n"sv, false));  // 211
static_assert(test::refuses(test::command, "j5 UID FETCH 1 (MODSEQ (5))\r\n"sv, false));  // 211
static_assert(test::holds(test::command, "j6 FETCH 1:* (ANNOTATION (\"/altsubject\" (\"value\" \"size\")))\r\n"sv, "j6 FETCH 1:* (ANNOTATION (/altsubject (value size)))\r\n"sv, false));  // 212
static_assert(test::refuses(test::command, "j6 FETCH 1:* (ANNOTATION (\"/altsubject\"))\r\n"sv, false));  // 212
static_assert(test::holds(test::command, "j7 FETCH 1 (ANNOTATION ((\"/*\" \"/altsubject\") \"value.priv\"))\r\n"sv, "j7 FETCH 1 (ANNOTATION ((/* /altsubject) value.priv))\r\n"sv, false));  // 213
static_assert(test::refuses(test::command, "j7 FETCH 1 (ANNOTATION (() \"value.priv\"))\r\n"sv, false));  // 213
static_assert(test::holds(test::command, "j8 FETCH 1 (EMAILID)\r\n"sv, false));  // 214
static_assert(test::refuses(test::command, "j8 FETCH 1 (EMAILID,UID)\r\n"sv, false));  // 214
static_assert(test::holds(test::command, "j9 FETCH 1 (THREADID)\r\n"sv, false));  // 215
static_assert(test::refuses(test::command, "j9 FETCH 1 ((THREADID))\r\n"sv, false));  // 215
static_assert(test::holds(test::command, "j10 FETCH 1 (SAVEDATE)\r\n"sv, false));  // 216
static_assert(test::refuses(test::command, "j10 FETCH 1 (SAVEDATE  UID)\r\n"sv, false));  // 216
static_assert(test::holds(test::command, "j11 FETCH 1 (PREVIEW)\r\n"sv, false));  // 217
static_assert(test::refuses(test::command, "j11 FETCH 1 (PREVIEW )\r\n"sv, false));  // 217
static_assert(test::holds(test::command, "j12 FETCH 1 (PREVIEW (LAZY))\r\n"sv, false));  // 218
static_assert(test::refuses(test::command, "j12 FETCH 1 (PREVIEW ())\r\n"sv, false));  // 218
static_assert(test::holds(test::command, "j13 UID FETCH 1 (OBJECTID)\r\n"sv, false));  // 219
static_assert(test::refuses(test::command, "j13 UID FETCH 1 (OBJECTID[1])\r\n"sv, false));  // 219
static_assert(test::holds(test::command, "j14 FETCH 1 (X-GM-MSGID)\r\n"sv, false));  // 220
static_assert(test::refuses(test::command, "j14 FETCH 1 (X-GM-MSGID\r\n"sv, false));  // 220
static_assert(test::holds(test::command, "j15 FETCH 1 (X-GM-THRID)\r\n"sv, false));  // 221
static_assert(test::refuses(test::command, "j15 FETCH 1 (\"X-GM-THRID\")\r\n"sv, false));  // 221
static_assert(test::holds(test::command, "j16 FETCH 1 (X-GM-LABELS)\r\n"sv, false));  // 222
static_assert(test::refuses(test::command, "j16 FETCH 1 (X-GM-LABELS\\Seen)\r\n"sv, false));  // 222
static_assert(test::holds(test::command, "j17 FETCH 1 (SNIPPET)\r\n"sv, false));  // 223
static_assert(test::refuses(test::command, "j17 FETCH 1 (SNIPPET ())\r\n"sv, false));  // 223
static_assert(test::holds(test::command, "j18 FETCH 1 (SNIPPET (LAZY=FUZZY))\r\n"sv, false));  // 224
static_assert(test::refuses(test::command, "j18 FETCH 1 (SNIPPET (LAZY=\"FUZZY\"))\r\n"sv, false));  // 224
static_assert(test::holds(test::command, "j19 FETCH 1 (PREVIEW (FUZZY))\r\n"sv, false));  // 225
static_assert(test::refuses(test::command, "j19 FETCH 1 (PREVIEW (FUZZY)\r\n"sv, false));  // 225
static_assert(test::holds(test::command, "j20 FETCH 1 (X-GUID)\r\n"sv, false));  // 226
static_assert(test::refuses(test::command, "j20 FETCH 1 (X-GUID(1))\r\n"sv, false));  // 226
static_assert(test::holds(test::command, "j21 FETCH 1 (X-REAL-UID)\r\n"sv, false));  // 227
static_assert(test::refuses(test::command, "j21 FETCH 1 (X-REAL-UID  UID)\r\n"sv, false));  // 227
static_assert(test::holds(test::command, "j22 FETCH 1 (X-MAILBOX)\r\n"sv, false));  // 228
static_assert(test::refuses(test::command, "j22 FETCH 1 (X-MAILBOX%)\r\n"sv, false));  // 228
static_assert(test::holds(test::command, "j23 FETCH 1 (X-SAVEDATE)\r\n"sv, false));  // 229
static_assert(test::refuses(test::command, "j23 FETCH 1 (X-SAVEDATE{)\r\n"sv, false));  // 229
static_assert(test::holds(test::command, "j24 FETCH 1 (DIGEST.SHA1)\r\n"sv, false));  // 230
static_assert(test::refuses(test::command, "j24 FETCH 1 (DIGEST.SHA1\"x\")\r\n"sv, false));  // 230
static_assert(test::holds(test::command, "j25 FETCH 1 (CID)\r\n"sv, false));  // 231
static_assert(test::refuses(test::command, "j25 FETCH 1 (CID[])\r\n"sv, false));  // 231
static_assert(test::holds(test::command, "j26 FETCH 1 (RFC822.FILESIZE)\r\n"sv, false));  // 232
static_assert(test::refuses(test::command, "j26 FETCH 1 (RFC822.FILESIZE<0.1>)\r\n"sv, false));  // 232
static_assert(test::holds(test::command, "j26b FETCH 1 (X-APPLE-REMOTE-LINKS)\r\n"sv, false));  // 233
static_assert(test::refuses(test::command, "j26b FETCH 1 (X-APPLE-*)\r\n"sv, false));  // 233
static_assert(test::holds(test::command, "j27 UID FETCH 1:* (FLAGS) (CHANGEDSINCE 12345)\r\n"sv, false));  // 234
static_assert(test::refuses(test::command, "j27 UID FETCH 1:* (FLAGS) (CHANGEDSINCE)\r\n"sv, false));  // 234
static_assert(test::holds(test::command, "j28 UID FETCH 300:500 (FLAGS) (CHANGEDSINCE 12345 VANISHED)\r\n"sv, false));  // 235
static_assert(test::refuses(test::command, "j28 UID FETCH 300:500 (FLAGS) (CHANGEDSINCE 12345 VANISHED\r\n"sv, false));  // 235
static_assert(test::holds(test::command, "j29 UID FETCH 25900:26600 (UID FLAGS) (PARTIAL 1:100)\r\n"sv, false));  // 236
static_assert(test::refuses(test::command, "j29 UID FETCH 25900:26600 (UID FLAGS) (PARTIAL 1,100)\r\n"sv, false));  // 236
static_assert(test::holds(test::command, "j30 UID FETCH 1:* (UID FLAGS) (PARTIAL -1:-30)\r\n"sv, false));  // 237
static_assert(test::refuses(test::command, "j30 UID FETCH 1:* (UID FLAGS) (PARTIAL -1:30)\r\n"sv, false));  // 237
static_assert(test::holds(test::command, "j31 FETCH 1 (UID) (X-MOD (a 1) CHANGEDSINCE 7)\r\n"sv, false));  // 238
static_assert(test::refuses(test::command, "j31 FETCH 1 (UID) (X-MOD (a 1 \\b) CHANGEDSINCE 7)\r\n"sv, false));  // 238
static_assert(test::holds(test::command, "k1 STORE 1 FLAGS (\\Seen)\r\n"sv, false));  // 239
static_assert(test::refuses(test::command, "k1 STORE 1 FLAGS (\\Seen\r\n"sv, false));  // 239
static_assert(test::holds(test::command, "k2 STORE 1 +FLAGS (\\Flagged $Important)\r\n"sv, false));  // 240
static_assert(test::refuses(test::command, "k2 STORE 1 +FLAGS (\\Flagged \"$Important\")\r\n"sv, false));  // 240
static_assert(test::holds(test::command, "k3 STORE 1 -FLAGS (\\Deleted)\r\n"sv, false));  // 241
static_assert(test::refuses(test::command, "k3 STORE 1 *FLAGS (\\Deleted)\r\n"sv, false));  // 241
static_assert(test::holds(test::command, "k4 STORE 1 FLAGS.SILENT ()\r\n"sv, false));  // 242
static_assert(test::refuses(test::command, "k4 STORE 1 FLAGS.SILENT\r\n"sv, false));  // 242
static_assert(test::holds(test::command, "k5 STORE 1 +FLAGS.SILENT (\\Deleted)\r\n"sv, false));  // 243
static_assert(test::refuses(test::command, "k5 STORE 1 +FLAGS.SILENT (\\Deleted\\Seen)\r\n"sv, false));  // 243
static_assert(test::holds(test::command, "k6 STORE 1 -FLAGS.SILENT (\\Draft)\r\n"sv, false));  // 244
static_assert(test::refuses(test::command, "k6 STORE 1 -FLAGS.SILENT (\\Draft,\\Seen)\r\n"sv, false));  // 244
static_assert(test::holds(test::command, "k7 STORE 1 +FLAGS \\Seen \\Answered\r\n"sv, "k7 STORE 1 +FLAGS (\\Seen \\Answered)\r\n"sv, false));  // 245
static_assert(test::refuses(test::command, "k7 STORE 1 +FLAGS \\Seen \r\n"sv, false));  // 245
static_assert(test::holds(test::command, "k8 STORE 1 ANNOTATION (\"/comment\" (\"value.priv\" \"New\" \"value.shared\" NIL))\r\n"sv, "k8 STORE 1 ANNOTATION (/comment (value.priv \"New\" value.shared NIL))\r\n"sv, false));  // 246
static_assert(test::refuses(test::command, "k8 STORE 1 ANNOTATION (\"/comment\" (\"value.priv\" \"New\" \"value.shared\"))\r\n"sv, false));  // 246
static_assert(test::holds(test::command, "k9 STORE 1 X-GM-LABELS (foo)\r\n"sv, false));  // 247
static_assert(test::refuses(test::command, "k9 STORE 1 X-GM-LABELS\r\n"sv, false));  // 247
static_assert(test::holds(test::command, "k10 STORE 1 +X-GM-LABELS (\\Inbox \"My Label\")\r\n"sv, false));  // 248
static_assert(test::refuses(test::command, "k10 STORE 1 +X-GM-LABELS (\\Inbox \"My Label)\r\n"sv, false));  // 248
static_assert(test::holds(test::command, "k11 STORE 1 -X-GM-LABELS.SILENT (bar)\r\n"sv, false));  // 249
static_assert(test::refuses(test::command, "k11 STORE 1 -X-GM-LABELS.SILENT (%)\r\n"sv, false));  // 249
static_assert(test::holds(test::command, "k12 STORE 7,5,9 (UNCHANGEDSINCE 320162338) +FLAGS.SILENT (\\Deleted)\r\n"sv, false));  // 250
static_assert(test::refuses(test::command, "k12 STORE 7,5,9 (UNCHANGEDSINCE -1) +FLAGS.SILENT (\\Deleted)\r\n"sv, false));  // 250
static_assert(test::holds(test::command, "k13 UID STORE 6 (UNCHANGEDSINCE 0) +FLAGS ($MDNSent)\r\n"sv, false));  // 251
static_assert(test::refuses(test::command, "k13 UID STORE 6 (UNCHANGEDSINCE NIL) +FLAGS ($MDNSent)\r\n"sv, false));  // 251
static_assert(test::holds(test::command, "k14 STORE 1 (X-WHEN 5) FLAGS (\\Seen)\r\n"sv, false));  // 252
static_assert(test::refuses(test::command, "k14 STORE 1 (X-WHEN \\5) FLAGS (\\Seen)\r\n"sv, false));  // 252
static_assert(test::holds(test::command, "m1 SEARCH ALL\r\n"sv, false));  // 253
static_assert(test::refuses(test::command, "m1 SEARCH\r\n"sv, false));  // 253
static_assert(test::holds(test::command, "m2 SEARCH ANSWERED\r\n"sv, false));  // 254
static_assert(test::refuses(test::command, "m2 SEARCH ANSWER\r\n"sv, false));  // 254
static_assert(test::holds(test::command, "m3 SEARCH BCC bob\r\n"sv, false));  // 255
static_assert(test::refuses(test::command, "m3 SEARCH BCC\r\n"sv, false));  // 255
static_assert(test::holds(test::command, "m4 SEARCH BEFORE 1-Feb-2025\r\n"sv, false));  // 256
static_assert(test::refuses(test::command, "m4 SEARCH BEFORE 1-Fbr-2025\r\n"sv, false));  // 256
static_assert(test::holds(test::command, "m5 SEARCH BODY \"needle\"\r\n"sv, "m5 SEARCH BODY needle\r\n"sv, false));  // 257
static_assert(test::refuses(test::command, "m5 SEARCH BODY \"needle\r\n"sv, false));  // 257
static_assert(test::holds(test::command, "m6 SEARCH CC carol\r\n"sv, false));  // 258
static_assert(test::refuses(test::command, "m6 SEARCH CC (carol)\r\n"sv, false));  // 258
static_assert(test::holds(test::command, "m7 SEARCH DELETED\r\n"sv, false));  // 259
static_assert(test::refuses(test::command, "m7 SEARCH DELETED)\r\n"sv, false));  // 259
static_assert(test::holds(test::command, "m8 SEARCH DRAFT\r\n"sv, false));  // 260
static_assert(test::refuses(test::command, "m8 SEARCH DRAFT \r\n"sv, false));  // 260
static_assert(test::holds(test::command, "m9 SEARCH FLAGGED\r\n"sv, false));  // 261
static_assert(test::refuses(test::command, "m9 SEARCH (FLAGGED\r\n"sv, false));  // 261
static_assert(test::holds(test::command, "m10 SEARCH FROM \"Smith\"\r\n"sv, "m10 SEARCH FROM Smith\r\n"sv, false));  // 262
static_assert(test::refuses(test::command, "m10 SEARCH FROM Sm%ith\r\n"sv, false));  // 262
static_assert(test::holds(test::command, "m11 SEARCH HEADER Message-ID \"<1@x>\"\r\n"sv, "m11 SEARCH HEADER Message-ID <1@x>\r\n"sv, false));  // 263
static_assert(test::refuses(test::command, "m11 SEARCH HEADER Message-ID\r\n"sv, false));  // 263
static_assert(test::holds(test::command, "m12 SEARCH HEADER X-Spam \"\"\r\n"sv, false));  // 264
static_assert(test::refuses(test::command, "m12 SEARCH HEADER X-Spam \r\n"sv, false));  // 264
static_assert(test::holds(test::command, "m13 SEARCH KEYWORD $Forwarded\r\n"sv, false));  // 265
static_assert(test::refuses(test::command, "m13 SEARCH KEYWORD \\Seen\r\n"sv, false));  // 265
static_assert(test::holds(test::command, "m14 SEARCH LARGER 10000\r\n"sv, false));  // 266
static_assert(test::refuses(test::command, "m14 SEARCH LARGER 10000K\r\n"sv, false));  // 266
static_assert(test::holds(test::command, "m15 SEARCH NOT SEEN\r\n"sv, false));  // 267
static_assert(test::refuses(test::command, "m15 SEARCH NOT\r\n"sv, false));  // 267
static_assert(test::holds(test::command, "m16 SEARCH ON \"01-Feb-2025\"\r\n"sv, "m16 SEARCH ON 1-Feb-2025\r\n"sv, false));  // 268
static_assert(test::refuses(test::command, "m16 SEARCH ON \"01-Feb-2025\r\n"sv, false));  // 268
static_assert(test::holds(test::command, "m17 SEARCH OR SEEN FLAGGED\r\n"sv, false));  // 269
static_assert(test::refuses(test::command, "m17 SEARCH OR SEEN\r\n"sv, false));  // 269
static_assert(test::holds(test::command, "m18 SEARCH SEEN\r\n"sv, false));  // 270
static_assert(test::refuses(test::command, "m18 SEARCH SEEN  DRAFT\r\n"sv, false));  // 270
static_assert(test::holds(test::command, "m19 SEARCH SENTBEFORE 3-Mar-2024\r\n"sv, false));  // 271
static_assert(test::refuses(test::command, "m19 SEARCH SENTBEFORE 3-Mar-24\r\n"sv, false));  // 271
static_assert(test::holds(test::command, "m20 SEARCH SENTON 3-Mar-2024\r\n"sv, false));  // 272
static_assert(test::refuses(test::command, "m20 SEARCH SENTON Mar-3-2024\r\n"sv, false));  // 272
static_assert(test::holds(test::command, "m21 SEARCH SENTSINCE 3-Mar-2024\r\n"sv, false));  // 273
static_assert(test::refuses(test::command, "m21 SEARCH SENTSINCE 3/Mar/2024\r\n"sv, false));  // 273
static_assert(test::holds(test::command, "m22 SEARCH SINCE 1-Feb-2025\r\n"sv, false));  // 274
static_assert(test::refuses(test::command, "m22 SEARCH SINCE 1-Feb\r\n"sv, false));  // 274
static_assert(test::holds(test::command, "m23 SEARCH SMALLER 200\r\n"sv, false));  // 275
static_assert(test::refuses(test::command, "m23 SEARCH SMALLER -200\r\n"sv, false));  // 275
static_assert(test::holds(test::command, "m24 SEARCH SUBJECT \"lunch\"\r\n"sv, "m24 SEARCH SUBJECT lunch\r\n"sv, false));  // 276
static_assert(test::refuses(test::command, "m24 SEARCH SUBJECT\"lunch\"\r\n"sv, false));  // 276
static_assert(test::holds(test::command, "m25 SEARCH TEXT {5+}\r\na\"b\\c\r\n"sv, "m25 SEARCH TEXT \"a\\\"b\\\\c\"\r\n"sv, false));  // 277
static_assert(test::refuses(test::command, "m25 SEARCH TEXT {5+\r\na\"b\\c\r\n"sv, false));  // 277
static_assert(test::holds(test::command, "m26 SEARCH TO dave\r\n"sv, false));  // 278
static_assert(test::refuses(test::command, "m26 SEARCH TO da\"ve\r\n"sv, false));  // 278
static_assert(test::holds(test::command, "m27 SEARCH UID 1:100,200:*\r\n"sv, false));  // 279
static_assert(test::refuses(test::command, "m27 SEARCH UID 1:100,\r\n"sv, false));  // 279
static_assert(test::holds(test::command, "m28 SEARCH UNANSWERED\r\n"sv, false));  // 280
static_assert(test::refuses(test::command, "m28 SEARCH UNANSWERED\000\r\n"sv, false));  // 280
static_assert(test::holds(test::command, "m29 SEARCH UNDELETED\r\n"sv, false));  // 281
static_assert(test::refuses(test::command, "m29 SEARCH \"UNDELETED\"\r\n"sv, false));  // 281
static_assert(test::holds(test::command, "m30 SEARCH UNDRAFT\r\n"sv, false));  // 282
static_assert(test::refuses(test::command, "m30 SEARCH UNDRAFTED\r\n"sv, false));  // 282
static_assert(test::holds(test::command, "m31 SEARCH UNFLAGGED\r\n"sv, false));  // 283
static_assert(test::refuses(test::command, "m31 SEARCH NOT (UNFLAGGED\r\n"sv, false));  // 283
static_assert(test::holds(test::command, "m32 SEARCH UNKEYWORD $Junk\r\n"sv, false));  // 284
static_assert(test::refuses(test::command, "m32 SEARCH UNKEYWORD\r\n"sv, false));  // 284
static_assert(test::holds(test::command, "m33 SEARCH UNSEEN\r\n"sv, false));  // 285
static_assert(test::refuses(test::command, "m33 SEARCH ()\r\n"sv, false));  // 285
static_assert(test::holds(test::command, "m34 SEARCH 2,4:7,9,12:*\r\n"sv, false));  // 286
static_assert(test::refuses(test::command, "m34 SEARCH 2,4:7,9,12:\r\n"sv, false));  // 286
static_assert(test::holds(test::command, "m35 SEARCH (SEEN (NOT DELETED)) FLAGGED\r\n"sv, false));  // 287
static_assert(test::refuses(test::command, "m35 SEARCH (SEEN (NOT DELETED) FLAGGED\r\n"sv, false));  // 287
static_assert(test::holds(test::command, "m60 SEARCH LARGER 5000000000\r\n"sv, false));  // 288
static_assert(test::refuses(test::command, "m60 SEARCH LARGER 9223372036854775808\r\n"sv, false));  // 288
static_assert(test::holds(test::command, "m61 SEARCH NEW\r\n"sv, false));  // 289
static_assert(test::refuses(test::command, "m61 SEARCH NEWER\r\n"sv, false));  // 289
static_assert(test::holds(test::command, "m62 SEARCH OLD\r\n"sv, false));  // 290
static_assert(test::refuses(test::command, "m62 SEARCH OLD \r\n"sv, false));  // 290
static_assert(test::holds(test::command, "m63 SEARCH RECENT\r\n"sv, false));  // 291
static_assert(test::refuses(test::command, "m63 SEARCH \\RECENT\r\n"sv, false));  // 291
static_assert(test::holds(test::command, "m64 SEARCH CHARSET UTF-8 TEXT {4}\r\n\320\264\320\260\r\n"sv, "m64 SEARCH CHARSET UTF-8 TEXT \"\320\264\320\260\"\r\n"sv, true));  // 292
static_assert(test::refuses(test::command, "m64 SEARCH CHARSET UTF-8\r\n"sv, true));  // 292
static_assert(test::holds(test::command, "m65 SEARCH CHARSET \"ISO-8859-1\" SUBJECT x\r\n"sv, "m65 SEARCH CHARSET ISO-8859-1 SUBJECT x\r\n"sv, false));  // 293
static_assert(test::refuses(test::command, "m65 SEARCH CHARSET (ISO-8859-1) SUBJECT x\r\n"sv, false));  // 293
static_assert(test::holds(test::command, "m66 SEARCH SUBJECT \"caf\303\251\"\r\n"sv, true));  // 294
static_assert(test::refuses(test::command, "m66 SEARCH SUBJECT caf\303\251\r\n"sv, true));  // 294
static_assert(test::holds(test::command, "m67 SEARCH OLDER 259200\r\n"sv, false));  // 295
static_assert(test::refuses(test::command, "m67 SEARCH OLDER 0\r\n"sv, false));  // 295
static_assert(test::holds(test::command, "m68 SEARCH UNSEEN YOUNGER 3600\r\n"sv, false));  // 296
static_assert(test::refuses(test::command, "m68 SEARCH UNSEEN YOUNGER\r\n"sv, false));  // 296
static_assert(test::holds(test::command, "m69 SEARCH $ SMALLER 4096\r\n"sv, false));  // 297
static_assert(test::refuses(test::command, "m69 SEARCH $,1 SMALLER 4096\r\n"sv, false));  // 297
static_assert(test::holds(test::command, "m70 UID SEARCH UID $ NOT DELETED\r\n"sv, false));  // 298
static_assert(test::refuses(test::command, "m70 UID SEARCH UID $:5 NOT DELETED\r\n"sv, false));  // 298
static_assert(test::holds(test::command, "m71 SEARCH MODSEQ 620162338\r\n"sv, false));  // 299
static_assert(test::refuses(test::command, "m71 SEARCH MODSEQ -1\r\n"sv, false));  // 299
static_assert(test::holds(test::command, "m72 SEARCH MODSEQ \"/flags/\\\\draft\" all 620162338\r\n"sv, false));  // 300
static_assert(test::refuses(test::command, "m72 SEARCH MODSEQ \"/flags/\\\\draft\" any 620162338\r\n"sv, false));  // 300
static_assert(test::holds(test::command, "m73 SEARCH OR MODSEQ \"/flags/$Junk\" priv 0 LARGER 50000\r\n"sv, false));  // 301
static_assert(test::refuses(test::command, "m73 SEARCH OR MODSEQ \"/flags/$Junk\"  0 LARGER 50000\r\n"sv, false));  // 301
static_assert(test::holds(test::command, "m74 SEARCH ANNOTATION \"/comment\" value \"IMAP4\"\r\n"sv, "m74 SEARCH ANNOTATION /comment value \"IMAP4\"\r\n"sv, false));  // 302
static_assert(test::refuses(test::command, "m74 SEARCH ANNOTATION \"/comment\" value\r\n"sv, false));  // 302
static_assert(test::holds(test::command, "m75 SEARCH ANNOTATION \"*\" value.shared NIL\r\n"sv, "m75 SEARCH ANNOTATION * value.shared NIL\r\n"sv, false));  // 303
static_assert(test::refuses(test::command, "m75 SEARCH ANNOTATION \"*\" value.shared ()\r\n"sv, false));  // 303
static_assert(test::holds(test::command, "m76 SEARCH UID 300:900 FILTER on-the-road SINCE 3-Dec-2024\r\n"sv, false));  // 304
static_assert(test::refuses(test::command, "m76 SEARCH UID 300:900 FILTER (on-the-road) SINCE 3-Dec-2024\r\n"sv, false));  // 304
static_assert(test::holds(test::command, "m77 SEARCH FUZZY (SUBJECT \"IMAP break\" FROM ben)\r\n"sv, false));  // 305
static_assert(test::refuses(test::command, "m77 SEARCH FUZZY\r\n"sv, false));  // 305
static_assert(test::holds(test::command, "m78 SEARCH EMAILID M6d99ac3275bb4e\r\n"sv, false));  // 306
static_assert(test::refuses(test::command, "m78 SEARCH EMAILID M6d99.ac3275bb4e\r\n"sv, false));  // 306
static_assert(test::holds(test::command, "m79 SEARCH THREADID T64b478a75b7ea9\r\n"sv, false));  // 307
static_assert(test::refuses(test::command, "m79 SEARCH THREADID \"T64b478a75b7ea9\"\r\n"sv, false));  // 307
static_assert(test::holds(test::command, "m80 SEARCH SAVEDBEFORE 1-Feb-2025\r\n"sv, false));  // 308
static_assert(test::refuses(test::command, "m80 SEARCH SAVEDBEFORE NIL\r\n"sv, false));  // 308
static_assert(test::holds(test::command, "m81 SEARCH SAVEDON 1-Feb-2025\r\n"sv, false));  // 309
static_assert(test::refuses(test::command, "m81 SEARCH SAVEDON \r\n"sv, false));  // 309
static_assert(test::holds(test::command, "m82 SEARCH SAVEDSINCE 1-Feb-2025\r\n"sv, false));  // 310
static_assert(test::refuses(test::command, "m82 SEARCH SAVEDSINCE 1-Feb-2025T\r\n"sv, false));  // 310
static_assert(test::holds(test::command, "m83 SEARCH SAVEDATESUPPORTED\r\n"sv, false));  // 311
static_assert(test::refuses(test::command, "m83 SEARCH SAVEDATESUPPORTED(\r\n"sv, false));  // 311
static_assert(test::holds(test::command, "m84 UID SEARCH UIDAFTER 25000 UNDELETED\r\n"sv, false));  // 312
static_assert(test::refuses(test::command, "m84 UID SEARCH UIDAFTER 0 UNDELETED\r\n"sv, false));  // 312
static_assert(test::holds(test::command, "m85 UID SEARCH UIDBEFORE 25000 UNDELETED\r\n"sv, false));  // 313
static_assert(test::refuses(test::command, "m85 UID SEARCH UIDBEFORE * UNDELETED\r\n"sv, false));  // 313
static_assert(test::holds(test::command, "m86 SEARCH X-GM-RAW \"has:attachment in:unread\"\r\n"sv, false));  // 314
static_assert(test::refuses(test::command, "m86 SEARCH X-GM-RAW (has:attachment)\r\n"sv, false));  // 314
static_assert(test::holds(test::command, "m87 SEARCH X-GM-MSGID 1278455344230334865\r\n"sv, false));  // 315
static_assert(test::refuses(test::command, "m87 SEARCH X-GM-MSGID x\r\n"sv, false));  // 315
static_assert(test::holds(test::command, "m88 SEARCH X-GM-THRID 1266894439832287888\r\n"sv, false));  // 316
static_assert(test::refuses(test::command, "m88 SEARCH X-GM-THRID 18446744073709551616\r\n"sv, false));  // 316
static_assert(test::holds(test::command, "m89 SEARCH X-GM-LABELS foo\r\n"sv, false));  // 317
static_assert(test::refuses(test::command, "m89 SEARCH X-GM-LABELS\r\n"sv, false));  // 317
static_assert(test::holds(test::command, "m90 SEARCH INTHREAD REFS SUBJECT hi\r\n"sv, false));  // 318
static_assert(test::refuses(test::command, "m90 SEARCH INTHREAD REFS\r\n"sv, false));  // 318
static_assert(test::holds(test::command, "m91 SEARCH MIMEPART (TYPE image NOT FILENAME (CONTAINS logo))\r\n"sv, false));  // 319
static_assert(test::refuses(test::command, "m91 SEARCH MIMEPART (TYPE image NOT FILENAME (CONTAINS logo)\r\n"sv, false));  // 319
static_assert(test::holds(test::command, "m92 SEARCH X-GUID 1a2b3c\r\n"sv, false));  // 320
static_assert(test::refuses(test::command, "m92 SEARCH X-GUID\r\n"sv, false));  // 320
static_assert(test::holds(test::command, "m93 SEARCH X-MAILBOX INBOX\r\n"sv, false));  // 321
static_assert(test::refuses(test::command, "m93 SEARCH X-MAILBOX %\r\n"sv, false));  // 321
static_assert(test::holds(test::command, "m94 SEARCH X-REAL-UID 5:9\r\n"sv, false));  // 322
static_assert(test::refuses(test::command, "m94 SEARCH X-REAL-UID 5:x\r\n"sv, false));  // 322
static_assert(test::holds(test::command, "m95 SEARCH X-SAVEDBEFORE 1-Feb-2025\r\n"sv, false));  // 323
static_assert(test::refuses(test::command, "m95 SEARCH X-SAVEDBEFORE 1-Feb2025\r\n"sv, false));  // 323
static_assert(test::holds(test::command, "n1 SEARCH RETURN (MIN) UNSEEN\r\n"sv, false));  // 324
static_assert(test::refuses(test::command, "n1 SEARCH RETURN MIN UNSEEN\r\n"sv, false));  // 324
static_assert(test::holds(test::command, "n2 SEARCH RETURN (MAX) UNSEEN\r\n"sv, false));  // 325
static_assert(test::refuses(test::command, "n2 SEARCH RETURN (MAX ) UNSEEN\r\n"sv, false));  // 325
static_assert(test::holds(test::command, "n3 SEARCH RETURN (ALL) UNSEEN\r\n"sv, false));  // 326
static_assert(test::refuses(test::command, "n3 SEARCH RETURN (\\ALL) UNSEEN\r\n"sv, false));  // 326
static_assert(test::holds(test::command, "n4 SEARCH RETURN (COUNT) UNSEEN\r\n"sv, false));  // 327
static_assert(test::refuses(test::command, "n4 SEARCH RETURN (COUNT)UNSEEN\r\n"sv, false));  // 327
static_assert(test::holds(test::command, "n5 SEARCH RETURN () UNSEEN\r\n"sv, false));  // 328
static_assert(test::refuses(test::command, "n5 SEARCH RETURN ()\r\n"sv, false));  // 328
static_assert(test::holds(test::command, "n6 UID SEARCH RETURN (MIN COUNT) CHARSET UTF-8 FLAGGED\r\n"sv, false));  // 329
static_assert(test::refuses(test::command, "n6 UID SEARCH RETURN (MIN  COUNT) CHARSET UTF-8 FLAGGED\r\n"sv, false));  // 329
static_assert(test::holds(test::command, "n7 SEARCH RETURN (SAVE) SINCE 1-Feb-2025 NOT FROM \"Smith\"\r\n"sv, "n7 SEARCH RETURN (SAVE) SINCE 1-Feb-2025 NOT FROM Smith\r\n"sv, false));  // 330
static_assert(test::refuses(test::command, "n7 SEARCH RETURN (SAVE (x)) SINCE 1-Feb-2025 NOT FROM \"Smith\"\r\n"sv, false));  // 330
static_assert(test::holds(test::command, "n8 UID SEARCH RETURN (CONTEXT) UNDELETED\r\n"sv, false));  // 331
static_assert(test::refuses(test::command, "n8 UID SEARCH RETURN (\"CONTEXT\") UNDELETED\r\n"sv, false));  // 331
static_assert(test::holds(test::command, "n9 UID SEARCH RETURN (UPDATE COUNT) DELETED\r\n"sv, false));  // 332
static_assert(test::refuses(test::command, "n9 UID SEARCH RETURN (UPDATE COUNT DELETED\r\n"sv, false));  // 332
static_assert(test::holds(test::command, "n10 UID SEARCH RETURN (PARTIAL 23500:24000) UNDELETED\r\n"sv, false));  // 333
static_assert(test::refuses(test::command, "n10 UID SEARCH RETURN (PARTIAL 23500:-24000) UNDELETED\r\n"sv, false));  // 333
static_assert(test::holds(test::command, "n11 SEARCH RETURN (COUNT UPDATE (UID FLAGS)) UNSEEN\r\n"sv, false));  // 334
static_assert(test::refuses(test::command, "n11 SEARCH RETURN (COUNT UPDATE ()) UNSEEN\r\n"sv, false));  // 334
static_assert(test::holds(test::command, "n12 UID SEARCH RETURN (PARTIAL 1:500) ALL\r\n"sv, false));  // 335
static_assert(test::refuses(test::command, "n12 UID SEARCH RETURN (PARTIAL) ALL\r\n"sv, false));  // 335
static_assert(test::holds(test::command, "n13 UID SEARCH RETURN (PARTIAL -1:-100) UNDELETED\r\n"sv, false));  // 336
static_assert(test::refuses(test::command, "n13 UID SEARCH RETURN (PARTIAL -1:100) UNDELETED\r\n"sv, false));  // 336
static_assert(test::holds(test::command, "n14 UID SEARCH RETURN (SAVE PARTIAL 1:500) UNDELETED\r\n"sv, false));  // 337
static_assert(test::refuses(test::command, "n14 UID SEARCH RETURN (SAVE PARTIAL 0:500) UNDELETED\r\n"sv, false));  // 337
static_assert(test::holds(test::command, "n15 SEARCH RETURN (RELEVANCY ALL) FUZZY TEXT \"Helo\"\r\n"sv, "n15 SEARCH RETURN (RELEVANCY ALL) FUZZY TEXT Helo\r\n"sv, false));  // 338
static_assert(test::refuses(test::command, "n15 SEARCH RETURN (RELEVANCY (4) ALL) FUZZY TEXT \"Helo\"\r\n"sv, false));  // 338
static_assert(test::holds(test::command, "n16 SEARCH RETURN (X-SNIP (3 40) ALL) TEXT x\r\n"sv, false));  // 339
static_assert(test::refuses(test::command, "n16 SEARCH RETURN (X-SNIP (3 \\40) ALL) TEXT x\r\n"sv, false));  // 339
static_assert(test::holds(test::command, "n17 ESEARCH IN (selected) UNSEEN\r\n"sv, "n17 ESEARCH IN (SELECTED) UNSEEN\r\n"sv, false));  // 340
static_assert(test::refuses(test::command, "n17 ESEARCH IN selected UNSEEN\r\n"sv, false));  // 340
static_assert(test::holds(test::command, "n18 ESEARCH IN (inboxes) UNSEEN\r\n"sv, "n18 ESEARCH IN (INBOXES) UNSEEN\r\n"sv, false));  // 341
static_assert(test::refuses(test::command, "n18 ESEARCH IN (inboxes UNSEEN\r\n"sv, false));  // 341
static_assert(test::holds(test::command, "n19 ESEARCH IN (personal) UNSEEN\r\n"sv, "n19 ESEARCH IN (PERSONAL) UNSEEN\r\n"sv, false));  // 342
static_assert(test::refuses(test::command, "n19 ESEARCH IN (private) UNSEEN\r\n"sv, false));  // 342
static_assert(test::holds(test::command, "n20 ESEARCH IN (subscribed) UNSEEN\r\n"sv, "n20 ESEARCH IN (SUBSCRIBED) UNSEEN\r\n"sv, false));  // 343
static_assert(test::refuses(test::command, "n20 ESEARCH IN (subscribed  inboxes) UNSEEN\r\n"sv, false));  // 343
static_assert(test::holds(test::command, "n21 ESEARCH IN (subtree Work) UNSEEN\r\n"sv, "n21 ESEARCH IN (SUBTREE Work) UNSEEN\r\n"sv, false));  // 344
static_assert(test::refuses(test::command, "n21 ESEARCH IN (subtree) UNSEEN\r\n"sv, false));  // 344
static_assert(test::holds(test::command, "n22 ESEARCH IN (subtree-one (Work \"Old Mail\")) RETURN (COUNT) UNSEEN\r\n"sv, "n22 ESEARCH IN (SUBTREE-ONE (Work \"Old Mail\")) RETURN (COUNT) UNSEEN\r\n"sv, false));  // 345
static_assert(test::refuses(test::command, "n22 ESEARCH IN (subtree-one ()) RETURN (COUNT) UNSEEN\r\n"sv, false));  // 345
static_assert(test::holds(test::command, "n23 ESEARCH IN (mailboxes (INBOX Sent)) RETURN () TEXT x\r\n"sv, "n23 ESEARCH IN (MAILBOXES (INBOX Sent)) RETURN () TEXT x\r\n"sv, false));  // 346
static_assert(test::refuses(test::command, "n23 ESEARCH IN (mailboxes (INBOX %)) RETURN () TEXT x\r\n"sv, false));  // 346
static_assert(test::holds(test::command, "n24 ESEARCH IN (personal (x-scope 1 x-deep (a b))) ALL\r\n"sv, "n24 ESEARCH IN (PERSONAL (x-scope 1 x-deep (a b))) ALL\r\n"sv, false));  // 347
static_assert(test::refuses(test::command, "n24 ESEARCH IN (personal (1 x-scope x-deep (a b))) ALL\r\n"sv, false));  // 347
static_assert(test::holds(test::command, "o1 SORT (ARRIVAL) UTF-8 ALL\r\n"sv, false));  // 348
static_assert(test::refuses(test::command, "o1 SORT ARRIVAL UTF-8 ALL\r\n"sv, false));  // 348
static_assert(test::holds(test::command, "o2 SORT (CC) UTF-8 ALL\r\n"sv, false));  // 349
static_assert(test::refuses(test::command, "o2 SORT () UTF-8 ALL\r\n"sv, false));  // 349
static_assert(test::holds(test::command, "o3 SORT (DATE) UTF-8 ALL\r\n"sv, false));  // 350
static_assert(test::refuses(test::command, "o3 SORT (DATES) UTF-8 ALL\r\n"sv, false));  // 350
static_assert(test::holds(test::command, "o4 SORT (FROM) UTF-8 ALL\r\n"sv, false));  // 351
static_assert(test::refuses(test::command, "o4 SORT (FROM  TO) UTF-8 ALL\r\n"sv, false));  // 351
static_assert(test::holds(test::command, "o5 SORT (SIZE) UTF-8 ALL\r\n"sv, false));  // 352
static_assert(test::refuses(test::command, "o5 SORT (SIZE 100) UTF-8 ALL\r\n"sv, false));  // 352
static_assert(test::holds(test::command, "o6 SORT (SUBJECT) UTF-8 ALL\r\n"sv, false));  // 353
static_assert(test::refuses(test::command, "o6 SORT (SUBJECT)UTF-8 ALL\r\n"sv, false));  // 353
static_assert(test::holds(test::command, "o7 SORT (TO) UTF-8 ALL\r\n"sv, false));  // 354
static_assert(test::refuses(test::command, "o7 SORT (TO UTF-8 ALL\r\n"sv, false));  // 354
static_assert(test::holds(test::command, "o8 SORT (REVERSE DATE) UTF-8 ALL\r\n"sv, false));  // 355
static_assert(test::refuses(test::command, "o8 SORT (REVERSE) UTF-8 ALL\r\n"sv, false));  // 355
static_assert(test::holds(test::command, "o9 SORT (REVERSE SIZE SUBJECT) UTF-8 ALL\r\n"sv, false));  // 356
static_assert(test::refuses(test::command, "o9 SORT (REVERSE REVERSE SIZE SUBJECT) UTF-8 ALL\r\n"sv, false));  // 356
static_assert(test::holds(test::command, "o10 SORT (DISPLAYFROM) UTF-8 ALL\r\n"sv, false));  // 357
static_assert(test::refuses(test::command, "o10 SORT (DISPLAYFROM) (UTF-8) ALL\r\n"sv, false));  // 357
static_assert(test::holds(test::command, "o11 SORT (REVERSE DISPLAYTO) UTF-8 ALL\r\n"sv, false));  // 358
static_assert(test::refuses(test::command, "o11 SORT (REVERSE DISPLAYTO)\r\n"sv, false));  // 358
static_assert(test::holds(test::command, "o12 SORT (ANNOTATION \"/altsubject\" value.shared) UTF-8 ALL\r\n"sv, "o12 SORT (ANNOTATION /altsubject value.shared) UTF-8 ALL\r\n"sv, false));  // 359
static_assert(test::refuses(test::command, "o12 SORT (ANNOTATION \"/altsubject\") UTF-8 ALL\r\n"sv, false));  // 359
static_assert(test::holds(test::command, "o13 SORT (RELEVANCY DATE) UTF-8 FUZZY SUBJECT \"Helo\"\r\n"sv, "o13 SORT (RELEVANCY DATE) UTF-8 FUZZY SUBJECT Helo\r\n"sv, false));  // 360
static_assert(test::refuses(test::command, "o13 SORT (RELEVANCY DATE) UTF*8 FUZZY SUBJECT \"Helo\"\r\n"sv, false));  // 360
static_assert(test::holds(test::command, "o14 SORT (MODSEQ) UTF-8 ALL\r\n"sv, false));  // 361
static_assert(test::refuses(test::command, "o14 SORT (MODSEQ 5) UTF-8 ALL\r\n"sv, false));  // 361
static_assert(test::holds(test::command, "o15 SORT (REVERSE UID) UTF-8 ALL\r\n"sv, false));  // 362
static_assert(test::refuses(test::command, "o15 SORT (\"REVERSE\" UID) UTF-8 ALL\r\n"sv, false));  // 362
static_assert(test::holds(test::command, "o16 SORT (X-SCORE) UTF-8 TEXT x\r\n"sv, false));  // 363
static_assert(test::refuses(test::command, "o16 SORT (X-SCORE%) UTF-8 TEXT x\r\n"sv, false));  // 363
static_assert(test::holds(test::command, "o17 THREAD ORDEREDSUBJECT UTF-8 ALL\r\n"sv, false));  // 364
static_assert(test::refuses(test::command, "o17 THREAD (ORDEREDSUBJECT) UTF-8 ALL\r\n"sv, false));  // 364
static_assert(test::holds(test::command, "o18 THREAD REFERENCES UTF-8 ALL\r\n"sv, false));  // 365
static_assert(test::refuses(test::command, "o18 THREAD REFERENCES  UTF-8 ALL\r\n"sv, false));  // 365
static_assert(test::holds(test::command, "o19 UID THREAD REFS UTF-8 ALL\r\n"sv, false));  // 366
static_assert(test::refuses(test::command, "o19 UID THREAD \"REFS\" UTF-8 ALL\r\n"sv, false));  // 366
static_assert(test::holds(test::command, "o20 THREAD X-MINE UTF-8 ALL\r\n"sv, false));  // 367
static_assert(test::refuses(test::command, "o20 THREAD X-MINE* UTF-8 ALL\r\n"sv, false));  // 367
static_assert(test::holds(test::command, "p1 LIST ~/Mail/ %\r\n"sv, false));  // 368
static_assert(test::refuses(test::command, "p1 LIST ~/Mail/\r\n"sv, false));  // 368
static_assert(test::holds(test::command, "p2 LIST \"\" \"\"\r\n"sv, false));  // 369
static_assert(test::refuses(test::command, "p2 LIST \"\"\"\"\r\n"sv, false));  // 369
static_assert(test::holds(test::command, "p3 LIST \"\" INBOX.%\r\n"sv, false));  // 370
static_assert(test::refuses(test::command, "p3 LIST \"\" INBOX.%\"\r\n"sv, false));  // 370
static_assert(test::holds(test::command, "p4 LIST \"\" \"Sent *\"\r\n"sv, false));  // 371
static_assert(test::refuses(test::command, "p4 LIST \"\" \"Sent *\r\n"sv, false));  // 371
static_assert(test::holds(test::command, "p5 LIST \"\" {3+}\r\na\"%\r\n"sv, "p5 LIST \"\" \"a\\\"%\"\r\n"sv, false));  // 372
static_assert(test::refuses(test::command, "p5 LIST \"\" {3+\r\na\"%\r\n"sv, false));  // 372
static_assert(test::holds(test::command, "p6 LIST \"\" (\"INBOX\" \"Drafts\" Sent/%)\r\n"sv, "p6 LIST \"\" (INBOX Drafts Sent/%)\r\n"sv, false));  // 373
static_assert(test::refuses(test::command, "p6 LIST \"\" ()\r\n"sv, false));  // 373
static_assert(test::holds(test::command, "p7 LIST () \"\" *\r\n"sv, false));  // 374
static_assert(test::refuses(test::command, "p7 LIST ()\"\" *\r\n"sv, false));  // 374
static_assert(test::holds(test::command, "p8 LIST (SUBSCRIBED) \"\" *\r\n"sv, false));  // 375
static_assert(test::refuses(test::command, "p8 LIST (\"SUBSCRIBED\") \"\" *\r\n"sv, false));  // 375
static_assert(test::holds(test::command, "p9 LIST (REMOTE) \"\" %\r\n"sv, false));  // 376
static_assert(test::refuses(test::command, "p9 LIST (REMOTE \"\" %\r\n"sv, false));  // 376
static_assert(test::holds(test::command, "p10 LIST (RECURSIVEMATCH SUBSCRIBED) \"\" %\r\n"sv, false));  // 377
static_assert(test::refuses(test::command, "p10 LIST (RECURSIVEMATCH) \"\" %\r\n"sv, false));  // 377
static_assert(test::holds(test::command, "p11 LIST (SUBSCRIBED vendor.example-opt (a b)) \"\" *\r\n"sv, false));  // 378
static_assert(test::refuses(test::command, "p11 LIST (SUBSCRIBED vendor.example-opt (a \\b)) \"\" *\r\n"sv, false));  // 378
static_assert(test::holds(test::command, "p12 LIST (SPECIAL-USE) \"\" *\r\n"sv, false));  // 379
static_assert(test::refuses(test::command, "p12 LIST (SPECIAL-USE  REMOTE) \"\" *\r\n"sv, false));  // 379
static_assert(test::holds(test::command, "p13 LIST (UTF8ONLY) \"\" *\r\n"sv, false));  // 380
static_assert(test::refuses(test::command, "p13 LIST (UTF8ONLY (1)) \"\" *\r\n"sv, false));  // 380
static_assert(test::holds(test::command, "p14 LIST \"\" % RETURN ()\r\n"sv, false));  // 381
static_assert(test::refuses(test::command, "p14 LIST \"\" % RETURN\r\n"sv, false));  // 381
static_assert(test::holds(test::command, "p15 LIST \"\" % RETURN (SUBSCRIBED)\r\n"sv, false));  // 382
static_assert(test::refuses(test::command, "p15 LIST \"\" % RETURN SUBSCRIBED\r\n"sv, false));  // 382
static_assert(test::holds(test::command, "p16 LIST \"\" % RETURN (CHILDREN)\r\n"sv, false));  // 383
static_assert(test::refuses(test::command, "p16 LIST \"\" % RETURN (CHILDREN\r\n"sv, false));  // 383
static_assert(test::holds(test::command, "p17 LIST \"\" % RETURN (vendor.example-color (x))\r\n"sv, false));  // 384
static_assert(test::refuses(test::command, "p17 LIST \"\" % RETURN (vendor.example-color (\\x))\r\n"sv, false));  // 384
static_assert(test::holds(test::command, "p18 LIST \"\" % RETURN (STATUS (MESSAGES UNSEEN UIDNEXT))\r\n"sv, false));  // 385
static_assert(test::refuses(test::command, "p18 LIST \"\" % RETURN (STATUS)\r\n"sv, false));  // 385
static_assert(test::holds(test::command, "p19 LIST \"\" % RETURN (SPECIAL-USE)\r\n"sv, false));  // 386
static_assert(test::refuses(test::command, "p19 LIST \"\" % RETURNS (SPECIAL-USE)\r\n"sv, false));  // 386
static_assert(test::holds(test::command, "p20 LIST \"\" % RETURN (MYRIGHTS)\r\n"sv, false));  // 387
static_assert(test::refuses(test::command, "p20 LIST \"\" % RETURN (MYRIGHTS )\r\n"sv, false));  // 387
static_assert(test::holds(test::command, "p21 LIST \"\" % RETURN (METADATA (\"/shared/vendor/example/color\" \"/private/comment\"))\r\n"sv, "p21 LIST \"\" % RETURN (METADATA (/shared/vendor/example/color /private/comment))\r\n"sv, false));  // 388
static_assert(test::refuses(test::command, "p21 LIST \"\" % RETURN (METADATA ())\r\n"sv, false));  // 388
static_assert(test::holds(test::command, "p22 LIST \"\" % RETURN (UTF8)\r\n"sv, false));  // 389
static_assert(test::refuses(test::command, "p22 LIST \"\" % RETURN (UTF8) ()\r\n"sv, false));  // 389
static_assert(test::holds(test::command, "q1 STATUS INBOX (MESSAGES)\r\n"sv, false));  // 390
static_assert(test::refuses(test::command, "q1 STATUS INBOX MESSAGES\r\n"sv, false));  // 390
static_assert(test::holds(test::command, "q2 STATUS INBOX (UIDNEXT)\r\n"sv, false));  // 391
static_assert(test::refuses(test::command, "q2 STATUS INBOX (UIDNEXT\r\n"sv, false));  // 391
static_assert(test::holds(test::command, "q3 STATUS INBOX (UIDVALIDITY)\r\n"sv, false));  // 392
static_assert(test::refuses(test::command, "q3 STATUS INBOX (\"UIDVALIDITY\")\r\n"sv, false));  // 392
static_assert(test::holds(test::command, "q4 STATUS INBOX (UNSEEN)\r\n"sv, false));  // 393
static_assert(test::refuses(test::command, "q4 STATUS INBOX (UNSEEN  RECENT)\r\n"sv, false));  // 393
static_assert(test::holds(test::command, "q5 STATUS INBOX (DELETED)\r\n"sv, false));  // 394
static_assert(test::refuses(test::command, "q5 STATUS INBOX (DELETED )\r\n"sv, false));  // 394
static_assert(test::holds(test::command, "q6 STATUS INBOX (SIZE)\r\n"sv, false));  // 395
static_assert(test::refuses(test::command, "q6 STATUS INBOX (SIZE%)\r\n"sv, false));  // 395
static_assert(test::holds(test::command, "q7 STATUS INBOX (RECENT)\r\n"sv, false));  // 396
static_assert(test::refuses(test::command, "q7 STATUS INBOX (\\RECENT)\r\n"sv, false));  // 396
static_assert(test::holds(test::command, "q8 STATUS INBOX (HIGHESTMODSEQ)\r\n"sv, false));  // 397
static_assert(test::refuses(test::command, "q8 STATUS INBOX (HIGHESTMODSEQ(1))\r\n"sv, false));  // 397
static_assert(test::holds(test::command, "q9 STATUS INBOX (APPENDLIMIT)\r\n"sv, false));  // 398
static_assert(test::refuses(test::command, "q9 STATUS INBOX\r\n"sv, false));  // 398
static_assert(test::holds(test::command, "q10 STATUS INBOX (MAILBOXID)\r\n"sv, false));  // 399
static_assert(test::refuses(test::command, "q10 STATUS INBOX ((MAILBOXID))\r\n"sv, false));  // 399
static_assert(test::holds(test::command, "q11 STATUS INBOX (DELETED-STORAGE)\r\n"sv, false));  // 400
static_assert(test::refuses(test::command, "q11 STATUS INBOX(DELETED-STORAGE)\r\n"sv, false));  // 400
static_assert(test::holds(test::command, "q12 STATUS INBOX (OBJECTID)\r\n"sv, false));  // 401
static_assert(test::refuses(test::command, "q12 STATUS INBOX (OBJECTID) ()\r\n"sv, false));  // 401
static_assert(test::holds(test::command, "q13 STATUS INBOX (X-SIZE)\r\n"sv, false));  // 402
static_assert(test::refuses(test::command, "q13 STATUS INBOX (X-SIZE*)\r\n"sv, false));  // 402
static_assert(test::holds(test::command, "q14 STATUS INBOX (X-GUID)\r\n"sv, false));  // 403
static_assert(test::refuses(test::command, "q14 STATUS INBOX ({4}\r\nGUID)\r\n"sv, false));  // 403
static_assert(test::holds(test::command, "q15 STATUS INBOX (CREATEDMODSEQ)\r\n"sv, false));  // 404
static_assert(test::refuses(test::command, "q15 STATUS INBOX ()\r\n"sv, false));  // 404
static_assert(test::holds(test::command, "q16 GETMETADATA (MAXSIZE 1024) INBOX /private/comment\r\n"sv, false));  // 405
static_assert(test::refuses(test::command, "q16 GETMETADATA (MAXSIZE 4294967296) INBOX /private/comment\r\n"sv, false));  // 405
static_assert(test::holds(test::command, "q17 GETMETADATA (DEPTH 0) INBOX /private/comment\r\n"sv, false));  // 406
static_assert(test::refuses(test::command, "q17 GETMETADATA (DEPTH) INBOX /private/comment\r\n"sv, false));  // 406
static_assert(test::holds(test::command, "q18 GETMETADATA (DEPTH 1) INBOX /private/filters/values\r\n"sv, false));  // 407
static_assert(test::refuses(test::command, "q18 GETMETADATA (DEPTH 3) INBOX /private/filters/values\r\n"sv, false));  // 407
static_assert(test::holds(test::command, "q19 GETMETADATA (DEPTH infinity) \"\" /shared\r\n"sv, false));  // 408
static_assert(test::refuses(test::command, "q19 GETMETADATA (DEPTH infinite) \"\" /shared\r\n"sv, false));  // 408
static_assert(test::holds(test::command, "q20 GETMETADATA (X-OPT (1)) INBOX /private/comment\r\n"sv, false));  // 409
static_assert(test::refuses(test::command, "q20 GETMETADATA (X-OPT (\\1)) INBOX /private/comment\r\n"sv, false));  // 409
static_assert(test::holds(test::command, "q21 GETMETADATA INBOX /private/comment\r\n"sv, false));  // 410
static_assert(test::refuses(test::command, "q21 GETMETADATA INBOX ()\r\n"sv, false));  // 410
static_assert(test::holds(test::command, "q22 GETMETADATA INBOX /shared/comment\r\n"sv, false));  // 411
static_assert(test::refuses(test::command, "q22 GETMETADATA INBOX /shared/*\r\n"sv, false));  // 411
static_assert(test::holds(test::command, "q23 GETMETADATA \"\" /shared/admin\r\n"sv, false));  // 412
static_assert(test::refuses(test::command, "q23 GETMETADATA \"\"/shared/admin\r\n"sv, false));  // 412
static_assert(test::holds(test::command, "q24 SETMETADATA Drafts (/private/specialuse \"\\\\Drafts\")\r\n"sv, false));  // 413
static_assert(test::refuses(test::command, "q24 SETMETADATA Drafts (/private/specialuse)\r\n"sv, false));  // 413
static_assert(test::holds(test::command, "q25 SETMETADATA \"\" (/private/filters/values/road \"OR SMALLER 5000 FROM \\\"boss\\\"\")\r\n"sv, false));  // 414
static_assert(test::refuses(test::command, "q25 SETMETADATA \"\" (/private/filters/values/road OR)\r\n"sv, false));  // 414
static_assert(test::holds(test::command, "q26 GETMETADATA \"\" /shared/filters/values/road\r\n"sv, false));  // 415
static_assert(test::refuses(test::command, "q26 GETMETADATA \"\" /shared/filters/values/(\r\n"sv, false));  // 415
static_assert(test::holds(test::command, "q27 GETMETADATA \"\" /private/filters/descriptions/road\r\n"sv, false));  // 416
static_assert(test::refuses(test::command, "q27 GETMETADATA \"\" /private/filters/descriptions/road /shared\r\n"sv, false));  // 416
static_assert(test::holds(test::command, "q28 SETMETADATA INBOX (/shared/imapsieve/script \"filter1\")\r\n"sv, false));  // 417
static_assert(test::refuses(test::command, "q28 SETMETADATA INBOX /shared/imapsieve/script \"filter1\"\r\n"sv, false));  // 417
static_assert(test::holds(test::command, "q29 GETMETADATA INBOX /private/vendor/example.com/color\r\n"sv, false));  // 418
static_assert(test::refuses(test::command, "q29 GETMETADATA INBOX (/private/vendor/example.com/color\r\n"sv, false));  // 418
static_assert(test::holds(test::command, "r1 GETQUOTA \"!partition/sda4\"\r\n"sv, "r1 GETQUOTA !partition/sda4\r\n"sv, false));  // 419
static_assert(test::refuses(test::command, "r1 GETQUOTA\r\n"sv, false));  // 419
static_assert(test::holds(test::command, "r2 GETQUOTA \"\"\r\n"sv, false));  // 420
static_assert(test::refuses(test::command, "r2 GETQUOTA ()\r\n"sv, false));  // 420
static_assert(test::holds(test::command, "r3 GETQUOTAROOT INBOX\r\n"sv, false));  // 421
static_assert(test::refuses(test::command, "r3 GETQUOTAROOT INBOX)\r\n"sv, false));  // 421
static_assert(test::holds(test::command, "r4 SETQUOTA \"#user/alice\" (STORAGE 510 MESSAGE 1000)\r\n"sv, "r4 SETQUOTA #user/alice (STORAGE 510 MESSAGE 1000)\r\n"sv, false));  // 422
static_assert(test::refuses(test::command, "r4 SETQUOTA \"#user/alice\" (STORAGE 510 MESSAGE)\r\n"sv, false));  // 422
static_assert(test::holds(test::command, "r5 SETQUOTA \"\" ()\r\n"sv, false));  // 423
static_assert(test::refuses(test::command, "r5 SETQUOTA \"\"\r\n"sv, false));  // 423
static_assert(test::holds(test::command, "r6 SETQUOTA \"\" (STORAGE 512)\r\n"sv, false));  // 424
static_assert(test::refuses(test::command, "r6 SETQUOTA \"\" (STORAGE -1)\r\n"sv, false));  // 424
static_assert(test::holds(test::command, "r7 SETQUOTA \"\" (MESSAGE 100)\r\n"sv, false));  // 425
static_assert(test::refuses(test::command, "r7 SETQUOTA \"\" (MESSAGE \"100\")\r\n"sv, false));  // 425
static_assert(test::holds(test::command, "r8 SETQUOTA \"\" (MAILBOX 50)\r\n"sv, false));  // 426
static_assert(test::refuses(test::command, "r8 SETQUOTA \"\" (MAILBOX 50K)\r\n"sv, false));  // 426
static_assert(test::holds(test::command, "r9 SETQUOTA \"\" (ANNOTATION-STORAGE 10)\r\n"sv, false));  // 427
static_assert(test::refuses(test::command, "r9 SETQUOTA \"\" (ANNOTATION-STORAGE)\r\n"sv, false));  // 427
static_assert(test::holds(test::command, "r10 SETQUOTA \"\" (X-NUM-FOLDERS 100)\r\n"sv, false));  // 428
static_assert(test::refuses(test::command, "r10 SETQUOTA \"\" (%NUM-FOLDERS 100)\r\n"sv, false));  // 428
static_assert(test::holds(test::command, "r11 SETQUOTA \"\" (STORAGE 9223372036854775807)\r\n"sv, false));  // 429
static_assert(test::refuses(test::command, "r11 SETQUOTA \"\" (STORAGE 9223372036854775808)\r\n"sv, false));  // 429
static_assert(test::holds(test::command, "r20 SETACL INBOX ann +l\r\n"sv, false));  // 430
static_assert(test::refuses(test::command, "r20 SETACL INBOX ann (+l)\r\n"sv, false));  // 430
static_assert(test::holds(test::command, "r21 SETACL INBOX ann +r\r\n"sv, false));  // 431
static_assert(test::refuses(test::command, "r21 SETACL INBOX ann +r%\r\n"sv, false));  // 431
static_assert(test::holds(test::command, "r22 SETACL INBOX ann +s\r\n"sv, false));  // 432
static_assert(test::refuses(test::command, "r22 SETACL INBOX ann +S\r\n"sv, false));  // 432
static_assert(test::holds(test::command, "r23 SETACL INBOX ann +w\r\n"sv, false));  // 433
static_assert(test::refuses(test::command, "r23 SETACL INBOX ann  +w\r\n"sv, false));  // 433
static_assert(test::holds(test::command, "r24 SETACL INBOX ann +i\r\n"sv, false));  // 434
static_assert(test::refuses(test::command, "r24 SETACL INBOX ann +i r\r\n"sv, false));  // 434
static_assert(test::holds(test::command, "r25 SETACL INBOX ann +p\r\n"sv, false));  // 435
static_assert(test::refuses(test::command, "r25 SETACL INBOX ann\r\n"sv, false));  // 435
static_assert(test::holds(test::command, "r26 SETACL INBOX ann +k\r\n"sv, false));  // 436
static_assert(test::refuses(test::command, "r26 SETACL INBOX ann \"+k\r\n"sv, false));  // 436
static_assert(test::holds(test::command, "r27 SETACL INBOX ann +x\r\n"sv, false));  // 437
static_assert(test::refuses(test::command, "r27 SETACL INBOX ann *x\r\n"sv, false));  // 437
static_assert(test::holds(test::command, "r28 SETACL INBOX ann +t\r\n"sv, false));  // 438
static_assert(test::refuses(test::command, "r28 SETACL INBOX ann +t)\r\n"sv, false));  // 438
static_assert(test::holds(test::command, "r29 SETACL INBOX ann +e\r\n"sv, false));  // 439
static_assert(test::refuses(test::command, "r29 SETACL INBOX ann +e\"\r\n"sv, false));  // 439
static_assert(test::holds(test::command, "r30 SETACL INBOX ann +a\r\n"sv, false));  // 440
static_assert(test::refuses(test::command, "r30 SETACL INBOX ann \r\n"sv, false));  // 440
static_assert(test::holds(test::command, "r31 SETACL INBOX ann +c\r\n"sv, false));  // 441
static_assert(test::refuses(test::command, "r31 SETACL INBOX ann +C\r\n"sv, false));  // 441
static_assert(test::holds(test::command, "r32 SETACL INBOX ann +d\r\n"sv, false));  // 442
static_assert(test::refuses(test::command, "r32 SETACL INBOX ann {+d\r\n"sv, false));  // 442
static_assert(test::holds(test::command, "r33 SETACL INBOX ann +n\r\n"sv, false));  // 443
static_assert(test::refuses(test::command, "r33 SETACL INBOX ann +n\\\r\n"sv, false));  // 443
static_assert(test::holds(test::command, "r34 SETACL INBOX ann +0\r\n"sv, false));  // 444
static_assert(test::refuses(test::command, "r34 SETACL INBOX ann +0(\r\n"sv, false));  // 444
static_assert(test::holds(test::command, "r40 SETACL INBOX ann lr\r\n"sv, false));  // 445
static_assert(test::refuses(test::command, "r40 SETACL INBOX  lr\r\n"sv, false));  // 445
static_assert(test::holds(test::command, "r41 SETACL INBOX anyone lr\r\n"sv, false));  // 446
static_assert(test::refuses(test::command, "r41 SETACL INBOX any(one lr\r\n"sv, false));  // 446
static_assert(test::holds(test::command, "r42 SETACL INBOX anonymous lr\r\n"sv, false));  // 447
static_assert(test::refuses(test::command, "r42 SETACL INBOX anonymous\r\n"sv, false));  // 447
static_assert(test::holds(test::command, "r43 SETACL INBOX authenticated lr\r\n"sv, false));  // 448
static_assert(test::refuses(test::command, "r43 SETACL INBOX authenticated) lr\r\n"sv, false));  // 448
static_assert(test::holds(test::command, "r44 SETACL INBOX owner lrswipkxtea\r\n"sv, false));  // 449
static_assert(test::refuses(test::command, "r44 SETACL INBOX %owner lrswipkxtea\r\n"sv, false));  // 449
static_assert(test::holds(test::command, "r45 SETACL INBOX \"$staff\" lr\r\n"sv, "r45 SETACL INBOX $staff lr\r\n"sv, false));  // 450
static_assert(test::refuses(test::command, "r45 SETACL INBOX \"$staff lr\r\n"sv, false));  // 450
static_assert(test::holds(test::command, "r46 SETACL INBOX \"-bob\" lr\r\n"sv, "r46 SETACL INBOX -bob lr\r\n"sv, false));  // 451
static_assert(test::refuses(test::command, "r46 SETACL INBOX -bob\" lr\r\n"sv, false));  // 451
static_assert(test::holds(test::command, "s1 NOTIFY SET (selected (MessageNew MessageExpunge))\r\n"sv, "s1 NOTIFY SET (SELECTED (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 452
static_assert(test::refuses(test::command, "s1 NOTIFY SET (selected(MessageNew MessageExpunge))\r\n"sv, false));  // 452
static_assert(test::holds(test::command, "s2 NOTIFY SET (selected-delayed (MessageNew MessageExpunge))\r\n"sv, "s2 NOTIFY SET (SELECTED-DELAYED (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 453
static_assert(test::refuses(test::command, "s2 NOTIFY SET (selected-delayed ())\r\n"sv, false));  // 453
static_assert(test::holds(test::command, "s3 NOTIFY SET (selected NONE)\r\n"sv, "s3 NOTIFY SET (SELECTED NONE)\r\n"sv, false));  // 454
static_assert(test::refuses(test::command, "s3 NOTIFY SET (selected NIL)\r\n"sv, false));  // 454
static_assert(test::holds(test::command, "s4 NOTIFY SET (inboxes (MessageNew MessageExpunge))\r\n"sv, "s4 NOTIFY SET (INBOXES (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 455
static_assert(test::refuses(test::command, "s4 NOTIFY SET (inbox (MessageNew MessageExpunge))\r\n"sv, false));  // 455
static_assert(test::holds(test::command, "s5 NOTIFY SET (personal (MailboxName))\r\n"sv, "s5 NOTIFY SET (PERSONAL (MAILBOXNAME))\r\n"sv, false));  // 456
static_assert(test::refuses(test::command, "s5 NOTIFY SET (personal)\r\n"sv, false));  // 456
static_assert(test::holds(test::command, "s6 NOTIFY SET (subscribed (MessageNew MessageExpunge))\r\n"sv, "s6 NOTIFY SET (SUBSCRIBED (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 457
static_assert(test::refuses(test::command, "s6 NOTIFY SET (subscribed (MessageNew MessageExpunge)\r\n"sv, false));  // 457
static_assert(test::holds(test::command, "s7 NOTIFY SET (subtree (Lists \"Old Mail\") (MailboxName))\r\n"sv, "s7 NOTIFY SET (SUBTREE (Lists \"Old Mail\") (MAILBOXNAME))\r\n"sv, false));  // 458
static_assert(test::refuses(test::command, "s7 NOTIFY SET (subtree () (MailboxName))\r\n"sv, false));  // 458
static_assert(test::holds(test::command, "s8 NOTIFY SET (mailboxes misc (MessageNew MessageExpunge))\r\n"sv, "s8 NOTIFY SET (MAILBOXES misc (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 459
static_assert(test::refuses(test::command, "s8 NOTIFY SET (mailboxes % (MessageNew MessageExpunge))\r\n"sv, false));  // 459
static_assert(test::holds(test::command, "s9 NOTIFY SET (subtree-one Work (MailboxName))\r\n"sv, "s9 NOTIFY SET (SUBTREE-ONE Work (MAILBOXNAME))\r\n"sv, false));  // 460
static_assert(test::refuses(test::command, "s9 NOTIFY SET (subtree-one Work(MailboxName))\r\n"sv, false));  // 460
static_assert(test::holds(test::command, "s10 NOTIFY SET (inboxes (MessageNew MessageExpunge))\r\n"sv, "s10 NOTIFY SET (INBOXES (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 461
static_assert(test::refuses(test::command, "s10 NOTIFY SET (inboxes (MessageNew  MessageExpunge))\r\n"sv, false));  // 461
static_assert(test::holds(test::command, "s11 NOTIFY SET (selected (MessageNew (UID BODY.PEEK[HEADER.FIELDS (From)]) MessageExpunge))\r\n"sv, "s11 NOTIFY SET (SELECTED (MESSAGENEW (UID BODY.PEEK[HEADER.FIELDS (From)]) MESSAGEEXPUNGE))\r\n"sv, false));  // 462
static_assert(test::refuses(test::command, "s11 NOTIFY SET (selected (MessageNew (UID BODIES[HEADER.FIELDS (From)]) MessageExpunge))\r\n"sv, false));  // 462
static_assert(test::holds(test::command, "s12 NOTIFY SET (inboxes (MessageNew MessageExpunge))\r\n"sv, "s12 NOTIFY SET (INBOXES (MESSAGENEW MESSAGEEXPUNGE))\r\n"sv, false));  // 463
static_assert(test::refuses(test::command, "s12 NOTIFY SET (inboxes (MessageNew \"MessageExpunge\"))\r\n"sv, false));  // 463
static_assert(test::holds(test::command, "s13 NOTIFY SET (personal (MessageNew MessageExpunge FlagChange))\r\n"sv, "s13 NOTIFY SET (PERSONAL (MESSAGENEW MESSAGEEXPUNGE FLAGCHANGE))\r\n"sv, false));  // 464
static_assert(test::refuses(test::command, "s13 NOTIFY SET (personal (MessageNew MessageExpunge FlagChange\r\n"sv, false));  // 464
static_assert(test::holds(test::command, "s14 NOTIFY SET (personal (MessageNew MessageExpunge AnnotationChange))\r\n"sv, "s14 NOTIFY SET (PERSONAL (MESSAGENEW MESSAGEEXPUNGE ANNOTATIONCHANGE))\r\n"sv, false));  // 465
static_assert(test::refuses(test::command, "s14 NOTIFY SET (personal (MessageNew MessageExpunge AnnotationChange (UID)))\r\n"sv, false));  // 465
static_assert(test::holds(test::command, "s15 NOTIFY SET (personal (MailboxName))\r\n"sv, "s15 NOTIFY SET (PERSONAL (MAILBOXNAME))\r\n"sv, false));  // 466
static_assert(test::refuses(test::command, "s15 NOTIFY SET (personal MailboxName)\r\n"sv, false));  // 466
static_assert(test::holds(test::command, "s16 NOTIFY SET (personal (SubscriptionChange))\r\n"sv, "s16 NOTIFY SET (PERSONAL (SUBSCRIPTIONCHANGE))\r\n"sv, false));  // 467
static_assert(test::refuses(test::command, "s16 NOTIFY SET (personal (SubscriptionChange ))\r\n"sv, false));  // 467
static_assert(test::holds(test::command, "s17 NOTIFY SET (personal (MailboxMetadataChange))\r\n"sv, "s17 NOTIFY SET (PERSONAL (MAILBOXMETADATACHANGE))\r\n"sv, false));  // 468
static_assert(test::refuses(test::command, "s17 NOTIFY SET (personal (MailboxMetadataChange)\r\n"sv, false));  // 468
static_assert(test::holds(test::command, "s18 NOTIFY SET (personal (ServerMetadataChange))\r\n"sv, "s18 NOTIFY SET (PERSONAL (SERVERMETADATACHANGE))\r\n"sv, false));  // 469
static_assert(test::refuses(test::command, "s18 NOTIFY SET (personal (ServerMetadataChange%))\r\n"sv, false));  // 469
static_assert(test::holds(test::command, "s19 NOTIFY SET (personal (X-Event))\r\n"sv, "s19 NOTIFY SET (PERSONAL (X-Event))\r\n"sv, false));  // 470
static_assert(test::refuses(test::command, "s19 NOTIFY SET (personal (\\X-Event))\r\n"sv, false));  // 470
static_assert(test::holds(test::command, "t1 CONVERT 2 (\"text/plain\") UID\r\n"sv, false));  // 471
static_assert(test::refuses(test::command, "t1 CONVERT 2 (\"text/plain\") UID[1]\r\n"sv, false));  // 471
static_assert(test::holds(test::command, "t2 CONVERT 2 (\"text/plain\") BODYPARTSTRUCTURE[1]\r\n"sv, false));  // 472
static_assert(test::refuses(test::command, "t2 CONVERT 2 (\"text/plain\") BODYPARTSTRUCTURE[0]\r\n"sv, false));  // 472
static_assert(test::holds(test::command, "t3 CONVERT 2 (\"text/plain\") BINARY[1]\r\n"sv, false));  // 473
static_assert(test::refuses(test::command, "t3 CONVERT 2 (\"text/plain\") BINARY[1\r\n"sv, false));  // 473
static_assert(test::holds(test::command, "t4 CONVERT 2 (\"text/plain\") BINARY[1]<0.500>\r\n"sv, false));  // 474
static_assert(test::refuses(test::command, "t4 CONVERT 2 (\"text/plain\") BINARY[1]<.500>\r\n"sv, false));  // 474
static_assert(test::holds(test::command, "t5 CONVERT 2 (\"text/plain\") BINARY.SIZE[1]\r\n"sv, false));  // 475
static_assert(test::refuses(test::command, "t5 CONVERT 2 (\"text/plain\") BINARY.SIZE[1.MIME]\r\n"sv, false));  // 475
static_assert(test::holds(test::command, "t6 CONVERT 2 (\"text/plain\") BODY[HEADER]\r\n"sv, false));  // 476
static_assert(test::refuses(test::command, "t6 CONVERT 2 (\"text/plain\") BODY[FOOTER]\r\n"sv, false));  // 476
static_assert(test::holds(test::command, "t7 CONVERT 2 (\"text/plain\") BODY[1.HEADER]\r\n"sv, false));  // 477
static_assert(test::refuses(test::command, "t7 CONVERT 2 (\"text/plain\") BODY[1.]\r\n"sv, false));  // 477
static_assert(test::holds(test::command, "t8 CONVERT 2 (\"text/plain\") BODY[1.MIME]\r\n"sv, false));  // 478
static_assert(test::refuses(test::command, "t8 CONVERT 2 (\"text/plain\") BODY[MIME]\r\n"sv, false));  // 478
static_assert(test::holds(test::command, "t9 CONVERT 2 (\"text/plain\") AVAILABLECONVERSIONS[2]\r\n"sv, false));  // 479
static_assert(test::refuses(test::command, "t9 CONVERT 2 (\"text/plain\") AVAILABLECONVERSIONS\r\n"sv, false));  // 479
static_assert(test::holds(test::command, "t20 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" BODY)\r\n"sv, "t20 URLFETCH (imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef BODY)\r\n"sv, false));  // 480
static_assert(test::refuses(test::command, "t20 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" BODY\r\n"sv, false));  // 480
static_assert(test::holds(test::command, "t21 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" BINARY)\r\n"sv, "t21 URLFETCH (imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef BINARY)\r\n"sv, false));  // 481
static_assert(test::refuses(test::command, "t21 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" \"BINARY\")\r\n"sv, false));  // 481
static_assert(test::holds(test::command, "t22 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" BODYPARTSTRUCTURE)\r\n"sv, "t22 URLFETCH (imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef BODYPARTSTRUCTURE)\r\n"sv, false));  // 482
static_assert(test::refuses(test::command, "t22 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\"  BODYPARTSTRUCTURE)\r\n"sv, false));  // 482
static_assert(test::holds(test::command, "t23 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" X-ATOM)\r\n"sv, "t23 URLFETCH (imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef X-ATOM)\r\n"sv, false));  // 483
static_assert(test::refuses(test::command, "t23 URLFETCH (\"imap://j@example.com/INBOX/;uid=2;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" X-ATOM%)\r\n"sv, false));  // 483
static_assert(test::holds(test::command, "t30 COMPRESS DEFLATE\r\n"sv, false));  // 484
static_assert(test::refuses(test::command, "t30 COMPRESS \"DEFLATE\"\r\n"sv, false));  // 484
static_assert(test::holds(test::command, "u1 ID (\"name\" \"x\")\r\n"sv, false));  // 485
static_assert(test::refuses(test::command, "u1 ID (\"name\")\r\n"sv, false));  // 485
static_assert(test::holds(test::command, "u2 ID (\"version\" \"x\")\r\n"sv, false));  // 486
static_assert(test::refuses(test::command, "u2 ID \"version\" \"x\"\r\n"sv, false));  // 486
static_assert(test::holds(test::command, "u3 ID (\"os\" \"x\")\r\n"sv, false));  // 487
static_assert(test::refuses(test::command, "u3 ID (\"os\"\"x\")\r\n"sv, false));  // 487
static_assert(test::holds(test::command, "u4 ID (\"os-version\" \"x\")\r\n"sv, false));  // 488
static_assert(test::refuses(test::command, "u4 ID (\"os-version\" \"x\"\r\n"sv, false));  // 488
static_assert(test::holds(test::command, "u5 ID (\"vendor\" \"x\")\r\n"sv, false));  // 489
static_assert(test::refuses(test::command, "u5 ID (NIL \"x\")\r\n"sv, false));  // 489
static_assert(test::holds(test::command, "u6 ID (\"support-url\" \"x\")\r\n"sv, false));  // 490
static_assert(test::refuses(test::command, "u6 ID (\"support-url\" x)\r\n"sv, false));  // 490
static_assert(test::holds(test::command, "u7 ID (\"address\" \"x\")\r\n"sv, false));  // 491
static_assert(test::refuses(test::command, "u7 ID (\"address\"  \"x\")\r\n"sv, false));  // 491
static_assert(test::holds(test::command, "u8 ID (\"date\" \"x\")\r\n"sv, false));  // 492
static_assert(test::refuses(test::command, "u8 ID (date \"x\")\r\n"sv, false));  // 492
static_assert(test::holds(test::command, "u9 ID (\"command\" \"x\")\r\n"sv, false));  // 493
static_assert(test::refuses(test::command, "u9 ID (\"command\" (\"x\"))\r\n"sv, false));  // 493
static_assert(test::holds(test::command, "u10 ID (\"arguments\" \"x\")\r\n"sv, false));  // 494
static_assert(test::refuses(test::command, "u10 ID (\"arguments\" \"x)\r\n"sv, false));  // 494
static_assert(test::holds(test::command, "u11 ID (\"environment\" \"x\")\r\n"sv, false));  // 495
static_assert(test::refuses(test::command, "u11 ID (\"environment\" \"x\" )\r\n"sv, false));  // 495
static_assert(test::holds(test::command, "u20 ID (\"name\" NIL)\r\n"sv, false));  // 496
static_assert(test::refuses(test::command, "u20 ID (\"name\" NULL)\r\n"sv, false));  // 496
static_assert(test::holds(test::command, "u21 ID (\"x-originating-ip\" \"192.0.2.7\" \"x-session-id\" \"abc\")\r\n"sv, false));  // 497
static_assert(test::refuses(test::command, "u21 ID (\"x-originating-ip\" \"192.0.2.7\" \"x-session-id\")\r\n"sv, false));  // 497
static_assert(test::holds(test::command, "u22 ID (\"guid\" \"1-2-3\")\r\n"sv, false));  // 498
static_assert(test::refuses(test::command, "u22 ID (\"guid\" 1-2-3)\r\n"sv, false));  // 498
static_assert(test::holds(test::command, "v6 APPEND D CATENATE (URL \"imap://u@example.com/INBOX;UIDVALIDITY=12/;UID=3\")\r\n"sv, "v6 APPEND D CATENATE (URL imap://u@example.com/INBOX;UIDVALIDITY=12/;UID=3)\r\n"sv, false));  // 504
static_assert(test::refuses(test::command, "v6 APPEND D CATENATE (URL \"imap://u@example.com/INBOX;UIDVALIDITY=12/;UID=3\"\r\n"sv, false));  // 504
static_assert(test::holds(test::command, "v7 APPEND D CATENATE (URL \"/INBOX;UIDVALIDITY=12/;UID=3/;SECTION=1.2/;PARTIAL=0.1024\")\r\n"sv, "v7 APPEND D CATENATE (URL /INBOX;UIDVALIDITY=12/;UID=3/;SECTION=1.2/;PARTIAL=0.1024)\r\n"sv, false));  // 505
static_assert(test::refuses(test::command, "v7 APPEND D CATENATE (URL (\"/INBOX;UIDVALIDITY=12/;UID=3/;SECTION=1.2/;PARTIAL=0.1024\")\r\n"sv, false));  // 505
static_assert(test::holds(test::command, "v8 APPEND D CATENATE (URL \";UID=3/;SECTION=HEADER\")\r\n"sv, "v8 APPEND D CATENATE (URL ;UID=3/;SECTION=HEADER)\r\n"sv, false));  // 506
static_assert(test::refuses(test::command, "v8 APPEND D CATENATE (URL )\r\n"sv, false));  // 506
static_assert(test::holds(test::command, "v10 GENURLAUTH \"imap://u@example.com/INBOX/;uid=20;expire=2027-01-01T00:00:00Z;urlauth=anonymous\" INTERNAL\r\n"sv, "v10 GENURLAUTH imap://u@example.com/INBOX/;uid=20;expire=2027-01-01T00:00:00Z;urlauth=anonymous INTERNAL\r\n"sv, false));  // 508
static_assert(test::refuses(test::command, "v10 GENURLAUTH \"imap://u@example.com/INBOX/;uid=20;expire=2027-01-01T00:00:00Z;urlauth=anonymous\" \"INTERNAL\"\r\n"sv, false));  // 508
static_assert(test::holds(test::command, "v12 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=submit+fred\" INTERNAL\r\n"sv, "v12 GENURLAUTH imap://u@example.com/INBOX/;uid=2;urlauth=submit+fred INTERNAL\r\n"sv, false));  // 510
static_assert(test::refuses(test::command, "v12 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=submit+fred\"\r\n"sv, false));  // 510
static_assert(test::holds(test::command, "v13 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=user+fred\" INTERNAL\r\n"sv, "v13 GENURLAUTH imap://u@example.com/INBOX/;uid=2;urlauth=user+fred INTERNAL\r\n"sv, false));  // 511
static_assert(test::refuses(test::command, "v13 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=user+fred INTERNAL\r\n"sv, false));  // 511
static_assert(test::holds(test::command, "v14 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=authuser\" INTERNAL\r\n"sv, "v14 GENURLAUTH imap://u@example.com/INBOX/;uid=2;urlauth=authuser INTERNAL\r\n"sv, false));  // 512
static_assert(test::refuses(test::command, "v14 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=authuser\"INTERNAL\r\n"sv, false));  // 512
static_assert(test::holds(test::command, "v15 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=anonymous\" INTERNAL\r\n"sv, "v15 GENURLAUTH imap://u@example.com/INBOX/;uid=2;urlauth=anonymous INTERNAL\r\n"sv, false));  // 513
static_assert(test::refuses(test::command, "v15 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=anonymous\" INTERNAL\"\r\n"sv, false));  // 513
static_assert(test::holds(test::command, "v16 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=stream\" INTERNAL\r\n"sv, "v16 GENURLAUTH imap://u@example.com/INBOX/;uid=2;urlauth=stream INTERNAL\r\n"sv, false));  // 514
static_assert(test::refuses(test::command, "v16 GENURLAUTH \"imap://u@example.com/INBOX/;uid=2;urlauth=stream\"  INTERNAL\r\n"sv, false));  // 514
static_assert(test::holds(test::command, "A-1.x_]? NOOP\r\n"sv, false));  // 970
static_assert(test::refuses(test::command, "A-1+x_]? NOOP\r\n"sv, false));  // 970
static_assert(test::holds(test::command, "t1 SUBSCRIBE a!b#c$d&e'f,g-h.i/j:k;l<m=n>o?p@q^r_s`t|u}v~\r\n"sv, false));  // 971
static_assert(test::refuses(test::command, "t1 SUBSCRIBE a(b#c$d&e'f,g-h.i/j:k;l<m=n>o?p@q^r_s`t|u}v~\r\n"sv, false));  // 971
static_assert(test::holds(test::command, "t2 SUBSCRIBE [Gmail]\r\n"sv, false));  // 972
static_assert(test::refuses(test::command, "t2 SUBSCRIBE [Gm%ail]\r\n"sv, false));  // 972
static_assert(test::holds(test::command, "t3 SUBSCRIBE \"two words\"\r\n"sv, false));  // 973
static_assert(test::refuses(test::command, "t3 SUBSCRIBE \"two words\r\n"sv, false));  // 973
static_assert(test::holds(test::command, "t4 LIST \"\" \"\"\r\n"sv, false));  // 974
static_assert(test::refuses(test::command, "t4 LIST \"\" \"\r\n"sv, false));  // 974
static_assert(test::holds(test::command, "t5 LOGIN ann \"a\\\"b\\\\c\"\r\n"sv, false));  // 975
static_assert(test::refuses(test::command, "t5 LOGIN ann \"a\\\"b\\c\"\r\n"sv, false));  // 975
static_assert(test::holds(test::command, "t6 SUBSCRIBE \"Entw\303\274rfe\"\r\n"sv, true));  // 976
static_assert(test::refuses(test::command, "t6 SUBSCRIBE Entw\303\274rfe\r\n"sv, true));  // 976
static_assert(test::holds(test::command, "t7 LOGIN {3}\r\nann {1}\r\nx\r\n"sv, "t7 LOGIN ann x\r\n"sv, false));  // 977
static_assert(test::refuses(test::command, "t7 LOGIN {3}\r\nann {-1}\r\nx\r\n"sv, false));  // 977
static_assert(test::holds(test::command, "t8 LOGIN {3+}\r\nann {1+}\r\nx\r\n"sv, "t8 LOGIN ann x\r\n"sv, false));  // 978
static_assert(test::refuses(test::command, "t8 LOGIN {3+}\r\nann {1++}\r\nx\r\n"sv, false));  // 978
static_assert(test::holds(test::command, "t9 LOGIN ann {0+}\r\n\r\n"sv, "t9 LOGIN ann \"\"\r\n"sv, false));  // 979
static_assert(test::refuses(test::command, "t9 LOGIN ann {0+\r\n\r\n"sv, false));  // 979
static_assert(test::holds(test::command, "t10 SUBSCRIBE {4+}\r\na\r\nb\r\n"sv, "t10 SUBSCRIBE {4}\r\na\r\nb\r\n"sv, false));  // 980
static_assert(test::refuses(test::command, "t10 SUBSCRIBE {4+} \r\na\r\nb\r\n"sv, false));  // 980
static_assert(test::holds(test::command, "t11 APPEND x ~{1}\r\n\000\r\n"sv, false));  // 981
static_assert(test::refuses(test::command, "t11 APPEND x ~ {1}\r\n\000\r\n"sv, false));  // 981
static_assert(test::holds(test::command, "t12 SUBSCRIBE {003+}\r\nabc\r\n"sv, "t12 SUBSCRIBE abc\r\n"sv, false));  // 982
static_assert(test::refuses(test::command, "t12 SUBSCRIBE {003x}\r\nabc\r\n"sv, false));  // 982
static_assert(test::holds(test::command, "t13 SELECT NIL\r\n"sv, "t13 SELECT \"NIL\"\r\n"sv, false));  // 985
static_assert(test::refuses(test::command, "t13 SELECT ()\r\n"sv, false));  // 985
static_assert(test::holds(test::command, "t14 SELECT inBOX\r\n"sv, false));  // 986
static_assert(test::refuses(test::command, "t14 SELECT inBOX(\r\n"sv, false));  // 986
static_assert(test::holds(test::command, "t15 SELECT {5+}\r\nINBOX\r\n"sv, "t15 SELECT INBOX\r\n"sv, false));  // 987
static_assert(test::refuses(test::command, "t15 SELECT {5+}\r\nINBOX!\r\n"sv, false));  // 987
static_assert(test::holds(test::command, "t16 SELECT \"~peter/mail/&U,BTFw-/&ZeVnLIqe-\"\r\n"sv, "t16 SELECT ~peter/mail/&U,BTFw-/&ZeVnLIqe-\r\n"sv, false));  // 988
static_assert(test::refuses(test::command, "t16 SELECT \"~peter/mail/&U,BTFw-/&ZeVnLIqe-\r\n"sv, false));  // 988
static_assert(test::holds(test::command, "t17 SELECT \"Tom &- Jerry\"\r\n"sv, false));  // 989
static_assert(test::refuses(test::command, "t17 SELECT Tom &- Jerry\r\n"sv, false));  // 989
static_assert(test::holds(test::command, "t18 SELECT \"\345\217\260\345\214\227\"\r\n"sv, true));  // 990
static_assert(test::refuses(test::command, "t18 SELECT \345\217\260\345\214\227\r\n"sv, true));  // 990
static_assert(test::holds(test::command, "t19 SEARCH ON 1-Jan-2025\r\n"sv, false));  // 991
static_assert(test::refuses(test::command, "t19 SEARCH ON -Jan-2025\r\n"sv, false));  // 991
static_assert(test::holds(test::command, "t20 SEARCH ON \"11-Jan-2025\"\r\n"sv, "t20 SEARCH ON 11-Jan-2025\r\n"sv, false));  // 992
static_assert(test::refuses(test::command, "t20 SEARCH ON \"11-Jan-2025\r\n"sv, false));  // 992
static_assert(test::holds(test::command, "t21 APPEND x \" 1-Jan-2025 00:00:00 +0000\" {1}\r\nx\r\n"sv, false));  // 993
static_assert(test::refuses(test::command, "t21 APPEND x \" 1-Jan-2025 00:00:00 +000\" {1}\r\nx\r\n"sv, false));  // 993
static_assert(test::holds(test::command, "t22 APPEND x \"31-Dec-2024 23:59:60 -1130\" {1}\r\nx\r\n"sv, false));  // 994
static_assert(test::refuses(test::command, "t22 APPEND x \"31-Dec-2024 23:59:60 1130\" {1}\r\nx\r\n"sv, false));  // 994
static_assert(test::holds(test::command, "t23 SEARCH ON 1-jAN-2025\r\n"sv, "t23 SEARCH ON 1-Jan-2025\r\n"sv, false));  // 995
static_assert(test::refuses(test::command, "t23 SEARCH ON 1-jAX-2025\r\n"sv, false));  // 995
static_assert(test::holds(test::command, "t24 uId fEtCh 1 flAgs\r\n"sv, "t24 UID FETCH 1 (FLAGS)\r\n"sv, false));  // 996
static_assert(test::refuses(test::command, "t24 uId fEtCht 1 flAgs\r\n"sv, false));  // 996
static_assert(test::holds(test::command, "t25 SEARCH LARGER 4294967295\r\n"sv, false));  // 997
static_assert(test::refuses(test::command, "t25 SEARCH LARGER 4294967295.0\r\n"sv, false));  // 997
static_assert(test::holds(test::command, "t26 SUBSCRIBE \"\303\251\"\r\n"sv, true));  // 999
static_assert(test::refuses(test::command, "t26 SUBSCRIBE \"\303\251\r\n"sv, true));  // 999
static_assert(test::holds(test::command, "u30 FETCH 1 UID\r\n"sv, "u30 FETCH 1 (UID)\r\n"sv, false));  // 1000
static_assert(test::refuses(test::command, "u30 FETCH 0 UID\r\n"sv, false));  // 1000
static_assert(test::holds(test::command, "u31 FETCH * UID\r\n"sv, "u31 FETCH * (UID)\r\n"sv, false));  // 1001
static_assert(test::refuses(test::command, "u31 FETCH ** UID\r\n"sv, false));  // 1001
static_assert(test::holds(test::command, "u32 FETCH 2:4 UID\r\n"sv, "u32 FETCH 2:4 (UID)\r\n"sv, false));  // 1002
static_assert(test::refuses(test::command, "u32 FETCH 2-4 UID\r\n"sv, false));  // 1002
static_assert(test::holds(test::command, "u33 FETCH 4:2 UID\r\n"sv, "u33 FETCH 4:2 (UID)\r\n"sv, false));  // 1003
static_assert(test::refuses(test::command, "u33 FETCH 4::2 UID\r\n"sv, false));  // 1003
static_assert(test::holds(test::command, "u34 FETCH 5:* UID\r\n"sv, "u34 FETCH 5:* (UID)\r\n"sv, false));  // 1004
static_assert(test::refuses(test::command, "u34 FETCH 5:*:7 UID\r\n"sv, false));  // 1004
static_assert(test::holds(test::command, "u35 FETCH *:5 UID\r\n"sv, "u35 FETCH *:5 (UID)\r\n"sv, false));  // 1005
static_assert(test::refuses(test::command, "u35 FETCH *5 UID\r\n"sv, false));  // 1005
static_assert(test::holds(test::command, "u36 FETCH 1,3:5,9:*,7 UID\r\n"sv, "u36 FETCH 1,3:5,9:*,7 (UID)\r\n"sv, false));  // 1006
static_assert(test::refuses(test::command, "u36 FETCH 1,3:5,9:*, UID\r\n"sv, false));  // 1006
static_assert(test::holds(test::command, "u37 FETCH 1:5,3 UID\r\n"sv, "u37 FETCH 1:5,3 (UID)\r\n"sv, false));  // 1007
static_assert(test::refuses(test::command, "u37 FETCH 1:5;3 UID\r\n"sv, false));  // 1007
static_assert(test::holds(test::command, "u38 FETCH 4294967295 UID\r\n"sv, "u38 FETCH 4294967295 (UID)\r\n"sv, false));  // 1008
static_assert(test::refuses(test::command, "u38 FETCH 4294967296 UID\r\n"sv, false));  // 1008
static_assert(test::holds(test::command, "u39 COPY $ Archive\r\n"sv, false));  // 1009
static_assert(test::refuses(test::command, "u39 COPY $1 Archive\r\n"sv, false));  // 1009
static_assert(test::holds(test::command, "v30 FETCH 1 (UID) (X-SET 1:5,7,*)\r\n"sv, false));  // 1013
static_assert(test::refuses(test::command, "v30 FETCH 1 (UID) (X-SET 1:5,)\r\n"sv, false));  // 1013
static_assert(test::holds(test::command, "v31 STORE 1 (X-N 9007199254740993) FLAGS ()\r\n"sv, false));  // 1014
static_assert(test::refuses(test::command, "v31 STORE 1 (X-N \\9) FLAGS ()\r\n"sv, false));  // 1014
static_assert(test::holds(test::command, "v32 SELECT x (X-T (a (b \"c\" (d)) e))\r\n"sv, "v32 SELECT x (X-T (a (b c (d)) e))\r\n"sv, false));  // 1015
static_assert(test::refuses(test::command, "v32 SELECT x (X-T (a (b \"c\" (\\d)) e))\r\n"sv, false));  // 1015
static_assert(test::holds(test::command, "v33 SELECT x (X-T ())\r\n"sv, false));  // 1016
static_assert(test::refuses(test::command, "v33 SELECT x (X-T ()\r\n"sv, false));  // 1016
static_assert(test::holds(test::command, "v34 LIST (vendor.acme-o (a (b c))) \"\" *\r\n"sv, false));  // 1017
static_assert(test::refuses(test::command, "v34 LIST (vendor.acme-o (a (b %c))) \"\" *\r\n"sv, false));  // 1017

static_assert(test::survives(test::command, imapwire::side::client, "a APPEND x {99999999+}\r\na2 LOGOUT\r\n"sv));  // append-nonsync-oversize.c2s
static_assert(test::survives(test::command, imapwire::side::client, "a AUTHENTICATE PLAIN ====\r\n"sv));  // auth-badb64.c2s
static_assert(test::survives(test::command, imapwire::side::client, "x  NOOP\r\n"sv));  // double-sp.c2s
static_assert(test::survives(test::command, imapwire::side::client, "a LOGIN \"\000\\\"\\\"\\\"\\\"\\\"\" x\r\n"sv));  // quoted-nul-cmd.c2s
static_assert(test::survives(test::command, imapwire::side::client, "a1 STARTTLS\r\na2 LOGIN x y\r\n"sv));  // starttls-command-injection.c2s
static_assert(test::survives(test::command, imapwire::side::client, "* NOOP\r\n"sv));  // tag-star.c2s
static_assert(test::survives(test::command, imapwire::side::client, "a SELECT &AOk-&AOk-\r\n"sv));  // utf7-adjacent-shift.c2s
static_assert(test::survives(test::command, imapwire::side::client, "a SELECT &AGE-\r\n"sv));  // utf7-ascii-noncanonical.c2s
static_assert(test::survives(test::command, imapwire::side::client, "a SELECT &AAA-\r\n"sv));  // utf7-nul.c2s
static_assert(test::survives(test::command, imapwire::side::client, "a SELECT &AOk\r\n"sv));  // utf7-unterminated.c2s

static_assert(test::survives(test::command, imapwire::side::client, "A1  NOOP\r\n"sv));  // 93
static_assert(test::survives(test::command, imapwire::side::client, "A1 NOOP \r\n"sv));  // 94
static_assert(test::survives(test::command, imapwire::side::client, "A1 NOOP\n"sv));  // 95
static_assert(test::survives(test::command, imapwire::side::client, "A1 LOGIN NIL NIL\r\n"sv));  // 96
static_assert(test::survives(test::command, imapwire::side::client, "A1 ID ()\r\n"sv));  // 97
static_assert(test::survives(test::command, imapwire::side::client, "A1 FETCH 1 ( FLAGS )\r\n"sv));  // 98
static_assert(test::survives(test::command, imapwire::side::client, "A1 LIST \"\" *\r\n"sv));  // 99
static_assert(test::survives(test::command, imapwire::side::client, "A1 FETCH 9:1 FLAGS\r\n"sv));  // 100
static_assert(test::survives(test::command, imapwire::side::client, "A1 LOGIN {3}\r\nann x\r\n"sv));  // 101
static_assert(test::survives(test::command, imapwire::side::client, "A1 STATUS INBOX ( MESSAGES)\r\n"sv));  // 125
static_assert(test::survives(test::command, imapwire::side::client, "A1 FETCH 1 (PREVIEW(LAZY))\r\n"sv));  // 126
static_assert(test::survives(test::command, imapwire::side::client, "A1 FETCH 1 BODY[MIME]\r\n"sv));  // 127
static_assert(test::survives(test::command, imapwire::side::client, "A1 AUTHENTICATE \"EXTERNAL\"\r\n"sv));  // 128
static_assert(test::survives(test::command, imapwire::side::client, "A1 APPEND INBOX \"7-Jul-2024 02:44:25 +0000\" {1+}\r\nx\r\n"sv));  // 129
static_assert(test::survives(test::command, imapwire::side::client, "A1 SEARCH KEYWORD \"two words\"\r\n"sv));  // 130
