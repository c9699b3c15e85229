// The lines that a client sends within a command: an answer to a SASL challenge, "*" to cancel, DONE to end IDLE.
#ifndef IMAPWIRE_CLIENT_LINE_HPP
#define IMAPWIRE_CLIENT_LINE_HPP

#include <imapwire/core/owner_of_bytes.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/protocol/message_view.hpp>
#include <imapwire/protocol/serialize.hpp>
#include <imapwire/stream/agreement.hpp>
#include <imapwire/token/base64.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace imapwire {

namespace detail {

/// The rule of a client line. It has no write(), so that nobody takes it for a command or a response.
template <term First, term... Rest>
struct line_rule : sequence<First, Rest...> {
    template <class T>
    static constexpr void write_line(output& out, const T& value) noexcept {
        sequence<First, Rest...>::write(out, value);
    }
    template <class T>
    static constexpr void write(auto& out, const T& value) = delete;
};

}  // namespace detail

/// What a client line can be.
namespace line {

/// base64: the client's answer in the exchange that AUTHENTICATE began; an empty line is an answer without octets.
struct base64 {
    imapwire::base64 data;
    using grammar = detail::line_rule<&base64::data>;
};

/// "*": the client gives the exchange up (RFC 9051, 6.2.2).
struct cancel { using grammar = detail::line_rule<"*">; };

/// "DONE": the client ends IDLE (RFC 9051, 6.3.13).
struct done { using grammar = detail::line_rule<"DONE">; };

}  // namespace line

/// Every client line, one alternative per line.
using client_line_alternatives = types<line::base64,
                                       line::cancel,
                                       line::done>;

/// One line that is no command. Which of them the server expects, the command under way decides.
class client_line : public message_view<client_line_alternatives> {
public:
    /// The answer to a challenge. A line that spells "DONE" is one, too, if AUTHENTICATE is under way.
    constexpr std::optional<base64> data() const noexcept {
        if (is<line::cancel>()) return std::nullopt;
        base64 value;
        read_trusted(value);
        return value;
    }

private:
    friend struct client_line_reader;
};

/// kind_of<line::done> and so on, for comparing with client_line::kind() and for switch.
template <class T>
    requires(client_line_alternatives::contains<T>)
inline constexpr auto client_line_kind = client_line::kind_of<T>;

/// Tells the lines apart.
struct client_line_reader {
    static constexpr side from = side::client;
    static constexpr std::string_view production = "client_line";

    static constexpr error unfinished(std::string_view bytes, const options&) noexcept {
        return {errc::incomplete, bytes.size(), production};
    }

    static constexpr result<client_line> read(input& in) noexcept {
        const char* at = in.begin;
        auto kind = client_line::kind_of<line::base64>;
        if (*at == '*') {
            kind = client_line::kind_of<line::cancel>;
            ++at;
        } else if (detail::spells_word(at, "DONE", character::base64)) {
            kind = client_line::kind_of<line::done>;
            at += 4;
        } else {
            at = match<base64>(at, in);
        }
        if (at != nullptr) at = in.crlf(at);
        if (at != nullptr) at = detail::end_within_limits(at, in);
        if (at == nullptr) [[unlikely]] {
            in.within(production);
            return in.error;
        }
        client_line out;
        out.set(in.begin, at, in, kind);
        return out;
    }
};

/// Parses the line that `bytes` begins with, with its CRLF: what follows AUTHENTICATE or IDLE after each continuation
/// request. What comes behind it stays unread; client_line::size() tells how much was consumed.
///
/// Fails with errc::incomplete if there is no end of a line.
constexpr result<client_line> parse_client_line(std::string_view bytes, const options& how = default_options) noexcept {
    return detail::read_message<client_line_reader>(bytes, how);
}
/// Not of what owns its bytes and is about to go.
template <owner_of_bytes Owner>
result<client_line> parse_client_line(const Owner&&, const options& = default_options) = delete;

/// A client line by its type.
template <class T>
concept client_line_value = client_line_alternatives::contains<T>;

namespace detail {

template <client_line_value T>
constexpr void write_line(output& out, const T& value) noexcept {
    grammar<T>::write_line(out, value);
    out.put("\r\n");
}

constexpr void write_line(output& out, const client_line& of) noexcept {
    of.visit([&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, line::done>) {
            out.put(std::string_view(of.bytes().data(), 4));  // as it stands: within AUTHENTICATE its case matters
            out.put("\r\n");
        } else if constexpr (client_line_value<T>) {
            write_line(out, value);
        }
    });
}

}  // namespace detail

/// Serializes a client line: line::base64, line::cancel, line::done.
template <client_line_value T>
constexpr result<std::size_t> serialize(const T& value, std::span<char> buffer, const write_options& how = {}) noexcept {
    return detail::write_to(buffer, how, side::client, [&](output& out) { detail::write_line(out, value); });
}

template <client_line_value T, byte_sink Sink>
constexpr result<std::size_t> serialize(const T& value, Sink& sink, const write_options& how = {}) noexcept {
    return detail::write_to(sink, how, side::client, [&](output& out) { detail::write_line(out, value); });
}

/// Serializes a client line as it was parsed.
constexpr result<std::size_t> serialize(const client_line& value, std::span<char> buffer, const write_options& how = {}) noexcept {
    return detail::write_to(buffer, how, side::client, [&](output& out) { detail::write_line(out, value); });
}

template <byte_sink Sink>
constexpr result<std::size_t> serialize(const client_line& value, Sink& sink, const write_options& how = {}) noexcept {
    return detail::write_to(sink, how, side::client, [&](output& out) { detail::write_line(out, value); });
}

}  // namespace imapwire

#endif
