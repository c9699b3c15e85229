// What a grammar rule is, and the operations that every rule has.
#ifndef IMAPWIRE_GRAMMAR_RULE_HPP
#define IMAPWIRE_GRAMMAR_RULE_HPP

#include <imapwire/core/equal.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/name.hpp>
#include <imapwire/core/output.hpp>
#include <imapwire/grammar/matcher.hpp>

#include <string_view>
#include <type_traits>

namespace imapwire {

/// The rule of T, the one place where the syntax of T is described.
///
/// It is either derived by a combinator (sequence, parens, optional, choice, list_of) or written by hand; nobody who
/// uses it can tell. T names it as its member `grammar`; types that can't have members specialize this template.
///
/// A rule has
///   read(at, in, out)      reads one T at `at`; `out` is a T to be filled, or `discard` to match without building
///   write(out, value)      serializes; `auto& out`, so that programs that only parse need not compile it
///   starts(at)             whether a T can begin at `at`: it looks at the first octet and, where that does not tell a T from what
///                          may stand there instead, at those behind it, but never behind the end of the line. It is a function
///                          or, where that can say it, a constant of detail::beginning
///   generate(generator)    makes a random valid value
///   describe(description)  prints the rule as ABNF; or else `abnf`, its text
/// and, if T has named parts, inspect(visitor, values...), which hands each part to the visitor with its name, and `parts`, which
/// says so. Whoever writes a rule by hand gets these two from record<&T::part...>.
///
/// A rule may also have
///   traverse<T>(at, in, visitor)   goes through one T on the wire part by part, see traverse.hpp. All combinators have it. One
///                                  whose read() is written by hand inherits it if it says so: `using rule = grammar` where
///                                  both read the same, `plain_if_strict` where they do unless reading is lenient
///   rewrite(at, in, out)           writes one T on the wire as write() would write its value, without making that
///   keyword, read_rest(at, in, out)   the word that a choice recognizes T by, and what reads the rest of it; from these two
///                                  keyword_rule makes read() and starts()
///   brings_space                   T reads and writes the SP before it, for where it is absent there is none
///   takes_nil                      NIL is a T, whatever else is
///   table                          a matcher that matches what read() reads. `by_table` names the rule that says so: one that inherits
///                                  from it may read otherwise, and is matched by its own read()
///   any_name                       T has any name; one that the library knows is not written as such
///   pass<Separator>(), pass_all<Form>(at, in), read_many<Separator>(at, end, f)   how lists of T are passed over, or read,
///                                  faster than one by one; `passed_as_written` says that what pass_all() passes is spelled as
///                                  write() would spell it, or copy(out, at, behind) knows how to
///   few_octets, copy_few(to, value), copy_two(to, first, second, between)   how lists of the caller's values are written faster than
///                                  one by one: those of no more than so many octets, where there is room for them; nullptr for others
/// T itself may have skip(at, in): how lenient reading passes one that it can't read.
template <class T>
struct grammar;

template <class T>
    requires requires { typename T::grammar; }
struct grammar<T> : T::grammar {};

/// Takes the place of a value that nobody wants: reading into it is matching.
struct discard {};

template <class Out>
inline constexpr bool building = !std::is_same_v<Out, discard>;

/// Whether matching a T is worth code of its own, instead of a table that says what comes behind what. A production that makes
/// up much of what is sent specializes this, in the header of T: whoever sees T must see it, or one program would match T in two ways.
template <class T>
inline constexpr bool matched_often = false;

/// Rules that bring their own leading SP: an absent optional or an empty list leaves none behind.
template <class T>
concept brings_space = requires { requires grammar<T>::brings_space; };

/// Rules that accept NIL.
template <class T>
concept takes_nil = requires { requires grammar<T>::takes_nil; };

namespace detail {

template <class T, class Rule>
inline constexpr bool is_rule_of = std::is_same_v<Rule, grammar<T>>;
template <class T, class Rule>
    requires requires { typename T::grammar; }
inline constexpr bool is_rule_of<T, Rule> = std::is_same_v<Rule, typename T::grammar>;

/// Whether a table tells how a T is matched.
template <class T>
concept matched_by_table = !matched_often<T> && requires { typename grammar<T>::by_table; } && is_rule_of<T, typename grammar<T>::by_table>;

/// The code that matches a T. One function for each T, for the sake of those who compile it: that it is called costs next to
/// nothing.
template <class T>
[[gnu::noinline]] constexpr const char* match_by_code(const char* at, input& in, const matcher&) noexcept {
    discard nothing;
    const char* next = grammar<T>::read(at, in, nothing);
    if constexpr (has_parts<T>)
        if (next == nullptr) [[unlikely]] in.within(spelled<T>);
    return next;
}

/// What matches a T.
template <class T>
inline constexpr matcher matcher_of = matcher(&match_by_code<T>).behind_space(brings_space<T>).or_nil(takes_nil<T>);
template <matched_by_table T>
inline constexpr matcher matcher_of<T> = grammar<T>::table;
template <matched_by_table T>
    requires has_parts<T>
inline constexpr matcher matcher_of<T> = grammar<T>::table.named(spelled<T>);

template <class T>
[[gnu::noinline]] constexpr bool begins(const char* at, const beginning&) noexcept {
    return grammar<T>::starts(at);
}

/// What a T begins with.
template <class T>
inline constexpr beginning beginning_of{&begins<T>};
template <class T>
    requires std::is_same_v<decltype(grammar<T>::starts), const beginning>
inline constexpr const beginning& beginning_of<T> = grammar<T>::starts;

}  // namespace detail

/// Validates one T and skips it; its name appears in the error if that fails. Returns the place behind it, or nullptr.
template <class T>
[[gnu::always_inline]] constexpr const char* match(const char* at, input& in) noexcept {
    if constexpr (detail::matched_by_table<T>)
        return detail::matcher_of<T>(at, in);
    else
        return detail::match_by_code<T>(at, in, detail::matcher_of<T>);
}

/// The same, and fills `out`, unless that is a `discard`.
template <class T, class Out>
constexpr const char* read(const char* at, input& in, Out& out) noexcept {
    if constexpr (building<Out>) {
        const char* next = grammar<T>::read(at, in, out);
        if constexpr (has_parts<T>)
            if (next == nullptr) [[unlikely]] in.within(spelled<T>);
        return next;
    } else {
        return match<T>(at, in);
    }
}

/// Serializes one T.
template <class T>
constexpr void write(output& out, const T& value) noexcept {
    grammar<T>::write(out, value);
}

}  // namespace imapwire

#endif
