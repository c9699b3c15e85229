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
    static constexpr void write(auto& out, const quoted& value) noexcept {
        if (value.is_detached() || !detail::fits_quotes(value.raw(), out.options().utf8))
            return out.fail(errc::unrepresentable, "quoted");
        detail::write_quoted(out, value);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '"'; }

    template <class Generator>
    static void generate(Generator& g, quoted& value) noexcept {
        value = quoted(g.word(character::text));
    }
};

}  // namespace imapwire

#endif
