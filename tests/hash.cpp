// Strings and flags as keys: what is equal has the same hash, however it is spelled.
#include "support/catch.hpp"

#include <imapwire/imapwire.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

using namespace imapwire;

namespace {

/// The mailbox that a command is about.
constexpr mailbox selected(std::string_view wire) {
    return parse_command(wire)->as<command::select>()->mailbox;
}

// The same name as an atom, quoted, quoted with escapes, as a literal, and as the caller's own bytes.
constexpr std::string_view spellings[] = {"a SELECT abc\r\n", "a SELECT \"abc\"\r\n", "a SELECT {3}\r\nabc\r\n"};
constexpr std::string_view odd_spellings[] = {"a SELECT \"a\\\"b\\\\\"\r\n", "a SELECT {4}\r\na\"b\\\r\n"};

static_assert(selected(spellings[0]).hash() == mailbox("abc").hash());
static_assert(selected(odd_spellings[0]).hash() == mailbox("a\"b\\").hash());
static_assert(mailbox("abc").hash() != mailbox("abd").hash());
static_assert(string("abc").hash() == astring("abc").hash());
static_assert(nstring().hash() != nstring("").hash());
static_assert(mailbox("inbox").hash() == mailbox("INBOX").hash() && mailbox("Inboxes").hash() != mailbox("INBOXES").hash());
static_assert(mailbox("inbox") == astring("INBOX") && astring("INBOX") == mailbox("inbox") && mailbox("x") != astring("X"));
static_assert(reported_mailbox("inbox") == mailbox("Inbox") && reported_mailbox("inbox") == string("Inbox"));
static_assert(x_name("x-a") == string("X-A") && string("X-A") == x_name("x-a") && x_name("a") != astring("b"));
static_assert(x_name("x-a") == tagged_ext_label("X-A") && entry("/a") == astring("/A"));
static_assert(flag("\\seen").hash() == flag("\\Seen").hash() && flag("\\Seen").hash() != flag("Seen").hash());
static_assert(imapwire::capability("idle").hash() == imapwire::capability("IDLE").hash());
static_assert(tagged_ext_label("Modseq").hash() == tagged_ext_label("MODSEQ").hash());
static_assert(entry("/Shared/Comment").hash() == entry("/shared/comment").hash());
static_assert(x_name("x-a").hash() == x_name("X-A").hash() && x_name("x-a") == x_name("X-A"));
static_assert(mime_type("image/PNG").hash() == mime_type("image/png").hash() && mime_type("image/PNG") == "image/png");
static_assert(uauth_mechanism("internal").hash() == uauth_mechanism("INTERNAL").hash());
static_assert(resource_name("storage").hash() == resource_name("STORAGE").hash());

}  // namespace

TEST_CASE("strings are keys by what they spell") {
    std::unordered_map<mailbox, int> visits;
    for (const std::string_view wire : spellings) ++visits[selected(wire)];
    for (const std::string_view wire : odd_spellings) ++visits[selected(wire)];
    ++visits["inBox"];
    ++visits["INBOX"];
    CHECK(visits.size() == 3);
    CHECK(visits["abc"] == 3);
    CHECK(visits["a\"b\\"] == 2);
    CHECK(visits["Inbox"] == 2);
    CHECK(visits.find("ABC") == visits.end());

    options detaching;
    detaching.detach = 2;
    const auto one = parse_command("a SELECT {3}\r\n\r\n", detaching);
    REQUIRE(one);
    const mailbox detached = one->as<command::select>()->mailbox;
    REQUIRE(detached.is_detached());
    CHECK(detached.hash() == mailbox(detached).hash());
    CHECK(detached.hash() != mailbox("").hash());
}

TEST_CASE("flags are keys without regard to case") {
    const std::unordered_set<flag> flags = {"\\Seen", "\\SEEN", "$Junk", "$junk", "\\Deleted"};
    CHECK(flags.size() == 3);
    CHECK(flags.contains("$JUNK"));
    CHECK(std::unordered_set<mbx_list_flag>{"\\Sent", "\\sent"}.size() == 1);
}

TEST_CASE("hashes spread") {
    std::unordered_set<std::size_t> seen;
    for (int i = 0; i != 10000; ++i) seen.insert(string(std::string_view(std::to_string(i))).hash());
    CHECK(seen.size() > 9990);
}
