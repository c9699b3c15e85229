// JMAPACCESS: where the same mail is to be had by JMAP (RFC 9698).
#ifndef IMAPWIRE_EXTENSION_RFC9698_JMAPACCESS_HPP
#define IMAPWIRE_EXTENSION_RFC9698_JMAPACCESS_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/quoted.hpp>

namespace imapwire {

namespace command {

/// "GETJMAPACCESS"
struct getjmapaccess { using grammar = sequence<"GETJMAPACCESS">; };

}  // namespace command

namespace data {

/// "JMAPACCESS" SP quoted
/// example: JMAPACCESS "https://jmap.example.com/session"
struct jmapaccess {
    quoted url;  ///< of the JMAP session resource
    using grammar = sequence<"JMAPACCESS", &jmapaccess::url>;
};

}  // namespace data

}  // namespace imapwire

#endif
