// MULTISEARCH: the ESEARCH command, which searches several mailboxes (RFC 7377).
#ifndef IMAPWIRE_EXTENSION_RFC7377_MULTISEARCH_HPP
#define IMAPWIRE_EXTENSION_RFC7377_MULTISEARCH_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5465_filter_mailboxes.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/named_parens.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/search_return_opt.hpp>
#include <imapwire/token/tagged_ext.hpp>

namespace imapwire {

struct search_key;

/// filter-mailboxes, of which "selected-delayed" is forbidden here
struct source_mailboxes : one_of<filter::selected,
                                 filter::inboxes,
                                 filter::personal,
                                 filter::subscribed,
                                 filter::subtree,
                                 filter::subtree_one,
                                 filter::mailboxes> {
    using one_of::one_of;
    using grammar = choice<source_mailboxes>;
};

/// source-mbox = filter-mailboxes *(SP filter-mailboxes)
using source_mbox = list_of<source_mailboxes, bare>;

/// scope-options = scope-option *(SP scope-option), in parentheses
/// scope-option = scope-option-name [SP scope-option-value]; none is defined yet, and they keep to tagged-ext
using scope_options = list_of<tagged_ext_param, one_or_more>;

/// esearch-source-opts = "IN" SP "(" source-mbox [SP "(" scope-options ")"] ")"
/// example: IN (MAILBOXES INBOX SUBTREE Work)
struct esearch_source_opts {
    imapwire::source_mbox source_mbox;
    maybe<imapwire::scope_options> scope_options{};
};

template <>
struct grammar<esearch_source_opts> : named_parens<"IN", &esearch_source_opts::source_mbox, &esearch_source_opts::scope_options> {
    /// A search key may begin with the same letters.
    static constexpr bool starts(const char* at) noexcept { return detail::spells(at, "IN "); }
};

namespace command {

/// esearch = "ESEARCH" [SP esearch-source-opts] [SP search-return-opts] SP search-program
/// The ABNF of RFC 7377 puts two spaces before RETURN, since search-return-opts brings its own; one is meant.
/// example: ESEARCH IN (MAILBOXES INBOX SUBTREE Work) RETURN (ALL) UNSEEN
struct esearch {
    maybe<esearch_source_opts> source_opts{};
    maybe<search_return_opts> return_opts{};
    maybe<search_charset> charset{};
    list_of<search_key, some_after_space> keys;  ///< all of them must match
    using grammar = sequence<"ESEARCH", &esearch::source_opts, &esearch::return_opts, &esearch::charset, &esearch::keys>;
};

/// "UID" SP esearch: in no ABNF, but in the examples of RFC 7377, 2. ESEARCH tells unique identifiers in any case.
struct uid_esearch {
    maybe<esearch_source_opts> source_opts{};
    maybe<search_return_opts> return_opts{};
    maybe<search_charset> charset{};
    list_of<search_key, some_after_space> keys;
    using grammar = sequence<"UID ESEARCH", &uid_esearch::source_opts, &uid_esearch::return_opts, &uid_esearch::charset,
                             &uid_esearch::keys>;
};

}  // namespace command

}  // namespace imapwire

#endif
