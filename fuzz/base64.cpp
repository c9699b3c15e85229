// Base64: decoding and encoding are the inverse of each other, and agree with bits taken one by one.
#include "support/allocation.hpp"
#include "support/bytes.hpp"
#include "support/require.hpp"

#include <imapwire/codec/base64.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace {

using fuzz::require;
using imapwire::errc;

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// RFC 4648, 4: the octets' bits, six at a time, padded with zeros to a digit and with "=" to a group.
std::string model(std::string_view octets) {
    std::string encoded;
    for (std::size_t bit = 0; bit < octets.size() * 8; bit += 6) {
        unsigned value = 0;
        for (std::size_t i = bit; i != bit + 6; ++i) {
            const unsigned octet = i / 8 < octets.size() ? static_cast<unsigned char>(octets[i / 8]) : 0;
            value = value << 1 | (octet >> (7 - i % 8) & 1);
        }
        encoded += digits[value];
    }
    while (encoded.size() % 4 != 0) encoded += '=';
    return encoded;
}

std::string encode(std::string_view octets) {
    const std::size_t size = imapwire::base64_encoded_size(octets.size());
    const fuzz::exact_copy source(octets);
    const fuzz::exact_copy target(std::string(size, '?'));
    {
        const fuzz::no_allocation guard;
        const auto made = imapwire::base64_encode(source.view(), {target.data(), size});
        require(made.has_value() && *made == size, "a buffer of the size is large enough");
    }
    if (size != 0) {
        const fuzz::exact_copy small(std::string(size - 1, '?'));
        const auto less = imapwire::base64_encode(source.view(), {small.data(), size - 1});
        require(!less && less.error().code == errc::buffer_too_small && less.error().offset == size, "a smaller one is too small");
    }
    return std::string(target.view());
}

std::optional<std::string> decode(std::string_view encoded) {
    const fuzz::exact_copy source(encoded);
    const auto size = imapwire::base64_validate(source.view());
    if (!size) {
        require(size.error().code == errc::expected_base64 && size.error().offset <= encoded.size(), "what is refused has its error");
        require(!imapwire::base64_decode(source.view(), {source.data(), source.size()}), "what is refused is not decoded");
        require(source.view() == encoded, "nothing is written then");
        return std::nullopt;
    }
    const fuzz::exact_copy target(std::string(*size, '?'));
    const auto made = imapwire::base64_decode(source.view(), {target.data(), target.size()});
    require(made.has_value() && *made == *size, "a buffer of the size is large enough");
    if (*size != 0) {
        const fuzz::exact_copy small(std::string(*size - 1, '?'));
        const auto less = imapwire::base64_decode(source.view(), {small.data(), small.size()});
        require(!less && less.error().code == errc::buffer_too_small && less.error().offset == *size, "a smaller one is too small");
    }
    const auto in_place = imapwire::base64_decode(source.view(), {source.data(), source.size()});
    require(in_place.has_value() && source.view().substr(0, *size) == target.view(), "decoding works in place");
    return std::string(target.view());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::tail(data, size).rest();
    const std::string encoded = encode(bytes);
    require(encoded == model(bytes), "bits taken one by one give the same");
    require(decode(encoded) == bytes, "what is encoded is decoded as it was");
    if (const auto octets = decode(bytes)) require(encode(*octets) == bytes, "octets have one spelling");
    return 0;
}
