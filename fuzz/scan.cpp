// Scanning in blocks finds what plain loops find.
#include "support/bytes.hpp"
#include "support/require.hpp"
#include "support/sample.hpp"

#include <imapwire/core/scan.hpp>
#include <imapwire/core/scan_numbers.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/grammar/keyword_table.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

namespace {

using fuzz::require;
namespace scan = imapwire::scan;

/// Each search begins at so many places of an input.
constexpr std::size_t places = 8;

const char* plain_find(const char* at, const char* end, bool (*stops)(unsigned char)) {
    while (at != end && !stops(static_cast<unsigned char>(*at))) ++at;
    return at;
}

/// `line` ends in LF, where every search stops.
template <class Stop>
void check_stop(std::string_view line, bool (*stops)(unsigned char)) {
    const char* const begin = line.data();
    const char* const end = begin + line.size();
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t place) {
        const char* const from = begin + place;
        const char* const expected = plain_find(from, end, stops);
        require(scan::find<Stop>(from, end) == expected, "a block holds what a loop finds");
        const char* const around = scan::find_around<Stop>(from, end);
        require((around != nullptr ? around : scan::find_beyond<Stop>(from, end)) == expected, "two blocks hold what a loop finds");
        require(scan::find_within<Stop>(from, end) == expected, "a block holds what a loop finds");
        // Where the search ends before it finds anything, it finds the end.
        require(scan::find_within<Stop>(from, expected) == expected, "nothing is found beyond the end");
    });
}

/// A loop over octets that does what skip_group does.
const char* plain_group(const char* at, const char* end) {
    std::size_t depth = 0;
    while (at != end && *at != '\n') {
        const char c = *at++;
        if (c == '(') ++depth;
        if (c == ')' && --depth == 0) return at;
        if (c == '"') {
            while (*at != '"') {
                if (*at == '\\' && at[1] != '\n') ++at;
                if (*at == '\n') return nullptr;
                ++at;
            }
            ++at;
        }
        if (c == '{') {
            std::uint64_t octets = 0;
            const char* const digits = at;
            for (; *at >= '0' && *at <= '9'; ++at) {
                octets = octets * 10 + static_cast<std::uint64_t>(*at - '0');
                if (octets > 1000000) return nullptr;
            }
            if (at == digits) return nullptr;
            if (*at == '+') ++at;
            if (*at != '}' || at[1] != '\r' || at[2] != '\n') return nullptr;
            at += 3;
            if (octets >= static_cast<std::uint64_t>(end - at)) return nullptr;
            at += octets;
        }
    }
    return nullptr;
}

void check_groups(std::string_view line) {
    static constexpr imapwire::options how{};
    const auto groups = static_cast<std::size_t>(std::count(line.begin(), line.end(), '('));
    std::size_t i = std::string_view::npos;
    std::size_t passed = 0;
    fuzz::at_some_places(line, groups, places, [&](std::size_t group) {
        if (group < passed) {
            i = std::string_view::npos;
            passed = 0;
        }
        for (; passed <= group; ++passed) i = line.find('(', i + 1);
        imapwire::input in(line, how, imapwire::side::client);
        require(imapwire::skip_group(line.data() + i, in) == plain_group(line.data() + i, line.data() + line.size()),
                "a group ends where a loop ends it");
    });
}

template <class Number>
void check_numbers(std::string_view line) {
    static constexpr imapwire::options how{};
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t i) {
        imapwire::input in(line, how, imapwire::side::client);
        std::uint64_t expected = 0;
        std::size_t end = i;
        for (; line[end] >= '0' && line[end] <= '9' && expected <= Number::most / 10; ++end)
            expected = expected * 10 + static_cast<std::uint64_t>(line[end] - '0');
        const bool ok = end != i && expected <= Number::most && !(line[end] >= '0' && line[end] <= '9');
        Number value;
        const char* const at = imapwire::read<Number>(line.data() + i, in, value);
        require(ok ? at == line.data() + end && value == expected : at == nullptr, "a number is what its digits say");
        require(imapwire::match<Number>(line.data() + i, in) == at, "a number is passed where it is read");
    });
}

