// The closed list of msg-att alternatives: one line each (RFC 9051, 9; RFC 3501, 9).
#ifndef IMAPWIRE_PROTOCOL_MSG_ATT_HPP
#define IMAPWIRE_PROTOCOL_MSG_ATT_HPP

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
#include <imapwire/message/msg_att.hpp>
#include <imapwire/message/other.hpp>

namespace imapwire {

/// msg-att-dynamic / msg-att-static: one item of a FETCH response. The last is an item that this library has no type for.
struct msg_att : one_of<fetched::uid,
                        fetched::flags,
                        fetched::envelope,
                        fetched::internaldate,
                        fetched::rfc822_size,
                        fetched::body,
                        fetched::bodystructure,
                        fetched::body_section,
                        fetched::binary,
                        fetched::binary_size,
                        fetched::modseq,
                        fetched::rfc822,
                        fetched::rfc822_header,
                        fetched::rfc822_text,
                        fetched::annotation,
                        fetched::emailid,
                        fetched::threadid,
                        fetched::objectid,
                        fetched::savedate,
                        fetched::preview,
                        fetched::snippet,
                        fetched::x_gm_labels,
                        fetched::x_gm_msgid,
                        fetched::x_gm_thrid,
                        fetched::x_guid,
                        fetched::x_mailbox,
                        fetched::x_real_uid,
                        fetched::x_savedate,
                        fetched::cid,
                        fetched::digest_sha1,
                        fetched::rfc822_filesize,
                        fetched::other,
                        unparsed> {
    using one_of::one_of;
    using grammar = choice<msg_att>;
    /// Tried before the others are looked up.
    using frequent = types<fetched::uid, fetched::flags, fetched::modseq>;

    static constexpr bool ends(const char* at) noexcept { return *at == ' ' || *at == ')'; }

    static constexpr const char* skip(const char* at, input& in) noexcept { return detail::skip_item<msg_att>(at, in); }

    /// An item in parentheses of its own, or RFC822[].
    template <class Out>
    static constexpr const char* read_odd(const char* at, input& in, Out& out) noexcept {
        if (detail::spells(at, "RFC822[] ")) {
            if constexpr (building<Out>)
                at = read<nstring>(at + 9, in, out.template emplace<fetched::rfc822>().content);
            else
                at = match<nstring>(at + 9, in);
            return at != nullptr && ends(at) && in.tolerate(quirk::section_of_rfc822) ? at : nullptr;
        }
        if (*at != '(' || !grammar::knows(at + 1, in)) return nullptr;
        const input::mark before = in.here();
        at = in.open(at);
        if (at != nullptr) at = read<msg_att>(at, in, out);
        const bool odd = at != nullptr && in.unparsed == before.unparsed && *at == ')' && ends(at + 1);
        in.go_back(before);
        return odd && in.tolerate(quirk::double_parens) ? at + 1 : nullptr;
    }
};

template <>
inline constexpr bool matched_often<msg_att> = true;

}  // namespace imapwire

#endif
