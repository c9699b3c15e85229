// What the library leaves to the compiler, done by the program: tables, names, and what the octets of a rule begin with.
#include "support/catch.hpp"

#include <imapwire/imapwire.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

using namespace imapwire;
using namespace std::string_view_literals;

TEST_CASE("at run time: tables of characters") {
    const character_table made;
    CHECK(std::equal(std::begin(made.bits), std::end(made.bits), std::begin(characters.bits)));
    const detail::base64_table digits;
    CHECK(std::equal(std::begin(digits.value), std::end(digits.value), std::begin(detail::base64_values.value)));
}

TEST_CASE("at run time: an entry of a table of keywords") {
    constexpr std::string_view word = "BODY.PEEK[";
    constexpr detail::keyword_entry wanted(word, 7, character::item);
    const detail::keyword_entry made(std::string(word), 7, character::item);
    CHECK(made.low == wanted.low);
    CHECK(made.high == wanted.high);
    CHECK(made.low == 0x4545502e59444f42);  // its octets, the first one lowest
    CHECK(made.high == 0x5b4b);
    CHECK(made.low_mask == 0xdfdfdfffdfdfdfdf);
    CHECK(made.high_mask == 0xffdf);
    CHECK(made.size == 10);
    CHECK(made.decides == 10);
    CHECK(made.index == 7);
    CHECK(made.longer == character{});
    CHECK(detail::keyword_entry("FLAGS", 0, character::item).longer == character::item);
    // Of a longer word than is compared at once, an octet of its own goes on.
    const detail::keyword_entry longer("AVAILABLECONVERSIONS[", 0, character::item);
    CHECK(longer.size == 21);
    CHECK(longer.decides == 15);
    CHECK(longer.longer == character::item);
    CHECK(longer.high == 0x535245564e4f4345);
}

namespace {

struct a_struct {
    int left_over_;
    int second;
};
template <class T>
struct a_template {
    T value;
};

}  // namespace

TEST_CASE("at run time: names") {
    CHECK(detail::pretty_type<double>().find("double") != std::string_view::npos);
    CHECK(spelled_type{detail::pretty_type<address>()}.name() == "address");
    CHECK(spelled_type{detail::pretty_type<a_struct>()}.name() == "a_struct");
    CHECK(spelled_type{detail::pretty_type<a_template<a_template<int>>>()}.name() == "a_template");
    CHECK(spelled_type{detail::pretty_type<command::list>()}.name() == "list");
    CHECK(detail::pretty_member<&a_struct::second>().find("second") != std::string_view::npos);
    CHECK(member_name<&a_struct::left_over_> == "left_over");
    for (const auto& [name, components, last] : {
             std::tuple{"imapwire::data::fetch"sv, 1u, "fetch"sv},
             std::tuple{"imapwire::data::fetch"sv, 2u, "data::fetch"sv},
             std::tuple{"imapwire::list_of<imapwire::flag, {}>"sv, 1u, "list_of"sv},
             std::tuple{"double"sv, 1u, "double"sv},
             std::tuple{"struct load"sv, 1u, "load"sv},
             std::tuple{"class load"sv, 1u, "load"sv},
         }) {
        INFO(name);
        CHECK(detail::last_components(name, components) == last);
    }
    for (const char c : "azAZ09_"sv) CHECK(detail::is_name_character(c));
    for (const char c : "`{@[/:-"sv) CHECK_FALSE(detail::is_name_character(c));
}

namespace {

/// Whether a T can begin with what `wire` begins with.
struct start {
    bool (*of)(const char*) noexcept;
    std::string_view wire;
    bool starts;
};

template <class T>
constexpr start begins(std::string_view wire) {
    return {[](const char* at) noexcept { return grammar<T>::starts(at); }, wire, true};
}
template <class T>
constexpr start other(std::string_view wire) {
    return {[](const char* at) noexcept { return grammar<T>::starts(at); }, wire, false};
}

constexpr start starts[] = {
    begins<section>("[HEADER]"), other<section>("(HEADER)"), other<section>("1"),
    begins<section_binary>("[1]"), other<section_binary>("<1>"),
    begins<partial>("<0.1>"), other<partial>("[0]"),
    begins<date>("\"1-Jan-2000\""), begins<date>("1-Jan-2000"), other<date>("Jan"), other<date>("NIL"),
    begins<date_time>("\" 1-Jan-2000 00:00:00 +0000\""), other<date_time>(" 1-Jan-2000"), other<date_time>("1-Jan-2000"),
    begins<literal>("{3}\r\nabc"), other<literal>("~{3}\r\nabc"), other<literal>("\"abc\""),
    begins<nstring8>("~{3}\r\nabc"), begins<nstring8>("\"a\""), begins<nstring8>("NIL"), other<nstring8>("(a)"),
    begins<tag>("a1"), other<tag>("*"), other<tag>("+"),
    begins<text>("any"), begins<text>("[x]"),
    begins<delimiter>("\"/\""), begins<delimiter>("NIL"), other<delimiter>("/"),
    begins<resp_text>(" done"), other<resp_text>("\r\n"),
    begins<charset>("UTF-8"), begins<charset>("\"UTF-8\""), other<charset>("(UTF-8)"),
    begins<tag_string>("\"a1\""), begins<tag_string>("a1"), other<tag_string>("(a1)"),
    begins<tagged_ext_comp>("(a b)"), begins<tagged_ext_comp>("a"), other<tagged_ext_comp>(")"),
    begins<media_message>("\"MESSAGE\" \"RFC822\""), other<media_message>("MESSAGE"),
    begins<mbox_list_extended_item>("\"CHILDINFO\" (\"SUBSCRIBED\")"), begins<mbox_list_extended_item>("OLDNAME (x)"),
    begins<mbox_list_extended_item>("{1}\r\nX (x)"), other<mbox_list_extended_item>("(x)"),
    begins<sort_criterion>("REVERSE DATE"), begins<sort_criterion>("DATE"), other<sort_criterion>("(DATE)"),
    begins<events>("(MessageNew FlagChange)"), begins<events>("NONE"), other<events>("NO"),
    begins<code_mailbox>("INBOX"), begins<code_mailbox>("\"a b\""), other<code_mailbox>("{1}\r\nx"),
    begins<annotation_data>("(/comment (value.priv \"x\"))"), other<annotation_data>("/comment"),
    begins<header_section>("[HEADER]"), other<header_section>("HEADER"),
    begins<convert_error::missing_names>(" (a)"), begins<convert_error::missing_names>("(a)"), other<convert_error::missing_names>("a"),
    begins<one_or_more_mailbox>("(a b)"), begins<one_or_more_mailbox>("a"), other<one_or_more_mailbox>(")"),
    begins<score>("99"), other<score>("x"),
    begins<tilde_literal>("~{1}\r\nx"), other<tilde_literal>("{1}\r\nx"),
    begins<partial_range>("-1:-100"), begins<partial_range>("1:100"), other<partial_range>("*:1"),
    begins<x_gm_id>("1"), other<x_gm_id>("x"),
    begins<x_gm_label>("\\Inbox"), begins<x_gm_label>("\"a\""), other<x_gm_label>("(a)"),
    begins<mbox_or_pat>("(a b)"), begins<mbox_or_pat>("%"), other<mbox_or_pat>(")"),
    other<append_data_ext::last_of_exts>("x"), other<unparsed>("anything"),
};

}  // namespace

TEST_CASE("at run time: what the octets of a rule begin with") {
    for (const start& row : starts) {
        INFO(row.wire);
        CHECK(row.of(row.wire.data()) == row.starts);
    }
}
