// What is read agrees with a framer: lenient reading ends a message where that ends it, and no message passes its limits.
#ifndef IMAPWIRE_STREAM_AGREEMENT_HPP
#define IMAPWIRE_STREAM_AGREEMENT_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/options.hpp>
#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire::detail {

/// What a framer says of the message that the bytes begin with: where that ends or is given up, or that it goes on behind them.
/// All that was consumed up to there counts.
[[gnu::cold, gnu::noinline]] constexpr frame_event framed(std::string_view bytes, const options& how, side from) noexcept {
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

/// Whether a message of so many octets could pass the limits on lines and messages. Nearly none could, which this tells at once.
constexpr bool may_pass_limits(std::size_t octets, const limits& most) noexcept {
    return octets > most.line || octets > most.message;
}

/// The error of a message that was refused with `why`: one that is waited for may have passed those limits already.
[[gnu::cold, gnu::noinline]] constexpr error refused(const error& why, std::string_view bytes, const options& how, side from,
                                                     std::string_view production) noexcept {
    if (why.code != errc::incomplete || !may_pass_limits(bytes.size(), how.limits)) return why;
    const frame_event event = framed(bytes, how, from);
    if (event.kind != frame::limit || (event.limit != errc::limit_line && event.limit != errc::limit_message)) return why;
    return {event.limit, event.consumed, production};
}

/// What Reader::read() makes of the message that the bytes begin with. Where they don't hold the end of a line, Reader::unfinished()
/// says what is wrong.
template <class Reader>
constexpr auto read_lines(std::string_view bytes, std::size_t lines, const options& how) noexcept {
    input in({bytes.data(), lines}, how, Reader::from);
    using message = decltype(Reader::read(in));
    message parsed = in.begin == in.end ? message(Reader::unfinished(bytes, how)) : Reader::read(in);
    if (!parsed) [[unlikely]] parsed = refused(parsed.error(), bytes, how, Reader::from, Reader::production);
    return parsed;
}

/// So many of the last octets are looked at for the end of a line.
inline constexpr std::size_t sight = 4096;

/// The octets up to the end of the last line, where that is in sight: those behind it can't be part of a message that is
/// complete. Else none at all.
constexpr std::size_t lines_in_sight(std::string_view bytes) noexcept {
    std::size_t lines = bytes.size();
    for (std::size_t left = sight; lines != 0 && bytes[lines - 1] != '\n'; --lines)
        if (left-- == 0) return 0;
    return lines;
}

/// The same as read_lines(), in steps. Looking through a long rest for each of the messages before it would take a time that grows
/// with its square.
template <class Reader>
[[gnu::cold, gnu::noinline]] constexpr auto read_in_steps(std::string_view bytes, const options& how) noexcept {
    for (std::size_t size = sight;; size *= 2) {
        const bool all = size >= bytes.size();
        if (all) size = bytes.size();
        const auto parsed = read_lines<Reader>({bytes.data(), size}, size, how);
        if (all || parsed || parsed.error().code != errc::incomplete) return parsed;
    }
}

/// Reads the message that the bytes begin with, whatever stands behind it.
template <class Reader>
constexpr auto read_message(std::string_view bytes, const options& how) noexcept {
    const std::size_t lines = lines_in_sight(bytes);
    return lines == 0 ? read_in_steps<Reader>(bytes, how) : read_lines<Reader>(bytes, lines, how);
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

/// `end`, where a message was found to end, or nullptr if it passes those limits.
constexpr const char* end_within_limits(const char* end, input& in) noexcept {
    return may_pass_limits(static_cast<std::size_t>(end - in.begin), *in.limits) ? agree_with_framer(end, in) : end;
}

/// What agree_with_framer() returns, at the cost of a look at what was noticed and at the size for nearly all messages.
constexpr const char* agreed_end(const char* end, input& in) noexcept {
    if (end != nullptr ? in.quirks.empty()
                       : !in.mode.lenient && (in.error.code != errc::incomplete || !in.mode.unknown)) [[likely]]
        return end == nullptr ? end : end_within_limits(end, in);
    if (end == nullptr && is_limit(in.error.code)) return end;
    return agree_with_framer(end, in);
}

}  // namespace imapwire::detail

#endif
