// Fault isolation: in each place where a response is a collection, what can't be read is isolated or left out, alone,
// and everything around it is delivered.
#include "support/response_rows.hpp"

#include <imapwire/command.hpp>
#include <imapwire/message/body_walk.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace imapwire;

constexpr options lenient{.lenient = true};

/// The response, in which just that many items are broken; strictly it is refused.
response parse(std::string_view wire, std::size_t broken = 1) {
    INFO(wire);
    CHECK_FALSE(parse_response(wire));
    const auto read = parse_response(wire, lenient);
    REQUIRE(read);
    CHECK(read->size() == wire.size());
    CHECK(read->unparsed_count() == broken);
    CHECK(read->quirks().contains(quirk::unparsed_item));
    return *read;
}

template <class T>
T parse_as(std::string_view wire, std::size_t broken = 1) {
    const auto value = parse(wire, broken).as<T>();
    REQUIRE(value);
    return *value;
}

template <class List>
auto at(const List& list, std::size_t index) {
    auto i = list.begin();
    for (; index != 0; --index) ++i;
    return *i;
}

template <class List>
std::size_t size(const List& list) {
    std::size_t n = 0;
    for ([[maybe_unused]] const auto& item : list) ++n;
    CHECK(list.count() == n);
    CHECK(list.empty() == (n == 0));
    return n;
}

msg_att item_of(const response& message, std::size_t index) { return at(message.as<data::fetch>()->items, index); }

}  // namespace

TEST_CASE("isolation: an item with a quote that is not escaped takes the rest of the line") {
    for (const std::string_view item : {"ENVELOPE (NIL \"5\" disk\" NIL NIL NIL NIL NIL NIL NIL NIL)", "ENVELOPE (NIL \"c:\\dir\\\" NIL)",
                                        "FLAGS (a\"b)", "X-FOO \"abc", "BODY[\"x] 5", "(\"x"}) {
        CAPTURE(item);
        const std::string wire = "* 1 FETCH (UID 7 " + std::string(item) + ")\r\n";
        const auto items = parse_as<data::fetch>(wire).items;
        REQUIRE(size(items) == 2);
        CHECK(at(items, 0).get_if<fetched::uid>()->uniqueid == 7);
        CHECK(at(items, 1).get_if<unparsed>()->raw == item);
    }
    CHECK_FALSE(parse_response("* 1 FETCH (UID 7 X \"b\r\n", lenient).has_value());
}

TEST_CASE("isolation: items of FETCH") {
    const auto items = parse_as<data::fetch>("* 1 FETCH (UID 7 INTERNALDATE \"never\" FLAGS (\\Seen))\r\n").items;
    REQUIRE(size(items) == 3);
    CHECK(at(items, 0).get_if<fetched::uid>()->uniqueid == 7);
    CHECK(at(items, 1).get_if<unparsed>()->raw == "INTERNALDATE \"never\"");
    CHECK(at(items, 2).get_if<fetched::flags>()->flags_.count() == 1);
}

TEST_CASE("isolation: attributes of STATUS") {
    const auto attributes = parse_as<data::status>("* STATUS x (MESSAGES 1 UIDNEXT soon UNSEEN 2)\r\n").attributes;
    REQUIRE(size(attributes) == 3);
    CHECK(at(attributes, 0).get_if<status::messages>()->number == 1);
    CHECK(at(attributes, 1).get_if<unparsed>()->raw == "UIDNEXT soon");
    CHECK(at(attributes, 2).get_if<status::unseen>()->number == 2);
}

TEST_CASE("isolation: extended data of LIST") {
    const auto list = parse_as<data::list>("* LIST () \"/\" x (CHILDINFO 5 OLDNAME (y))\r\n");
    CHECK(list.mailbox == "x");
    REQUIRE(size(*list.extended) == 2);
    CHECK(at(*list.extended, 0).get_if<unparsed>()->raw == "CHILDINFO 5");
    CHECK(at(*list.extended, 1).get_if<listed::oldname>()->mailbox.value == "y");
}

TEST_CASE("isolation: data of ESEARCH") {
    const auto esearch = parse_as<data::esearch>("* ESEARCH (TAG \"a\") UID MIN none COUNT 2\r\n");
    CHECK(esearch.correlator->tag == "a");
    REQUIRE(size(esearch.data) == 2);
    CHECK(at(esearch.data, 0).get_if<unparsed>()->raw == "MIN none");
    CHECK(at(esearch.data, 1).get_if<esearch::count>()->number == 2);
}

