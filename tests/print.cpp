// Messages, values and errors as they are shown: JSON, trees, carets.
#include <imapwire/imapwire.hpp>
#include <imapwire/print.hpp>

#include "support/catch.hpp"
#include "support/files.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <new>
#include <string>
#include <string_view>

using namespace imapwire;

namespace {

std::size_t allocations = 0;

void* allocate(std::size_t size) {
    ++allocations;
    return std::malloc(size != 0 ? size : 1);
}

}  // namespace

void* operator new(std::size_t size) {
    if (void* const memory = allocate(size)) return memory;
    std::abort();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace {

constexpr options lenient{.lenient = true};
constexpr options utf8{.utf8 = true};

template <class T>
std::string json(const T& value) {
    std::string made;
    to_json(value, made);
    return made;
}

std::string json_of(std::string_view line, const options& how = default_options) {
    const std::string bytes = std::string(line) + "\r\n";
    const auto parsed = parse_response(bytes, how);
    return parsed ? json(*parsed) : json(parsed.error());
}

std::string json_of_command(std::string_view line, const options& how = default_options) {
    const std::string bytes = std::string(line) + "\r\n";
    const auto parsed = parse_command(bytes, how);
    return parsed ? json(*parsed) : json(parsed.error());
}

template <class T>
std::string tree(const T& value, const text_options& how = {}) {
    std::string made;
    to_text(value, made, how);
    return made;
}

std::string tree_of(std::string_view line, const options& how = default_options) {
    const std::string bytes = std::string(line) + "\r\n";
    const auto parsed = parse_response(bytes, how);
    REQUIRE(parsed);
    return tree(*parsed);
}

std::string caret(std::size_t offset, std::string_view bytes) {
    std::string made;
    render({errc::bad_character, offset, "text"}, bytes, made);
    const std::string first = "this octet is not allowed here, in text, at offset " + std::to_string(offset) + "\n";
    CHECK(made.substr(0, first.size()) == first);
    return made.substr(first.size());
}

/// Whether all of some bytes is one JSON value (RFC 8259).
class json_validator {
public:
    static bool valid(std::string_view text) {
        json_validator v(text);
        return find_invalid_utf8(text) == std::string_view::npos && v.value() && v.left_.empty();
    }

private:
    explicit json_validator(std::string_view text) : left_(text) {}

    bool skip(std::string_view word) {
        if (!left_.starts_with(word)) return false;
        left_.remove_prefix(word.size());
        return true;
    }
    bool digits() {
        const std::size_t before = left_.size();
        while (!left_.empty() && is_digit(left_.front())) left_.remove_prefix(1);
        return left_.size() != before;
    }
    bool number() {
        skip("-");
        return skip("0") || digits();
    }
    bool string() {
        if (!skip("\"")) return false;
        while (!left_.empty()) {
            if (skip("\"")) return true;
            const char c = left_.front();
            if (static_cast<unsigned char>(c) < 0x20) return false;
            left_.remove_prefix(1);
            if (c != '\\') continue;
            if (skip("u")) {
                const std::size_t end = left_.find_first_not_of("0123456789abcdef");
                if (left_.size() < 4 || end < 4) return false;
                left_.remove_prefix(4);
            } else if (left_.empty() || std::string_view("\"\\/bfnrt").find(left_.front()) == left_.npos) {
                return false;
            } else {
                left_.remove_prefix(1);
            }
        }
        return false;
    }
    template <class Element>
    bool series(std::string_view close, Element element) {
        if (skip(close)) return true;
        do
            if (!element()) return false;
        while (skip(","));
        return skip(close);
    }
    bool value() {
        if (skip("{")) return series("}", [this] { return string() && skip(":") && value(); });
        if (skip("[")) return series("]", [this] { return value(); });
        return skip("null") || skip("true") || skip("false") || string() || number();
    }

    std::string_view left_;
};

/// Shows every message of a stream, framed and parsed, in every form.
template <class Show>
void for_each_message(const test::stream& stream, const options& how, Show&& show) {
    framer frames(stream.from);
    std::size_t begin = 0, end = 0;
    while (end != stream.bytes.size()) {
        const frame_event event = frames.next(std::string_view(stream.bytes).substr(end), how);
        end += event.consumed;
        if (event.kind == frame::message) show(std::string_view(stream.bytes).substr(begin, end - begin));
        if (event.kind != frame::need_more && event.kind != frame::literal) begin = end;
    }
}

/// A sink that takes no memory but its own.
struct fixed_sink {
    std::size_t size = 0;
    char last = '\0';

    void append(const char* bytes, std::size_t count) {
        size += count;
        if (count != 0) last = bytes[count - 1];
    }
};

}  // namespace

TEST_CASE("the validator of these tests knows JSON") {
    for (const char* good : {"{}", "[]", "\"\"", "-1", "0", "{\"a\":[1,null,true,false,\"\\u001f\\\"\"],\"b\":{}}"})
        CHECK(json_validator::valid(good));
    for (const char* bad : {"", "{", "{]", "[1,]", "[1 2]", "01", "-", "\"", "\"\\\"", "\"\\x\"", "\"\n\"", "\"\\u12\"",
                            "{1:2}", "{\"a\"}", "nul", "\"\xff\"", "{}{}"})
        CHECK_FALSE(json_validator::valid(bad));
}

TEST_CASE("JSON of responses") {
    CHECK(json_of("* 23 EXISTS") == R"({"number":23})");
    CHECK(json_of("A1 OK done") == R"({"tag":"A1","text":{"text":"done"}})");
    CHECK(json_of("* OK [READ-WRITE] ") == R"({"text":{"code":{"read_write":{}},"text":""}})");
    CHECK(json_of("+ ") == R"({"text":{"text":""}})");
    CHECK(json_of("* FLAGS ()") == R"({"flag_list":[]})");
    CHECK(json_of("* FLAGS (\\Seen $x)") == R"({"flag_list":["\\Seen","$x"]})");
    CHECK(json_of("* SEARCH 1 4294967295") == R"({"numbers":[1,4294967295]})");
    CHECK(json_of("* OK [COPYUID 7 1:3,5 10:13] ") ==
          R"({"text":{"code":{"copyuid":{"uidvalidity":7,"source":"1:3,5","destination":"10:13"}},"text":""}})");
    CHECK(json_of("* 1 FETCH (UID 7 INTERNALDATE \" 3-Mar-2026 09:12:46 -0130\" RFC822.SIZE 9223372036854775807)") ==
          R"({"number":1,"items":[{"uid":{"uniqueid":7}},{"internaldate":{"date_time":" 3-Mar-2026 09:12:46 -0130"}},)"
          R"({"rfc822_size":{"size":9223372036854775807}}]})");
}

TEST_CASE("JSON tells NIL, empty, absent and text apart") {
    CHECK(json_of("* 1 FETCH (RFC822 NIL)") == R"({"number":1,"items":[{"rfc822":{"content":null}}]})");
    CHECK(json_of("* 1 FETCH (RFC822 \"\")") == R"({"number":1,"items":[{"rfc822":{"content":""}}]})");
    CHECK(json_of("* 1 FETCH (RFC822 \"NIL\")") == R"({"number":1,"items":[{"rfc822":{"content":"NIL"}}]})");
    CHECK(json_of("* 1 FETCH (BODY[] NIL)") ==
          R"({"number":1,"items":[{"body_section":{"section":{"part":[],"text":"","header_list":[]},)"
          R"("content":null}}]})");
    CHECK(json_of("* 1 FETCH (BODY[1.2]<5> NIL)") ==
          R"({"number":1,"items":[{"body_section":{"section":{"part":[1,2],"text":"","header_list":[]},)"
          R"("origin":5,"content":null}}]})");
    CHECK(json_of("* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1 NIL NIL))") ==
          R"({"number":1,"items":[{"bodystructure":{"body":{"body_type_text":{"media_subtype":"PLAIN",)"
          R"("fields":{"parameters":[],"id":null,"description":null,"encoding":"7BIT","octets":1},"lines":1,)"
          R"("extension":{"md5":null,"disposition":null,"extensions":[]}}}}}]})");
}

TEST_CASE("JSON of commands begins with the tag") {
    CHECK(json_of_command("a1 NOOP") == R"({"tag":"a1"})");
    CHECK(json_of_command("a1 LOGIN ann {3}\r\na\"b") == R"({"tag":"a1","userid":"ann","password":"a\"b"})");
    CHECK(json_of_command("a1 UID COPY 1:*,$ \"a b\"") ==
          R"({"code":"expected_number","at":16,"production":"uid_copy","message":"expected a number"})");
    CHECK(json_of_command("a1 COPY $ inbox") == R"({"tag":"a1","set":"$","mailbox":"inbox"})");
    CHECK(json_of_command("a1 FROB", lenient) ==
          R"({"tag":"a1","command":{"unparsed":{"raw":"a1 FROB\r\n","error":{"code":"unknown_keyword","at":3,)"
          R"("production":"command","message":"this keyword is not known here"}}}})");
}

