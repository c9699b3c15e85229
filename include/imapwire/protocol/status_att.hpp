// STATUS, and the closed list of what it can ask for (RFC 9051, 6.3.11 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_PROTOCOL_STATUS_ATT_HPP
#define IMAPWIRE_PROTOCOL_STATUS_ATT_HPP

#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc7889_appendlimit.hpp>
#include <imapwire/extension/rfc8474_objectid.hpp>
#include <imapwire/extension/rfc9208_quota.hpp>
#include <imapwire/extension/x_dovecot.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/message/status_att.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/text.hpp>

namespace imapwire {

/// status-att: one line each. The last is an attribute that this library has no type for.
struct status_att : one_of<asked::deleted,
                           asked::messages,
                           asked::recent,
                           asked::size,
                           asked::uidnext,
                           asked::uidvalidity,
                           asked::unseen,
                           asked::appendlimit,
                           asked::deleted_storage,
                           asked::highestmodseq,
                           asked::mailboxid,
                           asked::objectid,
                           asked::x_guid,
                           atom> {
    using one_of::one_of;
    using grammar = choice<status_att>;
};

template <>
inline constexpr bool matched_often<status_att> = true;

namespace command {

/// status = "STATUS" SP mailbox SP "(" status-att *(SP status-att) ")"
/// example: STATUS blurdybloop (UIDNEXT MESSAGES)
struct status {
    imapwire::mailbox mailbox;
    list_of<status_att, one_or_more> attributes;
    using grammar = sequence<"STATUS", &status::mailbox, &status::attributes>;
};

}  // namespace command

}  // namespace imapwire

#endif