TEST_CASE("isolation: names of capabilities") {
    const auto names = parse_as<data::capability>("* CAPABILITY IMAP4rev1 X(1) \"IDLE\" \xff STARTTLS\r\n", 3).capabilities;
    REQUIRE(size(names) == 5);
    CHECK(at(names, 0) == "IMAP4rev1");
    CHECK(at(names, 1) == "X(1)");
    CHECK(at(names, 2) == "\"IDLE\"");
    CHECK(at(names, 4) == "STARTTLS");
    const auto text = parse_as<data::ok>("* OK [CAPABILITY IMAP4rev1 X%Y IDLE] hi\r\n").text;
    CHECK(text.text == "hi");
    CHECK(at(text.code->get_if<code::capability>()->capabilities, 2) == "IDLE");
    // It can't be written, and a brace may announce a literal.
    char buffer[128];
    CHECK(serialize(parse("* CAPABILITY X(1) IDLE\r\n"), std::span<char>(buffer)).error().code == errc::unrepresentable);
    CHECK_FALSE(parse_response("* CAPABILITY IMAP4rev1 X{1}\r\n", lenient));
}

TEST_CASE("isolation: response codes") {
    const auto text = parse_as<tagged::no>("A1 NO [APPENDUID one 2] full\r\n").text;
    CHECK(text.code->get_if<unparsed>()->raw == "APPENDUID one 2");
    CHECK(text.text == "full");
}

TEST_CASE("isolation: fields of ENVELOPE") {
    const response message = parse(
        "* 1 FETCH (UID 7 ENVELOPE (\"d\" (s) ((\"A\" NIL \"a\" \"h\")) 5 NIL NIL NIL NIL NIL \"<m>\") FLAGS ())\r\n", 2);
    REQUIRE(size(message.as<data::fetch>()->items) == 3);
    const envelope read = *item_of(message, 1).get_if<fetched::envelope>()->envelope_;
    CHECK(read.date == "d");
    CHECK(read.subject.is_nil());
    CHECK(at(read.from, 0).host == "h");
    CHECK(read.sender.empty());
    CHECK(read.message_id == "<m>");
}

TEST_CASE("isolation: addresses of ENVELOPE") {
    const response message = parse(
        "* 1 FETCH (ENVELOPE (NIL \"s\" ((\"A\" NIL \"a\" \"h\")(\"B\" NIL 5)(\"C\" NIL \"c\" \"i\")) ((1)) NIL NIL NIL NIL NIL \"<m>\"))\r\n", 2);
    const envelope read = *item_of(message, 0).get_if<fetched::envelope>()->envelope_;
    CHECK(read.subject == "s");
    REQUIRE(size(read.from) == 2);
    CHECK(at(read.from, 0).name == "A");
    CHECK(at(read.from, 1).name == "C");
    CHECK(size(read.sender) == 0);
    CHECK(read.message_id == "<m>");
}

TEST_CASE("isolation: parts of a body") {
    const response message = parse(
        "* 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)(\"TEXT\" 5 (\")\"))"
        "((\"A\" \"B\" NIL NIL NIL \"7BIT\" 1)(oops) \"ALTERNATIVE\")(\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9) \"MIXED\") UID 7)\r\n", 2);
    REQUIRE(size(message.as<data::fetch>()->items) == 2);
    const nested<body> whole = item_of(message, 0).get_if<fetched::body>()->body_;
    const body read = *whole;
    const auto* const mixed = read.get_if<body_type_mpart>();
    REQUIRE(mixed != nullptr);
    CHECK(mixed->media_subtype == "MIXED");
    REQUIRE(size(mixed->parts) == 4);
    CHECK(at(mixed->parts, 1).get_if<unparsed>()->raw == "(\"TEXT\" 5 (\")\"))");
    CHECK(at(mixed->parts, 3).get_if<body_type_basic>()->media_type == "IMAGE");
    std::string kinds;
    for (const body_part& part : walk(whole))
        kinds += part.kind == body_kind::multipart ? 'm' : (*part.body).is<unparsed>() ? '?' : 's';
    CHECK(kinds == "ms?ms?s");
    char buffer[512];
    CHECK(serialize(message, std::span<char>(buffer)).error().code == errc::unrepresentable);
}

