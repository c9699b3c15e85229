// The same octets give the same events in any chunking.
#include "support/allocation.hpp"
#include "support/bytes.hpp"
#include "support/literals.hpp"
#include "support/require.hpp"
#include "support/work.hpp"

#include <imapwire/stream/framer.hpp>
#include <imapwire/stream/segments.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace {

using imapwire::frame;
using imapwire::frame_event;
using imapwire::framer;

/// An event that does not depend on the chunks, and where in the stream it came. The octets of a detached literal that
/// come one chunk after another are one event.
struct step {
    frame_event event{};
    std::size_t at = 0;
    std::size_t data = 0;

    friend bool operator==(const step&, const step&) = default;
};

/// Feeds a framer and checks each event by itself.
class feeder {
public:
    feeder(imapwire::side from, const imapwire::options& how, unsigned refused) : framer_(from), how_(how), refused_(refused) {}

    void feed(std::string_view chunk) {
        while (!chunk.empty()) {
            const bool was_skipping = framer_.skipping();
            frame_event event = [&] {
                const fuzz::no_allocation guard;
                return framer_.next(chunk, how_);
            }();
            fuzz::require(event.consumed <= chunk.size(), "no more is consumed than was given");
            fuzz::require(event.consumed != 0 || event.kind == frame::limit, "each event but a limit consumes something");
            fuzz::require(event.kind != frame::need_more || event.consumed == chunk.size(), "more is needed at the end of a chunk only");
            const bool dropped = event.kind == frame::skipping || event.kind == frame::skipped;
            fuzz::require(dropped == was_skipping, "what is skipped is known before");
            at_ += event.consumed;
            chunk.remove_prefix(event.consumed);
            message_ += event.consumed;
            fuzz::require(event.message == message_, "the octets of a message are counted");
            fuzz::require(event.kind != frame::message || message_ <= how_.limits.message, "no message is larger than the limit");

            const bool refuses = event.kind == frame::literal && refused_ != 0 && ++literals_ % refused_ == 0;
            if (refuses) framer_.refuse();
            const bool waited = event.synchronizing && (refuses || event.kind == frame::limit);
            if (event.kind == frame::message || event.kind == frame::skipped || waited) {
                fuzz::require(framer_.between_messages(), "a message ends where the next begins");
                message_ = 0;
            }
            record(event);
        }
    }

    const std::vector<step>& steps() const { return steps_; }
    const framer& state() const { return framer_; }

private:
    void record(frame_event event) {
        if (event.kind == frame::need_more || event.kind == frame::skipping) return;
        const std::size_t data = event.kind == frame::literal_data ? event.consumed : 0;
        event.consumed = 0;
        if (data != 0 && !steps_.empty() && steps_.back().event.kind == frame::literal_data) {
            fuzz::require(steps_.back().event.literal == event.literal + data, "the octets of a literal are counted down");
            steps_.back() = {event, at_, steps_.back().data + data};
        } else {
            steps_.push_back({event, at_, data});
        }
    }

    framer framer_;
    imapwire::options how_;
    unsigned refused_;
    unsigned literals_ = 0;
    std::size_t at_ = 0;
    std::size_t message_ = 0;
    std::vector<step> steps_{};
};

std::size_t limit_of(unsigned choice, std::size_t otherwise) {
    static constexpr std::size_t limits[] = {0, 1, 20, 200};
    return (choice & 4) == 0 ? otherwise : limits[choice & 3];
}

}  // namespace

// The last four octets: who sends and which literals are detached; the limits on lines and literals; the limit on
// messages and which literals are refused; the sizes of the chunks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::tail choices(data, size);
    const unsigned mode = choices.octet(), limits = choices.octet(), more = choices.octet();
    std::uint32_t chunk_seed = choices.octet();
    const imapwire::side from = (mode & 128) != 0 ? imapwire::side::client : imapwire::side::server;
    imapwire::options how = fuzz::read_options(static_cast<std::uint8_t>(mode & 0x7f));
    how.limits = {};
    how.limits.line = limit_of(limits & 7, how.limits.line);
    how.limits.literal = limit_of(limits >> 3 & 7, how.limits.literal);
    how.limits.message = limit_of(more & 7, how.limits.message);
    const unsigned refused = more >> 3 & 3;
    const fuzz::exact_copy bytes(choices.rest());

    const fuzz::work measured;
    feeder whole(from, how, refused);
    whole.feed(bytes.view());
    measured.require_at_most(60, bytes.size(), "framing is linear in the size");

    feeder pieces(from, how, refused);
    const std::uint32_t largest = 1 + chunk_seed % 17;
    for (std::string_view left = bytes.view(); !left.empty();) {
        chunk_seed = chunk_seed * 1664525 + 1013904223;
        const fuzz::exact_copy chunk(left.substr(0, 1 + (chunk_seed >> 16) % largest));
        pieces.feed(chunk.view());
        left.remove_prefix(chunk.size());
    }
    fuzz::require(whole.steps() == pieces.steps(), "chunks make no difference to the events");
    fuzz::require(whole.state() == pieces.state(), "chunks make no difference to the state");

    std::size_t octets = 0;
    for (const std::string_view part : imapwire::segments(bytes.view())) {
        fuzz::require(!part.empty() && part.data() == bytes.data() + octets, "segments follow one another");
        octets += part.size();
    }
    fuzz::require(octets == bytes.size(), "segments leave nothing out");
    return 0;
}
