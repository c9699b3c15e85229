// Finding the next octet of interest, several octets at a time where the machine can.
#ifndef IMAPWIRE_CORE_SCAN_HPP
#define IMAPWIRE_CORE_SCAN_HPP

#include <imapwire/core/characters.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
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

/// The first eight octets from `at` on; zeros for those behind `end`.
constexpr std::uint64_t load_first8(const char* at, const char* end) noexcept {
    const auto left = static_cast<std::size_t>(end - at);
    if (left >= 8) return load8(at);
    std::uint64_t word = 0;
    for (std::size_t i = 0; i != left; ++i) word |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
    return word;
}

/// The eight octets behind the first eight from `at` on; zeros for those behind `end`.
constexpr std::uint64_t load_second8(const char* at, const char* end) noexcept {
    const auto left = static_cast<std::size_t>(end - at);
    if (left >= 16) return load8(at + 8);
    return left > 8 ? load8(end - 8) >> 8 * (16 - left) : 0;
}

/// The high bit of each octet that is no digit, exact up to the first that isn't ASCII.
constexpr std::uint64_t no_digits(std::uint64_t word) noexcept {
    const std::uint64_t t = word ^ 0x3030303030303030u;
    return ((t + 0x7676767676767676u) | t) & 0x8080808080808080u;
}

