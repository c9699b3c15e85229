// Modified UTF-7 and UTF-8: each name has one spelling, and the UTF-8 checks agree with a plain reading of the RFC.
#include "support/allocation.hpp"
#include "support/bytes.hpp"
#include "support/require.hpp"

#include <imapwire/codec/utf7.hpp>
#include <imapwire/core/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace {

using fuzz::require;
using imapwire::errc;

/// RFC 3629, 3: reads by the number of leading ones, then refuses what is not the shortest form or no character.
/// Returns the octets of the character at the front, or 0.
std::size_t plain_utf8(std::string_view bytes) {
    const auto octet = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const std::uint32_t first = octet(0);
    if (first < 0x80) return 1;
    std::size_t size = 0;
    while (size != 8 && (first << size & 0x80) != 0) ++size;
    if (size < 2 || size > 4 || size > bytes.size()) return 0;
    std::uint32_t value = first & (0xffU >> (size + 1));
    for (std::size_t i = 1; i != size; ++i) {
        if ((octet(i) & 0xc0) != 0x80) return 0;
        value = value << 6 | (octet(i) & 0x3fU);
    }
    const std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    return value >= least[size] && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff) ? size : 0;
}

bool plain_is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t size = plain_utf8(bytes);
        if (size == 0) return false;
        bytes.remove_prefix(size);
    }
    return true;
}

/// Runs a codec: the size alone, a buffer of that size, and one that is too small.
template <class Size, class Code>
std::optional<std::string> run(Size size_of, Code code, std::string_view from, std::size_t most, errc refusal) {
    const fuzz::exact_copy source(from);
    imapwire::result<std::size_t> size = [&] {
        const fuzz::no_allocation guard;
        return size_of(source.view());
    }();
    if (!size) {
        require(size.error().code == refusal || size.error().code == errc::unrepresentable, "what is refused has its error");
        require(size.error().offset <= from.size(), "the error lies in the input");
        require(!code(source.view(), std::span<char>()), "what has no size is not written");
        return std::nullopt;
    }
    require(*size <= most, "the size has its bound");
    const fuzz::exact_copy target(std::string(*size, '?'));
    const auto made = code(source.view(), std::span<char>(target.data(), target.size()));
    require(made.has_value() && *made == *size, "a buffer of the size is large enough");
    if (*size != 0) {
        const fuzz::exact_copy small(std::string(*size - 1, '?'));
        const auto less = code(source.view(), std::span<char>(small.data(), small.size()));
        require(!less && less.error().code == errc::buffer_too_small && less.error().offset == *size, "a smaller one is too small");
    }
    return std::string(target.view());
}

std::optional<std::string> decode(std::string_view encoded) {
    return run([](std::string_view from) { return imapwire::utf7_decoded_size(from); },
               [](std::string_view from, std::span<char> to) { return imapwire::utf7_decode(from, to); }, encoded,
               encoded.size() + encoded.size() / 8, errc::bad_utf7);
}

std::optional<std::string> encode(std::string_view utf8) {
    return run([](std::string_view from) { return imapwire::utf7_encoded_size(from); },
               [](std::string_view from, std::span<char> to) { return imapwire::utf7_encode(from, to); }, utf8, 5 * utf8.size(),
               errc::bad_utf8);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::tail(data, size).rest();

    const bool is_utf8 = plain_is_utf8(bytes);
    {
        const fuzz::exact_copy copy(bytes);
        require(imapwire::is_utf8(copy.view()) == is_utf8, "a plain reading of the RFC finds the same to be UTF-8");
        const std::size_t invalid = imapwire::find_invalid_utf8(copy.view());
        require((invalid == std::string_view::npos) == is_utf8 && (is_utf8 || invalid <= size), "what is no UTF-8 has a place");
    }
    const std::string ended = std::string(bytes) + "\n";
    for (std::size_t i = 0; i != size && i != 64; ++i) {
        const std::size_t octets = plain_utf8(std::string_view(ended).substr(i));
        const imapwire::utf8_character front = imapwire::utf8_front(bytes.substr(i));
        require(front.complete == (octets != 0) && (!front.complete || front.size == octets), "one character is read alike");
        require(imapwire::utf8_sequence(ended.data() + i) == (octets == 1 ? 0 : octets), "a sequence is read alike");
    }

    if (const auto utf8 = decode(bytes)) {
        require(plain_is_utf8(*utf8), "what is decoded is UTF-8");
        require(encode(*utf8) == bytes, "a name has one spelling");
    }
    const auto encoded = encode(bytes);
    require(encoded.has_value() == (is_utf8 && bytes.find('\0') == std::string_view::npos), "UTF-8 without NUL can be encoded");
    if (encoded) {
        for (const char c : *encoded) require(c >= 0x20 && c <= 0x7e, "what is encoded is printable ASCII");
        require(decode(*encoded) == bytes, "what is encoded is decoded as it was");
    }
    return 0;
}
