// X-GM-EXT-1: Gmail's identifiers, labels and searches (Google's developer documentation).
#ifndef IMAPWIRE_EXTENSION_X_GM_EXT_1_HPP
#define IMAPWIRE_EXTENSION_X_GM_EXT_1_HPP

#include <imapwire/core/scan.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/store.hpp>
#include <imapwire/token/modification.hpp>
#include <imapwire/token/number.hpp>
#include <imapwire/token/string.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// 1*DIGIT, 0 to 18446744073709551615: all 64 bits, unlike number64.
struct x_gm_id : integer<std::uint64_t, 0, UINT64_MAX> {
    using integer::integer;
};

template <>
struct grammar<x_gm_id> {
    static constexpr std::string_view abnf = "1*DIGIT";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const begin = at;
        std::uint64_t value = 0;
        for (; is_digit(*at); ++at) {
            const auto digit = static_cast<unsigned>(*at - '0');
            if (value > (UINT64_MAX - digit) / 10) [[unlikely]] return in.fail(begin, errc::number_range);
            value = value * 10 + digit;
        }
        if (at == begin) [[unlikely]] return in.fail(at, errc::expected_number);
        if constexpr (building<Out>) out = x_gm_id(value);
        return at;
    }

    static constexpr void write(auto& out, const x_gm_id& value) noexcept { detail::write_number(out, value.value); }

    static constexpr bool starts(const char* at) noexcept { return is_digit(*at); }

    template <class Generator>
    static void generate(Generator& g, x_gm_id& value) noexcept {
        value = x_gm_id(g.between(0, UINT64_MAX));
    }
};

/// "\" atom / astring: a label of the system's or the user's. Gmail also sends "\\Inbox" in quotes, which is the same
/// label as \Inbox. It borrows the message, or the caller's bytes.
struct x_gm_label : string {
    using string::string;

    /// One of Gmail's own: \Inbox, \Sent, \Important, \Starred...
    constexpr bool is_system() const noexcept { return begin() != end() && *begin() == '\\'; }
};

template <>
struct grammar<x_gm_label> : detail::run_or_string<x_gm_label, character::astring> {
private:
    using as_string = detail::run_or_string<x_gm_label, character::astring>;

public:
    static constexpr std::string_view abnf = "\"\\\" atom / astring";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        if (*at != '\\') return as_string::read(at, in, out);
        const char* const begin = at;
        at = scan::find_outside(at + 1, character::atom);
        if (at == begin + 1) [[unlikely]] return in.fail(begin, errc::expected_flag);
        detail::set_string(out, begin, static_cast<std::size_t>(at - begin), spelling::atom);
        return at;
    }

    static constexpr void write(auto& out, const x_gm_label& value) noexcept {
        if (!is_flag(value)) return as_string::write(out, value);
        for (const char c : value) out.put(c);
    }

    static constexpr bool starts(const char* at) noexcept { return *at == '\\' || as_string::starts(at); }

    template <class Generator>
    static void generate(Generator& g, x_gm_label& value) noexcept {
        constexpr const char* samples[] = {"\\Inbox", "\\Sent", "\\", "Muy Importante"};
        value = g.chance() ? x_gm_label(samples[g.below(4)]) : x_gm_label(g.octets());
    }

private:
    static constexpr bool is_flag(const x_gm_label& value) noexcept {
        if (!value.is_system()) return false;
        auto at = ++value.begin();
        if (at == value.end()) return false;
        for (; at != value.end(); ++at)
            if (!is(*at, character::atom)) return false;
        return true;
    }
};

namespace fetch {

struct x_gm_labels { using grammar = sequence<"X-GM-LABELS">; };
struct x_gm_msgid { using grammar = sequence<"X-GM-MSGID">; };
struct x_gm_thrid { using grammar = sequence<"X-GM-THRID">; };

}  // namespace fetch

namespace fetched {

/// "X-GM-LABELS" SP "(" [label *(SP label)] ")"
/// example: X-GM-LABELS (\Inbox \Sent Important "Muy Importante")
struct x_gm_labels {
    list_of<x_gm_label> labels{};
    using grammar = sequence<"X-GM-LABELS", &x_gm_labels::labels>;
};

struct x_gm_msgid { x_gm_id id; using grammar = sequence<"X-GM-MSGID", &x_gm_msgid::id>; };
struct x_gm_thrid { x_gm_id id; using grammar = sequence<"X-GM-THRID", &x_gm_thrid::id>; };

}  // namespace fetched

namespace store {

/// ["+" / "-"] "X-GM-LABELS" [".SILENT"] SP "(" [label *(SP label)] ")"
/// example: +X-GM-LABELS (\Inbox "My Label")
struct x_gm_labels {
    modification operation = modification::replace;
    bool silent = false;  ///< the server need not answer with the new labels
    list_of<x_gm_label> labels{};
};

}  // namespace store

template <>
struct grammar<store::x_gm_labels>
    : record<&store::x_gm_labels::operation, &store::x_gm_labels::silent, &store::x_gm_labels::labels> {
private:
    using beginning = detail::store_beginning<"X-GM-LABELS">;

public:
    static constexpr std::string_view abnf =
        "[\"+\" / \"-\"] \"X-GM-LABELS\" [\".SILENT\"] SP \"(\" [x-gm-label *(SP x-gm-label)] \")\"";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        at = beginning::read(at, in, out);
        if (at == nullptr) [[unlikely]] return nullptr;
        return read_member<&store::x_gm_labels::labels>(at, in, out);
    }

    static constexpr void write(auto& out, const store::x_gm_labels& value) noexcept {
        beginning::write(out, value);
        imapwire::write(out, value.labels);
    }

    static constexpr bool starts(const char* at) noexcept {
        return detail::spells(*at == '+' || *at == '-' ? at + 1 : at, "X-GM-LABELS");
    }

    template <class Generator>
    static void generate(Generator& g, store::x_gm_labels& value) noexcept {
        beginning::generate(g, value);
        g.fill(value.labels);
    }
};

namespace search {

struct x_gm_labels { x_gm_label label; using grammar = sequence<"X-GM-LABELS", &x_gm_labels::label>; };
struct x_gm_msgid { x_gm_id id; using grammar = sequence<"X-GM-MSGID", &x_gm_msgid::id>; };
struct x_gm_thrid { x_gm_id id; using grammar = sequence<"X-GM-THRID", &x_gm_thrid::id>; };

/// "X-GM-RAW" SP astring: a search in the syntax of Gmail's web interface
/// example: X-GM-RAW "has:attachment in:unread"
struct x_gm_raw { astring query; using grammar = sequence<"X-GM-RAW", &x_gm_raw::query>; };

}  // namespace search

}  // namespace imapwire

#endif
