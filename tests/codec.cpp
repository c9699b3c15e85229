// base64, UTF-8 and modified UTF-7: tables of octets beside what they mean.
#include "support/catch.hpp"

#include <imapwire/codec/base64.hpp>
#include <imapwire/codec/utf7.hpp>
#include <imapwire/core/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace std::string_view_literals;
using imapwire::errc;

namespace {

// What a codec made of some octets: the text, or the error.
struct outcome {
    std::array<char, 96> text{};
    std::size_t size = 0;
    errc code = errc::none;
    std::size_t offset = 0;

    constexpr std::string_view view() const { return {text.data(), size}; }
};

template <class Codec>
constexpr outcome run(Codec codec, std::string_view from) {
    outcome made;
    const auto done = codec(from, std::span<char>(made.text));
    if (done) made.size = *done;
    made.code = done.error().code;
    made.offset = done.error().offset;
    return made;
}

constexpr outcome encode64(std::string_view from) { return run(imapwire::base64_encode, from); }
constexpr outcome decode64(std::string_view from) { return run(imapwire::base64_decode, from); }
constexpr outcome encode7(std::string_view from) { return run(imapwire::utf7_encode, from); }
constexpr outcome decode7(std::string_view from) { return run(imapwire::utf7_decode, from); }

struct pair {
    std::string_view plain, encoded;
};

struct refused {
    std::string_view bytes;
    std::size_t offset;
};

// RFC 4648, section 10, and octets beyond ASCII.
constexpr pair base64_pairs[] = {
    {"", ""},
    {"f", "Zg=="},
    {"fo", "Zm8="},
    {"foo", "Zm9v"},
    {"foob", "Zm9vYg=="},
    {"fooba", "Zm9vYmE="},
    {"foobar", "Zm9vYmFy"},
    {"\0test\0test"sv, "AHRlc3QAdGVzdA=="},
    {"\xfb\xff\xbf", "+/+/"},
    {"\xff\xfe", "//4="},
    {"\0"sv, "AA=="},
};

constexpr refused base64_refused[] = {
    {"Z", 1}, {"Zg", 2}, {"Zg=", 3}, {"Zm8", 3}, {"Zm9vZ", 5}, {"Zh==", 1}, {"Zm9=", 2}, {"Zg==Zg==", 4},
    {"Zg===", 4}, {"Zm8==", 4}, {"=", 0}, {"Z===", 1}, {"Zm9v=", 4}, {"Zm 9v", 2}, {"Zm9v\r\n", 4}, {"Zm9v\n", 4},
    {"Zm-_", 2}, {"Zm,v", 2}, {"Zg=a", 3}, {"\0"sv, 0}, {"Zm9v\xc3\xa9", 4}, {"*", 0}, {"Zh=", 1}, {"AB==", 1},
    {"AC==", 1}, {"AE==", 1}, {"AI==", 1}, {"AAB=", 2}, {"AAC=", 2}, {"Zm9v====", 4},
};

static_assert([] {
    for (const pair& row : base64_pairs) {
        if (encode64(row.plain).view() != row.encoded || decode64(row.encoded).view() != row.plain) return false;
        if (imapwire::base64_encoded_size(row.plain.size()) != row.encoded.size()) return false;
    }
    for (const refused& row : base64_refused) {
        const outcome made = decode64(row.bytes);
        if (made.code != errc::expected_base64 || made.offset != row.offset) return false;
    }
    return true;
}());

// RFC 3501, section 5.1.3, what Dovecot and Cyrus make of such names, and every place where the form can change.
constexpr pair utf7_pairs[] = {
    {"", ""},
    {"INBOX", "INBOX"},
    {" ~%*\"\\(){}[]", " ~%*\"\\(){}[]"},
    {"&", "&-"},
    {"&&", "&-&-"},
    {"a&b", "a&-b"},
    {"&-", "&--"},
    {"\xc3\xa4\xc3\xa9\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", "&AOQA6WXlZyyKng-"},
    {"~peter/mail/\xe5\x8f\xb0\xe5\x8c\x97/\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"},
    {"\xc3\xa9", "&AOk-"},
    {"\xc3\xa9&", "&AOk-&-"},
    {"&\xc3\xa9", "&-&AOk-"},
    {"\xc3\xa9-", "&AOk--"},
    {"\xc3\xa9-\xc3\xa9", "&AOk--&AOk-"},
    {"\xc3\xa9\xc3\xa9", "&AOkA6Q-"},
    {"\xf0\x9f\x98\x80", "&2D3eAA-"},
    {"\xc3\xa9\xf0\x9f\x98\x80", "&AOnYPd4A-"},
    {"\xf4\x8f\xbf\xbf", "&2,,f,w-"},
    {"\xf0\x90\x80\x80", "&2ADcAA-"},
    {"\x01", "&AAE-"},
    {"\x1f\x7f\xc2\x80", "&AB8AfwCA-"},
    {"\r\n", "&AA0ACg-"},
    {"\xdf\xbf\xe0\xa0\x80", "&B,8IAA-"},
    {"\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf", "&1,,gAP,,-"},
};

constexpr refused utf7_refused[] = {
    // not ended, or no base64
    {"&", 1}, {"a&", 2}, {"&AOk", 4}, {"&AOQA6WXlZyyKng", 15}, {"&A", 2}, {"&AOk&-", 4}, {"&AOk/", 4}, {"&AO/k-", 3},
    {"&AOk=-", 4}, {"& -", 1}, {"&*-", 1}, {"&A\xc3\xa9-", 2},
    // a digit too many, or bits that say nothing
    {"&A-", 2}, {"&AO-", 3}, {"&AOl-", 3}, {"&AOm-", 3}, {"&AOkA-", 5}, {"&AOkA6-", 6}, {"&AOkA6R-", 6}, {"&AOkA6WXlA-", 10},
    {"&AOkAAA-", 6},
    // printable ASCII, and U+0000
    {"&AGE-", 3}, {"&ACY-", 3}, {"&ACA-", 3}, {"&AH4-", 3}, {"&AOkAYQ-", 6}, {"&AAA-", 3}, {"a&AAA-", 4},
    // two shifts in a row
    {"&AOk-&AOk-", 6}, {"a&AOk-&AOk-b", 7}, {"&AOk-&", 6},
    // halves of surrogate pairs
    {"&2D0-", 4}, {"&3gA-", 3}, {"&2D3YPQ-", 6}, {"&2D0AYQ-", 6}, {"&3gDYPQ-", 3}, {"&2D0A6Q-", 6},
    // octets that don't stand for themselves
    {"\xc3\xa9", 0}, {"a\x7f", 1}, {"a\r\n", 1}, {"a\0"sv, 1}, {"\t", 0}, {"&AOk-\x80", 5},
};

constexpr refused utf8_refused[] = {
    {"\x80", 0}, {"\xbf", 0}, {"a\x80", 1}, {"\xc0\x80", 0}, {"\xc1\xbf", 0}, {"\xc2", 1}, {"\xc2 ", 1}, {"\xc2\xc2", 1},
    {"\xe0\x9f\xbf", 1}, {"\xe0\xa0", 2}, {"\xe0\xa0\x7f", 2}, {"\xe1\x7f\x80", 1}, {"\xed\xa0\x80", 1}, {"\xed\xbf\xbf", 1},
    {"\xef\xbf", 2}, {"\xef\xbf\xc0", 2}, {"\xf0\x8f\xbf\xbf", 1}, {"\xf0\x90\x80", 3}, {"\xf0\x90\x80\x7f", 3},
    {"\xf1\x80\xc0\x80", 2}, {"\xf4\x90\x80\x80", 1}, {"\xf4\x8f\xbf", 3}, {"\xf5\x80\x80\x80", 0}, {"\xff", 0}, {"\xfe", 0},
    {"0123456789abcde\x80", 15}, {"0123456\xc3\xa9""89abcd\xc3", 16}, {"01234567\xed\xa0\x80", 9},
};

static_assert([] {
    for (const pair& row : utf7_pairs) {
        if (encode7(row.plain).view() != row.encoded || decode7(row.encoded).view() != row.plain) return false;
        if (*imapwire::utf7_encoded_size(row.plain) != row.encoded.size()) return false;
        if (*imapwire::utf7_decoded_size(row.encoded) != row.plain.size()) return false;
        if (!imapwire::is_utf8(row.plain)) return false;
    }
    for (const refused& row : utf7_refused) {
        const outcome made = decode7(row.bytes);
        if (made.code != errc::bad_utf7 || made.offset != row.offset) return false;
    }
    for (const refused& row : utf8_refused) {
        const outcome made = encode7(row.bytes);
        if (made.code != errc::bad_utf8 || made.offset != row.offset || imapwire::find_invalid_utf8(row.bytes) != row.offset) return false;
    }
    return encode7("a\0b"sv).code == errc::unrepresentable && encode7("a\0b"sv).offset == 1;
}());

static_assert(imapwire::utf8_front("") == imapwire::utf8_character{});
static_assert(imapwire::utf8_front("az") == imapwire::utf8_character{1, true, U'a'});
static_assert(imapwire::utf8_front("\xf0\x9f\x98\x80z") == imapwire::utf8_character{4, true, 0x1f600});
static_assert(!imapwire::utf8_front("\xf0\x9f\x98").complete && imapwire::utf8_front("\xf0\x9f\x98").size == 3);

static_assert(imapwire::base64_encoded_size(std::numeric_limits<std::size_t>::max()) == std::numeric_limits<std::size_t>::max());
static_assert(imapwire::base64_encoded_size(0) == 0);

// A codec given less room than it needs says how much would do, and stays within what it has.
template <class Codec>
void check_room(Codec codec, std::string_view from, std::string_view to) {
    for (std::size_t room = 0; room <= to.size() + 1; ++room) {
        std::string buffer(room + 1, '#');
        const auto made = codec(from, std::span<char>(buffer.data(), room));
        CHECK(buffer[room] == '#');
        if (room < to.size()) {
            CHECK(made.error().code == errc::buffer_too_small);
            CHECK(made.error().offset == to.size());
        } else {
            REQUIRE(made);
            CHECK(std::string_view(buffer.data(), *made) == to);
        }
    }
}

// The plain way to say what UTF-8 is: a character's number, written out again.
bool is_utf8_by_value(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto octet = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
        const unsigned first = octet(at);
        const std::size_t size = first < 0x80 ? 1 : (first & 0xe0) == 0xc0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : (first & 0xf8) == 0xf0 ? 4 : 0;
        if (size == 0) return false;
        std::uint32_t value = size == 1 ? first : first & (0x7fU >> size);
        for (std::size_t i = 1; i != size; ++i) {
            if ((octet(at + i) & 0xc0) != 0x80) return false;
            value = value << 6 | (octet(at + i) & 0x3f);
        }
        const std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (value < least[size] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return false;
        at += size;
    }
    return true;
}

std::string random_octets(std::mt19937& random, std::string_view alphabet, std::size_t most) {
    std::string made(random() % (most + 1), '\0');
    for (char& c : made) c = alphabet.empty() ? static_cast<char>(random() & 0xff) : alphabet[random() % alphabet.size()];
    return made;
}

}  // namespace

