// What Dovecot adds: items of FETCH and STATUS, and search keys, that begin with "X-", and SEARCH=MIMEPART.
#ifndef IMAPWIRE_EXTENSION_X_DOVECOT_HPP
#define IMAPWIRE_EXTENSION_X_DOVECOT_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/date_time.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/tagged_ext.hpp>

namespace imapwire {

namespace fetch {

struct x_guid { using grammar = sequence<"X-GUID">; };
struct x_mailbox { using grammar = sequence<"X-MAILBOX">; };
struct x_real_uid { using grammar = sequence<"X-REAL-UID">; };
struct x_savedate { using grammar = sequence<"X-SAVEDATE">; };

}  // namespace fetch

namespace fetched {

/// "X-GUID" SP astring: an identifier that a copy of the message has, too
struct x_guid { astring id; using grammar = sequence<"X-GUID", &x_guid::id>; };
/// "X-MAILBOX" SP mailbox: where a message in a virtual mailbox is in truth
struct x_mailbox { imapwire::mailbox mailbox; using grammar = sequence<"X-MAILBOX", &x_mailbox::mailbox>; };
/// "X-REAL-UID" SP uniqueid: what it has there
struct x_real_uid { nz_number uniqueid; using grammar = sequence<"X-REAL-UID", &x_real_uid::uniqueid>; };
/// "X-SAVEDATE" SP (date-time / nil): SAVEDATE from before it had an RFC
struct x_savedate { or_nil<imapwire::date_time> date_time; using grammar = sequence<"X-SAVEDATE", &x_savedate::date_time>; };

}  // namespace fetched

namespace search {

struct x_guid { astring id; using grammar = sequence<"X-GUID", &x_guid::id>; };
struct x_mailbox { imapwire::mailbox mailbox; using grammar = sequence<"X-MAILBOX", &x_mailbox::mailbox>; };
struct x_real_uid { sequence_set set; using grammar = sequence<"X-REAL-UID", &x_real_uid::set>; };
struct x_savedbefore { date day; using grammar = sequence<"X-SAVEDBEFORE", &x_savedbefore::day>; };
struct x_savedon { date day; using grammar = sequence<"X-SAVEDON", &x_savedon::day>; };
struct x_savedsince { date day; using grammar = sequence<"X-SAVEDSINCE", &x_savedsince::day>; };

/// "MIMEPART" SP "(" tagged-ext-comp *(SP tagged-ext-comp) ")": some part of the message matches. What its keys are,
/// no RFC says; they are kept as words and groups of words.
/// example: MIMEPART (TYPE image NOT FILENAME (CONTAINS logo))
struct mimepart {
    list_of<tagged_ext_comp, one_or_more> keys;
    using grammar = sequence<"MIMEPART", &mimepart::keys>;
};

}  // namespace search

namespace asked {

struct x_guid { using grammar = sequence<"X-GUID">; };

}  // namespace asked

namespace status {

/// "X-GUID" SP astring: an identifier of the mailbox
struct x_guid { astring id; using grammar = sequence<"X-GUID", &x_guid::id>; };

}  // namespace status

}  // namespace imapwire

#endif
