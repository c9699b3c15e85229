// LOGIN and AUTHENTICATE: how clients say who they are (RFC 9051, 6.2 and 9; RFC 4959).
#ifndef IMAPWIRE_MESSAGE_AUTHENTICATE_HPP
#define IMAPWIRE_MESSAGE_AUTHENTICATE_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/base64.hpp>
#include <imapwire/token/text.hpp>

#include <string_view>

namespace imapwire {

/// password = astring. Written as "*" where write_options::redact is set.
struct password : string {
    using string::string;
};

template <>
struct grammar<password> : detail::run_or_string<password, character::astring> {
    static constexpr std::string_view abnf = "astring";

    static constexpr void write(auto& out, const password& value) noexcept {
        if (out.options().redact)
            out.put('*');
        else
            detail::run_or_string<password, character::astring>::write(out, value);
    }
};

/// initial-resp = base64 / "=": the first message of the exchange. "=" is the one without any octets, and so is nothing behind
/// the SP, since base64 may be empty.
struct initial_resp : base64 {
    using base64::base64;
};

template <>
struct grammar<initial_resp> {
    static constexpr std::string_view abnf = "base64 / \"=\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != '=') return imapwire::grammar<base64>::read(at, in, out);
        detail::set_string(out, at, 0, spelling::atom);
        return at + 1;
    }
    static constexpr void write(auto& out, const initial_resp& value) noexcept {
        if (value.empty() && !out.options().redact)
            out.put('=');
        else
            imapwire::write<base64>(out, value);
    }
    static constexpr bool starts(const char* at) noexcept {
        return *at == '=' || *at == '\r' || *at == '\n' || grammar<base64>::starts(at);
    }
    template <class Generator>
    static void generate(Generator& g, initial_resp& value) noexcept {
        imapwire::grammar<base64>::generate(g, value);
    }
};

/// auth-type = atom: the name of a SASL mechanism.
struct auth_type : atom {
    using atom::atom;
};

template <>
struct grammar<auth_type> : grammar<atom> {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != '"' || !in.tolerate(quirk::quoted_mechanism)) [[likely]] return grammar<atom>::read(at, in, out);
        at = grammar<atom>::read(at + 1, in, out);
        return at == nullptr ? nullptr : in.expect(at, '"', errc::bad_character);
    }
};

namespace command {

/// login = "LOGIN" SP userid SP password
/// example: LOGIN fred "sesame street"
struct login {
    astring userid;
    imapwire::password password;
    using grammar = sequence<"LOGIN", &login::userid, &login::password>;
};

/// authenticate = "AUTHENTICATE" SP auth-type [SP initial-resp] *(CRLF base64)
/// What follows behind the CRLF are client lines, each after a continuation request of the server's.
/// example: AUTHENTICATE PLAIN AGZyZWQAc2VzYW1l
struct authenticate {
    imapwire::auth_type auth_type;
    maybe<initial_resp> initial_response{};
    using grammar = sequence<"AUTHENTICATE", &authenticate::auth_type, &authenticate::initial_response>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::login> = true;

}  // namespace imapwire

#endif
