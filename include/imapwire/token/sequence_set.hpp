// sequence-set, seq-range, seq-number, uid-set, uid-range (RFC 9051, 9).
#ifndef IMAPWIRE_TOKEN_SEQUENCE_SET_HPP
#define IMAPWIRE_TOKEN_SEQUENCE_SET_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// seq-number = nz-number / "*"
struct seq_number {
    std::uint32_t value = 0;  ///< 0 where it is "*"; any other 0 can't be written

    constexpr seq_number() noexcept = default;
    constexpr seq_number(std::uint32_t number) noexcept : value(number) {}
    /// "*"
    static constexpr seq_number largest() noexcept {
        seq_number made;
        made.is_largest_ = true;
        return made;
    }

    constexpr bool is_largest() const noexcept { return is_largest_; }

    friend constexpr bool operator==(const seq_number&, const seq_number&) = default;

private:
    bool is_largest_ = false;
};

/// "*", the largest number in use
inline constexpr seq_number largest = seq_number::largest();

template <>
struct grammar<seq_number> {
    static constexpr std::string_view abnf = "nz-number / \"*\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '*') {
            if constexpr (building<Out>) out = largest;
            return at + 1;
        }
        if constexpr (building<Out>) {
            nz_number number;
            at = imapwire::read<nz_number>(at, in, number);
            out = seq_number(number);
            return at;
        } else {
            return match<nz_number>(at, in);
        }
    }
    static constexpr void write(auto& out, const seq_number& value) noexcept {
        if (value.is_largest())
            out.put('*');
        else
            imapwire::write(out, nz_number(value.value));
    }
    static constexpr bool starts(const char* at) noexcept { return is_digit(*at) || *at == '*'; }
    template <class Generator>
    static void generate(Generator& g, seq_number& value) noexcept {
        value = g.chance() ? largest : seq_number(static_cast<std::uint32_t>(g.between(1, 0xffffffffu)));
    }
};

/// seq-number / seq-range: from `first` to `last`, in either order, both included.
struct seq_range {
    seq_number first{};
    seq_number last{};

    constexpr seq_range() noexcept = default;
    constexpr seq_range(seq_number one) noexcept : first(one), last(one) {}
    constexpr seq_range(std::uint32_t one) noexcept : first(one), last(one) {}
    constexpr seq_range(seq_number a, seq_number b) noexcept : first(a), last(b) {}

    friend constexpr bool operator==(const seq_range&, const seq_range&) = default;
};

/// uniqueid / uid-range: as seq-range, but without "*", which is not written either.
struct uid_range : seq_range {
    using seq_range::seq_range;
    constexpr uid_range() noexcept : seq_range(1) {}
};

namespace detail {

template <class Range, class Number>
struct range_rule {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            Number first{}, last{};
            at = imapwire::read<Number>(at, in, first);
            last = first;
            if (at != nullptr && *at == ':') at = imapwire::read<Number>(at + 1, in, last);
            out = Out(seq_number(first), seq_number(last));
        } else {
            at = match<Number>(at, in);
            if (at != nullptr && *at == ':') at = match<Number>(at + 1, in);
        }
        return at;
    }
    static constexpr void write(auto& out, const Range& value) noexcept {
        if constexpr (!std::is_same_v<Number, seq_number>)
            if (value.first.value == 0 || value.last.value == 0) return out.fail(errc::unrepresentable, type_name<Range>);
        imapwire::write(out, value.first);
        if (value.first == value.last) return;
        out.put(':');
        imapwire::write(out, value.last);
    }
    static constexpr bool passed_as_written = true;  // by way of copy()
    static constexpr std::size_t few_octets = 17;
    static constexpr char* copy_few(char* to, const Range& value) noexcept {
        const auto is_few = [](seq_number number) { return number.value - 1 < hundred_million - 1; };
        if (!is_few(value.first) || !is_few(value.last)) return nullptr;
        to = copy_number(to, value.first.value);
        if (value.first == value.last) return to;
        *to++ = ':';
        return copy_number(to, value.last.value);
    }
    /// Writes a range as it stands; but "3:3" is written as "3", like everywhere else.
    static constexpr const char* rewrite(const char* at, input& in, output& out) noexcept {
        const auto behind = [&in](const char* number) { return *number == '*' ? number + 1 : behind_digits(number, in); };
        const char* const colon = behind(at);
        const char* const end = *colon == ':' ? behind(colon + 1) : colon;
        out.put(text(at, same(at, colon, end) ? colon : end));
        return end;
    }

    static constexpr bool starts(const char* at) noexcept { return grammar<Number>::starts(at); }

