// ID, LANGUAGE, COMPARATOR and NAMESPACE with translations (RFC 2971, RFC 5255, RFC 2342).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/rfc2971_id.hpp>
#include <imapwire/extension/rfc5255_i18n.hpp>

#include <string>

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;
using test::met;
using test::odd;

TEST_CASE("ID") {
    static constexpr good_command goods[] = {
        {"b5 ID (\"name\" \"imapwire\" \"version\" \"0.1\")"},
        {"b6 ID NIL"},
        {"a id nil", "a ID NIL"},
        {"u1 ID (\"name\" \"x\")"}, {"u2 ID (\"version\" \"x\")"}, {"u3 ID (\"os\" \"x\")"}, {"u4 ID (\"os-version\" \"x\")"},
        {"u5 ID (\"vendor\" \"x\")"}, {"u6 ID (\"support-url\" \"x\")"}, {"u7 ID (\"address\" \"x\")"},
        {"u8 ID (\"date\" \"x\")"}, {"u9 ID (\"command\" \"x\")"}, {"u10 ID (\"arguments\" \"x\")"},
        {"u11 ID (\"environment\" \"x\")"},
        {"u20 ID (\"name\" NIL)"},
        {"u21 ID (\"x-originating-ip\" \"192.0.2.7\" \"x-session-id\" \"abc\")"},
        {"u22 ID (\"guid\" \"1-2-3\")"},
        {"a ID ({4}\r\nname {4}\r\na\r\nb)", "a ID (\"name\" {4}\r\na\r\nb)"},
        {"a ID (\"\" \"\")"},
        {"a ID (\"os\" \"a\\\"b\")"},
    };
    static constexpr bad_command bads[] = {
        {"a ID", errc::expected_space, 4},
        {"a ID ()", errc::expected_string, 6},
        {"a ID (name \"x\")", errc::expected_string, 6},
        {"a ID (\"name\")", errc::expected_space, 12},
        {"a ID (\"name\" x)", errc::expected_string, 13},
        {"a ID (NIL \"x\")", errc::expected_string, 6},
        {"a ID (\"name\" \"x\" \"y\")", errc::expected_space, 20},
        {"a ID (\"name\" \"x\"", errc::expected_close, 16},
        {"a ID NILS", errc::expected_crlf, 8},
        {"a ID \"name\" \"x\"", errc::expected_open, 5},
        {"a ID (\"name\"  \"x\")", errc::expected_string, 13},
    };
    static constexpr good answers[] = {
        {"* ID (\"name\" \"Cyrus\" \"version\" \"1.5\" \"os\" NIL)"},
        {"* ID NIL"},
    };
    static constexpr bad refused[] = {
        {"* ID (\"name\")", errc::expected_space, 12},
        {"* ID (((", errc::expected_string, 6},
        {"* ID (\"name\" \"x\" )", errc::expected_string, 17},
    };
    static constexpr odd odds[] = {
        {"* ID (\"name\" \"x\" )", met(quirk::extra_space), 0, "* ID (\"name\" \"x\")"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(refused) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(refused);
    test::check(odds);

    constexpr auto id = test::read<data::id>("* ID (\"NAME\" \"x\" \"os\" NIL)\r\n");
    STATIC_REQUIRE(id.params.count() == 2);
    STATIC_REQUIRE(id.params.begin()->field.equals_ignoring_case(id_param::name));
    STATIC_REQUIRE(id.params.begin()->value == "x");
    STATIC_REQUIRE((++id.params.begin())->value.is_nil());
    STATIC_REQUIRE(test::read<data::id>("* ID NIL\r\n").params.empty());
    STATIC_REQUIRE(test::read_command<command::id>("a ID NIL\r\n").params.empty());
    STATIC_REQUIRE(test::read_command<command::id>("a ID (\"a\" \"b\")\r\n").params.begin()->field == "a");
}

TEST_CASE("LANGUAGE") {
    static constexpr good_command goods[] = {
        {"c16 LANGUAGE de-AT de en"},
        {"c17 LANGUAGE"},
        {"a language \"de\" {2}\r\nen \"*\"", "a LANGUAGE de en \"*\""},
    };
    static constexpr bad_command bads[] = {
        {"a LANGUAGE ", errc::expected_string, 11},
        {"a LANGUAGE *", errc::expected_string, 11},
        {"a LANGUAGE de  en", errc::expected_string, 14},
        {"a LANGUAGE (de)", errc::expected_string, 11},
        {"a LANGUAGES", errc::unknown_keyword, 2},
    };
    static constexpr good answers[] = {
        {"* LANGUAGE (de)"},
        {"* LANGUAGE (en de it i-default)"},
        {"* language (\"EN\" {2}\r\nde)", "* LANGUAGE (EN de)"},
    };
    static constexpr bad refused[] = {
        {"* LANGUAGE", errc::expected_space, 10},
        {"* LANGUAGE ()", errc::expected_string, 12},
        {"* LANGUAGE de", errc::expected_open, 11},
        {"* LANGUAGE (de", errc::expected_close, 14},
        {"* LANGUAGE (de  en)", errc::expected_string, 15},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(refused));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(refused);

    constexpr auto asked = test::read_command<command::language>("a LANGUAGE de-AT de\r\n");
    STATIC_REQUIRE(asked.ranges.count() == 2);
    STATIC_REQUIRE(*asked.ranges.begin() == "de-AT");
    STATIC_REQUIRE(test::read_command<command::language>("a LANGUAGE\r\n").ranges.empty());
    STATIC_REQUIRE(*test::read<data::language>("* LANGUAGE (de)\r\n").tags.begin() == "de");
}

TEST_CASE("COMPARATOR") {
    static constexpr good_command goods[] = {
        {"c18 COMPARATOR \"cz;*\" i;basic"},
        {"c19 COMPARATOR"},
    };
    static constexpr bad_command bads[] = {
        {"a COMPARATOR cz;*", errc::expected_crlf, 16},
        {"a COMPARATOR ", errc::expected_string, 13},
    };
    static constexpr good answers[] = {
        {"* COMPARATOR i;unicode-casemap"},
        {"* COMPARATOR i;basic (i;ascii-casemap i;octet)"},
        {"* comparator \"i;basic\" (\"i;octet\")", "* COMPARATOR i;basic (i;octet)"},
        {"A1 NO [BADCOMPARATOR] No match"},
    };
    static constexpr bad refused[] = {
        {"* COMPARATOR", errc::expected_space, 12},
        {"* COMPARATOR i;basic ()", errc::expected_string, 22},
        {"* COMPARATOR i;basic i;octet", errc::expected_open, 21},
        {"* COMPARATOR (i;basic)", errc::expected_string, 13},
        {"A1 NO [BADCOMPARATOR x] y", errc::expected_bracket, 20},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(refused));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(refused);

    constexpr auto order = test::read_command<command::comparator>("a COMPARATOR \"cz;*\" i;basic\r\n").order;
    STATIC_REQUIRE(*order.begin() == "cz;*");
    STATIC_REQUIRE(order.count() == 2);
    constexpr auto active = test::read<data::comparator>("* COMPARATOR i;basic (i;octet)\r\n");
    STATIC_REQUIRE(active.active == "i;basic");
    STATIC_REQUIRE(*active.matching->begin() == "i;octet");
    STATIC_REQUIRE_FALSE(test::read<data::comparator>("* COMPARATOR i;basic\r\n").matching.has_value());
    STATIC_REQUIRE(test::read<tagged::no>("A1 NO [BADCOMPARATOR] x\r\n").text.code->is<code::badcomparator>());
}

TEST_CASE("NAMESPACE with translations") {
    static constexpr good goods[] = {
        {"* NAMESPACE ((\"\" \"/\")) ((\"Other Users/\" \"/\" \"TRANSLATION\" (\"Andere Ben&APw-tzer/\"))) NIL"},
        {"* NAMESPACE ((\"\" \"/\" \"X-A\" (\"b\" \"c\") \"translation\" (\"d\"))) NIL NIL"},
        {"* OK [NAMESPACE ((\"\" \"/\")) NIL NIL] ok"},
    };
    static constexpr bad bads[] = {
        {"* NAMESPACE ((\"\" \"/\" \"TRANSLATION\" ())) NIL NIL", errc::expected_string, 36},
        {"* NAMESPACE ((\"\" \"/\" \"TRANSLATION\")) NIL NIL", errc::expected_space, 34},
        {"* NAMESPACE ((\"\" \"/\" TRANSLATION (\"a\"))) NIL NIL", errc::expected_string, 21},
        {"* OK [NAMESPACE ((\"\" \"/\")) NIL] ok", errc::expected_space, 30},
        {"* OK [NAMESPACE] ok", errc::expected_space, 15},
        {"* OK [NAMESPACE x NIL NIL] ok", errc::expected_open, 16},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto translated =
        test::read<data::namespace_>("* NAMESPACE ((\"\" \"/\")) ((\"~\" \"/\" \"X\" (\"y\") \"Translation\" (\"z\"))) NIL\r\n");
    STATIC_REQUIRE_FALSE(translation(*translated.personal.begin()).has_value());
    STATIC_REQUIRE(*translation(*translated.other_users.begin()) == "z");
    constexpr auto code = *test::read<data::ok>("* OK [NAMESPACE ((\"a\" \"/\")) NIL NIL] ok\r\n").text.code;
    STATIC_REQUIRE(code.get_if<code::namespace_>()->personal.begin()->prefix == "a");
    STATIC_REQUIRE(code.get_if<code::namespace_>()->shared.empty());
}

TEST_CASE("what the server says about itself, written") {
    std::string bytes;
    constexpr id_param params[] = {{"name", "x"}, {"os", {}}};
    REQUIRE(serialize(data::id{params}, bytes));
    CHECK(bytes == "* ID (\"name\" \"x\" \"os\" NIL)\r\n");
    bytes.clear();
    REQUIRE(serialize(data::id{}, bytes));
    CHECK(bytes == "* ID NIL\r\n");
    bytes.clear();
    REQUIRE(serialize("a", command::language{}, bytes));
    CHECK(bytes == "a LANGUAGE\r\n");
    CHECK_FALSE(serialize(data::language{}, bytes));
}
