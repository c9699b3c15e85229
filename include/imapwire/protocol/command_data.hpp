// The closed list of commands: one line each.
#ifndef IMAPWIRE_PROTOCOL_COMMAND_DATA_HPP
#define IMAPWIRE_PROTOCOL_COMMAND_DATA_HPP

#include <imapwire/grammar/types.hpp>
#include <imapwire/message/append.hpp>
#include <imapwire/message/authenticate.hpp>
#include <imapwire/message/command.hpp>
#include <imapwire/protocol/fetch.hpp>
#include <imapwire/protocol/list_command.hpp>
#include <imapwire/protocol/mailbox_param.hpp>
#include <imapwire/protocol/search.hpp>
#include <imapwire/protocol/status_att.hpp>
#include <imapwire/protocol/store.hpp>

namespace imapwire {

/// Every command that a client can send, one alternative per line.
using command_alternatives = types<command::append,
                                   command::authenticate,
                                   command::capability,
                                   command::check,
                                   command::close,
                                   command::copy,
                                   command::create,
                                   command::delete_,
                                   command::enable,
                                   command::examine,
                                   command::expunge,
                                   command::fetch,
                                   command::idle,
                                   command::list,
                                   command::login,
                                   command::logout,
                                   command::lsub,
                                   command::move,
                                   command::namespace_,
                                   command::noop,
                                   command::rename,
                                   command::search,
                                   command::select,
                                   command::starttls,
                                   command::status,
                                   command::store,
                                   command::subscribe,
                                   command::uid_copy,
                                   command::uid_expunge,
                                   command::uid_fetch,
                                   command::uid_move,
                                   command::uid_search,
                                   command::uid_store,
                                   command::unselect,
                                   command::unsubscribe>;

}  // namespace imapwire

#endif
