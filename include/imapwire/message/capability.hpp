// capability, capability-data, enable-data (RFC 9051, 7.2 and 9).
#ifndef IMAPWIRE_MESSAGE_CAPABILITY_HPP
#define IMAPWIRE_MESSAGE_CAPABILITY_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/text.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire {

/// capability = ("AUTH=" auth-type) / atom. Compares without regard to case.
struct capability : caseless<atom> {
    using caseless::caseless;

    /// What stands before the "=", or all of it: "AUTH".
    constexpr std::string_view name() const noexcept {
        const std::size_t equals = raw().find('=');
        return equals == std::string_view::npos ? raw() : std::string_view(raw().data(), equals);
    }
    /// What stands behind the "=": "PLAIN".
    constexpr std::string_view argument() const noexcept {
        std::string_view rest = raw();
        rest.remove_prefix(name().size());
        if (!rest.empty()) rest.remove_prefix(1);
        return rest;
    }
};

template <>
struct grammar<capability> : grammar<atom> {
    static constexpr std::string_view abnf = "(\"AUTH=\" auth-type) / atom";

    template <class Out>
    static constexpr const char* read(const char* at, input& in, Out& out) noexcept {
        const char* const next = grammar<atom>::read(at, in, out);
        if (next != nullptr && ends(next)) [[likely]] return next;
        return in.mode.lenient && !in.mode.client ? isolate(at, next, in, detail::destination(out)) : next;
    }

    static constexpr bool starts(const char* at) noexcept { return !ends(at); }

private:
    static constexpr bool ends(const char* at) noexcept { return *at == ' ' || *at == ']' || *at == '\r' || *at == '\n'; }

    /// A name that is no atom is delivered as it stands, and counts as unparsed. Not with a brace, which may announce a
    /// literal.
    [[gnu::cold, gnu::noinline]] static constexpr const char* isolate(const char* at, const char* next, input& in, string* out) noexcept {
        const char* end = at;
        for (; !ends(end); ++end)
            if (*end == '{') return next;
        if (next != nullptr) in.fail(next, errc::bad_character);
        in.within("capability");
        const imapwire::error why = in.error;
        in.error = {};
        in.leave_out(at, end, why);
        detail::set_string(out, at, static_cast<std::size_t>(end - at), spelling::atom);
        return end;
    }
};

namespace data {

/// capability-data = "CAPABILITY" *(SP capability) SP "IMAP4rev2" *(SP capability)      RFC 9051, 9
/// None of them has to be there: a server may have IMAP4rev1 alone (RFC 3501, 9), and what is missing is for the client to judge.
/// example: CAPABILITY IMAP4rev2 IMAP4rev1 STARTTLS AUTH=PLAIN LITERAL-
struct capability {
    list_of<imapwire::capability, each_after_space> capabilities{};
    using grammar = sequence<"CAPABILITY", &capability::capabilities>;
};

/// enable-data = "ENABLED" *(SP capability)      RFC 9051, 9
struct enabled {
    list_of<imapwire::capability, each_after_space> capabilities{};
    using grammar = sequence<"ENABLED", &enabled::capabilities>;
};

}  // namespace data

}  // namespace imapwire

#endif
