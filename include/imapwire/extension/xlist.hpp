// XLIST: LIST with the attributes of SPECIAL-USE, from before RFC 6154 (Gmail, Zimbra).
#ifndef IMAPWIRE_EXTENSION_XLIST_HPP
#define IMAPWIRE_EXTENSION_XLIST_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/delimiter.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire {

namespace command {

/// "XLIST" SP mailbox SP list-mailbox
struct xlist {
    mailbox reference;
    list_mailbox pattern;
    using grammar = sequence<"XLIST", &xlist::reference, &xlist::pattern>;
};

}  // namespace command

namespace data {

/// "XLIST" SP "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox
/// example: XLIST (\HasNoChildren \AllMail) "/" "[Gmail]/All Mail"
///
/// Flags of its own are \Inbox, \AllMail, \Starred and \Spam.
struct xlist {
    list_of<mbx_list_flag> flags{};
    imapwire::delimiter delimiter;
    reported_mailbox mailbox;
    using grammar = sequence<"XLIST", &xlist::flags, &xlist::delimiter, &xlist::mailbox>;
};

}  // namespace data

}  // namespace imapwire

#endif
