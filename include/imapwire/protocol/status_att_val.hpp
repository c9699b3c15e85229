// The closed list of status-att-val alternatives, one line each, and STATUS (RFC 9051, 7.3.3 and 9).
#ifndef IMAPWIRE_PROTOCOL_STATUS_ATT_VAL_HPP
#define IMAPWIRE_PROTOCOL_STATUS_ATT_VAL_HPP

#include <imapwire/extension/rfc7162_condstore.hpp>
#include <imapwire/extension/rfc7889_appendlimit.hpp>
#include <imapwire/extension/rfc8474_objectid.hpp>
#include <imapwire/extension/rfc9208_quota.hpp>
#include <imapwire/extension/x_dovecot.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/message/status.hpp>
#include <imapwire/token/mailbox.hpp>

namespace imapwire {

/// status-att-val: one attribute of a mailbox and its value.
struct status_att_val : one_of<status::messages,
                               status::uidnext,
                               status::uidvalidity,
                               status::unseen,
                               status::deleted,
                               status::size,
                               status::recent,
                               status::highestmodseq,
                               status::appendlimit,
                               status::deleted_storage,
                               status::mailboxid,
                               status::objectid,
                               status::x_guid,
                               status::other,
                               unparsed> {
    using one_of::one_of;
    using grammar = choice<status_att_val>;

    static constexpr bool ends(const char* at) noexcept { return *at == ' ' || *at == ')'; }

    /// Skips an attribute that could not be read, and its value, unless another attribute stands where the value should.
    [[gnu::cold]] static constexpr const char* skip(const char* at, input& in) noexcept {
        const char* end = skip_value(at, in);
        if (end != nullptr && *end == ' ' && !grammar::knows(end + 1, in)) end = skip_value(end + 1, in);
        if (end != nullptr && (*end == ' ' || closes(end))) return end;
        if (is_conclusive(in.error.code) || ++in.endless > 16) return nullptr;
        return find_end(at, in);
    }

private:
    /// Whether the parenthesis is that of the list, which the response ends with.
    static constexpr bool closes(const char* at) noexcept {
        if (*at != ')') return false;
        at = behind_spaces(at + 1);
        return *at == '\r' || *at == '\n';
    }

    /// Where parentheses or quotes don't match: up to the next attribute that is known, or the end of the list. Cyrus
    /// 3.6 fills MAILBOXID with octets at random.
    static constexpr const char* find_end(const char* at, const input& in) noexcept {
        for (; *at != '\r' && *at != '\n'; ++at)
            if (closes(at) || (*at == ' ' && grammar::knows(at + 1, in))) return at;
        return nullptr;
    }
};

template <>
inline constexpr bool matched_often<status_att_val> = true;

namespace data {

/// "STATUS" SP mailbox SP "(" [status-att-list] ")"
/// example: STATUS "Sent Items" (MESSAGES 17 UNSEEN 2)
struct status {
    reported_mailbox mailbox;
    list_of<status_att_val> attributes{};
    using grammar = sequence<"STATUS", &status::mailbox, &status::attributes>;
};

}  // namespace data

template <>
inline constexpr bool matched_often<data::status> = true;

}  // namespace imapwire

#endif
