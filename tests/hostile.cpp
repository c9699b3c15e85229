// Input that broke other parsers: each file of data/corpus/hostile gives what stands here, strictly and leniently, on a
// small stack. See INDEX.tsv for where it comes from, and no_allocation.cpp for the allocations that it does not cause.
#include "support/catch.hpp"
#include "support/described.hpp"
#include "support/files.hpp"
#include "support/messages.hpp"

#include <imapwire/codec/utf7.hpp>
#include <imapwire/stream/command_tags.hpp>
#include <imapwire/stream/framer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#if __has_include(<ucontext.h>)
#include <ucontext.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
#define IMAPWIRE_TEST_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define IMAPWIRE_TEST_SANITIZED
#endif

namespace {

using namespace imapwire;
using test::any_message;
using test::entry_point;

/// What becomes of the messages of one file: "accepted", the quirks, or the error and its offset; a limit of the framer
/// and the size of the literal that passed it; "incomplete" if the last message is, "skipping" if it was given up.
struct row {
    std::string_view file;
    std::string_view strict;
    std::string_view lenient = strict;
};

constexpr row rows[] = {
    {"lit-2pow32.s2c", "limit_literal 4294967296; skipping"},
    {"lit-2pow31.s2c", "limit_literal 2147483648; skipping"},
    {"lit-2pow63.s2c", "limit_literal 9223372036854775808; skipping"},
    {"lit-2pow64-6.s2c", "limit_literal 9223372036854775808; skipping"},
    {"lit-2pow64.s2c", "limit_literal 9223372036854775808; skipping"},
    {"lit-neg.s2c", "bad_literal_size 26; expected_space 3"},
    {"lit-empty.s2c", "bad_literal_size 26; expected_space 3"},
    {"lit-hex.s2c", "bad_literal_size 27; expected_space 3"},
    {"lit-plusfirst.s2c", "bad_literal_size 26; expected_space 3"},
    {"lit-minus.s2c", "bad_literal_size 27; expected_space 3"},
    {"lit-2plus.s2c", "bad_character 27; expected_space 3", "bad_literal_size 28; expected_space 3"},
    {"lit-nonsync-from-server.s2c", "bad_character 27", "plus_in_literal"},
    {"lit-1M-zero-digits.s2c", "accepted"},
    {"lit-zero-length.s2c", "accepted"},
    {"lit-adjacent-no-sp.s2c", "expected_close 25", "unparsed_item"},
    {"lit-many-empty.s2c", "expected_open 38; accepted", "unparsed_item; accepted"},
    {"lit-truncated-payload.s2c", "incomplete 25"},
    {"brace-in-quoted.s2c", "2 x accepted"},
    {"brace-end-of-resptext.s2c", "4 x accepted"},
    {"brace-end-of-continuation.s2c", "2 x accepted"},
    {"quoted-nul.s2c", "bad_character 16"},
    {"quoted-nul-cmd.c2s", "bad_character 9", "unparsed_item"},
    {"quoted-bare-cr.s2c", "bad_character 16"},
    {"quoted-bad-escape.s2c", "bad_escape 16", "bad_escape"},
    {"quoted-trailing-bs.s2c", "incomplete 19"},
    {"quoted-8bit.s2c", "bad_character 15", "eight_bit"},
    {"bodystructure-depth-30.s2c", "accepted"},
    {"bodystructure-depth-100.s2c", "accepted"},
    {"nest-100k-bodystructure.s2c", "limit_nesting 152"},
    {"nest-100k-status-ext.s2c", "limit_nesting 141"},
    {"nest-100k-namespace.s2c", "limit_nesting 140"},
    {"nest-100k-id.s2c", "limit_nesting 133"},
    {"nest-100k-listext.s2c", "limit_nesting 144"},
    {"nest-100k-code.s2c", "limit_nesting 136"},
    {"nest-open-only.s2c", "limit_nesting 152"},
    {"nest-4000-noop.c2s", "expected_crlf 6", "limit_nesting 135"},
    {"search-paren-100k.c2s", "limit_nesting 137"},
    {"search-not-100k.c2s", "limit_nesting 525"},
    {"wide-list.s2c", "accepted"},
    {"spaces-1M.s2c", "expected_open 17", "extra_space"},
    {"copyuid-bomb.s2c", "accepted"},
    {"esearch-bomb.s2c", "accepted"},
    {"set-trailing-comma.s2c", "expected_number 25"},
    {"set-lead-comma.s2c", "expected_number 21"},
    {"set-open-range.s2c", "expected_number 23"},
    {"set-colon-only.s2c", "expected_number 21"},
    {"set-triple.s2c", "expected_crlf 24"},
    {"set-over.s2c", "number_range 21"},
    {"set-huge.s2c", "number_range 21"},
    {"modseq-2pow63.s2c", "number_range 19", "unparsed_item"},
    {"exists-overflow.s2c", "number_range 2"},
    {"size-long.s2c", "number_range 23", "unparsed_item"},
    {"internaldate-long.s2c", "expected_date 25", "unparsed_item"},
    {"status-lit-mailbox.s2c", "limit_literal 9999999999; skipping"},
    {"q-status-empty.s2c", "accepted"},
    {"q-fetch-empty.s2c", "expected_item 11", "empty_list"},
    {"q-bodystructure-empty.s2c", "expected_string 26", "unparsed_item"},
    {"q-lang-empty.s2c", "expected_string 92", "empty_list"},
    {"q-param-nil.s2c", "expected_string 92", "nil_string"},
    {"q-lines-neg.s2c", "expected_number 62", "negative_number"},
    {"q-octets-float.s2c", "expected_space 61", "unparsed_item"},
    {"q-group-end-only.s2c", "accepted"},
    {"q-ok-without-text.s2c", "expected_space 22", "missing_text"},
    {"q-cont-empty.s2c", "expected_space 1", "missing_text"},
    {"q-cont-space.s2c", "accepted"},
    {"q-search-empty.s2c", "accepted"},
    {"q-namespace-nil-delim.s2c", "accepted"},
    {"q-list-nil-delim.s2c", "accepted"},
    {"q-appendlimit-nil.s2c", "accepted"},
    {"q-id-odd.s2c", "expected_space 12", "unparsed_item"},
    {"q-id-open.s2c", "expected_string 6"},
    {"q-permflags-nested.s2c", "expected_flag 28", "unparsed_item"},
    {"q-permflags-nil.s2c", "expected_open 21", "unparsed_item"},
    {"q-flags-trailing-sp.s2c", "expected_flag 39", "extra_space"},
    {"q-capability-trailing-sp.s2c", "expected_atom 23", "extra_space"},
    {"q-code-unbalanced.s2c", "expected_bracket 23", "broken_code"},
    {"q-code-exchange.s2c", "accepted"},
    {"starttls-response-injection.s2c", "3 x accepted"},
    {"starttls-command-injection.c2s", "2 x accepted"},
    {"early-tagged-ok.s2c", "3 x accepted"},
    {"invalid-greeting.s2c", "unknown_keyword 2", "unparsed_item"},
    {"compress-trailing.s2c", "accepted; incomplete 4"},
    {"append-nonsync-oversize.c2s", "limit_literal 99999999; skipping"},
    {"tag-star.c2s", "expected_tag 0"},
    {"tag-long.c2s", "limit_tag 1024"},
    {"double-sp.c2s", "expected_keyword 2", "extra_space"},
    {"auth-badb64.c2s", "expected_crlf 22", "unparsed_item"},
    {"utf7-unterminated.c2s", "accepted"},
    {"utf7-nul.c2s", "accepted"},
    {"utf7-ascii-noncanonical.c2s", "accepted"},
    {"utf7-adjacent-shift.c2s", "accepted"},
};

std::string file(std::string_view name) {
    return test::read_file(IMAPWIRE_TEST_DATA "/corpus/hostile/" + std::string(name));
}

side side_of(std::string_view name) { return name.ends_with(".s2c") ? side::server : side::client; }

std::string outcome(const any_message& read) {
    return read ? test::described(read.quirks()) : test::described(read.error());
}

std::vector<std::string> each_outcome(std::string_view stream, side from, const options& how) {
    std::vector<std::string> all;
    framer frames(from);
    std::size_t begin = 0;
    for (std::size_t at = 0; at != stream.size();) {
        const frame_event event = frames.next(stream.substr(at), how);
        at += event.consumed;
        if (event.kind == frame::limit)
            all.push_back(std::string(name(event.limit)) + ' ' + std::to_string(event.literal));
        if (event.kind == frame::message)
            all.push_back(outcome(any_message::parse(test::entry_for(from), stream.substr(begin, at - begin), how)));
        if (frames.between_messages()) begin = at;
    }
    if (frames.skipping())
        all.push_back("skipping");
    else if (!frames.between_messages())
        all.push_back(outcome(any_message::parse(test::entry_for(from), stream.substr(begin), how)));
    return all;
}

std::string joined(const std::vector<std::string>& all) {
    std::string made;
    for (std::size_t i = 0, n = 0; i != all.size(); i += n) {
        for (n = 1; i + n != all.size() && all[i + n] == all[i];) ++n;
        made += (made.empty() ? "" : "; ") + (n > 1 ? std::to_string(n) + " x " : std::string()) + all[i];
    }
    return made;
}

std::string outcomes(std::string_view stream, side from, const options& how) {
    return joined(each_outcome(stream, from, how));
}

/// Whether the mailbox of a SELECT is a name in modified UTF-7.
bool decoded(std::string_view bytes) {
    const mailbox encoded = parse_command(bytes)->as<command::select>()->mailbox;
    std::string buffer(4 * bytes.size(), ' ');
    return utf7_decode(encoded.raw(), std::span<char>(buffer)).has_value();
}

/// What became of one file of the corpus, in both modes and within the default limits.
struct observed {
    std::string bytes;
    side from;
    std::vector<std::string> strict, lenient;

