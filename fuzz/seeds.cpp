// Writes the seeds of all fuzz targets: `seeds OUTPUT DATA`, where DATA is tests/data.
//
// They are made of the registry's examples, the hostile inputs and the recorded sessions, split into messages. What is
// too large for a fuzzer to work on goes to OUTPUT/large, for replaying alone.
#include "support/require.hpp"

#include <imapwire/command.hpp>
#include <imapwire/response.hpp>
#include <imapwire/stream/framer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using fuzz::require;
using imapwire::side;

constexpr std::size_t large = 4096;

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    require(file.is_open(), "the data can be read");
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> fields(std::string_view line) {
    std::vector<std::string> all(1);
    for (const char c : line) {
        if (c == '\t') all.emplace_back();
        else all.back() += c;
    }
    return all;
}

/// The examples write line ends as <CRLF>, <CR> and <LF>.
std::string wire(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> escapes[] = {{"<CRLF>", "\r\n"}, {"<CR>", "\r"}, {"<LF>", "\n"}, {"<NUL>", {"\0", 1}}};
    std::string bytes;
    while (!text.empty()) {
        bool escaped = false;
        for (const auto& [spelling, meaning] : escapes) {
            if (!text.starts_with(spelling)) continue;
            bytes += meaning;
            text.remove_prefix(spelling.size());
            escaped = true;
            break;
        }
        if (escaped) continue;
        bytes += text.front();
        text.remove_prefix(1);
    }
    return bytes;
}

class writer {
public:
    explicit writer(fs::path output) : output_(std::move(output)) {}

    /// One seed: what is on the wire and the octets that choose the options.
    void add(const std::string& target, const std::string& bytes, std::string_view choices) {
        const std::string all = bytes + std::string(choices);
        if (!known_[target].insert(all).second) return;
        const fs::path folder = all.size() > large ? output_ / "large" / target : output_ / target;
        fs::create_directories(folder);
        char name[32];
        std::snprintf(name, sizeof name, "seed-%05zu", known_[target].size());
        std::ofstream file(folder / name, std::ios::binary);
        file.write(all.data(), static_cast<std::streamsize>(all.size()));
        require(file.good(), "the seeds can be written");
    }

    /// A message, under some options that change from one to the next.
    void add_message(const std::string& bytes, side from) {
        static constexpr std::uint8_t reading[] = {0, 1, 2, 3, 1, 5, 17, 0};
        static constexpr std::uint8_t writing[] = {0, 27, 1, 2, 4, 9, 27, 16};
        const std::string kind = from == side::client ? "command" : "response";
        ++count_;
        const std::uint8_t read = bytes.size() > large ? 1 : reading[count_ % 8];
        const auto octet = [](unsigned value) { return std::string(1, static_cast<char>(value)); };
        add(kind, bytes, octet(read));
        add("roundtrip_" + kind, bytes, octet(writing[count_ / 8 % 8]) + octet(read));
        for (const char* const target : {"blocks", "lenient_superset", "print"})
            add(target, bytes, octet(read | (from == side::client ? 128U : 0U)));
        add_stream(bytes, from);
    }

    /// Messages one after another, for the framer.
    void add_stream(const std::string& bytes, side from) {
        static constexpr std::string_view choices[] = {{"\x00\x00\x00\x00", 4}, {"\x05\x10\x3f\x04", 4}, {"\x11\x07\x28\x08", 4}, {"\x09\x08\x00\x00", 4}};
        std::string choice(choices[count_++ % 4]);
        if (from == side::client) choice.back() = static_cast<char>(static_cast<unsigned char>(choice.back()) | 128U);
        add("framer", bytes, choice);
    }

private:
    fs::path output_;
    std::map<std::string, std::set<std::string>> known_{};
    std::size_t count_ = 0;
};

/// The messages of a stream; what is left at its end is one, too.
std::vector<std::string> split(const std::string& stream, side from) {
    std::vector<std::string> messages(1);
    imapwire::framer framer(from);
    for (std::string_view left = stream; !left.empty();) {
        const imapwire::frame_event event = framer.next(left);
        messages.back() += left.substr(0, event.consumed);
        left.remove_prefix(event.consumed);
        if (event.kind == imapwire::frame::message || event.kind == imapwire::frame::skipped) messages.emplace_back();
    }
    if (messages.back().empty()) messages.pop_back();
    return messages;
}

side side_of(const fs::path& path) { return path.extension() == ".c2s" ? side::client : side::server; }

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".c2s" || entry.path().extension() == ".s2c") all.push_back(entry.path());
    std::sort(all.begin(), all.end());
    return all;
}

void add_tables(writer& out, const fs::path& data) {
    for (const char* const table : {"registry.tsv", "quirks.tsv"}) {
        const std::string content = read_file(data / table);
        std::size_t example = 0, from = 0;
        for (std::size_t at = 0, line_end; at < content.size(); at = line_end + 1) {
            line_end = std::min(content.find('\n', at), content.size());
            const std::vector<std::string> row = fields(std::string_view(content).substr(at, line_end - at));
            if (at == 0) {
                const auto column = [&](std::string_view name) { return static_cast<std::size_t>(std::find(row.begin(), row.end(), name) - row.begin()); };
                example = column("example");
                from = column("side");
                require(example < row.size() && from < row.size(), "the tables have the columns that are used");
                continue;
            }
            if (row.size() <= std::max(example, from)) continue;
            std::string bytes = wire(row[example]);
            if (!bytes.ends_with('\n')) bytes += "\r\n";
            // Lines that are no commands are responses' business, too: everything is bytes to a parser.
            out.add_message(bytes, row[from] == "client" ? side::client : side::server);
        }
    }
}

