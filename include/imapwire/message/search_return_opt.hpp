// search-return-opt: in what form a SEARCH command wants its result (RFC 9051, 6.4.4 and 9; RFC 4731).
#ifndef IMAPWIRE_MESSAGE_SEARCH_RETURN_OPT_HPP
#define IMAPWIRE_MESSAGE_SEARCH_RETURN_OPT_HPP

#include <imapwire/grammar/sequence.hpp>

/// The alternatives of search-return-opt, named after the word that each is.
namespace imapwire::search_return {

struct all { using grammar = sequence<"ALL">; };
struct count { using grammar = sequence<"COUNT">; };
struct max { using grammar = sequence<"MAX">; };
struct min { using grammar = sequence<"MIN">; };
struct save { using grammar = sequence<"SAVE">; };

}  // namespace imapwire::search_return

#endif
