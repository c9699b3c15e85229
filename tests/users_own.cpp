// Types of the user's own: a command, an untagged response, a FETCH item and a response code that the library does not
// list.
#include "support/catch.hpp"

#include <imapwire/imapwire.hpp>
#include <imapwire/owned.hpp>
#include <imapwire/print.hpp>

#include <concepts>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace imapwire;

namespace acme {

/// "X-ACME-PING" SP astring
struct ping { astring cookie; using grammar = sequence<"X-ACME-PING", &ping::cookie>; };
/// "X-ACME-LOAD" SP number [SP text]
struct load { number percent; std::optional<astring> host{}; using grammar = sequence<"X-ACME-LOAD", &load::percent, &load::host>; };
/// nz-number SP "X-ACME-MOVED" SP "(" nz-number *(SP nz-number) ")"
struct moved { nz_number from; list_of<nz_number, one_or_more> to; using grammar = sequence<&moved::from, "X-ACME-MOVED", &moved::to>; };
/// "X-ACME-COLOR" SP nstring
struct color { nstring name; using grammar = sequence<"X-ACME-COLOR", &color::name>; };
/// "X-ACME-TREE" SP "(" tagged-ext-comp ")"
struct tree { list_of<tagged_ext_comp> nodes; using grammar = sequence<"X-ACME-TREE", &tree::nodes>; };
/// "X-ACME-RETRY" SP number
struct retry { number seconds; using grammar = sequence<"X-ACME-RETRY", &retry::seconds>; };
/// "X-ACME-NOTE" SP string
struct note { string words; using grammar = sequence<"X-ACME-NOTE", &note::words>; };
/// "X-ACME-LIST" SP "(" string *(SP string) ")"
struct list { list_of<string> words; using grammar = sequence<"X-ACME-LIST", &list::words>; };
/// The request for a color.
struct wants_color { using grammar = sequence<"X-ACME-COLOR">; };
/// "X-ACME-HI" SP number. A keyword may be given in any case.
struct hi { number n; using grammar = sequence<"X-Acme-hi", &hi::n>; };
/// EXISTS, otherwise.
struct counted { number64 messages; using grammar = sequence<&counted::messages, "EXISTS">; };

/// "(" number ")"
struct depth { number n; using grammar = parens<&depth::n>; };
/// "X-ACME-WELL" SP number [SP depth] [SP depth]
struct well {
    number n;
    maybe<depth> water{};
    std::optional<depth> rock{};
    using grammar = sequence<"X-ACME-WELL", &well::n, &well::water, &well::rock>;
};

}  // namespace acme

namespace {

constexpr options own{.unknown = true};
constexpr options lenient{.lenient = true};

/// The first item of the FETCH response.
constexpr msg_att first_item(std::string_view wire, const options& how = own) {
    return *parse_response(wire, how)->as<data::fetch>()->items.begin();
}

constexpr resp_text_code code_of(std::string_view wire, const options& how = own) {
    return *parse_response(wire, how)->as<tagged::no>()->text.code;
}

template <class T>
std::string json(const T& value) {
    std::string made;
    to_json(value, made);
    return made;
}

struct throwing : silent_visitor {
    void terminal(const auto&) { throw 5; }
};

// All of it, evaluated by the compiler.
static_assert(parse_command("a X-ACME-PING \"x y\"\r\n", own)->as<acme::ping>()->cookie == "x y");
static_assert(parse_response("* X-ACME-LOAD 80\r\n", own)->as<acme::load>()->percent == 80);
static_assert(parse_response("* 7 X-ACME-MOVED (1 2)\r\n", own)->as<acme::moved>()->to.count() == 2);
static_assert(first_item("* 1 FETCH (X-ACME-COLOR {3}\r\nred UID 7)\r\n").as<acme::color>()->name == "red");
static_assert(first_item("* 1 FETCH (X-ACME-COLOR NIL)\r\n").as<acme::color>()->name.is_nil());
static_assert(code_of("a NO [X-ACME-RETRY 30] busy\r\n").as<acme::retry>()->seconds == 30);
static_assert(code_of("a NO [X-ACME-RETRY 30] busy\r\n", default_options).is<acme::retry>());

static_assert(parse_response("* X-ACME-HI 5\r\n", own)->as<acme::hi>()->n == 5);
static_assert(parse_response("* x-acme-hi 5\r\n", own)->as<acme::hi>()->n == 5);

// A temporary would be gone before it is written.
static_assert(std::is_constructible_v<msg_att, const acme::color&> && !std::is_constructible_v<msg_att, acme::color>);
static_assert(std::is_constructible_v<resp_text_code, acme::retry&> && !std::is_constructible_v<resp_text_code, acme::retry>);
static_assert(std::is_constructible_v<foreign, const acme::color&> && !std::is_constructible_v<foreign, acme::color>);
static_assert(std::is_constructible_v<sequence_set, const seq_range (&)[2]> && !std::is_constructible_v<sequence_set, seq_range[2]>);
// What has no keyword is no item.
static_assert(!std::is_constructible_v<msg_att, const astring&> && !std::is_constructible_v<msg_att, const acme::counted&>);

/// Whether a value can be asked if it is a T.
template <class Value, class T>
concept asked_for = requires(const Value& value) { value.template is<T>(); value.template as<T>(); };

// A type of the library's is one that the value can be, or else a mistake: an item of a FETCH response for one that is fetched.
static_assert(asked_for<msg_att, fetched::uid> && asked_for<msg_att, acme::color> && !asked_for<msg_att, fetch::uid>);
static_assert(asked_for<response, data::exists> && asked_for<response, acme::load> && !asked_for<response, command::noop>);
static_assert(asked_for<any_command, command::noop> && !asked_for<any_command, data::exists>);
static_assert(std::equality_comparable<response::kind_type> &&
              !std::equality_comparable_with<response::kind_type, any_command::kind_type>);
static_assert(!asked_for<resp_text_code, fetched::uid> && !asked_for<msg_att, std::optional<astring>>);

}  // namespace

