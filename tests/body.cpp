// BODY and BODYSTRUCTURE, and the walk through bodies within bodies.
#include "support/response_rows.hpp"

#include <imapwire/message/body_walk.hpp>

#include <iterator>
#include <list>
#include <span>
#include <string>
#include <vector>

using namespace imapwire;
using test::bad;
using test::good;
using test::met;
using test::odd;

namespace {

/// The body that is the first item of a FETCH response.
constexpr nested<body> read_body(std::string_view bytes, const options& how = default_options) {
    const msg_att item = *test::read<data::fetch>(bytes, how).items.begin();
    if (const auto* structure = item.get_if<fetched::bodystructure>()) return structure->body;
    return item.get_if<fetched::body>()->body_;
}

constexpr bool is_name_of(std::string_view spelled, const section& of) {
    char buffer[64]{};
    buffer_output out(buffer, sizeof buffer, {}, side::client);
    write(out, of);
    return std::string_view(buffer, out.size()) == spelled;
}

}  // namespace

TEST_CASE("bodies of one part") {
    static constexpr good goods[] = {
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"US-ASCII\") NIL NIL \"7BIT\" 2279 48))"},
        {"* 1 FETCH (BODY (\"text\" \"html\" NIL NIL NIL \"quoted-printable\" 100 5))",
         "* 1 FETCH (BODY (\"TEXT\" \"html\" NIL NIL NIL \"quoted-printable\" 100 5))"},
        {"* 1 FETCH (BODY (\"IMAGE\" \"PNG\" (\"NAME\" \"a.png\") \"<id@x>\" \"desc\" \"BASE64\" 4554))"},
        {"* 1 FETCH (BODY (\"TEXTS\" \"PLAIN\" nil NIL NIL \"\" 0))", "* 1 FETCH (BODY (\"TEXTS\" \"PLAIN\" NIL NIL NIL \"\" 0))"},
        {"* 1 FETCH (BODY ({4}\r\nTEXT \"PLAIN\" NIL NIL NIL \"7BIT\" 5))"},
        {"* 1 FETCH (BODY ({4}\r\ntext \"PLAIN\" NIL NIL NIL \"7BIT\" 5 NIL))"},
        {"* 1 FETCH (BODY (\"TEXT\" {5}\r\nPLAIN NIL NIL NIL \"7BIT\" 5 1))", "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"APPLICATION\" \"PDF\" (\"NAME\" {7}\r\na\"b.pdf) NIL NIL \"BASE64\" 9))",
         "* 1 FETCH (BODYSTRUCTURE (\"APPLICATION\" \"PDF\" (\"NAME\" \"a\\\"b.pdf\") NIL NIL \"BASE64\" 9))"},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"A\" \"1\" \"B\" \"2\" \"\" \"\") NIL NIL \"7BIT\" 5 9223372036854775807))"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (BODY)", errc::expected_space, 15},
        {"* 1 FETCH (BODY NIL)", errc::expected_open, 16},
        {"* 1 FETCH (BODY ())", errc::expected_string, 17},
        {"* 1 FETCH (BODY (TEXT \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1))", errc::expected_string, 17},
        {"* 1 FETCH (BODY (NIL \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1))", errc::expected_string, 17},
        {"* 1 FETCH (BODY (\"TEXT\" NIL NIL NIL NIL \"7BIT\" 1 1))", errc::expected_string, 24},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" () NIL NIL \"7BIT\" 1 1))", errc::expected_string, 33},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"A\") NIL NIL \"7BIT\" 1 1))", errc::expected_space, 36},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"A\" NIL) NIL NIL \"7BIT\" 1 1))", errc::expected_string, 37},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"A\" \"b\"(\"C\" \"d\")) NIL NIL \"7BIT\" 1 1))", errc::expected_close, 40},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL NIL 1 1))", errc::expected_string, 44},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" NIL 1))", errc::expected_number, 51},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" -1 1))", errc::expected_number, 51},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 4294967296 1))", errc::number_range, 51},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1))", errc::expected_space, 52},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 NIL))", errc::expected_number, 53},
        {"* 1 FETCH (BODY ({4}\r\nTEXT \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1))", errc::expected_string, 56},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1", errc::expected_close, 54},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)", errc::expected_close, 55},
        {"* 1 FETCH (BODY (\"TEXT\"  \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1))", errc::expected_string, 24},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr body text = *read_body(
        "* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" (\"CHARSET\" \"UTF-8\") \"<i>\" \"d\" \"7BIT\" 2279 48))\r\n");
    static constexpr const body_type_text* read = text.get_if<body_type_text>();
    STATIC_REQUIRE(read->media_subtype == "PLAIN");
    STATIC_REQUIRE((*read->fields.parameters.begin()).attribute == "CHARSET");
    STATIC_REQUIRE((*read->fields.parameters.begin()).value == "UTF-8");
    STATIC_REQUIRE(read->fields.id == "<i>");
    STATIC_REQUIRE(read->fields.description == "d");
    STATIC_REQUIRE(read->fields.encoding == "7BIT");
    STATIC_REQUIRE(read->fields.octets == 2279);
    STATIC_REQUIRE(read->lines == 48);
    STATIC_REQUIRE_FALSE(read->extension.has_value());

    static constexpr body literal_ = *read_body("* 1 FETCH (BODY ({4}\r\nTEXT \"PLAIN\" NIL NIL NIL \"7BIT\" 5))\r\n");
    STATIC_REQUIRE(literal_.get_if<body_type_basic>()->media_type == "TEXT");
}

