// Lenient reading ends a message where a framer ends it, or refuses it.
#ifndef IMAPWIRE_STREAM_AGREEMENT_HPP
#define IMAPWIRE_STREAM_AGREEMENT_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/options.hpp>
#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire::detail {

/// Where a framer ends the message that begins at `in.begin`; nullptr if it goes on behind `end`, or is given up.
constexpr const char* framed_end(const input& in, const char* end) noexcept {
    const options how = options_of(in.mode);
    framer frames(in.mode.client ? side::client : side::server);
    for (const char* at = in.begin; at != end;) {
        const frame_event event = frames.next(std::string_view(at, static_cast<std::size_t>(end - at)), how);
        at += event.consumed;
        if (event.kind == frame::message) return at;
        if (event.kind == frame::limit) return nullptr;
        // The octets of a detached literal are not here. Behind them a line goes on as one of a command begins.
        if (event.detached) frames = framer(side::client);
    }
    return nullptr;
}

/// Where quotes are not closed, or stand where there should be none, a framer may take for quoted what the grammar takes
/// for a literal's header, and the other way round. Two programs that read the same stream, one of them leniently, must
/// not see different messages in it: what they disagree on is refused. `end` is where the message was found to end,
/// nullptr if it was refused. Returns `end`, or nullptr with an error: `incomplete` where there is more to come to a
/// framer, and only there.
[[gnu::cold, gnu::noinline]] constexpr const char* agree_with_framer(const char* end, input& in) noexcept {
    const char* const framed = framed_end(in, end != nullptr ? end : in.end);
    if (end == nullptr && framed == nullptr && in.error.code != errc::incomplete) return in.fail(in.end, errc::incomplete);
    if (framed == end) return end;
    if (end != nullptr || in.error.code == errc::incomplete) in.fail(framed != nullptr ? framed : end, errc::bad_character);
    return nullptr;
}

/// The same, at the cost of a look at what was noticed for all other messages.
constexpr const char* agreed_end(const char* end, input& in) noexcept {
    if (end != nullptr ? in.quirks.empty()
                       : !in.mode.lenient && (in.error.code != errc::incomplete || !in.mode.unknown)) [[likely]] return end;
    if (end == nullptr && is_limit(in.error.code)) return end;
    return agree_with_framer(end, in);
}

}  // namespace imapwire::detail

#endif
