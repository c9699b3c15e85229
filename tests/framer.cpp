// The framer: where messages end, whatever the chunks.
#include "support/catch.hpp"

#include <imapwire/stream/framer.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace std::string_view_literals;
using imapwire::errc;
using imapwire::frame;
using imapwire::frame_event;
using imapwire::framer;
using imapwire::options;
using imapwire::side;

static_assert(sizeof(framer) <= 32);
static_assert(std::is_trivially_copyable_v<framer>);
static_assert(std::is_trivially_copyable_v<frame_event>);
static_assert(std::is_nothrow_copy_constructible_v<framer>);

namespace {

// An event and where in the stream it came; those whose number depends on the chunks are left out, or added up.
struct step {
    frame_event event{};
    std::size_t at = 0;
    std::size_t data = 0;

    friend bool operator==(const step&, const step&) = default;
};

std::string text(const step& done) {
    const frame_event& event = done.event;
    std::string made;
    switch (event.kind) {
        case frame::message: made = "message " + std::to_string(event.message); break;
        case frame::literal: made = "literal " + std::to_string(event.literal); break;
        case frame::literal_data: made = "data " + std::to_string(done.data); break;
        case frame::limit:
            made = std::string(name(event.limit)) + " at " + std::to_string(done.at);
            if (event.literal != 0) made += " literal " + std::to_string(event.literal);
            break;
        case frame::skipped: made = "skipped " + std::to_string(event.message); break;
        case frame::need_more:
        case frame::skipping: made = "unexpected"; break;
    }
    if (event.synchronizing) made += " waits";
    if (event.detached) made += " detached";
    return made;
}

// Feeds a framer and keeps the events; checks what holds for every event.
class feeder {
public:
    explicit feeder(side from, const options& how = {}, bool refuses = false) : framer_(from), how_(how), refuses_(refuses) {}

    void feed(std::string_view chunk) {
        while (!chunk.empty()) {
            const bool was_skipping = framer_.skipping();
            frame_event event = framer_.next(chunk, how_);
            if (event.consumed > chunk.size()) FAIL("more consumed than given");
            at_ += event.consumed;
            const std::string_view used = chunk.substr(0, event.consumed);
            chunk.remove_prefix(event.consumed);
            const bool dropped = event.kind == frame::skipping || event.kind == frame::skipped;
            if (dropped != was_skipping) FAIL("skipping() and " << text({event, at_, 0}));
            if (event.kind == frame::literal_data) detached_ += used.size();
            else collected_ += used;
            if (event.message != detached_ + collected_.size()) FAIL("wrong count of octets");
            if (event.consumed == 0 && event.kind != frame::limit) FAIL("no progress");
            const bool refusing = event.kind == frame::literal && refuses_;
            if (refusing) framer_.refuse();
            const bool waited_in_vain = event.synchronizing && (refusing || event.kind == frame::limit);
            if (event.kind == frame::message || event.kind == frame::skipped || waited_in_vain) {
                if (!framer_.between_messages()) FAIL("not between messages");
                collected_.clear();
                detached_ = 0;
            }
            record(event);
            if (event.kind == frame::need_more && !chunk.empty()) FAIL("need_more with octets left");
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
            if (steps_.back().event.literal != event.literal + data) FAIL("wrong count of what is to come");
            steps_.back() = {event, at_, steps_.back().data + data};
        } else {
            steps_.push_back({event, at_, data});
        }
    }

