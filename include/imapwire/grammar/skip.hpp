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
    bool synchronizing = true;
    bool detached = false;
};

/// Reads a literal's header, and makes sure that the literal is all there, unless it is detached. The place that is
/// returned is that of the literal's first octet.
constexpr const char* read_literal_header(const char* at, input& in, literal_header& header) noexcept {
    if (*at != '{') return in.fail(at, errc::expected_literal);
    const char* digits = ++at;
    std::uint64_t octets = 0;
    for (; is_digit(*at); ++at) {
        const auto digit = static_cast<unsigned>(*at - '0');
        if (octets > (std::uint64_t{INT64_MAX} - digit) / 10) return in.fail(digits, errc::bad_literal_size);
        octets = octets * 10 + digit;
    }
    if (at == digits) return in.fail(at, errc::bad_literal_size);
    header.synchronizing = *at != '+';
    if (*at == '+') {
        if (!in.mode.client) return in.fail(at, errc::bad_character);
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

/// std::popcount, which is a library call on machines that are older than the instruction.
inline std::size_t count_bits(std::uint64_t bits) noexcept {
#if defined(__POPCNT__)
    return static_cast<std::size_t>(std::popcount(bits));
#else
    bits -= (bits >> 1) & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + ((bits >> 2) & 0x3333333333333333u);
    return ((bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0fu) * 0x0101010101010101u >> 56;
#endif
}

/// The fast part of skip_group: as long as there are 64 octets without escapes and literals, counts parentheses
/// outside quotes. Stops outside a quoted string, behind the closing parenthesis if `depth` has become 0.
inline const char* skip_plain_group(const char* at, const char* end, std::size_t& depth) noexcept {
    while (static_cast<std::size_t>(end - at) >= scan::nesting_masks::width) {
        const scan::nesting_masks masks(at);
        const std::uint64_t quoted = masks.quoted();
        if (masks.other != 0) return at;
        std::uint64_t close = masks.close & ~quoted;
        const std::uint64_t open = masks.open & ~quoted;
        std::size_t octets = scan::nesting_masks::width;
        if (static_cast<std::int64_t>(quoted) < 0) {
            // A quoted string goes on behind these octets: leave it, and what follows it, to the next round.
            octets = 63 - static_cast<std::size_t>(std::countl_zero(masks.quote));
            if (octets == 0) return at;
        }
        if (count_bits(close) >= depth) {
            std::uint64_t passed = 0;
            for (; close != 0; close &= close - 1) {
                const std::uint64_t before = (close & (~close + 1)) - 1;
                depth += count_bits(open & before & ~passed);
                passed = before;
                if (--depth == 0) return at + std::countr_zero(close) + 1;
            }
            depth += count_bits(open & ~passed);
        } else {
            depth += count_bits(open);
            depth -= count_bits(close);
        }
        at += octets;
    }
    return at;
}

#endif

}  // namespace detail

/// From an opening parenthesis to behind the one that closes it; nullptr if there is none on this line.
constexpr const char* skip_group(const char* at, input& in) noexcept {
    std::size_t depth = 0;
    for (;;) {
#if defined(__SSE2__)
        if (!std::is_constant_evaluated() && depth != 0) {
            at = detail::skip_plain_group(at, in.end, depth);
            if (depth == 0) return at;
        }
#endif
        at = scan::find<scan::nesting_stop>(at, in.end);
        switch (*at) {
            case '(':
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

/// Skips whatever stands at `at` up to the end of the line, literals included; nullptr if something has no end.
[[gnu::noinline]] constexpr const char* skip_line(const char* at, input& in) noexcept {
    while (at != nullptr && *at != '\r' && *at != '\n') {
        at = skip_value(at, in);
        while (at != nullptr && (*at == ' ' || *at == ')')) ++at;
    }
    return at;
}

}  // namespace imapwire

#endif
