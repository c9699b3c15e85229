// Where one message ends and the next begins, in a byte stream that arrives in any chunks.
#ifndef IMAPWIRE_STREAM_FRAMER_HPP
#define IMAPWIRE_STREAM_FRAMER_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/error.hpp>
#include <imapwire/core/options.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// What framer::next() came to. "Collect" means: append the consumed octets to the message being gathered.
enum class frame : std::uint8_t {
    need_more,     ///< the chunk is used up, the message goes on: collect
    message,       ///< the message is complete: collect
    literal,       ///< the header "{n}" CRLF of a literal ends here, the literal follows: collect
    literal_data,  ///< octets of a detached literal: the message doesn't hold them, they are the caller's to use
    limit,         ///< a limit was passed and the message is given up: drop what was collected
    skipping,      ///< octets of a message that was given up: drop
    skipped,       ///< the last octets of a message that was given up: drop
};

/// One step of framing, a value.
struct frame_event {
    frame kind = frame::need_more;
    /// frame::limit: limit_line, limit_literal or limit_message.
    errc limit = errc::none;
    /// frame::literal and frame::limit: the client waits for the server before it sends this literal.
    bool synchronizing = false;
    /// frame::literal: its octets will come as frame::literal_data.
    bool detached = false;
    /// Octets of the chunk that this step used up. What follows them belongs to what comes next.
    std::size_t consumed = 0;
    /// Octets of the message up to here: its header lines and all its literals, detached ones too.
    std::size_t message = 0;
    /// frame::literal: its size. frame::literal_data: its octets still to come. frame::limit: the size of the literal
    /// that was too much, 2^63 if larger than a number64 can say, 0 if it was no literal.
    std::uint64_t literal = 0;

    friend constexpr bool operator==(const frame_event&, const frame_event&) = default;
};

/// Splits what a server or a client sends into messages: responses, or commands with their literals.
///
///     imapwire::framer framer(imapwire::side::server);
///     std::string message;
///     while (std::size_t received = connection.read(buffer)) {
///         std::string_view chunk(buffer.data(), received);
///         while (!chunk.empty()) {
///             const imapwire::frame_event event = framer.next(chunk, options);
///             const std::string_view used = chunk.substr(0, event.consumed);
///             chunk.remove_prefix(event.consumed);
///             switch (event.kind) {
///                 case imapwire::frame::need_more:
///                 case imapwire::frame::literal: message += used; break;
///                 case imapwire::frame::message: message += used; handle(message); message.clear(); break;
///                 case imapwire::frame::literal_data: store(used); break;
///                 case imapwire::frame::limit: report(event.limit); message.clear(); break;
///                 case imapwire::frame::skipping:
///                 case imapwire::frame::skipped: break;
///             }
///         }
///     }
///
/// A server also answers frame::literal where `synchronizing` is set: with "+", or with refuse(), a tagged NO and an
/// empty `message`. After frame::limit it answers BAD. The tag is in what was collected and consumed, but for a line within
/// AUTHENTICATE or IDLE, which has none of its own: that ends the command, whose tag the answer bears.
/// After the line that starts TLS or compression, a chunk that is not empty holds octets that came too early.
///
/// It is 32 octets, owns nothing, buffers nothing and allocates nothing. The chunks make no difference: the same
/// octets give the same events, but for the number of need_more, literal_data and skipping. Every octet is looked at
/// once or twice, those of literals never.
///
/// A message ends at LF, with or without CR before it; the parser judges that. It goes on only where the line ends in
/// "{" number64 ["+"] "}" outside of quotes. From a server, continuation requests ("+"), tagged responses and the
/// untagged OK, NO, BAD, BYE and PREAUTH end in free text, which never opens a literal. RFC 9051, 4.3 and 9; RFC 7888.
class framer {
    static constexpr options defaults{};

public:
    explicit constexpr framer(side from) noexcept
        : from_(from), state_(from == side::server ? state::start : state::unquoted) {}

    /// Takes octets from the front of `bytes`, up to the first event. Pass the options that the message will be parsed
    /// with: its limits on literal, line and message, and the size above which literals are detached, apply.
    /// Never fails. Only an empty chunk gives need_more with nothing consumed.
    [[nodiscard]] constexpr frame_event next(std::string_view bytes, const options& how = defaults) noexcept;

