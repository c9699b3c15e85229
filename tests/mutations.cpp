// Messages with octets changed, inserted and left out, always the same ones: whatever is accepted must make sense.
#include "support/block.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace imapwire;
using test::any_message;
using test::entry_point;

namespace {

constexpr std::string_view odd_parts[] = {
    "\r\n", "\n", "\r", " ", "  ", "(", ")", "[", "]", "\"", "\"\"", "\\", "{", "}", "{1}\r\n", "{1+}\r\n", "{0}\r\n", "~{1}\r\n", "{99}\r\n",
    "NIL", "0", "1", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551616", "-1", ":", ",", "*",
    "$", "+", "<", ">", "<0>", "<0.1>", "%", "&", "=", "~", {"\0", 1}, "\x80", "\xff", "\xc3\xa9", "\xe2\x82\xac", "\xed\xa0\x80", "\t", "\x7f",
    "UID ", "BODY[", "FLAGS", "INBOX", "()", "( )", "((", "))", "\\Seen", "\\*", "[ALERT] ", "ALL", "NOT ", "OR ", "RETURN "};

class mutator {
public:
    mutator(const std::vector<test::example>& rows, std::uint32_t seed) : rows_(rows), random_(seed) {}

    const test::example& row() { return rows_[below(rows_.size())]; }
    std::size_t below(std::size_t n) { return random_() % n; }

    std::string mutated(std::string bytes) {
        for (std::size_t changes = 1 + below(3); changes != 0 && !bytes.empty(); --changes) {
            const std::size_t at = below(bytes.size());
            const std::size_t octets = 1 + below(4);
            switch (below(8)) {
                case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8))); break;
                case 1: bytes[at] = static_cast<char>(random_()); break;
                case 2: bytes.erase(at, 1); break;
                case 3: bytes.erase(at, octets * octets); break;
                case 4: bytes.insert(at, odd_parts[below(std::size(odd_parts))]); break;
                case 5: bytes.replace(at, octets, odd_parts[below(std::size(odd_parts))]); break;
                case 6: bytes.insert(at, bytes.substr(below(bytes.size()), octets * octets)); break;
                case 7: {
                    const std::string& other = row().bytes;
                    bytes.replace(at, octets, other.substr(below(other.size()), octets * octets));
                    break;
                }
            }
        }
        return bytes;
    }

private:
    const std::vector<test::example>& rows_;
    std::mt19937 random_;
};

struct counts {
    std::size_t strict = 0;
    std::size_t lenient = 0;
    std::size_t prefixes = 0;
};

/// Where the framer says that the message ends which the bytes begin with.
std::size_t framed(side from, std::string_view bytes) {
    framer frames(from);
    for (std::size_t at = 0; at != bytes.size();) {
        const frame_event event = frames.next(bytes.substr(at));
        at += event.consumed;
        if (event.kind == frame::message) return at;
        if (event.kind == frame::limit) break;
    }
    return 0;
}

std::string wrong_with_strict(const any_message& read, std::string_view bytes, options how, bool thoroughly, counts& done) {
    ++done.strict;
    if (read.size() > bytes.size()) return "larger than its bytes";
    if (!read.quirks().empty() || read.unparsed_count() != 0) return "strict, with quirks";
    if (read.through() != entry_point::client_line && framed(test::side_of(read.through()), bytes) != read.size()) return "framed otherwise";
    if (std::string wrong = test::complaint(read, how); !wrong.empty()) return wrong;
    how.lenient = true;
    const any_message leniently = any_message::parse(read.through(), bytes, how);
    if (!leniently) return "refused leniently: " + test::text(leniently.error());
    if (leniently.size() != read.size() || !leniently.equals(read)) return "another value, leniently";
    if (!leniently.quirks().empty() || leniently.unparsed_count() != 0) return "with quirks, leniently";
    if (!thoroughly) return {};
    for (const bool lenient : {false, true}) {
        how.lenient = lenient;
        for (std::size_t size = 0; size != read.size(); ++size, ++done.prefixes) {
            const any_message prefix = any_message::parse(read.through(), test::block(bytes.substr(0, size)), how);
            if (prefix.error().code != errc::incomplete)
                return (lenient ? "lenient, " : "strict, ") + std::to_string(size) + " octets of it: " + test::text(prefix.error());
        }
    }
    return {};
}

std::string wrong_with_lenient(const any_message& read, std::string_view bytes, const options& how, counts& done) {
    ++done.lenient;
    if (read.size() > bytes.size()) return "larger than its bytes";
    read.walk();
    // The bytes that follow make no difference.
    const test::block alone(read.bytes());
    const any_message again = any_message::parse(read.through(), alone, how);
    if (!again || again.size() != read.size() || !again.equals(read) || again.quirks() != read.quirks()) return "read otherwise when alone";
    if (read.unparsed_count() != 0) return {};
    std::string written;
    // What only lenient reading accepts may not be allowed to be written.
    if (!read.serialize(written, {.utf8 = how.utf8, .binary = true})) return {};
    options strict = how;
    strict.lenient = false;
    const any_message strictly = any_message::parse(read.through(), written, strict);
    if (!strictly) return test::text(strictly.error()) + " in what is written: " + test::printable(written);
    if (strictly.size() != written.size() || !strictly.equals(read)) return "another value is written: " + test::printable(written);
    return {};
}

}  // namespace

TEST_CASE("mutations of the registry") {
    const auto rows = test::examples(test::read_file(IMAPWIRE_TEST_DATA "/registry.tsv"), {"3501", "9051"});
    mutator random(rows, 9051);
    counts done;
    std::size_t failures = 0;
    for (int round = 0; round != 200'000 && failures != 20; ++round) {
        const test::example& row = random.row();
        const test::block bytes(random.mutated(row.bytes));
        options how;
        how.utf8 = random.below(2) != 0;
        std::string wrong;
        if (const any_message read = any_message::parse(row.through, bytes, how)) {
            wrong = wrong_with_strict(read, bytes, how, round % 64 == 0, done);
        } else if (read.error().offset > std::string_view(bytes).size()) {
            wrong = "error behind the end: " + test::text(read.error());
        }
        how.lenient = true;
        if (wrong.empty())
            if (const any_message read = any_message::parse(row.through, bytes, how)) wrong = wrong_with_lenient(read, bytes, how, done);
        if (wrong.empty()) continue;
        ++failures;
        FAIL_CHECK("round " << round << ", registry.tsv:" << row.line << ": " << test::printable(bytes) << ": " << wrong);
    }
    CHECK(done.strict > 10'000);
    CHECK(done.lenient > done.strict);
    CHECK(done.prefixes > 1000);
}
