// Commands, responses and items of FETCH whose names begin with "X", and for which the library has no type.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;
using test::met;
using test::odd;

namespace {

/// What a user of the library might add.
struct x_thing {
    number count;
    list_of<astring, one_or_more> names;
    using grammar = sequence<"X-THING", &x_thing::count, &x_thing::names>;
};

struct x_count { number count; using grammar = sequence<"X-THING", &x_count::count>; };
struct x_thing_wanted { using grammar = sequence<"X-THING">; };

constexpr options own{.unknown = true};
constexpr options lenient = [] {
    options how;
    how.lenient = true;
    return how;
}();

}  // namespace

TEST_CASE("commands without a type") {
    static constexpr good_command goods[] = {
        {"d8 XYZZY (1 2) \"three\" {4+}\r\nfour", "d8 XYZZY (1 2) \"three\" \"four\""},
        {"a X-THING"},
        {"a xThing NIL () (() (a \"\")) * % \\Seen 1:* BODY[1.MIME] ~ a~b }"},
        {"a XA {3+}\r\na\nb ({0+}\r\n)", "a XA {3}\r\na\nb (\"\")"},
        {"j26b FETCH 1 (X-APPLE-REMOTE-LINKS)"},
        {"a FETCH 1 (UID x-y X-GM-MSGID)"},
        {"a FETCH 1 X-Y (X-M 1)", "a FETCH 1 (X-Y) (X-M 1)"},
    };
    static constexpr bad_command bads[] = {
        {"a X", errc::unknown_keyword, 2},
        {"a FROB", errc::unknown_keyword, 2},
        {"a UID XYZZY 1", errc::unknown_keyword, 2},
        {"a X-THING ", errc::expected_item, 10},
        {"a X-THING  a", errc::expected_item, 10},
        {"a X-THING (a", errc::expected_close, 12},
        {"a X-THING a)", errc::expected_crlf, 11},
        {"a X-THING ( a)", errc::expected_item, 11},
        {"a X-THING \"a", errc::bad_character, 12},
        {"a X-THING \xc3\xa9", errc::expected_item, 10},
        {"a X-THING a{1}", errc::expected_crlf, 11},
        {"a X:THING", errc::unknown_keyword, 2},
        {"a XY+Z", errc::expected_crlf, 4},
        {"a FETCH 1 (X)", errc::unknown_keyword, 11},
        {"a FETCH 1 (X-Y[])", errc::expected_close, 14},
        {"a FETCH 1 (X-GM-MSGIDX (1))", errc::expected_item, 23},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto read = test::read_command<command::x_command>("a xyzzy (1 2) \"three\"\r\n");
    STATIC_REQUIRE(read.name == "XYZZY");
    STATIC_REQUIRE(read.arguments.count() == 2);
    STATIC_REQUIRE(read.arguments.begin()->values().count() == 2);
    STATIC_REQUIRE(*read.arguments.begin()->values().begin()->get_if<bare_word>() == "1");
    STATIC_REQUIRE(*(*++read.arguments.begin()).get_if<string8>() == "three");

    static constexpr any_value arguments[] = {bare_word("NIL"), string8("NIL"), string8("a\r\nb")};
    char buffer[64];
    const auto size = serialize("a", command::x_command{"XA", arguments}, std::span<char>(buffer));
    REQUIRE(size);
    CHECK(std::string_view(buffer, *size) == "a XA NIL \"NIL\" {4}\r\na\r\nb\r\n");
    for (const std::string_view harmful : {"", " ", "a b", "a\r\nb", "(", ")", "\"", "{1}", "\x7f", "\xc3\xa9"}) {
        const any_value argument[] = {bare_word(harmful)};
        CHECK_FALSE(serialize("a", command::x_command{"XA", argument}, std::span<char>(buffer)));
        CHECK_FALSE(serialize("a", command::x_command{x_name(harmful), {}}, std::span<char>(buffer)));
    }
    for (const std::string_view other : {"NOOP", "X", "Y-A", "X A", "X[", "X\r\n"})
        CHECK_FALSE(serialize("a", command::x_command{x_name(other), {}}, std::span<char>(buffer)));
}

TEST_CASE("responses without a type") {
    static constexpr good goods[] = {
        {"* X-THING 12 (a \"b\" {1}\r\nc)", "* X-THING 12 (a \"b\" \"c\")"},
        {"* 12 X-THING (a b)"},
        {"* XA"},
        {"* 0 xa NIL"},
        {"* 1 FETCH (X-FOO (a (b \"c\")) UID 7)"},
        {"* 1 FETCH (XAOL.SPAM.REASON 0 UID 7)"},
        {"* 1 FETCH (X-A () X-B NIL X-C BODY[1]<0>)"},
    };
    static constexpr bad bads[] = {
        {"* FROB", errc::unknown_keyword, 2},
        {"* 1 FROB", errc::unknown_keyword, 4},
        {"* X", errc::unknown_keyword, 2},
        {"a X-THING x", errc::unknown_keyword, 2},
        {"* X-THING (", errc::expected_item, 11},
        {"* X-THING ", errc::expected_item, 10},
        {"* 4294967296 X-THING", errc::number_range, 2},
        {"* 1 X-THING \"\\x\"", errc::bad_escape, 13},
        {"* 1 FETCH (X-FOO)", errc::expected_space, 16},
        {"* 1 FETCH (FOO x)", errc::unknown_keyword, 11},
    };
    static constexpr odd odds[] = {
        {"* X-THING \"a\"b (c)", met(quirk::unescaped_quote, quirk::unparsed_item), 1},
        {"* 5 X-THING [x] a(b) c", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (X-FOO a(b) UID 7)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (X-FOO UID 7)", met(quirk::unparsed_item), 1},
        {"* X-THING  a", met(quirk::extra_space), 0, "* X-THING a"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    constexpr auto read = test::read<data::other_numbered>("* 12 X-THING (a b)\r\n");
    STATIC_REQUIRE(read.number == 12U);
    STATIC_REQUIRE(read.name == "x-thing");
    STATIC_REQUIRE(read.values.begin()->values().count() == 2);
    constexpr auto fetched = test::read<data::fetch>("* 1 FETCH (X-FOO (a (b \"c\")) UID 7)\r\n");
    CHECK((*fetched.items.begin()).get_if<fetched::other>()->name == "x-foo");
    CHECK((*++fetched.items.begin()).get_if<fetched::uid>()->uniqueid == 7U);
}

TEST_CASE("a user's type for them") {
    const auto strict = parse_response("* X-THING 12 (a b)\r\n");
    REQUIRE(strict);
    CHECK(strict->is<data::other>());
    REQUIRE(strict->is<x_thing>());
    CHECK(strict->as<x_thing>()->count == 12U);
    CHECK(strict->as<x_thing>()->names.count() == 2);
    const auto other = parse_response("* X-THING a\r\n");
    REQUIRE(other);
    CHECK(other->is<data::other>());
    CHECK_FALSE(other->is<x_thing>());
    const auto known = parse_response("* OK X-THING 12 (a b)\r\n");
    REQUIRE(known);
    CHECK_FALSE(known->is<x_thing>());
    const auto item = [](std::string_view wire, const options& how) {
        return *parse_response(wire, how)->as<data::fetch>()->items.begin();
    };
    const msg_att read = item("* 1 FETCH (X-THING 12 UID 7)\r\n", default_options);
    CHECK(read.is<fetched::other>());
    CHECK(read.as<x_count>()->count == 12U);
    CHECK_FALSE(item("* 1 FETCH (X-THING (12) UID 7)\r\n", default_options).is<x_count>());
    const msg_att asked = item("* 1 FETCH (X-THING 12 UID 7)\r\n", own);
    CHECK(asked.is<unparsed>());
    CHECK(asked.as<x_count>()->count == 12U);
    CHECK(parse_response("* X-THING 12 (a)\r\n", own)->kind() == response::unknown);
    CHECK(parse_command("a X-THING 12 (a)\r\n", own)->kind() == any_command::unknown);
    const auto fetch = parse_command("a FETCH 1 X-THING\r\n")->as<command::fetch>();
    CHECK((*fetch->items.attributes().begin()).is<x_thing_wanted>());
    // The name alone is the item where another one follows.
    const auto without = parse_response("* 1 FETCH (X-THING UID 7)\r\n", lenient);
    REQUIRE(without);
    CHECK((*without->as<data::fetch>()->items.begin()).get_if<unparsed>()->raw == "X-THING");
    CHECK((*++without->as<data::fetch>()->items.begin()).is<fetched::uid>());

    const auto sent = parse_command("a x-thing 1 (a)\r\n", lenient);
    REQUIRE(sent);
    CHECK(sent->is<command::x_command>());
    CHECK(sent->as<x_thing>()->count == 1U);
}
