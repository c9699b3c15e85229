// envelope, address (RFC 9051, 7.5.2 and 9).
#ifndef IMAPWIRE_MESSAGE_ENVELOPE_HPP
#define IMAPWIRE_MESSAGE_ENVELOPE_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire {

/// address = "(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")"      RFC 9051, 9
/// example: ("Terry Gray" NIL "gray" "cac.washington.edu")
///
/// A NIL host marks RFC 5322 group syntax: with a mailbox the begin of the group of that name, without one its end.
struct address {
    nstring name;     ///< addr-name, the display name
    nstring adl;      ///< addr-adl, the source route
    nstring mailbox;  ///< addr-mailbox, the local part
    nstring host;     ///< addr-host, the domain

    using grammar = parens<&address::name, &address::adl, &address::mailbox, &address::host>;
};

/// "(" 1*address ")" / nil
using address_list = list_of<address, touching_or_nil>;

/// envelope = "(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP env-to SP env-cc SP env-bcc
///            SP env-in-reply-to SP env-message-id ")"      RFC 9051, 9
struct envelope {
    nstring date;
    nstring subject;
    address_list from;
    address_list sender;
    address_list reply_to;
    address_list to;
    address_list cc;
    address_list bcc;
    nstring in_reply_to;
    nstring message_id;

    using grammar = parens<&envelope::date, &envelope::subject, &envelope::from, &envelope::sender, &envelope::reply_to,
                           &envelope::to, &envelope::cc, &envelope::bcc, &envelope::in_reply_to, &envelope::message_id>;
};

}  // namespace imapwire

#endif
