// CONDSTORE: mod-sequences (RFC 7162, 7).
#ifndef IMAPWIRE_EXTENSION_RFC7162_CONDSTORE_HPP
#define IMAPWIRE_EXTENSION_RFC7162_CONDSTORE_HPP

#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>

namespace imapwire {

/// mod-sequence-value = 1*DIGIT, 1 to 9223372036854775807
using mod_sequence_value = nz_number64;

namespace fetched {

/// fetch-mod-resp = "MODSEQ" SP "(" permsg-modsequence ")"
struct modseq {
    in_parens<mod_sequence_value> value;
    using grammar = sequence<"MODSEQ", &modseq::value>;
};

}  // namespace fetched

}  // namespace imapwire

#endif
