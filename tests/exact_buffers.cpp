// No octet behind the message is read: each stands at the end of a block of the heap, under the address sanitizer.
#include "support/block.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"

#include <string>
#include <string_view>

using namespace imapwire;
using test::any_message;
using test::entry_point;

namespace {

struct counts {
    std::size_t accepted = 0;
    std::size_t refused = 0;
};

void use(entry_point through, std::string_view bytes, bool utf8, counts& done) {
    const test::block block(bytes);
    for (const bool lenient : {false, true}) {
        options how;
        how.utf8 = utf8;
        how.lenient = lenient;
        const any_message read = any_message::parse(through, block, how);
        if (!read) {
            ++done.refused;
            if (read.error().offset > bytes.size()) FAIL_CHECK("error behind the end of " << test::printable(bytes));
            continue;
        }
        ++done.accepted;
        if (read.size() > bytes.size()) FAIL_CHECK("too large: " << test::printable(bytes));
        read.walk();
        std::string written;
        if (!read.serialize(written, {.utf8 = true, .binary = true})) continue;
        const test::block again(written);
        any_message::parse(through, again, how).walk();
    }
}

}  // namespace

TEST_CASE("exact buffers: the registry, and every prefix of it, with and without the end of a line") {
    counts done;
    for (const test::example& row : test::examples(test::read_file(IMAPWIRE_TEST_DATA "/registry.tsv"), {"3501", "9051"}))
        for (std::size_t size = 0; size <= row.bytes.size(); ++size) {
            const std::string prefix = row.bytes.substr(0, size);
            use(row.through, prefix, row.utf8, done);
            use(row.through, prefix + "\n", row.utf8, done);
        }
    CHECK(done.accepted > 600);
    CHECK(done.refused > 1000);
}

TEST_CASE("exact buffers: the recorded and the hostile streams") {
    for (const std::string folder : {"live", "hostile"}) {
        counts done;
        for (const test::stream& stream : test::streams(folder)) {
            framer frames(stream.from);
            const std::string_view bytes = stream.bytes;
            std::size_t begin = 0;
            for (std::size_t at = 0; at != bytes.size();) {
                const frame_event event = frames.next(bytes.substr(at));
                at += event.consumed;
                if (event.kind == frame::limit) break;
                if (event.kind != frame::message && at != bytes.size()) continue;
                use(test::entry_for(stream.from), bytes.substr(begin, at - begin), false, done);
                begin = at;
            }
        }
        INFO(folder);
        CHECK(done.accepted > 10);
        CHECK(done.refused > 10);
    }
}
