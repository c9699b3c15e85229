// What the LIST command is made of: patterns and options (RFC 9051, 6.3.9 and 9; RFC 5258, 6).
#ifndef IMAPWIRE_MESSAGE_LIST_COMMAND_HPP
#define IMAPWIRE_MESSAGE_LIST_COMMAND_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/tagged_ext.hpp>
#include <imapwire/token/text.hpp>

namespace imapwire {

/// patterns = "(" list-mailbox *(SP list-mailbox) ")"      RFC 5258, 6
using patterns = list_of<list_mailbox, one_or_more>;

/// mbox-or-pat = list-mailbox / patterns
struct mbox_or_pat : one_of<list_mailbox, patterns> {
    using one_of::one_of;
    using grammar = one_or_several<mbox_or_pat>;
};

/// option-value = "(" option-val-comp ")"; its components are those of tagged-ext
using option_value = list_of<tagged_ext_comp, one_or_more>;

/// option-extension = (option-standard-tag / option-vendor-tag) [SP option-value]: an option that this library has no
/// type for.
/// example: vendor.example-color (red)
struct option_extension {
    atom tag;
    maybe<option_value> value{};
    using grammar = sequence<&option_extension::tag, &option_extension::value>;
};

/// The alternatives of list-select-opt.
namespace list_select {

struct subscribed { using grammar = sequence<"SUBSCRIBED">; };
struct remote { using grammar = sequence<"REMOTE">; };
struct recursivematch { using grammar = sequence<"RECURSIVEMATCH">; };

}  // namespace list_select

/// The alternatives of list-return-opt.
namespace list_return {

struct subscribed { using grammar = sequence<"SUBSCRIBED">; };
struct children { using grammar = sequence<"CHILDREN">; };

}  // namespace list_return

}  // namespace imapwire

#endif
