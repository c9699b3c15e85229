// REPLACE: APPEND and EXPUNGE in one step (RFC 8508).
#ifndef IMAPWIRE_EXTENSION_RFC8508_REPLACE_HPP
#define IMAPWIRE_EXTENSION_RFC8508_REPLACE_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/append.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/sequence_set.hpp>

namespace imapwire::command {

/// replace = "REPLACE" SP seq-number SP mailbox append-message
/// example: REPLACE 4 Drafts (\Seen \Draft) {312} CRLF and 312 octets
struct replace {
    seq_number number;  ///< the message that the new one takes the place of
    imapwire::mailbox mailbox;
    append_message message;
    using grammar = sequence<"REPLACE", &replace::number, &replace::mailbox, &replace::message>;
};

/// "UID" SP replace: the number is a unique identifier
struct uid_replace {
    seq_number number;
    imapwire::mailbox mailbox;
    append_message message;
    using grammar = sequence<"UID REPLACE", &uid_replace::number, &uid_replace::mailbox, &uid_replace::message>;
};

}  // namespace imapwire::command

#endif
