// APPENDLIMIT: how large a message may be (RFC 7889).
#ifndef IMAPWIRE_EXTENSION_RFC7889_APPENDLIMIT_HPP
#define IMAPWIRE_EXTENSION_RFC7889_APPENDLIMIT_HPP

#include <imapwire/grammar/or_nil.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/number.hpp>

namespace imapwire {

namespace asked {

struct appendlimit { using grammar = sequence<"APPENDLIMIT">; };

}  // namespace asked

namespace status {

/// "APPENDLIMIT" SP (number / nil)      RFC 7889, 5
struct appendlimit {
    or_nil<number> octets;  ///< of the largest message that APPEND takes; 0: none at all; NIL: not limited
    using grammar = sequence<"APPENDLIMIT", &appendlimit::octets>;
};

}  // namespace status

}  // namespace imapwire

#endif
