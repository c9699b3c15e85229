// Looking a keyword up: one hash, one comparison, no trying of alternatives.
#ifndef IMAPWIRE_GRAMMAR_KEYWORD_TABLE_HPP
#define IMAPWIRE_GRAMMAR_KEYWORD_TABLE_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/rule.hpp>
#include <imapwire/grammar/term.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

namespace detail {

/// A keyword, its first sixteen octets as two little-endian words. The masks leave out what tells the two cases of a
/// letter apart, and the octets behind the keyword.
struct keyword_entry {
    std::uint64_t low = 1;  ///< with the mask 0 it is the same as nothing
    std::uint64_t high = 0;
    std::uint64_t low_mask = 0;
    std::uint64_t high_mask = 0;
    std::uint16_t index = 0xffff;
    character longer{};        ///< what makes another word of it, where it ends
    std::uint8_t size = 0;
    std::uint8_t decides = 0;  ///< where that is looked for: behind it; in the sixteenth octet of a longer one, which does go on
    bool last = true;          ///< of those with the same hash

    constexpr keyword_entry() noexcept = default;

    /// A word that ends with "[" is the keyword whatever comes behind it.
    constexpr keyword_entry(std::string_view word, std::size_t place, character goes_on) noexcept
        : low(0),
          index(static_cast<std::uint16_t>(place)),
          longer(word.ends_with('[') && word.size() <= 16 ? character{} : goes_on),
          size(static_cast<std::uint8_t>(word.size())),
          decides(static_cast<std::uint8_t>(word.size() <= 16 ? word.size() : 15)) {
        const std::size_t first = word.size() < 8 ? word.size() : 8, both = word.size() < 16 ? word.size() : 16;
        pack(word.data(), first, low, low_mask);
        pack(word.data() + first, both - first, high, high_mask);
    }

private:
    static constexpr void pack(const char* octets, std::size_t count, std::uint64_t& word, std::uint64_t& mask) noexcept {
        while (count != 0) {
            const auto octet = static_cast<unsigned char>(octets[--count]);
            const std::uint64_t one = octet >= 'A' && octet <= 'Z' ? 0xdf : 0xff;
            word = word << 8 | (octet & one);
            mask = mask << 8 | one;
        }
    }
};

/// The hash of a word, from a few of its first octets: those are known at once, while the end of a word has to be looked for.
constexpr std::uint32_t keyword_hash(std::uint64_t first_octets, std::uint32_t mask) noexcept {
    return (static_cast<std::uint32_t>(first_octets) & mask) * 0xc9e6d279u >> 20;
}

/// The keywords of a table, whatever its size.
struct keyword_lookup {
    const keyword_entry* entries = nullptr;  ///< the first of them stands for no word
    const std::uint16_t* buckets = nullptr;
    std::size_t bucket_mask = 0;
    std::uint32_t hash_mask = 0;  ///< of as many octets as the shortest word has, four at most
    character longer{};
    const std::string_view* words = nullptr;

    constexpr bool empty() const noexcept { return bucket_mask == 0; }

    /// Looks the word at `at` up. One function for all tables is compiled once, and stays in the processor's cache.
    [[gnu::noinline]] constexpr const keyword_entry& find(const char* at, const input& in) const noexcept {
        const bool many = in.has(at, 16);
        const std::uint64_t low = many ? scan::load8(at) : scan::load_first8(at, in.end);
        const std::uint64_t high = many ? scan::load8(at + 8) : scan::load_second8(at, in.end);
        for (const keyword_entry* e = entries + buckets[keyword_hash(low, hash_mask) & bucket_mask];; ++e) {
            if ((((low & e->low_mask) ^ e->low) | ((high & e->high_mask) ^ e->high)) == 0) {
                // A word that is followed by "[" is another one: BODY is not BODY[.
                if (!is(at[e->decides], e->longer)) [[likely]] return *e;
                if (e->size > 16) return find_long(*e, at);
            }
            if (e->last) return entries[0];
        }
    }

