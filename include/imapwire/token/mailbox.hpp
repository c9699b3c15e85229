// mailbox (RFC 9051, 5.1 and 9).
#ifndef IMAPWIRE_TOKEN_MAILBOX_HPP
#define IMAPWIRE_TOKEN_MAILBOX_HPP

#include <imapwire/token/string.hpp>

namespace imapwire {

/// mailbox = "INBOX" / astring. INBOX is the same in any case; other names compare octet by octet.
struct mailbox : string {
    using string::string;

    constexpr bool is_inbox() const noexcept { return equals_ignoring_case("INBOX"); }

    friend constexpr bool operator==(const mailbox& a, const mailbox& b) noexcept {
        return (a.is_inbox() && b.is_inbox()) || static_cast<const string&>(a) == static_cast<const string&>(b);
    }
    friend constexpr bool operator==(const mailbox& a, std::string_view b) noexcept { return a == mailbox(b); }
    friend constexpr bool operator==(const mailbox& a, const char* b) noexcept { return a == mailbox(b); }
};

template <>
struct grammar<mailbox> : detail::run_or_string<mailbox, character::astring> {
    static constexpr std::string_view abnf = "\"INBOX\" / astring";
};

}  // namespace imapwire

#endif
