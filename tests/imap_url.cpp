// IMAP URLs (RFC 5092, RFC 4467, RFC 5593): taken apart, and written.
#include "support/catch.hpp"

#include <imapwire/codec/imap_url.hpp>
#include <imapwire/codec/imap_url_write.hpp>
#include <imapwire/extension/rfc2193_referrals.hpp>
#include <imapwire/extension/rfc4469_catenate.hpp>
#include <imapwire/extension/rfc5092_imap_url.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace imapwire;
using namespace std::string_view_literals;

namespace {

/// A URL, and what it is written as, where that differs.
struct good_url {
    std::string_view url;
    std::string_view canonical{};
};

/// What is none, and where.
struct bad_url {
    std::string_view url;
    errc code;
    std::size_t offset;
};

/// A URL as it is written; empty if it can't be.
class written {
public:
    explicit constexpr written(const imap_url& url) {
        const auto size = write_imap_url(url, bytes_);
        if (size) size_ = *size;
    }
    constexpr std::string_view view() const { return {bytes_, size_}; }

private:
    char bytes_[512]{};
    std::size_t size_ = 0;
};

constexpr bool holds(const good_url& row) {
    const auto read = parse_imap_url(row.url);
    const std::string_view canonical = row.canonical.empty() ? row.url : row.canonical;
    if (!read || written(*read).view() != canonical) return false;
    const auto again = parse_imap_url(canonical);
    if (!again || again->mailbox != read->mailbox || again->section != read->section || again->uid != read->uid) return false;
    if (written(*again).view() != canonical || !(*parse_imap_url(canonical) == *again)) return false;
    if (canonical.empty()) return true;
    char small[512]{};
    const auto size = write_imap_url(*read, std::span<char>(small, canonical.size() - 1));
    return size.error() == error{errc::buffer_too_small, canonical.size(), "imap_url"};
}

constexpr bool holds(const bad_url& row) {
    const auto read = parse_imap_url(row.url);
    return !read && read.error() == error{row.code, row.offset, "imap_url"};
}

template <class Row, std::size_t N>
constexpr bool hold(const Row (&rows)[N]) {
    for (const Row& row : rows)
        if (!holds(row)) return false;
    return true;
}

#define TOKEN "91354a473744909de610943775f92038"

constexpr good_url good_urls[] = {
    {"imap://example.com"},
    {"imap://user@example.com"},
    {"IMAP://user@EXAMPLE.com", "imap://user@EXAMPLE.com"},
    {"imap://example.com:1143"},
    // port = *DIGIT (RFC 3986, 3.2.3)
    {"imap://example.com:", "imap://example.com"},
    {"imap://example.com:/INBOX", "imap://example.com/INBOX"},
    {"imap://[v1.a:b~]/INBOX"},
    {"imap://[VF0.a]"},
    {"imap://example.com:1143/", "imap://example.com:1143"},
    {"imap://h:0"},
    {"imap://h:9"},
    {"imap://h:10"},
    {"imap://h:99"},
    {"imap://h:65535"},
    {"imap://[::]/a"},
    {"imap://[::]"},
    {"imap://user;AUTH=GSSAPI@example.com"},
    {"imap://user;auth=*@example.com/", "imap://user;AUTH=*@example.com"},
    {"imap://;AUTH=*@example.com"},
    {"imap://AZaz;AUTH=AZ@AZaz/AZaz"},
    {"imap://a%40b@example.com"},
    {"imap://a%2eb@example.com", "imap://a.b@example.com"},
    {"imap://192.0.2.7/INBOX"},
    {"imap://u@[::ffff:192.0.2.7]/INBOX"},
    {"imap://u_~@h/a_b@c:d"},
    {"imap://u@[2001:db8::1]:143/INBOX"},
    {"imap://user@example.com/Shared%20Folders/foo"},
    {"imap://u@example.com/INBOX;UIDVALIDITY=12"},
    {"imap://u@example.com/INBOX?SUBJECT%20x"},
    {"imap://u@example.com/INBOX;UIDVALIDITY=12?SUBJECT%20x"},
    {"imap://u@example.com/INBOX;UIDVALIDITY=12/;UID=3"},
    {"imap://u@example.com/INBOX;uidvalidity=12/;uid=3/;section=1.2/;partial=0.1024",
     "imap://u@example.com/INBOX;UIDVALIDITY=12/;UID=3/;SECTION=1.2/;PARTIAL=0.1024"},
    {"imap://u@h/INBOX/;UID=20/;SECTION=1.2;URLAUTH=submit+fred"},
    {"imap://u@h/INBOX/;UID=20;URLAUTH=submit+fred:internal:" TOKEN},
    {"imap://u@h/INBOX/;UID=20;URLAUTH=submit+fred:X-AZaz.09:" TOKEN},
    {"imap://u@h/INBOX/;UID=20;EXPIRE=2027-01-01T00:00:00Z;URLAUTH=user+fred"},
    {"imap://u@h/INBOX/;UID=20;EXPIRE=2027-12-31T23:59:60.125-01:30;URLAUTH=anonymous"},
    {"imap://u@h/INBOX/;UID=20;EXPIRE=0000-01-01T00:00:00.9+23:59;URLAUTH=anonymous"},
    {"imap://u@h/INBOX/;UID=20;EXPIRE=9999-12-01T00:00:00-00:00;URLAUTH=anonymous"},
    {"imap://u@h/INBOX/;UID=20;URLAUTH=authuser:X-2.b:" TOKEN "00"},
    {"imap://u@h/INBOX/;UID=20;urlauth=STREAM", "imap://u@h/INBOX/;UID=20;URLAUTH=stream"},
    {"imap://u@h/a/;UIDVALIDITY=1/;UID=2"},
    {"imap://u@h/a//;UID=2"},
    {"imap://u@h//a", "imap://u@h/%2Fa"},
    {"imap://u@h/a/;UID=2/;SECTION=x//;PARTIAL=7"},
    {"imap://u@h/a/;UID=2/;SECTION=1.HEADER.FIELDS%20(DATE%20FROM)"},
    {"imap://u@h/%e6%97%a5", "imap://u@h/%E6%97%A5"},
    {"//example.com/INBOX/;UID=1"},
    {"//example.com"},
    {"/"},
    {"/INBOX;UIDVALIDITY=785799047/;UID=113330/;SECTION=1.5.9"},
    {"/INBOX/;UID=3;URLAUTH=anonymous"},
    {""},
    {"INBOX"},
    {"a/b;UIDVALIDITY=4294967295/;UID=4294967295"},
    {"a/b:c", "a/b%3Ac"},
    {"INBOX?ALL"},
    {"INBOX/;UID=3/;SECTION=1/;PARTIAL=0"},
    {";UID=3"},
    {";UID=3/;SECTION=HEADER"},
    {";UID=3/;PARTIAL=1.2"},
    {";SECTION=HEADER"},
    {";SECTION=TEXT/;PARTIAL=0.10"},
    {";PARTIAL=5.6"},
};

constexpr bad_url bad_urls[] = {
    {"imap:///INBOX", errc::expected_item, 7},
    {"imap://", errc::expected_item, 7},
    {"imap://@h/", errc::expected_item, 7},
    {"imap://u;AUTH=@h/", errc::expected_item, 14},
    {"imap://u;X@h/", errc::bad_character, 8},
    {"imap://u:p@h/", errc::bad_character, 8},
    {"imap://u@", errc::expected_item, 9},
    {"imap://u@h:x/", errc::expected_number, 11},
    {"imap://u@h:65536/", errc::number_range, 11},
    {"imap://u@h;x", errc::bad_character, 10},
    {"imap://u@h?ALL", errc::bad_character, 10},
    {"imap://u@[::1", errc::expected_bracket, 13},
    {"imap://u@[::1/x]", errc::expected_bracket, 13},
    {"imap://u@[]/", errc::bad_character, 9},
    {"imap://u@[g::1]/", errc::bad_character, 9},
    {"imap://u@%5B2001:db8::1%5D/", errc::expected_number, 17},
    {"imap://u@h/%", errc::bad_escape, 11},
    {"imap://u@h/%4", errc::bad_escape, 11},
    {"imap://u@h/%4g", errc::bad_escape, 11},
    {"imap://u@h/a b", errc::bad_character, 12},
    {"imap://u@h/a\"", errc::bad_character, 12},
    {"imap://u@h/\xc3\xa9", errc::expected_item, 11},
    {"imap://u@h/a\0"sv, errc::bad_character, 12},
    {"imap://u@h/;UID=3", errc::expected_item, 11},
    {"imap://u@h//;UID=3", errc::expected_item, 11},
    {"imap://u@h/a;UID=3", errc::bad_character, 12},
    {"imap://u@h/a/;UID=0", errc::number_zero, 18},
    {"imap://u@h/a/;UID=", errc::expected_number, 18},
    {"imap://u@h/a/;UID=4294967296", errc::number_range, 18},
    {"imap://u@h/a;UIDVALIDITY=0", errc::number_zero, 25},
    {"imap://u@h/a;UIDVALIDITY=1/", errc::bad_character, 26},
    {"imap://u@h/a;UIDVALIDITY=1;UID=2", errc::bad_character, 26},
    {"imap://u@h/a/;UID=2;UIDVALIDITY=1", errc::bad_character, 19},
    {"imap://u@h/a/;SECTION=1", errc::bad_character, 13},
    {"imap://u@h/a/;UID=2/;SECTION=", errc::expected_item, 29},
    {"imap://u@h/a/;UID=2/;SECTION=/;PARTIAL=1", errc::expected_item, 30},
    {"imap://u@h/a/;UID=2;SECTION=1", errc::bad_character, 19},
    {"imap://u@h/a/;UID=2/;PARTIAL=1/;SECTION=1", errc::bad_character, 30},
    {"imap://u@h/a/;UID=2/;PARTIAL=.1", errc::expected_number, 29},
    {"imap://u@h/a/;UID=2/;PARTIAL=1.", errc::expected_number, 31},
    {"imap://u@h/a/;UID=2/;PARTIAL=1.0", errc::number_zero, 31},
    {"imap://u@h/a/;UID=2?ALL", errc::bad_character, 19},
    {"imap://u@h/a?", errc::expected_item, 13},
    {"imap://u@h/a;URLAUTH=anonymous", errc::bad_character, 12},
    {"imap://u@h/a/;UID=2;URLAUTH=", errc::unknown_keyword, 28},
    {"imap://u@h/a/;UID=2;URLAUTH=nobody", errc::unknown_keyword, 28},
    {"imap://h:65536", errc::number_range, 9},
    {"imap://[", errc::expected_bracket, 8},
    {"imap://[/a", errc::expected_bracket, 8},
    {"imap://[::1", errc::expected_bracket, 11},
    {"imap://[::/a]", errc::expected_bracket, 10},
    {"imap://[]", errc::bad_character, 7},
    {"imap://[1]", errc::bad_character, 7},
    {"imap://[:g]", errc::bad_character, 7},
    {"imap://[::]a", errc::bad_character, 11},
    {"imap://[v.a]", errc::bad_character, 7},
    {"imap://[v1.]", errc::bad_character, 7},
    {"imap://[vg.a]", errc::bad_character, 7},
    {"imap://[v1a]", errc::bad_character, 7},
    {"imap://h:x", errc::expected_number, 9},
    {"imap://u@h/a/;UID=0", errc::number_zero, 18},
    {"imap://u@h/a/;UID=4294967296", errc::number_range, 18},
    {"imap://u@h/a/;UID=2/;PARTIAL=0.0", errc::number_zero, 31},
    {"imap://u@h/a/;UID=2;URLAUTH=anonymousx", errc::unknown_keyword, 28},
    {"imap://u@h/a/;UID=2;URLAUTH=submit+", errc::expected_item, 35},
    {"imap://u@h/a/;UID=2;URLAUTH=submit", errc::unknown_keyword, 28},
    {"imap://u@h/a/;UID=2;URLAUTH=anonymous:", errc::expected_item, 38},
    {"imap://u@h/a/;UID=2;URLAUTH=anonymous:INTERNAL", errc::bad_character, 46},
    {"imap://u@h/a/;UID=2;URLAUTH=anonymous:INTERNAL:91354a47", errc::expected_item, 55},
    {"imap://u@h/a/;UID=2;URLAUTH=anonymous:a_b:" TOKEN, errc::bad_character, 39},
    {"imap://u@h/a/;UID=2;URLAUTH=anonymous:INTERNAL:" TOKEN "x", errc::bad_character, 79},
    {"imap://u@h/a/;UID=2;EXPIRE=2027-01-01T00:00:00Z", errc::expected_keyword, 47},
    {"imap://u@h/a/;UID=2;EXPIRE=2027-13-01T00:00:00Z;URLAUTH=anonymous", errc::expected_date, 32},
    {"imap://u@h/a/;UID=2;EXPIRE=2027-01-01;URLAUTH=anonymous", errc::expected_date, 37},
    {"imap://u@h/a/;UID=2;EXPIRE=2027-01-01T00:00:00;URLAUTH=anonymous", errc::expected_date, 46},
    {"imap://u@h/a/;UID=2;EXPIRE=2027-01-01T24:00:00Z;URLAUTH=anonymous", errc::expected_date, 38},
    {"imap://u@h/a/;UID=2;EXPIRE=2027-01-01T00:00:00.Z;URLAUTH=anonymous", errc::expected_date, 47},
    {"/a/;UID=2;EXPIRE=202", errc::expected_date, 17},
    {"/a/;UID=2;EXPIRE=2027", errc::expected_date, 21},
    {"/a/;UID=2;EXPIRE=2027-00-01T00:00:00Z;URLAUTH=anonymous", errc::expected_date, 22},
    {"/a/;UID=2;EXPIRE=2027-01", errc::expected_date, 24},
    {"/a/;UID=2;EXPIRE=2027-01-00T00:00:00Z;URLAUTH=anonymous", errc::expected_date, 25},
    {"/a/;UID=2;EXPIRE=2027-01-32T00:00:00Z;URLAUTH=anonymous", errc::expected_date, 25},
    {"/a/;UID=2;EXPIRE=2027-01-01T00", errc::expected_date, 30},
    {"/a/;UID=2;EXPIRE=2027-01-01T00:60:00Z;URLAUTH=anonymous", errc::expected_date, 31},
    {"/a/;UID=2;EXPIRE=2027-01-01T00:00", errc::expected_date, 33},
    {"/a/;UID=2;EXPIRE=2027-01-01T00:00:61Z;URLAUTH=anonymous", errc::expected_date, 34},
    {"/a/;UID=2;EXPIRE=2027-01-01T00:00:00+24:00;URLAUTH=anonymous", errc::expected_date, 37},
    {"/a/;UID=2;EXPIRE=2027-01-01T00:00:00+01;URLAUTH=anonymous", errc::expected_date, 39},
    {"/a/;UID=2;EXPIRE=2027-01-01T00:00:00+01:60;URLAUTH=anonymous", errc::expected_date, 40},
    {"/a/;UID=2;EXPIRE=2027-01-01T00:00:00x;URLAUTH=anonymous", errc::expected_date, 36},
    {"imap://u%@h/", errc::bad_escape, 8},
    {"imap://u;AUTH=%@h/", errc::bad_escape, 14},
    {"imap://%g0/", errc::bad_escape, 7},
    {"/a?%", errc::bad_escape, 3},
    {"/a/;UID=2/;SECTION=%", errc::bad_escape, 19},
    {"/a/;UID=2/;SECTION=1;PARTIAL=7", errc::bad_character, 20},
    {"/a/;UID=2;URLAUTH=user+%", errc::bad_escape, 23},
    {"http://example.com/", errc::bad_character, 4},
    {"imap:INBOX", errc::bad_character, 4},
    {"///INBOX", errc::expected_item, 2},
    {"/;UID=3", errc::expected_item, 1},
    {"/;UIDVALIDITY=3", errc::expected_item, 1},
    {"a;UID=3", errc::bad_character, 1},
    {"a/;SECTION=1", errc::bad_character, 2},
    {"a/;UID=1;URLAUTH=anonymous", errc::bad_character, 8},
    {";UIDVALIDITY=3", errc::expected_item, 0},
    {"?ALL", errc::expected_item, 0},
    {";UID=3;SECTION=1", errc::bad_character, 6},
};

constexpr result<std::size_t> write(const imap_url& url) {
    char bytes[512];
    return write_imap_url(url, bytes);
}

}  // namespace

