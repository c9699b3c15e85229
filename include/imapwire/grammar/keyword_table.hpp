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
    std::uint16_t size = 0;
    std::uint16_t index = 0xffff;
    bool open_ended = false;  ///< it ends with "[": whatever comes behind it, it is the keyword
    bool last = true;         ///< of those with the same hash

    constexpr keyword_entry() noexcept = default;

    constexpr keyword_entry(std::string_view word, std::size_t place) noexcept
        : low(0),
          size(static_cast<std::uint16_t>(word.size())),
          index(static_cast<std::uint16_t>(place)),
          open_ended(word.ends_with('[')) {
        for (std::size_t i = 0; i != word.size() && i != 16; ++i) {
            const std::uint64_t mask = word[i] >= 'A' && word[i] <= 'Z' ? 0xdf : 0xff;
            (i < 8 ? low : high) |= (static_cast<unsigned char>(word[i]) & mask) << (8 * (i % 8));
            (i < 8 ? low_mask : high_mask) |= mask << (8 * (i % 8));
        }
    }
};

struct keyword_match {
    std::size_t index;
    std::size_t size;  ///< octets of the word, if it was found
};

/// The hash of a word, from its first two octets: those are known at once, while the end of a word has to be looked for.
constexpr std::uint32_t keyword_hash(std::uint64_t first_octets) noexcept {
    return (static_cast<std::uint32_t>(first_octets) & 0xdfdfu) * 0x9e3779b1u >> 16;
}
constexpr std::uint32_t keyword_hash(char first, char second) noexcept {
    return keyword_hash(static_cast<unsigned char>(first) | std::uint64_t{static_cast<unsigned char>(second)} << 8);
}

/// The first entry from `e` on that the word at `at` is, all octets compared.
[[gnu::noinline]] constexpr keyword_match find_long_keyword(const keyword_entry* e, const std::string_view* words,
                                                            const char* at) noexcept {
    for (;; ++e) {
        const std::string_view word = e->size != 0 ? words[e->index] : "?";
        if (spells(at, word) && (e->open_ended || !is(at[e->size], character::item))) return {e->index, e->size};
        if (e->last) return {0xffff, 0};
    }
}

/// The keywords of a table, whatever its size.
struct keyword_lookup {
    const keyword_entry* entries = nullptr;
    const std::uint16_t* buckets = nullptr;
    std::size_t mask = 0;
    const std::string_view* words = nullptr;

    /// The first of the entries of words with that hash.
    constexpr const keyword_entry* bucket(std::uint32_t hash) const noexcept { return entries + buckets[hash & mask]; }

    /// Looks the word at `at` up. One function for all tables is compiled once, and stays in the processor's cache.
    [[gnu::noinline]] constexpr keyword_match find(const char* at, const input& in) const noexcept { return find_here(at, in); }

    [[gnu::always_inline]] constexpr keyword_match find_here(const char* at, const input& in) const noexcept {
        if (!in.has(at, 9)) [[unlikely]] {
            if (!in.has(at, 2)) return {0xffff, 0};  // the LF at the end
            return find_long_keyword(bucket(keyword_hash(at[0], at[1])), words, at);
        }
        const std::uint64_t low = scan::load8(at);
        const std::uint64_t high = scan::load_second8(at, in.end);
        for (const keyword_entry* e = bucket(keyword_hash(low));; ++e) {
            if ((((low & e->low_mask) ^ e->low) | ((high & e->high_mask) ^ e->high)) == 0) {
                if (e->size >= 16) [[unlikely]] return find_long_keyword(e, words, at);
                // A word that is followed by "[" is another one: BODY is not BODY[.
                if (at[e->size] == ' ' || e->open_ended || !is(at[e->size], character::item)) [[likely]] return {e->index, e->size};
            }
            if (e->last) return {0xffff, 0};
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

    /// The words are in upper case, of two letters at least; an empty one is left out.
    constexpr keyword_table(const std::string_view (&words)[Size]) noexcept {
        // Entry 0 is for the buckets without words; the others stand side by side with those of the same bucket.
        std::size_t count[bucket_count]{};
        for (std::size_t i = 0; i != Size; ++i) {
            words_[i] = words[i];
            if (!words[i].empty()) ++count[bucket_of(words[i])];
        }
        std::uint16_t next = 1;
        for (std::size_t bucket = 0; bucket != bucket_count; ++bucket) {
            if (count[bucket] == 0) continue;
            buckets_[bucket] = next;
            next = static_cast<std::uint16_t>(next + count[bucket]);
        }
        for (std::size_t i = 0; i != Size; ++i) {
            if (words[i].empty()) continue;
            const std::size_t bucket = bucket_of(words[i]);
            detail::keyword_entry& entry = entries_[buckets_[bucket] + --count[bucket]];
            const bool last = entry.last;
            entry = detail::keyword_entry(words[i], i);
            entry.last = last;
            if (count[bucket] != 0) entries_[buckets_[bucket] + count[bucket] - 1].last = false;
        }
    }

    /// The word at `at`: its index in the list that the table was made from, or none; and its length.
    constexpr detail::keyword_match find(const char* at, const input& in) const noexcept {
        return lookup().find(at, in);
    }

    constexpr detail::keyword_lookup lookup() const noexcept { return {entries_, buckets_, bucket_count - 1, words_}; }

    /// Whether a value begins with a name that is one of the words.
    template <class T>
    constexpr bool names(const T& value) const noexcept {
        return detail::begins_with_any(value, words_, Size);
    }

private:
    static constexpr std::size_t bucket_count = std::bit_ceil(Size * 4);

    static constexpr std::size_t bucket_of(std::string_view word) noexcept {
        return detail::keyword_hash(word[0], word[1]) & (bucket_count - 1);
    }

    detail::keyword_entry entries_[Size + 1]{};
    std::uint16_t buckets_[bucket_count]{};
    std::string_view words_[Size]{};
};

}  // namespace imapwire

#endif
