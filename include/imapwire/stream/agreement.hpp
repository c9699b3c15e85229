// What is read agrees with a framer: lenient reading ends a message where that ends it, and no message passes its limits.
#ifndef IMAPWIRE_STREAM_AGREEMENT_HPP
#define IMAPWIRE_STREAM_AGREEMENT_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/options.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire::detail {

/// What a framer says of the message that the bytes begin with: where that ends or is given up, or that it goes on behind them.
/// All that was consumed up to there counts.
constexpr frame_event framed(std::string_view bytes, const options& how, side from) noexcept {
    framer frames(from);
    frame_event event{};
    std::size_t used = 0;
    do {
        event = frames.next({bytes.data() + used, bytes.size() - used}, how);
        used += event.consumed;
        // The octets of a detached literal are not here. Behind them a line goes on as one of a command begins.
        if (event.detached) frames = framer(side::client);
    } while (event.kind == frame::literal && used != bytes.size());
    event.consumed = used;
    return event;
}

/// The error of what passes a limit of the framer's: on the octets of a message, and on those outside of its literals. errc::none
/// if nothing does.
[[gnu::cold, gnu::noinline]] constexpr error beyond_limits(std::string_view bytes, const options& how, side from,
                                                           std::string_view production) noexcept {
    const frame_event event = framed(bytes, how, from);
    if (event.kind != frame::limit || (event.limit != errc::limit_line && event.limit != errc::limit_message)) return {};
    return {event.limit, event.consumed, production};
}

/// What read() makes of the bytes, if it passes no limit. Of bytes that are as few as the limits allow, no message does.
template <class Read>
constexpr auto read_within_limits(std::string_view bytes, const options& how, side from, std::string_view production, Read read) noexcept {
    if (bytes.size() <= how.limits.line && bytes.size() <= how.limits.message) [[likely]] return read();
    auto parsed = read();
    if (!parsed && parsed.error().code != errc::incomplete) return parsed;
    const error why = beyond_limits({bytes.data(), parsed ? parsed->size() : bytes.size()}, how, from, production);
    if (why.code != errc::none) parsed = why;
    return parsed;
}

/// Where quotes are not closed, or stand where there should be none, a framer may take for quoted what the grammar takes
/// for a literal's header, and the other way round. Two programs that read the same stream, one of them leniently, must
/// not see different messages in it: what they disagree on is refused. `end` is where the message was found to end,
/// nullptr if it was refused. Returns `end`, or nullptr with an error: `incomplete` where there is more to come to a
/// framer, and only there.
[[gnu::cold, gnu::noinline]] constexpr const char* agree_with_framer(const char* end, input& in) noexcept {
    const char* const behind = end != nullptr ? end : in.end;
    options how = options_of(in.mode);
    how.limits = *in.limits;
    const frame_event event =
        framed({in.begin, static_cast<std::size_t>(behind - in.begin)}, how, in.mode.client ? side::client : side::server);
    const char* const framed_end = event.kind == frame::message ? in.begin + event.consumed : nullptr;
    const bool waits = in.error.code == errc::incomplete;
    if (event.kind == frame::limit) {
        if (end != nullptr || waits) in.fail(in.begin + event.consumed, event.limit);
        return nullptr;
    }
    if (end == nullptr && framed_end == nullptr && !waits) return in.fail(in.end, errc::incomplete);
    if (framed_end == end) return end;
    if (end != nullptr || waits) in.fail(framed_end != nullptr ? framed_end : end, errc::bad_character);
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