void add_corpus(writer& out, const fs::path& corpus) {
    for (const fs::path& path : files_in(corpus / "hostile")) out.add_message(read_file(path), side_of(path));
    for (const fs::path& path : files_in(corpus / "live")) {
        const std::string stream = read_file(path);
        for (const std::string& message : split(stream, side_of(path))) out.add_message(message, side_of(path));
        out.add_stream(stream, side_of(path));
    }
}

/// Octets that look random and are the same on every machine.
std::string noise(std::uint32_t seed, std::size_t size) {
    std::string bytes;
    for (; bytes.size() != size; seed = seed * 1664525 + 1013904223) bytes += static_cast<char>(static_cast<unsigned char>(seed >> 24));
    return bytes;
}

template <class Alternatives>
void add_entropy(writer& out, const std::string& target) {
    for (std::size_t which = 0; which != Alternatives::size; ++which) {
        for (std::uint32_t variant = 0; variant != 4; ++variant) {
            const auto octet = [](std::size_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
            const char choices[] = {octet(variant == 0 ? 27 : 9 * variant), octet(which), octet(which >> 8)};
            out.add(target, noise(static_cast<std::uint32_t>(which * 4 + variant), variant * variant * 40), {choices, 3});
        }
    }
}

void add_small(writer& out) {
    for (const std::string_view set : {"1", "*", "$", "1:*", "*:1", "2:4", "4:2", "1,3:5,7:*", "4294967295", "4294967296", "0", "1:", ",1", "1,", "01", "1:2:3", "*:*,*",
                                       "1:4294967295,1:4294967295,1:4294967295", "12345678,123456789,1234567890", "$,1", "1,$", "7:7"})
        for (const std::string_view in_use : {std::string_view("\x00", 1), std::string_view("\x07", 1), std::string_view("\xff", 1)})
            out.add("sequence_set", std::string(set), in_use);
    for (const std::string_view name : {"INBOX", "&-", "a&-b", "&AOk-", "~peter/mail/&U,BTFw-/&ZeVnLIqe-", "&2D3eCQ-", "&Jjo-!", "&", "&AOk", "&AGE-", "&AOl-", "&AAA-",
                                        "&2D0-", "&3gk-", "&AOk-&AOk-", "caf\xc3\xa9", "\xe6\x97\xa5\xe6\x9c\xac", "\xf0\x9f\x98\x89", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                                        "\xe0\x80\x80", "sixteen letters or more, all ASCII\xc3"})
        out.add("utf7", std::string(name), {});
    for (const std::string_view encoded : {"", "AA==", "AAA=", "AAAA", "AB==", "AAB=", "A===", "AAAA=", "====", "Zm9vYmFy", "+/+/", "Zm9v\r\n", "AGZyZWQAc2VzYW1l", "AA=A", "A"})
        out.add("base64", std::string(encoded), {});
    for (const std::string_view date : {"1-Feb-1994", "01-feb-1994", "\"17-Jul-1996\"", "\"17-Jul-1996 02:44:25 -0700\"", "\" 7-Feb-2025 21:52:25 +0000\"", "\"31-Dec-2016 23:59:60 -0000\"",
                                        "\"00-Jan-0000 00:00:00 +9999\"", "1-Foo-1994", "1-Feb-94", "\"1-Feb-1994", "99-MAY-9999", "\"17-Jul-1996 2:44:25 -0700\"", "\"17-Jul-1996 02:44:25 -070\""})
        out.add("date", std::string(date), {});
    for (const std::string_view line : {"(\"a\" NIL (\"b\\\"c\" {3}\r\nd)e) 12345678 4294967295)", "((((((((((((((((((((((((((((((((()))))))))))))))))))))))))))))))))",
                                        "(\"0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890\" \"\")", "BODY[HEADER] BODYSTRUCTURE rfc822.size BINARY.SIZE[",
                                        "plain text that has sixteen octets \x01 and more, \xc3\xa9 and more \\ and more", "(\"\\\\\" \"\\\"\" ~{2}\r\n)()", "4294967296 00000000000 1234567 12345678 123456789",
                                        "(\\Seen $Forwarded) (\\Answered \\Flagged \\Draft) () (\\Seen", "123456789012345 9223372036854775807 9223372036854775808"})
        out.add("scan", std::string(line), {});
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fprintf(stderr, "usage: %s OUTPUT DATA\n", arguments[0]);
        return EXIT_FAILURE;
    }
    writer out(arguments[1]);
    const fs::path data = arguments[2];
    add_tables(out, data);
    add_corpus(out, data / "corpus");
    add_entropy<imapwire::response_alternatives>(out, "generate_response");
    add_entropy<imapwire::command_alternatives>(out, "generate_command");
    add_small(out);
    return EXIT_SUCCESS;
}