#if defined(__SSE2__)

/// Where a list of plain flags ends that begins with the "(" at `at`; nullptr if it is none.
const char* plain_flags(const char* at, imapwire::detail::flag_kind kind) {
    if (*++at == ')') return at + 1;
    for (;;) {
        if (*at != '\\' && kind == imapwire::detail::flag_kind::attribute) return nullptr;
        if (*at == '\\') ++at;
        if (!imapwire::is(*at, imapwire::character::atom)) return nullptr;
        while (imapwire::is(*at, imapwire::character::atom)) ++at;
        if (*at == ')') return at + 1;
        if (*at++ != ' ') return nullptr;
    }
}

void check_flags(std::string_view line, imapwire::detail::flag_kind kind) {
    static constexpr imapwire::options how{};
    const imapwire::input in(line, how, imapwire::side::server);
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t i) {
        const char* const at = line.data() + i;
        if (*at != '(') return;
        const char* const expected = plain_flags(at, kind);
        const bool in_sight = expected != nullptr && expected - at <= 33 && in.has(at, 17);
        require(imapwire::detail::pass_flags(at, in, kind) == (in_sight ? expected : nullptr), "flags end where a loop ends them");
    });
}

/// Words with an SP between each, in parentheses, as a loop passes over them; nullptr if one is none.
const char* plain_words(const char* at) {
    do {
        if (!imapwire::is(*++at, imapwire::character::astring)) return nullptr;
        while (imapwire::is(*at, imapwire::character::astring)) ++at;
    } while (*at == ' ');
    return *at == ')' ? at + 1 : nullptr;
}

void check_lists_of_words(std::string_view line) {
    static constexpr imapwire::options how{};
    const imapwire::input in(line, how, imapwire::side::client);
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t i) {
        const char* const at = line.data() + i;
        if (*at != '(') return;
        const char* const expected = plain_words(at);
        const bool in_sight = expected != nullptr && expected - at <= 65 && in.has(at, 17);
        require(imapwire::detail::pass_words(at, in) == (in_sight ? expected : nullptr), "words end where a loop ends them");
    });
}

/// Numbers, or pairs of them, and separators, one after another, as a loop passes over them: to where the last one begins that
/// stands in a row.
template <char Separator, char Between>
void check_rows_of_numbers(std::string_view line) {
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t i) {
        std::size_t count = 0;
        const char* const behind = scan::pass_numbers(Separator, Between, line.data() + i, line.data() + line.size(), count);
        const char* at = line.data() + i;
        const auto pass_one = [&at] {
            const char* const digits = at;
            while (*at >= '0' && *at <= '9') ++at;
            require(at != digits && at - digits <= 9 && *digits != '0', "only numbers are passed over");
        };
        for (; at != behind && count != 0; --count) {
            pass_one();
            if (Between != '\0' && *at == Between) {
                ++at;
                pass_one();
            }
            require(*at == Separator, "a separator follows each number");
            ++at;
        }
        require(at == behind && count == 0, "all that is passed over is counted");
        require(at == line.data() + i || (*at >= '1' && *at <= '9'), "a number follows");
        scan::number_run run;
        at = line.data() + i;
        do {
            const char* const next = scan::read_numbers<Separator, Between>(at, behind, run);
            for (std::size_t number = 0; number != run.count; ++number) {
                std::uint32_t value = 0;
                while (*at >= '0' && *at <= '9') value = value * 10 + static_cast<std::uint32_t>(*at++ - '0');
                require(run.values[number] == value, "a number in a row is what its digits say");
                require(*at++ == ((run.joined >> number & 1) != 0 ? Between : Separator), "pairs are told from others");
            }
            require(at == next && (run.count == 0 || at[-1] == Separator), "a row ends behind a separator");
        } while (run.count != 0);
    });
}

