// The untagged responses with data.
#include "support/response_rows.hpp"

#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace imapwire;
using test::bad;
using test::good;
using test::met;
using test::odd;

namespace {

constexpr options lenient{.lenient = true};

}  // namespace

TEST_CASE("CAPABILITY") {
    static constexpr good goods[] = {
        {"* CAPABILITY IMAP4rev2 IMAP4rev1 STARTTLS AUTH=PLAIN LITERAL-"},
        {"* CAPABILITY"},
        {"* capability IMAP4rev1 X-FOO=BAR/BAZ=1", "* CAPABILITY IMAP4rev1 X-FOO=BAR/BAZ=1"},
        {"* CAPABILITY IMAP4rev1 LITERAL + IDLE"},
    };
    static constexpr bad bads[] = {
        {"* CAPABILITY ", errc::expected_atom, 13},
        {"* CAPABILITY IMAP4rev1 ", errc::expected_atom, 23},
        {"* CAPABILITY  IMAP4rev1", errc::expected_atom, 13},
        {"* CAPABILITY (IMAP4rev1)", errc::expected_atom, 13},
        {"* CAPABILITY A\\B", errc::expected_crlf, 14},
        {"* CAPABILITYS A", errc::unknown_keyword, 2},
    };
    static constexpr odd odds[] = {
        {"* CAPABILITY IMAP4rev1 IDLE ", met(quirk::extra_space), 0, "* CAPABILITY IMAP4rev1 IDLE"},
        {"* CAPABILITY  IMAP4rev1   IDLE", met(quirk::extra_space), 0, "* CAPABILITY IMAP4rev1 IDLE"},
        {"* CAPABILITY  ", met(quirk::extra_space), 0, "* CAPABILITY"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read = test::read<data::capability>("* CAPABILITY  IMAP4rev1  auth=plain\r\n", lenient);
    STATIC_REQUIRE(read.capabilities.count() == 2);
    STATIC_REQUIRE_FALSE(read.capabilities.empty());
    STATIC_REQUIRE(*read.capabilities.begin() == "IMAP4REV1");
    STATIC_REQUIRE((*std::next(read.capabilities.begin())).name() == "auth");
    STATIC_REQUIRE((*std::next(read.capabilities.begin())).argument() == "plain");
    STATIC_REQUIRE(std::next(read.capabilities.begin(), 2) == read.capabilities.end());
}

TEST_CASE("ENABLED") {
    static constexpr good goods[] = {
        {"* ENABLED CONDSTORE UTF8=ACCEPT"},
        {"* ENABLED"},
        {"* enabled x", "* ENABLED x"},
    };
    static constexpr bad bads[] = {
        {"* ENABLED ", errc::expected_atom, 10},
        {"* ENABLE X", errc::unknown_keyword, 2},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(test::read<data::enabled>("* ENABLED\r\n").capabilities.empty());
    STATIC_REQUIRE(*test::read<data::enabled>("* ENABLED CONDSTORE\r\n").capabilities.begin() == "condstore");
}

TEST_CASE("LIST") {
    static constexpr good goods[] = {
        {"* LIST (\\Noselect) \"/\" ~/Mail/foo"},
        {"* LIST () NIL INBOX"},
        {"* LIST () nil Inbox", "* LIST () NIL Inbox"},
        {"* LIST () \"\\\\\" \"Work\\\\Todo\""},
        {"* LIST () \"\\\"\" \"a\\\"b\""},
        {"* list (\\HasChildren \\X-Odd) \".\" \"foo\"", "* LIST (\\HasChildren \\X-Odd) \".\" foo"},
        {"* LIST (\\Noselect) \"/\" \"\""},
        {"* LIST () \"/\" 200"},
        {"* LIST () \"/\" \"NIL\""},
        {"* LIST () \"/\" a]b"},
        {"* LIST () \"/\" {3}\r\na\"b", "* LIST () \"/\" \"a\\\"b\""},
        {"* LIST () \"/\" {2}\r\n\xc3\xbc"},
        {"* LIST () \"\xc2\xb7\" \"K\xc3\xbc" "che\"", {}, true},
        {"* LIST () \" \" \"a b\""},
    };
    static constexpr bad bads[] = {
        {"* LIST", errc::expected_space, 6},
        {"* LIST () / foo", errc::expected_string, 10},
        {"* LIST () \"\" INBOX", errc::bad_character, 11},
        {"* LIST () \"//\" INBOX", errc::bad_character, 12},
        {"* LIST () \"\\a\" INBOX", errc::bad_escape, 11},
        {"* LIST () \"\\\" INBOX", errc::bad_character, 13},
        {"* LIST () {1}\r\n/ INBOX", errc::expected_string, 10},
        {"* LIST () NILS INBOX", errc::expected_string, 10},
        {"* LIST () \"\xc2\xb7\" INBOX", errc::bad_character, 11},
        {"* LIST () \"\xc2\" INBOX", errc::bad_utf8, 11, true},
        {"* LIST () \"/\"", errc::expected_space, 13},
        {"* LIST () \"/\" ", errc::expected_string, 14},
        {"* LIST () \"/\" a b", errc::expected_open, 16},
        {"* LIST () \"/\" a*", errc::expected_crlf, 15},
        {"* LIST () \"/\" \"a\\b\"", errc::bad_escape, 16},
        {"* LIST (Noselect) \"/\" a", errc::expected_flag, 8},
        {"* LIST (\\) \"/\" a", errc::expected_flag, 9},
        {"* LIST (\\A  \\B) \"/\" a", errc::expected_flag, 11},
        {"* LIST (\\A ) \"/\" a", errc::expected_flag, 11},
        {"* LIST NIL \"/\" a", errc::expected_open, 7},
        {"* LIST () \"/\" a (", errc::expected_item, 17},
        {"* LIST () \"/\" a () ()", errc::expected_crlf, 18},
    };
    static constexpr odd odds[] = {
        {"* LIST ( \\A  \\B )  \"/\"  foo ", met(quirk::extra_space), 0, "* LIST (\\A \\B) \"/\" foo"},
        {"* LIST () \"/\" a b\t(c) d  ", met(quirk::unquoted_mailbox, quirk::extra_space), 0, "* LIST () \"/\" \"a b\t(c) d\""},
        {"* LIST () \"/\" \"k\xfc" "che\"", met(quirk::eight_bit), 0, "* LIST () \"/\" {5}\r\nk\xfc" "che"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read = test::read<data::list>("* LIST (\\HasChildren \\Noselect) \"/\" \"Sent Items\"\r\n");
    STATIC_REQUIRE(read.flags.count() == 2);
    STATIC_REQUIRE(*read.flags.begin() == mbx_list_flag("\\haschildren"));
    STATIC_REQUIRE(read.delimiter == "/");
    STATIC_REQUIRE(read.mailbox == "Sent Items");
    STATIC_REQUIRE_FALSE(read.extended.has_value());
    STATIC_REQUIRE(test::read<data::list>("* LIST () NIL inbox\r\n").delimiter.is_nil());
    STATIC_REQUIRE(test::read<data::list>("* LIST () NIL inbox\r\n").mailbox.is_inbox());
    STATIC_REQUIRE(test::read<data::list>("* LIST () \"\\\\\" inbox\r\n").delimiter == "\\");
}

TEST_CASE("LIST with extended data") {
    static constexpr good goods[] = {
        {"* LIST () \"/\" foo ()"},
        {"* LIST () \"/\" foo (CHILDINFO (\"SUBSCRIBED\"))"},
        {"* LIST () \"/\" foo (\"CHILDINFO\" (\"SUBSCRIBED\" \"SPECIAL-USE\"))",
         "* LIST () \"/\" foo (CHILDINFO (\"SUBSCRIBED\" \"SPECIAL-USE\"))"},
        {"* LIST () \"/\" foo ({9}\r\nchildinfo (\"SUBSCRIBED\"))", "* LIST () \"/\" foo (CHILDINFO (\"SUBSCRIBED\"))"},
        {"* LIST () \"/\" New (OLDNAME (Old))"},
        {"* LIST () \"/\" \"New Name\" (\"oldname\" (\"Old Name\"))", "* LIST () \"/\" \"New Name\" (OLDNAME (\"Old Name\"))"},
        {"* LIST () \"/\" foo (vendor.example-tag (1 (2 \"x\")) X-NUM 5)",
         "* LIST () \"/\" foo (vendor.example-tag (1 (2 x)) X-NUM 5)"},
        {"* LIST () \"/\" foo (\"X Y\" () x:y 1:4,*)"},
        {"* LIST () \"/\" foo (\"X\" 9223372036854775807)", "* LIST () \"/\" foo (X 9223372036854775807)"},
        {"* LIST () \"/\" foo (OLDNAMES (a) CHILDINFO+ (b))"},
        {"* LIST () \"/\" foo (OLDNAME] (a) CHILDINFO] 7)"},
        {"* LIST () \"/\" foo (OLDNAME (a) CHILDINFO (\"x\") X ((b)))"},
    };
    static constexpr bad bads[] = {
        {"* LIST () \"/\" foo (CHILDINFO)", errc::expected_space, 28},
        {"* LIST () \"/\" foo (CHILDINFO ())", errc::expected_string, 30},
        {"* LIST () \"/\" foo (CHILDINFO (SUBSCRIBED))", errc::expected_string, 30},
        {"* LIST () \"/\" foo (\"CHILDINFO\" 5)", errc::expected_open, 31},
        {"* LIST () \"/\" foo (OLDNAME Old)", errc::expected_open, 27},
        {"* LIST () \"/\" foo (OLDNAME (Old a))", errc::expected_close, 31},
        {"* LIST () \"/\" foo (X)", errc::expected_space, 20},
        {"* LIST () \"/\" foo (X ())(", errc::expected_crlf, 24},
        {"* LIST () \"/\" foo (X NIL)", errc::expected_sequence_set, 21},
        {"* LIST () \"/\" foo (X (()))", errc::expected_string, 23},
        {"* LIST () \"/\" foo (X 5", errc::expected_close, 22},
        {"* LIST () \"/\" foo (X 9223372036854775808)", errc::number_range, 21},
        {"* LIST () \"/\" foo X 5", errc::expected_open, 18},
    };
    static constexpr odd odds[] = {
        {"* LIST () \"/\" foo ( X 5  OLDNAME (y) )", met(quirk::extra_space), 0, "* LIST () \"/\" foo (X 5 OLDNAME (y))"},
        {"* LIST () \"/\" foo  (X 5)", met(quirk::extra_space), 0, "* LIST () \"/\" foo (X 5)"},
        {"* LIST () \"/\" foo (CHILDINFO (SUBSCRIBED) OLDNAME (y))", met(quirk::unparsed_item), 1},
        {"* LIST () \"/\" foo (\"CHILDINFO\" (5) OLDNAME (y))", met(quirk::unparsed_item), 1},
        {"* LIST () \"/\" foo (\"CHILDINFO\" ())", met(quirk::empty_list), 0},
        {"* LIST () \"/\" foo (X OLDNAME (y) Z \"z\" OLDNAME (y) Y 5)", met(quirk::unparsed_item), 2},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read = test::read<data::list>(
        "* LIST () \"/\" foo (childinfo (\"SUBSCRIBED\") \"OLDNAME\" (\"a b\") x-num 5 \"Y\" (1 (2)))\r\n");
    auto item = read.extended->begin();
    REQUIRE((*item).is<listed::childinfo>());
    CHECK(*(*item).get_if<listed::childinfo>()->options.begin() == "SUBSCRIBED");
    ++item;
    REQUIRE((*item).is<listed::oldname>());
    CHECK((*item).get_if<listed::oldname>()->mailbox.value == "a b");
    ++item;
    REQUIRE((*item).is<listed::other>());
    CHECK((*item).get_if<listed::other>()->tag == "x-num");
    CHECK((*item).get_if<listed::other>()->value.number() == 5);
    ++item;
    REQUIRE((*item).is<listed::other>());
    CHECK((*item).get_if<listed::other>()->tag == "Y");
    CHECK((*item).get_if<listed::other>()->value.components().count() == 2);
    CHECK(++item == read.extended->end());

    static constexpr auto broken = test::read<data::list>("* LIST () \"/\" foo (\"CHILDINFO\" (5) OLDNAME (y))\r\n", lenient);
    auto isolated = broken.extended->begin();
    REQUIRE((*isolated).is<unparsed>());
    CHECK((*isolated).get_if<unparsed>()->raw == "\"CHILDINFO\" (5)");
    CHECK((*isolated).get_if<unparsed>()->error == error{errc::expected_string, 13, "childinfo"});
    CHECK((*++isolated).get_if<listed::oldname>()->mailbox.value == "y");
}

TEST_CASE("LSUB") {
    static constexpr good goods[] = {
        {"* LSUB () \".\" #news.comp.mail.misc"},
        {"* lsub (\\NoSelect) NIL \"a b\"", "* LSUB (\\NoSelect) NIL \"a b\""},
    };
    static constexpr bad bads[] = {
        {"* LSUB () \".\"", errc::expected_space, 13},
        {"* LSUB () . x", errc::expected_string, 10},
        {"* LSUB () \".\" x ()", errc::expected_crlf, 15},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto read = test::read<data::lsub>("* LSUB () \".\" #news.comp.mail.misc\r\n");
    STATIC_REQUIRE(read.flags.empty());
    STATIC_REQUIRE(read.delimiter == ".");
    STATIC_REQUIRE(read.mailbox == "#news.comp.mail.misc");
}

TEST_CASE("NAMESPACE") {
    static constexpr good goods[] = {
        {"* NAMESPACE ((\"\" \"/\")) ((\"~\" \"/\")) ((\"#shared/\" \"/\")(\"#public/\" \"/\"))"},
        {"* namespace nil NIL ((\"\" \".\"))", "* NAMESPACE NIL NIL ((\"\" \".\"))"},
        {"* NAMESPACE ((\"\" \"/\" \"X-PARAM\" (\"FLAG1\" \"FLAG2\"))) NIL NIL"},
        {"* NAMESPACE ((\"\" NIL \"A\" (\"b\") \"C\" (\"d\"))(\"x\" \"\\\\\")) NIL NIL"},
        {"* NAMESPACE (({2}\r\n#a \"/\")) NIL NIL", "* NAMESPACE ((\"#a\" \"/\")) NIL NIL"},
    };
    static constexpr bad bads[] = {
        {"* NAMESPACE NIL NIL", errc::expected_space, 19},
        {"* NAMESPACE NIL NIL NIL NIL", errc::expected_crlf, 23},
        {"* NAMESPACE () NIL NIL", errc::expected_open, 13},
        {"* NAMESPACE ((\"\" \"/\") (\"x\" \"/\")) NIL NIL", errc::expected_open, 21},
        {"* NAMESPACE ((\"\")) NIL NIL", errc::expected_space, 16},
        {"* NAMESPACE ((\"\" \"/\" \"X\")) NIL NIL", errc::expected_space, 24},
        {"* NAMESPACE ((\"\" \"/\" \"X\" ())) NIL NIL", errc::expected_string, 26},
        {"* NAMESPACE ((\"\" \"/\" X (\"y\"))) NIL NIL", errc::expected_string, 21},
        {"* NAMESPACE ((INBOX \"/\")) NIL NIL", errc::expected_string, 14},
        {"* NAMESPACE ((NIL \"/\")) NIL NIL", errc::expected_string, 14},
        {"* NAMESPACE ((\"\" \"/\"))  NIL NIL", errc::expected_open, 23},
    };
    static constexpr odd odds[] = {
        {"* NAMESPACE ((\"INBOX.\" \".\"))  NIL NIL", met(quirk::extra_space), 0, "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL"},
        {"* NAMESPACE ((\"\" \"/\") (\"x\" \"/\")) NIL NIL", met(quirk::extra_space), 0,
         "* NAMESPACE ((\"\" \"/\")(\"x\" \"/\")) NIL NIL"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read = test::read<data::namespace_>(
        "* NAMESPACE ((\"\" \"/\" \"X-PARAM\" (\"A\" \"B\"))) NIL ((\"#s/\" \"/\")(\"#p/\" NIL))\r\n");
    static constexpr namespace_descr first = *read.personal.begin();
    STATIC_REQUIRE(read.personal.count() == 1);
    STATIC_REQUIRE(first.prefix == "");
    STATIC_REQUIRE(first.delimiter == "/");
    STATIC_REQUIRE((*first.extensions.begin()).name == "X-PARAM");
    STATIC_REQUIRE((*first.extensions.begin()).values.count() == 2);
    STATIC_REQUIRE(read.other_users.empty());
    STATIC_REQUIRE(read.shared.count() == 2);
    STATIC_REQUIRE((*std::next(read.shared.begin())).delimiter.is_nil());
}

TEST_CASE("STATUS") {
    static constexpr good goods[] = {
        {"* STATUS \"Sent Items\" (MESSAGES 17 UNSEEN 2)"},
        {"* STATUS INBOX ()"},
        {"* status inbox (messages 231 uidnext 44292)", "* STATUS inbox (MESSAGES 231 UIDNEXT 44292)"},
        {"* STATUS INBOX (UIDVALIDITY 1 UNSEEN 0 DELETED 4 SIZE 9223372036854775807 RECENT 0)"},
        {"* STATUS INBOX (HIGHESTMODSEQ 0)"},
        {"* STATUS INBOX (HIGHESTMODSEQ 7011231777 MESSAGES 0)"},
        {"* STATUS {5}\r\nInbox (MESSAGES 1)", "* STATUS Inbox (MESSAGES 1)"},
        {"* STATUS INBOX (MAILBOXID (F2212ea87-6097) APPENDLIMIT 257890)"},
        {"* STATUS INBOX (X-COUNTS (a 1 b (2 \"c d\")) MESSAGES 3)"},
        {"* STATUS INBOX (MESSAGES:X 1 X:Y () -x $)"},
    };
    static constexpr bad bads[] = {
        {"* STATUS INBOX", errc::expected_space, 14},
        {"* STATUS (MESSAGES 1)", errc::expected_string, 9},
        {"* STATUS INBOX MESSAGES 1", errc::expected_open, 15},
        {"* STATUS INBOX (MESSAGES)", errc::expected_space, 24},
        {"* STATUS INBOX (MESSAGES 4294967296)", errc::number_range, 25},
        {"* STATUS INBOX (MESSAGES -1)", errc::expected_number, 25},
        {"* STATUS INBOX (UIDNEXT 0)", errc::number_zero, 24},
        {"* STATUS INBOX (UIDVALIDITY 0)", errc::number_zero, 28},
        {"* STATUS INBOX (SIZE 9223372036854775808)", errc::number_range, 21},
        {"* STATUS INBOX (UNSEEN NIL)", errc::expected_number, 23},
        {"* STATUS INBOX (MESSAGES 1", errc::expected_close, 26},
        {"* STATUS INBOX (MESSAGES 1 )", errc::expected_item, 27},
        {"* STATUS INBOX (MESSAGES 1  UNSEEN 2)", errc::expected_item, 27},
        {"* STATUS INBOX (MESSAGES 1) ", errc::expected_crlf, 27},
        {"* STATUS INBOX (X NIL)", errc::expected_sequence_set, 18},
        {"* STATUS INBOX (X \"a\")", errc::expected_sequence_set, 18},
        {"* STATUS INBOX (5 5)", errc::unknown_keyword, 16},
        {"* STATUS INBOX (\"X\" 5)", errc::expected_item, 16},
    };
    static constexpr odd odds[] = {
        {"* STATUS INBOX (MESSAGES 1) ", met(quirk::extra_space), 0, "* STATUS INBOX (MESSAGES 1)"},
        {"* STATUS INBOX ( MESSAGES 1   UNSEEN  2 )", met(quirk::extra_space), 0, "* STATUS INBOX (MESSAGES 1 UNSEEN 2)"},
        {"* STATUS INBOX ( )", met(quirk::extra_space), 0, "* STATUS INBOX ()"},
        {"* STATUS INBOX (MESSAGES UNSEEN 2)", met(quirk::unparsed_item), 1},
        {"* STATUS INBOX (MESSAGES 1 UIDNEXT 0 UNSEEN 2)", met(quirk::zero_number), 0},
        {"* STATUS INBOX (X-LIMIT NIL MESSAGES 1 5 X)", met(quirk::unparsed_item), 2},
        {"* STATUS INBOX (X {3}\r\nabc MESSAGES 1)", met(quirk::unparsed_item), 1},
        {"* STATUS INBOX (MESSAGES 1 SIZE -1)", met(quirk::negative_number), 0, "* STATUS INBOX (MESSAGES 1 SIZE 0)"},
        {"* STATUS INBOX (MESSAGES 1 SIZE x)", met(quirk::unparsed_item), 1},
        {"* STATUS Old (1)  (MESSAGES 1)", met(quirk::unparsed_item), 1},
        // Cyrus 3.6
        {"* STATUS INBOX (MESSAGES 0 MAILBOXID (\x08=\xb0V\xd4U) UNSEEN 0)", met(quirk::unparsed_item), 1},
        {"* STATUS INBOX (MESSAGES 0 MAILBOXID ((0\xb0V\xd4U) UNSEEN 0)", met(quirk::unparsed_item), 1},
        {"* STATUS INBOX (MESSAGES 0 MAILBOXID ()0\xb0V\xd4U) UNSEEN 0)", met(quirk::unparsed_item), 1},
        {"* STATUS INBOX (MESSAGES 0 MAILBOXID (\"0\xb0V\xd4U))", met(quirk::unparsed_item), 1},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read = test::read<data::status>(
        "* STATUS INBOX (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 3 UNSEEN 4 DELETED 5 SIZE 6 RECENT 7 HIGHESTMODSEQ 8 X 9)\r\n");
    CHECK(read.mailbox.is_inbox());
    std::uint64_t seen = 0;
    for (const status_att_val& item : read.attributes) {
        if (const auto* one = item.get_if<status::messages>()) seen += one->number;
        if (const auto* one = item.get_if<status::uidnext>()) seen += one->uid * 10;
        if (const auto* one = item.get_if<status::uidvalidity>()) seen += one->value * 100;
        if (const auto* one = item.get_if<status::unseen>()) seen += one->number * 1000;
        if (const auto* one = item.get_if<status::deleted>()) seen += one->number * 10000;
        if (const auto* one = item.get_if<status::size>()) seen += one->octets * 100000;
        if (const auto* one = item.get_if<status::recent>()) seen += one->number * 1000000;
        if (const auto* one = item.get_if<status::highestmodseq>()) seen += one->value * 10000000;
        if (const auto* one = item.get_if<status::other>()) seen += *one->value.number() * 100000000;
    }
    CHECK(seen == 987654321);

    static constexpr auto cyrus =
        test::read<data::status>("* STATUS foo (MESSAGES 1 MAILBOXID ((;\xb0V\xd4U) UNSEEN 2)\r\n", lenient);
    auto item = cyrus.attributes.begin();
    CHECK((*item).is<status::messages>());
    ++item;
    REQUIRE((*item).is<unparsed>());
    CHECK((*item).get_if<unparsed>()->raw == "MAILBOXID ((;\xb0V\xd4U)");
    CHECK((*item).get_if<unparsed>()->error.offset == 11);
    ++item;
    CHECK((*item).get_if<status::unseen>()->number == 2);
    CHECK(++item == cyrus.attributes.end());
}

TEST_CASE("SEARCH") {
    static constexpr good goods[] = {
        {"* SEARCH 2 84 882"},
        {"* SEARCH"},
        {"* search 4294967295", "* SEARCH 4294967295"},
        {"* SEARCH 2 84 (MODSEQ 18)"},
    };
    static constexpr bad bads[] = {
        {"* SEARCH ", errc::expected_number, 9},
        {"* SEARCH 1 2 ", errc::expected_number, 13},
        {"* SEARCH 0", errc::number_zero, 9},
        {"* SEARCH 1  2", errc::expected_number, 11},
        {"* SEARCH 11 12 13 14 15  what comes behind a sixth number that is not there, sixty octets of it", errc::expected_number, 24},
        {"* SEARCH 1,2", errc::expected_crlf, 10},
        {"* SEARCH 4294967296", errc::number_range, 9},
        {"* SEARCH 1 (MODSEQ 0)", errc::number_zero, 19},
        {"* SEARCH 1 (MODSEQ 1) 2", errc::expected_crlf, 21},
    };
    static constexpr odd odds[] = {
        {"* SEARCH ", met(quirk::extra_space), 0, "* SEARCH"},
        {"* SEARCH 1 2 3 ", met(quirk::extra_space), 0, "* SEARCH 1 2 3"},
        {"* SEARCH  1   2", met(quirk::extra_space), 0, "* SEARCH 1 2"},
        {"* SEARCH 1  (MODSEQ 5)", met(quirk::extra_space), 0, "* SEARCH 1 (MODSEQ 5)"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read = test::read<data::search>("* SEARCH 2 84 882\r\n");
    STATIC_REQUIRE(read.numbers.count() == 3);
    STATIC_REQUIRE(*std::next(read.numbers.begin(), 2) == 882);
    STATIC_REQUIRE(test::read<data::search>("* SEARCH\r\n").numbers.empty());
    STATIC_REQUIRE(test::read<data::search>("* SEARCH 1 (MODSEQ 18)\r\n").modseq->value == 18);
    STATIC_REQUIRE(test::read<data::search>("* SEARCH  7\r\n", lenient).numbers.count() == 1);
}

TEST_CASE("ESEARCH") {
    static constexpr good goods[] = {
        {"* ESEARCH (TAG \"a1\") UID MIN 7 COUNT 2 ALL 7,9"},
        {"* ESEARCH"},
        {"* ESEARCH UID"},
        {"* ESEARCH COUNT 0"},
        {"* ESEARCH (TAG \"a2\")"},
        {"* esearch (tag a2) uid max 4294967295", "* ESEARCH (TAG \"a2\") UID MAX 4294967295"},
        {"* ESEARCH (TAG {2}\r\na2) ALL 1:*", "* ESEARCH (TAG \"a2\") ALL 1:*"},
        {"* ESEARCH (TAG \"n5\") ALL 1:3,5 MODSEQ 1236"},
        {"* ESEARCH (TAG \"n15\") ALL 1,5,10 RELEVANCY (4 99 42)"},
        {"* ESEARCH (TAG \"A01\") UID PARTIAL (1:500 4,5,8:10)"},
        {"* ESEARCH (TAG \"A02\") UID X-PART (24000:24500 NIL)", "* ESEARCH (TAG \"A02\") UID X-PART (24000:24500 \"NIL\")"},
        {"* ESEARCH UIDS 5 UID:X (a)"},
        {"* ESEARCH UID UID 5"},
        {"* ESEARCH MINIMUM () MIN:X 1:4"},
    };
    static constexpr bad bads[] = {
        {"* ESEARCH ", errc::expected_open, 10},
        {"* ESEARCH (TAG)", errc::expected_space, 14},
        {"* ESEARCH (TAG \"a\" x) COUNT 1", errc::expected_keyword, 19},
        {"* ESEARCH (MAILBOX x)", errc::expected_keyword, 20},
        {"* ESEARCH ()", errc::expected_keyword, 11},
        {"* ESEARCH MIN 0", errc::number_zero, 14},
        {"* ESEARCH MIN", errc::expected_space, 13},
        {"* ESEARCH ALL $", errc::expected_sequence_set, 14},
        {"* ESEARCH ALL x", errc::expected_sequence_set, 14},
        {"* ESEARCH ALL ", errc::expected_sequence_set, 14},
        {"* ESEARCH COUNT -1", errc::expected_number, 16},
        {"* ESEARCH COUNT 1 UID", errc::expected_space, 21},
        {"* ESEARCH X NIL", errc::expected_sequence_set, 12},
        {"* ESEARCH X \"a\"", errc::expected_sequence_set, 12},
        {"* ESEARCH COUNT 1  MIN 2", errc::expected_item, 18},
        {"* ESEARCH 5", errc::unknown_keyword, 10},
    };
    static constexpr odd odds[] = {
        {"* ESEARCH  (TAG \"a\")  UID  COUNT 1 ", met(quirk::extra_space), 0, "* ESEARCH (TAG \"a\") UID COUNT 1"},
        {"* ESEARCH (TAG \"a\") COUNT 1  MIN  2 ", met(quirk::extra_space), 0, "* ESEARCH (TAG \"a\") COUNT 1 MIN 2"},
        {"* ESEARCH (TAG \"a\") MIN 0 COUNT 0", met(quirk::unparsed_item), 1},
        {"* ESEARCH MIN COUNT 0", met(quirk::unparsed_item), 1},
        {"* ESEARCH X NIL COUNT 0 Y \"y\" ALL 1,,2", met(quirk::unparsed_item), 3},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read =
        test::read<data::esearch>("* ESEARCH (TAG \"a1\") UID MIN 7 MAX 9 COUNT 2 ALL 7,9 X-NEW 5\r\n");
    STATIC_REQUIRE(read.correlator->tag == "a1");
    STATIC_REQUIRE(read.uid);
    STATIC_REQUIRE(read.data.count() == 5);
    STATIC_REQUIRE((*read.data.begin()).get_if<esearch::min>()->number == 7);
    STATIC_REQUIRE((*std::next(read.data.begin())).get_if<esearch::max>()->number == 9);
    STATIC_REQUIRE((*std::next(read.data.begin(), 2)).get_if<esearch::count>()->number == 2);
    STATIC_REQUIRE((*std::next(read.data.begin(), 3)).get_if<esearch::all>()->set.contains(9));
    STATIC_REQUIRE_FALSE((*std::next(read.data.begin(), 3)).get_if<esearch::all>()->set.contains(8));
    STATIC_REQUIRE((*std::next(read.data.begin(), 4)).get_if<esearch::other>()->name == "x-new");
    STATIC_REQUIRE_FALSE(test::read<data::esearch>("* ESEARCH COUNT 0\r\n").correlator.has_value());
    STATIC_REQUIRE_FALSE(test::read<data::esearch>("* ESEARCH COUNT 0\r\n").uid);

    char buffer[64];
    const search_return_data saved[] = {esearch::all{saved_result}};
    CHECK(serialize(data::esearch{{}, false, saved}, std::span<char>(buffer)).error().code == errc::unrepresentable);

    // What has the name of something that the library knows would be read as that.
    const auto unwritable = [&](const auto& value) {
        const auto made = serialize(value, std::span<char>(buffer));
        return !made && made.error().code == errc::unrepresentable && made.error().production == "other";
    };
    const search_return_data known[] = {esearch::other{"ModSeq", number64(5)}};
    CHECK(unwritable(data::esearch{{}, true, known}));
    const search_return_data uid[] = {esearch::other{"Uid", number64(5)}};
    CHECK(serialize(data::esearch{{}, false, uid}, std::span<char>(buffer)).error().production == "esearch");
    const auto size = serialize(data::esearch{{}, true, uid}, std::span<char>(buffer));
    REQUIRE(size);
    CHECK(std::string_view(buffer, *size) == "* ESEARCH UID Uid 5\r\n");
    const search_return_data second[] = {esearch::min{1}, esearch::other{"UID", number64(5)}};
    CHECK(serialize(data::esearch{{}, false, second}, std::span<char>(buffer)));
    const status_att_val attributes[] = {status::other{"messages", number64(5)}};
    CHECK(unwritable(data::status{"x", attributes}));
    const mbox_list_extended_item extended[] = {listed::other{"OLDNAME", number64(5)}};
    CHECK(unwritable(data::list{{}, {}, "x", extended}));
    const msg_att items[] = {fetched::other{"X-GM-MSGID", bare_word("5")}};
    CHECK(unwritable(data::fetch{1, items}));
    CHECK(unwritable(data::no{{resp_text_code(code::other{"ALERT", {}}), "x"}}));
    CHECK(unwritable(data::other{"XLIST", {}}));
    CHECK_FALSE(unwritable(data::other_numbered{1, "XLIST", {}}));
    CHECK(parse_response("* 1 XLIST\r\n")->is<data::other_numbered>());
}

TEST_CASE("FLAGS") {
    static constexpr good goods[] = {
        {"* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft $MDNSent)"},
        {"* flags ()", "* FLAGS ()"},
    };
    static constexpr bad bads[] = {
        {"* FLAGS", errc::expected_space, 7},
        {"* FLAGS \\Seen", errc::expected_open, 8},
        {"* FLAGS (\\Seen \\*)", errc::expected_flag, 16},
        {"* FLAGS (\\ \\Seen)", errc::expected_flag, 10},
        {"* FLAGS (\\Seen  x)", errc::expected_flag, 15},
        {"* FLAGS (a]b)", errc::expected_close, 10},
        {"* FLAGS (x", errc::expected_close, 10},
        {"* FLAGS (()", errc::expected_flag, 9},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    static constexpr auto read = test::read<data::flags>("* FLAGS (\\Seen $Junk)\r\n");
    STATIC_REQUIRE(read.flag_list.count() == 2);
    STATIC_REQUIRE(*read.flag_list.begin() == flag("\\SEEN"));
    STATIC_REQUIRE_FALSE((*std::next(read.flag_list.begin())).is_system());
}

TEST_CASE("EXISTS, RECENT and EXPUNGE") {
    static constexpr good goods[] = {
        {"* 23 EXISTS"}, {"* 0 exists", "* 0 EXISTS"}, {"* 4294967295 EXISTS"}, {"* 007 EXISTS", "* 7 EXISTS"},
        {"* 5 RECENT"},  {"* 0 RECENT"},               {"* 44 EXPUNGE"},       {"* 1 expunge", "* 1 EXPUNGE"},
    };
    static constexpr bad bads[] = {
        {"* 4294967296 EXISTS", errc::number_range, 2},
        {"* EXISTS", errc::unknown_keyword, 2},
        {"* -1 EXISTS", errc::unknown_keyword, 2},
        {"* 1  EXISTS", errc::expected_keyword, 4},
        {"* 1EXISTS", errc::expected_space, 3},
        {"* 1 EXISTS ", errc::expected_crlf, 10},
        {"* 1 EXISTSX", errc::unknown_keyword, 4},
        {"* 0 EXPUNGE", errc::number_zero, 2},
        {"* 1 NOOP", errc::unknown_keyword, 4},
        {"A1 1 EXISTS", errc::unknown_keyword, 3},
    };
    static constexpr odd odds[] = {
        {"* 1  EXISTS ", met(quirk::extra_space), 0, "* 1 EXISTS"},
        {"*  1 EXPUNGE", met(quirk::extra_space), 0, "* 1 EXPUNGE"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);
    STATIC_REQUIRE(test::read<data::exists>("* 23 EXISTS\r\n").number == 23);
    STATIC_REQUIRE(test::read<data::recent>("* 5 RECENT\r\n").number == 5);
    STATIC_REQUIRE(test::read<data::expunge>("* 44 EXPUNGE\r\n").number == 44);
}

TEST_CASE("leniently, a response of an unknown name is isolated") {
    static constexpr odd odds[] = {
        {"* SOMETHING a (b \"c\") {1}\r\nd", met(quirk::unparsed_item), 1},
        {"* 3 OK", met(quirk::unparsed_item), 1},
        {"* 99 NOOP", met(quirk::unparsed_item), 1},
        {"* NOOP", met(quirk::unparsed_item), 1},
        {"* [COPYUID 124 10 233]", met(quirk::unparsed_item), 1},
    };
    static_assert(test::hold(odds));
    test::check(odds);
    const auto read = parse_response("* SOMETHINGS {3}\r\na\r\n b\r\n* OK x\r\n", lenient);
    REQUIRE(read);
    CHECK(read->size() == 25);
    CHECK(read->kind() == response::unknown);
    CHECK(read->kind_name() == "unparsed");
}

TEST_CASE("flags that are told at one look are those that are told one by one") {
    // 32 octets have to follow for the former.
    const std::string behind = "* OK and so on, and on, and on, and on\r\n";
    const std::string_view letters = "a\\ )*\"";
    constexpr std::pair<std::string_view, std::string_view> lists[] = {
        {"* 1 FETCH (FLAGS (", "))\r\n"}, {"* LIST (", ") NIL x\r\n"}, {"* OK [PERMANENTFLAGS (", ")] x\r\n"}, {"* FLAGS (", ")\r\n"}};
    for (const auto& [before, end] : lists) {
        for (std::size_t number = 0; number != 6 * 6 * 6 * 6 * 6; ++number) {
            std::string message(before);
            for (std::size_t i = 0, rest = number; i != 5; ++i, rest /= 6) message += letters[rest % 6];
            message += end;
            const std::string all = message + behind;
            const auto alone = parse_response(message);
            const auto followed = parse_response(all);
            if (alone.has_value() == followed.has_value() &&
                (alone ? alone->size() == followed->size()
                       : alone.error().offset == followed.error().offset && alone.error().code == followed.error().code))
                continue;
            FAIL_CHECK(message);
        }
    }
    // Up to the octet behind which there is no look at once.
    for (std::size_t size = 1; size != 40; ++size) {
        const std::string message = "* 1 FETCH (FLAGS (" + std::string(size, 'a') + " \\b))\r\n";
        const std::string all = message + behind;
        const auto read = parse_response(all);
        REQUIRE(read);
        CHECK(read->size() == message.size());
        std::string broken = all;
        broken[18 + size / 2] = '"';
        CHECK(parse_response(broken).error().offset == 18 + size / 2);
    }
}

TEST_CASE("numbers that are read many at once are those that are read one by one") {
    std::mt19937 random(1);
    const auto below = [&random](std::uint64_t limit) { return random() % limit; };
    for (std::size_t size = 0; size != 200; ++size) {
        std::vector<std::uint32_t> numbers;
        std::string message = "* SEARCH";
        for (std::size_t i = 0; i != size; ++i) {
            constexpr std::uint32_t most[] = {9, 99, 99999, 9999999, 99999999, 999999999, 4294967295};
            numbers.push_back(static_cast<std::uint32_t>(1 + below(most[below(size % 2 != 0 ? 7 : 5)])));
            message += ' ' + std::to_string(numbers.back());
        }
        for (const std::string_view end : {"\r\n", " (MODSEQ 917162500)\r\n"}) {
            if (size == 0 && end != "\r\n") continue;
            const std::string bytes = message + std::string(end);
            const auto read = parse_response(bytes);
            REQUIRE(read);
            const auto search = read->as<data::search>();
            REQUIRE(search);
            std::vector<std::uint32_t> at_once, one_by_one;
            search->numbers.for_each([&](const nz_number& number) { at_once.push_back(number); });
            for (const nz_number& number : search->numbers) one_by_one.push_back(number);
            CHECK(at_once == numbers);
            CHECK(one_by_one == numbers);
        }
    }
}

TEST_CASE("ranges that are read many at once are those that are read one by one") {
    std::mt19937 random(2);
    const auto below = [&random](std::uint64_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    for (std::size_t size = 1; size != 200; ++size) {
        std::vector<uid_range> ranges;
        std::string message = "* VANISHED ";
        for (std::size_t i = 0; i != size; ++i) {
            constexpr std::uint32_t most[] = {9, 99, 99999, 99999999, 4294967295};
            const std::uint32_t first = 1 + below(most[below(size % 2 != 0 ? 5 : 3)]);
            const std::uint32_t last = below(2) != 0 ? first : 1 + below(999999);
            ranges.push_back(uid_range(first, last));
            message += (i != 0 ? "," : "") + std::to_string(first) + (first != last ? ":" + std::to_string(last) : "");
        }
        for (const std::size_t more : {0u, 7u, 8u, 9u, 100u}) {
            const std::string bytes = message + "\r\n" + std::string(more, ' ');
            const auto read = parse_response(bytes);
            REQUIRE(read);
            const auto vanished = read->as<data::vanished>();
            REQUIRE(vanished);
            std::vector<uid_range> at_once, one_by_one;
            vanished->known_uids.ranges.for_each([&](const uid_range& range) { at_once.push_back(range); });
            for (const uid_range& range : vanished->known_uids) one_by_one.push_back(range);
            CHECK(at_once == ranges);
            CHECK(one_by_one == ranges);
        }
    }
}

TEST_CASE("values need not name what may be absent") {
    // Compiled without a warning about missing initializers.
    std::string bytes;
    CHECK(serialize(tagged::ok{"a", {.text = "done"}}, bytes));
    const nz_number numbers[] = {2, 4};
    CHECK(serialize(data::search{numbers}, bytes));
    const mbx_list_flag attributes[] = {"\\Sent"};
    CHECK(serialize(data::list{attributes, "/", "Sent"}, bytes));
    const imapwire::address from[] = {{.mailbox = "ann", .host = "example.com"}};
    const imapwire::envelope envelope{.subject = "Lunch?", .from = from};
    const msg_att items[] = {fetched::envelope{envelope}};
    CHECK(serialize(data::fetch{1, items}, bytes));
    CHECK(bytes == "a OK done\r\n* SEARCH 2 4\r\n* LIST (\\Sent) \"/\" Sent\r\n"
                   "* 1 FETCH (ENVELOPE (NIL \"Lunch?\" ((NIL NIL \"ann\" \"example.com\")) NIL NIL NIL NIL NIL NIL NIL))\r\n");
}
