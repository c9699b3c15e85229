// Response codes that stand alone; INPROGRESS; referrals; COMPRESS, UNAUTHENTICATE and JMAPACCESS (RFC 2193, RFC 2221,
// RFC 4978, RFC 5530, RFC 6858, RFC 8437, RFC 9585, RFC 9698, and servers without an RFC).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/response_codes.hpp>
#include <imapwire/extension/rfc2193_referrals.hpp>
#include <imapwire/extension/rfc4978_compress.hpp>
#include <imapwire/extension/rfc8437_unauthenticate.hpp>
#include <imapwire/extension/rfc9585_inprogress.hpp>
#include <imapwire/extension/rfc9698_jmapaccess.hpp>

#include <string>

using namespace imapwire;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;
using test::met;
using test::odd;

namespace {

/// The code of an untagged OK as a T.
template <class T>
constexpr T read_code(std::string_view bytes) {
    return *test::read<data::ok>(bytes).text.code->get_if<T>();
}

}  // namespace

TEST_CASE("codes of RFC 5530") {
    static constexpr good goods[] = {
        {"A1 NO [UNAVAILABLE] text"}, {"A1 NO [AUTHENTICATIONFAILED] text"}, {"A1 NO [AUTHORIZATIONFAILED] text"},
        {"A1 NO [EXPIRED] text"}, {"A1 NO [PRIVACYREQUIRED] text"}, {"A1 NO [CONTACTADMIN] text"},
        {"A1 NO [NOPERM] text"}, {"A1 NO [INUSE] text"}, {"A1 OK [EXPUNGEISSUED] Some messages gone"},
        {"A1 NO [CORRUPTION] text"}, {"A1 NO [SERVERBUG] text"}, {"A1 OK [CLIENTBUG] SELECT while selected"},
        {"A1 NO [CANNOT] text"}, {"A1 NO [LIMIT] text"}, {"A1 NO [OVERQUOTA] text"}, {"A1 NO [ALREADYEXISTS] text"},
        {"A1 NO [NONEXISTENT] text"}, {"A1 NO [NOTSAVED] Too many search results"},
        {"A1 NO [UNKNOWN-CTE] Cannot decode"}, {"* NO [UIDNOTSTICKY] Non-persistent UIDs"},
    };
    static constexpr bad bads[] = {
        {"A1 NO [OVERQUOTA 5] text", errc::expected_bracket, 16},
        {"A1 NO [EXPIRED(] text", errc::expected_bracket, 14},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    for (const good& row : goods) {
        CAPTURE(row.wire);
        const test::line wire(row.wire);
        const auto read = parse_response(wire.bytes());
        const bool is_typed = read->visit([]<class T>(const T& value) {
            if constexpr (requires { value.text.code; })
                return value.text.code.has_value() && !value.text.code->template is<code::other>();
            else
                return false;
        });
        CHECK(is_typed);
    }
}

TEST_CASE("DOWNGRADED, THROTTLED, WEBALERT and Error=") {
    static constexpr good goods[] = {
        {"* OK [DOWNGRADED 70,105,108,109] Message 109 has been downgraded"},
        {"* OK [downgraded 1:*] x", "* OK [DOWNGRADED 1:*] x"},
        {"A1 OK [THROTTLED] Success"},
        {"* NO [WEBALERT https://accounts.google.com/signin/continue?x=1] Web login required."},
        {"* NO [WEBALERT https://[2001:db8::7]/x] y"},
        {"A1 OK [Error=\"Microsoft.Exchange.WrongServer:x\" Proxy=HOST.EX:1993:SSL MailboxBE=HOST Service=Imap4] "
         "AUTHENTICATE completed."},
        {"* BYE [error=\"a \\\"b\\\"\"] x", "* BYE [Error=\"a \\\"b\\\"\"] x"},
        {"* OK [Errors] x"},
        {"* OK [ERROR y] x"},
    };
    static constexpr bad bads[] = {
        {"* OK [DOWNGRADED] x", errc::expected_space, 16},
        {"* OK [DOWNGRADED a] x", errc::expected_sequence_set, 17},
        {"* OK [DOWNGRADED 1,] x", errc::expected_number, 19},
        {"* OK [THROTTLED 1] x", errc::expected_bracket, 15},
        {"* OK [WEBALERT] x", errc::expected_space, 14},
        {"* OK [WEBALERT ] x", errc::expected_string, 15},
        {"* OK [WEBALERT a b] x", errc::expected_bracket, 16},
        {"* OK [WEBALERT a[b c] x", errc::expected_bracket, 18},
        {"* OK [WEBALERT a\xc3\xa9] x", errc::expected_bracket, 16, true},
        {"* OK [Error=x] x", errc::expected_string, 12},
        {"* OK [Error=\"x\" ] x", errc::expected_atom, 16},
        {"* OK [Error=\"x\" a\"b] x", errc::expected_bracket, 17},
        {"* OK [Error=\"x] y", errc::bad_character, 17},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE(read_code<code::downgraded>("* OK [DOWNGRADED 70,105] x\r\n").set.contains(105));
    STATIC_REQUIRE(read_code<code::webalert>("* OK [WEBALERT https://x/] x\r\n").url == "https://x/");
    constexpr auto error = read_code<code::error>("* OK [Error=\"a b\" Proxy=HOST.EX:1993:SSL Service=Imap4] x\r\n");
    STATIC_REQUIRE(error.reason == "a b");
    STATIC_REQUIRE(error.details.count() == 2);
    STATIC_REQUIRE(*error.details.begin() == "Proxy=HOST.EX:1993:SSL");
    STATIC_REQUIRE(test::read<tagged::ok>("A1 OK [THROTTLED] x\r\n").text.code->is<code::throttled>());
}

TEST_CASE("INPROGRESS") {
    static constexpr good goods[] = {
        {"* OK [INPROGRESS (\"A001\" 454 1000)] 45%"},
        {"* OK [INPROGRESS] Hang on"},
        {"* OK [INPROGRESS (\"A001\" NIL NIL)] Hang on"},
        {"* OK [INPROGRESS (\"A001\" 175 NIL)] Hang on"},
        {"* OK [INPROGRESS (NIL 3 9)] Hang on"},
        {"* OK [inprogress (nil nil nil)] x", "* OK [INPROGRESS (NIL NIL NIL)] x"},
        {"* OK [INPROGRESS (\"a b\" 0 4294967295)] x"},
    };
    static constexpr bad bads[] = {
        {"* OK [INPROGRESS ()] x", errc::expected_string, 18},
        {"* OK [INPROGRESS (A001 1 2)] x", errc::expected_string, 18},
        {"* OK [INPROGRESS ({1}\r\na 1 2)] x", errc::expected_string, 18},
        {"* OK [INPROGRESS (\"a\")] x", errc::expected_space, 21},
        {"* OK [INPROGRESS (\"a\" 1)] x", errc::expected_space, 23},
        {"* OK [INPROGRESS (\"a\" 1 2 3)] x", errc::expected_close, 25},
        {"* OK [INPROGRESS (\"a\" x 2)] x", errc::expected_number, 22},
        {"* OK [INPROGRESS (\"a\" 1 4294967296)] x", errc::number_range, 24},
        {"* OK [INPROGRESS \"a\" 1 2] x", errc::expected_open, 17},
        {"* OK [INPROGRESS (\"a\" 1 2] x", errc::expected_close, 25},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto state = *read_code<code::inprogress>("* OK [INPROGRESS (\"A001\" 175 NIL)] x\r\n").state;
    STATIC_REQUIRE(*state.tag == "A001");
    STATIC_REQUIRE(*state.progress == 175u);
    STATIC_REQUIRE_FALSE(state.goal.has_value());
    STATIC_REQUIRE_FALSE(read_code<code::inprogress>("* OK [INPROGRESS] x\r\n").state.has_value());
    STATIC_REQUIRE_FALSE(read_code<code::inprogress>("* OK [INPROGRESS (NIL 3 9)] x\r\n").state->tag.has_value());
}

TEST_CASE("referrals") {
    static constexpr good_command goods[] = {
        {"b7 RLIST \"\" %"},
        {"b8 RLSUB \"\" *"},
        {"a rlist \"a b\" {1}\r\n*", "a RLIST \"a b\" *"},
    };
    static constexpr bad_command bads[] = {
        {"a RLIST \"\"", errc::expected_space, 10},
        {"a RLIST \"\" (% *)", errc::expected_string, 11},
        {"a RLIST (REMOTE) \"\" %", errc::expected_string, 8},
        {"a RLSUB \"\" % %", errc::expected_crlf, 12},
    };
    static constexpr good answers[] = {
        {"A1 NO [REFERRAL imap://u@example.com/foo imap://u@example.net/foo] Remote"},
        {"A1 NO [REFERRAL imap://mike@server2.example/] Specified user is invalid"},
        {"* BYE [referral imap://user;AUTH=*@[::1]:143/] Server closing", "* BYE [REFERRAL imap://user;AUTH=*@[::1]:143/] Server closing"},
        {"A1 NO [REFERRAL imap://x/a%20(b)\"{c}\\] y"},
    };
    static constexpr bad refused[] = {
        {"A1 NO [REFERRAL] x", errc::expected_space, 15},
        {"A1 NO [REFERRAL ] x", errc::expected_string, 16},
        {"A1 NO [REFERRAL imap://a  imap://b] x", errc::expected_string, 25},
        {"A1 NO [REFERRAL imap://a ] x", errc::expected_string, 25},
        {"A1 NO [REFERRAL imap://[::1/] x", errc::expected_bracket, 31},
        {"A1 NO [REFERRAL imap://x/ moved", errc::expected_bracket, 31},
    };
    static constexpr odd odds[] = {
        {"A1 NO [REFERRAL imap://x/ moved", met(quirk::broken_code), 0},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(refused) && test::hold(odds));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(refused);
    test::check(odds);
    constexpr auto rlist = test::read_command<command::rlist>("a RLIST x %\r\n");
    STATIC_REQUIRE(rlist.reference == "x");
    STATIC_REQUIRE(rlist.pattern == "%");
    STATIC_REQUIRE(test::read_command<command::rlsub>("a RLSUB \"\" *\r\n").pattern == "*");
    constexpr auto code = *test::read<tagged::no>("A1 NO [REFERRAL imap://a imap://[::1]/] x\r\n").text.code;
    constexpr auto urls = code.get_if<code::referral>()->urls;
    STATIC_REQUIRE(urls.count() == 2);
    STATIC_REQUIRE(*urls.begin() == "imap://a");
    STATIC_REQUIRE(*++urls.begin() == "imap://[::1]/");
    std::string bytes;
    for (const char* const wrong : {"", "a b", "a]", "[a", "[[a]]", "a\r\n", "\xc3\xa9"}) {
        CAPTURE(wrong);
        CHECK(serialize(data::no{{code::webalert{wrong}, "x"}}, bytes).error().production == "code_url");
    }
}

TEST_CASE("COMPRESS, UNAUTHENTICATE and GETJMAPACCESS") {
    static constexpr good_command goods[] = {
        {"c10 COMPRESS DEFLATE"},
        {"a compress deflate", "a COMPRESS DEFLATE"},
        {"c40 UNAUTHENTICATE"},
        {"c43 GETJMAPACCESS"},
    };
    static constexpr bad_command bads[] = {
        {"a COMPRESS", errc::expected_space, 10},
        {"a COMPRESS GZIP", errc::unknown_keyword, 11},
        {"a COMPRESS DEFLATES", errc::unknown_keyword, 11},
        {"a COMPRESS \"DEFLATE\"", errc::expected_keyword, 11},
        {"a COMPRESS DEFLATE 9", errc::expected_crlf, 18},
        {"a UNAUTHENTICATE x", errc::expected_crlf, 16},
        {"a GETJMAPACCESS x", errc::expected_crlf, 15},
    };
    static constexpr good answers[] = {
        {"A1 NO [COMPRESSIONACTIVE] Already"},
        {"* JMAPACCESS \"https://jmap.example.com/session\""},
        {"* jmapaccess \"a\\\\b\"", "* JMAPACCESS \"a\\\\b\""},
    };
    static constexpr bad refused[] = {
        {"A1 NO [COMPRESSIONACTIVE DEFLATE] x", errc::expected_bracket, 24},
        {"* JMAPACCESS", errc::expected_space, 12},
        {"* JMAPACCESS https://x/", errc::expected_string, 13},
        {"* JMAPACCESS {1}\r\nx", errc::expected_string, 13},
        {"* JMAPACCESS NIL", errc::expected_string, 13},
        {"* JMAPACCESS \"x\" y", errc::expected_crlf, 16},
        {"* JMAPACCESS \"x", errc::bad_character, 15},
    };
    static_assert(test::hold(goods) && test::hold(bads) && test::hold(answers) && test::hold(refused));
    test::check(goods);
    test::check(bads);
    test::check(answers);
    test::check(refused);
    STATIC_REQUIRE(test::read_command<command::compress>("a COMPRESS DEFLATE\r\n").algorithm == compress_algorithm::deflate);
    STATIC_REQUIRE(test::read<data::jmapaccess>("* JMAPACCESS \"https://x/\"\r\n").url == "https://x/");

    std::string bytes;
    CHECK(serialize(data::jmapaccess{"a\r\nb"}, bytes).error().code == errc::unrepresentable);
    CHECK(serialize(data::jmapaccess{"\xc3\xa9"}, bytes).error().code == errc::unrepresentable);
    const std::string long_url(2000, 'x');  // longer than what other strings are quoted up to
    REQUIRE(serialize(data::jmapaccess{std::string_view(long_url)}, bytes));
    CHECK(bytes == "* JMAPACCESS \"" + long_url + "\"\r\n");
}
