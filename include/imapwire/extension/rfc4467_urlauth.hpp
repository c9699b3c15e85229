// URLAUTH: URLs that let others read a message (RFC 4467), and what is fetched by them (RFC 5524, URLAUTH=BINARY).
#ifndef IMAPWIRE_EXTENSION_RFC4467_URLAUTH_HPP
#define IMAPWIRE_EXTENSION_RFC4467_URLAUTH_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5092_imap_url.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/body.hpp>
#include <imapwire/token/base64.hpp>
#include <imapwire/token/literal.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/text.hpp>

#include <string_view>

namespace imapwire {

/// mechanism = "INTERNAL" / 1*(ALPHA / DIGIT / "-" / ".")      RFC 4467, 9
/// How the token of a URL is made. It compares without regard to case; it borrows the message, or the caller's bytes.
struct uauth_mechanism : caseless<string> {
    using caseless::caseless;

    constexpr bool is_internal() const noexcept { return equals_ignoring_case("INTERNAL"); }
};

template <>
struct grammar<uauth_mechanism> : detail::plain_run<uauth_mechanism> {
    static constexpr std::string_view abnf = "\"INTERNAL\" / 1*(ALPHA / DIGIT / \"-\" / \".\")";

    static constexpr bool starts(const char* at) noexcept { return is(*at, character::label) && *at != '_' && *at != ':'; }

