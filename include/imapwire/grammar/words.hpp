// One of a few words, as an enumeration.
#ifndef IMAPWIRE_GRAMMAR_WORDS_HPP
#define IMAPWIRE_GRAMMAR_WORDS_HPP

#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/term.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// "word" / "word" / "word": the rule of an enumeration whose first Count enumerators are spelled as name(enumerator),
/// in upper case or in lower case. Other letter case is read as the same; what follows must not be part of an atom.
template <class Enum, std::size_t Count>
struct words {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        const std::size_t index = find(at);
        if (index == Count) [[unlikely]]
            return in.fail(at, is(*at, character::atom) ? errc::unknown_keyword : errc::expected_keyword);
        if constexpr (building<Out>) out = static_cast<Enum>(index);
        return at + name(static_cast<Enum>(index)).size();
    }

    static constexpr void write(auto& out, const Enum& value) noexcept { out.put(name(value)); }

    static constexpr bool starts(const char* at) noexcept { return find(at) != Count; }

    template <class Generator>
    static void generate(Generator& g, Enum& value) noexcept {
        value = static_cast<Enum>(g.below(Count));
    }

    template <class Description>
    static constexpr void describe(Description& d) {
        for (std::size_t i = 0; i != Count; ++i) {
            if (i != 0) d.text(" / ");
            d.quoted(name(static_cast<Enum>(i)));
        }
    }

private:
    static constexpr bool is_word(const char* at, std::string_view word) noexcept {
        for (const char c : word)
            if (to_upper(*at++) != to_upper(c)) return false;
        return !is(*at, character::atom);
    }

    /// The index of the word that stands at `at`, or Count.
    static constexpr std::size_t find(const char* at) noexcept {
        std::size_t i = 0;
        while (i != Count && !is_word(at, name(static_cast<Enum>(i)))) ++i;
        return i;
    }
};

}  // namespace imapwire

#endif
