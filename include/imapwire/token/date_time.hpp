// date, date-time, time, zone (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_DATE_TIME_HPP
#define IMAPWIRE_TOKEN_DATE_TIME_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// date = date-text / DQUOTE date-text DQUOTE. A day, without a time or zone.
struct date {
    std::uint8_t day = 1;    ///< 1*2DIGIT, as it stands: the grammar allows 0 to 99
    std::uint8_t month = 1;  ///< 1 to 12
    std::uint16_t year = 1970;

    friend constexpr bool operator==(const date&, const date&) = default;
};

/// date-time = DQUOTE date-day-fixed "-" date-month "-" date-year SP time SP zone DQUOTE
/// The numbers are as they stand: the grammar allows any two digits for each part of the time and of the zone. Of the zone 60 minutes
/// are an hour, so that "+0090" is written as "+0130".
struct date_time {
    imapwire::date date{};
    std::uint8_t hour = 0;         ///< 0 to 99
    std::uint8_t minute = 0;       ///< 0 to 99
    std::uint8_t second = 0;       ///< 0 to 99; 60 in a leap second
    std::int16_t zone_minutes = 0; ///< east of Greenwich, at most 99 hours and 99 minutes either way
    bool zone_unknown = false;     ///< the zone was spelled "-0000"

    friend constexpr bool operator==(const date_time&, const date_time&) = default;
};

namespace detail {

/// date-month, for 1 to 12.
constexpr std::string_view month_name(std::size_t month) noexcept {
    return {&"JanFebMarAprMayJunJulAugSepOctNovDec"[3 * (month - 1)], 3};
}

/// The value of two digits.
constexpr unsigned two_digits(const char* at) noexcept { return static_cast<unsigned>((at[0] - '0') * 10 + (at[1] - '0')); }
constexpr unsigned four_digits(const char* at) noexcept { return two_digits(at) * 100 + two_digits(at + 2); }

/// What digits have to stand among: each 0 stands for a digit. Up to eight octets, which are looked at as one word.
class pattern {
public:
    explicit constexpr pattern(std::string_view text) noexcept : text_(text) {
        char octets[8]{}, exact[8]{}, digits[8]{};
        for (std::size_t i = 0; i != text.size(); ++i) {
            octets[i] = text[i];
            (text[i] == '0' ? digits : exact)[i] = '\xff';
        }
        octets_ = scan::load8(octets);
        exact_ = scan::load8(exact);
        digits_ = scan::load8(digits);
    }

