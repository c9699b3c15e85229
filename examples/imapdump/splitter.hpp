// From a stream of bytes to messages.
#ifndef IMAPDUMP_SPLITTER_HPP
#define IMAPDUMP_SPLITTER_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/options.hpp>
#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace imapdump {

/// Cuts a stream that comes in chunks into messages. It keeps a message only if that is spread over several chunks.
class splitter {
public:
    splitter(imapwire::side from, const imapwire::options& how)
        : framer_(from), how_(how), production_(from == imapwire::side::server ? "response" : "command") {}

    /// Calls take.message(bytes, offset) for each message that is complete, and take.lost(error, bytes, offset, size)
    /// for each that was too large: `bytes` is the beginning of it.
    template <class Taker>
    void feed(std::string_view chunk, Taker& take) {
        const char* begin = chunk.data();
        while (!chunk.empty()) {
            const imapwire::frame_event event = framer_.next(chunk, how_);
            chunk.remove_prefix(event.consumed);
            size_ += event.consumed;
            const std::string_view piece(begin, static_cast<std::size_t>(chunk.data() - begin));
            switch (event.kind) {
                case imapwire::frame::need_more:
                case imapwire::frame::literal:
                case imapwire::frame::literal_data: continue;
                case imapwire::frame::message:
                    take.message(collect(piece), offset_);
                    begin_message();
                    break;
                case imapwire::frame::limit:
                    held_.append(piece);
                    limit_ = {event.limit, static_cast<std::size_t>(size_), production_};
                    if (framer_.between_messages()) lose(limit_, take);
                    break;
                case imapwire::frame::skipping: break;
                case imapwire::frame::skipped: lose(limit_, take); break;
            }
            begin = chunk.data();
        }
        held_.append(begin, static_cast<std::size_t>(chunk.data() - begin));
    }

    /// The stream ends here, perhaps within a message.
    template <class Taker>
    void finish(Taker& take) {
        if (framer_.skipping())
            lose(limit_, take);
        else if (!framer_.between_messages())
            lose({imapwire::errc::incomplete, held_.size(), production_}, take);
    }

private:
    std::string_view collect(std::string_view piece) {
        if (held_.empty()) return piece;
        held_.append(piece);
        return held_;
    }

    template <class Taker>
    void lose(const imapwire::error& why, Taker& take) {
        take.lost(why, held_, offset_, size_);
        begin_message();
    }

    void begin_message() {
        constexpr std::size_t worth_keeping = std::size_t{1} << 20;
        offset_ += size_;
        size_ = 0;
        if (held_.capacity() > worth_keeping)
            held_ = std::string();
        else
            held_.clear();
    }

    imapwire::framer framer_;
    imapwire::options how_;
    std::string_view production_;
    std::string held_;
    std::uint64_t offset_ = 0;  // of the message in hand, from the start of the stream
    std::uint64_t size_ = 0;    // of it, so far
    imapwire::error limit_{};
};

}  // namespace imapdump

#endif
