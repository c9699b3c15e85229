// quoted: a string that may be spelled in quotes only (RFC 9051, 4.3 and 9).
#ifndef IMAPWIRE_TOKEN_QUOTED_HPP
#define IMAPWIRE_TOKEN_QUOTED_HPP

#include <imapwire/token/string.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// quoted = DQUOTE *QUOTED-CHAR DQUOTE. It borrows the message, or the caller's bytes.
struct quoted : string {
    using string::string;
};

template <>
struct grammar<quoted> {
    static constexpr std::string_view abnf = "DQUOTE *QUOTED-CHAR DQUOTE";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return *at == '"' ? detail::read_quoted(at, in, out) : in.fail(at, errc::expected_string);
    }

    /// Of any length, since there is no literal to turn to.
    static constexpr void write(output& out, const quoted& value) noexcept {
        const std::string_view raw = value.raw();
        if (value.is_detached()) return out.fail(errc::unrepresentable, "quoted");
        for (std::size_t i = 0; i < raw.size();) {
            const std::size_t octets = quotable(raw, i, out.options().utf8);
            if (octets == 0) return out.fail(errc::unrepresentable, "quoted");
            i += octets;
        }
        out.put('"');
        for (const char c : value) {
            if (c == '"' || c == '\\') out.put('\\');
            out.put(c);
        }
        out.put('"');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '"'; }

    template <class Generator>
    static void generate(Generator& g, quoted& value) noexcept {
        value = quoted(g.word(character::text));
    }

private:
    /// Octets of the character at `i`, or 0 if quotes can't hold it.
    static constexpr std::size_t quotable(std::string_view raw, std::size_t i, bool utf8) noexcept {
        const char c = raw[i];
        if (static_cast<unsigned char>(c) < 0x80) return c != '\0' && c != '\r' && c != '\n';
        char sequence[4]{};
        for (std::size_t n = 0; n != 4 && i + n != raw.size(); ++n) sequence[n] = raw[i + n];
        return utf8 ? utf8_sequence(sequence) : 0;
    }
};

}  // namespace imapwire

#endif
