// Showing messages in the form that was chosen.
#ifndef IMAPDUMP_DUMPER_HPP
#define IMAPDUMP_DUMPER_HPP

#include "arguments.hpp"
#include "files.hpp"
#include "roundtrip.hpp"

#include <imapwire/imapwire.hpp>
#include <imapwire/print.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace imapdump {

struct tally {
    std::uint64_t messages = 0;
    std::uint64_t accepted = 0;
    std::uint64_t with_quirks = 0;
    std::uint64_t with_unparsed = 0;
    std::uint64_t rejected = 0;
    std::unordered_map<std::string_view, std::uint64_t> kinds{};

    void print(sink& out) const;
};

inline void tally::print(sink& out) const {
    out.put(messages, " messages, ", accepted, " accepted, ", with_quirks, " with quirks, ", with_unparsed,
            " with unparsed parts, ", rejected, " rejected\n");
    std::vector<std::pair<std::string_view, std::uint64_t>> sorted(kinds.begin(), kinds.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    for (const auto& [kind, count] : sorted) {
        const std::size_t width = std::to_string(count).size();
        out.put(std::string(width < 10 ? 10 - width : 0, ' '), count, "  ", kind, "\n");
    }
}

/// What a client may send within a command. Which lines those are is told by their form, as the server's continuation
/// requests are not to be seen.
class exchange {
public:
    exchange() = default;
    explicit exchange(const imapwire::result<imapwire::any_command>& command)
        : authenticates_(command && command->is<imapwire::command::authenticate>()),
          idles_(command && command->is<imapwire::command::idle>()) {}

    /// Whether a line is none of its own, but belongs to the command before it.
    bool expects(std::string_view line) {
        if (authenticates_) return line.find(' ') == std::string_view::npos;
        if (!std::exchange(idles_, false)) return false;
        const auto parsed = imapwire::parse_client_line(line);
        return parsed && parsed->is<imapwire::line::done>();
    }

private:
    bool authenticates_ = false;
    bool idles_ = false;
};

/// Shows messages in the form that was chosen, and counts them.
class dumper {
public:
    dumper(const settings& chosen, sink& out) : chosen_(chosen), out_(out), roundtrip_(chosen.how) {}

    const tally& counts() const { return counts_; }

    /// Another stream begins, and with it no command is under way.
    void begin() { within_command_ = exchange(); }

    /// One message, as the framer found it.
    void message(std::string_view bytes, std::uint64_t offset) {
        if (chosen_.from == side::server)
            return parsed(imapwire::parse_response(bytes, chosen_.how), bytes, offset);
        // Some clients send an empty line between commands, which servers pass over.
        const bool passed_over = chosen_.how.lenient && bytes == "\r\n";
        if (passed_over || within_command_.expects(bytes))
            return parsed(imapwire::parse_client_line(bytes, chosen_.how), bytes, offset);
        const auto command = imapwire::parse_command(bytes, chosen_.how);
        within_command_ = exchange(command);
        parsed(command, bytes, offset);
    }

    /// A message that was given up or cut short; `bytes` is the beginning of it.
    void lost(const imapwire::error& why, std::string_view bytes, std::uint64_t offset, std::uint64_t size) {
        reject(failure(why, bytes), offset, size);
    }

private:
    template <class Message>
    void parsed(const imapwire::result<Message>& message, std::string_view bytes, std::uint64_t offset) {
        std::optional<failure> why;
        if (!message)
            why.emplace(message.error(), bytes);
        else if (chosen_.roundtrip && message->unparsed_count() == 0)
            why = roundtrip_.complaint(*message);
        if (why)
            reject(*why, offset, bytes.size());
        else
            accept(*message, offset);
    }

    template <class Message>
    void accept(const Message& message, std::uint64_t offset) {
        ++counts_.messages;
        ++counts_.accepted;
        if (!message.quirks().empty()) ++counts_.with_quirks;
        if (message.unparsed_count() != 0) ++counts_.with_unparsed;
        switch (chosen_.shown_as) {
            case form::summary: ++counts_.kinds[message.kind_name()]; break;
            case form::json: json(message, offset); break;
            case form::text:
                out_.put("@", offset, "+", message.size(), " ");
                imapwire::to_text(message, out_, text_style());
                if constexpr (requires { message.unparsed_parts({}); }) unparsed_text(message);
                break;
        }
    }

    void reject(const failure& why, std::uint64_t offset, std::uint64_t size) {
        ++counts_.messages;
        ++counts_.rejected;
        switch (chosen_.shown_as) {
            case form::summary: break;
            case form::json: json(why, offset, size); break;
            case form::text: text(why, offset, size); break;
        }
    }

    imapwire::text_options text_style() const { return {.colour = chosen_.colour}; }

    void text(const failure& why, std::uint64_t offset, std::uint64_t size) {
        out_.put("@", offset, "+", size, " rejected: ");
        const bool has_cause = why.error.code != imapwire::errc::none;
        if (why.is_roundtrip()) out_.put(why.code, ": ", why.message, has_cause ? ": " : "\n");
        if (has_cause) imapwire::render(why.error, why.bytes, out_, text_style());
    }

    void begin_json(std::uint64_t offset, std::uint64_t size) {
        out_.put("{\"offset\":", offset, ",\"size\":", size, ",");
    }

    template <class Message>
    void json(const Message& message, std::uint64_t offset) {
        begin_json(offset, message.size());
        out_.put("\"kind\":\"", message.kind_name(), "\",\"quirks\":[");
        std::string_view separator;
        message.quirks().for_each([&](imapwire::quirk deviation) {
            out_.put(separator, "\"", imapwire::name(deviation), "\"");
            separator = ",";
        });
        out_.put("],");
        if constexpr (requires { message.unparsed_parts({}); }) unparsed_json(message);
        out_.put("\"value\":");
        imapwire::to_json(message, out_);
        out_.put("}\n");
    }

    /// All that was not parsed, for whoever looks for it: also what was left out of the value.
    template <class Message>
    std::span<const imapwire::unparsed> unparsed_parts(const Message& message) {
        unparsed_.resize(message.unparsed_count());
        return message.unparsed_parts(unparsed_);
    }

    /// What was left out of the value stands behind it.
    template <class Message>
    void unparsed_text(const Message& message) {
        struct : imapwire::silent_visitor {
            std::size_t count = 0;
            void broken(const imapwire::unparsed&) { ++count; }
        } shown;
        if (message.unparsed_count() == 0 || message.kind() == Message::unknown) return;
        imapwire::inspect(message, shown);
        if (shown.count == message.unparsed_count()) return;
        for (const imapwire::unparsed& part : unparsed_parts(message)) imapwire::to_text(part, out_, text_style());
    }

    template <class Message>
    void unparsed_json(const Message& message) {
        if (message.kind() == Message::unknown) return;  // then it is the value
        std::string_view before = "\"unparsed\":[";
        for (const imapwire::unparsed& part : unparsed_parts(message)) {
            out_.put(before);
            imapwire::to_json(part, out_);
            before = ",";
        }
        if (!unparsed_.empty()) out_.put("],");
    }

    void json(const failure& why, std::uint64_t offset, std::uint64_t size) {
        begin_json(offset, size);
        out_.put("\"error\":{\"code\":\"", why.code, "\",\"at\":", why.error.offset, ",\"production\":\"",
                 why.error.production, "\",\"message\":");
        imapwire::to_json(why.message, out_);
        out_.put("}}\n");
    }

    const settings& chosen_;
    sink& out_;
    roundtrip roundtrip_;
    exchange within_command_;
    std::vector<imapwire::unparsed> unparsed_;
    tally counts_;
};

}  // namespace imapdump

#endif
