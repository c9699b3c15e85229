// literal, literal8, and the strings that may hold any octets (RFC 9051, 9; RFC 3516, 7).
#ifndef IMAPWIRE_TOKEN_LITERAL_HPP
#define IMAPWIRE_TOKEN_LITERAL_HPP

#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// literal = "{" number64 ["+"] "}" CRLF *CHAR8      RFC 9051, 9
struct literal : string {
    using string::string;
};

/// literal8 = "~{" number64 ["+"] "}" CRLF *OCTET      RFC 9051, 9; the "+", from clients only, is of RFC 4466, 3
/// What takes one takes a literal, too, which is what is written where the content has no NUL.
struct literal8 : string {
    using string::string;
};

/// nstring / literal8: what BINARY sections hold.
struct nstring8 : nstring {
    using nstring::nstring;
};

template <>
struct grammar<literal> {
    static constexpr std::string_view abnf = "\"{\" number64 [\"+\"] \"}\" CRLF *CHAR8";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return detail::read_literal(at, in, out);
    }
    static constexpr void write(auto& out, const literal& value) noexcept {
        if (value.has_escapes() || detail::needs_literal8(value)) return out.fail(errc::unrepresentable, "literal");
        if (value.is_detached()) return detail::write_detached(out, value, "literal");
        detail::write_literal(out, value.raw());
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '{'; }
    template <class Generator>
    static void generate(Generator& g, literal& value) noexcept {
        value = literal(g.octets());
    }
};

namespace detail {

/// literal8, or literal where that is enough
template <class Out>
constexpr const char* read_literal8(const char* at, input& in, Out& out) noexcept {
    return *at == '~' ? read_literal(at + 1, in, out, spelling::literal8) : read_literal(at, in, out);
}

}  // namespace detail

template <>
struct grammar<literal8> {
    static constexpr std::string_view abnf = "literal / \"~{\" number64 [\"+\"] \"}\" CRLF *OCTET";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return detail::read_literal8(at, in, out);
    }
    static constexpr void write(auto& out, const literal8& value) noexcept {
        if (value.has_escapes()) return out.fail(errc::unrepresentable, "literal8");
        if (detail::needs_literal8(value)) return detail::write_binary(out, value, "literal8");
        if (value.is_detached()) return detail::write_detached(out, value, "literal8");
        detail::write_literal(out, value.raw());
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '{' || *at == '~'; }
    template <class Generator>
    static void generate(Generator& g, literal8& value) noexcept {
        value = literal8(g.octets());
    }
};

template <>
struct grammar<nstring8> {
    static constexpr std::string_view abnf = "nstring / literal8";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return *at == '~' ? detail::read_literal8(at, in, out) : imapwire::read<nstring>(at, in, out);
    }
    static constexpr void write(auto& out, const nstring8& value) noexcept {
        if (!value.is_nil() && detail::needs_literal8(value))
            detail::write_literal8(out, value, "nstring8");
        else
            imapwire::write<nstring>(out, value);
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '~' || grammar<nstring>::starts(at); }
    template <class Generator>
    static void generate(Generator& g, nstring8& value) noexcept {
        value = g.chance() ? nstring8() : nstring8(g.octets());
    }
};

}  // namespace imapwire

#endif
