// In what form a SEARCH command wants its result, and what charset its strings are in (RFC 9051, 6.4.4 and 9; RFC 4731).
#ifndef IMAPWIRE_MESSAGE_SEARCH_RETURN_OPT_HPP
#define IMAPWIRE_MESSAGE_SEARCH_RETURN_OPT_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire {

struct search_return_opt;

/// The alternatives of search-return-opt, named after the word that each is.
namespace search_return {

struct all { using grammar = sequence<"ALL">; };
struct count { using grammar = sequence<"COUNT">; };
struct max { using grammar = sequence<"MAX">; };
struct min { using grammar = sequence<"MIN">; };
struct save { using grammar = sequence<"SAVE">; };

}  // namespace search_return

/// search-return-opts = SP "RETURN" SP "(" [search-return-opt *(SP search-return-opt)] ")", without its first SP
struct search_return_opts {
    list_of<search_return_opt> options{};  ///< none: the same as ALL
    using grammar = sequence<"RETURN", &search_return_opts::options>;
};

/// "CHARSET" SP charset. An astring in RFC 3501, an atom or quoted in RFC 9051.
struct search_charset {
    astring charset;
    using grammar = sequence<"CHARSET", &search_charset::charset>;
};

}  // namespace imapwire

#endif
