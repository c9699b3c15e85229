// The commands that servers are sent, by the capability that they must announce for them.
#ifndef IMAPWIRE_TESTS_INTEGRATION_COMMANDS_HPP
#define IMAPWIRE_TESTS_INTEGRATION_COMMANDS_HPP

#include <imapwire/core/quirk.hpp>

#include <string_view>

namespace integration {

/// The servers: Dovecot is one that goes by RFC 3501 and checks what it is sent, Cyrus another.
enum server : unsigned char { dovecot = 1, cyrus = 2, all = dovecot | cyrus };

/// What a server sends that no RFC allows, and the quirk that it is read with.
struct deviation {
    server by;
    imapwire::quirk quirk;
    std::string_view in;  ///< part of the response
};

inline constexpr deviation deviations[] = {
    {dovecot, imapwire::quirk::missing_parentheses, "[BADEVENT "},
};

/// One command without its tag and CRLF. The library parses it and writes it anew, so that what is sent is its own.
/// "@name" stands for the literal of that name, "$V" for the UIDVALIDITY of the mailbox that was selected last, "$T" for the tag of the
/// command before, "$N" for the user's name,
/// "$U" for the URL that the server made last.
struct command_row {
    std::string_view capability;  ///< empty: every server has it
    std::string_view command;
    bool succeeds = true;  ///< it ends with OK, otherwise with NO
    server sent_to = all;
};

inline constexpr std::string_view no_commands_of_their_own[] = {
    "CHILDREN", "COMPRESS=DEFLATE", "I18NLEVEL=1", "IDLE", "IMAP4rev1", "LITERAL+", "LOGIN-REFERRALS", "SASL-IR",
    // Cyrus: how commands that others announce work, what other programs use, and what can't be sent on this connection.
    "APPENDLIMIT=4294967295", "LOGINDISABLED", "NO_ATOMIC_RENAME", "X-REPLICATION", "X-SIEVE-MAILBOX"};

struct literal_row {
    std::string_view name;
    std::string_view octets;
};

inline constexpr literal_row literals[] = {
    {"@name", "by{3}name"},
    {"@word", "\xc3\xa9"},
    {"@lines", "two\r\nlines {3}"},
    {"@short", "Subject: short\r\n\r\nbody\r\n"},
    {"@plain", "From: \"Ann \\\"A\\\" B\" <ann@example.com>\r\nTo: some: bob@example.com, c@example.com;\r\n"
               "Subject: first {3}\r\nDate: Tue, 24 Nov 2026 12:00:00 +0100\r\nMessage-ID: <1@x>\r\n\r\nHello\r\n"},
    {"@multipart", "From: bob@example.com\r\nSubject: Re: first\r\nIn-Reply-To: <1@x>\r\nReferences: <1@x>\r\n"
                   "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                   "--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n"
                   "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: within\r\n\r\nbody\r\n"
                   "--b\r\nContent-Type: image/png; name=\"a b\"\r\nContent-Disposition: inline\r\n\r\nx\r\n--b--\r\n"},
    {"@8bit", "Subject: =?utf-8?q?h=C3=A9?= \xc3\xa9\"\\\r\n\r\n\xff\xfe 8-bit\r\n"},
    {"@binary", std::string_view("Content-Transfer-Encoding: binary\r\n\r\nNUL \0 here\r\n", 49)},
};

inline constexpr command_row commands[] = {
    {"", "CAPABILITY"},
    {"", "NOOP"},
    {"ID", R"(ID ("name" "imapwire" "os" NIL))", true, dovecot},  // at a NIL Cyrus 3.6.1 closes the connection
    {"ID", R"(ID ("name" "imapwire"))"},
    {"ID", "ID NIL"},
    {"CONDSTORE", "ENABLE CONDSTORE"},
    {"ENABLE", "ENABLE QRESYNC"},
    {"NAMESPACE", "NAMESPACE"},

    // Mailboxes
    {"", "CREATE Work"},
    {"", "CREATE Work/Sub"},
    {"", "CREATE Work", false},
    {"", R"(CREATE "quo\"ted \\name")", true, dovecot},
    {"", R"(CREATE "quo\"ted \\name")", false, cyrus},
    {"", "CREATE @name", true, dovecot},
    {"", "CREATE @name", false, cyrus},
    {"", "CREATE Entw&APw-rfe"},
    {"", "SUBSCRIBE Work/Sub"},
    {"", "SUBSCRIBE Work"},
    {"", "LSUB \"\" *"},
    {"", "UNSUBSCRIBE Work"},
    {"", "LIST \"\" *"},
    {"", "LIST \"\" %"},
    {"", "LIST \"\" \"\""},
    {"", "LIST Work/ *"},
    {"LIST-EXTENDED", "LIST (SUBSCRIBED) \"\" *"},
    {"LIST-EXTENDED", "LIST (SUBSCRIBED RECURSIVEMATCH REMOTE) \"\" (* Work/%) RETURN (SUBSCRIBED CHILDREN)"},
    {"LIST-EXTENDED", "LIST () \"\" % RETURN ()"},
    {"LIST-STATUS", "LIST \"\" * RETURN (STATUS (MESSAGES UIDNEXT UIDVALIDITY UNSEEN RECENT HIGHESTMODSEQ SIZE))"},
    {"SPECIAL-USE", "LIST (SPECIAL-USE) \"\" *"},
    {"SPECIAL-USE", "LIST \"\" * RETURN (SPECIAL-USE)"},
    {"CREATE-SPECIAL-USE", "CREATE Archive (USE (\\Archive))"},
    {"LIST-MYRIGHTS", "LIST \"\" % RETURN (MYRIGHTS)"},
    {"LIST-METADATA", "LIST \"\" % RETURN (METADATA (/shared/comment))"},
    {"MAILBOX-REFERRALS", "RLIST \"\" *"},
    {"MAILBOX-REFERRALS", "RLSUB \"\" *"},
    {"XLIST", "XLIST \"\" *"},
    {"SCAN", "SCAN \"\" * Hello"},  // as long as there are no messages: otherwise Cyrus 3.6.1 closes the connection
    {"", "RENAME Work/Sub Work/Below"},
    {"", "RENAME Nowhere Somewhere", false},
    {"", "DELETE Nowhere", false},
    {"", "SELECT Nowhere", false},

    // Messages
    {"", "APPEND Work (\\Seen \\Flagged $Label) \"24-Nov-2026 12:00:00 +0100\" @plain"},
    {"", "APPEND Work @multipart"},
    {"", "APPEND Work () @8bit"},
    {"MULTIAPPEND", "APPEND Work (\\Deleted) @short @short (\\Draft) @short"},
    {"BINARY", "APPEND Work ~@binary"},
    {"", "APPEND Nowhere @short", false},
    {"", "STATUS Work (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN)"},
    {"STATUS=SIZE", "STATUS Work (SIZE)"},
    {"CONDSTORE", "STATUS Work (HIGHESTMODSEQ)"},
    {"OBJECTID", "STATUS Work (MAILBOXID)"},
    {"X-CREATEDMODSEQ", "STATUS Work (CREATEDMODSEQ)"},
    {"XCONVERSATIONS", "STATUS Work (XCONVEXISTS)"},
    {"", "SELECT Work"},
    {"CONDSTORE", "SELECT Work (CONDSTORE)"},
    {"", "CHECK"},
    {"CATENATE", "APPEND Work CATENATE (URL \"/Work;UIDVALIDITY=$V/;UID=1/;SECTION=HEADER\" TEXT @short)"},
    {"CATENATE", "APPEND Work CATENATE (URL \"/Work/;UID=999\")", false},
    {"URL-PARTIAL", "APPEND Work (\\Seen) CATENATE (URL \"/Work/;UID=1/;PARTIAL=0.20\" TEXT @short)"},

    // FETCH
    {"", "FETCH 1:* ALL"},
    {"", "FETCH 1:* FAST"},
    {"", "FETCH 1:* FULL"},
    {"", "FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODY BODYSTRUCTURE)"},
    {"", "FETCH 1,2,3 (RFC822.HEADER RFC822.TEXT RFC822)"},
    {"", "FETCH 1:3 (BODY[] BODY[HEADER] BODY[TEXT])"},
    {"", "FETCH * BODY[]"},
    {"", "FETCH 2 (BODY.PEEK[1] BODY.PEEK[1.MIME] BODY.PEEK[2.HEADER] BODY.PEEK[2.TEXT] BODY.PEEK[2.1] BODY.PEEK[3])"},
    {"", R"(FETCH 1:* (BODY.PEEK[HEADER.FIELDS (SUBJECT "X Y")] BODY.PEEK[HEADER.FIELDS.NOT (Subject)]))", true, dovecot},
    {"", R"(FETCH 1:* (BODY.PEEK[HEADER.FIELDS (SUBJECT X-Y)] BODY.PEEK[HEADER.FIELDS.NOT (Subject)]))"},
    {"", "FETCH 1:* (BODY.PEEK[]<0.10> BODY.PEEK[TEXT]<3.2> BODY.PEEK[]<9999.1>)"},
    {"", "UID FETCH 1:4294967295 (FLAGS)"},
    {"BINARY", "FETCH 2 (BINARY[1] BINARY.PEEK[1]<0.3> BINARY.SIZE[1])"},
    {"CONDSTORE", "FETCH 1:* (MODSEQ)"},
    {"CONDSTORE", "FETCH 1:* (FLAGS) (CHANGEDSINCE 1)"},
    {"SAVEDATE", "FETCH 1:* (SAVEDATE)"},
    {"PREVIEW", "FETCH 1:* (PREVIEW)"},
    {"PREVIEW", "FETCH 1:* (PREVIEW (LAZY))"},
    {"PREVIEW=FUZZY", "FETCH 1:* (PREVIEW (FUZZY))"},
    {"SNIPPET=FUZZY", "FETCH 1:* (SNIPPET)"},
    {"SNIPPET=FUZZY", "FETCH 1:* (SNIPPET (LAZY=FUZZY))"},
    {"OBJECTID", "FETCH 1:* (EMAILID THREADID)"},
    {"DIGEST=SHA1", "FETCH 1:* (DIGEST.SHA1)"},
    {"ANNOTATE-EXPERIMENT-1", "STORE 1 ANNOTATION (/comment (value.shared \"x\" value.priv \"y\"))"},
    {"ANNOTATE-EXPERIMENT-1", "FETCH 1 (ANNOTATION (/comment (value.shared value.priv)))"},
    {"ANNOTATE-EXPERIMENT-1", "SEARCH ANNOTATION /comment value.shared \"x\""},
    {"URLAUTH", "GENURLAUTH \"imap://$N@localhost/Work/;uid=1;urlauth=anonymous\" INTERNAL"},
    {"URLAUTH", "URLFETCH \"$U\""},
    {"URLAUTH=BINARY", "URLFETCH (\"$U\" BINARY BODYPARTSTRUCTURE)"},
    {"URLAUTH", "RESETKEY Work"},
    {"URLAUTH", "URLFETCH \"$U\""},

    // What no capability tells
    {"", "FETCH 1:* (X-GUID X-SAVEDATE)", true, dovecot},
    {"", "FETCH 1 (X-MAILBOX X-REAL-UID)", true, dovecot},
    {"", "STATUS Work (X-GUID)", true, dovecot},
    {"", "SEARCH OR X-GUID x OR X-MAILBOX Work OR X-REAL-UID 1 OR X-SAVEDBEFORE 1-Jan-2030 OR X-SAVEDON 1-Jan-2030 X-SAVEDSINCE 1-Jan-2020", true, dovecot},
    {"", "SEARCH MIMEPART (TYPE image)", true, dovecot},
    {"", "SEARCH INTHREAD REFS SUBJECT first", true, dovecot},
    {"", "FETCH 1:* (CID RFC822.FILESIZE)", true, cyrus},

    // STORE
    {"", "STORE 1 +FLAGS (\\Answered $Forwarded)"},
    {"", "STORE 1:2 -FLAGS (\\Flagged)"},
    {"", "STORE 2 FLAGS ()"},
    {"", "STORE 2 FLAGS.SILENT (\\Seen NonJunk)"},
    {"", "UID STORE 1:* +FLAGS.SILENT (\\Draft)"},
    {"CONDSTORE", "STORE 1 (UNCHANGEDSINCE 1) +FLAGS (\\Flagged)"},
    {"CONDSTORE", "UID STORE 1:2 (UNCHANGEDSINCE 9999999) -FLAGS.SILENT (\\Flagged)"},

    // SEARCH
    {"", "SEARCH ALL ANSWERED DELETED DRAFT FLAGGED NEW OLD RECENT SEEN"},
    {"", "SEARCH UNANSWERED UNDELETED UNDRAFT UNFLAGGED UNSEEN"},
    {"", "SEARCH OR BCC x OR CC x OR FROM ann OR TO bob OR SUBJECT first OR TEXT hello BODY hello"},
    {"", "SEARCH OR BEFORE 1-Jan-2030 OR ON 24-Nov-2026 OR SINCE 1-Jan-2026 OR SENTBEFORE 1-Jan-2030 OR SENTON 24-Nov-2026 SENTSINCE 1-Jan-2026"},
    {"", "SEARCH KEYWORD $Label UNKEYWORD Other LARGER 10 SMALLER 100000 HEADER Message-ID \"\""},
    {"", "SEARCH 1:* UID 1:* NOT (SEEN OR 1 2)"},
    {"", "SEARCH CHARSET UTF-8 SUBJECT @word"},
    {"", "SEARCH CHARSET X-UNKNOWN SUBJECT x", false, dovecot},
    {"", "UID SEARCH UNSEEN"},
    {"ESEARCH", "SEARCH RETURN (MIN MAX COUNT ALL) ALL"},
    {"ESEARCH", "UID SEARCH RETURN () ALL"},
    {"ESEARCH", "SEARCH RETURN (ALL) BCC nobody"},
    {"SEARCHRES", "SEARCH RETURN (SAVE) 1:2"},
    {"SEARCHRES", "FETCH $ (FLAGS)"},
    {"SEARCHRES", "UID SEARCH RETURN (SAVE MIN) UID $"},
    {"WITHIN", "SEARCH OR YOUNGER 3600 OLDER 3600"},
    {"SEARCH=FUZZY", "SEARCH FUZZY SUBJECT first"},
    {"SEARCH=FUZZY", "SEARCH RETURN (RELEVANCY ALL) FUZZY SUBJECT first"},
    {"CONDSTORE", "SEARCH MODSEQ 1"},
    {"CONDSTORE", "SEARCH RETURN (ALL) MODSEQ \"/flags/\\\\draft\" all 1"},
    {"SAVEDATE", "SEARCH OR SAVEDBEFORE 1-Jan-2030 OR SAVEDON 1-Jan-2030 OR SAVEDSINCE 1-Jan-2020 SAVEDATESUPPORTED"},
    {"CONTEXT=SEARCH", "SEARCH RETURN (PARTIAL 1:2) ALL"},
    {"CONTEXT=SEARCH", "UID SEARCH RETURN (UPDATE COUNT) UNDELETED"},
    {"CONTEXT=SEARCH", "CANCELUPDATE \"$T\""},
    {"SORT", "SORT (ARRIVAL CC DATE FROM SIZE SUBJECT TO) UTF-8 ALL"},
    {"SORT", "UID SORT (REVERSE DATE) US-ASCII NOT DELETED"},
    {"SORT=DISPLAY", "SORT (DISPLAYFROM REVERSE DISPLAYTO) UTF-8 ALL"},
    {"SORT=MODSEQ", "SORT (MODSEQ) UTF-8 ALL"},
    {"SORT=UID", "SORT (REVERSE UID) UTF-8 ALL"},
    {"ESORT", "SORT RETURN (MIN MAX COUNT ALL) (SUBJECT) UTF-8 ALL"},
    {"ESORT", "UID SORT RETURN (PARTIAL 1:1) (REVERSE ARRIVAL) UTF-8 ALL", true, dovecot},
    {"THREAD=REFERENCES", "THREAD REFERENCES UTF-8 ALL"},
    {"THREAD=REFS", "UID THREAD REFS UTF-8 ALL"},
    {"THREAD=ORDEREDSUBJECT", "THREAD ORDEREDSUBJECT US-ASCII ALL"},

    // Copying and expunging
    {"", "COPY 1:2 INBOX"},
    {"", "COPY 1 Nowhere", false},
    {"", "UID COPY 1 Work/Below"},
    {"MOVE", "MOVE 1 Work/Below"},
    {"MOVE", "UID MOVE 2 Work/Below"},
    {"XMOVE", "XMOVE 1 Work/Below"},
    {"UIDPLUS", "UID EXPUNGE 1:3"},
    {"", "EXPUNGE"},
    {"QRESYNC", "UID FETCH 1:* (FLAGS) (CHANGEDSINCE 1 VANISHED)"},
    {"QRESYNC", "SELECT Work (QRESYNC ($V 1 1:10))"},
    {"NOTIFY", "NOTIFY SET STATUS (SELECTED (MessageNew (UID FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)]) MessageExpunge FlagChange))"
               " (PERSONAL (MessageNew MessageExpunge MailboxName SubscriptionChange))"},
    {"NOTIFY", "APPEND Work @short"},
    {"NOTIFY", "APPEND Work/Below @short"},
    {"NOTIFY", "CREATE Noticed"},
    {"NOTIFY", "SUBSCRIBE Noticed"},
    {"NOTIFY", "RENAME Noticed Noted"},
    {"NOTIFY", "NOOP"},
    {"NOTIFY", "NOTIFY SET (SELECTED-DELAYED (MessageNew MessageExpunge)) (SUBTREE Work (MailboxName)) (MAILBOXES (INBOX Noted) NONE)"},
    {"NOTIFY", "NOTIFY SET (SELECTED (MessageNew MessageExpunge AnnotationChange))", false},
    {"NOTIFY", "NOTIFY NONE"},
    {"NOTIFY", "NOTIFY SET (SELECTED (MessageNew MessageExpunge FlagChange))"},
    {"UNSELECT", "UNSELECT"},

    // What belongs to mailboxes and the account
    {"ACL", "GETACL Work"},
    {"ACL", "MYRIGHTS Work"},
    {"ACL", "LISTRIGHTS Work ann"},
    {"ACL", "SETACL Work carol lrs"},
    {"ACL", "DELETEACL Work carol"},
    {"RIGHTS=texk", "SETACL Work carol texk"},
    {"RIGHTS=texk", "DELETEACL Work carol"},
    {"RIGHTS=kxten", "SETACL Work carol kxten"},
    {"RIGHTS=kxten", "DELETEACL Work carol"},
    {"QUOTA", "GETQUOTAROOT INBOX"},
    {"QUOTA", "GETQUOTA \"User quota\"", true, dovecot},
    {"X-QUOTA=STORAGE", "SETQUOTA INBOX (STORAGE 1024)", false},
    {"X-QUOTA=MESSAGE", "SETQUOTA INBOX (MESSAGE 1024)", false},
    {"X-QUOTA=X-ANNOTATION-STORAGE", "SETQUOTA INBOX (X-ANNOTATION-STORAGE 1024)", false},
    {"X-QUOTA=X-NUM-FOLDERS", "SETQUOTA INBOX (X-NUM-FOLDERS 1024)", false},
    {"QUOTA", "SETQUOTA \"User quota\" (STORAGE 1024)", false},
    {"METADATA", R"(SETMETADATA Work (/private/comment "mine" /shared/comment "a \"quoted\" one"))"},
    {"METADATA", "SETMETADATA Work (/private/comment @lines)"},
    {"METADATA", R"(SETMETADATA "" (/private/vendor/x/y "on the server"))"},
    {"METADATA", "GETMETADATA Work (/private/comment /shared/comment /private/none)"},
    {"METADATA", "GETMETADATA (DEPTH infinity) Work /private"},
    {"METADATA", "GETMETADATA (MAXSIZE 3) Work /private/comment"},
    {"METADATA", "GETMETADATA \"\" /private/vendor/x/y"},
    {"METADATA", "SETMETADATA Work (/private/comment NIL)"},

    {"", "EXAMINE Work"},
    {"", "CLOSE"},
    {"", "SELECT Work/Below"},
    {"", "STORE 1:* +FLAGS.SILENT (\\Deleted)"},
    {"", "CLOSE"},
    {"", "DELETE Work/Below"},
};

}  // namespace integration

#endif
