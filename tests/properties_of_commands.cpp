// What holds for every value of every command.
#include "support/catch.hpp"
#include "support/properties.hpp"

TEST_CASE("properties of every command") {
    test::for_each_kind<imapwire::side::client>(imapwire::command_alternatives{}, [](const test::kind_of_message& kind) {
        INFO(kind.name);
        CHECK(test::wrong_with(kind) == "");
    });
}

TEST_CASE("strings of about the length from which on they are literals") {
    for (const std::size_t size : {511U, 512U, 513U, 600U, 1023U, 1024U, 1025U, 2048U, 2049U, 4096U, 4097U}) {
        for (const std::string_view octet : {"x", "\"", "\\", " ", "\xc3\xa9"}) {
            std::string value;
            while (value.size() < size) value += octet;
            for (const bool utf8 : {false, true}) {
                for (const bool minus : {false, true}) {
                    INFO(size << " octets " << octet);
                    std::string bytes, again;
                    const imapwire::write_options way{.utf8 = utf8, .literal_minus = minus};
                    const imapwire::options how{.utf8 = utf8};
                    REQUIRE(imapwire::serialize("a1", imapwire::command::login{"ann", std::string_view(value)}, bytes, way));
                    const auto read = imapwire::parse_command(bytes, how);
                    REQUIRE(read);
                    CHECK(read->as<imapwire::command::login>()->password == value);
                    REQUIRE(imapwire::serialize(*read, again, way));
                    CHECK(again == bytes);
                    // As the other side might have spelled it.
                    std::string quoted = "a1 LOGIN ann \"";
                    for (const char c : value) quoted += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
                    const auto spelled = imapwire::parse_command(quoted += "\"\r\n", how);
                    if (!utf8 && octet == "\xc3\xa9") continue;
                    REQUIRE(spelled);
                    again.clear();
                    REQUIRE(imapwire::serialize(*spelled, again, way));
                    CHECK(again == bytes);
                }
            }
        }
    }
}
