// The combinators sequence, parens and optional: terms one after another.
#ifndef IMAPWIRE_GRAMMAR_SEQUENCE_HPP
#define IMAPWIRE_GRAMMAR_SEQUENCE_HPP

#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/term.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace imapwire {

/// Rules that bring their own leading SP: an absent optional or an empty list leaves none behind.
template <class T>
concept brings_space = requires { requires grammar<T>::brings_space; };

/// The named parts of a record, for hand-written rules as well.
template <term... Terms>
struct record {
    static constexpr bool parts = true;

    /// visit(name, part of each value...) for every member, in order.
    template <class Visitor, class... T>
    static constexpr void inspect(Visitor&& visit, T&&... values) noexcept {
        (inspect_one<Terms>(visit, values...), ...);
    }

private:
    template <term Term, class Visitor, class... T>
    static constexpr void inspect_one(Visitor& visit, T&... values) noexcept {
        if constexpr (Term.is_member) visit(member_name<Term.value>, values.*Term.value...);
    }
};

namespace detail {

/// SP and a T, or a T that brings its SP along.
template <class T>
struct step {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (!brings_space<T>) {
            at = in.space(at);
            if (at == nullptr) [[unlikely]] return nullptr;
        }
        return imapwire::read<T>(at, in, out);
    }
};

template <keyword Word>
struct step<word<Word>> {
    static constexpr const char* read(const char* at, input& in, discard&) noexcept {
        at = in.space(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        return spells<Word>(at, in) ? at + Word.text().size() : in.fail(at, errc::expected_keyword);
    }
};

/// What matches one T after another, each behind an SP. Productions that consist of the same types share it.
template <class... Ts>
constexpr const char* match_next(const char* at, input& in) noexcept {
    [[maybe_unused]] discard nothing;
    (void)((at = step<Ts>::read(at, in, nothing)) && ...);
    return at;
}

/// The same from the beginning of a keyword on that has been recognized. Its length is known here: the processor need not
/// wait for the one that was found in order to go on behind it.
template <std::size_t Length, class... Ts>
constexpr const char* match_behind(const char* at, input& in) noexcept {
    return match_next<Ts...>(at + Length, in);
}

template <std::size_t Length, class, class... Ts>
constexpr const char* match_behind_second(const char* at, input& in) noexcept {
    return match_next<Ts...>(at + Length, in);
}

template <class T>
constexpr void write_next(output& out, const T& value) noexcept {
    if constexpr (!brings_space<T>) out.put(' ');
    imapwire::write(out, value);
}

}  // namespace detail

/// a SP b SP c: keywords and members, separated by single spaces.
template <term First, term... Rest>
struct sequence : record<First, Rest...> {
    /// The word that a choice recognizes this sequence by; empty if it does not begin with one.
    static constexpr std::string_view keyword = First.text();

    /// The word that stands second, behind a number or tag; empty if there is none.
    static constexpr std::string_view second_keyword = [] {
        const std::string_view words[] = {Rest.text()..., {}};
        return words[0];
    }();

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (!keyword.empty()) {
            if (!detail::spells<First.value>(at, in)) [[unlikely]] return in.fail(at, errc::expected_keyword);
            at += keyword.size();
        } else {
            if constexpr (building<Out>)
                at = imapwire::read<member<First>>(at, in, out.*First.value);
            else
                at = imapwire::read<member<First>>(at, in, out);
            if (at == nullptr) [[unlikely]] return nullptr;
        }
        return read_rest(at, in, out);
    }

    /// Reads what comes behind the first term, which has been read already.
    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            (void)((at = read_next<Rest>(at, in, out)) && ...);
            return at;
        } else {
            return detail::match_next<typename decltype(Rest)::template matched<Rest>...>(at, in);
        }
    }

    /// Reads validated bytes whose end nobody asks for: a list that comes last need not be passed over.
    template <class T>
    static constexpr void read_view(const char* at, input& in, T& out) noexcept {
        if constexpr (!keyword.empty())
            at += keyword.size();
        else
            at = imapwire::read<member<First>>(at, in, out.*First.value);
        [[maybe_unused]] std::size_t left = sizeof...(Rest);
        ((at = --left == 0 ? read_last<Rest>(at, in, out) : read_next<Rest>(at, in, out)), ...);
    }

    /// Matches from the beginning of the keyword on, which has been recognized.
    static constexpr const char* (*match_recognized)(const char*, input&) =
        &detail::match_behind<keyword.size(), typename decltype(Rest)::template matched<Rest>...>;
    /// Matches from the beginning of the second keyword on, which has been recognized.
    static constexpr const char* (*match_recognized_second)(const char*, input&) =
        &detail::match_behind_second<second_keyword.size(), typename decltype(Rest)::template matched<Rest>...>;
    /// What stands first.
    using first = typename decltype(First)::template matched<First>;

    template <class T>
    static constexpr void write(output& out, const T& value) noexcept {
        if constexpr (!keyword.empty())
            out.put(keyword);
        else
            imapwire::write(out, value.*First.value);
        (write_next<Rest>(out, value), ...);
    }

    static constexpr bool starts(const char* at) noexcept {
        if constexpr (!keyword.empty())
            return detail::spells(at, keyword);
        else
            return grammar<member<First>>::starts(at);
    }

    template <class T, class Generator>
    static void generate(Generator& g, T& value) noexcept {
        generate_one<First>(g, value);
        (generate_one<Rest>(g, value), ...);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        describe_one<First>(d);
        (describe_next<Rest>(d), ...);
    }

