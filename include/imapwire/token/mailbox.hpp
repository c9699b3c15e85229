// mailbox (RFC 9051, 5.1 and 9).
#ifndef IMAPWIRE_TOKEN_MAILBOX_HPP
#define IMAPWIRE_TOKEN_MAILBOX_HPP

#include <imapwire/token/string.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace imapwire {

/// mailbox = "INBOX" / astring      RFC 9051, 5.1 and 9
/// INBOX is the same in any case; other names compare octet by octet. The octets are those of the
/// wire: UTF-8 where IMAP4rev2 or UTF8=ACCEPT is enabled, else modified UTF-7 (RFC 3501, 5.1.3), see utf7_encode() and utf7_decode().
struct mailbox : string {
    using string::string;

    constexpr bool is_inbox() const noexcept { return equals_ignoring_case("INBOX"); }

    constexpr std::size_t hash() const noexcept { return is_inbox() ? hash_ignoring_case() : string::hash(); }

    friend constexpr bool operator==(const mailbox& a, const mailbox& b) noexcept { return a.same(b); }
    template <detail::other_string<mailbox> Other>
    friend constexpr bool operator==(const mailbox& a, const Other& b) noexcept {
        return a.same(b);
    }
    friend constexpr bool operator==(const mailbox& a, const std::convertible_to<std::string_view> auto& b) noexcept {
        return a.same(string(std::string_view(b)));
    }

private:
    constexpr bool same(const string& other) const noexcept {
        return (is_inbox() && other.equals_ignoring_case("INBOX")) || static_cast<const string&>(*this) == other;
    }
};

template <>
struct grammar<mailbox> : detail::run_or_string<mailbox, character::astring> {
    static constexpr std::string_view abnf = "\"INBOX\" / astring";
};

/// The mailbox that a LIST or STATUS response is about. Nothing but a parenthesized list comes behind it, so that lenient
/// reading can tell where a name ends whose quotes were omitted.
struct reported_mailbox : mailbox {
    using mailbox::mailbox;
    constexpr reported_mailbox() noexcept = default;
    constexpr reported_mailbox(const mailbox& name) noexcept : mailbox(name) {}
};

template <>
struct grammar<reported_mailbox> : grammar<mailbox> {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        at = grammar<mailbox>::read(at, in, out);
        if (!in.mode.lenient || at == nullptr || *begin == '"' || *begin == '{' || *at == '\r') [[likely]] return at;
        return read_unquoted(begin, at, in, detail::destination(out));
    }

private:
    /// Goes on behind what is an astring, up to the list or the end of the line, but without the SP before that. Not over
    /// quotes and braces, from which a framer tells where the message ends.
    [[gnu::cold, gnu::noinline]] static constexpr const char* read_unquoted(const char* begin, const char* at, input& in,
                                                                            string* out) noexcept {
        const char* const astring_end = at;
        const char* end = at;
        for (; *at != '\r' && *at != '\n' && *at != '\0' && !(*at == '(' && at[-1] == ' '); ++at) {
            if (*at == ' ') continue;
            if (*at == '"' || *at == '{') return astring_end;
            end = at + 1;
        }
        for (const char* odd = astring_end; odd != end; ++odd) {
            if (is(*odd, character::astring)) continue;
            in.tolerate(static_cast<unsigned char>(*odd) < 0x80 ? quirk::unquoted_mailbox : quirk::eight_bit);
        }
        detail::set_string(out, begin, static_cast<std::size_t>(end - begin), spelling::atom);
        return end;
    }
};

}  // namespace imapwire

#endif
