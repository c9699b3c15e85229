// LSUB, and what LIST responses may add to a mailbox (RFC 9051, 7.3.1 and 9; RFC 3501, 7.2.3; RFC 5258).
#ifndef IMAPWIRE_MESSAGE_LIST_HPP
#define IMAPWIRE_MESSAGE_LIST_HPP

#include <imapwire/grammar/in_parens.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/delimiter.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/tagged_ext.hpp>

namespace imapwire {

/// The alternatives of mbox-list-extended-item, named after their tags.
namespace listed {

/// childinfo-extended-item = "CHILDINFO" SP "(" list-select-base-opt-quoted *(SP list-select-base-opt-quoted) ")"
/// There are mailboxes below this one that meet these selection options, which it does not meet itself.
struct childinfo {
    list_of<string, one_or_more> options;
    using grammar = sequence<"CHILDINFO", &childinfo::options>;
};

/// oldname-extended-item = "OLDNAME" SP "(" mailbox ")"
struct oldname {
    in_parens<imapwire::mailbox> mailbox;
    using grammar = sequence<"OLDNAME", &oldname::mailbox>;
};

/// mbox-list-extended-item-tag SP tagged-ext-val: an item that this library has no type for.
struct other {
    astring tag;
    tagged_ext_val value;
    using grammar = sequence<&other::tag, &other::value>;
};

}  // namespace listed

namespace data {

/// "LSUB" SP mailbox-list      RFC 3501, 9
/// example: LSUB () "." #news.comp.mail.misc
struct lsub {
    list_of<mbx_list_flag> flags{};
    imapwire::delimiter delimiter;
    reported_mailbox mailbox;
    using grammar = sequence<"LSUB", &lsub::flags, &lsub::delimiter, &lsub::mailbox>;
};

}  // namespace data

}  // namespace imapwire

#endif
