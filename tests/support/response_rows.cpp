#include "support/response_rows.hpp"

#include <string>

namespace test {

namespace {

void check_prefixes(std::string_view wire, const imapwire::options& how) {
    for (std::size_t size = 0; size != wire.size(); ++size) {
        const auto read = imapwire::parse_response(wire.substr(0, size), how);
        CAPTURE(size);
        if (said(read) != "incomplete") FAIL_CHECK("the beginning of a response: " << said(read));
    }
}

}  // namespace

std::string_view said(const imapwire::result<imapwire::response>& read) { return name(read.error().code); }

void check(std::span<const good> rows) {
    for (const good& row : rows) {
        const line wire(row.wire);
        CAPTURE(row.wire);
        for (const bool lenient : {false, true}) {
            const imapwire::options how{.lenient = lenient, .utf8 = row.utf8};
            const auto read = imapwire::parse_response(wire.bytes(), how);
            CHECK(said(read) == "none");
            CHECK(read.error().offset == 0);
            CHECK(read->quirks().empty());
            CHECK(read->size() == wire.bytes().size());
            CHECK(written(*read, row.utf8).bytes() == line(row.canonical.empty() ? row.wire : row.canonical).bytes());
            check_prefixes(wire.bytes(), how);
        }
        CHECK(holds(row));
    }
}

void check(std::span<const bad> rows) {
    for (const bad& row : rows) {
        const auto read = imapwire::parse_response(line(row.wire).bytes(), {.utf8 = row.utf8});
        CAPTURE(row.wire);
        CHECK(said(read) == name(row.code));
        CHECK(read.error().offset == row.offset);
        CHECK_FALSE(read.error().production.empty());
        CHECK(holds(row));
    }
}

void check(std::span<const odd> rows) {
    for (const odd& row : rows) {
        const line wire(row.wire);
        const imapwire::options how{.lenient = true};
        const auto read = imapwire::parse_response(wire.bytes(), how);
        CAPTURE(row.wire);
        CHECK(said(read) == "none");
        CHECK(read.error().offset == 0);
        CHECK(read->unparsed_count() == row.unparsed);
        std::string names;
        read->quirks().for_each([&](imapwire::quirk q) { (names += name(q)) += ' '; });
        CAPTURE(names);
        CHECK(read->quirks() == row.quirks);
        check_prefixes(wire.bytes(), how);
        CHECK(holds(row));
    }
}

}  // namespace test
