// PREVIEW (RFC 8970), SNIPPET, and SAVEDATE (RFC 8514).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("asking for SAVEDATE, PREVIEW and SNIPPET") {
    static constexpr good_command goods[] = {
        {"j10 FETCH 1 (SAVEDATE)"},
        {"j11 FETCH 1 (PREVIEW)"},
        {"j12 FETCH 1 (PREVIEW (LAZY))"},
        {"j17 FETCH 1 (SNIPPET)"},
        {"j18 FETCH 1 (SNIPPET (LAZY=FUZZY))"},
        {"j19 FETCH 1 (PREVIEW (FUZZY))"},
        {"a FETCH 1 PREVIEW", "a FETCH 1 (PREVIEW)"},
        {"a FETCH 1 PREVIEW (lazy)", "a FETCH 1 (PREVIEW (LAZY))"},
        {"a FETCH 1 PREVIEW (LAZY) (CHANGEDSINCE 5)", "a FETCH 1 (PREVIEW (LAZY)) (CHANGEDSINCE 5)"},
        {"a FETCH 1 PREVIEW (CHANGEDSINCE 5)", "a FETCH 1 (PREVIEW) (CHANGEDSINCE 5)"},
        {"a FETCH 1 (PREVIEW (LAZY FUZZY) UID)"},
        {"a FETCH 1 (UID PREVIEW)"},
    };
    static constexpr bad_command bads[] = {
        {"a FETCH 1 (PREVIEW ())", errc::expected_item, 19},
        {"a FETCH 1 (PREVIEW (CRAZY))", errc::expected_item, 19},
        {"a FETCH 1 (PREVIEW (LAZY)", errc::expected_close, 25},
        {"a FETCH 1 (PREVIEW(LAZY))", errc::expected_close, 18},
        {"a FETCH 1 (PREVIEW (LAZY CRAZY))", errc::unknown_keyword, 25},
        {"a FETCH 1 (PREVIEWS)", errc::unknown_keyword, 11},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto asked = test::read_command<command::fetch>("a FETCH 1 PREVIEW (LAZY FUZZY) (CHANGEDSINCE 5)\r\n");
    constexpr fetch_att item = *asked.items.attributes().begin();
    STATIC_REQUIRE(*item.get_if<fetch::preview>()->mods->begin() == preview_mod::lazy);
    STATIC_REQUIRE(*++item.get_if<fetch::preview>()->mods->begin() == preview_mod::fuzzy);
    STATIC_REQUIRE(asked.modifiers->begin()->is<fetch_with::changedsince>());
    constexpr auto plain = test::read_command<command::fetch>("a FETCH 1 PREVIEW (CHANGEDSINCE 5)\r\n");
    STATIC_REQUIRE_FALSE(plain.items.attributes().begin()->get_if<fetch::preview>()->mods.has_value());
    STATIC_REQUIRE(plain.modifiers.has_value());
    constexpr auto snippet = test::read_command<command::fetch>("a FETCH 1 (SNIPPET (LAZY=FUZZY))\r\n");
    STATIC_REQUIRE(*snippet.items.attributes().begin()->get_if<fetch::snippet>()->mods->begin() == preview_mod::lazy_fuzzy);
}

TEST_CASE("SAVEDATE, PREVIEW and SNIPPET") {
    static constexpr good goods[] = {
        {"* 1 FETCH (SAVEDATE \"01-Jan-2025 00:00:05 +0200\")", "* 1 FETCH (SAVEDATE \" 1-Jan-2025 00:00:05 +0200\")"},
        {"* 1 FETCH (SAVEDATE \" 1-Jan-2025 00:00:05 +0200\")"},
        {"* 1 FETCH (SAVEDATE NIL)"},
        {"* 1 FETCH (PREVIEW \"Lunch?\")"},
        {"* 1 FETCH (PREVIEW NIL)"},
        {"* 1 FETCH (PREVIEW \"\")"},
        {"* 1 FETCH (PREVIEW {6}\r\n\xe4\xbd\xa0\xe5\xa5\xbd)"},
        {"* 1 FETCH (PREVIEW {6}\r\n\xe4\xbd\xa0\xe5\xa5\xbd)", "* 1 FETCH (PREVIEW \"\xe4\xbd\xa0\xe5\xa5\xbd\")", true},
        {"* 1 FETCH (SNIPPET (FUZZY \"Lunch?\"))"},
        {"* 1 FETCH (PREVIEW (FUZZY \"Lunch?\"))"},
        {"* 1 FETCH (PREVIEW (fuzzy nil) UID 5)", "* 1 FETCH (PREVIEW (FUZZY NIL) UID 5)"},
        {"* 1 FETCH (SNIPPET \"x\")"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (SAVEDATE ())", errc::expected_date, 20},
        {"* 1 FETCH (SAVEDATE \"1-Jan-2025 00:00:05 +0200\")", errc::expected_date, 22},
        {"* 1 FETCH (SAVEDATE)", errc::expected_space, 19},
        {"* 1 FETCH (PREVIEW)", errc::expected_space, 18},
        {"* 1 FETCH (PREVIEW ())", errc::expected_keyword, 20},
        {"* 1 FETCH (PREVIEW x)", errc::expected_string, 19},
        {"* 1 FETCH (PREVIEW (FUZZY))", errc::expected_space, 25},
        {"* 1 FETCH (PREVIEW (FUZZY \"x\" \"y\"))", errc::expected_close, 29},
        {"* 1 FETCH (PREVIEW (EXACT \"x\"))", errc::unknown_keyword, 20},
        {"* 1 FETCH (PREVIEW (\"x\"))", errc::expected_keyword, 20},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto fetched = test::read<data::fetch>("* 1 FETCH (SAVEDATE \"01-Jan-2025 00:00:05 +0200\" SAVEDATE NIL)\r\n");
    STATIC_REQUIRE(fetched.items.begin()->get_if<fetched::savedate>()->date_time->zone_minutes == 120);
    STATIC_REQUIRE_FALSE((*++fetched.items.begin()).get_if<fetched::savedate>()->date_time.has_value());
    constexpr auto preview = test::read<data::fetch>("* 1 FETCH (PREVIEW NIL PREVIEW \"\" SNIPPET (FUZZY \"Lunch?\"))\r\n");
    auto item = preview.items.begin();
    CHECK(item->get_if<fetched::preview>()->text.is_nil());
    CHECK_FALSE((++item)->get_if<fetched::preview>()->text.is_nil());
    CHECK_FALSE(item->get_if<fetched::preview>()->fuzzy);
    CHECK((++item)->get_if<fetched::snippet>()->fuzzy);
    CHECK(item->get_if<fetched::snippet>()->text == "Lunch?");
}
