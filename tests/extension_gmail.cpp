// X-GM-EXT-1, and XLIST.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("asking for and storing what is Gmail's") {
    static constexpr good_command goods[] = {
        {"j14 FETCH 1 (X-GM-MSGID)"},
        {"j15 FETCH 1 (X-GM-THRID)"},
        {"j16 FETCH 1 (X-GM-LABELS)"},
        {"k9 STORE 1 X-GM-LABELS (foo)"},
        {"k10 STORE 1 +X-GM-LABELS (\\Inbox \"My Label\")"},
        {"k11 STORE 1 -X-GM-LABELS.SILENT (bar)"},
        {"a store 1 x-gm-labels ()", "a STORE 1 X-GM-LABELS ()"},
        {"a STORE 1 +X-GM-LABELS (\"\\\\Inbox\" NIL \"nil\" \"\\\\\" \"\\\\a b\" {3}\r\na b)",
         "a STORE 1 +X-GM-LABELS (\\Inbox \"NIL\" \"nil\" \"\\\\\" \"\\\\a b\" \"a b\")"},
        {"a STORE 1 (UNCHANGEDSINCE 5) X-GM-LABELS (a)"},
        {"m86 SEARCH X-GM-RAW \"has:attachment in:unread\""},
        {"m87 SEARCH X-GM-MSGID 1278455344230334865"},
        {"m88 SEARCH X-GM-THRID 1266894439832287888"},
        {"m89 SEARCH X-GM-LABELS foo"},
        {"a SEARCH X-GM-LABELS \\Inbox X-GM-LABELS \"\\\\Sent\"", "a SEARCH X-GM-LABELS \\Inbox X-GM-LABELS \\Sent"},
        {"a SEARCH X-GM-MSGID 18446744073709551615 X-GM-THRID 0"},
        {"66 SEARCH X-GM-RAW \"\xc3\xa9\"", {}, true},
    };
    static constexpr bad_command bads[] = {
        {"a STORE 1 X-GM-LABELS foo", errc::expected_open, 22},
        {"a STORE 1 X-GM-LABELS", errc::expected_space, 21},
        {"a STORE 1 X-GM-LABELS (\\)", errc::expected_flag, 23},
        {"a STORE 1 X-GM-LABELS (a  b)", errc::expected_string, 25},
        {"a STORE 1 X-GM-LABELSX (a)", errc::expected_space, 21},
        {"a STORE 1 X-GM-LABELS.LOUD (a)", errc::expected_keyword, 21},
        {"a STORE 1 *X-GM-LABELS (a)", errc::expected_item, 10},
        {"a SEARCH X-GM-MSGID 18446744073709551616", errc::number_range, 20},
        {"a SEARCH X-GM-MSGID", errc::expected_space, 19},
        {"a SEARCH X-GM-MSGID x", errc::expected_number, 20},
        {"a SEARCH X-GM-RAW", errc::expected_space, 17},
        {"a SEARCH X-GM-RAW (x)", errc::expected_string, 18},
        {"a SEARCH X-GM-LABELS (foo)", errc::expected_string, 21},
        {"a SEARCH X-GM-RAW \"\xc3\xa9\"", errc::bad_character, 19},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto stored = test::read_command<command::store>("a STORE 1 -X-GM-LABELS.SILENT (\\Inbox \"My Label\")\r\n");
    constexpr store::x_gm_labels change = *stored.attribute.get_if<store::x_gm_labels>();
    STATIC_REQUIRE(change.operation == modification::remove);
    STATIC_REQUIRE(change.silent);
    STATIC_REQUIRE(change.labels.begin()->is_system());
    STATIC_REQUIRE(*++change.labels.begin() == "My Label");
    STATIC_REQUIRE_FALSE((*++change.labels.begin()).is_system());
    constexpr search_key id = *test::read_command<command::search>("a SEARCH X-GM-MSGID 18446744073709551615\r\n").keys.begin();
    STATIC_REQUIRE(id.get_if<search::x_gm_msgid>()->id == 18446744073709551615u);
    constexpr search_key raw = *test::read_command<command::search>("a SEARCH X-GM-RAW \"in:unread\"\r\n").keys.begin();
    STATIC_REQUIRE(raw.get_if<search::x_gm_raw>()->query == "in:unread");
}

