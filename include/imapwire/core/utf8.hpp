// One well-formed UTF-8 sequence (RFC 3629, 4).
#ifndef IMAPWIRE_CORE_UTF8_HPP
#define IMAPWIRE_CORE_UTF8_HPP

#include <cstddef>

namespace imapwire {

/// The size in octets of the UTF8-2, UTF8-3 or UTF8-4 that begins at `at`, or 0 if none does. Stops reading at the
/// first octet that does not belong, so a sequence that is cut short by an ASCII octet is safe to look at.
constexpr std::size_t utf8_sequence(const char* at) noexcept {
    const auto octet = [at](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    const auto tail = [&](std::size_t i) { return (octet(i) & 0xc0) == 0x80; };
    const unsigned first = octet(0);
    if (first < 0xc2 || first > 0xf4 || !tail(1)) return 0;
    if (first < 0xe0) return 2;
    // Overlong forms, surrogates and what lies beyond U+10FFFF are told by the second octet.
    const unsigned second = octet(1);
    if (first < 0xf0) {
        if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)) return 0;
        return tail(2) ? 3 : 0;
    }
    if ((first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f)) return 0;
    return tail(2) && tail(3) ? 4 : 0;
}

}  // namespace imapwire

#endif
