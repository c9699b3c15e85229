// Made by tests/tools/registry_constants.cpp. The numbers are lines of tests/data/registry.tsv, and of quirks.tsv.
#include "constexpr/registry.hpp"

using namespace std::string_view_literals;

static_assert(test::holds(test::response, "v1 NO [REFERRAL imap://user@example.com/] Moved\r\n"sv, false));  // 499
static_assert(test::refuses(test::response, "v1 NO [REFERRAL] Moved\r\n"sv, false));  // 499
static_assert(test::holds(test::response, "v2 NO [REFERRAL imap://example.com:1143/] Moved\r\n"sv, false));  // 500
static_assert(test::refuses(test::response, "v2 NO [REFERRAL imap://example.com:1143/ Moved\r\n"sv, false));  // 500
static_assert(test::holds(test::response, "v3 NO [REFERRAL imap://user;AUTH=GSSAPI@example.com/] Moved\r\n"sv, false));  // 501
static_assert(test::refuses(test::response, "v3 NO [REFERRAL imap://user;AUTH=GSSAPI@example.com/]Moved\r\n"sv, false));  // 501
static_assert(test::holds(test::response, "* BYE [REFERRAL imap://user;AUTH=*@example.com/] Moved\r\n"sv, false));  // 502
static_assert(test::refuses(test::response, "* BYE [REFERRAL \000imap://user;AUTH=*@example.com/] Moved\r\n"sv, false));  // 502
static_assert(test::holds(test::response, "v5 NO [REFERRAL imap://user@example.com/Shared%20Folders/foo] Moved\r\n"sv, false));  // 503
static_assert(test::refuses(test::response, "v5 NO [REFERRAL imap://user@example.com/Shared  Folders/foo] Moved\r\n"sv, false));  // 503
static_assert(test::holds(test::response, "v9 NO [REFERRAL imap://u@example.com/INBOX?SUBJECT%20x] Moved\r\n"sv, false));  // 507
static_assert(test::refuses(test::response, "v9 NO [REFERRAL imap://u@example.com/INBOX?SUBJECT\000x] Moved\r\n"sv, false));  // 507
static_assert(test::holds(test::response, "v11 NO [REFERRAL imap://u@%5B2001:db8::1%5D/] Moved\r\n"sv, false));  // 509
static_assert(test::refuses(test::response, "v11 NO [REFERRAL imap://u@%5B2001:db8::1]/] Moved\r\n"sv, false));  // 509
static_assert(test::holds(test::greeting, "* OK [CAPABILITY IMAP4rev2 STARTTLS AUTH=PLAIN] server ready\r\n"sv, false));  // 515
static_assert(test::refuses(test::greeting, "* OK [CAPABILITY IMAP4rev2 STARTTLS ] server ready\r\n"sv, false));  // 515
static_assert(test::holds(test::greeting, "* PREAUTH IMAP4rev1 server logged in as Smith\r\n"sv, false));  // 516
static_assert(test::refuses(test::greeting, "* NO IMAP4rev1 server logged in as Smith\r\n"sv, false));  // 516
static_assert(test::holds(test::greeting, "* BYE Too many connections\r\n"sv, false));  // 517
static_assert(test::refuses(test::greeting, "*BYE Too many connections\r\n"sv, false));  // 517
static_assert(test::holds(test::response, "* OK Still here\r\n"sv, false));  // 518
static_assert(test::refuses(test::response, "* OK\r\n"sv, false));  // 518
static_assert(test::holds(test::response, "* NO Disk is 98% full, please delete unnecessary data\r\n"sv, false));  // 519
static_assert(test::refuses(test::response, "* NO Disk is 98\000 full, please delete unnecessary data\r\n"sv, false));  // 519
static_assert(test::holds(test::response, "* BAD Command line too long\r\n"sv, false));  // 520
static_assert(test::refuses(test::response, "* BAD\r\n"sv, false));  // 520
static_assert(test::holds(test::response, "* BYE Autologout; idle for too long\r\n"sv, false));  // 521
static_assert(test::refuses(test::response, "* BYE Autologout;\nidle for too long\r\n"sv, false));  // 521
static_assert(test::holds(test::response, "A1 OK LOGIN completed\r\n"sv, false));  // 522
static_assert(test::refuses(test::response, "A+1 OK LOGIN completed\r\n"sv, false));  // 522
static_assert(test::holds(test::response, "A2 NO LOGIN failure\r\n"sv, false));  // 523
static_assert(test::refuses(test::response, "A2  NO LOGIN failure\r\n"sv, false));  // 523
static_assert(test::holds(test::response, "A3 BAD Command unknown\r\n"sv, false));  // 524
static_assert(test::refuses(test::response, "A3 BYE Command unknown\r\n"sv, false));  // 524
static_assert(test::holds(test::response, "A4 OK [READ-WRITE] \r\n"sv, false));  // 525
static_assert(test::refuses(test::response, "A4 OK [READ-WRITE]\r\n"sv, false));  // 525
static_assert(test::holds(test::response, "A5 OK Mailbox [Gmail]/All ready\r\n"sv, false));  // 526
static_assert(test::refuses(test::response, "A5 OK\011Mailbox [Gmail]/All ready\r\n"sv, false));  // 526
static_assert(test::holds(test::response, "A6 NO Kennwort ung\303\274ltig\r\n"sv, true));  // 527
static_assert(test::refuses(test::response, "A6 NO\r\n"sv, true));  // 527
static_assert(test::holds(test::response, "* OK x\r\n"sv, false));  // 528
static_assert(test::refuses(test::response, "* OKx\r\n"sv, false));  // 528
static_assert(test::holds(test::response, "* BAD [CLIENTBUG] x\r\n"sv, false));  // 529
static_assert(test::refuses(test::response, "* BAD [CLIENTBUG x\r\n"sv, false));  // 529
static_assert(test::holds(test::response, "+ Ready for additional command text\r\n"sv, false));  // 530
static_assert(test::refuses(test::response, "+Ready for additional command text\r\n"sv, false));  // 530
static_assert(test::holds(test::response, "+ BDE2ODk2OTc=\r\n"sv, false));  // 531
static_assert(test::refuses(test::response, "++ BDE2ODk2OTc=\r\n"sv, false));  // 531
static_assert(test::holds(test::response, "+ \r\n"sv, false));  // 532
static_assert(test::refuses(test::response, "+\r\n"sv, false));  // 532
static_assert(test::holds(test::response, "+ [ALERT] go ahead\r\n"sv, false));  // 533
static_assert(test::refuses(test::response, "+ [ALERT]go ahead\r\n"sv, false));  // 533
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev2 IMAP4rev1 STARTTLS AUTH=PLAIN LITERAL-\r\n"sv, false));  // 534
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev2 IMAP4rev1 (STARTTLS) AUTH=PLAIN LITERAL-\r\n"sv, false));  // 534
static_assert(test::holds(test::response, "* ENABLED CONDSTORE UTF8=ACCEPT\r\n"sv, false));  // 535
static_assert(test::refuses(test::response, "* ENABLED CONDSTORE UTF8=\"ACCEPT\"\r\n"sv, false));  // 535
static_assert(test::holds(test::response, "* ENABLED\r\n"sv, false));  // 536
static_assert(test::refuses(test::response, "* ENABLED \r\n"sv, false));  // 536
static_assert(test::holds(test::response, "* LIST (\\Noselect) \"/\" ~/Mail/foo\r\n"sv, false));  // 537
static_assert(test::refuses(test::response, "* LIST \\Noselect \"/\" ~/Mail/foo\r\n"sv, false));  // 537
static_assert(test::holds(test::response, "* LIST () NIL INBOX\r\n"sv, false));  // 538
static_assert(test::refuses(test::response, "* LIST () NULL INBOX\r\n"sv, false));  // 538
static_assert(test::holds(test::response, "* LIST () \"\\\\\" \"Work\\\\Todo\"\r\n"sv, false));  // 539
static_assert(test::refuses(test::response, "* LIST () \"\\/\" \"Work\\\\Todo\"\r\n"sv, false));  // 539
static_assert(test::holds(test::response, "* NAMESPACE ((\"\" \"/\")) ((\"~\" \"/\")) ((\"#shared/\" \"/\")(\"#public/\" \"/\"))\r\n"sv, false));  // 540
static_assert(test::refuses(test::response, "* NAMESPACE () ((\"~\" \"/\")) ((\"#shared/\" \"/\")(\"#public/\" \"/\"))\r\n"sv, false));  // 540
static_assert(test::holds(test::response, "* NAMESPACE NIL NIL ((\"\" \".\"))\r\n"sv, false));  // 541
static_assert(test::refuses(test::response, "* NAMESPACE NIL ((\"\" \".\"))\r\n"sv, false));  // 541
static_assert(test::holds(test::response, "* NAMESPACE ((\"\" \"/\" \"X-PARAM\" (\"FLAG1\" \"FLAG2\"))) NIL NIL\r\n"sv, false));  // 542
static_assert(test::refuses(test::response, "* NAMESPACE ((\"\" \"/\" \"X-PARAM\" ())) NIL NIL\r\n"sv, false));  // 542
static_assert(test::holds(test::response, "* STATUS \"Sent Items\" (MESSAGES 17 UNSEEN 2)\r\n"sv, false));  // 543
static_assert(test::refuses(test::response, "* STATUS \"Sent Items\" (MESSAGES UNSEEN 2)\r\n"sv, false));  // 543
static_assert(test::holds(test::response, "* ESEARCH (TAG \"a1\") UID MIN 7 COUNT 2 ALL 7,9\r\n"sv, false));  // 544
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"a1\") UID MIN 0 COUNT 2 ALL 7,9\r\n"sv, false));  // 544
static_assert(test::holds(test::response, "* ESEARCH COUNT 0\r\n"sv, false));  // 545
static_assert(test::refuses(test::response, "* ESEARCH COUNT\r\n"sv, false));  // 545
static_assert(test::holds(test::response, "* ESEARCH (TAG \"a2\")\r\n"sv, false));  // 546
static_assert(test::refuses(test::response, "* ESEARCH (TAG)\r\n"sv, false));  // 546
static_assert(test::holds(test::response, "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $MDNSent)\r\n"sv, false));  // 547
static_assert(test::refuses(test::response, "* FLAGS \\Answered \\Flagged \\Deleted \\Seen \\Draft $MDNSent)\r\n"sv, false));  // 547
static_assert(test::holds(test::response, "* 23 EXISTS\r\n"sv, false));  // 548
static_assert(test::refuses(test::response, "* -23 EXISTS\r\n"sv, false));  // 548
static_assert(test::holds(test::response, "* 44 EXPUNGE\r\n"sv, false));  // 549
static_assert(test::refuses(test::response, "* 0 EXPUNGE\r\n"sv, false));  // 549
static_assert(test::holds(test::response, "* 12 FETCH (FLAGS (\\Seen) UID 440)\r\n"sv, false));  // 550
static_assert(test::refuses(test::response, "* 12 FETCH (FLAGS (\\Seen) UID 440\r\n"sv, false));  // 550
static_assert(test::holds(test::response, "* LSUB () \".\" #news.comp.mail.misc\r\n"sv, false));  // 551
static_assert(test::refuses(test::response, "* LSUB () \".\"\r\n"sv, false));  // 551
static_assert(test::holds(test::response, "* SEARCH 2 84 882\r\n"sv, false));  // 552
static_assert(test::refuses(test::response, "* SEARCH 2 84x 882\r\n"sv, false));  // 552
static_assert(test::holds(test::response, "* SEARCH\r\n"sv, false));  // 553
static_assert(test::refuses(test::response, "* SEARCH \r\n"sv, false));  // 553
static_assert(test::holds(test::response, "* 5 RECENT\r\n"sv, false));  // 554
static_assert(test::refuses(test::response, "* 5RECENT\r\n"sv, false));  // 554
static_assert(test::holds(test::response, "* SEARCH 2 5 6 (MODSEQ 917162500)\r\n"sv, false));  // 555
static_assert(test::refuses(test::response, "* SEARCH 2 5 6 (MODSEQ)\r\n"sv, false));  // 555
static_assert(test::holds(test::response, "* SORT 5 3 4 1 2\r\n"sv, false));  // 556
static_assert(test::refuses(test::response, "* SORT 5,3 4 1 2\r\n"sv, false));  // 556
static_assert(test::holds(test::response, "* SORT\r\n"sv, false));  // 557
static_assert(test::refuses(test::response, "* SORT ()\r\n"sv, false));  // 557
static_assert(test::holds(test::response, "* SORT 2 3 6 (MODSEQ 65402)\r\n"sv, false));  // 558
static_assert(test::refuses(test::response, "* SORT 2 3 6 (MODSEQ 65402\r\n"sv, false));  // 558
static_assert(test::holds(test::response, "* THREAD (2)(3 6 (4 23)(44 7 96))\r\n"sv, false));  // 559
static_assert(test::refuses(test::response, "* THREAD (2) (3 6 (4 23)(44 7 96))\r\n"sv, false));  // 559
static_assert(test::holds(test::response, "* THREAD\r\n"sv, false));  // 560
static_assert(test::refuses(test::response, "* THREAD ()\r\n"sv, false));  // 560
static_assert(test::holds(test::response, "* THREAD ((3)(5))\r\n"sv, false));  // 561
static_assert(test::refuses(test::response, "* THREAD ((3))\r\n"sv, false));  // 561
static_assert(test::holds(test::response, "* ID (\"name\" \"Cyrus\" \"version\" \"1.5\" \"os\" NIL)\r\n"sv, false));  // 562
static_assert(test::refuses(test::response, "* ID (\"name\" \"Cyrus\" \"version\" \"1.5\" \"os\")\r\n"sv, false));  // 562
static_assert(test::holds(test::response, "* ID NIL\r\n"sv, false));  // 563
static_assert(test::refuses(test::response, "* ID NULL\r\n"sv, false));  // 563
static_assert(test::holds(test::response, "* ACL INBOX Fred rwipslda -Joe w\r\n"sv, false));  // 564
static_assert(test::refuses(test::response, "* ACL INBOX Fred rwipslda -Joe\r\n"sv, false));  // 564
static_assert(test::holds(test::response, "* ACL INBOX\r\n"sv, false));  // 565
static_assert(test::refuses(test::response, "* ACL\r\n"sv, false));  // 565
static_assert(test::holds(test::response, "* LISTRIGHTS INBOX smith la r s w i p k x t e\r\n"sv, false));  // 566
static_assert(test::refuses(test::response, "* LISTRIGHTS INBOX smith\r\n"sv, false));  // 566
static_assert(test::holds(test::response, "* LISTRIGHTS INBOX anyone \"\" l r s\r\n"sv, false));  // 567
static_assert(test::refuses(test::response, "* LISTRIGHTS INBOX anyone () l r s\r\n"sv, false));  // 567
static_assert(test::holds(test::response, "* MYRIGHTS INBOX rwiptsldaex\r\n"sv, false));  // 568
static_assert(test::refuses(test::response, "* MYRIGHTS INBOX\r\n"sv, false));  // 568
static_assert(test::holds(test::response, "* QUOTA \"\" (STORAGE 10 512)\r\n"sv, false));  // 569
static_assert(test::refuses(test::response, "* QUOTA \"\" (STORAGE 10)\r\n"sv, false));  // 569
static_assert(test::holds(test::response, "* QUOTA \"#user/alice\" (MESSAGE 42 1000 STORAGE 54 111)\r\n"sv, "* QUOTA #user/alice (MESSAGE 42 1000 STORAGE 54 111)\r\n"sv, false));  // 570
static_assert(test::refuses(test::response, "* QUOTA \"#user/alice\" (MESSAGE 42 STORAGE 54 111)\r\n"sv, false));  // 570
static_assert(test::holds(test::response, "* QUOTAROOT INBOX \"\" \"#user/alice\"\r\n"sv, "* QUOTAROOT INBOX \"\" #user/alice\r\n"sv, false));  // 571
static_assert(test::refuses(test::response, "* QUOTAROOT INBOX \"\" %\r\n"sv, false));  // 571
static_assert(test::holds(test::response, "* QUOTAROOT comp.mail.mime\r\n"sv, false));  // 572
static_assert(test::refuses(test::response, "* QUOTAROOT\r\n"sv, false));  // 572
static_assert(test::holds(test::response, "* QUOTA \"\" ()\r\n"sv, false));  // 573
static_assert(test::refuses(test::response, "* QUOTA \"\"\r\n"sv, false));  // 573
static_assert(test::holds(test::response, "* GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20;urlauth=submit+fred:internal:91354a473744909de610943775f92038\"\r\n"sv, "* GENURLAUTH imap://joe@example.com/INBOX/;uid=20;urlauth=submit+fred:internal:91354a473744909de610943775f92038\r\n"sv, false));  // 574
static_assert(test::refuses(test::response, "* GENURLAUTH\r\n"sv, false));  // 574
static_assert(test::holds(test::response, "* URLFETCH \"imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a473744909de610943775f92038\" {14}\r\nSi vis pacem\r\n\r\n"sv, "* URLFETCH imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a473744909de610943775f92038 {14}\r\nSi vis pacem\r\n\r\n"sv, false));  // 575
static_assert(test::refuses(test::response, "* URLFETCH \"imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a473744909de610943775f92038\"\r\n"sv, false));  // 575
static_assert(test::holds(test::response, "* URLFETCH \"imap://x@example.com/INBOX/;uid=1;urlauth=anonymous:internal:00000000000000000000000000000000\" NIL\r\n"sv, "* URLFETCH imap://x@example.com/INBOX/;uid=1;urlauth=anonymous:internal:00000000000000000000000000000000 NIL\r\n"sv, false));  // 576
static_assert(test::refuses(test::response, "* URLFETCH \"imap://x@example.com/INBOX/;uid=1;urlauth=anonymous:internal:00000000000000000000000000000000\" NULL\r\n"sv, false));  // 576
static_assert(test::holds(test::response, "* URLFETCH \"imap://x@example.com/INBOX/;uid=1;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" (BODYPARTSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BINARY\" 4)) (BINARY ~{4}\r\na\000bc)\r\n"sv, "* URLFETCH imap://x@example.com/INBOX/;uid=1;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef (BODYPARTSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BINARY\" 4)) (BINARY ~{4}\r\na\000bc)\r\n"sv, false));  // 577
static_assert(test::refuses(test::response, "* URLFETCH \"imap://x@example.com/INBOX/;uid=1;urlauth=anonymous:internal:0123456789abcdef0123456789abcdef\" (BODYPARTSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BINARY\" 4)) (BINARY)\r\n"sv, false));  // 577
static_assert(test::holds(test::response, "* LANGUAGE (de)\r\n"sv, false));  // 578
static_assert(test::refuses(test::response, "* LANGUAGE ()\r\n"sv, false));  // 578
static_assert(test::holds(test::response, "* LANGUAGE (en de it i-default)\r\n"sv, false));  // 579
static_assert(test::refuses(test::response, "* LANGUAGE (en de  it i-default)\r\n"sv, false));  // 579
static_assert(test::holds(test::response, "* COMPARATOR i;unicode-casemap\r\n"sv, false));  // 580
static_assert(test::refuses(test::response, "* COMPARATOR\r\n"sv, false));  // 580
static_assert(test::holds(test::response, "* COMPARATOR i;basic (i;ascii-casemap i;octet)\r\n"sv, false));  // 581
static_assert(test::refuses(test::response, "* COMPARATOR i;basic ()\r\n"sv, false));  // 581
static_assert(test::holds(test::response, "* NAMESPACE ((\"\" \"/\")) ((\"Other Users/\" \"/\" \"TRANSLATION\" (\"Andere Ben&APw-tzer/\"))) NIL\r\n"sv, false));  // 582
static_assert(test::refuses(test::response, "* NAMESPACE ((\"\" \"/\")) ((\"Other Users/\" \"/\" \"TRANSLATION\" \"Andere\")) NIL\r\n"sv, false));  // 582
static_assert(test::holds(test::response, "* CONVERSION \"image/gif\" \"image/jpeg\"\r\n"sv, false));  // 583
static_assert(test::refuses(test::response, "* CONVERSION \"image/gif\"\r\n"sv, false));  // 583
static_assert(test::holds(test::response, "* CONVERSION \"image/gif\" \"image/jpeg\" (\"pix-x\" \"pix-y\")\r\n"sv, "* CONVERSION \"image/gif\" \"image/jpeg\" (pix-x pix-y)\r\n"sv, false));  // 584
static_assert(test::refuses(test::response, "* CONVERSION \"image/gif\" \"image/jpeg\" ()\r\n"sv, false));  // 584
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"c14\") (UID 100 BINARY[1] {5}\r\nHello)\r\n"sv, "* 2 CONVERTED (TAG \"c14\") (UID 100 BINARY[1] \"Hello\")\r\n"sv, false));  // 585
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"c14\") (UID 100 BINARY[1 {5}\r\nHello)\r\n"sv, false));  // 585
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"c12\") (BINARY[3] ~{4}\r\nGIF\000)\r\n"sv, false));  // 586
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"c12\") (BINARY[3] (GIF))\r\n"sv, false));  // 586
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"c13\") (BINARY.SIZE[2] 3345)\r\n"sv, false));  // 587
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"c13\") (BINARY.SIZE[2] \"3345\")\r\n"sv, false));  // 587
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"c13\") (BODYPARTSTRUCTURE[2] (\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"8BIT\" 23 1))\r\n"sv, "* 2 CONVERTED (TAG \"c13\") (BODYPARTSTRUCTURE[2] (\"TEXT\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"8BIT\" 23 1))\r\n"sv, false));  // 588
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"c13\") (BODYPARTSTRUCTURE[2] (\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"8BIT\" \"23\" 1))\r\n"sv, false));  // 588
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"t9\") (AVAILABLECONVERSIONS[2] ((\"image/gif\" \"image/png\")))\r\n"sv, false));  // 589
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"t9\") (AVAILABLECONVERSIONS[2] \"image/gif\")\r\n"sv, false));  // 589
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"try later\" TEMPFAIL 3))\r\n"sv, false));  // 590
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"try later\" FAIL 3))\r\n"sv, false));  // 590
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"bad\" BADPARAMETERS \"text/html\" \"text/plain\" (\"charset\" \"x-none\")))\r\n"sv, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"bad\" BADPARAMETERS \"text/html\" \"text/plain\" (charset x-none)))\r\n"sv, false));  // 591
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"bad\" BADPARAMETERS \"text/html\")))\r\n"sv, false));  // 591
static_assert(test::holds(test::response, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"need more\" MISSINGPARAMETERS \"image/gif\" \"image/jpeg\" (\"pix-x\")))\r\n"sv, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"need more\" MISSINGPARAMETERS \"image/gif\" \"image/jpeg\" (pix-x)))\r\n"sv, false));  // 592
static_assert(test::refuses(test::response, "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"need more\" MISSINGPARAMETERS \"image/gif\" \"image/jpeg\"))\r\n"sv, false));  // 592
static_assert(test::holds(test::response, "* METADATA INBOX (/private/comment \"My own comment\")\r\n"sv, false));  // 593
static_assert(test::refuses(test::response, "* METADATA INBOX (/private/comment)\r\n"sv, false));  // 593
static_assert(test::holds(test::response, "* METADATA INBOX (/shared/comment NIL)\r\n"sv, false));  // 594
static_assert(test::refuses(test::response, "* METADATA INBOX (/shared/comment NULL)\r\n"sv, false));  // 594
static_assert(test::holds(test::response, "* METADATA INBOX (/private/vendor/example/b ~{3}\r\nx\000y)\r\n"sv, false));  // 595
static_assert(test::refuses(test::response, "* METADATA INBOX (/private/vendor/example/b ~\"xay\")\r\n"sv, false));  // 595
static_assert(test::holds(test::response, "* METADATA \"\" /shared/comment\r\n"sv, false));  // 596
static_assert(test::refuses(test::response, "* METADATA \"\"\r\n"sv, false));  // 596
static_assert(test::holds(test::response, "* METADATA INBOX /shared/comment /private/comment\r\n"sv, false));  // 597
static_assert(test::refuses(test::response, "* METADATA INBOX /shared/comment  /private/comment\r\n"sv, false));  // 597
static_assert(test::holds(test::response, "* VANISHED 405,407,410,425\r\n"sv, false));  // 598
static_assert(test::refuses(test::response, "* VANISHED 405,407,,410,425\r\n"sv, false));  // 598
static_assert(test::holds(test::response, "* VANISHED (EARLIER) 41,43:116,118,120:211\r\n"sv, false));  // 599
static_assert(test::refuses(test::response, "* VANISHED (LATER) 41,43:116,118,120:211\r\n"sv, false));  // 599
static_assert(test::holds(test::response, "* 25996 UIDFETCH (FLAGS (\\Seen))\r\n"sv, false));  // 600
static_assert(test::refuses(test::response, "* 0 UIDFETCH (FLAGS (\\Seen))\r\n"sv, false));  // 600
static_assert(test::holds(test::response, "* JMAPACCESS \"https://jmap.example.com/session\"\r\n"sv, false));  // 601
static_assert(test::refuses(test::response, "* JMAPACCESS https://jmap.example.com/session\r\n"sv, false));  // 601
static_assert(test::holds(test::response, "* UIDBATCHES (TAG \"c44\") 215295:99696,99695:20351,20350:7830,7829:1\r\n"sv, false));  // 602
static_assert(test::refuses(test::response, "* UIDBATCHES (TAG \"c44\") 215295:99696,99695:20351,20350:7830,7829:\r\n"sv, false));  // 602
static_assert(test::holds(test::response, "* UIDBATCHES (TAG \"c45\")\r\n"sv, false));  // 603
static_assert(test::refuses(test::response, "* UIDBATCHES (TAG \"c45\"\r\n"sv, false));  // 603
static_assert(test::holds(test::response, "* XLIST (\\HasNoChildren \\AllMail) \"/\" \"[Gmail]/All Mail\"\r\n"sv, false));  // 604
static_assert(test::refuses(test::response, "* XLIST (\\HasNoChildren \\AllMail) \"/\"\r\n"sv, false));  // 604
static_assert(test::holds(test::response, "* XAPPLEPUSHSERVICE aps-version \"2\" aps-topic \"com.apple.mail.XServer.2918390218931890821908309283098109381029309829018310983092892829\"\r\n"sv, "* XAPPLEPUSHSERVICE aps-version 2 aps-topic com.apple.mail.XServer.2918390218931890821908309283098109381029309829018310983092892829\r\n"sv, false));  // 605
static_assert(test::refuses(test::response, "* XAPPLEPUSHSERVICE aps-version \"2\" aps-topic\r\n"sv, false));  // 605
static_assert(test::holds(test::response, "* ANNOTATION INBOX \"/comment\" (\"value.priv\" \"Note\")\r\n"sv, false));  // 606
static_assert(test::refuses(test::response, "* ANNOTATION INBOX \"/comment\" (\"value.priv\")\r\n"sv, false));  // 606
static_assert(test::holds(test::response, "* X-THING 12 (a \"b\" {1}\r\nc)\r\n"sv, "* X-THING 12 (a \"b\" \"c\")\r\n"sv, false));  // 607
static_assert(test::refuses(test::response, "* X-THING 12 (a \"b\"\r\n"sv, false));  // 607
static_assert(test::holds(test::response, "* 12 X-THING (a b)\r\n"sv, false));  // 608
static_assert(test::refuses(test::response, "* 12 X-THING (a b))\r\n"sv, false));  // 608
static_assert(test::holds(test::response, "* OK [ALERT] System shutdown in 10 minutes\r\n"sv, false));  // 609
static_assert(test::refuses(test::response, "* OK [ALERT System shutdown in 10 minutes\r\n"sv, false));  // 609
static_assert(test::holds(test::response, "A1 NO [BADCHARSET (UTF-8 US-ASCII)] No such charset\r\n"sv, false));  // 610
static_assert(test::refuses(test::response, "A1 NO [BADCHARSET ()] No such charset\r\n"sv, false));  // 610
static_assert(test::holds(test::response, "A1 NO [BADCHARSET] No such charset\r\n"sv, false));  // 611
static_assert(test::refuses(test::response, "A1 NO [BADCHARSET ] No such charset\r\n"sv, false));  // 611
static_assert(test::holds(test::response, "A1 OK [CAPABILITY IMAP4rev2 UIDPLUS] Logged in\r\n"sv, false));  // 612
static_assert(test::refuses(test::response, "A1 OK [CAPABILITY IMAP4rev2 UIDPLUS Logged in\r\n"sv, false));  // 612
static_assert(test::holds(test::response, "* NO [PARSE] Bad header in message 3\r\n"sv, false));  // 613
static_assert(test::refuses(test::response, "* NO [PARSE]Bad header in message 3\r\n"sv, false));  // 613
static_assert(test::holds(test::response, "* OK [PERMANENTFLAGS (\\Deleted \\Seen $Junk \\*)] Limited\r\n"sv, false));  // 614
static_assert(test::refuses(test::response, "* OK [PERMANENTFLAGS (\\Deleted \\Seen $Junk \\)] Limited\r\n"sv, false));  // 614
static_assert(test::holds(test::response, "* OK [PERMANENTFLAGS ()] None\r\n"sv, false));  // 615
static_assert(test::refuses(test::response, "* OK [PERMANENTFLAGS] None\r\n"sv, false));  // 615
static_assert(test::holds(test::response, "A1 OK [READ-ONLY] EXAMINE completed\r\n"sv, false));  // 616
static_assert(test::refuses(test::response, "A1 OK [READ-ONLY 1] EXAMINE completed\r\n"sv, false));  // 616
static_assert(test::holds(test::response, "A1 OK [READ-WRITE] SELECT completed\r\n"sv, false));  // 617
static_assert(test::refuses(test::response, "A1 OK [READ-WRITE) SELECT completed\r\n"sv, false));  // 617
static_assert(test::holds(test::response, "A1 NO [TRYCREATE] No such mailbox\r\n"sv, false));  // 618
static_assert(test::refuses(test::response, "A1 NO [TRYCREATE]\r\n"sv, false));  // 618
static_assert(test::holds(test::response, "* OK [UIDNEXT 4392] Predicted next UID\r\n"sv, false));  // 619
static_assert(test::refuses(test::response, "* OK [UIDNEXT 0] Predicted next UID\r\n"sv, false));  // 619
static_assert(test::holds(test::response, "* OK [UIDVALIDITY 3857529045] UIDs valid\r\n"sv, false));  // 620
static_assert(test::refuses(test::response, "* OK [UIDVALIDITY 4294967296] UIDs valid\r\n"sv, false));  // 620
static_assert(test::holds(test::response, "A1 NO [X-CUSTOM] text\r\n"sv, false));  // 621
static_assert(test::refuses(test::response, "A1 NO [] text\r\n"sv, false));  // 621
static_assert(test::holds(test::response, "A1 NO [X-CUSTOM some text, (here)] text\r\n"sv, false));  // 622
static_assert(test::refuses(test::response, "A1 NO [X-CUSTOM some text, (here)\000] text\r\n"sv, false));  // 622
static_assert(test::holds(test::response, "* OK [UNSEEN 12] Message 12 is first unseen\r\n"sv, false));  // 623
static_assert(test::refuses(test::response, "* OK [UNSEEN] Message 12 is first unseen\r\n"sv, false));  // 623
static_assert(test::holds(test::response, "A1 NO [NEWNAME old new] Renamed\r\n"sv, false));  // 624
static_assert(test::refuses(test::response, "A1 NO [NEWNAME old] Renamed\r\n"sv, false));  // 624
static_assert(test::holds(test::response, "A1 NO [REFERRAL imap://u@example.com/foo imap://u@example.net/foo] Remote\r\n"sv, false));  // 625
static_assert(test::refuses(test::response, "A1 NO [REFERRAL imap://u@example.com/foo ] Remote\r\n"sv, false));  // 625
static_assert(test::holds(test::response, "A1 NO [REFERRAL imap://mike@server2.example/] Specified user is invalid\r\n"sv, false));  // 626
static_assert(test::refuses(test::response, "A1 NO [REFERRAL] Specified user is invalid\r\n"sv, false));  // 626
static_assert(test::holds(test::response, "A1 NO [UNKNOWN-CTE] Cannot decode\r\n"sv, false));  // 627
static_assert(test::refuses(test::response, "A1 NO [UNKNOWN-CTE(8BIT)] Cannot decode\r\n"sv, false));  // 627
static_assert(test::holds(test::response, "A1 OK [APPENDUID 38505 3955] APPEND completed\r\n"sv, false));  // 628
static_assert(test::refuses(test::response, "A1 OK [APPENDUID 38505] APPEND completed\r\n"sv, false));  // 628
static_assert(test::holds(test::response, "A1 OK [COPYUID 38505 304,319:320 3956:3958] Done\r\n"sv, false));  // 629
static_assert(test::refuses(test::response, "A1 OK [COPYUID 38505 304,319:320] Done\r\n"sv, false));  // 629
static_assert(test::holds(test::response, "* NO [UIDNOTSTICKY] Non-persistent UIDs\r\n"sv, false));  // 630
static_assert(test::refuses(test::response, "* NO [UIDNOTSTICKY ] Non-persistent UIDs\r\n"sv, false));  // 630
static_assert(test::holds(test::response, "A1 OK [APPENDUID 38505 3955:3957] Appended 3\r\n"sv, false));  // 631
static_assert(test::refuses(test::response, "A1 OK [APPENDUID 38505 3955:*] Appended 3\r\n"sv, false));  // 631
static_assert(test::holds(test::response, "* OK [URLMECH INTERNAL] ok\r\n"sv, false));  // 632
static_assert(test::refuses(test::response, "* OK [URLMECH \"INTERNAL\"] ok\r\n"sv, false));  // 632
static_assert(test::holds(test::response, "A1 OK [URLMECH INTERNAL XSAMPLE=P34OKhO7VEkCbsiYY8rGEg==] done\r\n"sv, false));  // 633
static_assert(test::refuses(test::response, "A1 OK [URLMECH INTERNAL XSAMPLE=!P34OKhO7VEkCbsiYY8rGEg==] done\r\n"sv, false));  // 633
static_assert(test::holds(test::response, "A1 NO [TOOBIG] Resulting message too big\r\n"sv, false));  // 634
static_assert(test::refuses(test::response, "A1 NO [TOOBIG]Resulting message too big\r\n"sv, false));  // 634
static_assert(test::holds(test::response, "A1 NO [BADURL \"/INBOX;UIDVALIDITY=785799047/;UID=113330;section=1.5.9\"] Failed\r\n"sv, false));  // 635
static_assert(test::refuses(test::response, "A1 NO [BADURL] Failed\r\n"sv, false));  // 635
static_assert(test::holds(test::response, "A1 NO [COMPRESSIONACTIVE] Already\r\n"sv, false));  // 636
static_assert(test::refuses(test::response, "A1 NO [COMPRESSIONACTIVE DEFLATE] Already\r\n"sv, false));  // 636
static_assert(test::holds(test::response, "* OK [HIGHESTMODSEQ 715194045007] Ok\r\n"sv, false));  // 637
static_assert(test::refuses(test::response, "* OK [HIGHESTMODSEQ 9223372036854775808] Ok\r\n"sv, false));  // 637
static_assert(test::holds(test::response, "* OK [NOMODSEQ] Not supported here\r\n"sv, false));  // 638
static_assert(test::refuses(test::response, "* OK [NOMODSEQ 0] Not supported here\r\n"sv, false));  // 638
static_assert(test::holds(test::response, "A1 OK [MODIFIED 7,9] Conditional STORE failed\r\n"sv, false));  // 639
static_assert(test::refuses(test::response, "A1 OK [MODIFIED] Conditional STORE failed\r\n"sv, false));  // 639
static_assert(test::holds(test::response, "* OK [CLOSED] Previous mailbox closed\r\n"sv, false));  // 640
static_assert(test::refuses(test::response, "* OK [CLOSED]Previous mailbox closed\r\n"sv, false));  // 640
static_assert(test::holds(test::response, "A1 NO [NOTSAVED] Too many search results\r\n"sv, false));  // 641
static_assert(test::refuses(test::response, "A1 NO [NOTSAVED $] Too many search results\r\n"sv, false));  // 641
static_assert(test::holds(test::response, "A1 NO [BADCOMPARATOR] No match\r\n"sv, false));  // 642
static_assert(test::refuses(test::response, "A1 NO [BADCOMPARATOR No match\r\n"sv, false));  // 642
static_assert(test::holds(test::response, "A1 NO [ANNOTATE TOOBIG] Value too big\r\n"sv, false));  // 643
static_assert(test::refuses(test::response, "A1 NO [ANNOTATE TOOLARGE] Value too big\r\n"sv, false));  // 643
static_assert(test::holds(test::response, "A1 NO [ANNOTATE TOOMANY] Too many\r\n"sv, false));  // 644
static_assert(test::refuses(test::response, "A1 NO [ANNOTATE] Too many\r\n"sv, false));  // 644
static_assert(test::holds(test::response, "* OK [ANNOTATIONS 20480 NOPRIVATE] ok\r\n"sv, false));  // 645
static_assert(test::refuses(test::response, "* OK [ANNOTATIONS -1 NOPRIVATE] ok\r\n"sv, false));  // 645
static_assert(test::holds(test::response, "* OK [ANNOTATIONS NONE] none here\r\n"sv, false));  // 646
static_assert(test::refuses(test::response, "* OK [ANNOTATIONS NIL] none here\r\n"sv, false));  // 646
static_assert(test::holds(test::response, "* OK [ANNOTATIONS READ-ONLY] ro\r\n"sv, false));  // 647
static_assert(test::refuses(test::response, "* OK [ANNOTATIONS READ-ONLY 5] ro\r\n"sv, false));  // 647
static_assert(test::holds(test::response, "A1 NO [TEMPFAIL] Try later\r\n"sv, false));  // 648
static_assert(test::refuses(test::response, "A1 NO [TEMPFAIL 5] Try later\r\n"sv, false));  // 648
static_assert(test::holds(test::response, "A1 NO [MAXCONVERTMESSAGES 1] Too many\r\n"sv, false));  // 649
static_assert(test::refuses(test::response, "A1 NO [MAXCONVERTMESSAGES] Too many\r\n"sv, false));  // 649
static_assert(test::holds(test::response, "A1 NO [MAXCONVERTPARTS 1] Too many parts\r\n"sv, false));  // 650
static_assert(test::refuses(test::response, "A1 NO [MAXCONVERTPARTS x] Too many parts\r\n"sv, false));  // 650
static_assert(test::holds(test::response, "* NO [NOUPDATE \"B02\"] Too many contexts\r\n"sv, false));  // 651
static_assert(test::refuses(test::response, "* NO [NOUPDATE B02] Too many contexts\r\n"sv, false));  // 651
static_assert(test::holds(test::response, "A1 OK [METADATA LONGENTRIES 2199] GETMETADATA complete\r\n"sv, false));  // 652
static_assert(test::refuses(test::response, "A1 OK [METADATA LONGENTRIES] GETMETADATA complete\r\n"sv, false));  // 652
static_assert(test::holds(test::response, "A1 NO [METADATA MAXSIZE 1024] Too big\r\n"sv, false));  // 653
static_assert(test::refuses(test::response, "A1 NO [METADATA MAXSIZE 4294967296] Too big\r\n"sv, false));  // 653
static_assert(test::holds(test::response, "A1 NO [METADATA TOOMANY] Too many\r\n"sv, false));  // 654
static_assert(test::refuses(test::response, "A1 NO [METADATA TOOMANY 3] Too many\r\n"sv, false));  // 654
static_assert(test::holds(test::response, "A1 NO [METADATA NOPRIVATE] No private\r\n"sv, false));  // 655
static_assert(test::refuses(test::response, "A1 NO [METADATA PRIVATE] No private\r\n"sv, false));  // 655
static_assert(test::holds(test::response, "* OK [NOTIFICATIONOVERFLOW] Too many\r\n"sv, false));  // 656
static_assert(test::refuses(test::response, "* OK [NOTIFICATIONOVERFLOW 1] Too many\r\n"sv, false));  // 656
static_assert(test::holds(test::response, "A1 NO [BADEVENT (MessageNew MessageExpunge FlagChange)] Unsupported\r\n"sv, false));  // 657
static_assert(test::refuses(test::response, "A1 NO [BADEVENT ()] Unsupported\r\n"sv, false));  // 657
static_assert(test::holds(test::response, "A1 NO [UNDEFINED-FILTER on-the-road] No such filter\r\n"sv, false));  // 658
static_assert(test::refuses(test::response, "A1 NO [UNDEFINED-FILTER] No such filter\r\n"sv, false));  // 658
static_assert(test::holds(test::response, "A1 NO [UNAVAILABLE] text\r\n"sv, false));  // 659
static_assert(test::refuses(test::response, "A1 NO [UNAVAILABLE text\r\n"sv, false));  // 659
static_assert(test::holds(test::response, "A1 NO [AUTHENTICATIONFAILED] text\r\n"sv, false));  // 660
static_assert(test::refuses(test::response, "A1 NO [AUTHENTICATIONFAILED PLAIN] text\r\n"sv, false));  // 660
static_assert(test::holds(test::response, "A1 NO [AUTHORIZATIONFAILED] text\r\n"sv, false));  // 661
static_assert(test::refuses(test::response, "A1 NO [AUTHORIZATIONFAILED]text\r\n"sv, false));  // 661
static_assert(test::holds(test::response, "A1 NO [EXPIRED] text\r\n"sv, false));  // 662
static_assert(test::refuses(test::response, "A1 NO [EXPIRED]\r\n"sv, false));  // 662
static_assert(test::holds(test::response, "A1 NO [PRIVACYREQUIRED] text\r\n"sv, false));  // 663
static_assert(test::refuses(test::response, "A1 NO [PRIVACYREQUIRED) text\r\n"sv, false));  // 663
static_assert(test::holds(test::response, "A1 NO [CONTACTADMIN] text\r\n"sv, false));  // 664
static_assert(test::refuses(test::response, "A1 NO [CONTACTADMIN ] text\r\n"sv, false));  // 664
static_assert(test::holds(test::response, "A1 NO [NOPERM] text\r\n"sv, false));  // 665
static_assert(test::refuses(test::response, "A1 NO [NOPERM (x)] text\r\n"sv, false));  // 665
static_assert(test::holds(test::response, "A1 NO [INUSE] text\r\n"sv, false));  // 666
static_assert(test::refuses(test::response, "A1 NO [INUSE 1] text\r\n"sv, false));  // 666
static_assert(test::holds(test::response, "A1 NO [CORRUPTION] text\r\n"sv, false));  // 667
static_assert(test::refuses(test::response, "A1 NO [CORRUPTION\000] text\r\n"sv, false));  // 667
static_assert(test::holds(test::response, "A1 NO [SERVERBUG] text\r\n"sv, false));  // 668
static_assert(test::refuses(test::response, "A1 NO [SERVERBUG\"] text\r\n"sv, false));  // 668
static_assert(test::holds(test::response, "A1 NO [CANNOT] text\r\n"sv, false));  // 669
static_assert(test::refuses(test::response, "A1 NO [CANNOT\r\n"sv, false));  // 669
static_assert(test::holds(test::response, "A1 NO [LIMIT] text\r\n"sv, false));  // 670
static_assert(test::refuses(test::response, "A1 NO [LIMIT]text\r\n"sv, false));  // 670
static_assert(test::holds(test::response, "A1 NO [OVERQUOTA] text\r\n"sv, false));  // 671
static_assert(test::refuses(test::response, "A1 NO [OVERQUOTA*] text\r\n"sv, false));  // 671
static_assert(test::holds(test::response, "A1 NO [ALREADYEXISTS] text\r\n"sv, false));  // 672
static_assert(test::refuses(test::response, "A1 NO [ALREADYEXISTS INBOX] text\r\n"sv, false));  // 672
static_assert(test::holds(test::response, "A1 NO [NONEXISTENT] text\r\n"sv, false));  // 673
static_assert(test::refuses(test::response, "A1 NO [NONEXISTENT text\r\n"sv, false));  // 673
static_assert(test::holds(test::response, "A1 OK [EXPUNGEISSUED] Some messages gone\r\n"sv, false));  // 674
static_assert(test::refuses(test::response, "A1 OK [EXPUNGEISSUED]\r\n"sv, false));  // 674
static_assert(test::holds(test::response, "A1 OK [CLIENTBUG] SELECT while selected\r\n"sv, false));  // 675
static_assert(test::refuses(test::response, "A1 OK [CLIENTBUG 1] SELECT while selected\r\n"sv, false));  // 675
static_assert(test::holds(test::response, "A1 NO [USEATTR] \\All not supported\r\n"sv, false));  // 676
static_assert(test::refuses(test::response, "A1 NO [USEATTR \\All] \\All not supported\r\n"sv, false));  // 676
static_assert(test::holds(test::response, "* OK [DOWNGRADED 70,105,108,109] Message 109 has been downgraded\r\n"sv, false));  // 677
static_assert(test::refuses(test::response, "* OK [DOWNGRADED 70,,105,108,109] Message 109 has been downgraded\r\n"sv, false));  // 677
static_assert(test::holds(test::response, "A1 OK [MAILBOXID (F2212ea87-6097-4256-9d51-71338625)] Created\r\n"sv, false));  // 678
static_assert(test::refuses(test::response, "A1 OK [MAILBOXID F2212ea87] Created\r\n"sv, false));  // 678
static_assert(test::holds(test::response, "A1 NO [HASCHILDREN] Has children\r\n"sv, false));  // 679
static_assert(test::refuses(test::response, "A1 NO [HASCHILDREN 2] Has children\r\n"sv, false));  // 679
static_assert(test::holds(test::response, "* OK [INPROGRESS (\"A001\" 454 1000)] 45%\r\n"sv, false));  // 680
static_assert(test::refuses(test::response, "* OK [INPROGRESS (\"A001\" 454)] 45%\r\n"sv, false));  // 680
static_assert(test::holds(test::response, "* OK [INPROGRESS] Hang on\r\n"sv, false));  // 681
static_assert(test::refuses(test::response, "* OK [INPROGRESS ] Hang on\r\n"sv, false));  // 681
static_assert(test::holds(test::response, "* OK [INPROGRESS (\"A001\" NIL NIL)] Hang on\r\n"sv, false));  // 682
static_assert(test::refuses(test::response, "* OK [INPROGRESS (\"A001\" NIL)] Hang on\r\n"sv, false));  // 682
static_assert(test::holds(test::response, "* OK [INPROGRESS (\"A001\" 175 NIL)] Hang on\r\n"sv, false));  // 683
static_assert(test::refuses(test::response, "* OK [INPROGRESS (\"A001\" \"175\" NIL)] Hang on\r\n"sv, false));  // 683
static_assert(test::holds(test::response, "* OK [INPROGRESS (NIL 3 9)] Hang on\r\n"sv, false));  // 684
static_assert(test::refuses(test::response, "* OK [INPROGRESS (() 3 9)] Hang on\r\n"sv, false));  // 684
static_assert(test::holds(test::response, "A1 BAD [UIDREQUIRED] Message numbers are not allowed\r\n"sv, false));  // 685
static_assert(test::refuses(test::response, "A1 BAD [UIDREQUIRED 1] Message numbers are not allowed\r\n"sv, false));  // 685
static_assert(test::holds(test::response, "A1 OK [MESSAGELIMIT 1000 23221] FETCH truncated\r\n"sv, false));  // 686
static_assert(test::refuses(test::response, "A1 OK [MESSAGELIMIT 1000 0] FETCH truncated\r\n"sv, false));  // 686
static_assert(test::holds(test::response, "A1 NO [MESSAGELIMIT 1000] Too many\r\n"sv, false));  // 687
static_assert(test::refuses(test::response, "A1 NO [MESSAGELIMIT] Too many\r\n"sv, false));  // 687
static_assert(test::holds(test::response, "A1 NO [TOOFEW] Batch too small\r\n"sv, false));  // 688
static_assert(test::refuses(test::response, "A1 NO [TOOFEW]Batch too small\r\n"sv, false));  // 688
static_assert(test::holds(test::response, "A1 NO [TOOMANY] Too many batches\r\n"sv, false));  // 689
static_assert(test::refuses(test::response, "A1 NO [TOOMANY Too many batches\r\n"sv, false));  // 689
static_assert(test::holds(test::response, "A1 OK [OBJECTID (ACCOUNTID u1 MAILBOXID F29d0a2)] Selected\r\n"sv, false));  // 690
static_assert(test::refuses(test::response, "A1 OK [OBJECTID (ACCOUNTID u1 MAILBOXID)] Selected\r\n"sv, false));  // 690
static_assert(test::holds(test::response, "A1 OK [THROTTLED] Success\r\n"sv, false));  // 691
static_assert(test::refuses(test::response, "A1 OK [THROTTLED 60] Success\r\n"sv, false));  // 691
static_assert(test::holds(test::response, "* NO [WEBALERT https://accounts.google.com/signin/continue?x=1] Web login required.\r\n"sv, false));  // 692
static_assert(test::refuses(test::response, "* NO [WEBALERT] Web login required.\r\n"sv, false));  // 692
static_assert(test::holds(test::response, "A1 OK [Error=\"Microsoft.Exchange.WrongServer:x\" Proxy=HOST.EX:1993:SSL MailboxBE=HOST Service=Imap4] AUTHENTICATE completed.\r\n"sv, false));  // 693
static_assert(test::refuses(test::response, "A1 OK [Error=\"Microsoft.Exchange.WrongServer:x\" Proxy=HOST.EX:1993:SSL MailboxBE=HOST Service=Imap4 AUTHENTICATE\r\n"sv, false));  // 693
static_assert(test::holds(test::response, "* OK [NAMESPACE ((\"\" \"/\")) NIL NIL] ok\r\n"sv, false));  // 694
static_assert(test::refuses(test::response, "* OK [NAMESPACE ((\"\" \"/\")) NIL] ok\r\n"sv, false));  // 694
static_assert(test::holds(test::response, "* OK [MYRIGHTS \"acdilrsw\"] ACL\r\n"sv, "* OK [MYRIGHTS acdilrsw] ACL\r\n"sv, false));  // 695
static_assert(test::refuses(test::response, "* OK [MYRIGHTS] ACL\r\n"sv, false));  // 695
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Seen \\Recent))\r\n"sv, false));  // 696
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\\Seen,\\Recent))\r\n"sv, false));  // 696
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ())\r\n"sv, false));  // 697
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS)\r\n"sv, false));  // 697
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (\"Wed, 17 Jul 2024 02:23:25 -0700 (PDT)\" \"Minutes\" ((\"Terry\" NIL \"gray\" \"cac.example\")) ((\"Terry\" NIL \"gray\" \"cac.example\")) NIL ((NIL NIL \"imap\" \"cac.example\")(\"K\" NIL \"k\" \"m.example\")) NIL NIL NIL \"<B27397@cac.example>\"))\r\n"sv, false));  // 698
static_assert(test::refuses(test::response, "* 1 FETCH (ENVELOPE (\"Wed, 17 Jul 2024 02:23:25 -0700 (PDT)\" \"Minutes\" ((\"Terry\" NIL \"gray\" \"cac.example\")) ((\"Terry\" NIL \"gray\" \"cac.example\")) NIL ((NIL NIL \"imap\" \"cac.example\")(\"K\" NIL \"k\" \"m.example\")) NIL NIL NIL))\r\n"sv, false));  // 698
static_assert(test::holds(test::response, "* 1 FETCH (INTERNALDATE \"17-Jul-2024 02:44:25 -0700\")\r\n"sv, false));  // 699
static_assert(test::refuses(test::response, "* 1 FETCH (INTERNALDATE \"17 Jul-2024 02:44:25 -0700\")\r\n"sv, false));  // 699
static_assert(test::holds(test::response, "* 1 FETCH (INTERNALDATE \" 7-Jul-2024 02:44:25 +0000\")\r\n"sv, false));  // 700
static_assert(test::refuses(test::response, "* 1 FETCH (INTERNALDATE NIL)\r\n"sv, false));  // 700
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.SIZE 44827)\r\n"sv, false));  // 701
static_assert(test::refuses(test::response, "* 1 FETCH (RFC822.SIZE -44827)\r\n"sv, false));  // 701
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.SIZE 5000000000)\r\n"sv, false));  // 702
static_assert(test::refuses(test::response, "* 1 FETCH (RFC822.SIZE 9223372036854775808)\r\n"sv, false));  // 702
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"US-ASCII\") NIL NIL \"7BIT\" 2279 48))\r\n"sv, false));  // 703
static_assert(test::refuses(test::response, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"US-ASCII\") NIL NIL \"7BIT\" 2279))\r\n"sv, false));  // 703
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"UTF-8\") NIL NIL \"7BIT\" 2279 48 NIL NIL NIL NIL))\r\n"sv, false));  // 704
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"UTF-8\") NIL NIL \"7BIT\" 2279 NIL NIL NIL NIL NIL))\r\n"sv, false));  // 704
static_assert(test::holds(test::response, "* 1 FETCH (UID 440)\r\n"sv, false));  // 705
static_assert(test::refuses(test::response, "* 1 FETCH (UID 0)\r\n"sv, false));  // 705
static_assert(test::holds(test::response, "* 1 FETCH (BODY[] {23}\r\nSubject: hi\r\n\r\nHello.\r\n)\r\n"sv, false));  // 706
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[] {x}\r\nSubject: hi\r\n\r\nHello.\r\n)\r\n"sv, false));  // 706
static_assert(test::holds(test::response, "* 1 FETCH (BODY[]<0> {4}\r\nSubj)\r\n"sv, "* 1 FETCH (BODY[]<0> \"Subj\")\r\n"sv, false));  // 707
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[]<> {4}\r\nSubj)\r\n"sv, false));  // 707
static_assert(test::holds(test::response, "* 1 FETCH (BODY[9] NIL)\r\n"sv, false));  // 708
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[9] NULL)\r\n"sv, false));  // 708
static_assert(test::holds(test::response, "* 1 FETCH (BODY[1] \"short\")\r\n"sv, false));  // 709
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[1] short)\r\n"sv, false));  // 709
static_assert(test::holds(test::response, "* 1 FETCH (BODY[HEADER] {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 710
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[HEADER {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 710
static_assert(test::holds(test::response, "* 1 FETCH (BODY[HEADER.FIELDS (DATE \"FROM\")] {11}\r\nDate: x\r\n\r\n)\r\n"sv, "* 1 FETCH (BODY[HEADER.FIELDS (DATE FROM)] {11}\r\nDate: x\r\n\r\n)\r\n"sv, false));  // 711
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[HEADER.FIELDS ()] {11}\r\nDate: x\r\n\r\n)\r\n"sv, false));  // 711
static_assert(test::holds(test::response, "* 1 FETCH (BODY[1.2.MIME] {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 712
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[MIME] {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 712
static_assert(test::holds(test::response, "* 1 FETCH (BODY[TEXT] {0}\r\n UID 7)\r\n"sv, "* 1 FETCH (BODY[TEXT] \"\" UID 7)\r\n"sv, false));  // 713
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[TEXT] {0}\r\nUID 7)\r\n"sv, false));  // 713
static_assert(test::holds(test::response, "* 1 FETCH (BODY[1] {2}\r\nab BODY[2] {2}\r\ncd UID 5)\r\n"sv, "* 1 FETCH (BODY[1] \"ab\" BODY[2] \"cd\" UID 5)\r\n"sv, false));  // 714
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[1] {2}\r\nabBODY[2] {2}\r\ncd UID 5)\r\n"sv, false));  // 714
static_assert(test::holds(test::response, "* 1 FETCH (RFC822 {23}\r\nSubject: hi\r\n\r\nHello.\r\n)\r\n"sv, false));  // 715
static_assert(test::refuses(test::response, "* 1 FETCH (RFC822{23}\r\nSubject: hi\r\n\r\nHello.\r\n)\r\n"sv, false));  // 715
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.HEADER {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 716
static_assert(test::refuses(test::response, "* 1 FETCH (RFC822.HEADER (A: b))\r\n"sv, false));  // 716
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.TEXT \"x\")\r\n"sv, false));  // 717
static_assert(test::refuses(test::response, "* 1 FETCH (RFC822.TEXT \"x\"\r\n"sv, false));  // 717
static_assert(test::holds(test::response, "* 1 FETCH (BINARY[2] ~{3}\r\na\000b)\r\n"sv, false));  // 718
static_assert(test::refuses(test::response, "* 1 FETCH (BINARY[2] ~x)\r\n"sv, false));  // 718
static_assert(test::holds(test::response, "* 1 FETCH (BINARY[1] \"hi\")\r\n"sv, false));  // 719
static_assert(test::refuses(test::response, "* 1 FETCH (BINARY[1.TEXT] \"hi\")\r\n"sv, false));  // 719
static_assert(test::holds(test::response, "* 1 FETCH (BINARY[2]<100> ~{1}\r\nx)\r\n"sv, "* 1 FETCH (BINARY[2]<100> \"x\")\r\n"sv, false));  // 720
static_assert(test::refuses(test::response, "* 1 FETCH (BINARY[2]<100.1> ~{1}\r\nx)\r\n"sv, false));  // 720
static_assert(test::holds(test::response, "* 1 FETCH (BINARY.SIZE[2] 4096)\r\n"sv, false));  // 721
static_assert(test::refuses(test::response, "* 1 FETCH (BINARY.SIZE[2] NIL)\r\n"sv, false));  // 721
static_assert(test::holds(test::response, "* 1 FETCH (UID 4 MODSEQ (12121231000))\r\n"sv, false));  // 722
static_assert(test::refuses(test::response, "* 1 FETCH (UID 4 MODSEQ 12121231000)\r\n"sv, false));  // 722
static_assert(test::holds(test::response, "* 1 FETCH (ANNOTATION (\"/comment\" (\"value.priv\" \"My comment\" \"value.shared\" NIL)))\r\n"sv, "* 1 FETCH (ANNOTATION (/comment (value.priv \"My comment\" value.shared NIL)))\r\n"sv, false));  // 723
static_assert(test::refuses(test::response, "* 1 FETCH (ANNOTATION (\"/comment\" (\"value.priv\" \"My comment\" \"value.shared\")))\r\n"sv, false));  // 723
static_assert(test::holds(test::response, "* 1 FETCH (ANNOTATION (\"/comment\" \"/altsubject\"))\r\n"sv, "* 1 FETCH (ANNOTATION (/comment /altsubject))\r\n"sv, false));  // 724
static_assert(test::refuses(test::response, "* 1 FETCH (ANNOTATION ())\r\n"sv, false));  // 724
static_assert(test::holds(test::response, "* 1 FETCH (EMAILID (M6d99ac3275bb4e))\r\n"sv, false));  // 725
static_assert(test::refuses(test::response, "* 1 FETCH (EMAILID NIL)\r\n"sv, false));  // 725
static_assert(test::holds(test::response, "* 1 FETCH (THREADID (T64b478a75b7ea9))\r\n"sv, false));  // 726
static_assert(test::refuses(test::response, "* 1 FETCH (THREADID (T64b478a75b7ea9)\r\n"sv, false));  // 726
static_assert(test::holds(test::response, "* 1 FETCH (THREADID NIL)\r\n"sv, false));  // 727
static_assert(test::refuses(test::response, "* 1 FETCH (THREADID ())\r\n"sv, false));  // 727
static_assert(test::holds(test::response, "* 1 FETCH (SAVEDATE \"01-Jan-2025 00:00:05 +0200\")\r\n"sv, "* 1 FETCH (SAVEDATE \" 1-Jan-2025 00:00:05 +0200\")\r\n"sv, false));  // 728
static_assert(test::refuses(test::response, "* 1 FETCH (SAVEDATE 01-Jan-2025 00:00:05 +0200\")\r\n"sv, false));  // 728
static_assert(test::holds(test::response, "* 1 FETCH (SAVEDATE NIL)\r\n"sv, false));  // 729
static_assert(test::refuses(test::response, "* 1 FETCH (SAVEDATE \"\")\r\n"sv, false));  // 729
static_assert(test::holds(test::response, "* 1 FETCH (PREVIEW \"Lunch?\")\r\n"sv, false));  // 730
static_assert(test::refuses(test::response, "* 1 FETCH (PREVIEW Lunch)\r\n"sv, false));  // 730
static_assert(test::holds(test::response, "* 1 FETCH (PREVIEW NIL)\r\n"sv, false));  // 731
static_assert(test::refuses(test::response, "* 1 FETCH (PREVIEW)\r\n"sv, false));  // 731
static_assert(test::holds(test::response, "* 1 FETCH (PREVIEW \"\")\r\n"sv, false));  // 732
static_assert(test::refuses(test::response, "* 1 FETCH (PREVIEW \")\r\n"sv, false));  // 732
static_assert(test::holds(test::response, "* 1 FETCH (PREVIEW {6}\r\n\344\275\240\345\245\275)\r\n"sv, "* 1 FETCH (PREVIEW \"\344\275\240\345\245\275\")\r\n"sv, true));  // 733
static_assert(test::refuses(test::response, "* 1 FETCH (PREVIEW {6\r\n\344\275\240\345\245\275)\r\n"sv, true));  // 733
static_assert(test::holds(test::response, "* 1 FETCH (OBJECTID (EMAILID M6d99 THREADID T64b4))\r\n"sv, false));  // 734
static_assert(test::refuses(test::response, "* 1 FETCH (OBJECTID (EMAILID M6d99 THREADID))\r\n"sv, false));  // 734
static_assert(test::holds(test::response, "* 1 FETCH (X-GM-MSGID 1278455344230334865)\r\n"sv, false));  // 735
static_assert(test::refuses(test::response, "* 1 FETCH (X-GM-MSGID \"1278455344230334865\")\r\n"sv, false));  // 735
static_assert(test::holds(test::response, "* 1 FETCH (X-GM-THRID 1266894439832287888)\r\n"sv, false));  // 736
static_assert(test::refuses(test::response, "* 1 FETCH (X-GM-THRID -1266894439832287888)\r\n"sv, false));  // 736
static_assert(test::holds(test::response, "* 1 FETCH (X-GM-LABELS (\\Inbox \\Sent Important \"Muy Importante\"))\r\n"sv, false));  // 737
static_assert(test::refuses(test::response, "* 1 FETCH (X-GM-LABELS \\Inbox \\Sent Important \"Muy Importante\"))\r\n"sv, false));  // 737
static_assert(test::holds(test::response, "* 1 FETCH (SNIPPET (FUZZY \"Lunch?\"))\r\n"sv, false));  // 738
static_assert(test::refuses(test::response, "* 1 FETCH (SNIPPET (FUZZY))\r\n"sv, false));  // 738
static_assert(test::holds(test::response, "* 1 FETCH (PREVIEW (FUZZY \"Lunch?\"))\r\n"sv, false));  // 739
static_assert(test::refuses(test::response, "* 1 FETCH (PREVIEW (FUZZY Lunch))\r\n"sv, false));  // 739
static_assert(test::holds(test::response, "* 1 FETCH (X-GUID 1a2b3c)\r\n"sv, false));  // 740
static_assert(test::refuses(test::response, "* 1 FETCH (X-GUID)\r\n"sv, false));  // 740
static_assert(test::holds(test::response, "* 1 FETCH (X-FOO (a (b \"c\")) UID 7)\r\n"sv, false));  // 741
static_assert(test::refuses(test::response, "* 1 FETCH (X-FOO (a (b \"c\") UID 7)\r\n"sv, false));  // 741
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"TEXT\" \"HTML\" NIL NIL NIL \"QUOTED-PRINTABLE\" 100 5))\r\n"sv, false));  // 742
static_assert(test::refuses(test::response, "* 1 FETCH (BODY (\"TEXT\" \"HTML\" NIL NIL NIL \"QUOTED-PRINTABLE\" 100))\r\n"sv, false));  // 742
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"IMAGE\" \"PNG\" (\"NAME\" \"a.png\") \"<id@x>\" \"desc\" \"BASE64\" 4554))\r\n"sv, false));  // 743
static_assert(test::refuses(test::response, "* 1 FETCH (BODY (\"IMAGE\" \"PNG\" (\"NAME\" \"a.png\") \"<id@x>\" \"desc\" \"BASE64\" NIL))\r\n"sv, false));  // 743
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1) 10))\r\n"sv, false));  // 744
static_assert(test::refuses(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1)))\r\n"sv, false));  // 744
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 5 1) 10))\r\n"sv, false));  // 745
static_assert(test::refuses(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) NIL 10))\r\n"sv, false));  // 745
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"DELIVERY-STATUS\" NIL NIL NIL \"7BIT\" 416))\r\n"sv, false));  // 746
static_assert(test::refuses(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"DELIVERY-STATUS\" NIL NIL NIL \"7BIT\" \"416\"))\r\n"sv, false));  // 746
static_assert(test::holds(test::response, "* 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1)(\"TEXT\" \"HTML\" NIL NIL NIL \"7BIT\" 9 1) \"ALTERNATIVE\"))\r\n"sv, false));  // 747
static_assert(test::refuses(test::response, "* 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1)(\"TEXT\" \"HTML\" NIL NIL NIL \"7BIT\" 9 1)))\r\n"sv, false));  // 747
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL) \"MIXED\" (\"BOUNDARY\" \"b1\") NIL NIL NIL))\r\n"sv, false));  // 748
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL) \"MIXED\" (\"BOUNDARY\") NIL NIL NIL))\r\n"sv, false));  // 748
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 \"md5==\" (\"attachment\" (\"filename\" \"a.png\")) (\"en\" \"de\") \"http://x.example/a\"))\r\n"sv, false));  // 749
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 \"md5==\" (\"attachment\") (\"en\" \"de\") \"http://x.example/a\"))\r\n"sv, false));  // 749
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL (\"inline\" NIL) \"en\" NIL))\r\n"sv, false));  // 750
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL (NIL NIL) \"en\" NIL))\r\n"sv, false));  // 750
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL))\r\n"sv, false));  // 751
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 (NIL)))\r\n"sv, false));  // 751
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL \"x\" 12 (1 (\"y\" NIL))))\r\n"sv, false));  // 752
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL \"x\" 12 ()))\r\n"sv, false));  // 752
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE ((((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1) \"ALTERNATIVE\") \"RELATED\") \"MIXED\"))\r\n"sv, false));  // 753
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE ((((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)\"ALTERNATIVE\") \"RELATED\") \"MIXED\"))\r\n"sv, false));  // 753
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"APPLICATION\" \"PDF\" (\"NAME\" {7}\r\na\"b.pdf) NIL NIL \"BASE64\" 9))\r\n"sv, "* 1 FETCH (BODYSTRUCTURE (\"APPLICATION\" \"PDF\" (\"NAME\" \"a\\\"b.pdf\") NIL NIL \"BASE64\" 9))\r\n"sv, false));  // 754
static_assert(test::refuses(test::response, "* 1 FETCH (BODYSTRUCTURE (\"APPLICATION\" \"PDF\" (\"NAME\") NIL NIL \"BASE64\" 9))\r\n"sv, false));  // 754
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 755
static_assert(test::refuses(test::response, "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 755
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL \"x\" NIL NIL NIL ((NIL NIL \"friends\" NIL)(\"A\" NIL \"a\" \"x.example\")(NIL NIL NIL NIL)) NIL NIL NIL NIL))\r\n"sv, false));  // 756
static_assert(test::refuses(test::response, "* 1 FETCH (ENVELOPE (NIL \"x\" NIL NIL NIL ((NIL NIL \"friends\" NIL) (\"A\" NIL \"a\" \"x.example\")(NIL NIL NIL NIL)) NIL NIL NIL NIL))\r\n"sv, false));  // 756
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL NIL ((NIL \"@a,@b\" \"u\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 757
static_assert(test::refuses(test::response, "* 1 FETCH (ENVELOPE (NIL NIL ((NIL (\"@a\") \"u\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 757
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL {9}\r\na \"b\" \\ c NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, "* 1 FETCH (ENVELOPE (NIL \"a \\\"b\\\" \\\\ c\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 758
static_assert(test::refuses(test::response, "* 1 FETCH (ENVELOPE (NIL {-9}\r\na \"b\" \\ c NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 758
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL \"\303\234bung\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, true));  // 759
static_assert(test::refuses(test::response, "* 1 FETCH (ENVELOPE (NIL \303\234bung NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, true));  // 759
static_assert(test::holds(test::response, "* STATUS INBOX (MESSAGES 231)\r\n"sv, false));  // 760
static_assert(test::refuses(test::response, "* STATUS INBOX (MESSAGES -1)\r\n"sv, false));  // 760
static_assert(test::holds(test::response, "* STATUS INBOX (UIDNEXT 44292)\r\n"sv, false));  // 761
static_assert(test::refuses(test::response, "* STATUS INBOX (UIDNEXT 0)\r\n"sv, false));  // 761
static_assert(test::holds(test::response, "* STATUS INBOX (UIDVALIDITY 1)\r\n"sv, false));  // 762
static_assert(test::refuses(test::response, "* STATUS INBOX (UIDVALIDITY)\r\n"sv, false));  // 762
static_assert(test::holds(test::response, "* STATUS INBOX (UNSEEN 0)\r\n"sv, false));  // 763
static_assert(test::refuses(test::response, "* STATUS INBOX (UNSEEN NIL)\r\n"sv, false));  // 763
static_assert(test::holds(test::response, "* STATUS INBOX (DELETED 4)\r\n"sv, false));  // 764
static_assert(test::refuses(test::response, "* STATUS INBOX (DELETED 4\r\n"sv, false));  // 764
static_assert(test::holds(test::response, "* STATUS INBOX (SIZE 9223372036854775807)\r\n"sv, false));  // 765
static_assert(test::refuses(test::response, "* STATUS INBOX (SIZE 9223372036854775808)\r\n"sv, false));  // 765
static_assert(test::holds(test::response, "* STATUS INBOX ()\r\n"sv, false));  // 766
static_assert(test::refuses(test::response, "* STATUS INBOX\r\n"sv, false));  // 766
static_assert(test::holds(test::response, "* STATUS INBOX (RECENT 0)\r\n"sv, false));  // 767
static_assert(test::refuses(test::response, "* STATUS INBOX (RECENT 0 )\r\n"sv, false));  // 767
static_assert(test::holds(test::response, "* STATUS INBOX (HIGHESTMODSEQ 7011231777)\r\n"sv, false));  // 768
static_assert(test::refuses(test::response, "* STATUS INBOX (HIGHESTMODSEQ (7011231777))\r\n"sv, false));  // 768
static_assert(test::holds(test::response, "* STATUS INBOX (HIGHESTMODSEQ 0)\r\n"sv, false));  // 769
static_assert(test::refuses(test::response, "* STATUS INBOX (HIGHESTMODSEQ \"0\")\r\n"sv, false));  // 769
static_assert(test::holds(test::response, "* STATUS INBOX (APPENDLIMIT 257890)\r\n"sv, false));  // 770
static_assert(test::refuses(test::response, "* STATUS INBOX (APPENDLIMIT 4294967296)\r\n"sv, false));  // 770
static_assert(test::holds(test::response, "* STATUS INBOX (APPENDLIMIT NIL)\r\n"sv, false));  // 771
static_assert(test::refuses(test::response, "* STATUS INBOX (APPENDLIMIT NULL)\r\n"sv, false));  // 771
static_assert(test::holds(test::response, "* STATUS INBOX (MAILBOXID (F2212ea87-6097))\r\n"sv, false));  // 772
static_assert(test::refuses(test::response, "* STATUS INBOX (MAILBOXID F2212ea87-6097)\r\n"sv, false));  // 772
static_assert(test::holds(test::response, "* STATUS INBOX (MESSAGES 12 DELETED 4 DELETED-STORAGE 8)\r\n"sv, false));  // 773
static_assert(test::refuses(test::response, "* STATUS INBOX (MESSAGES 12 DELETED 4DELETED-STORAGE 8)\r\n"sv, false));  // 773
static_assert(test::holds(test::response, "* STATUS INBOX (OBJECTID (MAILBOXID F29d ACCOUNTID u1))\r\n"sv, false));  // 774
static_assert(test::refuses(test::response, "* STATUS INBOX (OBJECTID (MAILBOXID))\r\n"sv, false));  // 774
static_assert(test::holds(test::response, "* STATUS INBOX (X-COUNTS (a 1 b 2) MESSAGES 3)\r\n"sv, false));  // 775
static_assert(test::refuses(test::response, "* STATUS INBOX (X-COUNTS (a \\b) MESSAGES 3)\r\n"sv, false));  // 775
static_assert(test::holds(test::response, "* ESEARCH (TAG \"n1\") MIN 7\r\n"sv, false));  // 776
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"n1\") MIN 0\r\n"sv, false));  // 776
static_assert(test::holds(test::response, "* ESEARCH (TAG \"n2\") MAX 3800\r\n"sv, false));  // 777
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"n2\") MAX *\r\n"sv, false));  // 777
static_assert(test::holds(test::response, "* ESEARCH (TAG \"n3\") UID ALL 17,900,901\r\n"sv, false));  // 778
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"n3\") UID ALL 17,900,\r\n"sv, false));  // 778
static_assert(test::holds(test::response, "* ESEARCH (TAG \"n4\") COUNT 5\r\n"sv, false));  // 779
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"n4\") COUNT -5\r\n"sv, false));  // 779
static_assert(test::holds(test::response, "* ESEARCH (TAG \"n5\") ALL 1:3,5 MODSEQ 1236\r\n"sv, false));  // 780
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"n5\") ALL 1:3,5 MODSEQ\r\n"sv, false));  // 780
static_assert(test::holds(test::response, "* ESEARCH (TAG \"B01\") UID ADDTO (0 32768:32769)\r\n"sv, false));  // 781
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"B01\") UID ADDTO (0)\r\n"sv, false));  // 781
static_assert(test::holds(test::response, "* ESEARCH (TAG \"B01\") UID ADDTO (1 2731 1 2730)\r\n"sv, false));  // 782
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"B01\") UID ADDTO (1 2731 1)\r\n"sv, false));  // 782
static_assert(test::holds(test::response, "* ESEARCH (TAG \"B01\") UID REMOVEFROM (0 32768)\r\n"sv, false));  // 783
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"B01\") UID REMOVEFROM 0 32768\r\n"sv, false));  // 783
static_assert(test::holds(test::response, "* ESEARCH (TAG \"A01\") UID PARTIAL (1:500 4,5,8:10)\r\n"sv, false));  // 784
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"A01\") UID PARTIAL (1 4,5,8:10)\r\n"sv, false));  // 784
static_assert(test::holds(test::response, "* ESEARCH (TAG \"A02\") UID PARTIAL (24000:24500 NIL)\r\n"sv, false));  // 785
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"A02\") UID PARTIAL (24000:24500)\r\n"sv, false));  // 785
static_assert(test::holds(test::response, "* ESEARCH (TAG \"A03\") UID PARTIAL (-1:-100 200:250,252:300)\r\n"sv, false));  // 786
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"A03\") UID PARTIAL (-1:100 200:250,252:300)\r\n"sv, false));  // 786
static_assert(test::holds(test::response, "* ESEARCH (TAG \"n15\") ALL 1,5,10 RELEVANCY (4 99 42)\r\n"sv, false));  // 787
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"n15\") ALL 1,5,10 RELEVANCY (4 101 42)\r\n"sv, false));  // 787
static_assert(test::holds(test::response, "* ESEARCH (TAG \"c38\" MAILBOX INBOX UIDVALIDITY 1) UID ALL 4001,4003\r\n"sv, false));  // 788
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"c38\" MAILBOX INBOX UIDVALIDITY 0) UID ALL 4001,4003\r\n"sv, false));  // 788
static_assert(test::holds(test::response, "* ESEARCH (UIDVALIDITY 1 MAILBOX \"Old Mail\" TAG \"c38\") UID COUNT 3\r\n"sv, "* ESEARCH (TAG \"c38\" MAILBOX \"Old Mail\" UIDVALIDITY 1) UID COUNT 3\r\n"sv, false));  // 789
static_assert(test::refuses(test::response, "* ESEARCH (UIDVALIDITY 1 MAILBOX \"Old Mail\"TAG \"c38\") UID COUNT 3\r\n"sv, false));  // 789
static_assert(test::holds(test::response, "* ESEARCH (TAG \"n16\") X-SNIP (1 \"abc\" (2)) ALL 5\r\n"sv, "* ESEARCH (TAG \"n16\") X-SNIP (1 abc (2)) ALL 5\r\n"sv, false));  // 790
static_assert(test::refuses(test::response, "* ESEARCH (TAG \"n16\") X-SNIP (1 \\abc (2)) ALL 5\r\n"sv, false));  // 790
static_assert(test::holds(test::response, "* LIST (\\Noinferiors) \"/\" foo\r\n"sv, false));  // 791
static_assert(test::refuses(test::response, "* LIST (Noinferiors) \"/\" foo\r\n"sv, false));  // 791
static_assert(test::holds(test::response, "* LIST (\\Noselect) \"/\" foo\r\n"sv, false));  // 792
static_assert(test::refuses(test::response, "* LIST (\\\\Noselect) \"/\" foo\r\n"sv, false));  // 792
static_assert(test::holds(test::response, "* LIST (\\Marked) \"/\" foo\r\n"sv, false));  // 793
static_assert(test::refuses(test::response, "* LIST (\\Marked \"/\" foo\r\n"sv, false));  // 793
static_assert(test::holds(test::response, "* LIST (\\Unmarked) \"/\" foo\r\n"sv, false));  // 794
static_assert(test::refuses(test::response, "* LIST (\\ Unmarked) \"/\" foo\r\n"sv, false));  // 794
static_assert(test::holds(test::response, "* LIST (\\NonExistent) \"/\" foo\r\n"sv, false));  // 795
static_assert(test::refuses(test::response, "* LIST \\NonExistent \"/\" foo\r\n"sv, false));  // 795
static_assert(test::holds(test::response, "* LIST (\\HasChildren) \"/\" foo\r\n"sv, false));  // 796
static_assert(test::refuses(test::response, "* LIST (\"\\HasChildren\") \"/\" foo\r\n"sv, false));  // 796
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren) \"/\" foo\r\n"sv, false));  // 797
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren\\Marked) \"/\" foo\r\n"sv, false));  // 797
static_assert(test::holds(test::response, "* LIST (\\Subscribed) \"/\" foo\r\n"sv, false));  // 798
static_assert(test::refuses(test::response, "* LIST (\\Subscribed%) \"/\" foo\r\n"sv, false));  // 798
static_assert(test::holds(test::response, "* LIST (\\Remote) \"/\" foo\r\n"sv, false));  // 799
static_assert(test::refuses(test::response, "* LIST (\\Remote ) \"/\" foo\r\n"sv, false));  // 799
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren \\All) \"/\" foo\r\n"sv, false));  // 800
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren \\All)\"/\" foo\r\n"sv, false));  // 800
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren \\Archive) \"/\" foo\r\n"sv, false));  // 801
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren \\Archive  \\Marked) \"/\" foo\r\n"sv, false));  // 801
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren \\Drafts) \"/\" foo\r\n"sv, false));  // 802
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren \\Drafts*) \"/\" foo\r\n"sv, false));  // 802
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren \\Flagged) \"/\" foo\r\n"sv, false));  // 803
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren (\\Flagged)) \"/\" foo\r\n"sv, false));  // 803
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren \\Junk) \"/\" foo\r\n"sv, false));  // 804
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren Junk) \"/\" foo\r\n"sv, false));  // 804
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren \\Sent) \"/\" foo\r\n"sv, false));  // 805
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren \\\\Sent) \"/\" foo\r\n"sv, false));  // 805
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren \\Trash) \"/\" foo\r\n"sv, false));  // 806
static_assert(test::refuses(test::response, "* LIST (\\HasNoChildren \\Trash \"/\" foo\r\n"sv, false));  // 806
static_assert(test::holds(test::response, "* LIST (\\Important) \"/\" \"[Gmail]/Important\"\r\n"sv, "* LIST (\\Important) \"/\" [Gmail]/Important\r\n"sv, false));  // 807
static_assert(test::refuses(test::response, "* LIST (\\ Important) \"/\" \"[Gmail]/Important\"\r\n"sv, false));  // 807
static_assert(test::holds(test::response, "* LIST (\\NoAccess) \"/\" Lists/Secret\r\n"sv, false));  // 808
static_assert(test::refuses(test::response, "* LIST \\NoAccess \"/\" Lists/Secret\r\n"sv, false));  // 808
static_assert(test::holds(test::response, "* LIST (\\Memos) \"/\" Notes\r\n"sv, false));  // 809
static_assert(test::refuses(test::response, "* LIST (\"\\Memos\") \"/\" Notes\r\n"sv, false));  // 809
static_assert(test::holds(test::response, "* LIST (\\Scheduled) \"/\" Later\r\n"sv, false));  // 810
static_assert(test::refuses(test::response, "* LIST (\\Scheduled\\Marked) \"/\" Later\r\n"sv, false));  // 810
static_assert(test::holds(test::response, "* LIST (\\Snoozed) \"/\" Snoozed\r\n"sv, false));  // 811
static_assert(test::refuses(test::response, "* LIST (\\Snoozed%) \"/\" Snoozed\r\n"sv, false));  // 811
static_assert(test::holds(test::response, "* LIST (\\UTF8Only) \"/\" foo\r\n"sv, false));  // 812
static_assert(test::refuses(test::response, "* LIST (\\UTF8Only ) \"/\" foo\r\n"sv, false));  // 812
static_assert(test::holds(test::response, "* LIST (\\NoUTF8) \"/\" foo\r\n"sv, false));  // 813
static_assert(test::refuses(test::response, "* LIST (\\NoUTF8)\"/\" foo\r\n"sv, false));  // 813
static_assert(test::holds(test::response, "* LIST (\\Inbox \\HasNoChildren) \"/\" Inbox\r\n"sv, false));  // 814
static_assert(test::refuses(test::response, "* LIST (\\Inbox \\HasNoChildren  \\Marked) \"/\" Inbox\r\n"sv, false));  // 814
static_assert(test::holds(test::response, "* XLIST (\\Inbox) \"/\" foo\r\n"sv, false));  // 815
static_assert(test::refuses(test::response, "* XLIST (\\Inbox*) \"/\" foo\r\n"sv, false));  // 815
static_assert(test::holds(test::response, "* XLIST (\\AllMail) \"/\" foo\r\n"sv, false));  // 816
static_assert(test::refuses(test::response, "* XLIST ((\\AllMail)) \"/\" foo\r\n"sv, false));  // 816
static_assert(test::holds(test::response, "* XLIST (\\Spam) \"/\" foo\r\n"sv, false));  // 817
static_assert(test::refuses(test::response, "* XLIST (Spam) \"/\" foo\r\n"sv, false));  // 817
static_assert(test::holds(test::response, "* XLIST (\\Starred) \"/\" foo\r\n"sv, false));  // 818
static_assert(test::refuses(test::response, "* XLIST (\\\\Starred) \"/\" foo\r\n"sv, false));  // 818
static_assert(test::holds(test::response, "* LIST (\\X-Odd) \"/\" foo\r\n"sv, false));  // 819
static_assert(test::refuses(test::response, "* LIST (\\X-Odd \"/\" foo\r\n"sv, false));  // 819
static_assert(test::holds(test::response, "* LIST () \"/\" foo (CHILDINFO (\"SUBSCRIBED\"))\r\n"sv, false));  // 820
static_assert(test::refuses(test::response, "* LIST () \"/\" foo (CHILDINFO ())\r\n"sv, false));  // 820
static_assert(test::holds(test::response, "* LIST () \"/\" foo (\"CHILDINFO\" (\"SUBSCRIBED\" \"SPECIAL-USE\"))\r\n"sv, "* LIST () \"/\" foo (CHILDINFO (\"SUBSCRIBED\" \"SPECIAL-USE\"))\r\n"sv, false));  // 821
static_assert(test::refuses(test::response, "* LIST () \"/\" foo (\"CHILDINFO\"(\"SUBSCRIBED\" \"SPECIAL-USE\"))\r\n"sv, false));  // 821
static_assert(test::holds(test::response, "* LIST () \"/\" New (OLDNAME (Old))\r\n"sv, false));  // 822
static_assert(test::refuses(test::response, "* LIST () \"/\" New (OLDNAME ())\r\n"sv, false));  // 822
static_assert(test::holds(test::response, "* LIST () \"/\" \"New Name\" (\"OLDNAME\" (\"Old Name\"))\r\n"sv, "* LIST () \"/\" \"New Name\" (OLDNAME (\"Old Name\"))\r\n"sv, false));  // 823
static_assert(test::refuses(test::response, "* LIST () \"/\" \"New Name\" (\"OLDNAME\" \"Old Name\")\r\n"sv, false));  // 823
static_assert(test::holds(test::response, "* LIST () \"/\" foo (vendor.example-tag (1 (2 \"x\")) X-NUM 5)\r\n"sv, "* LIST () \"/\" foo (vendor.example-tag (1 (2 x)) X-NUM 5)\r\n"sv, false));  // 824
static_assert(test::refuses(test::response, "* LIST () \"/\" foo (vendor.example-tag (1 (2 \\x)) X-NUM 5)\r\n"sv, false));  // 824
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Answered))\r\n"sv, false));  // 825
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\\ Answered))\r\n"sv, false));  // 825
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Flagged))\r\n"sv, false));  // 826
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS \\Flagged)\r\n"sv, false));  // 826
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Deleted))\r\n"sv, false));  // 827
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\\Deleted)\r\n"sv, false));  // 827
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Seen))\r\n"sv, false));  // 828
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\\\\Seen))\r\n"sv, false));  // 828
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Draft))\r\n"sv, false));  // 829
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\"\\Draft\"))\r\n"sv, false));  // 829
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Recent))\r\n"sv, false));  // 830
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\\Recent  \\Seen))\r\n"sv, false));  // 830
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Extension))\r\n"sv, false));  // 831
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\\Extension\"))\r\n"sv, false));  // 831
static_assert(test::holds(test::response, "* OK [PERMANENTFLAGS (\\Seen \\*)] Limited\r\n"sv, false));  // 832
static_assert(test::refuses(test::response, "* OK [PERMANENTFLAGS (\\Seen *)] Limited\r\n"sv, false));  // 832
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($MDNSent))\r\n"sv, false));  // 833
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\"$MDNSent\"))\r\n"sv, false));  // 833
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($Forwarded))\r\n"sv, false));  // 834
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($Forwarded%))\r\n"sv, false));  // 834
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($SubmitPending))\r\n"sv, false));  // 835
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($SubmitPending ))\r\n"sv, false));  // 835
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($Submitted))\r\n"sv, false));  // 836
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($Submitted*))\r\n"sv, false));  // 836
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($Junk))\r\n"sv, false));  // 837
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS $Junk)\r\n"sv, false));  // 837
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($NotJunk))\r\n"sv, false));  // 838
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($NotJunk{1}))\r\n"sv, false));  // 838
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($Phishing))\r\n"sv, false));  // 839
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($Phishing  \\Seen))\r\n"sv, false));  // 839
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($Important))\r\n"sv, false));  // 840
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($Important(x)))\r\n"sv, false));  // 840
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($autosent))\r\n"sv, false));  // 841
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($autosent)\r\n"sv, false));  // 841
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($canunsubscribe))\r\n"sv, false));  // 842
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($canunsubscribe]))\r\n"sv, false));  // 842
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($followed))\r\n"sv, false));  // 843
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($followed\\Seen))\r\n"sv, false));  // 843
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($hasattachment))\r\n"sv, false));  // 844
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($hasattachment\011))\r\n"sv, false));  // 844
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($hasmemo))\r\n"sv, false));  // 845
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($hasmemo\"x\"))\r\n"sv, false));  // 845
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($hasnoattachment))\r\n"sv, false));  // 846
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\"$hasnoattachment\"))\r\n"sv, false));  // 846
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($imported))\r\n"sv, false));  // 847
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($imported%))\r\n"sv, false));  // 847
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($istrusted))\r\n"sv, false));  // 848
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($istrusted ))\r\n"sv, false));  // 848
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($MailFlagBit0))\r\n"sv, false));  // 849
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($MailFlagBit0*))\r\n"sv, false));  // 849
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($MailFlagBit1))\r\n"sv, false));  // 850
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS $MailFlagBit1)\r\n"sv, false));  // 850
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($MailFlagBit2))\r\n"sv, false));  // 851
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($MailFlagBit2{1}))\r\n"sv, false));  // 851
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($maskedemail))\r\n"sv, false));  // 852
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($maskedemail  \\Seen))\r\n"sv, false));  // 852
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($memo))\r\n"sv, false));  // 853
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($memo(x)))\r\n"sv, false));  // 853
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($muted))\r\n"sv, false));  // 854
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($muted)\r\n"sv, false));  // 854
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($new))\r\n"sv, false));  // 855
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($new]))\r\n"sv, false));  // 855
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($notify))\r\n"sv, false));  // 856
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($notify\\Seen))\r\n"sv, false));  // 856
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($unsubscribed))\r\n"sv, false));  // 857
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($unsubscribed\011))\r\n"sv, false));  // 857
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (NonJunk))\r\n"sv, false));  // 858
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (NonJunk\"x\"))\r\n"sv, false));  // 858
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (Junk))\r\n"sv, false));  // 859
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (\"Junk\"))\r\n"sv, false));  // 859
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($label1))\r\n"sv, false));  // 860
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($label1%))\r\n"sv, false));  // 860
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (Forwarded))\r\n"sv, false));  // 861
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS (Forwarded ))\r\n"sv, false));  // 861
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($X-ME-Annot-2))\r\n"sv, false));  // 862
static_assert(test::refuses(test::response, "* 1 FETCH (FLAGS ($X-ME-Annot-2*))\r\n"sv, false));  // 862
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1\r\n"sv, false));  // 863
static_assert(test::refuses(test::response, "* CAPABILITY \"IMAP4rev1\"\r\n"sv, false));  // 863
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev2\r\n"sv, false));  // 864
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev2(\r\n"sv, false));  // 864
static_assert(test::holds(test::response, "* CAPABILITY IMAP4 IMAP4rev1\r\n"sv, false));  // 865
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4  IMAP4rev1\r\n"sv, false));  // 865
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 ACL\r\n"sv, false));  // 866
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 ACL)\r\n"sv, false));  // 866
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 ANNOTATE-EXPERIMENT-1\r\n"sv, false));  // 867
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 ANNOTATE-EXPERIMENT-1{\r\n"sv, false));  // 867
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 APPENDLIMIT\r\n"sv, false));  // 868
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 APPENDLIMIT%\r\n"sv, false));  // 868
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 APPENDLIMIT=257890\r\n"sv, false));  // 869
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 APPENDLIMIT=\"257890\"\r\n"sv, false));  // 869
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"sv, false));  // 870
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 AUTH=(PLAIN)\r\n"sv, false));  // 870
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 BINARY\r\n"sv, false));  // 871
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 BINARY*\r\n"sv, false));  // 871
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CATENATE\r\n"sv, false));  // 872
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CATENATE\\\r\n"sv, false));  // 872
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CHILDREN\r\n"sv, false));  // 873
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CHILDREN]\r\n"sv, false));  // 873
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 COMPRESS=DEFLATE\r\n"sv, false));  // 874
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 COMPRESS={7}\r\nDEFLATE\r\n"sv, false));  // 874
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CONDSTORE\r\n"sv, false));  // 875
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CONDSTORE\"\r\n"sv, false));  // 875
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CONTEXT=SEARCH\r\n"sv, false));  // 876
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CONTEXT=SEARCH)\r\n"sv, false));  // 876
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CONTEXT=SORT\r\n"sv, false));  // 877
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CONTEXT=%SORT\r\n"sv, false));  // 877
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CONVERT\r\n"sv, false));  // 878
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CONVERT\011\r\n"sv, false));  // 878
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CREATE-SPECIAL-USE\r\n"sv, false));  // 879
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CREATE-SPECIAL-USE\000\r\n"sv, false));  // 879
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 ENABLE\r\n"sv, false));  // 880
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 ENABLE \r\n"sv, false));  // 880
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 ESEARCH\r\n"sv, false));  // 881
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 (ESEARCH)\r\n"sv, false));  // 881
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 ESORT\r\n"sv, false));  // 882
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 \"ESORT\"\r\n"sv, false));  // 882
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 FILTERS\r\n"sv, false));  // 883
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 FILTERS(\r\n"sv, false));  // 883
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 I18NLEVEL=1\r\n"sv, false));  // 884
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 I18NLEVEL=\\1\r\n"sv, false));  // 884
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 I18NLEVEL=2\r\n"sv, false));  // 885
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  I18NLEVEL=2\r\n"sv, false));  // 885
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 ID\r\n"sv, false));  // 886
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  ID\r\n"sv, false));  // 886
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 IDLE\r\n"sv, false));  // 887
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 IDLE)\r\n"sv, false));  // 887
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 IMAPSIEVE=sieve://sieve.example.com\r\n"sv, false));  // 888
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 IMAPSIEVE=sieve://sieve.example.com*\r\n"sv, false));  // 888
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 IMAPSIEVE=\r\n"sv, false));  // 889
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 IMAPSIEVE=\"\"\r\n"sv, false));  // 889
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 INPROGRESS\r\n"sv, false));  // 890
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 INPROGRESS{\r\n"sv, false));  // 890
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 JMAPACCESS\r\n"sv, false));  // 891
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 JMAPACCESS%\r\n"sv, false));  // 891
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LANGUAGE\r\n"sv, false));  // 892
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 LANGUAGE*\r\n"sv, false));  // 892
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LIST-EXTENDED\r\n"sv, false));  // 893
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 LIST-EXTENDED\\\r\n"sv, false));  // 893
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LIST-METADATA\r\n"sv, false));  // 894
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 LIST-METADATA]\r\n"sv, false));  // 894
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LIST-MYRIGHTS\r\n"sv, false));  // 895
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 LIST-MYRIGHTS\"\r\n"sv, false));  // 895
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LIST-STATUS\r\n"sv, false));  // 896
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 LIST-STATUS\011\r\n"sv, false));  // 896
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LITERAL+\r\n"sv, false));  // 897
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 LITERAL+\000\r\n"sv, false));  // 897
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LITERAL-\r\n"sv, false));  // 898
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 LITERAL- \r\n"sv, false));  // 898
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LOGIN-REFERRALS\r\n"sv, false));  // 899
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 (LOGIN-REFERRALS)\r\n"sv, false));  // 899
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n"sv, false));  // 900
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 \"LOGINDISABLED\"\r\n"sv, false));  // 900
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 MAILBOX-REFERRALS\r\n"sv, false));  // 901
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 MAILBOX-REFERRALS(\r\n"sv, false));  // 901
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 MESSAGELIMIT=1000\r\n"sv, false));  // 902
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 MESSAGELIMIT=(1000)\r\n"sv, false));  // 902
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 METADATA\r\n"sv, false));  // 903
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  METADATA\r\n"sv, false));  // 903
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 METADATA-SERVER\r\n"sv, false));  // 904
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 METADATA-SERVER)\r\n"sv, false));  // 904
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 MOVE\r\n"sv, false));  // 905
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 MOVE{\r\n"sv, false));  // 905
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 MULTIAPPEND\r\n"sv, false));  // 906
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 MULTIAPPEND%\r\n"sv, false));  // 906
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 MULTISEARCH\r\n"sv, false));  // 907
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 MULTISEARCH*\r\n"sv, false));  // 907
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 NAMESPACE\r\n"sv, false));  // 908
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 NAMESPACE\\\r\n"sv, false));  // 908
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 NOTIFY\r\n"sv, false));  // 909
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 NOTIFY]\r\n"sv, false));  // 909
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 OBJECTID\r\n"sv, false));  // 910
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 OBJECTID\"\r\n"sv, false));  // 910
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 PARTIAL\r\n"sv, false));  // 911
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 PARTIAL\011\r\n"sv, false));  // 911
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 PREVIEW\r\n"sv, false));  // 912
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 PREVIEW\000\r\n"sv, false));  // 912
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 QRESYNC\r\n"sv, false));  // 913
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 QRESYNC \r\n"sv, false));  // 913
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 QUOTA\r\n"sv, false));  // 914
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 (QUOTA)\r\n"sv, false));  // 914
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 QUOTA=RES-STORAGE\r\n"sv, false));  // 915
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 QUOTA={11}\r\nRES-STORAGE\r\n"sv, false));  // 915
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 QUOTA=RES-MESSAGE\r\n"sv, false));  // 916
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 QUOTA=RES-MESSAGE)\r\n"sv, false));  // 916
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 QUOTA=RES-MAILBOX\r\n"sv, false));  // 917
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 QUOTA=%RES-MAILBOX\r\n"sv, false));  // 917
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 QUOTA=RES-ANNOTATION-STORAGE\r\n"sv, false));  // 918
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 QUOTA=\\RES-ANNOTATION-STORAGE\r\n"sv, false));  // 918
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 QUOTASET\r\n"sv, false));  // 919
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 \"QUOTASET\"\r\n"sv, false));  // 919
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 REPLACE\r\n"sv, false));  // 920
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 REPLACE(\r\n"sv, false));  // 920
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 RIGHTS=texk\r\n"sv, false));  // 921
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  RIGHTS=texk\r\n"sv, false));  // 921
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SASL-IR\r\n"sv, false));  // 922
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  SASL-IR\r\n"sv, false));  // 922
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SAVEDATE\r\n"sv, false));  // 923
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SAVEDATE)\r\n"sv, false));  // 923
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SAVELIMIT=1000\r\n"sv, false));  // 924
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SAVELIMIT=1000*\r\n"sv, false));  // 924
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SEARCH=FUZZY\r\n"sv, false));  // 925
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SEARCH=\"FUZZY\"\r\n"sv, false));  // 925
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SEARCHRES\r\n"sv, false));  // 926
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SEARCHRES{\r\n"sv, false));  // 926
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SORT\r\n"sv, false));  // 927
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SORT%\r\n"sv, false));  // 927
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SORT=DISPLAY\r\n"sv, false));  // 928
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SORT=(DISPLAY)\r\n"sv, false));  // 928
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SPECIAL-USE\r\n"sv, false));  // 929
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SPECIAL-USE*\r\n"sv, false));  // 929
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 STARTTLS\r\n"sv, false));  // 930
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 STARTTLS\\\r\n"sv, false));  // 930
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 STATUS=SIZE\r\n"sv, false));  // 931
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 STATUS={4}\r\nSIZE\r\n"sv, false));  // 931
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 THREAD=ORDEREDSUBJECT\r\n"sv, false));  // 932
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 THREAD=ORDEREDSUBJECT)\r\n"sv, false));  // 932
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 THREAD=REFERENCES\r\n"sv, false));  // 933
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 THREAD=%REFERENCES\r\n"sv, false));  // 933
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UIDBATCHES\r\n"sv, false));  // 934
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UIDBATCHES]\r\n"sv, false));  // 934
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UIDONLY\r\n"sv, false));  // 935
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UIDONLY\"\r\n"sv, false));  // 935
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UIDPLUS\r\n"sv, false));  // 936
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UIDPLUS\011\r\n"sv, false));  // 936
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UNAUTHENTICATE\r\n"sv, false));  // 937
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UNAUTHENTICATE\000\r\n"sv, false));  // 937
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UNSELECT\r\n"sv, false));  // 938
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UNSELECT \r\n"sv, false));  // 938
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 URL-PARTIAL\r\n"sv, false));  // 939
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 (URL-PARTIAL)\r\n"sv, false));  // 939
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 URLAUTH\r\n"sv, false));  // 940
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 \"URLAUTH\"\r\n"sv, false));  // 940
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 URLAUTH=BINARY\r\n"sv, false));  // 941
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 URLAUTH=\\BINARY\r\n"sv, false));  // 941
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UTF8=ACCEPT\r\n"sv, false));  // 942
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  UTF8=ACCEPT\r\n"sv, false));  // 942
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UTF8=ONLY\r\n"sv, false));  // 943
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UTF8=ONLY*\r\n"sv, false));  // 943
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UTF8=ALL\r\n"sv, false));  // 944
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UTF8=\"ALL\"\r\n"sv, false));  // 944
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UTF8=APPEND\r\n"sv, false));  // 945
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UTF8=(APPEND)\r\n"sv, false));  // 945
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 UTF8=USER\r\n"sv, false));  // 946
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 UTF8={4}\r\nUSER\r\n"sv, false));  // 946
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 WITHIN\r\n"sv, false));  // 947
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 WITHIN(\r\n"sv, false));  // 947
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 OBJECTID+\r\n"sv, false));  // 948
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  OBJECTID+\r\n"sv, false));  // 948
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 X-GM-EXT-1\r\n"sv, false));  // 949
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 X-GM-EXT-1)\r\n"sv, false));  // 949
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 XLIST\r\n"sv, false));  // 950
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 XLIST{\r\n"sv, false));  // 950
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 XAPPLEPUSHSERVICE\r\n"sv, false));  // 951
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 XAPPLEPUSHSERVICE%\r\n"sv, false));  // 951
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 XYMHIGHESTMODSEQ\r\n"sv, false));  // 952
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 XYMHIGHESTMODSEQ*\r\n"sv, false));  // 952
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 X-ID-ACLID\r\n"sv, false));  // 953
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 X-ID-ACLID\\\r\n"sv, false));  // 953
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 THREAD=REFS\r\n"sv, false));  // 954
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 THREAD=REFS)\r\n"sv, false));  // 954
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SNIPPET=FUZZY\r\n"sv, false));  // 955
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SNIPPET=%FUZZY\r\n"sv, false));  // 955
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 PREVIEW=FUZZY\r\n"sv, false));  // 956
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 PREVIEW=\\FUZZY\r\n"sv, false));  // 956
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SORT=MODSEQ\r\n"sv, false));  // 957
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1  SORT=MODSEQ\r\n"sv, false));  // 957
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SORT=UID\r\n"sv, false));  // 958
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SORT=UID*\r\n"sv, false));  // 958
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 ANNOTATEMORE\r\n"sv, false));  // 959
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 ANNOTATEMORE]\r\n"sv, false));  // 959
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 CLIENTID\r\n"sv, false));  // 960
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 CLIENTID\"\r\n"sv, false));  // 960
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SCAN\r\n"sv, false));  // 961
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SCAN\011\r\n"sv, false));  // 961
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 X-NETSCAPE\r\n"sv, false));  // 962
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 X-NETSCAPE\000\r\n"sv, false));  // 962
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 XSENDER\r\n"sv, false));  // 963
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 XSENDER \r\n"sv, false));  // 963
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 X-REPLICATION\r\n"sv, false));  // 964
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 (X-REPLICATION)\r\n"sv, false));  // 964
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 XMOVE\r\n"sv, false));  // 965
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 \"XMOVE\"\r\n"sv, false));  // 965
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 XDOVECOT\r\n"sv, false));  // 966
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 XDOVECOT(\r\n"sv, false));  // 966
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SEARCH=INTHREAD\r\n"sv, false));  // 967
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SEARCH=\"INTHREAD\"\r\n"sv, false));  // 967
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 SEARCH=MIMEPART\r\n"sv, false));  // 968
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 SEARCH=(MIMEPART)\r\n"sv, false));  // 968
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 X-FOO=BAR/BAZ=1\r\n"sv, false));  // 969
static_assert(test::refuses(test::response, "* CAPABILITY IMAP4rev1 X-FOO={9}\r\nBAR/BAZ=1\r\n"sv, false));  // 969
static_assert(test::holds(test::response, "* 1 FETCH (BODY[TEXT] NIL)\r\n"sv, false));  // 983
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[TEXT] NILX)\r\n"sv, false));  // 983
static_assert(test::holds(test::response, "* 1 FETCH (BODY[TEXT] \"NIL\")\r\n"sv, false));  // 984
static_assert(test::refuses(test::response, "* 1 FETCH (BODY[TEXT] \"NIL)\r\n"sv, false));  // 984
static_assert(test::holds(test::response, "* 1 FETCH (MODSEQ (9223372036854775807))\r\n"sv, false));  // 998
static_assert(test::refuses(test::response, "* 1 FETCH (MODSEQ (9223372036854775808))\r\n"sv, false));  // 998
static_assert(test::holds(test::response, "A1 OK [COPYUID 1 5 6] x\r\n"sv, false));  // 1010
static_assert(test::refuses(test::response, "A1 OK [COPYUID 1 5] x\r\n"sv, false));  // 1010
static_assert(test::holds(test::response, "A1 OK [COPYUID 1 5:7,9 10:12,14] x\r\n"sv, false));  // 1011
static_assert(test::refuses(test::response, "A1 OK [COPYUID 1 5:7,9 10:12,*] x\r\n"sv, false));  // 1011
static_assert(test::holds(test::response, "A1 OK [COPYUID 1 7:5 10:12] x\r\n"sv, false));  // 1012
static_assert(test::refuses(test::response, "A1 OK [COPYUID 1 7:0 10:12] x\r\n"sv, false));  // 1012

