// What must hold for parsing any bytes, whatever comes of it.
#ifndef IMAPWIRE_FUZZ_SUPPORT_PARSING_HPP
#define IMAPWIRE_FUZZ_SUPPORT_PARSING_HPP

#include "allocation.hpp"
#include "bytes.hpp"
#include "framing.hpp"
#include "require.hpp"
#include "sample.hpp"
#include "sides.hpp"
#include "walk.hpp"
#include "work.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace fuzz {

// Basic blocks for each octet. Visiting reads a nested part once for each level that it is in.
inline constexpr std::uint64_t parse_work = 60;
inline constexpr std::uint64_t visit_work = 200;

/// How deep parentheses and the keys of searches can be nested in these octets.
inline std::size_t depth_of(std::string_view bytes) noexcept {
    std::size_t depth = 0, most = 0, words = 0;
    for (const char c : bytes) {
        if (c == '(') most = std::max(most, ++depth);
        if (c == ')' && depth != 0) --depth;
        words += c == ' ';
    }
    return std::min<std::size_t>(most + words, 128);
}

/// Parses, without allocating, in work that is linear in the size.
template <class Side>
imapwire::result<typename Side::message> parse(std::string_view bytes, const imapwire::options& how) {
    const no_allocation guard;
    const work measured;
    const auto parsed = Side::parse(bytes, how);
    measured.require_at_most(parse_work, bytes.size(), "parsing is linear in the size");
    return parsed;
}

/// check(side, bytes, options) for an input whose last octet says how to read, and its highest bit who sent the rest.
template <class Check>
void on_either_side(const std::uint8_t* data, std::size_t size, Check&& check) {
    tail choices(data, size);
    const std::uint8_t choice = choices.octet();
    const imapwire::options how = read_options(choice & 127);
    const exact_copy bytes(choices.rest());
    if ((choice & 128) != 0)
        check(commands{}, bytes.view(), how);
    else
        check(responses{}, bytes.view(), how);
}

/// Nothing but the end of a message completes it.
template <class Side>
void require_incomplete(std::string_view message, std::size_t size, const imapwire::options& how) {
    const exact_copy part(message.substr(0, size));
    const auto parsed = parse<Side>(part.view(), how);
    require(!parsed && parsed.error().code == imapwire::errc::incomplete, "what is cut short is incomplete");
}

/// Every prefix of a short message, and some of those of a longer one: behind line ends, where a part can look whole,
/// near the end, and anywhere. A fuzzer checks a few at a time, which its octets choose.
template <class Side>
void check_prefixes(std::string_view message, const imapwire::options& how) {
    const std::size_t size = message.size();
    const bool replayed = current_input != nullptr;
    if (size <= (replayed ? 48u : 8u)) {
        for (std::size_t i = 0; i != size; ++i) require_incomplete<Side>(message, i, how);
        return;
    }
    chosen_by choice(message);
    const std::size_t samples = !replayed || size > 65536 ? 2 : 8;
    std::size_t at = replayed ? 0 : choice.below(size);
    for (std::size_t i = 0; i != samples; ++i) {
        at = message.find('\n', at) + 1;
        if (at == 0 || at == size) break;
        require_incomplete<Side>(message, at, how);
    }
    const std::size_t near_end = std::min<std::size_t>(size, 16);
    for (std::size_t i = 0; i != samples; ++i)
        require_incomplete<Side>(message, size - 1 - (replayed ? i : choice.below(near_end)), how);
    for (std::size_t i = 1; i != samples + 2; ++i)
        require_incomplete<Side>(message, replayed ? size * i / (samples + 2) : choice.below(size), how);
}

/// What parsing `bytes` came to, after all checks of it. It borrows `bytes`, which is an exact copy.
template <class Side>
imapwire::result<typename Side::message> check_parse(std::string_view bytes, const imapwire::options& how) {
    const auto parsed = parse<Side>(bytes, how);
    const framed frame = frame_first(bytes, Side::from, how);
    if (!parsed) {
        const imapwire::error& why = parsed.error();
        require(why.code != imapwire::errc::none, "an error has a code");
        require(why.offset <= bytes.size(), "an error lies in the input");
        require(!why.production.empty(), "an error names a production");
        if (why.code == imapwire::errc::incomplete) {
            require(frame.kind != imapwire::frame::message, "what the framer calls complete is not incomplete");
            require(frame.kind != imapwire::frame::limit, "what the framer gives up is not incomplete");
        }
        return parsed;
    }

    const typename Side::message& message = *parsed;
    const std::size_t size = message.size();
    require(size != 0 && size <= bytes.size(), "what was consumed is part of the input");
    require(message.bytes().data() == bytes.data() && message.bytes().size() == size, "a message is its bytes");
    require(bytes[size - 1] == '\n', "a message ends where its line ends");
    require(frame.kind == imapwire::frame::message && frame.size == size, "a message ends where the framer says");
    const imapwire::quirk_set quirks = message.quirks();
    imapwire::quirk_set unknown;
    unknown.insert(imapwire::quirk::unparsed_item);
    require(how.lenient || quirks.empty() || (how.unknown && quirks == unknown), "strict reading tolerates nothing");
    const bool isolated = quirks.contains(imapwire::quirk::unparsed_item) || quirks.contains(imapwire::quirk::blank_line) ||
                          quirks.contains(imapwire::quirk::tagged_bye);
    require((message.unparsed_count() != 0) == isolated, "what was not parsed is counted");

    std::vector<imapwire::unparsed> room(message.unparsed_count() + 1);
    const std::span<const imapwire::unparsed> parts = message.unparsed_parts(room);
    require(parts.size() == message.unparsed_count() && room.back().raw.data() == nullptr, "as many parts were not parsed as are counted");
    const char* end = bytes.data();
    for (const imapwire::unparsed& part : parts) {
        require(std::less_equal<>()(end, part.raw.data()) && !part.raw.empty(), "they stand one behind the other");
        require(part.error.code != imapwire::errc::none && part.error.offset <= part.raw.size(), "what was not read has an error");
        end = part.raw.data() + part.raw.size();
    }
    require(end <= bytes.data() + size, "they stand in the message");

    {
        const no_allocation guard;
        const work measured;
        // Some collections have no place for what can't be read: it is left out of them, and counted.
        const walker visited = walk(message, parts);
        require(visited.broken_parts() <= parts.size(), "all parts that are met and were not parsed are counted");
        measured.require_at_most(visit_work * (2 + depth_of(message.bytes())), size, "visiting is linear in the size");
    }

    const exact_copy alone(message.bytes());
    const auto again = parse<Side>(alone.view(), how);
    require(again.has_value() && again->size() == size && again->kind() == message.kind() &&
                again->quirks() == message.quirks() && again->unparsed_count() == message.unparsed_count(),
            "what follows a message makes no difference");
    require(same<Side>(message, *again), "the same bytes say the same");
    check_prefixes<Side>(alone.view(), how);
    return parsed;
}

}  // namespace fuzz

#endif
