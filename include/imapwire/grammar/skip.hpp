// Skipping over a value without knowing its grammar: for bytes that were validated, and to isolate what is broken.
#ifndef IMAPWIRE_GRAMMAR_SKIP_HPP
#define IMAPWIRE_GRAMMAR_SKIP_HPP

#include <imapwire/core/characters.hpp>
#include <imapwire/core/input.hpp>
#include <imapwire/core/scan.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace imapwire {

/// "{" number64 ["+"] "}" CRLF, which announces a literal.
struct literal_header {
    std::uint64_t octets = 0;
    bool detached = false;
};

/// Reads a literal's header, and makes sure that the literal is all there, unless it is detached. The place that is
/// returned is that of the literal's first octet.
constexpr const char* read_literal_header(const char* at, input& in, literal_header& header) noexcept {
    if (*at != '{') return in.fail(at, errc::expected_literal);
    if (in.in_text) return in.fail(at, errc::bad_character);
    const char* digits = ++at;
    std::uint64_t octets = 0;
    for (; is_digit(*at); ++at) {
        const auto digit = static_cast<unsigned>(*at - '0');
        if (octets > (std::uint64_t{INT64_MAX} - digit) / 10) return in.fail(digits, errc::bad_literal_size);
        octets = octets * 10 + digit;
    }
    if (at == digits) return in.fail(at, errc::bad_literal_size);
    if (*at == '+') {
        if (!in.mode.client && !in.tolerate(quirk::plus_in_literal)) return in.fail(at, errc::bad_character);
        ++at;
    }
    if (*at != '}') return in.fail(at, errc::bad_literal_size);
    ++at;
    if (*at != '\r' || at[1] != '\n') return in.fail(at, errc::expected_crlf);
    at += 2;
    header.octets = octets;
    header.detached = in.mode.detaches(octets);
    if (octets > in.limits->literal && !in.trusted) return in.fail(digits, errc::limit_literal);
    // The comparison leaves at least one octet behind the literal, which keeps the LF at the end ahead of us.
    if (header.detached ? at == in.end : octets >= static_cast<std::uint64_t>(in.end - at))
        return in.fail(in.end, errc::incomplete);
    return at;
}

/// From the opening quote to behind the closing one; nullptr if the line ends before. Records no error.
constexpr const char* skip_quoted(const char* at, const input& in) noexcept {
    for (++at;; ++at) {
        at = scan::find<scan::quoted_stop>(at, in.end);
        if (*at == '"') return at + 1;
        if (*at == '\n') return nullptr;
        if (*at == '\\' && at[1] != '\n') ++at;
    }
}

namespace detail {

#if defined(__SSE2__)

/// From each opening quote up to before the closing one.
inline std::uint64_t between_quotes(std::uint64_t quotes) noexcept {
    quotes ^= quotes << 1;
    quotes ^= quotes << 2;
    quotes ^= quotes << 4;
    quotes ^= quotes << 8;
    quotes ^= quotes << 16;
    return quotes ^ quotes << 32;
}

/// The fast part of skip_group: looks at 64 octets at once, or at all that are left before `end`, which are 16 at least.
/// Parentheses count where the number of quotes before them is even. Returns the place behind the group, with `depth` 0,
/// or one outside of quoted strings before which the group does not end. Clears `plain` before what needs a closer look:
/// a literal, a quoted string with escapes, one of more than 64 octets, or the end of the line.
inline const char* skip_plain_block(const char* at, const char* end, std::size_t& depth, bool& plain) noexcept {
    const auto rest = static_cast<std::size_t>(end - at);
    const scan::window window(at, rest < 64 ? rest : 64);
    const std::uint64_t quotes = window.mask([](const scan::block& b) { return b.equal('"'); });
    const std::uint64_t quoted = between_quotes(quotes);
    std::uint64_t odd = window.mask([](const scan::block& b) { return b.equal('\\') | b.equal('\n') | b.equal('{'); });
    if (odd != 0) {
        // A backslash outside of quotes is a flag's, and a brace within quotes is text.
        const std::uint64_t braces = window.mask([](const scan::block& b) { return b.equal('{'); });
        const std::uint64_t escapes = window.mask([](const scan::block& b) { return b.equal('\\'); });
        odd &= ~(escapes & ~quoted) & ~(braces & quoted);
    }
    const std::uint64_t before = (odd & (~odd + 1)) - 1;
    std::uint64_t parentheses = window.mask([](const scan::block& b) { return b.either('(', ')'); });
    std::size_t level = depth;
    for (parentheses &= ~quoted & before; parentheses != 0; parentheses &= parentheses - 1) {
        const char* const one = at + std::countr_zero(parentheses);
        level += 1 - 2 * (static_cast<unsigned char>(*one) & std::size_t{1});  // ")" is odd
        if (level == 0) {
            depth = 0;
            return one + 1;
        }
    }
    depth = level;
    plain = odd == 0;
    const std::uint64_t left = quoted & before;
    const std::size_t octets = odd == 0 ? 64 : static_cast<std::size_t>(std::countr_zero(odd));
    if (octets == 0 || (left >> (octets - 1) & 1) == 0) return at + octets;
    // Within a quoted string: what is left is from its opening quote on.
    const auto quote = static_cast<std::size_t>(63 - std::countl_zero(quotes & before));
    if (quote == 0) plain = false;
    return at + quote;
}

#endif

}  // namespace detail

