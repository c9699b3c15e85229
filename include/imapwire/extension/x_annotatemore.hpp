// ANNOTATEMORE: annotations of mailboxes, from before METADATA (draft-daboo-imap-annotatemore; Cyrus, Kolab).
#ifndef IMAPWIRE_EXTENSION_X_ANNOTATEMORE_HPP
#define IMAPWIRE_EXTENSION_X_ANNOTATEMORE_HPP

#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire {

namespace annotatemore {

/// att-value = attrib SP value; attrib = string; value = nstring
struct att_value {
    string attrib;  ///< "value.priv", "value.shared", "content-type.priv"...
    nstring value{};
    using grammar = sequence<&att_value::attrib, &att_value::value>;
};

/// entry-att = entry SP "(" att-value *(SP att-value) ")"; entry = string
struct entry_att {
    string entry;
    list_of<att_value, one_or_more> values;
    using grammar = sequence<&entry_att::entry, &entry_att::values>;
};

/// string / "(" string *(SP string) ")": entries, or attributes, which may hold the wildcards "*" and "%"
struct matches : one_of<string, list_of<string, one_or_more>> {
    using one_of::one_of;
    using grammar = choice<matches>;
};

/// setentryatt = entry-att / "(" entry-att *(SP entry-att) ")"
struct setentryatt : one_of<entry_att, list_of<entry_att, one_or_more>> {
    using one_of::one_of;
    using grammar = choice<setentryatt>;
};

}  // namespace annotatemore

namespace command {

/// "GETANNOTATION" SP list-mailbox SP entries SP attribs
/// example: GETANNOTATION "INBOX" "/comment" "value.priv"
struct getannotation {
    list_mailbox mailbox;  ///< or a pattern of names; empty: the server itself
    annotatemore::matches entries;
    annotatemore::matches attribs;
    using grammar = sequence<"GETANNOTATION", &getannotation::mailbox, &getannotation::entries, &getannotation::attribs>;
};

/// "SETANNOTATION" SP list-mailbox SP setentryatt
/// example: SETANNOTATION "INBOX" "/comment" ("value.priv" "Note")
struct setannotation {
    list_mailbox mailbox;
    annotatemore::setentryatt entries;
    using grammar = sequence<"SETANNOTATION", &setannotation::mailbox, &setannotation::entries>;
};

}  // namespace command

namespace data {

/// "ANNOTATION" SP mailbox 1*(SP entry-att)
/// example: ANNOTATION INBOX "/comment" ("value.priv" "Note")
struct annotation {
    imapwire::mailbox mailbox;
    list_of<annotatemore::entry_att, some_after_space> entries;
    using grammar = sequence<"ANNOTATION", &annotation::mailbox, &annotation::entries>;
};

}  // namespace data

}  // namespace imapwire

#endif
