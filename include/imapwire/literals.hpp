// Messages as literals, which the compiler checks: "a UID FETCH 1:* (FLAGS)"_command.
#ifndef IMAPWIRE_LITERALS_HPP
#define IMAPWIRE_LITERALS_HPP

#include <imapwire/command.hpp>
#include <imapwire/response.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

namespace detail {

/// The text of a literal, as an argument of a template.
template <std::size_t N>
struct literal_text {
    static constexpr std::size_t size = N - 1;

    char octets[N]{};

    constexpr literal_text(const char (&text)[N]) noexcept {
        for (std::size_t i = 0; i != size; ++i) octets[i] = text[i];
    }
};

/// The text with the CRLF at its end, for as long as the program runs.
template <literal_text Text>
struct line {
    static constexpr std::size_t size = Text.size + 2;

    char octets[size]{};

    constexpr line() noexcept {
        for (std::size_t i = 0; i != Text.size; ++i) octets[i] = Text.octets[i];
        octets[size - 2] = '\r';
        octets[size - 1] = '\n';
    }

    constexpr std::string_view bytes() const noexcept { return {octets, size}; }
};

template <literal_text Text>
inline constexpr line<Text> line_of{};

}  // namespace detail

// GCC with -fsanitize=undefined takes none of these for constants, unless told -fno-sanitize=null,nonnull-attribute,
// returns-nonnull-attribute: to it, no address of what stands in a header is known to differ from nullptr.

inline namespace literals {

/// The command, given without the CRLF at its end; a program with one that is not of the grammar does not compile.
/// What it borrows lives for as long as the program: bytes() can be sent as they are.
template <detail::literal_text Text>
constexpr any_command operator""_command() noexcept {
    constexpr auto bytes = detail::line_of<Text>.bytes();
    constexpr result<any_command> parsed = parse_command(bytes);
    static_assert(parsed.error().code == errc::none, "this is no command");
    static_assert(parsed.error().code != errc::none || parsed->size() == bytes.size(), "there is something behind the command");
    return *parsed;
}

/// The response, likewise.
template <detail::literal_text Text>
constexpr response operator""_response() noexcept {
    constexpr auto bytes = detail::line_of<Text>.bytes();
    constexpr result<response> parsed = parse_response(bytes);
    static_assert(parsed.error().code == errc::none, "this is no response");
    static_assert(parsed.error().code != errc::none || parsed->size() == bytes.size(), "there is something behind the response");
    return *parsed;
}

}  // namespace literals

}  // namespace imapwire

#endif
