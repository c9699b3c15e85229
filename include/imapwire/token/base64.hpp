// base64: what SASL exchanges are spelled in (RFC 9051, 9; RFC 4648, 4).
#ifndef IMAPWIRE_TOKEN_BASE64_HPP
#define IMAPWIRE_TOKEN_BASE64_HPP

#include <imapwire/codec/base64.hpp>
#include <imapwire/core/scan.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace imapwire {

/// base64 = *(4base64-char) [base64-terminal]. It holds the encoded characters, raw(); it borrows the message, or the
/// caller's bytes, which base64_encode() makes. Written as "*" where write_options::redact is set.
struct base64 : string {
    using string::string;

    /// Writes the octets that it stands for to `to`, and gives their number. Errors: buffer_too_small; for a value of
    /// the caller's also expected_base64.
    constexpr result<std::size_t> decode(std::span<char> to) const noexcept { return base64_decode(raw(), to); }
};

template <>
struct grammar<base64> {
    static constexpr std::string_view abnf = "*(4base64-char) [base64-terminal]";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        at = scan::find_outside(at, character::base64);
        while (*at == '=') ++at;
        const std::string_view encoded(begin, static_cast<std::size_t>(at - begin));
        if (!in.trusted) {
            const result<std::size_t> size = base64_validate(encoded);
            if (!size) [[unlikely]] return in.fail(begin + size.error().offset, size.error().code);
        }
        detail::set_string(out, begin, encoded.size(), spelling::atom);
        return at;
    }
    static constexpr void write(auto& out, const base64& value) noexcept {
        if (value.is_detached() || !base64_validate(value.raw())) return out.fail(errc::unrepresentable, "base64");
        if (out.options().redact)
            out.put('*');
        else
            out.put(value.raw());
    }
    static constexpr bool starts(const char* at) noexcept { return is(*at, character::base64); }
    template <class Generator>
    static void generate(Generator& g, base64& value) noexcept {
        constexpr std::string_view samples[] = {"", "AA==", "+/8=", "AGFubgB4", "ZnJlZCAwYTFiMmMzZDRlNWY="};
        value = base64(samples[g.below(5)]);
    }
};

}  // namespace imapwire

#endif
