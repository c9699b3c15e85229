// SORT=DISPLAY: sorting by the names in addresses (RFC 5957).
#ifndef IMAPWIRE_EXTENSION_RFC5957_SORT_DISPLAY_HPP
#define IMAPWIRE_EXTENSION_RFC5957_SORT_DISPLAY_HPP

#include <imapwire/grammar/sequence.hpp>

/// sort-key =/ "DISPLAYFROM" / "DISPLAYTO"
namespace imapwire::sort_by {

struct displayfrom { using grammar = sequence<"DISPLAYFROM">; };
struct displayto { using grammar = sequence<"DISPLAYTO">; };

}  // namespace imapwire::sort_by

#endif
