// One of a few words, as an enumeration.
#ifndef IMAPWIRE_GRAMMAR_WORDS_HPP
#define IMAPWIRE_GRAMMAR_WORDS_HPP

#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/term.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

namespace detail {

/// Which of `count` words stands at `at`, with nothing behind it that could be part of an atom; `count` if there is none.
[[gnu::noinline]] constexpr std::size_t find_word(const char* at, std::string_view (*word)(std::size_t index), std::size_t count) noexcept {
    for (std::size_t i = 0; i != count; ++i) {
        std::size_t size = 0;
        const std::string_view letters = word(i);
        while (size != letters.size() && to_upper(at[size]) == to_upper(letters[size])) ++size;
        if (size == letters.size() && !is(at[size], character::atom)) return i;
    }
    return count;
}

}  // namespace detail

/// "word" / "word" / "word": the rule of an enumeration whose first Count enumerators are spelled as name(enumerator),
/// in upper case or in lower case. Other letter case is read as the same; what follows must not be part of an atom.
template <class Enum, std::size_t Count>
struct words {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        const std::size_t index = find(at);
        if (index == Count) [[unlikely]] return in.fail_keyword(at);
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
    static constexpr std::string_view word(std::size_t index) noexcept { return name(static_cast<Enum>(index)); }

    /// The index of the word that stands at `at`, or Count.
    static constexpr std::size_t find(const char* at) noexcept { return detail::find_word(at, word, Count); }
};

}  // namespace imapwire

#endif