/// From an opening parenthesis to behind the one that closes it; nullptr if there is none on this line, or with an error
/// if what stands between them nests deeper than the limit.
constexpr const char* skip_group(const char* at, input& in) noexcept {
    const std::size_t most = in.limits->nesting - in.depth;
    if (most == 0) return in.fail(at, errc::limit_nesting);
    std::size_t depth = 1;
    for (++at;;) {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated()) {
            // Within sight of the limit parentheses are counted one by one.
            bool plain = true;
            while (plain && most - depth >= 64 && in.has(at, scan::block::width)) {
                at = detail::skip_plain_block(at, in.end, depth, plain);
                if (depth == 0) return at;
            }
        }
#endif
        at = scan::find<scan::nesting_stop>(at, in.end);
        switch (*at) {
            case '(':
                if (depth == most) return in.fail(at, errc::limit_nesting);
                ++depth;
                ++at;
                break;
            case ')':
                ++at;
                if (--depth == 0) return at;
                break;
            case '"':
                at = skip_quoted(at, in);
                if (at == nullptr) return nullptr;
                break;
            case '{': {
                literal_header header;
                at = read_literal_header(at, in, header);
                if (at == nullptr) return nullptr;
                if (!header.detached) at += header.octets;
                break;
            }
            default: return nullptr;
        }
    }
}

/// Whether the parentheses of a stretch of text, which need not match, nest within the limit; else that is the error.
[[gnu::noinline]] constexpr bool nests_within_limit(const char* at, const char* end, input& in) noexcept {
    const std::size_t most = in.limits->nesting - in.depth;
    for (std::size_t depth = 0; at != end; ++at) {
        if (*at == ')' && depth != 0) --depth;
        if (*at != '(') continue;
        if (depth == most) {
            in.fail(at, errc::limit_nesting);
            return false;
        }
        ++depth;
    }
    return true;
}

/// Skips whatever stands at `at` up to the next SP, ")" or end of line that is not within a group, a quoted string or
/// a literal. Returns nullptr if one of those has no end.
[[gnu::noinline]] constexpr const char* skip_value(const char* at, input& in) noexcept {
    while (at != nullptr) {
        switch (*at) {
            case '(': at = skip_group(at, in); break;
            case '"': at = skip_quoted(at, in); break;
            case '{': {
                literal_header header;
                at = read_literal_header(at, in, header);
                if (at != nullptr && !header.detached) at += header.octets;
                break;
            }
            case ' ':
            case ')':
            case '\r':
            case '\n': return at;
            default: ++at;
        }
    }
    return nullptr;
}

/// The parenthesis that is the last octet of the line at `at`; nullptr if the line ends otherwise.
[[gnu::cold]] constexpr const char* last_parenthesis(const char* at, const input& in) noexcept {
    const char* const begin = at;
    at = scan::find<scan::octet_stop<'\n'>>(at, in.end);
    if (at != begin && at[-1] == '\r') --at;
    return at != begin && at[-1] == ')' ? at - 1 : nullptr;
}

/// Skips the name of an item, with the section and the groups that may be part of it. A section whose bracket is not closed
/// ends where a value would.
[[gnu::noinline]] constexpr const char* skip_item_name(const char* at, input& in) noexcept {
    while (at != nullptr && *at != ' ' && *at != ')' && *at != '[' && *at != '\r' && *at != '\n')
        at = *at == '(' ? skip_group(at, in) : at + 1;
    if (at == nullptr || *at != '[') return at;
    const char* const bracket = at;
    while (at != nullptr && *at != ']' && *at != '\r' && *at != '\n')
        at = *at == '(' ? skip_group(at, in) : *at == '"' ? skip_quoted(at, in) : at + 1;
    return at == nullptr ? nullptr : skip_value(*at == ']' ? at : bracket, in);
}

namespace detail {

/// Lenient reading: leaves out what stands from `at` to `end` and could not be read because of `why`, which becomes the error
/// within that. Returns `end`; nullptr, with an error, if there is nothing there or skipping it has failed.
[[gnu::cold, gnu::noinline]] constexpr const char* leave_out(const char* at, const char* end, input& in, imapwire::error& why) noexcept {
    if (end == nullptr || end == at) {
        if (end == at || !is_conclusive(in.error.code)) in.error = why;
        return nullptr;
    }
    in.error = {};
    why = in.leave_out(at, end, why);
    return end;
}

}  // namespace detail

/// Skips whatever stands at `at` up to the end of the line, literals included; nullptr if something has no end.
[[gnu::noinline]] constexpr const char* skip_line(const char* at, input& in) noexcept {
    while (at != nullptr && *at != '\r' && *at != '\n') {
        at = skip_value(at, in);
        while (at != nullptr && (*at == ' ' || *at == ')')) ++at;
    }
    return at;
}

namespace detail {

/// Lenient reading: leaves out the message that the line at `at` is the rest of, and that could not be read. Returns its end;
/// nullptr, with an error, if that can't be found.
[[gnu::cold, gnu::noinline]] constexpr const char* leave_out_message(const char* at, input& in) noexcept {
    const imapwire::error why = in.error;
    in.go_back({});
    const char* end = skip_line(at, in);
    if (end != nullptr) end = in.crlf(end);
    if (end != nullptr || !is_conclusive(in.error.code)) in.error = why;
    if (end != nullptr) in.leave_out(in.begin, end, why);
    return end;
}

}  // namespace detail

}  // namespace imapwire

#endif
