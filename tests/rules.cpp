// Rules one at a time: values that nothing on the wire stands for are refused, and values that differ are not equal.
#include "support/catch.hpp"
#include "support/described.hpp"

#include <imapwire/extension/capability_set.hpp>
#include <imapwire/extension/obsolete.hpp>
#include <imapwire/codec/imap_url.hpp>
#include <imapwire/imapwire.hpp>
#include <imapwire/literals.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace imapwire;
using namespace std::string_view_literals;

namespace {

/// What a value is written as; "!" and the production if it is refused.
template <class T>
std::string written(const T& value, const write_options& how = {}, bool in_text = false) {
    char buffer[1024];
    buffer_output out(buffer, sizeof buffer, how, side::server);
    out.set_in_text(in_text);
    imapwire::write(out, value);
    if (out.error().code != errc::none) {
        CHECK(out.error().code == errc::unrepresentable);
        return "!" + std::string(out.error().production);
    }
    REQUIRE(out.complete());
    return std::string(buffer, out.size());
}

/// A date and a time, what is wrong with it changed.
template <class Change>
date_time moment(Change change) {
    date_time value{};
    value.date = {.day = 1, .month = 2, .year = 2003};
    change(value);
    return value;
}

/// The octets of a message, kept, with what they say.
struct kept {
    explicit kept(std::string_view line, const options& how = {}) : bytes(std::string(line) + "\r\n"), read(parse_response(bytes, how)) {
        INFO(line);
        REQUIRE(read);
    }
    std::string bytes;
    result<response> read;
};

/// Whether two messages of one kind have equal parts.
template <class T>
bool alike(std::string_view a, std::string_view b) {
    INFO(a << "  " << b);
    const kept left(a), right(b);
    const auto x = left.read->as<T>(), y = right.read->as<T>();
    REQUIRE(x);
    REQUIRE(y);
    CHECK(equal(*x, *x));
    CHECK(equal(*x, *y) == equal(*y, *x));
    return equal(*x, *y);
}

/// A user's own record, of which the second part may be absent.
struct one_or_two {
    nz_number first;
    std::optional<nz_number> second{};
    using grammar = imapwire::optional<&one_or_two::first, &one_or_two::second>;
};

}  // namespace

TEST_CASE("rules: what follows an SP is matched as it is read, in std::optional as well") {
    struct row {
        const char* wire;
        std::ptrdiff_t size;  // -1: refused
    };
    for (const auto& [wire, size] : {row{"7\r\n", 1}, row{"7 8\r\n", 3}, row{"7 x\r\n", -1}, row{"7 \r\n", -1}}) {
        INFO(wire);
        input in(std::string_view(wire), default_options, side::server);
        one_or_two value{};
        const char* const read_to = imapwire::read<one_or_two>(wire, in, value);
        const char* const matched_to = match<one_or_two>(wire, in);
        CHECK((read_to == nullptr ? -1 : read_to - wire) == size);
        CHECK((matched_to == nullptr ? -1 : matched_to - wire) == size);
        if (size > 0) CHECK(value.second.has_value() == (size == 3));
    }
}

TEST_CASE("rules: dates that can't be written") {
    CHECK(written(date{.day = 1, .month = 2, .year = 2003}) == "1-Feb-2003");
    CHECK(written(date{.day = 100, .month = 2, .year = 2003}) == "!date");
    CHECK(written(date{.day = 1, .month = 0, .year = 2003}) == "!date");
    CHECK(written(date{.day = 1, .month = 13, .year = 2003}) == "!date");
    CHECK(written(date{.day = 1, .month = 2, .year = 10000}) == "!date");
    CHECK(written(moment([](date_time&) {})) == "\" 1-Feb-2003 00:00:00 +0000\"");
    CHECK(written(moment([](date_time& at) { at.date.month = 13; })) == "!date_time");
    CHECK(written(moment([](date_time& at) { at.hour = 100; })) == "!date_time");
    CHECK(written(moment([](date_time& at) { at.minute = 100; })) == "!date_time");
    CHECK(written(moment([](date_time& at) { at.second = 100; })) == "!date_time");
    CHECK(written(moment([](date_time& at) { at.zone_minutes = 99 * 60 + 100; })) == "!date_time");
    CHECK(written(moment([](date_time& at) { at.zone_unknown = true; })) == "\" 1-Feb-2003 00:00:00 -0000\"");
    CHECK(written(moment([](date_time& at) { at.zone_unknown = true, at.zone_minutes = 60; })) == "!date_time");
}

