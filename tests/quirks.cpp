// What real servers and clients get wrong: each row of data/quirks.tsv is refused strictly where the table says so, and
// leniently accepted with the quirks that it names, or isolated, and then written as a strict message.
#include "support/catch.hpp"
#include "support/described.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"
#include "support/quirks.hpp"

#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace imapwire;
using test::any_message;
using test::entry_point;
using test::quirk_row;

constexpr options lenient{.lenient = true};

std::vector<quirk_row> rows() { return test::quirk_rows(test::read_file(IMAPWIRE_TEST_DATA "/quirks.tsv")); }

any_message parse(const quirk_row& row, std::string_view bytes, const options& how) {
    return any_message::parse(row.client ? entry_point::command : entry_point::response, bytes, how);
}

std::string strict_result(const any_message& read) {
    return read ? "accepted" : test::described(read.error());
}

/// Each message of a stream, read leniently.
std::vector<std::string> leniently(std::string_view stream) {
    std::vector<std::string> results;
    framer frames(side::server);
    std::size_t begin = 0;
    for (std::size_t at = 0; at != stream.size();) {
        const frame_event event = frames.next(stream.substr(at), lenient);
        at += event.consumed;
        if (event.kind != frame::message) continue;
        const any_message read = any_message::parse(entry_point::response, stream.substr(begin, at - begin), lenient);
        results.push_back(read ? test::described(read.quirks()) : "refused");
        begin = at;
    }
    return results;
}

}  // namespace

TEST_CASE("quirks: every row is there") {
    CHECK(rows().size() == 130);
}

TEST_CASE("quirks: strict reading refuses what is not legal, and says where") {
    for (const quirk_row& row : rows()) {
        INFO("quirks.tsv:" << row.line << ": " << row.name);
        const any_message read = parse(row, row.bytes, default_options);
        CHECK(strict_result(read) == row.strict);
        if (read) CHECK(read.quirks().empty());
        if (row.legal) CHECK(row.strict == "accepted");
    }
}

TEST_CASE("quirks: lenient reading accepts them by name") {
    for (const quirk_row& row : rows()) {
        INFO("quirks.tsv:" << row.line << ": " << row.name);
        const any_message read = parse(row, row.bytes, lenient);
        CHECK((read ? test::described(read.quirks()) : "refused") == row.lenient);
        if (!read) continue;
        const bool isolated = read.unparsed_count() != 0;
        const quirk_set met = read.quirks();
        CHECK(isolated == (met.contains(quirk::unparsed_item) || met.contains(quirk::blank_line) || met.contains(quirk::tagged_bye)));
        CHECK((row.strict == "accepted") == met.empty());
        CHECK(read.walk() != 0);
    }
}

TEST_CASE("quirks: what was read leniently is written as the RFC wants it, or not at all") {
    constexpr write_options as{.utf8 = true, .binary = true};
    std::size_t written = 0;
    for (const quirk_row& row : rows()) {
        INFO("quirks.tsv:" << row.line << ": " << row.name);
        const any_message read = parse(row, row.bytes, lenient);
        if (!read) {
            CHECK(row.written.empty());
            continue;
        }
        std::string once;
        const auto size = read.serialize(once, as);
        if (!size) {
            CHECK(name(size.error().code) == row.written);
            CHECK(once.empty());
            CHECK_FALSE(read.quirks().empty());
            continue;
        }
        ++written;
        CHECK(read.unparsed_count() == 0);
        CHECK(once == test::quirk_bytes(row.written));
        const any_message strictly = parse(row, once, {.utf8 = true});
        REQUIRE(strictly);
        CHECK(strictly.size() == once.size());
        CHECK(strictly.equals(read));
        std::string twice;
        REQUIRE(strictly.serialize(twice, as));
        CHECK(twice == once);
    }
    CHECK(written > 80);
}

TEST_CASE("quirks: the lines around a bad one are read as ever") {
    const std::string before = "* 1 EXISTS\r\n", behind = "* 2 FETCH (UID 7)\r\nA1 OK done\r\n";
    for (const quirk_row& row : rows()) {
        if (row.client) continue;
        INFO("quirks.tsv:" << row.line << ": " << row.name);
        const auto results = leniently(before + row.bytes + behind);
        REQUIRE(results.size() >= 4);
        CHECK(results.front() == "accepted");
        CHECK(results[1] == row.lenient);
        CHECK(results[results.size() - 2] == "accepted");
        CHECK(results.back() == "accepted");
    }
    using list = std::vector<std::string>;
    CHECK(leniently("\r\n* OK hi\r\n\n") == list{"blank_line", "accepted", "bare_line_feed blank_line"});
    CHECK(leniently("* 1 FETCH (BODY[] {2}\r\nab)\r\n FLAGS (\\Seen) RFC822.SIZE 2)\r\n* 1 EXISTS\r\n") ==
          list{"accepted", "refused", "accepted"});
    CHECK(leniently("* 1 FETCH (ENVELOPE (NIL \"a\r\nb\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n* 1 EXISTS\r\n") ==
          list{"refused", "refused", "accepted"});
    CHECK(leniently(std::string("\0\0* 1 FETCH (BODY[] {3}\r\n)\r\n)\r\n* 1 EXISTS\r\n", 44)) == list{"nul_padding", "accepted"});
}

TEST_CASE("quirks: every quirk has a name of its own, and an example or a reason") {
    quirk_set met;
    for (const quirk_row& row : rows())
        if (const any_message read = parse(row, row.bytes, lenient)) read.quirks().for_each([&](quirk q) { met.insert(q); });
    // These have tests of their own.
    constexpr quirk elsewhere[] = {quirk::plus_in_tag, quirk::nul_in_literal, quirk::missing_parentheses};
    for (const quirk q : elsewhere) {
        CHECK_FALSE(met.contains(q));
        met.insert(q);
    }
    for (std::size_t i = 0; i != static_cast<std::size_t>(quirk::count_); ++i) {
        INFO(name(static_cast<quirk>(i)));
        CHECK(met.contains(static_cast<quirk>(i)));
        for (std::size_t j = 0; j != i; ++j) CHECK(name(static_cast<quirk>(i)) != name(static_cast<quirk>(j)));
    }
}
