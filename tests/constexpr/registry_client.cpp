// Made by tests/tools/registry_constants.cpp from tests/data/registry.tsv, whose lines the numbers are.
#include "constexpr/registry.hpp"

using namespace std::string_view_literals;

static_assert(test::holds(test::command, "a1 CAPABILITY\r\n"sv, false));  // 2
static_assert(test::holds(test::command, "a2 NOOP\r\n"sv, false));  // 3
static_assert(test::holds(test::command, "a3 LOGOUT\r\n"sv, false));  // 4
static_assert(test::holds(test::command, "a4 STARTTLS\r\n"sv, false));  // 5
static_assert(test::holds(test::command, "a5 LOGIN fred \"sesame street\"\r\n"sv, false));  // 6
static_assert(test::holds(test::command, "a6 AUTHENTICATE PLAIN\r\n"sv, false));  // 7
static_assert(test::holds(test::command, "a7 SELECT INBOX\r\n"sv, false));  // 8
static_assert(test::holds(test::command, "a8 EXAMINE \"Old Mail\"\r\n"sv, false));  // 9
static_assert(test::holds(test::command, "a9 CREATE Work/Todo\r\n"sv, false));  // 10
static_assert(test::holds(test::command, "a10 DELETE Work/Todo\r\n"sv, false));  // 11
static_assert(test::holds(test::command, "a11 RENAME \"Old Mail\" Archive/2025\r\n"sv, false));  // 12
static_assert(test::holds(test::command, "a12 SUBSCRIBE #news.comp.mail.mime\r\n"sv, false));  // 13
static_assert(test::holds(test::command, "a13 UNSUBSCRIBE #news.comp.mail.mime\r\n"sv, false));  // 14
static_assert(test::holds(test::command, "a14 LIST \"\" *\r\n"sv, false));  // 15
static_assert(test::holds(test::command, "a15 STATUS \"Sent Items\" (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)\r\n"sv, false));  // 16
static_assert(test::holds(test::command, "a16 APPEND Drafts (\\Draft \\Seen) \" 7-Feb-2025 21:52:25 -0800\" {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 17
static_assert(test::holds(test::command, "a17 CLOSE\r\n"sv, false));  // 18
static_assert(test::holds(test::command, "a18 EXPUNGE\r\n"sv, false));  // 19
static_assert(test::holds(test::command, "a19 SEARCH UNSEEN FROM \"ann\"\r\n"sv, false));  // 20
static_assert(test::holds(test::command, "a20 FETCH 2:4 (FLAGS BODY[HEADER.FIELDS (DATE FROM)])\r\n"sv, false));  // 21
static_assert(test::holds(test::command, "a21 STORE 2:4 +FLAGS (\\Deleted)\r\n"sv, false));  // 22
static_assert(test::holds(test::command, "a22 COPY 2:4 Archive\r\n"sv, false));  // 23
static_assert(test::holds(test::command, "a23 UID COPY 330:* Archive\r\n"sv, false));  // 24
static_assert(test::holds(test::command, "a24 UID FETCH 4827313:4828442 FLAGS\r\n"sv, false));  // 25
static_assert(test::holds(test::command, "a25 UID STORE 7 FLAGS.SILENT (\\Seen $Forwarded)\r\n"sv, false));  // 26
static_assert(test::holds(test::command, "a26 UID SEARCH 1:100 UID 443:557\r\n"sv, false));  // 27
static_assert(test::holds(test::command, "b1 CHECK\r\n"sv, false));  // 28
static_assert(test::holds(test::command, "b2 LSUB \"#news.\" \"comp.mail.*\"\r\n"sv, false));  // 29
static_assert(test::holds(test::command, "e1 AUTHENTICATE CRAM-MD5\r\n"sv, false));  // 116
static_assert(test::holds(test::command, "e2 AUTHENTICATE PLAIN AGZyZWQAc2VzYW1l\r\n"sv, false));  // 117
static_assert(test::holds(test::command, "e3 AUTHENTICATE EXTERNAL =\r\n"sv, false));  // 118
static_assert(test::holds(test::client_line, "ZnJlZCAwYTFiMmMzZDRlNWY=\r\n"sv, false));  // 119
static_assert(test::holds(test::client_line, "\r\n"sv, false));  // 120
static_assert(test::holds(test::client_line, "*\r\n"sv, false));  // 121
static_assert(test::holds(test::client_line, "DONE\r\n"sv, false));  // 122
static_assert(test::holds(test::command, "e10 AUTHENTICATE PLAIN\r\n"sv, false));  // 123
static_assert(test::holds(test::command, "e11 AUTHENTICATE LOGIN\r\n"sv, false));  // 124
static_assert(test::holds(test::command, "e12 AUTHENTICATE CRAM-MD5\r\n"sv, false));  // 125
static_assert(test::holds(test::command, "e13 AUTHENTICATE DIGEST-MD5\r\n"sv, false));  // 126
static_assert(test::holds(test::command, "e14 AUTHENTICATE GSSAPI\r\n"sv, false));  // 127
static_assert(test::holds(test::command, "e15 AUTHENTICATE EXTERNAL\r\n"sv, false));  // 128
static_assert(test::holds(test::command, "e16 AUTHENTICATE ANONYMOUS\r\n"sv, false));  // 129
static_assert(test::holds(test::command, "e17 AUTHENTICATE NTLM\r\n"sv, false));  // 130
static_assert(test::holds(test::command, "e18 AUTHENTICATE KERBEROS_V4\r\n"sv, false));  // 131
static_assert(test::holds(test::command, "e19 AUTHENTICATE SKEY\r\n"sv, false));  // 132
static_assert(test::holds(test::command, "e20 AUTHENTICATE SCRAM-SHA-1\r\n"sv, false));  // 133
static_assert(test::holds(test::command, "e21 AUTHENTICATE SCRAM-SHA-1-PLUS\r\n"sv, false));  // 134
static_assert(test::holds(test::command, "e22 AUTHENTICATE SCRAM-SHA-256\r\n"sv, false));  // 135
static_assert(test::holds(test::command, "e23 AUTHENTICATE SCRAM-SHA-256-PLUS\r\n"sv, false));  // 136
static_assert(test::holds(test::command, "e24 AUTHENTICATE SCRAM-SHA-512\r\n"sv, false));  // 137
static_assert(test::holds(test::command, "e25 AUTHENTICATE GSS-SPNEGO\r\n"sv, false));  // 138
static_assert(test::holds(test::command, "e26 AUTHENTICATE OAUTHBEARER\r\n"sv, false));  // 139
static_assert(test::holds(test::command, "e27 AUTHENTICATE XOAUTH2\r\n"sv, false));  // 140
static_assert(test::holds(test::command, "e28 AUTHENTICATE XOAUTH\r\n"sv, false));  // 141
static_assert(test::holds(test::command, "e29 AUTHENTICATE OPENID20\r\n"sv, false));  // 142
static_assert(test::holds(test::command, "e30 AUTHENTICATE SAML20\r\n"sv, false));  // 143
static_assert(test::holds(test::command, "g17 APPEND INBOX {23}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 169
static_assert(test::holds(test::command, "g18 APPEND INBOX {23+}\r\nSubject: hi\r\n\r\nHello.\r\n\r\n"sv, false));  // 170
static_assert(test::holds(test::command, "h1 FETCH 1 ALL\r\n"sv, false));  // 178
static_assert(test::holds(test::command, "h2 FETCH 1 FAST\r\n"sv, false));  // 179
static_assert(test::holds(test::command, "h3 FETCH 1 FULL\r\n"sv, false));  // 180
static_assert(test::holds(test::command, "h4 FETCH 1 ENVELOPE\r\n"sv, false));  // 181
static_assert(test::holds(test::command, "h5 FETCH 1 FLAGS\r\n"sv, false));  // 182
static_assert(test::holds(test::command, "h6 FETCH 1 INTERNALDATE\r\n"sv, false));  // 183
static_assert(test::holds(test::command, "h7 FETCH 1 RFC822.SIZE\r\n"sv, false));  // 184
static_assert(test::holds(test::command, "h8 FETCH 1 BODY\r\n"sv, false));  // 185
static_assert(test::holds(test::command, "h9 FETCH 1 BODYSTRUCTURE\r\n"sv, false));  // 186
static_assert(test::holds(test::command, "h10 FETCH 1 UID\r\n"sv, false));  // 187
static_assert(test::holds(test::command, "h11 FETCH 1 BODY[]\r\n"sv, false));  // 188
static_assert(test::holds(test::command, "h12 FETCH 1 BODY.PEEK[]\r\n"sv, false));  // 189
static_assert(test::holds(test::command, "h13 FETCH 1 BODY.PEEK[]<0.2048>\r\n"sv, false));  // 190
static_assert(test::holds(test::command, "h14 FETCH 1 (UID FLAGS)\r\n"sv, false));  // 191
static_assert(test::holds(test::command, "h15 FETCH 1 RFC822\r\n"sv, false));  // 192
static_assert(test::holds(test::command, "h16 FETCH 1 RFC822.HEADER\r\n"sv, false));  // 193
static_assert(test::holds(test::command, "h17 FETCH 1 RFC822.TEXT\r\n"sv, false));  // 194
static_assert(test::holds(test::command, "i1 FETCH 1 BODY[HEADER]\r\n"sv, false));  // 195
static_assert(test::holds(test::command, "i2 FETCH 1 BODY[HEADER.FIELDS (Subject \"X-Odd(Name\")]\r\n"sv, false));  // 196
static_assert(test::holds(test::command, "i3 FETCH 1 BODY[HEADER.FIELDS.NOT (Received)]\r\n"sv, false));  // 197
static_assert(test::holds(test::command, "i4 FETCH 1 BODY[TEXT]\r\n"sv, false));  // 198
static_assert(test::holds(test::command, "i5 FETCH 1 BODY[3]\r\n"sv, false));  // 199
static_assert(test::holds(test::command, "i6 FETCH 1 BODY[4.2.1]\r\n"sv, false));  // 200
static_assert(test::holds(test::command, "i7 FETCH 1 BODY[4.1.HEADER]\r\n"sv, false));  // 201
static_assert(test::holds(test::command, "i8 FETCH 1 BODY.PEEK[2.HEADER.FIELDS (From To)]<0.100>\r\n"sv, false));  // 202
static_assert(test::holds(test::command, "i8b FETCH 1 BODY.PEEK[2.HEADER.FIELDS.NOT (From To)]\r\n"sv, false));  // 203
static_assert(test::holds(test::command, "i9 FETCH 1 BODY[4.1.TEXT]\r\n"sv, false));  // 204
static_assert(test::holds(test::command, "i10 FETCH 1 BODY[4.1.MIME]\r\n"sv, false));  // 205
static_assert(test::holds(test::command, "i11 FETCH 1 BODY[HEADER.FIELDS ({3+}\r\nX-A To)]\r\n"sv, false));  // 206
static_assert(test::holds(test::command, "k1 STORE 1 FLAGS (\\Seen)\r\n"sv, false));  // 239
static_assert(test::holds(test::command, "k2 STORE 1 +FLAGS (\\Flagged $Important)\r\n"sv, false));  // 240
static_assert(test::holds(test::command, "k3 STORE 1 -FLAGS (\\Deleted)\r\n"sv, false));  // 241
static_assert(test::holds(test::command, "k4 STORE 1 FLAGS.SILENT ()\r\n"sv, false));  // 242
static_assert(test::holds(test::command, "k5 STORE 1 +FLAGS.SILENT (\\Deleted)\r\n"sv, false));  // 243
static_assert(test::holds(test::command, "k6 STORE 1 -FLAGS.SILENT (\\Draft)\r\n"sv, false));  // 244
static_assert(test::holds(test::command, "k7 STORE 1 +FLAGS \\Seen \\Answered\r\n"sv, false));  // 245
static_assert(test::holds(test::command, "m1 SEARCH ALL\r\n"sv, false));  // 253
static_assert(test::holds(test::command, "m2 SEARCH ANSWERED\r\n"sv, false));  // 254
static_assert(test::holds(test::command, "m3 SEARCH BCC bob\r\n"sv, false));  // 255
static_assert(test::holds(test::command, "m4 SEARCH BEFORE 1-Feb-2025\r\n"sv, false));  // 256
static_assert(test::holds(test::command, "m5 SEARCH BODY \"needle\"\r\n"sv, false));  // 257
static_assert(test::holds(test::command, "m6 SEARCH CC carol\r\n"sv, false));  // 258
static_assert(test::holds(test::command, "m7 SEARCH DELETED\r\n"sv, false));  // 259
static_assert(test::holds(test::command, "m8 SEARCH DRAFT\r\n"sv, false));  // 260
static_assert(test::holds(test::command, "m9 SEARCH FLAGGED\r\n"sv, false));  // 261
static_assert(test::holds(test::command, "m10 SEARCH FROM \"Smith\"\r\n"sv, false));  // 262
static_assert(test::holds(test::command, "m11 SEARCH HEADER Message-ID \"<1@x>\"\r\n"sv, false));  // 263
static_assert(test::holds(test::command, "m12 SEARCH HEADER X-Spam \"\"\r\n"sv, false));  // 264
static_assert(test::holds(test::command, "m13 SEARCH KEYWORD $Forwarded\r\n"sv, false));  // 265
static_assert(test::holds(test::command, "m14 SEARCH LARGER 10000\r\n"sv, false));  // 266
static_assert(test::holds(test::command, "m15 SEARCH NOT SEEN\r\n"sv, false));  // 267
static_assert(test::holds(test::command, "m16 SEARCH ON \"01-Feb-2025\"\r\n"sv, false));  // 268
static_assert(test::holds(test::command, "m17 SEARCH OR SEEN FLAGGED\r\n"sv, false));  // 269
static_assert(test::holds(test::command, "m18 SEARCH SEEN\r\n"sv, false));  // 270
static_assert(test::holds(test::command, "m19 SEARCH SENTBEFORE 3-Mar-2024\r\n"sv, false));  // 271
static_assert(test::holds(test::command, "m20 SEARCH SENTON 3-Mar-2024\r\n"sv, false));  // 272
static_assert(test::holds(test::command, "m21 SEARCH SENTSINCE 3-Mar-2024\r\n"sv, false));  // 273
static_assert(test::holds(test::command, "m22 SEARCH SINCE 1-Feb-2025\r\n"sv, false));  // 274
static_assert(test::holds(test::command, "m23 SEARCH SMALLER 200\r\n"sv, false));  // 275
static_assert(test::holds(test::command, "m24 SEARCH SUBJECT \"lunch\"\r\n"sv, false));  // 276
static_assert(test::holds(test::command, "m25 SEARCH TEXT {5+}\r\na\"b\\c\r\n"sv, false));  // 277
static_assert(test::holds(test::command, "m26 SEARCH TO dave\r\n"sv, false));  // 278
static_assert(test::holds(test::command, "m27 SEARCH UID 1:100,200:*\r\n"sv, false));  // 279
static_assert(test::holds(test::command, "m28 SEARCH UNANSWERED\r\n"sv, false));  // 280
static_assert(test::holds(test::command, "m29 SEARCH UNDELETED\r\n"sv, false));  // 281
static_assert(test::holds(test::command, "m30 SEARCH UNDRAFT\r\n"sv, false));  // 282
static_assert(test::holds(test::command, "m31 SEARCH UNFLAGGED\r\n"sv, false));  // 283
static_assert(test::holds(test::command, "m32 SEARCH UNKEYWORD $Junk\r\n"sv, false));  // 284
static_assert(test::holds(test::command, "m33 SEARCH UNSEEN\r\n"sv, false));  // 285
static_assert(test::holds(test::command, "m34 SEARCH 2,4:7,9,12:*\r\n"sv, false));  // 286
static_assert(test::holds(test::command, "m35 SEARCH (SEEN (NOT DELETED)) FLAGGED\r\n"sv, false));  // 287
static_assert(test::holds(test::command, "m60 SEARCH LARGER 5000000000\r\n"sv, false));  // 288
static_assert(test::holds(test::command, "m61 SEARCH NEW\r\n"sv, false));  // 289
static_assert(test::holds(test::command, "m62 SEARCH OLD\r\n"sv, false));  // 290
static_assert(test::holds(test::command, "m63 SEARCH RECENT\r\n"sv, false));  // 291
static_assert(test::holds(test::command, "m64 SEARCH CHARSET UTF-8 TEXT {4}\r\n\320\264\320\260\r\n"sv, true));  // 292
static_assert(test::holds(test::command, "m66 SEARCH SUBJECT \"caf\303\251\"\r\n"sv, true));  // 294
static_assert(test::holds(test::command, "p1 LIST ~/Mail/ %\r\n"sv, false));  // 368
static_assert(test::holds(test::command, "p2 LIST \"\" \"\"\r\n"sv, false));  // 369
static_assert(test::holds(test::command, "p3 LIST \"\" INBOX.%\r\n"sv, false));  // 370
static_assert(test::holds(test::command, "p4 LIST \"\" \"Sent *\"\r\n"sv, false));  // 371
static_assert(test::holds(test::command, "p5 LIST \"\" {3+}\r\na\"%\r\n"sv, false));  // 372
static_assert(test::holds(test::command, "p6 LIST \"\" (\"INBOX\" \"Drafts\" Sent/%)\r\n"sv, false));  // 373
static_assert(test::holds(test::command, "q1 STATUS INBOX (MESSAGES)\r\n"sv, false));  // 390
static_assert(test::holds(test::command, "q2 STATUS INBOX (UIDNEXT)\r\n"sv, false));  // 391
static_assert(test::holds(test::command, "q3 STATUS INBOX (UIDVALIDITY)\r\n"sv, false));  // 392
static_assert(test::holds(test::command, "q4 STATUS INBOX (UNSEEN)\r\n"sv, false));  // 393
static_assert(test::holds(test::command, "q5 STATUS INBOX (DELETED)\r\n"sv, false));  // 394
static_assert(test::holds(test::command, "q6 STATUS INBOX (SIZE)\r\n"sv, false));  // 395
static_assert(test::holds(test::command, "q7 STATUS INBOX (RECENT)\r\n"sv, false));  // 396
static_assert(test::holds(test::command, "A-1.x_]? NOOP\r\n"sv, false));  // 970
static_assert(test::holds(test::command, "t1 SUBSCRIBE a!b#c$d&e'f,g-h.i/j:k;l<m=n>o?p@q^r_s`t|u}v~\r\n"sv, false));  // 971
static_assert(test::holds(test::command, "t2 SUBSCRIBE [Gmail]\r\n"sv, false));  // 972
static_assert(test::holds(test::command, "t3 SUBSCRIBE \"two words\"\r\n"sv, false));  // 973
static_assert(test::holds(test::command, "t4 LIST \"\" \"\"\r\n"sv, false));  // 974
static_assert(test::holds(test::command, "t5 LOGIN ann \"a\\\"b\\\\c\"\r\n"sv, false));  // 975
static_assert(test::holds(test::command, "t6 SUBSCRIBE \"Entw\303\274rfe\"\r\n"sv, true));  // 976
static_assert(test::holds(test::command, "t7 LOGIN {3}\r\nann {1}\r\nx\r\n"sv, false));  // 977
static_assert(test::holds(test::command, "t8 LOGIN {3+}\r\nann {1+}\r\nx\r\n"sv, false));  // 978
static_assert(test::holds(test::command, "t9 LOGIN ann {0+}\r\n\r\n"sv, false));  // 979
static_assert(test::holds(test::command, "t10 SUBSCRIBE {4+}\r\na\r\nb\r\n"sv, false));  // 980
static_assert(test::holds(test::command, "t11 APPEND x ~{1}\r\n\000\r\n"sv, false));  // 981
static_assert(test::holds(test::command, "t12 SUBSCRIBE {003+}\r\nabc\r\n"sv, false));  // 982
static_assert(test::holds(test::command, "t13 SELECT NIL\r\n"sv, false));  // 985
static_assert(test::holds(test::command, "t14 SELECT inBOX\r\n"sv, false));  // 986
static_assert(test::holds(test::command, "t15 SELECT {5+}\r\nINBOX\r\n"sv, false));  // 987
static_assert(test::holds(test::command, "t16 SELECT \"~peter/mail/&U,BTFw-/&ZeVnLIqe-\"\r\n"sv, false));  // 988
static_assert(test::holds(test::command, "t17 SELECT \"Tom &- Jerry\"\r\n"sv, false));  // 989
static_assert(test::holds(test::command, "t18 SELECT \"\345\217\260\345\214\227\"\r\n"sv, true));  // 990
static_assert(test::holds(test::command, "t19 SEARCH ON 1-Jan-2025\r\n"sv, false));  // 991
static_assert(test::holds(test::command, "t20 SEARCH ON \"11-Jan-2025\"\r\n"sv, false));  // 992
static_assert(test::holds(test::command, "t21 APPEND x \" 1-Jan-2025 00:00:00 +0000\" {1}\r\nx\r\n"sv, false));  // 993
static_assert(test::holds(test::command, "t22 APPEND x \"31-Dec-2024 23:59:60 -1130\" {1}\r\nx\r\n"sv, false));  // 994
static_assert(test::holds(test::command, "t23 SEARCH ON 1-jAN-2025\r\n"sv, false));  // 995
static_assert(test::holds(test::command, "t24 uId fEtCh 1 flAgs\r\n"sv, false));  // 996
static_assert(test::holds(test::command, "t25 SEARCH LARGER 4294967295\r\n"sv, false));  // 997
static_assert(test::holds(test::command, "t26 SUBSCRIBE \"\303\251\"\r\n"sv, true));  // 999
static_assert(test::holds(test::command, "u30 FETCH 1 UID\r\n"sv, false));  // 1000
static_assert(test::holds(test::command, "u31 FETCH * UID\r\n"sv, false));  // 1001
static_assert(test::holds(test::command, "u32 FETCH 2:4 UID\r\n"sv, false));  // 1002
static_assert(test::holds(test::command, "u33 FETCH 4:2 UID\r\n"sv, false));  // 1003
static_assert(test::holds(test::command, "u34 FETCH 5:* UID\r\n"sv, false));  // 1004
static_assert(test::holds(test::command, "u35 FETCH *:5 UID\r\n"sv, false));  // 1005
static_assert(test::holds(test::command, "u36 FETCH 1,3:5,9:*,7 UID\r\n"sv, false));  // 1006
static_assert(test::holds(test::command, "u37 FETCH 1:5,3 UID\r\n"sv, false));  // 1007
static_assert(test::holds(test::command, "u38 FETCH 4294967295 UID\r\n"sv, false));  // 1008
static_assert(test::holds(test::command, "v30 FETCH 1 (UID) (X-SET 1:5,7,*)\r\n"sv, false));  // 1013
static_assert(test::holds(test::command, "v31 STORE 1 (X-N 9007199254740993) FLAGS ()\r\n"sv, false));  // 1014
static_assert(test::holds(test::command, "v32 SELECT x (X-T (a (b \"c\" (d)) e))\r\n"sv, false));  // 1015
static_assert(test::holds(test::command, "v33 SELECT x (X-T ())\r\n"sv, false));  // 1016
static_assert(test::holds(test::command, "v34 LIST (vendor.acme-o (a (b c))) \"\" *\r\n"sv, false));  // 1017
