// URLs of mailboxes, messages and their parts, as commands and responses hold them (RFC 5092).
#ifndef IMAPWIRE_EXTENSION_RFC5092_IMAP_URL_HPP
#define IMAPWIRE_EXTENSION_RFC5092_IMAP_URL_HPP

#include <imapwire/codec/imap_url.hpp>
#include <imapwire/core/result.hpp>
#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// astring that holds a URL of RFC 5092. It borrows the message, or the caller's bytes.
/// example: "/Drafts;UIDVALIDITY=385759045/;UID=20/;SECTION=HEADER"
struct imap_url_string : string {
    using string::string;

    /// The parts of the URL, which borrow the same bytes. Errors: as parse_imap_url(), with the offset in raw(); errc::incomplete
    /// for a detached literal.
    constexpr result<imap_url> parse() const noexcept {
        return is_detached() ? error{errc::incomplete, 0, "imap_url"} : parse_imap_url(raw());
    }
};

template <>
struct grammar<imap_url_string> : detail::run_or_string<imap_url_string, character::astring> {
    static constexpr std::string_view abnf = "astring";
};

}  // namespace imapwire

#endif
