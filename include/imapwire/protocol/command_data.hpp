// The closed list of commands: one line each.
#ifndef IMAPWIRE_PROTOCOL_COMMAND_DATA_HPP
#define IMAPWIRE_PROTOCOL_COMMAND_DATA_HPP

#include <imapwire/grammar/types.hpp>
#include <imapwire/message/command.hpp>

namespace imapwire {

/// Every command that a client can send, one alternative per line.
using command_alternatives = types<command::capability,
                                   command::login,
                                   command::noop,
                                   command::uid_copy,
                                   command::copy>;

}  // namespace imapwire

#endif
