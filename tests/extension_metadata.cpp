// METADATA and LIST-METADATA (RFC 5464, RFC 9590).
#include "support/command_rows.hpp"
#include "support/response_rows.hpp"

#include <imapwire/extension/rfc5464_metadata.hpp>

#include <string>
#include <string_view>

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad;
using test::bad_command;
using test::good;
using test::good_command;

TEST_CASE("GETMETADATA") {
    static constexpr good_command goods[] = {
        {"c26 GETMETADATA INBOX /private/comment"},
        {"c27 GETMETADATA INBOX (/shared/comment /private/comment)"},
        {"c28 GETMETADATA (MAXSIZE 1024 DEPTH 1) INBOX (/private/filters/values)"},
        {"c29 GETMETADATA INBOX (DEPTH 1) (/private/filters/values)", "c29 GETMETADATA (DEPTH 1) INBOX (/private/filters/values)"},
        {"c30 GETMETADATA \"\" /shared/admin"},
        {"a GETMETADATA INBOX (\"x\" /a)"},
        {"q16 GETMETADATA (MAXSIZE 1024) INBOX /private/comment"},
        {"q17 GETMETADATA (DEPTH 0) INBOX /private/comment"},
        {"q18 GETMETADATA (DEPTH 1) INBOX /private/filters/values"},
        {"q19 GETMETADATA (DEPTH infinity) \"\" /shared"},
        {"q20 GETMETADATA (X-OPT (1)) INBOX /private/comment"},
        {"q22 GETMETADATA INBOX /shared/comment"},
        {"q26 GETMETADATA \"\" /shared/filters/values/road"},
        {"q27 GETMETADATA \"\" /private/filters/descriptions/road"},
        {"q29 GETMETADATA INBOX /private/vendor/example.com/color"},
        {"a getmetadata (depth INFINITY maxsize 0) inbox \"/shared/a b\"",
         "a GETMETADATA (DEPTH infinity MAXSIZE 0) inbox \"/shared/a b\""},
        {"a GETMETADATA INBOX (MAXSIZE 1) /shared", "a GETMETADATA (MAXSIZE 1) INBOX /shared"},
        {"a GETMETADATA (X-A X-B 7 X-C (d (e))) x /shared"},
        {"a GETMETADATA {5}\r\nINBOX ({7}\r\n/shared \"/private\")", "a GETMETADATA INBOX (/shared /private)"},
        {"a GETMETADATA \"(DEPTH 1)\" /shared"},
    };
    static constexpr bad_command bads[] = {
        {"a GETMETADATA", errc::expected_space, 13},
        {"a GETMETADATA INBOX", errc::expected_space, 19},
        {"a GETMETADATA INBOX ", errc::expected_item, 20},
        {"a GETMETADATA INBOX ()", errc::expected_string, 21},
        {"a GETMETADATA INBOX /a /b", errc::expected_crlf, 22},
        {"a GETMETADATA INBOX (/a", errc::expected_close, 23},
        {"a GETMETADATA INBOX \"/a*\"", errc::bad_character, 23},
        {"a GETMETADATA INBOX (/a \"/b%\")", errc::bad_character, 27},
        {"a GETMETADATA INBOX /a*", errc::expected_crlf, 22},
        {"a GETMETADATA INBOX {3}\r\n/\r\n", errc::bad_character, 26},
        {"a GETMETADATA INBOX \"/\x01\"", errc::bad_character, 22},
        {"a GETMETADATA INBOX \"/\x7f\"", errc::bad_character, 22},
        {"a GETMETADATA INBOX \"/\xc3\xa9\"", errc::bad_character, 22, true},
        {"a GETMETADATA () INBOX /a", errc::expected_item, 15},
        {"a GETMETADATA (DEPTH 2) INBOX /a", errc::unknown_keyword, 21},
        {"a GETMETADATA (DEPTH 10) INBOX /a", errc::unknown_keyword, 21},
        {"a GETMETADATA (DEPTH) INBOX /a", errc::expected_space, 20},
        {"a GETMETADATA (DEPTH (1)) INBOX /a", errc::expected_keyword, 21},
        {"a GETMETADATA (MAXSIZE -1) INBOX /a", errc::expected_number, 23},
        {"a GETMETADATA (MAXSIZE 4294967296) INBOX /a", errc::number_range, 23},
        {"a GETMETADATA (DEPTH 1)INBOX /a", errc::expected_space, 23},
        {"a GETMETADATA (DEPTH 1 INBOX /a", errc::unknown_keyword, 29},
        {"a GETMETADATA (DEPTH 1) INBOX (DEPTH 1) /a", errc::expected_crlf, 39},
        {"a GETMETADATA INBOX (DEPTH 1)", errc::expected_space, 29},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto before = test::read_command<command::getmetadata>("a GETMETADATA (MAXSIZE 1024 DEPTH 1 X-Y) \"\" (/a /B)\r\n");
    STATIC_REQUIRE(before.mailbox == "");
    STATIC_REQUIRE(before.options->count() == 3);
    STATIC_REQUIRE(before.options->begin()->get_if<metadata_option::maxsize>()->octets == 1024u);
    STATIC_REQUIRE((++before.options->begin())->get_if<metadata_option::depth>()->of == metadata_depth::one);
    STATIC_REQUIRE((++ ++before.options->begin())->get_if<tagged_ext_param>()->label == "x-y");
    constexpr auto count = [](const entries& of) {
        std::size_t n = 0;
        of.for_each([&](const entry& each) { n += each == "/a" || each == "/b" ? 1u : 100u; });
        return n;
    };
    STATIC_REQUIRE(count(before.entries) == 2);
    constexpr auto behind = test::read_command<command::getmetadata>("a GETMETADATA x (DEPTH infinity) /A\r\n");
    STATIC_REQUIRE(behind.mailbox == "x");
    STATIC_REQUIRE(behind.options->begin()->get_if<metadata_option::depth>()->of == metadata_depth::infinity);
    STATIC_REQUIRE(count(behind.entries) == 1);
    STATIC_REQUIRE_FALSE(test::read_command<command::getmetadata>("a GETMETADATA x /A\r\n").options.has_value());
}

TEST_CASE("SETMETADATA") {
    static constexpr good_command goods[] = {
        {"c31 SETMETADATA INBOX (/private/comment \"My new comment\" /shared/comment NIL)"},
        {"c32 SETMETADATA INBOX (/private/vendor/example/blob ~{3+}\r\na\0b)"sv,
         "c32 SETMETADATA INBOX (/private/vendor/example/blob ~{3}\r\na\0b)"sv},
        {"q24 SETMETADATA Drafts (/private/specialuse \"\\\\Drafts\")"},
        {"q25 SETMETADATA \"\" (/private/filters/values/road \"OR SMALLER 5000 FROM \\\"boss\\\"\")"},
        {"q28 SETMETADATA INBOX (/shared/imapsieve/script \"filter1\")"},
        {"a setmetadata \"\" (\"/private/comment\" {4}\r\na\r\nb)", "a SETMETADATA \"\" (/private/comment {4}\r\na\r\nb)"},
        {"a SETMETADATA x (/a nil)", "a SETMETADATA x (/a NIL)"},
        {"a SETMETADATA x (/a ~{2}\r\nhi)", "a SETMETADATA x (/a \"hi\")"},
    };
    static constexpr bad_command bads[] = {
        {"a SETMETADATA INBOX", errc::expected_space, 19},
        {"a SETMETADATA INBOX ()", errc::expected_string, 21},
        {"a SETMETADATA INBOX /a NIL", errc::expected_open, 20},
        {"a SETMETADATA INBOX (/a)", errc::expected_space, 23},
        {"a SETMETADATA INBOX (/a b)", errc::expected_string, 24},
        {"a SETMETADATA INBOX (/a NIL /b)", errc::expected_space, 30},
        {"a SETMETADATA INBOX (\"/%\" NIL)", errc::bad_character, 23},
        {"a SETMETADATA INBOX (/a {3}\r\na\0b)"sv, errc::bad_character, 30},
        {"a SETMETADATA INBOX (/a NIL", errc::expected_close, 27},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto set = test::read_command<command::setmetadata>("a SETMETADATA x (/private/comment \"c\" /shared/comment NIL)\r\n");
    STATIC_REQUIRE(set.mailbox == "x");
    constexpr auto first = *set.values.begin();
    STATIC_REQUIRE(first.entry == entry::private_comment);
    STATIC_REQUIRE(first.entry.is_private());
    STATIC_REQUIRE_FALSE(first.entry.is_shared());
    STATIC_REQUIRE(first.value == "c");
    STATIC_REQUIRE((++set.values.begin())->entry.is_shared());
    STATIC_REQUIRE((++set.values.begin())->value.is_nil());
    STATIC_REQUIRE(entry("/SHARED/x").is_shared());
    STATIC_REQUIRE_FALSE(entry("/shared").is_shared());
    STATIC_REQUIRE(entry("/Shared/Comment") == entry("/shared/comment"));
    STATIC_REQUIRE_FALSE(entry("/shared/comment") == entry("/shared/commenT2"));
}

TEST_CASE("METADATA") {
    static constexpr good goods[] = {
        {"* METADATA INBOX (/private/comment \"My own comment\")"},
        {"* METADATA INBOX (/shared/comment NIL)"},
        {"* METADATA INBOX (/private/vendor/example/b ~{3}\r\nx\0y)"sv},
        {"* METADATA \"\" /shared/comment"},
        {"* METADATA INBOX /shared/comment /private/comment"},
        {"* metadata \"\" (\"/shared/comment\" {1}\r\nx \"/b c\" ~{0}\r\n)", "* METADATA \"\" (/shared/comment \"x\" \"/b c\" \"\")"},
        {"A1 OK [METADATA LONGENTRIES 2199] GETMETADATA complete"},
        {"A1 NO [METADATA MAXSIZE 1024] Too big"},
        {"A1 NO [METADATA TOOMANY] Too many"},
        {"A1 NO [METADATA NOPRIVATE] No private"},
        {"A1 OK [metadata longentries 0] x", "A1 OK [METADATA LONGENTRIES 0] x"},
    };
    static constexpr bad bads[] = {
        {"* METADATA INBOX", errc::expected_space, 16},
        {"* METADATA INBOX ", errc::expected_item, 17},
        {"* METADATA INBOX ()", errc::expected_string, 18},
        {"* METADATA INBOX (/a)", errc::expected_space, 20},
        {"* METADATA INBOX /a \"/*\"", errc::bad_character, 22},
        {"* METADATA INBOX /a (/b NIL)", errc::expected_string, 20},
        {"* METADATA INBOX (/a NIL) /b", errc::expected_crlf, 25},
        {"A1 NO [METADATA] x", errc::expected_space, 15},
        {"A1 NO [METADATA FOO] x", errc::unknown_keyword, 16},
        {"A1 NO [METADATA TOOMANY 1] x", errc::expected_bracket, 23},
        {"A1 NO [METADATA MAXSIZE] x", errc::expected_space, 23},
        {"A1 NO [METADATA LONGENTRIES x] x", errc::expected_number, 28},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto values = test::read<data::metadata>("* METADATA x (/shared/a \"b\")\r\n");
    STATIC_REQUIRE(values.mailbox == "x");
    STATIC_REQUIRE(values.entries.get_if<entry_values>()->begin()->value == "b");
    constexpr auto names = test::read<data::metadata>("* METADATA \"\" /shared/a /b\r\n");
    STATIC_REQUIRE(names.entries.get_if<entry_list>()->count() == 2);
    constexpr auto code = test::read<tagged::ok>("A1 OK [METADATA LONGENTRIES 2199] x\r\n");
    STATIC_REQUIRE(code.text.code->get_if<code::metadata>()->reason.get_if<metadata_limit::longentries>()->octets == 2199u);
    constexpr auto refused = test::read<tagged::no>("A1 NO [METADATA NOPRIVATE] x\r\n");
    STATIC_REQUIRE(refused.text.code->get_if<code::metadata>()->reason.is<metadata_limit::noprivate>());
}

TEST_CASE("LIST with METADATA") {
    static constexpr good_command goods[] = {
        {"p21 LIST \"\" % RETURN (METADATA (\"/shared/vendor/example/color\" \"/private/comment\"))",
         "p21 LIST \"\" % RETURN (METADATA (/shared/vendor/example/color /private/comment))"},
        {"a LIST \"\" % RETURN (metadata (/a) CHILDREN)", "a LIST \"\" % RETURN (METADATA (/a) CHILDREN)"},
    };
    static constexpr bad_command bads[] = {
        {"a LIST \"\" % RETURN (METADATA)", errc::expected_space, 28},
        {"a LIST \"\" % RETURN (METADATA ())", errc::expected_string, 30},
        {"a LIST \"\" % RETURN (METADATA /a)", errc::expected_open, 29},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
    constexpr auto list = test::read_command<command::list>("a LIST \"\" % RETURN (METADATA (/a /b))\r\n");
    STATIC_REQUIRE(list.return_opts->options.begin()->get_if<list_return::metadata>()->entries.count() == 2);
}

TEST_CASE("entries that can't be written") {
    std::string bytes;
    for (const char* const wrong : {"/a*", "/%", "/\x01", "/\xc3\xa9", "/a\r\n"}) {
        CAPTURE(wrong);
        const auto written = serialize("a", command::getmetadata{"x", entry(wrong)}, bytes);
        REQUIRE_FALSE(written);
        CHECK(written.error().production == "entry");
    }
    constexpr entry two[] = {"/shared/a b", "/b"};
    constexpr getmetadata_option depth[] = {metadata_option::depth{metadata_depth::infinity}};
    REQUIRE(serialize("a", command::getmetadata{"x", two, getmetadata_options(depth)}, bytes));
    CHECK(bytes == "a GETMETADATA (DEPTH infinity) x (\"/shared/a b\" /b)\r\n");
}
