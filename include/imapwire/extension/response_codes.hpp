// Response codes of RFCs that add nothing else, and of servers without an RFC. Those of RFC 5530 became a part of
// RFC 9051, and stand in message/resp_text_code.hpp.
#ifndef IMAPWIRE_EXTENSION_RESPONSE_CODES_HPP
#define IMAPWIRE_EXTENSION_RESPONSE_CODES_HPP

#include <imapwire/extension/rfc2193_referrals.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/namespace.hpp>
#include <imapwire/token/quoted.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// 1*<any TEXT-CHAR except SP / CTL / DQUOTE / "]">: a word of what follows Error= in an Exchange response code.
struct error_word : string {
    using string::string;
};

template <>
struct grammar<error_word> : detail::plain_run<error_word> {
    static constexpr std::string_view abnf = "1*<any TEXT-CHAR except SP / CTL / DQUOTE / \"]\">";

    static constexpr bool starts(const char* at) noexcept { return *at > ' ' && *at <= '~' && *at != '"' && *at != ']'; }

    template <class Generator>
    static void generate(Generator& g, error_word& value) noexcept {
        value = error_word(g.chance() ? std::string_view("Proxy=HOST.EX:1993:SSL") : std::string_view("x"));
    }
};

namespace code {

/// "DOWNGRADED" SP sequence-set      RFC 6858, 4: these messages were changed for a client without UTF8=ACCEPT
struct downgraded {
    sequence_set set;
    using grammar = sequence<"DOWNGRADED", &downgraded::set>;
};

struct throttled { using grammar = sequence<"THROTTLED">; };  ///< Gmail, Yahoo: the client asks for too much

/// "WEBALERT" SP url. Gmail: the user must log in on a page in the web.
struct webalert { code_url url; using grammar = sequence<"WEBALERT", &webalert::url>; };

/// "NAMESPACE" SP namespace SP namespace SP namespace. In no RFC: the content of a NAMESPACE response as a code.
struct namespace_ {
    namespace_list personal;
    namespace_list other_users;
    namespace_list shared;
    using grammar = sequence<"NAMESPACE", &namespace_::personal, &namespace_::other_users, &namespace_::shared>;
};

/// "Error=" quoted *(SP error-word). Exchange: why a mailbox can't be reached, and where it is.
/// example: Error="Microsoft.Exchange.Error: x" Proxy=HOST.EX:1993:SSL MailboxBE=HOST Service=Imap4
struct error {
    quoted reason;
    list_of<error_word, each_after_space> details{};  ///< "Proxy=...", "MailboxBE=...", "Service=..."
};

}  // namespace code

/// By hand, because no SP follows the keyword, which is none for the table of keywords.
template <>
struct grammar<code::error> : record<&code::error::reason, &code::error::details> {
    static constexpr std::string_view abnf = "\"Error=\" quoted *(SP error-word)";
    static constexpr std::string_view prefix = "Error=";

    static constexpr bool starts(const char* at) noexcept { return detail::spells(at, "ERROR="); }

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (!starts(at)) [[unlikely]] return in.fail(at, errc::expected_keyword);
        at += prefix.size();
        at = read_member<&code::error::reason>(at, in, out);
        return at == nullptr ? nullptr : read_member<&code::error::details>(at, in, out);
    }

    static constexpr void write(auto& out, const code::error& value) noexcept {
        out.put(prefix);
        imapwire::write(out, value.reason);
        imapwire::write(out, value.details);
    }

    template <class Generator>
    static void generate(Generator& g, code::error& value) noexcept {
        g.fill(value.reason);
        g.fill(value.details);
    }
};

}  // namespace imapwire

#endif
