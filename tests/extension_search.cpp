// What extensions add to SEARCH: ESEARCH (RFC 4731), SEARCHRES (RFC 5182), CONTEXT (RFC 5267), PARTIAL (RFC 9394),
// MULTISEARCH (RFC 7377), FUZZY (RFC 6203), WITHIN (RFC 5032), SAVEDATE (RFC 8514), MESSAGELIMIT (RFC 9738).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("the ESEARCH command") {
    static constexpr good_command goods[] = {
        {"c38 ESEARCH IN (MAILBOXES INBOX SUBTREE Work) RETURN (ALL) UNSEEN"},
        {"c39 ESEARCH RETURN (MIN MAX) SUBJECT \"chad\"", "c39 ESEARCH RETURN (MIN MAX) SUBJECT chad"},
        {"n17 ESEARCH IN (selected) UNSEEN", "n17 ESEARCH IN (SELECTED) UNSEEN"},
        {"n22 ESEARCH IN (subtree-one (Work \"Old Mail\")) RETURN (COUNT) UNSEEN",
         "n22 ESEARCH IN (SUBTREE-ONE (Work \"Old Mail\")) RETURN (COUNT) UNSEEN"},
        {"n23 ESEARCH IN (mailboxes (INBOX Sent)) RETURN () TEXT x",
         "n23 ESEARCH IN (MAILBOXES (INBOX Sent)) RETURN () TEXT x"},
        {"n24 ESEARCH IN (personal (x-scope 1 x-deep (a b))) ALL", "n24 ESEARCH IN (PERSONAL (x-scope 1 x-deep (a b))) ALL"},
        {"a ESEARCH ALL"},
        {"a ESEARCH INTHREAD REFS ALL"},
        {"tag1 UID ESEARCH FROM \"frobozz\" 1:100", "tag1 UID ESEARCH FROM frobozz 1:100"},
        {"a uid esearch IN (personal) RETURN (ALL) CHARSET UTF-8 ALL", "a UID ESEARCH IN (PERSONAL) RETURN (ALL) CHARSET UTF-8 ALL"},
        {"a ESEARCH IN (inboxes personal subscribed) CHARSET UTF-8 ALL",
         "a ESEARCH IN (INBOXES PERSONAL SUBSCRIBED) CHARSET UTF-8 ALL"},
    };
    static constexpr bad_command bads[] = {
        {"a ESEARCH INTHREAD", errc::expected_space, 18},
        {"a ESEARCH IN () ALL", errc::expected_item, 14},
        {"a ESEARCH IN (selected-delayed) ALL", errc::unknown_keyword, 14},
        {"a ESEARCH IN (subtree) ALL", errc::expected_space, 21},
        {"a ESEARCH IN (mailboxes ()) ALL", errc::expected_string, 25},
        {"a ESEARCH IN (mailboxes (a) ALL", errc::unknown_keyword, 28},
        {"a ESEARCH IN (personal ()) ALL", errc::expected_atom, 24},
        {"a ESEARCH IN (personal)", errc::expected_space, 23},
        {"a ESEARCH IN personal ALL", errc::expected_open, 13},
        {"a ESEARCH IN (personal)  RETURN (ALL) ALL", errc::expected_item, 24},
        {"a ESEARCH RETURN (ALL) IN (personal) ALL", errc::unknown_keyword, 23},
        {"a ESEARCH", errc::expected_space, 9},
        {"a UID ESEARCH", errc::expected_space, 13},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto command = test::read_command<command::esearch>(
        "a ESEARCH IN (personal subtree (Work \"Old Mail\") (x-scope 1)) RETURN (ALL) CHARSET UTF-8 UNSEEN\r\n");
    constexpr esearch_source_opts source = *command.source_opts;
    STATIC_REQUIRE(source.source_mbox.count() == 2);
    STATIC_REQUIRE(source.source_mbox.begin()->is<filter::personal>());
    constexpr source_mailboxes tree = *++source.source_mbox.begin();
    constexpr many_mailboxes names = *tree.get_if<filter::subtree>()->mailboxes.get_if<many_mailboxes>();
    STATIC_REQUIRE(names.count() == 2);
    STATIC_REQUIRE(*names.begin() == "Work");
    STATIC_REQUIRE(source.scope_options->begin()->label == "X-SCOPE");
    STATIC_REQUIRE(command.return_opts->options.begin()->is<search_return::all>());
    STATIC_REQUIRE(command.charset->charset == "UTF-8");
    STATIC_REQUIRE(command.keys.begin()->is<search::unseen>());
}

