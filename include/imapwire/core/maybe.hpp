// Parts that may be absent.
#ifndef IMAPWIRE_CORE_MAYBE_HPP
#define IMAPWIRE_CORE_MAYBE_HPP

#include <imapwire/core/equal.hpp>

#include <concepts>
#include <optional>
#include <type_traits>

namespace imapwire {

/// A T that may be absent, as a part of something: std::optional<T> with what trivially copyable parts need, which takes a
/// compiler a tenth of the time. It converts from and to that.
template <class T>
class maybe {
public:
    using value_type = T;

    constexpr maybe() noexcept : none_() {}
    constexpr maybe(std::nullopt_t) noexcept : none_() {}
    constexpr maybe(const T& value) noexcept : value_(value), has_value_(true) {}

    /// From whatever a T can be made of: `maybe<astring> name = "x"`.
    template <class U>
        requires(!std::is_same_v<U, maybe> && !std::is_same_v<U, std::optional<T>>) && std::is_convertible_v<const U&, T>
    constexpr maybe(const U& value) noexcept : maybe(static_cast<T>(value)) {}

    // Templates, so that there is no std::optional<T> where none is meant.
    template <std::same_as<std::optional<T>> Optional>
    constexpr maybe(const Optional& value) noexcept : none_() {
        if (value) emplace() = *value;
    }
    template <std::same_as<std::optional<T>> Optional>
    constexpr operator Optional() const noexcept {
        return has_value_ ? Optional(value_) : std::nullopt;
    }

    constexpr bool has_value() const noexcept { return has_value_; }
    constexpr explicit operator bool() const noexcept { return has_value_; }

    /// The value; there must be one.
    constexpr const T& operator*() const noexcept { return value_; }
    constexpr T& operator*() noexcept { return value_; }
    constexpr const T* operator->() const noexcept { return &value_; }
    constexpr T* operator->() noexcept { return &value_; }

    constexpr T value_or(const T& otherwise) const noexcept { return has_value_ ? value_ : otherwise; }

    /// Becomes a default T, and returns that to be filled in place.
    constexpr T& emplace() noexcept {
        has_value_ = true;
        return *std::construct_at(&value_);
    }
    constexpr void reset() noexcept { has_value_ = false; }

    friend constexpr bool operator==(const maybe& a, const maybe& b) noexcept { return equal(a, b); }

private:
    union {
        char none_;
        T value_;
    };
    bool has_value_ = false;
};

}  // namespace imapwire

#endif
