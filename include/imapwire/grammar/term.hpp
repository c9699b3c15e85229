// The terms that sequences are made of: keywords and members.
#ifndef IMAPWIRE_GRAMMAR_TERM_HPP
#define IMAPWIRE_GRAMMAR_TERM_HPP

#include <imapwire/core/characters.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// A word of the protocol, compared without regard to case.
template <std::size_t N>
struct keyword {
    char letters[N]{};

    constexpr keyword(const char (&word)[N]) noexcept {
        for (std::size_t i = 0; i != N; ++i) letters[i] = word[i];
    }
    constexpr std::string_view text() const noexcept { return {letters, N - 1}; }
};

/// One term of a sequence: "FETCH" or &fetch::sequence_set.
template <class T>
struct term {
    T value;
    constexpr term(T member) noexcept : value(member) {}
};

template <std::size_t N>
struct term<keyword<N>> {
    keyword<N> value;
    constexpr term(const char (&word)[N]) noexcept : value(word) {}
};

template <std::size_t N>
term(const char (&)[N]) -> term<keyword<N>>;
template <class M, class C>
term(M C::*) -> term<M C::*>;

namespace detail {

template <class T>
struct term_traits;

template <class T>
struct term_traits<const T> : term_traits<T> {};

template <std::size_t N>
struct term_traits<term<keyword<N>>> {
    static constexpr bool is_member = false;
};

template <class M, class C>
struct term_traits<term<M C::*>> {
    static constexpr bool is_member = true;
    using type = M;
};

/// Whether the octets at `at` spell `word`, which is in upper case. Reads no further than the first difference.
constexpr bool spells(const char* at, std::string_view word) noexcept {
    for (const char c : word)
        if (to_upper(*at++) != c) return false;
    return true;
}

}  // namespace detail

}  // namespace imapwire

#endif