TEST_CASE("URLs, and what is none") {
    static_assert(hold(good_urls) && hold(bad_urls));
    for (const good_url& row : good_urls) {
        INFO(row.url);
        CHECK(parse_imap_url(row.url).error() == error{});
        CHECK(holds(row));
    }
    for (const bad_url& row : bad_urls) {
        INFO(row.url);
        const auto read = parse_imap_url(row.url);
        CHECK(name(read.error().code) == name(row.code));
        CHECK(read.error().offset == row.offset);
    }
}

TEST_CASE("URLs: nothing behind the end of one is read") {
    for (const good_url& row : good_urls) {
        for (std::size_t size = 0; size != row.url.size(); ++size) {
            const std::vector<char> exact(row.url.begin(), row.url.begin() + static_cast<std::ptrdiff_t>(size));
            const auto read = parse_imap_url({exact.data(), exact.size()});
            CHECK(read.error().offset <= size);
        }
    }
}

TEST_CASE("the parts of a URL") {
    constexpr imap_url all = *parse_imap_url(
        "imap://a%40b;AUTH=GSSAPI@example.com:143/Shared%20Folders/x;UIDVALIDITY=78579/;uid=20/;section=1.2/;partial=3.10"
        ";expire=2027-01-01T00:00:00Z;urlauth=submit+fred:internal:" TOKEN);
    STATIC_REQUIRE(all.base == url_base::server);
    STATIC_REQUIRE(all.user == "a@b");
    STATIC_REQUIRE(all.user.raw() == "a%40b");
    STATIC_REQUIRE(all.user.size() == 3);
    STATIC_REQUIRE(all.auth == "GSSAPI");
    STATIC_REQUIRE(all.host == "example.com");
    STATIC_REQUIRE(all.port == 143);
    STATIC_REQUIRE(all.mailbox == "Shared Folders/x");
    STATIC_REQUIRE(all.uidvalidity == 78579u);
    STATIC_REQUIRE(all.uid == 20u);
    STATIC_REQUIRE(all.section == "1.2");
    STATIC_REQUIRE(all.partial == url_partial{3, 10u});
    STATIC_REQUIRE(all.expire == "2027-01-01T00:00:00Z");
    STATIC_REQUIRE(all.access == url_access::submit);
    STATIC_REQUIRE(all.access_user == "fred");
    STATIC_REQUIRE(all.mechanism == "internal");
    STATIC_REQUIRE(all.token == TOKEN);
    char name_of_mailbox[32];
    CHECK(std::string_view(name_of_mailbox, all.mailbox.copy(name_of_mailbox)) == "Shared Folders/x");
    std::string iterated;
    const auto encoded = parse_imap_url("/%e6%97%a5%2F");
    for (const char c : encoded->mailbox) iterated += c;
    CHECK(iterated == "\xe6\x97\xa5/");

    constexpr imap_url list = *parse_imap_url("/INBOX?OR%20SEEN%20NEW");
    STATIC_REQUIRE(list.base == url_base::root);
    STATIC_REQUIRE(list.search == "OR SEEN NEW");
    STATIC_REQUIRE(list.host.empty());
    constexpr imap_url part = *parse_imap_url(";SECTION=HEADER/;PARTIAL=7");
    STATIC_REQUIRE(part.base == url_base::relative);
    STATIC_REQUIRE(part.mailbox.empty());
    STATIC_REQUIRE(part.section == "HEADER");
    STATIC_REQUIRE(part.partial == url_partial{7, {}});
    STATIC_REQUIRE_FALSE(part.uid.has_value());
    STATIC_REQUIRE(parse_imap_url("//h/x")->base == url_base::network);
    STATIC_REQUIRE(parse_imap_url("imap://u@[2001:db8::1]/")->host == "[2001:db8::1]");
    STATIC_REQUIRE_FALSE(url_text("a") == url_text("ab"));
    STATIC_REQUIRE_FALSE(url_text("ab") == url_text("a"));
    STATIC_REQUIRE_FALSE(url_text("a") == url_text("b"));
    STATIC_REQUIRE(url_text("%41") == "%41");
    auto octet = encoded->mailbox.begin();
    CHECK(*octet++ == '\xe6');
    CHECK(*octet == '\x97');
}