TEST_CASE("bodies that are messages") {
    static constexpr good goods[] = {
        {"* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\""
         " NIL NIL NIL \"7BIT\" 5 1) 10))"},
        {"* 1 FETCH (BODY (\"message\" \"rfc822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\""
         " NIL NIL NIL \"7BIT\" 5 1) 10 NIL NIL))",
         "* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\""
         " NIL NIL NIL \"7BIT\" 5 1) 10 NIL NIL))"},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\""
         " NIL NIL NIL \"8BIT\" 5 1) 10))"},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342 NIL NIL))"},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"DELIVERY-STATUS\" NIL NIL NIL \"7BIT\" 416))"},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"RFC8222\" NIL NIL NIL \"7BIT\" 416))"},
        {"* 1 FETCH (BODY ({7}\r\nMESSAGE \"RFC822\" NIL NIL NIL \"7BIT\" 416))"},
        {"* 1 FETCH (BODY (\"MESSAGE\" {6}\r\nRFC822 NIL NIL NIL \"7BIT\" 416))",
         "* 1 FETCH (BODY ({7}\r\nMESSAGE \"RFC822\" NIL NIL NIL \"7BIT\" 416))"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 903))", errc::expected_space, 58},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 903 NIL))", errc::expected_open, 59},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) NIL 10))",
         errc::expected_open, 101},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"A\" \"B\" NIL"
         " NIL NIL \"\" 5)))", errc::expected_space, 127},
        {"* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342 (NIL)))", errc::expected_space, 63},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr body read = *read_body(
        "* 1 FETCH (BODY (\"MESSAGE\" \"GLOBAL\" NIL NIL NIL \"8BIT\" 342 (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\""
        " NIL NIL NIL \"8BIT\" 5 1) 10))\r\n");
    static constexpr const body_type_msg* message = read.get_if<body_type_msg>();
    STATIC_REQUIRE(message->media_subtype == media_message::global);
    STATIC_REQUIRE((*message->envelope).subject == "s");
    STATIC_REQUIRE((*message->body).get_if<body_type_text>()->lines == 1);
    STATIC_REQUIRE(message->lines == 10);
}