TEST_CASE("rules: strings that can't be written") {
    CHECK(written(error_word("a-b")) == "a-b");
    CHECK(written(error_word("")) == "!error_word");
    CHECK(written(error_word("a b")) == "!error_word");
    CHECK(written(error_word("a]b")) == "!error_word");
    CHECK(written(error_word("a\x7f")) == "!error_word");
    CHECK(written(objectid("M-1_x")) == "M-1_x");
    CHECK(written(objectid("")) == "!objectid");
    CHECK(written(objectid("a.b")) == "!objectid");
    CHECK(written(objectid("a/b")) == "!objectid");
    CHECK(written(fetched::cid{atom("NILS")}) == "CID NILS");
    CHECK(written(fetched::cid{atom("Nil")}) == "!atom");
    CHECK(written(fetched::cid{}) == "CID NIL");
    CHECK(written(objectid("a b")) == "!objectid");
    CHECK(written(objectid(std::string_view(std::string(255, 'x')))).size() == 255);
    CHECK(written(objectid(std::string_view(std::string(256, 'x')))) == "!objectid");
    CHECK(written(charset("UTF-8")) == "UTF-8");
    CHECK(written(charset("a b")) == "\"a b\"");
    CHECK(written(charset("a\r\nb")) == "!charset");
    CHECK(written(code_mailbox("a b")) == "\"a b\"");
    CHECK(written(code_mailbox("a\r\nb")) == "!code_mailbox");
    CHECK(written(mime_type("text/plain")) == "\"text/plain\"");
    CHECK(written(mime_type("text")) == "!mime_type");
    CHECK(written(mime_type("/plain")) == "!mime_type");
    CHECK(written(mime_type("text/a~b")) == "!mime_type");
    CHECK(written(mime_type("te(xt/a")) == "!mime_type");
    CHECK(written(mime_type("text/")) == "!mime_type");
    CHECK(written(code_url("a\x7f")) == "!code_url");
    CHECK(written(entry_name("/FLA")) == "!entry_name");
    CHECK(written(section{}) == "[]");
    header_section whole;
    static_cast<section&>(whole) = section{};
    CHECK(written(whole) == "!header_section");
    CHECK(written(score{1}) == "1");
    CHECK(written(score{100}) == "100");
    CHECK(written(score{0}) == "!score");
    CHECK(written(score{101}) == "!score");
    CHECK(written(tagged_ext_label("")) == "!tagged_ext_label");
    // No literal can stand in the text of a response.
    CHECK(written(astring("a\r\nb")) == "{4}\r\na\r\nb");
    CHECK(written(astring("a\r\nb"), {}, true) == "!literal");
    CHECK(written(astring("a b"), {}, true) == "\"a b\"");
}

TEST_CASE("rules: a detached literal8 is none without its tilde") {
    static constexpr std::string_view responses[] = {
        "* 1 FETCH (BINARY[1] ~{9}\r\n UID 7)\r\n",
        "* 1 FETCH (BINARY[1] {9}\r\n UID 7)\r\n",
        "* METADATA INBOX (/shared/x ~{9}\r\n)\r\n",
        "* XSTATE (~{9}\r\n {9}\r\n)\r\n",
    };
    static constexpr std::string_view commands[] = {
        "a APPEND x ~{9}\r\n\r\n",
        "a APPEND x {9}\r\n\r\n",
        "a APPEND x CATENATE (TEXT ~{9}\r\n)\r\n",
        "a APPEND x UTF8 (~{9}\r\n)\r\n",
    };
    options how;
    how.detach = 4;
    const auto check_written = [](std::string_view wire, const auto& read) {
        REQUIRE(read);
        std::string bytes;
        CHECK(serialize(*read, bytes, {.binary = true, .detached = true}));
        CHECK(bytes == wire);
    };
    for (const std::string_view wire : responses) {
        CAPTURE(wire);
        check_written(wire, parse_response(wire, how));
    }
    for (const std::string_view wire : commands) {
        CAPTURE(wire);
        const auto read = parse_command(wire, how);
        check_written(wire, read);
        std::string bytes;
        // RFC 6855 has its tilde without BINARY.
        const bool needs_binary = wire.find('~') != wire.npos && wire.find("UTF8") == wire.npos;
        CHECK(serialize(*read, bytes, {.detached = true}).has_value() != needs_binary);
    }
    const write_options headers{.detached = true};
    CHECK(written(detached_literal8<nstring8>(5), headers) == "~{5}\r\n");
    CHECK(written(detached_literal8<literal8>(5), {.binary = true, .detached = true}) == "~{5}\r\n");
    CHECK(written(detached_literal8<literal8>(5), headers) == "!literal8");
    CHECK(written(detached_literal8<nstring8>(5)) == "!nstring8");
    // Other strings have no such literal.
    CHECK(written(detached_literal8<string>(5), headers) == "!string");
    CHECK(written(detached_literal8<literal>(5), headers) == "!literal");
    CHECK(detached_literal8<string>(5) == detached_literal<string>(5));
}

TEST_CASE("rules: the octets of a detached literal stand for nothing else") {
    options how;
    how.detach = 4;
    const std::string bytes = "* 1 FETCH (BODY[] {9}\r\n)\r\n";
    const auto read = parse_response(bytes, how);
    REQUIRE(read);
    const auto fetch = read->as<data::fetch>();
    REQUIRE(fetch);
    string detached;
    for (const msg_att& item : fetch->items)
        if (const auto* body = item.get_if<fetched::body_section>()) detached = body->content;
    REQUIRE(detached.is_detached());
    CHECK_FALSE(detached == string(""));
    CHECK_FALSE(detached.equals_ignoring_case(""));
    CHECK_FALSE(detached_literal<x_name>(5) == x_name(""));
    CHECK_FALSE(detached_literal<x_name>(5) == detached_literal<x_name>(6));
    CHECK(detached_literal<x_name>(5) == detached_literal<string>(5));
    CHECK_FALSE(string("") == detached);
    CHECK_FALSE(detached == "");
}

