// URLAUTH (RFC 4467, RFC 5593) and URLAUTH=BINARY (RFC 5524).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/rfc4467_urlauth.hpp>

#include <string>
#include <string_view>

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("GENURLAUTH") {
    static constexpr good_command goods[] = {
        {"c1 GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred\" INTERNAL",
         "c1 GENURLAUTH imap://joe@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred INTERNAL"},
        {"c2 GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous\" INTERNAL "
         "\"imap://joe@example.com/INBOX/;uid=21;urlauth=authuser\" INTERNAL",
         "c2 GENURLAUTH imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous INTERNAL "
         "imap://joe@example.com/INBOX/;uid=21;urlauth=authuser INTERNAL"},
        {"v16 GENURLAUTH imap://u@example.com/INBOX/;uid=2;urlauth=stream internal"},
        {"a genurlauth {2}\r\n/x X-2.b", "a GENURLAUTH /x X-2.b"},
    };
    static constexpr bad_command bads[] = {
        {"a GENURLAUTH", errc::expected_space, 12},
        {"a GENURLAUTH ", errc::expected_string, 13},
        {"a GENURLAUTH /x", errc::expected_space, 15},
        {"a GENURLAUTH /x ", errc::expected_atom, 16},
        {"a GENURLAUTH /x \"INTERNAL\"", errc::expected_atom, 16},
        {"a GENURLAUTH /x a_b", errc::expected_crlf, 17},
        {"a GENURLAUTH /x INTERNAL /y", errc::expected_space, 27},
        {"a GENURLAUTH (/x INTERNAL)", errc::expected_string, 13},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto command = test::read_command<command::genurlauth>(
        "a GENURLAUTH imap://u@h/x/;uid=2;urlauth=submit+fred INTERNAL imap://u@h/x/;uid=3;urlauth=stream X\r\n");
    STATIC_REQUIRE(command.requests.count() == 2);
    STATIC_REQUIRE(command.requests.begin()->mechanism.is_internal());
    STATIC_REQUIRE(command.requests.begin()->url_rump.parse()->access_user == "fred");
    STATIC_REQUIRE((++command.requests.begin())->mechanism == "x");
    STATIC_REQUIRE((++command.requests.begin())->url_rump.parse()->access == url_access::stream);
}

TEST_CASE("RESETKEY") {
    static constexpr good_command goods[] = {
        {"c3 RESETKEY"},
        {"c4 RESETKEY INBOX"},
        {"c5 RESETKEY INBOX INTERNAL XSAMPLE"},
        {"a resetkey \"a b\" x", "a RESETKEY \"a b\" x"},
    };
    static constexpr bad_command bads[] = {
        {"a RESETKEY ", errc::expected_string, 11},
        {"a RESETKEY (x)", errc::expected_string, 11},
        {"a RESETKEY x ", errc::expected_atom, 13},
        {"a RESETKEY x \"INTERNAL\"", errc::expected_atom, 13},
        {"a RESETKEY x a_b", errc::expected_crlf, 14},
        {"a RESETKEYS", errc::unknown_keyword, 2},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    STATIC_REQUIRE_FALSE(test::read_command<command::resetkey>("a RESETKEY\r\n").mailbox.has_value());
    constexpr auto one = test::read_command<command::resetkey>("a RESETKEY inbox INTERNAL XSAMPLE\r\n");
    STATIC_REQUIRE(one.mailbox->is_inbox());
    STATIC_REQUIRE(one.mechanisms.count() == 2);
    STATIC_REQUIRE(*one.mechanisms.begin() == "internal");
    std::string bytes;
    constexpr uauth_mechanism mechanisms[] = {"X"};
    CHECK(serialize("a", command::resetkey{{}, mechanisms}, bytes).error().code == errc::missing_field);
}

TEST_CASE("URLFETCH") {
    static constexpr good_command goods[] = {
        {"c6 URLFETCH imap://joe@example.com/INBOX/;uid=20;urlauth=submit+fred:internal:91354a473744909de610943775f92038"},
        {"c7 URLFETCH (\"imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a473744909de610943775f92038\" "
         "BODYPARTSTRUCTURE BINARY)",
         "c7 URLFETCH (imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a473744909de610943775f92038 "
         "BODYPARTSTRUCTURE BINARY)"},
        {"c8 URLFETCH (/x)"},
        {"t23 URLFETCH (/x X-ATOM body BODYX)", "t23 URLFETCH (/x X-ATOM BODY BODYX)"},
        {"a urlfetch /x (/y BODY) {2}\r\n/z", "a URLFETCH /x (/y BODY) /z"},
    };
    static constexpr bad_command bads[] = {
        {"a URLFETCH", errc::expected_space, 10},
        {"a URLFETCH ", errc::expected_item, 11},
        {"a URLFETCH /x ", errc::expected_item, 14},
        {"a URLFETCH ()", errc::expected_string, 12},
        {"a URLFETCH (/x ", errc::expected_item, 15},
        {"a URLFETCH (/x \"BODY\")", errc::expected_item, 15},
        {"a URLFETCH (/x) BODY)", errc::expected_crlf, 20},
        {"a URLFETCH ((/x))", errc::expected_string, 12},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto fetch = test::read_command<command::urlfetch>("a URLFETCH /x (/y BODYPARTSTRUCTURE BINARY BODY X-Y)\r\n");
    STATIC_REQUIRE(fetch.urls.count() == 2);
    STATIC_REQUIRE(*fetch.urls.begin()->get_if<imap_url_string>() == "/x");
    constexpr auto ext = *(++fetch.urls.begin())->get_if<url_fetch_ext>();
    STATIC_REQUIRE(ext.url_full == "/y");
    STATIC_REQUIRE(ext.params.count() == 4);
    STATIC_REQUIRE(ext.params.begin()->is<url_fetch::bodypartstructure>());
    STATIC_REQUIRE((++ext.params.begin())->is<url_fetch::binary>());
    STATIC_REQUIRE((++ ++ext.params.begin())->is<url_fetch::body>());
    STATIC_REQUIRE(*(++ ++ ++ext.params.begin())->get_if<atom>() == "X-Y");
}

TEST_CASE("what GENURLAUTH and URLFETCH are answered with") {
    static constexpr good goods[] = {
        {"* GENURLAUTH \"imap://joe@example.com/INBOX/;uid=20;urlauth=submit+fred:internal:91354a473744909de610943775f92038\"",
         "* GENURLAUTH imap://joe@example.com/INBOX/;uid=20;urlauth=submit+fred:internal:91354a473744909de610943775f92038"},
        {"* genurlauth /x {2}\r\n/y", "* GENURLAUTH /x /y"},
        {"* URLFETCH \"imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a473744909de610943775f92038\" "
         "{14}\r\nSi vis pacem\r\n",
         "* URLFETCH imap://joe@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a473744909de610943775f92038 "
         "{14}\r\nSi vis pacem\r\n"},
        {"* URLFETCH /x NIL"},
        {"* URLFETCH /x nil /y \"octets\" /z NIL", "* URLFETCH /x NIL /y \"octets\" /z NIL"},
        {"* URLFETCH /x (BODYPARTSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BINARY\" 4)) (BINARY ~{4}\r\na\0bc)"sv},
        {"* URLFETCH /x (body \"b\") /y (binary NIL) (BODY NIL) /z NIL", "* URLFETCH /x (BODY \"b\") /y (BINARY NIL) (BODY NIL) /z NIL"},
        {"* URLFETCH /x (BODYPARTSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1) \"MIXED\"))"},
    };
    static constexpr bad bads[] = {
        {"* GENURLAUTH", errc::expected_space, 12},
        {"* GENURLAUTH (/x)", errc::expected_string, 13},
        {"* GENURLAUTH /x ", errc::expected_string, 16},
        {"* URLFETCH", errc::expected_space, 10},
        {"* URLFETCH /x", errc::expected_space, 13},
        {"* URLFETCH /x octets", errc::expected_item, 14},
        {"* URLFETCH /x ()", errc::expected_item, 15},
        {"* URLFETCH /x (BODY)", errc::expected_space, 19},
        {"* URLFETCH /x (BODY x)", errc::expected_string, 20},
        {"* URLFETCH /x (BODY ~{1}\r\nx)", errc::expected_string, 20},
        {"* URLFETCH /x (FLAGS ())", errc::unknown_keyword, 15},
        {"* URLFETCH /x (BODY \"b\" BINARY \"b\")", errc::expected_close, 23},
        {"* URLFETCH /x (BODY \"b\")(BINARY \"b\")", errc::expected_crlf, 24},
        {"* URLFETCH /x (BODYPARTSTRUCTURE NIL)", errc::expected_open, 33},
        {"* URLFETCH /x NIL (BODY \"b\")", errc::expected_string, 18},
        {"* URLFETCH /x {1}\r\n\0"sv, errc::bad_character, 19},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto made = test::read<data::genurlauth>("* GENURLAUTH /x /y/;UID=7\r\n");
    STATIC_REQUIRE(made.urls.count() == 2);
    STATIC_REQUIRE((++made.urls.begin())->parse()->uid == 7u);
    constexpr auto fetched = test::read<data::urlfetch>(
        "* URLFETCH /x {2}\r\nhi /y NIL /z (BODYPARTSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BINARY\" 4)) (BINARY ~{2}\r\na\0) (BODY \"b\")\r\n"sv);
    STATIC_REQUIRE(fetched.urls.count() == 3);
    STATIC_REQUIRE(fetched.urls.begin()->url_full == "/x");
    STATIC_REQUIRE(*fetched.urls.begin()->content.get_if<nstring>() == "hi");
    STATIC_REQUIRE((++fetched.urls.begin())->content.get_if<nstring>()->is_nil());
    constexpr auto items = *(++ ++fetched.urls.begin())->content.get_if<url_metadata>();
    STATIC_REQUIRE(items.count() == 3);
    STATIC_REQUIRE((*items.begin()->value.get_if<url_fetched::bodypartstructure>()->structure).is<body_type_basic>());
    STATIC_REQUIRE((++items.begin())->value.get_if<url_fetched::binary>()->content == "a\0"sv);
    STATIC_REQUIRE((++ ++items.begin())->value.get_if<url_fetched::body>()->content == "b");
}

TEST_CASE("URLMECH") {
    static constexpr good goods[] = {
        {"* OK [URLMECH INTERNAL] ok"},
        {"A1 OK [URLMECH INTERNAL XSAMPLE=P34OKhO7VEkCbsiYY8rGEg==] done"},
        {"A1 OK [urlmech internal x Y= z=AA==] done", "A1 OK [URLMECH INTERNAL x Y= z=AA==] done"},
    };
    static constexpr bad bads[] = {
        {"* OK [URLMECH] x", errc::expected_space, 13},
        {"* OK [URLMECH XSAMPLE] x", errc::expected_keyword, 14},
        {"* OK [URLMECH INTERNAL ] x", errc::expected_atom, 23},
        {"* OK [URLMECH INTERNAL X=A] x", errc::expected_base64, 26},
        {"* OK [URLMECH INTERNAL X_Y] x", errc::expected_bracket, 24},
        {"* OK [URLMECH INTERNAL=AA==] x", errc::expected_bracket, 22},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto ok = test::read<data::ok>("* OK [URLMECH INTERNAL X Y=QUI=] x\r\n");
    constexpr auto others = ok.text.code->get_if<code::urlmech>()->others;
    STATIC_REQUIRE(others.count() == 2);
    STATIC_REQUIRE(others.begin()->mechanism == "x");
    STATIC_REQUIRE_FALSE(others.begin()->data.has_value());
    STATIC_REQUIRE((++others.begin())->data->raw() == "QUI=");
    std::string bytes;
    for (const char* const wrong : {"", "a_b", "a b", "a=b", "\xc3\xa9"}) {
        CAPTURE(wrong);
        const urlmech_entry entries[] = {{wrong}};
        CHECK(serialize(data::ok{{resp_text_code(code::urlmech{entries}), "x"}}, bytes).error().production == "uauth_mechanism");
    }
}
