// The value types at the bottom: errors, quirks, options, character classes, results.
#include <imapwire/core/characters.hpp>
#include <imapwire/core/error.hpp>
#include <imapwire/core/options.hpp>
#include <imapwire/core/quirk.hpp>
#include <imapwire/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/catch.hpp"

using namespace imapwire;

namespace {

/// The name of an enumerator as the compiler spells it; empty for a number that has none.
template <auto Enumerator>
constexpr std::string_view spelled() {
    const std::string_view function = __PRETTY_FUNCTION__;
    const std::size_t end = function.find_first_of(";]", function.find("Enumerator = "));
    const std::size_t begin = function.find_last_not_of("abcdefghijklmnopqrstuvwxyz0123456789_", end - 1) + 1;
    return function[begin - 1] == ':' ? function.substr(begin, end - begin) : std::string_view{};
}

/// The spelled names of the first numbers of an enumeration.
template <class Enum, std::size_t... I>
std::vector<std::string_view> spelled_names(std::index_sequence<I...>) {
    return {spelled<static_cast<Enum>(I)>()...};
}

}  // namespace

TEST_CASE("every error code has its own name and its own words") {
    const std::vector<std::string_view> names = spelled_names<errc>(std::make_index_sequence<100>{});
    std::set<std::string_view> words;
    std::size_t count = 0;
    while (count != names.size() && !names[count].empty()) {
        const errc code = static_cast<errc>(count++);
        CHECK(name(code) == names[count - 1]);
        CHECK(message(code) != "unknown error");
        CHECK(words.insert(message(code)).second);
    }
    CHECK(count > static_cast<std::size_t>(errc::missing_field));
    CHECK(count < names.size());
    CHECK(message(static_cast<errc>(count)) == "unknown error");
}

TEST_CASE("every quirk is named after its enumerator") {
    constexpr std::size_t count = static_cast<std::size_t>(quirk::count_);
    const std::vector<std::string_view> names = spelled_names<quirk>(std::make_index_sequence<count>{});
    for (std::size_t i = 0; i != count; ++i) CHECK(name(static_cast<quirk>(i)) == names[i]);
}

TEST_CASE("a set of quirks") {
    quirk_set quirks;
    CHECK(quirks.empty());
    CHECK(quirks == quirk_set{});

    quirks.insert(quirk::unparsed_item);
    quirks.insert(quirk::missing_text);
    quirks.insert(quirk::missing_text);
    CHECK_FALSE(quirks.empty());
    CHECK(quirks.contains(quirk::missing_text));
    CHECK(quirks.contains(quirk::unparsed_item));
    CHECK_FALSE(quirks.contains(quirk::extra_space));
    CHECK(quirks != quirk_set{});

    std::vector<quirk> members;
    quirks.for_each([&](quirk q) { members.push_back(q); });
    CHECK(members == std::vector<quirk>{quirk::missing_text, quirk::unparsed_item});

    SECTION("holds as many as there may ever be") {
        for (int i = 0; i != 128; ++i) {
            const quirk one = static_cast<quirk>(i);
            quirk_set single;
            single.insert(one);
            CHECK_FALSE(single.empty());
            for (int j = 0; j != 128; ++j) CHECK(single.contains(static_cast<quirk>(j)) == (i == j));
        }
    }
}

TEST_CASE("the size above which literals are detached is rounded up to a power of two") {
    struct row {
        std::size_t detach;
        std::uint64_t largest_inline;
    };
    constexpr row rows[] = {
        {0, 1}, {1, 1}, {2, 2}, {3, 4}, {4, 4}, {5, 8}, {4095, 4096}, {4096, 4096}, {4097, 8192}, {1 << 30, 1 << 30},
    };
    for (const row& r : rows) {
        options how;
        how.detach = r.detach;
        const mode validated(how, side::server);
        CAPTURE(r.detach);
        CHECK_FALSE(validated.detaches(0));
        CHECK_FALSE(validated.detaches(r.largest_inline));
        CHECK(validated.detaches(r.largest_inline + 1));
    }
}

TEST_CASE("by default no literal is detached") {
    const std::uint64_t largest = std::numeric_limits<std::int64_t>::max();  // number64 of RFC 9051
    CHECK_FALSE(mode{}.detaches(largest));
    CHECK_FALSE(mode(options{}, side::server).detaches(largest));
}

TEST_CASE("a mode keeps what the options said") {
    options how;
    CHECK_FALSE(mode(how, side::server).lenient);
    CHECK_FALSE(mode(how, side::server).utf8);
    CHECK_FALSE(mode(how, side::server).client);
    CHECK(mode(how, side::client).client);
    how.lenient = true;
    CHECK(mode(how, side::server).lenient);
    CHECK_FALSE(mode(how, side::server).utf8);
    how.utf8 = true;
    CHECK(mode(how, side::server).utf8);
}

TEST_CASE("character classes hold what RFC 9051, section 9, says, and nothing else") {
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const std::string digits = "0123456789";
    std::string controls;  // all but NUL, CR and LF
    for (char c = 1; c != 0x20; ++c)
        if (c != '\r' && c != '\n') controls += c;
    controls += '\x7f';

    struct row {
        character of;
        const char* rule;
        std::string members;
    };
    const row rows[] = {
        {character::atom, "ATOM-CHAR", letters + digits + "!#$&'+,-./:;<=>?@[^_`|}~"},
        {character::astring, "ASTRING-CHAR", letters + digits + "!#$&'+,-./:;<=>?@[]^_`|}~"},
        {character::list, "list-char", letters + digits + "!#$%&'*+,-./:;<=>?@[]^_`|}~"},
        {character::tag, "tag", letters + digits + "!#$&',-./:;<=>?@[]^_`|}~"},
        {character::quoted, "QUOTED-CHAR", letters + digits + controls + " !#$%&'()*+,-./:;<=>?@[]^_`{|}~"},
        {character::text, "TEXT-CHAR", letters + digits + controls + " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"},
        {character::digit, "DIGIT", digits},
        {character::base64, "base64-char", letters + digits + "+/"},
        {character::keyword, "keywords", letters + digits + "-./_"},
        {character::label, "tagged-label-char", letters + digits + "-._:"},
        {character::set, "sequence-set", digits + "*:,$"},
    };
    for (const row& r : rows) {
        for (int octet = 0; octet != 256; ++octet) {
            const char c = static_cast<char>(octet);
            CAPTURE(r.rule, octet);
            CHECK(is(c, r.of) == (r.members.find(c) != std::string::npos));
        }
    }
    for (int octet = 0; octet != 256; ++octet) {
        const char c = static_cast<char>(octet);
        const std::size_t letter = letters.find(c);
        CAPTURE(octet);
        CHECK(is_digit(c) == (digits.find(c) != std::string::npos));
        CHECK(to_upper(c) == (letter == std::string::npos ? c : letters[letter % 26]));
        CHECK(is_alpha(c) == (letter != std::string::npos));
    }
}

TEST_CASE("a result is a value or an error") {
    constexpr result<int> value = 7;
    STATIC_REQUIRE(value);
    STATIC_REQUIRE(*value == 7);
    STATIC_REQUIRE(value.error() == error{});

    constexpr result<int> failed = error{errc::expected_tag, 3, "tag"};
    STATIC_REQUIRE_FALSE(failed);
    STATIC_REQUIRE(*failed == 0);
    STATIC_REQUIRE(failed.error().code == errc::expected_tag);
    STATIC_REQUIRE(failed.error().offset == 3);
    STATIC_REQUIRE(failed.error().production == "tag");
}
