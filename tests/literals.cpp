// Messages as literals, and the tag of a command that was refused.
#include "support/catch.hpp"

#include <imapwire/imapwire.hpp>

#include <string>
#include <string_view>

using namespace imapwire::literals;

namespace {

constexpr auto fetch = "a UID FETCH 1:* (FLAGS)"_command;
static_assert(fetch.tag() == "a" && fetch.is<imapwire::command::uid_fetch>());
static_assert(fetch.bytes() == "a UID FETCH 1:* (FLAGS)\r\n");
constexpr auto login = "a LOGIN ann {3}\r\npas"_command;
static_assert(login.as<imapwire::command::login>()->password == "pas");
constexpr auto exists = "* 23 EXISTS"_response;
static_assert(exists.as<imapwire::data::exists>()->number == 23);
constexpr auto go_ahead = "+ go ahead"_response;
static_assert(go_ahead.is<imapwire::continue_req>());
constexpr auto ok = "a OK [READ-WRITE] done"_response;
static_assert(ok.as<imapwire::tagged::ok>()->text.code->is<imapwire::code::read_write>());

/// Whether the program would compile.
template <imapwire::detail::literal_text Text>
constexpr bool is_command = [] {
    const auto parsed = imapwire::parse_command(imapwire::detail::line_of<Text>.bytes());
    return parsed && parsed->size() == Text.size + 2;
}();
static_assert(is_command<"a NOOP">);
static_assert(!is_command<"a NOP"> && !is_command<"a NOOP\r\nb NOOP"> && !is_command<"">);

}  // namespace

TEST_CASE("literals outlive the expression") {
    const imapwire::response lists[] = {"* LIST () \"/\" INBOX"_response, "* LIST (\\Noselect) NIL \"a b\""_response};
    std::string names;
    for (const imapwire::response& each : lists) {
        const auto list = each.as<imapwire::data::list>();
        REQUIRE(list);
        names.append(list->mailbox.to<std::string>()) += ';';
    }
    CHECK(names == "INBOX;a b;");
    std::string out;
    REQUIRE(imapwire::serialize("a1 SELECT inbox"_command, out));
    CHECK(out == "a1 SELECT inbox\r\n");
}

TEST_CASE("the tag of a command that was refused") {
    struct row {
        std::string_view wire;
        std::string_view tag;  ///< empty: there is none
    };
    static constexpr row rows[] = {
        {"a1 NOP\r\n", "a1"}, {"a1 LOGIN x\r\n", "a1"}, {"a1\r\n", "a1"}, {"a1 \r\n", "a1"}, {"a1\n", "a1"}, {"]x FETCH 0 FLAGS\r\n", "]x"},
        {"a1 LOGIN x {99999999999}\r\n", "a1"}, {"a.1/2 FETCH 1 (\r\n", "a.1/2"},
        {"", ""}, {"\r\n", ""}, {" NOOP\r\n", ""}, {"* NOOP\r\n", ""}, {"+ NOOP\r\n", ""}, {"a+b NOOP\r\n", ""}, {"a(b) NOOP\r\n", ""},
        {"a\xe9 NOOP\r\n", ""}, {"\"a\" NOOP\r\n", ""}, {"a1 NO", "a1"}, {"a1 ", "a1"}, {"a1", ""},
    };
    for (const row& each : rows) {
        CAPTURE(each.wire);
        CHECK_FALSE(imapwire::parse_command(each.wire));
        const auto tag = imapwire::command_tag(each.wire);
        CHECK(tag.has_value() == !each.tag.empty());
        if (tag) CHECK(*tag == each.tag);
    }
    const std::string longest(1024, 'a');
    CHECK(*imapwire::command_tag(longest + " NOP") == longest);
    CHECK_FALSE(imapwire::command_tag(longest + "a NOP"));
    imapwire::options how;
    how.limits.tag = 1025;
    CHECK(*imapwire::command_tag(longest + "a NOP", how) == longest + "a");
    CHECK_FALSE(imapwire::command_tag(longest + "ab NOP", how));
    constexpr auto tag = imapwire::command_tag("a1 NOP\r\n");
    static_assert(*tag == "a1");
}
