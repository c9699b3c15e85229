// The known deviations of real servers and clients that lenient mode accepts, each a named bit.
#ifndef IMAPWIRE_CORE_QUIRK_HPP
#define IMAPWIRE_CORE_QUIRK_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// One deviation from the grammar that lenient mode reads.
enum class quirk : std::uint8_t {
    missing_text,          ///< "A1 OK": no SP and no text after a status or a response code
    missing_space,         ///< no SP where the grammar has one
    extra_space,           ///< more than one SP where the grammar has one, or one where it has none
    bare_line_feed,        ///< LF without CR at the end of a message
    eight_bit,             ///< octets above 127 without UTF8=ACCEPT, or that are not UTF-8
    nul_in_literal,        ///< NUL in a literal, which only literal8 may hold
    plus_in_tag,           ///< a "+" in a tag: the echo of a command that had one
    broken_code,           ///< a "[" at the beginning of the text that opens no response code
    missing_parentheses,   ///< none where the grammar has some
    unparsed_item,         ///< an item that is unknown or malformed was isolated
    count_
};

inline constexpr std::string_view quirk_names[] = {
    "missing_text", "missing_space", "extra_space", "bare_line_feed", "eight_bit", "nul_in_literal", "plus_in_tag",
    "broken_code", "missing_parentheses", "unparsed_item"};

constexpr std::string_view name(quirk q) noexcept { return quirk_names[static_cast<std::size_t>(q)]; }

/// The quirks that one message was read with.
class quirk_set {
public:
    constexpr void insert(quirk q) noexcept { word(q) |= bit(q); }
    constexpr bool contains(quirk q) const noexcept { return (words_[static_cast<std::size_t>(q) / 64] & bit(q)) != 0; }
    constexpr bool empty() const noexcept { return (words_[0] | words_[1]) == 0; }

    /// Calls f(quirk) for each member, in the order of the enumeration.
    template <class F>
    constexpr void for_each(F&& f) const {
        for (std::size_t i = 0; i != static_cast<std::size_t>(quirk::count_); ++i)
            if (contains(static_cast<quirk>(i))) f(static_cast<quirk>(i));
    }

    friend constexpr bool operator==(const quirk_set&, const quirk_set&) = default;

private:
    static constexpr std::uint64_t bit(quirk q) noexcept { return std::uint64_t{1} << (static_cast<unsigned>(q) % 64); }
    constexpr std::uint64_t& word(quirk q) noexcept { return words_[static_cast<std::size_t>(q) / 64]; }

    std::uint64_t words_[2]{};
};

static_assert(static_cast<std::size_t>(quirk::count_) <= 128);
static_assert(sizeof(quirk_names) / sizeof(*quirk_names) == static_cast<std::size_t>(quirk::count_));

}  // namespace imapwire

#endif
