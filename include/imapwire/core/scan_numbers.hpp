// Numbers one after another, many of them at one look.
#ifndef IMAPWIRE_CORE_SCAN_NUMBERS_HPP
#define IMAPWIRE_CORE_SCAN_NUMBERS_HPP

#include <imapwire/core/scan.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace imapwire::scan {

#if defined(__SSE2__)

/// What ends numbers with an SP between them.
struct numbers_stop {
    static constexpr bool one(char c) noexcept { return c != ' ' && (c < '0' || c > '9'); }
    static auto many(const block& b) noexcept { return ~(b.between('0', '9') | b.equal(' ')) & 0xffffu; }
};

/// Behind the last of such numbers, of which there may be none: validated ones, so that it does not matter what they are.
constexpr const char* behind_numbers(const char* at, const char* end) noexcept {
    const char* behind = find_within<numbers_stop>(at, end);
    while (behind != at && behind[-1] == ' ') --behind;
    return behind;
}

/// std::popcount, which is a library call on machines that are older than the instruction.
inline std::size_t count_bits(std::uint64_t bits) noexcept {
#if defined(__POPCNT__)
    return static_cast<std::size_t>(std::popcount(bits));
#else
    bits -= (bits >> 1) & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + ((bits >> 2) & 0x3333333333333333u);
    return static_cast<std::size_t>(((bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fu) * 0x0101010101010101u >> 56);
#endif
}

/// Whether the octets up to the one at `last` are numbers of one to nine digits that don't begin with a zero, each of them, or
/// of the pairs that `inner` is between, with one of `ends` behind it.
inline bool are_numbers(int last, std::uint64_t digits, std::uint64_t zeros, std::uint64_t ends, std::uint64_t inner) noexcept {
    const std::uint64_t region = ~std::uint64_t{0} >> (63 - last);
    digits &= region;
    inner &= region;
    const std::uint64_t starts = ((ends | inner) << 1 | 1) & region;
    const std::uint64_t two = digits & digits >> 1, four = two & two >> 2, eight = four & four >> 4, ten = eight & two >> 8;
    if ((starts & (~digits | zeros)) != 0 || ten != 0) return false;
    // Adding a bit to the first digit behind an inner separator carries it to behind the last digit.
    return ((digits + (inner << 1)) & ~digits & inner) == 0;
}

/// Passes over numbers of one to nine digits, without leading zeros, each followed by `separator`; with `between`, if that is
/// not 0, they may be pairs, as in "3:7". Looks at 64 octets at a time, and stops before what is anything else, or needs a closer look.
/// Begins and ends where a number, or a pair, begins, as long as one follows; `count` grows by how many there were. The
/// last octet before `end` is no separator.
[[gnu::noinline]] inline const char* pass_numbers(char separator, char between, const char* at, const char* end,
                                                  std::size_t& count) noexcept {
    for (;;) {
        const auto left = static_cast<std::size_t>(end - at);
        if (left < block::width) return at;
        const window octets(at, left < 64 ? left : 64);
        const std::uint64_t all_digits = octets.mask([](const block& b) { return b.between('0', '9'); });
        const std::uint64_t separators = octets.mask([=](const block& b) { return b.equal(separator); });
        std::uint64_t inner = 0;
        if (between != 0) inner = octets.mask([=](const block& b) { return b.equal(between); });
        // Up to the last separator before the first octet that is none of these.
        const std::uint64_t others = ~(all_digits | separators | inner);
        std::uint64_t usable = separators & ((others & (~others + 1)) - 1);
        if (usable == 0) return at;
        int last = 63 - std::countl_zero(usable);
        while (at[last + 1] < '1' || at[last + 1] > '9') [[unlikely]] {
            usable &= ~(std::uint64_t{1} << last);
            if (usable == 0) return at;
            last = 63 - std::countl_zero(usable);
        }
        const std::uint64_t zeros = octets.mask([](const block& b) { return b.equal('0'); });
        if (!are_numbers(last, all_digits, zeros, usable, inner)) return at;
        count += count_bits(usable);
        at += last + 1;
        if (others != 0) return at;
    }
}

/// Passes over all of such numbers, or pairs, up to an octet of another kind, where there are no more than 64 octets of them.
/// `largest`, if that is not 0, may stand for a number. Returns where they end, or nullptr where a closer look is needed.
[[gnu::noinline]] inline const char* pass_all_numbers(char separator, char between, char largest, const char* at,
                                                      const char* end) noexcept {
    const auto left = static_cast<std::size_t>(end - at);
    if (left < block::width) return nullptr;
    const window octets(at, left < 64 ? left : 64);
    std::uint64_t stars = 0;
    if (largest != 0) stars = octets.mask([=](const block& b) { return b.equal(largest); });
    const std::uint64_t digits = octets.mask([](const block& b) { return b.between('0', '9'); }) | stars;
    const std::uint64_t separators = octets.mask([=](const block& b) { return b.equal(separator); });
    const std::uint64_t inner = octets.mask([=](const block& b) { return b.equal(between); });
    const std::uint64_t others = ~(digits | separators | inner);
    const std::uint64_t before = (others & (~others + 1)) - 1;
    const auto size = static_cast<std::size_t>(std::countr_zero(others));
    if (size >= 64 || size >= left || ((stars << 1 | stars >> 1) & digits & before) != 0) return nullptr;
    const std::uint64_t zeros = octets.mask([](const block& b) { return b.equal('0'); });
    const std::uint64_t ends = (separators & before) | (before + 1);
    return are_numbers(static_cast<int>(size), digits, zeros, ends, inner) ? at + size : nullptr;
}

/// Numbers as read_numbers() finds them: as many as 64 octets can hold.
struct number_run {
    std::size_t count;
    std::uint32_t joined;  ///< a bit for each: whether it is followed by the octet that makes pairs
    std::uint32_t values[32];
};

/// The values of four numbers: each word ends with its digits, up to eight, behind zeros.
inline void values_of_digits(std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d, std::uint32_t* values) noexcept {
    const auto hundreds = [](std::uint64_t one, std::uint64_t other) {
        const __m128i digits = _mm_subs_epu8(
            _mm_set_epi64x(static_cast<long long>(other), static_cast<long long>(one)), _mm_set1_epi8('0'));
        const __m128i tens = _mm_add_epi16(_mm_mullo_epi16(digits, _mm_set1_epi16(10)), _mm_srli_epi16(digits, 8));
        return _mm_madd_epi16(_mm_and_si128(tens, _mm_set1_epi16(0xff)), _mm_set1_epi32(1 << 16 | 100));
    };
    const __m128i halves = _mm_packs_epi32(hundreds(a, b), hundreds(c, d));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(values), _mm_madd_epi16(halves, _mm_set1_epi32(1 << 16 | 10000)));
}