TEST_CASE("isolation: a whole body") {
    // A multipart without a subtype has parts, but they are not visited: where it ends they can't tell.
    const response message = parse("* 1 FETCH (UID 7 BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)) FLAGS ())\r\n");
    const nested<body> whole = item_of(message, 1).get_if<fetched::bodystructure>()->body;
    CHECK((*whole).get_if<unparsed>()->raw == "((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1))");
    CHECK((*whole).get_if<unparsed>()->error == error{errc::expected_space, 40, "body_type_mpart"});
    std::size_t parts = 0;
    for (const body_part& part : walk(whole)) parts += part.kind == body_kind::single;
    CHECK(parts == 1);
}

TEST_CASE("isolation: extension data of a body") {
    const response message = parse(
        "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1 \"md5\" (\"inline\" NIL) 5 NIL 6)"
        "(\"TEXT\" \"HTML\" NIL NIL NIL \"7BIT\" 1 1) \"MIXED\" (\"boundary\" \"b\") oops \"en\") UID 7)\r\n", 2);
    const body read = *item_of(message, 0).get_if<fetched::bodystructure>()->body;
    const auto* const mixed = read.get_if<body_type_mpart>();
    REQUIRE(mixed != nullptr);
    CHECK(at(mixed->extension->parameters, 0).value == "b");
    CHECK_FALSE(mixed->extension->disposition);
    CHECK_FALSE(mixed->extension->language);
    REQUIRE(size(mixed->parts) == 2);
    const body first = at(mixed->parts, 0);
    const auto& extension = first.get_if<body_type_text>()->extension;
    CHECK(extension->md5 == "md5");
    CHECK((*extension->disposition)->type == "inline");
    CHECK_FALSE(extension->language);
    CHECK_FALSE(extension->location);
    CHECK(extension->extensions.empty());
    CHECK(item_of(message, 1).get_if<fetched::uid>()->uniqueid == 7);
}

TEST_CASE("isolation: namespaces") {
    const auto read = parse_as<data::namespace_>("* NAMESPACE ((\"\" \"/\")(\"x\")(\"y/\" \"/\")) (oops) NIL\r\n", 2);
    REQUIRE(size(read.personal) == 2);
    CHECK(at(read.personal, 1).prefix == "y/");
    CHECK(size(read.other_users) == 0);
    CHECK(size(read.shared) == 0);
}

TEST_CASE("isolation: quota resources") {
    const auto read = parse_as<data::quota>("* QUOTA \"\" (STORAGE 10 512 MESSAGE many 5 MAILBOX 1 (2) X 3 4)\r\n", 2);
    REQUIRE(size(read.resources) == 2);
    CHECK(at(read.resources, 0).name == "STORAGE");
    CHECK(at(read.resources, 0).limit == 512);
    CHECK(at(read.resources, 1).name == "X");
}

TEST_CASE("isolation: parameters of ID") {
    const auto read = parse_as<data::id>("* ID (\"name\" \"x\" 5 \"y\" \"os\" NIL)\r\n");
    REQUIRE(size(read.params) == 2);
    CHECK(at(read.params, 1).field == "os");
}

namespace {

/// What a server may mean by a quota.
struct own_resource {
    atom name;
    atom usage;
    number limit;
    using grammar = sequence<&own_resource::name, &own_resource::usage, &own_resource::limit>;
};

}  // namespace