    framer framer_;
    options how_;
    bool refuses_;
    std::size_t at_ = 0;
    std::size_t detached_ = 0;
    std::string collected_;
    std::vector<step> steps_;
};

std::string joined(const std::vector<step>& steps) {
    std::string made;
    for (const step& done : steps) made += (made.empty() ? "" : ", ") + text(done);
    return made;
}

void compare(const feeder& expected, const feeder& got, std::string_view what, std::size_t which) {
    if (got.steps() != expected.steps())
        FAIL(what << ' ' << which << ": " << joined(got.steps()) << "\ninstead of: " << joined(expected.steps()));
    if (got.state() != expected.state()) FAIL(what << ' ' << which << ": another state");
}

// All in one chunk, in two for every place of the split, octet by octet, and in chunks of some sizes: all the same.
feeder check_chunks(std::string_view bytes, side from, const options& how = {}, bool refuses = false) {
    feeder whole(from, how, refuses);
    whole.feed(bytes);
    for (std::size_t split = 1; split < bytes.size(); ++split) {
        feeder halves(from, how, refuses);
        halves.feed(bytes.substr(0, split));
        halves.feed(bytes.substr(split));
        compare(whole, halves, "split at", split);
    }
    for (const std::size_t size : {1U, 2U, 3U, 7U}) {
        feeder pieces(from, how, refuses);
        for (std::size_t at = 0; at < bytes.size(); at += size) pieces.feed(bytes.substr(at, size));
        compare(whole, pieces, "chunks of", size);
    }
    return whole;
}

options limited(std::size_t line, std::size_t literal, std::size_t message, std::size_t detach = options{}.detach) {
    options how;
    how.limits.line = line;
    how.limits.literal = literal;
    how.limits.message = message;
    how.detach = detach;
    return how;
}

struct row {
    side from;
    std::string_view bytes;
    std::string_view events;
};

constexpr side server = side::server;
constexpr side client = side::client;

constexpr row rows[] = {
    {server, "* 1 EXISTS\r\n", "message 12"},
    {server, "* 1 EXISTS\r\n* 2 EXPUNGE\r\n", "message 12, message 13"},
    {server, "* 1 EXISTS\r", ""},
    {server, "* 1 EXISTS\n* 2", "message 11"},
    {server, "\r\n* 1 EXISTS\r\n", "message 2, message 12"},
    {server, "\n", "message 1"},
    {server, "* 1 EXISTS\r\r\n", "message 13"},
    // literals
    {server, "* 1 FETCH (BODY[] {3}\r\nabc)\r\n", "literal 3, message 29"},
    {server, "* 1 FETCH (BODY[] {3}\nabc)\n", "literal 3, message 27"},
    {server, "* 1 FETCH (BODY[] {3}\r\n\r\n\")\r\n", "literal 3, message 29"},
    {server, "* 1 FETCH (BODY[] {7}\r\n{2}\r\n\r\n)\r\n", "literal 7, message 33"},
    {server, "* 1 FETCH (BODY[] {0}\r\n)\r\n", "literal 0, message 26"},
    {server, "* 1 FETCH (BODY[] ~{3}\r\na\0b)\r\n"sv, "literal 3, message 30"},
    {server, "* 1 FETCH (BODY[] {3+}\r\nabc)\r\n", "literal 3, message 30"},
    {server, "* 1 FETCH (BODY[] ~{3+}\r\nabc)\r\n", "literal 3, message 31"},
    {server, "* 1 FETCH (BODY[1] {1}\r\na{1}\r\nb)\r\n", "literal 1, literal 1, message 34"},
    {server, "* LIST () \"/\" {3}\r\na\"b\r\n* 1 EXISTS\r\n", "literal 3, message 24, message 12"},
    {server, "* 1 FETCH (BODY[] {0003}\r\nabc)\r\n", "literal 3, message 32"},
    {server, "* 1 FETCH (BODY[] {100}\r\nabc", "literal 100"},
    {server, "*{1}\r\na\r\n", "literal 1, message 9"},
    {server, "* {1}\r\na\r\n", "literal 1, message 10"},
    {server, "{1}\r\na\r\n", "message 5, message 3"},
    // what is no literal
    {server, "* X {}\r\n", "message 8"},
    {server, "* X {-1}\r\n", "message 10"},
    {server, "* X {+5}\r\n", "message 10"},
    {server, "* X {5-}\r\n", "message 10"},
    {server, "* X {5++}\r\n", "message 11"},
    {server, "* X {5+\r\n", "message 9"},
    {server, "* X {0x10}\r\n", "message 12"},
    {server, "* X {1 }\r\n", "message 10"},
    {server, "* X { 1}\r\n", "message 10"},
    {server, "* X {1} \r\n", "message 10"},
    {server, "* X {1}\r\r\n", "message 10"},
    {server, "* X {1}\r \r\n", "message 11"},
    {server, "* X 1}\r\n", "message 8"},
    {server, "* X }\r\n", "message 7"},
    {server, "* X {1\r\n", "message 8"},
    {server, "* X {1}}\r\n", "message 10"},
    {server, "* X {{1}\r\na\r\n", "literal 1, message 13"},
    {server, "* X {1{1}\r\na\r\n", "literal 1, message 14"},
    {server, "* X {1+{1}\r\na\r\n", "literal 1, message 15"},
    {server, "* X {1}{1}\r\na\r\n", "literal 1, message 15"},
    {server, "* X {1}\r{1}\r\na\r\n", "literal 1, message 16"},
    // quotes
    {server, "* LIST () \"/\" \"SkyFoo{}\"\r\n", "message 26"},
    {server, "* X \"{3}\"\r\n* 1 EXISTS\r\n", "message 11, message 12"},
    {server, "* X \"a {3}\r\n* 1 EXISTS\r\n", "message 12, message 12"},
    {server, "* X \"\\\"{3}\r\n* 1 EXISTS\r\n", "message 12, message 12"},
    {server, "* X \"\\\\\" {3}\r\nabc\r\n", "literal 3, message 19"},
    {server, "* X \"\\\\\\\" {3}\r\nabc\r\n", "message 15, message 5"},
    {server, "* X \"a\" {3}\r\nabc\r\n", "literal 3, message 18"},
    {server, "* X \"\" {3}\r\nabc\r\n", "literal 3, message 17"},
    {server, "* X {1\"{3}\r\n", "message 12"},
    {server, "* X {1}\"{3}\r\n", "message 13"},
    {server, "* X \\\"{3}\r\n", "message 11"},
    {server, "* X \"\\\r\n* 1 EXISTS\r\n", "message 8, message 12"},
    {server, "* X {1}\r\n\" \"{3}\r\n", "literal 1, message 17"},
    {server, "* X {2}\r\n\"\"{3}\r\nabc\r\n", "literal 2, literal 3, message 21"},
    // text opens no literal
    {server, "+ {5}\r\n* 1 EXISTS\r\n", "message 7, message 12"},
    {server, "+{5}\r\n", "message 6"},
    {server, "+\r\n+ \r\n", "message 3, message 4"},
    {server, "a1 OK done {3}\r\n* 1 EXISTS\r\n", "message 16, message 12"},
    {server, "OK {3}\r\n", "message 8"},
    {server, "* OK your quota is {10}\r\n* 1 EXISTS\r\n", "message 25, message 12"},
    {server, "* OK \"{10}\r\n* NO {1}\r\n* BAD {1}\r\n* BYE {1}\r\n", "message 12, message 10, message 11, message 11"},
    {server, "* PREAUTH {4}\r\n* pReAuTh {4}\r\n* ok {4}\r\n", "message 15, message 15, message 10"},
    {server, "* OK\r\n* OK\r{4}\r\n* OK \r\n", "message 6, message 10, message 7"},
    // and what looks like text but is not
    {server, "* OKAY {1}\r\na\r\n", "literal 1, message 15"},
    {server, "* O {1}\r\na\r\n", "literal 1, message 12"},
    {server, "*  OK {1}\r\na\r\n", "literal 1, message 14"},
    {server, "*OK {1}\r\na\r\n", "literal 1, message 12"},
    {server, "* OK{1}\r\na\r\n", "literal 1, message 12"},
    {server, "* OK\"{1}\r\n", "message 10"},
    {server, "* PREAUTHX {1}\r\na\r\n", "literal 1, message 19"},
    {server, "* PREAUT {1}\r\na\r\n", "literal 1, message 17"},
    {server, "* XPREAUTH {1}\r\na\r\n", "literal 1, message 19"},
    {server, "* AAAAAAOK {1}\r\na\r\n", "literal 1, message 19"},
    {server, "* AAAAAAAAOK {1}\r\na\r\n", "literal 1, message 21"},
    {server, "* OKAAAAAAAAA {1}\r\na\r\n", "literal 1, message 22"},
    {server, "* OKOKOKOKOKOKOKOKOK {1}\r\na\r\n", "literal 1, message 29"},
    {server, "* 1 OK {1}\r\na\r\n", "literal 1, message 15"},
    {server, "* OK-X {1}\r\na\r\n", "literal 1, message 15"},
    {server, "** OK {1}\r\na\r\n", "literal 1, message 14"},
    // client
    {client, "a NOOP\r\n", "message 8"},
    {client, "DONE\r\nAGFiYwA=\r\n*\r\n", "message 6, message 10, message 3"},
    {client, "a LOGIN {3}\r\nann {1}\r\nx\r\n", "literal 3 waits, literal 1 waits, message 25"},
    {client, "a LOGIN {3+}\r\nann {1+}\r\nx\r\n", "literal 3, literal 1, message 27"},
    {client, "a LOGIN {3+}\r\nann {1}\r\nx\r\n", "literal 3, literal 1 waits, message 26"},
    {client, "a LOGIN {0}\r\n {0+}\r\n\r\n", "literal 0 waits, literal 0, message 22"},
    {client, "a APPEND x ~{4}\r\n\r\n{1\r\n", "literal 4 waits, message 23"},
    {client, "a APPEND x ~{4+}\r\n\r\n{1\r\n", "literal 4, message 24"},
    {client, "a OK {1}\r\nx\r\n", "literal 1 waits, message 13"},
    {client, "* OK {1}\r\nx\r\n", "literal 1 waits, message 13"},
    {client, "+ {1}\r\nx\r\n", "literal 1 waits, message 10"},
    {client, "{1}\r\nx\r\n", "literal 1 waits, message 8"},
    {client, "a LOGIN \"{3}\" x\r\n", "message 17"},
    {client, "a LOGIN \"\\\"{3}\r\nb NOOP\r\n", "message 16, message 8"},
    {client, "a {1+{2}\r\nxy\r\n", "literal 2 waits, message 14"},
    {client, "a {-1}\r\nb {1-}\r\n", "message 8, message 8"},
    {client, "a1 STARTTLS\r\na2 LOGIN x y\r\n", "message 13, message 14"},
    {client, "a1 COMPRESS DEFLATE\r\na2 NOOP\r\n", "message 21, message 9"},
    {client, "a1 UNAUTHENTICATE\r\na2 LOGIN x y\r\n", "message 19, message 14"},
};

// The rules again, from the end of each line backwards, on a whole stream: the sizes of its messages.
std::vector<std::size_t> sizes_by_lines(std::string_view bytes, side from) {
    std::vector<std::size_t> made;
    std::size_t begin = 0;
    for (std::size_t line = 0;;) {
        const std::size_t feed = bytes.find('\n', line);
        if (feed == bytes.npos) return made;
        std::string_view content = bytes.substr(line, feed - line);
        if (content.ends_with('\r')) content.remove_suffix(1);
        bool is_text = from == side::server && line == begin && !content.starts_with('*');
        if (from == side::server && line == begin) {
            std::string upper(bytes.substr(line, feed - line));
            upper.push_back('\n');
            std::transform(upper.begin(), upper.end(), upper.begin(), imapwire::to_upper);
            for (const std::string word : {"* OK", "* NO", "* BAD", "* BYE", "* PREAUTH"})
                is_text = is_text || (upper.starts_with(word) && " \r\n"sv.find(upper[word.size()]) != std::string_view::npos);
        }
        std::size_t literal = 0;
        bool opens = false;
        const std::size_t brace = content.rfind('{');
        if (!is_text && content.ends_with('}') && brace != content.npos) {
            std::string_view digits = content.substr(brace + 1);
            digits.remove_suffix(1);
            if (digits.ends_with('+')) digits.remove_suffix(1);
            bool quoted = false;
            for (std::size_t i = 0; i != brace; ++i) {
                if (quoted && content[i] == '\\') ++i;
                else if (content[i] == '"') quoted = !quoted;
                if (i >= brace) break;
            }
            opens = !quoted && !digits.empty() && digits.find_first_not_of("0123456789") == digits.npos;
            if (opens) literal = std::stoul(std::string(digits));
        }
        line = feed + 1;
        if (opens) {
            if (bytes.size() - line < literal) return made;
            line += literal;
            continue;
        }
        made.push_back(line - begin);
        begin = line;
    }
}

std::vector<std::size_t> sizes(const std::vector<step>& steps) {
    std::vector<std::size_t> made;
    for (const step& done : steps)
        if (done.event.kind == frame::message) made.push_back(done.event.message);
    return made;
}

struct file {
    std::string path;
    side from;
    std::string bytes;
};

std::vector<file> corpus() {
    namespace fs = std::filesystem;
    std::vector<file> made;
    for (const std::string folder : {"hostile", "live"}) {
        const fs::path root = fs::path(IMAPWIRE_TEST_DATA) / "corpus" / folder;
        if (!fs::is_directory(root)) FAIL("no directory " << root.string());
        std::size_t found = 0;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
            const std::string kind = entry.path().extension().string();
            if (kind != ".s2c" && kind != ".c2s") continue;
            std::ifstream in(entry.path(), std::ios::binary);
            if (!in) FAIL("can't read " << entry.path().string());
            made.push_back({entry.path().lexically_relative(root.parent_path()).generic_string(), kind == ".s2c" ? server : client,
                            std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>())});
            ++found;
        }
        if (found == 0) FAIL("no streams in " << root.string());
    }
    std::sort(made.begin(), made.end(), [](const file& a, const file& b) { return a.path < b.path; });
    return made;
}

