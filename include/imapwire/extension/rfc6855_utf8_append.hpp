// UTF8=ACCEPT: messages with UTF-8 in their headers, as RFC 6855 appended them. RFC 9755, which replaces it, dropped this.
#ifndef IMAPWIRE_EXTENSION_RFC6855_UTF8_APPEND_HPP
#define IMAPWIRE_EXTENSION_RFC6855_UTF8_APPEND_HPP

#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// literal8 = "~{" number ["+"] "}" CRLF *OCTET      RFC 4466, 3; a number64 in RFC 9051, 9
/// It keeps the "~" where the content has no NUL, too. It borrows the message, or the caller's bytes.
struct tilde_literal : string {
    using string::string;
};

template <>
struct grammar<tilde_literal> {
    static constexpr std::string_view abnf = "\"~{\" number64 [\"+\"] \"}\" CRLF *OCTET";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = in.expect(at, '~', errc::expected_literal);
        return at == nullptr ? nullptr : detail::read_literal(at, in, out, spelling::literal8);
    }
    static constexpr void write(auto& out, const tilde_literal& value) noexcept {
        if (value.has_escapes()) return out.fail(errc::unrepresentable, "tilde_literal");
        detail::write_literal8(out, value, "tilde_literal");
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '~'; }
    template <class Generator>
    static void generate(Generator& g, tilde_literal& value) noexcept {
        value = tilde_literal(g.octets());
    }
};

/// The alternatives of append-data-ext, see protocol/append.hpp.
namespace append_data_ext {

/// utf8-literal = "UTF8" SP "(" literal8 ")"      RFC 6855, 4
/// A message whose headers hold UTF-8. It is also a cat-part.
/// example: UTF8 (~{16} CRLF and 16 octets and ")"
struct utf8 {
    in_parens<tilde_literal> message;
    using grammar = sequence<"UTF8", &utf8::message>;
};

}  // namespace append_data_ext

}  // namespace imapwire

#endif
