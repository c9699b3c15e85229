// Sort keys that servers have without an RFC: SORT=MODSEQ and SORT=UID (Cyrus), X-SCORE (Dovecot).
#ifndef IMAPWIRE_EXTENSION_X_SORT_HPP
#define IMAPWIRE_EXTENSION_X_SORT_HPP

#include <imapwire/grammar/sequence.hpp>

namespace imapwire::sort_by {

struct modseq { using grammar = sequence<"MODSEQ">; };
struct uid { using grammar = sequence<"UID">; };
struct x_score { using grammar = sequence<"X-SCORE">; };

}  // namespace imapwire::sort_by

#endif
