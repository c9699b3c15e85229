// CATENATE: messages that are put together from parts of others (RFC 4469).
#ifndef IMAPWIRE_EXTENSION_RFC4469_CATENATE_HPP
#define IMAPWIRE_EXTENSION_RFC4469_CATENATE_HPP

#include <imapwire/codec/imap_url.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/extension/rfc5092_imap_url.hpp>
#include <imapwire/extension/rfc6855_utf8_append.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/literal.hpp>

#include <string_view>

namespace imapwire {

/// The alternatives of cat-part.
namespace catenated {

/// text-literal = "TEXT" SP literal      RFC 4469, 5
/// With BINARY also a literal8, since RFC 3516 has it wherever APPEND takes a literal.
struct text_literal { literal8 octets; using grammar = sequence<"TEXT", &text_literal::octets>; };

/// url = "URL" SP astring      RFC 4469, 5
/// The octets that this URL refers to. It may be relative to the mailbox selected.
struct url { imap_url_string location; using grammar = sequence<"URL", &url::location>; };

}  // namespace catenated

/// cat-part = text-literal / url / utf8-literal      RFC 4469, 5; RFC 6855, 4
struct cat_part : one_of<catenated::text_literal,
                         catenated::url,
                         append_data_ext::utf8> {
    using one_of::one_of;
    using grammar = choice<cat_part>;
};

namespace append_data_ext {

/// append-data =/ "CATENATE" SP "(" cat-part *(SP cat-part) ")"      RFC 4469, 5
/// example: CATENATE (URL "/Drafts;UIDVALIDITY=385759045/;UID=20/;SECTION=HEADER" TEXT {7} CRLF and 7 octets and ")"
struct catenate {
    list_of<cat_part, one_or_more> parts;
    using grammar = sequence<"CATENATE", &catenate::parts>;
};

}  // namespace append_data_ext

/// url-resp-text = 1*<any TEXT-CHAR except "[" and "]">      RFC 4469, 5
/// The ABNF of the RFC leaves out the backslash in place of the brackets, which would end a code; its comment says "]".
/// It borrows the message, or the caller's bytes.
struct url_resp_text : string {
    using string::string;

    /// The parts of the URL, without the quotes that there may be around it; they borrow the same bytes.
    constexpr result<imap_url> parse() const noexcept {
        std::string_view url = raw();
        if (url.size() > 1 && url.front() == '"' && url.back() == '"') {
            url.remove_prefix(1);
            url.remove_suffix(1);
        }
        return parse_imap_url(url);
    }
};

template <>
struct grammar<url_resp_text> : detail::plain_run<url_resp_text, errc::expected_text> {
    static constexpr std::string_view abnf = "1*<any TEXT-CHAR except \"]\">";

    static constexpr bool starts(const char* at) noexcept { return is(*at, character::text) && *at != ']'; }

    template <class Generator>
    static void generate(Generator& g, url_resp_text& value) noexcept {
        constexpr std::string_view samples[] = {"\"/INBOX/;uid=1\"", "/x y", " /x", "x[\\"};
        value = url_resp_text(samples[g.below(4)]);
    }
};

namespace code {

/// badurl-response-code = "BADURL" SP url-resp-text: what this URL is of can't be had      RFC 4469, 5
/// example: BADURL "/INBOX;UIDVALIDITY=785799047/;UID=113330;section=1.5.9"
///
/// It is one that the server could not make sense of: it may hold anything, even an SP at its beginning.
struct badurl { url_resp_text url; };

struct toobig { using grammar = sequence<"TOOBIG">; };  ///< the message would be larger than the server takes

}  // namespace code

/// By hand, because a second SP is part of the URL, and no deviation.
template <>
struct grammar<code::badurl> : keyword_rule<code::badurl>, record<&code::badurl::url> {
    static constexpr std::string_view keyword = "BADURL";
    static constexpr std::string_view abnf = "\"BADURL\" SP url-resp-text";

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        at = in.expect(at, ' ', errc::expected_space);
        if (at == nullptr) return nullptr;
        return read_member<&code::badurl::url>(at, in, out);
    }
    static constexpr void write(auto& out, const code::badurl& value) noexcept {
        out.put("BADURL ");
        imapwire::write(out, value.url);
    }
    template <class Generator>
    static void generate(Generator& g, code::badurl& value) noexcept {
        g.fill(value.url);
    }
};

}  // namespace imapwire

#endif