TEST_CASE("bodies of several parts") {
    static constexpr good goods[] = {
        {"* 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1)(\"TEXT\" \"HTML\" NIL NIL NIL \"7BIT\" 9 1) \"ALTERNATIVE\"))"},
        {"* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL) \"MIXED\" (\"BOUNDARY\" \"b1\") NIL NIL"
         " NIL))"},
        {"* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL NIL NIL \"\" 5) {5}\r\nMIXED nil))",
         "* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL NIL NIL \"\" 5) \"MIXED\" NIL))"},
        {"* 1 FETCH (BODYSTRUCTURE ((((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1) \"ALTERNATIVE\") \"RELATED\") \"MIXED\"))"},
        {"* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL NIL NIL \"\" 5) \"MIXED\" NIL (\"inline\" (\"a\" \"b\")) (\"en\" \"de\") \"l\" 1 (2)))"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"\" 5)))", errc::expected_space, 43},
        {"* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"\" 5)\"MIXED\"))", errc::expected_space, 43},
        {"* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"\" 5) (\"A\" \"B\" NIL NIL NIL \"\" 5) \"MIXED\"))", errc::expected_string, 44},
        {"* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"\" 5) NIL))", errc::expected_string, 44},
        {"* 1 FETCH (BODY (() \"MIXED\"))", errc::expected_string, 18},
        {"* 1 FETCH (BODY (NIL \"MIXED\"))", errc::expected_string, 17},
        {"* 1 FETCH (BODY (\"ALTERNATIVE\"))", errc::expected_space, 30},
        {"* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL NIL NIL \"\" 5) \"MIXED\" ()))", errc::expected_string, 62},
        {"* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL NIL NIL \"\" 5) \"MIXED\" (\"a\" NIL)))", errc::expected_string, 66},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr body read = *read_body(
        "* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL NIL NIL \"\" 5)(\"TEXT\" \"C\" NIL NIL NIL \"\" 5 6) \"MIXED\" (\"BOUNDARY\" \"b1\")))\r\n");
    static constexpr const body_type_mpart* several = read.get_if<body_type_mpart>();
    STATIC_REQUIRE(several->parts.count() == 2);
    STATIC_REQUIRE((*std::next(several->parts.begin())).get_if<body_type_text>()->lines == 6);
    STATIC_REQUIRE(several->media_subtype == "MIXED");
    STATIC_REQUIRE((*several->extension->parameters.begin()).value == "b1");
}

TEST_CASE("extension data of bodies, each field only behind the one before it") {
    static constexpr good goods[] = {
        {"* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 \"md5==\" (\"attachment\" (\"filename\" \"a.png\")) (\"en\" \"de\")"
         " \"http://x.example/a\"))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL (\"inline\" NIL) \"en\" NIL))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL (\"en\") \"loc\"))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL \"x\" 12 (1 (\"y\" NIL))))"},
        {"* 1 FETCH (BODYSTRUCTURE (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1 NIL NIL NIL NIL NIL 9223372036854775807))"},
    };
    static constexpr bad bads[] = {
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 (\"inline\" NIL)))", errc::expected_string, 51},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL \"inline\"))", errc::expected_open, 55},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL (\"inline\")))", errc::expected_space, 64},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL (NIL NIL)))", errc::expected_string, 56},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL (\"inline\" ())))", errc::expected_string, 66},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL NIL ()))", errc::expected_string, 60},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL NIL NIL ()))", errc::expected_string, 63},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL NIL NIL NIL ()))", errc::expected_item, 68},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL NIL NIL NIL x))", errc::expected_item, 67},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 NIL ))", errc::expected_open, 55},
    };
    static_assert(test::hold(goods) && test::hold(bads));
    test::check(goods);
    test::check(bads);

    static constexpr body read = *read_body(
        "* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 9 \"md5==\" (\"attachment\" (\"filename\" \"a.png\")) (\"en\" \"de\") \"loc\" 12"
        " (1 NIL)))\r\n");
    static constexpr const body_ext_1part* extension = &*read.get_if<body_type_basic>()->extension;
    STATIC_REQUIRE(extension->md5 == "md5==");
    STATIC_REQUIRE((**extension->disposition).type == "attachment");
    STATIC_REQUIRE((*(**extension->disposition).parameters.begin()).value == "a.png");
    STATIC_REQUIRE((extension->language->get_if<list_of<string, one_or_more>>()->count() == 2));
    STATIC_REQUIRE(*extension->location == "loc");
    STATIC_REQUIRE(extension->extensions.count() == 2);
    STATIC_REQUIRE(*(*extension->extensions.begin()).get_if<number64>() == 12);

    char buffer[128];
    body_type_basic gap;
    gap.extension.emplace().language = body_fld_lang(nstring("en"));  // without a disposition
    const body made(gap);
    const msg_att items[] = {fetched::bodystructure{made}};
    CHECK(serialize(data::fetch{1, items}, std::span<char>(buffer)).error().code == errc::missing_field);
}