    explicit observed(std::string_view name)
        : bytes(file(name)), from(side_of(name)), strict(each_outcome(bytes, from, default_options)),
          lenient(each_outcome(bytes, from, {.lenient = true})) {}

    static bool is_error(const std::string& one) { return one.back() >= '0' && one.back() <= '9'; }
    bool both(std::string_view with) const {
        return strict.front().starts_with(with) && lenient.front().starts_with(with);
    }
    /// So many messages that are read the same in both modes.
    bool accepted(std::size_t count = 1) const {
        return strict == std::vector<std::string>(count, "accepted") && lenient == strict;
    }
    /// Strictly an error; leniently one, or it is known by name that something is wrong.
    bool refused() const { return is_error(strict.front()) && lenient.front() != "accepted"; }
    bool lenient_only() const {
        return is_error(strict.front()) && !is_error(lenient.front()) && lenient.front() != "accepted";
    }
    bool followed(std::string_view next) const {
        for (const bool leniently : {false, true}) {
            const auto all = each_outcome(bytes + std::string(next), from, {.lenient = leniently});
            if (all.size() < 2 || all.back() != "accepted") return false;
        }
        return true;
    }
    /// The framer ends a message at `end` octets, and the parser does.
    bool consumes(std::size_t end) const {
        framer frames(from);
        const frame_event event = frames.next(bytes);
        const any_message read = any_message::parse(test::entry_for(from), bytes, default_options);
        return event.kind == frame::message && event.consumed == end && read && read.size() == end &&
               bytes.size() > end;
    }
};

const std::string next_response = "* 1 EXISTS\r\n";

/// What the words of INDEX.tsv mean: those that begin with `words`, and with no longer ones of these.
struct meaning {
    std::string_view words;
    bool (*holds)(const observed&);
};

constexpr meaning meanings[] = {
    {"accept", [](const observed& o) { return o.accepted(); }},
    {"accept empty",
     [](const observed& o) { return o.accepted() && parse_response(o.bytes)->as<data::status>()->attributes.empty(); }},
    {"accept: empty != NIL",
     [](const observed& o) {
         const nstring content =
             (*parse_response(o.bytes)->as<data::fetch>()->items.begin()).get_if<fetched::body_section>()->content;
         return o.accepted() && !content.is_nil() && content.empty();
     }},
    {"accept=3 or limit",
     [](const observed& o) {
         const nstring content =
             (*parse_response(o.bytes)->as<data::fetch>()->items.begin()).get_if<fetched::body_section>()->content;
         return o.accepted() && content.size() == 3;
     }},
    {"accept 2, no literal", [](const observed& o) { return o.accepted(2); }},
    {"accept bytes; utf8_valid=false",  // 8-bit octets are a deviation, and no UTF-8 whatever is enabled
     [](const observed& o) {
         return o.lenient_only() && o.lenient.front() == "eight_bit" &&
                each_outcome(o.bytes, o.from, {.utf8 = true}).front().starts_with("bad_utf8");
     }},
    {"accept as ranges", [](const observed& o) { return o.accepted(); }},  // counted below
    {"linear, zero alloc", [](const observed& o) { return o.accepted(); }},
    {"linear time; then EXISTS",
     [](const observed& o) { return o.strict.back() == "accepted" && o.lenient.back() == "accepted"; }},
    {"2 responses", [](const observed& o) { return o.accepted(2); }},
    {"3 frames; correlation is caller-side, helper must expose sent-state",
     [](const observed& o) {
         const std::size_t second = parse_response(o.bytes)->size();
         const auto answer = parse_response(std::string_view(o.bytes).substr(second))->as<tagged::ok>();
         command_tags tags;
         return tags.issue() == "A1" && o.accepted(3) && !tags.answer(answer->tag.raw()) && !tags.answer("A1");
     }},
    {"4 responses, text is never a literal", [](const observed& o) { return o.accepted(4); }},
    {"reject", [](const observed& o) { return o.refused(); }},
    {"reject strict", [](const observed& o) { return o.lenient_only(); }},
    {"reject strict / accept lenient",
     [](const observed& o) { return o.lenient_only() && o.lenient.front() != "unparsed_item"; }},
    {"reject/lenient", [](const observed& o) { return o.lenient_only(); }},
    {"reject/limit", [](const observed& o) { return o.refused(); }},
    {"reject item, keep frame",
     [](const observed& o) {
         return o.lenient_only() && parse_response(o.bytes, {.lenient = true})->is<data::fetch>();
     }},
    {"reject as greeting",
     [](const observed& o) { return !parse_greeting(o.bytes) && !parse_greeting(o.bytes, {.lenient = true}); }},
    {"frame whole, reject grammar, no desync",
     [](const observed& o) { return o.refused() && o.strict.size() == 1 && o.followed(next_response); }},
    {"lenient", [](const observed& o) { return o.lenient_only(); }},
    {"text fallback",
     [](const observed& o) { return !observed::is_error(o.lenient.front()) && o.followed(next_response); }},
    {"code -> raw text",
     [](const observed& o) {
         return parse_response(o.bytes, {.lenient = true})->as<data::ok>()->text.code->is<unparsed>() &&
                o.followed(next_response);
     }},
    {"limit", [](const observed& o) { return o.both("limit_"); }},
    {"limit|more", [](const observed& o) { return o.both("limit_literal"); }},
    {"limit + discard count 99999999",
     [](const observed& o) { return o.both("limit_literal 99999999") && o.strict.back() == "skipping"; }},
    {"depth limit", [](const observed& o) { return o.both("limit_nesting"); }},
    {"depth limit error; stack O(1); then resync at CRLF",
     [](const observed& o) { return o.both("limit_nesting") && o.followed(next_response); }},
    {"need_more, hold escape across chunk", [](const observed& o) { return o.both("incomplete"); }},
    {"need_more(97)",
     [](const observed& o) {
         const auto with = [&](std::size_t more) { return o.bytes + std::string(more, 'x') + ")\r\n"; };
         return o.both("incomplete") && parse_response(std::string_view(with(97))) && !parse_response(std::string_view(with(96))) && !parse_response(std::string_view(with(98)));
     }},
    {"consume exactly 17 bytes; has_trailing()=true", [](const observed& o) { return o.consumes(17); }},
    {"consume exactly 13 bytes", [](const observed& o) { return o.consumes(13); }},
    {"consume exactly first line", [](const observed& o) { return o.consumes(o.bytes.find('\n') + 1); }},
    {"mutf7 decode error", [](const observed& o) { return !decoded(o.bytes); }},
    {"error strict", [](const observed& o) { return !decoded(o.bytes); }},
};

const meaning* meaning_of(std::string_view expected) {
    const meaning* found = nullptr;
    for (const meaning& each : meanings)
        if (expected.starts_with(each.words) && (found == nullptr || found->words.size() < each.words.size()))
            found = &each;
    return found;
}

}  // namespace

