// Messages that are kept beyond the buffer they came in.
#include "support/catch.hpp"

#include <imapwire/owned.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using namespace imapwire;

static_assert(std::is_nothrow_move_constructible_v<owned<response>>);
static_assert(std::is_nothrow_move_assignable_v<owned<response>>);
static_assert(std::is_copy_constructible_v<owned<any_command>>);

namespace {

template <class T>
concept can_be_read = requires(T&& kept) { *std::forward<T>(kept); } || requires(T&& kept) { std::forward<T>(kept).operator->(); };

static_assert(can_be_read<owned<response>&>);
static_assert(can_be_read<const owned<any_command>&>);
static_assert(!can_be_read<owned<response>>);
static_assert(!can_be_read<const owned<any_command>>);

constexpr std::string_view fetch_bytes = "* 12 FETCH (FLAGS (\\Seen $Junk) BODY[1] {4}\r\na\"\r\n UID 440)\r\n";

/// Parses bytes that other bytes follow, keeps the message, and overwrites the buffer.
owned<response> keep_response(std::string_view bytes, const options& how = {}) {
    std::string buffer(bytes);
    buffer += "* 1 EXISTS\r\n";
    const auto parsed = parse_response(buffer, how);
    REQUIRE(parsed);
    owned<response> kept(*parsed);
    buffer.assign(buffer.size(), '?');
    return kept;
}

owned<any_command> keep_command(std::string_view bytes, const options& how = {}) {
    std::string buffer(bytes);
    buffer += "b NOOP\r\n";
    const auto parsed = parse_command(buffer, how);
    REQUIRE(parsed);
    owned<any_command> kept(*parsed);
    buffer.assign(buffer.size(), '?');
    return kept;
}

void check_fetch(const data::fetch& fetch) {
    CHECK(fetch.number == 12);
    std::string seen;
    for (const msg_att& item : fetch.items) {
        if (const auto* flags = item.get_if<fetched::flags>())
            for (const flag& each : flags->flags_) seen.append(each.name()) += ' ';
        if (const auto* section = item.get_if<fetched::body_section>()) seen.append(section->content.to<std::string>()) += ' ';
        if (const auto* uid = item.get_if<fetched::uid>()) seen += std::to_string(uid->uniqueid);
    }
    CHECK(seen == "\\Seen $Junk a\"\r\n 440");
}

void check_fetch(const owned<response>& kept) {
    CHECK(kept->bytes() == fetch_bytes);
    REQUIRE(kept->is<data::fetch>());
    check_fetch(*kept->as<data::fetch>());
}

}  // namespace

TEST_CASE("owned: a response outlives its buffer") {
    const owned<response> kept = keep_response(fetch_bytes);
    check_fetch(kept);
    CHECK((*kept).size() == fetch_bytes.size());
}

TEST_CASE("owned: a command outlives its buffer") {
    const owned<any_command> kept = keep_command("a1 LOGIN ann \"a\\\"b\"\r\n");
    CHECK(kept->tag() == "a1");
    REQUIRE(kept->is<command::login>());
    CHECK(kept->as<command::login>()->userid == "ann");
    CHECK(kept->as<command::login>()->password == "a\"b");
    std::string written;
    CHECK(serialize(*kept, written));
    CHECK(written == kept->bytes());
}

TEST_CASE("owned: moved, it keeps what was read from it") {
    owned<response> first = keep_response(fetch_bytes);
    const data::fetch read = *first->as<data::fetch>();
    owned<response> second = std::move(first);
    check_fetch(read);
    check_fetch(second);
    CHECK(first->size() == 0);
    owned<response> third;
    CHECK(third->size() == 0);
    CHECK(third->bytes().data() == nullptr);
    third = std::move(second);
    check_fetch(read);
    check_fetch(third);
    CHECK(second->size() == 0);
    owned<response>& same = third;
    third = std::move(same);
    check_fetch(third);
    std::vector<owned<response>> many;
    for (int i = 0; i != 20; ++i) many.push_back(keep_response(fetch_bytes));
    for (const owned<response>& each : many) check_fetch(each);
}

TEST_CASE("owned: copied, it is another") {
    owned<response> first = keep_response(fetch_bytes);
    owned<response> second = first;
    CHECK(second->bytes().data() != first->bytes().data());
    check_fetch(second);
    owned<response>& same = second;
    second = same;
    check_fetch(second);
    first = keep_response("* 3 EXISTS\r\n");
    check_fetch(second);
    second = first;
    CHECK(second->as<data::exists>()->number == 3);
    const owned<response> nothing;
    second = nothing;
    CHECK(second->size() == 0);
    second = owned<response>(response{});
    CHECK(second->size() == 0);
}

TEST_CASE("owned: what the message was read with stays") {
    options lenient;
    lenient.lenient = true;
    const owned<response> isolated = keep_response("* 12 FETCH (FLAGS  () ODD {2}\r\n)( UID 440)\r\n", lenient);
    CHECK(isolated->quirks().contains(quirk::extra_space));
    CHECK(isolated->quirks().contains(quirk::unparsed_item));
    CHECK(isolated->unparsed_count() == 1);
    CHECK(isolated->mode().lenient);
    std::string raw;
    const data::fetch fetch = *isolated->as<data::fetch>();
    for (const msg_att& item : fetch.items)
        if (const auto* odd = item.get_if<unparsed>()) raw = odd->raw;
    CHECK(raw == "ODD {2}\r\n)(");

    const owned<response> unknown = keep_response("* ODD (1 \"2\")\r\n", lenient);
    CHECK(unknown->kind() == response::unknown);
    CHECK(unknown->bytes() == "* ODD (1 \"2\")\r\n");
    CHECK(unknown->visit([]<class T>(const T&) { return std::is_same_v<T, unparsed>; }));

    options utf8;
    utf8.utf8 = true;
    const owned<any_command> international = keep_command("a1 LOGIN ann \"\xc3\xa9\"\r\n", utf8);
    CHECK(international->mode().utf8);
    CHECK(international->as<command::login>()->password == "\xc3\xa9");

    options detaching;
    detaching.detach = 16;
    const owned<response> detached = keep_response("* 1 FETCH (BODY[] {1000}\r\n)\r\n", detaching);
    const data::fetch with_hole = *detached->as<data::fetch>();
    const auto first = *with_hole.items.begin();
    REQUIRE(first.is<fetched::body_section>());
    CHECK(first.get_if<fetched::body_section>()->content.is_detached());
    CHECK(first.get_if<fetched::body_section>()->content.size() == 1000);

    // It met the limits of its time.
    options generous;
    generous.limits.nesting = 400;
    std::string nested = "* 1 FETCH (BODY ";
    for (int i = 0; i != 200; ++i) nested += '(';
    nested += "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)";
    for (int i = 0; i != 200; ++i) nested += " \"MIXED\")";
    nested += ")\r\n";
    CHECK(parse_response(nested).error().code == errc::limit_nesting);
    const owned<response> deep = keep_response(nested, generous);
    CHECK(deep->bytes() == nested);
}
