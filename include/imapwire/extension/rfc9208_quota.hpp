// QUOTA: how much a user's mailboxes may hold, and do hold (RFC 9208; RFC 2087).
#ifndef IMAPWIRE_EXTENSION_RFC9208_QUOTA_HPP
#define IMAPWIRE_EXTENSION_RFC9208_QUOTA_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string.hpp>
#include <imapwire/token/text.hpp>

#include <string_view>

namespace imapwire {

/// resource-name = "STORAGE" / "MESSAGE" / "MAILBOX" / "ANNOTATION-STORAGE" / resource-name-ext
/// resource-name-ext = atom      RFC 9208, 7
/// Names compare without regard to case. It borrows the message, or the caller's bytes.
struct resource_name : caseless<atom> {
    using caseless::caseless;

    static constexpr std::string_view storage = "STORAGE";                        ///< units of 1024 octets
    static constexpr std::string_view message = "MESSAGE";                        ///< messages
    static constexpr std::string_view mailbox = "MAILBOX";                        ///< mailboxes
    static constexpr std::string_view annotation_storage = "ANNOTATION-STORAGE";  ///< units of 1024 octets
};

template <>
struct grammar<resource_name> : grammar<atom> {
    static constexpr std::string_view abnf =
        "\"STORAGE\" / \"MESSAGE\" / \"MAILBOX\" / \"ANNOTATION-STORAGE\" / atom";
};

/// quota-root-name = astring
using quota_root_name = astring;

/// quota-resource = resource-name SP resource-usage SP resource-limit
/// example: STORAGE 10 512
struct quota_resource {
    resource_name name;
    number64 usage;
    number64 limit;
    using grammar = sequence<&quota_resource::name, &quota_resource::usage, &quota_resource::limit>;

    /// Lenient reading leaves out a resource that it can't read: a name, a value, and what follows up to the next name.
    static constexpr const char* skip(const char* at, input& in) noexcept {
        at = skip_value(at, in);
        if (at != nullptr && *at == ' ') at = skip_value(at + 1, in);
        while (at != nullptr && *at == ' ' && !is_alpha(at[1])) at = skip_value(at + 1, in);
        return at;
    }
};

/// setquota-resource = resource-name SP resource-limit
struct setquota_resource {
    resource_name name;
    number64 limit;
    using grammar = sequence<&setquota_resource::name, &setquota_resource::limit>;
};

namespace command {

/// getquota = "GETQUOTA" SP quota-root-name
struct getquota { quota_root_name root; using grammar = sequence<"GETQUOTA", &getquota::root>; };

/// getquotaroot = "GETQUOTAROOT" SP mailbox
struct getquotaroot { imapwire::mailbox mailbox; using grammar = sequence<"GETQUOTAROOT", &getquotaroot::mailbox>; };

/// setquota = "SETQUOTA" SP quota-root-name SP setquota-list
/// setquota-list = "(" [setquota-resource *(SP setquota-resource)] ")"
/// example: SETQUOTA "" (STORAGE 512)
struct setquota {
    quota_root_name root;
    list_of<setquota_resource> limits{};  ///< resources that are not named have no limit afterwards
    using grammar = sequence<"SETQUOTA", &setquota::root, &setquota::limits>;
};

}  // namespace command

namespace data {

/// quota-response = "QUOTA" SP quota-root-name SP quota-list
/// quota-list = "(" quota-resource *(SP quota-resource) ")"
/// In RFC 2087 the list may be empty, and is with servers that know a quota root without limits; both are read.
/// example: QUOTA "" (STORAGE 10 512)
struct quota {
    quota_root_name root;
    list_of<quota_resource> resources{};
    using grammar = sequence<"QUOTA", &quota::root, &quota::resources>;
};

/// quotaroot-response = "QUOTAROOT" SP mailbox *(SP quota-root-name)
/// example: QUOTAROOT INBOX ""
struct quotaroot {
    imapwire::mailbox mailbox;
    list_of<quota_root_name, each_after_space> roots{};
    using grammar = sequence<"QUOTAROOT", &quotaroot::mailbox, &quotaroot::roots>;
};

}  // namespace data

namespace asked {

struct deleted_storage { using grammar = sequence<"DELETED-STORAGE">; };

}  // namespace asked

namespace status {

/// status-att-deleted-storage = "DELETED-STORAGE" SP number64: what expunging would free, in units of 1024 octets
struct deleted_storage { number64 amount; using grammar = sequence<"DELETED-STORAGE", &deleted_storage::amount>; };

}  // namespace status

}  // namespace imapwire

#endif
