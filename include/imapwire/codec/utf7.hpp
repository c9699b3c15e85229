// Modified UTF-7, in which IMAP4rev1 writes mailbox names that are not ASCII: RFC 3501, section 5.1.3.
#ifndef IMAPWIRE_CODEC_UTF7_HPP
#define IMAPWIRE_CODEC_UTF7_HPP

#include <imapwire/codec/base64.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/core/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace imapwire {
namespace detail {

/// Counts what it is given, and writes it while there is room.
struct utf7_output {
    std::span<char> room{};
    std::size_t size = 0;

    constexpr void put(char c) noexcept {
        if (size < room.size()) room[size] = c;
        ++size;
    }

    constexpr void put_utf8(char32_t c) noexcept {
        const auto octet = [this](char32_t value) { put(static_cast<char>(static_cast<unsigned char>(value))); };
        if (c < 0x80) return octet(c);
        if (c < 0x800) {
            octet(0xc0 | c >> 6);
        } else {
            if (c < 0x10000) {
                octet(0xe0 | c >> 12);
            } else {
                octet(0xf0 | c >> 18);
                octet(0x80 | (c >> 12 & 0x3f));
            }
            octet(0x80 | (c >> 6 & 0x3f));
        }
        octet(0x80 | (c & 0x3f));
    }
};

// Printable ASCII stands for itself, but for "&", which is "&-".
constexpr bool utf7_direct(char32_t c) noexcept { return c >= 0x20 && c <= 0x7e; }

constexpr unsigned utf7_value(char c) noexcept { return c == ',' ? 63U : c == '/' ? 64U : base64_value(c); }
constexpr char utf7_digit(unsigned value) noexcept { return value == 63 ? ',' : base64_digits[value]; }

// Reads the base64 between "&" and "-", which begins at `at`, and gives the offset of the "-"; or the error.
constexpr result<std::size_t> utf7_decode_shift(std::string_view encoded, std::size_t at, utf7_output& out) noexcept {
    const auto fail = [](std::size_t offset) { return error{errc::bad_utf7, offset, "utf7"}; };
    std::uint32_t bits = 0;
    unsigned held = 0;
    char32_t high = 0;  // a high surrogate that waits for its other half
    for (;; ++at) {
        if (at == encoded.size()) return fail(at);
        if (encoded[at] == '-') break;
        const unsigned value = utf7_value(encoded[at]);
        if (value == 64) return fail(at);
        bits = (bits << 6 | value) & 0x3fffff;
        held += 6;
        if (held < 16) continue;
        held -= 16;
        const char32_t unit = bits >> held & 0xffff;
        if (unit == 0 || utf7_direct(unit)) return fail(at);
        const bool is_high = unit >= 0xd800 && unit < 0xdc00;
        const bool is_low = unit >= 0xdc00 && unit < 0xe000;
        if (is_low != (high != 0)) return fail(at);
        if (is_high) {
            high = unit;
            continue;
        }
        out.put_utf8(is_low ? 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00) : unit);
        high = 0;
    }
    // A digit that no character needs, bits beyond the last character, half a pair.
    if (held >= 6 || high != 0) return fail(at);
    if ((bits & ((1U << held) - 1)) != 0) return fail(at - 1);
    return at;
}

constexpr result<std::size_t> utf7_decode(std::string_view encoded, utf7_output out) noexcept {
    const auto fail = [](std::size_t offset) { return error{errc::bad_utf7, offset, "utf7"}; };
    bool shifted_before = false;  // the octet before was the "-" of a shift: a second shift would have been part of it
    for (std::size_t at = 0; at != encoded.size(); ++at) {
        const char c = encoded[at];
        if (!utf7_direct(static_cast<unsigned char>(c))) return fail(at);
        if (c != '&') {
            out.put(c);
            shifted_before = false;
            continue;
        }
        ++at;
        if (at != encoded.size() && encoded[at] == '-') {
            out.put('&');
            shifted_before = false;
            continue;
        }
        if (shifted_before) return fail(at);
        const result<std::size_t> end = utf7_decode_shift(encoded, at, out);
        if (!end) return end;
        at = *end;
        shifted_before = true;
    }
    return out.size;
}

constexpr result<std::size_t> utf7_encode(std::string_view utf8, utf7_output out) noexcept {
    std::uint32_t bits = 0;
    unsigned held = 0;
    bool shifted = false;
    const auto unit = [&](char32_t value) {
        bits = bits << 16 | static_cast<std::uint32_t>(value);
        for (held += 16; held >= 6; held -= 6) out.put(utf7_digit(bits >> (held - 6) & 63));
    };
    const auto shift_back = [&] {
        if (held != 0) out.put(utf7_digit(bits << (6 - held) & 63));
        if (shifted) out.put('-');
        held = 0;
        shifted = false;
    };
    for (std::size_t at = 0; at != utf8.size();) {
        const utf8_character read = utf8_front({utf8.data() + at, utf8.size() - at});
        if (!read.complete) return error{errc::bad_utf8, at + read.size, "utf7"};
        const char32_t c = read.value;
        if (c == 0) return error{errc::unrepresentable, at, "utf7"};
        at += read.size;
        if (utf7_direct(c)) {
            shift_back();
            out.put(static_cast<char>(c));
            if (c == '&') out.put('-');
            continue;
        }
        if (!shifted) out.put('&');
        shifted = true;
        if (c >= 0x10000) unit(0xd800 + ((c - 0x10000) >> 10));
        unit(c >= 0x10000 ? 0xdc00 + ((c - 0x10000) & 0x3ff) : c);
    }
    shift_back();
    return out.size;
}

}  // namespace detail

/// The size in octets of the UTF-8 that `encoded` stands for: all the checks of utf7_decode(), writing nothing.
constexpr result<std::size_t> utf7_decoded_size(std::string_view encoded) noexcept { return detail::utf7_decode(encoded, {}); }

/// The size in octets of `utf8` in modified UTF-7: all the checks of utf7_encode(), writing nothing.
constexpr result<std::size_t> utf7_encoded_size(std::string_view utf8) noexcept { return detail::utf7_encode(utf8, {}); }

/// Writes the mailbox name `encoded` to `out` as UTF-8, and gives its size, which is at most 9/8 of the encoded one.
/// Accepted is only what utf7_encode() writes, so that two spellings are never one name: no printable ASCII in base64,
/// no two shifts in a row, every shift ended, no bits left over, no half surrogates, no U+0000. Control characters
/// other than U+0000 are decoded. The two must not overlap.
/// Errors: bad_utf7 at the octet that can't be accepted; buffer_too_small. What `out` holds then is of no use.
constexpr result<std::size_t> utf7_decode(std::string_view encoded, std::span<char> out) noexcept {
    const result<std::size_t> size = detail::utf7_decode(encoded, {out});
    if (size && *size > out.size()) return error{errc::buffer_too_small, *size, "utf7"};
    return size;
}

/// Writes the mailbox name `utf8` to `out` in modified UTF-7, and gives its size, which is at most 5 octets for each
/// of `utf8`. The two must not overlap.
/// Errors: bad_utf8 at the octet that can't be accepted; unrepresentable at a NUL; buffer_too_small. What `out` holds
/// then is of no use.
constexpr result<std::size_t> utf7_encode(std::string_view utf8, std::span<char> out) noexcept {
    const result<std::size_t> size = detail::utf7_encode(utf8, {out});
    if (size && *size > out.size()) return error{errc::buffer_too_small, *size, "utf7"};
    return size;
}

}  // namespace imapwire

#endif
