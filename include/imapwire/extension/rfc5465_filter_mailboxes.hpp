// filter-mailboxes: which mailboxes NOTIFY and the ESEARCH command are about (RFC 5465, 8; RFC 7377, 4).
#ifndef IMAPWIRE_EXTENSION_RFC5465_FILTER_MAILBOXES_HPP
#define IMAPWIRE_EXTENSION_RFC5465_FILTER_MAILBOXES_HPP

#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>

#include <string_view>

namespace imapwire {

/// many-mailboxes = "(" mailbox *(SP mailbox) ")"
using many_mailboxes = list_of<mailbox, one_or_more>;

/// one-or-more-mailbox = mailbox / many-mailboxes
struct one_or_more_mailbox : one_of<mailbox, many_mailboxes> {
    using one_of::one_of;
    using grammar = one_or_several<one_or_more_mailbox>;
};

/// The alternatives of filter-mailboxes, named after the word that each begins with.
namespace filter {

struct selected { using grammar = sequence<"SELECTED">; };
struct selected_delayed { using grammar = sequence<"SELECTED-DELAYED">; };  ///< not in the ESEARCH command

struct inboxes { using grammar = sequence<"INBOXES">; };
struct personal { using grammar = sequence<"PERSONAL">; };
struct subscribed { using grammar = sequence<"SUBSCRIBED">; };

/// "subtree" SP one-or-more-mailbox: with all that is below them
struct subtree { one_or_more_mailbox mailboxes; using grammar = sequence<"SUBTREE", &subtree::mailboxes>; };
/// "subtree-one" SP one-or-more-mailbox: with one level below them      RFC 7377
struct subtree_one { one_or_more_mailbox mailboxes; using grammar = sequence<"SUBTREE-ONE", &subtree_one::mailboxes>; };
/// "mailboxes" SP one-or-more-mailbox
struct mailboxes {
    one_or_more_mailbox names;
    struct grammar : sequence<"MAILBOXES", &mailboxes::names> {
        static constexpr std::string_view rule_name = "filter-mailboxes-named";
    };
};

}  // namespace filter

/// filter-mailboxes = filter-mailboxes-selected / filter-mailboxes-other
/// filter-mailboxes-selected = "selected" / "selected-delayed"
/// filter-mailboxes-other = "inboxes" / "personal" / "subscribed" / ("subtree" SP one-or-more-mailbox) /
///                          ("subtree-one" SP one-or-more-mailbox) / ("mailboxes" SP one-or-more-mailbox)
/// example: subtree (Lists "Old Mail")
struct filter_mailboxes : one_of<filter::selected,
                                 filter::selected_delayed,
                                 filter::inboxes,
                                 filter::personal,
                                 filter::subscribed,
                                 filter::subtree,
                                 filter::subtree_one,
                                 filter::mailboxes> {
    using one_of::one_of;
    using grammar = choice<filter_mailboxes>;
};

}  // namespace imapwire

#endif
