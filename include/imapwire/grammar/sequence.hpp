// The combinators sequence and parens: terms one after another.
#ifndef IMAPWIRE_GRAMMAR_SEQUENCE_HPP
#define IMAPWIRE_GRAMMAR_SEQUENCE_HPP

#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/term.hpp>
#include <imapwire/grammar/traverse.hpp>

#include <cstddef>
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

protected:
    /// Goes through the member that stands at `at`.
    template <term Term, class T = typename decltype(Term)::type, class Visitor>
    static constexpr const char* traverse_member(const char* at, input& in, Visitor& visitor) {
        if constexpr (!Visitor::writes) visitor.field(member_name<Term.value>);
        return imapwire::traverse<T>(at, in, visitor);
    }

private:
    template <term Term, class Visitor, class... T>
    static constexpr void inspect_one(Visitor& visit, T&... values) noexcept {
        if constexpr (Term.is_member) visit(member_name<Term.value>, values.*Term.value...);
    }
};

/// Reads what a member of a record holds into it, or matches that: what rules of records that are written by hand consist of.
template <auto Member, class Out>
constexpr const char* read_member(const char* at, input& in, Out& out) noexcept {
    using type = typename term<decltype(Member)>::type;
    if constexpr (building<Out>)
        return read<type>(at, in, out.*Member);
    else
        return match<type>(at, in);
}

/// The same for a member that may hold nothing, where it holds something.
template <auto Member, class Out>
constexpr const char* read_present(const char* at, input& in, Out& out) noexcept {
    using type = typename term<decltype(Member)>::type::value_type;
    if constexpr (building<Out>)
        return read<type>(at, in, (out.*Member).emplace());
    else
        return match<type>(at, in);
}

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
        if constexpr (building<Out>)
            return imapwire::read<T>(at, in, out);
        else
            return match<T>(at, in);
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

template <class, class... Ts>
constexpr const char* match_behind_first(const char* at, input& in) noexcept {
    return match_next<Ts...>(at, in);
}

/// What matches a term behind another one: a T, or a word.
struct next_term {
    const char* (*match)(const char* at, input& in) = nullptr;
    std::string_view word{};
    bool brings_space = false;
};
template <class T>
inline constexpr next_term next_term_of{.match = &imapwire::match<T>, .brings_space = imapwire::brings_space<T>};
template <keyword Word>
inline constexpr next_term next_term_of<word<Word>>{.word = Word.text()};

/// The terms behind the first, with one more to end them.
template <class... Ts>
inline constexpr next_term next_terms[sizeof...(Ts) + 1] = {next_term_of<Ts>..., {}};

/// The same as match_next, told by a table: there are more productions than are often met, and code for each of them would
/// take long to compile.
[[gnu::noinline]] constexpr const char* match_terms(const char* at, input& in, const next_term* term) noexcept {
    for (;; ++term) {
        if (term->match == nullptr && term->word.empty()) return at;
        if (!term->brings_space) at = in.space(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        if (term->match != nullptr)
            at = term->match(at, in);
        else
            at = spells(at, term->word) ? at + term->word.size() : in.fail(at, errc::expected_keyword);
        if (at == nullptr) [[unlikely]] return nullptr;
    }
}

/// What matches a production from its keyword on, which has been recognized: code of its own, or terms behind it.
struct keyword_matcher {
    const char* (*whole)(const char* at, input& in) = nullptr;
    const next_term* terms = nullptr;
    std::size_t keyword_size = 0;

    constexpr const char* operator()(const char* at, input& in) const noexcept {
        return whole != nullptr ? whole(at, in) : match_terms(at + keyword_size, in, terms);
    }
};

template <class T>
constexpr void write_next(output& out, const T& value) noexcept {
    if constexpr (!brings_space<T>) out.put(' ');
    imapwire::write(out, value);
}

}  // namespace detail

