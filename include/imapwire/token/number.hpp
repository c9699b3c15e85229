// number, nz-number, number64, nz-number64, mod-sequence-value (RFC 9051, 9; RFC 7162, 7).
#ifndef IMAPWIRE_TOKEN_NUMBER_HPP
#define IMAPWIRE_TOKEN_NUMBER_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/core/scan_numbers.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/traverse.hpp>
#include <imapwire/grammar/term.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// An unsigned number in [Least, Most]. Converts to and from its representation; writing checks the range.
template <class Representation, Representation Least, Representation Most>
struct integer {
    using representation = Representation;
    static constexpr Representation least = Least;
    static constexpr Representation most = Most;

    Representation value = Least;

    constexpr integer() noexcept = default;
    constexpr integer(Representation v) noexcept : value(v) {}
    constexpr operator Representation() const noexcept { return value; }
};

/// number = 1*DIGIT, 0 to 4294967295
struct number : integer<std::uint32_t, 0, 0xffffffffu> {
    using integer::integer;
};
/// nz-number = digit-nz *DIGIT, 1 to 4294967295
struct nz_number : integer<std::uint32_t, 1, 0xffffffffu> {
    using integer::integer;
};
/// nz-number where servers are known to send 0 for a value that they don't have. Lenient reading accepts that.
struct nz_number_or_zero : nz_number {
    using nz_number::nz_number;
    static constexpr bool may_be_zero = true;
};
/// number64 = 1*DIGIT, 0 to 9223372036854775807
struct number64 : integer<std::uint64_t, 0, INT64_MAX> {
    using integer::integer;
};
/// nz-number64 = digit-nz *DIGIT, 1 to 9223372036854775807
struct nz_number64 : integer<std::uint64_t, 1, INT64_MAX> {
    using integer::integer;
};
/// mod-sequence-value = 1*DIGIT, 1 to 9223372036854775807. It may begin with zeros, and is written without them.
struct mod_sequence_value : nz_number64 {
    using nz_number64::nz_number64;
    static constexpr bool may_begin_with_zeros = true;
};
/// mod-sequence-value where servers are known to send 0.
struct mod_sequence_value_or_zero : mod_sequence_value {
    using mod_sequence_value::mod_sequence_value;
    static constexpr bool may_be_zero = true;
};
/// Most of these have more than seven digits.
template <>
inline constexpr bool matched_often<mod_sequence_value_or_zero> = true;

template <class T>
concept numeric = requires { typename T::representation; } && std::is_integral_v<typename T::representation>;