TEST_CASE("users' own messages: who asks for them gets them") {
    struct row {
        std::string_view wire;
        bool command;
        std::size_t offset;  ///< of the word that is unknown
    };
    static constexpr row rows[] = {
        {"a W-ACME-PING x\r\n", true, 2},
        {"* W-ACME-LOAD 80\r\n", false, 2},
        {"* 7 W-ACME-MOVED (1 2)\r\n", false, 4},
        {"* 1 FETCH (UID 7 W-ACME-COLOR red)\r\n", false, 17},
        {"a FETCH 1 (UID W-ACME-COLOR)\r\n", true, 15},
    };
    for (const row& each : rows) {
        CAPTURE(each.wire);
        const error why = each.command ? parse_command(each.wire).error() : parse_response(each.wire).error();
        CHECK(name(why.code) == name(errc::unknown_keyword));
        CHECK(why.offset == each.offset);
        for (const options& how : {own, lenient}) {
            if (each.command) {
                const auto read = parse_command(each.wire, how);
                REQUIRE(read);
                CHECK(read->tag() == "a");
                CHECK(read->unparsed_count() == 1);
            } else {
                const auto read = parse_response(each.wire, how);
                REQUIRE(read);
                CHECK(read->unparsed_count() == 1);
            }
        }
    }
}

TEST_CASE("users' own items: parts that may be absent are compared, too") {
    const acme::well one{5, acme::depth{7}, {}}, same = one, other{5, acme::depth{8}, {}}, third{5, acme::depth{7}, acme::depth{8}};
    CHECK(msg_att(one) == msg_att(same));
    CHECK_FALSE(msg_att(one) == msg_att(other));
    CHECK_FALSE(msg_att(one) == msg_att(third));
    CHECK(one.water == same.water);
    CHECK_FALSE(one.water == other.water);
    std::string made;
    const msg_att items[] = {third};
    REQUIRE(serialize(data::fetch{1, items}, made));
    CHECK(made == "* 1 FETCH (X-ACME-WELL 5 (7) (8))\r\n");
}

TEST_CASE("users' own visitors: they may throw, whatever they visit") {
    throwing visitor;
    CHECK_THROWS_AS(inspect(address{"a", "b", "c", "d"}, visitor), int);
    const auto parsed = parse_response("* LIST () \"/\" x\r\n");
    CHECK_THROWS_AS(parsed->visit([&](const auto& value) { inspect(value, visitor); }), int);
}