TEST_CASE("isolation: all that was not parsed can be seen, wherever it stands") {
    struct row {
        std::string_view bytes;
        std::vector<unparsed> parts;
    };
    const auto part = [](std::string_view raw, errc code, std::size_t offset, std::string_view production) {
        return unparsed{raw, {code, offset, production}};
    };
    const row rows[] = {
        {"* 1 FETCH ()\r\n", {}},
        {"* 1 FETCH (UID 7 BODYSTRUCTURE oops FLAGS oops RFC822.SIZE x)\r\n",
         {part("BODYSTRUCTURE oops", errc::expected_open, 14, "bodystructure"),
          part("FLAGS oops", errc::expected_open, 6, "flags"),
          part("RFC822.SIZE x", errc::expected_number, 12, "rfc822_size")}},
        {"* 1 FETCH (ENVELOPE (NIL (x) NIL ((\"a\" \"b\")(\"A\" NIL \"a\" \"h\")) NIL NIL NIL NIL {1}\r\nax NIL))\r\n",
         {part("(x)", errc::expected_string, 0, "envelope"), part("(\"a\" \"b\")", errc::expected_space, 8, "address"),
          part("{1}\r\nax", errc::bad_character, 6, "envelope")}},
        {"* 1 FETCH (BODY[TEXT] \"NIL\"*)\r\n", {part("BODY[TEXT] \"NIL\"*", errc::bad_character, 17, "body_section")}},
        // A bracket that is not closed.
        {"* 1 FETCH (BODY[TEXT \"abc\" FLAGS (\\Seen))\r\n", {part("BODY[TEXT \"abc\"", errc::expected_bracket, 9, "section")}},
        {"* 1 FETCH (UID 7 BINARY.SIZE[1 {1}\r\n] X-A[ 3)\r\n",
         {part("BINARY.SIZE[1 {1}\r\n]", errc::expected_bracket, 13, "section_binary"), part("X-A[ 3", errc::expected_space, 3, "other")}},
        {"* 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)(\"TEXT\" 5) \"MIXED\"))\r\n",
         {part("(\"TEXT\" 5)", errc::expected_string, 8, "body_type_text")}},
        {"* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1 \"md5\" (\"inline\" NIL) 5 NIL 6) "
         "\"MIXED\" NIL NIL x\"y\" z))\r\n",
         {part("5 NIL 6", errc::expected_item, 0, "body_fld_lang"),
          part("x\"y\" z", errc::expected_item, 0, "body_fld_lang")}},
        {"* NAMESPACE ((\"\" \"/\")(\"x\")(\"y/\" \"/\")) (oops) NIL\r\n",
         {part("(\"x\")", errc::expected_space, 4, "namespace_descr"),
          part("oops", errc::expected_open, 0, "namespace_descr")}},
        {"* QUOTA \"\" (STORAGE 10 512 MESSAGE many 5 MAILBOX 1 (2))\r\n",
         {part("MESSAGE many 5", errc::expected_number, 8, "quota_resource"),
          part("MAILBOX 1 (2)", errc::expected_number, 10, "quota_resource")}},
        {"* ID (\"name\" \"x\" 5 \"y\" \"os\" NIL)\r\n", {part("5 \"y\"", errc::expected_string, 0, "id_param")}},
        {"* STATUS x (MESSAGES a UIDNEXT 3)\r\n", {part("MESSAGES a", errc::expected_number, 9, "messages")}},
        {"* CAPABILITY IMAP4rev1 A(B\r\n", {part("A(B", errc::bad_character, 1, "capability")}},
        {"* OK [CAPABILITY IMAP4rev1 (A] x\r\n", {part("(A", errc::expected_atom, 0, "capability")}},
        {"* OK [NAMESPACE ((\"\" )) NI\r\n", {}},  // all of it is text
        {"* OK [PERMANENTFLAGS NIL] x\r\n", {part("PERMANENTFLAGS NIL", errc::expected_open, 15, "permanentflags")}},
        {"* BOGUS 1 2\r\n", {part("* BOGUS 1 2\r\n", errc::unknown_keyword, 2, "response")}},
        {"A1 BYE x\r\n", {part("A1 BYE x\r\n", errc::unknown_keyword, 3, "response")}},
        {"\r\n", {part("\r\n", errc::expected_tag, 0, "response")}},
    };
    for (const row& each : rows) {
        INFO(each.bytes);
        const auto message = parse_response(each.bytes, lenient);
        REQUIRE(message);
        CHECK(message->unparsed_count() == each.parts.size());
        unparsed room[4];
        const std::span<const unparsed> found = message->unparsed_parts(room);
        REQUIRE(found.size() == each.parts.size());
        for (std::size_t i = 0; i != found.size(); ++i) {
            CHECK(found[i].raw == each.parts[i].raw);
            CHECK(name(found[i].error.code) == name(each.parts[i].error.code));
            CHECK(found[i].error.offset == each.parts[i].error.offset);
            CHECK(found[i].error.production == each.parts[i].error.production);
        }
        CHECK(message->unparsed_parts(std::span<unparsed>(room, 1)).size() == std::min<std::size_t>(found.size(), 1));
        CHECK(message->unparsed_parts({}).empty());
    }
    unparsed room[2];
    const auto command = parse_command("a FETCH 1 (FLAGS BOGUS)\r\n", lenient);
    REQUIRE(command);
    REQUIRE(command->unparsed_parts(room).size() == 1);
    CHECK(room[0].raw == command->bytes());
    CHECK(room[0].error == error{errc::unknown_keyword, 17, "fetch_att"});
    // What was left out may be something that the user knows.
    const auto quota = parse_response("* QUOTA \"\" (MESSAGE many 5)\r\n", lenient);
    REQUIRE(quota);
    REQUIRE(quota->unparsed_parts(room).size() == 1);
    CHECK(room[0].as<own_resource>()->name == "MESSAGE");
    CHECK_FALSE(room[0].is<address>());
}

