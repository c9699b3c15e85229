// APPEND and REPLACE, and the closed lists of what they take (RFC 9051, 6.3.12 and 9; RFC 3502; RFC 4466, 3; RFC 8508).
#ifndef IMAPWIRE_PROTOCOL_APPEND_HPP
#define IMAPWIRE_PROTOCOL_APPEND_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/core/owner_of_bytes.hpp>
#include <imapwire/extension/rfc4469_catenate.hpp>
#include <imapwire/extension/rfc5257_annotate.hpp>
#include <imapwire/extension/rfc6855_utf8_append.hpp>
#include <imapwire/grammar/choice.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/one_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/date_time.hpp>
#include <imapwire/token/flag.hpp>
#include <imapwire/token/literal.hpp>
#include <imapwire/token/mailbox.hpp>
#include <imapwire/token/sequence_set.hpp>
#include <imapwire/token/tagged_ext.hpp>

#include <string_view>

namespace imapwire {

/// append-ext = append-ext-name SP append-ext-value      RFC 4466, 3
/// append-ext-name = tagged-ext-label
/// append-ext-value = tagged-ext-val
///
/// One line each. The last is what this library has no type for.
/// example: X-TAGS (red blue)
struct append_ext : one_of<append_with::annotation,
                           tagged_ext> {
    using one_of::one_of;
};

namespace append_data_ext {

/// append-data-ext = tagged-ext      RFC 4466, 3
/// The message is what the last of append_message::exts stands for, which this library has no type for. Nothing but
/// the end of the command, or the flags or the date of the next message, tells such a one from an append-ext.
struct last_of_exts {};

}  // namespace append_data_ext

/// append-data = literal / literal8 / append-data-ext      RFC 4466, 3
/// One line each; a literal is a literal8 here.
struct append_data : one_of<literal8,
                            append_data_ext::catenate,
                            append_data_ext::utf8,
                            append_data_ext::last_of_exts> {
    using one_of::one_of;

    /// The octets of a message; they must outlive it.
    constexpr append_data(std::string_view octets) noexcept : one_of(literal8(octets)) {}
    constexpr append_data(const char* octets) noexcept : one_of(literal8(octets)) {}
    template <owner_of_bytes Owner>
    constexpr append_data(Owner& octets) noexcept : one_of(literal8(octets)) {}
    template <owner_of_bytes Owner>
    append_data(const Owner&&) = delete;
};

template <>
struct grammar<append_data> : choice<append_data> {
    static constexpr bool starts(const char* at) noexcept {
        return grammar<literal8>::starts(at) || detail::spells_word(at, "CATENATE", character::label) ||
               detail::spells_word(at, "UTF8", character::label);
    }

    /// Without last_of_exts: that is read as the append-ext that it is.
    template <class Description>
    static constexpr void describe(Description& d) {
        d.template rule<literal8>();
        d.text(" / ");
        d.template rule<append_data_ext::catenate>();
        d.text(" / ");
        d.template rule<append_data_ext::utf8>();
    }
};

template <>
struct grammar<append_ext> : choice<append_ext> {
    /// The words that append-data begins with are no labels here.
    static constexpr bool starts(const char* at) noexcept {
        return grammar<tagged_ext_label>::starts(at) && !grammar<append_data>::starts(at);
    }

    static constexpr void write(auto& out, const append_ext& value) noexcept {
        if (is_data(value)) return out.fail(errc::unrepresentable, "append_ext");
        choice::write(out, value);
    }

    template <class Generator>
    static void generate(Generator& g, append_ext& value) noexcept {
        choice::generate(g, value);
        if (is_data(value)) value = tagged_ext{"X-GENERATED", number64(1)};
    }

private:
    /// Whether the label is one of the words that append-data begins with.
    static constexpr bool is_data(const append_ext& value) noexcept {
        const tagged_ext* const ext = value.get_if<tagged_ext>();
        return ext != nullptr && (ext->label == "CATENATE" || ext->label == "UTF8");
    }
};

/// It takes no octets, and follows no SP.
template <>
struct grammar<append_data_ext::last_of_exts> {
    static constexpr std::string_view abnf = "\"\"";
    static constexpr bool parts = true;

    template <class Visitor, class... T>
    static constexpr void inspect(Visitor&&, T&&...) {}

