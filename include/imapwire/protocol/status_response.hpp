// resp-text and the status responses OK, NO, BAD, PREAUTH, BYE; the continuation request (RFC 9051, 7.1, 7.6 and 9).
#ifndef IMAPWIRE_PROTOCOL_STATUS_RESPONSE_HPP
#define IMAPWIRE_PROTOCOL_STATUS_RESPONSE_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/protocol/resp_text_code.hpp>
#include <imapwire/token/tag.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace imapwire {

/// resp-text = ["[" resp-text-code "]" SP] [text]      RFC 9051, 9
/// RFC 3501 wants at least one character of text; both are read.
struct resp_text {
    maybe<resp_text_code> code{};
    imapwire::text text{};
};

/// Brings its SP along, because some servers omit both the SP and the text.
template <>
struct grammar<resp_text> : record<&resp_text::code, &resp_text::text> {
    static constexpr bool brings_space = true;
    static constexpr std::string_view abnf =
        "SP [\"[\" resp-text-code \"]\" SP] [text]  ; without a code, text does not begin with \"[\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != ' ') {
            if ((*at == '\r' || *at == '\n') && in.tolerate(quirk::missing_text)) return at;
            return in.fail(at, errc::expected_space);
        }
        ++at;
        if (*at == '[') {
            const char* const bracket = at;
            const input::mark before = in.here();
            const quirk_set met = in.quirks;
            at = read_code(at + 1, in, out);
            if (at == nullptr) {
                // A bracket that opens no code is text.
                if (!in.mode.lenient || is_limit(in.error.code)) return nullptr;
                in.error = {};
                in.go_back(before);
                in.quirks = met;
                in.isolate(quirk::broken_code);
                if constexpr (building<Out>) out.code.reset();
                at = bracket;
            } else if (*at == ' ') {
                ++at;
            } else {
                if ((*at == '\r' || *at == '\n') && in.tolerate(quirk::missing_text)) return at;
                if (!in.tolerate(quirk::missing_space)) return in.fail(at, errc::expected_space);
            }
        }
        return read_member<&resp_text::text>(at, in, out);
    }

    static constexpr void write(auto& out, const resp_text& value) noexcept {
        out.put(' ');
        if (value.code) {
            out.put('[');
            out.set_in_text(true);
            imapwire::write(out, *value.code);
            out.set_in_text(false);
            out.put("] ");
        } else if (value.text.raw().starts_with('[')) {
            return out.fail(errc::unrepresentable, "resp_text");  // it would be read as a code
        }
        imapwire::write(out, value.text);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == ' '; }

    template <class Generator>
    static void generate(Generator& g, resp_text& value) noexcept {
        value = {};
        if (g.chance()) g.fill(value.code.emplace());
        if (value.code && !fits_in_text(*value.code)) value.code.reset();
        g.fill(value.text);
        if (value.text.raw().starts_with('[')) value.text = {};
    }

private:
    /// Whether a code can be written: no string in it needs a literal.
    template <class Code>
    static bool fits_in_text(const Code& code) noexcept {
        buffer_output trial(nullptr, 0, {}, side::server);
        trial.set_in_text(true);
        imapwire::write(trial, code);
        return trial.error().code == errc::none;
    }

    template <class Out>
    static constexpr const char* read_code(const char* at, input& in, Out& out) noexcept {
        in.in_text = true;
        at = read_present<&resp_text::code>(at, in, out);
        in.in_text = false;
        return at == nullptr ? nullptr : in.expect(in.extra_spaces(at), ']', errc::expected_bracket);
    }
};

namespace data {

/// "OK" SP resp-text
struct ok { resp_text text{}; using grammar = sequence<"OK", &ok::text>; };
/// "NO" SP resp-text
struct no { resp_text text{}; using grammar = sequence<"NO", &no::text>; };
/// "BAD" SP resp-text
struct bad { resp_text text{}; using grammar = sequence<"BAD", &bad::text>; };
/// "PREAUTH" SP resp-text: only as a greeting
struct preauth { resp_text text{}; using grammar = sequence<"PREAUTH", &preauth::text>; };
/// resp-cond-bye = "BYE" SP resp-text
struct bye { resp_text text{}; using grammar = sequence<"BYE", &bye::text>; };

}  // namespace data

/// response-tagged = tag SP resp-cond-state CRLF: how a command ended.
namespace tagged {

/// tag SP "OK" SP resp-text
struct ok { imapwire::tag tag; resp_text text; using grammar = sequence<&ok::tag, "OK", &ok::text>; };
/// tag SP "NO" SP resp-text
struct no { imapwire::tag tag; resp_text text; using grammar = sequence<&no::tag, "NO", &no::text>; };
/// tag SP "BAD" SP resp-text
struct bad { imapwire::tag tag; resp_text text; using grammar = sequence<&bad::tag, "BAD", &bad::text>; };

}  // namespace tagged

/// What a status response says of a command, of the connection or of the server.
enum class resp_cond_state : std::uint8_t { ok, no, bad, preauth, bye };

constexpr std::string_view name(resp_cond_state state) noexcept {
    constexpr std::string_view names[] = {"OK", "NO", "BAD", "PREAUTH", "BYE"};
    return names[static_cast<std::size_t>(state)];
}

/// What all status responses have, tagged or not: see response::condition().
struct resp_cond {
    resp_cond_state state{};
    std::optional<imapwire::tag> tag{};  ///< of the command that ended; none in an untagged response
    resp_text text{};
};

/// continue-req = "+" SP (resp-text / base64) CRLF. Base64 is text, too: what it is, the command under way decides.
struct continue_req {
    resp_text text{};
    using grammar = sequence<"+", &continue_req::text>;
};

}  // namespace imapwire

#endif
