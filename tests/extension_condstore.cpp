// CONDSTORE and QRESYNC (RFC 7162), ENABLE of them (RFC 5161).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("SELECT with CONDSTORE and QRESYNC") {
    static constexpr good_command goods[] = {
        {"g1 SELECT INBOX (CONDSTORE)"},
        {"g2 SELECT INBOX (QRESYNC (67890007 20050715194045000))"},
        {"g3 EXAMINE INBOX (QRESYNC (67890007 90060115194045000 41,43:211,214:541))"},
        {"g4 SELECT INBOX (QRESYNC (67890007 90060115194045000 1:29997 (5000,7500,9000 15000,22500,27000)))"},
        {"g5 SELECT INBOX (QRESYNC (67890007 90060115194045000 (5000 15000)))"},
        {"a select inbox (qresync (1 2) condstore)", "a SELECT inbox (QRESYNC (1 2) CONDSTORE)"},
        {"a SELECT INBOX (CONDSTORED)"},
        {"f1 ENABLE CONDSTORE"},
        {"c11 ENABLE CONDSTORE UTF8=ACCEPT"},
    };
    static constexpr bad_command bads[] = {
        {"a SELECT INBOX (QRESYNC)", errc::expected_space, 23},
        {"a SELECT INBOX (QRESYNC 1 2)", errc::expected_open, 24},
        {"a SELECT INBOX (QRESYNC (1))", errc::expected_space, 26},
        {"a SELECT INBOX (QRESYNC (0 2))", errc::number_zero, 25},
        {"a SELECT INBOX (QRESYNC (1 0))", errc::number_zero, 27},
        {"a SELECT INBOX (QRESYNC (1 2 *))", errc::expected_number, 29},
        {"a SELECT INBOX (QRESYNC (1 2 1:*))", errc::expected_number, 31},
        {"a SELECT INBOX (QRESYNC (1 2 3 (4)))", errc::expected_space, 33},
        {"a SELECT INBOX (QRESYNC (1 2 (4 5) 3))", errc::expected_close, 34},
        {"a SELECT INBOX (QRESYNC (1 2 3 (4 *)))", errc::expected_number, 34},
        {"a SELECT INBOX (QRESYNC (1 2 $))", errc::expected_number, 29},
        {"a SELECT INBOX (CONDSTORE 1)", errc::unknown_keyword, 26},
        {"a SELECT INBOX CONDSTORE", errc::expected_open, 15},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto selected = test::read_command<command::select>(
        "a SELECT INBOX (CONDSTORE QRESYNC (67890007 9223372036854775807 41,43:211 (1,5 10,50)))\r\n");
    STATIC_REQUIRE(selected.params->begin()->is<select_with::condstore>());
    constexpr select_with::qresync sync = *(*++selected.params->begin()).get_if<select_with::qresync>();
    STATIC_REQUIRE(sync.uidvalidity == 67890007u);
    STATIC_REQUIRE(sync.modseq == 9223372036854775807u);
    STATIC_REQUIRE(sync.known_uids->count() == 170);
    STATIC_REQUIRE(sync.seq_match_data->known_sequence_set.contains(5));
    STATIC_REQUIRE(sync.seq_match_data->known_uid_set.contains(50));
    constexpr auto least = test::read_command<command::select>("a SELECT INBOX (QRESYNC (1 2))\r\n");
    STATIC_REQUIRE_FALSE(least.params->begin()->get_if<select_with::qresync>()->known_uids.has_value());
    STATIC_REQUIRE_FALSE(least.params->begin()->get_if<select_with::qresync>()->seq_match_data.has_value());
}

