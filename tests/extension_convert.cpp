// CONVERT (RFC 5259).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;
using test::met;
using test::odd;

TEST_CASE("CONVERT") {
    static constexpr good_command goods[] = {
        {"c12 CONVERT 2 (\"image/jpeg\" (\"pix-x\" \"128\" \"pix-y\" \"96\")) BINARY[3]",
         "c12 CONVERT 2 (\"image/jpeg\" (pix-x 128 pix-y 96)) BINARY[3]"},
        {"c13 CONVERT 3:4 (NIL) (BODYPARTSTRUCTURE[2] BINARY.SIZE[2] BINARY[2])"},
        {"c14 UID CONVERT 100 (\"text/plain\" (\"charset\" \"utf-8\")) BINARY[1]<0.1000>",
         "c14 UID CONVERT 100 (\"text/plain\" (charset utf-8)) BINARY[1]<0.1000>"},
        {"c15 CONVERSIONS \"text/html\" \"*\"", "c15 CONVERSIONS text/html \"*\""},
        {"t1 CONVERT 2 (\"text/plain\") UID"},
        {"t2 CONVERT 2 (\"text/plain\") BODYPARTSTRUCTURE[1]"},
        {"t6 CONVERT 2 (\"text/plain\") BODY[HEADER]"},
        {"t7 CONVERT 2 (\"text/plain\") BODY[1.HEADER]"},
        {"t8 CONVERT 2 (\"text/plain\") BODY[1.MIME]"},
        {"t9 CONVERT 2 (\"text/plain\") AVAILABLECONVERSIONS[2]"},
        {"a convert $ (nil) (uid body[1.2.mime])", "a CONVERT $ (NIL) (UID BODY[1.2.MIME])"},
        {"a CONVERT * (\"application/vnd.x+y\" ({3+}\r\na b \"\")) BINARY[]", "a CONVERT * (\"application/vnd.x+y\" (\"a b\" \"\")) BINARY[]"},
    };
    static constexpr bad_command bads[] = {
        {"a CONVERT 2 BINARY[3]", errc::expected_open, 12},
        {"a CONVERT 2 () BINARY[3]", errc::expected_string, 13},
        {"a CONVERT 2 (text/plain) BINARY[3]", errc::expected_string, 13},
        {"a CONVERT 2 (\"text\") BINARY[3]", errc::bad_character, 18},
        {"a CONVERT 2 (\"text/\") BINARY[3]", errc::bad_character, 18},
        {"a CONVERT 2 (\"/plain\") BINARY[3]", errc::bad_character, 14},
        {"a CONVERT 2 (\"text/plain/x\") BINARY[3]", errc::bad_character, 24},
        {"a CONVERT 2 (\"text/*\") BINARY[3]", errc::bad_character, 19},
        {"a CONVERT 2 (\"text/plain\" ()) BINARY[3]", errc::expected_string, 27},
        {"a CONVERT 2 (\"text/plain\" (charset)) BINARY[3]", errc::expected_space, 34},
        {"a CONVERT 2 (\"text/plain\")", errc::expected_space, 26},
        {"a CONVERT 2 (\"text/plain\") ()", errc::expected_item, 28},
        {"a CONVERT 2 (\"text/plain\") FLAGS", errc::unknown_keyword, 27},
        {"a CONVERT 2 (\"text/plain\") BODY", errc::unknown_keyword, 27},
        {"a CONVERT 2 (\"text/plain\") BODY[TEXT]", errc::unknown_keyword, 32},
        {"a CONVERT 2 (\"text/plain\") BODY[1]", errc::unknown_keyword, 32},
        {"a CONVERT 2 (\"text/plain\") BODY[HEADER.FIELDS (a)]", errc::unknown_keyword, 32},
        {"a CONVERT 2 (\"text/plain\") BODY[MIME]", errc::unknown_keyword, 32},
        {"a CONVERT 2 (\"text/plain\") BINARY.SIZE[1]<0.1>", errc::expected_crlf, 41},
        {"a CONVERSIONS text/html", errc::expected_space, 23},
        {"a CONVERSIONS text/html *", errc::expected_string, 24},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto asked = test::read_command<command::uid_convert>(
        "a UID CONVERT 100 (\"Text/Plain\" (charset utf-8)) (UID BINARY[1.2]<0.1000>)\r\n");
    STATIC_REQUIRE(*asked.params.to == "text/plain");
    STATIC_REQUIRE(asked.params.params->begin()->name == "charset");
    constexpr auto items = *asked.items.get_if<list_of<convert_att, one_or_more>>();
    STATIC_REQUIRE(items.begin()->is<fetch::uid>());
    STATIC_REQUIRE((*++items.begin()).get_if<fetch::binary>()->section.part.count() == 2);
    constexpr auto one = test::read_command<command::convert>("a CONVERT 1 (NIL) BODY[1.HEADER]\r\n");
    STATIC_REQUIRE_FALSE(one.params.to.has_value());
    STATIC_REQUIRE(one.items.get_if<convert_att>()->get_if<convert::body_section>()->section.text == section_text::header);

    char buffer[64];
    CHECK_FALSE(serialize("a", command::convert{{}, {mime_type("text/*")}, convert_att(fetch::uid{})}, std::span<char>(buffer)));
}

TEST_CASE("CONVERTED and CONVERSION") {
    static constexpr good goods[] = {
        {"* CONVERSION \"image/gif\" \"image/jpeg\""},
        {"* CONVERSION \"image/gif\" \"image/jpeg\" (\"pix-x\" \"pix-y\")", "* CONVERSION \"image/gif\" \"image/jpeg\" (pix-x pix-y)"},
        {"* 2 CONVERTED (TAG \"c14\") (UID 100 BINARY[1] {5}\r\nHello)", "* 2 CONVERTED (TAG \"c14\") (UID 100 BINARY[1] \"Hello\")"},
        {"* 2 CONVERTED (TAG \"c12\") (BINARY[3] NIL)"},
        {"* 2 CONVERTED (TAG \"c13\") (BINARY.SIZE[2] 3345)"},
        {"* 2 CONVERTED (TAG \"c13\") (BODYPARTSTRUCTURE[2] (\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"8BIT\" 23 1))",
         "* 2 CONVERTED (TAG \"c13\") (BODYPARTSTRUCTURE[2] (\"TEXT\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"8BIT\" 23 1))"},
        {"* 2 CONVERTED (TAG \"t9\") (AVAILABLECONVERSIONS[2] ((\"image/gif\" \"image/png\")))"},
        {"* 2 CONVERTED (TAG \"t9\") (AVAILABLECONVERSIONS[2] (()))"},
        {"* 2 CONVERTED (TAG \"d002\") (BODY[HEADER] {14}\r\nSubject: x\r\n\r\n)"},
        {"* 3 CONVERTED (TAG \"D012\") (body[1.mime] NIL BODY[2.HEADER] (ERROR \"no\" TEMPFAIL))",
         "* 3 CONVERTED (TAG \"D012\") (BODY[1.MIME] NIL BODY[2.HEADER] (ERROR \"no\" TEMPFAIL))"},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"try later\" TEMPFAIL 3))"},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2]<5> (error \"\" tempfail) BINARY[1] \"x\")",
         "* 2 CONVERTED (TAG \"c\") (BINARY[2]<5> (ERROR \"\" TEMPFAIL) BINARY[1] \"x\")"},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"bad\" BADPARAMETERS \"text/html\" \"text/plain\" (\"charset\" \"x-none\")))",
         "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"bad\" BADPARAMETERS \"text/html\" \"text/plain\" (charset x-none)))"},
        {"* 2 CONVERTED (TAG \"c\") (BINARY.SIZE[2] (ERROR \"bad\" BADPARAMETERS NIL \"a/b\" \"c/d\" \"e/f\" (g h)))"},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"x\" MISSINGPARAMETERS \"image/gif\" \"image/jpeg\" (\"pix-x\")))",
         "* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"x\" MISSINGPARAMETERS \"image/gif\" \"image/jpeg\" (pix-x)))"},
        {"* 2 CONVERTED (TAG \"c\") (BODYPARTSTRUCTURE[] (ERROR \"x\" MISSINGPARAMETERS \"a/b\" \"c/d\"(x y) \"e/f\" \"g/h\" (z)))",
         "* 2 CONVERTED (TAG \"c\") (BODYPARTSTRUCTURE[] (ERROR \"x\" MISSINGPARAMETERS \"a/b\" \"c/d\" (x y) \"e/f\" \"g/h\" (z)))"},
        {"A1 NO [TEMPFAIL] Try later"},
        {"A1 NO [MAXCONVERTMESSAGES 1] Too many"},
        {"A1 NO [MAXCONVERTPARTS 1] Too many parts"},
    };
    static constexpr bad bads[] = {
        {"* CONVERSION \"image/gif\"", errc::expected_space, 24},
        {"* CONVERSION image/gif \"image/jpeg\"", errc::expected_string, 13},
        {"* CONVERSION \"image/gif\" \"image/jpeg\" ()", errc::expected_string, 39},
        {"* 2 CONVERTED (UID 100)", errc::expected_keyword, 15},
        {"* 2 CONVERTED (TAG c14) (UID 100)", errc::expected_string, 19},
        {"* 2 CONVERTED (TAG \"c\")", errc::expected_space, 23},
        {"* 2 CONVERTED (TAG \"c\") ()", errc::expected_item, 25},
        {"* 2 CONVERTED (TAG \"c\") (FLAGS ())", errc::unknown_keyword, 25},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2])", errc::expected_space, 34},
        {"* 2 CONVERTED (TAG \"c\") (BODY[TEXT] \"x\")", errc::unknown_keyword, 30},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERR \"x\" TEMPFAIL))", errc::expected_string, 35},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR x TEMPFAIL))", errc::expected_string, 42},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"x\" FAIL))", errc::unknown_keyword, 46},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"x\" TEMPFAIL 0))", errc::number_zero, 55},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"x\" BADPARAMETERS))", errc::expected_space, 59},
        {"* 2 CONVERTED (TAG \"c\") (BINARY[2] (ERROR \"x\" MISSINGPARAMETERS \"a/b\" \"c/d\"))", errc::expected_open, 75},
        {"* 2 CONVERTED (TAG \"c\") (BINARY.SIZE[2] NIL)", errc::expected_number, 40},
        {"* 2 CONVERTED (TAG \"t\") (AVAILABLECONVERSIONS[2] (\"a/b\"))", errc::expected_open, 50},
        {"* 0 CONVERTED (TAG \"c\") (UID 100)", errc::number_zero, 2},
        {"A1 NO [MAXCONVERTPARTS 0] x", errc::number_zero, 23},
        {"A1 NO [MAXCONVERTMESSAGES] x", errc::expected_space, 25},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto converted = test::read<data::converted>(
        "* 2 CONVERTED (TAG \"c\") (UID 7 BINARY[2] (ERROR \"no\" BADPARAMETERS NIL \"a/b\") BINARY.SIZE[1] 5)\r\n");
    CHECK(converted.number == 2U);
    CHECK(converted.correlator.tag == "c");
    auto item = converted.items.begin();
    CHECK((*item).get_if<fetched::uid>()->uniqueid == 7U);
    const auto binary = *(*++item).get_if<converted::binary>();
    REQUIRE(binary.content.is<nested<converterror_phrase>>());
    const converterror_phrase why = **binary.content.get_if<nested<converterror_phrase>>();
    CHECK(why.description == "no");
    const auto what = *why.code.get_if<convert_error::badparameters>();
    CHECK_FALSE(what.conversions.begin()->from.has_value());
    CHECK(what.conversions.begin()->to == "A/B");
    CHECK(*(*++item).get_if<converted::binary_size>()->content.get_if<number>() == 5U);
}

TEST_CASE("CONVERTED, literal8") {
    using namespace std::string_view_literals;
    constexpr auto wire = "* 2 CONVERTED (TAG \"c12\") (BINARY[3] ~{4}\r\nGIF\0)\r\n"sv;
    constexpr auto converted = test::read<data::converted>(wire);
    CHECK(*(*converted.items.begin()).get_if<converted::binary>()->content.get_if<nstring8>() == "GIF\0"sv);
    char buffer[64];
    const auto size = serialize(converted, std::span<char>(buffer), {.binary = true});
    REQUIRE(size);
    CHECK(std::string_view(buffer, *size) == wire);
}

TEST_CASE("CONVERTED with an item that is broken") {
    static constexpr odd odds[] = {
        {"* 2 CONVERTED (TAG \"c\") (UID 7 BINARY[2] (ERROR) BINARY.SIZE[1] 5 X[3] (a))", met(quirk::unparsed_item), 2},
    };
    static_assert(test::hold(odds));
    test::check(odds);
}
