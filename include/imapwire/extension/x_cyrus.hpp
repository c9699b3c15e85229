// What Cyrus adds to FETCH.
#ifndef IMAPWIRE_EXTENSION_X_CYRUS_HPP
#define IMAPWIRE_EXTENSION_X_CYRUS_HPP

#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/text.hpp>

namespace imapwire {

namespace fetch {

struct cid { using grammar = sequence<"CID">; };
struct digest_sha1 { using grammar = sequence<"DIGEST.SHA1">; };
struct rfc822_filesize { using grammar = sequence<"RFC822.FILESIZE">; };

}  // namespace fetch

namespace fetched {

/// "CID" SP (atom / nil): the conversation that the message belongs to, in hexadecimal digits
struct cid { or_nil<atom> id; using grammar = sequence<"CID", &cid::id>; };
/// "DIGEST.SHA1" SP atom: of the message, in hexadecimal digits
struct digest_sha1 { atom digest; using grammar = sequence<"DIGEST.SHA1", &digest_sha1::digest>; };
/// "RFC822.FILESIZE" SP number64: what the message takes on the disk, in octets
struct rfc822_filesize { number64 octets; using grammar = sequence<"RFC822.FILESIZE", &rfc822_filesize::octets>; };

}  // namespace fetched

}  // namespace imapwire

#endif
