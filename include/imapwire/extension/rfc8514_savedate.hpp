// SAVEDATE: when a message came into its mailbox (RFC 8514).
#ifndef IMAPWIRE_EXTENSION_RFC8514_SAVEDATE_HPP
#define IMAPWIRE_EXTENSION_RFC8514_SAVEDATE_HPP

#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/date_time.hpp>

namespace imapwire {

namespace fetch {

struct savedate { using grammar = sequence<"SAVEDATE">; };

}  // namespace fetch

namespace fetched {

/// "SAVEDATE" SP (date-time / nil)
struct savedate {
    or_nil<imapwire::date_time> date_time;  ///< NIL: the mailbox does not keep it
    using grammar = sequence<"SAVEDATE", &savedate::date_time>;
};

}  // namespace fetched

/// search-key =/ "SAVEDBEFORE" SP date / "SAVEDON" SP date / "SAVEDSINCE" SP date / "SAVEDATESUPPORTED"
namespace search {

struct savedbefore { date day; using grammar = sequence<"SAVEDBEFORE", &savedbefore::day>; };
struct savedon { date day; using grammar = sequence<"SAVEDON", &savedon::day>; };
struct savedsince { date day; using grammar = sequence<"SAVEDSINCE", &savedsince::day>; };
struct savedatesupported { using grammar = sequence<"SAVEDATESUPPORTED">; };

}  // namespace search

}  // namespace imapwire

#endif