TEST_CASE("base64: rows") {
    for (const pair& row : base64_pairs) {
        CAPTURE(row.encoded);
        CHECK(encode64(row.plain).view() == row.encoded);
        CHECK(decode64(row.encoded).view() == row.plain);
        CHECK(imapwire::base64_validate(row.encoded).value() == row.plain.size());
        check_room(imapwire::base64_encode, row.plain, row.encoded);
        check_room(imapwire::base64_decode, row.encoded, row.plain);
        std::string in_place(row.encoded);
        const auto size = imapwire::base64_decode(in_place, std::span<char>(in_place.data(), in_place.size()));
        REQUIRE(size);
        CHECK(in_place.substr(0, *size) == row.plain);
    }
    for (const refused& row : base64_refused) {
        CAPTURE(row.bytes, row.offset);
        std::string out(16, '#');
        const auto made = imapwire::base64_decode(row.bytes, std::span<char>(out.data(), out.size()));
        CHECK(made.error() == imapwire::error{errc::expected_base64, row.offset, "base64"});
        CHECK(imapwire::base64_validate(row.bytes).error() == made.error());
        CHECK(out == std::string(16, '#'));
    }
}

TEST_CASE("base64: as many octets as can be counted") {
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    const std::size_t octets = most / 4 * 3;
    CHECK(imapwire::base64_encoded_size(octets) == most / 4 * 4);
    CHECK(imapwire::base64_encoded_size(octets + 1) == most);
}