TEST_CASE("hostile: every file gives what is said of it") {
    std::set<std::string_view> seen;
    for (const row& each : rows) {
        INFO(each.file);
        const std::string bytes = file(each.file);
        CHECK(outcomes(bytes, side_of(each.file), default_options) == each.strict);
        CHECK(outcomes(bytes, side_of(each.file), {.lenient = true}) == each.lenient);
        seen.insert(each.file);
    }
    CHECK(seen.size() == std::size(rows));
}

TEST_CASE("hostile: every file gives what INDEX.tsv says") {
    std::size_t listed = 0, held = 0;
    const std::string index = file("INDEX.tsv");
    for (std::size_t at = index.find('\n') + 1; at < index.size(); at = index.find('\n', at) + 1, ++listed) {
        std::string_view line = std::string_view(index).substr(at, index.find('\n', at) - at), columns[4];
        for (std::string_view& column : columns) {
            column = line.substr(0, line.find('\t'));
            line.remove_prefix(std::min(line.size(), column.size() + 1));
        }
        INFO(columns[0] << ": " << columns[2]);
        const observed what(columns[0]);
        CHECK(std::to_string(what.bytes.size()) == columns[1]);
        const meaning* const means = meaning_of(columns[2]);
        REQUIRE(means != nullptr);
        INFO("strictly " << joined(what.strict) << ", leniently " << joined(what.lenient));
        const bool holds = means->holds(what);
        CHECK(holds);
        held += holds;
    }
    CHECK(listed == std::size(rows));
    CHECK(held == listed);
}

