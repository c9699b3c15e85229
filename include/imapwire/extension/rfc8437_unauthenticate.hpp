// UNAUTHENTICATE: back to the state before a user logged in (RFC 8437).
#ifndef IMAPWIRE_EXTENSION_RFC8437_UNAUTHENTICATE_HPP
#define IMAPWIRE_EXTENSION_RFC8437_UNAUTHENTICATE_HPP

#include <imapwire/grammar/sequence.hpp>

namespace imapwire::command {

/// "UNAUTHENTICATE"      RFC 8437, 6
/// What was enabled is no longer so after the OK: UTF8=ACCEPT, for example.
struct unauthenticate { using grammar = sequence<"UNAUTHENTICATE">; };

}  // namespace imapwire::command

#endif
