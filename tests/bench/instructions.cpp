// instructions STREAM: parses that stream, and prints how many octets it has. For instructions.sh, which counts the instructions.
#include "workload.hpp"

#include <imapwire/imapwire.hpp>

#include <cstdio>
#include <string>
#include <string_view>

// Named as in C, so that what counts finds it.
extern "C" [[gnu::noinline]] std::size_t parse_all(std::string_view stream) {
    std::size_t parsed = 0;
    while (parsed != stream.size()) {
        const auto message = imapwire::parse_response(stream.substr(parsed));
        if (!message) break;
        parsed += message->size();
    }
    return parsed;
}

int main(int argc, char** argv) {
    bench::workload make;
    const std::string_view name = argc == 2 ? argv[1] : "";
    std::string stream;
    if (name == "flags") stream = make.flags();
    if (name == "envelopes") stream = make.envelopes();
    if (name == "lists") stream = make.lists();
    if (stream.empty()) return 2;
    stream.resize(stream.rfind("\r\n", 1u << 19) + 2);
    if (parse_all(stream) != stream.size()) return 1;
    std::printf("%zu\n", stream.size());
}
