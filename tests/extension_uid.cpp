// Unique identifiers and batches: UIDPLUS (RFC 4315), MULTIAPPEND (RFC 3502), MOVE (RFC 6851), REPLACE (RFC 8508),
// UIDONLY (RFC 9586), MESSAGELIMIT (RFC 9738), UIDBATCHES (RFC 10022), and BINARY content to append (RFC 3516).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <string_view>

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("REPLACE") {
    static constexpr good_command goods[] = {
        {"c41 REPLACE 4 Drafts (\\Seen \\Draft) {23+}\r\nSubject: hi\r\n\r\nHello.\r\n",
         "c41 REPLACE 4 Drafts (\\Seen \\Draft) {23}\r\nSubject: hi\r\n\r\nHello.\r\n"},
        {"c42 UID REPLACE 2000 Drafts (\\Seen \\Draft $MDNSent) \"12-Jan-2025 10:00:00 +0000\" {23+}\r\nSubject: hi\r\n\r\nHello.\r\n",
         "c42 UID REPLACE 2000 Drafts (\\Seen \\Draft $MDNSent) \"12-Jan-2025 10:00:00 +0000\" {23}\r\nSubject: hi\r\n\r\nHello.\r\n"},
        {"a replace * inbox {1}\r\nx", "a REPLACE * inbox {1}\r\nx"},
        {"a REPLACE 4 Drafts ~{2}\r\na\0"sv},
    };
    static constexpr bad_command bads[] = {
        {"a REPLACE 4 Drafts", errc::expected_space, 18},
        {"a REPLACE 0 Drafts {1}\r\nx", errc::number_zero, 10},
        {"a REPLACE 1:2 Drafts {1}\r\nx", errc::expected_space, 11},
        {"a REPLACE $ Drafts {1}\r\nx", errc::expected_number, 10},
        {"a REPLACE 4 Drafts \"x\"", errc::expected_date, 20},
        {"a REPLACE 4 Drafts {1}\r\nx {1}\r\ny", errc::expected_crlf, 25},
        {"a REPLACE 4 Drafts () \"12-Jan-2025 10:00:00\" {1}\r\nx", errc::expected_date, 43},
        {"a REPLACE", errc::expected_space, 9},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto replaced = test::read_command<command::uid_replace>(
        "a UID REPLACE 2000 Drafts (\\Seen) \"12-Jan-2025 10:00:00 +0000\" {2}\r\nhi\r\n");
    STATIC_REQUIRE(replaced.number.value == 2000u);
    STATIC_REQUIRE(replaced.mailbox == "Drafts");
    STATIC_REQUIRE(replaced.message.flags->count() == 1);
    STATIC_REQUIRE(replaced.message.date_time->hour == 10);
    STATIC_REQUIRE(test::read_command<command::replace>("a REPLACE * x {1}\r\ny\r\n").number.is_largest());
}

TEST_CASE("UIDBATCHES") {
    static constexpr good_command goods[] = {
        {"c44 UIDBATCHES 2000"},
        {"c45 UIDBATCHES 2000 10:20"},
        {"a uidbatches 1 20:10", "a UIDBATCHES 1 20:10"},
    };
    static constexpr bad_command bads[] = {
        {"a UIDBATCHES", errc::expected_space, 12},
        {"a UIDBATCHES 0", errc::number_zero, 13},
        {"a UIDBATCHES 2000 10", errc::expected_number, 20},
        {"a UIDBATCHES 2000 0:1", errc::number_zero, 18},
        {"a UIDBATCHES 2000 10:*", errc::expected_number, 21},
        {"a UIDBATCHES 2000 10:20,30:40", errc::expected_crlf, 23},
        {"a UID UIDBATCHES 5", errc::unknown_keyword, 2},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto batches = test::read_command<command::uidbatches>("a UIDBATCHES 2000 10:20\r\n");
    STATIC_REQUIRE(batches.size == 2000u);
    STATIC_REQUIRE(batches.batches->first == 10u);
    STATIC_REQUIRE(batches.batches->last == 20u);
    STATIC_REQUIRE_FALSE(test::read_command<command::uidbatches>("a UIDBATCHES 1\r\n").batches.has_value());
}

TEST_CASE("UIDBATCHES answers") {
    static constexpr good goods[] = {
        {"* UIDBATCHES (TAG \"c44\") 215295:99696,99695:20351,20350:7830,7829:1"},
        {"* UIDBATCHES (TAG \"c45\")"},
        {"* UIDBATCHES (TAG \"c45\") 7:7"},
        {"* uidbatches (tag {3}\r\nc45) 7:5", "* UIDBATCHES (TAG \"c45\") 7:5"},
    };
    static constexpr bad bads[] = {
        {"* UIDBATCHES", errc::expected_space, 12},
        {"* UIDBATCHES ()", errc::expected_keyword, 14},
        {"* UIDBATCHES (TAG c45)", errc::expected_string, 18},
        {"* UIDBATCHES (TAG \"c45\") 7", errc::expected_number, 26},
        {"* UIDBATCHES (TAG \"c45\") 7:", errc::expected_number, 27},
        {"* UIDBATCHES (TAG \"c45\") 7:5,", errc::expected_number, 29},
        {"* UIDBATCHES (TAG \"c45\") 7:*", errc::expected_number, 27},
        {"* UIDBATCHES (TAG \"c45\") NIL", errc::expected_number, 25},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto batches = test::read<data::uidbatches>("* UIDBATCHES (TAG \"c44\") 215295:99696,7:7\r\n");
    STATIC_REQUIRE(batches.correlator.tag == "c44");
    STATIC_REQUIRE(batches.batches->count() == 2);
    STATIC_REQUIRE(batches.batches->begin()->first == 215295u);
    STATIC_REQUIRE((*++batches.batches->begin()).last == 7u);
    STATIC_REQUIRE_FALSE(test::read<data::uidbatches>("* UIDBATCHES (TAG \"c\")\r\n").batches.has_value());
}

TEST_CASE("UIDFETCH") {
    static constexpr good goods[] = {
        {"* 25996 UIDFETCH (FLAGS (\\Seen))"},
        {"* 1 uidfetch (UID 1 PREVIEW NIL MODSEQ (5))", "* 1 UIDFETCH (UID 1 PREVIEW NIL MODSEQ (5))"},
    };
    static constexpr bad bads[] = {
        {"* 0 UIDFETCH (FLAGS (\\Seen))", errc::number_zero, 2},
        {"* 25996 UIDFETCH ()", errc::expected_item, 18},
        {"* 25996 UIDFETCH", errc::expected_space, 16},
        {"* 25996 UIDFETCH FLAGS ()", errc::expected_open, 17},
        {"* UIDFETCH (FLAGS ())", errc::unknown_keyword, 2},
        {"* 4294967296 UIDFETCH (FLAGS ())", errc::number_range, 2},
        {"* 1 UIDFETCH (FLAGS ()) ", errc::expected_crlf, 23},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto fetched = test::read<data::uidfetch>("* 25996 UIDFETCH (FLAGS (\\Seen) MODSEQ (5))\r\n");
    STATIC_REQUIRE(fetched.uniqueid == 25996u);
    STATIC_REQUIRE(fetched.items.count() == 2);
    STATIC_REQUIRE((*++fetched.items.begin()).get_if<fetched::modseq>()->value.value == 5u);
}

TEST_CASE("COPY, MOVE, EXPUNGE and APPEND by UID") {
    static constexpr good_command goods[] = {
        {"f5 ENABLE UIDONLY"},
        {"b19 UID EXPUNGE 3000:3002"},
        {"c58 UID EXPUNGE $"},
        {"c36 MOVE 42:69 Trash"},
        {"c37 UID MOVE 42:69 \"Deleted Items\""},
        {"c57 UID MOVE $ Trash"},
        {"b9 APPEND Saved (\\Seen) {5+}\r\nOne\r\n \"14-Jul-2025 02:44:25 +0200\" {5+}\r\nTwo\r\n",
         "b9 APPEND Saved (\\Seen) {5}\r\nOne\r\n \"14-Jul-2025 02:44:25 +0200\" {5}\r\nTwo\r\n"},
        {"c52 APPEND x ~{2+}\r\na\0 {1+}\r\nb"sv, "c52 APPEND x ~{2}\r\na\0 {1}\r\nb"sv},
        {"g19 APPEND INBOX (\\Seen) ~{3}\r\na\0b"sv},
    };
    static constexpr bad_command bads[] = {
        {"a UID EXPUNGE", errc::expected_space, 13},
        {"a EXPUNGE 1", errc::expected_crlf, 9},
        {"a MOVE 1", errc::expected_space, 8},
        {"a MOVE Trash 1", errc::expected_sequence_set, 7},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    STATIC_REQUIRE(test::read_command<command::uid_expunge>("a UID EXPUNGE 3000:3002\r\n").set.count() == 3);
    STATIC_REQUIRE(test::read_command<command::uid_move>("a UID MOVE $ Trash\r\n").set.saved);
    constexpr auto appended = test::read_command<command::append>("a APPEND x (\\Seen) {1}\r\na ~{1}\r\nb {1}\r\nc\r\n");
    STATIC_REQUIRE(appended.message.flags->count() == 1);
    STATIC_REQUIRE(appended.more.count() == 2);
}

TEST_CASE("response codes about unique identifiers and limits") {
    static constexpr good goods[] = {
        {"A1 NO [TOOFEW] Batch too small"},
        {"A1 NO [TOOMANY] Too many batches"},
        {"A1 BAD [UIDREQUIRED] Message numbers are not allowed"},
        {"A1 OK [MESSAGELIMIT 1000 23221] FETCH truncated"},
        {"A1 NO [MESSAGELIMIT 1000] Too many"},
        {"A1 OK [APPENDUID 38505 3955] APPEND completed"},
        {"A1 OK [APPENDUID 38505 3955:3957] Appended 3"},
        {"A1 OK [COPYUID 38505 304,319:320 3956:3958] Done"},
        {"A1 OK [COPYUID 1 7:5 10:12] x"},
        {"A1 OK [COPYUID 1 5:5 6] x", "A1 OK [COPYUID 1 5 6] x"},
        {"* NO [UIDNOTSTICKY] Non-persistent UIDs"},
    };
    static constexpr bad bads[] = {
        {"A1 NO [TOOFEW 5] Batch too small", errc::expected_bracket, 13},
        {"A1 BAD [UIDREQUIRED 1] Message numbers are not allowed", errc::expected_bracket, 19},
        {"A1 NO [MESSAGELIMIT] Too many", errc::expected_space, 19},
        {"A1 NO [MESSAGELIMIT 0] Too many", errc::number_zero, 20},
        {"A1 NO [MESSAGELIMIT 1000 0] Too many", errc::number_zero, 25},
        {"A1 NO [MESSAGELIMIT 1000 5 6] Too many", errc::expected_bracket, 26},
        {"A1 OK [APPENDUID 0 1] x", errc::number_zero, 17},
        {"A1 OK [APPENDUID 1 *] x", errc::expected_number, 19},
        {"A1 OK [COPYUID 1 2] x", errc::expected_space, 18},
        {"A1 OK [COPYUID 1 2 *] x", errc::expected_number, 19},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto copied = test::read<tagged::ok>("A1 OK [COPYUID 38505 304,319:320 3956:3958] Done\r\n");
    STATIC_REQUIRE(copied.text.code->get_if<code::copyuid>()->uidvalidity == 38505u);
    STATIC_REQUIRE(copied.text.code->get_if<code::copyuid>()->source.contains(320));
    STATIC_REQUIRE(copied.text.code->get_if<code::copyuid>()->destination.count() == 3);
    constexpr auto limited = test::read<tagged::ok>("A1 OK [MESSAGELIMIT 1000 23221] FETCH truncated\r\n");
    STATIC_REQUIRE(limited.text.code->get_if<code::messagelimit>()->limit == 1000u);
    STATIC_REQUIRE(*limited.text.code->get_if<code::messagelimit>()->uniqueid == 23221u);
    STATIC_REQUIRE(test::read<tagged::bad>("A1 BAD [UIDREQUIRED] x\r\n").text.code->is<code::uidrequired>());
    STATIC_REQUIRE(test::read<tagged::no>("A1 NO [TOOFEW] x\r\n").text.code->is<code::toofew>());
    STATIC_REQUIRE(test::read<tagged::no>("A1 NO [TOOMANY] x\r\n").text.code->is<code::toomany>());
}
