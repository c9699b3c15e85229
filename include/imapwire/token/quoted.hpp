// quoted: a string that may be spelled in quotes only (RFC 9051, 4.3 and 9).
#ifndef IMAPWIRE_TOKEN_QUOTED_HPP
#define IMAPWIRE_TOKEN_QUOTED_HPP

#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// quoted = DQUOTE *QUOTED-CHAR DQUOTE. It borrows the message, or the caller's bytes.
struct quoted : string {
    using string::string;
};

namespace detail {

/// Of any length, since there is no literal to turn to.
constexpr void write_in_quotes(auto& out, const string& value, std::string_view production) noexcept {
    if (value.is_detached() || !fits_quotes(value.raw(), out.options().utf8)) return out.fail(errc::unrepresentable, production);
    write_quoted(out, value);
}

/// The rule of a string where no literal can be announced.
template <class T>
struct atom_or_quoted {
    static constexpr std::string_view abnf = "atom / quoted";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at == '"') return read_quoted(at, in, out);
        return read_run<character::atom>(at, in, out, errc::expected_string);
    }
    static constexpr void write(auto& out, const T& value) noexcept {
        if (is_run_but_nil<character::atom>(value)) return out.put(value.raw());
        write_in_quotes(out, value, type_name<T>);
    }
    static constexpr bool starts(const char* at) noexcept { return *at == '"' || is(*at, character::atom); }
    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        value = T(g.word(character::text));
    }
};

}  // namespace detail

template <>
struct grammar<quoted> {
    static constexpr std::string_view abnf = "DQUOTE *QUOTED-CHAR DQUOTE";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        return *at == '"' ? detail::read_quoted(at, in, out) : in.fail(at, errc::expected_string);
    }

    static constexpr void write(auto& out, const quoted& value) noexcept { detail::write_in_quotes(out, value, "quoted"); }

    static constexpr bool starts(const char* at) noexcept { return *at == '"'; }

    template <class Generator>
    static void generate(Generator& g, quoted& value) noexcept {
        value = quoted(g.word(character::text));
    }
};

}  // namespace imapwire

#endif
