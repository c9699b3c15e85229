// SEARCH, and the closed list of what it can return (RFC 9051, 6.4.4 and 9; RFC 3501, 9).
#ifndef IMAPWIRE_PROTOCOL_SEARCH_HPP
#define IMAPWIRE_PROTOCOL_SEARCH_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5267_context.hpp>
#include <imapwire/extension/rfc6203_fuzzy.hpp>
#include <imapwire/extension/rfc9394_partial.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/message/search_return_opt.hpp>
#include <imapwire/protocol/fetch_att.hpp>
#include <imapwire/protocol/search_key.hpp>
#include <imapwire/token/tagged_ext.hpp>

namespace imapwire {

/// search-return-opt: one line each. The last is search-ret-opt-ext, an option that this library has no type for.
struct search_return_opt : one_of<search_return::all,
                                  search_return::context,
                                  search_return::count,
                                  search_return::max,
                                  search_return::min,
                                  search_return::partial,
                                  search_return::relevancy,
                                  search_return::save,
                                  search_return::update,
                                  tagged_ext_param> {
    using one_of::one_of;
    using grammar = choice<search_return_opt>;
};

namespace command {

/// search = "SEARCH" [search-return-opts] SP search-program
/// search-program = ["CHARSET" SP charset SP] search-key *(SP search-key)
/// example: SEARCH RETURN (MIN COUNT) CHARSET UTF-8 FLAGGED SINCE 1-Feb-2025
struct search {
    maybe<search_return_opts> return_opts{};
    maybe<search_charset> charset{};
    list_of<search_key, some_after_space> keys;  ///< all of them must match
    using grammar = sequence<"SEARCH", &search::return_opts, &search::charset, &search::keys>;
};

/// "UID" SP search: the result is unique identifiers
struct uid_search {
    maybe<search_return_opts> return_opts{};
    maybe<search_charset> charset{};
    list_of<search_key, some_after_space> keys;
    using grammar = sequence<"UID SEARCH", &uid_search::return_opts, &uid_search::charset, &uid_search::keys>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::search> = true;
template <>
inline constexpr bool matched_often<command::uid_search> = true;

}  // namespace imapwire

#endif
