// Finding the next octet of interest, several octets at a time where the machine can.
#ifndef IMAPWIRE_CORE_SCAN_HPP
#define IMAPWIRE_CORE_SCAN_HPP

#include <imapwire/core/characters.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace imapwire::scan {

inline constexpr bool little_endian = std::endian::native == std::endian::little;

/// Eight octets as a little-endian word. For constant evaluation too.
constexpr std::uint64_t load8(const char* at) noexcept {
    std::uint64_t word = 0;
    if (little_endian && !std::is_constant_evaluated()) {
        std::memcpy(&word, at, sizeof word);
    } else {
        for (unsigned i = 0; i != 8; ++i) word |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
    }
    return word;
}

#if defined(__SSE2__)

/// The classes of characters that blocks can tell.
template <character Class>
inline constexpr bool in_blocks = Class == character::atom || Class == character::astring || Class == character::list ||
                                  Class == character::tag || Class == character::keyword;

/// Sixteen octets; a mask has one bit for each.
class block {
public:
    static constexpr std::size_t width = 16;
    using mask = std::uint32_t;

    explicit block(const char* at) noexcept : octets_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}

    mask equal(char c) const noexcept { return bits(is(c)); }
    /// a or b, where b has one bit more than a.
    mask either(char a, char b) const noexcept { return bits(one_of(a, b)); }
    /// Control characters and octets with the high bit: as signed numbers, all of them are less than SP.
    mask unusual() const noexcept { return bits(_mm_cmplt_epi8(octets_, _mm_set1_epi8(' '))); }

    /// What is not of the class. A few comparisons tell two characters at once that differ in one bit.
    template <character Class>
        requires in_blocks<Class>
    mask outside() const noexcept {
        if constexpr (Class == character::keyword) {
            return ~bits(_mm_or_si128(_mm_or_si128(in_range('-', '9'), is('_')), letters())) & 0xffffu;
        } else {
            __m128i out = _mm_cmplt_epi8(octets_, _mm_set1_epi8('!'));
            out = _mm_or_si128(out, one_of('(', ')'));
            out = _mm_or_si128(out, one_of('{', '\x7f'));
            if constexpr (Class == character::list)
                out = _mm_or_si128(out, is('"'));
            else
                out = _mm_or_si128(out, _mm_or_si128(one_of('"', '*'), is('%')));
            out = _mm_or_si128(out, Class == character::atom ? one_of('\\', ']') : is('\\'));
            if constexpr (Class == character::tag) out = _mm_or_si128(out, is('+'));
            return bits(out);
        }
    }

    static std::size_t first(mask set) noexcept { return static_cast<std::size_t>(std::countr_zero(set)); }

private:
    static mask bits(__m128i v) noexcept { return static_cast<mask>(_mm_movemask_epi8(v)); }

    __m128i is(char c) const noexcept { return _mm_cmpeq_epi8(octets_, _mm_set1_epi8(c)); }
    __m128i one_of(char a, char b) const noexcept {
        return _mm_cmpeq_epi8(_mm_or_si128(octets_, _mm_set1_epi8(static_cast<char>(a ^ b))), _mm_set1_epi8(b));
    }
    __m128i in_range(char low, char high) const noexcept { return in_range(octets_, low, high); }
    __m128i letters() const noexcept { return in_range(_mm_or_si128(octets_, _mm_set1_epi8(0x20)), 'a', 'z'); }

    static __m128i in_range(__m128i octets, char low, char high) noexcept {
        const __m128i offset = _mm_sub_epi8(octets, _mm_set1_epi8(low));
        return _mm_cmpeq_epi8(_mm_min_epu8(offset, _mm_set1_epi8(static_cast<char>(high - low))), offset);
    }

    __m128i octets_;
};

#else

/// Eight octets in one word; a mask has the high bit of each octet. The lowest set bit is exact, those above it may
/// be spurious, which is why only the first is ever used.
class block {
public:
    static constexpr std::size_t width = 8;
    using mask = std::uint64_t;

    explicit block(const char* at) noexcept : octets_(load8(at)) {}

    mask equal(char c) const noexcept {
        const std::uint64_t x = octets_ ^ (low * static_cast<unsigned char>(c));
        return (x - low) & ~x & high;
    }
    mask unusual() const noexcept { return (octets_ | ~((octets_ | high) - low * 0x20)) & high; }

    static std::size_t first(mask set) noexcept { return static_cast<std::size_t>(std::countr_zero(set)) / 8; }

private:
    static constexpr std::uint64_t low = 0x0101010101010101u, high = 0x8080808080808080u;

    std::uint64_t octets_ = 0;
};

#endif

/// What can end a run of plain octets in a quoted string.
struct quoted_stop {
    static constexpr bool one(char c) noexcept { return c == '"' || c == '\\' || static_cast<signed char>(c) < ' '; }
    static auto many(const block& b) noexcept { return b.equal('"') | b.equal('\\') | b.unusual(); }
};

/// What can end a run of plain octets in text.
struct text_stop {
    static constexpr bool one(char c) noexcept { return static_cast<signed char>(c) < ' '; }
    static auto many(const block& b) noexcept { return b.unusual(); }
};

/// What matters when skipping over nested parentheses.
struct nesting_stop {
    static constexpr bool one(char c) noexcept { return c == '(' || c == ')' || c == '"' || c == '{' || c == '\n'; }
    static auto many(const block& b) noexcept {
        return b.equal('(') | b.equal(')') | b.equal('"') | b.equal('{') | b.equal('\n');
    }
};

/// What ends a run of one class of characters.
template <character Class>
struct class_stop {
    static constexpr bool one(char c) noexcept { return !is(c, Class); }
#if defined(__SSE2__)
    static auto many(const block& b) noexcept
        requires in_blocks<Class>
    {
        return b.template outside<Class>();
    }
#endif
};

/// The first octet from `at` on where Stop holds. There must be one: the LF before `end` stops them all.
template <class Stop>
constexpr const char* find(const char* at, [[maybe_unused]] const char* end) noexcept {
    if constexpr (little_endian && requires(const block& b) { Stop::many(b); }) {
        if (!std::is_constant_evaluated()) {
            for (; static_cast<std::size_t>(end - at) >= block::width; at += block::width)
                if (const block::mask mask = Stop::many(block(at))) return at + block::first(mask);
        }
    }
    while (!Stop::one(*at)) ++at;
    return at;
}

/// The first octet in [at, end) where Stop holds, or `end`.
template <class Stop>
constexpr const char* find_within(const char* at, const char* end) noexcept {
    if (little_endian && !std::is_constant_evaluated()) {
        for (; static_cast<std::size_t>(end - at) >= block::width; at += block::width)
            if (const block::mask mask = Stop::many(block(at))) return at + block::first(mask);
    }
    while (at != end && !Stop::one(*at)) ++at;
    return at;
}

#if defined(__SSE2__)

/// One bit for each of 64 octets, from a function that gives 16 bits for a block.
template <class F>
std::uint64_t mask64(const block (&blocks)[4], F&& f) noexcept {
    return f(blocks[0]) | std::uint64_t{f(blocks[1])} << 16 | std::uint64_t{f(blocks[2])} << 32 | std::uint64_t{f(blocks[3])} << 48;
}

#endif

}  // namespace imapwire::scan

#endif