// Where to split a message in two: everywhere. In the few that are long, at 64 places, and around the first braces and
// line ends.
std::vector<std::size_t> splits(std::string_view message) {
    const std::size_t stride = message.size() <= 4096 ? 1 : message.size() / 64;
    std::vector<std::size_t> made;
    for (std::size_t at = 1; at < message.size(); at += stride) made.push_back(at);
    if (stride == 1) return made;
    std::size_t marks = 0;
    for (std::size_t at = message.find_first_of("{}\n"); at != message.npos && marks != 60; at = message.find_first_of("{}\n", at + 1), ++marks)
        for (std::size_t near = at; near != at + 3 && near < message.size(); ++near) made.push_back(near);
    return made;
}

const file& named(const std::vector<file>& files, std::string_view path) {
    const auto found = std::find_if(files.begin(), files.end(), [&](const file& f) { return f.path == path; });
    if (found == files.end()) FAIL("no file " << path);
    return *found;
}

}  // namespace

TEST_CASE("framer: rows, in any chunks") {
    for (const row& given : rows) {
        CAPTURE(given.bytes);
        const feeder fed = check_chunks(given.bytes, given.from);
        CHECK(joined(fed.steps()) == given.events);
        CHECK(sizes(fed.steps()) == sizes_by_lines(given.bytes, given.from));
    }
}