namespace detail {

/// How many of the eight octets of `word` are digits before the first that isn't.
constexpr std::size_t leading_digits(std::uint64_t word) noexcept {
    return static_cast<std::size_t>(std::countr_zero(scan::no_digits(word))) / 8;
}

/// The value of eight digits and up to seven more.
inline std::uint64_t join_digits(std::uint64_t word, std::uint64_t rest, std::size_t more) noexcept {
    constexpr std::uint32_t tens[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000};
    return scan::value_of_digits(word, 8) * tens[more] + (more == 0 ? 0 : scan::value_of_digits(rest, more));
}

/// Behind the digits that stand at `at`.
constexpr const char* behind_digits(const char* at, const input& in) noexcept {
    if (!std::is_constant_evaluated() && in.has(at, 8)) [[likely]] {
        const std::size_t digits = leading_digits(scan::load8(at));
        if (digits != 8) [[likely]] return at + digits;
        at += 8;
    }
    while (is_digit(*at)) ++at;
    return at;
}

/// Whether another digit stands behind the zeros at `at`.
constexpr bool is_behind_zeros(const char* at) noexcept {
    while (*at == '0') ++at;
    return is_digit(*at);
}

struct read_number_result {
    const char* at;
    std::uint64_t value;
};

/// What stands where a number has to be, if that is something that servers send instead.
[[gnu::cold, gnu::noinline]] constexpr read_number_result read_odd_number(const char* at, input& in, bool may_be_zero) noexcept {
    if (may_be_zero && !in.mode.client) {
        if (*at == '-' && is_digit(at[1]) && in.tolerate(quirk::negative_number)) {
            do ++at;
            while (is_digit(*at));
            return {at, 0};
        }
        if (spells_word(at, "NIL", character::astring) && in.tolerate(quirk::nil_number)) return {at + 3, 0};
    }
    return {in.fail(at, errc::expected_number), 0};
}

/// Which numbers there are of a type.
struct number_syntax {
    std::uint64_t most;
    bool may_be_zero;           ///< whether 0 is a value, at least leniently
    bool zero_is_odd;           ///< whether it is one only leniently
    bool may_begin_with_zeros;  ///< whether other values may
};

/// Reads a number of any length, and what is wrong with it. All types share the code.
[[gnu::noinline]] constexpr read_number_result read_any_number(const char* at, input& in, const number_syntax& syntax) noexcept {
    if (syntax.zero_is_odd && *at == '0' && !(syntax.may_begin_with_zeros && is_behind_zeros(at))) [[unlikely]]
        if (!syntax.may_be_zero || is_digit(at[1]) || !in.tolerate(quirk::zero_number)) return {in.fail(at, errc::number_zero), 0};
    if (!std::is_constant_evaluated() && in.has(at, 8)) {
        const std::uint64_t word = scan::load8(at), rest = scan::load_second8(at, in.end);
        const std::size_t more = leading_digits(rest);
        if (leading_digits(word) == 8 && more < 8) {
            const std::uint64_t value = join_digits(word, rest, more);
            if (value <= syntax.most) return {at + 8 + more, value};
        }
    }
    const char* const begin = at;
    while (*at == '0') ++at;
    const char* const significant = at;
    std::uint64_t value = 0;
    for (; is_digit(*at); ++at) value = value * 10 + static_cast<unsigned>(*at - '0');
    if (at == begin) return read_odd_number(at, in, syntax.may_be_zero);
    // Nineteen digits fit into 64 bits; with more of them the value is wrong, and too large in any case.
    if (at - significant > 19 || value > syntax.most) return {in.fail(begin, errc::number_range), 0};
    return {at, value};
}

/// Matches a number. All types share the code.
[[gnu::noinline]] constexpr const char* match_number(const char* at, input& in, const matcher& self) noexcept {
    // Most are of a few digits, and don't begin with a zero.
    if (!std::is_constant_evaluated() && in.has(at, 8) && *at != '0') [[likely]] {
        const std::size_t digits = leading_digits(scan::load8(at));
        if (digits - 1 < 7) [[likely]] return at + digits;
    }
    return read_any_number(at, in, self.number()).at;
}

using passer = const char* (*)(const char* at, const char* end, std::size_t& count);

#if defined(__SSE2__)

template <char Separator, char Between>
constexpr passer number_passer() noexcept {
    return [](const char* at, const char* end, std::size_t& count) {
        return scan::pass_numbers(Separator, Between, at, end, count);
    };
}

/// f(number, the same or the other of a pair) with as many numbers as can be read at one look each. Returns where the next one
/// begins. Out of line: a run takes no room on the stack of whoever goes through what is nested.
template <char Separator, char Between, class F>
[[gnu::noinline]] const char* read_rows(const char* at, const char* end, F&& f) {
    for (scan::number_run run;;) {
        at = scan::read_numbers<Separator, Between>(at, end, run);
        if (run.count == 0) return at;
        for (std::size_t i = 0; i != run.count; ++i) {
            const std::uint32_t number = run.values[i];
            if (Between != '\0' && (run.joined >> i & 1) != 0) ++i;
            f(number, run.values[i]);
        }
    }
}
#endif

/// The eight decimal digits of a number below 100000000, the first of them in the lowest octet. Halves the number of
/// digits in each lane three times, by multiplication with the reciprocal.
constexpr std::uint64_t digits_of(std::uint64_t value) noexcept {
    // Each step leaves the quotient in its lane, and the remainder in the next: q | (t - d * q) << w is (t << w) - q * ((d << w) - 1).
    const std::uint64_t thousands = static_cast<std::uint32_t>(value) / 10000u;
    std::uint64_t t = (value << 32) - thousands * ((std::uint64_t{10000} << 32) - 1);
    const std::uint64_t hundreds = (t * 10486 >> 20) & 0x0000007f0000007fu;
    t = (t << 16) - hundreds * ((100u << 16) - 1);
    const std::uint64_t tens = (t * 103 >> 10) & 0x000f000f000f000fu;
    return (t << 8) - tens * ((10u << 8) - 1) + 0x3030303030303030u;
}

inline constexpr std::uint64_t hundred_million = 100000000;

/// How many digits a number below 100000000 has. Compared with what it may be, and not found out from the digits: a processor
/// guesses how that ends, and goes on with what stands behind the number while it is still working on the digits.
constexpr std::size_t count_digits(std::uint64_t value) noexcept {
    if (value < 10000) return value < 100 ? (value < 10 ? 1 : 2) : (value < 1000 ? 3 : 4);
    return value < 1000000 ? (value < 100000 ? 5 : 6) : (value < 10000000 ? 7 : 8);
}

/// Copies the digits but for the first `skipped` of them, which are less than 8, to where there is room for eight octets. Returns
/// the place behind them.
constexpr char* copy_digits(char* to, std::uint64_t digits, std::size_t skipped) noexcept {
    digits >>= 8 * skipped;
    const std::size_t size = 8 - skipped;
    if (scan::little_endian && !std::is_constant_evaluated())
        std::memcpy(to, &digits, 8);
    else
        for (std::size_t i = 0; i != size; ++i) to[i] = static_cast<char>(digits >> (8 * i) & 0xff);
    return to + size;
}

/// Copies a number below 100000000 in the same way.
constexpr char* copy_number(char* to, std::uint64_t value) noexcept {
    return copy_digits(to, digits_of(value), 8 - count_digits(value));
}

/// The same for any number, where there is room for 24 octets. Numbers of more digits have code of their own: it needs registers
/// that would have to be saved for the others, too.
constexpr char* copy_any_number(char* to, std::uint64_t value) noexcept;
[[gnu::noinline]] constexpr char* copy_long_number(char* to, std::uint64_t value) noexcept {
    to = copy_any_number(to, value / hundred_million);
    return copy_digits(to, digits_of(value % hundred_million), 0);
}
constexpr char* copy_any_number(char* to, std::uint64_t value) noexcept {
    return value < hundred_million ? copy_number(to, value) : copy_long_number(to, value);
}

/// Writes a number where there is little room.
[[gnu::cold, gnu::noinline]] constexpr void write_number_in_parts(output& out, std::uint64_t value) noexcept {
    char octets[24]{};
    const char* const end = copy_any_number(octets, value);
    out.put(std::string_view(octets, static_cast<std::size_t>(end - octets)));
}

constexpr void write_number(output& out, std::uint64_t value) noexcept {
    if (char* const to = out.room(24)) [[likely]]
        out.advance(copy_any_number(to, value));
    else
        write_number_in_parts(out, value);
}

}  // namespace detail

