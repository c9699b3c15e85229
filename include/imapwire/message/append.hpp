// APPEND (RFC 9051, 6.3.12 and 9; RFC 3502; RFC 4466, 3).
#ifndef IMAPWIRE_MESSAGE_APPEND_HPP
#define IMAPWIRE_MESSAGE_APPEND_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/date_time.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/literal.hpp>
#include <imapwire/token/mailbox.hpp>

#include <optional>

namespace imapwire {

/// append-message = [SP flag-list] [SP date-time] SP append-data, without its first SP
/// append-data = literal / literal8
struct append_message {
    std::optional<list_of<flag>> flags;
    std::optional<imapwire::date_time> date_time;  ///< the internal date that the message gets
    literal8 data;
};

/// By hand, because the SP before the first part belongs to what comes before.
template <>
struct grammar<append_message> : record<&append_message::flags, &append_message::date_time, &append_message::data> {
    static constexpr std::string_view abnf = "[flag-list SP] [date-time SP] append-data";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) out = {};
        if (*at == '(') {
            if constexpr (building<Out>)
                at = imapwire::read<list_of<flag>>(at, in, out.flags.emplace());
            else
                at = match<list_of<flag>>(at, in);
            if (at == nullptr || (at = in.space(at)) == nullptr) [[unlikely]] return nullptr;
        }
        if (*at == '"') {
            if constexpr (building<Out>)
                at = imapwire::read<imapwire::date_time>(at, in, out.date_time.emplace());
            else
                at = match<imapwire::date_time>(at, in);
            if (at == nullptr || (at = in.space(at)) == nullptr) [[unlikely]] return nullptr;
        }
        if constexpr (building<Out>)
            return imapwire::read<literal8>(at, in, out.data);
        else
            return match<literal8>(at, in);
    }

    template <class Value>
    static constexpr void write(auto& out, const Value& value) noexcept {
        if (value.flags) {
            imapwire::write(out, *value.flags);
            out.put(' ');
        }
        if (value.date_time) {
            imapwire::write(out, *value.date_time);
            out.put(' ');
        }
        imapwire::write(out, value.data);
    }

    static constexpr bool starts(const char* at) noexcept {
        return *at == '(' || *at == '"' || grammar<literal8>::starts(at);
    }

    template <class Generator>
    static void generate(Generator& g, append_message& value) noexcept {
        value = {};
        if (g.chance()) g.fill(value.flags.emplace());
        if (g.chance()) g.fill(value.date_time.emplace());
        g.fill(value.data);
    }
};

namespace command {

/// append = "APPEND" SP mailbox 1*(SP append-message). More than one is MULTIAPPEND (RFC 3502).
/// example: APPEND Drafts (\Draft) " 7-Feb-2025 21:52:25 -0800" {23} CRLF and 23 octets
struct append {
    imapwire::mailbox mailbox;
    append_message message;
    list_of<append_message, each_after_space> more{};
    using grammar = sequence<"APPEND", &append::mailbox, &append::message, &append::more>;
};

}  // namespace command

}  // namespace imapwire

#endif
