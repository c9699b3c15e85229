// The closed list of responses: one line each.
#ifndef IMAPWIRE_PROTOCOL_RESPONSE_DATA_HPP
#define IMAPWIRE_PROTOCOL_RESPONSE_DATA_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc10022_uidbatches.hpp>
#include <imapwire/extension/rfc2971_id.hpp>
#include <imapwire/extension/rfc4314_acl.hpp>
#include <imapwire/extension/rfc4467_urlauth.hpp>
#include <imapwire/extension/rfc5255_i18n.hpp>
#include <imapwire/extension/rfc5259_convert.hpp>
#include <imapwire/extension/rfc5256_sort.hpp>
#include <imapwire/extension/rfc5464_metadata.hpp>
#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc9208_quota.hpp>
#include <imapwire/extension/rfc9586_uidonly.hpp>
#include <imapwire/extension/rfc9698_jmapaccess.hpp>
#include <imapwire/extension/x_annotatemore.hpp>
#include <imapwire/extension/xapplepushservice.hpp>
#include <imapwire/extension/xlist.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/message/capability.hpp>
#include <imapwire/message/list.hpp>
#include <imapwire/message/mailbox_data.hpp>
#include <imapwire/message/namespace.hpp>
#include <imapwire/message/other.hpp>
#include <imapwire/protocol/mbox_list_extended.hpp>
#include <imapwire/protocol/msg_att.hpp>
#include <imapwire/protocol/search_return_data.hpp>
#include <imapwire/protocol/status_att_val.hpp>
#include <imapwire/protocol/status_response.hpp>

namespace imapwire {

namespace data {

/// obsolete-search-response = "SEARCH" *(SP nz-number)      RFC 3501, 9
/// With CONDSTORE it is followed by [SP search-sort-mod-seq] (RFC 7162, 7).
struct search {
    list_of<nz_number, each_after_space> numbers{};
    maybe<search_sort_mod_seq> modseq{};
    using grammar = sequence<"SEARCH", &search::numbers, &search::modseq>;
};

/// nz-number SP "FETCH" SP msg-att
/// example: 12 FETCH (FLAGS (\Seen) UID 440)
struct fetch {
    nz_number number;
    list_of<msg_att, one_or_more> items;
    using grammar = sequence<&fetch::number, "FETCH", &fetch::items>;
};

}  // namespace data

template <>
inline constexpr bool matched_often<data::fetch> = true;

/// Every response that a server can send, one alternative per line.
using response_alternatives = types<continue_req,
                                    tagged::ok,
                                    tagged::no,
                                    tagged::bad,
                                    data::ok,
                                    data::no,
                                    data::bad,
                                    data::preauth,
                                    data::bye,
                                    data::capability,
                                    data::enabled,
                                    data::esearch,
                                    data::exists,
                                    data::expunge,
                                    data::fetch,
                                    data::flags,
                                    data::list,
                                    data::lsub,
                                    data::namespace_,
                                    data::recent,
                                    data::search,
                                    data::status,
                                    data::acl,
                                    data::annotation,
                                    data::comparator,
                                    data::conversion,
                                    data::converted,
                                    data::genurlauth,
                                    data::id,
                                    data::jmapaccess,
                                    data::language,
                                    data::listrights,
                                    data::metadata,
                                    data::myrights,
                                    data::quota,
                                    data::quotaroot,
                                    data::sort,
                                    data::thread,
                                    data::uidbatches,
                                    data::uidfetch,
                                    data::urlfetch,
                                    data::vanished,
                                    data::xapplepushservice,
                                    data::xlist,
                                    data::other,
                                    data::other_numbered>;

}  // namespace imapwire

#endif