TEST_CASE("rules: values that differ") {
    CHECK(alike<data::fetch>("* 1 FETCH (UID 7 FLAGS (a))", "* 1 FETCH (UID 7 FLAGS (a))"));
    CHECK(alike<data::fetch>("* 1 FETCH (BODY[] \"a\\\\b\")", "* 1 FETCH (BODY[] {3}\r\na\\b)"));
    for (const auto& [a, b] : {
             std::pair{"* 1 FETCH (UID 7)", "* 2 FETCH (UID 7)"},
             std::pair{"* 1 FETCH (UID 7)", "* 1 FETCH (UID 8)"},
             std::pair{"* 1 FETCH (UID 7)", "* 1 FETCH (MODSEQ (7))"},
             std::pair{"* 1 FETCH (UID 7)", "* 1 FETCH (UID 7 FLAGS ())"},
             std::pair{"* 1 FETCH (FLAGS (a))", "* 1 FETCH (FLAGS (a b))"},
             std::pair{"* 1 FETCH (FLAGS (a))", "* 1 FETCH (FLAGS (b))"},
             std::pair{"* 1 FETCH (BODY[] NIL)", "* 1 FETCH (BODY[] \"\")"},
             std::pair{"* 1 FETCH (BODY[] \"ab\")", "* 1 FETCH (BODY[] \"a\")"},
             std::pair{"* 1 FETCH (BODY[] \"a\")", "* 1 FETCH (BODY[] \"b\")"},
             std::pair{"* 1 FETCH (BODY[] \"a\\\\\")", "* 1 FETCH (BODY[] \"a\\\\b\")"},
             std::pair{"* 1 FETCH (BODY[] \"a\\\\b\")", "* 1 FETCH (BODY[] \"a\\\\\")"},
             std::pair{"* 1 FETCH (BODY[] \"a\\\\b\")", "* 1 FETCH (BODY[] \"a\\\\c\")"},
             std::pair{"* 1 FETCH (BODY[]<0> \"a\")", "* 1 FETCH (BODY[]<1> \"a\")"},
             std::pair{"* 1 FETCH (BODY[]<0> \"a\")", "* 1 FETCH (BODY[] \"a\")"},
             std::pair{"* 1 FETCH (PREVIEW NIL)", "* 1 FETCH (PREVIEW \"a\")"},
             std::pair{"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))",
                       "* 1 FETCH (ENVELOPE (NIL \"s\" ((NIL NIL \"a\" \"b\")) NIL NIL NIL NIL NIL NIL NIL))"},
         })
        CHECK_FALSE(alike<data::fetch>(a, b));
    CHECK_FALSE(alike<data::ok>("* OK a", "* OK b"));
    CHECK_FALSE(alike<data::ok>("* OK a", "* OK [ALERT] a"));
    CHECK_FALSE(alike<data::ok>("* OK [ALERT] a", "* OK [PARSE] a"));
    CHECK_FALSE(alike<data::ok>("* OK [COPYUID 1 1:2 3:4] a", "* OK [COPYUID 1 1:3 3:5] a"));
    CHECK_FALSE(alike<data::list>("* LIST () NIL a", "* LIST () \"/\" a"));
    CHECK_FALSE(alike<data::list>("* LIST (\\Noselect) \"/\" a", "* LIST () \"/\" a"));
    CHECK_FALSE(alike<data::esearch>("* ESEARCH (TAG \"a\") COUNT 1", "* ESEARCH COUNT 1"));
    CHECK_FALSE(alike<data::esearch>("* ESEARCH (TAG \"a\") COUNT 1", "* ESEARCH (TAG \"b\") COUNT 1"));
    CHECK_FALSE(alike<data::metadata>("* METADATA a (/private/b \"x\")", "* METADATA a (/private/c \"x\")"));
    CHECK(alike<data::metadata>("* METADATA a (/private/b \"x\")", "* METADATA a (/PRIVATE/B \"x\")"));
    CHECK_FALSE(alike<data::metadata>("* METADATA a (/private/b \"x\")", "* METADATA a (/private/bc \"x\")"));
    CHECK_FALSE(alike<data::metadata>("* METADATA a (\"/private/b\\\\\" \"x\")", "* METADATA a (/private/b \"x\")"));
    CHECK_FALSE(alike<data::metadata>("* METADATA a (\"/private/b\\\\c\" \"x\")", "* METADATA a (\"/private/b\\\\d\" \"x\")"));
    CHECK_FALSE(alike<data::metadata>("* METADATA a (\"/private/b\\\\c\" \"x\")", "* METADATA a (\"/private/b\\\\\" \"x\")"));
    const kept without("* 1 FETCH (BODY[] NIL)");
    const auto fetch = without.read->as<data::fetch>();
    REQUIRE(fetch);
    nstring nil("x");
    for (const msg_att& item : fetch->items)
        if (const auto* body = item.get_if<fetched::body_section>()) nil = body->content;
    CHECK(nil.is_nil());
    CHECK_FALSE(unparsed{"a", {}} == unparsed{"b", {}});
    CHECK_FALSE(nil == "");
    CHECK(nil.equals_ignoring_case("") == false);
    CHECK(nil.hash() != string("").hash());
}

