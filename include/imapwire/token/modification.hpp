// What is done with flags, labels or rights that stand behind a sign (RFC 9051, 6.4.6; RFC 4314, 3.1).
#ifndef IMAPWIRE_TOKEN_MODIFICATION_HPP
#define IMAPWIRE_TOKEN_MODIFICATION_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imapwire {

/// They take the place of what there is, or are added to it ("+"), or are taken away from it ("-").
enum class modification : std::uint8_t { replace, add, remove };

constexpr std::string_view name(modification operation) noexcept {
    constexpr std::string_view names[] = {"replace", "add", "remove"};
    return names[static_cast<std::size_t>(operation)];
}

namespace detail {

/// What the octet stands for that is a sign, or what follows if there is none.
constexpr modification modification_of(char sign) noexcept {
    return sign == '+' ? modification::add : sign == '-' ? modification::remove : modification::replace;
}

}  // namespace detail

}  // namespace imapwire

#endif