TEST_CASE("users' own messages: names that begin with X need not be asked for") {
    CHECK(parse_command("a X-ACME-PING x\r\n")->as<acme::ping>()->cookie == "x");
    CHECK(parse_response("* X-ACME-LOAD 80\r\n")->as<acme::load>()->percent == 80);
    CHECK(parse_response("* 7 X-ACME-MOVED (1 2)\r\n")->as<acme::moved>()->to.count() == 2);
    CHECK(first_item("* 1 FETCH (X-ACME-COLOR \"red\" UID 7)\r\n", default_options).as<acme::color>()->name == "red");
    CHECK_FALSE(first_item("* 1 FETCH (X-ACME-COLOR 7)\r\n", default_options).is<acme::color>());
    for (const char* line : {"* X-ACME-HI 5\r\n", "* x-acme-hi 5000000\r\n", "* X-Acme-hi 5000000\r\n"}) CHECK(parse_response(line)->is<acme::hi>());
    std::string written;
    CHECK(serialize(acme::hi{5}, written));
    CHECK(written == "* X-ACME-HI 5\r\n");
    const auto asked = parse_command("a FETCH 1 (X-ACME-COLOR)\r\n")->as<command::fetch>();
    for (const fetch_att& item : asked->items.attributes()) CHECK(item.is<acme::wants_color>());
}

TEST_CASE("users' own messages: they are read in the mode of their message") {
    // Lenient reading meets nothing odd in what it delivers as octets.
    CHECK(first_item("* 1 FETCH (X-ACME-LIST (NIL \"b\"))\r\n", lenient).as<acme::list>()->words.count() == 2);
    CHECK_FALSE(first_item("* 1 FETCH (X-ACME-LIST (NIL \"b\"))\r\n").is<acme::list>());
    CHECK(first_item("* 1 FETCH (X-ACME-NOTE NIL)\r\n", lenient).is<acme::note>());
    CHECK(code_of("a NO [X-ACME-RETRY  5] busy\r\n", lenient).is<acme::retry>());
    CHECK(code_of("a NO [X-ACME-RETRY -5] busy\r\n", lenient).is<acme::retry>());
    CHECK_FALSE(code_of("a NO [X-ACME-RETRY  5] busy\r\n").is<acme::retry>());
}

TEST_CASE("users' own messages: what the library knows must be as its grammar has it") {
    struct row {
        std::string_view wire;
        errc code;
        std::size_t offset;
    };
    static constexpr row responses[] = {
        {"* X-ACME-LOAD {9}\r\n80\r\n", errc::incomplete, 23},
        {"* 1 FETCH (X-ACME-COLOR red UID 0)\r\n", errc::number_zero, 32},
        {"* 1 FETCH (X-ACME-COLOR red  UID 7)\r\n", errc::expected_item, 28},
        {"* 1 FETCH (X-ACME-COLOR red\r\n", errc::expected_close, 27},
        {"* EXISTS\r\n", errc::none, 0},
        {"* SEARCH x\r\n", errc::expected_number, 9},
        {"* 0 FETCH (UID 7)\r\n", errc::number_zero, 2},
        {"a X-ACME-LOAD 80\r\n", errc::unknown_keyword, 2},
    };
    for (const row& each : responses) {
        CAPTURE(each.wire);
        const error why = parse_response(each.wire, own).error();
        CHECK(name(why.code) == name(each.code));
        CHECK(why.offset == each.offset);
    }
    static constexpr row commands[] = {
        {"a NOOP x\r\n", errc::expected_crlf, 6},
        {"a FETCH 1 (X-ACME-COLOR UID FLAG.)\r\n", errc::none, 0},
        {"a FETCH 1 (X-ACME-COLOR BODY[0])\r\n", errc::number_zero, 29},
        {"a FETCH 1 X-ACME[1.2 (x \"]\")]<0.5>\r\n", errc::none, 0},
        {"a FETCH 0 X-ACME-COLOR\r\n", errc::number_zero, 8},
    };
    for (const row& each : commands) {
        CAPTURE(each.wire);
        const error why = parse_command(each.wire, own).error();
        CHECK(name(why.code) == name(each.code));
        CHECK(why.offset == each.offset);
    }
}

TEST_CASE("users' own messages: bytes that are not one T, from the first to the last") {
    const auto is = [](std::string_view wire) {
        const auto read = parse_response(wire, own);
        return read && read->is<acme::load>();
    };
    CHECK(is("* X-ACME-LOAD 80\r\n"));
    CHECK(is("* x-acme-load 80 \"a host\"\r\n"));
    CHECK(is("* X-ACME-LOAD 80 {4}\r\nhost\r\n"));
    CHECK_FALSE(is("* X-ACME-LOAD\r\n"));
    CHECK_FALSE(is("* X-ACME-LOAD x\r\n"));
    CHECK_FALSE(is("* X-ACME-LOAD 80 a b\r\n"));
    CHECK_FALSE(is("* X-ACME-LOADS 80\r\n"));
    CHECK_FALSE(is("* X-ACME-MOVED 80\r\n"));
    CHECK_FALSE(is("* OK X-ACME-LOAD 80\r\n"));

    CHECK_FALSE(response().is<acme::load>());
    CHECK_FALSE(any_command().is<acme::ping>());
    CHECK(parse_response("* 5000000000 EXISTS\r\n").error().code == errc::number_range);
    // A message that the library knows can be read otherwise, too.
    CHECK(parse_response("* 23 EXISTS\r\n")->as<acme::counted>()->messages == 23);
    CHECK_FALSE(parse_response("* 23 RECENT\r\n")->is<acme::counted>());

    // The same from a visitor.
    const auto visited = parse_response("* X-ACME-LOAD 80\r\n", own);
    CHECK(visited->visit([]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, unparsed>) return value.template is<acme::load>() && !value.template is<acme::color>();
        else return false;
    }));
}

