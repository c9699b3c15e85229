// SPECIAL-USE and CREATE-SPECIAL-USE: which mailbox is for drafts, junk, trash... (RFC 6154; RFC 8457).
#ifndef IMAPWIRE_EXTENSION_RFC6154_SPECIAL_USE_HPP
#define IMAPWIRE_EXTENSION_RFC6154_SPECIAL_USE_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/flag.hpp>

namespace imapwire {

/// use-attr = "\All" / "\Archive" / "\Drafts" / "\Flagged" / "\Junk" / "\Sent" / "\Trash" / use-attr-ext
/// use-attr-ext = "\" atom      RFC 6154, 6; "\Important" is RFC 8457
/// LIST responses bring it among the other attributes of a mailbox. Constants: extension/rfc5788_keywords.hpp.
using use_attr = mbx_list_flag;

/// The alternatives of create-param, see protocol/mailbox_param.hpp.
namespace create_with {

/// "USE" SP "(" [use-attr *(SP use-attr)] ")"
/// example: USE (\Drafts)
struct use {
    list_of<use_attr> attributes{};
    using grammar = sequence<"USE", &use::attributes>;
};

}  // namespace create_with

/// The alternatives of list-select-opt, see protocol/list_command.hpp.
namespace list_select {

struct special_use { using grammar = sequence<"SPECIAL-USE">; };  ///< only mailboxes with a use-attr

}  // namespace list_select

/// The alternatives of list-return-opt, see protocol/list_command.hpp.
namespace list_return {

struct special_use { using grammar = sequence<"SPECIAL-USE">; };  ///< say each mailbox's use-attr

}  // namespace list_return

namespace code {

struct useattr { using grammar = sequence<"USEATTR">; };  ///< RFC 6154, 3: this use-attr can't be given to a mailbox

}  // namespace code

}  // namespace imapwire

#endif
