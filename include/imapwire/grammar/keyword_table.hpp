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

/// The word that begins at some place: its length and its first sixteen octets without their case bits.
///
/// Among the octets that keywords are made of, clearing bit 5 folds lower case into upper case and nothing else.
struct folded_word {
    std::size_t size = 0;
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    static constexpr std::uint64_t fold = 0xdfdfdfdfdfdfdfdfu;

    constexpr folded_word() noexcept = default;

    constexpr folded_word(std::string_view word) noexcept : size(word.size()) {
        for (std::size_t i = 0; i != size && i != 16; ++i) {
            const std::uint64_t octet = static_cast<unsigned char>(word[i]) & 0xdfu;
            (i < 8 ? low : high) |= octet << (8 * (i % 8));
        }
    }

    constexpr folded_word(const char* at, const input& in) noexcept {
        while (is(at[size], character::keyword)) ++size;
        // A word may be followed by "[", and is another one then: BODY is not BODY[.
        if (at[size] == '[') ++size;
        if (!std::is_constant_evaluated() && in.has(at, 16)) {
            low = scan::load8(at) & fold & first_octets(size);
            high = size > 8 ? scan::load8(at + 8) & fold & first_octets(size - 8) : 0;
        } else {
            *this = folded_word(std::string_view(at, size));
        }
    }

    constexpr std::uint64_t hash() const noexcept {
        const std::uint64_t mixed = (low ^ (high * 0x9e3779b97f4a7c15u)) * 0xff51afd7ed558ccdu;
        return (mixed ^ (mixed >> 32)) + size;
    }

private:
    static constexpr std::uint64_t first_octets(std::size_t n) noexcept {
        return n >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * n)) - 1;
    }
};

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
            std::size_t slot = word.hash() % slots;
            while (entries_[slot].size != 0) slot = (slot + 1) % slots;
            entries_[slot] = {word.low, word.high, static_cast<std::uint16_t>(word.size), static_cast<std::uint16_t>(i)};
        }
    }

    /// The index of the word in the list that the table was made from, or none.
    constexpr std::size_t find(const folded_word& word, const char* at) const noexcept {
        for (std::size_t slot = word.hash() % slots;; slot = (slot + 1) % slots) {
            const entry& e = entries_[slot];
            if (e.low == word.low && e.high == word.high && e.size == word.size) [[likely]]
                if (word.size - 1 < 16 || (word.size != 0 && detail::spells(at + 16, words_[e.index].substr(16)))) return e.index;
            if (e.size == 0) return none;
        }
    }

private:
    struct entry {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::uint16_t size = 0;
        std::uint16_t index = 0;
    };

    static constexpr std::size_t slots = std::bit_ceil(Size * 2 + 1);

    entry entries_[slots]{};
    std::string_view words_[Size]{};
};

}  // namespace imapwire

#endif
