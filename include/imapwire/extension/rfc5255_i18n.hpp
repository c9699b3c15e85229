// LANGUAGE and COMPARATOR: in what language a server speaks, and how it compares and sorts text (RFC 5255).
#ifndef IMAPWIRE_EXTENSION_RFC5255_I18N_HPP
#define IMAPWIRE_EXTENSION_RFC5255_I18N_HPP

#include <imapwire/core/maybe.hpp>
#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/optional.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/message/namespace.hpp>
#include <imapwire/token/string.hpp>

#include <concepts>
#include <optional>

namespace imapwire {

namespace command {

/// language-cmd = "LANGUAGE" *(SP lang-range-quoted)      RFC 5255, 3.5
/// Without a range it asks which languages there are. The ranges are those of RFC 4647: "de-AT", "*".
/// example: LANGUAGE de-AT de en
struct language {
    list_of<astring, each_after_space> ranges{};
    using grammar = sequence<"LANGUAGE", &language::ranges>;
};

/// comparator-cmd = "COMPARATOR" *(SP comp-order-quoted)      RFC 5255, 4.10
/// Without an argument it asks which one is in use. The names may hold wildcards (RFC 4790).
/// example: COMPARATOR "cz;*" i;basic
struct comparator {
    list_of<astring, each_after_space> order{};
    using grammar = sequence<"COMPARATOR", &comparator::order>;
};

}  // namespace command

namespace data {

/// language-data = "LANGUAGE" SP "(" lang-tag-quoted *(SP lang-tag-quoted) ")"      RFC 5255, 3.5
/// One tag: the language that is used from now on. Several: those that there are.
/// example: LANGUAGE (en de it i-default)
struct language {
    list_of<astring, one_or_more> tags;
    using grammar = sequence<"LANGUAGE", &language::tags>;
};

/// comparator-data = "COMPARATOR" SP comp-sel-quoted [SP "(" comp-id-quoted *(SP comp-id-quoted) ")"]      RFC 5255, 4.10
/// example: COMPARATOR i;basic (i;ascii-casemap i;octet)
struct comparator {
    astring active;
    maybe<list_of<astring, one_or_more>> matching{};  ///< all those that the command's argument fits
    using grammar = sequence<"COMPARATOR", &comparator::active, &comparator::matching>;
};

}  // namespace data

namespace code {

struct badcomparator { using grammar = sequence<"BADCOMPARATOR">; };  ///< RFC 5255, 4.9: no comparator matches

}  // namespace code

/// namespace-trans = SP DQUOTE "TRANSLATION" DQUOTE SP "(" string ")"      RFC 5255, 3.5
/// The prefix of a namespace in the language of the user, in modified UTF-7, if the server has told it.
template <std::same_as<namespace_descr> Namespace>
constexpr std::optional<string> translation(const Namespace& of) noexcept {
    for (const namespace_response_extension& extension : of.extensions)
        if (extension.name.equals_ignoring_case("TRANSLATION")) return *extension.values.begin();
    return std::nullopt;
}

}  // namespace imapwire

#endif
