// Octets that a terminal must not see as they are.
#ifndef IMAPWIRE_PRINT_ESCAPE_HPP
#define IMAPWIRE_PRINT_ESCAPE_HPP

#include <imapwire/core/output.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire::detail {

constexpr bool is_printable(char c) noexcept { return c >= ' ' && c <= '~'; }

/// One of the control characters U+0080 to U+009F, which terminals obey.
constexpr bool is_c1_control(std::string_view sequence) noexcept {
    return sequence.size() == 2 && sequence[0] == '\xc2' && static_cast<unsigned char>(sequence[1]) < 0xa0;
}

inline void put_hex(output& out, char octet) noexcept {
    constexpr std::string_view digits = "0123456789abcdef";
    out.put(digits[static_cast<unsigned char>(octet) / 16]);
    out.put(digits[static_cast<unsigned char>(octet) % 16]);
}

/// The letter that stands for a control octet behind a backslash, or 0.
constexpr char escape_letter(char octet) noexcept {
    switch (octet) {
        case '\n': return 'n';
        case '\r': return 'r';
        case '\t': return 't';
        default: return '\0';
    }
}

/// Columns that put_visible() takes.
constexpr std::size_t visible_width(char octet) noexcept {
    return is_printable(octet) ? 1 : escape_letter(octet) != '\0' ? 2 : 4;
}

/// One octet as ASCII: as it is, \n, \r, \t, or as in \x7f.
inline void put_visible(output& out, char octet) noexcept {
    if (is_printable(octet)) return out.put(octet);
    out.put('\\');
    if (const char letter = escape_letter(octet); letter != '\0') return out.put(letter);
    out.put('x');
    put_hex(out, octet);
}

}  // namespace imapwire::detail

#endif
