// Base64, the spelling of SASL exchanges: RFC 4648, section 4; RFC 9051, section 9 (base64).
#ifndef IMAPWIRE_CODEC_BASE64_HPP
#define IMAPWIRE_CODEC_BASE64_HPP

#include <imapwire/core/result.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace imapwire {

/// Octets that base64_encode() writes for so many octets; the largest std::size_t if that can't be counted.
constexpr std::size_t base64_encoded_size(std::size_t octets) noexcept {
    const std::size_t groups = octets / 3 + (octets % 3 != 0);
    return groups > SIZE_MAX / 4 ? SIZE_MAX : groups * 4;
}

namespace detail {

inline constexpr char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

struct base64_table {
    // The digit's value, 64 for any other octet.
    std::uint8_t value[256]{};

    constexpr base64_table() noexcept {
        for (std::uint8_t& v : value) v = 64;
        for (std::uint8_t i = 0; i != 64; ++i) value[static_cast<unsigned char>(base64_digits[i])] = i;
    }
};

inline constexpr base64_table base64_values{};

constexpr unsigned base64_value(char c) noexcept { return base64_values.value[static_cast<unsigned char>(c)]; }

}  // namespace detail

/// Checks that all of `encoded` is base64 in its one canonical form: padded, no bits beyond the last octet, no other
/// octets, no line ends. Gives the size of what it stands for. Errors: expected_base64 at the first octet that can't
/// stand where it does, which is past the end if some are missing.
constexpr result<std::size_t> base64_validate(std::string_view encoded) noexcept {
    const auto fail = [](std::size_t offset) { return error{errc::expected_base64, offset, "base64"}; };
    std::size_t digits = 0;
    while (digits != encoded.size() && detail::base64_value(encoded[digits]) != 64) ++digits;
    const std::size_t left = digits % 4;  // digits of a last, padded group
    if (left == 0) {
        if (digits != encoded.size()) return fail(digits);
        return digits / 4 * 3;
    }
    if (left == 1) return fail(digits);
    // Four or two bits of the last digit belong to no octet.
    const unsigned beyond = detail::base64_value(encoded[digits - 1]) & (left == 2 ? 15U : 3U);
    const std::size_t end = digits + (4 - left);
    for (std::size_t at = digits; at != end; ++at) {
        if (at == encoded.size() || encoded[at] != '=') return fail(at);
        if (beyond != 0) return fail(digits - 1);
    }
    if (end != encoded.size()) return fail(end);
    return digits / 4 * 3 + (left - 1);
}

/// Writes what `encoded` stands for to `out`, and gives its size. `out` may begin where `encoded` does.
/// Errors: as base64_validate(); buffer_too_small. Nothing is written then.
constexpr result<std::size_t> base64_decode(std::string_view encoded, std::span<char> out) noexcept {
    const result<std::size_t> size = base64_validate(encoded);
    if (!size) return size;
    if (*size > out.size()) return error{errc::buffer_too_small, *size, "base64"};
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t written = 0;
    for (std::size_t at = 0; written != *size; ++at) {
        bits = bits << 6 | detail::base64_value(encoded[at]);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out[written++] = static_cast<char>(static_cast<unsigned char>(bits >> held));
    }
    return *size;
}

/// Writes `octets` as base64 to `out`, and gives the size: base64_encoded_size(). The two must not overlap.
/// Errors: buffer_too_small. Nothing is written then.
constexpr result<std::size_t> base64_encode(std::string_view octets, std::span<char> out) noexcept {
    const std::size_t size = base64_encoded_size(octets.size());
    if (size > out.size()) return error{errc::buffer_too_small, size, "base64"};
    std::size_t written = 0;
    for (std::size_t at = 0; at != octets.size();) {
        std::uint32_t bits = 0;
        unsigned taken = 0;
        for (; taken != 3 && at != octets.size(); ++taken)
            bits |= std::uint32_t{static_cast<unsigned char>(octets[at++])} << (16 - 8 * taken);
        for (unsigned digit = 0; digit != 4; ++digit)
            out[written++] = digit > taken ? '=' : detail::base64_digits[bits >> (18 - 6 * digit) & 63];
    }
    return size;
}

}  // namespace imapwire

#endif
