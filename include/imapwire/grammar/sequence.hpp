// The combinators sequence and parens: terms one after another.
#ifndef IMAPWIRE_GRAMMAR_SEQUENCE_HPP
#define IMAPWIRE_GRAMMAR_SEQUENCE_HPP

#include <imapwire/grammar/matcher.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/skip.hpp>
#include <imapwire/grammar/term.hpp>
#include <imapwire/grammar/traverse.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

namespace detail {

// What is done with one term stands outside of the combinators: there, a compiler would declare it anew with each production.

/// The type of the member that a term stands for.
template <term Term>
using part = typename decltype(Term)::type;
/// What there is to be matched where a term stands.
template <term Term>
using matched = typename decltype(Term)::template matched<Term>;

template <term Term, class Visitor, class... T>
constexpr void inspect_term(Visitor& visit, T&... values) {
    if constexpr (Term.is_member) visit(member_name<Term.value>, values.*Term.value...);
}

/// Goes through the member that stands at `at`.
template <term Term, class Visitor>
constexpr const char* traverse_member(const char* at, input& in, Visitor& visitor) {
    if constexpr (!Visitor::writes) visitor.field(member_name<Term.value>);
    return imapwire::traverse<part<Term>>(at, in, visitor);
}

}  // namespace detail

/// The named parts of a record, for hand-written rules as well.
template <term... Terms>
struct record {
    static constexpr bool parts = true;

    /// visit(name, part of each value...) for every member, in order.
    template <class Visitor, class... T>
    static constexpr void inspect(Visitor&& visit, T&&... values) {
        (detail::inspect_term<Terms>(visit, values...), ...);
    }
};

/// What a rule that is written by hand has if it begins with a keyword: it says `keyword`, and read_rest() for what is behind.
template <class T>
struct keyword_rule {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (!starts(at)) [[unlikely]] return in.fail(at, errc::expected_keyword);
        return grammar<T>::read_rest(at + grammar<T>::keyword.size(), in, out);
    }

    static constexpr bool starts(const char* at) noexcept { return detail::spells(at, grammar<T>::keyword); }
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

template <class... Owners>
inline constexpr bool any_often = (matched_often<Owners> || ...);

/// What matches one T after another, each behind an SP. Productions that consist of the same types share it.
template <class... Ts>
constexpr const char* match_next(const char* at, input& in) noexcept {
    [[maybe_unused]] discard nothing;
    (void)((at = step<Ts>::read(at, in, nothing)) && ...);
    return at;
}

/// Matches terms one after another, each behind an SP; the first only where a word stands before it.
[[gnu::noinline]] constexpr const char* match_terms(const char* at, input& in, const matcher& self) noexcept {
    at += self.recognized();
    for (std::size_t i = 0; i != self.count(); ++i) {
        if ((i != 0 || self.is_behind_word()) && !self.term(i).brings_space()) at = in.space(at);
        if (at == nullptr || (at = self.term(i)(at, in)) == nullptr) [[unlikely]] return in.within(self.name());
    }
    return at;
}

/// Matches a sequence in parentheses.
[[gnu::noinline]] constexpr const char* match_parens(const char* at, input& in, const matcher& self) noexcept {
    if (in.trusted) return skip_group(at, in);
    at = in.open(at);
    if (at != nullptr) at = match_terms(at, in, self);
    if (at != nullptr) at = in.close(at);
    return at != nullptr ? at : in.within(self.name());
}

/// Matches a word.
[[gnu::noinline]] constexpr const char* match_word(const char* at, input& in, const matcher& self) noexcept {
    return spells(at, self.word()) ? at + self.word().size() : in.fail(at, errc::expected_keyword);
}

template <keyword Word>
inline constexpr matcher matcher_of<word<Word>>{&match_word, Word.text()};

/// What matches each of them. Productions that consist of the same types share it.
template <class... Ts>
inline constexpr matcher matchers_of[sizeof...(Ts) + 1] = {matcher_of<Ts>...};

