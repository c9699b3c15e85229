// tagged-ext: the generic syntax that extensions of RFC 9051's open productions keep to (RFC 9051, 9; RFC 4466, 3).
#ifndef IMAPWIRE_TOKEN_TAGGED_EXT_HPP
#define IMAPWIRE_TOKEN_TAGGED_EXT_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>

#include <cstdint>
#include <concepts>
#include <optional>
#include <string_view>

namespace imapwire {

/// tagged-ext-label = tagged-label-fchar *tagged-label-char      RFC 9051, 9
/// An atom of letters, digits, "-", "_", "." and ":" that begins with none of the digits and no colon. Labels compare
/// without regard to case. It borrows the message, or the caller's bytes.
struct tagged_ext_label : caseless<string> {
    using caseless::caseless;
};

template <>
struct grammar<tagged_ext_label> {
    static constexpr std::string_view abnf =
        "(ALPHA / \"-\" / \"_\" / \".\") *(ALPHA / DIGIT / \"-\" / \"_\" / \".\" / \":\")";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (!starts(at)) [[unlikely]] return in.fail(at, errc::expected_atom);
        return detail::read_run<character::label>(at, in, out, errc::expected_atom);
    }
    static constexpr void write(auto& out, const tagged_ext_label& value) noexcept {
        if (value.raw().empty() || !starts(value.raw().data())) return out.fail(errc::unrepresentable, "tagged_ext_label");
        detail::write_run<character::label>(out, value, "tagged_ext_label");
    }
    static constexpr bool starts(const char* at) noexcept { return is(*at, character::label) && !is_digit(*at) && *at != ':'; }
    template <class Generator>
    static void generate(Generator& g, tagged_ext_label& value) noexcept {
        const std::string_view word = g.word(character::label);
        value = starts(word.data()) ? tagged_ext_label(word) : tagged_ext_label("X-GENERATED");
    }
};

/// tagged-ext-comp = astring / tagged-ext-comp *(SP tagged-ext-comp) / "(" tagged-ext-comp ")"      RFC 9051, 9
/// One component: a string, or several components in parentheses.
struct tagged_ext_comp : one_of<astring, list_of<tagged_ext_comp, one_or_more>> {
    using one_of::one_of;
    using grammar = one_or_several<tagged_ext_comp>;
};

/// partial-range-last = MINUS nz-number ":" MINUS nz-number      RFC 9394, 4
/// Positions counted from the end, both included and in either order.
/// example: -1:-100
struct partial_range_last {
    nz_number first;
    nz_number last;
};

template <>
struct grammar<partial_range_last> : record<&partial_range_last::first, &partial_range_last::last> {
    static constexpr std::string_view abnf = "MINUS nz-number \":\" MINUS nz-number";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = in.expect(at, '-', errc::expected_number);
        if (at == nullptr || (at = read_member<&partial_range_last::first>(at, in, out)) == nullptr) [[unlikely]] return nullptr;
        if (*at != ':' || at[1] != '-') [[unlikely]] return in.fail(at, errc::expected_number);
        return read_member<&partial_range_last::last>(at + 2, in, out);
    }

    static constexpr void write(auto& out, const partial_range_last& value) noexcept {
        out.put('-');
        imapwire::write(out, value.first);
        out.put(":-");
        imapwire::write(out, value.last);
    }

    /// A label may begin with "-" and a digit as well: only one that is spelled like a range is taken for one.
    static constexpr bool starts(const char* at) noexcept {
        const char* const middle = behind_number(at);
        if (middle == at || *middle != ':') return false;
        const char* const end = behind_number(middle + 1);
        return end != middle + 1 && !is(*end, character::label);
    }

    template <class Generator>
    static void generate(Generator& g, partial_range_last& value) noexcept {
        g.fill(value.first);
        g.fill(value.last);
    }

private:
    /// MINUS 1*DIGIT, or nothing
    static constexpr const char* behind_number(const char* at) noexcept {
        if (*at != '-' || !is_digit(at[1])) return at;
        ++at;
        while (is_digit(*at)) ++at;
        return at;
    }
};

/// tagged-ext-val = tagged-ext-simple / "(" [tagged-ext-comp] ")"
/// tagged-ext-simple = sequence-set / number / number64      RFC 9051, 9
/// tagged-ext-simple =/ partial-range-last      RFC 9394, 4
/// example: (a (b "c" (d)) e)
///
/// What is read is a number64 only if it can't be a sequence-set, in the RFC's order: "7" is one, and number() is 7.
struct tagged_ext_val : one_of<list_of<tagged_ext_comp>, sequence_set, number64, partial_range_last> {
    using one_of::one_of;

    constexpr bool is_parenthesized() const noexcept { return is<list_of<tagged_ext_comp>>(); }

    /// What stands between the parentheses; empty if there are none.
    constexpr list_of<tagged_ext_comp> components() const noexcept {
        return is_parenthesized() ? *get_if<list_of<tagged_ext_comp>>() : list_of<tagged_ext_comp>{};
    }

    /// The number, if it is one.
    constexpr std::optional<std::uint64_t> number() const noexcept {
        if (is<number64>()) return get_if<number64>()->value;
        if (!is<sequence_set>()) return std::nullopt;
        const sequence_set& set = *get_if<sequence_set>();
        auto range = set.begin();
        if (set.saved || range == set.end()) return std::nullopt;
        const seq_range one = *range;
        if (one.first != one.last || one.first.is_largest() || ++range != set.end()) return std::nullopt;
        return one.first.value;
    }

    template <std::same_as<tagged_ext_val> Value>
    friend constexpr bool operator==(const Value& a, const Value& b) noexcept {
        if (const auto number = a.number()) return number == b.number();
        return static_cast<const one_of&>(a) == static_cast<const one_of&>(b);
    }
};

template <>
struct grammar<tagged_ext_val> : choice<tagged_ext_val> {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '(') return read_alternative<list_of<tagged_ext_comp>>(at, in, out);
        if (*at == '-') return read_alternative<partial_range_last>(at, in, out);
        const char* behind = at;
        while (is_digit(*behind)) ++behind;
        if (behind == at || *behind == ':' || *behind == ',') return read_alternative<sequence_set>(at, in, out);
        if constexpr (building<Out>) {
            number64 value;
            if (imapwire::read<number64>(at, in, value) == nullptr) return nullptr;
            if (*at != '0' && value <= nz_number::most) return read_alternative<sequence_set>(at, in, out);
            out = value;
            return behind;
        } else {
            return match<number64>(at, in);
        }
    }

    static constexpr bool starts(const char* at) noexcept {
        return *at == '(' || grammar<sequence_set>::starts(at) || grammar<partial_range_last>::starts(at);
    }
};

/// tagged-ext = tagged-ext-label SP tagged-ext-val      RFC 9051, 9
struct tagged_ext {
    tagged_ext_label label;
    tagged_ext_val value;

    using grammar = sequence<&tagged_ext::label, &tagged_ext::value>;
};

/// tagged-ext-label [SP tagged-ext-val]: what parameters and modifiers of commands look like, known ones and others
/// (select-param, create-param, rename-param, fetch-modifier, store-modifier, search-ret-opt-ext).
struct tagged_ext_param {
    tagged_ext_label label;
    maybe<tagged_ext_val> value{};

    using grammar = sequence<&tagged_ext_param::label, &tagged_ext_param::value>;
};

}  // namespace imapwire

#endif
