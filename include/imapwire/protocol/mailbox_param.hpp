// SELECT, EXAMINE, CREATE and RENAME, and the closed lists of their parameters (RFC 9051, 6.3 and 9; RFC 4466, 3).
#ifndef IMAPWIRE_PROTOCOL_MAILBOX_PARAM_HPP
#define IMAPWIRE_PROTOCOL_MAILBOX_PARAM_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5257_annotate.hpp>
#include <imapwire/extension/rfc5738_utf8.hpp>
#include <imapwire/extension/rfc6154_special_use.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc8474_objectid.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/tagged_ext.hpp>

namespace imapwire {

/// select-param: one line each. The last is a parameter that this library has no type for.
struct select_param : one_of<select_with::annotate,
                             select_with::condstore,
                             select_with::objectid,
                             select_with::qresync,
                             select_with::utf8,
                             tagged_ext_param> {
    using one_of::one_of;
    using grammar = choice<select_param>;
};

/// create-param: one line each. The last is a parameter that this library has no type for.
struct create_param : one_of<create_with::use,
                             tagged_ext_param> {
    using one_of::one_of;
    using grammar = choice<create_param>;
};

/// rename-param: one line each. The last is a parameter that this library has no type for.
struct rename_param : one_of<tagged_ext_param> {
    using one_of::one_of;
    using grammar = choice<rename_param>;
};

namespace command {

/// select = "SELECT" SP mailbox [SP "(" select-param *(SP select-param) ")"]      RFC 4466, 3
struct select {
    imapwire::mailbox mailbox;
    maybe<list_of<select_param, one_or_more>> params{};
    using grammar = sequence<"SELECT", &select::mailbox, &select::params>;
};

/// examine = "EXAMINE" SP mailbox [SP "(" select-param *(SP select-param) ")"]      RFC 4466, 3
struct examine {
    imapwire::mailbox mailbox;
    maybe<list_of<select_param, one_or_more>> params{};
    using grammar = sequence<"EXAMINE", &examine::mailbox, &examine::params>;
};

/// create = "CREATE" SP mailbox [SP "(" create-param *(SP create-param) ")"]      RFC 4466, 3
/// Administrators of Cyrus may say in which of the server's partitions: "CREATE" SP mailbox SP astring.
struct create {
    imapwire::mailbox mailbox;
    maybe<list_of<create_param, one_or_more>> params{};
    maybe<astring> partition{};
    using grammar = sequence<"CREATE", &create::mailbox, &create::partition, &create::params>;
};

/// rename = "RENAME" SP mailbox SP mailbox [SP "(" rename-param *(SP rename-param) ")"]      RFC 4466, 3
struct rename {
    mailbox from;
    mailbox to;
    maybe<list_of<rename_param, one_or_more>> params{};
    using grammar = sequence<"RENAME", &rename::from, &rename::to, &rename::params>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::select> = true;
template <>
inline constexpr bool matched_often<command::examine> = true;

}  // namespace imapwire

#endif