TEST_CASE("URLs that are put together") {
    imap_url url;
    url.host = "example.com";
    url.user = "a;b@c";
    url.mailbox = "/x y;UID=1/%41\xc3\xa9";
    url.uid = 7u;
    url.section = "HEADER.FIELDS (From)";
    char bytes[256];
    const auto size = write_imap_url(url, bytes);
    REQUIRE(size);
    const std::string_view text(bytes, *size);
    CHECK(text == "imap://a%3Bb%40c@example.com/%2Fx%20y%3BUID=1/%2541%C3%A9/;UID=7/;SECTION=HEADER.FIELDS%20(From)");
    CHECK(*parse_imap_url(text) == url);
    char exact[256];
    CHECK(write_imap_url(url, std::span<char>(exact, *size)).has_value());
    CHECK(write_imap_url(url, {}).error() == error{errc::buffer_too_small, *size, "imap_url"});

    CHECK(write({}).error().code == errc::missing_field);
    CHECK(write({.host = "a b"}).error().code == errc::unrepresentable);
    CHECK(write({.host = "a/b"}).error().code == errc::unrepresentable);
    CHECK(write({.host = "%4"}).error().code == errc::unrepresentable);
    CHECK(write({.host = std::string_view("%4f", 2)}).error().code == errc::unrepresentable);
    CHECK(write({.host = "%g4"}).error().code == errc::unrepresentable);
    CHECK(write({.host = "%4g"}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .auth = "PLAIN"}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .port = std::uint16_t{1}}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .mailbox = "x", .uidvalidity = 0u}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::relative, .search = "ALL", .section = "1"}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .mailbox = "x", .search = "ALL", .uid = 1u, .section = "1"}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .mailbox = "x", .expire = "2027-01-01T00:00:00Z"}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .mailbox = "x", .access_user = "u"}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .mailbox = "x", .mechanism = "X"}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .mailbox = "x", .token = TOKEN}).error().code == errc::missing_field);
    CHECK(write({.host = "[::1"}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .host = "h"}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::relative, .user = "u"}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .uid = 1u}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .uidvalidity = 1u}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .search = "ALL"}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .mailbox = "x", .section = "1"}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::relative, .mailbox = "x", .partial = url_partial{}}).error().code == errc::missing_field);
    CHECK(write({.base = url_base::root, .mailbox = "x", .search = "ALL", .uid = 1u}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .mailbox = "x", .uid = 0u}).error().code == errc::unrepresentable);
    CHECK(write({.base = url_base::root, .mailbox = "x", .uid = 1u, .partial = url_partial{1, 0u}}).error().code == errc::unrepresentable);

    const imap_url rump{.base = url_base::root, .mailbox = "x", .uid = 1u, .expire = "2027-01-01T00:00:00Z", .access = url_access::anonymous};
    CHECK(write(rump));
    const auto with = [&](auto change) {
        imap_url changed = rump;
        change(changed);
        return write(changed).error().code;
    };
    CHECK(with([](imap_url& u) { u.access = url_access::none; }) == errc::missing_field);
    CHECK(with([](imap_url& u) { u.access = url_access::user; }) == errc::missing_field);
    CHECK(with([](imap_url& u) { u.access_user = "x"; }) == errc::unrepresentable);
    CHECK(with([](imap_url& u) { u.uid = {}; }) == errc::missing_field);
    CHECK(with([](imap_url& u) { u.base = url_base::relative; }) == errc::unrepresentable);
    CHECK(with([](imap_url& u) { u.mechanism = "INTERNAL"; }) == errc::missing_field);
    CHECK(with([](imap_url& u) { u.token = TOKEN; }) == errc::missing_field);
    CHECK(with([](imap_url& u) { u.mechanism = "a_b", u.token = TOKEN; }) == errc::unrepresentable);
    CHECK(with([](imap_url& u) { u.mechanism = "X", u.token = "00"; }) == errc::unrepresentable);
    CHECK(with([](imap_url& u) { u.expire = "2027-01-01T00:00:00Zx"; }) == errc::unrepresentable);
    CHECK(with([](imap_url& u) { u.expire = "tomorrow"; }) == errc::unrepresentable);
    CHECK(with([](imap_url& u) { u.mechanism = "X", u.token = TOKEN; }) == errc::none);
}

TEST_CASE("URLs in messages") {
    STATIC_REQUIRE(imap_url_string("/INBOX/;UID=7").parse()->uid == 7u);
    STATIC_REQUIRE(imap_url_string("/INBOX/;UID=x").parse().error().offset == 12);
    STATIC_REQUIRE(detached_literal<imap_url_string>(9).parse().error() == error{errc::incomplete, 0, "imap_url"});
    STATIC_REQUIRE(code_url("imap://ann@example.com/foo").parse()->mailbox == "foo");
    STATIC_REQUIRE(url_resp_text("\"/INBOX/;UID=7\"").parse()->uid == 7u);
    STATIC_REQUIRE(url_resp_text("/INBOX/;UID=7").parse()->uid == 7u);
    STATIC_REQUIRE_FALSE(url_resp_text("\"/INBOX").parse());
    const std::vector<char> quote(1, '"');  // nothing behind it is read
    CHECK_FALSE(url_resp_text(std::string_view(quote.data(), 1)).parse());
    CHECK(url_resp_text("\"\"").parse());
}
