// The commands of RFC 9051 and RFC 3501.
#include "support/command_rows.hpp"

#include <imapwire/client_line.hpp>
#include <imapwire/command.hpp>
#include <imapwire/response.hpp>

#include <array>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

using namespace imapwire;
using namespace std::string_view_literals;
using test::bad_command;
using test::good_command;
using test::read_command;

namespace {

/// What a command is written as, without its CRLF.
template <class T>
std::string written(const T& value, const write_options& how = {}) {
    std::string sink;
    const auto size = serialize("a", value, sink, how);
    REQUIRE(size);
    REQUIRE(*size == sink.size());
    return sink.substr(0, sink.size() - 2);
}

/// Why it can't be written.
template <class T>
errc unwritable(const T& value) {
    std::string sink;
    const auto size = serialize("a", value, sink);
    CHECK(sink.empty());
    return size.error().code;
}

}  // namespace

TEST_CASE("commands without arguments") {
    static constexpr good_command goods[] = {
        {"a1 CAPABILITY"}, {"a NOOP"}, {"a LOGOUT"}, {"a STARTTLS"}, {"a CHECK"}, {"a CLOSE"}, {"a UNSELECT"},
        {"a EXPUNGE"}, {"a IDLE"}, {"a NAMESPACE"},
        {"a nOOp", "a NOOP"},
        {"A-1.x_]? NOOP"},
    };
    static constexpr bad_command bads[] = {
        {"a CAPABILITY x", errc::expected_crlf, 12}, {"a NOOP ", errc::expected_crlf, 6}, {"a LOGOUT\r", errc::expected_crlf, 8},
        {"a STARTTLS NOW", errc::expected_crlf, 10}, {"a CHECK (", errc::expected_crlf, 7}, {"a CLOSE INBOX", errc::expected_crlf, 7},
        {"a UNSELECT INBOX", errc::expected_crlf, 10}, {"a EXPUNGE 1", errc::expected_crlf, 9}, {"a IDLE DONE", errc::expected_crlf, 6},
        {"a NAMESPACE \"\"", errc::expected_crlf, 11},
        {"a NOOPS", errc::unknown_keyword, 2}, {"a NO", errc::unknown_keyword, 2}, {"a  NOOP", errc::expected_keyword, 2},
        {"a UID NOOP", errc::unknown_keyword, 2}, {"a ", errc::expected_keyword, 2}, {"a \"NOOP\"", errc::expected_keyword, 2},
        {"", errc::expected_tag, 0}, {" NOOP", errc::expected_tag, 0}, {"+ NOOP", errc::expected_tag, 0},
        {"* NOOP", errc::expected_tag, 0}, {"a", errc::expected_space, 1}, {"a+ NOOP", errc::expected_space, 1},
        {"a\tNOOP", errc::expected_space, 1}, {"\xc3\xa9 NOOP", errc::expected_tag, 0, true},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);
}