static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 1) \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\"))\r\n"sv));  // bodystructure-depth-100.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (((((((((((((((((((((((((((((((\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 1) \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\") \"mixed\"))\r\n"sv));  // bodystructure-depth-30.s2c
static_assert(test::survives(test::response, imapwire::side::server, "+ {5}\r\n* 1 EXISTS\r\n"sv));  // brace-end-of-continuation.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* OK your quota is {10}\r\n* 1 EXISTS\r\na1 OK done {3}\r\n* BYE {4}\r\n"sv));  // brace-end-of-resptext.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* LIST (\\HasChildren \\Noselect) \"/\" \"SkyFoo{}\"\r\n* 1 FETCH (ENVELOPE (NIL \"Subject: {50} T\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // brace-in-quoted.s2c
static_assert(test::survives(test::response, imapwire::side::server, "a1 OK deflate\r\nx\234\003\000"sv));  // compress-trailing.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* OK [COPYUID 1 1:4294967295 1:4294967295] x\r\n"sv));  // copyuid-bomb.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* OK hi\r\nA0001 OK done\r\nA0002 OK done\r\n"sv));  // early-tagged-ok.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* ESEARCH (TAG \"a\") UID ALL 1:4294967295,1:4294967295\r\n"sv));  // esearch-bomb.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 4294967296 EXISTS\r\n"sv));  // exists-overflow.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* HI there\r\n"sv));  // invalid-greeting.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {5++}\r\nabc)\r\n"sv));  // lit-2plus.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {2147483648}\r\nabc)\r\n"sv));  // lit-2pow31.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {4294967296}\r\nabc)\r\n"sv));  // lit-2pow32.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {9223372036854775808}\r\nabc)\r\n"sv));  // lit-2pow63.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {18446744073709551610}\r\nabc)\r\n"sv));  // lit-2pow64-6.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {18446744073709551616}\r\nabc)\r\n"sv));  // lit-2pow64.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[1] {1}\r\na{1}\r\nb)\r\n"sv));  // lit-adjacent-no-sp.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {}\r\nabc)\r\n"sv));  // lit-empty.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {0x10}\r\nabc)\r\n"sv));  // lit-hex.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {5-}\r\nabc)\r\n"sv));  // lit-minus.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {-1}\r\nabc)\r\n"sv));  // lit-neg.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {3+}\r\nabc)\r\n"sv));  // lit-nonsync-from-server.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 2 FETCH (UID 10 BODY[] {+5}\r\nabc)\r\n"sv));  // lit-plusfirst.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[] {100}\r\nabc"sv));  // lit-truncated-payload.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[] {0}\r\n UID 7)\r\n"sv));  // lit-zero-length.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (MODSEQ (9223372036854775808))\r\n"sv));  // modseq-2pow63.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* STATUS x (APPENDLIMIT NIL)\r\n"sv));  // q-appendlimit-nil.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE ())\r\n"sv));  // q-bodystructure-empty.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* CAPABILITY IMAP4rev1 \r\n"sv));  // q-capability-trailing-sp.s2c
static_assert(test::survives(test::response, imapwire::side::server, "R1 OK [Error=\"Microsoft.X: y\" Proxy=A:1993:SSL] done.\r\n"sv));  // q-code-exchange.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* NO [REFERRAL imap://x\r\n"sv));  // q-code-unbalanced.s2c
static_assert(test::survives(test::response, imapwire::side::server, "+\r\n"sv));  // q-cont-empty.s2c
static_assert(test::survives(test::response, imapwire::side::server, "+ \r\n"sv));  // q-cont-space.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH ()\r\n"sv));  // q-fetch-empty.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* OK [PERMANENTFLAGS (\\Seen $Forwarded )] x\r\n"sv));  // q-flags-trailing-sp.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL NIL NIL)) NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // q-group-end-only.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* ID (\"name\")\r\n"sv));  // q-id-odd.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* ID (\r\n"sv));  // q-id-open.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"text\" \"plain\" (\"charset\" \"us-ascii\") NIL NIL \"7bit\" 0 0 NIL NIL ()))\r\n"sv));  // q-lang-empty.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"text\" \"plain\" NIL NIL NIL \"7bit\" 1 -1))\r\n"sv));  // q-lines-neg.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () NIL INBOX\r\n"sv));  // q-list-nil-delim.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* NAMESPACE ((\"\" NIL)) NIL NIL\r\n"sv));  // q-namespace-nil-delim.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"text\" \"plain\" NIL NIL NIL \"7bit\" 9.3736e+06 1))\r\n"sv));  // q-octets-float.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* OK [HIGHESTMODSEQ 1]\r\n"sv));  // q-ok-without-text.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE ((\"text\" \"plain\" NIL NIL NIL \"8bit\" 1 0) \"alternative\" (\"boundary\" NIL)))\r\n"sv));  // q-param-nil.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* OK [PERMANENTFLAGS (\\Seen (\\Bad)] x\r\n"sv));  // q-permflags-nested.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* OK [PERMANENTFLAGS NIL] x\r\n"sv));  // q-permflags-nil.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* SEARCH\r\n"sv));  // q-search-empty.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* STATUS \"RUU\" ()\r\n"sv));  // q-status-empty.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" \"\377\376\303(\"\r\n"sv));  // quoted-8bit.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" \"a\\b\"\r\n"sv));  // quoted-bad-escape.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" \"a\rb\"\r\n"sv));  // quoted-bare-cr.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" \"a\000b\\\"c\"\r\n"sv));  // quoted-nul.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" \"abc\\"sv));  // quoted-trailing-bs.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) :\r\n"sv));  // set-colon-only.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) 9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999\r\n"sv));  // set-huge.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) ,1\r\n"sv));  // set-lead-comma.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) 1:\r\n"sv));  // set-open-range.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) 4294967296\r\n"sv));  // set-over.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) 1,2,\r\n"sv));  // set-trailing-comma.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) 1:2:3\r\n"sv));  // set-triple.s2c
static_assert(test::survives(test::response, imapwire::side::server, "a1 OK begin TLS\r\n* OK injected\r\na2 OK LOGIN\r\n"sv));  // starttls-response-injection.s2c
static_assert(test::survives(test::response, imapwire::side::server, "* STATUS {9999999999}\r\n"sv));  // status-lit-mailbox.s2c

