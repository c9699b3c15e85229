// What parsing, reading, writing and framing any bytes comes to, as text: to be compared.
#ifndef IMAPWIRE_FUZZ_SUPPORT_OUTCOME_HPP
#define IMAPWIRE_FUZZ_SUPPORT_OUTCOME_HPP

#include "bytes.hpp"

#include <imapwire/command.hpp>
#include <imapwire/print.hpp>
#include <imapwire/response.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fuzz {

template <class Result>
void add_outcome(std::string& all, const Result& parsed, const imapwire::write_options& how) {
    if (!parsed) {
        imapwire::to_json(parsed.error(), all);
        all += '\n';
        return;
    }
    all += std::to_string(parsed->size());
    imapwire::to_json(*parsed, all);
    std::string written;
    if (const auto size = imapwire::serialize(*parsed, written, how))
        imapwire::to_json(std::string_view(written), all);
    else
        imapwire::to_json(size.error(), all);
    all += '\n';
}

inline void add_events(std::string& all, std::string_view bytes, imapwire::side from, const imapwire::options& how) {
    imapwire::framer framer(from);
    for (std::size_t at = 0; at != bytes.size();) {
        const imapwire::frame_event event = framer.next(bytes.substr(at), how);
        at += event.consumed;
        all += std::to_string(static_cast<int>(event.kind)) + ' ' + std::to_string(at) + '\n';
        if (event.consumed == 0) break;
    }
}

/// Of both sides, read as `choice` says.
inline std::string outcome(std::string_view bytes, std::uint8_t choice) {
    const imapwire::options how = read_options(choice);
    std::string all;
    add_outcome(all, imapwire::parse_response(bytes, how), write_options(write_anything));
    add_outcome(all, imapwire::parse_command(bytes, how), write_options(write_anything));
    add_events(all, bytes, imapwire::side::server, how);
    add_events(all, bytes, imapwire::side::client, how);
    return all;
}

}  // namespace fuzz

#endif
