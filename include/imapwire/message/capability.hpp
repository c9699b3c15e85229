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
struct capability : atom {
    using atom::atom;

    /// What stands before the "=", or all of it: "AUTH".
    constexpr std::string_view name() const noexcept {
        const std::size_t equals = view().find('=');
        return equals == std::string_view::npos ? view() : std::string_view(view().data(), equals);
    }
    /// What stands behind the "=": "PLAIN".
    constexpr std::string_view argument() const noexcept {
        std::string_view rest = view();
        rest.remove_prefix(name().size());
        if (!rest.empty()) rest.remove_prefix(1);
        return rest;
    }

    friend constexpr bool operator==(const capability& a, const capability& b) noexcept {
        return a.equals_ignoring_case(b.view());
    }
    friend constexpr bool operator==(const capability& a, std::string_view b) noexcept { return a.equals_ignoring_case(b); }
    friend constexpr bool operator==(const capability& a, const char* b) noexcept { return a.equals_ignoring_case(b); }
};

template <>
struct grammar<capability> : grammar<atom> {
    static constexpr std::string_view abnf = "(\"AUTH=\" auth-type) / atom";
};

namespace data {

/// capability-data = "CAPABILITY" *(SP capability)
/// example: CAPABILITY IMAP4rev2 IMAP4rev1 STARTTLS AUTH=PLAIN LITERAL-
struct capability {
    list_of<imapwire::capability, each_after_space> capabilities;
    using grammar = sequence<"CAPABILITY", &capability::capabilities>;
};

/// enable-data = "ENABLED" *(SP capability)
struct enabled {
    list_of<imapwire::capability, each_after_space> capabilities;
    using grammar = sequence<"ENABLED", &enabled::capabilities>;
};

}  // namespace data

}  // namespace imapwire

#endif
