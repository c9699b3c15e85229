// XAPPLEPUSHSERVICE: push notifications through Apple's service, as Apple's clients ask servers for them. In no RFC.
#ifndef IMAPWIRE_EXTENSION_XAPPLEPUSHSERVICE_HPP
#define IMAPWIRE_EXTENSION_XAPPLEPUSHSERVICE_HPP

#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/text.hpp>

#include <string_view>

namespace imapwire {

/// astring / "(" mailbox *(SP mailbox) ")"
struct apple_push_value : one_of<astring, list_of<mailbox, one_or_more>> {
    using one_of::one_of;
    using grammar = choice<apple_push_value>;
};

/// atom SP (astring / "(" mailbox *(SP mailbox) ")"). Names compare without regard to case: name.equals_ignoring_case().
struct apple_push_pair {
    atom name;
    apple_push_value value;
    using grammar = sequence<&apple_push_pair::name, &apple_push_pair::value>;

    static constexpr std::string_view version = "aps-version";            ///< "1" or "2"
    static constexpr std::string_view account_id = "aps-account-id";      ///< command: of the account on the device
    static constexpr std::string_view device_token = "aps-device-token";  ///< command: hexadecimal
    static constexpr std::string_view subtopic = "aps-subtopic";          ///< command: com.apple.mobilemail
    static constexpr std::string_view mailboxes = "mailboxes";            ///< command: those to watch, a list
    static constexpr std::string_view topic = "aps-topic";                ///< response: of the server's certificate
};

/// 1*(SP name SP value)
using apple_push_pairs = list_of<apple_push_pair, some_after_space>;

namespace command {

/// "XAPPLEPUSHSERVICE" 1*(SP name SP value)
/// example: XAPPLEPUSHSERVICE aps-version 2 aps-subtopic com.apple.mobilemail mailboxes (INBOX Notes)
struct xapplepushservice {
    apple_push_pairs pairs;
    using grammar = sequence<"XAPPLEPUSHSERVICE", &xapplepushservice::pairs>;
};

}  // namespace command

namespace data {

/// "XAPPLEPUSHSERVICE" 1*(SP name SP value)
/// example: XAPPLEPUSHSERVICE aps-version "2" aps-topic "com.apple.mail.XServer.0715A26B"
struct xapplepushservice {
    apple_push_pairs pairs;
    using grammar = sequence<"XAPPLEPUSHSERVICE", &xapplepushservice::pairs>;
};

}  // namespace data

}  // namespace imapwire

#endif