    /// Gives up the message in hand. If its client waits for leave to send a literal, it ends here, and what follows
    /// is the next command; any other is skipped to its end, literals included, so that none of it is taken for a
    /// message. Does nothing between messages.
    constexpr void refuse() noexcept {
        if (!between_messages()) give_up();
    }

    /// The next octet is the first of a message: a stream may end here, or a new layer (TLS) begin.
    constexpr bool between_messages() const noexcept { return message_ == 0 && !skipping_; }

    /// The message in hand was given up, and its end has not come yet.
    constexpr bool skipping() const noexcept { return skipping_; }

    friend constexpr bool operator==(const framer&, const framer&) = default;

private:
    enum class state : std::uint8_t {
        start,        // server: nothing of the message yet
        star,         // server: "*"
        word,         // server: "* " and letters, which are packed in number_
        text,         // free text, nothing counts but LF
        unquoted,
        quoted,
        escaped,      // quoted, after a backslash
        opened,       // "{"
        digits,       // "{" digits
        plus,         // "{" digits "+"
        closed,       // "{" digits ["+"] "}"
        closed_cr,    // the same and CR
        announced,    // the literal's header is complete, nothing of the literal yet
        literal,      // number_ octets of it are to come
    };

    // Larger than any number64; sizes beyond stay here.
    static constexpr std::uint64_t too_large = std::uint64_t{1} << 63;

    // A word of up to 8 letters, or the last 8 of a longer one. No long one is taken for a short one, as letters aren't 0.
    static constexpr std::uint64_t pack(std::string_view word) noexcept {
        std::uint64_t packed = 0;
        for (const char c : word) packed = packed << 8 | static_cast<unsigned char>(to_upper(c));
        return packed;
    }

    static constexpr bool is_status(std::uint64_t word) noexcept {
        constexpr std::uint64_t status[] = {pack("OK"), pack("NO"), pack("BAD"), pack("BYE"), pack("PREAUTH")};
        for (const std::uint64_t one : status)
            if (word == one) return true;
        return false;
    }

    static constexpr std::size_t at_most(std::uint64_t count, std::size_t most) noexcept {
        return count < most ? static_cast<std::size_t>(count) : most;
    }

    constexpr frame_event event(frame kind, std::size_t consumed) const noexcept {
        frame_event made;
        made.kind = kind;
        made.consumed = consumed;
        made.message = at_most(message_, SIZE_MAX);
        return made;
    }

    constexpr void begin_message() noexcept { *this = framer(from_); }

    constexpr frame_event end_message(std::size_t consumed) noexcept {
        const frame_event made = event(skipping_ ? frame::skipped : frame::message, consumed);
        begin_message();
        return made;
    }

    constexpr void give_up() noexcept {
        if (state_ == state::announced && synchronizing_) begin_message();
        else skipping_ = true;
    }

    [[gnu::cold, gnu::noinline]] constexpr frame_event pass_limit(errc limit, std::size_t consumed) noexcept {
        frame_event made = event(frame::limit, consumed);
        made.limit = limit;
        if (state_ == state::announced) {
            made.literal = number_;
            made.synchronizing = synchronizing_;
        }
        give_up();
        return made;
    }

    constexpr frame_event announce(std::size_t consumed, const options& how) noexcept;
    constexpr bool opens_literal(std::string_view end) noexcept;
    constexpr state after(state now, char c) noexcept;
    constexpr state unquoted(char c) noexcept;

    /// Moves the state over octets that hold no LF.
    [[gnu::noinline]] constexpr void run(std::string_view octets) noexcept {
        const char* at = octets.data();
        const char* const end = at + octets.size();
        state now = state_;
        while (at != end && now != state::text) {
            // Nearly all octets are of these two kinds.
            if (now == state::unquoted) {
                while (at != end && *at != '"' && *at != '{') ++at;
            } else if (now == state::quoted) {
                while (at != end && *at != '"' && *at != '\\') ++at;
            }
            if (at != end) now = after(now, *at++);
        }
        state_ = now;
    }

    std::uint64_t message_ = 0;  // octets of the message so far
    std::uint64_t line_ = 0;     // those outside of literals
    std::uint64_t number_ = 0;   // by state: the size being read, what is left of the literal, the word
    side from_;
    state state_;
    bool synchronizing_ = false;
    bool detached_ = false;
    bool skipping_ = false;
};

static_assert(sizeof(framer) <= 32);