TEST_CASE("hostile: what is left behind the switch to another layer can be seen") {
    CHECK(parse_response(std::string_view(file("starttls-response-injection.s2c")))->size() == 17);
    CHECK(parse_command(std::string_view(file("starttls-command-injection.c2s")))->size() == 13);
    CHECK(parse_command("a1 UNAUTHENTICATE\r\na2 LOGIN x y\r\n")->size() == 19);
    CHECK(parse_response("a1 OK back\r\n* 1 EXISTS\r\n")->size() == 12);
    const std::string compressed = file("compress-trailing.s2c");
    const auto read = parse_response(compressed);
    REQUIRE(read);
    CHECK(read->bytes().ends_with("\r\n"));
    CHECK(read->size() < compressed.size());
    CHECK(parse_greeting(std::string_view(file("invalid-greeting.s2c"))).error().code == errc::unknown_keyword);
    CHECK_FALSE(parse_greeting(std::string_view(file("invalid-greeting.s2c")), {.lenient = true}));
}

TEST_CASE("hostile: a literal that is refused is skipped, not read as commands") {
    const std::string bytes = file("append-nonsync-oversize.c2s");
    framer frames(side::client);
    const frame_event event = frames.next(bytes);
    CHECK(event.kind == frame::limit);
    CHECK(event.limit == errc::limit_literal);
    CHECK(event.literal == 99999999);
    CHECK_FALSE(event.synchronizing);
    CHECK(frames.skipping());
    std::size_t left = 99999999;
    const std::string payload = "A2 DELETE INBOX\r\n";
    for (; left >= payload.size(); left -= payload.size()) {
        const frame_event skipped = frames.next(payload);
        if (skipped.kind != frame::skipping || skipped.consumed != payload.size())
            FAIL("something in the literal is a message");
    }
    const std::string end = std::string(left, 'x') + "\r\nA3 NOOP\r\n";
    const frame_event last = frames.next(end);
    CHECK(last.kind == frame::skipped);
    CHECK(last.consumed == left + 2);
    CHECK(frames.next(std::string_view(end).substr(left + 2)).kind == frame::message);
}

