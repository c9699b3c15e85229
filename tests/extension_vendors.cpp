// XAPPLEPUSHSERVICE, CLIENTID, PROXYAUTH, SCAN, and CREATE with a partition.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/vendor_commands.hpp>
#include <imapwire/extension/xapplepushservice.hpp>

#include <string>
#include <string_view>

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("XAPPLEPUSHSERVICE") {
    static constexpr good_command goods[] = {
        {"d2 XAPPLEPUSHSERVICE aps-version 2 aps-account-id 0715A26B-CA09-4730-A419-793000CA982E aps-device-token "
         "2918390218931890821908309283098109381029309829018310983092892829 aps-subtopic com.apple.mobilemail mailboxes (INBOX Notes)"},
        {"a xapplepushservice aps-version \"1\" mailboxes ({5}\r\nINBOX \"a b\")",
         "a XAPPLEPUSHSERVICE aps-version 1 mailboxes (INBOX \"a b\")"},
    };
    static constexpr bad_command bads[] = {
        {"a XAPPLEPUSHSERVICE", errc::expected_space, 19},
        {"a XAPPLEPUSHSERVICE ", errc::expected_atom, 20},
        {"a XAPPLEPUSHSERVICE aps-version", errc::expected_space, 31},
        {"a XAPPLEPUSHSERVICE aps-version 2 mailboxes", errc::expected_space, 43},
        {"a XAPPLEPUSHSERVICE mailboxes ()", errc::expected_string, 31},
        {"a XAPPLEPUSHSERVICE mailboxes (INBOX", errc::expected_close, 36},
        {"a XAPPLEPUSHSERVICE mailboxes ((INBOX))", errc::expected_string, 31},
        {"a XAPPLEPUSHSERVICE \"aps-version\" 2", errc::expected_atom, 20},
        {"a XAPPLEPUSHSERVICE aps-version 2 ", errc::expected_atom, 34},
    };
    static constexpr good answers[] = {
        {"* XAPPLEPUSHSERVICE aps-version \"2\" aps-topic \"com.apple.mail.XServer.29183902\"",
         "* XAPPLEPUSHSERVICE aps-version 2 aps-topic com.apple.mail.XServer.29183902"},
    };
    static constexpr bad no_answers[] = {
        {"* XAPPLEPUSHSERVICE", errc::expected_space, 19},
        {"* XAPPLEPUSHSERVICE aps-topic", errc::expected_space, 29},
        {"* XAPPLEPUSHSERVICE (aps-topic x)", errc::expected_atom, 20},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(no_answers));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(no_answers);
    constexpr auto command =
        test::read_command<command::xapplepushservice>("a XAPPLEPUSHSERVICE aps-version 2 mailboxes (INBOX Notes)\r\n");
    STATIC_REQUIRE(command.pairs.count() == 2);
    STATIC_REQUIRE(command.pairs.begin()->name.equals_ignoring_case(apple_push_pair::version));
    STATIC_REQUIRE(*command.pairs.begin()->value.get_if<astring>() == "2");
    constexpr auto mailboxes = *(++command.pairs.begin())->value.get_if<list_of<mailbox, one_or_more>>();
    STATIC_REQUIRE(mailboxes.count() == 2);
    STATIC_REQUIRE(mailboxes.begin()->is_inbox());
    constexpr auto answer = test::read<data::xapplepushservice>("* XAPPLEPUSHSERVICE aps-version \"2\" aps-topic \"x\"\r\n");
    STATIC_REQUIRE((++answer.pairs.begin())->name == apple_push_pair::topic);
    STATIC_REQUIRE(*(++answer.pairs.begin())->value.get_if<astring>() == "x");
}

TEST_CASE("CLIENTID, PROXYAUTH, SCAN") {
    static constexpr good_command goods[] = {
        {"d3 CLIENTID TB-UUID 23bf83be-aad4-46aa-9e7f-39191ccf402f"},
        {"a clientid x \"a b\"", "a CLIENTID x \"a b\""},
        {"d6 PROXYAUTH ann"},
        {"a proxyauth {3}\r\na b", "a PROXYAUTH \"a b\""},
        {"d7 SCAN \"\" \"*\" \"needle\"", "d7 SCAN \"\" * needle"},
        {"a scan x % {5}\r\na\"b c", "a SCAN x % \"a\\\"b c\""},
    };
    static constexpr bad_command bads[] = {
        {"a CLIENTID", errc::expected_space, 10},
        {"a CLIENTID x", errc::expected_space, 12},
        {"a CLIENTID \"x\" y", errc::expected_atom, 11},
        {"a CLIENTID x (y)", errc::expected_string, 13},
        {"a CLIENTID x y z", errc::expected_crlf, 14},
        {"a PROXYAUTH", errc::expected_space, 11},
        {"a PROXYAUTH ", errc::expected_string, 12},
        {"a PROXYAUTH ann x", errc::expected_crlf, 15},
        {"a SCAN \"\" *", errc::expected_space, 11},
        {"a SCAN \"\" (*) x", errc::expected_string, 10},
        {"a SCAN * * x", errc::expected_string, 7},
        {"a SCAN \"\" * x y", errc::expected_crlf, 13},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto client = test::read_command<command::clientid>("a CLIENTID TB-UUID 23bf\r\n");
    STATIC_REQUIRE(client.type == "TB-UUID");
    STATIC_REQUIRE(client.token == "23bf");
    STATIC_REQUIRE(test::read_command<command::proxyauth>("a PROXYAUTH ann\r\n").userid == "ann");
    constexpr auto scan = test::read_command<command::scan>("a SCAN \"~/\" % needle\r\n");
    STATIC_REQUIRE(scan.reference == "~/");
    STATIC_REQUIRE(scan.pattern == "%");
    STATIC_REQUIRE(scan.text == "needle");
}

TEST_CASE("CREATE with a partition") {
    static constexpr good_command goods[] = {
        {"g13 CREATE user.ann default"},
        {"a create user.ann \"a b\" (USE (\\Sent))", "a CREATE user.ann \"a b\" (USE (\\Sent))"},
        {"a CREATE user.ann (USE (\\Sent))"},
    };
    static constexpr bad_command bads[] = {
        {"a CREATE user.ann default x", errc::expected_open, 26},
        {"a CREATE user.ann (USE (\\Sent)) default", errc::expected_crlf, 31},
        {"a CREATE user.ann ", errc::expected_string, 18},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto create = test::read_command<command::create>("a CREATE user.ann default\r\n");
    STATIC_REQUIRE(*create.partition == "default");
    STATIC_REQUIRE_FALSE(create.params.has_value());
    STATIC_REQUIRE_FALSE(test::read_command<command::create>("a CREATE x (USE (\\Sent))\r\n").partition.has_value());
}
