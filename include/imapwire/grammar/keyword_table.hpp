// Looking a keyword up: one hash, one comparison, no trying of alternatives.
#ifndef IMAPWIRE_GRAMMAR_KEYWORD_TABLE_HPP
#define IMAPWIRE_GRAMMAR_KEYWORD_TABLE_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/term.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// A word: its length and its first sixteen octets without their case bits.
///
/// Among the octets that keywords are made of, clearing bit 5 folds lower case into upper case and nothing else.
struct folded_word {
    std::size_t size = 0;
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    constexpr folded_word(std::string_view word) noexcept : size(word.size()) {
        for (std::size_t i = 0; i != size && i != 16; ++i) {
            const std::uint64_t octet = static_cast<unsigned char>(word[i]) & 0xdfu;
            (i < 8 ? low : high) |= octet << (8 * (i % 8));
        }
    }

    /// The word that begins at `at`.
    constexpr folded_word(const char* at, const input& in) noexcept {
        const char* behind = scan::find<scan::class_stop<character::keyword>>(at, in.end);
        // A word may be followed by "[", and is another one then: BODY is not BODY[.
        if (*behind == '[') ++behind;
        size = static_cast<std::size_t>(behind - at);
        if (!std::is_constant_evaluated() && in.has(at, 16)) [[likely]] {
            low = scan::load8(at) & fold & first_octets(size);
            if (size > 8) high = scan::load8(at + 8) & fold & first_octets(size - 8);
        } else {
            *this = folded_word(std::string_view(at, size));
        }
    }

    /// The upper bits of this are well mixed.
    constexpr std::uint64_t hash() const noexcept { return (low ^ std::rotl(high, 29)) * 0x9e3779b97f4a7c15u; }

private:
    static constexpr std::uint64_t fold = 0xdfdfdfdfdfdfdfdfu;

    static constexpr std::uint64_t first_octets(std::size_t n) noexcept {
        return n >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * n)) - 1;
    }
};

namespace detail {

struct keyword_entry {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::uint16_t size = 0;  ///< 0: the place is free
    std::uint16_t index = 0;
};

struct keyword_match {
    std::size_t index;
    std::size_t size;  ///< octets of the word, whether it is in the table or not
};

/// What follows the first 16 octets. Unlike substr, it refers to nothing that throws.
constexpr std::string_view behind_16(std::string_view word) noexcept {
    word.remove_prefix(16);
    return word;
}

/// Looks the word at `at` up in the hash table of `slots` entries, which is a power of two. The same code serves all
/// tables, so that it is compiled once and stays in the cache.
[[gnu::noinline]] constexpr keyword_match find_keyword(const keyword_entry* entries, std::size_t slots, const std::string_view* words,
                                                       const char* at, const input& in) noexcept {
    const folded_word word(at, in);
    for (std::size_t slot = static_cast<std::size_t>(word.hash() >> 32) & (slots - 1);; slot = (slot + 1) & (slots - 1)) {
        const keyword_entry& e = entries[slot];
        if (e.low == word.low && e.high == word.high && e.size == word.size) [[likely]]
            if (word.size - 1 < 16 || (word.size != 0 && spells(at + 16, behind_16(words[e.index])))) return {e.index, word.size};
        if (e.size == 0) return {0xffff, word.size};
    }
}

}  // namespace detail

/// A hash table of keywords, built by the compiler. `none` stands for a word that is not in it.
template <std::size_t Size>
class keyword_table {
public:
    static constexpr std::size_t none = 0xffff;

    /// The words are in upper case; an empty one is left out.
    constexpr keyword_table(const std::string_view (&words)[Size]) noexcept {
        for (std::size_t i = 0; i != Size; ++i) {
            words_[i] = words[i];
            if (words[i].empty()) continue;
            const folded_word word(words[i]);
            std::size_t slot = static_cast<std::size_t>(word.hash() >> 32) % slots;
            while (entries_[slot].size != 0) slot = (slot + 1) % slots;
            entries_[slot] = {word.low, word.high, static_cast<std::uint16_t>(word.size), static_cast<std::uint16_t>(i)};
        }
    }

    /// The word at `at`: its index in the list that the table was made from, or none; and its length.
    constexpr detail::keyword_match find(const char* at, const input& in) const noexcept {
        return detail::find_keyword(entries_, slots, words_, at, in);
    }

private:
    static constexpr std::size_t slots = std::bit_ceil(Size * 2 + 1);

    detail::keyword_entry entries_[slots]{};
    std::string_view words_[Size]{};
};

}  // namespace imapwire

#endif
