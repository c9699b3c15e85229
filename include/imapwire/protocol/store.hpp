// STORE, and the closed lists of what it can change and of its modifiers (RFC 9051, 6.4.6 and 9; RFC 4466, 3).
#ifndef IMAPWIRE_PROTOCOL_STORE_HPP
#define IMAPWIRE_PROTOCOL_STORE_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5257_annotate.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/x_gm_ext_1.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/message/store.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/tagged_ext.hpp>

namespace imapwire {

/// store-att-flags, and what extensions make of it: one line each.
struct store_att : one_of<store::flags,
                          store::annotation,
                          store::x_gm_labels> {
    using one_of::one_of;
    using grammar = choice<store_att>;
};

/// store-modifier: one line each. The last is a modifier that this library has no type for.
struct store_modifier : one_of<store_with::unchangedsince,
                               tagged_ext_param> {
    using one_of::one_of;
    using grammar = choice<store_modifier>;
};

namespace command {

/// store = "STORE" SP sequence-set [SP "(" store-modifier *(SP store-modifier) ")"] SP store-att-flags      RFC 4466, 3
/// example: STORE 2:4 +FLAGS (\Deleted)
struct store {
    sequence_set set;
    maybe<list_of<store_modifier, one_or_more>> modifiers{};
    store_att attribute;
    using grammar = sequence<"STORE", &store::set, &store::modifiers, &store::attribute>;
};

/// "UID" SP store
struct uid_store {
    sequence_set set;
    maybe<list_of<store_modifier, one_or_more>> modifiers{};
    store_att attribute;
    using grammar = sequence<"UID STORE", &uid_store::set, &uid_store::modifiers, &uid_store::attribute>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::store> = true;
template <>
inline constexpr bool matched_often<command::uid_store> = true;

}  // namespace imapwire

#endif
