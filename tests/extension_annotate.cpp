// ANNOTATE-EXPERIMENT-1 (RFC 5257), and the draft ANNOTATEMORE.
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;
using test::met;
using test::odd;

TEST_CASE("commands with annotations of messages") {
    static constexpr good_command goods[] = {
        {"j6 FETCH 1:* (ANNOTATION (\"/altsubject\" (\"value\" \"size\")))", "j6 FETCH 1:* (ANNOTATION (/altsubject (value size)))"},
        {"j7 FETCH 1 (ANNOTATION ((\"/*\" \"/altsubject\") \"value.priv\"))", "j7 FETCH 1 (ANNOTATION ((/* /altsubject) value.priv))"},
        {"a FETCH 1 annotation (/% value) (X-M 1)", "a FETCH 1 (ANNOTATION (/% value)) (X-M 1)"},
        {"k8 STORE 1 ANNOTATION (\"/comment\" (\"value.priv\" \"New\" \"value.shared\" NIL))",
         "k8 STORE 1 ANNOTATION (/comment (value.priv \"New\" value.shared NIL))"},
        {"a UID STORE 1 (UNCHANGEDSINCE 5) ANNOTATION (/1.2/comment (value.priv {2+}\r\na\n) \"/vendor/a b\" (value.priv \"\"))",
         "a UID STORE 1 (UNCHANGEDSINCE 5) ANNOTATION (/1.2/comment (value.priv {2}\r\na\n) \"/vendor/a b\" (value.priv \"\"))"},
        {"m74 SEARCH ANNOTATION \"/comment\" value \"IMAP4\"", "m74 SEARCH ANNOTATION /comment value \"IMAP4\""},
        {"m75 SEARCH ANNOTATION \"*\" value.shared NIL", "m75 SEARCH ANNOTATION * value.shared NIL"},
        {"a SEARCH OR ANNOTATION * VALUE.PRIV \"x\" SEEN", "a SEARCH OR ANNOTATION * value.priv \"x\" SEEN"},
        {"o12 SORT (ANNOTATION \"/altsubject\" value.shared) UTF-8 ALL", "o12 SORT (ANNOTATION /altsubject value.shared) UTF-8 ALL"},
        {"a SORT (REVERSE ANNOTATION /altsubject value.priv SUBJECT) UTF-8 ALL"},
        {"g6 SELECT INBOX (ANNOTATE)"},
    };
    static constexpr bad_command bads[] = {
        {"a FETCH 1 (ANNOTATION)", errc::expected_space, 21},
        {"a FETCH 1 (ANNOTATION (/a))", errc::expected_space, 25},
        {"a FETCH 1 (ANNOTATION /a value)", errc::expected_open, 22},
        {"a FETCH 1 (ANNOTATION (() value))", errc::expected_string, 24},
        {"a FETCH 1 (ANNOTATION (/a ()))", errc::expected_string, 27},
        {"a FETCH 1 (ANNOTATION (/a value*))", errc::expected_close, 31},
        {"a FETCH 1 (ANNOTATION (/a \"value%\"))", errc::bad_character, 32},
        {"a STORE 1 ANNOTATION ()", errc::expected_string, 22},
        {"a STORE 1 ANNOTATION (/a)", errc::expected_space, 24},
        {"a STORE 1 ANNOTATION (/a ())", errc::expected_string, 26},
        {"a STORE 1 ANNOTATION (/a (value.priv))", errc::expected_space, 36},
        {"a STORE 1 ANNOTATION (/a (value.priv x))", errc::expected_string, 37},
        {"a STORE 1 ANNOTATION (\"/a*\" (value.priv NIL))", errc::bad_character, 25},
        {"a STORE 1 +ANNOTATION (/a (value.priv NIL))", errc::expected_item, 10},
        {"a SEARCH ANNOTATION /a", errc::expected_space, 22},
        {"a SEARCH ANNOTATION /a size \"x\"", errc::unknown_keyword, 23},
        {"a SEARCH ANNOTATION /a \"value\" \"x\"", errc::expected_keyword, 23},
        {"a SEARCH ANNOTATION /a value x", errc::expected_string, 29},
        {"a SORT (ANNOTATION /a value) UTF-8 ALL", errc::unknown_keyword, 22},
        {"a SORT (ANNOTATION /a) UTF-8 ALL", errc::expected_space, 21},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto stored = test::read_command<command::store>("a STORE 1 ANNOTATION (/comment (value.priv \"New\" value.shared NIL))\r\n");
    constexpr auto entries = stored.attribute.get_if<store::annotation>()->entries;
    STATIC_REQUIRE(entries.begin()->entry == "/comment");
    STATIC_REQUIRE(entries.begin()->values.begin()->value == "New");
    STATIC_REQUIRE((*++entries.begin()->values.begin()).value.is_nil());
    constexpr search_key key = *test::read_command<command::search>("a SEARCH ANNOTATION * value.shared NIL\r\n").keys.begin();
    STATIC_REQUIRE(key.get_if<search::annotation>()->entry == "*");
    STATIC_REQUIRE(key.get_if<search::annotation>()->attribute == att_search::value_shared);
    STATIC_REQUIRE(test::read_command<command::select>("a SELECT x (annotate)\r\n").params->begin()->is<select_with::annotate>());
    constexpr auto asked = test::read_command<command::fetch>("a FETCH 1 (ANNOTATION ((/a /b) value))\r\n");
    constexpr fetch_att item = *asked.items.get_if<list_of<fetch_att, bare>>()->begin();
    STATIC_REQUIRE(item.get_if<fetch::annotation>()->entries.is<list_of<list_mailbox, one_or_more>>());
    STATIC_REQUIRE(*item.get_if<fetch::annotation>()->attribs.get_if<annotation_name>() == "value");
}

TEST_CASE("annotations of messages") {
    static constexpr good goods[] = {
        {"* 1 FETCH (ANNOTATION (\"/comment\" (\"value.priv\" \"My comment\" \"value.shared\" NIL)))",
         "* 1 FETCH (ANNOTATION (/comment (value.priv \"My comment\" value.shared NIL)))"},
        {"* 1 FETCH (ANNOTATION (\"/comment\" \"/altsubject\"))", "* 1 FETCH (ANNOTATION (/comment /altsubject))"},
        {"* 1 FETCH (ANNOTATION (/comment))"},
        {"* 1 FETCH (ANNOTATION ({2}\r\n/a (value \"x\") \"/b c\" (size.priv \"3\" size.shared \"0\")) UID 7)",
         "* 1 FETCH (ANNOTATION (/a (value \"x\") \"/b c\" (size.priv \"3\" size.shared \"0\")) UID 7)"},
        {"A1 NO [ANNOTATE TOOBIG] Value too big"},
        {"A1 NO [ANNOTATE toomany] x", "A1 NO [ANNOTATE TOOMANY] x"},
        {"* OK [ANNOTATIONS 20480 NOPRIVATE] ok"},
        {"* OK [ANNOTATIONS 20480] ok"},
        {"* OK [ANNOTATIONS NONE] none here"},
        {"* OK [ANNOTATIONS READ-ONLY] ro"},
        {"* OK [ANNOTATIONS READ-ONLY noprivate] ro", "* OK [ANNOTATIONS READ-ONLY NOPRIVATE] ro"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (ANNOTATION ())", errc::expected_string, 23},
        {"* 1 FETCH (ANNOTATION NIL)", errc::expected_open, 22},
        {"* 1 FETCH (ANNOTATION (/a ()))", errc::expected_string, 27},
        {"* 1 FETCH (ANNOTATION (/a (value)))", errc::expected_space, 32},
        {"* 1 FETCH (ANNOTATION (/a (value \"x\") /b))", errc::expected_space, 40},
        {"* 1 FETCH (ANNOTATION (/a /b (value \"x\")))", errc::expected_string, 29},
        {"* 1 FETCH (ANNOTATION (\"/%\"))", errc::bad_character, 25},
        {"A1 NO [ANNOTATE] x", errc::expected_space, 15},
        {"A1 NO [ANNOTATE TOOFEW] x", errc::unknown_keyword, 16},
        {"* OK [ANNOTATIONS] x", errc::expected_space, 17},
        {"* OK [ANNOTATIONS 0] x", errc::number_zero, 18},
        {"* OK [ANNOTATIONS NONE NOPRIVATE] x", errc::expected_bracket, 22},
        {"* OK [ANNOTATIONS ALL] x", errc::unknown_keyword, 18},
    };
    static constexpr odd odds[] = {
        {"* 1 FETCH (ANNOTATION ( /a  (value \"x\")))", met(quirk::extra_space), 0, "* 1 FETCH (ANNOTATION (/a (value \"x\")))"},
        {"* 1 FETCH (ANNOTATION (/a  /b))", met(quirk::extra_space), 0, "* 1 FETCH (ANNOTATION (/a /b))"},
        {"* 1 FETCH (ANNOTATION (/a /b (c)) UID 7)", met(quirk::unparsed_item), 1},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(odds);

    constexpr auto fetched = test::read<data::fetch>("* 1 FETCH (ANNOTATION (/a (value \"x\")) ANNOTATION (/b /c))\r\n");
    auto item = fetched.items.begin();
    const annotation_data values = (*item).get_if<fetched::annotation>()->data;
    REQUIRE(values.is<list_of<entry_att, one_or_more>>());
    CHECK(values.get_if<list_of<entry_att, one_or_more>>()->begin()->values.begin()->value == "x");
    const annotation_data names = (*++item).get_if<fetched::annotation>()->data;
    REQUIRE(names.is<list_of<annotation_name, one_or_more>>());
    CHECK(names.get_if<list_of<annotation_name, one_or_more>>()->count() == 2);
    constexpr auto size = *test::read<data::ok>("* OK [ANNOTATIONS 20480 NOPRIVATE] ok\r\n").text.code->get_if<code::annotations>();
    STATIC_REQUIRE(size.size.get_if<annotation_size::limited>()->octets == 20480U);
    STATIC_REQUIRE(size.size.get_if<annotation_size::limited>()->noprivate.has_value());
}

TEST_CASE("ANNOTATEMORE") {
    static constexpr good_command goods[] = {
        {"d4 GETANNOTATION INBOX \"/comment\" \"value.priv\""},
        {"a GETANNOTATION \"*\" (\"/comment\" \"/sort\") (\"value.priv\" \"value.shared\")",
         "a GETANNOTATION * (\"/comment\" \"/sort\") (\"value.priv\" \"value.shared\")"},
        {"d5 SETANNOTATION INBOX \"/comment\" (\"value.priv\" \"Note\")"},
        {"a SETANNOTATION \"\" (\"/a\" (\"value.priv\" NIL) \"/b\" (\"value.shared\" \"x\"))"},
    };
    static constexpr bad_command bads[] = {
        {"a GETANNOTATION INBOX \"/comment\"", errc::expected_space, 32},
        {"a GETANNOTATION INBOX /comment value", errc::expected_item, 22},
        {"a GETANNOTATION INBOX () \"value\"", errc::expected_string, 23},
        {"a SETANNOTATION INBOX \"/comment\"", errc::expected_space, 32},
        {"a SETANNOTATION INBOX \"/comment\" ()", errc::expected_string, 34},
        {"a SETANNOTATION INBOX (\"/comment\" \"value\" \"x\")", errc::expected_open, 34},
    };
    static constexpr good answers[] = {
        {"* ANNOTATION INBOX \"/comment\" (\"value.priv\" \"Note\")"},
        {"* ANNOTATION \"\" \"/a\" (\"value.priv\" NIL \"size.priv\" \"0\") \"/b\" (\"value.shared\" \"x\")"},
    };
    static constexpr bad odd_answers[] = {
        {"* ANNOTATION INBOX", errc::expected_space, 18},
        {"* ANNOTATION INBOX \"/a\"", errc::expected_space, 23},
        {"* ANNOTATION INBOX \"/a\" (\"value\" x)", errc::expected_string, 33},
        {"* ANNOTATION INBOX \"/a\" (\"value\" NIL) ", errc::expected_string, 38},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(odd_answers));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(odd_answers);

    constexpr auto set = test::read_command<command::setannotation>("d5 SETANNOTATION INBOX \"/comment\" (\"value.priv\" \"Note\")\r\n");
    STATIC_REQUIRE(set.entries.get_if<annotatemore::entry_att>()->entry == "/comment");
    constexpr auto told = test::read<data::annotation>("* ANNOTATION INBOX \"/a\" (\"value.priv\" NIL)\r\n");
    STATIC_REQUIRE(told.mailbox.is_inbox());
    STATIC_REQUIRE(told.entries.begin()->values.begin()->value.is_nil());
}
