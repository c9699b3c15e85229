// What must hold for serializing a message that was parsed, or a value that was made.
#ifndef IMAPWIRE_FUZZ_SUPPORT_WRITING_HPP
#define IMAPWIRE_FUZZ_SUPPORT_WRITING_HPP

#include "allocation.hpp"
#include "bytes.hpp"
#include "framing.hpp"
#include "require.hpp"
#include "sides.hpp"

#include <imapwire/stream/segments.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace fuzz {

/// What was written; not `ok` if it was refused.
struct written {
    bool ok = false;
    std::string bytes;
};

/// Serializes with `serialize(where)`, where `where` is a buffer or a sink; all ways of it must agree.
template <class Serialize>
written write_all_ways(Serialize&& serialize) {
    written made;
    imapwire::result<std::size_t> size = imapwire::error{};
    {
        const no_allocation guard;
        size = serialize(std::span<char>());
    }
    require(!size, "a message is not empty");
    std::string sink;
    const imapwire::result<std::size_t> appended = serialize(sink);
    if (size.error().code != imapwire::errc::buffer_too_small) {
        require(size.error().code == imapwire::errc::unrepresentable || size.error().code == imapwire::errc::missing_field ||
                    size.error().code == imapwire::errc::expected_item,
                "what is refused can't be represented, or lacks a part");
        require(!size.error().production.empty(), "what is refused has a name");
        require(!appended && appended.error() == size.error() && sink.empty(), "a sink is given nothing that is refused");
        return made;
    }

    const std::size_t octets = size.error().offset;
    const std::unique_ptr<char[]> buffer(new char[octets]);
    const std::unique_ptr<char[]> small(new char[octets - 1]);
    {
        const no_allocation guard;
        const imapwire::result<std::size_t> whole = serialize(std::span<char>(buffer.get(), octets));
        require(whole.has_value() && *whole == octets, "a buffer of the size that was asked for is large enough");
        const imapwire::result<std::size_t> less = serialize(std::span<char>(small.get(), octets - 1));
        require(!less && less.error().code == imapwire::errc::buffer_too_small && less.error().offset == octets,
                "a smaller buffer is too small");
    }
    made.ok = true;
    made.bytes.assign(buffer.get(), octets);
    require(appended.has_value() && *appended == octets && sink == made.bytes, "a sink is given the same bytes");
    return made;
}

/// Nothing but one message was written, and a client knows where to wait.
template <class Side>
void check_one_message(std::string_view bytes, const imapwire::options& how) {
    const framed frame = frame_first(bytes, Side::from, how);
    require(frame.kind == imapwire::frame::message && frame.size == bytes.size(), "exactly one message is written");
    if (Side::from != imapwire::side::client || how.detach != imapwire::options{}.detach) return;
    std::size_t octets = 0;
    for (const std::string_view part : imapwire::segments(bytes)) {
        require(part.data() == bytes.data() + octets, "segments follow one another");
        octets += part.size();
    }
    require(octets == bytes.size(), "segments leave nothing out");
}

/// Strict reading accepts all of `bytes`; under what options, depends on how they were written.
template <class Side>
imapwire::result<typename Side::message> read_back(std::string_view bytes, bool utf8, std::size_t detach) {
    imapwire::options how;
    how.utf8 = utf8;
    how.detach = detach;
    how.limits.nesting = 1000;
    check_one_message<Side>(bytes, how);
    const auto parsed = Side::parse(bytes, how);
    if (!parsed) {
        std::fprintf(stderr, "%.*s at %zu in: %.*s\n", static_cast<int>(name(parsed.error().code).size()), name(parsed.error().code).data(),
                     parsed.error().offset, static_cast<int>(bytes.size()), bytes.data());
    }
    require(parsed.has_value() && parsed->size() == bytes.size(), "what is written is accepted");
    return parsed;
}

}  // namespace fuzz

#endif
