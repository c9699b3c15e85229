// The tags of a client's commands: what was issued, what was sent, and what can be answered.
#include "support/catch.hpp"

#include <imapwire/response.hpp>
#include <imapwire/stream/command_tags.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

using namespace imapwire;

constexpr bool answers_once() {
    command_tags tags;
    const std::string_view tag = tags.issue();
    if (tag != "A1" || tags.answer("A1")) return false;  // not sent yet
    tags.sent();
    return tags.under_way() == 1 && tags.answer("A1") && !tags.answer("A1") && tags.under_way() == 0;
}
static_assert(answers_once());

}  // namespace

TEST_CASE("tags: an answer before the command was sent is refused") {
    // The greeting and the answers to two commands, all in one piece, before the client has said anything.
    command_tags tags;
    std::string_view left = "* OK hi\r\nA1 OK begin TLS\r\nA2 OK done\r\n";
    CHECK(tags.issue() == "A1");
    std::size_t refused = 0, messages = 0;
    for (; !left.empty(); ++messages) {
        const auto message = parse_response(left);
        REQUIRE(message);
        left.remove_prefix(message->size());
        if (const auto ok = message->as<tagged::ok>()) refused += !tags.answer(ok->tag.raw());
    }
    CHECK(messages == 3);
    CHECK(refused == 2);
    tags.sent();
    CHECK(tags.answer("A1"));
    CHECK_FALSE(tags.answer("A1"));
    CHECK_FALSE(tags.answer("A2"));
}

TEST_CASE("tags: what is no tag of a command under way") {
    command_tags tags;
    for (int i = 0; i != 12; ++i) (void)tags.issue();
    tags.sent();
    for (const std::string_view tag : {"", "A", "A0", "A01", "a1", "B1", "A1 ", "A-1", "A13", "A4294967297", "A18446744073709551617", "1"}) {
        INFO(tag);
        CHECK_FALSE(tags.answer(tag));
    }
    CHECK(tags.under_way() == 12);
    CHECK(tags.answer("A12"));
    CHECK_FALSE(tags.answer("A12"));
}

TEST_CASE("tags: many at once, answered in any order") {
    command_tags tags;
    for (std::size_t i = 1; i <= command_tags::most; ++i) CHECK(tags.issue() == "A" + std::to_string(i));
    CHECK(tags.issue().empty());
    tags.sent();
    for (std::size_t i = command_tags::most; i != 1; --i) CHECK(tags.answer("A" + std::to_string(i)));
    CHECK(tags.issue().empty());  // the first one is not answered
    CHECK(tags.under_way() == 1);
    CHECK(tags.answer("A1"));
    for (std::size_t i = 65; i != 1000; ++i) {
        const std::string tag(tags.issue());
        CHECK(tag == "A" + std::to_string(i));
        CHECK_FALSE(tags.answer(tag));
        tags.sent();
        CHECK(tags.answer(tag));
    }
    CHECK(tags.under_way() == 0);
}
