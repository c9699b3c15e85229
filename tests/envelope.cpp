// ENVELOPE.
#include "support/response_rows.hpp"

#include <iterator>

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad;
using test::good;
using test::met;
using test::odd;

namespace {

/// The envelope that is the first item of a FETCH response.
constexpr envelope read_envelope(std::string_view bytes, const options& how = default_options) {
    const auto fetch = test::read<data::fetch>(bytes, how);
    return *(*fetch.items.begin()).get_if<fetched::envelope>()->envelope_;
}

}  // namespace

TEST_CASE("envelopes") {
    static constexpr good goods[] = {
        {"* 1 FETCH (ENVELOPE (\"Wed, 17 Jul 2024 02:23:25 -0700 (PDT)\" \"Minutes\" ((\"Terry\" NIL \"gray\" \"cac.example\"))"
         " ((\"Terry\" NIL \"gray\" \"cac.example\")) NIL ((NIL NIL \"imap\" \"cac.example\")(\"K\" NIL \"k\" \"m.example\")) NIL"
         " NIL NIL \"<B27397@cac.example>\"))"},
        {"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 fetch (envelope (nil Nil nIL NIL NIL NIL NIL NIL NIL NIL))",
         "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (\"\" \"NIL\" NIL NIL NIL NIL NIL NIL \"\" \"\"))"},
        {"* 1 FETCH (ENVELOPE (NIL \"x\" NIL NIL NIL ((NIL NIL \"friends\" NIL)(\"A\" NIL \"a\" \"x.example\")(NIL NIL NIL NIL)) NIL"
         " NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (NIL NIL ((NIL \"@a,@b\" \"u\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (NIL {9}\r\na \"b\" \\ c NIL NIL NIL NIL NIL NIL NIL NIL))",
         "* 1 FETCH (ENVELOPE (NIL \"a \\\"b\\\" \\\\ c\" NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (NIL {3}\r\na\r\n NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (NIL {2}\r\n\xc3\x9c NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (NIL \"\xc3\x9c" "bung\" NIL NIL NIL NIL NIL NIL NIL NIL))", {}, true},
        {"* 1 FETCH (ENVELOPE (NIL \"a)(b {5}\" NIL NIL NIL NIL NIL NIL NIL NIL) UID 7)"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (ENVELOPE)", errc::expected_space, 19},
        {"* 1 FETCH (ENVELOPE NIL)", errc::expected_open, 20},
        {"* 1 FETCH (ENVELOPE ())", errc::expected_string, 21},
        {"* 1 FETCH (ENVELOPE (hello NIL NIL NIL NIL NIL NIL NIL NIL NIL))", errc::expected_string, 21},
        {"* 1 FETCH (ENVELOPE (NILS NIL NIL NIL NIL NIL NIL NIL NIL NIL))", errc::expected_string, 21},
        {"* 1 FETCH (ENVELOPE (NIL NIL () NIL NIL NIL NIL NIL NIL NIL))", errc::expected_open, 30},
        {"* 1 FETCH (ENVELOPE (NIL NIL (NIL) NIL NIL NIL NIL NIL NIL NIL))", errc::expected_open, 30},
        {"* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL \"a\")) NIL NIL NIL NIL NIL NIL NIL))", errc::expected_space, 42},
        {"* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL \"a\" \"h\" NIL)) NIL NIL NIL NIL NIL NIL NIL))", errc::expected_close, 46},
        {"* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL \"a\" \"h\") (NIL NIL \"b\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))",
         errc::expected_open, 47},
        {"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL))", errc::expected_space, 56},
        {"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))", errc::expected_close, 60},
        {"* 1 FETCH (ENVELOPE (NIL  NIL NIL NIL NIL NIL NIL NIL NIL NIL))", errc::expected_string, 25},
        {"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)", errc::expected_close, 61},
        {"* 1 FETCH (ENVELOPE (NIL \"\\a\" NIL NIL NIL NIL NIL NIL NIL NIL))", errc::bad_escape, 26},
        {"* 1 FETCH (ENVELOPE (NIL \"a \"b\" c\" NIL NIL NIL NIL NIL NIL NIL NIL))", errc::expected_space, 29},
        {"* 1 FETCH (ENVELOPE (NIL \"\xc3\x9c\" NIL NIL NIL NIL NIL NIL NIL NIL))", errc::bad_character, 26},
        {"* 1 FETCH (ENVELOPE (NIL \"\xc3\" NIL NIL NIL NIL NIL NIL NIL NIL))", errc::bad_utf8, 26, true},
        {"* 1 FETCH (ENVELOPE (NIL {x}\r\n NIL NIL NIL NIL NIL NIL NIL NIL))", errc::bad_literal_size, 26},
        {"* 1 FETCH (ENVELOPE (NIL {1+}\r\nx NIL NIL NIL NIL NIL NIL NIL NIL))", errc::bad_character, 27},
        {"* 1 FETCH (ENVELOPE (NIL {1}\r\n\0 NIL NIL NIL NIL NIL NIL NIL NIL))"sv, errc::bad_character, 30},
    };
    static constexpr odd odds[] = {
        {"* 1 FETCH (ENVELOPE (NIL  NIL NIL NIL NIL NIL NIL NIL NIL NIL))", met(quirk::extra_space), 0,
         "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL \"a\" \"h\") (NIL NIL \"b\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))",
         met(quirk::extra_space), 0,
         "* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL \"a\" \"h\")(NIL NIL \"b\" \"h\")) NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (ENVELOPE (NIL \"\xfc\" NIL NIL NIL NIL NIL NIL NIL NIL))", met(quirk::eight_bit), 0,
         "* 1 FETCH (ENVELOPE (NIL {1}\r\n\xfc NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH (UID 1 ENVELOPE (NIL hello NIL NIL NIL NIL NIL NIL NIL NIL) FLAGS ())", met(quirk::unquoted_string), 0,
         "* 1 FETCH (UID 1 ENVELOPE (NIL \"hello\" NIL NIL NIL NIL NIL NIL NIL NIL) FLAGS ())"},
        {"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL ) UID 1)", met(quirk::extra_space), 0,
         "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) UID 1)"},
        {"* 1 FETCH (ENVELOPE ((NIL NIL NIL NIL NIL NIL NIL NIL a) x) UID 1)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (ENVELOPE ((NIL NIL NIL NIL NIL NIL NIL NIL a m (\"x\") {1}\r\n) 5)) UID 1)",
         met(quirk::unquoted_string, quirk::double_parens, quirk::extra_field), 0,
         "* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL \"a\" \"m\") UID 1)"},
        {"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL) UID 1)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (ENVELOPE (NIL \"a \"b\" c\" NIL NIL NIL NIL NIL NIL NIL NIL) UID 1)", met(quirk::unparsed_item), 1},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);
}

TEST_CASE("the fields of an envelope") {
    static constexpr envelope read = read_envelope(
        "* 1 FETCH (ENVELOPE (\"d\" \"s\\\"\" ((\"F\" NIL \"f\" \"h1\")) ((NIL \"@a\" \"s\" \"h2\")) NIL ((\"T\" NIL \"t\" \"h3\")(NIL NIL"
        " \"u\" \"h4\")) ((NIL NIL \"c\" \"h5\")) ((NIL NIL \"b\" \"h6\")) {2}\r\nir \"<m>\"))\r\n");
    STATIC_REQUIRE(read.date == "d");
    STATIC_REQUIRE(read.subject == "s\"");
    STATIC_REQUIRE(read.from.count() == 1);
    STATIC_REQUIRE((*read.from.begin()).name == "F");
    STATIC_REQUIRE((*read.from.begin()).adl.is_nil());
    STATIC_REQUIRE((*read.from.begin()).mailbox == "f");
    STATIC_REQUIRE((*read.from.begin()).host == "h1");
    STATIC_REQUIRE((*read.sender.begin()).adl == "@a");
    STATIC_REQUIRE(read.reply_to.empty());
    STATIC_REQUIRE(read.to.count() == 2);
    STATIC_REQUIRE((*std::next(read.to.begin())).host == "h4");
    STATIC_REQUIRE((*read.cc.begin()).host == "h5");
    STATIC_REQUIRE((*read.bcc.begin()).host == "h6");
    STATIC_REQUIRE(read.in_reply_to == "ir");
    STATIC_REQUIRE(read.message_id == "<m>");

    constexpr envelope nothing = read_envelope("* 1 FETCH (ENVELOPE (NIL \"NIL\" NIL NIL NIL NIL NIL NIL NIL \"\"))\r\n");
    STATIC_REQUIRE(nothing.date.is_nil());
    STATIC_REQUIRE_FALSE(nothing.subject.is_nil());
    STATIC_REQUIRE(nothing.subject == "NIL");
    STATIC_REQUIRE_FALSE(nothing.date == "");
    STATIC_REQUIRE(nothing.message_id == "");
}

TEST_CASE("an envelope that the program makes") {
    static constexpr address people[] = {{"A \"B\"", {}, "a", "x.example"}, {{}, {}, "b", "x.example"}};
    static constexpr envelope made = [] {
        envelope e;
        e.date = "d";
        e.subject = "two\r\nlines";
        e.from = people;
        return e;
    }();
    static constexpr msg_att items[] = {fetched::envelope{made}};
    char buffer[160];
    const auto size = serialize(data::fetch{3, items}, std::span<char>(buffer));
    REQUIRE(size);
    CHECK(std::string_view(buffer, *size) ==
          "* 3 FETCH (ENVELOPE (\"d\" {10}\r\ntwo\r\nlines ((\"A \\\"B\\\"\" NIL \"a\" \"x.example\")(NIL NIL \"b\" \"x.example\"))"
          " NIL NIL NIL NIL NIL NIL NIL))\r\n");
    CHECK(equal(read_envelope(std::string_view(buffer, *size)), made));
}
