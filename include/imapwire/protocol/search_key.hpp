// The closed list of search keys: one line each (RFC 9051, 9; RFC 3501, 9).
#ifndef IMAPWIRE_PROTOCOL_SEARCH_KEY_HPP
#define IMAPWIRE_PROTOCOL_SEARCH_KEY_HPP

#include <imapwire/extension/inthread.hpp>
#include <imapwire/extension/rfc5032_within.hpp>
#include <imapwire/extension/rfc5257_annotate.hpp>
#include <imapwire/extension/rfc5466_filters.hpp>
#include <imapwire/extension/rfc6203_fuzzy.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc8474_objectid.hpp>
#include <imapwire/extension/rfc8514_savedate.hpp>
#include <imapwire/extension/rfc9738_messagelimit.hpp>
#include <imapwire/extension/x_dovecot.hpp>
#include <imapwire/extension/x_gm_ext_1.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/message/search_key.hpp>

namespace imapwire {

/// search-key: one criterion, or several connected by NOT, OR and parentheses.
struct search_key : one_of<search::all,
                           search::annotation,
                           search::answered,
                           search::bcc,
                           search::before,
                           search::body,
                           search::cc,
                           search::deleted,
                           search::draft,
                           search::emailid,
                           search::filter,
                           search::flagged,
                           search::from,
                           search::fuzzy,
                           search::header,
                           search::inthread,
                           search::keyword,
                           search::larger,
                           search::mimepart,
                           search::modseq,
                           search::new_,
                           search::not_,
                           search::old,
                           search::older,
                           search::on,
                           search::or_,
                           search::recent,
                           search::savedatesupported,
                           search::savedbefore,
                           search::savedon,
                           search::savedsince,
                           search::seen,
                           search::sentbefore,
                           search::senton,
                           search::sentsince,
                           search::since,
                           search::smaller,
                           search::subject,
                           search::text,
                           search::threadid,
                           search::to,
                           search::uid,
                           search::uidafter,
                           search::uidbefore,
                           search::unanswered,
                           search::undeleted,
                           search::undraft,
                           search::unflagged,
                           search::unkeyword,
                           search::unseen,
                           search::x_gm_labels,
                           search::x_gm_msgid,
                           search::x_gm_raw,
                           search::x_gm_thrid,
                           search::x_guid,
                           search::x_mailbox,
                           search::x_real_uid,
                           search::x_savedbefore,
                           search::x_savedon,
                           search::x_savedsince,
                           search::younger,
                           sequence_set,
                           search::group> {
    using one_of::one_of;
    using grammar = choice<search_key>;
};

template <>
inline constexpr bool matched_often<search_key> = true;

}  // namespace imapwire

#endif