TEST_CASE("base64: what is accepted is exactly what is written") {
    std::mt19937 random(1);
    for (int round = 0; round != 2000; ++round) {
        const std::string octets = random_octets(random, "", 48);
        const outcome encoded = encode64(octets);
        REQUIRE(encoded.code == errc::none);
        REQUIRE(decode64(encoded.view()).view() == octets);
    }
    std::size_t accepted = 0;
    for (int round = 0; round != 20000; ++round) {
        const std::string text = random_octets(random, "AQgw/+==", 8);
        const outcome decoded = decode64(text);
        if (decoded.code != errc::none) continue;
        ++accepted;
        REQUIRE(encode64(decoded.view()).view() == text);
    }
    CHECK(accepted > 1000);
}

TEST_CASE("UTF-8: every character, and every string of octets of up to three") {
    for (char32_t c = 0; c != 0x110000; ++c) {
        if (c >= 0xd800 && c <= 0xdfff) continue;
        std::array<char, 4> text{};
        imapwire::detail::utf7_output out{text};
        out.put_utf8(c);
        const auto read = imapwire::utf8_front({text.data(), out.size});
        if (read != imapwire::utf8_character{out.size, true, c}) FAIL("U+" << static_cast<std::uint32_t>(c));
    }
    std::string text;
    for (std::size_t size = 1; size != 4; ++size) {
        text.assign(size, '\0');
        for (std::uint32_t value = 0; value != std::uint32_t{1} << 8 * size; ++value) {
            for (std::size_t i = 0; i != size; ++i) text[i] = static_cast<char>(static_cast<unsigned char>(value >> 8 * i));
            if (imapwire::is_utf8(text) != is_utf8_by_value(text)) FAIL("octets " << value << " of " << size);
        }
    }
}

