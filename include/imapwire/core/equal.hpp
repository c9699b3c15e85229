// Whether two values are the same, part by part.
#ifndef IMAPWIRE_CORE_EQUAL_HPP
#define IMAPWIRE_CORE_EQUAL_HPP

#include <string_view>

namespace imapwire {

template <class T>
struct grammar;

/// Whether the rule of T walks its parts by name.
template <class T>
concept has_parts = requires { grammar<T>::parts; };

/// Whether two values are the same, part by part: strings by what they spell, lists element by element. What may be absent is the
/// same if it is absent in both.
template <class T>
constexpr bool equal(const T& a, const T& b) noexcept {
    if constexpr (has_parts<T>) {
        bool same = true;
        grammar<T>::inspect([&](std::string_view, const auto& x, const auto& y) { same = same && equal(x, y); }, a, b);
        return same;
    } else if constexpr (requires { a.has_value(); }) {
        return a.has_value() == b.has_value() && (!a.has_value() || equal(*a, *b));
    } else {
        return a == b;
    }
}

}  // namespace imapwire

#endif