TEST_CASE("hostile: limits that can be set") {
    options how;
    how.limits.line = 1 << 16;
    CHECK(outcomes(file("tag-long.c2s"), side::client, how) == "limit_line 0");
    how.limits.tag = 3;
    CHECK(outcomes("abc NOOP\r\n", side::client, how) == "accepted");
    CHECK(outcomes("abcd NOOP\r\n", side::client, how) == "limit_tag 3");
    CHECK(outcomes("abcd OK\r\n", side::server, how) == "limit_tag 3");
    how.limits.nesting = 2;
    CHECK(outcomes("* OK [X ((a)(b] :-(\r\n", side::server, how) == "accepted");
    CHECK(outcomes("* OK [X ((a)(b (] :-(\r\n", side::server, how) == "limit_nesting 15");
    CHECK(outcomes("* 1 FETCH (UID ((", side::server, how) == "limit_nesting 16");
    CHECK(outcomes("* 1 FETCH (UID (", side::server, how) == "incomplete 16");
    CHECK(outcomes("* 1 FETCH (ENVELOPE (\"((\"", side::server, how) == "incomplete 25");
    CHECK(outcomes("* OK (((", side::server, how) == "incomplete 8");
    CHECK(outcomes("a LOGIN (((", side::client, how) == "limit_nesting 10");
    CHECK(outcomes(file("spaces-1M.s2c") + "* 1 EXISTS\r\n", side::server, how) == "limit_line 0; accepted");
    CHECK(outcomes(file("lit-1M-zero-digits.s2c").substr(0, 100000), side::server, how) == "limit_line 0; skipping");
    how.lenient = true;
    CHECK(outcomes("* STATUS k ((()) 6)\r\n", side::server, how) == "limit_nesting 13");
}

