// Response codes: what stands in brackets before the text of a status.
#include "support/response_rows.hpp"

#include <iterator>

using namespace imapwire;
using test::bad;
using test::good;
using test::met;
using test::odd;

namespace {

/// The code of an untagged OK as a T.
template <class T>
constexpr T read_code(std::string_view bytes) {
    return *test::read<data::ok>(bytes).text.code->get_if<T>();
}

}  // namespace

TEST_CASE("ALERT") {
    static constexpr good goods[] = {
        {"* OK [ALERT] System shutdown in 10 minutes"},
        {"* OK [alert] x", "* OK [ALERT] x"},
        {"A1 NO [ALERT] "},
    };
    static constexpr bad bads[] = {
        {"* OK [ALERT x] y", errc::expected_bracket, 11},
        {"* OK [ALERT ] y", errc::expected_bracket, 11},
        {"* OK [ALERT(] y", errc::expected_bracket, 11},
        {"* OK [ALERT", errc::expected_bracket, 11},
        {"* OK [ALERT]y", errc::expected_space, 12},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(test::read<data::ok>("* OK [ALERT] x\r\n").text.code->is<code::alert>());
}

TEST_CASE("BADCHARSET") {
    static constexpr good goods[] = {
        {"A1 NO [BADCHARSET (UTF-8 US-ASCII)] No such charset"},
        {"A1 NO [BADCHARSET] No such charset"},
        {"A1 NO [badcharset (\"UTF-8\" \"x y\")] x", "A1 NO [BADCHARSET (UTF-8 \"x y\")] x"},
        {"A1 NO [BADCHARSET (\"\")] x"},
        {"A1 NO [BADCHARSET (\"a\\\"b\")] x"},
    };
    static constexpr bad bads[] = {
        {"A1 NO [BADCHARSET ()] x", errc::expected_string, 19},
        {"A1 NO [BADCHARSET UTF-8] x", errc::expected_open, 18},
        {"A1 NO [BADCHARSET (UTF-8] x", errc::expected_close, 24},
        {"A1 NO [BADCHARSET (UTF-8 )] x", errc::expected_string, 25},
        {"A1 NO [BADCHARSET (UTF-8  x)] x", errc::expected_string, 25},
        {"A1 NO [BADCHARSET (a]b)] x", errc::expected_close, 20},
        {"A1 NO [BADCHARSET ({1}\r\nx)] x", errc::expected_string, 19},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr auto read = read_code<code::badcharset>("* OK [BADCHARSET (UTF-8 \"US-ASCII\")] x\r\n");
    STATIC_REQUIRE(read.charsets.has_value());
    STATIC_REQUIRE(read.charsets->count() == 2);
    STATIC_REQUIRE(*read.charsets->begin() == "UTF-8");
    STATIC_REQUIRE(*std::next(read.charsets->begin()) == "US-ASCII");
    STATIC_REQUIRE_FALSE(read_code<code::badcharset>("* OK [BADCHARSET] x\r\n").charsets.has_value());
}

TEST_CASE("CAPABILITY as a code") {
    static constexpr good goods[] = {
        {"A1 OK [CAPABILITY IMAP4rev2 UIDPLUS] Logged in"},
        {"* OK [capability imap4rev1 AUTH=PLAIN X-FOO=BAR/BAZ=1] x", "* OK [CAPABILITY imap4rev1 AUTH=PLAIN X-FOO=BAR/BAZ=1] x"},
    };
    static constexpr bad bads[] = {
        {"* OK [CAPABILITY \"IMAP4rev2\"] x", errc::expected_atom, 17},
        {"* OK [CAPABILITY IMAP4rev2 ] x", errc::expected_atom, 27},
        {"* OK [CAPABILITY  IMAP4rev2] x", errc::expected_atom, 17},
        {"* OK [CAPABILITY IMAP4rev2", errc::expected_bracket, 26},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr auto read = read_code<code::capability>("* OK [CAPABILITY IMAP4rev2 AUTH=PLAIN] x\r\n");
    STATIC_REQUIRE(read.capabilities.count() == 2);
    STATIC_REQUIRE(*read.capabilities.begin() == "imap4REV2");
    STATIC_REQUIRE((*std::next(read.capabilities.begin())).argument() == "PLAIN");
}

TEST_CASE("PARSE") {
    static constexpr good goods[] = {
        {"* NO [PARSE] Bad header in message 3"},
        {"* NO [Parse] x", "* NO [PARSE] x"},
    };
    static constexpr bad bads[] = {
        {"* NO [PARSE 3] x", errc::expected_bracket, 11},
        {"* NO [PARSE", errc::expected_bracket, 11},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(test::read<data::no>("* NO [PARSE] x\r\n").text.code->is<code::parse>());
}

TEST_CASE("PERMANENTFLAGS") {
    static constexpr good goods[] = {
        {"* OK [PERMANENTFLAGS (\\Deleted \\Seen $Junk \\*)] Limited"},
        {"* OK [PERMANENTFLAGS ()] None"},
        {"* OK [permanentflags (\\X)] x", "* OK [PERMANENTFLAGS (\\X)] x"},
    };
    static constexpr bad bads[] = {
        {"* OK [PERMANENTFLAGS] x", errc::expected_space, 20},
        {"* OK [PERMANENTFLAGS \\Seen] x", errc::expected_open, 21},
        {"* OK [PERMANENTFLAGS (\\Seen *)] x", errc::expected_flag, 28},
        {"* OK [PERMANENTFLAGS (\\Seen \\)] x", errc::expected_flag, 29},
        {"* OK [PERMANENTFLAGS (\\Seen ] x", errc::expected_flag, 28},
        {"* OK [PERMANENTFLAGS (a]b)] x", errc::expected_close, 23},
        {"* OK [PERMANENTFLAGS NIL] x", errc::expected_open, 21},
        {"* OK [PERMANENTFLAGS (\"a\")] x", errc::expected_flag, 22},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr auto read = read_code<code::permanentflags>("* OK [PERMANENTFLAGS (\\Seen \\*)] x\r\n");
    STATIC_REQUIRE(read.flags.count() == 2);
    STATIC_REQUIRE((*read.flags.begin()).name() == "\\Seen");
    STATIC_REQUIRE_FALSE((*read.flags.begin()).allows_new_keywords());
    STATIC_REQUIRE((*std::next(read.flags.begin())).allows_new_keywords());
    STATIC_REQUIRE(read_code<code::permanentflags>("* OK [PERMANENTFLAGS ()] x\r\n").flags.empty());
}

TEST_CASE("READ-ONLY") {
    static constexpr good goods[] = {
        {"A1 OK [READ-ONLY] EXAMINE completed"},
        {"A1 OK [Read-Only] x", "A1 OK [READ-ONLY] x"},
    };
    static constexpr bad bads[] = {
        {"A1 OK [READ-ONLY x] y", errc::expected_bracket, 16},
        {"A1 OK [READ-ONLY", errc::expected_bracket, 16},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(test::read<tagged::ok>("A1 OK [READ-ONLY] x\r\n").text.code->is<code::read_only>());
}

TEST_CASE("READ-WRITE") {
    static constexpr good goods[] = {
        {"A1 OK [READ-WRITE] SELECT completed"},
        {"A1 OK [READ-WRITE] "},
        {"A1 OK [read-write] x", "A1 OK [READ-WRITE] x"},
    };
    static constexpr bad bads[] = {
        {"A1 OK [READ-WRITE x] y", errc::expected_bracket, 17},
        {"A1 OK [READ-WRITE]", errc::expected_space, 18},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(test::read<tagged::ok>("A1 OK [READ-WRITE] x\r\n").text.code->is<code::read_write>());
}

TEST_CASE("TRYCREATE") {
    static constexpr good goods[] = {
        {"A1 NO [TRYCREATE] No such mailbox"},
        {"A1 NO [tryCreate] x", "A1 NO [TRYCREATE] x"},
    };
    static constexpr bad bads[] = {
        {"A1 NO [TRYCREATE INBOX] y", errc::expected_bracket, 16},
        {"A1 NO [TRYCREATE", errc::expected_bracket, 16},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(test::read<tagged::no>("A1 NO [TRYCREATE] x\r\n").text.code->is<code::trycreate>());
}

TEST_CASE("UIDNEXT") {
    static constexpr good goods[] = {
        {"* OK [UIDNEXT 4392] Predicted next UID"},
        {"* OK [uidnext 4294967295] x", "* OK [UIDNEXT 4294967295] x"},
    };
    static constexpr bad bads[] = {
        {"* OK [UIDNEXT] x", errc::expected_space, 13},
        {"* OK [UIDNEXT ] x", errc::expected_number, 14},
        {"* OK [UIDNEXT 0] x", errc::number_zero, 14},
        {"* OK [UIDNEXT 01] x", errc::number_zero, 14},
        {"* OK [UIDNEXT 4294967296] x", errc::number_range, 14},
        {"* OK [UIDNEXT -1] x", errc::expected_number, 14},
        {"* OK [UIDNEXT 1 2] x", errc::expected_bracket, 15},
        {"* OK [UIDNEXT  1] x", errc::expected_number, 14},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(read_code<code::uidnext>("* OK [UIDNEXT 4392] x\r\n").uid == 4392);
}

TEST_CASE("UIDVALIDITY") {
    static constexpr good goods[] = {
        {"* OK [UIDVALIDITY 3857529045] UIDs valid"},
        {"* OK [UidValidity 1] x", "* OK [UIDVALIDITY 1] x"},
    };
    static constexpr bad bads[] = {
        {"* OK [UIDVALIDITY] x", errc::expected_space, 17},
        {"* OK [UIDVALIDITY 0] x", errc::number_zero, 18},
        {"* OK [UIDVALIDITY 99999999999] x", errc::number_range, 18},
        {"* OK [UIDVALIDITY x] x", errc::expected_number, 18},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(read_code<code::uidvalidity>("* OK [UIDVALIDITY 3857529045] x\r\n").value == 3857529045u);
}

TEST_CASE("UNSEEN") {
    static constexpr good goods[] = {
        {"* OK [UNSEEN 12] Message 12 is first unseen"},
        {"* OK [unseen 1] x", "* OK [UNSEEN 1] x"},
    };
    static constexpr bad bads[] = {
        {"* OK [UNSEEN] x", errc::expected_space, 12},
        {"* OK [UNSEEN 0] x", errc::number_zero, 13},
        {"* OK [UNSEEN 4294967296] x", errc::number_range, 13},
        {"* OK [UNSEEN 1,2] x", errc::expected_bracket, 14},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(read_code<code::unseen>("* OK [UNSEEN 12] x\r\n").number == 12);
}

TEST_CASE("APPENDUID and COPYUID") {
    static constexpr good goods[] = {
        {"A1 OK [APPENDUID 38505 3955] APPEND completed"},
        {"A1 OK [APPENDUID 38505 3955:3957,3960] x"},
        {"A1 OK [COPYUID 38505 304,319:320 3956:3958] Done"},
        {"A1 OK [COPYUID 1 9:7 1:1] x", "A1 OK [COPYUID 1 9:7 1] x"},
    };
    static constexpr bad bads[] = {
        {"A1 OK [APPENDUID] x", errc::expected_space, 16},
        {"A1 OK [APPENDUID 0 1] x", errc::number_zero, 17},
        {"A1 OK [APPENDUID 1] x", errc::expected_space, 18},
        {"A1 OK [APPENDUID 1 *] x", errc::expected_number, 19},
        {"A1 OK [APPENDUID 1 1:*] x", errc::expected_number, 21},
        {"A1 OK [APPENDUID 1 $] x", errc::expected_number, 19},
        {"A1 OK [APPENDUID 1 1,] x", errc::expected_number, 21},
        {"A1 OK [COPYUID 1 2] x", errc::expected_space, 18},
        {"A1 OK [COPYUID 1 2 0] x", errc::number_zero, 19},
        {"A1 OK [COPYUID 1 2 3 4] x", errc::expected_bracket, 20},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto read = read_code<code::copyuid>("* OK [COPYUID 38505 304,319:320 3956:3958] x\r\n");
    STATIC_REQUIRE(read.uidvalidity == 38505);
    STATIC_REQUIRE(read.source.count() == 3);
    STATIC_REQUIRE(read.source.contains(320));
    STATIC_REQUIRE(read.destination.count() == 3);
    STATIC_REQUIRE_FALSE(read.destination.contains(3959));
    STATIC_REQUIRE(read_code<code::appenduid>("* OK [APPENDUID 38505 3955] x\r\n").uids.contains(3955));
}

namespace {

/// Whether "* NO [WORD] x" is read as the code T.
template <class T>
constexpr bool is_code(std::string_view response) {
    return test::read<data::no>(response).text.code->is<T>();
}

}  // namespace

TEST_CASE("codes that are a word") {
    static constexpr good goods[] = {
        {"* NO [ALREADYEXISTS] x"}, {"* NO [AUTHENTICATIONFAILED] x"}, {"* NO [AUTHORIZATIONFAILED] x"},
        {"* NO [CANNOT] x"}, {"* NO [CLIENTBUG] x"}, {"* NO [CLOSED] x"}, {"* NO [CONTACTADMIN] x"},
        {"* NO [CORRUPTION] x"}, {"* NO [EXPIRED] x"}, {"* NO [EXPUNGEISSUED] x"}, {"* NO [HASCHILDREN] x"},
        {"* NO [INUSE] x"}, {"* NO [LIMIT] x"}, {"* NO [NONEXISTENT] x"}, {"* NO [NOPERM] x"}, {"* NO [NOTSAVED] x"},
        {"* NO [OVERQUOTA] x"}, {"* NO [PRIVACYREQUIRED] x"}, {"* NO [SERVERBUG] x"}, {"* NO [UIDNOTSTICKY] x"},
        {"* NO [UNAVAILABLE] x"}, {"* NO [UNKNOWN-CTE] x"},
        {"* NO [unknown-cte] x", "* NO [UNKNOWN-CTE] x"},
    };
    static constexpr bad bads[] = {
        {"* NO [CLOSED x] y", errc::expected_bracket, 12},
        {"* NO [UNKNOWN-CTE x] y", errc::expected_bracket, 17},
        {"* NO [LIMIT", errc::expected_bracket, 11},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static_assert(is_code<code::alreadyexists>("* NO [ALREADYEXISTS] x\r\n"));
    static_assert(is_code<code::authenticationfailed>("* NO [AUTHENTICATIONFAILED] x\r\n"));
    static_assert(is_code<code::authorizationfailed>("* NO [AUTHORIZATIONFAILED] x\r\n"));
    static_assert(is_code<code::cannot>("* NO [CANNOT] x\r\n"));
    static_assert(is_code<code::clientbug>("* NO [CLIENTBUG] x\r\n"));
    static_assert(is_code<code::closed>("* NO [CLOSED] x\r\n"));
    static_assert(is_code<code::contactadmin>("* NO [CONTACTADMIN] x\r\n"));
    static_assert(is_code<code::corruption>("* NO [CORRUPTION] x\r\n"));
    static_assert(is_code<code::expired>("* NO [EXPIRED] x\r\n"));
    static_assert(is_code<code::expungeissued>("* NO [EXPUNGEISSUED] x\r\n"));
    static_assert(is_code<code::haschildren>("* NO [HASCHILDREN] x\r\n"));
    static_assert(is_code<code::inuse>("* NO [INUSE] x\r\n"));
    static_assert(is_code<code::limit>("* NO [LIMIT] x\r\n"));
    static_assert(is_code<code::nonexistent>("* NO [NONEXISTENT] x\r\n"));
    static_assert(is_code<code::noperm>("* NO [NOPERM] x\r\n"));
    static_assert(is_code<code::notsaved>("* NO [NOTSAVED] x\r\n"));
    static_assert(is_code<code::overquota>("* NO [OVERQUOTA] x\r\n"));
    static_assert(is_code<code::privacyrequired>("* NO [PRIVACYREQUIRED] x\r\n"));
    static_assert(is_code<code::serverbug>("* NO [SERVERBUG] x\r\n"));
    static_assert(is_code<code::uidnotsticky>("* NO [UIDNOTSTICKY] x\r\n"));
    static_assert(is_code<code::unavailable>("* NO [UNAVAILABLE] x\r\n"));
    static_assert(is_code<code::unknown_cte>("* NO [UNKNOWN-CTE] x\r\n"));
}

TEST_CASE("codes that are not known are any atom with any text") {
    static constexpr good goods[] = {
        {"A1 NO [X-CUSTOM] text"},
        {"A1 NO [X-CUSTOM some text, (here)] text"},
        {"A1 NO [X-CUSTOM [\"{\\] text"},
        {"A1 NO [x=1] text"},
        {"A1 NO [5] text"},
        {"A1 NO [ALERT=1] text"},
        {"A1 NO [UIDNEXT:5] text"},
        {"A1 NO [CLOSED! x] text"},
        {"A1 NO [CAPABILITY2 IMAP4rev1] text"},
        {"A1 NO [X  y ] text"},
        {"A1 NO [X k\xc3\xbc] text", {}, true},
    };
    static constexpr bad bads[] = {
        {"A1 NO [X-CUSTOM ] text", errc::expected_text, 16},
        {"A1 NO [X-CUSTOM", errc::expected_bracket, 15},
        {"A1 NO [X-CUSTOM x", errc::expected_bracket, 17},
        {"A1 NO [Fault=\"a b\" X=1] done", errc::expected_bracket, 13},
        {"A1 NO [\"X\"] text", errc::expected_item, 7},
        {"A1 NO [] text", errc::expected_item, 7},
        {"A1 NO [X k\xc3\xbc] text", errc::bad_character, 10},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto read = read_code<code::other>("* OK [X-CUSTOM some text, (here)] x\r\n");
    STATIC_REQUIRE(read.name == "X-CUSTOM");
    STATIC_REQUIRE(read.data == "some text, (here)");
    STATIC_REQUIRE(read_code<code::other>("* OK [ALERT=1] x\r\n").data.empty());

    char buffer[64];
    const auto refused = [&](const code::other& value) {
        return serialize(data::ok{{resp_text_code(value), "x"}}, std::span<char>(buffer)).error().code;
    };
    CHECK(refused({"X", "a]b"}) == errc::unrepresentable);
    CHECK(refused({"X", "a\r\nb"}) == errc::unrepresentable);
    CHECK(refused({"X]", {}}) == errc::unrepresentable);
    CHECK(refused({"", {}}) == errc::unrepresentable);
    CHECK(refused({"X", "[a"}) == errc::none);
}

TEST_CASE("leniently, a code that can't be read is isolated") {
    static constexpr odd odds[] = {
        {"A1 OK [Fault=\"a b\" X=1] done", met(quirk::unparsed_item), 1},
        {"A1 NO [ALERT [x]] y", met(quirk::unparsed_item), 1},
        {"A1 OK [COPYUID] done", met(quirk::unparsed_item), 1},
        {"A1 OK [COPYUID 0 1 2] done", met(quirk::zero_number), 0},
        {"A1 OK [COPYUID 1 0 2] done", met(quirk::unparsed_item), 1},
        {"A1 OK [COPYUID 1  ] done", met(quirk::extra_space, quirk::unparsed_item), 1},
        {"* OK [CLOSED shouldn't be here] x", met(quirk::unparsed_item), 1},
        {"A1 NO [BADCHARSET ()] x", met(quirk::empty_list), 0},
        {"* OK [PERMANENTFLAGS (\\Seen *)] x", met(quirk::bare_wildcard), 0, "* OK [PERMANENTFLAGS (\\Seen \\*)] x"},
        {"* OK [UIDVALIDITY 0] x", met(quirk::zero_number), 0},
        {"* OK [UIDVALIDITY 00] x", met(quirk::unparsed_item), 1},
        {"* OK [UIDNEXT 0]", met(quirk::zero_number, quirk::missing_text), 0},
        {"* OK [UIDNEXT -7] x", met(quirk::negative_number), 0},
        {"* OK [UIDNEXT 99999999999] x", met(quirk::unparsed_item), 1},
        {"* OK [UIDNEXT  5] x", met(quirk::extra_space), 0, "* OK [UIDNEXT 5] x"},
        {"* OK [CAPABILITY IMAP4rev1  IDLE] x", met(quirk::extra_space), 0, "* OK [CAPABILITY IMAP4rev1 IDLE] x"},
        {"* OK [PERMANENTFLAGS ( \\Seen  \\* )] x", met(quirk::extra_space), 0, "* OK [PERMANENTFLAGS (\\Seen \\*)] x"},
    };
    static_assert(test::hold(odds));
    test::check(odds);

    static constexpr options lenient{.lenient = true};
    static constexpr auto read = test::read<data::ok>("* OK [UIDNEXT x5] x\r\n", lenient);
    static constexpr const unparsed* isolated = read.text.code->get_if<unparsed>();
    STATIC_REQUIRE(isolated != nullptr);
    STATIC_REQUIRE(isolated->raw == "UIDNEXT x5");
    STATIC_REQUIRE(isolated->error == error{errc::expected_number, 8, "uidnext"});
    STATIC_REQUIRE(read.text.text == "x");
}