TEST_CASE("rules: what has no literal can't be written of a detached one") {
    CHECK(written(detached_literal<code_mailbox>(9)) == "!code_mailbox");
    CHECK(written(detached_literal<error_word>(9)) == "!error_word");
    CHECK(written(detached_literal<code_url>(9)) == "!code_url");
    CHECK(written(detached_literal<url_resp_text>(9)) == "!url_resp_text");
    CHECK(written(detached_literal<mime_type>(9)) == "!mime_type");
    CHECK(written(detached_literal<filter_name>(9)) == "!filter_name");
    CHECK(written(detached_literal<entry_name>(9)) == "!entry_name");
    CHECK(written(detached_literal<charset>(9)) == "!charset");
    CHECK(written(detached_literal<delimiter>(9)) == "!delimiter");
    CHECK(written(detached_literal<quoted>(9)) == "!quoted");
    CHECK(written(detached_literal<atom>(9)) == "!atom");
    CHECK(written(detached_literal<text>(9)) == "!text");
    CHECK(written(detached_literal<tag>(9)) == "!tag");
    CHECK(written(detached_literal<base64>(9)) == "!base64");
    CHECK(written(detached_literal<initial_resp>(9)) == "!base64");
    CHECK(written(detached_literal<auth_type>(9)) == "!atom");
    CHECK(written(detached_literal<capability>(9)) == "!atom");
}

TEST_CASE("rules: a detached literal is written as its header, or refused, wherever there are strings") {
    const auto check = []<class... Ts>(types<Ts...>) {
        const auto one = []<class T>(T value) {
            CAPTURE(type_name<T>);
            const std::string bytes = written(value, {.utf8 = true, .binary = true, .detached = true});
            CHECK((bytes.starts_with("!") || bytes.ends_with("{9}\r\n")));
        };
        (one(detached_literal<Ts>(9)), ...);
    };
    check(types<imapwire::string, annotation_name, astring, atom, auth_type, bare_word, base64, capability, charset, code_mailbox, code_url,
                delimiter, entry_name, error_word, filter_name, identifier, imap_url_string, initial_resp, list_mailbox, literal, literal8,
                mailbox, mod_rights, nstring, nstring8, objectid, password, quoted, reported_mailbox, rights, string8, tag, tag_string,
                text, tilde_literal, url_resp_text, x_gm_label>{});
}

TEST_CASE("rules: what can't be quoted can't be written of a quoted string with escapes") {
    const kept read("* 1 FETCH (ENVELOPE (\"a\\\"b\" NIL NIL NIL NIL NIL NIL NIL NIL NIL))");
    const auto fetch = read.read->as<data::fetch>();
    REQUIRE(fetch);
    const msg_att item = *fetch->items.begin();
    const nstring with_escapes = (*item.get_if<fetched::envelope>()->envelope_).date;
    REQUIRE(with_escapes.has_escapes());
    CHECK(with_escapes.view() == std::nullopt);
    CHECK(with_escapes.to<std::string>() == "a\"b");
    CHECK(nstring("ab").view() == "ab");
    const auto as_escaped = [&]<class T>(T value) {
        static_cast<string&>(value) = with_escapes;
        return written(value);
    };
    CHECK(as_escaped(mime_type()) == "!mime_type");
    CHECK(as_escaped(tilde_literal()) == "!tilde_literal");
    CHECK(as_escaped(literal8()) == "!literal8");
    CHECK(as_escaped(objectid()) == "!objectid");
}

namespace {

/// Why a value can't be read, and where; "read" if it can.
template <class T>
std::string refused(std::string_view bytes) {
    const std::string line = std::string(bytes) + "\r\n";
    const options how;
    input in(line, how, side::server);
    T value{};
    if (imapwire::read<T>(line.data(), in, value) != nullptr) return "read";
    input again(line, how, side::server);
    CHECK(match<T>(line.data(), again) == nullptr);
    CHECK(again.error.code == in.error.code);
    CHECK(again.error.offset == in.error.offset);
    return test::described(in.error);
}

}  // namespace

TEST_CASE("rules: what is read where something else stands") {
    CHECK(refused<code::error>("ERROR \"a\"") == "expected_keyword 0");
    CHECK(refused<code::error>("ERROR=a") == "expected_string 6");
    CHECK(refused<urlmech_entry>("=QQ==") == "expected_atom 0");
    CHECK(refused<uauth_mechanism>(":a") == "expected_atom 0");
    CHECK(refused<command::getmetadata>("SETMETADATA x y") == "expected_keyword 0");
    CHECK(refused<command::subscribe>("UNSUBSCRIBE x") == "expected_keyword 0");
    CHECK(refused<store::x_gm_labels>("+FLAGS (a)") == "expected_keyword 1");
    CHECK(refused<fetch::annotation>("BODY (a)") == "expected_keyword 0");
    CHECK(refused<code::other>("]") == "expected_atom 0");
    CHECK(refused<section_binary>("1]") == "expected_bracket 0");
    CHECK(refused<section>("1]") == "expected_bracket 0");
    CHECK(refused<partial>("0.1>") == "expected_open 0");
    CHECK(refused<x_name>("NAME") == "unknown_keyword 0");
    CHECK(refused<partial_range_last>("1:-2") == "expected_number 0");
    CHECK(refused<partial_range_last>("-1-2") == "expected_number 2");
    CHECK(refused<partial_range_last>("-1:2") == "expected_number 2");
    CHECK(refused<partial_range_last>("-1:-2") == "read");
    CHECK(refused<media_message>("\"PARTIAL\"") == "unknown_keyword 0");
}

TEST_CASE("rules: what strict reading refuses of what lenient reading is used to") {
    struct row {
        std::string_view line;
        std::string_view why;
    };
    const row rows[] = {
        {"* NO [BADEVENT \"x\"] y", "expected_open 15"},
        {"* ESEARCH (TAG \"a\" MAILBOX x UIDVALIDITY 1 UIDVALIDITY 2)", "expected_keyword 43"},
        {"* 1 FETCH (BODY[]<0.> \"x\")", "expected_close 19"},
        {"* 1 FETCH (BODYSTRUCTURE (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"7BIT\" 1  (NIL)))", "expected_string 66"},
        {"* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30 EDT\")", "expected_date 46"},
        {"* 1 FETCH (X-FOO a  UID 7)", "expected_item 19"},
    };
    for (const row& each : rows) {
        CAPTURE(each.line);
        const std::string bytes = std::string(each.line) + "\r\n";
        CHECK(test::described(parse_response(bytes)) == each.why);
    }
}

