// The commands that take at most names of mailboxes and capabilities, and sets of messages (RFC 9051, 6 and 9; RFC 3501, 6 and 9).
#ifndef IMAPWIRE_MESSAGE_COMMAND_HPP
#define IMAPWIRE_MESSAGE_COMMAND_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/capability.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire::command {

struct capability { using grammar = sequence<"CAPABILITY">; };
struct check { using grammar = sequence<"CHECK">; };  ///< RFC 3501
struct close { using grammar = sequence<"CLOSE">; };
struct expunge { using grammar = sequence<"EXPUNGE">; };
/// idle = "IDLE" CRLF "DONE". The DONE is a client line.
struct idle { using grammar = sequence<"IDLE">; };
struct logout { using grammar = sequence<"LOGOUT">; };
struct namespace_ { using grammar = sequence<"NAMESPACE">; };
struct noop { using grammar = sequence<"NOOP">; };
struct starttls { using grammar = sequence<"STARTTLS">; };
struct unselect { using grammar = sequence<"UNSELECT">; };

/// enable = "ENABLE" 1*(SP capability)
struct enable {
    list_of<imapwire::capability, some_after_space> capabilities;
    using grammar = sequence<"ENABLE", &enable::capabilities>;
};

/// delete = "DELETE" SP mailbox
struct delete_ { imapwire::mailbox mailbox; using grammar = sequence<"DELETE", &delete_::mailbox>; };
/// subscribe = "SUBSCRIBE" SP mailbox
struct subscribe { imapwire::mailbox mailbox; using grammar = sequence<"SUBSCRIBE", &subscribe::mailbox>; };
/// unsubscribe = "UNSUBSCRIBE" SP mailbox
struct unsubscribe { imapwire::mailbox mailbox; using grammar = sequence<"UNSUBSCRIBE", &unsubscribe::mailbox>; };

/// lsub = "LSUB" SP mailbox SP list-mailbox      RFC 3501, 9
/// example: LSUB "#news." "comp.mail.*"
struct lsub {
    mailbox reference;
    list_mailbox pattern;
    using grammar = sequence<"LSUB", &lsub::reference, &lsub::pattern>;
};

/// copy = "COPY" SP sequence-set SP mailbox
struct copy {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"COPY", &copy::set, &copy::mailbox>;
};

/// move = "MOVE" SP sequence-set SP mailbox
struct move {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"MOVE", &move::set, &move::mailbox>;
};

// With UID in front the sets are of unique identifiers in place of message sequence numbers.

/// "UID" SP copy
struct uid_copy {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"UID COPY", &uid_copy::set, &uid_copy::mailbox>;
};

/// "UID" SP move
struct uid_move {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"UID MOVE", &uid_move::set, &uid_move::mailbox>;
};

/// "UID" SP uid-expunge; uid-expunge = "EXPUNGE" SP sequence-set
struct uid_expunge {
    sequence_set set;
    using grammar = sequence<"UID EXPUNGE", &uid_expunge::set>;
};

}  // namespace imapwire::command

#endif