TEST_CASE("ESEARCH answers") {
    static constexpr good goods[] = {
        {"* ESEARCH (TAG \"c38\" MAILBOX INBOX UIDVALIDITY 1) UID ALL 4001,4003"},
        {"* ESEARCH (UIDVALIDITY 1 MAILBOX \"Old Mail\" TAG \"c38\") UID COUNT 3",
         "* ESEARCH (TAG \"c38\" MAILBOX \"Old Mail\" UIDVALIDITY 1) UID COUNT 3"},
        {"* ESEARCH (mailbox {3}\r\na b tag x) COUNT 0", "* ESEARCH (TAG \"x\" MAILBOX \"a b\") COUNT 0"},
        {"* ESEARCH (TAG \"B01\") UID ADDTO (0 32768:32769)"},
        {"* ESEARCH (TAG \"B01\") UID ADDTO (1 2731 1 2730)"},
        {"* ESEARCH (TAG \"B01\") UID REMOVEFROM (0 32768)"},
        {"* ESEARCH (TAG \"A01\") UID PARTIAL (1:500 4,5,8:10)"},
        {"* ESEARCH (TAG \"A02\") UID PARTIAL (24000:24500 NIL)"},
        {"* ESEARCH (TAG \"A02\") UID PARTIAL (24000:24500 nil)", "* ESEARCH (TAG \"A02\") UID PARTIAL (24000:24500 NIL)"},
        {"* ESEARCH (TAG \"A03\") UID PARTIAL (-1:-100 200:250,252:300)"},
        {"* ESEARCH (TAG \"n5\") ALL 1:3,5 MODSEQ 1236"},
        {"* ESEARCH (TAG \"n15\") ALL 1,5,10 RELEVANCY (4 99 42)"},
        {"* ESEARCH (TAG \"n15\") COUNT 0 RELEVANCY ()"},
        {"* ESEARCH (TAG \"n15\") RELEVANCY (007 100)", "* ESEARCH (TAG \"n15\") RELEVANCY (7 100)"},
    };
    static constexpr bad bads[] = {
        {"* ESEARCH (TAG \"a\" TAG \"b\") COUNT 1", errc::expected_keyword, 19},
        {"* ESEARCH (TAG \"a\" MAILBOX x MAILBOX y) COUNT 1", errc::expected_keyword, 29},
        {"* ESEARCH (TAG \"a\" UIDVALIDITY 0) COUNT 1", errc::number_zero, 31},
        {"* ESEARCH (MAILBOX x) COUNT 1", errc::expected_keyword, 20},
        {"* ESEARCH (TAG \"a\" X 1) COUNT 1", errc::expected_keyword, 19},
        {"* ESEARCH (TAG \"a\"MAILBOX x) COUNT 1", errc::expected_close, 18},
        {"* ESEARCH (TAG \"a\") ADDTO ()", errc::expected_number, 27},
        {"* ESEARCH (TAG \"a\") ADDTO (1)", errc::expected_space, 28},
        {"* ESEARCH (TAG \"a\") ADDTO (1 2 3)", errc::expected_space, 32},
        {"* ESEARCH (TAG \"a\") ADDTO 1", errc::expected_open, 26},
        {"* ESEARCH (TAG \"a\") ADDTO (-1 2)", errc::expected_number, 27},
        {"* ESEARCH (TAG \"a\") REMOVEFROM (1 a)", errc::expected_sequence_set, 34},
        {"* ESEARCH (TAG \"a\") PARTIAL (1 2)", errc::expected_number, 30},
        {"* ESEARCH (TAG \"a\") PARTIAL (1:2)", errc::expected_space, 32},
        {"* ESEARCH (TAG \"a\") PARTIAL (0:2 1)", errc::number_zero, 29},
        {"* ESEARCH (TAG \"a\") PARTIAL (-1:2 1)", errc::expected_number, 32},
        {"* ESEARCH (TAG \"a\") PARTIAL (1:-2 1)", errc::expected_number, 31},
        {"* ESEARCH (TAG \"a\") PARTIAL (1:* 1)", errc::expected_number, 31},
        {"* ESEARCH (TAG \"a\") PARTIAL (1:2 x)", errc::expected_sequence_set, 33},
        {"* ESEARCH (TAG \"a\") PARTIAL 1:2 NIL", errc::expected_open, 28},
        {"* ESEARCH (TAG \"a\") MODSEQ 0", errc::number_zero, 27},
        {"* ESEARCH (TAG \"a\") RELEVANCY (0)", errc::number_zero, 31},
        {"* ESEARCH (TAG \"a\") RELEVANCY (101)", errc::number_range, 31},
        {"* ESEARCH (TAG \"a\") RELEVANCY (0001)", errc::number_range, 31},
        {"* ESEARCH (TAG \"a\") RELEVANCY (a)", errc::expected_number, 31},
        {"* ESEARCH (TAG \"a\") RELEVANCY 5", errc::expected_open, 30},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto several = test::read<data::esearch>("* ESEARCH (UIDVALIDITY 1 MAILBOX inbox TAG \"c38\") UID COUNT 3\r\n");
    STATIC_REQUIRE(several.correlator->tag == "c38");
    STATIC_REQUIRE(several.correlator->mailbox->is_inbox());
    STATIC_REQUIRE(*several.correlator->uidvalidity == 1u);
    constexpr auto one = test::read<data::esearch>("* ESEARCH (TAG \"c38\") COUNT 3\r\n");
    STATIC_REQUIRE_FALSE(one.correlator->mailbox.has_value());
    STATIC_REQUIRE_FALSE(one.correlator->uidvalidity.has_value());

    constexpr auto changed = test::read<data::esearch>("* ESEARCH (TAG \"B01\") UID ADDTO (1 2731 0 2730:2740)\r\n");
    constexpr search_return_data added = *changed.data.begin();
    constexpr list_of<context_change, one_or_more> changes = added.get_if<esearch::addto>()->changes;
    STATIC_REQUIRE(changes.count() == 2);
    STATIC_REQUIRE(changes.begin()->context_position == 1u);
    STATIC_REQUIRE(changes.begin()->set.contains(2731));
    STATIC_REQUIRE((*++changes.begin()).set.count() == 11);

    constexpr auto window = test::read<data::esearch>("* ESEARCH (TAG \"A\") PARTIAL (-1:-100 5,7) MODSEQ 9 RELEVANCY (4 99)\r\n");
    constexpr search_return_data part = *window.data.begin();
    STATIC_REQUIRE(part.get_if<esearch::partial>()->range.from_end);
    STATIC_REQUIRE(part.get_if<esearch::partial>()->range.first == 1u);
    STATIC_REQUIRE(part.get_if<esearch::partial>()->range.last == 100u);
    STATIC_REQUIRE(part.get_if<esearch::partial>()->results->contains(7));
    constexpr search_return_data modseq = *++window.data.begin();
    STATIC_REQUIRE(modseq.get_if<esearch::modseq>()->value == 9u);
    constexpr search_return_data relevancy = *++ ++window.data.begin();
    STATIC_REQUIRE(relevancy.get_if<esearch::relevancy>()->scores.count() == 2);
    STATIC_REQUIRE(*++relevancy.get_if<esearch::relevancy>()->scores.begin() == 99);
    constexpr auto nothing = test::read<data::esearch>("* ESEARCH (TAG \"A\") PARTIAL (1:2 NIL)\r\n");
    STATIC_REQUIRE_FALSE(nothing.data.begin()->get_if<esearch::partial>()->results.has_value());
}

TEST_CASE("CANCELUPDATE") {
    static constexpr good_command goods[] = {
        {"c24 CANCELUPDATE \"B01\" \"B02\""},
        {"a cancelupdate \"B\\\"01\"", "a CANCELUPDATE \"B\\\"01\""},
    };
    static constexpr bad_command bads[] = {
        {"a CANCELUPDATE", errc::expected_space, 14},
        {"a CANCELUPDATE B01", errc::expected_string, 15},
        {"a CANCELUPDATE {3}\r\nB01", errc::expected_string, 15},
        {"a CANCELUPDATE \"B01\" ", errc::expected_string, 21},
        {"a CANCELUPDATE (\"B01\")", errc::expected_string, 15},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    STATIC_REQUIRE(*++test::read_command<command::cancelupdate>("a CANCELUPDATE \"B01\" \"B02\"\r\n").tags.begin() == "B02");
}

TEST_CASE("search return options") {
    static constexpr good_command goods[] = {
        {"n8 UID SEARCH RETURN (CONTEXT) UNDELETED"},
        {"n9 UID SEARCH RETURN (UPDATE COUNT) DELETED"},
        {"n10 UID SEARCH RETURN (PARTIAL 23500:24000) UNDELETED"},
        {"n11 SEARCH RETURN (COUNT UPDATE (UID FLAGS)) UNSEEN"},
        {"a SEARCH RETURN (UPDATE(UID FLAGS)) UNSEEN", "a SEARCH RETURN (UPDATE (UID FLAGS)) UNSEEN"},
        {"a SEARCH RETURN (UPDATE(UID) COUNT) UNSEEN", "a SEARCH RETURN (UPDATE (UID) COUNT) UNSEEN"},
        {"a SEARCH RETURN (UPDATE (BODY.PEEK[HEADER.FIELDS (From)])) ALL"},
        {"n13 UID SEARCH RETURN (PARTIAL -1:-100) UNDELETED"},
        {"n14 UID SEARCH RETURN (SAVE PARTIAL 1:500) UNDELETED"},
        {"n15 SEARCH RETURN (RELEVANCY ALL) FUZZY TEXT \"Helo\"", "n15 SEARCH RETURN (RELEVANCY ALL) FUZZY TEXT Helo"},
        {"n16 SEARCH RETURN (X-SNIP (3 40) ALL) TEXT x"},
        {"a SEARCH RETURN (PARTIALLY) ALL"},
        {"n7 SEARCH RETURN (SAVE) SINCE 1-Feb-2025 NOT FROM \"Smith\"",
         "n7 SEARCH RETURN (SAVE) SINCE 1-Feb-2025 NOT FROM Smith"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH RETURN (UPDATE ()) ALL", errc::expected_item, 25},
        {"a SEARCH RETURN (UPDATE (BOGUS)) ALL", errc::unknown_keyword, 25},
        {"a SEARCH RETURN (PARTIAL) ALL", errc::expected_space, 24},
        {"a SEARCH RETURN (PARTIAL 1) ALL", errc::expected_number, 26},
        {"a SEARCH RETURN (PARTIAL 1:0) ALL", errc::number_zero, 27},
        {"a SEARCH RETURN (PARTIAL -1:5) ALL", errc::expected_number, 28},
        {"a SEARCH RETURN (CONTEXT 5) ALL", errc::unknown_keyword, 25},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto updated = test::read_command<command::search>("a SEARCH RETURN (UPDATE (UID FLAGS) PARTIAL -1:-100) ALL\r\n");
    constexpr search_return_opt update = *updated.return_opts->options.begin();
    STATIC_REQUIRE(update.get_if<search_return::update>()->attributes.count() == 2);
    STATIC_REQUIRE(update.get_if<search_return::update>()->attributes.begin()->is<fetch::uid>());
    constexpr search_return_opt window = *++updated.return_opts->options.begin();
    STATIC_REQUIRE(window.get_if<search_return::partial>()->range.from_end);
    STATIC_REQUIRE(window.get_if<search_return::partial>()->range.last == 100u);
    constexpr auto other = test::read_command<command::search>("a SEARCH RETURN (PARTIALLY) ALL\r\n");
    STATIC_REQUIRE(other.return_opts->options.begin()->get_if<tagged_ext_param>()->label == "partially");
}

TEST_CASE("search keys") {
    static constexpr good_command goods[] = {
        {"m67 SEARCH OLDER 259200"},
        {"m68 SEARCH UNSEEN YOUNGER 3600"},
        {"m77 SEARCH FUZZY (SUBJECT \"IMAP break\" FROM ben)"},
        {"a SEARCH FUZZY FUZZY NOT FUZZY ALL"},
        {"m84 UID SEARCH UIDAFTER 25000 UNDELETED"},
        {"m85 UID SEARCH UIDBEFORE 25000 UNDELETED"},
        {"m69 SEARCH $ SMALLER 4096"},
        {"m70 UID SEARCH UID $ NOT DELETED"},
        {"m80 SEARCH SAVEDBEFORE 1-Feb-2025"},
        {"m81 SEARCH SAVEDON 1-Feb-2025"},
        {"m82 SEARCH SAVEDSINCE \"1-Feb-2025\"", "m82 SEARCH SAVEDSINCE 1-Feb-2025"},
        {"m83 SEARCH SAVEDATESUPPORTED"},
        {"a SEARCH SAVEDATESUPPORTED SAVEDON 1-Feb-2025"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH OLDER 0", errc::number_zero, 15},
        {"a SEARCH YOUNGER", errc::expected_space, 16},
        {"a SEARCH YOUNGER -1", errc::expected_number, 17},
        {"a SEARCH FUZZY", errc::expected_space, 14},
        {"a SEARCH FUZZY ()", errc::expected_item, 16},
        {"a SEARCH UIDAFTER 0", errc::number_zero, 18},
        {"a SEARCH UIDBEFORE *", errc::expected_number, 19},
        {"a SEARCH SAVEDON 1-Foo-2025", errc::expected_date, 19},
        {"a SEARCH SAVEDATESUPPORTED 5-", errc::expected_crlf, 28},
        {"a SEARCH FUZZY", errc::expected_space, 14},
        {"a SEARCH SAVEDBEFORE", errc::expected_space, 20},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr search_key fuzzy = *test::read_command<command::search>("a SEARCH FUZZY (SUBJECT x FROM y)\r\n").keys.begin();
    STATIC_REQUIRE((*fuzzy.get_if<search::fuzzy>()->key).get_if<search::group>()->count() == 2);
    constexpr search_key older = *test::read_command<command::search>("a SEARCH OLDER 259200\r\n").keys.begin();
    STATIC_REQUIRE(older.get_if<search::older>()->seconds == 259200u);
    constexpr search_key younger = *test::read_command<command::search>("a SEARCH YOUNGER 1\r\n").keys.begin();
    STATIC_REQUIRE(younger.get_if<search::younger>()->seconds == 1u);
    constexpr search_key after = *test::read_command<command::uid_search>("a UID SEARCH UIDAFTER 25000\r\n").keys.begin();
    STATIC_REQUIRE(after.get_if<search::uidafter>()->uniqueid == 25000u);
    constexpr search_key before = *test::read_command<command::uid_search>("a UID SEARCH UIDBEFORE 5\r\n").keys.begin();
    STATIC_REQUIRE(before.get_if<search::uidbefore>()->uniqueid == 5u);
    constexpr search_key saved = *test::read_command<command::search>("a SEARCH SAVEDSINCE 1-Feb-2025\r\n").keys.begin();
    STATIC_REQUIRE(saved.get_if<search::savedsince>()->day == date{.day = 1, .month = 2, .year = 2025});
    constexpr search_key last = *test::read_command<command::search>("a SEARCH $\r\n").keys.begin();
    STATIC_REQUIRE(last.get_if<sequence_set>()->saved);
}

TEST_CASE("NOUPDATE and NOTSAVED") {
    static constexpr good goods[] = {
        {"* NO [NOUPDATE \"B\xc3\xa9\"] x", {}, true},
        {"* NO [NOUPDATE \"B02\"] Too many contexts"},
        {"A1 NO [NOTSAVED] Too many search results"},
    };
    static constexpr bad bads[] = {
        {"* NO [NOUPDATE B02] Too many contexts", errc::expected_string, 15},
        {"* NO [NOUPDATE] Too many contexts", errc::expected_space, 14},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto refused = test::read<data::no>("* NO [NOUPDATE \"B02\"] Too many contexts\r\n");
    STATIC_REQUIRE(refused.text.code->get_if<code::noupdate>()->tag == "B02");
}
