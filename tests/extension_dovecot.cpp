// What Dovecot and Cyrus add without an RFC.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("asking for items of vendors") {
    static constexpr good_command goods[] = {
        {"j20 FETCH 1 (X-GUID)"},
        {"j21 FETCH 1 (X-REAL-UID)"},
        {"j22 FETCH 1 (X-MAILBOX)"},
        {"j23 FETCH 1 (X-SAVEDATE)"},
        {"j24 FETCH 1 (DIGEST.SHA1)"},
        {"j25 FETCH 1 (CID)"},
        {"j26 FETCH 1 (RFC822.FILESIZE)"},
        {"a FETCH 1 rfc822.filesize", "a FETCH 1 (RFC822.FILESIZE)"},
        {"q14 STATUS INBOX (X-GUID)"},
        {"g13 CREATE user.ann default"},
        {"a CREATE user.ann \"a b\" (USE (\\Sent))"},
    };
    static constexpr bad_command bads[] = {
        {"a FETCH 1 (CIDS)", errc::unknown_keyword, 11},
        {"a FETCH 1 (DIGEST.SHA256)", errc::unknown_keyword, 11},
        {"a CREATE user.ann default x", errc::expected_open, 26},
        {"a CREATE user.ann (USE (\\Sent)) default", errc::expected_crlf, 31},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    STATIC_REQUIRE(test::read_command<command::create>("a CREATE user.ann default\r\n").partition == "default");
    STATIC_REQUIRE_FALSE(test::read_command<command::create>("a CREATE x (USE (\\Sent))\r\n").partition.has_value());
    STATIC_REQUIRE(test::read_command<command::status>("a STATUS x (x-guid)\r\n").attributes.begin()->is<asked::x_guid>());
}

TEST_CASE("searching by what vendors know") {
    static constexpr good_command goods[] = {
        {"m91 SEARCH MIMEPART (TYPE image NOT FILENAME (CONTAINS logo))"},
        {"m92 SEARCH X-GUID 1a2b3c"},
        {"m93 SEARCH X-MAILBOX INBOX"},
        {"m94 SEARCH X-REAL-UID 5:9"},
        {"m95 SEARCH X-SAVEDBEFORE 1-Feb-2025"},
        {"a SEARCH OR X-SAVEDON 1-Feb-2025 X-SAVEDSINCE 28-Feb-2025"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH MIMEPART ()", errc::expected_string, 19},
        {"a SEARCH MIMEPART TYPE", errc::expected_open, 18},
        {"a SEARCH MIMEPART (a", errc::expected_close, 20},
        {"a SEARCH X-REAL-UID 0", errc::number_zero, 20},
        {"a SEARCH X-SAVEDBEFORE 30-Feb-", errc::expected_date, 30},
        {"a SEARCH X-SAVED 1-Feb-2025", errc::unknown_keyword, 9},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr search_key part = *test::read_command<command::search>("a SEARCH MIMEPART (TYPE (a b))\r\n").keys.begin();
    STATIC_REQUIRE(part.get_if<search::mimepart>()->keys.count() == 2);
    constexpr search_key uid = *test::read_command<command::search>("a SEARCH X-REAL-UID 5:9\r\n").keys.begin();
    STATIC_REQUIRE(uid.get_if<search::x_real_uid>()->set.contains(7));
}

TEST_CASE("items of vendors") {
    static constexpr good goods[] = {
        {"* 1 FETCH (X-GUID 1a2b3c)"},
        {"* 1 FETCH (X-GUID \"a b\" UID 7)"},
        {"* 1 FETCH (X-MAILBOX inbox X-REAL-UID 5)"},
        {"* 1 FETCH (X-SAVEDATE \"17-Jul-2025 02:44:25 -0700\")"},
        {"* 1 FETCH (X-SAVEDATE NIL)"},
        {"* 1 FETCH (CID 0123456789abcdef DIGEST.SHA1 da39a3ee5e6b4b0d3255bfef95601890afd80709 RFC822.FILESIZE 4423)"},
        {"* 1 FETCH (CID NIL)"},
        {"* 1 FETCH (CID NILS)"},
        {"* 1 FETCH (CID nil/0)"},
        {"* STATUS x (X-GUID 1a2b3c MESSAGES 1)"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (X-GUID)", errc::expected_space, 17},
        {"* 1 FETCH (X-GUID (a))", errc::expected_string, 18},
        {"* 1 FETCH (X-REAL-UID 0)", errc::number_zero, 22},
        {"* 1 FETCH (X-SAVEDATE 5)", errc::expected_date, 22},
        {"* 1 FETCH (CID \"a\")", errc::expected_atom, 15},
        {"* 1 FETCH (DIGEST.SHA1 ())", errc::expected_atom, 23},
        {"* 1 FETCH (RFC822.FILESIZE NIL)", errc::expected_number, 27},
        {"* STATUS x (X-GUID)", errc::expected_space, 18},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto fetched = test::read<data::fetch>("* 1 FETCH (X-GUID 1a CID NIL RFC822.FILESIZE 4423 X-MAILBOX Inbox)\r\n");
    auto item = fetched.items.begin();
    CHECK((*item).get_if<fetched::x_guid>()->id == "1a");
    CHECK_FALSE((*++item).get_if<fetched::cid>()->id.has_value());
    CHECK((*++item).get_if<fetched::rfc822_filesize>()->octets == 4423U);
    CHECK((*++item).get_if<fetched::x_mailbox>()->mailbox.is_inbox());
}