    [[gnu::noinline]] constexpr const char* match(const char* at, input& in) const noexcept {
        if (!std::is_constant_evaluated() && in.has(at, 8)) [[likely]] {
            const std::uint64_t word = scan::load8(at);
            if ((((word ^ octets_) & exact_) | (scan::no_digits(word) & digits_)) == 0) [[likely]] return at + text_.size();
        }
        for (const char c : text_) {
            if (c == '0' ? !is_digit(*at) : *at != c) [[unlikely]] return in.fail(at, errc::expected_date);
            ++at;
        }
        return at;
    }

private:
    std::string_view text_;
    std::uint64_t octets_, exact_, digits_;
};

inline constexpr pattern year_behind_month{"-0000"}, time_of_day{"00:00:00"}, hours_and_minutes{"0000"};

/// The month whose name stands at `at`, 1 to 12, or 0. The second and third letters tell the months apart.
constexpr std::uint8_t month_at(const char* at) noexcept {
    constexpr auto hash = [](char second, char third) {
        return (static_cast<unsigned char>(second) + static_cast<unsigned char>(third) * 15u) >> 2 & 15;
    };
    constexpr auto months = [hash] {
        struct {
            std::uint8_t of[16]{};
        } table;
        for (std::uint8_t month = 1; month <= 12; ++month)
            table.of[hash(to_upper(month_name(month)[1]), to_upper(month_name(month)[2]))] = month;
        return table;
    }();
    if (!is(at[0], character::label) || !is(at[1], character::label)) return 0;
    const std::uint8_t month = months.of[hash(to_upper(at[1]), to_upper(at[2]))];
    if (month == 0) return 0;
    const std::string_view name = month_name(month);
    for (std::size_t i = 0; i != 3; ++i)
        if (to_upper(at[i]) != to_upper(name[i])) return 0;
    return month;
}

/// "-" date-month "-" date-year
constexpr const char* read_month_year(const char* at, input& in, date& value) noexcept {
    if (*at != '-') [[unlikely]] return in.fail(at, errc::expected_date);
    value.month = month_at(++at);
    if (value.month == 0) [[unlikely]] return in.fail(at, errc::expected_date);
    at = year_behind_month.match(at + 3, in);
    if (at != nullptr) value.year = static_cast<std::uint16_t>(four_digits(at - 4));
    return at;
}

/// Behind the time where no zone = ("+" / "-") 4DIGIT comes: leniently, none at all, or the name of one (RFC 5322, 4.3).
/// What is not known becomes "-0000".
[[gnu::cold, gnu::noinline]] constexpr const char* read_odd_zone(const char* at, input& in, unsigned& zone, bool& west) noexcept {
    zone = 0;
    west = true;
    if (*at == '"' && in.tolerate(quirk::missing_zone)) return at;
    if (*at != ' ') return in.fail(at, errc::expected_date);
    const char* const name = ++at;
    while (is_alpha(*at)) ++at;
    if (at == name || !in.tolerate(quirk::named_zone)) return in.fail(name, errc::expected_date);
    const auto size = static_cast<std::size_t>(at - name);
    for (const std::string_view universal : {"GMT", "UT", "UTC", "Z"})
        if (size == universal.size() && spells(name, universal)) west = false;
    constexpr std::string_view american = "EDTESTCDTCSTMDTMSTPDTPST";  // west of Greenwich by 4, 5, 5, 6, 6, 7, 7, 8 hours
    for (unsigned i = 0; i != 8 && size == 3; ++i)
        if (spells(name, std::string_view(american.data() + 3 * i, 3))) zone = 100 * (4 + (i + 1) / 2);
    return at;
}

constexpr void write_2digit(output& out, unsigned value) noexcept {
    out.put(static_cast<char>('0' + value / 10));
    out.put(static_cast<char>('0' + value % 10));
}

/// "-" date-month "-" date-year
constexpr void write_month_year(output& out, const date& value) noexcept {
    out.put('-');
    out.put(month_name(value.month));
    out.put('-');
    write_2digit(out, value.year / 100u);
    write_2digit(out, value.year % 100u);
}

constexpr bool is_writable(const date& value) noexcept {
    return value.day <= 99 && value.month >= 1 && value.month <= 12 && value.year <= 9999;
}

}  // namespace detail

template <>
struct grammar<date> : record<&date::day, &date::month, &date::year> {
    static constexpr std::string_view abnf = "date-text / DQUOTE date-text DQUOTE";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const bool quoted = *at == '"';
        if (quoted) ++at;
        date value;
        if (!is_digit(*at)) return in.fail(at, errc::expected_date);
        value.day = static_cast<std::uint8_t>(*at++ - '0');
        if (is_digit(*at)) value.day = static_cast<std::uint8_t>(value.day * 10 + (*at++ - '0'));
        at = detail::read_month_year(at, in, value);
        if (at == nullptr) return nullptr;
        if constexpr (building<Out>) out = value;
        return quoted ? in.expect(at, '"', errc::expected_date) : at;
    }

    static constexpr void write(auto& out, const date& value) noexcept {
        if (!detail::is_writable(value)) return out.fail(errc::unrepresentable, "date");
        if (value.day >= 10) out.put(static_cast<char>('0' + value.day / 10));
        out.put(static_cast<char>('0' + value.day % 10));
        detail::write_month_year(out, value);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '"' || is_digit(*at); }

    template <class Generator>
    static void generate(Generator& g, date& value) noexcept {
        value.day = static_cast<std::uint8_t>(g.between(0, 99));
        value.month = static_cast<std::uint8_t>(g.between(1, 12));
        value.year = static_cast<std::uint16_t>(g.between(0, 9999));
    }
};

