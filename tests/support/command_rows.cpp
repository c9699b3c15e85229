#include "support/command_rows.hpp"

namespace test {

std::string_view said(const imapwire::result<imapwire::any_command>& read) { return name(read.error().code); }

void check(std::span<const good_command> rows) {
    for (const good_command& row : rows) {
        const command_bytes wire(row.wire);
        CAPTURE(row.wire);
        for (const bool lenient : {false, true}) {
            const imapwire::options how{.lenient = lenient, .utf8 = row.utf8};
            const auto read = imapwire::parse_command(wire.view(), how);
            CHECK(said(read) == "none");
            CHECK(read.error().offset == 0);
            if (!read) continue;
            CHECK(read->quirks().empty());
            CHECK(read->unparsed_count() == 0);
            CHECK(read->size() == wire.view().size());
            CHECK(command_bytes(*read, row.utf8).view() == command_bytes(row.canonical.empty() ? row.wire : row.canonical).view());
            for (std::size_t size = 0; size != wire.view().size(); ++size) {
                const auto beginning = imapwire::parse_command(wire.view().substr(0, size), how);
                CAPTURE(size);
                if (said(beginning) != "incomplete") FAIL_CHECK("the beginning of a command: " << said(beginning));
            }
        }
        CHECK(holds(row));
    }
}

void check(std::span<const bad_command> rows) {
    for (const bad_command& row : rows) {
        const command_bytes wire(row.wire);
        const imapwire::options how{.utf8 = row.utf8};
        const auto read = imapwire::parse_command(wire.view(), how);
        CAPTURE(row.wire);
        CHECK(said(read) == name(row.code));
        CHECK(read.error().offset == row.offset);
        CHECK_FALSE(read.error().production.empty());
        CHECK(holds(row));
    }
}

}  // namespace test
