// UTF-8: RFC 3629, section 4, and the Unicode Standard's table of well-formed sequences (table 3-7).
#ifndef IMAPWIRE_CORE_UTF8_HPP
#define IMAPWIRE_CORE_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace imapwire {

/// The character at the front of some octets.
struct utf8_character {
    std::size_t size = 0;      ///< octets that are the beginning of a character, or all of one
    bool complete = false;     ///< they are all of one; otherwise the octet after them, or the end, is what's wrong
    char32_t value = 0;        ///< if complete

    friend constexpr bool operator==(const utf8_character&, const utf8_character&) = default;
};

/// Reads one character from the front. No overlong forms, no surrogates, nothing beyond U+10FFFF.
constexpr utf8_character utf8_front(std::string_view bytes) noexcept {
    utf8_character read;
    if (bytes.empty()) return read;
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (first < 0x80) return {1, true, first};
    if (first < 0xc2 || first > 0xf4) return read;
    const std::size_t size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    // The second octet's range depends on the first; the ones after it are all 80 to BF.
    unsigned low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    unsigned high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    read.value = first & (0x7fU >> size);
    for (read.size = 1; read.size != size; ++read.size) {
        if (read.size == bytes.size()) return read;
        const auto next = static_cast<unsigned char>(bytes[read.size]);
        if (next < low || next > high) return read;
        read.value = read.value << 6 | (next & 0x3fU);
        low = 0x80;
        high = 0xbf;
    }
    read.complete = true;
    return read;
}

/// The size in octets of the UTF8-2, UTF8-3 or UTF8-4 that begins at `at`, or 0 if none does. Stops reading at the
/// first octet that does not belong, so a sequence that is cut short by an ASCII octet is safe to look at.
constexpr std::size_t utf8_sequence(const char* at) noexcept {
    const utf8_character read = utf8_front(std::string_view(at, 4));
    return read.complete && read.size != 1 ? read.size : 0;
}

/// The offset of the first octet that can't stand where it does in UTF-8; bytes.size() if the last character is cut
/// short; std::string_view::npos if all of it is UTF-8.
constexpr std::size_t find_invalid_utf8(std::string_view bytes) noexcept {
    std::size_t at = 0;
    while (at != bytes.size()) {
        if (!std::is_constant_evaluated()) {
            // ASCII by the word.
            std::uint64_t word = 0;
            while (bytes.size() - at >= sizeof word) {
                std::memcpy(&word, bytes.data() + at, sizeof word);
                if ((word & 0x8080808080808080U) != 0) break;
                at += sizeof word;
            }
            if (at == bytes.size()) break;
        }
        const utf8_character read = utf8_front({bytes.data() + at, bytes.size() - at});
        at += read.size;
        if (!read.complete) return at;
    }
    return std::string_view::npos;
}

constexpr bool is_utf8(std::string_view bytes) noexcept { return find_invalid_utf8(bytes) == std::string_view::npos; }

}  // namespace imapwire

#endif
