// OBJECTID (RFC 8474) and the draft OBJECTID+.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("asking for identifiers") {
    static constexpr good_command goods[] = {
        {"j8 FETCH 1 (EMAILID)"},
        {"j9 FETCH 1 (THREADID)"},
        {"j13 UID FETCH 1 (OBJECTID)"},
        {"a FETCH 1 EMAILID", "a FETCH 1 (EMAILID)"},
        {"m78 SEARCH EMAILID M6d99ac3275bb4e"},
        {"m79 SEARCH THREADID T64b478a75b7ea9"},
        {"q10 STATUS INBOX (MAILBOXID)"},
        {"q12 STATUS INBOX (OBJECTID)"},
        {"g7 SELECT Work (OBJECTID (MAILBOXID F29d0a2 ACCOUNTID u1))"},
        {"a SELECT Work (OBJECTID)"},
        {"f8 ENABLE OBJECTID+"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH EMAILID", errc::expected_space, 16},
        {"a SEARCH EMAILID \"M6\"", errc::expected_atom, 17},
        {"a SEARCH EMAILID M6.5", errc::expected_crlf, 19},
        {"a SEARCH EMAILID M6/5", errc::expected_crlf, 19},
        {"a SEARCH EMAILID /", errc::expected_atom, 17},
        {"a SEARCH THREADID (T1)", errc::expected_atom, 18},
        {"a SELECT Work (OBJECTID ())", errc::expected_atom, 25},
        {"a SELECT Work (OBJECTID (MAILBOXID))", errc::expected_space, 34},
        {"a SELECT Work (OBJECTID (MAILBOXID x y))", errc::expected_space, 38},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr search_key email = *test::read_command<command::search>("a SEARCH EMAILID M6d99\r\n").keys.begin();
    STATIC_REQUIRE(email.get_if<search::emailid>()->id == "M6d99");
    constexpr search_key thread = *test::read_command<command::search>("a SEARCH THREADID T1\r\n").keys.begin();
    STATIC_REQUIRE(thread.get_if<search::threadid>()->id == "T1");
    constexpr auto selected = test::read_command<command::select>("a SELECT Work (OBJECTID (MAILBOXID F29d ACCOUNTID u1))\r\n");
    constexpr compound_objectid ids = *selected.params->begin()->get_if<select_with::objectid>()->ids;
    STATIC_REQUIRE(ids.begin()->label == "mailboxid");
    STATIC_REQUIRE((*++ids.begin()).id == "u1");
}

TEST_CASE("identifiers") {
    static constexpr good goods[] = {
        {"* 1 FETCH (EMAILID (M6d99ac3275bb4e))"},
        {"* 1 FETCH (THREADID (T64b478a75b7ea9))"},
        {"* 1 FETCH (THREADID NIL)"},
        {"* 1 FETCH (THREADID nil UID 7)", "* 1 FETCH (THREADID NIL UID 7)"},
        {"* 1 FETCH (OBJECTID (EMAILID M6d99 THREADID T64b4))"},
        {"A1 OK [MAILBOXID (F2212ea87-6097-4256-9d51-71338625)] Created"},
        {"A1 OK [OBJECTID (ACCOUNTID u1 MAILBOXID F29d0a2)] Selected"},
        {"* STATUS INBOX (MAILBOXID (F2212ea87-6097))"},
        {"* STATUS INBOX (OBJECTID (MAILBOXID F29d ACCOUNTID u1))"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (EMAILID NIL)", errc::expected_open, 19},
        {"* 1 FETCH (EMAILID ())", errc::expected_atom, 20},
        {"* 1 FETCH (EMAILID M6)", errc::expected_open, 19},
        {"* 1 FETCH (EMAILID (\"M6\"))", errc::expected_atom, 20},
        {"* 1 FETCH (EMAILID (a b))", errc::expected_close, 21},
        {"* 1 FETCH (THREADID ())", errc::expected_atom, 21},
        {"* 1 FETCH (THREADID T)", errc::expected_open, 20},
        {"* 1 FETCH (OBJECTID ())", errc::expected_atom, 21},
        {"* 1 FETCH (OBJECTID (EMAILID))", errc::expected_space, 28},
        {"* 1 FETCH (OBJECTID NIL)", errc::expected_open, 20},
        {"A1 OK [MAILBOXID F] x", errc::expected_open, 17},
        {"A1 OK [MAILBOXID ()] x", errc::expected_atom, 18},
        {"A1 OK [MAILBOXID] x", errc::expected_space, 16},
        {"A1 OK [OBJECTID (ACCOUNTID u.1)] x", errc::expected_close, 28},
        {"* STATUS INBOX (MAILBOXID F)", errc::expected_open, 26},
        {"* STATUS INBOX (MAILBOXID NIL)", errc::expected_open, 26},
        {"* STATUS INBOX (MAILBOXID (a.b))", errc::expected_close, 28},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto fetched = test::read<data::fetch>("* 1 FETCH (EMAILID (M6d) THREADID NIL THREADID (T6) OBJECTID (EMAILID m))\r\n");
    auto item = fetched.items.begin();
    CHECK(item->get_if<fetched::emailid>()->id.value == "M6d");
    CHECK_FALSE((++item)->get_if<fetched::threadid>()->id.has_value());
    CHECK((++item)->get_if<fetched::threadid>()->id->value == "T6");
    CHECK((++item)->get_if<fetched::objectid>()->ids.begin()->id == "m");
    constexpr auto created = test::read<tagged::ok>("A1 OK [MAILBOXID (F22-1_2)] Created\r\n");
    STATIC_REQUIRE(created.text.code->get_if<code::mailboxid>()->id.value == "F22-1_2");
    constexpr auto status = test::read<data::status>("* STATUS INBOX (MAILBOXID (F22) OBJECTID (ACCOUNTID u1))\r\n");
    STATIC_REQUIRE(status.attributes.begin()->get_if<status::mailboxid>()->id.value == "F22");
    STATIC_REQUIRE((*++status.attributes.begin()).get_if<status::objectid>()->ids.begin()->label == "ACCOUNTID");
}
