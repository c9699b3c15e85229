// instructions FILE: parses the responses in the file, and prints how many octets they have. For instructions.sh, which counts the
// instructions.
#include <imapwire/imapwire.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

// Named as in C, so that what counts finds it.
extern "C" [[gnu::noinline]] std::size_t parse_all(std::string_view stream) {
    imapwire::options how;
    how.limits.line = 1u << 16;  // no message is as large, but the stream is, which must not cost anything
    std::size_t parsed = 0;
    while (parsed != stream.size()) {
        const auto message = imapwire::parse_response(stream.substr(parsed), how);
        if (!message) break;
        parsed += message->size();
    }
    return parsed;
}

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::ifstream file(argv[1], std::ios::binary);
    const std::string stream(std::istreambuf_iterator<char>(file), {});
    if (stream.empty() || parse_all(stream) != stream.size()) return 1;
    std::printf("%zu\n", stream.size());
}