TEST_CASE("leniently, a body that can't be read is isolated, and SP may be missing or one too many") {
    static constexpr odd odds[] = {
        {"* 1 FETCH (UID 1 BODYSTRUCTURE ((\"text\" \"plain\" NIL NIL NIL \"8bit\" 1 0) \"x\" (\"boundary\" NIL)) FLAGS ())",
         met(quirk::nil_string), 0,
         "* 1 FETCH (UID 1 BODYSTRUCTURE ((\"TEXT\" \"plain\" NIL NIL NIL \"8bit\" 1 0) \"x\" (\"boundary\" \"\")) FLAGS ())"},
        {"* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" x 1) UID 5)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (BODY (\"IMAGE\" \"PNG\" NIL NIL NIL \"BASE64\" 9 NIL) BODYSTRUCTURE (\"IMAGE\" \"PNG\") UID 5)",
         met(quirk::unparsed_item), 1},
        {"* 1 FETCH (BODYSTRUCTURE (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 9 NIL (\"inline\" NIL)) UID 5)",
         met(quirk::missing_envelope), 0,
         "* 1 FETCH (BODYSTRUCTURE ({7}\r\nMESSAGE \"RFC822\" NIL NIL NIL \"7BIT\" 9 NIL (\"inline\" NIL)) UID 5)"},
        {"* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" {2}\r\n)\" NIL) UID 5)", met(quirk::unparsed_item), 1},
        {"* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL  NIL NIL \"\" 1) \"MIXED\"  NIL NIL  NIL) UID 5)", met(quirk::extra_space), 0,
         "* 1 FETCH (BODYSTRUCTURE ((\"A\" \"B\" NIL NIL NIL \"\" 1) \"MIXED\" NIL NIL NIL) UID 5)"},
    };
    static_assert(test::hold(odds));
    test::check(odds);
}

namespace {

enum class type : std::size_t { basic, text, message, mpart };

struct visited {
    std::string_view section;
    type is;
};

/// Whether the walk comes to these bodies, and each is what it is by itself.
constexpr bool visits(auto&& walk, std::span<const visited> expected) {
    std::size_t n = 0;
    for (const body_part& part : walk) {
        if (n == expected.size()) return false;
        const visited& one = expected[n++];
        const body_kind kind = one.is == type::mpart     ? body_kind::multipart
                               : one.is == type::message ? body_kind::message
                                                         : body_kind::single;
        if (!is_name_of(one.section, part.section()) || type{(*part.body).index()} != one.is || part.kind != kind) return false;
        if (part.parts_omitted) return false;
    }
    return n == expected.size();
}

// RFC 9051, 6.4.5.1
constexpr std::string_view complex_message =
    "* 1 FETCH (BODYSTRUCTURE ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)(\"APPLICATION\" \"OCTET-STREAM\" (\"n\" \")(\") NIL NIL \"7BIT\" 1)"
    "(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 3 (NIL {4}\r\n)))\" NIL NIL NIL NIL NIL NIL NIL NIL) ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)"
    "(\"APPLICATION\" \"OCTET-STREAM\" NIL NIL NIL \"7BIT\" 1 NIL) \"MIXED\" NIL) 10 NIL NIL)((\"IMAGE\" \"GIF\" NIL NIL NIL \"7BIT\" 1)"
    "(\"message\" \"global\" NIL NIL NIL \"7BIT\" 3 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)"
    "((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)(\"TEXT\" \"RICHTEXT\" NIL NIL NIL \"7BIT\" 1 1) \"ALTERNATIVE\" (\"a\" \"b\") NIL) \"MIXED\") 9)"
    " \"MIXED\") \"MIXED\" NIL NIL NIL NIL 5 (\"x\")))\r\n";

constexpr visited complex_parts[] = {
    {"[TEXT]", type::mpart},   {"[1]", type::text},        {"[2]", type::basic},       {"[3]", type::message},       {"[3.TEXT]", type::mpart},
    {"[3.1]", type::text},     {"[3.2]", type::basic},     {"[4]", type::mpart},       {"[4.1]", type::basic},       {"[4.2]", type::message},
    {"[4.2.TEXT]", type::mpart}, {"[4.2.1]", type::text},  {"[4.2.2]", type::mpart},   {"[4.2.2.1]", type::text},    {"[4.2.2.2]", type::text},
};

}  // namespace

