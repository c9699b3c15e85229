// The commands that take at most strings, mailboxes and sets (RFC 9051, 6 and 9; RFC 3501, 6 and 9).
#ifndef IMAPWIRE_MESSAGE_COMMAND_HPP
#define IMAPWIRE_MESSAGE_COMMAND_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire::command {

struct capability { using grammar = sequence<"CAPABILITY">; };
struct noop { using grammar = sequence<"NOOP">; };

/// login = "LOGIN" SP userid SP password
struct login {
    astring userid;
    astring password;
    using grammar = sequence<"LOGIN", &login::userid, &login::password>;
};

/// copy = "COPY" SP sequence-set SP mailbox
struct copy {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"COPY", &copy::set, &copy::mailbox>;
};

/// "UID" SP copy, with unique identifiers in place of sequence numbers
struct uid_copy {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"UID COPY", &uid_copy::set, &uid_copy::mailbox>;
};

}  // namespace imapwire::command

#endif
