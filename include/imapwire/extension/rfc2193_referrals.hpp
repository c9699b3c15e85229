// Referrals: mailboxes and users that are to be found on another server (RFC 2193, RFC 2221).
#ifndef IMAPWIRE_EXTENSION_RFC2193_REFERRALS_HPP
#define IMAPWIRE_EXTENSION_RFC2193_REFERRALS_HPP

#include <imapwire/codec/imap_url.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// A URL as it stands in a response code: printable octets but SP, and brackets only around the address of a host
/// (RFC 3986, 3.2.2). It borrows the message, or the caller's bytes.
/// example: imap://ann@[2001:db8::7]/INBOX
struct code_url : string {
    using string::string;

    /// The parts of an IMAP URL, which borrow the same bytes. Errors: as parse_imap_url().
    constexpr result<imap_url> parse() const noexcept { return parse_imap_url(raw()); }
};

template <>
struct grammar<code_url> {
    static constexpr std::string_view abnf = "1*(%x21-5A / %x5C / %x5E-7E / \"[\" *(%x21-5A / %x5C / %x5E-7E) \"]\")";

private:
    static constexpr bool is_url_character(char c) noexcept { return c > ' ' && c <= '~' && c != '[' && c != ']'; }

public:
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        while (is_url_character(*at) || *at == '[') {
            if (*at++ != '[') continue;
            while (is_url_character(*at)) ++at;
            if (*at != ']') [[unlikely]] return in.fail(at, errc::expected_bracket);
            ++at;
        }
        if (at == begin) [[unlikely]] return in.fail(at, errc::expected_string);
        detail::set_string(out, begin, static_cast<std::size_t>(at - begin), spelling::atom);
        return at;
    }

    static constexpr void write(auto& out, const code_url& value) noexcept {
        bool inside = false;
        bool ok = !value.empty() && !value.is_detached();
        for (const char c : value) {
            ok = ok && (is_url_character(c) || c == (inside ? ']' : '['));
            inside = c == '[' || (inside && c != ']');
        }
        if (!ok || inside) return out.fail(errc::unrepresentable, "code_url");
        for (const char c : value) out.put(c);
    }

    static constexpr bool starts(const char* at) noexcept { return is_url_character(*at) || *at == '['; }

    template <class Generator>
    static void generate(Generator& g, code_url& value) noexcept {
        constexpr std::string_view samples[] = {"imap://a@b.example/c", "imap://[::1]:143/", "x", "[]"};
        value = code_url(samples[g.below(4)]);
    }
};

namespace command {

/// rlist = "RLIST" SPACE mailbox SPACE list_mailbox      RFC 2193, 6
/// LIST with the mailboxes of other servers.
struct rlist {
    mailbox reference;
    list_mailbox pattern;
    using grammar = sequence<"RLIST", &rlist::reference, &rlist::pattern>;
};

/// rlsub = "RLSUB" SPACE mailbox SPACE list_mailbox      RFC 2193, 6
/// LSUB with the mailboxes of other servers.
struct rlsub {
    mailbox reference;
    list_mailbox pattern;
    using grammar = sequence<"RLSUB", &rlsub::reference, &rlsub::pattern>;
};

}  // namespace command

namespace code {

/// "REFERRAL" 1*(SPACE <url>)      RFC 2193, 6; with one URL RFC 2221, 5
/// example: REFERRAL imap://ann@example.com/foo imap://ann@example.net/foo
struct referral {
    list_of<code_url, some_after_space> urls;
    using grammar = sequence<"REFERRAL", &referral::urls>;
};

}  // namespace code

}  // namespace imapwire

#endif
