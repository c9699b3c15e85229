// Scanning in blocks finds what plain loops find.
#include "support/bytes.hpp"
#include "support/require.hpp"

#include <imapwire/core/scan.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/grammar/keyword_table.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/token/number.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {

using fuzz::require;
namespace scan = imapwire::scan;

const char* plain_find(const char* at, const char* end, bool (*stops)(unsigned char)) {
    while (at != end && !stops(static_cast<unsigned char>(*at))) ++at;
    return at;
}

/// `line` ends in LF, where every search stops.
template <class Stop>
void check_stop(std::string_view line, bool (*stops)(unsigned char)) {
    const char* const begin = line.data();
    const char* const end = begin + line.size();
    for (const char* from = begin; from != end; ++from) {
        const char* const expected = plain_find(from, end, stops);
        require(scan::find<Stop>(from, end) == expected, "a block holds what a loop finds");
        require(scan::find_within<Stop>(from, end) == expected, "a block holds what a loop finds");
        // Where the search ends before it finds anything, it finds the end.
        require(scan::find_within<Stop>(from, expected) == expected, "nothing is found beyond the end");
    }
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
    for (std::size_t i = 0; i != line.size(); ++i) {
        if (line[i] != '(') continue;
        imapwire::input in(line, how, imapwire::side::client);
        require(imapwire::skip_group(line.data() + i, in) == plain_group(line.data() + i, line.data() + line.size()),
                "a group ends where a loop ends it");
    }
}

void check_numbers(std::string_view line) {
    static constexpr imapwire::options how{};
    for (std::size_t i = 0; i != line.size(); ++i) {
        imapwire::input in(line, how, imapwire::side::client);
        std::uint64_t expected = 0;
        std::size_t end = i;
        for (; line[end] >= '0' && line[end] <= '9' && expected <= 0xffffffff; ++end)
            expected = expected * 10 + static_cast<std::uint64_t>(line[end] - '0');
        imapwire::number value;
        const char* const at = imapwire::read<imapwire::number>(line.data() + i, in, value);
        const bool ok = end != i && expected <= 0xffffffff;
        require(ok ? at == line.data() + end && value == expected : at == nullptr, "a number is what its digits say");
    }
}

void check_words(std::string_view line) {
    static constexpr imapwire::options how{};
    const imapwire::input in(line, how, imapwire::side::client);
    for (std::size_t i = 0; i != line.size(); ++i) {
        const imapwire::folded_word word(line.data() + i, in);
        require(word.size < line.size() - i, "the line's end is no part of a word");
        const imapwire::folded_word plain(line.substr(i, word.size));
        require(word.size == plain.size && word.low == plain.low && word.high == plain.high, "a word is folded alike");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 2048) return 0;
    const fuzz::exact_copy copy(std::string(fuzz::tail(data, size).rest()) + "\n");
    const std::string_view line = copy.view();
    check_stop<scan::quoted_stop>(line, [](unsigned char c) { return c == '"' || c == '\\' || c < 0x20 || c > 0x7f; });
    check_stop<scan::text_stop>(line, [](unsigned char c) { return c < 0x20 || c > 0x7f; });
    check_stop<scan::nesting_stop>(line, [](unsigned char c) { return c == '(' || c == ')' || c == '"' || c == '{' || c == '\n'; });
    check_groups(line);
    check_numbers(line);
    check_words(line);
    return 0;
}