    template <class Generator>
    static void generate(Generator& g, uauth_mechanism& value) noexcept {
        value = uauth_mechanism(g.chance() ? std::string_view("INTERNAL") : std::string_view("x-2.b"));
    }
};

/// url-rump SP mechanism      RFC 4467, 9
/// A URL that ends with ";URLAUTH=" access, to be completed.
struct genurlauth_request {
    imap_url_string url_rump;
    uauth_mechanism mechanism;
    using grammar = sequence<&genurlauth_request::url_rump, &genurlauth_request::mechanism>;
};

/// The alternatives of url-fetch-param: what the server is to send of the URL's target.
namespace url_fetch {

struct binary { using grammar = sequence<"BINARY">; };  ///< decoded      RFC 5524, 3.1
struct body { using grammar = sequence<"BODY">; };      ///< as it stands in the message      RFC 5524, 3.1
struct bodypartstructure { using grammar = sequence<"BODYPARTSTRUCTURE">; };  ///< RFC 5524, 3.1

}  // namespace url_fetch

/// url-fetch-param = "BODY" / "BINARY" / "BODYPARTSTRUCTURE" / atom      RFC 5524, 3.1
/// One line each. The last is one that this library has no type for.
struct url_fetch_param : one_of<url_fetch::binary,
                                url_fetch::body,
                                url_fetch::bodypartstructure,
                                atom> {
    using one_of::one_of;
    using grammar = choice<url_fetch_param>;
};

/// url-fetch-ext = "(" url-full *(SP url-fetch-param) ")"      RFC 5524, 3.1
/// example: ("imap://ann@example.com/INBOX/;uid=20;urlauth=anonymous:internal:91354a47..." BODYPARTSTRUCTURE BINARY)
struct url_fetch_ext {
    imap_url_string url_full;
    list_of<url_fetch_param, each_after_space> params{};
    using grammar = parens<&url_fetch_ext::url_full, &url_fetch_ext::params>;
};

/// url-fetch-arg = url-full / url-fetch-ext      RFC 5524, 3.1
struct url_fetch_arg : one_of<imap_url_string, url_fetch_ext> {
    using one_of::one_of;
    using grammar = choice<url_fetch_arg>;
};

namespace command {

/// genurlauth = "GENURLAUTH" 1*(SP url-rump SP mechanism)      RFC 4467, 9
/// example: GENURLAUTH "imap://ann@example.com/INBOX/;uid=20/;section=1.2;urlauth=submit+fred" INTERNAL
struct genurlauth {
    list_of<genurlauth_request, some_after_space> requests;
    using grammar = sequence<"GENURLAUTH", &genurlauth::requests>;
};

/// resetkey = "RESETKEY" [SP mailbox *(SP mechanism)]      RFC 4467, 9
/// The URLs of the mailbox that were made with the mechanisms become void; without a mailbox those of all mailboxes.
struct resetkey {
    maybe<imapwire::mailbox> mailbox{};
    list_of<uauth_mechanism, each_after_space> mechanisms{};
    using grammar = optional<"RESETKEY", &resetkey::mailbox, &resetkey::mechanisms>;
};

/// urlfetch = "URLFETCH" 1*(SP url-fetch-arg)      RFC 4467, 9; RFC 5524, 3.1
struct urlfetch {
    list_of<url_fetch_arg, some_after_space> urls;
    using grammar = sequence<"URLFETCH", &urlfetch::urls>;
};

}  // namespace command

/// The alternatives of url-metadata-el: what a URL is of, in the ways that were asked for.
namespace url_fetched {

/// url-meta-binary = "BINARY" SP (nstring / literal8)      RFC 5524, 3.2
/// NIL: it could not be decoded.
struct binary { nstring8 content{}; using grammar = sequence<"BINARY", &binary::content>; };
/// url-meta-body = "BODY" SP nstring      RFC 5524, 3.2
struct body { nstring content{}; using grammar = sequence<"BODY", &body::content>; };
/// url-meta-bodystruct = "BODYPARTSTRUCTURE" SP body      RFC 5524, 3.2
struct bodypartstructure {
    nested<imapwire::body> structure;
    using grammar = sequence<"BODYPARTSTRUCTURE", &bodypartstructure::structure>;
};

}  // namespace url_fetched

/// url-metadata-el = url-meta-bodystruct / url-meta-body / url-meta-binary      RFC 5524, 3.2
struct url_metadata_el : one_of<url_fetched::binary,
                                url_fetched::body,
                                url_fetched::bodypartstructure> {
    using one_of::one_of;
    using grammar = choice<url_metadata_el>;
};

/// url-metadata = 1*(SP "(" url-metadata-el ")"), without its first SP      RFC 5524, 3.2
using url_metadata = list_of<in_parens<url_metadata_el>, bare>;

/// nstring / url-metadata      RFC 4467, 9; RFC 5524, 3.2
/// The octets for a url-full, the items for a url-fetch-ext, NIL if there is nothing to be had.
struct urldata_content : one_of<nstring, url_metadata> {
    using one_of::one_of;
    using grammar = choice<urldata_content>;
};

/// urldata-simple = url-full SP nstring; urldata-ext = url-full url-metadata; urldata-error = url-full SP nil      RFC 5524, 3.2
struct urldata {
    imap_url_string url_full;
    urldata_content content;
    using grammar = sequence<&urldata::url_full, &urldata::content>;
};

namespace data {

/// genurlauth-data = "*" SP "GENURLAUTH" 1*(SP url-full): the URLs in the order of the command      RFC 4467, 9
struct genurlauth {
    list_of<imap_url_string, some_after_space> urls;
    using grammar = sequence<"GENURLAUTH", &genurlauth::urls>;
};

/// urlfetch-data = "*" SP "URLFETCH" 1*(SP url-full SP nstring)      RFC 4467, 9
///               / "*" SP "URLFETCH" 1*(SP (urldata-simple / urldata-ext / urldata-error))      RFC 5524, 3.2
struct urlfetch {
    list_of<urldata, some_after_space> urls;
    using grammar = sequence<"URLFETCH", &urlfetch::urls>;
};

}  // namespace data

/// mechanism ["=" base64]      RFC 4467, 9
/// A mechanism, and what a client needs to know of it.
struct urlmech_entry {
    uauth_mechanism mechanism;
    maybe<base64> data{};
};

/// By hand, because no SP stands before the base64.
template <>
struct grammar<urlmech_entry> : record<&urlmech_entry::mechanism, &urlmech_entry::data> {
    static constexpr std::string_view abnf = "uauth-mechanism [\"=\" base64]";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) out.data.reset();
        at = read_member<&urlmech_entry::mechanism>(at, in, out);
        return at == nullptr || *at != '=' ? at : read_present<&urlmech_entry::data>(at + 1, in, out);
    }

    static constexpr void write(auto& out, const urlmech_entry& value) noexcept {
        imapwire::write(out, value.mechanism);
        if (!value.data) return;
        out.put('=');
        imapwire::write(out, *value.data);
    }

    static constexpr bool starts(const char* at) noexcept { return grammar<uauth_mechanism>::starts(at); }

    template <class Generator>
    static void generate(Generator& g, urlmech_entry& value) noexcept {
        value = {};
        g.fill(value.mechanism);
        if (g.chance()) g.fill(value.data.emplace());
    }
};

namespace code {

/// "URLMECH" SP "INTERNAL" *(SP mechanism ["=" base64]): the mechanisms beside INTERNAL      RFC 4467, 9
/// example: URLMECH INTERNAL XSAMPLE=P34OKhO7VEkCbsiYY8rGEg==
struct urlmech {
    list_of<urlmech_entry, each_after_space> others{};
    using grammar = sequence<"URLMECH", "INTERNAL", &urlmech::others>;
};

}  // namespace code

}  // namespace imapwire

#endif