TEST_CASE("JSON of what was isolated") {
    CHECK(json_of("* 1 FETCH (ODD (a) UID 7)", lenient) ==
          R"~({"number":1,"items":[{"unparsed":{"raw":"ODD (a)","error":{"code":"unknown_keyword","at":0,)~"
          R"("production":"msg_att","message":"this keyword is not known here"}}},{"uid":{"uniqueid":7}}]})");
    CHECK(json_of("* FROB", lenient) ==
          R"({"unparsed":{"raw":"* FROB\r\n","error":{"code":"unknown_keyword","at":2,"production":"response",)"
          R"("message":"this keyword is not known here"}}})");
    CHECK(json_of("* FROB \xff", lenient).find(R"("raw":{"bytes":"KiBGUk9CIP8NCg=="})") != std::string::npos);
}

TEST_CASE("JSON of strings of any bytes") {
    struct row {
        std::string_view value;
        std::string_view json;
    };
    using namespace std::string_view_literals;
    const row rows[] = {
        {"", R"("")"},
        {"plain", R"("plain")"},
        {"a\"b\\c/d", R"("a\"b\\c/d")"},
        {"\r\n\t\b\x01\x1f"sv, R"("\r\n\t\u0008\u0001\u001f")"},
        {"a\0b"sv, R"("a\u0000b")"},
        {"\x7f", "\"\x7f\""},
        {"caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x93\xa7", "\"caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x93\xa7\""},
        {"\xc2\x9b" "31m\xc2\xa0", "\"\\u009b31m\xc2\xa0\""},
        {"\xff", R"({"bytes":"/w=="})"},
        {"a\xc3", R"({"bytes":"YcM="})"},
        {"\xed\xa0\x80", R"({"bytes":"7aCA"})"},
        {"0123456789012345678901234567890123456789012345678\xff",
         R"({"bytes":"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3OP8="})"},
    };
    for (const row& r : rows) {
        CHECK(json(nstring(r.value)) == r.json);
        CHECK(json(std::string_view(r.value)) == r.json);
        CHECK(json_validator::valid(json(nstring(r.value))));
    }
}

