// The hierarchy delimiter of LIST, LSUB and NAMESPACE responses (RFC 9051, 5.1.1 and 9).
#ifndef IMAPWIRE_TOKEN_DELIMITER_HPP
#define IMAPWIRE_TOKEN_DELIMITER_HPP

#include <imapwire/token/string.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// DQUOTE QUOTED-CHAR DQUOTE / nil: the one character between the levels of a mailbox name; NIL if there are no levels.
/// By default NIL. It borrows the message, or the caller's bytes.
struct delimiter : nstring {
    using nstring::nstring;
};

template <>
struct grammar<delimiter> {
    static constexpr std::string_view abnf = "DQUOTE QUOTED-CHAR DQUOTE / nil";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (detail::is_nil(at)) {
            detail::set_string(out, at, 0, spelling::nil);
            return at + 3;
        }
        if (*at != '"') {
            const bool stands_alone = is(*at, character::astring) && (at[1] == ' ' || at[1] == ')');
            if (!stands_alone || !in.tolerate(quirk::unquoted_delimiter)) return in.fail(at, errc::expected_string);
            detail::set_string(out, at, 1, spelling::atom);
            return at + 1;
        }
        const char* const begin = ++at;
        const bool escaped = *at == '\\';
        if (escaped) {
            // Servers are known that don't double the backslash.
            if (at[1] == '"' && at[2] != '"' && in.tolerate(quirk::bad_escape)) {
                detail::set_string(out, begin, 1, spelling::quoted);
                return at + 2;
            }
            if (at[1] != '"' && at[1] != '\\') return in.fail(at, errc::bad_escape);
            at += 2;
        } else if (*at == '"') {
            if (!in.tolerate(quirk::empty_delimiter)) return in.fail(at, errc::bad_character);
            detail::set_string(out, at, 0, spelling::nil);
            return at + 1;
        } else {
            at = is(*at, character::quoted) ? at + 1 : detail::read_unusual(at, in);
            if (at == nullptr) return nullptr;
        }
        detail::set_string(out, begin, static_cast<std::size_t>(at - begin), escaped ? spelling::escaped : spelling::quoted);
        return in.expect(at, '"', errc::bad_character);
    }

    static constexpr void write(auto& out, const delimiter& value) noexcept {
        if (value.is_nil()) return out.put("NIL");
        if (!is_one_character(value) || !detail::is_quotable(out, value))
            return out.fail(errc::unrepresentable, "delimiter");
        detail::write_string(out, value, "delimiter");
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '"' || detail::is_nil(at); }

    template <class Generator>
    static void generate(Generator& g, delimiter& value) noexcept {
        const delimiter samples[] = {delimiter(), "/", ".", "\\", "\""};
        value = samples[g.below(5)];
    }

private:
    static constexpr bool is_one_character(const string& value) noexcept {
        if (value.is_detached()) return false;
        std::size_t count = 0;
        for (const char c : value) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
        return count == 1;
    }
};

}  // namespace imapwire

#endif
