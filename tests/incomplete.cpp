// The beginning of a message is incomplete, never anything else.
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"

#include <string_view>

using namespace imapwire;
using test::any_message;

TEST_CASE("every proper prefix of an accepted message is incomplete") {
    std::size_t prefixes = 0;
    for (const test::example& row : test::examples(test::read_file(IMAPWIRE_TEST_DATA "/registry.tsv"))) {
        INFO("registry.tsv:" << row.line << ": " << test::printable(row.bytes));
        options how;
        how.utf8 = row.utf8;
        for (const bool lenient : {false, true}) {
            how.lenient = lenient;
            // The least nesting that is enough for the message is enough for the beginnings of it.
            how.limits.nesting = 0;
            while (how.limits.nesting != 128 && !any_message::parse(row.through, row.bytes, how)) ++how.limits.nesting;
            CHECK(how.limits.nesting != 128);
            for (std::size_t size = 0; size != row.bytes.size(); ++size, ++prefixes) {
                const any_message read = any_message::parse(row.through, std::string_view(row.bytes).substr(0, size), how);
                if (read.error().code == errc::incomplete) continue;
                FAIL_CHECK("the first " << size << " octets, " << (lenient ? "lenient" : "strict") << ": " << test::text(read.error()));
                break;
            }
        }
    }
    CHECK(prefixes > 50'000);
}