template <numeric T>
struct grammar<T> {
    static constexpr detail::number_syntax syntax{T::most, T::least == 0 || requires { T::may_be_zero; }, T::least != 0,
                                                  T::least == 0 || requires { T::may_begin_with_zeros; }};

    using by_table = grammar;
    static constexpr detail::matcher table{&detail::match_number, syntax};

    static constexpr std::string_view abnf = syntax.may_begin_with_zeros ? "1*DIGIT" : "digit-nz *DIGIT";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        // Most are of a few digits, and don't begin with a zero.
        if (!std::is_constant_evaluated() && in.has(at, 8) && (T::least == 0 || *at != '0')) [[likely]] {
            const std::uint64_t word = scan::load8(at);
            const std::size_t n = detail::leading_digits(word);
            if (n - 1 < 7) [[likely]] {
                if constexpr (building<Out>)
                    out = T(static_cast<typename T::representation>(scan::value_of_digits(word, n)));
                return at + n;
            }
            if constexpr (matched_often<T>) {
                const std::uint64_t rest = scan::load_second8(at, in.end);
                const std::size_t more = detail::leading_digits(rest);
                if (n == 8 && more < 8) {
                    if constexpr (building<Out>) out = T(detail::join_digits(word, rest, more));
                    return at + 8 + more;
                }
            }
        }
        const auto [behind, value] = detail::read_any_number(at, in, syntax);
        if constexpr (building<Out>) out = T(static_cast<typename T::representation>(value));
        return behind;
    }

    /// Digits are written as they stand, unless the first of them is a zero.
    static constexpr const char* rewrite(const char* at, input& in, output& out) noexcept {
        if (*at < '1' || *at > '9') [[unlikely]] return detail::read_and_write<T>(at, in, out);
        const char* const end = detail::behind_digits(at, in);
        out.put(std::string_view(at, static_cast<std::size_t>(end - at)));
        return end;
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        if (value.value < T::least || value.value > T::most) return out.fail(errc::unrepresentable, type_name<T>);
        detail::write_number(out, value.value);
    }

    /// Copies a value that is written in a few octets, for which there is room; nullptr for another.
    static constexpr std::size_t few_octets = 8;
    static constexpr char* copy_few(char* to, const T& value) noexcept {
        return value.value >= T::least && value.value < detail::hundred_million ? detail::copy_number(to, value.value) : nullptr;
    }

#if defined(__SSE2__)
    /// Copies two such values with an octet between them; nullptr if one of them is none.
    static char* copy_two(char* to, const T& first, const T& second, char between) noexcept {
        const auto is_few = [](const T& one) { return one.value >= T::least && one.value < detail::hundred_million; };
        if (!is_few(first) || !is_few(second)) [[unlikely]] return nullptr;
        const scan::digits_of_two digits(static_cast<std::uint32_t>(first.value), static_cast<std::uint32_t>(second.value));
        to = detail::copy_digits(to, digits.of[0], 8 - detail::count_digits(first.value));
        *to++ = between;
        return detail::copy_digits(to, digits.of[1], 8 - detail::count_digits(second.value));
    }
#endif

    static constexpr bool starts(const char* at) noexcept { return is_digit(*at); }

#if defined(__SSE2__)
    /// How lists of numbers pass over many at once.
    template <char Separator>
    static constexpr auto pass() noexcept
        requires(T::least == 1 && (Separator == ' ' || Separator == ','))
    {
        return detail::number_passer<Separator, '\0'>();
    }
    /// How lists of numbers read many at once: f(number) with each. Returns where the next one begins.
    template <char Separator, class F>
        requires(T::least == 1 && T::most == UINT32_MAX && !requires { T::may_be_zero; })
    static const char* read_many(const char* at, const char* end, F&& f) {
        return detail::read_rows<Separator, '\0'>(at, end, [&f](std::uint32_t number, std::uint32_t) { f(T(number)); });
    }
#endif

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        value = T(static_cast<typename T::representation>(g.between(T::least, T::most)));
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text(abnf);
    }
};

}  // namespace imapwire

#endif