TEST_CASE("FETCH with modifiers") {
    static constexpr good_command goods[] = {
        {"j5 UID FETCH 1 (MODSEQ)"},
        {"a FETCH 1 MODSEQ", "a FETCH 1 (MODSEQ)"},
        {"j27 UID FETCH 1:* (FLAGS) (CHANGEDSINCE 12345)"},
        {"j28 UID FETCH 300:500 (FLAGS) (CHANGEDSINCE 12345 VANISHED)"},
        {"j29 UID FETCH 25900:26600 (UID FLAGS) (PARTIAL 1:100)"},
        {"j30 UID FETCH 1:* (UID FLAGS) (PARTIAL -1:-30)"},
        {"a FETCH 1 FLAGS (CHANGEDSINCE 1)", "a FETCH 1 (FLAGS) (CHANGEDSINCE 1)"},
        {"a FETCH 1 ALL (changedsince 1)", "a FETCH 1 ALL (CHANGEDSINCE 1)"},
        {"a FETCH 1 ALL (CHANGEDSINCE 007)", "a FETCH 1 ALL (CHANGEDSINCE 7)"},
    };
    static constexpr bad_command bads[] = {
        {"a FETCH 1 (FLAGS) (CHANGEDSINCE 0)", errc::number_zero, 32},
        {"a FETCH 1 (FLAGS) (CHANGEDSINCE 000)", errc::number_zero, 32},
        {"a FETCH 1 (FLAGS) (CHANGEDSINCE)", errc::expected_space, 31},
        {"a FETCH 1 (FLAGS) (CHANGEDSINCE 9223372036854775808)", errc::number_range, 32},
        {"a FETCH 1 (FLAGS) (VANISHED 5)", errc::unknown_keyword, 28},
        {"a FETCH 1 (FLAGS) ()", errc::expected_item, 19},
        {"a FETCH 1 (FLAGS) (PARTIAL 1)", errc::expected_number, 28},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto fetched = test::read_command<command::uid_fetch>(
        "a UID FETCH 1:* (MODSEQ) (CHANGEDSINCE 12345 VANISHED PARTIAL -1:-30)\r\n");
    STATIC_REQUIRE(fetched.items.attributes().begin()->is<fetch::modseq>());
    constexpr auto modifiers = *fetched.modifiers;
    STATIC_REQUIRE(modifiers.count() == 3);
    STATIC_REQUIRE(modifiers.begin()->get_if<fetch_with::changedsince>()->value == 12345u);
    STATIC_REQUIRE((*++modifiers.begin()).is<fetch_with::vanished>());
    STATIC_REQUIRE((*++ ++modifiers.begin()).get_if<fetch_with::partial>()->range.from_end);
}

TEST_CASE("STORE with UNCHANGEDSINCE") {
    static constexpr good_command goods[] = {
        {"k12 STORE 7,5,9 (UNCHANGEDSINCE 320162338) +FLAGS.SILENT (\\Deleted)"},
        {"k13 UID STORE 6 (UNCHANGEDSINCE 0) +FLAGS ($MDNSent)"},
    };
    static constexpr bad_command bads[] = {
        {"a STORE 1 (UNCHANGEDSINCE) FLAGS ()", errc::expected_space, 25},
        {"a STORE 1 (UNCHANGEDSINCE -1) FLAGS ()", errc::expected_number, 26},
        {"a STORE 1 (UNCHANGEDSINCE 5)", errc::expected_space, 28},
        {"a STORE 1 UNCHANGEDSINCE 5 FLAGS ()", errc::unknown_keyword, 10},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto stored = test::read_command<command::store>("a STORE 7,5,9 (UNCHANGEDSINCE 320162338) +FLAGS (x)\r\n");
    STATIC_REQUIRE(stored.modifiers->begin()->get_if<store_with::unchangedsince>()->value == 320162338u);
}

TEST_CASE("SEARCH MODSEQ, STATUS HIGHESTMODSEQ") {
    static constexpr good_command goods[] = {
        {"m71 SEARCH MODSEQ 620162338"},
        {"m72 SEARCH MODSEQ \"/flags/\\\\draft\" all 620162338"},
        {"m73 SEARCH OR MODSEQ \"/flags/$Junk\" priv 0 LARGER 50000"},
        {"a SEARCH modseq \"/Flags/\\\\Seen\" SHARED 0", "a SEARCH MODSEQ \"/Flags/\\\\Seen\" shared 0"},
        {"c59 UID SEARCH RETURN (SAVE ALL) MODSEQ 5"},
        {"q8 STATUS INBOX (HIGHESTMODSEQ)"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH MODSEQ", errc::expected_space, 15},
        {"a SEARCH MODSEQ x", errc::expected_number, 16},
        {"a SEARCH MODSEQ 9223372036854775808", errc::number_range, 16},
        {"a SEARCH MODSEQ \"/flags/\\draft\" all 1", errc::bad_escape, 24},
        {"a SEARCH MODSEQ \"/flags/\" all 1", errc::expected_flag, 17},
        {"a SEARCH MODSEQ \"/flags/\\\\\" all 1", errc::expected_flag, 17},
        {"a SEARCH MODSEQ \"/flags/a b\" all 1", errc::expected_flag, 17},
        {"a SEARCH MODSEQ \"/flag/x\" all 1", errc::expected_flag, 17},
        {"a SEARCH MODSEQ \"flags\" all 1", errc::expected_flag, 17},
        {"a SEARCH MODSEQ \"/flags/x\" 1", errc::unknown_keyword, 27},
        {"a SEARCH MODSEQ \"/flags/x\" any 1", errc::unknown_keyword, 27},
        {"a SEARCH MODSEQ \"/flags/x\" all", errc::expected_space, 30},
        {"a SEARCH MODSEQ \"/flags/x\" allx 1", errc::unknown_keyword, 27},
        {"a SEARCH MODSEQ {8}\r\n/flags/x all 1", errc::expected_number, 16},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr search_key plain = *test::read_command<command::search>("a SEARCH MODSEQ 620162338\r\n").keys.begin();
    STATIC_REQUIRE(plain.get_if<search::modseq>()->value == 620162338u);
    STATIC_REQUIRE_FALSE(plain.get_if<search::modseq>()->ext.has_value());
    constexpr search_key flag = *test::read_command<command::search>("a SEARCH MODSEQ \"/flags/\\\\draft\" priv 0\r\n").keys.begin();
    STATIC_REQUIRE(flag.get_if<search::modseq>()->ext->entry == "/flags/\\draft");
    STATIC_REQUIRE(flag.get_if<search::modseq>()->ext->type == entry_type_req::priv);
    constexpr auto asked = test::read_command<command::status>("a STATUS INBOX (HIGHESTMODSEQ)\r\n");
    STATIC_REQUIRE(asked.attributes.begin()->is<asked::highestmodseq>());
}

TEST_CASE("mod-sequences in responses") {
    static constexpr good goods[] = {
        {"* STATUS INBOX (HIGHESTMODSEQ 7011231777)"},
        {"* STATUS INBOX (HIGHESTMODSEQ 0)"},
        {"* SEARCH 2 5 6 (MODSEQ 917162500)"},
        {"* 1 FETCH (UID 4 MODSEQ (12121231000))"},
        {"* 1 FETCH (MODSEQ (007))", "* 1 FETCH (MODSEQ (7))"},
        {"* 1 FETCH (MODSEQ (00000000000000000000012121231000))", "* 1 FETCH (MODSEQ (12121231000))"},
    };
    static constexpr bad bads[] = {
        {"* STATUS INBOX (HIGHESTMODSEQ)", errc::expected_space, 29},
        {"* STATUS INBOX (HIGHESTMODSEQ -1)", errc::expected_number, 30},
        {"* STATUS INBOX (HIGHESTMODSEQ 9223372036854775808)", errc::number_range, 30},
        {"* 1 FETCH (MODSEQ (0))", errc::number_zero, 19},
        {"* 1 FETCH (MODSEQ (00000000))", errc::number_zero, 19},
        {"* 1 FETCH (MODSEQ (009223372036854775808))", errc::number_range, 19},
        {"* 1 FETCH (MODSEQ 5)", errc::expected_open, 18},
        {"* 1 FETCH (MODSEQ ())", errc::expected_number, 19},
        {"* 1 FETCH (MODSEQ (-1))", errc::expected_number, 19},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto status = test::read<data::status>("* STATUS INBOX (HIGHESTMODSEQ 0)\r\n");
    STATIC_REQUIRE(status.attributes.begin()->get_if<status::highestmodseq>()->value == 0u);
    constexpr auto fetched = test::read<data::fetch>("* 1 FETCH (MODSEQ (12121231000))\r\n");
    STATIC_REQUIRE(fetched.items.begin()->get_if<fetched::modseq>()->value.value == 12121231000u);
}

TEST_CASE("VANISHED") {
    static constexpr good goods[] = {
        {"* VANISHED 405,407,410,425"},
        {"* VANISHED (EARLIER) 41,43:116,118,120:211"},
        {"* vanished (earlier) 1", "* VANISHED (EARLIER) 1"},
    };
    static constexpr bad bads[] = {
        {"* VANISHED", errc::expected_space, 10},
        {"* VANISHED (EARLIER)", errc::expected_space, 20},
        {"* VANISHED (LATER) 1", errc::unknown_keyword, 12},
        {"* VANISHED EARLIER 1", errc::expected_number, 11},
        {"* VANISHED 1:*", errc::expected_number, 13},
        {"* VANISHED *", errc::expected_number, 11},
        {"* VANISHED $", errc::expected_number, 11},
        {"* VANISHED 0", errc::number_zero, 11},
        {"* VANISHED 1,", errc::expected_number, 13},
        {"* VANISHED 1 2", errc::expected_crlf, 12},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto earlier = test::read<data::vanished>("* VANISHED (EARLIER) 41,43:116\r\n");
    STATIC_REQUIRE(earlier.earlier);
    STATIC_REQUIRE(earlier.known_uids.count() == 75);
    STATIC_REQUIRE_FALSE(test::read<data::vanished>("* VANISHED 5\r\n").earlier);
}

TEST_CASE("response codes of CONDSTORE and QRESYNC") {
    static constexpr good goods[] = {
        {"* OK [HIGHESTMODSEQ 715194045007] Ok"},
        {"* OK [HIGHESTMODSEQ 0715194045007] Ok", "* OK [HIGHESTMODSEQ 715194045007] Ok"},
        {"* OK [NOMODSEQ] Not supported here"},
        {"A1 OK [MODIFIED 7,9] Conditional STORE failed"},
        {"* OK [CLOSED] Previous mailbox closed"},
    };
    static constexpr bad bads[] = {
        {"* OK [HIGHESTMODSEQ 0] Ok", errc::number_zero, 20},
        {"* OK [HIGHESTMODSEQ] Ok", errc::expected_space, 19},
        {"* OK [MODIFIED] x", errc::expected_space, 14},
        {"* OK [MODIFIED a] x", errc::expected_sequence_set, 15},
        {"* OK [NOMODSEQ 5] x", errc::expected_bracket, 14},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto highest = test::read<data::ok>("* OK [HIGHESTMODSEQ 715194045007] Ok\r\n");
    STATIC_REQUIRE(highest.text.code->get_if<code::highestmodseq>()->value == 715194045007u);
    constexpr auto modified = test::read<tagged::ok>("A1 OK [MODIFIED 7,9] Conditional STORE failed\r\n");
    STATIC_REQUIRE(modified.text.code->get_if<code::modified>()->set.contains(9));
    STATIC_REQUIRE(test::read<data::ok>("* OK [NOMODSEQ] x\r\n").text.code->is<code::nomodseq>());
}