TEST_CASE("walk: the example of the RFC") {
    STATIC_REQUIRE(visits(walk(read_body(complex_message)), complex_parts));
    STATIC_REQUIRE(visits(walk(*read_body(complex_message)), complex_parts));
    CHECK(visits(walk(read_body(complex_message)), complex_parts));

    auto twice = walk(read_body(complex_message));
    CHECK(visits(twice, complex_parts));
    CHECK(visits(twice, complex_parts));
}

TEST_CASE("walk: the names of a part's headers") {
    std::string names;
    for (const body_part& part : walk(read_body(complex_message))) {
        if (!(*part.body).is<body_type_msg>()) continue;
        char buffer[64];
        buffer_output out(buffer, sizeof buffer, {}, side::client);
        write(out, part.section(section_text::mime));
        write(out, part.section(section_text::header));
        write(out, part.section());
        names += std::string_view(buffer, out.size());
    }
    CHECK(names == "[3.MIME][3.HEADER][3][4.2.MIME][4.2.HEADER][4.2]");
}

TEST_CASE("walk: sections that are kept have numbers of their own") {
    std::list<std::vector<nz_number>> numbers;
    std::vector<section> wanted;
    std::string depths;
    for (const body_part& part : walk(read_body(complex_message))) {
        depths += std::to_string(part.depth);
        const std::size_t count = part.part.count();
        nz_number few[8];
        if (count != 0) CHECK(part.section(std::span(few, count - 1)).error() == error{errc::buffer_too_small, count, "section_part"});
        CHECK(equal(*part.section(few), part.section()));
        if (part.kind != body_kind::single) continue;
        wanted.push_back(*part.section(numbers.emplace_back(count)));
    }
    CHECK(depths == "011123312234455");
    char buffer[256];
    buffer_output out(buffer, sizeof buffer, {}, side::client);
    for (const section& each : wanted) write(out, each);
    CHECK(std::string_view(buffer, out.size()) == "[1][2][3.1][3.2][4.1][4.2.1][4.2.2.1][4.2.2.2]");
}

TEST_CASE("walk: messages of one part have a part 1") {
    static constexpr visited single[] = {{"[1]", type::text}};
    STATIC_REQUIRE(visits(walk(read_body("* 1 FETCH (BODY (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1))\r\n")), single));

    static constexpr visited forwarded[] = {{"[1]", type::message}, {"[1.1]", type::message}, {"[1.1.1]", type::text}};
    STATIC_REQUIRE(visits(walk(read_body(
        "* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"\" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) (\"MESSAGE\" \"RFC822\" NIL NIL"
        " NIL \"\" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) (\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1) 1) 1))\r\n")), forwarded));

    static constexpr visited mixed[] = {{"[1]", type::message}, {"[1.TEXT]", type::mpart}, {"[1.1]", type::text}, {"[1.2]", type::basic}};
    STATIC_REQUIRE(visits(walk(read_body(
        "* 1 FETCH (BODY (\"MESSAGE\" \"RFC822\" NIL NIL NIL \"\" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ((\"TEXT\" \"PLAIN\" NIL NIL NIL"
        " \"7BIT\" 1 1)(\"A\" \"B\" NIL NIL NIL \"\" 1) \"MIXED\") 1))\r\n")), mixed));
    STATIC_REQUIRE(visits(walk(body{}), std::initializer_list<visited>{{"[1]", type::basic}}));
}

