// A server's side of a dialogue: from bytes to whole commands, and from replies to bytes.
#ifndef IMAP_SERVER_DIALOGUE_HPP
#define IMAP_SERVER_DIALOGUE_HPP

#include <imapwire/imapwire.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace imap_server {

/// How a command ended: the tagged response without the tag.
struct reply {
    enum class status { ok, no, bad, later };

    status how = status::ok;
    std::string_view text = "done";
    std::optional<imapwire::resp_text_code> code{};
};

inline reply done(std::optional<imapwire::resp_text_code> code = {}) { return {.code = code}; }
inline reply no(std::string_view text, std::optional<imapwire::resp_text_code> code = {}) {
    return {reply::status::no, text, code};
}
inline reply bad(std::string_view text) { return {reply::status::bad, text}; }
/// The command goes on with the next line.
inline reply later() { return {reply::status::later}; }

/// What every server does, whatever its commands do.
class dialogue {
public:
    virtual ~dialogue() = default;

    /// What is to be sent. Whoever sends it takes it out.
    std::string& output() { return output_; }
    bool has_output() const { return !output_.empty(); }
    bool has_ended() const { return ended_; }

    /// Takes what the client sent.
    void receive(std::string_view chunk) {
        while (!chunk.empty() && !ended_) {
            const imapwire::frame_event event = framer_.next(chunk, how_);
            const std::string_view used = chunk.substr(0, event.consumed);
            chunk.remove_prefix(event.consumed);
            switch (event.kind) {
                case imapwire::frame::need_more: line_ += used; break;
                case imapwire::frame::literal:
                    line_ += used;
                    if (event.synchronizing) send(imapwire::continue_req{{std::nullopt, "go ahead"}});
                    break;
                case imapwire::frame::message:
                    line_ += used;
                    handle(line_);
                    line_.clear();
                    break;
                case imapwire::frame::limit:
                    line_ += used;
                    refuse(line_, bad(imapwire::message(event.limit)));
                    line_.clear();
                    break;
                case imapwire::frame::literal_data:  // there are none, since options::detach is not set
                case imapwire::frame::skipping:
                case imapwire::frame::skipped: break;
            }
        }
    }

protected:
    /// Takes a command, or whatever line is expected.
    virtual void handle(std::string_view message) = 0;

    /// Takes the beginning of one that is too large, and what is to be answered.
    virtual void refuse(std::string_view beginning, const reply& why) = 0;

    /// Parses a command: leniently, as servers are with clients; and what can't be read at all still has its tag.
    imapwire::result<imapwire::any_command> parse(std::string_view message) {
        imapwire::options lenient = how_;
        lenient.lenient = true;
        const auto parsed = imapwire::parse_command(message, lenient);
        if (parsed)
            tag_ = parsed->tag().raw();
        else
            take_tag(message);
        return parsed;
    }

    /// The command in hand begins so. If that is no tag, it is answered without one.
    void take_tag(std::string_view message) { tag_ = imapwire::command_tag(message, how_).value_or(imapwire::tag()).raw(); }

    template <class Response>
    void send(const Response& response) {
        const auto written = imapwire::serialize(response, output_, peer_);
        // Bytes that no response can carry, in a message or a name: the client learns that something is missing.
        if (!written) send(imapwire::data::no{{std::nullopt, imapwire::message(written.error().code)}});
    }

    /// Ends the command in hand.
    void finish(const reply& end) {
        const imapwire::resp_text text{end.code, end.text};
        const imapwire::tag tag(tag_);
        if (tag.empty()) return send(imapwire::data::bad{text});
        switch (end.how) {
            case reply::status::ok: return send(imapwire::tagged::ok{tag, text});
            case reply::status::no: return send(imapwire::tagged::no{tag, text});
            case reply::status::bad: return send(imapwire::tagged::bad{tag, text});
            case reply::status::later: return;
        }
    }

    /// Nothing more will be said.
    void end() { ended_ = true; }

    imapwire::options how_{};         ///< what the client may send
    imapwire::write_options peer_{};  ///< what it understands

private:
    imapwire::framer framer_{imapwire::side::client};
    std::string line_;    // what has come of the message in hand
    std::string tag_;     // of the command in hand
    std::string output_;
    bool ended_ = false;
};

}  // namespace imap_server

#endif
