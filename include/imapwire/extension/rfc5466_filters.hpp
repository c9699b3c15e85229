// FILTERS: searches that are stored by name, as metadata of the server (RFC 5466).
#ifndef IMAPWIRE_EXTENSION_RFC5466_FILTERS_HPP
#define IMAPWIRE_EXTENSION_RFC5466_FILTERS_HPP

#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/string.hpp>

#include <string_view>

namespace imapwire {

/// filter-name = 1*<any ATOM-CHAR except "/">      RFC 5466, 4
/// The last component of the entries /private/filters/values/NAME and so on. It borrows the message, or the caller's
/// bytes.
struct filter_name : string {
    using string::string;
};

template <>
struct grammar<filter_name> : detail::plain_run<filter_name> {
    static constexpr std::string_view abnf = "1*<any ATOM-CHAR except \"/\">";

    static constexpr bool starts(const char* at) noexcept { return is(*at, character::atom) && *at != '/'; }

    template <class Generator>
    static void generate(Generator& g, filter_name& value) noexcept {
        value = filter_name(g.word(character::label));
    }
};

namespace search {

/// "FILTER" SP filter-name: what the stored search finds
/// example: FILTER on-the-road
struct filter { filter_name name; using grammar = sequence<"FILTER", &filter::name>; };

}  // namespace search

namespace code {

/// "UNDEFINED-FILTER" SP filter-name
struct undefined_filter { filter_name name; using grammar = sequence<"UNDEFINED-FILTER", &undefined_filter::name>; };

}  // namespace code

}  // namespace imapwire

#endif
