// What APPEND and REPLACE take beside a literal: the extensions of RFC 4466, CATENATE (RFC 4469), and the data extension
// UTF8 (RFC 6855); and what a server answers that can't have a part.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/rfc4469_catenate.hpp>
#include <imapwire/protocol/append.hpp>

#include <string>
#include <string_view>

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

namespace {

template <class T>
std::string written(const T& value, const write_options& how = {}) {
    std::string bytes;
    if (!serialize("a", value, bytes, how) || !bytes.ends_with("\r\n")) return "not written";
    bytes.resize(bytes.size() - 2);
    return bytes;
}

template <class T>
error unwritable(const T& value, const write_options& how = {}) {
    std::string bytes;
    return serialize("a", value, bytes, how).error();
}

}  // namespace

TEST_CASE("APPEND with extensions of the options") {
    static constexpr good_command goods[] = {
        {"g15 APPEND INBOX (\\Seen) X-TAGS (red blue) {1}\r\nx"},
        {"g16 APPEND Drafts (\\Seen) ANNOTATION (\"/comment\" (\"value.priv\" \"later\")) {1+}\r\nx",
         "g16 APPEND Drafts (\\Seen) ANNOTATION (/comment (value.priv \"later\")) {1}\r\nx"},
        {"g25 APPEND INBOX X-DATA (12 34)"},
        {"a APPEND x X-A 1:5,7 X-B () X-C 9007199254740993 {2}\r\nhi"},
        {"a append x (\\Seen) \" 7-Feb-2025 21:52:25 -0800\" x-a 1 {2}\r\nhi",
         "a APPEND x (\\Seen) \" 7-Feb-2025 21:52:25 -0800\" x-a 1 {2}\r\nhi"},
        {"a APPEND x X-A ({3}\r\na\"b (c)) {1}\r\nx", "a APPEND x X-A (\"a\\\"b\" (c)) {1}\r\nx"},
        {"a APPEND x (\\Seen) X-DATA (12 34)"},
        {"a APPEND x X-A 1 X-DATA 2"},
        {"a APPEND x X-DATA 2 (\\Seen) {1}\r\nx"},
        {"a APPEND x X-DATA 2 \" 7-Feb-2025 21:52:25 -0800\" {1}\r\nx"},
        {"a APPEND x {1}\r\nx X-A 1 {1}\r\ny X-DATA 2"},
        {"a APPEND x {1}\r\nx X-DATA (1)"},
        {"a APPEND x CATENATED (1) {1}\r\nx"},
        {"a APPEND x UTF8-X (1) UTF 2 {1}\r\nx"},
    };
    static constexpr bad_command bads[] = {
        {"a APPEND x X-A", errc::expected_space, 14},
        {"a APPEND x X-A ", errc::expected_sequence_set, 15},
        {"a APPEND x X-A b {1}\r\nx", errc::expected_sequence_set, 15},
        {"a APPEND x X-A (", errc::expected_string, 16},
        {"a APPEND x X-A (b {1}\r\nx", errc::expected_close, 24},
        {"a APPEND x X-A 1 ", errc::expected_item, 17},
        {"a APPEND x X-A 1  {1}\r\nx", errc::expected_literal, 17},
        {"a APPEND x X-A 1{1}\r\nx", errc::expected_crlf, 16},
        {"a APPEND x X-A 1 \"text\"", errc::expected_date, 18},
        {"a APPEND x X-A 1 7 {1}\r\nx", errc::unknown_keyword, 17},
        {"a APPEND x X-A 1 (\\Seen)", errc::expected_space, 24},
        {"a APPEND x 7 {1}\r\nx", errc::expected_literal, 11},
        {"a APPEND x X-A 1 \" 7-Feb-2025 21:52:25 -0800\" (\\Seen) {1}\r\nx", errc::expected_literal, 46},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto tagged = test::read_command<command::append>("a APPEND x (\\Seen) X-TAGS (red blue) X-N 7 {2}\r\nhi\r\n");
    STATIC_REQUIRE(tagged.message.exts.count() == 2);
    STATIC_REQUIRE(tagged.message.exts.begin()->get_if<tagged_ext>()->label == "x-tags");
    STATIC_REQUIRE(tagged.message.exts.begin()->get_if<tagged_ext>()->value.components().count() == 2);
    STATIC_REQUIRE((++tagged.message.exts.begin())->get_if<tagged_ext>()->value.number() == 7u);
    STATIC_REQUIRE(*tagged.message.data.get_if<literal8>() == "hi");

    constexpr auto data = test::read_command<command::append>("a APPEND x X-A 1 X-DATA (12 34) (\\Seen) X-B 2 {1}\r\nx\r\n");
    STATIC_REQUIRE(data.message.data.is<append_data_ext::last_of_exts>());
    STATIC_REQUIRE(data.message.exts.count() == 2);
    STATIC_REQUIRE((++data.message.exts.begin())->get_if<tagged_ext>()->label == "X-DATA");
    STATIC_REQUIRE(data.more.count() == 1);
    STATIC_REQUIRE(data.more.begin()->exts.count() == 1);
    STATIC_REQUIRE(data.more.begin()->data.is<literal8>());
}

TEST_CASE("leniently, spaces make no message of their own") {
    options lenient;
    lenient.lenient = true;
    const auto read = parse_command("a APPEND x X-A 1  {1}\r\ny\r\n", lenient);
    REQUIRE(read);
    CHECK(read->quirks().contains(quirk::extra_space));
    const auto append = read->as<command::append>();
    REQUIRE(append);
    CHECK(append->more.empty());
    CHECK(*append->message.data.get_if<literal8>() == "y");
}

TEST_CASE("APPEND with CATENATE") {
    static constexpr good_command goods[] = {
        {"c9 APPEND Drafts (\\Seen \\Draft $MDNSent) CATENATE (URL \"/Drafts;UIDVALIDITY=385759045/;UID=20/;SECTION=HEADER\" "
         "TEXT {7+}\r\n\r\n--b\r\n URL \"/Drafts;UIDVALIDITY=385759045/;UID=30\")",
         "c9 APPEND Drafts (\\Seen \\Draft $MDNSent) CATENATE (URL /Drafts;UIDVALIDITY=385759045/;UID=20/;SECTION=HEADER "
         "TEXT {7}\r\n\r\n--b\r\n URL /Drafts;UIDVALIDITY=385759045/;UID=30)"},
        {"c50 REPLACE 4 Drafts (\\Draft) CATENATE (URL \"/Drafts;UIDVALIDITY=1/;UID=9\" TEXT {1+}\r\nx)",
         "c50 REPLACE 4 Drafts (\\Draft) CATENATE (URL /Drafts;UIDVALIDITY=1/;UID=9 TEXT {1}\r\nx)"},
        {"c51 APPEND Drafts CATENATE (TEXT {1+}\r\na) (\\Seen) CATENATE (URL \"/INBOX;UIDVALIDITY=1/;UID=2\")",
         "c51 APPEND Drafts CATENATE (TEXT {1}\r\na) (\\Seen) CATENATE (URL /INBOX;UIDVALIDITY=1/;UID=2)"},
        {"g22 APPEND Drafts CATENATE (TEXT {23}\r\nFrom: a@example.com\r\n\r\n)"},
        {"g24 APPEND Drafts CATENATE (TEXT ~{2+}\r\na\0)"sv, "g24 APPEND Drafts CATENATE (TEXT ~{2}\r\na\0)"sv},
        {"v8 APPEND D CATENATE (URL \";UID=3/;SECTION=HEADER\")", "v8 APPEND D CATENATE (URL ;UID=3/;SECTION=HEADER)"},
        {"a APPEND D catenate (text {0}\r\n url {2}\r\n/x)", "a APPEND D CATENATE (TEXT {0}\r\n URL /x)"},
        {"a APPEND D X-A 1 CATENATE (URL /x)"},
        {"a APPEND D X-A 1 (\\Seen) CATENATE (URL /x) CATENATE (URL /y) {1}\r\nz"},
        {"a UID REPLACE 4 D CATENATE (URL /x)"},
    };
    static constexpr bad_command bads[] = {
        {"a APPEND D CATENATE", errc::expected_space, 19},
        {"a APPEND D CATENATE ", errc::expected_open, 20},
        {"a APPEND D CATENATE ()", errc::expected_item, 21},
        {"a APPEND D CATENATE URL /x", errc::expected_open, 20},
        {"a APPEND D CATENATE (URL)", errc::expected_space, 24},
        {"a APPEND D CATENATE (URL (/x))", errc::expected_string, 25},
        {"a APPEND D CATENATE (TEXT \"x\")", errc::expected_literal, 26},
        {"a APPEND D CATENATE (TEXT x)", errc::expected_literal, 26},
        {"a APPEND D CATENATE (TEXT {1}\r\n\0)"sv, errc::bad_character, 31},
        {"a APPEND D CATENATE (FILE /x)", errc::unknown_keyword, 21},
        {"a APPEND D CATENATE (URL /x URL)", errc::expected_space, 31},
        {"a APPEND D CATENATE (URL /x", errc::expected_close, 27},
        {"a APPEND D CATENATE (URL /x {1}\r\nx)", errc::expected_item, 28},
        {"a APPEND D CATENATE (URL /x) (\\Seen)", errc::expected_space, 36},
        {"a APPEND D CATENATE (URL /x)x", errc::expected_crlf, 28},
        {"a REPLACE 4 D CATENATE (URL /x) CATENATE (URL /y)", errc::expected_crlf, 31},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto append =
        test::read_command<command::append>("a APPEND D CATENATE (URL \"/D/;UID=1\" TEXT {2}\r\nhi UTF8 (~{1}\r\nx))\r\n");
    constexpr auto parts = append.message.data.get_if<append_data_ext::catenate>()->parts;
    STATIC_REQUIRE(parts.count() == 3);
    STATIC_REQUIRE(parts.begin()->get_if<catenated::url>()->location == "/D/;UID=1");
    STATIC_REQUIRE((++parts.begin())->get_if<catenated::text_literal>()->octets == "hi");
    STATIC_REQUIRE((++ ++parts.begin())->get_if<append_data_ext::utf8>()->message.value == "x");
    STATIC_REQUIRE(test::read_command<command::uid_replace>("a UID REPLACE 4 D CATENATE (URL /x)\r\n")
                       .message.data.is<append_data_ext::catenate>());
}

TEST_CASE("APPEND with UTF8") {
    static constexpr good_command goods[] = {
        {"g21 APPEND INBOX (\\Seen) UTF8 (~{16+}\r\nSubject: h\xc3\xa9\r\n\r\n)",
         "g21 APPEND INBOX (\\Seen) UTF8 (~{16}\r\nSubject: h\xc3\xa9\r\n\r\n)"},
        {"a APPEND x utf8 (~{0}\r\n)", "a APPEND x UTF8 (~{0}\r\n)"},
        {"a APPEND x CATENATE (UTF8 (~{1}\r\nx) URL /y)"},
        {"a REPLACE 4 x UTF8 (~{1}\r\n\0)"sv},
    };
    static constexpr bad_command bads[] = {
        {"a APPEND x UTF8", errc::expected_space, 15},
        {"a APPEND x UTF8 ~{1}\r\nx", errc::expected_open, 16},
        {"a APPEND x UTF8 ({1}\r\nx)", errc::expected_literal, 17},
        {"a APPEND x UTF8 (\"x\")", errc::expected_literal, 17},
        {"a APPEND x UTF8 ()", errc::expected_literal, 17},
        {"a APPEND x UTF8 (~x)", errc::expected_literal, 18},
        {"a APPEND x UTF8 (~{1}\r\nx", errc::expected_close, 24},
        {"a APPEND x UTF8 (~{1}\r\nx ~{1}\r\ny)", errc::expected_close, 24},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto append = test::read_command<command::append>("a APPEND x UTF8 (~{3}\r\na\0b)\r\n"sv);
    STATIC_REQUIRE(append.message.data.get_if<append_data_ext::utf8>()->message.value == "a\0b"sv);
    STATIC_REQUIRE(append.message.data.get_if<append_data_ext::utf8>()->message.value.spelling() == spelling::literal8);
    options detach;
    detach.detach = 4;
    const auto detached = parse_command("a APPEND x UTF8 (~{5}\r\n)\r\n", detach);
    REQUIRE(detached);
    CHECK(detached->as<command::append>()->message.data.get_if<append_data_ext::utf8>()->message.value.size() == 5);
    std::string bytes;
    CHECK(serialize(*detached, bytes, {.detached = true}));
    CHECK(bytes == detached->bytes());
}

TEST_CASE("writing what is appended") {
    using command::append;
    constexpr cat_part parts[] = {catenated::url{"/D/;UID=1"}, catenated::text_literal{"\r\nhi"}, append_data_ext::utf8{tilde_literal("x")}};
    CHECK(written(append{"D", {.data = append_data_ext::catenate{parts}}}) ==
          "a APPEND D CATENATE (URL /D/;UID=1 TEXT {4}\r\n\r\nhi UTF8 (~{1}\r\nx))");
    CHECK(written(append{"D", {.data = append_data_ext::catenate{parts}}},
                  {.literal_plus = true}) == "a APPEND D CATENATE (URL /D/;UID=1 TEXT {4+}\r\n\r\nhi UTF8 (~{1}\r\nx))");
    CHECK(unwritable(append{"D", {.data = append_data_ext::catenate{}}}).code ==
          errc::expected_item);
    constexpr cat_part binary[] = {catenated::text_literal{"\0"sv}};
    CHECK(unwritable(append{"D", {.data = append_data_ext::catenate{binary}}}).code ==
          errc::unrepresentable);

    constexpr append_ext exts[] = {tagged_ext{"X-A", number64(7)}};
    CHECK(written(append{"x", {.exts = exts, .data = "hi"}}) == "a APPEND x X-A 7 {2}\r\nhi");
    append last{"x", {.exts = exts, .data = append_data_ext::last_of_exts{}}};
    CHECK(written(last) == "a APPEND x X-A 7");
    const append_message plain[] = {{.data = "hi"}};
    last.more = plain;
    CHECK(unwritable(last).code == errc::unrepresentable);
    CHECK(unwritable(last).production == "append");
    const append_message flagged[] = {{.flags = list_of<flag>{}, .data = "hi"}};
    last.more = flagged;
    CHECK(written(last) == "a APPEND x X-A 7 () {2}\r\nhi");
    last.message.exts = {};
    CHECK(unwritable(last).code == errc::missing_field);
    CHECK(unwritable(last).production == "append_message");
    for (const char* const word : {"CATENATE", "utf8"}) {
        const append_ext wrong[] = {tagged_ext{word, number64(7)}};
        CHECK(unwritable(append{"x", {.exts = wrong, .data = "hi"}}).production == "append_ext");
    }
}

TEST_CASE("BADURL and TOOBIG") {
    static constexpr good goods[] = {
        {"A1 NO [TOOBIG] Resulting message too big"},
        {"A1 NO [toobig] x", "A1 NO [TOOBIG] x"},
        {"A1 NO [BADURL \"/INBOX;UIDVALIDITY=785799047/;UID=113330;section=1.5.9\"] Failed"},
        {"A1 NO [badurl /x y\\(%5B] Failed", "A1 NO [BADURL /x y\\(%5B] Failed"},
        {"A1 NO [BADURL  /x ] Failed"},
        {"A1 NO [BADURL /x[1] Failed"},
    };
    static constexpr bad bads[] = {
        {"A1 NO [TOOBIG 1] x", errc::expected_bracket, 13},
        {"A1 NO [BADURL] x", errc::expected_space, 13},
        {"A1 NO [BADURL ] x", errc::expected_text, 14},
        {"A1 NO [BADURL /x", errc::expected_bracket, 16},
        {"A1 NO [BADURL /\xc3\xa9] x", errc::expected_bracket, 15, true},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto refused = test::read<tagged::no>("A1 NO [BADURL /a b] x\r\n");
    STATIC_REQUIRE(refused.text.code->get_if<code::badurl>()->url == "/a b");
    STATIC_REQUIRE(test::read<tagged::no>("A1 NO [TOOBIG] x\r\n").text.code->is<code::toobig>());
    for (const char* const wrong : {"", "/x]", "/x\r\n", "\xc3\xa9"}) {
        CAPTURE(wrong);
        std::string bytes;
        CHECK(serialize(data::no{{resp_text_code(code::badurl{wrong}), "x"}}, bytes).error().production == "url_resp_text");
    }
}
