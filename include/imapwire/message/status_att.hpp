// status-att: what a STATUS command asks for (RFC 9051, 6.3.11 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_MESSAGE_STATUS_ATT_HPP
#define IMAPWIRE_MESSAGE_STATUS_ATT_HPP

#include <imapwire/grammar/sequence.hpp>

/// The alternatives of status-att, named after the word that each is. What a response tells is in status::.
namespace imapwire::asked {

struct deleted { using grammar = sequence<"DELETED">; };
struct messages { using grammar = sequence<"MESSAGES">; };
struct recent { using grammar = sequence<"RECENT">; };  ///< RFC 3501
struct size { using grammar = sequence<"SIZE">; };
struct uidnext { using grammar = sequence<"UIDNEXT">; };
struct uidvalidity { using grammar = sequence<"UIDVALIDITY">; };
struct unseen { using grammar = sequence<"UNSEEN">; };

}  // namespace imapwire::asked

#endif