TEST_CASE("JSON of quoted strings takes the escapes off") {
    CHECK(json_of(R"(* 1 FETCH (RFC822 "a\"b\\c"))") == R"({"number":1,"items":[{"rfc822":{"content":"a\"b\\c"}}]})");
    CHECK(json_of("* 1 FETCH (RFC822 \"\\\\\xff\\\\\")", lenient) ==
          R"({"number":1,"items":[{"rfc822":{"content":{"bytes":"XP9c"}}}]})");
    CHECK(json_of("* 1 FETCH (RFC822 \"\xc3\xa9\\\"\")", utf8) ==
          "{\"number\":1,\"items\":[{\"rfc822\":{\"content\":\"\xc3\xa9\\\"\"}}]}");
}

TEST_CASE("backslashes before anything but quotes and backslashes stand for themselves") {
    constexpr options how{.lenient = true, .utf8 = true};
    CHECK(json_of(R"(* 1 FETCH (RFC822 "a\x\"\\\y"))", how) == R"({"number":1,"items":[{"rfc822":{"content":"a\\x\"\\\\y"}}]})");
    CHECK(json_of("* 1 FETCH (RFC822 \"\\\\\\\xf4\x8f\xbf\xbf\")", how) ==
          "{\"number\":1,\"items\":[{\"rfc822\":{\"content\":\"\\\\\\\\\xf4\x8f\xbf\xbf\"}}]}");
    const std::string bytes = "* 1 FETCH (RFC822 \"\\\"\\\xc3\xa9\")\r\n";
    const auto parsed = parse_response(bytes, how);
    REQUIRE(parsed);
    CHECK(tree(*parsed).find("content: \"\\\"\\\\\xc3\xa9\"\n") != std::string::npos);
}