#if defined(__SSE2__)
    /// How lists of ranges pass over many at once.
    template <char Separator>
    static constexpr auto pass() noexcept
        requires(Separator == ',')
    {
        return number_passer<Separator, ':'>();
    }
    /// How a whole list of ranges is passed over.
    template <list_form Form>
        requires(Form.open == 0 && Form.separator == ',')
    static const char* pass_all(const char* at, const input& in) noexcept {
        if (in.limits->list < 32) [[unlikely]] return nullptr;  // 64 octets hold no more than these
        return scan::pass_all_numbers(',', ':', std::is_same_v<Number, seq_number> ? '*' : '\0', at, in.end);
    }
    /// How lists of ranges read many at once: f(range) with each. Returns where the next one begins.
    template <char Separator, class F>
        requires(Separator == ',')
    static const char* read_many(const char* at, const char* end, F&& f) {
        return read_rows<Separator, ':'>(
            at, end, [&f](std::uint32_t first, std::uint32_t last) { f(Range(seq_number(first), seq_number(last))); });
    }
#endif
    /// Writes ranges that were passed over in the same way.
    static void copy(output& out, const char* at, const char* behind) noexcept {
        for (const char* colon = at; (colon = scan::find_within<scan::octet_stop<':'>>(colon, behind)) != behind;) {
            const char* first = colon;
            while (first != at && is_digit(first[-1])) --first;
            const char* last = colon + 1;
            while (is_digit(*last)) ++last;
            if (same(first, colon, last)) {
                out.put(text(at, colon));
                at = last;
            }
            colon = last;
        }
        out.put(text(at, behind));
    }
    template <class Generator>
    static void generate(Generator& g, Range& value) noexcept {
        Number first{}, last{};
        g.fill(first);
        g.fill(last);
        value = Range(seq_number(first), g.chance() ? seq_number(first) : seq_number(last));
    }

private:
    static constexpr std::string_view text(const char* from, const char* to) noexcept {
        return {from, static_cast<std::size_t>(to - from)};
    }
    /// Whether a range that was validated is of one number, which stands on both sides of the colon: none has a leading zero.
    static constexpr bool same(const char* first, const char* colon, const char* end) noexcept {
        return end != colon && text(first, colon) == text(colon + 1, end);
    }
};

}  // namespace detail

template <>
struct grammar<seq_range> : detail::range_rule<seq_range, seq_number> {
    static constexpr std::string_view abnf = "seq-number [\":\" seq-number]";
};

template <>
struct grammar<uid_range> : detail::range_rule<uid_range, nz_number> {
    static constexpr std::string_view abnf = "uniqueid [\":\" uniqueid]";
};

namespace detail {

/// What sets of ranges can tell. Ranges are never expanded.
template <class Range>
struct set_of_ranges {
    list_of<Range, comma_separated> ranges{};

    constexpr set_of_ranges() noexcept = default;
    constexpr set_of_ranges(list_of<Range, comma_separated> of) noexcept : ranges(of) {}
    /// From what list_of is made of: they must outlive the set.
    template <elements_of<Range> Ranges>
    constexpr set_of_ranges(const Ranges& of) noexcept : ranges(of) {}
    template <owner_of_elements Owner>
    set_of_ranges(const Owner&&) = delete;
    template <std::size_t N>
    constexpr set_of_ranges(const Range (&of)[N]) noexcept : ranges(of) {}
    template <std::size_t N>
    set_of_ranges(const Range (&&of)[N]) = delete;

    constexpr auto begin() const noexcept { return ranges.begin(); }
    constexpr auto end() const noexcept { return ranges.end(); }

