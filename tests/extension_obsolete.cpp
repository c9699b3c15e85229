// What IMAP2 and IMAP4 had (RFC 1176, RFC 1730, RFC 2060).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("PARTIAL") {
    static constexpr good_command goods[] = {
        {"d9 PARTIAL 3 BODY[1] 1 1000"},
        {"d10 UID PARTIAL 3 RFC822.TEXT 1 1000"},
        {"a partial 3 RFC822 0 4294967295", "a PARTIAL 3 RFC822 0 4294967295"},
    };
    static constexpr bad_command bads[] = {
        {"a PARTIAL 3", errc::expected_space, 11},
        {"a PARTIAL 1:2 BODY[1] 1 1000", errc::expected_space, 11},
        {"a PARTIAL 0 BODY[1] 1 1000", errc::number_zero, 10},
        {"a PARTIAL 3 BODY[1] 1", errc::expected_space, 21},
        {"a PARTIAL 3 (BODY[1]) 1 2", errc::expected_item, 12},
        {"a PARTIAL 3 BOGUS 1 2", errc::unknown_keyword, 12},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto partial = test::read_command<command::uid_partial>("a UID PARTIAL 3 BODY[1] 1 1000\r\n");
    STATIC_REQUIRE(partial.number == 3u);
    STATIC_REQUIRE((*partial.item).is<fetch::body_section>());
    STATIC_REQUIRE(partial.first_octet == 1u);
    STATIC_REQUIRE(partial.octets == 1000u);
}

TEST_CASE("FIND, BBOARD and SUBSCRIBE") {
    static constexpr good_command goods[] = {
        {"d11 FIND ALL.MAILBOXES *"},
        {"a FIND MAILBOXES \"a b%\""},
        {"a find bboards x", "a FIND BBOARDS x"},
        {"a FIND ALL.BBOARDS x"},
        {"d12 SUBSCRIBE MAILBOX foo"},
        {"a SUBSCRIBE MAILBOX"},
        {"a UNSUBSCRIBE BBOARD \"a b\""},
        {"a subscribe mailbox mailbox", "a SUBSCRIBE MAILBOX mailbox"},
        {"a SUBSCRIBE MAILBOXES"},
        {"a BBOARD foo"},
    };
    static constexpr bad_command bads[] = {
        {"a FIND MESSAGES x", errc::unknown_keyword, 7},
        {"a FIND MAILBOXES", errc::expected_space, 16},
        {"a FIND *", errc::expected_keyword, 7},
        {"a SUBSCRIBE MAILBOX foo bar", errc::expected_crlf, 23},
        {"a SUBSCRIBE FOLDER foo", errc::expected_crlf, 18},
        {"a SUBSCRIBE MAILBOX ", errc::expected_crlf, 19},
        {"a SUBSCRIBE", errc::expected_space, 11},
        {"a BBOARD", errc::expected_space, 8},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto found = test::read_command<command::find>("a FIND ALL.MAILBOXES *\r\n");
    STATIC_REQUIRE(found.option == find_option::all_mailboxes);
    STATIC_REQUIRE(found.pattern == "*");
    STATIC_REQUIRE(test::read_command<command::bboard>("a BBOARD general\r\n").mailbox == "general");
    constexpr auto imap2 = test::read_command<command::subscribe>("a SUBSCRIBE BBOARD general\r\n");
    STATIC_REQUIRE(*imap2.kind == imap2_kind::bboard);
    STATIC_REQUIRE(imap2.mailbox == "general");
    constexpr auto imap4 = test::read_command<command::unsubscribe>("a UNSUBSCRIBE MAILBOX\r\n");
    STATIC_REQUIRE_FALSE(imap4.kind.has_value());
    STATIC_REQUIRE(imap4.mailbox == "MAILBOX");
}

TEST_CASE("NEWNAME") {
    static constexpr good goods[] = {
        {"A1 NO [NEWNAME old new] Renamed"},
        {"A1 NO [NEWNAME \"a]b\" \"c d\"] x"},
    };
    static constexpr bad bads[] = {
        {"A1 NO [NEWNAME \"a\" {1}\r\nb] x", errc::expected_string, 19},
        {"A1 NO [NEWNAME old new]] x", errc::expected_space, 23},
        {"A1 NO [NEWNAME old] Renamed", errc::expected_space, 18},
        {"A1 NO [NEWNAME (old) new] Renamed", errc::expected_string, 15},
        {"A1 NO [NEWNAME old new more] Renamed", errc::expected_bracket, 22},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto renamed = test::read<tagged::no>("A1 NO [NEWNAME old \"a b\"] x\r\n");
    STATIC_REQUIRE(renamed.text.code->get_if<code::newname>()->from == "old");
    STATIC_REQUIRE(renamed.text.code->get_if<code::newname>()->to == "a b");
}
