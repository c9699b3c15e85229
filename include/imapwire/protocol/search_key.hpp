// The closed list of search keys: one line each.
#ifndef IMAPWIRE_PROTOCOL_SEARCH_KEY_HPP
#define IMAPWIRE_PROTOCOL_SEARCH_KEY_HPP

#include <imapwire/extension/rfc5466_filters.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/message/search_key.hpp>

namespace imapwire {

/// search-key: one criterion, or several connected by NOT, OR and parentheses.
struct search_key : one_of<search::all,
                           search::answered,
                           search::bcc,
                           search::before,
                           search::body,
                           search::cc,
                           search::deleted,
                           search::draft,
                           search::filter,
                           search::flagged,
                           search::from,
                           search::header,
                           search::keyword,
                           search::larger,
                           search::new_,
                           search::not_,
                           search::old,
                           search::on,
                           search::or_,
                           search::recent,
                           search::seen,
                           search::sentbefore,
                           search::senton,
                           search::sentsince,
                           search::since,
                           search::smaller,
                           search::subject,
                           search::text,
                           search::to,
                           search::uid,
                           search::unanswered,
                           search::undeleted,
                           search::undraft,
                           search::unflagged,
                           search::unkeyword,
                           search::unseen,
                           sequence_set,
                           search::group> {
    using one_of::one_of;
    using grammar = choice<search_key>;
};

}  // namespace imapwire

#endif
