// The terms that sequences are made of: keywords and members.
#ifndef IMAPWIRE_GRAMMAR_TERM_HPP
#define IMAPWIRE_GRAMMAR_TERM_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/matcher.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// A word of the protocol: compared without regard to case, written in capitals.
template <std::size_t N>
struct keyword {
    char letters[N]{};

    constexpr keyword(const char (&word)[N]) noexcept {
        for (std::size_t i = 0; i != N; ++i) letters[i] = to_upper(word[i]);
    }
    constexpr std::string_view text() const noexcept { return {letters, N - 1}; }
};

/// What a keyword is in a list of types.
template <keyword Word>
struct word {};

/// One term of a sequence: "FETCH" or &fetch::sequence_set.
template <class T>
struct term;

template <class M, class C>
struct term<M C::*> {
    static constexpr bool is_member = true;
    using type = M;
    /// What it is a member of.
    using owner = C;
    /// What it is that has to be matched.
    template <auto Term>
    using matched = M;

    M C::*value;
    constexpr term(M C::*member) noexcept : value(member) {}
    static constexpr std::string_view text() noexcept { return {}; }
};

template <std::size_t N>
struct term<keyword<N>> {
    static constexpr bool is_member = false;
    using owner = void;
    template <auto Term>
    using matched = imapwire::word<Term.value>;

    keyword<N> value;
    constexpr term(const char (&word)[N]) noexcept : value(word) {}
    constexpr std::string_view text() const noexcept { return value.text(); }
};

template <std::size_t N>
term(const char (&)[N]) -> term<keyword<N>>;
template <class M, class C>
term(M C::*) -> term<M C::*>;

namespace detail {

/// A word as the little-endian words of eight octets that it fills, the last of them in part.
template <keyword Word>
struct octets_of {
    static constexpr std::size_t count = (Word.text().size() + 7) / 8;

    std::uint64_t value[count]{};
    /// Clearing bit 5 folds the case of letters; what is no letter must be the same.
    std::uint64_t mask[count]{};

    constexpr octets_of() noexcept {
        for (std::size_t i = 0; i != Word.text().size(); ++i) {
            const auto octet = static_cast<unsigned char>(Word.text()[i]);
            value[i / 8] |= std::uint64_t{octet} << (8 * (i % 8));
            mask[i / 8] |= std::uint64_t{octet >= 'A' && octet <= 'Z' ? 0xdfu : 0xffu} << (8 * (i % 8));
        }
    }
};

/// Whether `Word`, which is in upper case, is spelled at `at`: compared eight octets at a time where the message has
/// that many.
template <keyword Word>
constexpr bool spells(const char* at, const input& in) noexcept {
    constexpr octets_of<Word> word;
    if (!std::is_constant_evaluated() && in.has(at, 8 * word.count)) [[likely]] {
        bool same = (scan::load8(at) & word.mask[0]) == word.value[0];
        for (std::size_t i = 1; i != word.count; ++i) same = same && (scan::load8(at + 8 * i) & word.mask[i]) == word.value[i];
        return same;
    }
    return spells(at, Word.text());
}

/// Whether `word` is spelled at `at`, and does not go on there with an octet of the class.
constexpr bool spells_word(const char* at, std::string_view word, character longer) noexcept {
    return spells(at, word) && !is(at[word.size()], longer);
}
template <keyword Word>
constexpr bool spells_word(const char* at, const input& in, character longer) noexcept {
    return spells<Word>(at, in) && !is(at[Word.text().size()], longer);
}

}  // namespace detail

}  // namespace imapwire

#endif
