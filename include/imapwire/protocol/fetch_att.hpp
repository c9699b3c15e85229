// The closed list of what FETCH can ask for: one line each (RFC 9051, 9; RFC 3501, 9).
#ifndef IMAPWIRE_PROTOCOL_FETCH_ATT_HPP
#define IMAPWIRE_PROTOCOL_FETCH_ATT_HPP

#include <imapwire/extension/rfc5257_annotate.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc8474_objectid.hpp>
#include <imapwire/extension/rfc8514_savedate.hpp>
#include <imapwire/extension/rfc8970_preview.hpp>
#include <imapwire/extension/x_cyrus.hpp>
#include <imapwire/extension/x_dovecot.hpp>
#include <imapwire/extension/x_gm_ext_1.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/message/fetch_att.hpp>
#include <imapwire/message/other.hpp>

namespace imapwire {

/// fetch-att: one item that a FETCH command asks for. The last is an item that this library has no type for.
struct fetch_att : one_of<fetch::flags,
                          fetch::uid,
                          fetch::envelope,
                          fetch::internaldate,
                          fetch::rfc822_size,
                          fetch::body,
                          fetch::bodystructure,
                          fetch::body_section,
                          fetch::body_peek,
                          fetch::binary,
                          fetch::binary_peek,
                          fetch::binary_size,
                          fetch::rfc822,
                          fetch::rfc822_header,
                          fetch::rfc822_text,
                          fetch::modseq,
                          fetch::annotation,
                          fetch::emailid,
                          fetch::threadid,
                          fetch::objectid,
                          fetch::savedate,
                          fetch::preview,
                          fetch::snippet,
                          fetch::x_gm_labels,
                          fetch::x_gm_msgid,
                          fetch::x_gm_thrid,
                          fetch::x_guid,
                          fetch::x_mailbox,
                          fetch::x_real_uid,
                          fetch::x_savedate,
                          fetch::cid,
                          fetch::digest_sha1,
                          fetch::rfc822_filesize,
                          fetch::other,
                          unparsed> {
    using one_of::one_of;
    using grammar = choice<fetch_att>;

    /// To a server that can't read an item the whole command is one that it can't read.
    static constexpr bool isolates_unknown_only = true;
    static constexpr const char* skip(const char* at, input& in) noexcept { return skip_item_name(at, in); }
};

template <>
inline constexpr bool matched_often<fetch_att> = true;

}  // namespace imapwire

#endif
