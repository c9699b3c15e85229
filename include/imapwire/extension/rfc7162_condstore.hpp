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

namespace status {

/// "HIGHESTMODSEQ" SP mod-sequence-valzer: 0 if the mailbox has no mod-sequences
struct highestmodseq {
    number64 value;
    using grammar = sequence<"HIGHESTMODSEQ", &highestmodseq::value>;
};

}  // namespace status

/// search-sort-mod-seq = "(" "MODSEQ" SP mod-sequence-value ")": the highest of the messages found
struct search_sort_mod_seq {
    mod_sequence_value value;
    using grammar = parens<"MODSEQ", &search_sort_mod_seq::value>;
};

}  // namespace imapwire

#endif
