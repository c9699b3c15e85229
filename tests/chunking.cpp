// A stream through the framer and the parser: the same messages in any chunks, and literals that pass by.
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace imapwire;
using test::any_message;
using test::entry_point;

namespace {

/// A message that the framer found, and what the parser made of it.
struct parsed {
    std::string bytes;
    std::string outcome;

    friend bool operator==(const parsed&, const parsed&) = default;
};

std::string outcome(entry_point through, std::string_view bytes, const options& how) {
    const any_message read = any_message::parse(through, bytes, how);
    if (!read) return test::text(read.error());
    std::string made(read.kind_name());
    made += ' ' + std::to_string(read.size()) + ' ' + std::to_string(read.walk()) + ' ' + std::to_string(read.unparsed_count());
    read.quirks().for_each([&](quirk each) { made.append(" ").append(name(each)); });
    return made;
}

/// Collects what comes in chunks, and parses each message as it is complete.
class receiver {
public:
    receiver(side from, const options& how) : from_(from), how_(how), framer_(from) {}

    void receive(std::string_view chunk) {
        while (!chunk.empty()) {
            const frame_event event = framer_.next(chunk, how_);
            const std::string_view used = chunk.substr(0, event.consumed);
            chunk.remove_prefix(event.consumed);
            switch (event.kind) {
                case frame::need_more:
                case frame::literal: collected_ += used; break;
                case frame::message:
                    collected_ += used;
                    messages_.push_back({collected_, outcome(test::entry_for(from_), collected_, how_)});
                    [[fallthrough]];
                case frame::limit: collected_.clear(); break;
                case frame::literal_data: passed_by_ += used.size(); break;
                case frame::skipping:
                case frame::skipped: break;
            }
            most_ = std::max(most_, collected_.size());
        }
    }

    const std::vector<parsed>& messages() const { return messages_; }
    std::size_t passed_by() const { return passed_by_; }
    std::size_t most_collected() const { return most_; }
    bool between_messages() const { return framer_.between_messages(); }

private:
    side from_;
    options how_;
    framer framer_;
    std::string collected_;
    std::vector<parsed> messages_;
    std::size_t passed_by_ = 0;
    std::size_t most_ = 0;
};

receiver receive(side from, const options& how, std::string_view bytes, std::size_t chunk) {
    receiver made(from, how);
    for (std::size_t at = 0; at < bytes.size(); at += chunk) made.receive(bytes.substr(at, chunk));
    return made;
}

void compare(const receiver& expected, const receiver& got, std::string_view what, std::size_t which) {
    if (got.messages() != expected.messages()) FAIL(what << ' ' << which << ": other messages");
    if (got.between_messages() != expected.between_messages()) FAIL(what << ' ' << which << ": another state at the end");
}

/// Where to split a message in two: everywhere; in the long ones at some places, and around line ends.
std::vector<std::size_t> splits(std::string_view message) {
    const std::size_t stride = message.size() <= 300 ? 1 : message.size() / 40;
    std::vector<std::size_t> made;
    for (std::size_t at = 1; at < message.size(); at += stride) made.push_back(at);
    if (stride == 1) return made;
    for (std::size_t at = message.find('\n'); at < message.size() && made.size() < 90; at = message.find('\n', at + 1))
        for (std::size_t near = at - 1; near != at + 2 && near < message.size(); ++near) made.push_back(near);
    return made;
}

/// In one piece, octet by octet, in chunks of some sizes, and in two for every place of the split.
void check_chunks(side from, std::string_view bytes, const options& how) {
    const receiver whole = receive(from, how, bytes, bytes.size());
    for (const std::size_t size : {1U, 2U, 7U, 1460U}) compare(whole, receive(from, how, bytes, size), "chunks of", size);
    std::size_t begin = 0;
    for (const parsed& each : whole.messages()) {
        // The framer is as good as new after each message, so its splits are those of the stream.
        const std::string_view message = bytes.substr(begin, each.bytes.size());
        begin += message.size();
        if (message != each.bytes) FAIL("not the octets of the stream: " << test::printable(each.bytes));
        for (const std::size_t split : splits(message)) {
            receiver halves(from, how);
            halves.receive(message.substr(0, split));
            halves.receive(message.substr(split));
            if (halves.messages() != std::vector<parsed>{each}) FAIL("split at " << split << ": " << test::printable(message));
        }
    }
}

/// The parser, which is given all that follows, ends where the framer says that the message ends.
void check_sizes(side from, std::string_view bytes, const options& how) {
    const receiver whole = receive(from, how, bytes, bytes.size());
    std::size_t begin = 0;
    for (const parsed& each : whole.messages()) {
        const std::string following = outcome(test::entry_for(from), bytes.substr(begin), how);
        if (following != each.outcome)
            FAIL_CHECK(following << " with what follows, alone " << each.outcome << ": " << test::printable(each.bytes));
        begin += each.bytes.size();
    }
    CHECK(begin == bytes.size());
}

std::string registry_stream(side from, bool utf8) {
    std::string made;
    for (const test::example& row : test::examples(test::read_file(IMAPWIRE_TEST_DATA "/registry.tsv"), {"3501", "9051"}))
        if (row.through != entry_point::client_line && test::side_of(row.through) == from && row.utf8 <= utf8) made += row.bytes;
    return made;
}

}  // namespace

TEST_CASE("chunking: the recorded sessions") {
    for (const test::stream& stream : test::streams("live")) {
        INFO(stream.name);
        for (const bool lenient : {false, true}) {
            options how;
            how.lenient = lenient;
            check_sizes(stream.from, stream.bytes, how);
            if (lenient) check_chunks(stream.from, stream.bytes, how);
        }
    }
}