/// All numbers, pairs and stars up to what is none, as a loop passes over them; nullptr where that needs a closer look.
const char* plain_numbers(const char* at, const char* end) {
    const auto pass_one = [&] {
        if (at != end && *at == '*') return ++at != end && (*at < '0' || *at > '9') && *at != '*';
        const char* const digits = at;
        while (at != end && *at >= '0' && *at <= '9') ++at;
        return at != digits && at - digits <= 9 && *digits != '0' && (at == end || *at != '*');
    };
    for (;;) {
        if (!pass_one()) return nullptr;
        if (at != end && *at == ':') {
            ++at;
            if (!pass_one() || (at != end && *at == ':')) return nullptr;
        }
        if (at == end || *at != ',') return at;
        ++at;
    }
}

void check_all_numbers(std::string_view line) {
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t i) {
        const char* const at = line.data() + i;
        const char* const end = line.data() + line.size();
        const char* const expected = plain_numbers(at, end);
        const bool in_sight = expected != nullptr && expected != end && expected - at < 64 && end - at >= 16;
        require(scan::pass_all_numbers(',', ':', '*', at, end) == (in_sight ? expected : nullptr), "a set ends where a loop ends it");
    });
}

#endif

template <class Stop>
void check_none(std::string_view line) {
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t i) {
        const std::size_t sizes = std::min<std::size_t>(40, line.size() - i + 1);
        fuzz::at_some_places(line.substr(i), sizes, 4, [&](std::size_t size) {
            const std::string_view part = line.substr(i, size);
            require(scan::none<Stop>(part) == std::none_of(part.begin(), part.end(), Stop::one), "blocks hold none where a loop finds none");
        });
    });
}

void check_words(std::string_view line) {
    static constexpr imapwire::options how{};
    static constexpr std::string_view words[] = {"BODY", "BODY[", "BODYSTRUCTURE", "BINARY.SIZE[", "RFC822", "RFC822.SIZE", "ID",
                                                 "X_Y", "LIST-MYRIGHTS-AND-MORE", "LIST-MYRIGHTS-AND-LESS"};
    static constexpr imapwire::keyword_table<std::size(words)> table(words);
    const imapwire::input in(line, how, imapwire::side::client);
    fuzz::at_some_places(line, line.size(), places, [&](std::size_t i) {
        std::size_t expected = table.none;
        for (std::size_t word = 0; word != std::size(words); ++word) {
            const std::string_view text = words[word];
            const bool spelled = std::equal(text.begin(), text.end(), line.begin() + static_cast<std::ptrdiff_t>(i),
                                            line.begin() + static_cast<std::ptrdiff_t>(std::min(i + text.size(), line.size())),
                                            [](char a, char b) { return a == imapwire::to_upper(b); });
            if (spelled && (text.back() == '[' || !imapwire::is(line[i + text.size()], imapwire::character::item))) expected = word;
        }
        require(table.find(line.data() + i, in).index == expected, "a word is found where a loop finds it");
    });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 2048) return 0;
    const fuzz::exact_copy copy(std::string(fuzz::tail(data, size).rest()) + "\n");
    const std::string_view line = copy.view();
    check_stop<scan::quoted_stop>(line, [](unsigned char c) { return c == '"' || c == '\\' || c < 0x20 || c > 0x7f; });
    check_stop<scan::text_stop>(line, [](unsigned char c) { return c < 0x20 || c > 0x7f; });
    check_stop<scan::nesting_stop>(line, [](unsigned char c) { return c == '(' || c == ')' || c == '"' || c == '{' || c == '\n'; });
    check_stop<scan::flag_stop>(line, [](unsigned char c) { return c <= 0x20 || c > 0x7f || c == ')'; });
    check_groups(line);
    check_none<scan::quoted_stop>(line);
    check_none<scan::class_stop<imapwire::character::atom>>(line);
    check_numbers<imapwire::number>(line);
    check_numbers<imapwire::number64>(line);
#if defined(__SSE2__)
    check_flags(line, imapwire::detail::flag_kind::flag);
    check_flags(line, imapwire::detail::flag_kind::attribute);
    check_rows_of_numbers<' ', '\0'>(line);
    check_rows_of_numbers<',', ':'>(line);
    check_lists_of_words(line);
    check_all_numbers(line);
#endif
    check_words(line);
    return 0;
}