static_assert(test::survives(test::response, imapwire::side::server, "A1 OK\r\n"sv));  // 2
static_assert(test::survives(test::response, imapwire::side::server, "* OK [UIDNEXT 5]\r\n"sv));  // 3
static_assert(test::survives(test::response, imapwire::side::server, "+\r\n"sv));  // 4
static_assert(test::survives(test::response, imapwire::side::server, "A1 OK done\n"sv));  // 5
static_assert(test::survives(test::response, imapwire::side::server, "* CAPABILITY IMAP4rev1 IDLE \r\n"sv));  // 6
static_assert(test::survives(test::response, imapwire::side::server, "* CAPABILITY IMAP4rev1  IDLE\r\n"sv));  // 7
static_assert(test::survives(test::response, imapwire::side::server, "* CAPABILITY IMAP4rev1 LITERAL + IDLE\r\n"sv));  // 8
static_assert(test::survives(test::response, imapwire::side::server, "* SEARCH 1 2 3 \r\n"sv));  // 9
static_assert(test::survives(test::response, imapwire::side::server, "* SEARCH \r\n"sv));  // 10
static_assert(test::survives(test::response, imapwire::side::server, "* STATUS INBOX (MESSAGES 1) \r\n"sv));  // 11
static_assert(test::survives(test::response, imapwire::side::server, "* STATUS INBOX (MESSAGES 1 )\r\n"sv));  // 12
static_assert(test::survives(test::response, imapwire::side::server, "* STATUS Sent Items (MESSAGES 1)\r\n"sv));  // 13
static_assert(test::survives(test::response, imapwire::side::server, "* STATUS INBOX ()\r\n"sv));  // 14
static_assert(test::survives(test::response, imapwire::side::server, "* ID (\"name\" \"x\" )\r\n"sv));  // 15
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (UID 19436 )\r\n"sv));  // 16
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (UID 4  FLAGS ())\r\n"sv));  // 17
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL NIL ((\"A\" NIL \"a\" \"h\") (\"B\" NIL \"b\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 18
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL NIL () NIL NIL () NIL NIL NIL NIL))\r\n"sv));  // 19
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (\"d\" \"s\" NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 20
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 21
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE ((NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)))\r\n"sv));  // 22
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL NIL (NIL) NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 23
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL hello NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 24
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL \"a \"b\" c\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 25
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"application\" \"octet-stream\" (\"name\" \"a.pdf\") NIL \"\"\"\" \"base64\" 65322))\r\n"sv));  // 26
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" \"a\\b\"\r\n"sv));  // 27
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"\\\" \"a\"\r\n"sv));  // 28
static_assert(test::survives(test::response, imapwire::side::server, "* OK [CAPABILITY IMAP4rev1 ] x\r\n"sv));  // 29
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (UID 5 ENVELOPE (NIL \"5\" disk\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 30
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL \"\303\251\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 31
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL \"a\r\nb\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 32
static_assert(test::survives(test::response, imapwire::side::server, "\000\000* OK hi\r\n"sv));  // 33
static_assert(test::survives(test::response, imapwire::side::server, "\r\n* OK hi\r\n"sv));  // 34
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE ((\"text\" \"plain\" NIL NIL NIL \"8bit\" 1 0) \"alternative\" (\"boundary\" NIL)))\r\n"sv));  // 35
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL NIL 0 0))\r\n"sv));  // 36
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" NIL))\r\n"sv));  // 37
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" -1 1))\r\n"sv));  // 38
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 -1))\r\n"sv));  // 39
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 10))\r\n"sv));  // 40
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 903))\r\n"sv));  // 41
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"MIXED\" (\"BOUNDARY\" \"b\") NIL NIL))\r\n"sv));  // 42
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"RELATED\" NIL (\"ATTACHMENT\" NIL) NIL))\r\n"sv));  // 43
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL \"inline\"))\r\n"sv));  // 44
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"IMAGE\" \"PNG\" () NIL NIL \"BASE64\" 9))\r\n"sv));  // 45
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1) (\"TEXT\" \"HTML\" NIL NIL NIL \"7BIT\" 1 1) \"MIXED\"))\r\n"sv));  // 46
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"CHARSET\") NIL NIL \"7BIT\" 1 1))\r\n"sv));  // 47
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" (\"CHARSET\" \"GB2312\") NIL NIL NIL 0 0 (\"BOUNDARY\" \"x\") NIL NIL) \"RELATED\" (\"BOUNDARY\" \"x\") NIL NIL))\r\n"sv));  // 48
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (\"APPLICATION\" \"PDF NAME=\"a.pdf\"\" NIL NIL NIL \"BASE64\" 1))\r\n"sv));  // 49
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (RFC822.SIZE 9.3736e+06)\r\n"sv));  // 50
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (RFC822.SIZE -1)\r\n"sv));  // 51
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (MODSEQ (-1))\r\n"sv));  // 52
static_assert(test::survives(test::response, imapwire::side::server, "* OK [UIDVALIDITY 0] x\r\n"sv));  // 53
static_assert(test::survives(test::response, imapwire::side::server, "* OK [UIDNEXT 0] x\r\n"sv));  // 54
static_assert(test::survives(test::response, imapwire::side::server, "* OK [UNSEEN 0] x\r\n"sv));  // 55
static_assert(test::survives(test::response, imapwire::side::server, "A1 OK [COPYUID 1  ] done\r\n"sv));  // 56
static_assert(test::survives(test::response, imapwire::side::server, "* [COPYUID 124 10 233]\r\n"sv));  // 57
static_assert(test::survives(test::response, imapwire::side::server, "A1 OK [COPYUID 0 1 2] done\r\n"sv));  // 58
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[] {2+}\r\nab)\r\n"sv));  // 59
static_assert(test::survives(test::response, imapwire::side::server, "* FLAGS (\\Seen \\*)\r\n"sv));  // 60
static_assert(test::survives(test::response, imapwire::side::server, "* FLAGS (OIB-Seen-[Gmail]/All)\r\n"sv));  // 61
static_assert(test::survives(test::response, imapwire::side::server, "* FLAGS (OIB-Seen-OIB/Social Networking)\r\n"sv));  // 62
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (FLAGS (\"\\\\Seen\"))\r\n"sv));  // 63
static_assert(test::survives(test::response, imapwire::side::server, "* FLAGS (\\ \\Seen)\r\n"sv));  // 64
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" INBOX/Da\011Oggetto\011\r\n"sv));  // 65
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" Sent Items\r\n"sv));  // 66
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"/\" 200\r\n"sv));  // 67
static_assert(test::survives(test::response, imapwire::side::server, "* LIST (\\Noselect) \"/\" \"\"\r\n"sv));  // 68
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () / foo\r\n"sv));  // 69
static_assert(test::survives(test::response, imapwire::side::server, "* NAMESPACE ((\"INBOX.\" \".\"))  NIL NIL\r\n"sv));  // 70
static_assert(test::survives(test::response, imapwire::side::server, "* NAMESPACE ((\"\" \"/\")) () ()\r\n"sv));  // 71
static_assert(test::survives(test::response, imapwire::side::server, "A1 OK [Error=\"a b\" X=1] done\r\n"sv));  // 72
static_assert(test::survives(test::response, imapwire::side::server, "A1 NO [REFERRAL imap://x/ moved\r\n"sv));  // 73
static_assert(test::survives(test::response, imapwire::side::server, "A1 NO [ALERT [x]] y\r\n"sv));  // 74
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (INTERNALDATE \"7-Jul-2024 02:44:25 +0000\")\r\n"sv));  // 75
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (INTERNALDATE \"17-Jul-2024 02:44:25\")\r\n"sv));  // 76
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (INTERNALDATE \"17-Jul-2024 02:44:25 GMT\")\r\n"sv));  // 77
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (INTERNALDATE NIL)\r\n"sv));  // 78
static_assert(test::survives(test::response, imapwire::side::server, "* QUOTA \"\" ( STORAGE 1 2)\r\n"sv));  // 79
static_assert(test::survives(test::response, imapwire::side::server, "* QUOTA \"\"  (STORAGE 1 2)\r\n"sv));  // 80
static_assert(test::survives(test::response, imapwire::side::server, "* QUOTAROOT INBOX NIL\r\n"sv));  // 81
static_assert(test::survives(test::response, imapwire::side::server, "* ESEARCH (TAG a1) COUNT 1\r\n"sv));  // 82
static_assert(test::survives(test::response, imapwire::side::server, "* VANISHED (EARLIER) \r\n"sv));  // 83
static_assert(test::survives(test::response, imapwire::side::server, "* THREAD (1) (2)\r\n"sv));  // 84
static_assert(test::survives(test::response, imapwire::side::server, "* NOOP\r\n"sv));  // 85
static_assert(test::survives(test::response, imapwire::side::server, "* 3 OK\r\n"sv));  // 86
static_assert(test::survives(test::response, imapwire::side::server, "* 4294967296 EXISTS\r\n"sv));  // 87
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[] {2}\r\nab)\r\n FLAGS (\\Seen) RFC822.SIZE 2)\r\n"sv));  // 88
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (body[header.fields (Date)] \"x\")\r\n"sv));  // 89
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[HEADER.FIELDS (\"Date\" \"From\")] \"x\")\r\n"sv));  // 90
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[]<0.100> \"x\")\r\n"sv));  // 91
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY[1] UID 5)\r\n"sv));  // 92
static_assert(test::survives(test::response, imapwire::side::server, "A1 BYE closing\r\n"sv));  // 102
static_assert(test::survives(test::response, imapwire::side::server, "A1 OK \r\n"sv));  // 103
static_assert(test::survives(test::response, imapwire::side::server, "A1 OK [COPYUID] done\r\n"sv));  // 104
static_assert(test::survives(test::response, imapwire::side::server, "* OK [CLOSED shouldn't be here] x\r\n"sv));  // 105
static_assert(test::survives(test::response, imapwire::side::server, "A1 NO [BADCHARSET ()] x\r\n"sv));  // 106
static_assert(test::survives(test::response, imapwire::side::server, "* 99 NOOP\r\n"sv));  // 107
static_assert(test::survives(test::response, imapwire::side::server, "* THREAD \r\n"sv));  // 108
static_assert(test::survives(test::response, imapwire::side::server, "* LIST (\\HasNoChildren) \"/\" Segregator/Spo\305\202eczno\305\233ci\r\n"sv));  // 109
static_assert(test::survives(test::response, imapwire::side::server, "* LIST () \"\" INBOX\r\n"sv));  // 110
static_assert(test::survives(test::response, imapwire::side::server, "* FLAGS ([css3-page])\r\n"sv));  // 111
static_assert(test::survives(test::response, imapwire::side::server, "* OK [PERMANENTFLAGS (\\Seen *)] x\r\n"sv));  // 112
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (UID 14935 (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)))\r\n"sv));  // 113
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (XAOL.SPAM.REASON 0 UID 7)\r\n"sv));  // 114
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (RFC822[] \"x\")\r\n"sv));  // 115
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (MODSEQ (0))\r\n"sv));  // 116
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (ENVELOPE (NIL {3}\r\n\303\251\303\251\303\251 NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 117
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"ALTERNATIVE\"))\r\n"sv));  // 118
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (NIL \"alternative\" (\"boundary\" \"x\") NIL NIL))\r\n"sv));  // 119
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODY (NIL NIL NIL NIL NIL NIL NIL))\r\n"sv));  // 120
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL (NIL NIL)))\r\n"sv));  // 121
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL NIL NIL ()))\r\n"sv));  // 122
static_assert(test::survives(test::response, imapwire::side::server, "* QUOTA \"\" (MESSAGE 0  2147483647)\r\n"sv));  // 123
static_assert(test::survives(test::response, imapwire::side::server, "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1) \"MIXED\"  NIL NIL NIL))\r\n"sv));  // 124
static_assert(test::survives(test::response, imapwire::side::server, "* OK [HIGHESTMODSEQ 102784] \r\n"sv));  // 131
