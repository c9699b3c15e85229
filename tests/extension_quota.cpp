// QUOTA (RFC 9208, RFC 2087).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/rfc9208_quota.hpp>

#include <string>

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;
using test::met;
using test::odd;

TEST_CASE("GETQUOTA, GETQUOTAROOT and SETQUOTA") {
    static constexpr good_command goods[] = {
        {"r1 GETQUOTA \"!partition/sda4\"", "r1 GETQUOTA !partition/sda4"},
        {"r2 GETQUOTA \"\""},
        {"r3 GETQUOTAROOT INBOX"},
        {"r4 SETQUOTA \"#user/alice\" (STORAGE 510 MESSAGE 1000)", "r4 SETQUOTA #user/alice (STORAGE 510 MESSAGE 1000)"},
        {"r5 SETQUOTA \"\" ()"},
        {"r6 SETQUOTA \"\" (STORAGE 512)"},
        {"r7 SETQUOTA \"\" (MESSAGE 100)"},
        {"r8 SETQUOTA \"\" (MAILBOX 50)"},
        {"r9 SETQUOTA \"\" (ANNOTATION-STORAGE 10)"},
        {"r10 SETQUOTA \"\" (X-NUM-FOLDERS 100)"},
        {"r11 SETQUOTA \"\" (STORAGE 9223372036854775807)"},
        {"a setquota \"a b\" (storage 0)", "a SETQUOTA \"a b\" (storage 0)"},
        {"a getquota {3}\r\na b", "a GETQUOTA \"a b\""},
    };
    static constexpr bad_command bads[] = {
        {"a GETQUOTA", errc::expected_space, 10},
        {"a GETQUOTA ", errc::expected_string, 11},
        {"a GETQUOTA a b", errc::expected_crlf, 12},
        {"a GETQUOTAROOT", errc::expected_space, 14},
        {"a GETQUOTAROOT INBOX \"\"", errc::expected_crlf, 20},
        {"a SETQUOTA \"\"", errc::expected_space, 13},
        {"a SETQUOTA \"\" STORAGE 1", errc::expected_open, 14},
        {"a SETQUOTA \"\" (STORAGE)", errc::expected_space, 22},
        {"a SETQUOTA \"\" (STORAGE x)", errc::expected_number, 23},
        {"a SETQUOTA \"\" (STORAGE -1)", errc::expected_number, 23},
        {"a SETQUOTA \"\" (STORAGE 9223372036854775808)", errc::number_range, 23},
        {"a SETQUOTA \"\" (\"STORAGE\" 1)", errc::expected_atom, 15},
        {"a SETQUOTA \"\" (STORAGE 1 2)", errc::expected_space, 26},
        {"a SETQUOTA \"\" (STORAGE 1", errc::expected_close, 24},
        {"a SETQUOTA \"\" ( STORAGE 1)", errc::expected_atom, 15},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto set = test::read_command<command::setquota>("a SETQUOTA x (storage 510 X-N 1)\r\n");
    STATIC_REQUIRE(set.root == "x");
    STATIC_REQUIRE(set.limits.count() == 2);
    STATIC_REQUIRE(set.limits.begin()->name == resource_name::storage);
    STATIC_REQUIRE(set.limits.begin()->limit == 510u);
    STATIC_REQUIRE((++set.limits.begin())->name == "x-n");
    STATIC_REQUIRE(test::read_command<command::getquota>("a GETQUOTA \"\"\r\n").root == "");
    STATIC_REQUIRE(test::read_command<command::getquotaroot>("a GETQUOTAROOT inbox\r\n").mailbox.is_inbox());
}

TEST_CASE("QUOTA and QUOTAROOT") {
    static constexpr good goods[] = {
        {"* QUOTA \"\" (STORAGE 10 512)"},
        {"* QUOTA \"#user/alice\" (MESSAGE 42 1000 STORAGE 54 111)", "* QUOTA #user/alice (MESSAGE 42 1000 STORAGE 54 111)"},
        {"* QUOTAROOT INBOX \"\" \"#user/alice\"", "* QUOTAROOT INBOX \"\" #user/alice"},
        {"* QUOTAROOT comp.mail.mime"},
        {"* QUOTA \"\" ()"},
        {"* QUOTA \"User quota\" (STORAGE 12 102400 MESSAGE 16 5000)"},
        {"* quota \"\" (storage 9223372036854775807 9223372036854775807)", "* QUOTA \"\" (storage 9223372036854775807 9223372036854775807)"},
        {"* QUOTA \"\" (X.y[z 1 0)"},
        {"* quotaroot {5}\r\nINBOX a", "* QUOTAROOT INBOX a"},
    };
    static constexpr bad bads[] = {
        {"* QUOTA \"\"", errc::expected_space, 10},
        {"* QUOTA \"\" STORAGE 1 2", errc::expected_open, 11},
        {"* QUOTA \"\" (STORAGE 1)", errc::expected_space, 21},
        {"* QUOTA \"\" (STORAGE 1 2 3)", errc::expected_space, 25},
        {"* QUOTA \"\" (STORAGE 1 -1)", errc::expected_number, 22},
        {"* QUOTA \"\" (STORAGE 1.5 2)", errc::expected_space, 21},
        {"* QUOTA \"\" (STORAGE 1 9223372036854775808)", errc::number_range, 22},
        {"* QUOTA \"\" (STORAGE 1 2", errc::expected_close, 23},
        {"* QUOTA \"\" (STORAGE 1 2) x", errc::expected_crlf, 24},
        {"* QUOTAROOT", errc::expected_space, 11},
        {"* QUOTAROOT INBOX (a)", errc::expected_string, 18},
        {"* QUOTAROOT INBOX a  b", errc::expected_string, 20},
    };
    static constexpr odd odds[] = {
        {"* QUOTA \"\" ( STORAGE 1 2)", met(quirk::extra_space), 0, "* QUOTA \"\" (STORAGE 1 2)"},
        {"* QUOTA \"\"  (STORAGE 1 2)", met(quirk::extra_space), 0, "* QUOTA \"\" (STORAGE 1 2)"},
        {"* QUOTA \"\" (MESSAGE 0  2147483647)", met(quirk::extra_space), 0, "* QUOTA \"\" (MESSAGE 0 2147483647)"},
        {"* QUOTAROOT INBOX a  b", met(quirk::extra_space), 0, "* QUOTAROOT INBOX a b"},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    constexpr auto quota = test::read<data::quota>("* QUOTA #u (MESSAGE 42 1000 storage 54 111)\r\n");
    STATIC_REQUIRE(quota.root == "#u");
    STATIC_REQUIRE(quota.resources.count() == 2);
    constexpr auto first = *quota.resources.begin();
    STATIC_REQUIRE(first.name == resource_name::message);
    STATIC_REQUIRE(first.usage == 42u);
    STATIC_REQUIRE(first.limit == 1000u);
    STATIC_REQUIRE((++quota.resources.begin())->name == resource_name("STORAGE"));
    constexpr auto roots = test::read<data::quotaroot>("* QUOTAROOT x \"\" b\r\n");
    STATIC_REQUIRE(roots.mailbox == "x");
    STATIC_REQUIRE(roots.roots.count() == 2);
    STATIC_REQUIRE(*++roots.roots.begin() == "b");
}

TEST_CASE("STATUS: DELETED-STORAGE") {
    static constexpr good_command asked_for[] = {
        {"q11 STATUS INBOX (DELETED-STORAGE)"},
        {"a STATUS INBOX (deleted deleted-storage)", "a STATUS INBOX (DELETED DELETED-STORAGE)"},
    };
    static constexpr good goods[] = {
        {"* STATUS INBOX (MESSAGES 12 DELETED 4 DELETED-STORAGE 8)"},
        {"* STATUS INBOX (deleted-storage 9223372036854775807)", "* STATUS INBOX (DELETED-STORAGE 9223372036854775807)"},
    };
    static constexpr bad bads[] = {
        {"* STATUS INBOX (DELETED-STORAGE)", errc::expected_space, 31},
        {"* STATUS INBOX (DELETED-STORAGE NIL)", errc::expected_number, 32},
        {"* STATUS INBOX (DELETED-STORAGE 9223372036854775808)", errc::number_range, 32},
    };
    static_assert(test::hold(asked_for) && test::hold(goods) && test::hold(bads));
    test::check(asked_for);
    test::check(goods);
    test::check(bads);
    constexpr auto read = test::read<data::status>("* STATUS x (DELETED-STORAGE 8)\r\n");
    STATIC_REQUIRE(read.attributes.begin()->get_if<status::deleted_storage>()->amount == 8u);
    constexpr auto ask = test::read_command<command::status>("a STATUS x (DELETED-STORAGE)\r\n");
    STATIC_REQUIRE(ask.attributes.begin()->is<asked::deleted_storage>());
}

TEST_CASE("quotas that can't be written") {
    std::string bytes;
    constexpr quota_resource unnamed[] = {{"", 1, 2}};
    CHECK_FALSE(serialize(data::quota{"x", unnamed}, bytes));
    constexpr quota_resource named_badly[] = {{"A B", 1, 2}};
    CHECK_FALSE(serialize(data::quota{"x", named_badly}, bytes));
    constexpr quota_resource too_large[] = {{"STORAGE", 1, std::uint64_t{1} << 63}};
    CHECK_FALSE(serialize(data::quota{"x", too_large}, bytes));
    constexpr quota_resource storage[] = {{resource_name::storage, 1, 2}};
    REQUIRE(serialize(data::quota{"", storage}, bytes));
    CHECK(bytes == "* QUOTA \"\" (STORAGE 1 2)\r\n");
}
