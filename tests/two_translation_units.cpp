// Two translation units that include everything, one of them without exceptions and RTTI, are one program.
#include "objects/second_unit.hpp"
#include "support/catch.hpp"

#include <imapwire/imapwire.hpp>

#include <string>

using namespace imapwire;

TEST_CASE("two translation units: what is parsed in the one is read in the other") {
    const std::string bytes = "* 12 FETCH (FLAGS (\\Seen) UID 440)\r\n";
    const auto parsed = second_unit::parse(bytes);
    REQUIRE(parsed);
    REQUIRE(parsed->is<data::fetch>());
    CHECK(parsed->as<data::fetch>()->number == 12);
    CHECK(parsed->as<data::fetch>()->items.count() == 2);
    std::string written;
    CHECK(serialize(*parsed, written));
    CHECK(written == bytes);

    const auto login = second_unit::parse_as_command("a1 LOGIN ann \"a\\\"b\"\r\n");
    REQUIRE(login);
    CHECK(login->tag() == "a1");
    CHECK(login->as<command::login>()->password == "a\"b");
    CHECK(second_unit::parse("* 12 FETCH (\r\n").error() == parse_response("* 12 FETCH (\r\n").error());
}

TEST_CASE("two translation units: they share their constants") {
    CHECK(second_unit::address_of_options() == &default_options);
    CHECK(second_unit::name_of_fetch() == qualified_name<data::fetch>);
    CHECK(second_unit::kind_of_fetch() == response_kind<data::fetch>);
    CHECK(second_unit::kind_of_login() == command_kind<command::login>);
}