TEST_CASE("rules: numbers of ten digits among those that are passed many at once") {
    std::string before = "* SEARCH";
    for (int i = 0; i != 40; ++i) before += " 123456";
    for (const char* const behind : {" 7 8", " 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678 12345678"}) {
        CAPTURE(behind);
        CHECK(parse_response(std::string_view(before + " 4294967295" + behind + "\r\n")));
        CHECK(test::described(parse_response(std::string_view(before + " 4294967296" + behind + "\r\n"))) ==
              "number_range " + std::to_string(before.size() + 1));
    }
}

TEST_CASE("rules: numbers up to the end of the message, whatever its size, and what is wrong anywhere among them") {
    struct row {
        std::string_view before;
        char separator;
        std::string_view between;  // the numbers stand twice
        std::string_view behind;
        bool is_refused_at_once;   // at the very octet that is wrong
    };
    const row rows[] = {
        {"* SEARCH ", ' ', " ", "", true},
        {"* SEARCH ", ' ', " ", " (MODSEQ 5)", true},
        {"* OK [COPYUID 1 ", ',', " ", ":4294967295] x", true},
        {"* VANISHED ", ',', ":4294967295,", "", true},
        {"* 1 FETCH (X-Y (\"", ' ', ")\" (", ")))", false},
    };
    for (const row& each : rows)
        for (std::size_t count = 1; count != 24; ++count) {
            std::string numbers;
            for (std::size_t i = 0; i != count; ++i) {
                if (i != 0) numbers += each.separator;
                numbers += std::to_string(1 + (i * 7919 + count * 104729) % (i % 3 == 0 ? 10 : i % 3 == 1 ? 1000 : 1000000));
            }
            std::string line(each.before);
            line.append(numbers).append(each.between).append(numbers).append(each.behind).append("\r\n");
            INFO(line);
            const auto read = parse_response(line);
            REQUIRE(read);
            CHECK(read->size() == line.size());
            std::string again;
            CHECK(serialize(*read, again));
            CHECK(again == line);
            for (std::size_t at = each.before.size(); each.is_refused_at_once && at != line.size() - 2 - each.behind.size(); ++at) {
                std::string wrong = line;
                wrong[at] = '!';
                const auto refused = parse_response(wrong);
                REQUIRE_FALSE(refused);
                CHECK(refused.error().offset == at);
            }
        }
}

TEST_CASE("rules: zones that only look like those that have names") {
    options how;
    how.lenient = true;
    struct row {
        std::string_view zone;
        int minutes;
        bool unknown;
    };
    for (const row& each : {row{"EDT", -240, false}, row{"PST", -480, false}, row{"UTC", 0, false}, row{"EDX", 0, true}, row{"UX", 0, true}}) {
        CAPTURE(each.zone);
        const std::string bytes = "* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30 " + std::string(each.zone) + "\")\r\n";
        const auto read = parse_response(bytes, how);
        REQUIRE(read);
        const auto fetch = read->as<data::fetch>();
        REQUIRE(fetch);
        for (const msg_att& item : fetch->items) {
            const auto* const at = item.get_if<fetched::internaldate>();
            REQUIRE(at != nullptr);
            CHECK(at->date_time.zone_minutes == each.minutes);
            CHECK(at->date_time.zone_unknown == each.unknown);
        }
    }
}

TEST_CASE("rules: lenient reading of what is hardly anything") {
    options how;
    how.lenient = true;
    struct row {
        std::string_view line;
        std::size_t unparsed;
    };
    const row rows[] = {
        {"* 1 FETCH (INTERNALDATE \"24-Nov-2026 16:49:30 EDT\")", 0},
        {"* 1 FETCH (BODYSTRUCTURE (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"7BIT\" 1  (NIL)))", 1},
        {"* 1 FETCH (X-FOO a  UID 7)", 0},
        {"* 1 FETCH (X-FOO UID ~7)", 2},
        {"* QUOTA \"\" (STORAGE)", 1},
        {"* QUOTA \"\" (STORAGE x ~ MESSAGE 1 2)", 1},
    };
    for (const row& each : rows) {
        CAPTURE(each.line);
        const std::string bytes = std::string(each.line) + "\r\n";
        const auto read = parse_response(bytes, how);
        CHECK(read);
        if (read) CHECK(read->unparsed_count() == each.unparsed);
    }
    for (const std::string_view line : {"* QUOTA \"\" (\"x 1)"sv, "* QUOTA \"\" (STORAGE \"x 1 2)"sv, "a BYEX ok"sv, "a BYE a\0b"sv}) {
        CAPTURE(line);
        CHECK_FALSE(parse_response(std::string_view(std::string(line) + "\r\n"), how));
    }
    CHECK(name(parse_command("a ENABLE (\r\n", how).error().code) == "expected_atom");
    how.limits.nesting = 1;
    CHECK(name(parse_response("* OK [ALERT ((a] x\r\n", how).error().code) == name(errc::limit_nesting));
}