    /// Whether `number` is in the set. `in_use` is the largest number in use, for which "*" stands; 0 if none is, and then
    /// ranges with "*" are empty. Without it, "*" is as large as a number can be: 7:* has 7 and all above it.
    constexpr bool contains(std::uint32_t number, std::uint32_t in_use = most) const noexcept {
        for (const Range& range : ranges) {
            const auto [low, high] = bounds(range, in_use);
            if (low <= number && number <= high) return true;
        }
        return false;
    }

    /// How many numbers the ranges cover, overlaps counted as often as they are covered. Stops at the largest
    /// std::size_t. `in_use` is as above.
    constexpr std::size_t count(std::uint32_t in_use = most) const noexcept {
        std::size_t total = 0;
        for (const Range& range : ranges) {
            const auto [low, high] = bounds(range, in_use);
            const std::uint64_t span = std::uint64_t{high} + 1 - low;
            if (span > SIZE_MAX - total) return SIZE_MAX;
            total += static_cast<std::size_t>(span);
        }
        return total;
    }

    friend constexpr bool operator==(const set_of_ranges& a, const set_of_ranges& b) noexcept { return a.ranges == b.ranges; }

private:
    static constexpr std::uint32_t most = UINT32_MAX;

    struct interval {
        std::uint32_t low;
        std::uint32_t high;
    };

    static constexpr interval bounds(const seq_range& range, std::uint32_t in_use) noexcept {
        if (in_use == 0 && (range.first.is_largest() || range.last.is_largest())) return {1, 0};
        const std::uint32_t a = range.first.is_largest() ? in_use : range.first.value;
        const std::uint32_t b = range.last.is_largest() ? in_use : range.last.value;
        return a < b ? interval{a, b} : interval{b, a};
    }
};

}  // namespace detail

/// sequence-set = (seq-number / seq-range) ["," sequence-set] / "$"
struct sequence_set : detail::set_of_ranges<seq_range> {
    /// "$": the result of the last SEARCH with SAVE (RFC 5182). There are no ranges then.
    bool saved = false;

    using set_of_ranges::set_of_ranges;

    friend constexpr bool operator==(const sequence_set&, const sequence_set&) noexcept = default;
};

/// "$"
inline constexpr sequence_set saved_result = [] {
    sequence_set set;
    set.saved = true;
    return set;
}();

/// uid-set = (uniqueid / uid-range) *("," uid-set)
struct uid_set : detail::set_of_ranges<uid_range> {
    using set_of_ranges::set_of_ranges;

    friend constexpr bool operator==(const uid_set&, const uid_set&) noexcept = default;
};

template <>
struct grammar<sequence_set> {
    static constexpr std::string_view abnf = "(seq-number / seq-range) *(\",\" (seq-number / seq-range)) / \"$\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '$') {
            if constexpr (building<Out>) out = saved_result;
            return at + 1;
        }
        if (!starts(at)) return in.fail(at, errc::expected_sequence_set);
        return read_member<&sequence_set::ranges>(at, in, out);
    }
    static constexpr void write(auto& out, const sequence_set& value) noexcept {
        if (!value.saved) return imapwire::write(out, value.ranges);
        if (!value.ranges.empty()) return out.fail(errc::unrepresentable, "sequence_set");
        out.put('$');
    }
    static constexpr bool starts(const char* at) noexcept { return is_digit(*at) || *at == '*' || *at == '$'; }
    template <class Generator>
    static void generate(Generator& g, sequence_set& value) noexcept {
        value = {};
        value.saved = g.below(8) == 0;
        if (!value.saved) g.fill(value.ranges);
    }
};

template <>
struct grammar<uid_set> {
    static constexpr std::string_view abnf = "(uniqueid / uid-range) *(\",\" (uniqueid / uid-range))";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '\r' && !in.mode.client && in.tolerate(quirk::empty_set)) [[unlikely]] {
            if constexpr (building<Out>) out.ranges = {};
            return at;
        }
        return read_member<&uid_set::ranges>(at, in, out);
    }
    static constexpr void write(auto& out, const uid_set& value) noexcept { imapwire::write(out, value.ranges); }
    static constexpr bool starts(const char* at) noexcept { return is_digit(*at); }
    template <class Generator>
    static void generate(Generator& g, uid_set& value) noexcept {
        g.fill(value.ranges);
    }
};

}  // namespace imapwire

#endif