    template <class Out>
    static constexpr const char* read(const char* at, input&, Out&) noexcept {
        return at;
    }
    static constexpr void write(auto&, const append_data_ext::last_of_exts&) noexcept {}
    static constexpr bool starts(const char*) noexcept { return false; }
    template <class Generator>
    static void generate(Generator&, append_data_ext::last_of_exts&) noexcept {}
};

/// append-message = append-opts SP append-data, without its first SP
/// append-opts = [SP flag-list] [SP date-time] *(SP append-ext)      RFC 4466, 3
/// example: (\Draft) " 7-Feb-2025 21:52:25 -0800" {23} CRLF and 23 octets
struct append_message {
    maybe<list_of<flag>> flags{};
    maybe<imapwire::date_time> date_time{};  ///< the internal date that the message gets
    list_of<append_ext, bare> exts{};
    append_data data{};
};

/// By hand, because the SP before the first part belongs to what comes before.
template <>
struct grammar<append_message>
    : record<&append_message::flags, &append_message::date_time, &append_message::exts, &append_message::data> {
    static constexpr std::string_view abnf =
        "[flag-list SP] [date-time SP] (*(append-ext SP) append-data / append-ext *(SP append-ext))"
        "  ; no append-ext begins as append-data";

private:
    /// A T and the SP behind it.
    template <class T, class Out>
    static constexpr const char* read_option(const char* at, input& in, [[maybe_unused]] Out& out) noexcept {
        if constexpr (building<Out>)
            at = imapwire::read<T>(at, in, out.emplace());
        else
            at = match<T>(at, in);
        return at == nullptr ? nullptr : in.space(at);
    }

    /// Whether the data follow an append-ext that ends at `at`.
    static constexpr bool data_follow(const char* at) noexcept {
        return *at == ' ' && grammar<append_data>::starts(behind_spaces(at));
    }

    template <class Flags, class DateTime, class Exts, class Data>
    static constexpr const char* read_parts(const char* at, input& in, Flags& flags, DateTime& date_time, Exts& exts,
                                            Data& data) noexcept {
        if (*at == '(') {
            at = read_option<list_of<flag>>(at, in, flags);
            if (at == nullptr) [[unlikely]] return nullptr;
        }
        if (*at == '"') {
            at = read_option<imapwire::date_time>(at, in, date_time);
            if (at == nullptr) [[unlikely]] return nullptr;
        }
        if (grammar<append_ext>::starts(at)) [[unlikely]] {
            at = imapwire::read<list_of<append_ext, bare>>(at, in, exts);
            if (at == nullptr) [[unlikely]] return nullptr;
            if (!data_follow(at)) {
                if constexpr (building<Data>) data = append_data_ext::last_of_exts{};
                return at;
            }
            at = in.space(at);
        }
        if (!grammar<append_data>::starts(at)) [[unlikely]] return in.fail(at, errc::expected_literal);
        return imapwire::read<append_data>(at, in, data);
    }

public:
    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if constexpr (building<Out>) {
            out = {};
            return read_parts(at, in, out.flags, out.date_time, out.exts, out.data);
        } else {
            return read_parts(at, in, out, out, out, out);
        }
    }

    static constexpr void write(auto& out, const append_message& value) noexcept {
        const bool is_ext = value.data.is<append_data_ext::last_of_exts>();
        if (is_ext && value.exts.empty()) return out.fail(errc::missing_field, "append_message");
        if (value.flags) {
            imapwire::write(out, *value.flags);
            out.put(' ');
        }
        if (value.date_time) {
            imapwire::write(out, *value.date_time);
            out.put(' ');
        }
        if (!value.exts.empty()) {
            imapwire::write(out, value.exts);
            if (!is_ext) out.put(' ');
        }
        imapwire::write(out, value.data);
    }

    static constexpr bool starts(const char* at) noexcept {
        return *at == '(' || *at == '"' || grammar<tagged_ext_label>::starts(at) || grammar<literal8>::starts(at);
    }

    template <class Generator>
    static void generate(Generator& g, append_message& value) noexcept {
        value = {};
        if (g.chance()) g.fill(value.flags.emplace());
        if (g.chance()) g.fill(value.date_time.emplace());
        if (g.chance()) g.fill(value.exts);
        g.fill(value.data);
        if (value.exts.empty() && value.data.is<append_data_ext::last_of_exts>()) value.data = append_data{};
    }
};

namespace command {

/// append = "APPEND" SP mailbox 1*append-message      RFC 4466, 3
/// More than one message is MULTIAPPEND (RFC 3502).
/// example: APPEND Drafts (\Draft) " 7-Feb-2025 21:52:25 -0800" {23} CRLF and 23 octets
struct append {
    imapwire::mailbox mailbox;
    append_message message;
    list_of<append_message, each_after_space> more{};
};

/// replace = "REPLACE" SP seq-number SP mailbox append-message      RFC 8508, 5
/// example: REPLACE 4 Drafts (\Seen \Draft) {312} CRLF and 312 octets
struct replace {
    seq_number number;  ///< the message that the new one takes the place of
    imapwire::mailbox mailbox;
    append_message message;
    using grammar = sequence<"REPLACE", &replace::number, &replace::mailbox, &replace::message>;
};

/// uid =/ "UID" SP replace      RFC 8508, 5
/// The number is a unique identifier.
struct uid_replace {
    seq_number number;
    imapwire::mailbox mailbox;
    append_message message;
    using grammar = sequence<"UID REPLACE", &uid_replace::number, &uid_replace::mailbox, &uid_replace::message>;
};

}  // namespace command

template <>
inline constexpr bool matched_often<command::append> = true;

/// Messages that would be read as one are not written: one that is an append-data-ext, and another one behind it that
/// begins with neither flags nor a date.
template <>
struct grammar<command::append>
    : sequence<"APPEND", &command::append::mailbox, &command::append::message, &command::append::more> {
    static constexpr void write(auto& out, const auto& value) noexcept {
        if (runs_together(value)) return out.fail(errc::unrepresentable, "append");
        sequence::write(out, value);
    }

    template <class Generator>
    static void generate(Generator& g, auto& value) noexcept {
        sequence::generate(g, value);
        if (runs_together(value)) value.more = {};
    }

private:
    template <class Append>
    static constexpr bool runs_together(const Append& value) noexcept {
        bool open = value.message.data.template is<append_data_ext::last_of_exts>();
        for (const append_message& each : value.more) {
            if (open && !each.flags && !each.date_time) return true;
            open = each.data.template is<append_data_ext::last_of_exts>();
        }
        return false;
    }
};

}  // namespace imapwire

#endif