TEST_CASE("rules: what strings and lists offer") {
    string text("ab");
    char copied[2];
    CHECK(std::string_view(copied, text.copy(copied)) == "ab");
    auto octet = text.begin();
    CHECK(*octet++ == 'a');
    CHECK(*octet == 'b');
    CHECK(capability("Idle").hash() == capability("IDLE").hash());
    CHECK(tagged_ext_label("Tag").hash() == tagged_ext_label("TAG").hash());
    CHECK(entry("/Comment").hash() == entry("/comment").hash());
    CHECK(resource_name("Storage").hash() == resource_name("STORAGE").hash());
    CHECK(tagged_ext_label("Tag") == "TAG"sv);
    CHECK(uauth_mechanism("Internal") == "INTERNAL"sv);
    CHECK(mime_type("Text/Plain") == "text/plain"sv);
    CHECK(flag("\\Seen").is_system());
    CHECK_FALSE(flag("$Forwarded").is_system());
    CHECK_FALSE(flag("[x").is_system());
    CHECK(x_name("X-Foo") == "x-FOO"sv);
    CHECK(url_text("a%b"sv).raw() == "a%b");
    CHECK(seq_range(seq_number(7)) == seq_range(7, 7));
    CHECK(reported_mailbox(mailbox("x")) == "x");
    CHECK(capability("IDLE").argument().empty());
    CHECK(tagged_ext_val(number64(7)).components().empty());
    CHECK_FALSE(tagged_ext_val(sequence_set{}).number());
    CHECK(any_value(string8("x")).values().empty());
    CHECK(url_resp_text("x").parse()->mailbox.raw() == "x");
    constexpr detail::line<"a NOOP"> line;
    CHECK(line.bytes() == "a NOOP\r\n");

    const kept announced("* CAPABILITY IMAP4rev1 X-A IDLE X-B LITERAL+ BINARY");
    const auto data = announced.read->as<data::capability>();
    REQUIRE(data);
    auto one = data->capabilities.begin();
    CHECK(one == data->capabilities.begin());
    CHECK(*one++ == "IMAP4rev1");
    CHECK_FALSE(one == data->capabilities.begin());
    const capability_set set(data->capabilities);
    auto unknown = set.unknown().begin();
    CHECK(unknown->view() == "X-A");
    CHECK(*unknown++ == "X-A");
    CHECK(*unknown == "X-B");
    CHECK_FALSE(unknown == set.unknown().begin());
    CHECK(set.keep().has("IDLE"));
    CHECK_FALSE(set.keep().has("X-A"));
    const write_options how = write_options_for(set);
    CHECK(how.literal_plus);
    CHECK(how.binary);
    CHECK(how.literal_minus);  // LITERAL+ is more than LITERAL-
    CHECK_FALSE(how.utf8);
    const kept enabled("* ENABLED UTF8=ACCEPT"), revised("* ENABLED IMAP4rev2");
    CHECK(write_options_for(set, capability_set(enabled.read->as<data::enabled>()->capabilities)).utf8);
    CHECK(write_options_for(set, capability_set(revised.read->as<data::enabled>()->capabilities)).utf8);
}

namespace {

/// What a limit is passed by, however it is read: nothing is isolated then.
struct beyond {
    std::string_view line;
    errc code;
};

constexpr beyond too_much[] = {
    {"* OK [BADCHARSET (a b c d e)] x", errc::limit_list},
    {"* 1 FETCH (ENVELOPE (NIL {9}\r\n123456789 NIL NIL NIL NIL NIL NIL NIL NIL))", errc::limit_literal},
    {"* 1 FETCH (ENVELOPE (NIL NIL ((NIL NIL {9}\r\n123456789 NIL)) NIL NIL NIL NIL NIL NIL NIL))", errc::limit_literal},
    {"* 1 FETCH (BODYSTRUCTURE ({9}\r\n123456789 \"b\" NIL NIL NIL \"7BIT\" 1))", errc::limit_literal},
    {"* 1 FETCH (BODY[] {9}\r\n123456789)", errc::limit_literal},
    {"* 1 FETCH (FLAGS (a b c d e))", errc::limit_list},
    {"* FLAGS (a b c d e)", errc::limit_list},
    {"* SEARCH 1 2 3 4 5", errc::limit_list},
    {"* SORT 1 2 3 4 5", errc::limit_list},
    {"* CAPABILITY IMAP4rev1 a b c d", errc::limit_list},
    {"* LIST (\\a \\b \\c \\d \\e) \"/\" x", errc::limit_list},
    {"* LIST () \"/\" {9}\r\n123456789", errc::limit_literal},
    {"* STATUS {9}\r\n123456789 (MESSAGES 1)", errc::limit_literal},
    {"* THREAD (1 2 3 4 5)", errc::limit_list},
    {"* THREAD (1)(2)(3)(4)(5)", errc::limit_list},
    {"* THREAD ((1)(2)(3)(4)(5))", errc::limit_list},
    {"* SEARCH 10 20 30 40 50 60 70 80 90 100 110 120 130 140 150 160 170 180 190 200 210 220 230 240", errc::limit_list},
    {"* 1 FETCH (FLAGS (\\Seen \\Answered \\Flagged \\Deleted \\Draft))", errc::limit_list},
    {"* THREAD (1 (2 (3 (4 (5)(6))(7))(8))(9))", errc::limit_nesting},
    {"* LIST () \"/\" x (X ((((((1)))))))", errc::limit_nesting},
    {"* 1 FETCH (BODYSTRUCTURE ((((((\"a\" \"b\" NIL NIL NIL \"7BIT\" 1) \"x\") \"x\") \"x\") \"x\") \"x\"))", errc::limit_nesting},
};

}  // namespace

