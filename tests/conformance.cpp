// Every row of the registry: its example is accepted as exactly one message, without a deviation, and written as the
// canonical bytes, which are read as the same again; its malformed variant is refused where it goes wrong.
#include "support/catch.hpp"
#include "support/described.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace imapwire;
using test::entry_point;
using test::example;
using test::any_message;

namespace {

const std::vector<example>& rows() {
    static const std::vector<example> made = test::examples(test::read_file(IMAPWIRE_TEST_DATA "/registry.tsv"));
    return made;
}

std::string where(const example& row) { return "registry.tsv:" + std::to_string(row.line) + ": " + test::printable(row.bytes); }

options strict(const example& row) {
    options how;
    how.utf8 = row.utf8;
    return how;
}

options lenient(const example& row) {
    options how = strict(row);
    how.lenient = true;
    return how;
}

}  // namespace

TEST_CASE("registry: the rows are there") {
    CHECK(rows().size() > 1000);
    for (const entry_point through : {entry_point::response, entry_point::greeting, entry_point::command, entry_point::client_line})
        CHECK(std::any_of(rows().begin(), rows().end(), [&](const example& row) { return row.through == through; }));
}

TEST_CASE("registry: accepted, and read as the same from what it is written as") {
    for (const example& row : rows()) {
        INFO(where(row));
        const options how = strict(row);
        const any_message read = any_message::parse(row.through, row.bytes, how);
        CHECK(test::text(read.error()) == test::text(error{}));
        if (!read) continue;
        CHECK(read.size() == row.bytes.size());
        CHECK(read.unparsed_count() == 0);
        CHECK(read.quirks().empty());
        CHECK(read.walk() != 0);
        CHECK(test::complaint(read, how) == "");
    }
}

TEST_CASE("registry: written as the canonical bytes, which are read as the same and written as they are") {
    for (const example& row : rows()) {
        INFO(where(row));
        const options how = strict(row);
        const write_options as{.utf8 = row.utf8, .binary = true};
        const any_message read = any_message::parse(row.through, row.bytes, how);
        std::string written;
        CHECK(read.serialize(written, as));
        CHECK(test::printable(written) == test::printable(row.canonical));
        CHECK(written == row.canonical);

        const any_message canonical = any_message::parse(row.through, row.canonical, how);
        CHECK(test::text(canonical.error()) == test::text(error{}));
        if (!read || !canonical) continue;
        CHECK(canonical.size() == row.canonical.size());
        CHECK(canonical.quirks().empty());
        CHECK(canonical.equals(read));
        CHECK(canonical.serialize(written, as));
        CHECK(written == row.canonical);
    }
}

TEST_CASE("registry: what is malformed is refused, and where") {
    for (const example& row : rows()) {
        INFO(where(row) << "  " << test::printable(row.malformed));
        CHECK(row.malformed != row.bytes);
        const any_message read = any_message::parse(row.through, row.malformed, strict(row));
        CHECK_FALSE(read);
        CHECK(test::described(read.error()) == row.refused);
        CHECK(!read.error().production.empty());
        // It is wrong rather than cut short, and stays so whatever follows.
        CHECK(read.error().offset < row.malformed.size());
        const any_message longer = any_message::parse(row.through, row.malformed + row.bytes, strict(row));
        CHECK(longer.error() == read.error());
    }
}

TEST_CASE("registry: leniently the same") {
    for (const example& row : rows()) {
        INFO(where(row));
        const options how = lenient(row);
        const any_message read = any_message::parse(row.through, row.bytes, how);
        const any_message strictly = any_message::parse(row.through, row.bytes, strict(row));
        CHECK(test::text(read.error()) == test::text(error{}));
        if (!read || !strictly) continue;
        CHECK(read.size() == row.bytes.size());
        CHECK(read.unparsed_count() == 0);
        CHECK(read.quirks().empty());
        CHECK(read.equals(strictly));
        CHECK(test::complaint(read, how) == "");
    }
}

TEST_CASE("registry: without UTF-8, octets above 127 stand in literals only") {
    std::size_t refused = 0;
    for (const example& row : rows()) {
        if (!row.utf8) continue;
        INFO(where(row));
        const bool in_literal = row.bytes.find("}\r\n") != std::string::npos;
        const any_message read = any_message::parse(row.through, row.bytes, options{});
        CHECK(bool(read) == in_literal);
        if (in_literal) continue;
        CHECK(read.error().code == errc::bad_character);
        CHECK(static_cast<unsigned char>(row.bytes[read.error().offset]) > 127);
        options how;
        how.lenient = true;
        const any_message leniently = any_message::parse(row.through, row.bytes, how);
        CHECK(leniently);
        CHECK(leniently.quirks().contains(quirk::eight_bit));
        ++refused;
    }
    CHECK(refused != 0);
}