template <>
struct grammar<date_time> : record<&date_time::date, &date_time::hour, &date_time::minute, &date_time::second,
                                   &date_time::zone_minutes, &date_time::zone_unknown> {
    static constexpr std::string_view abnf =
        "DQUOTE date-day-fixed \"-\" date-month \"-\" date-year SP time SP zone DQUOTE";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = in.expect(at, '"', errc::expected_date);
        if (at == nullptr) return nullptr;
        date_time value;
        if (*at != ' ' && !is_digit(*at)) return in.fail(at, errc::expected_date);
        value.date.day = *at == ' ' ? std::uint8_t{0} : static_cast<std::uint8_t>((*at - '0') * 10);
        ++at;
        if (is_digit(*at)) [[likely]] {
            value.date.day = static_cast<std::uint8_t>(value.date.day + (*at++ - '0'));
        } else {
            if (*at != '-' || at[-1] == ' ' || !in.tolerate(quirk::one_digit_day)) return in.fail(at, errc::expected_date);
            value.date.day = static_cast<std::uint8_t>(value.date.day / 10);
        }
        at = detail::read_month_year(at, in, value.date);
        if (at != nullptr) at = in.expect(at, ' ', errc::expected_date);
        if (at == nullptr || (at = detail::time_of_day.match(at, in)) == nullptr) return nullptr;
        [[maybe_unused]] const char* const time = at - 8;
        unsigned zone = 0;
        bool west = *at == ' ' && at[1] == '-';
        if (*at == ' ' && (west || at[1] == '+')) [[likely]] {
            at = detail::hours_and_minutes.match(at + 2, in);
            if (at != nullptr) zone = detail::four_digits(at - 4);
        } else {
            at = detail::read_odd_zone(at, in, zone, west);
        }
        if (at == nullptr) return nullptr;
        if constexpr (building<Out>) {
            value.hour = static_cast<std::uint8_t>(detail::two_digits(time));
            value.minute = static_cast<std::uint8_t>(detail::two_digits(time + 3));
            value.second = static_cast<std::uint8_t>(detail::two_digits(time + 6));
            const int minutes = static_cast<int>(zone / 100 * 60 + zone % 100);
            value.zone_minutes = static_cast<std::int16_t>(west ? -minutes : minutes);
            value.zone_unknown = west && zone == 0;
            out = value;
        }
        return in.expect(at, '"', errc::expected_date);
    }

    static constexpr void write(auto& out, const date_time& value) noexcept {
        const unsigned zone = static_cast<unsigned>(value.zone_minutes < 0 ? -value.zone_minutes : value.zone_minutes);
        if (!detail::is_writable(value.date) || value.hour > 99 || value.minute > 99 || value.second > 99 || zone > 99 * 60 + 99 ||
            (value.zone_unknown && zone != 0))
            return out.fail(errc::unrepresentable, "date_time");
        out.put('"');
        out.put(value.date.day < 10 ? ' ' : static_cast<char>('0' + value.date.day / 10));
        out.put(static_cast<char>('0' + value.date.day % 10));
        detail::write_month_year(out, value.date);
        out.put(' ');
        detail::write_2digit(out, value.hour);
        out.put(':');
        detail::write_2digit(out, value.minute);
        out.put(':');
        detail::write_2digit(out, value.second);
        out.put(' ');
        out.put(value.zone_minutes < 0 || value.zone_unknown ? '-' : '+');
        const unsigned hours = zone / 60 > 99 ? 99 : zone / 60;
        detail::write_2digit(out, hours);
        detail::write_2digit(out, zone - hours * 60);
        out.put('"');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '"'; }

    template <class Generator>
    static void generate(Generator& g, date_time& value) noexcept {
        g.fill(value.date);
        value.hour = static_cast<std::uint8_t>(g.between(0, 99));
        value.minute = static_cast<std::uint8_t>(g.between(0, 99));
        value.second = static_cast<std::uint8_t>(g.between(0, 99));
        value.zone_minutes = static_cast<std::int16_t>(static_cast<int>(g.between(0, 2 * 1440)) - 1440);
    }
};

}  // namespace imapwire

#endif