/// The value of the first `n` octets of `word`, which are digits; n is 1 to 8.
constexpr std::uint64_t value_of_digits(std::uint64_t word, std::size_t n) noexcept {
    std::uint64_t t = (word ^ 0x3030303030303030u) << (64 - 8 * n);
    t = (t * 10 + (t >> 8)) & 0x00ff00ff00ff00ffu;
    t = (t * 100 + (t >> 16)) & 0x0000ffff0000ffffu;
    return (t * 10000 + (t >> 32)) & 0xffffffffu;
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

    /// Sixteen octets out of `size` of them, 1 to 15: some are there twice.
    static block repeated(const char* at, std::size_t size) noexcept {
        if (size >= 4) {
            // How long they are makes no difference to which way is taken.
            const std::size_t second = size / 8 * 4;
            return block(_mm_set_epi32(load4(at), load4(at + second), load4(at + size - 4 - second), load4(at + size - 4)));
        }
        const auto octet = [at](std::size_t i) { return static_cast<unsigned char>(at[i]); };
        return block(_mm_set1_epi32(octet(0) | octet(size / 2) << 8 | octet(size - 1) << 16 | octet(0) << 24));
    }

    /// The eight octets at `at`, and those at `behind`.
    block(const char* at, const char* behind) noexcept : octets_(_mm_set_epi64x(load(behind), load(at))) {}

    mask equal(char c) const noexcept { return bits(is(c)); }
    /// a or b, where b has one bit more than a.
    mask either(char a, char b) const noexcept { return bits(one_of(a, b)); }
    mask between(char low, char high) const noexcept { return bits(in_range(low, high)); }
    /// Control characters and octets with the high bit: as signed numbers, all of them are less than SP.
    mask unusual() const noexcept { return bits(less(' ')); }
    /// The same, and two others.
    mask unusual(char a, char b) const noexcept { return bits(_mm_or_si128(_mm_or_si128(is(a), is(b)), less(' '))); }

    /// What is not of the class. A few comparisons tell two characters at once that differ in one bit.
    template <character Class>
        requires in_blocks<Class>
    [[gnu::always_inline]] mask outside() const noexcept {
        if constexpr (Class == character::keyword) {
            return ~bits(_mm_or_si128(_mm_or_si128(in_range('-', '9'), is('_')), letters())) & 0xffffu;
        } else {
            __m128i out = less('!');
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

    static std::size_t first(mask set) noexcept { return static_cast<unsigned>(std::countr_zero(set)); }

private:
    explicit block(__m128i octets) noexcept : octets_(octets) {}

    static long long load(const char* at) noexcept { return static_cast<long long>(load8(at)); }
    static int load4(const char* at) noexcept {
        int word;
        std::memcpy(&word, at, sizeof word);
        return word;
    }
    static mask bits(__m128i v) noexcept { return static_cast<mask>(_mm_movemask_epi8(v)); }

    /// The high bit of the octets that are less than c, as signed numbers.
    __m128i less(char c) const noexcept { return _mm_subs_epi8(octets_, _mm_set1_epi8(c)); }
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
    mask unusual(char a, char b) const noexcept { return equal(a) | equal(b) | unusual(); }

    static std::size_t first(mask set) noexcept { return static_cast<std::size_t>(std::countr_zero(set)) / 8; }

private:
    static constexpr std::uint64_t low = 0x0101010101010101u, high = 0x8080808080808080u;

    std::uint64_t octets_ = 0;
};

#endif

/// What can end a run of plain octets in a quoted string.
struct quoted_stop {
    static constexpr bool one(char c) noexcept { return c == '"' || c == '\\' || static_cast<signed char>(c) < ' '; }
    static auto many(const block& b) noexcept { return b.unusual('"', '\\'); }
};

/// What can end a run of plain octets in text.
struct text_stop {
    static constexpr bool one(char c) noexcept { return static_cast<signed char>(c) < ' '; }
    static auto many(const block& b) noexcept { return b.unusual(); }
};

template <char Octet>
struct octet_stop {
    static constexpr bool one(char c) noexcept { return c == Octet; }
    static auto many(const block& b) noexcept { return b.equal(Octet); }
};

/// What ends a flag that has been validated, wherever it stands.
struct flag_stop {
    static constexpr bool one(char c) noexcept { return static_cast<signed char>(c) <= ' ' || c == ')'; }
    static auto many(const block& b) noexcept { return b.unusual(' ', ')'); }
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
    static constexpr character of = Class;
    static constexpr bool one(char c) noexcept { return !is(c, Class); }
#if defined(__SSE2__)
    static auto many(const block& b) noexcept
        requires in_blocks<Class>
    {
        return b.template outside<Class>();
    }
#endif
};

/// The first octet from `at` on where Stop holds, if one look at a few octets shows it; else nullptr.
template <class Stop>
constexpr const char* find_near([[maybe_unused]] const char* at, [[maybe_unused]] const char* end) noexcept {
    if constexpr (little_endian && requires(const block& b) { Stop::many(b); }) {
        if (!std::is_constant_evaluated() && static_cast<std::size_t>(end - at) >= block::width) [[likely]]
            if (const block::mask mask = Stop::many(block(at))) [[likely]] return at + block::first(mask);
    }
    return nullptr;
}

/// The same where find_near() returned nullptr: it does not look again at what that has looked at.
template <class Stop>
constexpr const char* find_far(const char* at, [[maybe_unused]] const char* end) noexcept {
    if constexpr (little_endian && requires(const block& b) { Stop::many(b); }) {
        if (!std::is_constant_evaluated()) {
            if (static_cast<std::size_t>(end - at) >= block::width) [[likely]] at += block::width;
            for (; static_cast<std::size_t>(end - at) >= block::width; at += block::width)
                if (const block::mask mask = Stop::many(block(at))) return at + block::first(mask);
#if defined(__SSE2__)
            if (static_cast<std::size_t>(end - at) >= 8) {
                const std::size_t first = block::first(Stop::many(block(at, end - 8)));
                return first < 8 ? at + first : end - block::width + first;
            }
#endif
        }
    }
    while (!Stop::one(*at)) ++at;
    return at;
}
/// The same, never inlined.
template <class Stop>
[[gnu::noinline]] constexpr const char* find_further(const char* at, const char* end) noexcept {
    return find_far<Stop>(at, end);
}

/// The first octet from `at` on that is not of the class.
[[gnu::noinline]] constexpr const char* find_outside(const char* at, character of) noexcept {
    while (is(*at, of)) ++at;
    return at;
}

/// What find_near() does, with a look at twice as many octets: for what is often a little longer, and cheap to look for.
template <class Stop>
constexpr const char* find_around(const char* at, const char* end) noexcept {
#if defined(__SSE2__)
    const auto left = static_cast<std::size_t>(end - at);
    if (!std::is_constant_evaluated() && left >= block::width) [[likely]] {
        const auto look = [at](std::size_t second) -> block::mask {
            return Stop::many(block(at)) | Stop::many(block(at + second)) << second;
        };
        if (left < 2 * block::width) [[unlikely]] return at + block::first(look(left - block::width));  // there is one before `end`
        if (const block::mask mask = look(block::width)) [[likely]] return at + block::first(mask);
    }
    return nullptr;
#else
    return find_near<Stop>(at, end);
#endif
}

/// The same where find_around() returned nullptr.
template <class Stop>
constexpr const char* find_beyond(const char* at, const char* end) noexcept {
#if defined(__SSE2__)
    if (!std::is_constant_evaluated() && static_cast<std::size_t>(end - at) >= block::width) at += block::width;
#endif
    return find_far<Stop>(at, end);
}

/// The first octet from `at` on where Stop holds. There must be one: the LF before `end` stops them all.
template <class Stop>
constexpr const char* find(const char* at, const char* end) noexcept {
    const char* const near = find_near<Stop>(at, end);
    if (near != nullptr) return near;
    if constexpr (requires { Stop::of; })
        return find_outside(at, Stop::of);
    else
        return find_further<Stop>(at, end);
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

/// Whether Stop holds nowhere in the octets.
template <class Stop>
constexpr bool none(std::string_view octets) noexcept {
    const char* at = octets.data();
    const char* const end = at + octets.size();
#if defined(__SSE2__)
    if constexpr (requires(const block& b) { Stop::many(b); }) {
        if (!std::is_constant_evaluated()) {
            if (octets.size() < block::width) return octets.empty() || Stop::many(block::repeated(at, octets.size())) == 0;
            // The last block overlaps the one before.
            for (; end - at > static_cast<std::ptrdiff_t>(block::width); at += block::width)
                if (Stop::many(block(at)) != 0) return false;
            return Stop::many(block(end - block::width)) == 0;
        }
    }
#endif
    while (at != end && !Stop::one(*at)) ++at;
    return at == end;
}

#if defined(__SSE2__)

/// Sixteen to 64 octets; a mask has one bit for each. Blocks of fewer than 64 overlap.
class window {
public:
    window(const char* at, std::size_t octets) noexcept
        : last_(octets - block::width),
          blocks_{block(at), block(at + offset(1)), block(at + offset(2)), block(at + offset(3))} {}

    /// What f(block) says of all of them.
    template <class F>
    std::uint64_t mask(F&& f) const noexcept {
        return f(blocks_[0]) | std::uint64_t{f(blocks_[1])} << offset(1) | std::uint64_t{f(blocks_[2])} << offset(2) |
               std::uint64_t{f(blocks_[3])} << offset(3);
    }

private:
    std::size_t offset(std::size_t i) const noexcept { return i * block::width < last_ ? i * block::width : last_; }

    std::size_t last_;
    block blocks_[4];
};

#endif

}  // namespace imapwire::scan

#endif
