// NAMESPACE: where a user's, other users' and shared mailboxes begin (RFC 9051, 6.3.10 and 9; RFC 2342).
#ifndef IMAPWIRE_MESSAGE_NAMESPACE_HPP
#define IMAPWIRE_MESSAGE_NAMESPACE_HPP

#include <imapwire/grammar/list_of.hpp>
#include <imapwire/grammar/sequence.hpp>
#include <imapwire/token/delimiter.hpp>
#include <imapwire/token/string.hpp>

namespace imapwire {

/// namespace-response-extension = SP string SP "(" string *(SP string) ")", without its first SP
struct namespace_response_extension {
    string name;
    list_of<string, one_or_more> values;

    using grammar = sequence<&namespace_response_extension::name, &namespace_response_extension::values>;
};

/// namespace-descr = "(" string SP (DQUOTE QUOTED-CHAR DQUOTE / nil) [namespace-response-extensions] ")"
/// example: ("#shared/" "/" "X-PARAM" ("FLAG1" "FLAG2"))
struct namespace_descr {
    string prefix;  ///< what the names of its mailboxes begin with
    imapwire::delimiter delimiter;
    list_of<namespace_response_extension, each_after_space> extensions{};

    /// Lenient reading leaves out a namespace that it can't read.
    static constexpr const char* skip(const char* at, input& in) noexcept { return *at == '(' ? skip_group(at, in) : skip_value(at, in); }
    using grammar = parens<&namespace_descr::prefix, &namespace_descr::delimiter, &namespace_descr::extensions>;
};

/// namespace = nil / "(" 1*namespace-descr ")"
using namespace_list = list_of<namespace_descr, touching_or_nil>;

namespace data {

/// namespace-response = "NAMESPACE" SP namespace SP namespace SP namespace      RFC 9051, 9
/// example: NAMESPACE (("" "/")) (("~" "/")) NIL
struct namespace_ {
    namespace_list personal;
    namespace_list other_users;
    namespace_list shared;
    using grammar = sequence<"NAMESPACE", &namespace_::personal, &namespace_::other_users, &namespace_::shared>;
};

}  // namespace data

}  // namespace imapwire

#endif