TEST_CASE("isolation: an SP behind the last term of a body is no part that is left out") {
    const auto message = parse_response("* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"7BIT\" 1 NIL NIL ) UID 7)\r\n", lenient);
    REQUIRE(message);
    CHECK(message->unparsed_count() == 0);
    CHECK(message->quirks().contains(quirk::extra_space));
    CHECK(item_of(*message, 1).is<fetched::uid>());
}

TEST_CASE("isolation: a list that does not end is refused, and a limit stays one") {
    CHECK_FALSE(parse_response("* NAMESPACE ((\"\" \"/\")(\"x\" NIL NIL\r\n", lenient));
    CHECK_FALSE(parse_response("* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"7BIT\" 1) UID 7)\r\n", lenient));
    options shallow = lenient;
    shallow.limits.nesting = 3;
    CHECK(parse_response("* NAMESPACE ((\"\" \"/\" \"X\" (\"y\"))) NIL NIL\r\n", shallow));
    shallow.limits.nesting = 2;
    CHECK(parse_response("* NAMESPACE ((\"\" \"/\" \"X\" (\"y\"))) NIL NIL\r\n", shallow).error().code == errc::limit_nesting);
}

TEST_CASE("isolation: where reading that makes allowances comes to a limit, the limit is what is wrong") {
    options shallow = lenient;
    shallow.limits.nesting = 3;
    struct row {
        std::string_view bytes;
        std::size_t offset;
    };
    // Quotes within quotes: passed over as items, these nest less than what they can only be meant as.
    const row rows[] = {
        {"* 1 FETCH (ENVELOPE (\"d\" \"a\"b) \"x\" ((NIL NIL \"a\" \"b\")) NIL)\r\n", 36},
        {"* 1 FETCH (BODYSTRUCTURE (\"a\"b) \"x\" NIL NIL NIL NIL ((1)))\r\n", 53},
        {"* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"a\"b) \"x\" NIL NIL NIL \"7BIT\" 1 NIL NIL NIL NIL ((1)))\r\n", 81},
        {"* 1 FETCH ((BODYSTRUCTURE (\"a\"b)) \"x\" NIL NIL NIL NIL ((1)) UID 2)\r\n", 54},
    };
    for (const row& each : rows) {
        CAPTURE(each.bytes);
        const auto message = parse_response(each.bytes, shallow);
        CHECK_FALSE(message);
        if (message) continue;
        CHECK(message.error().code == errc::limit_nesting);
        CHECK(message.error().offset == each.offset);
    }
}

TEST_CASE("isolation: a message that ends elsewhere to a framer is refused") {
    struct row {
        std::string_view bytes;
        std::size_t offset;  // 0: it is accepted
    };
    const row rows[] = {
        // The framer counts quotes: behind an odd number of them a line ends without a literal.
        {"* 1 FETCH (B\x01nt\" {2}\r\nmy UID 2)\r\n", 22},
        {"* 1 FETCH (B\x01nt\" {2}\r\n", 22},
        {"* 1 FETCH (B\x01n\"t\" {2}\r\nmy UID 2)\r\n", 0},
        {"* 1 FETCH (BODY[1] \"a\"b\" BODY[2] {2}\r\nmy)\r\n", 38},
        {"* 1 FETCH (BODY[1] \"a\"b\" BODY[2] {2}\r\n", 38},
        {"* 1 FETCH (BODY[1] \"a\"b\"c\" BODY[2] {2}\r\nmy)\r\n", 0},
        {"* 1 FETCH (BODY[1] \"a\"b\" BODY[2] \"c\")\r\n", 0},
    };
    for (const row& each : rows) {
        CAPTURE(each.bytes);
        const auto read = parse_response(each.bytes, lenient);
        CHECK(read.has_value() == (each.offset == 0));
        if (!read) CHECK(read.error() == error{errc::bad_character, each.offset, "response"});
    }
}
