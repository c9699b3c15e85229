// Where the framer says that the first message ends.
#ifndef IMAPWIRE_FUZZ_SUPPORT_FRAMING_HPP
#define IMAPWIRE_FUZZ_SUPPORT_FRAMING_HPP

#include <imapwire/stream/framer.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fuzz {

/// frame::message: the first `size` octets are a message. frame::limit: it was given up. frame::need_more: it goes on.
struct framed {
    imapwire::frame kind = imapwire::frame::need_more;
    std::size_t size = 0;
};

/// `bytes` is as a parser wants it: without the octets of detached literals, which the framer is given in between.
inline framed frame_first(std::string_view bytes, imapwire::side from, const imapwire::options& how) {
    static const char nothing[std::size_t{1} << 16]{};
    imapwire::framer framer(from);
    for (std::size_t at = 0; at != bytes.size();) {
        imapwire::frame_event event = framer.next(bytes.substr(at), how);
        at += event.consumed;
        if (event.kind == imapwire::frame::message || event.kind == imapwire::frame::limit) return {event.kind, at};
        while (event.kind != imapwire::frame::need_more && event.detached) {
            const auto left = static_cast<std::size_t>(event.literal);
            event = framer.next({nothing, std::min(left, sizeof nothing)}, how);
            event.detached = event.literal != 0;
        }
    }
    return {imapwire::frame::need_more, bytes.size()};
}

}  // namespace fuzz

#endif