    /// The first entry from `first` on that the word at `at` is, all octets compared.
    [[gnu::noinline]] constexpr const keyword_entry& find_long(const keyword_entry& first, const char* at) const noexcept {
        for (const keyword_entry* e = &first;; ++e) {
            const std::string_view word = words[e->index];
            if (spells(at, word) && (word.ends_with('[') || !is(at[e->size], longer))) return *e;
            if (e->last) return entries[0];
        }
    }
};

/// Whether a value that begins with a name of its own begins with one of the words: written, it would be read as what
/// the word stands for.
template <class T>
constexpr bool begins_with_any([[maybe_unused]] const T& value, [[maybe_unused]] const std::string_view* words,
                               [[maybe_unused]] std::size_t count) noexcept {
    bool found = false;
    if constexpr (requires { value.equals_ignoring_case(std::string_view{}); }) {
        for (std::size_t i = 0; i != count; ++i)
            found = found ||
                    (!words[i].empty() && grammar<T>::starts(words[i].data()) && value.equals_ignoring_case(words[i]));
    } else if constexpr (has_parts<T>) {
        bool first = true;
        grammar<T>::inspect(
            [&](std::string_view, const auto& part) {
                if constexpr (requires { part.equals_ignoring_case(std::string_view{}); })
                    if (first) found = begins_with_any(part, words, count);
                first = false;
            },
            value);
    }
    return found;
}

}  // namespace detail

/// A hash table of keywords, built by the compiler. `none` stands for a word that is not in it.
template <std::size_t Size>
class keyword_table {
public:
    static constexpr std::size_t none = 0xffff;

    /// The words are in upper case, of less than 256 octets; an empty one is left out. What is no word of the table goes on
    /// with a character of the class `longer` where a word of it ends.
    constexpr keyword_table(const std::string_view (&words)[Size], character longer = character::item) noexcept : longer_(longer) {
        std::size_t shortest = 4;
        for (const std::string_view word : words)
            if (!word.empty() && word.size() < shortest) shortest = word.size();
        if (shortest != 4) hash_mask_ &= (1u << (8 * shortest)) - 1;
        detail::keyword_entry made[Size];
        std::uint16_t bucket[Size]{}, count[bucket_count]{};
        for (std::size_t i = 0; i != Size; ++i) {
            words_[i] = words[i];
            if (words[i].empty()) continue;
            made[i] = detail::keyword_entry(words[i], i, longer);
            bucket[i] = static_cast<std::uint16_t>(detail::keyword_hash(made[i].low, hash_mask_) & (bucket_count - 1));
            ++count[bucket[i]];
        }
        // Entry 0 is for the buckets without words; the others stand side by side with those of the same bucket.
        std::uint16_t next = 1;
        for (std::size_t i = 0; i != Size; ++i) {
            if (words[i].empty()) continue;
            std::uint16_t& first = buckets_[bucket[i]];
            made[i].last = first == 0;
            if (made[i].last) {
                first = next;
                next = static_cast<std::uint16_t>(next + count[bucket[i]]);
            }
            entries_[first + --count[bucket[i]]] = made[i];
        }
    }

    /// The word at `at`: its index in the list that the table was made from, or none; and its length.
    constexpr const detail::keyword_entry& find(const char* at, const input& in) const noexcept { return lookup().find(at, in); }

    constexpr detail::keyword_lookup lookup() const noexcept {
        return {entries_, buckets_, bucket_count - 1, hash_mask_, longer_, words_};
    }

    /// Whether a value begins with a name that is one of the words.
    template <class T>
    constexpr bool names(const T& value) const noexcept {
        return detail::begins_with_any(value, words_, Size);
    }

private:
    static constexpr std::size_t bucket_count = std::bit_ceil(Size * 4);

    detail::keyword_entry entries_[Size + 1];  // with braces GCC 12 may leave out what their members begin with
    std::uint16_t buckets_[bucket_count]{};
    std::string_view words_[Size]{};
    std::uint32_t hash_mask_ = 0xdfdfdfdf;
    character longer_;
};

}  // namespace imapwire

#endif
