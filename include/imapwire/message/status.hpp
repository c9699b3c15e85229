// status-att-val: what a STATUS response tells about a mailbox (RFC 9051, 7.3.3 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_MESSAGE_STATUS_HPP
#define IMAPWIRE_MESSAGE_STATUS_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/tagged_ext.hpp>

/// The alternatives of status-att-val, named after the word that each begins with.
namespace imapwire::status {

/// "MESSAGES" SP number
struct messages { imapwire::number number; using grammar = sequence<"MESSAGES", &messages::number>; };
/// "UIDNEXT" SP nz-number
struct uidnext { nz_number_or_zero uid; using grammar = sequence<"UIDNEXT", &uidnext::uid>; };
/// "UIDVALIDITY" SP nz-number
struct uidvalidity { nz_number_or_zero value; using grammar = sequence<"UIDVALIDITY", &uidvalidity::value>; };
/// "UNSEEN" SP number: how many messages have no \Seen flag
struct unseen { imapwire::number number; using grammar = sequence<"UNSEEN", &unseen::number>; };
/// "DELETED" SP number: how many messages have the \Deleted flag
struct deleted { imapwire::number number; using grammar = sequence<"DELETED", &deleted::number>; };
/// "SIZE" SP number64, in octets
struct size { number64 octets; using grammar = sequence<"SIZE", &size::octets>; };
/// "RECENT" SP number      RFC 3501, 9
struct recent { imapwire::number number; using grammar = sequence<"RECENT", &recent::number>; };

/// tagged-ext: an attribute that this library has no type for. RFC 9051, 9, wants extensions to keep to this syntax.
struct other {
    tagged_ext_label label;
    tagged_ext_val value;
    using grammar = sequence<&other::label, &other::value>;
};

}  // namespace imapwire::status

namespace imapwire {

template <>
inline constexpr bool matched_often<status::messages> = true;
template <>
inline constexpr bool matched_often<status::uidnext> = true;
template <>
inline constexpr bool matched_often<status::uidvalidity> = true;
template <>
inline constexpr bool matched_often<status::unseen> = true;

}  // namespace imapwire

#endif
