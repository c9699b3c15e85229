// NOTIFY: of which changes, in which mailboxes, the server tells without being asked (RFC 5465, 8). The command is in
// protocol/notify.hpp.
#ifndef IMAPWIRE_EXTENSION_RFC5465_NOTIFY_HPP
#define IMAPWIRE_EXTENSION_RFC5465_NOTIFY_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// The alternatives of event, named after the word that each begins with.
namespace notify_event {

struct message_expunge { using grammar = sequence<"MESSAGEEXPUNGE">; };
struct flag_change { using grammar = sequence<"FLAGCHANGE">; };
struct annotation_change { using grammar = sequence<"ANNOTATIONCHANGE">; };

struct mailbox_name { using grammar = sequence<"MAILBOXNAME">; };
struct subscription_change { using grammar = sequence<"SUBSCRIPTIONCHANGE">; };
struct mailbox_metadata_change { using grammar = sequence<"MAILBOXMETADATACHANGE">; };

struct server_metadata_change { using grammar = sequence<"SERVERMETADATACHANGE">; };

}  // namespace notify_event

/// event-name = message-event-name / mailbox-event / user-event
/// message-event-name = "MessageNew" / "MessageExpunge" / "FlagChange" / "AnnotationChange"
enum class event_name : std::uint8_t {
    message_new,
    message_expunge,
    flag_change,
    annotation_change,
    mailbox_name,
    subscription_change,
    mailbox_metadata_change,
    server_metadata_change,
};

constexpr std::string_view name(event_name event) noexcept {
    constexpr std::string_view names[] = {"MessageNew",  "MessageExpunge",     "FlagChange",            "AnnotationChange",
                                          "MailboxName", "SubscriptionChange", "MailboxMetadataChange", "ServerMetadataChange"};
    return names[static_cast<std::size_t>(event)];
}

template <>
struct grammar<event_name> : words<event_name, 8> {};

namespace code {

/// unsupported-events-code = "BADEVENT" SP "(" event-name *(SP event-name) ")": all that the server supports
/// example: BADEVENT (MessageNew MessageExpunge FlagChange)
struct badevent { list_of<event_name, bare> supported; };

struct notificationoverflow { using grammar = sequence<"NOTIFICATIONOVERFLOW">; };  ///< the server tells nothing any more

}  // namespace code

/// Dovecot 2.3 omits the parentheses, which lenient mode reads.
template <>
struct grammar<code::badevent> : keyword_rule<code::badevent>, record<&code::badevent::supported> {
    static constexpr std::string_view keyword = "BADEVENT";
    static constexpr std::string_view abnf = "\"BADEVENT\" SP \"(\" event-name *(SP event-name) \")\"";

    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        using names = list_of<event_name, bare>;
        at = in.space(at);
        if (at == nullptr) return nullptr;
        const bool open = *at == '(';
        if (open)
            at = in.open(at);
        else if (!grammar<names>::starts(at) || !in.tolerate(quirk::missing_parentheses))
            return in.fail(at, errc::expected_open);
        if (at == nullptr) [[unlikely]] return nullptr;
        at = read_member<&code::badevent::supported>(at, in, out);
        return at == nullptr || !open ? at : in.close(at);
    }

    static constexpr void write(auto& out, const code::badevent& value) noexcept {
        out.put(keyword);
        out.put(" (");
        imapwire::write(out, value.supported);
        out.put(')');
    }

    template <class Generator>
    static void generate(Generator& g, code::badevent& value) noexcept {
        g.fill(value.supported);
    }
};

}  // namespace imapwire

#endif
