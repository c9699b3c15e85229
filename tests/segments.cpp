// segments: where the sender of a command must wait.
#include "support/catch.hpp"

#include <imapwire/stream/segments.hpp>

#include <array>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace std::string_view_literals;
using imapwire::segments;

static_assert(std::forward_iterator<segments::iterator>);
static_assert(std::ranges::forward_range<segments>);
static_assert(std::is_same_v<std::ranges::range_value_t<segments>, std::string_view>);
static_assert(std::is_trivially_copyable_v<segments> && std::is_trivially_copyable_v<segments::iterator>);
static_assert(std::is_constructible_v<segments, std::string_view>);
static_assert(std::is_constructible_v<segments, const std::string&>);
static_assert(std::is_constructible_v<segments, std::string&>);
static_assert(std::is_constructible_v<segments, const char*>);
static_assert(std::is_constructible_v<segments, const char (&)[4]>);
static_assert(!std::is_constructible_v<segments, std::string>);
static_assert(!std::is_constructible_v<segments, const std::string>);

namespace {

struct row {
    std::string_view bytes;
    // The segments, each with "|" after it.
    std::string_view parts;
};

constexpr row rows[] = {
    {"", ""},
    {"a NOOP\r\n", "a NOOP\r\n|"},
    {"a LOGIN {3}\r\nann {4}\r\npass\r\n", "a LOGIN {3}\r\n|ann {4}\r\n|pass\r\n|"},
    {"a LOGIN {3+}\r\nann {4+}\r\npass\r\n", "a LOGIN {3+}\r\nann {4+}\r\npass\r\n|"},
    {"a LOGIN {3+}\r\nann {4}\r\npass\r\n", "a LOGIN {3+}\r\nann {4}\r\n|pass\r\n|"},
    {"a LOGIN {3}\r\nann {4+}\r\npass\r\n", "a LOGIN {3}\r\n|ann {4+}\r\npass\r\n|"},
    {"a LOGIN {0}\r\n {0}\r\n\r\n", "a LOGIN {0}\r\n| {0}\r\n|\r\n|"},
    {"a APPEND x ~{3}\r\na\0b\r\n"sv, "a APPEND x ~{3}\r\n|a\0b\r\n|"sv},
    {"a APPEND x {5}\r\n{1}\r\n\r\n", "a APPEND x {5}\r\n|{1}\r\n\r\n|"},
    {"a SEARCH SUBJECT \"{3}\"\r\n", "a SEARCH SUBJECT \"{3}\"\r\n|"},
    {"a SEARCH SUBJECT \"\\\"{3}\"\r\n", "a SEARCH SUBJECT \"\\\"{3}\"\r\n|"},
    // more than one command, or not all of one
    {"a NOOP\r\nb LOGIN {1}\r\nx y\r\nc NOOP\r\n", "a NOOP\r\nb LOGIN {1}\r\n|x y\r\nc NOOP\r\n|"},
    {"a LOGIN {3}\r\n", "a LOGIN {3}\r\n|"},
    {"a LOGIN {3}\r\nan", "a LOGIN {3}\r\n|an|"},
    {"a LOGIN {3}\r", "a LOGIN {3}\r|"},
    // larger than any limit that applies to reading
    {"a APPEND x {9223372036854775807}\r\nabc", "a APPEND x {9223372036854775807}\r\n|abc|"},
    {"a APPEND x {9223372036854775807+}\r\nabc", "a APPEND x {9223372036854775807+}\r\nabc|"},
};

constexpr bool splits_as_said(const row& given) {
    std::size_t at = 0;
    for (const std::string_view part : segments(given.bytes)) {
        if (part.empty() || given.parts.substr(at, part.size()) != part) return false;
        at += part.size();
        if (at == given.parts.size() || given.parts[at++] != '|') return false;
    }
    return at == given.parts.size();
}

static_assert([] {
    for (const row& given : rows)
        if (!splits_as_said(given)) return false;
    return true;
}());

}  // namespace

TEST_CASE("segments: rows") {
    for (const row& given : rows) {
        CAPTURE(given.bytes);
        CHECK(splits_as_said(given));
        // One after the other they are what was given, in place.
        const char* expected = given.bytes.data();
        for (const std::string_view part : segments(given.bytes)) {
            CHECK(part.data() == expected);
            expected += part.size();
        }
        CHECK(expected == given.bytes.data() + given.bytes.size());
    }
}

TEST_CASE("segments: the iterators can be kept and used again") {
    const segments parts("a LOGIN {3}\r\nann {4}\r\npass\r\n");
    const segments::iterator first = parts.begin();
    segments::iterator second = first;
    CHECK(*second++ == "a LOGIN {3}\r\n");
    CHECK(*second == "ann {4}\r\n");
    CHECK(second != first);
    CHECK(*first == "a LOGIN {3}\r\n");
    CHECK(std::next(first) == second);
    CHECK(*std::next(first, 2) == "pass\r\n");
    CHECK(std::next(first, 3) == parts.end());
    CHECK(segments::iterator() == segments::iterator());
    CHECK(std::ranges::distance(parts) == 3);
    CHECK(std::ranges::distance(segments(""sv)) == 0);
}

TEST_CASE("segments: as many as the framer has literals that wait") {
    std::string bytes = "a SEARCH";
    for (std::size_t i = 0; i != 2000; ++i) bytes += i % 3 == 0 ? " {2}\r\nxy" : i % 3 == 1 ? " {2+}\r\nxy" : " \"{2}\"";
    bytes += "\r\n";
    CHECK(std::ranges::distance(segments(bytes)) == 667 + 1);
}

TEST_CASE("segments: the limits on what is read do not apply") {
    const std::string line = "a SEARCH SUBJECT \"" + std::string(imapwire::limits{}.line, 'x') + "\" SUBJECT {3}\r\n";
    const std::string bytes = line + "abc {2+}\r\nxy\r\n";
    const segments parts(bytes);
    CHECK(std::ranges::distance(parts) == 2);
    CHECK((*parts.begin()).size() == line.size());
}
