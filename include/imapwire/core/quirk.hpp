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
    nul_padding,           ///< NUL before a message
    blank_line,            ///< a line without anything in it, which is isolated
    plus_in_literal,       ///< "{n+}" from a server
    nil_string,            ///< NIL where there has to be a string: an empty one
    bad_escape,            ///< a backslash in quotes before anything but a quote or a backslash: it stands for itself
    unescaped_quote,       ///< a quote within a quoted string, without a backslash: it does not end what does not end there
    unquoted_mailbox,      ///< a mailbox name that is no atom, without quotes
    unquoted_string,       ///< an atom where there has to be a string or NIL
    unquoted_delimiter,    ///< a hierarchy delimiter without quotes
    empty_delimiter,       ///< "" for NIL, where there is no hierarchy
    quoted_flag,           ///< a flag in quotes
    bare_backslash,        ///< a flag of a backslash alone
    bracket_in_flag,       ///< a flag with "]" in it
    wildcard_flag,         ///< \* where there are no permanent flags
    bare_wildcard,         ///< * for \*
    quoted_mechanism,      ///< the name of a SASL mechanism in quotes
    negative_number,       ///< a negative number, which is read as 0
    nil_number,            ///< NIL for a number, which is read as 0
    zero_number,           ///< 0 where the RFC wants a non-zero number
    empty_list,            ///< () where NIL or an item has to be
    empty_set,             ///< a set without any number
    one_digit_day,         ///< a day of the month in one digit
    missing_zone,          ///< a date-time without a time zone
    named_zone,            ///< a time zone by its name
    missing_field,         ///< an envelope without its last field, the message-id
    extra_field,           ///< an envelope with more fields, which are passed over
    double_parens,         ///< one pair of parentheses too many
    nil_address,           ///< NIL for an address
    missing_value,         ///< a parameter without a value
    missing_lines,         ///< a text part without its number of lines: it is read as a body-type-basic
    missing_envelope,      ///< a message part without envelope and body: it is read as a body-type-basic
    no_parts,              ///< a multipart without parts
    string_disposition,    ///< a disposition that is a string, without parentheses
    list_for_md5,          ///< a list in place of the MD5, which is passed over
    echoed_partial,        ///< <0.100>, as it was asked for, where the offset alone has to be
    section_of_rfc822,     ///< RFC822[] for RFC822
    tagged_bye,            ///< BYE with a tag, which is isolated
    unparsed_item,         ///< an item that is unknown or malformed was isolated
    count_
};

inline constexpr std::string_view quirk_names[] = {
    "missing_text", "missing_space", "extra_space", "bare_line_feed", "eight_bit", "nul_in_literal", "plus_in_tag",
    "broken_code", "missing_parentheses", "nul_padding", "blank_line", "plus_in_literal", "nil_string", "bad_escape", "unescaped_quote",
    "unquoted_mailbox", "unquoted_string", "unquoted_delimiter", "empty_delimiter", "quoted_flag", "bare_backslash",
    "bracket_in_flag", "wildcard_flag", "bare_wildcard", "quoted_mechanism", "negative_number", "nil_number",
    "zero_number", "empty_list", "empty_set", "one_digit_day", "missing_zone", "named_zone", "missing_field",
    "extra_field", "double_parens", "nil_address", "missing_value", "missing_lines", "missing_envelope", "no_parts",
    "string_disposition", "list_for_md5", "echoed_partial", "section_of_rfc822", "tagged_bye", "unparsed_item"};

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