TEST_CASE("hostile: sets are never expanded") {
    const std::string copied = file("copyuid-bomb.s2c"), searched = file("esearch-bomb.s2c");
    const auto copy = parse_response(copied);
    REQUIRE(copy);
    const resp_text_code code = *copy->as<data::ok>()->text.code;
    REQUIRE(code.is<code::copyuid>());
    CHECK(code.get_if<code::copyuid>()->source.count() == 4294967295u);
    const auto search = parse_response(searched);
    REQUIRE(search);
    const auto esearch = search->as<data::esearch>();
    REQUIRE(esearch);
    for (const search_return_data& item : esearch->data)
        if (const auto* all = item.get_if<esearch::all>()) CHECK(all->set.count() >= 4294967295u);
}

#if __has_include(<ucontext.h>) && !defined(IMAPWIRE_TEST_SANITIZED)

namespace {

constexpr std::size_t stack_size = std::size_t{1} << 20;
// Without optimization every function has a frame of its own.
#if defined(__OPTIMIZE__)
constexpr std::size_t most_stack = std::size_t{32} << 10;
#else
constexpr std::size_t most_stack = stack_size / 2;
#endif

void (*running)() = nullptr;
ucontext_t caller, callee;

/// How much of a stack f uses.
std::size_t stack_of(void (*f)()) {
    std::vector<char> stack(stack_size, '\x5a');
    running = f;
    getcontext(&callee);
    callee.uc_stack.ss_sp = stack.data();
    callee.uc_stack.ss_size = stack.size();
    callee.uc_link = &caller;
    makecontext(&callee, [] { running(); }, 0);
    swapcontext(&caller, &callee);
    std::size_t untouched = 0;
    while (untouched != stack.size() && stack[untouched] == '\x5a') ++untouched;
    return stack.size() - untouched;
}

std::string repeated(std::string_view what, std::size_t times) {
    std::string made;
    for (; times != 0; --times) made += what;
    return made;
}

std::string input_bytes;
char output_bytes[1 << 16];
options input_options;
any_message* parsed_message = nullptr;
bool done = false;

void parse_it() {
    if (input_bytes.starts_with("* "))
        done = parse_response(input_bytes, input_options).has_value();
    else
        done = parse_command(input_bytes, input_options).has_value();
}
void walk_it() { done = parsed_message->walk() != 0; }
void serialize_it() { done = parsed_message->serialize(output_bytes, {.binary = true}).has_value(); }

std::string text_part() { return "(\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 1 1)"; }

/// As deep as the limit of 128 lets them be.
std::vector<std::string> deepest() {
    std::vector<std::string> all;
    const auto add = [&](auto&& make) {
        std::size_t levels = 140;
        while (levels != 0 && !parse_response(std::string_view(make(levels))) && !parse_command(std::string_view(make(levels)))) --levels;
        CHECK(levels >= 40);
        all.push_back(make(levels));
    };
    add([](std::size_t n) { return "* 1 FETCH (BODYSTRUCTURE " + repeated("(", n) + text_part() + repeated(" \"MIXED\")", n) + ")\r\n"; });
    add([](std::size_t n) {
        return "* 1 FETCH (BODY " + repeated("(\"MESSAGE\" \"RFC822\" NIL NIL NIL \"7BIT\" 1 (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL) ", n) +
               text_part() + repeated(" 1)", n) + ")\r\n";
    });
    add([](std::size_t n) {
        return "* 1 FETCH (BODYSTRUCTURE (\"A\" \"B\" NIL NIL NIL \"\" 1 NIL NIL NIL NIL " + repeated("(", n) + "1" + repeated(")", n) + "))\r\n";
    });
    add([](std::size_t n) { return "* THREAD " + repeated("(1 (2)", n) + "(3)" + repeated(")", n) + "\r\n"; });
    add([](std::size_t n) { return "* LIST () \"/\" x (X " + repeated("(", n) + "a" + repeated(")", n) + ")\r\n"; });
    add([](std::size_t n) { return "a SEARCH " + repeated("NOT ", n) + "ALL\r\n"; });
    add([](std::size_t n) { return "a SEARCH " + repeated("OR ALL ", n) + "ALL\r\n"; });
    add([](std::size_t n) { return "a SEARCH " + repeated("(", n) + "ALL" + repeated(")", n) + "\r\n"; });
    return all;
}

}  // namespace

