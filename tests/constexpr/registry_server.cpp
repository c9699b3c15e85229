// Made by tests/tools/registry_constants.cpp from tests/data/registry.tsv, whose lines the numbers are.
#include "constexpr/registry.hpp"

using namespace std::string_view_literals;

static_assert(test::holds(test::greeting, "* OK [CAPABILITY IMAP4rev2 STARTTLS AUTH=PLAIN] server ready\r\n"sv, false));  // 515
static_assert(test::holds(test::greeting, "* PREAUTH IMAP4rev1 server logged in as Smith\r\n"sv, false));  // 516
static_assert(test::holds(test::greeting, "* BYE Too many connections\r\n"sv, false));  // 517
static_assert(test::holds(test::response, "* OK Still here\r\n"sv, false));  // 518
static_assert(test::holds(test::response, "* NO Disk is 98% full, please delete unnecessary data\r\n"sv, false));  // 519
static_assert(test::holds(test::response, "* BAD Command line too long\r\n"sv, false));  // 520
static_assert(test::holds(test::response, "* BYE Autologout; idle for too long\r\n"sv, false));  // 521
static_assert(test::holds(test::response, "A1 OK LOGIN completed\r\n"sv, false));  // 522
static_assert(test::holds(test::response, "A2 NO LOGIN failure\r\n"sv, false));  // 523
static_assert(test::holds(test::response, "A3 BAD Command unknown\r\n"sv, false));  // 524
static_assert(test::holds(test::response, "A4 OK [READ-WRITE] \r\n"sv, false));  // 525
static_assert(test::holds(test::response, "A5 OK Mailbox [Gmail]/All ready\r\n"sv, false));  // 526
static_assert(test::holds(test::response, "A6 NO Kennwort ung\303\274ltig\r\n"sv, true));  // 527
static_assert(test::holds(test::response, "* OK x\r\n"sv, false));  // 528
static_assert(test::holds(test::response, "* BAD [CLIENTBUG] x\r\n"sv, false));  // 529
static_assert(test::holds(test::response, "+ Ready for additional command text\r\n"sv, false));  // 530
static_assert(test::holds(test::response, "+ BDE2ODk2OTc=\r\n"sv, false));  // 531
static_assert(test::holds(test::response, "+ \r\n"sv, false));  // 532
static_assert(test::holds(test::response, "+ [ALERT] go ahead\r\n"sv, false));  // 533
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev2 IMAP4rev1 STARTTLS AUTH=PLAIN LITERAL-\r\n"sv, false));  // 534
static_assert(test::holds(test::response, "* ENABLED CONDSTORE UTF8=ACCEPT\r\n"sv, false));  // 535
static_assert(test::holds(test::response, "* ENABLED\r\n"sv, false));  // 536
static_assert(test::holds(test::response, "* LIST (\\Noselect) \"/\" ~/Mail/foo\r\n"sv, false));  // 537
static_assert(test::holds(test::response, "* LIST () NIL INBOX\r\n"sv, false));  // 538
static_assert(test::holds(test::response, "* LIST () \"\\\\\" \"Work\\\\Todo\"\r\n"sv, false));  // 539
static_assert(test::holds(test::response, "* NAMESPACE ((\"\" \"/\")) ((\"~\" \"/\")) ((\"#shared/\" \"/\")(\"#public/\" \"/\"))\r\n"sv, false));  // 540
static_assert(test::holds(test::response, "* NAMESPACE NIL NIL ((\"\" \".\"))\r\n"sv, false));  // 541
static_assert(test::holds(test::response, "* NAMESPACE ((\"\" \"/\" \"X-PARAM\" (\"FLAG1\" \"FLAG2\"))) NIL NIL\r\n"sv, false));  // 542
static_assert(test::holds(test::response, "* STATUS \"Sent Items\" (MESSAGES 17 UNSEEN 2)\r\n"sv, false));  // 543
static_assert(test::holds(test::response, "* ESEARCH (TAG \"a1\") UID MIN 7 COUNT 2 ALL 7,9\r\n"sv, false));  // 544
static_assert(test::holds(test::response, "* ESEARCH COUNT 0\r\n"sv, false));  // 545
static_assert(test::holds(test::response, "* ESEARCH (TAG \"a2\")\r\n"sv, false));  // 546
static_assert(test::holds(test::response, "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $MDNSent)\r\n"sv, false));  // 547
static_assert(test::holds(test::response, "* 23 EXISTS\r\n"sv, false));  // 548
static_assert(test::holds(test::response, "* 44 EXPUNGE\r\n"sv, false));  // 549
static_assert(test::holds(test::response, "* 12 FETCH (FLAGS (\\Seen) UID 440)\r\n"sv, false));  // 550
static_assert(test::holds(test::response, "* LSUB () \".\" #news.comp.mail.misc\r\n"sv, false));  // 551
static_assert(test::holds(test::response, "* SEARCH 2 84 882\r\n"sv, false));  // 552
static_assert(test::holds(test::response, "* SEARCH\r\n"sv, false));  // 553
static_assert(test::holds(test::response, "* 5 RECENT\r\n"sv, false));  // 554
static_assert(test::holds(test::response, "* OK [ALERT] System shutdown in 10 minutes\r\n"sv, false));  // 609
static_assert(test::holds(test::response, "A1 NO [BADCHARSET (UTF-8 US-ASCII)] No such charset\r\n"sv, false));  // 610
static_assert(test::holds(test::response, "A1 NO [BADCHARSET] No such charset\r\n"sv, false));  // 611
static_assert(test::holds(test::response, "A1 OK [CAPABILITY IMAP4rev2 UIDPLUS] Logged in\r\n"sv, false));  // 612
static_assert(test::holds(test::response, "* NO [PARSE] Bad header in message 3\r\n"sv, false));  // 613
static_assert(test::holds(test::response, "* OK [PERMANENTFLAGS (\\Deleted \\Seen $Junk \\*)] Limited\r\n"sv, false));  // 614
static_assert(test::holds(test::response, "* OK [PERMANENTFLAGS ()] None\r\n"sv, false));  // 615
static_assert(test::holds(test::response, "A1 OK [READ-ONLY] EXAMINE completed\r\n"sv, false));  // 616
static_assert(test::holds(test::response, "A1 OK [READ-WRITE] SELECT completed\r\n"sv, false));  // 617
static_assert(test::holds(test::response, "A1 NO [TRYCREATE] No such mailbox\r\n"sv, false));  // 618
static_assert(test::holds(test::response, "* OK [UIDNEXT 4392] Predicted next UID\r\n"sv, false));  // 619
static_assert(test::holds(test::response, "* OK [UIDVALIDITY 3857529045] UIDs valid\r\n"sv, false));  // 620
static_assert(test::holds(test::response, "A1 NO [X-CUSTOM] text\r\n"sv, false));  // 621
static_assert(test::holds(test::response, "A1 NO [X-CUSTOM some text, (here)] text\r\n"sv, false));  // 622
static_assert(test::holds(test::response, "* OK [UNSEEN 12] Message 12 is first unseen\r\n"sv, false));  // 623
static_assert(test::holds(test::response, "* OK [CLOSED] Previous mailbox closed\r\n"sv, false));  // 640
static_assert(test::holds(test::response, "A1 NO [HASCHILDREN] Has children\r\n"sv, false));  // 679
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Seen \\Recent))\r\n"sv, false));  // 696
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ())\r\n"sv, false));  // 697
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (\"Wed, 17 Jul 2024 02:23:25 -0700 (PDT)\" \"Minutes\" ((\"Terry\" NIL \"gray\" \"cac.example\")) ((\"Terry\" NIL \"gray\" \"cac.example\")) NIL ((NIL NIL \"imap\" \"cac.example\")(\"K\" NIL \"k\" \"m.example\")) NIL NIL NIL \"<B27397@cac.example>\"))\r\n"sv, false));  // 698
static_assert(test::holds(test::response, "* 1 FETCH (INTERNALDATE \"17-Jul-2024 02:44:25 -0700\")\r\n"sv, false));  // 699
static_assert(test::holds(test::response, "* 1 FETCH (INTERNALDATE \" 7-Jul-2024 02:44:25 +0000\")\r\n"sv, false));  // 700
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.SIZE 44827)\r\n"sv, false));  // 701
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.SIZE 5000000000)\r\n"sv, false));  // 702
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"US-ASCII\") NIL NIL \"7BIT\" 2279 48))\r\n"sv, false));  // 703
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"UTF-8\") NIL NIL \"7BIT\" 2279 48 NIL NIL NIL NIL))\r\n"sv, false));  // 704
static_assert(test::holds(test::response, "* 1 FETCH (UID 440)\r\n"sv, false));  // 705
static_assert(test::holds(test::response, "* 1 FETCH (BODY[] {23}\r\nSubject: hi\r\n\r\nHello.\r\n)\r\n"sv, false));  // 706
static_assert(test::holds(test::response, "* 1 FETCH (BODY[]<0> {4}\r\nSubj)\r\n"sv, false));  // 707
static_assert(test::holds(test::response, "* 1 FETCH (BODY[9] NIL)\r\n"sv, false));  // 708
static_assert(test::holds(test::response, "* 1 FETCH (BODY[1] \"short\")\r\n"sv, false));  // 709
static_assert(test::holds(test::response, "* 1 FETCH (BODY[HEADER] {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 710
static_assert(test::holds(test::response, "* 1 FETCH (BODY[HEADER.FIELDS (DATE \"FROM\")] {11}\r\nDate: x\r\n\r\n)\r\n"sv, false));  // 711
static_assert(test::holds(test::response, "* 1 FETCH (BODY[1.2.MIME] {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 712
static_assert(test::holds(test::response, "* 1 FETCH (BODY[TEXT] {0}\r\n UID 7)\r\n"sv, false));  // 713
static_assert(test::holds(test::response, "* 1 FETCH (BODY[1] {2}\r\nab BODY[2] {2}\r\ncd UID 5)\r\n"sv, false));  // 714
static_assert(test::holds(test::response, "* 1 FETCH (RFC822 {23}\r\nSubject: hi\r\n\r\nHello.\r\n)\r\n"sv, false));  // 715
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.HEADER {8}\r\nA: b\r\n\r\n)\r\n"sv, false));  // 716
static_assert(test::holds(test::response, "* 1 FETCH (RFC822.TEXT \"x\")\r\n"sv, false));  // 717
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"TEXT\" \"HTML\" NIL NIL NIL \"QUOTED-PRINTABLE\" 100 5))\r\n"sv, false));  // 742
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"IMAGE\" \"PNG\" (\"NAME\" \"a.png\") \"<id@x>\" \"desc\" \"BASE64\" 4554))\r\n"sv, false));  // 743
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1) 10))\r\n"sv, false));  // 744
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 5 1) 10))\r\n"sv, false));  // 745
static_assert(test::holds(test::response, "* 1 FETCH (BODY (\"MESSAGE\" \"DELIVERY-STATUS\" NIL NIL NIL \"7BIT\" 416))\r\n"sv, false));  // 746
static_assert(test::holds(test::response, "* 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1)(\"TEXT\" \"HTML\" NIL NIL NIL \"7BIT\" 9 1) \"ALTERNATIVE\"))\r\n"sv, false));  // 747
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL) \"MIXED\" (\"BOUNDARY\" \"b1\") NIL NIL NIL))\r\n"sv, false));  // 748
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 \"md5==\" (\"attachment\" (\"filename\" \"a.png\")) (\"en\" \"de\") \"http://x.example/a\"))\r\n"sv, false));  // 749
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL (\"inline\" NIL) \"en\" NIL))\r\n"sv, false));  // 750
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL))\r\n"sv, false));  // 751
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL \"x\" 12 (1 (\"y\" NIL))))\r\n"sv, false));  // 752
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE ((((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1) \"ALTERNATIVE\") \"RELATED\") \"MIXED\"))\r\n"sv, false));  // 753
static_assert(test::holds(test::response, "* 1 FETCH (BODYSTRUCTURE (\"APPLICATION\" \"PDF\" (\"NAME\" {7}\r\na\"b.pdf) NIL NIL \"BASE64\" 9))\r\n"sv, false));  // 754
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 755
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL \"x\" NIL NIL NIL ((NIL NIL \"friends\" NIL)(\"A\" NIL \"a\" \"x.example\")(NIL NIL NIL NIL)) NIL NIL NIL NIL))\r\n"sv, false));  // 756
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL NIL ((NIL \"@a,@b\" \"u\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 757
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL {9}\r\na \"b\" \\ c NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, false));  // 758
static_assert(test::holds(test::response, "* 1 FETCH (ENVELOPE (NIL \"\303\234bung\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"sv, true));  // 759
static_assert(test::holds(test::response, "* STATUS INBOX (MESSAGES 231)\r\n"sv, false));  // 760
static_assert(test::holds(test::response, "* STATUS INBOX (UIDNEXT 44292)\r\n"sv, false));  // 761
static_assert(test::holds(test::response, "* STATUS INBOX (UIDVALIDITY 1)\r\n"sv, false));  // 762
static_assert(test::holds(test::response, "* STATUS INBOX (UNSEEN 0)\r\n"sv, false));  // 763
static_assert(test::holds(test::response, "* STATUS INBOX (DELETED 4)\r\n"sv, false));  // 764
static_assert(test::holds(test::response, "* STATUS INBOX (SIZE 9223372036854775807)\r\n"sv, false));  // 765
static_assert(test::holds(test::response, "* STATUS INBOX ()\r\n"sv, false));  // 766
static_assert(test::holds(test::response, "* STATUS INBOX (RECENT 0)\r\n"sv, false));  // 767
static_assert(test::holds(test::response, "* LIST (\\Noinferiors) \"/\" foo\r\n"sv, false));  // 791
static_assert(test::holds(test::response, "* LIST (\\Noselect) \"/\" foo\r\n"sv, false));  // 792
static_assert(test::holds(test::response, "* LIST (\\Marked) \"/\" foo\r\n"sv, false));  // 793
static_assert(test::holds(test::response, "* LIST (\\Unmarked) \"/\" foo\r\n"sv, false));  // 794
static_assert(test::holds(test::response, "* LIST (\\NonExistent) \"/\" foo\r\n"sv, false));  // 795
static_assert(test::holds(test::response, "* LIST (\\HasChildren) \"/\" foo\r\n"sv, false));  // 796
static_assert(test::holds(test::response, "* LIST (\\HasNoChildren) \"/\" foo\r\n"sv, false));  // 797
static_assert(test::holds(test::response, "* LIST (\\Subscribed) \"/\" foo\r\n"sv, false));  // 798
static_assert(test::holds(test::response, "* LIST (\\Remote) \"/\" foo\r\n"sv, false));  // 799
static_assert(test::holds(test::response, "* LIST (\\X-Odd) \"/\" foo\r\n"sv, false));  // 819
static_assert(test::holds(test::response, "* LIST () \"/\" New (OLDNAME (Old))\r\n"sv, false));  // 822
static_assert(test::holds(test::response, "* LIST () \"/\" \"New Name\" (\"OLDNAME\" (\"Old Name\"))\r\n"sv, false));  // 823
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Answered))\r\n"sv, false));  // 825
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Flagged))\r\n"sv, false));  // 826
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Deleted))\r\n"sv, false));  // 827
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Seen))\r\n"sv, false));  // 828
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Draft))\r\n"sv, false));  // 829
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Recent))\r\n"sv, false));  // 830
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS (\\Extension))\r\n"sv, false));  // 831
static_assert(test::holds(test::response, "* OK [PERMANENTFLAGS (\\Seen \\*)] Limited\r\n"sv, false));  // 832
static_assert(test::holds(test::response, "* 1 FETCH (FLAGS ($Phishing))\r\n"sv, false));  // 839
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1\r\n"sv, false));  // 863
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev2\r\n"sv, false));  // 864
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"sv, false));  // 870
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n"sv, false));  // 900
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 STARTTLS\r\n"sv, false));  // 930
static_assert(test::holds(test::response, "* CAPABILITY IMAP4rev1 X-FOO=BAR/BAZ=1\r\n"sv, false));  // 969
static_assert(test::holds(test::response, "* 1 FETCH (BODY[TEXT] NIL)\r\n"sv, false));  // 983
static_assert(test::holds(test::response, "* 1 FETCH (BODY[TEXT] \"NIL\")\r\n"sv, false));  // 984
static_assert(test::holds(test::response, "* 1 FETCH (MODSEQ (9223372036854775807))\r\n"sv, false));  // 998
