// What can go wrong with a message: a code, the octet where it went wrong, and the production being read.
#ifndef IMAPWIRE_CORE_ERROR_HPP
#define IMAPWIRE_CORE_ERROR_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// Why a message was not accepted (reading) or could not be produced (writing).
enum class errc : std::uint8_t {
    none,
    // reading
    incomplete,            ///< the bytes are the beginning of a message: more are needed
    expected_space,
    expected_crlf,
    expected_open,         ///< "("
    expected_close,        ///< ")"
    expected_bracket,      ///< "[" or "]"
    expected_keyword,
    unknown_keyword,
    expected_number,
    number_zero,           ///< zero where the RFC wants a non-zero number
    number_range,          ///< larger than the production's range
    expected_atom,
    expected_string,
    expected_literal,
    expected_tag,
    expected_flag,
    expected_date,
    expected_sequence_set,
    expected_base64,
    expected_text,
    expected_item,         ///< none of the alternatives begins here; in writing, a list that must not be empty is
    bad_character,         ///< an octet that this production can't hold
    bad_escape,            ///< a backslash before anything but a quote or a backslash
    bad_utf8,
    bad_literal_size,
    bad_utf7,              ///< not modified UTF-7 in its one canonical form
    limit_nesting,
    limit_literal,
    limit_line,
    limit_message,
    limit_tag,
    limit_list,
    // writing
    buffer_too_small,      ///< error::offset is the size that would have been enough, in octets
    unrepresentable,       ///< bytes that this production can't carry, in any spelling that the options allow
    missing_field,         ///< a field that is needed beside what is there is absent
};

/// Whether a limit was passed. That refuses the whole message, in lenient mode too.
constexpr bool is_limit(errc code) noexcept { return code >= errc::limit_nesting && code <= errc::limit_list; }

/// Whether lenient reading tries nothing else: more octets are needed to tell, or a limit was passed.
constexpr bool is_conclusive(errc code) noexcept { return code == errc::incomplete || is_limit(code); }

/// The code in words: what was expected, or what is wrong.
constexpr std::string_view message(errc code) noexcept {
    switch (code) {
        case errc::none: return "no error";
        case errc::incomplete: return "the message is cut short";
        case errc::expected_space: return "expected a space";
        case errc::expected_crlf: return "expected the end of the line";
        case errc::expected_open: return "expected \"(\"";
        case errc::expected_close: return "expected \")\"";
        case errc::expected_bracket: return "expected a square bracket";
        case errc::expected_keyword: return "expected a keyword";
        case errc::unknown_keyword: return "this keyword is not known here";
        case errc::expected_number: return "expected a number";
        case errc::number_zero: return "zero is not allowed here";
        case errc::number_range: return "the number is too large";
        case errc::expected_atom: return "expected an atom";
        case errc::expected_string: return "expected a string";
        case errc::expected_literal: return "expected a literal";
        case errc::expected_tag: return "expected a tag";
        case errc::expected_flag: return "expected a flag";
        case errc::expected_date: return "expected a date";
        case errc::expected_sequence_set: return "expected a sequence set";
        case errc::expected_base64: return "expected base64";
        case errc::expected_text: return "expected text";
        case errc::expected_item: return "expected an item";
        case errc::bad_character: return "this octet is not allowed here";
        case errc::bad_escape: return "a backslash must be followed by a quote or a backslash";
        case errc::bad_utf8: return "not valid UTF-8";
        case errc::bad_literal_size: return "not a valid literal size";
        case errc::bad_utf7: return "not valid modified UTF-7";
        case errc::limit_nesting: return "nested deeper than the limit";
        case errc::limit_literal: return "the literal is larger than the limit";
        case errc::limit_line: return "the line is longer than the limit";
        case errc::limit_message: return "the message is larger than the limit";
        case errc::limit_tag: return "the tag is longer than the limit";
        case errc::limit_list: return "the list is longer than the limit";
        case errc::buffer_too_small: return "the buffer is too small";
        case errc::unrepresentable: return "these bytes can't be carried here";
        case errc::missing_field: return "a field that is needed here is missing";
    }
    return "unknown error";
}

/// The enumerator's name, as it appears in machine-readable output.
constexpr std::string_view name(errc code) noexcept {
    constexpr std::string_view names[] = {
        "none", "incomplete", "expected_space", "expected_crlf", "expected_open", "expected_close", "expected_bracket",
        "expected_keyword", "unknown_keyword", "expected_number", "number_zero", "number_range", "expected_atom",
        "expected_string", "expected_literal", "expected_tag", "expected_flag", "expected_date", "expected_sequence_set",
        "expected_base64", "expected_text", "expected_item", "bad_character", "bad_escape", "bad_utf8",
        "bad_literal_size", "bad_utf7", "limit_nesting", "limit_literal", "limit_line", "limit_message", "limit_tag",
        "limit_list", "buffer_too_small", "unrepresentable", "missing_field"};
    static_assert(sizeof names / sizeof names[0] == static_cast<std::size_t>(errc::missing_field) + 1);
    return names[static_cast<std::size_t>(code)];
}

/// An error as a value. It owns nothing; `production` has static storage.
struct error {
    errc code = errc::none;
    /// Octets from the start of the message to the first one that could not be accepted. In writing those that were written before
    /// the field that was refused; with buffer_too_small the size that is needed.
    std::size_t offset = 0;
    /// The innermost production that was being read or written, by its C++ name without its namespace: "address", "search_key".
    /// "response" or "command" where all that such a one consists of was read, and something else comes behind it.
    std::string_view production{};

    friend constexpr bool operator==(const error&, const error&) = default;
};

}  // namespace imapwire

#endif
