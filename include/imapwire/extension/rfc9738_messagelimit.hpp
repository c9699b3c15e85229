// MESSAGELIMIT and SAVELIMIT: servers that stop after so many messages (RFC 9738).
#ifndef IMAPWIRE_EXTENSION_RFC9738_MESSAGELIMIT_HPP
#define IMAPWIRE_EXTENSION_RFC9738_MESSAGELIMIT_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>

namespace imapwire {

namespace code {

/// "MESSAGELIMIT" SP nz-number [SP nz-number]
/// example: MESSAGELIMIT 1000 23221
struct messagelimit {
    nz_number limit;                    ///< messages that one command may process
    maybe<nz_number> uniqueid{};  ///< the lowest that was processed
    using grammar = sequence<"MESSAGELIMIT", &messagelimit::limit, &messagelimit::uniqueid>;
};

}  // namespace code

/// "UIDAFTER" SP uniqueid, "UIDBEFORE" SP uniqueid. They stand in the text of section 3.2, not in the ABNF.
namespace search {

struct uidafter { nz_number uniqueid; using grammar = sequence<"UIDAFTER", &uidafter::uniqueid>; };
struct uidbefore { nz_number uniqueid; using grammar = sequence<"UIDBEFORE", &uidbefore::uniqueid>; };

}  // namespace search

}  // namespace imapwire

#endif
