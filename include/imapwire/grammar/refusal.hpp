// What a message is refused for.
#ifndef IMAPWIRE_GRAMMAR_REFUSAL_HPP
#define IMAPWIRE_GRAMMAR_REFUSAL_HPP

#include <imapwire/core/error.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/options.hpp>
#include <imapwire/grammar/matcher.hpp>
#include <imapwire/grammar/skip.hpp>

#include <cstddef>
#include <string_view>

namespace imapwire::detail {

/// The error of a message that could not be read.
///
/// Where nothing can stand but a separator and what belongs behind it, the octet behind the separator is at fault. And
/// where a parenthesis is at fault behind which others nest deeper than the limit, that is what is wrong, as it would
/// be if they were allowed there: both modes say so.
[[gnu::cold, gnu::noinline]] constexpr error refusal(input& in, std::string_view production) noexcept {
    in.within(production);
    error why = in.error;
    if (is_conclusive(why.code) || !in.has(in.begin, why.offset + 1)) return why;
    const char* at = in.begin + why.offset;
    if (in.separator == at) {
        in.error = {};
        const bool found = (*in.missing)(at + 1, in) == nullptr && in.error.code != errc::incomplete &&
                           !is_limit(in.error.code) && in.error.offset > why.offset;
        in.within(why.production);
        if (found) why = in.error;
        at = in.begin + why.offset;
    }
    if (*at != '(' || skip_group(at, in) != nullptr || in.error.code != errc::limit_nesting) return why;
    return {errc::limit_nesting, in.error.offset, why.production};
}

/// The error of bytes that don't hold the end of a line: they are the beginning of a message, unless parentheses nest
/// deeper than the limit already. What may be text can't tell, nor what comes behind the first quote or literal.
[[gnu::cold, gnu::noinline]] constexpr error refusal(std::string_view bytes, const options& how, side from,
                                                     std::string_view production) noexcept {
    const bool nests = from == side::client ||
                       (bytes.size() > 2 && bytes[0] == '*' && bytes[1] == ' ' && is_digit(bytes[2]));
    std::size_t depth = 0;
    for (std::size_t at = 0; nests && at != bytes.size() && bytes[at] != '"' && bytes[at] != '{'; ++at) {
        if (bytes[at] == ')' && depth != 0) --depth;
        if (bytes[at] == '(' && depth++ == how.limits.nesting) return {errc::limit_nesting, at, production};
    }
    return {errc::incomplete, bytes.size(), production};
}

}  // namespace imapwire::detail

#endif