/// The eight decimal digits of each of two numbers below 100000000, the first of them in the lowest octet.
struct digits_of_two {
    std::uint64_t of[2];

    digits_of_two(std::uint32_t a, std::uint32_t b) noexcept {
        const auto thousands = [](std::uint32_t number) { return static_cast<int>(number / 10000); };
        const auto ones = [](std::uint32_t number) { return static_cast<int>(number % 10000); };
        const __m128i fours = _mm_set_epi32(ones(b), thousands(b), ones(a), thousands(a));
        // Halved twice, by multiplication with the reciprocal: the quotient in the lower half of each lane, the rest above.
        const __m128i hundreds = _mm_srli_epi16(_mm_mulhi_epu16(fours, _mm_set1_epi32(5243)), 3);
        const __m128i below = _mm_sub_epi16(fours, _mm_mullo_epi16(hundreds, _mm_set1_epi32(100)));
        const __m128i twos = _mm_or_si128(hundreds, _mm_slli_epi32(below, 16));
        const __m128i tens = _mm_srli_epi16(_mm_mullo_epi16(twos, _mm_set1_epi16(103)), 10);
        const __m128i units = _mm_sub_epi16(twos, _mm_mullo_epi16(tens, _mm_set1_epi16(10)));
        const __m128i digits = _mm_add_epi8(_mm_or_si128(tens, _mm_slli_epi16(units, 8)), _mm_set1_epi8('0'));
        *this = std::bit_cast<digits_of_two>(digits);
    }
};

/// Reads numbers of one to eight digits, each followed by Separator and another number, out of up to 64 octets: validated ones,
/// which begin with a number. With Between, if that is not 0, they may be pairs, as in "3:7", of which none is cut. Returns
/// where the number behind them begins; there are none where a closer look is needed.
template <char Separator, char Between = '\0'>
const char* read_numbers(const char* at, const char* end, number_run& run) noexcept {
    run.count = 0;
    run.joined = 0;
    const auto left = static_cast<std::size_t>(end - at);
    if (left < block::width) return at;
    std::uint64_t digits = 0, separators = 0, inner = 0;
    const auto look = [&](const window& octets) {
        digits = octets.mask([](const block& b) { return b.between('0', '9'); });
        separators = octets.mask([](const block& b) { return b.equal(Separator); });
        if constexpr (Between != '\0') separators |= inner = octets.mask([](const block& b) { return b.equal(Between); });
        separators &= digits >> 1;
    };
    if (left >= 64 + 8) {
        look(window(at, 64));
    } else {
        look(window(at, left < 64 ? left : 64));
        separators &= (std::uint64_t{1} << (left - 8)) - 1;  // eight octets can be read wherever a number begins
    }
    // Nothing behind what is neither a digit nor such a separator, nor behind nine digits.
    const std::uint64_t two = digits & digits >> 1, four = two & two >> 2, nine = four & four >> 4 & digits >> 8;
    const std::uint64_t others = ~(digits | separators) | nine;
    separators &= (others & (~others + 1)) - 1;
    const std::uint64_t last_ones = separators & ~inner;
    if (last_ones == 0) return at;
    const auto last = static_cast<std::size_t>(63 - std::countl_zero(last_ones));
    separators &= ~std::uint64_t{0} >> (63 - last);
    std::size_t begin = 0, count = 0;
    const auto next = [&]() -> std::uint64_t {
        if (separators == 0) return 0;
        const auto behind = static_cast<std::size_t>(std::countr_zero(separators));
        separators &= separators - 1;
        if constexpr (Between != '\0') run.joined |= static_cast<std::uint32_t>(inner >> behind & 1) << count;
        ++count;
        const std::uint64_t word = load8(at + begin) << (64 - 8 * (behind - begin));
        begin = behind + 1;
        return word;
    };
    while (separators != 0) {
        std::uint32_t* const values = run.values + count;
        const std::uint64_t a = next(), b = next(), c = next(), d = next();
        values_of_digits(a, b, c, d, values);
    }
    run.count = count;
    return at + last + 1;
}

#endif

}  // namespace imapwire::scan

#endif