/// a SP b SP c: keywords and members, separated by single spaces.
template <term First, term... Rest>
struct sequence : record<First, Rest...> {
    using rule = sequence;

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
            at = read_member<First.value>(at, in, out);
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
        } else if constexpr (sizeof...(Rest) == 0) {
            return at;
        } else if constexpr (matched_often<typename decltype(First)::owner> || (matched_often<typename decltype(Rest)::owner> || ...)) {
            return detail::match_next<typename decltype(Rest)::template matched<Rest>...>(at, in);
        } else {
            return detail::match_terms(at, in, detail::next_terms<typename decltype(Rest)::template matched<Rest>...>);
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

    template <class T, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        if constexpr (!Visitor::writes) visitor.template begin_record<T>();
        at = traverse_parts(at, in, visitor);
        if constexpr (!Visitor::writes) visitor.end_record();
        return at;
    }
    template <class Visitor>
    static constexpr const char* traverse_parts(const char* at, input& in, Visitor& visitor) {
        if constexpr (!keyword.empty()) {
            detail::traverse_text(visitor, First.value.letters);
            at += keyword.size();
        } else {
            at = sequence::template traverse_member<First>(at, in, visitor);
        }
        ((at = traverse_next<Rest>(at, in, visitor)), ...);
        return at;
    }

    /// Matches from the beginning of the keyword on, or of the second, which has been recognized.
    static constexpr detail::keyword_matcher from_keyword{
        .terms = detail::next_terms<typename decltype(Rest)::template matched<Rest>...>, .keyword_size = keyword.size()};
    static constexpr detail::keyword_matcher from_second_keyword{
        .terms = detail::next_terms<typename decltype(Rest)::template matched<Rest>...> + 1,
        .keyword_size = second_keyword.size()};
    static constexpr const char* match_behind_second(const char* at, input& in) noexcept {
        return detail::match_behind_first<typename decltype(Rest)::template matched<Rest>...>(at, in);
    }
    /// What stands first.
    using first = typename decltype(First)::template matched<First>;

    template <class T>
    static constexpr void write(auto& out, const T& value) noexcept {
        if constexpr (!keyword.empty())
            out.put(First.value.letters);
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

    template <term Term, class Visitor>
    static constexpr const char* traverse_next(const char* at, input& in, Visitor& visitor) {
        if constexpr (Term.is_member) {
            if constexpr (!brings_space<member<Term>>) {
                at = in.space(at);
                detail::traverse_text(visitor, ' ');
            }
            return sequence::template traverse_member<Term>(at, in, visitor);
        } else {
            detail::traverse_text(visitor, ' ');
            detail::traverse_text(visitor, Term.value.letters);
            return in.space(at) + Term.text().size();
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
            out.put(Term.value.letters);
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

/// Matches a T from its keyword on, which has been recognized, and names no production if that fails.
template <class T>
constexpr const char* match_recognized(const char* at, input& in) noexcept {
    discard nothing;
    if constexpr (requires { grammar<T>::read_rest(at, in, nothing); })
        return grammar<T>::read_rest(at + grammar<T>::keyword.size(), in, nothing);
    else
        return grammar<T>::read(at, in, nothing);
}
template <class T>
inline constexpr keyword_matcher from_keyword{.whole = &match_recognized<T>};
template <class T>
    requires(is_sequence<typename T::grammar> && !matched_often<T>)
inline constexpr keyword_matcher from_keyword<T> = T::grammar::from_keyword;

/// The same from the second keyword on.
template <class T>
constexpr const char* match_second_recognized(const char* at, input& in) noexcept {
    return grammar<T>::match_behind_second(at + grammar<T>::second_keyword.size(), in);
}
template <class T>
inline constexpr keyword_matcher from_second_keyword = grammar<T>::from_second_keyword;
template <class T>
    requires matched_often<T>
inline constexpr keyword_matcher from_second_keyword<T>{.whole = &match_second_recognized<T>};

}  // namespace detail

/// "(" a SP b SP c ")"
template <term First, term... Rest>
struct parens : record<First, Rest...> {
    using rule = parens;
    using inner = sequence<First, Rest...>;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (!building<Out>)
            if (in.trusted) return skip_group(at, in);
        at = in.open(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        at = inner::read(at, in, out);
        return at == nullptr ? nullptr : in.close(at);
    }

    template <class T, class Visitor>
    static constexpr const char* traverse(const char* at, input& in, Visitor& visitor) {
        detail::traverse_text(visitor, '(');
        at = inner::template traverse<T>(at + 1, in, visitor);
        detail::traverse_text(visitor, ')');
        return at + 1;
    }

    template <class T>
    static constexpr void write(auto& out, const T& value) noexcept {
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

}  // namespace imapwire

#endif
