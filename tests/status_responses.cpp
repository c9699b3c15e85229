// OK, NO, BAD, PREAUTH and BYE, tagged and untagged; greetings and continuation requests.
#include "support/response_rows.hpp"

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad;
using test::good;
using test::met;
using test::odd;

TEST_CASE("OK") {
    static constexpr good goods[] = {
        {"* OK Still here"},
        {"A1 OK LOGIN completed"},
        {"a.1-_~!#$&' OK x"},
        {"* ok x", "* OK x"},
        {"* Ok [alert] x", "* OK [ALERT] x"},
        {"* OK x"},
        {"* OK "},
        {"A1 OK "},
        {"A4 OK [READ-WRITE] "},
        {"A5 OK Mailbox [Gmail]/All ready"},
        {"A6 OK ]"},
        {"A6 OK  [ALERT] x"},
        {"A6 OK \x01\t\x7f\"\\{5}"},
        {"A7 OK K\xc3\xbc" "che \xe2\x82\xac \xf0\x9f\x93\xa7", {}, true},
        {"* OK [CAPABILITY IMAP4rev2 STARTTLS AUTH=PLAIN] server ready"},
    };
    static constexpr bad bads[] = {
        {"* OK", errc::expected_space, 4},
        {"A1 OK", errc::expected_space, 5},
        {"A1 OK\tx", errc::expected_space, 5},
        {"A1 OKAY x", errc::unknown_keyword, 3},
        {"A1  OK x", errc::expected_keyword, 3},
        {"+A1 OK x", errc::expected_space, 1},
        {"A+1 OK x", errc::expected_space, 1},
        {"A(1 OK x", errc::expected_space, 1},
        {" OK x", errc::expected_tag, 0},
        {"*OK x", errc::expected_space, 1},
        {"*  OK x", errc::expected_keyword, 2},
        {"* OK x\ry", errc::expected_crlf, 6},
        {"* OK x\ny", errc::expected_crlf, 6},
        {"* OK x\0y"sv, errc::bad_character, 6},
        {"* OK \xc3\xbc", errc::bad_character, 5},
        {"* OK \xc3\xbc\xfc", errc::bad_utf8, 7, true},
        {"* OK \xed\xa0\x80", errc::bad_utf8, 5, true},
        {"* OK [", errc::expected_item, 6},
        {"* OK []", errc::expected_item, 6},
        {"* OK []x", errc::expected_item, 6},
        {"* OK [ALERT", errc::expected_bracket, 11},
        {"* OK [ALERT]", errc::expected_space, 12},
        {"* OK [ALERT]x", errc::expected_space, 12},
        {"* OK [ ALERT] x", errc::expected_item, 6},
        {"* OK [ALERT ] x", errc::expected_bracket, 11},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto untagged = test::read<data::ok>("* OK [ALERT] down at 5\r\n");
    STATIC_REQUIRE(untagged.text.code.has_value());
    STATIC_REQUIRE(untagged.text.code->is<code::alert>());
    STATIC_REQUIRE(untagged.text.text == "down at 5");
    constexpr auto tagged_ = test::read<tagged::ok>("A1 OK done\r\n");
    STATIC_REQUIRE(tagged_.tag == "A1");
    STATIC_REQUIRE_FALSE(tagged_.text.code.has_value());
    STATIC_REQUIRE(tagged_.text.text == "done");
    STATIC_REQUIRE(parse_response("A1 OK done\r\n")->kind() == response_kind<tagged::ok>);
    STATIC_REQUIRE_FALSE(parse_response("* OK done\r\n")->is<tagged::ok>());
}

TEST_CASE("NO") {
    static constexpr good goods[] = {
        {"* NO Disk is 98% full, please delete unnecessary data"},
        {"A2 NO LOGIN failure"},
        {"A2 no [TryCreate] x", "A2 NO [TRYCREATE] x"},
        {"A2 NO "},
        {"A6 NO Kennwort ung\xc3\xbcltig", {}, true},
    };
    static constexpr bad bads[] = {
        {"* NO", errc::expected_space, 4},
        {"A2 NO", errc::expected_space, 5},
        {"A2 NOX x", errc::unknown_keyword, 3},
        {"A2 NO [TRYCREATE", errc::expected_bracket, 16},
        {"A2 NO \0"sv, errc::bad_character, 6},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto untagged = test::read<data::no>("* NO nearly full\r\n");
    STATIC_REQUIRE(untagged.text.text == "nearly full");
    constexpr auto tagged_ = test::read<tagged::no>("A2 NO [TRYCREATE] no such mailbox\r\n");
    STATIC_REQUIRE(tagged_.tag == "A2");
    STATIC_REQUIRE(tagged_.text.code->is<code::trycreate>());
    STATIC_REQUIRE(tagged_.text.text == "no such mailbox");
}

TEST_CASE("BAD") {
    static constexpr good goods[] = {
        {"* BAD Command line too long"},
        {"A3 BAD Command unknown"},
        {"* BAD [CLIENTBUG] x"},
        {"* Bad ", "* BAD "},
    };
    static constexpr bad bads[] = {
        {"* BAD", errc::expected_space, 5},
        {"A3 BAD", errc::expected_space, 6},
        {"A3 BADLY x", errc::unknown_keyword, 3},
        {"A3 BAD [CLIENTBUG x] y", errc::expected_bracket, 17},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto untagged = test::read<data::bad>("* BAD [CLIENTBUG] why\r\n");
    STATIC_REQUIRE(untagged.text.code->is<code::clientbug>());
    STATIC_REQUIRE(untagged.text.text == "why");
    constexpr auto tagged_ = test::read<tagged::bad>("A3 BAD what\r\n");
    STATIC_REQUIRE(tagged_.tag == "A3");
    STATIC_REQUIRE(tagged_.text.text == "what");
}

TEST_CASE("PREAUTH") {
    static constexpr good goods[] = {
        {"* PREAUTH IMAP4rev1 server logged in as Smith"},
        {"* preauth [CAPABILITY IMAP4rev2] ", "* PREAUTH [CAPABILITY IMAP4rev2] "},
    };
    static constexpr bad bads[] = {
        {"* PREAUTH", errc::expected_space, 9},
        {"* PREAUTH [CAPABILITY", errc::expected_bracket, 21},
        {"A1 PREAUTH x", errc::unknown_keyword, 3},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto read = test::read<data::preauth>("* PREAUTH [CAPABILITY IMAP4rev2] hello\r\n");
    STATIC_REQUIRE(read.text.code->is<code::capability>());
    STATIC_REQUIRE(read.text.text == "hello");
}

TEST_CASE("BYE") {
    static constexpr good goods[] = {
        {"* BYE Autologout; idle for too long"},
        {"* bye ", "* BYE "},
        {"* BYE [UNAVAILABLE] x"},
    };
    static constexpr bad bads[] = {
        {"* BYE", errc::expected_space, 5},
        {"A1 BYE x", errc::unknown_keyword, 3},
        {"* BYE [UNAVAILABLE]", errc::expected_space, 19},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto read = test::read<data::bye>("* BYE [UNAVAILABLE] later\r\n");
    STATIC_REQUIRE(read.text.code->is<code::unavailable>());
    STATIC_REQUIRE(read.text.text == "later");
}

TEST_CASE("a greeting is OK, PREAUTH or BYE") {
    STATIC_REQUIRE(parse_greeting("* OK ready\r\n")->is<data::ok>());
    STATIC_REQUIRE(parse_greeting("* PREAUTH ready\r\n")->is<data::preauth>());
    STATIC_REQUIRE(parse_greeting("* BYE busy\r\n")->is<data::bye>());

    struct row {
        std::string_view wire;
        errc code;
        std::size_t offset;
    };
    constexpr row rows[] = {
        {"* NO x\r\n", errc::unknown_keyword, 2},     {"* BAD x\r\n", errc::unknown_keyword, 2},
        {"A1 OK x\r\n", errc::unknown_keyword, 0},    {"+ x\r\n", errc::unknown_keyword, 0},
        {"* 1 EXISTS\r\n", errc::unknown_keyword, 2}, {"* OK\r\n", errc::expected_space, 4},
        {"* OK x\r", errc::incomplete, 7},
    };
    for (const row& r : rows) {
        const auto read = parse_greeting(r.wire);
        CAPTURE(r.wire);
        CHECK(test::said(read) == name(r.code));
        CHECK(read.error().offset == r.offset);
    }
}

TEST_CASE("continuation requests") {
    static constexpr good goods[] = {
        {"+ Ready for additional command text"},
        {"+ BDE2ODk2OTc="},
        {"+ "},
        {"+ [ALERT] go ahead"},
        {"+ OK Completed"},
        {"+ {5}"},
    };
    static constexpr bad bads[] = {
        {"+", errc::expected_space, 1},
        {"+x", errc::expected_space, 1},
        {"+ [ALERT]", errc::expected_space, 9},
        {"+ \0"sv, errc::bad_character, 2},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto read = test::read<continue_req>("+ OK Completed\r\n");
    STATIC_REQUIRE(read.text.text == "OK Completed");
    STATIC_REQUIRE(test::read<continue_req>("+ \r\n").text.text.empty());
}

TEST_CASE("leniently, statuses without text and lines that end in LF") {
    static constexpr odd odds[] = {
        {"A1 OK", met(quirk::missing_text), 0, "A1 OK "},
        {"* BYE", met(quirk::missing_text), 0, "* BYE "},
        {"* OK [UIDNEXT 5]", met(quirk::missing_text), 0, "* OK [UIDNEXT 5] "},
        {"* OK [UIDNEXT 5]x", met(quirk::missing_space), 0, "* OK [UIDNEXT 5] x"},
        {"+", met(quirk::missing_text), 0, "+ "},
        {"*  OK x", met(quirk::extra_space), 0, "* OK x"},
        {"A1  OK x", met(quirk::extra_space), 0, "A1 OK x"},
        {"x+ OK Completed", met(quirk::plus_in_tag)},
        {"* OK \xc3\xbc", met(quirk::eight_bit), 0, "* OK \xc3\xbc"},
        {"* OK \xfc", met(quirk::eight_bit)},
    };
    static_assert(test::hold(odds));
    test::check(odds);

    const options lenient{.lenient = true};
    const auto read = parse_response("A1 OK done\nA2", lenient);
    REQUIRE(read);
    CHECK(read->size() == 11);
    CHECK(read->quirks() == met(quirk::bare_line_feed));
    CHECK(read->as<tagged::ok>()->text.text == "done");
    CHECK(test::said(parse_response("A1 OK done\nA2")) == "expected_crlf");
}

TEST_CASE("leniently, a bracket that opens no code is text") {
    static constexpr odd odds[] = {
        {"A1 NO [REFERRAL imap://x/ moved", met(quirk::broken_code)},
        {"* OK [", met(quirk::broken_code)},
        {"* OK []", met(quirk::broken_code)},
        {"* OK [Gmail", met(quirk::broken_code)},
        {"* OK [NAMESPACE ((\"\" )) NIL NIL", met(quirk::broken_code)},
    };
    static_assert(test::hold(odds));
    test::check(odds);
    const options lenient{.lenient = true};
    const auto read = parse_response("A1 NO [REFERRAL imap://x/ moved\r\n", lenient)->as<tagged::no>();
    REQUIRE(read);
    CHECK_FALSE(read->text.code.has_value());
    CHECK(read->text.text == "[REFERRAL imap://x/ moved");
}

TEST_CASE("what all status responses have") {
    struct row {
        std::string_view wire;
        resp_cond_state state;
        std::string_view tag;  // empty if there is none
    };
    static constexpr row rows[] = {
        {"a1 OK x", resp_cond_state::ok, "a1"},
        {"a2 NO x", resp_cond_state::no, "a2"},
        {"a3 BAD x", resp_cond_state::bad, "a3"},
        {"* OK x", resp_cond_state::ok, ""},
        {"* NO x", resp_cond_state::no, ""},
        {"* BAD x", resp_cond_state::bad, ""},
        {"* PREAUTH x", resp_cond_state::preauth, ""},
        {"* BYE x", resp_cond_state::bye, ""},
    };
    for (const row& each : rows) {
        CAPTURE(each.wire);
        const std::string line = std::string(each.wire) + "\r\n";
        const auto condition = parse_response(line)->condition();
        REQUIRE(condition);
        CHECK(condition->state == each.state);
        CHECK(line.find(name(condition->state)) != std::string::npos);
        CHECK(condition->tag.has_value() == !each.tag.empty());
        if (condition->tag) CHECK(*condition->tag == each.tag);
        CHECK(condition->text.text == "x");
    }
    static_assert(parse_response("a NO [ALERT] x\r\n")->condition()->text.code->is<code::alert>());
    static_assert(!parse_response("* 3 EXISTS\r\n")->condition());
    static_assert(!parse_response("+ x\r\n")->condition());
}

TEST_CASE("values that can't be written as a status") {
    char buffer[64];
    const auto refused = [&](const auto& value) { return serialize(value, std::span<char>(buffer)).error().code; };
    CHECK(refused(tagged::ok{"A1", {{}, "x\r\nA1 OK y"}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"A1", {{}, "x\ny"}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"A1", {{}, std::string_view("\0", 1)}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"A1", {{}, "[ALERT] x"}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"A1", {{}, "\xc3\xbc"}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"", {{}, "x"}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"A+", {{}, "x"}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"A 1", {{}, "x"}}) == errc::unrepresentable);
    CHECK(refused(data::ok{{resp_text_code(unparsed{}), "x"}}) == errc::unrepresentable);
    CHECK(refused(tagged::ok{"A1", {{}, "x"}}) == errc::none);

    // "*" is no UID.
    for (const uid_range open : {uid_range(largest), uid_range(5, largest), uid_range(largest, 5)}) {
        const uid_range one[] = {open};
        CHECK(refused(tagged::ok{"A1", {code::appenduid{1, one}, "x"}}) == errc::unrepresentable);
        CHECK(refused(data::vanished{true, uid_set(one)}) == errc::unrepresentable);
    }
}