TEST_CASE("walk: bodies that the program made, with bodies from the wire among them") {
    static constexpr body read = *read_body(complex_message);
    static constexpr body leaves[] = {body_type_text{}, body_type_basic{}};
    static constexpr body inner = [] {
        body_type_mpart made;
        made.parts = leaves;
        return made;
    }();
    static constexpr body forwarded = [] {
        body_type_msg made;
        made.body = inner;
        return made;
    }();
    static constexpr body from_wire = [] {
        body_type_msg made;
        made.body = read_body(complex_message);
        return made;
    }();
    static constexpr body nothing = body_type_mpart{};
    static constexpr body all[] = {forwarded, read, nothing, from_wire, inner, body_type_msg{}};
    static constexpr body outer = [] {
        body_type_mpart made;
        made.parts = all;
        return made;
    }();

    std::vector<std::string> names;
    for (const std::string_view name : {"[TEXT]", "[1]", "[1.TEXT]", "[1.1]", "[1.2]"}) names.emplace_back(name);
    const auto under = [&](const std::string& number, bool is_message) {
        if (is_message) names.push_back("[" + number + "]");
        for (const visited& one : complex_parts) {
            std::string name(one.section);
            if (name != "[TEXT]") name = "[" + number + "." + name.substr(1);
            else name = is_message ? "[" + number + ".TEXT]" : "[" + number + "]";
            names.push_back(name);
        }
    };
    under("2", false);
    names.emplace_back("[3]");
    under("4", true);
    for (const std::string_view name : {"[5]", "[5.1]", "[5.2]", "[6]", "[6.1]"}) names.emplace_back(name);

    std::size_t n = 0;
    for (const body_part& part : walk(outer)) {
        REQUIRE(n != names.size());
        CAPTURE(names[n]);
        CHECK(is_name_of(names[n++], part.section()));
        CHECK_FALSE(part.parts_omitted);
    }
    CHECK(n == names.size());
}

TEST_CASE("walk: as deep as its stack") {
    const auto wrapped = [](std::size_t levels) {
        std::string wire = "(\"A\" \"B\" NIL NIL NIL \"\" 1)";
        for (std::size_t i = 0; i != levels; ++i) wire = "(" + wire + " \"MIXED\")";
        return "* 1 FETCH (BODY " + wire + ")\r\n";
    };
    const std::string three = wrapped(3);
    std::vector<std::size_t> omitted;
    for (const body_part& part : walk<2>(read_body(three))) omitted.push_back(part.parts_omitted);
    CHECK(omitted == std::vector<std::size_t>{0, 0, 1});
    omitted.clear();
    for (const body_part& part : walk<3>(read_body(three))) omitted.push_back(part.parts_omitted);
    CHECK(omitted == std::vector<std::size_t>{0, 0, 0, 0});

    std::size_t levels = 0;  // how many can be parsed by default
    for (std::string wire = wrapped(levels + 1); parse_response(wire); wire = wrapped(levels + 1)) ++levels;
    const std::string deepest = wrapped(levels);
    std::size_t parts = 0;
    for (const body_part& part : walk(read_body(deepest))) {
        CHECK(part.part.count() == parts++);
        CHECK_FALSE(part.parts_omitted);
    }
    CHECK(parts == levels + 1);
    CHECK(levels > 100);
}

TEST_CASE("walk: a message in which something was isolated") {
    const std::string wire = "* 1 FETCH (BODY ((\"A\" \"B\" NIL NIL NIL \"\" 1)(\"TEXT\" \"B\" NIL  NIL NIL \"\" 1 1) \"MIXED\") X 5)\r\n";
    static constexpr visited parts[] = {{"[TEXT]", type::mpart}, {"[1]", type::basic}, {"[2]", type::text}};
    const options lenient{.lenient = true};
    CHECK(visits(walk(read_body(wire, lenient)), parts));
}