TEST_CASE("UTF-8: the first bad octet, wherever it stands in a word") {
    for (const refused& row : utf8_refused) {
        for (std::size_t before = 0; before != 20; ++before) {
            const std::string text = std::string(before, 'a') + std::string(row.bytes);
            CHECK(imapwire::find_invalid_utf8(text) == before + row.offset);
        }
    }
    for (std::size_t size = 0; size != 40; ++size) {
        CHECK(imapwire::find_invalid_utf8(std::string(size, 'a')) == std::string_view::npos);
        CHECK(imapwire::find_invalid_utf8(std::string(size, 'a') + "\xe2\x82\xac" + std::string(size, 'b')) == std::string_view::npos);
    }
    // What is found bad is bad there and not before: the octets before it can be made a whole.
    std::mt19937 random(2);
    for (int round = 0; round != 20000; ++round) {
        const std::string text = random_octets(random, "a\x80\x8f\x90\x9f\xa0\xbf\xc2\xe0\xe1\xed\xf0\xf4", 12);
        const std::size_t bad = imapwire::find_invalid_utf8(text);
        REQUIRE((bad == std::string_view::npos) == is_utf8_by_value(text));
        if (bad == std::string_view::npos) continue;
        const auto can_be_completed = [](const std::string& begun) {
            for (const std::string tail : {"", "\x80", "\x80\x80", "\x80\x80\x80", "\xa0\x80", "\x90\x80\x80"})
                if (is_utf8_by_value(begun + tail)) return true;
            return false;
        };
        REQUIRE(can_be_completed(text.substr(0, bad)));
        if (bad != text.size()) REQUIRE(!can_be_completed(text.substr(0, bad + 1)));
    }
}

TEST_CASE("modified UTF-7: rows") {
    for (const pair& row : utf7_pairs) {
        CAPTURE(row.encoded);
        CHECK(encode7(row.plain).view() == row.encoded);
        CHECK(decode7(row.encoded).view() == row.plain);
        check_room(imapwire::utf7_encode, row.plain, row.encoded);
        check_room(imapwire::utf7_decode, row.encoded, row.plain);
    }
    for (const refused& row : utf7_refused) {
        CAPTURE(row.bytes, row.offset);
        CHECK(run(imapwire::utf7_decode, row.bytes).offset == row.offset);
        CHECK(imapwire::utf7_decoded_size(row.bytes).error() == imapwire::error{errc::bad_utf7, row.offset, "utf7"});
    }
    for (const refused& row : utf8_refused) {
        CAPTURE(row.bytes, row.offset);
        CHECK(imapwire::utf7_encoded_size(row.bytes).error() == imapwire::error{errc::bad_utf8, row.offset, "utf7"});
    }
}

TEST_CASE("modified UTF-7: every character alone") {
    for (char32_t c = 1; c != 0x110000; ++c) {
        if (c >= 0xd800 && c <= 0xdfff) continue;
        std::array<char, 4> utf8{};
        imapwire::detail::utf7_output out{utf8};
        out.put_utf8(c);
        const std::string_view plain(utf8.data(), out.size);
        const outcome encoded = encode7(plain);
        if (decode7(encoded.view()).view() != plain) FAIL("U+" << static_cast<std::uint32_t>(c));
    }
}

TEST_CASE("modified UTF-7: one spelling for each name, within the bounds of its size") {
    std::mt19937 random(3);
    for (int round = 0; round != 20000; ++round) {
        std::string plain;
        for (std::size_t left = random() % 10; left != 0; --left) {
            constexpr std::string_view parts[] = {"a", "&", "-", "\xc3\xa9", "\xe6\x97\xa5", "\xf0\x9f\x98\x80", "\x01", "/", "\xef\xbf\xbf"};
            plain += parts[random() % std::size(parts)];
        }
        const outcome encoded = encode7(plain);
        REQUIRE(encoded.code == errc::none);
        REQUIRE(encoded.size <= 5 * plain.size());
        REQUIRE(plain.size() <= encoded.size + encoded.size / 8);
        REQUIRE(decode7(encoded.view()).view() == plain);
    }
    std::size_t accepted = 0;
    for (int round = 0; round != 200000; ++round) {
        const std::string text = random_octets(random, "&&--AAOkEI23eg,a", 12);
        const outcome decoded = decode7(text);
        if (decoded.code != errc::none) {
            REQUIRE(decoded.code == errc::bad_utf7);
            REQUIRE(decoded.offset <= text.size());
            continue;
        }
        ++accepted;
        REQUIRE(imapwire::is_utf8(decoded.view()));
        REQUIRE(encode7(decoded.view()).view() == text);
    }
    CHECK(accepted > 10000);
}