TEST_CASE("LOGIN") {
    static constexpr good_command goods[] = {
        {"a5 LOGIN fred \"sesame street\""},
        {"a LOGIN ann x]"},
        {"t5 LOGIN ann \"a\\\"b\\\\c\""},
        {"t7 LOGIN {3}\r\nann {1}\r\nx", "t7 LOGIN ann x"},
        {"t8 LOGIN {3+}\r\nann {1+}\r\nx", "t8 LOGIN ann x"},
        {"t9 LOGIN ann {0+}\r\n", "t9 LOGIN ann \"\""},
        {"a LOGIN nil NIL", "a LOGIN \"nil\" \"NIL\""},
        {"a LOGIN ann \"p\xc3\xa4ss\"", {}, true},
        {"a LOGIN ann {5}\r\np\xc3\xa4ss"},
        {"a LOGIN ann {2}\r\n\r\n"},
    };
    static constexpr bad_command bads[] = {
        {"a LOGIN", errc::expected_space, 7}, {"a LOGIN ", errc::expected_string, 8}, {"a LOGIN ann", errc::expected_space, 11},
        {"a LOGIN ann ", errc::expected_string, 12}, {"a LOGIN ann x y", errc::expected_crlf, 13},
        {"a LOGIN  ann x", errc::expected_string, 8}, {"a LOGIN (ann) x", errc::expected_string, 8},
        {"a LOGIN a*n x", errc::expected_space, 9}, {"a LOGIN ann \"x", errc::bad_character, 14},
        {"a LOGIN \"a\\nn\" x", errc::bad_escape, 10}, {"a LOGIN \"ann\"x", errc::expected_space, 13},
        {"a LOGIN ann \"p\xc3\xa4ss\"", errc::bad_character, 14}, {"a LOGIN ann \"p\xc3ss\"", errc::bad_utf8, 14, true},
        {"a LOGIN ann {1}x", errc::expected_crlf, 15}, {"a LOGIN ann {-1}\r\n", errc::bad_literal_size, 13},
        {"a LOGIN ann {1++}\r\nx", errc::bad_literal_size, 15}, {"a LOGIN {3}\r\na\0n x"sv, errc::bad_character, 14},
        {"a LOGIN ann ~{1}\r\nx", errc::expected_crlf, 13},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto login = read_command<command::login>("a LOGIN \"a b\" {3+}\r\nx\"y\r\n");
    STATIC_REQUIRE(login.userid == "a b");
    STATIC_REQUIRE(login.userid.spelling() == spelling::quoted);
    STATIC_REQUIRE(login.password == "x\"y");
    STATIC_REQUIRE(login.password.spelling() == spelling::literal);
    CHECK(written(login) == "a LOGIN \"a b\" \"x\\\"y\"");
    CHECK(written(login, {.redact = true}) == "a LOGIN \"a b\" *");
    CHECK(written(command::login{"ann", "a\nb"}, {.redact = true}) == "a LOGIN ann *");
    CHECK(written(command::login{"ann", "a\nb"}, {.literal_plus = true}) == "a LOGIN ann {3+}\r\na\nb");
    CHECK(unwritable(command::login{"ann", "a\0b"sv}) == errc::unrepresentable);
}

TEST_CASE("AUTHENTICATE") {
    static constexpr good_command goods[] = {
        {"e1 AUTHENTICATE CRAM-MD5"},
        {"e2 AUTHENTICATE PLAIN AGZyZWQAc2VzYW1l"},
        {"e3 AUTHENTICATE EXTERNAL ="},
        {"e4 AUTHENTICATE EXTERNAL ", "e4 AUTHENTICATE EXTERNAL ="},
        {"e AUTHENTICATE X +/8="},
        {"e authenticate plain AA==", "e AUTHENTICATE plain AA=="},
        {"e18 AUTHENTICATE KERBEROS_V4"},
    };
    static constexpr bad_command bads[] = {
        {"a AUTHENTICATE", errc::expected_space, 14}, {"a AUTHENTICATE ", errc::expected_atom, 15},
        {"a AUTHENTICATE \"PLAIN\"", errc::expected_atom, 15}, {"a AUTHENTICATE PLAIN  ", errc::expected_crlf, 20},
        {"a AUTHENTICATE PLAIN A", errc::expected_base64, 22}, {"a AUTHENTICATE PLAIN AAA", errc::expected_base64, 24},
        {"a AUTHENTICATE PLAIN AAA==", errc::expected_base64, 25}, {"a AUTHENTICATE PLAIN A=A=", errc::expected_base64, 22},
        {"a AUTHENTICATE PLAIN QR==", errc::expected_base64, 22}, {"a AUTHENTICATE PLAIN AAAA=", errc::expected_base64, 25},
        {"a AUTHENTICATE PLAIN AAAA-", errc::expected_crlf, 25}, {"a AUTHENTICATE PLAIN ==", errc::expected_crlf, 22},
        {"a AUTHENTICATE PLAIN AAAA AAAA", errc::expected_crlf, 25}, {"a AUTHENTICATE PLAIN \"\"", errc::expected_crlf, 20},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto mechanism = read_command<command::authenticate>("a AUTHENTICATE LOGIN\r\n");
    STATIC_REQUIRE(mechanism.auth_type == "LOGIN");
    STATIC_REQUIRE_FALSE(mechanism.initial_response.has_value());
    constexpr auto empty = read_command<command::authenticate>("a AUTHENTICATE EXTERNAL =\r\n");
    STATIC_REQUIRE(empty.initial_response.has_value());
    STATIC_REQUIRE(empty.initial_response->empty());
    constexpr auto plain = read_command<command::authenticate>("a AUTHENTICATE PLAIN AGEAYg==\r\n");
    STATIC_REQUIRE(*plain.initial_response == "AGEAYg==");
    char octets[8];
    const auto size = plain.initial_response->decode(octets);
    REQUIRE(size);
    CHECK(std::string_view(octets, *size) == "\0a\0b"sv);
    CHECK(plain.initial_response->decode(std::span(octets, 3)).error().code == errc::buffer_too_small);
    CHECK(written(plain, {.redact = true}) == "a AUTHENTICATE PLAIN *");
    CHECK(written(empty, {.redact = true}) == "a AUTHENTICATE EXTERNAL *");
    CHECK(written(mechanism, {.redact = true}) == "a AUTHENTICATE LOGIN");
    CHECK(written(command::authenticate{"PLAIN", "AGEAYg=="}) == "a AUTHENTICATE PLAIN AGEAYg==");
    CHECK(unwritable(command::authenticate{"PLAIN", "not base64"}) == errc::unrepresentable);
    CHECK(unwritable(command::authenticate{"", {}}) == errc::unrepresentable);
}

namespace {

/// Whether there is a serialize() for these.
template <class... Arguments>
concept serializable = requires(Arguments&&... arguments) { serialize(static_cast<Arguments&&>(arguments)...); };

}  // namespace

TEST_CASE("a command is written with a tag, a response without another one") {
    static_assert(serializable<const char*, command::noop, std::string&>);
    static_assert(serializable<const char*, command::noop, std::span<char>, write_options>);
    static_assert(!serializable<command::noop, std::string&>);
    static_assert(!serializable<command::noop, std::span<char>, write_options>);
    static_assert(!serializable<command::noop, char (&)[9]>);
    static_assert(serializable<data::exists, std::string&> && serializable<data::exists, char (&)[9]>);
    static_assert(!serializable<const char*, data::exists, std::string&>);
    static_assert(!serializable<const char*, data::exists, char (&)[9]>);
    static_assert(!serializable<const char*, tagged::ok, std::span<char>, write_options>);
    static_assert(serializable<any_command, std::string&> && serializable<response, std::string&>);
    // What has a rule is no message for that.
    static_assert(!serializable<astring, std::string&> && !serializable<const char*, text, std::string&>);
    static_assert(!serializable<fetched::uid, std::string&> && !serializable<const char*, fetch::uid, std::string&>);
    static_assert(!serializable<std::optional<astring>, std::string&> && !serializable<line::done, const char*, std::string&>);
    static_assert(!serializable<const char*, response, std::string&> && !serializable<const char*, any_command, std::string&>);
}

namespace {

/// A sink that the compiler can write to.
struct constant_sink {
    constexpr void append(const char* bytes, std::size_t count) {
        for (std::size_t i = 0; i != count; ++i) octets[size++] = bytes[i];
    }

    char octets[4096]{};
    std::size_t size = 0;
};

// A sink gets what a buffer gets, in pieces: this is more than is kept back for one.
static_assert([] {
    seq_range ranges[300];
    for (std::uint32_t i = 0; i != 300; ++i) ranges[i] = seq_range(100000 * (i + 1), largest);
    const command::copy copy{sequence_set(ranges), "x"};
    constant_sink sink;
    char buffer[4096]{};
    const auto sunk = serialize("a", copy, sink);
    const auto written = serialize("a", copy, std::span<char>(buffer));
    return sunk && written && *sunk == *written && *sunk > 2048 &&
           std::string_view(sink.octets, sink.size) == std::string_view(buffer, *written);
}());

}  // namespace

TEST_CASE("strings and what owns its bytes") {
    static_assert(!std::is_constructible_v<tag, std::string> && !std::is_convertible_v<std::string, tag>);
    static_assert(!std::is_constructible_v<mailbox, std::string> && !std::is_convertible_v<std::string, mailbox>);
    static_assert(!std::is_constructible_v<flag, std::string> && !std::is_convertible_v<const std::string, flag>);
    static_assert(!std::is_constructible_v<append_data, std::string> && std::is_convertible_v<std::string&, append_data>);
    static_assert(!std::is_constructible_v<list_of<flag>, std::array<flag, 2>>);
    static_assert(!std::is_constructible_v<list_of<flag>, std::vector<flag>>);
    static_assert(std::is_constructible_v<list_of<flag>, const std::array<flag, 2>&>);
    static_assert(std::is_constructible_v<list_of<flag>, std::span<const flag>>);

    // What has a name stays.
    std::string name = "a1", user = "ann";
    const std::string password = "se cret", seen = "\\seen";
    std::string bytes;
    CHECK(serialize(name, command::login{user, password}, bytes));
    CHECK(bytes == "a1 LOGIN ann \"se cret\"\r\n");
    const tag named = name;
    CHECK((named == name && name == named && named == "a1" && named == std::string_view("a1")));
    const mailbox inbox = user = "inbox";
    CHECK((inbox == user && inbox == "INBOX" && inbox == std::string_view("Inbox")));
    CHECK((flag(seen) == seen && flag("\\Seen") == seen));
    CHECK((nstring(seen) == seen && nstring() != seen));

    const std::string number = "1";
    CHECK(tag("a1") == "a" + number);
    CHECK(mailbox("INBOX") == std::string("inbox"));
    CHECK_FALSE(astring("a") == std::string("b"));
}

TEST_CASE("ENABLE") {
    static constexpr good_command goods[] = {
        {"c11 ENABLE CONDSTORE UTF8=ACCEPT"}, {"a ENABLE X-GOOD-IDEA"}, {"a enable imap4rev2", "a ENABLE imap4rev2"}};
    static constexpr bad_command bads[] = {
        {"a ENABLE", errc::expected_space, 8}, {"a ENABLE ", errc::expected_atom, 9}, {"a ENABLE (X)", errc::expected_atom, 9},
        {"a ENABLE X ", errc::expected_atom, 11}, {"a ENABLE X (Y)", errc::expected_atom, 11}};
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto enable = read_command<command::enable>("a ENABLE CONDSTORE utf8=accept\r\n");
    STATIC_REQUIRE(enable.capabilities.count() == 2);
    STATIC_REQUIRE(*enable.capabilities.begin() == "condstore");
    STATIC_REQUIRE((*++enable.capabilities.begin()).argument() == "accept");
    const capability wanted[] = {"IMAP4rev2"};
    CHECK(written(command::enable{wanted}) == "a ENABLE IMAP4rev2");
    CHECK(unwritable(command::enable{}) == errc::expected_item);
}

TEST_CASE("SELECT and EXAMINE") {
    static constexpr good_command goods[] = {
        {"a7 SELECT INBOX"}, {"a8 EXAMINE \"Old Mail\""}, {"t13 SELECT NIL", "t13 SELECT \"NIL\""}, {"t14 SELECT inBOX"},
        {"t15 SELECT {5+}\r\nINBOX", "t15 SELECT INBOX"},
        {"t16 SELECT \"~peter/mail/&U,BTFw-/&ZeVnLIqe-\"", "t16 SELECT ~peter/mail/&U,BTFw-/&ZeVnLIqe-"},
        {"t17 SELECT \"Tom &- Jerry\""}, {"t18 SELECT \"\xe5\x8f\xb0\xe5\x8c\x97\"", {}, true}, {"a SELECT \"\""},
        {"v32 SELECT x (X-T (a (b \"c\" (d)) e))", "v32 SELECT x (X-T (a (b c (d)) e))"}, {"v33 SELECT x (X-T ())"},
        {"a SELECT INBOX (X-FOO 12 X-BAR X-BAZ (a (b c)))"}, {"a EXAMINE x (.X:9 1:5,7,* _y $ -z 0)"},
        {"a EXAMINE x (X-N 0012 X-S ({3}\r\na b))", "a EXAMINE x (X-N 12 X-S (\"a b\"))"},
    };
    static constexpr bad_command bads[] = {
        {"a SELECT", errc::expected_space, 8}, {"a SELECT ", errc::expected_string, 9}, {"a EXAMINE a b", errc::expected_open, 12},
        {"a SELECT a%", errc::expected_crlf, 10}, {"a SELECT x ()", errc::expected_item, 12}, {"a SELECT x (", errc::expected_item, 12},
        {"a SELECT x (X-T", errc::expected_close, 15}, {"a SELECT x (5)", errc::unknown_keyword, 12},
        {"a SELECT x (:x)", errc::expected_item, 12}, {"a SELECT x (X-T (a ()))", errc::expected_string, 20},
        {"a SELECT x (X-T (a)", errc::expected_close, 19}, {"a SELECT x (X-T (a%))", errc::expected_close, 18},
        {"a SELECT x (X-T 5,)", errc::expected_number, 18}, {"a SELECT x (X-T 9223372036854775808)", errc::number_range, 16},
        {"a SELECT x (X-T 1:4294967296)", errc::number_range, 18}, {"a SELECT x (X-T 0:5)", errc::number_zero, 16},
        {"a SELECT x (X-T \"a\")", errc::expected_item, 16}, {"a SELECT x(X-T)", errc::expected_crlf, 10},
        {"a EXAMINE x (X-T) ", errc::expected_crlf, 17},
    };
    static_assert(test::hold(goods));
    static_assert(test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto select = read_command<command::select>("a SELECT inbox\r\n");
    STATIC_REQUIRE(select.mailbox.is_inbox());
    STATIC_REQUIRE_FALSE(select.params.has_value());
    constexpr auto examine = read_command<command::examine>("a EXAMINE x (X-SET 1:5 x-num 7 X-BIG 9007199254740993 X-L (a (b \"c d\")) X)\r\n");
    STATIC_REQUIRE(examine.params->count() == 5);
    auto each = examine.params->begin();
    const auto param = [&] { return *(*each).get_if<tagged_ext_param>(); };
    CHECK(param().label == "x-set");
    CHECK_FALSE(param().value->is_parenthesized());
    CHECK(param().value->get_if<sequence_set>()->count() == 5);
    CHECK_FALSE(param().value->number().has_value());
    ++each;
    CHECK(param().label == "X-NUM");
    CHECK(param().value->number() == 7u);
    CHECK(param().value->get_if<sequence_set>()->contains(7));
    ++each;
    CHECK(param().value->number() == 9007199254740993u);
    CHECK(param().value->is<number64>());
    ++each;
    const auto components = param().value->components();
    CHECK(components.count() == 2);
    CHECK(*(*components.begin()).get_if<astring>() == "a");
    const tagged_ext_comp group = *++components.begin();
    const auto* within = group.get_if<list_of<tagged_ext_comp, one_or_more>>();
    REQUIRE(within != nullptr);
    CHECK(*(*++within->begin()).get_if<astring>() == "c d");
    ++each;
    CHECK_FALSE(param().value.has_value());

    const tagged_ext_comp strings[] = {astring("a"), astring("b c")};
    const select_param params[] = {tagged_ext_param{"X-A", {}}, tagged_ext_param{"X-N", number64(7)},
                                   tagged_ext_param{"X-L", tagged_ext_val(list_of<tagged_ext_comp>(strings))}};
    CHECK(written(command::select{"x", params}) == "a SELECT x (X-A X-N 7 X-L (a \"b c\"))");
    const seq_range seven[] = {7};
    CHECK(tagged_ext_val(number64(7)) == tagged_ext_val(sequence_set(seven)));
    CHECK_FALSE(tagged_ext_val(number64(7)) == tagged_ext_val(number64(8)));
    CHECK_FALSE(tagged_ext_val(number64(7)) == tagged_ext_val());
    const select_param unnamed[] = {tagged_ext_param{"5", {}}};
    CHECK(unwritable(command::select{"x", unnamed}) == errc::unrepresentable);
    // What has the name of something that the library knows would be read as that.
    const select_param known[] = {tagged_ext_param{"CondStore", {}}};
    CHECK(unwritable(command::select{"x", known}) == errc::unrepresentable);
    const search_return_opt max[] = {tagged_ext_param{"max", {}}};
    CHECK(unwritable(command::search{search_return_opts{max}, {}, {}}) == errc::unrepresentable);
    const status_att unseen[] = {atom("unseen")};
    CHECK(unwritable(command::status{"x", unseen}) == errc::unrepresentable);
    const fetch_att items[] = {fetch::other{"X-GUID"}};
    CHECK(unwritable(command::fetch{sequence_set(seven), list_of<fetch_att, bare>(items)}) == errc::unrepresentable);
    CHECK(unwritable(command::thread{thread_alg(atom("REFS")), {"UTF-8"}, {}}) == errc::unrepresentable);
    CHECK(unwritable(command::x_command{"Xlist", {}}) == errc::unrepresentable);
}

TEST_CASE("nesting of tagged-ext is limited") {
    std::string deep = "a SELECT x (X ";
    deep.append(1000, '(').append("a").append(1000, ')').append(")\r\n");
    const auto refused = parse_command(deep);
    CHECK(refused.error().code == errc::limit_nesting);
    options how;
    how.limits.nesting = 2000;
    CHECK(parse_command(deep, how));
    how.lenient = true;
    how.limits.nesting = 100;
    CHECK(parse_command(deep, how).error().code == errc::limit_nesting);
}

TEST_CASE("CREATE, DELETE, RENAME, SUBSCRIBE, UNSUBSCRIBE") {
    static constexpr good_command goods[] = {
        {"a9 CREATE Work/Todo"}, {"a CREATE Work (X-PART (ssd fast))"}, {"a10 DELETE Work/Todo"},
        {"a11 RENAME \"Old Mail\" Archive/2025"}, {"a RENAME a b (X-RECURSIVE (yes))"}, {"a12 SUBSCRIBE #news.comp.mail.mime"},
        {"a13 UNSUBSCRIBE #news.comp.mail.mime"}, {"t1 SUBSCRIBE a!b#c$d&e'f,g-h.i/j:k;l<m=n>o?p@q^r_s`t|u}v~"},
        {"t2 SUBSCRIBE [Gmail]"}, {"t3 SUBSCRIBE \"two words\""}, {"t6 SUBSCRIBE \"Entw\xc3\xbcrfe\"", {}, true},
        {"t10 SUBSCRIBE {4+}\r\na\r\nb", "t10 SUBSCRIBE {4}\r\na\r\nb"}, {"t12 SUBSCRIBE {003+}\r\nabc", "t12 SUBSCRIBE abc"},
        {"a DELETE \"a\\\"\\\\b\""},
    };
    static constexpr bad_command bads[] = {
        {"a CREATE", errc::expected_space, 8}, {"a CREATE a b c", errc::expected_open, 13}, {"a CREATE a ()", errc::expected_item, 12},
        {"a CREATE a (X (b)", errc::expected_close, 17}, {"a DELETE", errc::expected_space, 8}, {"a DELETE a (X)", errc::expected_crlf, 10},
        {"a RENAME a", errc::expected_space, 10}, {"a RENAME a (X)", errc::expected_string, 11}, {"a RENAME a b c", errc::expected_open, 13},
        {"a RENAME a b (X", errc::expected_close, 15}, {"a SUBSCRIBE ", errc::expected_string, 12},
        {"a SUBSCRIBE a b", errc::expected_crlf, 13}, {"a SUBSCRIBE \"\xc3\xa9\"", errc::bad_character, 13},
        {"a SUBSCRIBE {9223372036854775808}\r\n", errc::bad_literal_size, 13}, {"a UNSUBSCRIBE", errc::expected_space, 13},
        {"a UNSUBSCRIBE *", errc::expected_string, 14},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto rename = read_command<command::rename>("a RENAME inbox \"b c\" (X 1)\r\n");
    STATIC_REQUIRE(rename.from.is_inbox());
    STATIC_REQUIRE(rename.to == "b c");
    STATIC_REQUIRE(rename.params->count() == 1);
    STATIC_REQUIRE(read_command<command::create>("a CREATE x\r\n").mailbox == "x");
    STATIC_REQUIRE(read_command<command::delete_>("a DELETE x\r\n").mailbox == "x");
    STATIC_REQUIRE(read_command<command::subscribe>("a SUBSCRIBE x\r\n").mailbox == "x");
    STATIC_REQUIRE(read_command<command::unsubscribe>("a UNSUBSCRIBE x\r\n").mailbox == "x");
    CHECK(written(command::rename{"INBOX", "a b", {}}) == "a RENAME INBOX \"a b\"");
    CHECK(written(command::subscribe{"caf\xc3\xa9"}) == "a SUBSCRIBE {5}\r\ncaf\xc3\xa9");
    CHECK(written(command::subscribe{"caf\xc3\xa9"}, {.utf8 = true}) == "a SUBSCRIBE \"caf\xc3\xa9\"");
}

TEST_CASE("LIST and LSUB") {
    static constexpr good_command goods[] = {
        {"a14 LIST \"\" *"}, {"p1 LIST ~/Mail/ %"}, {"p2 LIST \"\" \"\""}, {"p3 LIST \"\" INBOX.%"}, {"p4 LIST \"\" \"Sent *\""},
        {"p5 LIST \"\" {3+}\r\na\"%", "p5 LIST \"\" \"a\\\"%\""},
        {"p6 LIST \"\" (\"INBOX\" \"Drafts\" Sent/%)", "p6 LIST \"\" (INBOX Drafts Sent/%)"}, {"a LIST \"\" (%)"},
        {"b2 LSUB \"#news.\" \"comp.mail.*\"", "b2 LSUB #news. comp.mail.*"}, {"a LSUB \"\" %"},
        {"p7 LIST () \"\" *"}, {"p8 LIST (SUBSCRIBED) \"\" *"}, {"p9 LIST (REMOTE) \"\" %"},
        {"p10 LIST (RECURSIVEMATCH SUBSCRIBED) \"\" %"}, {"a LIST (RECURSIVEMATCH X-BASE) \"\" %"},
        {"a LIST (REMOTE REMOTE) \"\" %"}, {"a LIST (recursivematch-x) \"\" %"},
        {"p11 LIST (SUBSCRIBED vendor.example-opt (a b)) \"\" *"}, {"v34 LIST (vendor.acme-o (a (b c))) \"\" *"},
        {"p14 LIST \"\" % RETURN ()"}, {"p15 LIST \"\" % RETURN (SUBSCRIBED)"}, {"p16 LIST \"\" % return (children)", "p16 LIST \"\" % RETURN (CHILDREN)"},
        {"p17 LIST \"\" % RETURN (vendor.example-color (x))"}, {"p18 LIST \"\" % RETURN (STATUS (MESSAGES UNSEEN UIDNEXT))"},
        {"a LIST (SUBSCRIBED) \"\" (INBOX \"Sent*\") RETURN (SUBSCRIBED CHILDREN STATUS (MESSAGES X-THING))", "a LIST (SUBSCRIBED) \"\" (INBOX Sent*) RETURN (SUBSCRIBED CHILDREN STATUS (MESSAGES X-THING))"},
        {"a LIST \"\" RETURN RETURN (CHILDREN)"},
    };
    static constexpr bad_command bads[] = {
        {"a LIST", errc::expected_space, 6}, {"a LIST \"\"", errc::expected_space, 9}, {"a LIST \"\" ", errc::expected_string, 10},
        {"a LIST \"\" ()", errc::expected_string, 11}, {"a LIST \"\" (a", errc::expected_close, 12}, {"a LIST \"\" a b", errc::expected_keyword, 12},
        {"a LIST % %", errc::expected_string, 7}, {"a LIST (\"SUBSCRIBED\") \"\" *", errc::expected_item, 8},
        {"a LIST (RECURSIVEMATCH) \"\" %", errc::expected_item, 22}, {"a LIST (REMOTE RECURSIVEMATCH) \"\" %", errc::expected_item, 29},
        {"a LIST (RECURSIVEMATCH SPECIAL-USE) \"\" %", errc::expected_item, 34},
        {"a LIST (SUBSCRIBED \"\" %", errc::expected_item, 19}, {"a LIST (SUBSCRIBED) (SUBSCRIBED) \"\" %", errc::expected_string, 20},
        {"a LIST (X ()) \"\" %", errc::expected_string, 11}, {"a LIST \"\" % RETURN", errc::expected_space, 18},
        {"a LIST \"\" % RETURN CHILDREN", errc::expected_open, 19}, {"a LIST \"\" % RETURN (STATUS)", errc::expected_space, 26},
        {"a LIST \"\" % RETURN (STATUS ())", errc::expected_item, 28}, {"a LIST \"\" % RETURN () x", errc::expected_crlf, 21},
        {"a LSUB \"\"", errc::expected_space, 9}, {"a LSUB \"\" (a)", errc::expected_string, 10}, {"a LSUB \"\" % RETURN ()", errc::expected_crlf, 11},
    };
    static_assert(test::hold(goods));
    static_assert(test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto basic = read_command<command::list>("a LIST ref \"a b%\"\r\n");
    STATIC_REQUIRE_FALSE(basic.select_opts.has_value());
    STATIC_REQUIRE_FALSE(basic.return_opts.has_value());
    STATIC_REQUIRE(basic.reference == "ref");
    STATIC_REQUIRE(*basic.pattern.get_if<list_mailbox>() == "a b%");
    constexpr auto extended = read_command<command::list>(
        "a LIST (subscribed RECURSIVEMATCH REMOTE vendor.x-y (z)) \"\" (a %) RETURN (STATUS (UNSEEN) vendor.x-z)\r\n");
    constexpr auto options = extended.select_opts->options;
    STATIC_REQUIRE(options.count() == 4);
    STATIC_REQUIRE((*options.begin()).is<list_select::subscribed>());
    auto option = options.begin();
    CHECK((*++option).is<list_select::recursivematch>());
    CHECK((*++option).is<list_select::remote>());
    const list_select_opt last = *++option;
    CHECK(last.get_if<option_extension>()->tag == "vendor.x-y");
    CHECK(last.get_if<option_extension>()->value->count() == 1);
    STATIC_REQUIRE(extended.pattern.is<patterns>());
    STATIC_REQUIRE(extended.pattern.get_if<patterns>()->count() == 2);
    const list_return_opt status = *extended.return_opts->options.begin();
    REQUIRE(status.is<list_return::status>());
    CHECK((*status.get_if<list_return::status>()->attributes.begin()).is<asked::unseen>());
    CHECK_FALSE((*++extended.return_opts->options.begin()).get_if<option_extension>()->value.has_value());

    const list_select_opt wanted[] = {list_select::subscribed{}, list_select::recursivematch{}};
    const list_return_opt returned[] = {list_return::children{}};
    CHECK(written(command::list{list_select_opts{wanted}, "", list_mailbox("%"), list_return_opts{returned}}) ==
          "a LIST (SUBSCRIBED RECURSIVEMATCH) \"\" % RETURN (CHILDREN)");
    const list_select_opt alone[] = {list_select::recursivematch{}};
    CHECK(unwritable(command::list{list_select_opts{alone}, "", list_mailbox("%"), {}}) == errc::missing_field);
    constexpr auto lsub = read_command<command::lsub>("a LSUB x *\r\n");
    STATIC_REQUIRE(lsub.reference == "x");
    STATIC_REQUIRE(lsub.pattern == "*");
}

TEST_CASE("STATUS") {
    static constexpr good_command goods[] = {
        {"a15 STATUS \"Sent Items\" (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)"}, {"q STATUS INBOX (DELETED SIZE RECENT)"},
        {"q STATUS INBOX (messages)", "q STATUS INBOX (MESSAGES)"}, {"q STATUS INBOX (X-THING a+b UNSEEN=3)"},
    };
    static constexpr bad_command bads[] = {
        {"a STATUS", errc::expected_space, 8}, {"a STATUS INBOX", errc::expected_space, 14}, {"a STATUS INBOX ()", errc::expected_item, 16},
        {"a STATUS INBOX MESSAGES", errc::expected_open, 15}, {"a STATUS INBOX (MESSAGES", errc::expected_close, 24},
        {"a STATUS INBOX (MESSAGES (5))", errc::expected_item, 25}, {"a STATUS INBOX (MESSAGES  UNSEEN)", errc::expected_item, 25},
        {"a STATUS INBOX (\"MESSAGES\")", errc::expected_item, 16}, {"a STATUS INBOX (UNSEEN) x", errc::expected_crlf, 23},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto status = read_command<command::status>("a STATUS x (UIDNEXT recent X-Thing)\r\n");
    STATIC_REQUIRE(status.mailbox == "x");
    STATIC_REQUIRE(status.attributes.count() == 3);
    auto attribute = status.attributes.begin();
    CHECK((*attribute).is<asked::uidnext>());
    CHECK((*++attribute).is<asked::recent>());
    CHECK(*(*++attribute).get_if<atom>() == "X-Thing");
    const status_att wanted[] = {asked::messages{}, atom("X")};
    CHECK(written(command::status{"INBOX", wanted}) == "a STATUS INBOX (MESSAGES X)");
    CHECK(unwritable(command::status{"INBOX", {}}) == errc::expected_item);
}

TEST_CASE("APPEND") {
    static constexpr good_command goods[] = {
        {"a16 APPEND Drafts (\\Draft \\Seen) \" 7-Feb-2025 21:52:25 -0800\" {23}\r\nSubject: hi\r\n\r\nHello.\r\n"},
        {"g17 APPEND INBOX {23}\r\nSubject: hi\r\n\r\nHello.\r\n"},
        {"g18 APPEND INBOX {4+}\r\n\r\n\r\n", "g18 APPEND INBOX {4}\r\n\r\n\r\n"},
        {"t11 APPEND x ~{1}\r\n\0"sv},
        {"g20 APPEND x ~{3+}\r\na\0b"sv, "g20 APPEND x ~{3}\r\na\0b"sv},
        {"a APPEND x ~{1}\r\na", "a APPEND x {1}\r\na"},
        {"t21 APPEND x \" 1-Jan-2025 00:00:00 +0000\" {1}\r\nx"},
        {"t22 APPEND x \"31-Dec-2024 23:59:60 -1130\" {1}\r\nx"},
        {"a APPEND x \"01-Jan-2020 00:00:00 -0000\" {0}\r\n", "a APPEND x \" 1-Jan-2020 00:00:00 -0000\" {0}\r\n"},
        {"a APPEND x () {1}\r\n\xff"},
        {"a APPEND {1}\r\nx (kw a.b $Fwd) {1}\r\n{", "a APPEND x (kw a.b $Fwd) {1}\r\n{"},
        {"b9 APPEND x (\\Seen) {3}\r\nOne \"14-Jul-2025 02:44:25 +0200\" {3}\r\nTwo () {0}\r\n"},
    };
    static constexpr bad_command bads[] = {
        {"a APPEND", errc::expected_space, 8}, {"a APPEND x", errc::expected_space, 10}, {"a APPEND x ", errc::expected_literal, 11},
        {"a APPEND x \"text\"", errc::expected_date, 12}, {"a APPEND x text", errc::expected_space, 15},
        {"a APPEND x (\\Seen)", errc::expected_space, 18}, {"a APPEND x (\\Seen) ", errc::expected_literal, 19},
        {"a APPEND x (\\Seen {1}\r\nx", errc::expected_flag, 18}, {"a APPEND x (\\*) {1}\r\nx", errc::expected_flag, 13},
        {"a APPEND x \"1-Jan-2025 00:00:00 +0000\" {1}\r\nx", errc::expected_date, 13},
        {"a APPEND x \" 1-Jan-2025 00:00:00 0000\" {1}\r\nx", errc::expected_date, 33},
        {"a APPEND x \" 1-Foo-2025 00:00:00 +0000\" {1}\r\nx", errc::expected_date, 15},
        {"a APPEND x \" 1-Jan-2025 00:00:00 +0000\" (\\Seen) {1}\r\nx", errc::expected_literal, 40},
        {"a APPEND x {1}\r\n\0"sv, errc::bad_character, 16}, {"a APPEND x {1}\r\nxy", errc::expected_crlf, 17},
        {"a APPEND x {1}\r\nx ", errc::expected_literal, 18}, {"a APPEND x {}\r\n", errc::bad_literal_size, 12},
        {"a APPEND x {268435457}\r\n", errc::limit_literal, 12},
    };
    static_assert(test::hold(goods));
    static_assert(test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto append = read_command<command::append>("a APPEND inbox (\\Seen kw) \" 7-Feb-2025 21:52:25 -0800\" {2}\r\nhi\r\n");
    STATIC_REQUIRE(append.mailbox.is_inbox());
    STATIC_REQUIRE(append.message.flags->count() == 2);
    STATIC_REQUIRE(*append.message.flags->begin() == flag("\\seen"));
    STATIC_REQUIRE(append.message.date_time->date == date{7, 2, 2025});
    STATIC_REQUIRE(append.message.date_time->zone_minutes == -480);
    STATIC_REQUIRE(*append.message.data.get_if<literal8>() == "hi");
    STATIC_REQUIRE(append.more.empty());
    constexpr auto several = read_command<command::append>("a APPEND x {1}\r\na () ~{1}\r\nb \" 1-Jan-2025 00:00:00 +0000\" {1}\r\nc\r\n");
    STATIC_REQUIRE_FALSE(several.message.flags.has_value());
    STATIC_REQUIRE(several.more.count() == 2);
    CHECK((*several.more.begin()).flags->empty());
    CHECK(*several.more.begin()->data.get_if<literal8>() == "b");
    CHECK((*++several.more.begin()).date_time->date.year == 2025);

    const command::append small{"INBOX", {.data = "hi\r\n"}};
    CHECK(written(small) == "a APPEND INBOX {4}\r\nhi\r\n");
    CHECK(written(small, {.literal_minus = true}) == "a APPEND INBOX {4+}\r\nhi\r\n");
    CHECK(unwritable(command::append{"INBOX", {.data = "\0"sv}}) == errc::unrepresentable);
    CHECK(written(command::append{"INBOX", {.data = "\0"sv}}, {.binary = true}) == "a APPEND INBOX ~{1}\r\n\0"sv);
    options detach;
    detach.detach = 4;
    const auto detached = parse_command("a APPEND x {5}\r\n\r\n", detach);
    REQUIRE(detached);
    CHECK(detached->as<command::append>()->message.data.get_if<literal8>()->is_detached());
    CHECK(detached->as<command::append>()->message.data.get_if<literal8>()->size() == 5);

    const command::append large{"INBOX", {.data = detached_literal<literal8>(67108864)}};
    CHECK(written(large, {.detached = true}) == "a APPEND INBOX {67108864}\r\n");
    CHECK(written(large, {.literal_plus = true, .detached = true}) == "a APPEND INBOX {67108864}\r\n");
    CHECK(unwritable(large) == errc::unrepresentable);
    CHECK(large.message.data.get_if<literal8>()->raw().empty());
}

TEST_CASE("COPY, MOVE, UID COPY, UID MOVE, UID EXPUNGE") {
    static constexpr good_command goods[] = {
        {"a22 COPY 2:4 Archive"}, {"u39 COPY $ Archive"}, {"c36 MOVE 42:69 Trash"}, {"a23 UID COPY 330:* Archive"},
        {"c37 UID MOVE 42:69 \"Deleted Items\""}, {"b19 UID EXPUNGE 3000:3002"}, {"c58 uid expunge $", "c58 UID EXPUNGE $"},
        {"a COPY 1,3:5,9:*,7 x"}, {"a COPY 4:2 x"}, {"a COPY *:5 x"}, {"a COPY * x"}, {"a MOVE 4294967295 x"},
    };
    static constexpr bad_command bads[] = {
        {"a COPY", errc::expected_space, 6}, {"a COPY 1", errc::expected_space, 8}, {"a COPY x 1", errc::expected_sequence_set, 7},
        {"a COPY 0 x", errc::number_zero, 7}, {"a COPY 4294967296 x", errc::number_range, 7}, {"a COPY 1: x", errc::expected_number, 9},
        {"a COPY 1, x", errc::expected_number, 9}, {"a COPY ,1 x", errc::expected_sequence_set, 7}, {"a COPY 1:2:3 x", errc::expected_space, 10},
        {"a COPY 1,$ x", errc::expected_number, 9}, {"a COPY $,1 x", errc::expected_space, 8}, {"a MOVE 1 x y", errc::expected_crlf, 10},
        {"a MOVE 1 ", errc::expected_string, 9}, {"a UID COPY 1", errc::expected_space, 12}, {"a UID", errc::unknown_keyword, 2},
        {"a UID MOVE 1 (x)", errc::expected_string, 13}, {"a UID EXPUNGE", errc::expected_space, 13},
        {"a UID EXPUNGE 1 2", errc::expected_crlf, 15}, {"a UID  COPY 1 x", errc::unknown_keyword, 2},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto copy = read_command<command::copy>("a COPY 2:4,7:* \"x y\"\r\n");
    STATIC_REQUIRE(copy.set.ranges.count() == 2);
    STATIC_REQUIRE(copy.set.contains(3));
    STATIC_REQUIRE_FALSE(copy.set.contains(5, 9));
    STATIC_REQUIRE(copy.set.contains(8, 9));
    STATIC_REQUIRE(copy.mailbox == "x y");
    STATIC_REQUIRE(read_command<command::move>("a MOVE $ x\r\n").set.saved);
    STATIC_REQUIRE(read_command<command::uid_copy>("a UID COPY 7 x\r\n").set.count() == 1);
    STATIC_REQUIRE(read_command<command::uid_move>("a UID MOVE 7 x\r\n").mailbox == "x");
    STATIC_REQUIRE(read_command<command::uid_expunge>("a UID EXPUNGE 1:3\r\n").set.count() == 3);
    const seq_range ranges[] = {{1, 5}, {7, largest}};
    CHECK(written(command::uid_move{sequence_set(ranges), "x"}) == "a UID MOVE 1:5,7:* x");
    CHECK(written(command::copy{saved_result, "x"}) == "a COPY $ x");
    CHECK(unwritable(command::copy{{}, "x"}) == errc::expected_item);
}

TEST_CASE("FETCH") {
    static constexpr good_command goods[] = {
        {"a20 FETCH 2:4 (FLAGS BODY[HEADER.FIELDS (DATE FROM)])"}, {"h1 FETCH 1 ALL"}, {"h2 FETCH 1 fast", "h2 FETCH 1 FAST"}, {"h3 FETCH 1 FULL"},
        {"h4 FETCH 1 ENVELOPE", "h4 FETCH 1 (ENVELOPE)"}, {"h5 FETCH 1 FLAGS", "h5 FETCH 1 (FLAGS)"},
        {"h FETCH 1 (INTERNALDATE RFC822.SIZE BODY BODYSTRUCTURE UID RFC822 RFC822.HEADER RFC822.TEXT)"},
        {"h8 FETCH 1 BODY", "h8 FETCH 1 (BODY)"}, {"h11 FETCH 1 BODY[]", "h11 FETCH 1 (BODY[])"},
        {"h13 FETCH 1 BODY.PEEK[]<0.2048>", "h13 FETCH 1 (BODY.PEEK[]<0.2048>)"},
        {"i FETCH 1 (BODY[HEADER] BODY[TEXT] BODY[3] BODY[4.2.1] BODY[4.1.HEADER] BODY[4.1.TEXT] BODY[4.1.MIME])"},
        {"i2 FETCH 1 (BODY[HEADER.FIELDS (Subject \"X-Odd(Name\")])"}, {"i3 FETCH 1 (BODY[HEADER.FIELDS.NOT (Received)])"},
        {"i8 FETCH 1 (BODY.PEEK[2.HEADER.FIELDS (From To)]<0.100> BODY.PEEK[2.HEADER.FIELDS.NOT (From To)])"},
        {"i11 FETCH 1 BODY[HEADER.FIELDS ({3+}\r\nX-A To)]", "i11 FETCH 1 (BODY[HEADER.FIELDS (X-A To)])"},
        {"j FETCH 1 (BINARY[2] BINARY[] BINARY[1]<0.5> BINARY.PEEK[1.2]<100.500> BINARY.SIZE[1] BINARY.SIZE[])"},
        {"a24 UID FETCH 4827313:4828442 FLAGS", "a24 UID FETCH 4827313:4828442 (FLAGS)"}, {"t24 uId fEtCh 1 flAgs", "t24 UID FETCH 1 (FLAGS)"},
        {"v30 FETCH 1 (UID) (X-SET 1:5,7,*)"}, {"a FETCH 1 (UID) (X-R -1:-30 -z X -30:-1)"}, {"a FETCH 1 (UID) (X -1:30 -9X -1 -1:-3x)"}, {"a FETCH 1 FLAGS (X-N 5 X (a))", "a FETCH 1 (FLAGS) (X-N 5 X (a))"},
        {"a UID FETCH $ ALL (X)"}, {"a FETCH * (BODY[1]<9223372036854775807.9223372036854775807>)"},
    };
    static constexpr bad_command bads[] = {
        {"a FETCH", errc::expected_space, 7}, {"a FETCH 1", errc::expected_space, 9}, {"a FETCH 1 ", errc::expected_item, 10},
        {"a FETCH FLAGS", errc::expected_sequence_set, 8}, {"a FETCH 1 ()", errc::expected_item, 11}, {"a FETCH 1 (FLAGS", errc::expected_close, 16},
        {"a FETCH 1 (ALL)", errc::unknown_keyword, 11}, {"a FETCH 1 ALL FLAGS", errc::expected_open, 14}, {"a FETCH 1 ALLS", errc::unknown_keyword, 10},
        {"a FETCH 1 FLAGS UID", errc::expected_open, 16}, {"a FETCH 1 (FLAGS  UID)", errc::expected_item, 17},
        {"a FETCH 1 (FLAGS,UID)", errc::expected_close, 16}, {"a FETCH 1 BODY.PEEK", errc::unknown_keyword, 10},
        {"a FETCH 1 FLAGS[]", errc::unknown_keyword, 10}, {"a FETCH 1 BODY[", errc::expected_keyword, 15}, {"a FETCH 1 BODY[1", errc::expected_bracket, 16},
        {"a FETCH 1 BODY[MIME]", errc::unknown_keyword, 15}, {"a FETCH 1 BODY[0]", errc::number_zero, 15}, {"a FETCH 1 BODY[1.]", errc::expected_keyword, 17},
        {"a FETCH 1 BODY[HEADER.FIELDS]", errc::expected_space, 28}, {"a FETCH 1 BODY[HEADER.FIELDS ()]", errc::expected_string, 30},
        {"a FETCH 1 BODY[]<0>", errc::expected_number, 18}, {"a FETCH 1 BODY[]<0.0>", errc::number_zero, 19}, {"a FETCH 1 BODY[]<0.1", errc::expected_close, 20},
        {"a FETCH 1 BODY[] <0.1>", errc::expected_open, 17}, {"a FETCH 1 BINARY[TEXT]", errc::expected_number, 17}, {"a FETCH 1 BINARY.SIZE[1]<0.1>", errc::expected_crlf, 24},
        {"a FETCH 1 (UID) ()", errc::expected_item, 17}, {"a FETCH 1 (UID) (X) (Y)", errc::expected_crlf, 19}, {"a FETCH 1 (UID) X", errc::expected_open, 16}, {"a FETCH 1 UID (X -0:-1)", errc::number_zero, 18},
        {"a UID FETCH 1", errc::expected_space, 13}, {"a UID FETCH 1 (BODY[1] ENVELOPES)", errc::unknown_keyword, 23},
    };
    static_assert(test::hold(goods));
    static_assert(test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto fetch = read_command<command::fetch>(
        "a FETCH 7 (UID BODY[] BODY.PEEK[1.2.HEADER.FIELDS.NOT (A \"b c\")]<5.10> BINARY.PEEK[3]<0.1> BINARY.SIZE[] RFC822.TEXT)\r\n");
    STATIC_REQUIRE(fetch.set.contains(7));
    STATIC_REQUIRE_FALSE(fetch.items.is_macro());
    STATIC_REQUIRE_FALSE(fetch.modifiers.has_value());
    STATIC_REQUIRE(fetch.items.attributes().count() == 6);
    auto each = fetch.items.attributes().begin();
    CHECK((*each).is<fetch::uid>());
    fetch_att att = *++each;
    REQUIRE(att.is<fetch::body_section>());
    CHECK(att.get_if<fetch::body_section>()->section.text == section_text::all);
    CHECK(att.get_if<fetch::body_section>()->section.part.empty());
    CHECK_FALSE(att.get_if<fetch::body_section>()->partial.has_value());
    att = *++each;
    REQUIRE(att.is<fetch::body_peek>());
    const fetch::body_peek peek = *att.get_if<fetch::body_peek>();
    CHECK(peek.section.part.count() == 2);
    CHECK(peek.section.text == section_text::header_fields_not);
    CHECK(*++peek.section.header_list.begin() == "b c");
    CHECK(peek.partial->offset == 5u);
    CHECK(peek.partial->size == 10u);
    att = *++each;
    REQUIRE(att.is<fetch::binary_peek>());
    CHECK(*att.get_if<fetch::binary_peek>()->section.part.begin() == 3u);
    CHECK((*++each).is<fetch::binary_size>());
    CHECK((*++each).is<fetch::rfc822_text>());
    CHECK(++each == fetch.items.attributes().end());

    constexpr auto single = read_command<command::uid_fetch>("a UID FETCH 1:* FLAGS (X-N 5)\r\n");
    STATIC_REQUIRE(single.items.attributes().count() == 1);
    STATIC_REQUIRE((*single.items.attributes().begin()).is<fetch::flags>());
    STATIC_REQUIRE(single.modifiers->count() == 1);
    CHECK((*single.modifiers->begin()).get_if<tagged_ext_param>()->value->number() == 5u);

    constexpr auto last = *read_command<command::fetch>("a FETCH 1 UID (X-R -1:-30)\r\n").modifiers->begin();
    STATIC_REQUIRE(last.get_if<tagged_ext_param>()->value->get_if<partial_range_last>()->last == 30u);
    STATIC_REQUIRE_FALSE(last.get_if<tagged_ext_param>()->value->number().has_value());

    constexpr auto full = read_command<command::fetch>("a FETCH 1 FULL\r\n");
    STATIC_REQUIRE(full.items.is_macro());
    STATIC_REQUIRE(full.items.attributes().count() == 5);
    std::vector<fetch_att> collected{fetch::flags{}, fetch::uid{}};
    const std::vector<seq_range> ranges{{1, 2}, {5, largest}};
    CHECK(written(command::fetch{ranges, collected}) == "a FETCH 1:2,5:* (FLAGS UID)");
    CHECK(written(command::fetch{ranges, std::span<const fetch_att>(collected)}) == "a FETCH 1:2,5:* (FLAGS UID)");
    STATIC_REQUIRE_FALSE(std::is_constructible_v<fetch_items, std::vector<fetch_att>>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<sequence_set, std::vector<seq_range>>);
    STATIC_REQUIRE(fetch_items(fetch::all{}).attributes().count() == 4);
    STATIC_REQUIRE(fetch_items(fetch::fast{}).attributes().count() == 3);
    each = full.items.attributes().begin();
    CHECK((*each).is<fetch::flags>());
    CHECK((*++each).is<fetch::internaldate>());
    CHECK((*++each).is<fetch::rfc822_size>());
    CHECK((*++each).is<fetch::envelope>());
    CHECK((*++each).is<fetch::body>());

    const nz_number part[] = {1, 2};
    const fetch_att wanted[] = {fetch::uid{}, fetch::body_peek{{section_part(part), section_text::mime, {}}, partial{0, 10}}};
    const seq_range first[] = {1};
    CHECK(written(command::fetch{sequence_set(first), wanted}) == "a FETCH 1 (UID BODY.PEEK[1.2.MIME]<0.10>)");
    CHECK(written(command::uid_fetch{sequence_set(first), fetch::all{}}) == "a UID FETCH 1 ALL");
    CHECK(unwritable(command::fetch{sequence_set(first), {}}) == errc::expected_item);
    const fetch_att partless[] = {fetch::body_section{{{}, section_text::mime, {}}}};
    CHECK(unwritable(command::fetch{sequence_set(first), partless}) == errc::missing_field);
}

TEST_CASE("STORE") {
    static constexpr good_command goods[] = {
        {"a21 STORE 2:4 +FLAGS (\\Deleted)"}, {"k1 STORE 1 FLAGS (\\Seen)"}, {"k2 STORE 1 +FLAGS (\\Flagged $Important)"},
        {"k3 STORE 1 -FLAGS (\\Deleted)"}, {"k4 STORE 1 FLAGS.SILENT ()"}, {"k5 STORE 1 +FLAGS.SILENT (\\Deleted)"},
        {"k6 STORE 1 -flags.silent (\\Draft)", "k6 STORE 1 -FLAGS.SILENT (\\Draft)"},
        {"k7 STORE 1 +FLAGS \\Seen \\Answered", "k7 STORE 1 +FLAGS (\\Seen \\Answered)"}, {"a STORE 1 FLAGS kw", "a STORE 1 FLAGS (kw)"},
        {"a25 UID STORE 7 FLAGS.SILENT (\\Seen $Forwarded)"}, {"a UID STORE $ +FLAGS (\\Recent)"},
        {"v31 STORE 1 (X-N 9007199254740993) FLAGS ()"}, {"a UID STORE 1 (X-A X-B (c)) -FLAGS (a b)"},
    };
    static constexpr bad_command bads[] = {
        {"a STORE", errc::expected_space, 7}, {"a STORE 1", errc::expected_space, 9}, {"a STORE 1 ", errc::expected_item, 10},
        {"a STORE 1 FLAGS", errc::expected_space, 15}, {"a STORE 1 FLAGS ", errc::expected_flag, 16}, {"a STORE 1 *FLAGS (a)", errc::expected_item, 10},
        {"a STORE 1 +FLAG (a)", errc::expected_keyword, 11}, {"a STORE 1 FLAGS.SILENCE (a)", errc::expected_keyword, 15},
        {"a STORE 1 FLAGS (a", errc::expected_close, 18}, {"a STORE 1 FLAGS (\\)", errc::expected_flag, 18}, {"a STORE 1 FLAGS (\\*)", errc::expected_flag, 18},
        {"a STORE 1 FLAGS ( a)", errc::expected_flag, 17}, {"a STORE 1 FLAGS (a) b", errc::expected_crlf, 19}, {"a STORE 1 FLAGS a (b)", errc::expected_flag, 18},
        {"a STORE 1 FLAGS \"a\"", errc::expected_flag, 16}, {"a STORE 1 () FLAGS (a)", errc::expected_item, 11},
        {"a STORE 1 (X) (Y) FLAGS (a)", errc::expected_item, 14}, {"a STORE x FLAGS (a)", errc::expected_sequence_set, 8},
        {"a UID STORE 1 +FLAGS(a)", errc::expected_space, 20}, {"a UID STORE 1 + FLAGS (a)", errc::expected_item, 14},
    };
    static_assert(test::hold(goods));
    static_assert(test::hold(bads));
    test::check(goods);
    test::check(bads);

    constexpr auto store = read_command<command::store>("a STORE 1:3 -FLAGS.SILENT \\Seen kw\r\n");
    constexpr auto change = *store.attribute.get_if<store::flags>();
    STATIC_REQUIRE(store.set.count() == 3);
    STATIC_REQUIRE_FALSE(store.modifiers.has_value());
    STATIC_REQUIRE(change.operation == modification::remove);
    STATIC_REQUIRE(change.silent);
    STATIC_REQUIRE(change.flag_list.count() == 2);
    STATIC_REQUIRE(*change.flag_list.begin() == flag("\\SEEN"));
    constexpr auto none = read_command<command::uid_store>("a UID STORE 1 (X-M 1) FLAGS ()\r\n");
    STATIC_REQUIRE(none.modifiers->count() == 1);
    STATIC_REQUIRE(none.attribute.get_if<store::flags>()->operation == modification::replace);
    STATIC_REQUIRE_FALSE(none.attribute.get_if<store::flags>()->silent);
    STATIC_REQUIRE(none.attribute.get_if<store::flags>()->flag_list.empty());
    CHECK(name(modification::add) == "add");

    const flag flags[] = {"\\Seen", "$Junk"};
    const seq_range first[] = {1};
    CHECK(written(command::store{sequence_set(first), {}, store::flags{modification::add, true, flags}}) ==
          "a STORE 1 +FLAGS.SILENT (\\Seen $Junk)");
    CHECK(written(command::uid_store{sequence_set(first), {}, store::flags{}}) == "a UID STORE 1 FLAGS ()");
}

TEST_CASE("SEARCH: every key") {
    static constexpr good_command goods[] = {
        {"m SEARCH ALL ANSWERED DELETED DRAFT FLAGGED NEW OLD RECENT SEEN UNANSWERED UNDELETED UNDRAFT UNFLAGGED UNSEEN"},
        {"m SEARCH all", "m SEARCH ALL"}, {"a19 SEARCH UNSEEN FROM \"ann\"", "a19 SEARCH UNSEEN FROM ann"},
        {"m SEARCH BCC bob CC carol TO dave FROM \"S m\" SUBJECT \"\" BODY needle TEXT x"},
        {"m25 SEARCH TEXT {5+}\r\na\"b\\c", "m25 SEARCH TEXT \"a\\\"b\\\\c\""},
        {"m66 SEARCH SUBJECT \"caf\xc3\xa9\"", {}, true},
        {"m4 SEARCH BEFORE 1-Feb-2025 ON 11-jAN-2025 SINCE 01-Feb-2025", "m4 SEARCH BEFORE 1-Feb-2025 ON 11-Jan-2025 SINCE 1-Feb-2025"},
        {"m16 SEARCH ON \"01-Feb-2025\"", "m16 SEARCH ON 1-Feb-2025"}, {"m19 SEARCH SENTBEFORE 3-Mar-2024 SENTON 3-Mar-2024 SENTSINCE 3-Mar-2024"},
        {"m11 SEARCH HEADER Message-ID \"<1@x>\"", "m11 SEARCH HEADER Message-ID <1@x>"}, {"m12 SEARCH HEADER X-Spam \"\""},
        {"m13 SEARCH KEYWORD $Forwarded UNKEYWORD $Junk"}, {"m14 SEARCH LARGER 10000 SMALLER 0"}, {"m60 SEARCH LARGER 5000000000"},
        {"m15 SEARCH NOT SEEN"}, {"m SEARCH NOT NOT NOT SEEN"}, {"m17 SEARCH OR SEEN FLAGGED"},
        {"m SEARCH OR OR SEEN FLAGGED OR NOT DRAFT (TO a CC b)"}, {"m27 SEARCH UID 1:100,200:*"}, {"m70 SEARCH UID $ NOT DELETED"},
        {"m34 SEARCH 2,4:7,9,12:*"}, {"m69 SEARCH $ SMALLER 4096"},
        {"m SEARCH 1,3:3,10:100,7:7,22:2,1000000:1000000,4:44,5,6,77:7,8,9,12345678:123456789,2:2,3,5",
         "m SEARCH 1,3,10:100,7,22:2,1000000,4:44,5,6,77:7,8,9,12345678:123456789,2,3,5"},
        {"m35 SEARCH (SEEN (NOT DELETED)) FLAGGED"}, {"m SEARCH ((((ALL))))"},
        {"m64 SEARCH CHARSET UTF-8 TEXT {4}\r\n\xd0\xb4\xd0\xb0"}, {"m65 SEARCH CHARSET \"ISO-8859-1\" SUBJECT x", "m65 SEARCH CHARSET ISO-8859-1 SUBJECT x"},
        {"m SEARCH CHARSET {5}\r\nUTF-8 ALL", "m SEARCH CHARSET UTF-8 ALL"}, {"m SEARCH TEXT CHARSET"}, {"m SEARCH FROM RETURN"},
        {"n SEARCH RETURN (MIN MAX ALL COUNT SAVE) UNSEEN"}, {"n5 SEARCH RETURN () UNSEEN"}, {"n6 UID SEARCH RETURN (MIN COUNT) CHARSET UTF-8 FLAGGED"},
        {"n16 SEARCH RETURN (X-SNIP (3 40) ALL X-N 5) TEXT x"}, {"a26 UID SEARCH 1:100 UID 443:557"}, {"a uid search nEw", "a UID SEARCH NEW"},
    };
    static constexpr bad_command bads[] = {
        {"a SEARCH", errc::expected_space, 8}, {"a SEARCH ", errc::expected_item, 9}, {"a SEARCH ()", errc::expected_item, 10},
        {"a SEARCH (ALL", errc::expected_close, 13}, {"a SEARCH ALL)", errc::expected_crlf, 12}, {"a SEARCH XALL", errc::unknown_keyword, 9},
        {"a SEARCH FROM", errc::expected_space, 13}, {"a SEARCH FROM ", errc::expected_string, 14}, {"a SEARCH FROM (x)", errc::expected_string, 14},
        {"a SEARCH HEADER x", errc::expected_space, 17}, {"a SEARCH NOT", errc::expected_space, 12}, {"a SEARCH NOT ", errc::expected_item, 13},
        {"a SEARCH OR ALL", errc::expected_space, 15}, {"a SEARCH OR ALL FOO", errc::unknown_keyword, 16}, {"a SEARCH BEFORE 32", errc::expected_date, 18},
        {"a SEARCH ON 1-Feb-25", errc::expected_date, 20}, {"a SEARCH ON \"1-Feb-2025", errc::expected_date, 23}, {"a SEARCH ON Feb-1-2025", errc::expected_date, 12},
        {"a SEARCH KEYWORD \\Seen", errc::expected_flag, 17}, {"a SEARCH LARGER -1", errc::expected_number, 16},
        {"a SEARCH LARGER 9223372036854775808", errc::number_range, 16}, {"a SEARCH UID x", errc::expected_sequence_set, 13},
        {"a SEARCH 0", errc::number_zero, 9}, {"a SEARCH 1:", errc::expected_number, 11}, {"a SEARCH ALL  SEEN", errc::expected_item, 13},
        {"a SEARCH SUBJECT \"caf\xc3\xa9\"", errc::bad_character, 21}, {"a SEARCH CHARSET", errc::expected_space, 16},
        {"a SEARCH CHARSET UTF-8", errc::expected_space, 22}, {"a SEARCH CHARSET UTF-8 CHARSET UTF-8 ALL", errc::unknown_keyword, 23},
        {"a SEARCH ALL CHARSET UTF-8", errc::unknown_keyword, 13}, {"a SEARCH RETURN ALL", errc::expected_open, 16},
        {"a SEARCH RETURN (ALL) ", errc::expected_item, 22}, {"a SEARCH RETURN (ALL)", errc::expected_space, 21},
        {"a SEARCH RETURN (ALL 5) ALL", errc::unknown_keyword, 21}, {"a SEARCH RETURN (X-N (a) ALL", errc::expected_close, 28},
        {"a SEARCH CHARSET UTF-8 RETURN (ALL) ALL", errc::unknown_keyword, 23}, {"a UID SEARCH", errc::expected_space, 12},
    };
    static_assert(test::hold(goods));
    static_assert(test::hold(bads));
    test::check(goods);
    test::check(bads);
}

TEST_CASE("SEARCH: what it is read as") {
    constexpr auto search = read_command<command::search>(
        "a SEARCH RETURN (MIN X-SNIP (3 40)) CHARSET utf-8 OR (FROM \"S m\" SINCE 1-Feb-2025) NOT UID 1:3 LARGER 5 2,4 HEADER X \"\"\r\n");
    STATIC_REQUIRE(search.charset->charset == "utf-8");
    STATIC_REQUIRE(search.return_opts->options.count() == 2);
    STATIC_REQUIRE((*search.return_opts->options.begin()).is<search_return::min>());
    const search_return_opt snip = *++search.return_opts->options.begin();
    CHECK(snip.get_if<tagged_ext_param>()->label == "X-SNIP");
    CHECK(snip.get_if<tagged_ext_param>()->value->components().count() == 2);
    STATIC_REQUIRE(search.keys.count() == 4);
    auto each = search.keys.begin();
    const search_key first = *each;
    REQUIRE(first.is<search::or_>());
    const search_key left = *first.get_if<search::or_>()->left;
    REQUIRE(left.is<search::group>());
    CHECK(left.get_if<search::group>()->count() == 2);
    const search_key from = *left.get_if<search::group>()->begin();
    CHECK(from.get_if<search::from>()->value == "S m");
    const search_key since = *++left.get_if<search::group>()->begin();
    CHECK(since.get_if<search::since>()->day == date{1, 2, 2025});
    const search_key right = *first.get_if<search::or_>()->right;
    REQUIRE(right.is<search::not_>());
    const search_key uid = *right.get_if<search::not_>()->key;
    CHECK(uid.get_if<search::uid>()->set.contains(3));
    const search_key larger = *++each;
    CHECK(larger.get_if<search::larger>()->octets == 5u);
    const search_key set = *++each;
    CHECK(set.get_if<sequence_set>()->contains(4));
    const search_key header = *++each;
    CHECK(header.get_if<search::header>()->field_name == "X");
    CHECK(header.get_if<search::header>()->value.empty());
    CHECK(++each == search.keys.end());
    constexpr auto by_uid = read_command<command::uid_search>("a UID SEARCH RETURN () ALL\r\n");
    STATIC_REQUIRE_FALSE(by_uid.charset.has_value());
    STATIC_REQUIRE(by_uid.return_opts->options.empty());

    const search_key both[] = {search::seen{}, search::subject{"x y"}};
    const search_key nested_key = search::group(both);
    const search_key keys[] = {search::not_{nested_key}, search::before{date{9, 12, 2024}}, saved_result};
    CHECK(written(command::search{{}, {}, keys}) == "a SEARCH NOT (SEEN SUBJECT \"x y\") BEFORE 9-Dec-2024 $");
    const search_return_opt opts[] = {search_return::save{}, search_return::count{}};
    CHECK(written(command::uid_search{search_return_opts{opts}, search_charset{"UTF-8"}, keys}) ==
          "a UID SEARCH RETURN (SAVE COUNT) CHARSET UTF-8 NOT (SEEN SUBJECT \"x y\") BEFORE 9-Dec-2024 $");
    CHECK(unwritable(command::search{}) == errc::expected_item);
}

TEST_CASE("nesting of search keys is limited") {
    const auto command_of = [](std::string_view one, std::size_t levels) {
        std::string made = "a SEARCH ";
        for (std::size_t i = 0; i != levels; ++i) made += one;
        return made + "ALL";
    };
    CHECK(parse_command(std::string_view(command_of("NOT ", 100) + "\r\n")));
    CHECK(parse_command(std::string_view(command_of("NOT ", 200) + "\r\n")).error().code == errc::limit_nesting);
    CHECK(parse_command(std::string_view(command_of("OR ALL ", 200) + "\r\n")).error().code == errc::limit_nesting);
    CHECK(parse_command(std::string_view(command_of("(", 100) + std::string(100, ')') + "\r\n")));
    CHECK(parse_command(std::string_view(command_of("(", 200) + std::string(200, ')') + "\r\n")).error().code == errc::limit_nesting);
}

TEST_CASE("leniently, what can't be read keeps its tag") {
    options lenient;
    lenient.lenient = true;
    struct row {
        std::string_view wire;
        errc code;
        std::size_t offset;
    };
    static constexpr row rows[] = {
        {"a7 FROBS (1 2) \"three\" {4+}\r\nfour\r\n", errc::unknown_keyword, 3},
        {"a7 FETCH 1 (FLAGS FROB)\r\n", errc::unknown_keyword, 18},
        {"a7 LIST (RECURSIVEMATCH) \"\" %\r\n", errc::expected_item, 23},
        {"a7 AUTHENTICATE PLAIN A===\r\n", errc::expected_base64, 23},
        {"a7 \r\n", errc::expected_keyword, 3},
    };
    for (const row& each : rows) {
        CAPTURE(each.wire);
        const auto read = parse_command(each.wire, lenient);
        REQUIRE(read);
        CHECK(read->kind() == any_command::unknown);
        CHECK(read->kind_name() == "unparsed");
        CHECK(read->tag() == "a7");
        CHECK(read->size() == each.wire.size());
        CHECK(read->unparsed_count() == 1);
        CHECK(read->quirks().contains(quirk::unparsed_item));
        read->visit([&]<class T>(const T& value) {
            if constexpr (std::is_same_v<T, unparsed>) {
                CHECK(value.raw == each.wire);
                CHECK(name(value.error.code) == name(each.code));
                CHECK(value.error.offset == each.offset);
            } else {
                FAIL("read as something");
            }
        });
        std::string sink;
        CHECK(serialize(*read, sink).error().code == errc::unrepresentable);
        CHECK(parse_command(each.wire).error().code == each.code);
    }
    CHECK(parse_command("(a) NOOP\r\n", lenient).error().code == errc::expected_tag);
    CHECK(parse_command("a7 XYZZY {9+}\r\nfour\r\n", lenient).error().code == errc::incomplete);
}

TEST_CASE("leniently, more SP than there should be") {
    options lenient;
    lenient.lenient = true;
    static constexpr good_command rows[] = {
        {"a  NOOP  ", "a NOOP"}, {"a LOGIN  ann   x", "a LOGIN ann x"}, {"a STATUS x ( UNSEEN  SIZE )", "a STATUS x (UNSEEN SIZE)"},
        {"a FETCH  1 ( FLAGS  UID )", "a FETCH 1 (FLAGS UID)"}, {"a STORE 1 FLAGS  ( a  b )", "a STORE 1 FLAGS (a b)"},
        {"a STORE 1 FLAGS ( )", "a STORE 1 FLAGS ()"}, {"a SEARCH  ALL  SEEN", "a SEARCH ALL SEEN"}, {"a APPEND x  ()  {1}\r\nx", "a APPEND x () {1}\r\nx"},
    };
    for (const good_command& row : rows) {
        CAPTURE(row.wire);
        const test::command_bytes wire(row.wire);
        const auto read = parse_command(wire.view(), lenient);
        REQUIRE(read);
        CHECK(read->unparsed_count() == 0);
        CHECK(read->quirks().contains(quirk::extra_space));
        CHECK(test::command_bytes(*read, false).view() == test::command_bytes(row.canonical).view());
        CHECK_FALSE(parse_command(wire.view()));
    }
}

namespace {

struct line_row {
    std::string_view wire;
    client_line::kind_type kind;
    std::string_view redacted;
};

constexpr bool holds(const line_row& row) {
    const auto read = parse_client_line(row.wire);
    if (!read || read->kind() != row.kind || read->size() != row.wire.size() || !read->quirks().empty()) return false;
    char buffer[64]{};
    const auto size = serialize(*read, std::span<char>(buffer));
    if (!size || std::string_view(buffer, *size) != row.wire) return false;
    const auto secret = serialize(*read, std::span<char>(buffer), {.redact = true});
    if (!secret || std::string_view(buffer, *secret) != row.redacted) return false;
    for (std::size_t n = 0; n != row.wire.size(); ++n)
        if (parse_client_line({row.wire.data(), n}).error().code != errc::incomplete) return false;
    return true;
}

}  // namespace

static_assert(!command_value<line::done>);

TEST_CASE("client lines") {
    static constexpr line_row goods[] = {
        {"ZnJlZCAwYTFiMmMzZDRlNWY=\r\n", client_line_kind<line::base64>, "*\r\n"},
        {"\r\n", client_line_kind<line::base64>, "*\r\n"},
        {"DONEDONE\r\n", client_line_kind<line::base64>, "*\r\n"},
        {"DONEAA==\r\n", client_line_kind<line::base64>, "*\r\n"},
        {"*\r\n", client_line_kind<line::cancel>, "*\r\n"},
        {"DONE\r\n", client_line_kind<line::done>, "DONE\r\n"},
        {"dOnE\r\n", client_line_kind<line::done>, "dOnE\r\n"},
    };
    static_assert([] {
        for (const line_row& row : goods)
            if (!holds(row)) return false;
        return true;
    }());
    for (const line_row& row : goods) {
        CAPTURE(row.wire);
        CHECK(holds(row));
    }
    static constexpr bad_command bads[] = {
        {"A", errc::expected_base64, 1}, {"AAA", errc::expected_base64, 3}, {"AA=A", errc::expected_base64, 3},
        {"QR==", errc::expected_base64, 1}, {"=", errc::expected_base64, 0}, {" ", errc::expected_crlf, 0},
        {"AAAA AAAA", errc::expected_crlf, 4}, {"**", errc::expected_crlf, 1}, {"DONE ", errc::expected_crlf, 4},
        {"DONE=", errc::expected_crlf, 4}, {"a DONE", errc::expected_base64, 1}, {"AAAA\r", errc::expected_crlf, 4},
    };
    for (const bad_command& row : bads) {
        CAPTURE(row.wire);
        const test::command_bytes wire(row.wire);
        const auto read = parse_client_line(wire.view());
        CHECK(name(read.error().code) == name(row.code));
        CHECK(read.error().offset == row.offset);
        CHECK(read.error().production == "client_line");
    }

    CHECK(*parse_client_line("AGEAYg==\r\n")->data() == "AGEAYg==");
    CHECK(parse_client_line("AGEAYg==\r\n")->as<line::base64>()->data == "AGEAYg==");
    CHECK(parse_client_line("\r\n")->data()->empty());
    CHECK_FALSE(parse_client_line("*\r\n")->data().has_value());
    CHECK(*parse_client_line("DoNE\r\n")->data() == "DoNE");  // in the exchange of AUTHENTICATE
    CHECK(parse_client_line("DONE\r\nDONE\r\n")->size() == 6);
    std::string sink;
    CHECK(serialize(line::base64{"AA=="}, sink));
    CHECK(serialize(line::cancel{}, sink));
    CHECK(serialize(line::done{}, sink));
    CHECK(sink == "AA==\r\n*\r\nDONE\r\n");
    CHECK(serialize(line::base64{"A"}, sink).error().code == errc::unrepresentable);
    options lenient;
    lenient.lenient = true;
    CHECK(parse_client_line("DONE\n", lenient)->quirks().contains(quirk::bare_line_feed));
    sink.clear();
    CHECK(serialize(*parse_client_line("dONE \n", lenient), sink));
    CHECK(sink == "dONE\r\n");
}

TEST_CASE("commands: one that ends elsewhere to a framer is refused") {
    // To a framer a line with an odd number of quotes does not end in a literal's header.
    constexpr options lenient{.lenient = true};
    CHECK(parse_command("a APPEND x X (\"a\"b\") {1+}\r\nx\r\n", lenient).error() == error{errc::bad_character, 27, "command"});
    CHECK(parse_command("a APPEND x X (\"a\"b\"c\") {1+}\r\nx\r\n", lenient).has_value());
}
