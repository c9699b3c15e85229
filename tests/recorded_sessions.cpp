// What Dovecot and Cyrus sent: leniently, all of it is accepted, and what is strictly legal is written as the same.
#include "support/response_rows.hpp"

#include <imapwire/stream/framer.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace imapwire;

namespace {

/// The messages of every server stream.
std::vector<std::string> recorded() {
    std::vector<std::string> messages;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(IMAPWIRE_TEST_DATA "/corpus/live")) {
        if (entry.path().extension() != ".s2c") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(file), {});
        framer split(side::server);
        std::string message;
        for (std::string_view rest = bytes; !rest.empty();) {
            const frame_event event = split.next(rest);
            message += rest.substr(0, event.consumed);
            rest.remove_prefix(event.consumed);
            if (event.kind != frame::message) continue;
            messages.push_back(message);
            message.clear();
        }
        CHECK(message.empty());
    }
    return messages;
}

constexpr options lenient{.lenient = true};

}  // namespace

TEST_CASE("recorded sessions: every response is accepted leniently") {
    const std::vector<std::string> messages = recorded();
    CHECK(messages.size() > 1000);
    std::size_t legal = 0;
    for (const std::string& message : messages) {
        CAPTURE(message);
        const auto read = parse_response(message, lenient);
        REQUIRE(test::said(read) == "none");
        CHECK(read->size() == message.size());
        const auto strictly = parse_response(message);
        CHECK(bool(strictly) == (read->quirks().empty()));
        if (!strictly) continue;
        ++legal;
        CHECK(test::same(*read, *strictly));
        std::string written;
        REQUIRE(serialize(*strictly, written, {.binary = true}));
        const auto again = parse_response(written);
        REQUIRE(test::said(again) == "none");
        CHECK(test::same(*strictly, *again));
        std::string twice;
        REQUIRE(serialize(*again, twice, {.binary = true}));
        CHECK(written == twice);
    }
    CHECK(legal * 100 > messages.size() * 98);
}

TEST_CASE("recorded sessions: Cyrus writes random octets into one attribute, and the others are read") {
    std::size_t statuses = 0, broken = 0;
    for (const std::string& message : recorded()) {
        const auto status = parse_response(message, lenient)->as<data::status>();
        if (!status) continue;
        ++statuses;
        bool isolated = false, messages = false, size = false;
        for (const status_att_val& item : status->attributes) {
            if (const unparsed* one = item.get_if<unparsed>()) {
                isolated = true;
                CHECK(one->raw.starts_with("MAILBOXID ("));
            }
            messages = messages || item.is<status::messages>();
            size = size || item.is<status::size>();
        }
        if (!isolated) continue;
        ++broken;
        CAPTURE(message);
        CHECK(messages);
        CHECK(size);
    }
    CHECK(statuses > 20);
    CHECK(broken == 8);
}