TEST_CASE("rules: a limit is passed, strictly or leniently") {
    for (const beyond& row : too_much) {
        INFO(row.line);
        const std::string bytes = std::string(row.line) + "\r\n";
        for (const bool lenient : {false, true}) {
            options how;
            how.lenient = lenient;
            how.unknown = false;
            const auto unlimited = parse_response(bytes, how);
            CHECK(unlimited);
            how.limits.literal = 8;
            how.limits.list = 4;
            how.limits.nesting = 4;
            const auto read = parse_response(bytes, how);
            CHECK_FALSE(read);
            CHECK(name(read.error().code) == name(row.code));
        }
    }
}

TEST_CASE("rules: numbers are written digit by digit") {
    for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{9}, std::uint64_t{10}, std::uint64_t{99999999}, std::uint64_t{100000000},
                                      std::uint64_t{100000001}, std::uint64_t{9999999999999999}, std::uint64_t{10000000000000000},
                                      std::uint64_t{9223372036854775807}})
        CHECK(written(number64(value)) == std::to_string(value));
}

TEST_CASE("rules: every number of a few digits is written as it is") {
    // All of four digits, and around each power of ten.
    for (std::uint64_t value = 0; value != 10000; ++value) CHECK(written(number64(value)) == std::to_string(value));
    for (std::uint64_t power = 10000; power <= 1000000000000000000; power *= 10)
        for (std::uint64_t value = power - 3; value != power + 3; ++value) CHECK(written(number64(value)) == std::to_string(value));
    for (std::uint64_t value = 12345; value < 100000000; value += 12347) CHECK(written(number64(value)) == std::to_string(value));
}

TEST_CASE("rules: every number of a few digits is written as it is in a list, whatever stands beside it") {
    // All of four digits and around each power of ten; each of them as the first and as the second of two that are written at once.
    std::vector<nz_number> numbers;
    for (std::uint32_t value = 1; value != 10000; ++value) numbers.push_back(value);
    for (std::uint32_t power = 10000; power <= 1000000000; power *= 10)
        for (std::uint32_t value = power - 3; value != power + 3; ++value) numbers.push_back(value);
    for (std::uint32_t value = 12345; value < 100000000; value += 12347) numbers.push_back(value);
    for (int shift = 0; shift != 2; ++shift) {
        std::string expected = "* SEARCH";
        for (const nz_number number : numbers) expected += ' ' + std::to_string(number.value);
        std::string bytes;
        REQUIRE(serialize(data::search{numbers}, bytes));
        CHECK(bytes == expected + "\r\n");
        numbers.insert(numbers.begin(), 7);
    }
    for (const std::size_t wrong : {0u, 1u, 2u, 5u, 30u, 31u, 32u, 33u}) {
        std::vector<nz_number> some(34, 12);
        some[wrong] = 0;
        std::string bytes;
        const auto written = serialize(data::search{some}, bytes);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == errc::unrepresentable);
        CHECK(written.error().production == "nz_number");
    }
}

TEST_CASE("rules: lists of the caller's numbers and ranges, and what fits into a buffer of them") {
    std::vector<nz_number> numbers;
    std::vector<seq_range> ranges;
    std::string numbers_text, ranges_text;
    // Numbers that are written many at once, and in between those that are not: long ones, and "*".
    for (std::uint32_t i = 0; i != 100; ++i) {
        const std::uint32_t number = i % 37 == 36 ? 100000000 + i : i % 37 == 5 ? 99999999 : 1 + i * i * 31;
        const seq_number last = i % 41 == 7 ? largest : seq_number(i % 3 == 0 ? number : 4000000000 - i);
        numbers.push_back(number);
        ranges.push_back({seq_number(number), last});
        numbers_text += ' ' + std::to_string(number);
        ranges_text += (i == 0 ? "" : ",") + std::to_string(number);
        if (seq_number(number) == last) continue;
        ranges_text += ':' + (last.is_largest() ? "*" : std::to_string(last.value));
    }
    std::string expected = "* SEARCH" + numbers_text + "\r\n";
    const data::search search{.numbers = numbers, .modseq = {}};
    const command::fetch fetch{.set = sequence_set(ranges), .items = fetch::all{}};
    const std::string command = "a1 FETCH " + ranges_text + " ALL\r\n";
    std::string text;
    CHECK(serialize(search, text));
    CHECK(text == expected);
    std::string sent;
    CHECK(serialize("a1", fetch, sent));
    CHECK(sent == command);
    // A buffer that is too small says how large one would do.
    for (std::size_t size = 0; size <= expected.size(); ++size) {
        std::string buffer(size, '.');
        const auto done = serialize(search, std::span<char>(buffer));
        if (done) {
            CHECK(buffer == expected);
        } else {
            CHECK(done.error().code == errc::buffer_too_small);
            CHECK(done.error().offset == expected.size());
        }
        CHECK(done.has_value() == (size == expected.size()));
    }
    numbers[50] = 0;
    CHECK(serialize(search, text).error().production == "nz_number");
}