TEST_CASE("chunking: the registry") {
    for (const side from : {side::server, side::client}) {
        for (const bool utf8 : {false, true}) {
            options how;
            how.utf8 = utf8;
            const std::string bytes = registry_stream(from, utf8);
            check_sizes(from, bytes, how);
            if (utf8) check_chunks(from, bytes, how);
        }
    }
}

TEST_CASE("chunking: text opens no literal, for the parser either") {
    struct row {
        std::string_view bytes;
        errc strictly;
    };
    constexpr row rows[] = {
        {"* OK [NAMESPACE (({1}\r\na \"/\")) NIL NIL] x\r\n", errc::bad_character},
        {"A1 NO [NAMESPACE ((\"a\" \"/\" {1}\r\na (\"b\"))) NIL NIL] x\r\n", errc::bad_character},
        {"+ [NAMESPACE (({1}\r\na \"/\")) NIL NIL] x\r\n", errc::bad_character},
        {"* NO [BADCHARSET ({5}\r\nUTF-8)] x\r\n", errc::expected_string},
        {"* BYE [X-CUSTOM {1}\r\na] x\r\n", errc::expected_bracket},
        {"* BAD {1}\r\na\r\n", errc::none},
        {"A1 OK [ALERT] {1}\r\na\r\n", errc::none},
    };
    for (const row& given : rows) {
        INFO(test::printable(given.bytes));
        const std::size_t line = given.bytes.find('\n') + 1;
        CHECK(framer(side::server).next(given.bytes).consumed == line);
        const any_message strictly = any_message::parse(entry_point::response, given.bytes, options{});
        CHECK(name(strictly.error().code) == name(given.strictly));
        if (strictly) CHECK(strictly.size() == line);
        const any_message leniently = any_message::parse(entry_point::response, given.bytes, options{.lenient = true});
        CHECK(leniently.size() == line);
        CHECK(leniently.quirks().contains(quirk::broken_code) == !strictly);
    }
}

TEST_CASE("chunking: detached literals, in the registry and the recorded sessions") {
    std::size_t passed_by = 0;
    const auto check = [&](side from, std::string_view bytes) {
        for (const std::size_t detach : {0U, 2U, 16U}) {
            options how;
            how.utf8 = true;
            how.lenient = true;
            how.detach = detach;
            const receiver whole = receive(from, how, bytes, bytes.size());
            for (const std::size_t size : {1U, 3U, 100U}) compare(whole, receive(from, how, bytes, size), "chunks of", size);
            // The literals are missing, and nothing else is.
            std::size_t kept = 0;
            for (const parsed& each : whole.messages()) kept += each.bytes.size();
            CHECK(kept + whole.passed_by() == bytes.size());
            CHECK(whole.messages().size() == receive(from, {.lenient = true, .utf8 = true}, bytes, bytes.size()).messages().size());
            passed_by += whole.passed_by();
        }
    };
    check(side::server, registry_stream(side::server, true));
    check(side::client, registry_stream(side::client, true));
    for (const test::stream& stream : test::streams("live")) {
        INFO(stream.name);
        check(stream.from, stream.bytes);
    }
    CHECK(passed_by > 1000);
}

TEST_CASE("chunking: a body of any size passes by in constant memory") {
    constexpr std::size_t octets = 20'000'000;
    options how;
    how.detach = 4096;
    receiver received(side::server, how);
    received.receive("* 1 FETCH (UID 7 BODY[HEADER] {6}\r\nA: b\r\n BODY[TEXT] {" + std::to_string(octets) + "}\r\n");
    const std::string chunk(50'000, '\n');
    for (std::size_t sent = 0; sent != octets; sent += chunk.size()) received.receive(chunk);
    received.receive(" FLAGS (\\Seen))\r\n* 2 EXISTS\r\n");
    CHECK(received.passed_by() == octets);
    CHECK(received.most_collected() < 200);
    REQUIRE(received.messages().size() == 2);
    CHECK(received.messages()[1].bytes == "* 2 EXISTS\r\n");

    const std::string& bytes = received.messages()[0].bytes;
    const auto read = parse_response(bytes, how);
    REQUIRE(read);
    CHECK(read->size() == bytes.size());
    REQUIRE(read->is<data::fetch>());
    const data::fetch fetch = *read->as<data::fetch>();
    std::size_t items = 0;
    for (const msg_att& item : fetch.items) {
        ++items;
        if (const auto* uid = item.get_if<fetched::uid>()) CHECK(uid->uniqueid == 7);
        const auto* body = item.get_if<fetched::body_section>();
        if (body == nullptr) continue;
        const bool is_text = items == 3;
        CHECK(body->content.is_detached() == is_text);
        CHECK(body->content.size() == (is_text ? octets : 6));
        CHECK(body->content.view().value_or("") == (is_text ? "" : "A: b\r\n"));
    }
    CHECK(items == 4);

    // It is written without the octets only where that is asked for.
    std::string written;
    CHECK(serialize(*read, written).error().code == errc::unrepresentable);
    CHECK(written.empty());
    CHECK(serialize(*read, written, {.detached = true}));
    const auto again = parse_response(written, how);
    REQUIRE(again);
    CHECK(again->size() == written.size());
    CHECK(equal(*again->as<data::fetch>(), fetch));
    // And it is incomplete for those who expect them.
    CHECK(parse_response(written).error().code == errc::incomplete);
}
