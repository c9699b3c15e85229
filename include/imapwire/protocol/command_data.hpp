// The closed list of commands: one line each.
#ifndef IMAPWIRE_PROTOCOL_COMMAND_DATA_HPP
#define IMAPWIRE_PROTOCOL_COMMAND_DATA_HPP

#include <imapwire/extension/obsolete.hpp>
#include <imapwire/extension/rfc10022_uidbatches.hpp>
#include <imapwire/extension/rfc2193_referrals.hpp>
#include <imapwire/extension/rfc2971_id.hpp>
#include <imapwire/extension/rfc4314_acl.hpp>
#include <imapwire/extension/rfc4467_urlauth.hpp>
#include <imapwire/extension/rfc4978_compress.hpp>
#include <imapwire/extension/rfc5255_i18n.hpp>
#include <imapwire/extension/rfc5259_convert.hpp>
#include <imapwire/extension/rfc5267_context.hpp>
#include <imapwire/extension/rfc5464_metadata.hpp>
#include <imapwire/extension/rfc7377_multisearch.hpp>
#include <imapwire/extension/rfc8437_unauthenticate.hpp>
#include <imapwire/extension/rfc9208_quota.hpp>
#include <imapwire/extension/rfc9698_jmapaccess.hpp>
#include <imapwire/extension/vendor_commands.hpp>
#include <imapwire/extension/x_annotatemore.hpp>
#include <imapwire/extension/xapplepushservice.hpp>
#include <imapwire/extension/xlist.hpp>
#include <imapwire/grammar/types.hpp>
#include <imapwire/message/authenticate.hpp>
#include <imapwire/message/command.hpp>
#include <imapwire/message/other.hpp>
#include <imapwire/protocol/append.hpp>
#include <imapwire/protocol/fetch.hpp>
#include <imapwire/protocol/list_command.hpp>
#include <imapwire/protocol/mailbox_param.hpp>
#include <imapwire/protocol/notify.hpp>
#include <imapwire/protocol/search.hpp>
#include <imapwire/protocol/sort_key.hpp>
#include <imapwire/protocol/status_att.hpp>
#include <imapwire/protocol/store.hpp>

namespace imapwire {

/// Every command that a client can send, one alternative per line.
using command_alternatives = types<command::append,
                                   command::authenticate,
                                   command::bboard,
                                   command::cancelupdate,
                                   command::capability,
                                   command::check,
                                   command::clientid,
                                   command::close,
                                   command::comparator,
                                   command::compress,
                                   command::conversions,
                                   command::convert,
                                   command::copy,
                                   command::create,
                                   command::delete_,
                                   command::deleteacl,
                                   command::enable,
                                   command::esearch,
                                   command::examine,
                                   command::expunge,
                                   command::fetch,
                                   command::find,
                                   command::genurlauth,
                                   command::getacl,
                                   command::getannotation,
                                   command::getjmapaccess,
                                   command::getmetadata,
                                   command::getquota,
                                   command::getquotaroot,
                                   command::id,
                                   command::idle,
                                   command::language,
                                   command::list,
                                   command::listrights,
                                   command::login,
                                   command::logout,
                                   command::lsub,
                                   command::move,
                                   command::myrights,
                                   command::namespace_,
                                   command::noop,
                                   command::notify,
                                   command::partial,
                                   command::proxyauth,
                                   command::rename,
                                   command::replace,
                                   command::resetkey,
                                   command::rlist,
                                   command::rlsub,
                                   command::scan,
                                   command::search,
                                   command::select,
                                   command::setacl,
                                   command::setannotation,
                                   command::setmetadata,
                                   command::setquota,
                                   command::sort,
                                   command::starttls,
                                   command::status,
                                   command::store,
                                   command::subscribe,
                                   command::thread,
                                   command::uid_convert,
                                   command::uid_copy,
                                   command::uid_esearch,
                                   command::uid_expunge,
                                   command::uid_fetch,
                                   command::uid_move,
                                   command::uid_partial,
                                   command::uid_replace,
                                   command::uid_search,
                                   command::uid_sort,
                                   command::uid_store,
                                   command::uid_thread,
                                   command::uidbatches,
                                   command::unauthenticate,
                                   command::unselect,
                                   command::unsubscribe,
                                   command::urlfetch,
                                   command::x_command,
                                   command::xapplepushservice,
                                   command::xlist>;

}  // namespace imapwire

#endif
