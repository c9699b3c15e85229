// NOTIFY, and the closed list of events (RFC 5465, 8).
#ifndef IMAPWIRE_PROTOCOL_NOTIFY_HPP
#define IMAPWIRE_PROTOCOL_NOTIFY_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/extension/rfc5465_filter_mailboxes.hpp>
#include <imapwire/extension/rfc5465_notify.hpp>
#include <imapwire/grammar/alternative.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/protocol/fetch_att.hpp>
#include <imapwire/token/text.hpp>

#include <cstddef>

namespace imapwire {

namespace notify_event {

/// "MessageNew" [SP "(" fetch-att *(SP fetch-att) ")"]
/// The attributes come in a FETCH response for the new message; only with "selected" and "selected-delayed".
struct message_new {
    maybe<list_of<fetch_att, one_or_more>> attributes{};
    using grammar = sequence<"MESSAGENEW", &message_new::attributes>;
};

}  // namespace notify_event

/// event = message-event / mailbox-event / user-event / event-ext
/// message-event = ("MessageNew" [SP "(" fetch-att *(SP fetch-att) ")"]) / "MessageExpunge" / "FlagChange" /
///                 "AnnotationChange"
/// mailbox-event = "MailboxName" / "SubscriptionChange" / "MailboxMetadataChange"
/// user-event = "ServerMetadataChange"
/// event-ext = atom      RFC 5465, 8
///
/// Which of them go together, and with which mailboxes, is for the server to check.
struct event : one_of<notify_event::message_new,
                      notify_event::message_expunge,
                      notify_event::flag_change,
                      notify_event::annotation_change,
                      notify_event::mailbox_name,
                      notify_event::subscription_change,
                      notify_event::mailbox_metadata_change,
                      notify_event::server_metadata_change,
                      atom> {
    using one_of::one_of;
    using grammar = choice<event>;
};

/// "NONE" in the place of events: the client wants none of these mailboxes.
struct no_events { using grammar = sequence<"NONE">; };

/// events = ("(" event *(SP event) ")") / "NONE"
struct events : one_of<list_of<event, bare>, no_events> {
    using one_of::one_of;
    template <std::size_t N>
    constexpr events(const event (&of)[N]) noexcept : one_of(list_of<event, bare>(of)) {}
};

/// The RFC's longest example has events without parentheses, which lenient mode reads.
template <>
struct grammar<events> : choice<events> {
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        using several = list_of<event, bare>;
        if (*at == '(') {
            at = in.open(at);
            if (at != nullptr) at = read_alternative<several>(at, in, out);
            return at == nullptr ? nullptr : in.close(at);
        }
        if (detail::spells_word(at, "NONE", character::atom)) return read_alternative<no_events>(at, in, out);
        if (!grammar<several>::starts(at) || !in.tolerate(quirk::missing_parentheses)) return in.fail(at, errc::expected_open);
        return read_alternative<several>(at, in, out);
    }

    static constexpr void write(auto& out, const events& value) noexcept {
        if (value.is<no_events>()) return choice<events>::write(out, value);
        out.put('(');
        choice<events>::write(out, value);
        out.put(')');
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '(' || detail::spells(at, "NONE"); }

    template <class Description>
    static constexpr void describe(Description& d) {
        d.text("\"(\" ");
        d.template rule<list_of<event, bare>>();
        d.text(" \")\" / \"NONE\"");
    }
};

/// event-group = "(" filter-mailboxes SP events ")"
/// example: (subtree Lists (MessageNew MessageExpunge))
struct event_group {
    filter_mailboxes mailboxes;
    imapwire::events events;
    using grammar = parens<&event_group::mailboxes, &event_group::events>;
};

/// event-groups = event-group *(SP event-group)
using event_groups = list_of<event_group, bare>;

/// status-indicator = SP "STATUS", without its SP: a STATUS response for each of the mailboxes is to come first
struct status_indicator { using grammar = sequence<"STATUS">; };

/// notify-set = "SET" [status-indicator] SP event-groups
struct notify_set {
    maybe<status_indicator> status{};
    event_groups groups;
    using grammar = sequence<"SET", &notify_set::status, &notify_set::groups>;
};

/// notify-none = "NONE"
struct notify_none { using grammar = sequence<"NONE">; };

/// notify-set / notify-none
struct notify_request : one_of<notify_set, notify_none> {
    using one_of::one_of;
    using grammar = choice<notify_request>;
};

namespace command {

/// notify = "NOTIFY" SP (notify-set / notify-none)      RFC 5465, 8
/// example: NOTIFY SET STATUS (selected (MessageNew (UID FLAGS) MessageExpunge)) (inboxes (MessageNew MessageExpunge))
struct notify {
    notify_request request;
    using grammar = sequence<"NOTIFY", &notify::request>;
};

}  // namespace command

}  // namespace imapwire

#endif