private:
    template <term Term>
    using member = typename decltype(Term)::type;

    template <term Term, class Out>
    static constexpr const char* read_next(const char* at, input& in, Out& out) noexcept {
        if constexpr (Term.is_member) {
            return detail::step<member<Term>>::read(at, in, out.*Term.value);
        } else {
            discard nothing;
            return detail::step<word<Term.value>>::read(at, in, nothing);
        }
    }

    template <term Term, class T>
    static constexpr const char* read_last(const char* at, input& in, T& out) noexcept {
        if constexpr (requires { grammar<member<Term>>::borrow(at, in, out.*Term.value); }) {
            grammar<member<Term>>::borrow(brings_space<member<Term>> ? at : in.space(at), in, out.*Term.value);
            return at;
        } else {
            return read_next<Term>(at, in, out);
        }
    }

    template <term Term, class T>
    static constexpr void write_next(output& out, const T& value) noexcept {
        if constexpr (Term.is_member) {
            detail::write_next(out, value.*Term.value);
        } else {
            out.put(' ');
            out.put(Term.text());
        }
    }

    template <term Term, class T, class Generator>
    static void generate_one(Generator& g, T& value) noexcept {
        if constexpr (Term.is_member) g.fill(value.*Term.value);
    }

    template <term Term, class Description>
    static constexpr void describe_one(Description& d) {
        if constexpr (Term.is_member)
            d.template rule<member<Term>>();
        else
            d.quoted(Term.text());
    }

    template <term Term, class Description>
    static constexpr void describe_next(Description& d) {
        if constexpr (!Term.is_member)
            d.text(" SP ");
        else
            d.text(brings_space<member<Term>> ? " " : " SP ");
        describe_one<Term>(d);
    }
};

namespace detail {

template <class T>
inline constexpr bool is_sequence = false;
template <term First, term... Rest>
inline constexpr bool is_sequence<sequence<First, Rest...>> = true;

/// Reads a T from validated bytes whose end nobody asks for.
template <class T>
constexpr void read_view(const char* at, input& in, T& value) noexcept {
    if constexpr (requires { requires is_sequence<typename T::grammar>; })
        T::grammar::read_view(at, in, value);
    else
        imapwire::read<T>(at, in, value);
}

/// What matches a T from its keyword on, which has been recognized, and names no production if that fails. For plain
/// sequences it is a function that all sequences of the same types share.
template <class T>
constexpr const char* match_recognized(const char* at, input& in) noexcept {
    discard nothing;
    if constexpr (requires { grammar<T>::read_rest(at, in, nothing); })
        return grammar<T>::read_rest(at + grammar<T>::keyword.size(), in, nothing);
    else
        return grammar<T>::read(at, in, nothing);
}
template <class T>
inline constexpr const char* (*keyword_matcher)(const char*, input&) = &match_recognized<T>;
template <class T>
    requires is_sequence<typename T::grammar>
inline constexpr const char* (*keyword_matcher<T>)(const char*, input&) = T::grammar::match_recognized;

}  // namespace detail

