// FETCH responses and their items, but for ENVELOPE and BODYSTRUCTURE.
#include "support/response_rows.hpp"

#include <iterator>

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad;
using test::good;
using test::met;
using test::odd;

namespace {

constexpr options lenient{.lenient = true};

/// The first item of a FETCH response as a T.
template <class T>
constexpr T read_item(std::string_view bytes, const options& how = default_options) {
    const auto fetch = test::read<data::fetch>(bytes, how);
    return *(*fetch.items.begin()).get_if<T>();
}

}  // namespace

TEST_CASE("FETCH") {
    static constexpr good goods[] = {
        {"* 12 FETCH (FLAGS (\\Seen) UID 440)"},
        {"* 12 fetch (uid 440)", "* 12 FETCH (UID 440)"},
        {"* 1 FETCH (BODY[1] {2}\r\nab BODY[2] {2}\r\ncd UID 5)", "* 1 FETCH (BODY[1] \"ab\" BODY[2] \"cd\" UID 5)"},
        {"* 1 FETCH (BODY[TEXT] {0}\r\n UID 7)", "* 1 FETCH (BODY[TEXT] \"\" UID 7)"},
    };
    static constexpr bad bads[] = {
        {"* FETCH (UID 1)", errc::unknown_keyword, 2},
        {"* 0 FETCH (UID 1)", errc::number_zero, 2},
        {"* 1 FETCH", errc::expected_space, 9},
        {"* 1 FETCH ()", errc::expected_item, 11},
        {"* 1 FETCH UID 1", errc::expected_open, 10},
        {"* 1 FETCH (UID 1", errc::expected_close, 16},
        {"* 1 FETCH (UID 1 )", errc::expected_item, 17},
        {"* 1 FETCH (UID 1  FLAGS ())", errc::expected_item, 17},
        {"* 1 FETCH (UID 1)(", errc::expected_crlf, 17},
        {"* 1 FETCH (UID 1) x", errc::expected_crlf, 17},
        {"* 1 FETCH ([x] 1)", errc::expected_item, 11},
        {"* 1 FETCH ((UID 1))", errc::expected_item, 11},
    };
    static constexpr odd odds[] = {
        {"* 1 FETCH (UID 19436 )", met(quirk::extra_space), 0, "* 1 FETCH (UID 19436)"},
        {"* 1 FETCH (UID 4  FLAGS ())", met(quirk::extra_space), 0, "* 1 FETCH (UID 4 FLAGS ())"},
        {"* 1  FETCH  (  UID  4  FLAGS  ( \\Seen  x )  ) ", met(quirk::extra_space), 0, "* 1 FETCH (UID 4 FLAGS (\\Seen x))"},
        {"* 1 FETCH (UID 7 ODD-LIST (a (b \")\") {1}\r\n)) FLAGS ())", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (ODD-ATOM a.b,c=d UID 7 ODD-LAST)", met(quirk::unparsed_item), 2},
        {"* 1 FETCH ()", met(quirk::empty_list), 0},
        {"* 1 FETCH ( )", met(quirk::extra_space, quirk::empty_list), 0},
        {"* 1 FETCH (RFC822[] \"x\" UID 7)", met(quirk::section_of_rfc822), 0, "* 1 FETCH (RFC822 \"x\" UID 7)"},
        {"* 1 FETCH (X[1.2 (\"]\")]<0> {3}\r\n) x UID 7)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (UID 14935 (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL)))", met(quirk::double_parens), 0,
         "* 1 FETCH (UID 14935 ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))"},
        {"* 1 FETCH ((UID 1 FLAGS ()) UID 2 ((UID 3)))", met(quirk::unparsed_item), 2},
        {"* 1 FETCH (BODY[1] UID 5)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (RFC822.SIZE UID 5)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (UID 0 UID -1 UID 1.5 UID 7)", met(quirk::unparsed_item), 3},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    static constexpr auto read = test::read<data::fetch>("* 12 FETCH (FLAGS (\\Seen) UID 440)\r\n");
    STATIC_REQUIRE(read.number == 12);
    STATIC_REQUIRE(read.items.count() == 2);
    STATIC_REQUIRE((*std::next(read.items.begin())).get_if<fetched::uid>()->uniqueid == 440);
}

TEST_CASE("an item that is isolated says what was wrong with it") {
    static constexpr auto read =
        test::read<data::fetch>("* 1 FETCH (FLAGS (\\Seen) MODSEQ (x) ODD-NEW {2}\r\nab UID 7)\r\n", lenient);
    auto item = read.items.begin();
    CHECK((*item).is<fetched::flags>());
    ++item;
    REQUIRE((*item).is<unparsed>());
    CHECK((*item).get_if<unparsed>()->raw == "MODSEQ (x)");
    CHECK((*item).get_if<unparsed>()->error == error{errc::expected_number, 8, "modseq"});
    ++item;
    REQUIRE((*item).is<unparsed>());
    CHECK((*item).get_if<unparsed>()->raw == "ODD-NEW {2}\r\nab");
    CHECK((*item).get_if<unparsed>()->error == error{errc::unknown_keyword, 0, "msg_att"});
    ++item;
    CHECK((*item).get_if<fetched::uid>()->uniqueid == 7);
    CHECK(++item == read.items.end());
}

TEST_CASE("FLAGS of a message") {
    static constexpr good goods[] = {
        {"* 1 FETCH (FLAGS (\\Seen \\Recent))"},
        {"* 1 FETCH (FLAGS ())"},
        {"* 1 FETCH (FLAGS ($Phishing \\Extension a.b-c NIL))"},
        {"* 1 fetch (flags (\\SEEN))", "* 1 FETCH (FLAGS (\\SEEN))"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (FLAGS)", errc::expected_space, 16},
        {"* 1 FETCH (FLAGS \\Seen)", errc::expected_open, 17},
        {"* 1 FETCH (FLAGS (\\*))", errc::expected_flag, 19},
        {"* 1 FETCH (FLAGS (\"\\\\Seen\"))", errc::expected_flag, 18},
        {"* 1 FETCH (FLAGS ((\\Seen)))", errc::expected_flag, 18},
        {"* 1 FETCH (FLAGS (\\Seen)", errc::expected_close, 24},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    static constexpr auto read = read_item<fetched::flags>("* 1 FETCH (FLAGS (\\Seen $Junk))\r\n");
    STATIC_REQUIRE(read.flags_.count() == 2);
    STATIC_REQUIRE(*read.flags_.begin() == flag("\\seen"));
}

TEST_CASE("UID, RFC822.SIZE, MODSEQ and INTERNALDATE") {
    static constexpr good goods[] = {
        {"* 1 FETCH (UID 4294967295)"},
        {"* 1 FETCH (RFC822.SIZE 44827)"},
        {"* 1 FETCH (RFC822.SIZE 5000000000)"},
        {"* 1 FETCH (rfc822.size 0)", "* 1 FETCH (RFC822.SIZE 0)"},
        {"* 1 FETCH (MODSEQ (9223372036854775807))"},
        {"* 1 FETCH (INTERNALDATE \"17-Jul-2024 02:44:25 -0700\")"},
        {"* 1 FETCH (INTERNALDATE \" 7-Jul-2024 02:44:25 +0000\")"},
        {"* 1 FETCH (INTERNALDATE \"07-JUL-2024 02:44:25 +0000\")", "* 1 FETCH (INTERNALDATE \" 7-Jul-2024 02:44:25 +0000\")"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (UID 0)", errc::number_zero, 15},
        {"* 1 FETCH (UID 4294967296)", errc::number_range, 15},
        {"* 1 FETCH (UID x)", errc::expected_number, 15},
        {"* 1 FETCH (UID)", errc::expected_space, 14},
        {"* 1 FETCH (UIDS 1)", errc::unknown_keyword, 11},
        {"* 1 FETCH (RFC822.SIZE -1)", errc::expected_number, 23},
        {"* 1 FETCH (RFC822.SIZE 9.3736e+06)", errc::expected_close, 24},
        {"* 1 FETCH (RFC822.SIZE 9223372036854775808)", errc::number_range, 23},
        {"* 1 FETCH (MODSEQ 5)", errc::expected_open, 18},
        {"* 1 FETCH (MODSEQ (0))", errc::number_zero, 19},
        {"* 1 FETCH (MODSEQ (1 2))", errc::expected_close, 20},
        {"* 1 FETCH (INTERNALDATE \"7-Jul-2024 02:44:25 +0000\")", errc::expected_date, 26},
        {"* 1 FETCH (INTERNALDATE NIL)", errc::expected_date, 24},
        {"* 1 FETCH (INTERNALDATE 17-Jul-2024)", errc::expected_date, 24},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(read_item<fetched::uid>("* 1 FETCH (UID 440)\r\n").uniqueid == 440);
    STATIC_REQUIRE(read_item<fetched::rfc822_size>("* 1 FETCH (RFC822.SIZE 5000000000)\r\n").size == 5000000000u);
    STATIC_REQUIRE(read_item<fetched::modseq>("* 1 FETCH (MODSEQ (12))\r\n").value.value == 12);
    static constexpr auto day = read_item<fetched::internaldate>("* 1 FETCH (INTERNALDATE \"17-Jul-2024 02:44:25 -0700\")\r\n");
    STATIC_REQUIRE(day.date_time == date_time{{17, 7, 2024}, 2, 44, 25, -7 * 60, false});
}

TEST_CASE("sections of a body") {
    static constexpr good goods[] = {
        {"* 1 FETCH (BODY[] {23}\r\nSubject: hi\r\n\r\nHello.\r\n)"},
        {"* 1 FETCH (BODY[]<0> {4}\r\nSubj)", "* 1 FETCH (BODY[]<0> \"Subj\")"},
        {"* 1 FETCH (BODY[9] NIL)"},
        {"* 1 FETCH (BODY[TEXT] nil)", "* 1 FETCH (BODY[TEXT] NIL)"},
        {"* 1 FETCH (BODY[TEXT] \"NIL\")"},
        {"* 1 FETCH (BODY[1] \"short\")"},
        {"* 1 FETCH (BODY[HEADER] {8}\r\nA: b\r\n\r\n)"},
        {"* 1 FETCH (BODY[HEADER.FIELDS (DATE \"FROM\")] \"x\")", "* 1 FETCH (BODY[HEADER.FIELDS (DATE FROM)] \"x\")"},
        {"* 1 FETCH (BODY[1.2.HEADER.FIELDS.NOT (\"X Y\")]<5> \"x\")"},
        {"* 1 FETCH (BODY[1.2.MIME] {8}\r\nA: b\r\n\r\n)"},
        {"* 1 FETCH (BODY[4.3.2.1.TEXT] \"\")"},
        {"* 1 FETCH (body[header.fields (Date)] \"x\")", "* 1 FETCH (BODY[HEADER.FIELDS (Date)] \"x\")"},
        {"* 1 FETCH (BODY[HEADER.FIELDS ({4}\r\nDate)] \"x\")", "* 1 FETCH (BODY[HEADER.FIELDS (Date)] \"x\")"},
        {"* 1 FETCH (RFC822 {2}\r\n\r\n)"},
        {"* 1 FETCH (RFC822.HEADER NIL RFC822.TEXT \"x\")"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (BODY[]", errc::expected_space, 17},
        {"* 1 FETCH (BODY[] x)", errc::expected_string, 18},
        {"* 1 FETCH (BODY[] {2+}\r\nab)", errc::bad_character, 20},
        {"* 1 FETCH (BODY[] ~{2}\r\nab)", errc::expected_string, 18},
        {"* 1 FETCH (BODY[] {2}\r\nab", errc::expected_close, 25},
        {"* 1 FETCH (BODY[1 \"x\")", errc::expected_bracket, 17},
        {"* 1 FETCH (BODY[0] \"x\")", errc::number_zero, 16},
        {"* 1 FETCH (BODY[1.0] \"x\")", errc::number_zero, 18},
        {"* 1 FETCH (BODY[1.] \"x\")", errc::expected_keyword, 18},
        {"* 1 FETCH (BODY[MIME] \"x\")", errc::unknown_keyword, 16},
        {"* 1 FETCH (BODY[1.FOO] \"x\")", errc::unknown_keyword, 18},
        {"* 1 FETCH (BODY[HEADER.FIELDS ()] \"x\")", errc::expected_string, 31},
        {"* 1 FETCH (BODY[HEADER.FIELDS] \"x\")", errc::expected_space, 29},
        {"* 1 FETCH (BODY[HEADER (A)] \"x\")", errc::expected_bracket, 22},
        {"* 1 FETCH (BODY[]<0.100> \"x\")", errc::expected_close, 19},
        {"* 1 FETCH (BODY[]<> \"x\")", errc::expected_number, 18},
        {"* 1 FETCH (BODY[]<4294967296> \"x\")", errc::number_range, 18},
        {"* 1 FETCH (BODY [] \"x\")", errc::expected_open, 16},
        {"* 1 FETCH (BODY.PEEK[] \"x\")", errc::unknown_keyword, 11},
        {"* 1 FETCH (RFC822[] \"x\")", errc::unknown_keyword, 11},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr auto read =
        read_item<fetched::body_section>("* 1 FETCH (BODY[4.2.HEADER.FIELDS (DATE FROM)]<7> {2}\r\nab)\r\n");
    STATIC_REQUIRE(read.section.part.count() == 2);
    STATIC_REQUIRE(*std::next(read.section.part.begin()) == 2);
    STATIC_REQUIRE(read.section.text == section_text::header_fields);
    STATIC_REQUIRE(*read.section.header_list.begin() == "DATE");
    STATIC_REQUIRE(*read.origin == 7);
    STATIC_REQUIRE(read.content == "ab");
    STATIC_REQUIRE(read.content.spelling() == spelling::literal);
    STATIC_REQUIRE(read_item<fetched::body_section>("* 1 FETCH (BODY[] NIL)\r\n").content.is_nil());
    STATIC_REQUIRE(read_item<fetched::body_section>("* 1 FETCH (BODY[] NIL)\r\n").section.part.empty());
    STATIC_REQUIRE(read_item<fetched::rfc822_text>("* 1 FETCH (RFC822.TEXT \"x\")\r\n").content == "x");
}

TEST_CASE("BINARY") {
    static constexpr good goods[] = {
        {"* 1 FETCH (BINARY[1] {2}\r\nab)", "* 1 FETCH (BINARY[1] \"ab\")"},
        {"* 1 FETCH (BINARY[] NIL)"},
        {"* 1 FETCH (BINARY[1.2]<100> ~{3}\r\na\0b)"sv},
        {"* 1 FETCH (BINARY[2]<100> ~{1}\r\nx)", "* 1 FETCH (BINARY[2]<100> \"x\")"},
        {"* 1 FETCH (binary.size[1.2] 5)", "* 1 FETCH (BINARY.SIZE[1.2] 5)"},
        {"* 1 FETCH (BINARY.SIZE[] 0)"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (BINARY[TEXT] \"x\")", errc::expected_number, 18},
        {"* 1 FETCH (BINARY[1.] \"x\")", errc::expected_number, 20},
        {"* 1 FETCH (BINARY \"x\")", errc::unknown_keyword, 11},
        {"* 1 FETCH (BINARY[1] ~x)", errc::expected_literal, 22},
        {"* 1 FETCH (BINARY[1] {1}\r\n\0)"sv, errc::bad_character, 26},
        {"* 1 FETCH (BINARY.SIZE[1] -5)", errc::expected_number, 26},
        {"* 1 FETCH (BINARY.SIZE[1]<0> 5)", errc::expected_space, 25},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    static constexpr auto wire = "* 1 FETCH (BINARY[1] ~{3}\r\na\0b)\r\n"sv;
    static constexpr auto read = read_item<fetched::binary>(wire);
    STATIC_REQUIRE(read.content == "a\0b"sv);
    STATIC_REQUIRE(read.content.spelling() == spelling::literal8);
    STATIC_REQUIRE(read_item<fetched::binary_size>("* 1 FETCH (BINARY.SIZE[1] 5)\r\n").size == 5);
}