TEST_CASE("JSON of a detached literal is its size") {
    constexpr options how{.detach = 4};
    const auto parsed = parse_response("* 1 FETCH (RFC822 {5}\r\n RFC822.TEXT {4}\r\nabcd)\r\n", how);
    REQUIRE(parsed);
    CHECK(json(*parsed) ==
          R"({"number":1,"items":[{"rfc822":{"content":{"detached":5}}},{"rfc822_text":{"content":"abcd"}}]})");
    CHECK(tree(*parsed) == "data::fetch\n"
                           "  number: 1\n"
                           "  items:\n"
                           "    - rfc822\n"
                           "      content: detached, 5 octets\n"
                           "    - rfc822_text\n"
                           "      content: \"abcd\"\n");
}

TEST_CASE("JSON of single values") {
    CHECK(json(number64(INT64_MAX)) == "9223372036854775807");
    CHECK(json(date{3, 3, 2026}) == R"("3-Mar-2026")");
    CHECK(json(date_time{{31, 12, 1999}, 23, 59, 60, 0, true}) == R"("31-Dec-1999 23:59:60 -0000")");
    CHECK(json(media_message::global) == R"("GLOBAL")");
    CHECK(json(flag("\\Seen")) == R"("\\Seen")");
    CHECK(json(saved_result) == R"("$")");
    CHECK(json(address{"Ann", {}, "ann", "example.org"}) ==
          R"({"name":"Ann","adl":null,"mailbox":"ann","host":"example.org"})");
    CHECK(json(error{errc::bad_utf8, 7, "text"}) ==
          R"({"code":"bad_utf8","at":7,"production":"text","message":"not valid UTF-8"})");
    CHECK(json(std::optional<date>{}) == "null");
}

TEST_CASE("a long set is written in pieces") {
    std::string line = "* OK [COPYUID 1 ", set;
    for (int i = 1; i != 1000; ++i) set += (i != 1 ? "," : "") + std::to_string(2 * i);
    const std::string made = json_of(line + set + " 1] ");
    CHECK(made.find("\"source\":\"" + set + "\"") != std::string::npos);
}

TEST_CASE("trees") {
    CHECK(tree_of("* 23 EXISTS") == "data::exists\n  number: 23\n");
    CHECK(tree_of("A1 OK [ALERT] done") == "tagged::ok\n"
                                           "  tag: A1\n"
                                           "  text:\n"
                                           "    code: alert\n"
                                           "    text: \"done\"\n");
    CHECK(tree_of("A1 OK", lenient) == "tagged::ok, missing_text\n"
                                       "  tag: A1\n"
                                       "  text:\n"
                                       "    text: \"\"\n");
    CHECK(tree_of("* FLAGS ()") == "data::flags\n  flag_list: ()\n");
    CHECK(tree_of("* FLAGS (\\Seen $x)") == "data::flags\n  flag_list: \\Seen, $x\n");
    CHECK(tree_of("* OK [COPYUID 7 1:3,5 10:13] ") == "data::ok\n"
                                                      "  text:\n"
                                                      "    code: copyuid\n"
                                                      "      uidvalidity: 7\n"
                                                      "      source: 1:3,5\n"
                                                      "      destination: 10:13\n"
                                                      "    text: \"\"\n");
    CHECK(tree_of("* 1 FETCH (UID 7 BODY[HEADER.FIELDS (A B)] NIL ENVELOPE (NIL \"a\\\"\\\\\" ((NIL NIL \"b\" \"c\")"
                  "(NIL NIL \"d\" NIL)) NIL NIL NIL NIL NIL NIL {2}\r\n\r\n))") ==
          "data::fetch\n"
          "  number: 1\n"
          "  items:\n"
          "    - uid\n"
          "      uniqueid: 7\n"
          "    - body_section\n"
          "      section:\n"
          "        part: ()\n"
          "        text: HEADER.FIELDS\n"
          "        header_list: \"A\", \"B\"\n"
          "      content: NIL\n"
          "    - envelope\n"
          "      envelope:\n"
          "        date: NIL\n"
          "        subject: \"a\\\"\\\\\"\n"
          "        from:\n"
          "          - name: NIL\n"
          "            adl: NIL\n"
          "            mailbox: \"b\"\n"
          "            host: \"c\"\n"
          "          - name: NIL\n"
          "            adl: NIL\n"
          "            mailbox: \"d\"\n"
          "            host: NIL\n"
          "        sender: ()\n"
          "        reply_to: ()\n"
          "        to: ()\n"
          "        cc: ()\n"
          "        bcc: ()\n"
          "        in_reply_to: NIL\n"
          "        message_id: \"\\r\\n\"\n");
}

