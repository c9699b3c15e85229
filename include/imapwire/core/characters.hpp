// Character classes of RFC 9051, section 9, as one table of bits.
#ifndef IMAPWIRE_CORE_CHARACTERS_HPP
#define IMAPWIRE_CORE_CHARACTERS_HPP

#include <cstdint>
#include <string_view>

namespace imapwire {

/// Each bit is a class of octets.
enum class character : std::uint16_t {
    atom = 1 << 0,        ///< ATOM-CHAR
    astring = 1 << 1,     ///< ASTRING-CHAR = ATOM-CHAR / "]"
    list = 1 << 2,        ///< list-char = ATOM-CHAR / "%" / "*" / "]"
    tag = 1 << 3,         ///< ASTRING-CHAR except "+"
    quoted = 1 << 4,      ///< what may stand in a quoted string without a backslash: CHAR except CR, LF, quote, backslash
    text = 1 << 5,        ///< TEXT-CHAR = CHAR except CR and LF
    digit = 1 << 6,
    base64 = 1 << 7,      ///< base64-char
    keyword = 1 << 8,     ///< what the names of commands, items and codes are made of: letters, digits, "-", ".", "/", "_"
    label = 1 << 9,       ///< tagged-label-char = ALPHA / DIGIT / "-" / "_" / "." / ":"
    set = 1 << 10,        ///< what sequence sets are made of: digits, "*", ":", ",", "$"
    item = 1 << 11,       ///< what names of items go on with: keyword characters and "["
};

struct character_table {
    std::uint16_t bits[256]{};

    constexpr character_table() noexcept {
        for (unsigned c = 1; c != 128; ++c) {
            const char ch = static_cast<char>(c);
            const bool control = c < 0x20 || c == 0x7f;
            const bool digit = ch >= '0' && ch <= '9';
            const bool alpha = (ch >= 'A' && ch <= 'Z') || (ch >= 'a' && ch <= 'z');
            const bool quoted_special = ch == '"' || ch == '\\';
            const bool wildcard = ch == '%' || ch == '*';
            const bool atom = !control && !quoted_special && !wildcard && ch != '(' && ch != ')' && ch != '{' && ch != ' ' && ch != ']';
            const bool text = ch != '\r' && ch != '\n';
            if (atom) set(c, character::atom);
            if (atom || ch == ']') set(c, character::astring);
            if (atom || ch == ']' || wildcard) set(c, character::list);
            if ((atom || ch == ']') && ch != '+') set(c, character::tag);
            if (text && !quoted_special) set(c, character::quoted);
            if (text) set(c, character::text);
            if (digit) set(c, character::digit);
            if (digit || alpha || ch == '+' || ch == '/') set(c, character::base64);
            if (digit || alpha || ch == '-' || ch == '.' || ch == '/' || ch == '_') set(c, character::keyword);
            if (digit || alpha || ch == '-' || ch == '.' || ch == '/' || ch == '_' || ch == '[') set(c, character::item);
            if (digit || alpha || ch == '-' || ch == '.' || ch == '_' || ch == ':') set(c, character::label);
            if (digit || ch == '*' || ch == ':' || ch == ',' || ch == '$') set(c, character::set);
        }
    }

private:
    constexpr void set(unsigned c, character of) noexcept { bits[c] = static_cast<std::uint16_t>(bits[c] | static_cast<unsigned>(of)); }
};

inline constexpr character_table characters{};

constexpr bool is(char c, character of) noexcept {
    return (characters.bits[static_cast<unsigned char>(c)] & static_cast<unsigned>(of)) != 0;
}

constexpr bool is_digit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }

constexpr char to_upper(char c) noexcept { return static_cast<unsigned char>(c - 'a') < 26 ? static_cast<char>(c - 32) : c; }

constexpr bool is_alpha(char c) noexcept { return static_cast<unsigned char>(to_upper(c) - 'A') < 26; }

constexpr const char* behind_spaces(const char* at) noexcept {
    while (*at == ' ') ++at;
    return at;
}

namespace detail {

/// Whether the octets at `at` spell `word`, which is in upper case. Reads no further than the first difference.
constexpr bool spells(const char* at, std::string_view word) noexcept {
    for (const char c : word)
        if (to_upper(*at++) != c) return false;
    return true;
}

}  // namespace detail

}  // namespace imapwire

#endif
