// Commands of servers and clients that are in no RFC in force.
#ifndef IMAPWIRE_EXTENSION_VENDOR_COMMANDS_HPP
#define IMAPWIRE_EXTENSION_VENDOR_COMMANDS_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/text.hpp>

namespace imapwire::command {

/// "CLIENTID" SP client-id-type SP client-id-token      draft-yu-imap-client-id
/// Tells a client installation from others of the same user, before LOGIN.
/// example: CLIENTID TB-UUID 23bf83be-aad4-46aa-9e7f-39191ccf402f
struct clientid {
    atom type;
    astring token;
    using grammar = sequence<"CLIENTID", &clientid::type, &clientid::token>;
};

/// "PROXYAUTH" SP userid. Netscape, Oracle, Zimbra: an administrator goes on as that user.
/// example: PROXYAUTH ann
struct proxyauth {
    astring userid;
    using grammar = sequence<"PROXYAUTH", &proxyauth::userid>;
};

/// "SCAN" SP mailbox SP list-mailbox SP astring. UW, Cyrus: LIST of those mailboxes whose messages hold the text.
/// example: SCAN "" * "needle"
struct scan {
    mailbox reference;
    list_mailbox pattern;
    astring text;
    using grammar = sequence<"SCAN", &scan::reference, &scan::pattern, &scan::text>;
};

}  // namespace imapwire::command

#endif
