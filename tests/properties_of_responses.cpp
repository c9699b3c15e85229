// What holds for every value of every response.
#include "support/catch.hpp"
#include "support/properties.hpp"

TEST_CASE("properties of every response") {
    test::for_each_kind<imapwire::side::server>(imapwire::response_alternatives{}, [](const test::kind_of_message& kind) {
        INFO(kind.name);
        CHECK(test::wrong_with(kind) == "");
    });
}