TEST_CASE("trees of lists in lists") {
    constexpr std::string_view structure =
        "* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"C\" 1 NIL NIL (\"en\" \"fr\") NIL 5 (6 (7 NIL)) \"x\"))";
    const std::string made = tree_of(structure);
    const std::size_t at = made.find("          language:");
    REQUIRE(at != std::string::npos);
    CHECK(made.substr(at) == "          language: list \"en\", \"fr\"\n"
                             "          location: NIL\n"
                             "          extensions:\n"
                             "            - number64 5\n"
                             "            - list\n"
                             "              - number64 6\n"
                             "              - list\n"
                             "                - number64 7\n"
                             "                - nstring NIL\n"
                             "            - nstring \"x\"\n");
}

TEST_CASE("trees of single values") {
    CHECK(tree(address{"Ann", {}, "ann", "example.org"}) == "address\n"
                                                            "  name: \"Ann\"\n"
                                                            "  adl: NIL\n"
                                                            "  mailbox: \"ann\"\n"
                                                            "  host: \"example.org\"\n");
    CHECK(tree(mailbox("INBOX")) == "mailbox \"INBOX\"\n");
    CHECK(tree(number(7)) == "number 7\n");
    CHECK(tree(section{}) == "section\n  part: ()\n  text: \"\"\n  header_list: ()\n");
    CHECK(tree(saved_result) == "sequence_set $\n");
    const address people[] = {{"a", {}, {}, {}}, {"b", {}, {}, {}}};
    CHECK(tree(address_list(people)) == "list\n"
                                        "  - name: \"a\"\n"
                                        "    adl: NIL\n"
                                        "    mailbox: NIL\n"
                                        "    host: NIL\n"
                                        "  - name: \"b\"\n"
                                        "    adl: NIL\n"
                                        "    mailbox: NIL\n"
                                        "    host: NIL\n");
    CHECK(tree(address_list()) == "list ()\n");
}

TEST_CASE("trees show nothing that a terminal would obey") {
    CHECK(tree(nstring("\x1b[31m\x7f\xc2\x9b\xff\xc3\xa9")) == "nstring \"\\x1b[31m\\x7f\\xc2\\x9b\\xff\xc3\xa9\"\n");
    CHECK(tree(nstring(" ~")) == "nstring \" ~\"\n");
    CHECK(tree(nstring("\xc2\x80\xc2\x9f\xc2\xa0")) == "nstring \"\\xc2\\x80\\xc2\\x9f\xc2\xa0\"\n");
}

TEST_CASE("trees cut long strings off between characters") {
    const text_options how{.longest_string = 4};
    CHECK(tree(nstring("abcd"), how) == "nstring \"abcd\"\n");
    CHECK(tree(nstring("abcde"), how) == "nstring \"abcd\"... 5 octets\n");
    CHECK(tree(nstring("abc\xc3\xa9"), how) == "nstring \"abc\"... 5 octets\n");
    CHECK(tree(nstring("abc\xc3\xa9z"), how) == "nstring \"abc\"... 6 octets\n");
}

TEST_CASE("trees with colour") {
    const std::string_view begin = "\x1b[1maddress\x1b[0m\n"
                                   "  \x1b[36mname\x1b[0m: \x1b[32m\"Ann\"\x1b[0m\n"
                                   "  \x1b[36madl\x1b[0m: \x1b[33mNIL\x1b[0m\n";
    CHECK(tree(address{"Ann", {}, {}, {}}, {.colour = true}).starts_with(begin));
    std::string made;
    render({errc::bad_character, 1, {}}, "ab", made, {.colour = true});
    CHECK(made == "\x1b[31mthis octet is not allowed here\x1b[0m, at offset 1\n  ab\n   \x1b[31m^\x1b[0m\n");
}

TEST_CASE("trees show what was isolated with a caret") {
    CHECK(tree_of("* 1 FETCH (FLAGS (\\Seen %) UID 7)", lenient) ==
          "data::fetch, unparsed_item\n"
          "  number: 1\n"
          "  items:\n"
          "    - unparsed: expected a flag, in flags, at offset 13\n"
          "        FLAGS (\\Seen %)\n"
          "                     ^\n"
          "    - uid\n"
          "      uniqueid: 7\n");
    CHECK(tree_of("* FROB it", lenient) ==
          "unparsed, unparsed_item: this keyword is not known here, in response, at offset 2\n"
          "    * FROB it\\r\\n\n"
          "      ^\n");
}

