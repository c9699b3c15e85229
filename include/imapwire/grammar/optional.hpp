// The combinator optional, and parts that may be absent.
#ifndef IMAPWIRE_GRAMMAR_OPTIONAL_HPP
#define IMAPWIRE_GRAMMAR_OPTIONAL_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/matcher.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/term.hpp>
#include <imapwire/grammar/traverse.hpp>

#include <cstddef>
#include <optional>

namespace imapwire {

namespace detail {

/// Whether a term may end before the octet at `at`.
constexpr bool ends_term(const char* at) noexcept { return *at == ' ' || *at == ')' || *at == ']' || *at == '\r' || *at == '\n'; }

/// Lenient reading: passes values that can't be read, from the SP before them to the parenthesis behind them. Or else
/// returns how far the first of them was read, nullptr if that failed.
[[gnu::cold, gnu::noinline]] constexpr const char* leave_out_rest(const char* at, const char* next, input& in,
                                                                  input::mark before) noexcept {
    if (next != nullptr) in.fail(next, errc::bad_character);
    const imapwire::error why = in.error;
    const char* const first = at;
    if (next == nullptr && is_conclusive(why.code)) return nullptr;
    in.go_back(before);
    while (at != nullptr && *at == ' ') at = skip_value(at + 1, in);
    if (at == nullptr || *at != ')') {
        if (at == nullptr && is_conclusive(in.error.code)) return nullptr;
        in.error = why;
        return next;
    }
    in.error = {};
    if (behind_spaces(first) == at)
        in.isolate(quirk::extra_space);  // where the terms end can't be told without reading them again
    else
        in.leave_out(first + 1, at, why);
    return at;
}

/// What becomes of a term of an optional that was read from its SP at `at` to `next`, or could not be read: lenient reading
/// leaves out the first that can't be read, and those behind it, up to the parenthesis.
constexpr const char* settle_present(const char* at, const char* next, input& in, input::mark before) noexcept {
    if (!in.mode.lenient || (next != nullptr && ends_term(next))) [[likely]] return next;
    return leave_out_rest(at, next, in, before);
}

/// Matches terms of which each may be absent, and then so are those behind it. All such productions share the code.
[[gnu::noinline]] constexpr const char* match_optional(const char* at, input& in, const matcher& self) noexcept {
    at += self.recognized();
    for (std::size_t i = 0; *at == ' ' && i != self.count(); ++i) {
        // Most of what need not be there and is there is NIL.
        if (self.term(i).takes_nil() && spells<" NIL">(at, in) && (at[4] == ' ' || at[4] == ')')) {
            at += 4;
            continue;
        }
        const input::mark before = in.here();
        const char* next = self.term(i).brings_space() ? at : in.space(at);
        if (next != nullptr) next = self.term(i)(next, in);
        at = settle_present(at, next, in, before);
        if (at == nullptr) [[unlikely]] return nullptr;
    }
    return at;
}

/// What a term that may be absent is if it is there.
template <class T>
struct present {
    using type = T;
};
template <class T>
    requires requires { &T::has_value; }
struct present<T> {
    using type = typename T::value_type;
};

/// Where the x of [SP x] stands, if one begins there; nullptr if there is none.
template <class Starts>
constexpr const char* find_maybe(const char* at, const input& in, const Starts& starts) noexcept {
    if (*at != ' ') return nullptr;
    ++at;
    if (*at == ' ' && in.mode.lenient) [[unlikely]] at = behind_spaces(at);
    return starts(at) ? at : nullptr;
}

/// Where there is an x of [SP x] to be read; nullptr if there is none, which is noted.
constexpr const char* begin_maybe(const char* at, input& in, const maybe_syntax& syntax) noexcept {
    const char* const next = find_maybe(at, in, syntax.starts);
    if (next == nullptr) {
        if (*at == ' ') [[unlikely]] in.note_missing(at, syntax.x);
    } else if (next != at + 1) [[unlikely]] {
        in.tolerate(quirk::extra_space);
    }
    return next;
}

/// Matches [SP x] where an SP stands.
[[gnu::noinline]] constexpr const char* match_behind_space(const char* at, input& in, const maybe_syntax& syntax) noexcept {
    const char* const next = begin_maybe(at, in, syntax);
    return next == nullptr ? at : syntax.x(next, in);
}

/// Matches [SP x]. All such terms share the code.
constexpr const char* match_maybe(const char* at, input& in, const matcher& self) noexcept {
    return *at == ' ' ? match_behind_space(at, in, self.maybe()) : at;
}

/// Goes through [SP x] at `at`, whose x is at `present`; nullptr if it is absent.
template <class T, class Visitor>
constexpr const char* traverse_optional(const char* at, const char* present, input& in, Visitor& visitor) {
    if (present == nullptr) {
        if constexpr (!Visitor::writes) visitor.absent();
        return at;
    }
    traverse_text(visitor, ' ');
    return imapwire::traverse<T>(present, in, visitor);
}

}  // namespace detail

/// a [SP b [SP c]]: each term but the first may be absent, and then so are those behind it. The members behind the
/// first are maybe, or lists that may be empty.
template <term First, term... Rest>
struct optional : sequence<First, Rest...> {
    using rule = optional;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = sequence<First>::read(at, in, out);
        return at == nullptr ? at : read_rest(at, in, out);
    }

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            (void)((*at == ' ' && (at = read_or_leave_out<Rest>(at, in, out)) != nullptr) && ...);
            return at;
        } else {
            return rest(at, in);
        }
    }

    using by_table = optional;
    /// What is behind the first term.
    static constexpr detail::matcher rest =
        detail::matcher(&detail::match_optional, detail::matchers_of<typename detail::present<detail::part<Rest>>::type...>, sizeof...(Rest))
            .behind_space();

