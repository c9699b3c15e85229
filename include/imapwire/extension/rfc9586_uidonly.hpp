// UIDONLY: a session without message sequence numbers (RFC 9586).
#ifndef IMAPWIRE_EXTENSION_RFC9586_UIDONLY_HPP
#define IMAPWIRE_EXTENSION_RFC9586_UIDONLY_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>

namespace imapwire {

struct msg_att;

namespace data {

/// uniqueid SP "UIDFETCH" SP msg-att: what FETCH is without UIDONLY
/// example: 25996 UIDFETCH (FLAGS (\Seen))
struct uidfetch {
    nz_number uniqueid;
    list_of<msg_att, one_or_more> items;
    using grammar = sequence<&uidfetch::uniqueid, "UIDFETCH", &uidfetch::items>;
};

}  // namespace data

namespace code {

/// The command uses message sequence numbers.
struct uidrequired { using grammar = sequence<"UIDREQUIRED">; };

}  // namespace code

}  // namespace imapwire

#endif