TEST_CASE("the caret stands under the octet") {
    CHECK(caret(0, "* OK\r\n") == "  * OK\\r\\n\n  ^\n");
    CHECK(caret(3, "* OK\r\n") == "  * OK\\r\\n\n     ^\n");
    CHECK(caret(4, "* OK\r\n") == "  * OK\\r\\n\n      ^\n");
    CHECK(caret(5, "* OK\r\n") == "  * OK\\r\\n\n        ^\n");
    CHECK(caret(6, "* OK\r\n") == "  * OK\\r\\n\n          ^\n");
    CHECK(caret(99, "* OK\r\n") == "  * OK\\r\\n\n          ^\n");
    CHECK(caret(4, "* OK") == "  * OK\n      ^\n");
    CHECK(caret(2, "\x01\xff\x09z") == "  \\x01\\xff\\tz\n          ^\n");
    CHECK(caret(0, "") == "");
}

TEST_CASE("the caret's line is the one that the octet is in") {
    CHECK(caret(8, "a {3}\r\n1\n2 x\r\n") == "  1\\n\n   ^\n");
    CHECK(caret(7, "a {3}\r\n1\n2 x\r\n") == "  1\\n\n  ^\n");
    CHECK(caret(9, "a {3}\r\n1\n2 x\r\n") == "  2 x\\r\\n\n  ^\n");
    CHECK(caret(6, "a {3}\r\n1\n2 x\r\n") == "  a {3}\\r\\n\n         ^\n");
    CHECK(caret(0, "\n") == "  \\n\n  ^\n");
    CHECK(caret(1, "\n") == "  \\n\n    ^\n");
    CHECK(caret(4, "a\nb\n") == "  b\\n\n     ^\n");
}

TEST_CASE("long lines are cut round the caret") {
    const std::string line(200, 'x');
    CHECK(caret(0, line) == "  " + std::string(72, 'x') + "...\n  ^\n");
    CHECK(caret(44, line) == "  " + std::string(72, 'x') + "...\n" + std::string(2 + 44, ' ') + "^\n");
    CHECK(caret(45, line) == "  ..." + std::string(72, 'x') + "...\n" + std::string(2 + 3 + 44, ' ') + "^\n");
    CHECK(caret(199, line) == "  ..." + std::string(45, 'x') + "\n" + std::string(2 + 3 + 44, ' ') + "^\n");
    CHECK(caret(200, line) == "  ..." + std::string(44, 'x') + "\n" + std::string(2 + 3 + 44, ' ') + "^\n");
    CHECK(caret(100, std::string(200, '\xff')).size() < 200);
    const std::string behind = "\x01" + std::string(41, 'x');
    CHECK(caret(42, behind) == "  ..." + std::string(41, 'x') + "\n" + std::string(2 + 3 + 41, ' ') + "^\n");
    CHECK(caret(41, behind) == "  \\x01" + std::string(41, 'x') + "\n" + std::string(2 + 4 + 40, ' ') + "^\n");
}

TEST_CASE("the recorded and hostile streams are shown without allocating, as valid JSON") {
    std::size_t messages = 0;
    for (const char* folder : {"live", "hostile"})
        for (const test::stream& stream : test::streams(folder)) {
            INFO(stream.name);
            const auto show = [&](const auto& view, std::string_view bytes) {
                ++messages;
                std::string made = view ? json(*view) : json(view.error());
                if (!json_validator::valid(made)) FAIL_CHECK(made.substr(0, 400));
                fixed_sink sink;
                const std::size_t before = allocations;
                if (view) {
                    to_json(*view, sink);
                    to_text(*view, sink);
                } else {
                    to_json(view.error(), sink);
                    render(view.error(), bytes, sink);
                }
                if (allocations != before) FAIL_CHECK("allocates: " << bytes.substr(0, 400));
                if (sink.size <= made.size() || sink.last != '\n') FAIL_CHECK("not shown: " << bytes.substr(0, 400));
            };
            for_each_message(stream, lenient, [&](std::string_view bytes) {
                if (stream.from == side::server)
                    show(parse_response(bytes, lenient), bytes);
                else
                    show(parse_command(bytes, lenient), bytes);
            });
        }
    CHECK(messages > 1000);
}