template <term Term, class Out>
constexpr const char* read_next(const char* at, input& in, Out& out) noexcept {
    if constexpr (Term.is_member) {
        return step<part<Term>>::read(at, in, out.*Term.value);
    } else {
        discard nothing;
        return step<word<Term.value>>::read(at, in, nothing);
    }
}

template <term Term, class Visitor>
constexpr const char* traverse_next(const char* at, input& in, Visitor& visitor) {
    if constexpr (Term.is_member) {
        if constexpr (!brings_space<part<Term>>) {
            at = in.space(at);
            traverse_text(visitor, ' ');
        }
        return traverse_member<Term>(at, in, visitor);
    } else {
        traverse_text(visitor, ' ');
        traverse_text(visitor, Term.value.letters);
        return in.space(at) + Term.text().size();
    }
}

template <term Term, class T>
constexpr const char* read_last(const char* at, input& in, T& out) noexcept {
    if constexpr (requires { imapwire::grammar<part<Term>>::borrow(at, in, out.*Term.value); }) {
        imapwire::grammar<part<Term>>::borrow(brings_space<part<Term>> ? at : in.space(at), in, out.*Term.value);
        return at;
    } else {
        return read_next<Term>(at, in, out);
    }
}

template <term Term, class T>
constexpr void write_next(output& out, const T& value) noexcept {
    if constexpr (Term.is_member) {
        if constexpr (!brings_space<part<Term>>) out.put(' ');
        imapwire::write(out, value.*Term.value);
    } else {
        out.put(' ');
        out.put(Term.value.letters);
    }
}

template <term Term, class T, class Generator>
void generate_term(Generator& g, T& value) noexcept {
    if constexpr (Term.is_member) g.fill(value.*Term.value);
}

template <term Term, class Description>
constexpr void describe_term(Description& d) {
    if constexpr (Term.is_member)
        d.template rule<part<Term>>();
    else
        d.quoted(Term.text());
}

template <term Term, class Description>
constexpr void describe_next(Description& d) {
    if constexpr (!Term.is_member)
        d.text(" SP ");
    else
        d.text(brings_space<part<Term>> ? " " : " SP ");
    describe_term<Term>(d);
}

}  // namespace detail

/// a SP b SP c: keywords and members, separated by single spaces.
template <term First, term... Rest>
struct sequence : record<First, Rest...> {
    using rule = sequence;

    /// The word that a choice recognizes this sequence by; empty if it does not begin with one.
    static constexpr std::string_view keyword = First.text();

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
            (void)((at = detail::read_next<Rest>(at, in, out)) && ...);
            return at;
        } else if constexpr (sizeof...(Rest) == 0) {
            return at;
        } else if constexpr (detail::any_often<typename decltype(First)::owner, typename decltype(Rest)::owner...>) {
            return detail::match_next<detail::matched<Rest>...>(at, in);
        } else {
            return rest(at, in);
        }
    }

    using by_table = sequence;
    static constexpr detail::matcher table{
        &detail::match_terms, detail::matchers_of<detail::matched<First>, detail::matched<Rest>...>, 1 + sizeof...(Rest)};
    /// What is behind the first term.
    static constexpr detail::matcher rest =
        detail::matcher(&detail::match_terms, detail::matchers_of<detail::matched<Rest>...>, sizeof...(Rest)).behind_word();

    /// Reads validated bytes whose end nobody asks for: a list that comes last need not be passed over.
    template <class T>
    static constexpr void read_view(const char* at, input& in, T& out) noexcept {
        if constexpr (!keyword.empty())
            at += keyword.size();
        else
            at = imapwire::read<detail::part<First>>(at, in, out.*First.value);
        [[maybe_unused]] std::size_t left = sizeof...(Rest);
        ((at = --left == 0 ? detail::read_last<Rest>(at, in, out) : detail::read_next<Rest>(at, in, out)), ...);
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
            at = detail::traverse_member<First>(at, in, visitor);
        }
        ((at = detail::traverse_next<Rest>(at, in, visitor)), ...);
        return at;
    }

    template <class T>
    static constexpr void write(auto& out, const T& value) noexcept {
        if constexpr (!keyword.empty())
            out.put(First.value.letters);
        else
            imapwire::write(out, value.*First.value);
        (detail::write_next<Rest>(out, value), ...);
    }

    static constexpr detail::beginning starts = [] {
        if constexpr (!keyword.empty())
            return detail::beginning(keyword);
        else
            return detail::beginning_of<detail::part<First>>;
    }();

    template <class T, class Generator>
    static void generate(Generator& g, T& value) noexcept {
        detail::generate_term<First>(g, value);
        (detail::generate_term<Rest>(g, value), ...);
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        detail::describe_term<First>(d);
        (detail::describe_next<Rest>(d), ...);
    }
};

