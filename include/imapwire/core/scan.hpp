// Finding the next octet of interest, several octets at a time where the machine can.
#ifndef IMAPWIRE_CORE_SCAN_HPP
#define IMAPWIRE_CORE_SCAN_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace imapwire::scan {

#if defined(__SSE2__)

/// Sixteen octets; a mask has one bit for each.
class block {
public:
    static constexpr std::size_t width = 16;

    explicit block(const char* at) noexcept : octets_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}

    std::uint32_t equal(char c) const noexcept { return mask(_mm_cmpeq_epi8(octets_, _mm_set1_epi8(c))); }
    /// Control characters below SP and octets with the high bit: as signed numbers, all of them are less than SP.
    std::uint32_t unusual() const noexcept { return mask(_mm_cmplt_epi8(octets_, _mm_set1_epi8(' '))); }

    static std::size_t first(std::uint32_t mask) noexcept { return static_cast<std::size_t>(std::countr_zero(mask)); }

private:
    static std::uint32_t mask(__m128i v) noexcept { return static_cast<std::uint32_t>(_mm_movemask_epi8(v)); }

    __m128i octets_;
};

#else

/// Eight octets in one word; a mask has the high bit of each octet. The lowest set bit is exact, those above it may
/// be spurious, which is why only the first is ever used.
class block {
public:
    static constexpr std::size_t width = 8;

    explicit block(const char* at) noexcept { std::memcpy(&octets_, at, sizeof octets_); }

    std::uint64_t equal(char c) const noexcept {
        const std::uint64_t x = octets_ ^ (low * static_cast<unsigned char>(c));
        return (x - low) & ~x & high;
    }
    std::uint64_t unusual() const noexcept { return (octets_ | ~((octets_ | high) - low * 0x20)) & high; }

    static std::size_t first(std::uint64_t mask) noexcept { return static_cast<std::size_t>(std::countr_zero(mask)) / 8; }

private:
    static constexpr std::uint64_t low = 0x0101010101010101u, high = 0x8080808080808080u;

    std::uint64_t octets_{};
};

#endif

#if defined(__SSE2__)

/// What matters for nesting in 64 octets at once, one bit for each.
struct nesting_masks {
    static constexpr std::size_t width = 64;

    std::uint64_t open = 0;
    std::uint64_t close = 0;
    std::uint64_t quote = 0;
    /// A backslash, "{" or LF: what needs a closer look.
    std::uint64_t other = 0;

    explicit nesting_masks(const char* at) noexcept {
        for (unsigned i = 0; i != 4; ++i) {
            const block b(at + 16 * i);
            open |= std::uint64_t{b.equal('(')} << (16 * i);
            close |= std::uint64_t{b.equal(')')} << (16 * i);
            quote |= std::uint64_t{b.equal('"')} << (16 * i);
            other |= std::uint64_t{b.equal('\\') | b.equal('{') | b.equal('\n')} << (16 * i);
        }
    }

    /// A bit for each octet from an opening quote up to the closing one.
    std::uint64_t quoted() const noexcept {
        std::uint64_t inside = quote;
        for (unsigned shift = 1; shift != 64; shift *= 2) inside ^= inside << shift;
        return inside;
    }
};

#endif

inline constexpr bool in_blocks = std::endian::native == std::endian::little;

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

/// The first octet from `at` on where Stop holds. There must be one: the LF before `end` stops them all.
template <class Stop>
constexpr const char* find(const char* at, [[maybe_unused]] const char* end) noexcept {
    if (in_blocks && !std::is_constant_evaluated()) {
        while (static_cast<std::size_t>(end - at) >= block::width) {
            if (const auto mask = Stop::many(block(at))) return at + block::first(mask);
            at += block::width;
        }
    }
    while (!Stop::one(*at)) ++at;
    return at;
}

/// The first octet in [at, end) where Stop holds, or `end`.
template <class Stop>
constexpr const char* find_within(const char* at, const char* end) noexcept {
    if (in_blocks && !std::is_constant_evaluated()) {
        while (static_cast<std::size_t>(end - at) >= block::width) {
            if (const auto mask = Stop::many(block(at))) return at + block::first(mask);
            at += block::width;
        }
    }
    while (at != end && !Stop::one(*at)) ++at;
    return at;
}

/// Eight octets as a little-endian word. For constant evaluation too.
constexpr std::uint64_t load8(const char* at) noexcept {
    std::uint64_t word = 0;
    if (in_blocks && !std::is_constant_evaluated()) {
        std::memcpy(&word, at, sizeof word);
    } else {
        for (unsigned i = 0; i != 8; ++i) word |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
    }
    return word;
}

}  // namespace imapwire::scan

#endif
