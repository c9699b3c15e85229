// A client's side of a connection: commands go out, responses come in.
#ifndef IMAP_CLIENT_CONNECTION_HPP
#define IMAP_CLIENT_CONNECTION_HPP

#include "../network/socket.hpp"

#include <imapwire/imapwire.hpp>

#include <cstddef>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace imap_client {

/// How a command ended.
enum class outcome {
    ok,
    no,
    bad,
    lost,        ///< the connection broke
    unwritable,  ///< the command was not sent: it holds bytes that can't be sent
};

class connection {
public:
    explicit connection(network::socket socket, const imapwire::options& how = {.lenient = true})
        : how_(how), socket_(std::move(socket)) {}

    /// What the server is known to accept. Set it after reading its capabilities.
    imapwire::write_options peer{};

    // Whoever is curious sets these.
    std::function<void(std::string_view)> on_sent{};
    std::function<void(std::string_view)> on_received{};
    /// Octets of a detached literal (options::detach) of the response that is coming in.
    std::function<void(std::string_view)> on_literal{};
    /// The server waits for a detached literal of the command that is going out: send() it.
    std::function<void()> on_go_ahead{};

    /// Waits for a response; errc::incomplete if the connection breaks. It is good until the next call.
    imapwire::result<imapwire::response> next() {
        line_.clear();
        for (;;) {
            while (!chunk_.empty()) {
                const imapwire::frame_event event = framer_.next(chunk_, how_);
                const std::string_view used = chunk_.substr(0, event.consumed);
                chunk_.remove_prefix(event.consumed);
                switch (event.kind) {
                    case imapwire::frame::need_more:
                    case imapwire::frame::literal: line_ += used; break;
                    case imapwire::frame::message: line_ += used; return imapwire::parse_response(line_, how_);
                    case imapwire::frame::literal_data:
                        if (on_literal) on_literal(used);
                        break;
                    case imapwire::frame::limit: return imapwire::error{event.limit, line_.size(), "response"};
                    case imapwire::frame::skipping:
                    case imapwire::frame::skipped: break;
                }
            }
            const std::size_t size = socket_.read(buffer_);
            if (size == 0) return imapwire::error{imapwire::errc::incomplete, line_.size(), "response"};
            chunk_ = {buffer_, size};
            if (on_received) on_received(chunk_);
        }
    }

    /// The bytes that next() has just given as a response, or could not read.
    std::string_view last_line() const { return line_; }

    /// Runs a command to its end, and calls take(response) for each response on the way that is not about the command
    /// itself, unreadable ones included: take gets a result<response>.
    template <class Command, class Take>
    outcome run(const Command& command, Take take) {
        const std::string tag = "a" + std::to_string(++commands_);
        std::string bytes;
        if (!imapwire::serialize(imapwire::tag(tag), command, bytes, peer)) return outcome::unwritable;
        return run_bytes(tag, bytes, take);
    }

    template <class Command>
    outcome run(const Command& command) {
        return run(command, [](const imapwire::result<imapwire::response>&) {});
    }

    /// Runs a command that has been serialized.
    template <class Take>
    outcome run_bytes(std::string_view tag, std::string_view bytes, Take take) {
        const imapwire::segments parts(bytes);
        for (auto part = parts.begin();; ++part) {
            if (!send(*part)) return outcome::lost;
            const bool is_last = std::next(part) == parts.end();
            // Between two parts the server says whether it wants the literal.
            for (;;) {
                const imapwire::result<imapwire::response> response = next();
                if (!response && response.error().code == imapwire::errc::incomplete) return outcome::lost;
                if (const outcome end = outcome_of(response, tag); end != outcome::lost) return end;
                if (response->is<imapwire::continue_req>() && !is_last) break;
                take(response);
            }
            if (on_go_ahead) on_go_ahead();
        }
    }

    /// Sends what a command under way waits for: a line::done, the octets of a literal.
    template <imapwire::client_line_value Line>
    bool send(const Line& line) {
        std::string bytes;
        return imapwire::serialize(line, bytes, peer) && send(std::string_view(bytes));
    }
    bool send(std::string_view bytes) {
        if (on_sent) on_sent(bytes);
        return socket_.send_all(bytes);
    }

private:
    /// lost if this response does not end the command.
    static outcome outcome_of(const imapwire::result<imapwire::response>& response, std::string_view tag) {
        using enum imapwire::resp_cond_state;
        const auto condition = response->condition();
        if (!condition || condition->tag != tag) return outcome::lost;
        return condition->state == ok ? outcome::ok : condition->state == no ? outcome::no : outcome::bad;
    }

    imapwire::options how_;
    network::socket socket_;
    imapwire::framer framer_{imapwire::side::server};
    std::string line_;         // the response in hand
    std::string_view chunk_;   // what was received, and belongs to the responses behind that
    char buffer_[1 << 16];
    unsigned commands_ = 0;
};

}  // namespace imap_client

#endif