private:
    static constexpr detail::matcher both[2] = {detail::matcher_of<detail::matched<First>>, rest};

public:
    static constexpr detail::matcher table{&detail::match_terms, both, 2};

    template <class T, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        if (in.mode.isolated) [[unlikely]]
            return detail::traverse_whole<T>(at, in, visitor);
        if constexpr (!Visitor::writes) visitor.template begin_record<T>();
        at = sequence<First>::traverse_parts(at, in, visitor);
        ((at = traverse_present<Rest>(at, in, visitor)), ...);
        if constexpr (!Visitor::writes) visitor.end_record();
        return at;
    }

    template <class T>
    static constexpr void write(auto& out, const T& value) noexcept {
        bool absent = false;
        bool gap = false;
        (check<Rest>(value, absent, gap), ...);
        if (gap) return out.fail(errc::missing_field, type_name<T>);
        sequence<First, Rest...>::write(out, value);
    }

    template <class T, class Generator>
    static void generate(Generator& g, T& value) noexcept {
        sequence<First, Rest...>::generate(g, value);
        bool absent = false;
        (prune<Rest>(value, absent), ...);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        sequence<First>::describe(d);
        (describe_present<Rest>(d), ...);
        for (std::size_t i = 0; i != sizeof...(Rest); ++i) d.text("]");
    }

private:
    /// Where an SP stands, the term must follow.
    template <term Term, class Out>
    static constexpr const char* read_or_leave_out(const char* at, input& in, Out& out) noexcept {
        using member = detail::part<Term>;
        const input::mark before = in.here();
        const char* next = nullptr;
        if constexpr (requires { &member::has_value; })
            next = detail::step<typename member::value_type>::read(at, in, (out.*Term.value).emplace());
        else
            next = imapwire::read<member>(at, in, out.*Term.value);
        const char* const behind = detail::settle_present(at, next, in, before);
        if (behind != next) out.*Term.value = {};
        return behind;
    }

    template <term Term, class Visitor>
    static constexpr const char* traverse_present(const char* at, input& in, Visitor& visitor) {
        using member = typename decltype(Term)::type;
        if constexpr (requires { &member::has_value; }) {
            if constexpr (!Visitor::writes) visitor.field(member_name<Term.value>);
            visitor.template meets<member>();
            return detail::traverse_optional<typename member::value_type>(at, *at == ' ' ? in.space(at) : nullptr, in,
                                                                          visitor);
        } else {
            return detail::traverse_member<Term>(at, in, visitor);
        }
    }

    template <term Term, class Description>
    static constexpr void describe_present(Description& d) {
        using member = typename decltype(Term)::type;
        if constexpr (requires { &member::has_value; }) {
            d.text(" [SP ");
            d.template rule<typename member::value_type>();
        } else {
            d.text(" [");
            d.template rule<member>();
        }
    }

    template <term Term, class T>
    static constexpr bool is_absent(const T& value) noexcept {
        const auto& part = value.*Term.value;
        if constexpr (requires { part.has_value(); })
            return !part.has_value();
        else
            return part.empty();
    }

    template <term Term, class T>
    static constexpr void check(const T& value, bool& absent, bool& gap) noexcept {
        const bool here = is_absent<Term>(value);
        gap = gap || (absent && !here);
        absent = absent || here;
    }

    template <term Term, class T>
    static void prune(T& value, bool& absent) noexcept {
        absent = absent || is_absent<Term>(value);
        if (absent) value.*Term.value = {};
    }
};

/// [SP x] as a member of a sequence.
template <class T>
struct grammar<maybe<T>> {
    using rule = grammar;
    static constexpr bool brings_space = true;
    static constexpr bool anonymous = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            const char* const next = detail::begin_maybe(at, in, syntax);
            return next == nullptr ? at : imapwire::read<T>(next, in, out.emplace());
        } else {
            return table(at, in);
        }
    }

    static constexpr detail::maybe_syntax syntax{detail::matcher_of<T>, detail::beginning_of<T>};
    using by_table = grammar;
    static constexpr detail::matcher table = detail::matcher(&detail::match_maybe, syntax).behind_space();

    template <class, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        return detail::traverse_optional<T>(at, detail::find_maybe(at, in, grammar<T>::starts), in, visitor);
    }

    static constexpr void write(auto& out, const auto& value) noexcept {
        if (!value) return;
        out.put(' ');
        imapwire::write(out, *value);
    }

    static constexpr detail::beginning starts{' '};

    template <class Generator>
    static void generate(Generator& g, auto& value) noexcept {
        if (g.chance())
            g.fill(value.emplace());
        else
            value.reset();
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("[SP ");
        d.template rule<T>();
        d.text("]");
    }
};

/// A user's own types may have the standard's optional for that as well.
template <class T>
struct grammar<std::optional<T>> : grammar<maybe<T>> {
    using rule = grammar;
};

}  // namespace imapwire

#endif