/// "(" a SP b SP c ")"
template <term First, term... Rest>
struct parens : record<First, Rest...> {
    using inner = sequence<First, Rest...>;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (!building<Out>)
            if (in.trusted) return skip_group(at, in);
        at = in.expect(at, '(', errc::expected_open);
        if (at == nullptr) [[unlikely]] return nullptr;
        at = inner::read(at, in, out);
        if (at == nullptr) [[unlikely]] return nullptr;
        return in.expect(at, ')', errc::expected_close);
    }

    template <class T>
    static constexpr void write(output& out, const T& value) noexcept {
        out.put('(');
        inner::write(out, value);
        out.put(')');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '('; }

    template <class T, class Generator>
    static void generate(Generator& g, T& value) noexcept {
        inner::generate(g, value);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("\"(\" ");
        inner::describe(d);
        d.text(" \")\"");
    }
};

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
    if (next == nullptr && (why.code == errc::incomplete || is_limit(why.code))) return nullptr;
    in.go_back(before);
    while (at != nullptr && *at == ' ') at = skip_value(at + 1, in);
    if (at == nullptr || *at != ')') {
        if (at == nullptr && (in.error.code == errc::incomplete || is_limit(in.error.code))) return nullptr;
        in.error = why;
        return next;
    }
    in.error = {};
    in.leave_out(first + 1, at, why);
    return at;
}

}  // namespace detail

/// a [SP b [SP c]]: each term but the first may be absent, and then so are those behind it. The members behind the
/// first are std::optional, or lists that may be empty.
template <term First, term... Rest>
struct optional : sequence<First, Rest...> {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = sequence<First>::read(at, in, out);
        return at == nullptr ? at : read_rest(at, in, out);
    }

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        (void)((*at == ' ' && (at = read_or_leave_out<Rest>(at, in, out)) != nullptr) && ...);
        return at;
    }

    template <class T>
    static constexpr void write(output& out, const T& value) noexcept {
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
    /// Lenient reading leaves out the first term that can't be read, and those behind it, up to the parenthesis.
    template <term Term, class Out>
    static constexpr const char* read_or_leave_out(const char* at, input& in, Out& out) noexcept {
        const input::mark before = in.here();
        const char* const next = read_present<Term>(at, in, out);
        if (!in.mode.lenient || (next != nullptr && detail::ends_term(next))) [[likely]] return next;
        const char* const behind = detail::leave_out_rest(at, next, in, before);
        if constexpr (building<Out>)
            if (behind != next) out.*Term.value = {};
        return behind;
    }

    /// Where an SP stands, the term must follow.
    template <term Term, class Out>
    static constexpr const char* read_present(const char* at, input& in, Out& out) noexcept {
        using member = typename decltype(Term)::type;
        if constexpr (requires { &member::has_value; }) {
            using type = typename member::value_type;
            if constexpr (building<Out>)
                return detail::step<type>::read(at, in, (out.*Term.value).emplace());
            else
                return detail::step<type>::read(at, in, out);
        } else if constexpr (building<Out>) {
            return imapwire::read<member>(at, in, out.*Term.value);
        } else {
            return imapwire::read<member>(at, in, out);
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
struct grammar<std::optional<T>> {
    static constexpr bool brings_space = true;
    static constexpr bool anonymous = true;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != ' ') return at;
        const char* next = at + 1;
        if (*next == ' ' && in.mode.lenient) [[unlikely]]
            while (*next == ' ') ++next;
        if (!grammar<T>::starts(next)) return at;
        if (next != at + 1) [[unlikely]] in.tolerate(quirk::extra_space);
        if constexpr (building<Out>)
            return imapwire::read<T>(next, in, out.emplace());
        else
            return imapwire::read<T>(next, in, out);
    }

    static constexpr void write(output& out, const std::optional<T>& value) noexcept {
        if (!value) return;
        out.put(' ');
        imapwire::write(out, *value);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == ' '; }

    template <class Generator>
    static void generate(Generator& g, std::optional<T>& value) noexcept {
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

template <class T>
constexpr bool equal(const std::optional<T>& a, const std::optional<T>& b) noexcept {
    return a.has_value() == b.has_value() && (!a || equal(*a, *b));
}

}  // namespace imapwire

#endif
