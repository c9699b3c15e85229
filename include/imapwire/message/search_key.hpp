// The alternatives of search-key (RFC 9051, 6.4.4 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_MESSAGE_SEARCH_KEY_HPP
#define IMAPWIRE_MESSAGE_SEARCH_KEY_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/nested.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/date_time.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire {

struct search_key;

/// The alternatives of search-key, named after the word that each begins with.
namespace search {

struct all { using grammar = sequence<"ALL">; };
struct answered { using grammar = sequence<"ANSWERED">; };
struct deleted { using grammar = sequence<"DELETED">; };
struct draft { using grammar = sequence<"DRAFT">; };
struct flagged { using grammar = sequence<"FLAGGED">; };
struct new_ { using grammar = sequence<"NEW">; };        ///< RFC 3501
struct old { using grammar = sequence<"OLD">; };         ///< RFC 3501
struct recent { using grammar = sequence<"RECENT">; };   ///< RFC 3501
struct seen { using grammar = sequence<"SEEN">; };
struct unanswered { using grammar = sequence<"UNANSWERED">; };
struct undeleted { using grammar = sequence<"UNDELETED">; };
struct undraft { using grammar = sequence<"UNDRAFT">; };
struct unflagged { using grammar = sequence<"UNFLAGGED">; };
struct unseen { using grammar = sequence<"UNSEEN">; };

struct bcc { astring value; using grammar = sequence<"BCC", &bcc::value>; };
struct body { astring value; using grammar = sequence<"BODY", &body::value>; };
struct cc { astring value; using grammar = sequence<"CC", &cc::value>; };
struct from { astring value; using grammar = sequence<"FROM", &from::value>; };
struct subject { astring value; using grammar = sequence<"SUBJECT", &subject::value>; };
struct text { astring value; using grammar = sequence<"TEXT", &text::value>; };
struct to { astring value; using grammar = sequence<"TO", &to::value>; };

struct before { date day; using grammar = sequence<"BEFORE", &before::day>; };
struct on { date day; using grammar = sequence<"ON", &on::day>; };
struct since { date day; using grammar = sequence<"SINCE", &since::day>; };
struct sentbefore { date day; using grammar = sequence<"SENTBEFORE", &sentbefore::day>; };
struct senton { date day; using grammar = sequence<"SENTON", &senton::day>; };
struct sentsince { date day; using grammar = sequence<"SENTSINCE", &sentsince::day>; };

struct keyword { flag_keyword flag; using grammar = sequence<"KEYWORD", &keyword::flag>; };
struct unkeyword { flag_keyword flag; using grammar = sequence<"UNKEYWORD", &unkeyword::flag>; };

struct larger { number64 octets; using grammar = sequence<"LARGER", &larger::octets>; };
struct smaller { number64 octets; using grammar = sequence<"SMALLER", &smaller::octets>; };

/// "HEADER" SP header-fld-name SP astring
struct header {
    astring field_name;
    astring value;
    using grammar = sequence<"HEADER", &header::field_name, &header::value>;
};

/// "UID" SP sequence-set
struct uid { imapwire::sequence_set set; using grammar = sequence<"UID", &uid::set>; };

/// "NOT" SP search-key
struct not_ { nested<search_key> key; using grammar = sequence<"NOT", &not_::key>; };

/// "OR" SP search-key SP search-key
struct or_ {
    nested<search_key> left;
    nested<search_key> right;
    using grammar = sequence<"OR", &or_::left, &or_::right>;
};

/// "(" search-key *(SP search-key) ")": all of them
using group = list_of<search_key, one_or_more>;

}  // namespace search

}  // namespace imapwire

#endif
