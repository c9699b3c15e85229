// The first UTF8 extension (RFC 5738, obsolete). What is left of it in the registry of LIST options, and SELECT.
#ifndef IMAPWIRE_EXTENSION_RFC5738_UTF8_HPP
#define IMAPWIRE_EXTENSION_RFC5738_UTF8_HPP

#include <imapwire/grammar/sequence.hpp>

namespace imapwire {

/// The alternatives of select-param, see protocol/mailbox_param.hpp.
namespace select_with {

struct utf8 { using grammar = sequence<"UTF8">; };  ///< messages and headers may be in UTF-8

}  // namespace select_with

/// The alternatives of list-select-opt, see protocol/list_command.hpp.
namespace list_select {

struct utf8only { using grammar = sequence<"UTF8ONLY">; };  ///< also mailboxes that need UTF8 to be selected

}  // namespace list_select

/// The alternatives of list-return-opt, see protocol/list_command.hpp.
namespace list_return {

struct utf8 { using grammar = sequence<"UTF8">; };  ///< say which mailboxes are \UTF8Only or \NoUTF8

}  // namespace list_return

}  // namespace imapwire

#endif
