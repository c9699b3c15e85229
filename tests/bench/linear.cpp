// linear SIZE: names each family of inputs, and handles one that grows with SIZE, and one of twice that size. For linear.sh,
// which counts the instructions.
#include "visit.hpp"

#include <imapwire/stream/framer.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace imapwire;

std::string times(std::size_t n, std::string_view what, std::string_view separator = " ") {
    std::string made;
    made.reserve(n * (what.size() + separator.size()));
    for (std::size_t i = 0; i != n; ++i) made.append(i == 0 ? std::string_view{} : separator).append(what);
    return made;
}

std::string fetch(std::string_view items) { return "* 1 FETCH (" + std::string(items) + ")\r\n"; }
std::string envelope(std::string_view subject, std::string_view from) {
    return fetch("ENVELOPE (NIL " + std::string(subject) + " " + std::string(from) + " NIL NIL NIL NIL NIL NIL NIL)");
}

struct family {
    std::string_view name;
    std::string (*make)(std::size_t);
    bool lenient = false;
    bool octet_by_octet = false;
    bool out_of_one_buffer = false;
};

constexpr family families[] = {
    {"flags", [](std::size_t n) { return fetch("FLAGS (" + times(n, "\\Seen") + ")"); }},
    {"items", [](std::size_t n) { return fetch(times(n, "UID 7")); }},
    {"addresses", [](std::size_t n) { return envelope("NIL", "(" + times(n, "(\"A\" NIL \"a\" \"h\")", "") + ")"); }},
    {"quoted", [](std::size_t n) { return envelope('"' + std::string(8 * n, 'x') + '"', "NIL"); }},
    {"escapes", [](std::size_t n) { return envelope('"' + times(n, "\\\"\\\\", "") + '"', "NIL"); }},
    {"parts", [](std::size_t n) { return fetch("BODY (" + times(n, "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)", "") + " \"MIXED\")"); }},
    {"parameters", [](std::size_t n) { return fetch("BODY (\"A\" \"B\" (" + times(n, "\"a\" \"b\"") + ") NIL NIL \"\" 1)"); }},
    {"numbers", [](std::size_t n) { return "* SEARCH " + times(n, "1234567") + "\r\n"; }},
    {"set", [](std::size_t n) { return "* ESEARCH (TAG \"a\") ALL " + times(n, "12:34", ",") + "\r\n"; }},
    {"literal", [](std::size_t n) { return fetch("BODY[] {" + std::to_string(512 * n) + "}\r\n" + std::string(512 * n, 'x')); }},
    {"empty literals", [](std::size_t n) { return fetch("BODY[HEADER.FIELDS (" + times(n, "{0}\r\n") + ")] \"x\""); }},
    {"zeros", [](std::size_t n) { return fetch("BODY[] {" + std::string(4 * n, '0') + "3}\r\nabc"); }},
    {"capabilities", [](std::size_t n) { return "* CAPABILITY " + times(n, "IMAP4rev1") + "\r\n"; }},
    {"namespaces", [](std::size_t n) { return "* NAMESPACE (" + times(n, "(\"x\" \"/\")", "") + ") NIL NIL\r\n"; }},
    {"text", [](std::size_t n) { return "* OK " + std::string(512 * n, 'x') + "\r\n"; }},
    {"code", [](std::size_t n) { return "* OK [X-CODE " + std::string(8 * n, 'x') + "] y\r\n"; }},
    {"keys", [](std::size_t n) { return "a SEARCH " + times(n, "OR SEEN DELETED") + "\r\n"; }},
    {"parentheses", [](std::size_t n) { return "* 1 FETCH (BODY " + std::string(512 * n, '(') + "\r\n"; }},
    {"spaces, leniently", [](std::size_t n) { return "* SEARCH 1" + std::string(8 * n, ' ') + "2\r\n"; }, true},
    {"broken attributes", [](std::size_t n) { return "* STATUS x (" + times(n, "MESSAGES (x)") + ")\r\n"; }, true},
    {"broken addresses", [](std::size_t n) { return envelope("NIL", "(" + times(n, "(\"A\" NIL 5)(\"B\" NIL \"b\" \"h\")", "") + ")"); }, true},
    {"broken parts", [](std::size_t n) { return fetch("BODY (" + times(n, "(\"TEXT\" 5)(\"A\" \"B\" NIL NIL NIL \"\" 1)", "") + " \"MIXED\")"); }, true},
    {"stray quotes", [](std::size_t n) { return fetch(times(n, "RFC822 \"a\"b UID 7")); }, true},
    {"unquoted name", [](std::size_t n) { return "* LIST () \"/\" " + times(n, "Sent") + "\r\n"; }, true},
    {"open group", [](std::size_t n) { return "* STATUS x (" + times(64 * n, "MAILBOXID ((x)") + ")\r\n"; }, true},
    {"octet by octet", [](std::size_t n) { return times(n, "* LIST () \"/\" {4}\r\nname\r\n", ""); }, false, true},
    {"lines", [](std::size_t n) { return times(n, "* 1 FETCH (FLAGS (\\Seen))\r\n", ""); }},
    {"lines and a tail",
     [](std::size_t n) { return times(n, "* 1 FETCH (FLAGS (\\Seen))\r\n", "") + std::string(512 * n, 'x'); }, false, false, true},
};

template <class View>
std::size_t handle(const result<View>& read) {
    if (!read) return read.error().offset;
    std::string written;
    if (!serialize(*read, written, {.binary = true})) written.clear();
    return bench::visit(*read) + written.size();
}

}  // namespace

/// What linear.sh counts in.
extern "C" [[gnu::noinline]] std::size_t handle_one(const char* data, std::size_t size, const family* family) {
    const std::string_view bytes(data, size);
    const auto& one = *family;
    options how;
    how.lenient = one.lenient;
    how.limits.line = how.limits.message = std::size_t{1} << 30;
    how.limits.list = std::size_t{1} << 30;
    const side from = bytes.starts_with("a ") ? side::client : side::server;
    framer frames(from);
    std::size_t sum = 0, begin = 0;
    if (one.out_of_one_buffer) {
        while (const auto read = parse_response(bytes.substr(begin), how)) {
            sum += handle(read);
            begin += read->size();
        }
        return sum;
    }
    for (std::size_t at = 0; at != bytes.size();) {
        const frame_event event = frames.next(bytes.substr(at, one.octet_by_octet ? 1 : bytes.size()), how);
        at += event.consumed;
        if (event.kind != frame::message) continue;
        const std::string_view message = bytes.substr(begin, at - begin);
        sum += from == side::server ? handle(parse_response(message, how)) : handle(parse_command(message, how));
        begin = at;
    }
    return sum;
}

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: linear SIZE\n", stderr);
        return 2;
    }
    const std::size_t size = std::strtoul(argv[1], nullptr, 10);
    std::size_t sum = 0;
    for (const family& one : families) {
        std::printf("%.*s\n", static_cast<int>(one.name.size()), one.name.data());
        for (const std::size_t n : {size, 2 * size}) {
            const std::string bytes = one.make(n);
            sum += handle_one(bytes.data(), bytes.size(), &one);
        }
    }
    return sum == 0;
}