TEST_CASE("rules: strings of every size, quoted and as atoms") {
    for (std::size_t size = 0; size != 80; ++size) {
        std::string octets;
        for (std::size_t i = 0; i != size; ++i) octets += static_cast<char>('a' + i % 26);
        const std::string_view view = octets;
        CHECK(written(string(view)) == '"' + octets + '"');
        CHECK(written(astring(view)) == (octets.empty() ? "\"\"" : octets));
        // Any of them is looked at.
        for (char& octet : octets) {
            octet = ' ';
            CHECK(written(astring(view)) == '"' + octets + '"');
            CHECK(written(flag(view)) == "!flag");
            octet = '"';
            CHECK(written(string(view)).size() == size + 3);
            octet = 'x';
        }
    }
}

TEST_CASE("rules: nothing is left out of a value in silence") {
    const seq_range ranges[] = {{1, 3}};
    const astring names[] = {"Subject"};
    sequence_set both(ranges);
    both.saved = true;
    header_section header{};
    header.text = section_text::header;
    CHECK(written(header) == "[HEADER]");
    header.header_list = names;
    CHECK(written(both) == "!sequence_set");
    CHECK(written(section{{}, section_text::header, names}) == "!section");
    CHECK(written(header) == "!section");
    // Only "*" itself is the largest number: a number that was not given, or is 0 by mistake, is none.
    CHECK(written(largest) == "*");
    CHECK(written(seq_range(7, largest)) == "7:*");
    CHECK(written(seq_number()) == "!nz_number");
    CHECK(written(seq_range(0)) == "!nz_number");
    CHECK(written(seq_range(1, 0)) == "!nz_number");
    CHECK(written(uid_range(0)) == "!uid_range");
    CHECK_FALSE(seq_number(0) == largest);
    CHECK_FALSE(seq_number(0).is_largest());
}

TEST_CASE("rules: values that are told apart") {
    // Records that may be absent.
    const maybe<address> ann = address{"Ann", {}, "ann", "example.com"}, bob = address{"Bob", {}, "bob", "example.com"};
    CHECK(ann == maybe<address>(address{"Ann", {}, "ann", "example.com"}));
    CHECK_FALSE(ann == bob);
    CHECK_FALSE(ann == maybe<address>());
    or_nil<address> nobody, somebody;
    somebody.emplace() = *bob;
    CHECK(nobody == or_nil<address>());
    CHECK_FALSE(nobody == somebody);
    CHECK(maybe<std::uint16_t>(std::uint16_t{1}) == maybe<std::uint16_t>(std::uint16_t{1}));
    const right_set letters("z"), digits("0");
    CHECK_FALSE(letters.contains('0'));
    CHECK_FALSE(digits.contains('z'));
    CHECK_FALSE(letters == digits);
    CHECK(letters.contains('z'));
    CHECK_FALSE(entry("/private/").is_private());
    CHECK(entry("/private/x").is_private());
    CHECK(name(att_sort::value_priv) == "value.priv");
    CHECK(name(att_sort::value_shared) == "value.shared");
    CHECK(grammar<mbox_list_extended_item>::starts("\"CHILDINFO\""));
    CHECK(grammar<mbox_list_extended_item>::starts("{9}"));
    CHECK_FALSE(grammar<mbox_list_extended_item>::starts("("));
    // What keywords are looked up by is made by the compiler otherwise.
    const std::string_view words[] = {"AZ", "XAAAAAAAZ", "ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOPQRST", "BCDEFGHIJKLMNOPQ["};
    const keyword_table<5> table(words);
    constexpr std::size_t none = keyword_table<5>::none;
    const std::pair<std::string_view, std::size_t> lines[] = {
        {"az xxxxxxxxxxxx\n", 0}, {"xaaaaaaaz xxxxxx\n", 1}, {"az\n", 0}, {"a\n", none}, {"\n", none}, {"azz\n", none},
        {"abcdefghijklmnop\n", 2}, {"abcdefghijklmnop xxxx\n", 2}, {"abcdefghijklmno\n", none}, {"abcdefghijklmnopq\n", none},
        // Words of more octets than are compared at once.
        {"abcdefghijklmnopqrst\n", 3}, {"abcdefghijklmnopqrst xxx\n", 3}, {"abcdefghijklmnopqrstu\n", none},
        {"abcdefghijklmnopqrs\n", none}, {"abcdefghijklmnopqrs xx\n", none}, {"bcdefghijklmnopq[\n", 4}, {"bcdefghijklmnopq[x\n", 4},
        {"bcdefghijklmnopq\n", none}, {"bcdefghijklmnopq x\n", none},
    };
    for (const auto& [line, index] : lines)
        CHECK(table.find(line.data(), input(line, default_options, side::server)).index == index);
    for (const std::string_view several : {"7,8", "7:8", "*", "7,7"}) {
        const kept line("* LIST () \"/\" a (X-A " + std::string(several) + ")");
        const auto list = line.read->as<data::list>();
        REQUIRE(list);
        for (const auto& item : *list->extended) {
            const auto* const other = item.get_if<listed::other>();
            REQUIRE(other != nullptr);
            CHECK_FALSE(other->value.number());
        }
    }
    // One number is a set as well, as long as it could be of a message.
    for (const std::string_view one : {"4294967295", "4294967296"}) {
        const kept line("* LIST () \"/\" a (X-A " + std::string(one) + ")");
        const mbox_list_extended_item item = *line.read->as<data::list>()->extended->begin();
        const auto* const other = item.get_if<listed::other>();
        REQUIRE(other != nullptr);
        CHECK(other->value.is<sequence_set>() == (one == "4294967295"));
        CHECK(other->value.number().has_value());
    }
}
