// How to read and how to write: the options of every entry point, and their safe defaults.
#ifndef IMAPWIRE_CORE_OPTIONS_HPP
#define IMAPWIRE_CORE_OPTIONS_HPP

#include <bit>
#include <cstddef>
#include <cstdint>

namespace imapwire {

/// Who sent the bytes.
enum class side : std::uint8_t { server, client };

/// Upper bounds for what is read. Beyond one of them parsing fails with the limit's own error code.
struct limits {
    std::size_t nesting = 128;                  ///< levels of parentheses and of search keys within one another
    std::size_t literal = std::size_t{1} << 26; ///< octets of one literal
    std::size_t list = std::size_t{1} << 20;    ///< elements of one list
    std::size_t line = std::size_t{1} << 22;    ///< octets of a message outside its literals
    std::size_t message = std::size_t{1} << 29; ///< octets of a message, literals included
    std::size_t tag = std::size_t{1} << 10;     ///< octets of a tag
};

/// For messages that have been validated under limits of their own.
inline constexpr limits no_limits{
    .nesting = SIZE_MAX, .literal = SIZE_MAX, .list = SIZE_MAX, .line = SIZE_MAX, .message = SIZE_MAX, .tag = SIZE_MAX};

/// How to parse.
struct options {
    /// Accept the named deviations of real servers and isolate broken items, instead of refusing the message.
    bool lenient = false;
    /// Deliver commands, responses and items of names that the library does not know as `unparsed`, for as<T>() to read as
    /// types of the user's own, instead of refusing the message. What it knows must still be as its grammar has it.
    /// Lenient reading of responses does so anyway. Where names begin with "X", it is instead of x_command and `other`.
    bool unknown = false;
    /// UTF-8 may stand in quoted strings and text: after ENABLE UTF8=ACCEPT or IMAP4rev2 (RFC 9755, RFC 9051).
    bool utf8 = false;
    /// Literals of more octets than this are detached: their bytes are not in the buffer. A power of two; other
    /// values are rounded up to the next one, 0 to 1.
    std::size_t detach = SIZE_MAX;
    imapwire::limits limits{};
};

/// How to write: what the peer is known to accept.
struct write_options {
    /// The peer understands UTF-8 in quoted strings (UTF8=ACCEPT or IMAP4rev2 is enabled).
    bool utf8 = false;
    /// Commands: LITERAL+ was announced, every literal may be non-synchronizing (RFC 7888).
    bool literal_plus = false;
    /// Commands: LITERAL- or IMAP4rev2 was announced, literals of up to 4096 octets may be (RFC 7888).
    bool literal_minus = false;
    /// BINARY was announced: literal8 may be used for content with NUL (RFC 3516).
    bool binary = false;
    /// Write detached literals as their header alone; the caller sends the octets behind it.
    bool detached = false;
    /// Write every password and SASL exchange as "*" instead: for logs, never for the wire.
    bool redact = false;
};

/// What a view was validated under, so that reading it again is the same reading.
struct mode {
    bool lenient : 1 = false;
    bool utf8 : 1 = false;
    bool client : 1 = false;
    bool unknown : 1 = false;
    /// Something in the message was isolated: which of its parts, reading finds out by validating them again.
    bool isolated : 1 = false;
    /// A message in which lenient reading met no deviation is read again as strict reading does it, but for what is of a grammar of
    /// the user's own.
    bool foreign_lenient : 1 = false;
    /// Literals of more than 2^detach octets are detached; 63: none.
    std::uint8_t detach = 63;

    constexpr mode() noexcept = default;
    constexpr mode(const options& how, side from) noexcept
        : lenient(how.lenient), utf8(how.utf8), client(from == side::client), unknown(how.unknown) {
        if (how.detach <= (SIZE_MAX >> 1))
            detach = how.detach <= 1 ? std::uint8_t{0} : static_cast<std::uint8_t>(std::bit_width(how.detach - 1));
    }

    constexpr bool detaches(std::uint64_t octets) const noexcept { return octets > (std::uint64_t{1} << detach); }
};

/// The options that `validated` stands for, without limits: what was validated met them.
constexpr options options_of(mode validated) noexcept {
    options how{.lenient = validated.lenient, .unknown = validated.unknown, .utf8 = validated.utf8, .limits = no_limits};
    if (validated.detach < 8 * sizeof(std::size_t)) how.detach = std::size_t{1} << validated.detach;
    return how;
}

}  // namespace imapwire

#endif