TEST_CASE("framer: after a message it is as good as new") {
    for (const row& given : rows) {
        feeder fed(given.from);
        fed.feed(given.bytes);
        const bool ended = !fed.steps().empty() && fed.steps().back().event.kind == frame::message &&
                           fed.steps().back().at == given.bytes.size();
        CHECK(fed.state().between_messages() == ended);
        CHECK((fed.state() == framer(given.from)) == ended);
    }
}

TEST_CASE("framer: it runs at compile time") {
    constexpr auto sizes_of = [](std::string_view bytes, side from, std::size_t chunk) {
        framer frames(from);
        std::size_t sum = 0;
        for (std::size_t at = 0; at < bytes.size(); at += chunk) {
            std::string_view rest = bytes.substr(at, chunk);
            while (!rest.empty()) {
                const frame_event event = frames.next(rest);
                rest.remove_prefix(event.consumed);
                if (event.kind == frame::message) sum = sum * 1000 + event.message;
            }
        }
        return sum;
    };
    STATIC_REQUIRE(sizes_of("* OK {1}\r\n* LIST () \"/\" {3}\r\na\"b\r\n+ \r\n", side::server, 100) == 10'024'004);
    STATIC_REQUIRE(sizes_of("* OK {1}\r\n* LIST () \"/\" {3}\r\na\"b\r\n+ \r\n", side::server, 1) == 10'024'004);
    STATIC_REQUIRE(sizes_of("a LOGIN {1}\r\nx \"{3}\"\r\nb NOOP\r\n", side::client, 1) == 22'008);
}

TEST_CASE("framer: literal sizes") {
    const struct {
        std::string_view digits;
        std::uint64_t size;  // 2^63: more than can be said
    } cases[] = {
        {"1", 1},
        {"268435456", 268435456},
        {"2147483647", 2147483647},
        {"2147483648", 2147483648},
        {"4294967295", 4294967295},
        {"4294967296", 4294967296},
        {"9223372036854775806", 9223372036854775806U},
        {"9223372036854775807", 9223372036854775807U},
        {"9223372036854775808", 9223372036854775808U},
        {"9223372036854775809", 9223372036854775808U},
        {"18446744073709551610", 9223372036854775808U},
        {"18446744073709551615", 9223372036854775808U},
        {"18446744073709551616", 9223372036854775808U},
        {"18446744073709551617", 9223372036854775808U},
        {"92233720368547758070", 9223372036854775808U},
        {"99999999999999999999999999999999999999999", 9223372036854775808U},
    };
    for (const auto& given : cases) {
        CAPTURE(given.digits);
        for (const std::string zeros : {"", "0", "00000000000000000000"}) {
            const std::string bytes = "* X {" + zeros + std::string(given.digits) + "}\r\nabc)\r\n";
            // The literal limit as it is by default, and none: then only what number64 can't say is too much.
            for (const std::size_t limit : {options{}.limits.literal, std::numeric_limits<std::size_t>::max()}) {
                options how;
                how.limits.literal = limit;
                how.limits.message = std::numeric_limits<std::size_t>::max();
                const feeder fed = check_chunks(bytes, server, how);
                REQUIRE(fed.steps().size() == (given.size == 1 ? 2U : 1U));
                const frame_event& event = fed.steps()[0].event;
                CHECK(event.literal == given.size);
                const std::uint64_t left = how.limits.message - event.message;
                const bool too_large = given.size > limit || given.size == std::uint64_t{1} << 63;
                const errc code = too_large ? errc::limit_literal : given.size > left ? errc::limit_message : errc::none;
                CHECK(event.limit == code);
                CHECK(event.kind == (code == errc::none ? frame::literal : frame::limit));
                CHECK(fed.state().skipping() == (code != errc::none));
            }
        }
    }
}

TEST_CASE("framer: limits, and what follows them") {
    const auto events = [](std::string_view bytes, side from, const options& how, bool refuses = false) {
        return joined(check_chunks(bytes, from, how, refuses).steps());
    };
    // A line of 12 octets, at its limit and one beyond.
    CHECK(events("* 1 EXISTS\r\n* 2 EXISTS\r\n", server, limited(12, 9, 99)) == "message 12, message 12");
    CHECK(events("* 1 EXISTS\r\n* 2 EXISTS\r\n", server, limited(11, 9, 99)) == "limit_line at 11, skipped 12, limit_line at 23, skipped 12");
    CHECK(events("* 1 EXISTS\r\n+ \r\n", server, limited(9, 9, 99)) == "limit_line at 9, skipped 12, message 4");
    CHECK(events("* 1 EXISTS\r\n+ \r\n", server, limited(99, 9, 11)) == "limit_message at 11, skipped 12, message 4");
    CHECK(events("ab\r\n", client, limited(0, 9, 99)) == "limit_line at 0, skipped 4");
    CHECK(events("ab\r\nc\n", client, limited(9, 9, 0)) == "limit_message at 0, skipped 4, limit_message at 4, skipped 2");
    // A limit is passed by an octet too many, not by the last one that it allows.
    CHECK(events("* 1 EXIST", server, limited(9, 9, 99)) == "");
    CHECK(events("* 1 EXIST", server, limited(99, 9, 9)) == "");
    CHECK(events("* 1 EXISTS", server, limited(9, 9, 99)) == "limit_line at 9");
    // The parts of a line around literals add up; literals do not count.
    CHECK(events("a {5+}\r\nxxxxx {1+}\r\ny\r\n", client, limited(17, 9, 99)) == "literal 5, literal 1, message 23");
    CHECK(events("a {5+}\r\nxxxxx {1+}\r\ny\r\n", client, limited(16, 9, 99)) == "literal 5, literal 1, limit_line at 22, skipped 23");
    CHECK(events("a {5+}\r\nxxxxx {1+}\r\ny\r\nb\r\n", client, limited(10, 9, 99)) == "literal 5, limit_line at 15, skipped 23, message 3");
    // What a line does after its limit still counts: quotes, and literals, which are skipped.
    CHECK(events("* X \"\" {3}\r\n\r\n+)\r\n+ \r\n", server, limited(6, 9, 99)) == "limit_line at 6, skipped 18, message 4");
    CHECK(events("* X \"{3}\r\n+ \r\n", server, limited(6, 9, 99)) == "limit_line at 6, skipped 10, message 4");
    CHECK(events("* OK xx {3}\r\n+ \r\n", server, limited(6, 9, 99)) == "limit_line at 6, skipped 13, message 4");
    CHECK(events("a LOGIN {8+}\r\nb LOGOUT \"\r\nc NOOP\r\n", client, limited(9, 9, 99)) == "limit_line at 9, skipped 26, message 8");
    // The client waits in a message that was given up: it won't get leave, so its message ends there.
    CHECK(events("a LOGIN {8}\r\nb LOGOUT\r\n", client, limited(9, 9, 99)) == "limit_line at 9, skipped 13, limit_line at 22, skipped 10");
    CHECK(events("a {8}\r\nc NOOP\r\n", client, limited(5, 9, 99)) == "limit_line at 5, skipped 7, limit_line at 12, skipped 8");
    // Literals that are too large: those that are sent anyway are skipped, never read as messages.
    CHECK(events("a APPEND x {10+}\r\nb LOGOUT\r\n\r\nc NOOP\r\n", client, limited(99, 9, 99)) ==
          "limit_literal at 18 literal 10, skipped 30, message 8");
    CHECK(events("a APPEND x {10}\r\nb LOGOUT\r\n", client, limited(99, 9, 99)) == "limit_literal at 17 literal 10 waits, message 10");
    CHECK(events("a APPEND x {99999999+}\r\na2 LOGOUT\r\n", client, limited(99, 9, 99)) == "limit_literal at 24 literal 99999999");
    CHECK(events("* X {10}\r\n* 9 FETCH\n)\r\n+ \r\n", server, limited(99, 9, 99)) == "limit_literal at 10 literal 10, skipped 23, message 4");
    CHECK(events("* X {9}\r\n* 9 FETCH)\r\n", server, limited(99, 9, 99)) == "literal 9, message 21");
    CHECK(events("* X {10}\r\n* 9 FETCH\n {20}\r\n01234567890123456789\r\n+ \r\n", server, limited(99, 9, 99)) ==
          "limit_literal at 10 literal 10, skipped 49, message 4");
    CHECK(events("a {10+}\r\n0123456789 {3}\r\nb\r\n", client, limited(99, 9, 99)) == "limit_literal at 9 literal 10, skipped 25, message 3");
    // The message's own limit.
    CHECK(events("* X {9}\r\n* 9 FETCH)\r\n", server, limited(99, 9, 21)) == "literal 9, message 21");
    CHECK(events("* X {9}\r\n* 9 FETCH)\r\n+ \r\n", server, limited(99, 9, 20)) == "literal 9, limit_message at 20, skipped 21, message 4");
    CHECK(events("* X {9}\r\n* 9 FETCH)\r\n+ \r\n", server, limited(99, 9, 17)) == "limit_message at 9 literal 9, skipped 21, message 4");
    CHECK(events("* X {9}\r\n* 9 FETCH)\r\n+ \r\n", server, limited(99, 9, 18)) == "literal 9, limit_message at 18, skipped 21, message 4");
    CHECK(events("a {9}\r\nb\r\n", client, limited(99, 9, 15)) == "limit_message at 7 literal 9 waits, message 3");
    CHECK(events("* X {9}\r\n* 9 FETCH)\r\n+ \r\n", server, limited(99, 9, 20, 4)) ==
          "literal 9 detached, data 9, limit_message at 20, skipped 21, message 4");
    // Refused by the server.
    CHECK(events("a APPEND x {10}\r\nb NOOP\r\n", client, {}, true) == "literal 10 waits, message 8");
    CHECK(events("a APPEND x {0}\r\nb NOOP\r\n", client, {}, true) == "literal 0 waits, message 8");
    CHECK(events("a APPEND x {9+}\r\nb LOGOUT\n\r\nc NOOP\r\n", client, {}, true) == "literal 9, skipped 28, message 8");
    CHECK(events("a APPEND x {0+}\r\n\r\nc NOOP\r\n", client, {}, true) == "literal 0, skipped 19, message 8");
    CHECK(events("a APPEND x {9+}\r\nb LOGOUT\n {9}\r\nc NOOP\r\n", client, {}, true) == "literal 9, skipped 32, message 8");
    CHECK(events("* X {3}\r\nabc\r\n+ \r\n", server, {}, true) == "literal 3, skipped 14, message 4");
}

TEST_CASE("framer: limits that are lowered in the middle of a message") {
    framer frames(server);
    CHECK(frames.next("* 1 EXI", limited(99, 9, 99)).kind == frame::need_more);
    const frame_event event = frames.next("STS\r\n", limited(5, 9, 99));
    CHECK(event.kind == frame::limit);
    CHECK(event.limit == errc::limit_line);
    CHECK(event.consumed == 0);
    CHECK(event.message == 7);
    CHECK(frames.next("STS\r\n", limited(5, 9, 99)).kind == frame::skipped);
    CHECK(frames == framer(server));
}

TEST_CASE("framer: refuse() at other times") {
    const options how;
    framer frames(client);
    frames.refuse();
    CHECK(frames == framer(client));
    CHECK(frames.next("a APPEND x {9}\r\n", how).kind == frame::literal);
    // Leave was given: once the literal is on its way, all of it has to be skipped.
    CHECK(frames.next("b LOG", how).kind == frame::need_more);
    frames.refuse();
    CHECK(frames.skipping());
    CHECK(frames.next("OUT\n\r", how).kind == frame::skipping);
    const frame_event last = frames.next("\nb NOOP\r\n", how);
    CHECK(last.kind == frame::skipped);
    CHECK(last.consumed == 1);
    CHECK(last.message == 27);
    CHECK(frames == framer(client));
    // In the middle of a line.
    CHECK(frames.next("a LOG", how).kind == frame::need_more);
    frames.refuse();
    CHECK(frames.next("IN x\r\n", how).kind == frame::skipped);
    CHECK(frames == framer(client));
    // In the middle of a detached literal.
    options detaching;
    detaching.detach = 4;
    CHECK(frames.next("a APPEND x {9+}\r\n", detaching).detached);
    CHECK(frames.next("abcd", detaching).kind == frame::literal_data);
    frames.refuse();
    CHECK(frames.next("efg", detaching).kind == frame::skipping);
    CHECK(frames.next("hi\r\n", detaching).kind == frame::skipped);
    CHECK(frames == framer(client));
}

TEST_CASE("framer: detached literals") {
    const std::string_view bytes = "* 1 FETCH (BODY[1] {4}\r\nabcd BODY[2] {5}\r\nABCDE BODY[3] {0}\r\n FLAGS ())\r\n";
    const auto events = [&](std::size_t detach) { return joined(check_chunks(bytes, server, limited(999, 999, 999, detach)).steps()); };
    CHECK(events(8) == "literal 4, literal 5, literal 0, message 73");
    CHECK(events(4) == "literal 4, literal 5 detached, data 5, literal 0, message 73");
    CHECK(events(0) == "literal 4 detached, data 4, literal 5 detached, data 5, literal 0, message 73");
    // The size from which on they are detached is the parser's.
    CHECK(events(5) == events(8));
    CHECK(events(3) == events(4));

    // The pieces are the literal, the rest is the message, with the header left in it.
    for (std::size_t chunk = 1; chunk <= bytes.size(); ++chunk) {
        framer frames(server);
        options how;
        how.detach = 4;
        std::string message, literal;
        std::uint64_t to_come = 99;
        for (std::size_t at = 0; at < bytes.size(); at += chunk) {
            std::string_view rest = bytes.substr(at, chunk);
            while (!rest.empty()) {
                const frame_event event = frames.next(rest, how);
                const bool apart = event.kind == frame::literal_data;
                (apart ? literal : message) += rest.substr(0, event.consumed);
                if (apart) to_come = event.literal;
                rest.remove_prefix(event.consumed);
            }
        }
        CHECK(message == "* 1 FETCH (BODY[1] {4}\r\nabcd BODY[2] {5}\r\n BODY[3] {0}\r\n FLAGS ())\r\n");
        CHECK(literal == "ABCDE");
        CHECK(to_come == 0);
    }
}

TEST_CASE("framer: what came too early before TLS is left") {
    framer frames(server);
    const std::string_view chunk = "a1 OK begin TLS\r\n* OK injected\r\na2 OK LOGIN\r\n";
    const frame_event event = frames.next(chunk);
    CHECK(event.kind == frame::message);
    CHECK(event.consumed == 17);
    CHECK(chunk.size() - event.consumed == 28);
    CHECK(frames.between_messages());
    CHECK(frames.next("a").kind == frame::need_more);
    CHECK_FALSE(frames.between_messages());
    CHECK(frames.next("").kind == frame::need_more);
    CHECK(frames.next("").consumed == 0);
}

TEST_CASE("framer: the corpus, in any chunks") {
    const std::vector<file> files = corpus();
    for (const file& stream : files) {
        CAPTURE(stream.path);
        const std::string_view bytes = stream.bytes;
        feeder whole(stream.from);
        whole.feed(bytes);
        for (const std::size_t size : {1U, 2U, 3U, 5U, 64U, 1460U, 65536U}) {
            feeder pieces(stream.from);
            for (std::size_t at = 0; at < bytes.size(); at += size) pieces.feed(bytes.substr(at, size));
            compare(whole, pieces, "chunks of", size);
        }
        // Every split of the stream is a split of one of its messages, as the framer is as good as new after each.
        const auto split_all = [&](std::string_view message) {
            feeder one(stream.from);
            one.feed(message);
            for (const std::size_t split : splits(message)) {
                feeder halves(stream.from);
                halves.feed(message.substr(0, split));
                halves.feed(message.substr(split));
                compare(one, halves, "split at", split);
            }
        };
        std::size_t begin = 0;
        for (const step& done : whole.steps()) {
            if (done.event.kind != frame::message && done.event.kind != frame::skipped) continue;
            split_all(bytes.substr(begin, done.at - begin));
            begin = done.at;
        }
        if (begin != bytes.size()) split_all(bytes.substr(begin));
    }
}

TEST_CASE("framer: the corpus, against the rules read backwards") {
    const std::vector<file> files = corpus();
    for (const file& stream : files) {
        CAPTURE(stream.path);
        feeder whole(stream.from);
        whole.feed(stream.bytes);
        const bool limited = joined(whole.steps()).find("limit_") != std::string::npos;
        const bool is_limited = stream.path.starts_with("hostile/lit-2pow") || stream.path == "hostile/status-lit-mailbox.s2c" ||
                                stream.path == "hostile/append-nonsync-oversize.c2s";
        CHECK(limited == is_limited);
        if (!limited) CHECK(sizes(whole.steps()) == sizes_by_lines(stream.bytes, stream.from));
        if (stream.path.starts_with("live/")) CHECK(whole.state().between_messages());
    }
    const auto count = [&](const std::string& path) {
        const file& stream = named(files, "hostile/" + path);
        feeder whole(stream.from);
        whole.feed(stream.bytes);
        return sizes(whole.steps()).size();
    };
    CHECK(count("brace-end-of-resptext.s2c") == 4);
    CHECK(count("brace-end-of-continuation.s2c") == 2);
    CHECK(count("brace-in-quoted.s2c") == 2);
    CHECK(count("lit-many-empty.s2c") == 2);
    CHECK(count("lit-truncated-payload.s2c") == 0);
    CHECK(count("lit-1M-zero-digits.s2c") == 1);
    CHECK(count("starttls-response-injection.s2c") == 3);
    CHECK(count("quoted-trailing-bs.s2c") == 0);
    CHECK(count("append-nonsync-oversize.c2s") == 0);
}

TEST_CASE("framer: random streams, random chunks, random limits") {
    std::mt19937 random(4);
    constexpr std::string_view parts[] = {"{", "}", "+", "1", "3", "{3}", "{0}", "{2+}", "~{1}", "\"", "\"", "\\", " ",
                                          "\r\n", "\r\n", "{12}\r\n", "{2}\r\n", "{1+}\r\n", "\n", "\r", "* ", "* 1 ", "OK", "\r\n* OK ", "\r\na ", "\r\n+ ", "x", "BYE", "abc"};
    for (int round = 0; round != 20000; ++round) {
        std::string bytes = round % 2 == 0 ? "* " : "";
        for (std::size_t left = random() % 24; left != 0; --left) bytes += parts[random() % std::size(parts)];
        const side from = random() % 2 == 0 ? server : client;
        const bool refuses = random() % 4 == 0;
        options how;
        if (random() % 2 == 0) how = limited(random() % 24, random() % 12, random() % 48, std::size_t{1} << random() % 5);
        else if (!refuses) {
            feeder whole(from);
            whole.feed(bytes);
            REQUIRE(sizes(whole.steps()) == sizes_by_lines(bytes, from));
        }
        feeder whole(from, how, refuses), octets(from, how, refuses), pieces(from, how, refuses);
        whole.feed(bytes);
        for (const char& c : bytes) octets.feed({&c, 1});
        for (std::string_view rest = bytes; !rest.empty();) {
            const std::size_t size = std::min<std::size_t>(rest.size(), random() % 9 + 1);
            pieces.feed(rest.substr(0, size));
            rest.remove_prefix(size);
        }
        CAPTURE(bytes);
        compare(whole, octets, "octets of round", static_cast<std::size_t>(round));
        compare(whole, pieces, "pieces of round", static_cast<std::size_t>(round));
    }
}