TEST_CASE("hostile: the stack at the limit of nesting") {
    for (const std::string& bytes : deepest()) {
        INFO(test::printable(std::string_view(bytes).substr(0, 60)));
        for (const bool leniently : {false, true}) {
            input_bytes = bytes;
            input_options = {};
            input_options.lenient = leniently;
            done = false;
            const std::size_t parsing = stack_of(parse_it);
            CHECK(done);
            const side from = bytes.starts_with("* ") ? side::server : side::client;
            any_message read = any_message::parse(test::entry_for(from), input_bytes, input_options);
            parsed_message = &read;
            done = false;
            const std::size_t walking = stack_of(walk_it);
            CHECK(done);
            done = false;
            const std::size_t writing = stack_of(serialize_it);
            CHECK(done);
            INFO("parse " << parsing << ", walk " << walking << ", serialize " << writing);
            CHECK(parsing <= most_stack);
            CHECK(walking <= most_stack);
            CHECK(writing <= most_stack);
        }
    }
}

TEST_CASE("hostile: the stack for a million parentheses") {
    for (const std::string_view before : {"* 1 FETCH (BODYSTRUCTURE ", "* THREAD ", "* LIST () \"/\" x (X ", "* ID ", "* NAMESPACE ", "a SEARCH ",
                                          "a FETCH 1 ", "a NOOP "}) {
        for (const bool leniently : {false, true}) {
            for (const std::string_view behind : {"", ")"}) {
                INFO(before << (leniently ? ", leniently" : ""));
                input_bytes = std::string(before) + std::string(1'000'000, '(') + repeated(behind, 1'000'000) + "\r\n";
                input_options = {};
                input_options.lenient = leniently;
                CHECK(stack_of(parse_it) <= most_stack);
                if (!leniently) CHECK_FALSE(done);
            }
        }
    }
}

#endif