TEST_CASE("users' own items: an item ends where the message's grammar says") {
    CHECK_FALSE(first_item("* 1 FETCH (X-ACME-COLOR red)\r\n").is<acme::color>());  // an atom is no nstring
    CHECK(first_item("* 1 FETCH (X-ACME-COLOR \"red\" UID 7)\r\n").as<acme::color>()->name == "red");
    // The name alone is the item, since another one follows: a T that reads on is refused.
    CHECK(first_item("* 1 FETCH (X-ACME-RETRY UID 7)\r\n").get_if<unparsed>()->raw == "X-ACME-RETRY");
    CHECK_FALSE(first_item("* 1 FETCH (X-ACME-RETRY UID 7)\r\n").is<acme::retry>());
    CHECK_FALSE(first_item("* 1 FETCH (X-ACME-COLOR)\r\n").is<acme::color>());
    CHECK_FALSE(first_item("* 1 FETCH (UID 7)\r\n").is<acme::color>());
    CHECK_FALSE(msg_att(unparsed{"X-ACME-COLOR NIL", {}}).is<acme::color>());  // not what was read from a message

    CHECK(first_item("* 1 FETCH (X-ACME-TREE (a (b \"c\") {1}\r\n)) UID 7)\r\n").as<acme::tree>()->nodes.count() == 3);
    CHECK_FALSE(first_item("* 1 FETCH (X-ACME-TREE (a \"\x80\"))\r\n").is<acme::tree>());
    CHECK(first_item("* 1 FETCH (X-ACME-TREE (a \"\x80\"))\r\n", lenient).is<acme::tree>());

    // Within the default limits, whatever the message was read under.
    options deep = own;
    deep.limits.nesting = 1000;
    const auto nested = [](std::size_t levels) {
        return "* 1 FETCH (X-ACME-TREE " + std::string(levels, '(') + "a" + std::string(levels, ')') + ")\r\n";
    };
    const std::string shallow = nested(100), too_deep = nested(500);
    CHECK(first_item(shallow, deep).is<acme::tree>());
    CHECK_FALSE(first_item(too_deep, deep).is<acme::tree>());
}

TEST_CASE("users' own items: no octet behind the message is looked at") {
    for (const std::string_view wire : {"* 1 FETCH (X-ACME-COLOR {3}\r\nred)\r\n", "* 1 FETCH (X-ACME-COLOR \"red\")\r\n"}) {
        const std::unique_ptr<char[]> exact(new char[wire.size()]);
        std::memcpy(exact.get(), wire.data(), wire.size());
        const auto item = first_item({exact.get(), wire.size()}).as<acme::color>();
        REQUIRE(item);
        CHECK(item->name == "red");
    }
}

TEST_CASE("users' own response codes") {
    CHECK(code_of("a NO [X-ACME-RETRY 30] busy\r\n").as<acme::retry>()->seconds == 30);
    CHECK(code_of("a NO [X-ACME-RETRY 30] busy\r\n").as<code::other>()->name == "X-ACME-RETRY");
    CHECK_FALSE(code_of("a NO [X-ACME-RETRY x] busy\r\n").is<acme::retry>());
    CHECK_FALSE(code_of("a NO [X-ACME-RETRY 30 ] busy\r\n").is<acme::retry>());
    CHECK_FALSE(code_of("a NO [ALERT] busy\r\n").is<acme::retry>());
    CHECK(code_of("a NO [X-ACME-NOTE \"a b\"] busy\r\n").as<acme::note>()->words == "a b");
    // No literal stands in a line that ends in free text.
    CHECK(parse_response("a NO [X-ACME-NOTE {1}\r\nx] busy\r\n").error().code != errc::none);
    CHECK_FALSE(code_of("a NO [X-ACME-NOTE {1}] busy\r\n").is<acme::note>());
}

