// The commands that take at most names of mailboxes and capabilities, and sets of messages (RFC 9051, 6 and 9; RFC 3501, 6 and 9).
#ifndef IMAPWIRE_MESSAGE_COMMAND_HPP
#define IMAPWIRE_MESSAGE_COMMAND_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/grammar/words.hpp>
#include <imapwire/message/capability.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/string.hpp>

#include <cstdint>
#include <string_view>

namespace imapwire {

/// What IMAP2 subscribes to: servers recognize it to answer BAD.
enum class imap2_kind : std::uint8_t { mailbox, bboard };

constexpr std::string_view name(imap2_kind kind) noexcept { return kind == imap2_kind::mailbox ? "MAILBOX" : "BBOARD"; }

template <>
struct grammar<imap2_kind> : words<imap2_kind, 2> {};

namespace command {

struct capability { using grammar = sequence<"CAPABILITY">; };
struct check { using grammar = sequence<"CHECK">; };  ///< RFC 3501
struct close { using grammar = sequence<"CLOSE">; };
struct expunge { using grammar = sequence<"EXPUNGE">; };
/// idle = "IDLE" CRLF "DONE". The DONE is a client line.
struct idle { using grammar = sequence<"IDLE">; };
struct logout { using grammar = sequence<"LOGOUT">; };
struct namespace_ { using grammar = sequence<"NAMESPACE">; };
struct noop { using grammar = sequence<"NOOP">; };
struct starttls { using grammar = sequence<"STARTTLS">; };
struct unselect { using grammar = sequence<"UNSELECT">; };

/// enable = "ENABLE" 1*(SP capability)
struct enable {
    list_of<imapwire::capability, some_after_space> capabilities;
    using grammar = sequence<"ENABLE", &enable::capabilities>;
};

/// delete = "DELETE" SP mailbox
struct delete_ { imapwire::mailbox mailbox; using grammar = sequence<"DELETE", &delete_::mailbox>; };
/// subscribe = "SUBSCRIBE" SP mailbox; with ["MAILBOX" SP / "BBOARD" SP] before the mailbox in IMAP2 (RFC 1176)
struct subscribe {
    imapwire::mailbox mailbox;
    maybe<imap2_kind> kind{};
};

/// unsubscribe = "UNSUBSCRIBE" SP mailbox; as subscribe in IMAP2
struct unsubscribe {
    imapwire::mailbox mailbox;
    maybe<imap2_kind> kind{};
};

/// lsub = "LSUB" SP mailbox SP list-mailbox      RFC 3501, 9
/// example: LSUB "#news." "comp.mail.*"
struct lsub {
    mailbox reference;
    list_mailbox pattern;
    using grammar = sequence<"LSUB", &lsub::reference, &lsub::pattern>;
};

/// copy = "COPY" SP sequence-set SP mailbox
struct copy {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"COPY", &copy::set, &copy::mailbox>;
};

/// move = "MOVE" SP sequence-set SP mailbox
struct move {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"MOVE", &move::set, &move::mailbox>;
};

// With UID in front the sets are of unique identifiers in place of message sequence numbers.

/// "UID" SP copy
struct uid_copy {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"UID COPY", &uid_copy::set, &uid_copy::mailbox>;
};

/// "UID" SP move
struct uid_move {
    sequence_set set;
    imapwire::mailbox mailbox;
    using grammar = sequence<"UID MOVE", &uid_move::set, &uid_move::mailbox>;
};

/// "UID" SP uid-expunge; uid-expunge = "EXPUNGE" SP sequence-set
struct uid_expunge {
    sequence_set set;
    using grammar = sequence<"UID EXPUNGE", &uid_expunge::set>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::subscribe> = true;
template <>
inline constexpr bool matched_often<command::copy> = true;
template <>
inline constexpr bool matched_often<command::uid_copy> = true;

namespace detail {

/// keyword SP [kind SP] mailbox. A mailbox may have the name of a kind; nothing follows it then.
template <class T>
struct subscription : keyword_rule<T> {
    template <class Out>
    static constexpr const char* read_rest(const char* at, input& in, Out& out) noexcept {
        at = in.space(at);
        if (at == nullptr) [[unlikely]] return nullptr;
        if constexpr (building<Out>) out.kind.reset();
        if (grammar<imap2_kind>::starts(at)) [[unlikely]] {
            at = read_kind(at, in, out);
            if (at == nullptr) return nullptr;
        }
        return read_member<&T::mailbox>(at, in, out);
    }

    static constexpr void write(auto& out, const T& value) noexcept {
        out.put(grammar<T>::keyword);
        imapwire::write(out, value.kind);
        out.put(' ');
        imapwire::write(out, value.mailbox);
    }

    template <class Generator>
    static void generate(Generator& g, T& value) noexcept {
        g.fill(value.kind);
        g.fill(value.mailbox);
    }

private:
    /// The place of the mailbox, which is that of the kind if nothing follows it.
    template <class Out>
    static constexpr const char* read_kind(const char* at, input& in, Out& out) noexcept {
        imap2_kind kind{};
        const char* const end = imapwire::read<imap2_kind>(at, in, kind);
        const char* const behind = behind_spaces(end);
        if (end == behind || *behind == '\r' || *behind == '\n') return at;
        if constexpr (building<Out>) out.kind = kind;
        return in.space(end);
    }
};

}  // namespace detail

template <>
struct grammar<command::subscribe> : detail::subscription<command::subscribe>,
                                     record<&command::subscribe::kind, &command::subscribe::mailbox> {
    static constexpr std::string_view keyword = "SUBSCRIBE";
    static constexpr std::string_view abnf = "\"SUBSCRIBE\" SP [(\"MAILBOX\" / \"BBOARD\") SP] mailbox";
};

template <>
struct grammar<command::unsubscribe> : detail::subscription<command::unsubscribe>,
                                       record<&command::unsubscribe::kind, &command::unsubscribe::mailbox> {
    static constexpr std::string_view keyword = "UNSUBSCRIBE";
    static constexpr std::string_view abnf = "\"UNSUBSCRIBE\" SP [(\"MAILBOX\" / \"BBOARD\") SP] mailbox";
};

}  // namespace imapwire

#endif
