// WITHIN: searching by the age of messages (RFC 5032).
#ifndef IMAPWIRE_EXTENSION_RFC5032_WITHIN_HPP
#define IMAPWIRE_EXTENSION_RFC5032_WITHIN_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>

/// search-key =/ ("OLDER" / "YOUNGER") SP nz-number
namespace imapwire::search {

struct older { nz_number seconds; using grammar = sequence<"OLDER", &older::seconds>; };
struct younger { nz_number seconds; using grammar = sequence<"YOUNGER", &younger::seconds>; };

}  // namespace imapwire::search

#endif