TEST_CASE("users' own items are written with the library's") {
    const acme::color blue{"blue"};
    const acme::color none{};
    const acme::retry later{60};
    const acme::wants_color wanted{};
    std::string out;

    const msg_att items[] = {fetched::uid{7}, blue};
    REQUIRE(serialize(data::fetch{1, items}, out));
    CHECK(out == "* 1 FETCH (UID 7 X-ACME-COLOR \"blue\")\r\n");
    CHECK(first_item("* 1 FETCH (X-ACME-COLOR \"blue\")\r\n").as<acme::color>()->name == items[1].as<acme::color>()->name);
    CHECK(items[1].is<acme::color>());
    CHECK_FALSE(items[1].is<acme::tree>());
    CHECK_FALSE(items[0].is<acme::color>());
    CHECK(items[1] == msg_att(blue));
    CHECK_FALSE(items[1] == msg_att(none));
    CHECK_FALSE(items[1] == msg_att(later));
    CHECK_FALSE(items[1] == msg_att(unparsed{}));

    out.clear();
    REQUIRE(serialize(tagged::no{"a", {later, "busy"}}, out));
    CHECK(out == "a NO [X-ACME-RETRY 60] busy\r\n");
    const acme::note literal{"a\r\nb"};
    CHECK(serialize(tagged::no{"a", {literal, "busy"}}, out).error().code == errc::unrepresentable);

    out.clear();
    const fetch_att asked[] = {fetch::uid{}, wanted};
    const seq_range one[] = {1};
    REQUIRE(serialize("a", command::fetch{sequence_set(one), asked}, out));
    CHECK(out == "a FETCH 1 (UID X-ACME-COLOR)\r\n");
    const auto read = parse_command(out, own);
    int colors = 0;
    for (const fetch_att& item : read->as<command::fetch>()->items.attributes()) colors += item.is<acme::wants_color>();
    CHECK(colors == 1);

    out.clear();
    REQUIRE(serialize("a", acme::ping{"x"}, out));
    REQUIRE(serialize(acme::load{80, "host"}, out));
    CHECK(out == "a X-ACME-PING x\r\n* X-ACME-LOAD 80 host\r\n");

    // A word is what a command begins with.
    static_assert(command_value<acme::ping> && !command_value<acme::moved> && response_value<acme::moved>);

    // What was read from the wire without a grammar is not written.
    const msg_att raw[] = {first_item("* 1 FETCH (X-ACME-COLOR NIL)\r\n")};
    CHECK(serialize(data::fetch{1, raw}, out).error() == error{errc::unrepresentable, 11, "unparsed"});
}

TEST_CASE("users' own items are shown") {
    CHECK(json(acme::load{80, "host"}) == R"({"percent":80,"host":"host"})");
    CHECK(json(*first_item("* 1 FETCH (X-ACME-COLOR NIL)\r\n").as<acme::color>()) == R"({"name":null})");
    const acme::color blue{"blue"};
    const msg_att items[] = {fetched::uid{7}, blue};
    CHECK(json(data::fetch{1, items}) == R"({"number":1,"items":[{"uid":{"uniqueid":7}},{"color":"X-ACME-COLOR \"blue\""}]})");
    // Up to the last octet that is printable.
    const acme::color tilde{" ~"};
    const msg_att last[] = {tilde};
    CHECK(json(data::fetch{1, last}) == R"({"number":1,"items":[{"color":"X-ACME-COLOR \" ~\""}]})");
    std::string text;
    to_text(data::fetch{1, items}, text);
    CHECK(text == "fetch\n  number: 1\n  items:\n    - uid\n      uniqueid: 7\n    - color X-ACME-COLOR \"blue\"\n");
}

TEST_CASE("users' own messages can be kept") {
    const owned<response> kept(*parse_response("* 1 FETCH (X-ACME-COLOR NIL)\r\n", own));
    const auto fetch = kept->as<data::fetch>();
    REQUIRE(fetch);
    CHECK((*fetch->items.begin()).is<acme::color>());
}

// A list steps from element to element by their size: those of a derived type may be larger.
namespace {

struct flag_and_more : imapwire::flag {
    using flag::flag;
    int more = 0;
};
using flags_of_a_user = imapwire::list_of<imapwire::flag>;
static_assert(std::is_constructible_v<flags_of_a_user, const std::vector<imapwire::flag>&>);
static_assert(!std::is_constructible_v<flags_of_a_user, const std::vector<flag_and_more>&>);

}  // namespace