namespace detail {

template <class Rule>
inline constexpr bool is_sequence_rule = false;
template <term First, term... Rest>
inline constexpr bool is_sequence_rule<sequence<First, Rest...>> = true;

template <class T>
inline constexpr bool is_sequence = false;
template <class T>
    requires requires { typename T::grammar; }
inline constexpr bool is_sequence<T> = is_sequence_rule<typename T::grammar>;

/// Reads a T from validated bytes whose end nobody asks for.
template <class T>
constexpr void read_view(const char* at, input& in, T& value) noexcept {
    if constexpr (is_sequence<T>)
        T::grammar::read_view(at, in, value);
    else
        imapwire::read<T>(at, in, value);
}

/// Matches a T from its keyword on, which has been recognized, and names no production if that fails.
template <class T>
constexpr const char* match_recognized(const char* at, input& in, const matcher&) noexcept {
    discard nothing;
    if constexpr (requires { grammar<T>::read_rest(at, in, nothing); })
        return grammar<T>::read_rest(at + grammar<T>::keyword.size(), in, nothing);
    else
        return grammar<T>::read(at, in, nothing);
}
/// What matches a T from its keyword on.
template <class T>
inline constexpr matcher from_keyword = matcher(&match_recognized<T>).named(spelled<T>);
template <matched_by_table T>
    requires requires { grammar<T>::rest; }
inline constexpr matcher from_keyword<T> = grammar<T>::rest.named(spelled<T>, grammar<T>::keyword.size());

/// A sequence that is recognized by its second term, a word: what stands before that, and what matches it from there on.
template <class T, class Rule = typename T::grammar>
struct second_keyword;
template <class T, term First, term Word, term... Rest>
struct second_keyword<T, sequence<First, Word, Rest...>> {
    using first = part<First>;
    static constexpr std::string_view text = Word.text();

    static constexpr const char* match(const char* at, input& in, const matcher&) noexcept {
        return match_next<matched<Rest>...>(at + text.size(), in);
    }
    static constexpr matcher from_word =
        matched_often<T> ? matcher(&match).named(spelled<T>)
                         : matcher(&match_terms, matchers_of<matched<Rest>...>, sizeof...(Rest)).behind_word().named(spelled<T>, text.size());
};

}  // namespace detail

/// "(" a SP b SP c ")"
template <term First, term... Rest>
struct parens : record<First, Rest...> {
    using rule = parens;
    using inner = sequence<First, Rest...>;

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out> || detail::any_often<typename decltype(First)::owner, typename decltype(Rest)::owner...>) {
            if constexpr (!building<Out>)
                if (in.trusted) return skip_group(at, in);
            at = in.open(at);
            if (at == nullptr || (at = inner::read(at, in, out)) == nullptr) [[unlikely]] return nullptr;
            return in.close(at);
        } else {
            return table(at, in);
        }
    }

    using by_table = parens;
    static constexpr detail::matcher table{
        &detail::match_parens, detail::matchers_of<detail::matched<First>, detail::matched<Rest>...>, 1 + sizeof...(Rest)};

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

    static constexpr detail::beginning starts{'('};

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
