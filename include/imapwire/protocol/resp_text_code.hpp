// The closed list of response codes: one line each (RFC 9051, 9; RFC 3501, 9).
#ifndef IMAPWIRE_PROTOCOL_RESP_TEXT_CODE_HPP
#define IMAPWIRE_PROTOCOL_RESP_TEXT_CODE_HPP

#include <imapwire/extension/obsolete.hpp>
#include <imapwire/extension/response_codes.hpp>
#include <imapwire/extension/rfc10022_uidbatches.hpp>
#include <imapwire/extension/rfc2193_referrals.hpp>
#include <imapwire/extension/rfc4314_acl.hpp>
#include <imapwire/extension/rfc4467_urlauth.hpp>
#include <imapwire/extension/rfc4469_catenate.hpp>
#include <imapwire/extension/rfc4978_compress.hpp>
#include <imapwire/extension/rfc5255_i18n.hpp>
#include <imapwire/extension/rfc5257_annotate.hpp>
#include <imapwire/extension/rfc5259_convert.hpp>
#include <imapwire/extension/rfc5267_context.hpp>
#include <imapwire/extension/rfc5464_metadata.hpp>
#include <imapwire/extension/rfc5465_notify.hpp>
#include <imapwire/extension/rfc5466_filters.hpp>
#include <imapwire/extension/rfc6154_special_use.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc8474_objectid.hpp>
#include <imapwire/extension/rfc9585_inprogress.hpp>
#include <imapwire/extension/rfc9586_uidonly.hpp>
#include <imapwire/extension/rfc9738_messagelimit.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/message/resp_text_code.hpp>

#include <cstddef>

namespace imapwire {

/// resp-text-code, what stands between "[" and "]".
struct resp_text_code : one_of<code::alert,
                               code::alreadyexists,
                               code::appenduid,
                               code::authenticationfailed,
                               code::authorizationfailed,
                               code::badcharset,
                               code::cannot,
                               code::capability,
                               code::clientbug,
                               code::closed,
                               code::contactadmin,
                               code::copyuid,
                               code::corruption,
                               code::expired,
                               code::expungeissued,
                               code::haschildren,
                               code::inuse,
                               code::limit,
                               code::nonexistent,
                               code::noperm,
                               code::notsaved,
                               code::overquota,
                               code::parse,
                               code::permanentflags,
                               code::privacyrequired,
                               code::read_only,
                               code::read_write,
                               code::serverbug,
                               code::trycreate,
                               code::uidnext,
                               code::uidnotsticky,
                               code::uidvalidity,
                               code::unavailable,
                               code::unknown_cte,
                               code::unseen,
                               code::annotate,
                               code::annotations,
                               code::badcomparator,
                               code::badevent,
                               code::badurl,
                               code::compressionactive,
                               code::downgraded,
                               code::inprogress,
                               code::maxconvertmessages,
                               code::maxconvertparts,
                               code::metadata,
                               code::myrights,
                               code::namespace_,
                               code::referral,
                               code::tempfail,
                               code::throttled,
                               code::toobig,
                               code::undefined_filter,
                               code::urlmech,
                               code::useattr,
                               code::webalert,
                               code::error,
                               code::highestmodseq,
                               code::mailboxid,
                               code::messagelimit,
                               code::modified,
                               code::newname,
                               code::nomodseq,
                               code::notificationoverflow,
                               code::noupdate,
                               code::objectid,
                               code::toofew,
                               code::toomany,
                               code::uidrequired,
                               code::other,
                               unparsed> {
    using one_of::one_of;
    using grammar = choice<resp_text_code>;

    /// For lenient reading, which takes SP before the bracket.
    static constexpr bool ends(const char* at) noexcept { return *behind_spaces(at) == ']'; }

    /// Skips a code that could not be read, up to the bracket that closes it.
    static constexpr const char* skip(const char* at, input& in) noexcept {
        const char* const begin = at;
        for (std::size_t depth = 0; *at != '\r' && *at != '\n'; ++at) {
            if (*at == '[') ++depth;
            if (*at == ']' && depth-- == 0) return nests_within_limit(begin, at, in) ? at : nullptr;
        }
        return nullptr;
    }
};

}  // namespace imapwire

#endif