constexpr frame_event framer::next(std::string_view bytes, const options& how) noexcept {
    std::size_t used = 0;
    if (state_ >= state::announced && !bytes.empty()) {
        state_ = state::literal;
        used = at_most(number_, bytes.size());
        number_ -= used;
        message_ += used;
        if (number_ == 0) state_ = state::unquoted;
        if (detached_ && !skipping_) {
            frame_event made = event(frame::literal_data, used);
            made.literal = number_;
            return made;
        }
    }
    std::size_t room = bytes.size() - used;
    if (room == 0) return event(skipping_ ? frame::skipping : frame::need_more, used);

    errc limit = errc::none;
    if (!skipping_) {
        const auto within = [&](std::size_t most, std::uint64_t count, errc code) {
            const std::uint64_t left = most > count ? most - count : 0;
            if (left >= room) return;
            room = static_cast<std::size_t>(left);
            limit = code;
        };
        within(how.limits.line, line_, errc::limit_line);
        within(how.limits.message, message_, errc::limit_message);
    }

    const std::string_view rest(bytes.data() + used, room);
    const std::size_t feed = rest.find('\n');
    if (feed == std::string_view::npos) {
        run(rest);
        message_ += room;
        line_ += room;
        used += room;
        if (limit != errc::none) return pass_limit(limit, used);
        return event(skipping_ ? frame::skipping : frame::need_more, used);
    }
    message_ += feed + 1;
    line_ += feed + 1;
    used += feed + 1;
    if (opens_literal(std::string_view(rest.data(), feed))) return announce(used, how);
    return end_message(used);
}

// A literal's header was the end of the line that has just been counted.
constexpr frame_event framer::announce(std::size_t consumed, const options& how) noexcept {
    state_ = state::announced;
    detached_ = mode(how, from_).detaches(number_);
    if (skipping_) return synchronizing_ ? end_message(consumed) : event(frame::skipping, consumed);
    if (number_ > how.limits.literal || number_ == too_large) return pass_limit(errc::limit_literal, consumed);
    if (number_ > how.limits.message - message_) return pass_limit(errc::limit_message, consumed);
    frame_event made = event(frame::literal, consumed);
    made.literal = number_;
    made.synchronizing = synchronizing_;
    made.detached = detached_;
    return made;
}

// Does the line, of which this chunk holds `end` (without LF), end in a literal's header? Most don't end in "}", which
// can be seen without running over them.
constexpr bool framer::opens_literal(std::string_view end) noexcept {
    std::size_t size = end.size();
    if (size != 0 && end[size - 1] == '\r') --size;
    if (size != 0 && end[size - 1] != '}') return false;
    run(end);
    return state_ == state::closed || state_ == state::closed_cr;
}

// What an octet means that stands outside of quotes and continues no literal's header.
constexpr framer::state framer::unquoted(char c) noexcept {
    if (c == '"') return state::quoted;
    if (c != '{') return state::unquoted;
    number_ = 0;
    synchronizing_ = from_ == side::client;
    return state::opened;
}

// The state after `c`, any octet but LF, outside of literals.
constexpr framer::state framer::after(state now, char c) noexcept {
    switch (now) {
        case state::start: return c == '*' ? state::star : c == '\0' ? state::start : state::text;
        case state::star: number_ = 0; return c == ' ' ? state::word : unquoted(c);
        case state::word:
            if (is_alpha(c)) {
                number_ = number_ << 8 | static_cast<unsigned char>(to_upper(c));
                return state::word;
            }
            return (c == ' ' || c == '\r') && is_status(number_) ? state::text : unquoted(c);
        case state::quoted: return c == '"' ? state::unquoted : c == '\\' ? state::escaped : state::quoted;
        case state::escaped: return state::quoted;
        case state::opened:
        case state::digits:
            if (is_digit(c)) {
                const auto digit = static_cast<std::uint64_t>(c - '0');
                number_ = number_ > (too_large - 1 - digit) / 10 ? too_large : number_ * 10 + digit;
                return state::digits;
            }
            if (now == state::opened) return unquoted(c);
            if (c == '}') return state::closed;
            if (c != '+') return unquoted(c);
            synchronizing_ = false;
            return state::plus;
        case state::plus: return c == '}' ? state::closed : unquoted(c);
        case state::closed: return c == '\r' ? state::closed_cr : unquoted(c);
        case state::unquoted:
        case state::closed_cr: return unquoted(c);
        case state::text:
        case state::announced:
        case state::literal: break;
    }
    return now;
}

}  // namespace imapwire

#endif
