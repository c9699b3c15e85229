// The closed list of responses: one line each.
#ifndef IMAPWIRE_PROTOCOL_RESPONSE_DATA_HPP
#define IMAPWIRE_PROTOCOL_RESPONSE_DATA_HPP

#include <imapwire/message/capability.hpp>
#include <imapwire/message/mailbox_data.hpp>
#include <imapwire/protocol/msg_att.hpp>
#include <imapwire/protocol/status_response.hpp>

namespace imapwire {

namespace data {

/// nz-number SP "FETCH" SP msg-att
/// example: 12 FETCH (FLAGS (\Seen) UID 440)
struct fetch {
    nz_number number;
    list_of<msg_att, one_or_more> items;
    using grammar = sequence<&fetch::number, "FETCH", &fetch::items>;
};

/// An untagged response that lenient reading knows nothing about.
struct unparsed {
    imapwire::unparsed response;
};

}  // namespace data

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
                                    data::exists,
                                    data::expunge,
                                    data::fetch,
                                    data::flags,
                                    data::recent,
                                    data::search>;

}  // namespace imapwire

#endif