TEST_CASE("labels and identifiers") {
    static constexpr good goods[] = {
        {"* 1 FETCH (X-GM-MSGID 1278455344230334865)"},
        {"* 1 FETCH (X-GM-THRID 18446744073709551615)"},
        {"* 1 FETCH (X-GM-LABELS (\\Inbox \\Sent Important \"Muy Importante\"))"},
        {"* 1 FETCH (X-GM-LABELS ())"},
        {"* 1 FETCH (X-GM-LABELS (\"\\\\Important\" \"\\\\Sent\"))", "* 1 FETCH (X-GM-LABELS (\\Important \\Sent))"},
        {"* 1 FETCH (X-GM-LABELS (&AOk-))"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (X-GM-MSGID 18446744073709551616)", errc::number_range, 22},
        {"* 1 FETCH (X-GM-MSGID -1)", errc::expected_number, 22},
        {"* 1 FETCH (X-GM-MSGID \"1\")", errc::expected_number, 22},
        {"* 1 FETCH (X-GM-LABELS NIL)", errc::expected_open, 23},
        {"* 1 FETCH (X-GM-LABELS (\\))", errc::expected_flag, 24},
        {"* 1 FETCH (X-GM-LABELS (\\*))", errc::expected_flag, 24},
        {"* 1 FETCH (X-GM-LABELS ((a)))", errc::expected_string, 24},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto fetched = test::read<data::fetch>(
        "* 1 FETCH (X-GM-THRID 1266894439832287888 X-GM-LABELS (\"\\\\Important\" \\Sent x))\r\n");
    STATIC_REQUIRE(fetched.items.begin()->get_if<fetched::x_gm_thrid>()->id == 1266894439832287888u);
    constexpr msg_att labels = *++fetched.items.begin();
    STATIC_REQUIRE(labels.get_if<fetched::x_gm_labels>()->labels.count() == 3);
    STATIC_REQUIRE(*labels.get_if<fetched::x_gm_labels>()->labels.begin() == "\\Important");
    STATIC_REQUIRE(labels.get_if<fetched::x_gm_labels>()->labels.begin()->is_system());
}

TEST_CASE("XLIST") {
    static constexpr good_command goods[] = {
        {"d1 XLIST \"\" *"},
        {"a xlist \"\" \"%\"", "a XLIST \"\" %"},
    };
    static constexpr bad_command bads[] = {
        {"a XLIST \"\"", errc::expected_space, 10},
        {"a XLIST (SUBSCRIBED) \"\" *", errc::expected_string, 8},
        {"a XLIST \"\" * RETURN (CHILDREN)", errc::expected_crlf, 12},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    STATIC_REQUIRE(test::read_command<command::xlist>("a XLIST \"\" *\r\n").pattern == "*");
}

TEST_CASE("XLIST answers") {
    static constexpr good goods[] = {
        {"* XLIST (\\HasNoChildren \\AllMail) \"/\" \"[Gmail]/All Mail\""},
        {"* XLIST (\\Inbox) \"/\" foo"},
        {"* xlist () NIL inbox", "* XLIST () NIL inbox"},
    };
    static constexpr bad bads[] = {
        {"* XLIST (\\Inbox) \"/\"", errc::expected_space, 20},
        {"* XLIST (Inbox) \"/\" foo", errc::expected_flag, 9},
        {"* XLIST (\\Inbox) \"//\" foo", errc::bad_character, 19},
        {"* XLIST (\\Inbox) / foo", errc::expected_string, 17},
        {"* XLIST \"/\" foo", errc::expected_open, 8},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto listed = test::read<data::xlist>("* XLIST (\\HasNoChildren \\AllMail) \"/\" \"[Gmail]/All Mail\"\r\n");
    STATIC_REQUIRE(*++listed.flags.begin() == flag("\\allmail"));
    STATIC_REQUIRE(listed.delimiter == "/");
    STATIC_REQUIRE(listed.mailbox == "[Gmail]/All Mail");
}
